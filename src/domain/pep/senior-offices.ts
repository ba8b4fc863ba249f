import { toCountryCode } from '../countries/country-code.ts';
import { foldPost } from './fold-post.ts';
import { ELSEWHERE } from './senior-offices-elsewhere.ts';

/*
 * Functions of the tiers T1 and T2 (section 2, after FATF R.12 and EU AMLR art. 2) by the words that name them, wherever they
 * stand: one that is found needs no proof. English, German, French, Spanish and, where they are as plain, Italian and
 * Portuguese. Regular expression sources, flags `iu`.
 */

/** Heads of state and of government, ministers: PEP-5 keeps them open. */
const LASTING_WORDS = [
  'president of the (?:republic|federation|confederation|council of ministers|government|state)',
  'head of (?:state|government)|national government ministers',
  'prime minister|(?<!university )(?:federal )?chancellor(?! of the university)',
  'minister(?!(?:ial)|[ -]counsell?or| of religion)|monarch',
  '(?:king|queen|emperor|emir|sultan|grand duke|crown prince) of|^(?:king|queen|emperor|emir|sultan|crown prince(?:ss)?)$',
  'bundeskanzler(?:in)?|bundespräsident(?:in)?|staatspräsident(?:in)?|ministerpräsident(?:in)?|bundesminister(?:in)?|ministerin|staatsoberhaupt|regierungschef(?:in)?',
  '(?:wice|vice|vice-|pod|náměstek )?minist(?:ru(?:l|lui)?|ras?|rė|rs|rą|ar|arka|ri|eri|erka|re|ro)(?! of religion)|(?:зам)?министра?|міністра?|miniszter|bakan[ıi]|وزيرة?|大臣|장관|menteri|waziri|bộ trưởng|υπουργ(?:ός|ού)',
  "président(?:e)? de la (?:république|confédération)|premi(?:er|ère) ministre|ministre|chef(?:fe)? (?:d['’ ]état|du gouvernement)",
  '(?:vice)?president[ea] (?:de la república|del gobierno|da república|del consiglio|della repubblica)|prime?ra? ministr[oa]|(?:vice)?ministr[oa]|jef[ea] (?:de estado|de gobierno)',
];

const NATIONAL_WORDS = [
  'secretary (?:of|for) (?:the )?(?:state|defen[cs]e|treasury|interior|homeland security|commerce|labou?r|health|education|energy|transport\\w*|agriculture|justice|finance|foreign affairs|war|housing)',
  'attorney general|senator|lawmaker|(?:vice|deputy)[- ]premier|council(?:l?or) of state|(?:state|federal|national) council(?:l?or)|member of the (?:state|federal|national) council|(?:european|eu) commissioner',
  "(?:vice[- ])?president of the (?:national assembly|senate|parliament|chamber)|präsident(?:in)? des (?:deutschen )?(?:bundestag(?:e?s)?|nationalrat(?:e?s)?)|présidente? (?:du sénat|de l['’ ]assemblée)|president[ea] del (?:congreso|senado)",
  '^(?:former |ex-)?(?:federal|national) deputy(?= for|$|[ ]?[(])|^(?:the )?chamber of (?:deputies|representatives)|^(?:the )?national assembly$|(?:majority|minority) (?:leader|whip) (?:of|in) the (?:house|senate)|^(?:majority|minority) (?:leader|whip)$',
  '^national government$|members of the national legislature',
  'member of (?:the )?(?:(?:european|federal|national) )?(?:parliament|congress|senate|national assembly|house of (?:representatives|commons|lords))',
  'member of (?:the )?(?:\\p{L}+ )?(?:bundestag|(?:state )?duma|knesset|lok sabha|rajya sabha|majl[ie]s|sejm|riksdag|storting|folketing|verkhovna rada|(?:tweede|eerste) kamer)',
  'member of (?:the )?(?:chamber of (?:deputies|representatives)|national council|federal national council|dáil(?: éireann)?|seanad(?: éireann)?|jatiya sangsad|(?:majlis (?:ash[- ]?)?)?shura(?: council)?|(?:pyithu|amyotha) hluttaw|house of keys)',
  "(?:people's )?deputy (?:of|to|in) (?:the )?(?:parliament|congress|national assembly|state duma|duma|verkhovna rada)",
  'riksdagsleda\\p{L}+|riksdagsman|folketingsm\\p{L}+|medlem af folketinget|stortingsr\\p{L}+|kansanedustaja|országgyűlési képviselő|pose[łl]\\p{L}* (?:na|do) sejm\\p{L}*|posłank\\p{L} na sejm\\p{L}*|lid (?:van )?(?:de )?(?:tweede|eerste) kamer|(?:tweede|eerste) ?kamerlid|kamerlid|народн\\p{L}+ депутат\\p{L}*(?! (?:міськ|обласн|районн))|депутат\\p{L}* государственной думы|член совета федерации|народен представител|milletvekili|βουλευτ\\p{L}+|sabor\\p{L}* zastupni\\p{L}+|zastupni\\p{L}+ u (?:hrvatskom )?saboru|narodn\\p{L} poslani\\p{L}+|poslan\\p{L}+ (?:národní rady|národnej rady|parlamentu)|deputat\\p{L}* în (?:camera deputaților|parlament\\p{L}*)|riigikogu liige|saeimas deputāt\\p{L}+|seimo nar\\p{L}+|عضو (?:ال)?برلمان|عضو مجلس (?:النواب|الشعب|الأمة)|anggota dpr|đại biểu quốc hội|全国人大代表|(?:衆|参)議院議員|국회의원|congresista|deputat\\p{L}* (?:of|la) the parliament',
  'teachta dála|td(?= (?:for|of)|,)|mp|mep|congress(?:man|woman|person)|parliament(?:arian|ary)?|speaker of (?:the )?(?:house|parliament)',
  'supreme court|constitutional court|court of cassation|chief justice',
  'central bank|monetary (?:authority|policy (?:council|committee))|riksbank|norges bank|narod\\p{L}+ bank\\p{L}*|(?:national|reserve) bank governor|governor,? (?:of )?(?:the )?bank of (?:\\p{L}+ ?){1,3}|board[\\p{L} ]{0,20} of (?:the )?(?:national|reserve) bank|governor of the (?:national|reserve) bank|federal reserve board',
  'chief of (?:the )?(?:general staff|(?:naval|air|army|defen[cs]e) (?:staff|forces?)|defence|defense|army|navy|air force)|commander[- ](?:in[- ]chief|of (?:the )?(?:armed forces|army|navy|air force))|chief of staff of the (?:armed forces|army|navy|air force)|head of the armed forces',
  'secretary[- ]general of the [\\p{L} ]{1,40}party|(?:executive (?:committee|board)|presidium|governing body|national executive) of the [\\p{L} ]{1,40}party|parteivorstand\\p{L}*|bundesvorstand\\p{L}*|secretari[oa] general del (?:partido|psoe|pp)|(?:secrétaire général(?:e)?|bureau politique|présidente?) du parti|comité ejecutivo del partido',
  'party (?:leader|chair\\w*)|leader of the [\\p{L} ]{1,40}party|(?:central committee|politburo)|(?:general secretary|chair\\w*) of the [\\p{L} ]{1,40}party',
  'staatssekretär(?:in)?|mitglied des (?:deutschen )?bundestag(?:e?s)?|bundestagsabgeordnete[rn]?|abgeordnete[rn]? zum nationalrat|nationalr(?:at|ätin)|bundesr(?:at|ätin)|ständer(?:at|ätin)',
  'bundesverfassungs(?:gericht\\p{L}*|richter(?:in)?)|verfassungs(?:gerichtshof|richter(?:in)?)|bundesgericht(?:shof)?|zentralbank|bundesbank|nationalbank|generalinspekteur|parteivorsitzende[rn]?',
  "secrétaire d['’ ]état|député(?:e)?|sénateur|sénatrice|conseil constitutionnel|cour de cassation|banque centrale|chef d['’ ]état[- ]major",
  'state secretary (?:of|for|in|at)|secret[aá]ri[oa] de estado|diputad[oa] nacional|diputad[oa](?! (?:provincial|regional|auton[oó]mic))|senadora?|tribunal (?:supremo|constitucional)|corte suprema|banco central|jefe del estado mayor',
  'deputat[oa]|senat(?:ore|rice)|deputad[oa] federal|corte costituzionale|supremo tribunal',
];

const SENIOR_WORDS = [
  'president of (?:the )?(?:[\\p{L}-]+ ){0,2}(?:court|tribunal) of (?:appeals?|appellation)',
  'suurlähettiläs|ambassad[øö]r(?:en)?|ambasador(?:ka)?|büyükelçi|ve[lľ]vyslan(?:ec|kyňa|kyně)|nagykövet|ambasadorius|vēstniek[sc]e?|suursaadik|πρέσβ(?:ης|υς)|пос(?:ол|ла)|سفير',
  "ambassador|charg[eé] d['’. ]affaires|consul[- ]general|minister[- ]counsell?or|high commissioner",
  "principal secretary|conseill(?:er|ère) d['’ ][ée]tat|regierungspräsident(?:in)?|(?:leiter|präsident)(?:in)? des (?:\\p{L}+amt(?:e?s)?|bundes\\p{L}+)|subsecretari[oa]|directora? general de",
  '(?:deputy )?(?:head|director|chief|chair\\p{L}*|commissioner|president)(?: general)? of (?:the )?(?:[\\p{L}-]+ ){0,4}(?:agency|authority|commission|service|inspectorate|bureau|ministry|(?:presidential|state|national|federal|tax|customs) administration)',
  'general(?! (?:hospital|post office|medicine|studies|election|manager|counsel|practitioner|partner|contractor|assembly|merchant|labou?rer|worker|member|public|store))|admiral|brigadier',
  'ombuds(?:man|men|woman|person)|public defender of rights|defensora? del pueblo|médiateur de la république|defensore civico',
  'court of auditors|auditor general|audit(?:or)? court',
  '(?:permanent|deputy|under|assistant|chief|cabinet|party|state)[- ]?secretary|(?:secretary|adviser|advisor|assistant) to the (?:president|king|queen|cabinet)',
  'director general of|head of (?:the )?(?:agency|department|tax|customs|police)|commissioner of (?:police|customs|taxes)|police chief|chief of police',
  'clerk (?:of|to) (?:the )?(?:parliaments?|house|senate|privy council|national assembly|federal assembly|cabinet|legislature)',
  'prosecutor|judge|senior civil servant|civil servant|senior official|governor',
  'botschafter(?:in)?|generalkonsul(?:in)?|general(?:leutnant|major|oberst)|rechnungshof|(?:ober|general|bundes)?(?:staats)?anw(?:alt|ältin)(?<!(?<!staats)anw(?:alt|ältin))|richter(?:in)?|präsident(?:in)? des bundes\\p{L}+|ministerialdirektor(?:in)?',
  'ambassad(?:eur|rice)|consul(?:e)? général(?:e)?|cour des comptes|procureur(?:e)?|juge|magistrat(?:e)?|préf[eè]te?',
  'embajadora?|c[oó]nsul general|tribunal de cuentas|fiscal(?: general)?|juez(?:a)?|magistrad[oa]|gobernadora?',
  'ambasciat(?:ore|rice)|embaixadora?|procuratore|prefetto|governatore|governadora?',
];

/** Whom a head of state, of government or a minister works with: what they hold is not his office. */
const STAFF_WORDS = [
  '^(?:(?:former|ex|deputy|senior|special|chief|first)[ -])*(?:(?:principal|private|permanent|press|parliamentary) secretary|secretary|advis[eo]r|assistant|aide|chief of staff|spokes(?:man|woman|person)|counsell?or) (?:to|of) (?:the )?(?:vice[- ])?(?:president|prime minister|minister|king|queen|head of state|cabinet)',
  '^(?:büroleiter|berater|referent|sprecher)(?:in)? (?:des|der) (?:\\p{L}+)?(?:minister|präsident|kanzler)\\p{L}*|^(?:directeur|directrice|chef(?:fe)?) de cabinet|^conseill(?:er|ère) (?:du|de la) (?:président|premi|ministre)\\p{L}*|^(?:asesora?|jef[ea] de gabinete) (?:del|de la) (?:president|ministr|primer)\\p{L}*',
];

function asWords(sources: readonly string[], flags = 'iu'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, flags);
}
const STAFF = asWords(STAFF_WORDS);
const LASTING = asWords(LASTING_WORDS);
const NATIONAL = asWords(NATIONAL_WORDS);
const SENIOR = asWords(SENIOR_WORDS);
const PRESIDENT_OF = /(?<!\p{L})(?:vice[- ])?president of (?:the )?(\p{L}[\p{L} ]{1,40})/iu;

/** The parliament of a country by whatever name; of a federal state it is one of a region. */
const ASSEMBLY_OF =
  /(?<!\p{L})(?:assembly|parliament|congress|council of (?:state|ministers)|asamblea(?: legislativa)?|assembl[ée]e|assembleia|versammlung) (?:of|de|del|da|do|von) (?:the |la |el |l['’])?(\p{L}[\p{L} ]{1,40})/iu;

/** Many central banks are called the bank of their country. */
const BANK_OF =
  /(?<!\p{L})(?:bank|banque(?: nationale| centrale)?|banco(?: nacional| central)?|banca(?: nazionale)?|nationalbank|zentralbank) (?:of |de |del |di |da |do |von |der |d['’])(?:the |la |el |l['’])?(\p{L}[\p{L} ]{1,40})/iu;

/** "Councillor and minister", "Minister, Ministry of Mines": of one post or of several. */
const PART_BREAK = /[,/]|(?<!\p{L})(?:and|und|et|y)(?!\p{L})/iu;

/** "Member, House of Representatives", "Member – Knesset", "Member (Senate)" */
const MEMBER_AND_BODY = /(?<!\p{L})(member)(?:,| ?[-–—:]| ?\() ?(?:the )?(?=\p{L})/giu;

export interface SeniorOffice {
  tier: 'T1' | 'T2';
  /** A head of state, head of government or minister, whose term never makes the risk go away by itself (PEP-5). */
  lasting: boolean;
}

/** The highest office of the tiers T1 and T2 that any part of a post names; null where it names none. */
export function seniorOfficeIn(post: string): SeniorOffice | null {
  const found = post
    .replace(MEMBER_AND_BODY, '$1 of ')
    .split(PART_BREAK)
    .flatMap((part) => seniorOffice(part.trim()) ?? []);
  return found.find(({ tier }) => tier === 'T1') ?? found[0] ?? null;
}

function seniorOffice(part: string): SeniorOffice | null {
  if (STAFF.test(part)) return { tier: 'T2', lasting: false };
  if ([ASSEMBLY_OF, BANK_OF].some((body) => isCountry(body.exec(part)?.[1]))) return { tier: 'T1', lasting: false };
  const folded = foldPost(part);
  const lasting = LASTING.test(part) || ELSEWHERE.lasting.test(folded);
  if (lasting || NATIONAL.test(part) || ELSEWHERE.national.test(folded)) return { tier: 'T1', lasting };
  if (SENIOR.test(part)) return { tier: 'T2', lasting: false };
  return isCountry(PRESIDENT_OF.exec(part)?.[1]) ? { tier: 'T1', lasting: true } : null;
}

function isCountry(name: string | undefined): boolean {
  return name !== undefined && toCountryCode(name.trim()) !== null;
}
