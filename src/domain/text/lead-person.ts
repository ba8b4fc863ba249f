import { BODY_PATTERN, OTHER_PERSON_PATTERN } from './person-nouns.ts';
import type { Span } from './mention-owner.ts';

/** Where a report's first sentence ends and its second begins. */
const SENTENCE_END = /(?<=[\p{Ll}\d)"”€$%]\p{M}*[.!?])\s+(?=["“«]?\p{Lu})/u;
const LONGEST = 400;

/** Words of the noun phrase that brings the person in: no verb, no preposition, nobody else. */
const NOUN =
  "(?:(?!(?:and|or|by|to|at|with|of|in|on|for|who|whose|whom|that|lost|left|gave|told|said|sent|has|had|have|was|is|were|are|und|oder|von|mit|et|ou|par|avec|y|o|con|por|e|da)(?!\\p{L})|(?!(?:retired|disgraced|married|unemployed|self-employed|convicted|crooked|experienced|trusted|respected|qualified|bearded|red)(?!\\p{L}))\\p{L}+ed(?!\\p{L}))[\\p{L}\\p{M}\\d'’.-]+)";
const PLACE = "(?:,? (?:from|of|in|aus|de|à|en|di|da) \\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*){0,3},?)?";
const AGED =
  '(?:aged |age )?\\d{2}(?:,|(?= (?:has|was|is|who|from|of|had|will)(?!\\p{L})))|in (?:his|her) (?:early |mid-?|late )?\\p{Ll}+ties';
const CLAUSE =
  '(?:,? (?:who|that) (?:(?!who(?!\\p{L})|whose|whom)[^.;]){1,160}?|,? (?:accused|suspected) of [^.;,]{1,100})?,?';

interface Lead {
  /** How a report brings in the person it is about, and says at once what became of them. */
  opens: RegExp;
  /** What the one named next did or is told to answer for. */
  goesOn: RegExp;
}

const PROVEN =
  'jailed|imprisoned|sentenced|convicted|found guilty|fined|ordered to (?:repay|pay|carry out|do|complete)|(?:handed|given) (?:an? |\\d+ |\\p{Ll}+ ){1,3}?(?:[\\p{Ll}-]+ ){0,2}(?:sentence|term|order|ban|fine|years|months)|spared jail|put behind bars|banned|disqualified';
const ANSWERS = 'charged|arrested|remanded|extradited|indicted|accused';
const ENDED_EN = `(?:has|had) (?:been |today |now ){0,2}(?:${PROVEN}|${ANSWERS}|admitted|pleaded guilty|denied|appeared|gone on trial|confessed)|(?:was|is|will be) (?:today |yesterday |to be )?(?:${PROVEN}|${ANSWERS}|facing|due)|(?:pleaded|appeared|admitted|faces|avoided jail)|is (?:starting|beginning) (?:a |an )`;
const APPOSED =
  '(?:,? (?:of|from) [^.,;:]{2,50},?| \\([^()]{2,40}\\)|, (?:an?|the|formerly|now|then) [^.,;:]{2,60},|, who (?:is|lives?|lived|works?|worked|ran|runs|denie[sd]|admitted) [^.,;:]{1,60},){0,2}';
const MONEY = "(?:[\\p{L}\\d'’£€$.,]+ ){1,12}?";
const DID =
  `ran|operated|targeted|created|preyed|persuaded|convinced|masterminded|orchestrated|headed|led|fleeced|milked|raided|drained|emptied|ripped off|bilked|cheated|solicited|set up|skimmed|overcharged|billed|imported|shipped|took (?:payments?|deposits|bribes)|stole|embezzled|defrauded|swindled|conned|duped|tricked|laundered|forged|falsified|faked|fabricated|invented|pocketed|siphoned|diverted|plundered|smuggled|bribed|concealed|burgled|blackmailed|evaded|dealt|gambled|posed|pretended|lied|` +
  `helped (?:himself|herself)|paid (?:himself|herself)|(?:transferred|moved|paid|sent) ${MONEY}(?:to|into) (?:his|her) (?:own|betting|gambling|personal|private)|(?:submitted|created|filed|issued|set up|produced) (?:\\p{L}+ ){0,2}(?:fake|false|bogus|sham|fictitious|fraudulent)`;

const LEADS: readonly Lead[] = [
  {
    opens: new RegExp(
      `^(?:An?|The) (?:\\d{2}[- –]year[- –]old(?: ${NOUN}){1,6}?|(?:${NOUN} ){1,6}?(?:${AGED})|(?:${NOUN},? ){1,6}?(?:${AGED})|${NOUN}(?: ${NOUN}){0,5}?(?: of (?:\\d{1,2}|\\p{Ll}+))?(?=,? (?:who|accused|has|had|was) ))${PLACE}${CLAUSE} ?(?:${ENDED_EN})(?!\\p{L})`,
      'u',
    ),
    goesOn: new RegExp(
      `^${APPOSED},? (?:(?:had |has |allegedly |secretly |also |then |repeatedly ){0,3}(?:${DID})|(?:had |has )?(?:pleaded guilty|pled guilty|admitted|denied|denies|confessed)|(?:was|is|has been|had been) (?:${PROVEN}|${ANSWERS}|caught)|(?:had |has )?allegedly (?!was|lost|suffered|fell|gave)\\p{Ll}+|is (?:alleged|said) to have|made no plea|entered no plea|appeared|did not enter a plea)(?!\\p{L})`,
      'u',
    ),
  },
  {
    opens: new RegExp(
      `^(?:Eine?|Der|Die) (?:\\d{2}[- ]?jährige[rn]?(?: ${NOUN}){0,4}?|(?:${NOUN} ){1,4}?\\(\\d{2}\\))${PLACE} (?:ist|wurde|muss|hat) [^.;,]{0,120}(?:verurteilt|angeklagt|festgenommen|verhaftet|ins Gefängnis|gestanden|vor Gericht)(?: worden)?(?!\\p{L})`,
      'u',
    ),
    goesOn: new RegExp(
      `^(?:,? aus [^.,;:]{2,40},?)? (?:hatte|soll|habe) (?:[^.;]|(?<=\\d)\\.(?=\\d)){2,160}(?:veruntreut|unterschlagen|überwiesen|gefälscht|betrogen|abgezweigt|gestohlen|erfunden|geschmuggelt|hinterzogen|bestochen|abkassiert|eingesteckt|haben)(?!\\p{L})`,
      'u',
    ),
  },
  {
    opens: new RegExp(
      `^Une? (?:${NOUN} ){1,5}?de \\d{2} ans${PLACE} (?:a été|vient d['’]être|est) (?:[\\p{Ll}]+ )?(?:condamnée?|mise? en examen|jugée?|interpellée?|écrouée?|reconnue? coupable)(?!\\p{L})`,
      'u',
    ),
    goesOn:
      /^(?:,? (?:de|d['’]) ?\p{Lu}[^.,;:]{1,40},)? (?:avait|aurait|a) (?:\p{Ll}+ment )?(?:détourné|escroqué|volé|falsifié|blanchi|inventé|encaissé|reconnu|nié|fraudé|trompé|soutiré|dissimulé)(?!\p{L})/u,
  },
  {
    opens: new RegExp(
      `^Una? (?:${NOUN} ){1,5}?de \\d{2} años${PLACE} (?:ha sido|fue|será) (?:condenad|detenid|acusad|imputad|juzgad|procesad)[oa](?!\\p{L})`,
      'u',
    ),
    goesOn:
      /^(?:, (?:de|vecin[oa] de) [^.,;:]{2,40},)? (?:había |habría |ha )?(?:\p{Ll}+mente )?(?:falsificó|falsificado|estafó|estafado|desvió|desviado|robó|robado|blanqueó|blanqueado|defraudó|defraudado|malversó|se apropió|se quedó|engañó|admitió|reconoció|negó)(?!\p{L})/u,
  },
];

/** Somebody else beside the person of the first sentence. */
const OTHERS = new RegExp(
  `(?<!\\p{L})(?:two|three|four|both|couple|pair|men|women|gang|his|her|whose|zwei|drei|beide|deux|trois|dos|tres) (?:(?:\\p{Ll}+ )?${OTHER_PERSON_PATTERN})(?!\\p{L})|(?<!\\p{L})(?:accomplices?|co-?accused|co-?defendants?|couple|and (?:an?|another|his|her) (?:[\\p{L}\\d-]+ ){0,3}?(?:man|woman|${OTHER_PERSON_PATTERN})|und (?:ein|eine|sein|seine|ihr|ihre) \\p{L}*|have been|sind|ont été|han sido)(?!\\p{L})`,
  'iu',
);
/** By which the next sentence sets the one it names apart from the person of the first. */
const APART =
  /(?<!\p{L})(?:also|too|meanwhile|another|second|same|alongside|together|along with|with (?:him|her|them)|(?:his|her) (?:role|part)|separately|previously|earlier|last (?:year|month|week)|acquitted|cleared|dropped|not guilty|who owned|victim|witness|solicitor|barrister|lawyer|prosecut\p{L}+|defending|judge|detective|inspector|sergeant|officer|ebenfalls|auch|dagegen|hingegen|freigesprochen|également|aussi|relaxée?|también|absuelt[oa])(?!\p{L})/iu;
/** Such an age is no person's. */
const OF_BODY = new RegExp(`^(?:An?|The) \\d{2}[- ]year[- ]old (?:[\\p{L}-]+ ){0,3}?${BODY_PATTERN}(?!\\p{L})`, 'iu');
const PROVEN_OF = /(?<!\p{L})(?:jailed|imprisoned|sentenced|convicted|guilty|behind bars)(?!\p{L})/iu;
const AWAITS =
  /(?<!\p{L})(?:(?:is|was|has been) (?:accused|charged|arrested|remanded|indicted)|is (?:alleged|said) to|allegedly|no plea|appeared)(?!\p{L})/iu;

/** Whether a text begins with an article, as it must to bring somebody in without a name. */
export function opensUnnamed(text: string): boolean {
  return /^(?:An?|The|Eine?|Der|Die|Une?|Una) /u.test(text);
}

/**
 * The first sentence of a report that brings its person in without a name, where the second goes on with a name: "A
 * 58-year-old accountant has been jailed. Daniel Whitaker stole …". Only where one person is brought in and both tell of
 * the same stage; null elsewhere.
 * @param names where the text names the person it is read for
 */
export function leadBefore(text: string, names: readonly Span[]): Span | null {
  const end = opensUnnamed(text) ? SENTENCE_END.exec(text.slice(0, LONGEST)) : null;
  if (end === null) return null;
  const [first, next] = [text.slice(0, end.index), end.index + end[0].length];
  const name = names.find(
    ({ start }) => start === next || /^(?:Mr|Mrs|Ms|Miss|Dr)\.? $/u.test(text.slice(next, start)),
  );
  if (name === undefined || !/\s/u.test(text.slice(name.start, name.end))) return null;
  if (OTHERS.test(first) || OF_BODY.test(first)) return null;
  const rest = text.slice(name.end, name.end + LONGEST);
  const stop = SENTENCE_END.exec(rest)?.index;
  const second = stop === undefined ? rest : rest.slice(0, stop);
  const goesOn = LEADS.some(({ opens, goesOn: continues }) => opens.test(first) && continues.test(second));
  if (!goesOn || APART.test(text.slice(next, name.end) + second) || isOtherStage(first, second)) return null;
  return { start: 0, end: end.index };
}

/** One is in prison, the other before a court. */
function isOtherStage(first: string, second: string): boolean {
  const [isProven, awaits] = [PROVEN_OF.test(first), AWAITS.test(second)];
  return isProven ? awaits : PROVEN_OF.test(second);
}
