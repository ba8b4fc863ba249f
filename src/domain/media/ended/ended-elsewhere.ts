import { mayBeInOtherLanguage } from '../language.ts';
import { OTHER, SUBJECT } from '../mask-names.ts';

/** Only capitalised words, names, prepositions and articles: a court, and no verb or further clause before the verdict. */
const COURT_WORD =
  '(?:instanța|judecătorii|magistrații|sąd|soud|súd|senát|bíróság|törvényszék|ítélőtábla|tingsrätt(?:en)?|hovrätt(?:en)?|domstolen|lagmannsrett|tingrett|retten|landsretten|byretten|lagmannsretten|tingretten|rechtbank|gerechtshof|hof|mahkeme|mahkemesi|εφετείο|δικαστήριο|съд|съдът|апелативният|върховният|окръжният|суд|апеляційний|апелляционный|верховный|верховний|областной|обласний|hakim|majelis|pengadilan|mahkamah|tribunal|juíza?|krajský|okresní|nejvyšší|vrchní|okręgowy|apelacyjny|rejonowy)';
const COURT = `(?:(?:${OTHER}|\\p{Lu}[\\p{L}.]*|${COURT_WORD}|de|da|do|di|w|we|v|ve|i|az?|het|och|og|το|του|στην?|στο|във|в|у|на)(?: |(?<=${OTHER}) ?)){1,8}`;
/** "de 57 de ani", "(63)", "uit Zwolle". */
const AGED =
  '(?:,? \\(?(?:de )?\\d{2}(?: (?:de )?\\p{L}{2,6})?\\)?,?(?= |[.]|$))?(?: (?:din|ze?|uit|från|fra|из|із|от|de) \\p{Lu}\\p{L}+,?)?';
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
const PT = offence('e|mas|porém|exceto|salvo');

interface Language {
  /** What says that somebody was acquitted, or the case dropped. */
  end: readonly string[];
  /** Words in such a sentence by which it is final. */
  final: string;
  /** A sentence that says so by itself, or why it ended. */
  says: string;
}

/** Romanian, Polish, Czech and Slovak, Hungarian, Swedish, Danish, Norwegian, Dutch, Turkish, Greek, Bulgarian, Russian, Ukrainian, Indonesian, Portuguese. */
const LANGUAGES: readonly Language[] = [
  {
    end: [
      `${COURT}(?:l-a|a) achitat(?:-o)? (?:definitiv )?pe ${WHO}(?: (?:de|pentru|sub) (?:acuzați(?:a|ile) de)?${RO}|,? acuzată? de${RO})?`,
      `${WHO} a fost achitată? (?:definitiv )?(?:de ${COURT})?(?:(?:de|pentru)(?: acuzați(?:a|ile) de)?${RO})?`,
    ],
    final: 'definitiv',
    says: '(?:decizia|sentința|hotărârea|soluția) (?:este|e) definitivă|(?:decizia|sentința|hotărârea) nu mai poate fi (?:atacată|contestată)|(?:instanța|judecătorii) (?:a|au) (?:reținut|constatat|stabilit) că fapt(?:a|ele) nu există',
  },
  {
    end: [
      `${COURT}(?:prawomocnie )?uniewinnił[ay]? ${WHO}(?: od (?:wszystkich )?zarzut(?:u|ów)(?:${PL})?)?`,
      `${WHO} został[a]? (?:prawomocnie )?uniewinnion[ya](?: od (?:wszystkich )?zarzut(?:u|ów)(?:${PL})?)?`,
    ],
    final: 'prawomocnie',
    says: '(?:wyrok|orzeczenie|postanowienie) jest (?:już )?(?:prawomocn[ye]|ostateczn[ye])|sąd uznał,? że (?:czyn nie został popełniony|do przestępstwa nie doszło)',
  },
  {
    end: [
      `${COURT}(?:pravomocně )?(?:zprostil|osvobodil|oslobodil)[ai]? (?:pravomocně )?${WHO}(?: (?:obžaloby|spod obžaloby)(?: zo?${CS}| pro${CS})?)?`,
      `${WHO} byla? pravomocně (?:zproštěn|osvobozen)a?(?: obžaloby(?: z${CS})?)?`,
    ],
    final: 'pravomocně|právoplatne',
    says: '(?:rozsudek|rozsudok|verdikt|rozhodnutí) je (?:již |už )?(?:pravomocn[ýé]|právoplatn[ýé]|konečn[ýé])',
  },
  {
    end: [`${COURT}(?:jogerősen )?felmentette ${WHO}(?: az?${HU} (?:vádja|vádjai) alól)?`],
    final: 'jogerősen',
    says: 'az ítélet (?:már )?jogerős|a döntés (?:már )?jogerős',
  },
  {
    end: [
      `${COURT}(?:har )?(?:friade|friar|friat|frikände|frikänner|frikänt) (?:på \\p{L}+dagen )?${WHO}(?: från (?:åtalet|alla åtalspunkter|misstankarna)(?: (?:för|om)${NORDIC})?| för${NORDIC})?`,
    ],
    final: '(?!)',
    says: 'domen har vunnit laga kraft|domen (?:kan inte|går inte att) överklagas',
  },
  {
    end: [
      `${COURT}(?:har )?(?:frifandt|frifundet|frikendte|frikendt|frifant|frifunnet|frikjente|frikjent) (?:\\p{Ll}+dag )?${WHO}(?: for${NORDIC})?`,
    ],
    final: '(?!)',
    says: '(?:dommen|kendelsen|avgjørelsen) er (?:endelig|rettskraftig)|dommen kan ikke (?:ankes|appelleres)',
  },
  {
    end: [
      `${COURT}heeft ${WHO} (?:definitief )?vrijgesproken(?: van${NL})?`,
      `${COURT}sprak ${WHO} vrij(?: van${NL})?`,
    ],
    final: 'definitief',
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
    end: [`${COURT}(?:окончательно )?оправдала? ${WHO}(?: по (?:обвинению в|делу о)${RU})?`],
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
      `${WHO} foi (?:definitivamente )?absolvid[oa](?: (?:do crime|da acusação) de${PT}| de todas as acusações)?`,
    ],
    final: 'definitivamente',
    says: 'a (?:decisão|sentença) (?:é definitiva|é irrecorrível|transitou em julgado|já transitou em julgado)',
  },
];
const READ = LANGUAGES.map(({ end, final, says }) => ({
  end: new RegExp(`^(?:${end.join('|')})[.!]?$`, 'u'),
  final: new RegExp(`(?<!\\p{L})(?:${final})(?!\\p{L})`, 'iu'),
  says: new RegExp(`^(?:${says})[.!]?$`, 'iu'),
}));

const HINT =
  /achitat|uniewinni|zprostil|zproštěn|osvobo|oslobodil|felment|fria[drt]|frik[äej]n|frif[auin]|vrijge|sprak|beraat|αθώωσε|оправда|виправда|membebaskan|absolv/iu;
/** Where a sentence ends. */
const SENTENCE_END = /(?<=[\p{Ll}\p{M}\d)"”\u0080-\u008F][.!?])\s+|\n/u;
const DENIED =
  /(?<!\p{L})(?:nu|nie|ne|nem|inte|ikke|ej|niet|değil|δεν|не|tidak|belum|não|parțial|częściowo|částečně|részben|delvis|gedeeltelijk|kısmen|εν μέρει|частично|частково|sebagian|parcialmente)(?!\p{L})(?! mai poate| jest winny)/iu;

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
    .split(SENTENCE_END)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
  return READ.some(({ end, final, says }) => {
    const ends = sentences.filter((sentence) => end.test(sentence));
    const rest = sentences.filter((sentence) => !end.test(sentence));
    if (ends.length === 0 || ends.some((sentence) => DENIED.test(sentence))) return false;
    return (
      rest.every((sentence) => says.test(sentence)) &&
      (ends.some((sentence) => final.test(sentence)) || rest.some((sentence) => FINAL.test(sentence)))
    );
  });
}

/** Of the sentences that may stand beside, those that say it is final, and not only why. */
const FINAL =
  /definitiv|nu mai poate|prawomocn|ostateczn|pravomocn|právoplatn|konečn|jogerős|laga kraft|överklagas|endelig|rettskraftig|ankes|appelleres|onherroepelijk|definitief|kesin|αμετάκλητη|τελεσίδικη|окончателн|обжалва|законную|в силу|обжалованию|законної|оскарженню|hukum tetap|final|irrecorrível|julgado/iu;
