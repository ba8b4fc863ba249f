import { BIRTH_DATE_PATTERN, BIRTH_PLACE_PATTERN, BORN_PATTERN } from '../../dates/birth-words.ts';
import { mayBeInOtherLanguage } from '../language.ts';
import { OTHER, SUBJECT } from '../mask-names.ts';

/** Only capitalised words, names, prepositions and articles: a court, and no verb or further clause before the verdict. */
const COURT_WORD =
  '(?:instanța|judecătorii|magistrații|sąd|soud|súd|senát|bíróság|törvényszék|ítélőtábla|tingsrätt(?:en)?|hovrätt(?:en)?|domstolen|lagmannsrett|tingrett|retten|landsretten|byretten|lagmannsretten|tingretten|rechtbank|gerechtshof|hof|mahkeme|mahkemesi|εφετείο|δικαστήριο|съд|съдът|апелативният|върховният|окръжният|суд|апеляційний|апелляционный|верховный|верховний|областной|обласний|hakim|majelis|pengadilan|mahkamah|tribunal|juíza?|krajský|okresní|nejvyšší|vrchní|okręgowy|apelacyjny|rejonowy|sud|suda|viši|vrhovni|apelacioni|apelacijski|osnovni|županijski|općinski)';
const COURT = `(?:(?:${OTHER}|\\p{Lu}[\\p{L}.]*|${COURT_WORD}|de|da|do|di|w|we|v|ve|i|az?|het|och|og|το|του|στην?|στο|във|в|у|на)(?: |(?<=${OTHER}) ?)){1,8}`;
/** "de 57 de ani", "(63)", "uit Zwolle". */
const AGED =
  '(?:,? \\(?(?:de )?\\d{2}(?: (?:de )?\\p{L}{2,6})?\\)?,?(?= |[.]|$))?(?: (?:din|ze?|uit|från|fra|из|із|от|de) \\p{Lu}\\p{L}+,?)?';
/** When and where the subject was born, and of what state they are: nobody else's, and no matter of theirs. */
const CITIZEN =
  '(?:\\p{Ll}+ (?:statsborger|statsborgare|medborgare|medborger|staatsburger|obywatel(?:ka)?|občan(?:ka)?|državljan(?:ka|in)?|vatandaşı|állampolgár)|obywatel(?:ka)? \\p{Lu}\\p{L}+|cidadão? \\p{Ll}+|cidadã \\p{Ll}+|cetățe(?:an|ancă) \\p{Ll}+)';
const BIRTH = `${BORN_PATTERN}(?: ${BIRTH_PLACE_PATTERN},?)?${BIRTH_DATE_PATTERN}(?: (?:r\\.|г\\.|р\\.))?(?: ${BIRTH_PLACE_PATTERN})?`;
const APPOSED = new RegExp(
  `(?<=${SUBJECT})(?:, ${BIRTH}, (?:en )?${CITIZEN}|, (?:en )?${CITIZEN}, ${BIRTH}|, ${BIRTH}|, (?:en )?${CITIZEN})(?:,|(?=[.]))|(?<=${SUBJECT}) \\(${BIRTH}\\)`,
  'gu',
);
/** What the subject is; a relative or partner of theirs would stand in the same place. */
const TRADE =
  '(?:fost(?:ul|a)|omul de afaceri|afacerist(?:ul|a)|primar(?:ul|a)|antreprenor(?:ul|a)|\\p{Ll}+(?:ean|eană)|byłego|byłą|przedsiębiorc[ęy]|biznesmen(?:a|kę)|podnikatel(?:e|ku|ov)|bývalého|bývalou|vállalkozót|üzletember|företagaren|affärs(?:mannen|kvinnan)|direktør(?:en)?|forretnings(?:mannen|mand|kvinnen)|erhvervsmanden|ondernemer|zaken(?:man|vrouw)|oud-\\p{Ll}+|iş insanı|iş adamı|(?:τον |την )?επιχειρηματία|бизнесмена|бизнес[дк]амата|предприним(?:ателя|ача)|предпринимательницу|підприєм(?:ця|ицю)|бізнесмена|pengusaha|mantan \\p{Ll}+|empresári[oa]|ex-\\p{Ll}+)';
const WHO = `(?:${TRADE} ){0,3}${SUBJECT}${AGED}`;
/** An offence, or as many words in small letters: none that links it to another, excepts or denies. */
const offence = (links: string) => `(?: (?!(?:${links})(?!\\p{L}))[\\p{Ll}'’-]+){1,6}`;
const RO = offence('și|dar|însă|iar|cu excepția');
const PL = offence('i|oraz|a|ale|lecz|natomiast|poza');
const CS = offence('a|i|ale|však|kromě');
const HU = offence('és|de|azonban|hanem|kivéve');
const NORDIC = offence('och|og|men|medan|mens|utom|untatt|undtagen|bortsett');
const NL = offence('en|maar|behalve');
const TR = offence('ve|ama|fakat|ancak|ise');
const EL = offence('και|αλλά|όμως|ενώ|εκτός');
const BG = offence('и|но|а|освен');
const RU = offence('и|но|а|кроме|однако');
const UK = offence('і|й|та|але|а|проте|крім');
const ID = offence('dan|tetapi|namun|kecuali');
const HR = offence('i|ali|a|dok|osim');
const PT = offence('e|mas|porém|exceto|salvo');

interface Language {
  /** What says that somebody was acquitted, or the case dropped. */
  end: readonly string[];
  /** What says that the case was dropped, of which none need say that this is final. */
  dropped?: readonly string[];
  /** Words in such a sentence by which it is final. */
  final: string;
  /** A sentence that says so by itself, or why it ended. */
  says: string;
}

/** Romanian, Polish, Czech and Slovak, Croatian and Serbian, Hungarian, Swedish, Danish, Norwegian, Dutch, Turkish, Greek, Bulgarian, Russian, Ukrainian, Indonesian, Portuguese. */
const LANGUAGES: readonly Language[] = [
  {
    end: [
      `${COURT}(?:l-a|a) achitat(?:-o)? (?:definitiv )?pe ${WHO}(?: (?:de|pentru|sub) (?:acuzați(?:a|ile) de)?${RO}|,? acuzată? de${RO})?`,
      `${WHO} (?:a fost|este) (?:definitiv )?achitată? (?:definitiv )?(?:de ${COURT})?(?:(?:de|pentru)(?: acuzați(?:a|ile) de)?${RO})?`,
    ],
    final: 'definitiv',
    says: '(?:decizia|sentința|hotărârea|soluția) (?:este|e) definitivă|(?:decizia|sentința|hotărârea) nu mai poate fi (?:atacată|contestată)|(?:instanța|judecătorii) (?:a|au) (?:reținut|constatat|stabilit) că fapt(?:a|ele) nu există',
  },
  {
    end: [
      `${COURT}(?:prawomocnie )?uniewinnił[ay]? ${WHO}(?: od (?:wszystkich )?zarzut(?:u|ów)(?:${PL})?)?`,
      `${WHO}(?: (?:został[a]?|jest))? (?:prawomocnie )?uniewinnion[ya](?: prawomocnie)?(?: przez ${COURT})?(?: ?od (?:wszystkich )?zarzut(?:u|ów)(?:${PL})?)?`,
      `${COURT}(?:prawomocnie )?uniewinnił[ay]? (?:od (?:wszystkich )?zarzut(?:u|ów)(?:${PL})? )?${WHO}`,
    ],
    dropped: [
      `(?:\\p{Lu}\\p{L}+ ${OTHER}? ?)?(?:[Pp]rokuratura|[Ss]ąd)(?: \\p{Lu}\\p{L}+){0,3} (?:prawomocnie )?umorzył[ay]? (?:postępowanie|śledztwo|dochodzenie) (?:przeciwko|wobec) ${WHO}`,
      `(?:[Pp]ostępowanie|[Śś]ledztwo|[Dd]ochodzenie) (?:przeciwko|wobec) ${WHO} (?:zostało )?(?:prawomocnie )?umorzon[oe]`,
    ],
    final: 'prawomocn\\p{L}+|ostatecznie',
    says: '(?:wyrok|orzeczenie|postanowienie) jest (?:już )?(?:prawomocn[ye]|ostateczn[ye])|sąd uznał,? że (?:czyn nie został popełniony|do przestępstwa nie doszło)',
  },
  {
    end: [
      `${COURT}(?:pravomocně )?(?:zprostil|osvobodil|oslobodil)[ai]? (?:pravomocně )?${WHO}(?: (?:obžaloby|spod obžaloby)(?: zo?${CS}| pro${CS})?)?`,
      `${WHO} byla? pravomocně (?:zproštěn|osvobozen)a?(?: obžaloby(?: z${CS})?)?`,
      `${WHO} (?:je|byla?|bola?) (?:pravomocně|definitivně|právoplatne|definitívne) (?:zproštěn|osvobozen|oslobodený|oslobodená|zprošten)[aáý]?(?: (?:obžaloby|spod obžaloby)(?: zo?${CS}| pro${CS})?)?`,
    ],
    dropped: [
      `(?:[Tt]restní stíhání|[Tt]restné stíhanie) ${WHO} (?:bylo|bolo) (?:pravomocně |právoplatne )?zastaven[oé]`,
    ],
    final: 'pravomocně|právoplatne|definitivně|definitívne',
    says: '(?:rozsudek|rozsudok|verdikt|rozhodnutí) je (?:již |už )?(?:pravomocn[ýé]|právoplatn[ýé]|konečn[ýé])',
  },
  {
    end: [
      `${COURT}(?:je )?(?:pravosnažno |pravomoćno )?oslobodi(?:o|la)(?: je)?(?: pravosnažno| pravomoćno)? ${WHO}(?: (?:od )?(?:svih )?optužb[ie](?: (?:za|zbog)${HR})?)?`,
      `${WHO} (?:je )?(?:pravosnažno |pravomoćno )?oslobođena?(?: je)?(?: pravosnažno| pravomoćno)?(?: (?:od )?(?:svih )?optužb[ie](?: (?:za|zbog)${HR})?)?`,
    ],
    dropped: [
      `(?:[Pp]ostupak|[Ii]straga) protiv ${WHO}(?: zbog${HR})? (?:je )?(?:pravosnažno |pravomoćno )?obustavljena?`,
    ],
    final: 'pravosnažno|pravomoćno|konačno',
    says: '(?:presuda|odluka) je (?:pravosnažna|pravomoćna|konačna)',
  },
  {
    end: [
      `${COURT}(?:jogerősen )?felmentette ${WHO}(?: az?${HU} (?:vádja|vádjai) alól)?`,
      `[Jj]ogerősen felmentették ${WHO}(?: az?${HU} (?:vádja|vádjai) alól)?`,
      `${WHO} jogerősen felmentették(?: az?${HU} (?:vádja|vádjai) alól)?`,
    ],
    final: 'jogerősen',
    says: 'az ítélet (?:már )?jogerős|a döntés (?:már )?jogerős',
  },
  {
    end: [
      `${COURT}(?:har )?(?:friade|friar|friat|frikände|frikänner|frikänt) (?:på \\p{L}+dagen )?${WHO}(?: från (?:åtalet|alla åtalspunkter|misstankarna)(?: (?:för|om)${NORDIC})?| för${NORDIC})?`,
      `${WHO} (?:har |är |blev )?(?:slutligt |slutgiltigt |definitivt )?(?:frikänd|frikänts|friats|friad|frikändes|friades)(?: slutligt| slutgiltigt)?(?: (?:av|i) ${COURT})?(?: ?från (?:åtalet|alla åtalspunkter|misstankarna)(?: (?:för|om)${NORDIC})?| ?för${NORDIC})?`,
    ],
    dropped: [
      `(?:[Åå]talet|[Ff]örundersökningen|[Uu]tredningen) mot ${WHO}(?: (?:för|om)${NORDIC})? (?:är nedlag[dt]|har lagts ned|lades ned|läggs ned|har lagts ner|läggs ner)`,
    ],
    final: 'slutligt|slutgiltigt|definitivt',
    says: 'domen har vunnit laga kraft|domen (?:kan inte|går inte att) överklagas',
  },
  {
    end: [
      `${COURT}(?:har )?(?:endeligt? |rettskraftig )?(?:frifandt|frifundet|frikendte|frikendt|frifant|frifunnet|frikjente|frikjent) (?:\\p{Ll}+dag )?${WHO}(?: (?:for|i tiltalen for|af anklagerne om)${NORDIC})?`,
      `${WHO} (?:er|blev|ble|bliver|blir|har vært)(?: (?:nu|nå|nylig|\\p{Ll}+dag))?(?: (?:endeligt?|rettskraftig))? (?:frifundet|frikendt|frifunnet|frikjent)(?: (?:af|av|i|ved) ${COURT})?(?: ?(?:for|i tiltalen for|af anklagerne om)${NORDIC})?`,
    ],
    dropped: [
      `(?:[Ss]agen|[Ss]aken|[Ss]igtelsen|[Ss]iktelsen|[Tt]iltalen|[Ee]fterforskningen|[Ee]tterforskningen) (?:mod|mot) ${WHO}(?: for${NORDIC})? er (?:endeligt? )?(?:henlagt|frafaldet|frafalt|opgivet|indstillet|innstilt)`,
    ],
    final: 'endeligt?|rettskraftig',
    says: '(?:dommen|kendelsen|avgjørelsen) er (?:endelig|rettskraftig)|dommen kan ikke (?:ankes|appelleres)',
  },
  {
    end: [
      `${COURT}heeft ${WHO} (?:definitief )?vrijgesproken(?: van${NL})?`,
      `${COURT}sprak ${WHO} (?:definitief )?vrij(?: van${NL})?`,
      `${WHO} (?:is|werd|wordt) (?:(?:door|in) ${COURT})?(?:definitief |onherroepelijk )?vrijgesproken(?: (?:door|in) ${COURT})?(?: ?van${NL})?`,
    ],
    dropped: [
      `(?:[Dd]e (?:straf)?zaak|[Hh]et onderzoek|[Dd]e vervolging) (?:tegen|van) ${WHO}(?: (?:wegens|voor)${NL})? is (?:definitief )?(?:geseponeerd|gestaakt|beëindigd)`,
      `(?:[Hh]et (?:OM|Openbaar Ministerie)|[Jj]ustitie) heeft de zaak tegen ${WHO}(?: (?:wegens|voor)${NL})? geseponeerd`,
    ],
    final: 'definitief|onherroepelijk',
    says: '(?:de uitspraak|het vonnis|het arrest|de vrijspraak) is (?:onherroepelijk|definitief)',
  },
  {
    end: [`${WHO}(?:,?${TR} (?:suçundan|suçlamasından|davasında|davasından))? beraat etti`],
    final: '(?!)',
    says: '(?:beraat )?karar[ıi]?(?: artık)? (?:kesinleşti|kesindir)',
  },
  {
    end: [`${COURT}αθώωσε (?:αμετάκλητα )?(?:τον |την )?${WHO}(?: (?:για|από την κατηγορία της)${EL})?`],
    final: 'αμετάκλητα',
    says: 'η απόφαση είναι (?:αμετάκλητη|τελεσίδικη)',
  },
  {
    end: [`${COURT}(?:окончателно )?оправда ${WHO}(?: по обвинени(?:ето|ята) (?:за|в)${BG})?`],
    final: 'окончателно',
    says: '(?:решението|присъдата) е окончателн[оа]|решението не подлежи на обжалване',
  },
  {
    end: [
      `${COURT}(?:окончательно )?оправдала? ${WHO}(?: по (?:обвинению в|делу о)${RU})?`,
      `${WHO} (?:был[аи]? )?(?:окончательно )?оправдана?(?: (?:по (?:обвинению в|делу о)${RU}))?`,
    ],
    dropped: [
      `(?:[Уу]головное )?дело (?:против|в отношении) ${WHO}(?: о${RU})? прекращено(?: за отсутствием (?:состава|события) преступления)?`,
    ],
    final: 'окончательно',
    says: '(?:приговор|решение) вступил[оа]? в (?:законную )?силу|(?:приговор|решение) обжалованию не подлежит',
  },
  {
    end: [`${COURT}(?:остаточно )?виправда(?:в|ла) ${WHO}(?: (?:за обвинуваченням у|у справі про)${UK})?`],
    final: 'остаточно',
    says: '(?:вирок|рішення) набра(?:в|ло) законної сили|(?:вирок|рішення) оскарженню не підлягає',
  },
  {
    end: [`${COURT}(?:akhirnya )?membebaskan ${WHO} dari (?:semua |seluruh )?(?:dakwaan|tuduhan)(?:${ID})?`],
    final: '(?!)',
    says: 'putusan (?:itu|ini|tersebut) (?:telah |sudah )?(?:berkekuatan hukum tetap|final)',
  },
  {
    end: [
      `${COURT}absolveu (?:definitivamente )?(?:[ao] )?${WHO}(?: (?:do crime|dos crimes|da acusação) de${PT}| de (?:todos os crimes|todas as acusações))?`,
      `${WHO} foi (?:definitivamente )?absolvid[oa](?: definitivamente| em definitivo)?(?: (?:pel[oa]|n[oa]) ${COURT})?(?: ?(?:do crime|dos crimes|da acusação) de${PT}| ?de todas as acusações)?(?: (?:em definitivo|por decisão transitada em julgado|em decisão transitada em julgado))?`,
    ],
    dropped: [
      `(?:[Oo] )?(?:processo|inquérito|procedimento) contra ${WHO}(?: por${PT})? foi arquivado`,
      `(?:[Oo] )?(?:Ministério Público|MP) arquivou (?:o )?(?:processo|inquérito) contra ${WHO}(?: por${PT})?`,
    ],
    final: 'definitivamente|em definitivo|transitada em julgado',
    says: 'a (?:decisão|sentença) (?:é definitiva|é irrecorrível|transitou em julgado|já transitou em julgado)',
  },
];
const READ = LANGUAGES.map(({ end, dropped = ['(?!)'], final, says }) => ({
  end: new RegExp(`^(?:${[...end, ...dropped].join('|')})[.!]?$`, 'u'),
  dropped: new RegExp(`^(?:${dropped.join('|')})[.!]?$`, 'u'),
  final: new RegExp(`(?<!\\p{L})(?:${final})(?!\\p{L})`, 'iu'),
  says: new RegExp(`^(?:${says})[.!]?$`, 'iu'),
}));

/** A line that says in short that somebody was. */
const HEADLINE =
  /^(?:[\p{L}\u0080]+ ){0,3}(?:(?:endeligt? |slutligt )?(?:frifundet|frikendt|frifunnet|frikjent|frikänd|frias|friad|vrijgesproken|achitat[ăa]?|uniewinnion[ya]|zproštěna?|osvobozena?|oslobođena?|oslobodený|felmentve|felmentették|absolvid[oa]|оправдана?)|vrijspraak|frifindelse|frikjennelse|uniewinnienie|achitare|absolvição|beraat)$/iu;

/** All of it ended. */
const IN_FULL =
  / (?:v plném rozsahu|v celom rozsahu|w całości|în totalitate|în întregime|teljes egészében|på alla punkter|på samtliga punkter|på alle punkter|i sin helhet|op alle punten|over de hele linie|integralmente|na íntegra|u cijelosti|u celosti|u potpunosti|полностью|повністю|изцяло|στο σύνολό (?:της|του))(?= |[.,]|$)/gu;

const HINT =
  /henlag|frafal|opgivet|ind?stillet|innstilt|nedlag|lagts ne|lades ne|läggs ne|geseponeerd|gestaakt|beëindigd|umorz|zastaven|arquiv|прекращено|achitat|uniewinni|zprostil|zproštěn|osvobo|oslobo[dđ]|felment|fria[drt]|frik[äej]n|frif[auin]|vrijge|sprak|beraat|αθώωσε|оправда|виправда|membebaskan|absolv/iu;
/** Where a sentence ends. */
const SENTENCE_END = /(?<=[\p{Ll}\p{M}\d)"”\u0080-\u008F][.!?])\s+|\n/u;
const DENIED =
  /(?<!\p{L})(?:nu|nie|ne|neb\p{L}+|nezpro\p{L}+|nije|djelomično|delimično|nem|inte|ikke|ej|niet|değil|δεν|не|tidak|belum|não|parțial|częściowo|částečně|részben|delvis|gedeeltelijk|kısmen|εν μέρει|частично|частково|sebagian|parcialmente)(?!\p{L})(?! mai poate| jest winny)/iu;

/** Without such a word nothing ended. */
export function mayEndElsewhere(text: string): boolean {
  return HINT.test(text);
}

/**
 * Whether a text in one of these languages says that the subject was acquitted, and that this is final, and nothing else
 * (MED-8). A first acquittal is often overturned on appeal: without a word of its being final nothing ended.
 * @param masked by `maskNames`, in which namesakes are not the subject
 */
export function isEndedElsewhere(masked: string): boolean {
  if (!mayBeInOtherLanguage(masked) || !HINT.test(masked)) return false;
  const sentences = masked
    .replace(APPOSED, '')
    .replaceAll(IN_FULL, '')
    .split(SENTENCE_END)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '' && (!HEADLINE.test(sentence) || DENIED.test(sentence)));
  return READ.some(({ end, dropped, final, says }) => {
    const ends = sentences.filter((sentence) => end.test(sentence));
    const rest = sentences.filter((sentence) => !end.test(sentence));
    if (ends.length === 0 || ends.some((sentence) => DENIED.test(sentence))) return false;
    return (
      rest.every((sentence) => says.test(sentence)) &&
      (ends.some((sentence) => dropped.test(sentence) || final.test(sentence)) ||
        rest.some((sentence) => FINAL.test(sentence)))
    );
  });
}

/** Of the sentences that may stand beside, those that say it is final, and not only why. */
const FINAL =
  /definitiv|pravosnažn|pravomoćn|konačn|nu mai poate|prawomocn|ostateczn|pravomocn|právoplatn|konečn|jogerős|laga kraft|överklagas|endelig|rettskraftig|ankes|appelleres|onherroepelijk|definitief|kesin|αμετάκλητη|τελεσίδικη|окончателн|обжалва|законную|в силу|обжалованию|законної|оскарженню|hukum tetap|final|irrecorrível|julgado/iu;
