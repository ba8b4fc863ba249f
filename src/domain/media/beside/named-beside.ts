import { HEARD, SPEAKS } from './speech.ts';
import {
  AFTER_OBJECT,
  AGE,
  FILLER,
  HARMED,
  HARMED_BESIDE,
  INTRODUCED,
  NAMED_AS_OBJECT,
  SUFFERED,
  TAINTED,
  TITLES,
} from './words.ts';
import { carriesOn } from './carries-on.ts';
import { OTHER, SUBJECT } from '../mask-names.ts';
import { offencesIn } from '../offences.ts';
import { SENTENCE_END } from '../proceedings.ts';
import { matchesOf } from '../../text/matches-of.ts';

/** What the text says of the subject at one place: its place beside the matter, nothing of weight, or what is not known. */
type Place = 'beside' | 'neutral' | 'unknown';

const after = (source: string) => new RegExp(`^(?:${source})(?!\\p{L})`, 'iu');
const before = (source: string) => new RegExp(`(?<!\\p{L})(?:${source})$`, 'iu');

const BYLINE = new RegExp(
  `^(?:by|von|par|por|text|texto|texte):? ${SUBJECT}(?= ?(?:$|[.,|–-]))|(?<!\\p{L})(?:reporting|editing|written|reported|redaktion|bericht|propos recueillis|escrito) (?:by|von|par|por) ${SUBJECT}(?=\\s*(?:[.;|)]|$))`,
  'gimu',
);
/** Those who harmed the subject, where the text gives them no name. */
const CULPRITS =
  /(?<!\p{L})(?:(?:con ?|gun)m[ae]n|(?:fraud|gang|trick)sters?|swindlers?|scam(?:s|mers?)?|thie(?:f|ves)|robbers?|burglars?|hackers?|kidnappers?|attackers?|intruders?|extortionists?|blackmailers?|raiders?|betrüger\p{L}*|räuber\p{L}*|einbrecher\p{L}*|täter\p{L}*|escrocs?|voleurs?|braqueurs?|arnaqueurs?|estafadora?s?|ladr(?:ón|ones)|atracadores|arna(?:que|cœur)s?|enkeltrick\p{L}*|schockanruf\p{L}*|estafas?)(?!\p{L})/iu;
const WAS_HARMED = before(`${HARMED},? ${TITLES}`);
const AS_OBJECT = before(NAMED_AS_OBJECT.join('|'));
/** Not so in "the victim of X told the court": what follows is said of the victim. */
const IS_SUBJECT = new RegExp(`${INTRODUCED}$`, 'iu');
/** "(45) aus Hamm um 10.000 Euro" */
const HOME = "(?:,? (?:from|aus|of(?= [\\p{L}'-]+,)) [\\p{L}'-]+)?";
const FOLLOWS_OBJECT = new RegExp(`^${AGE}${HOME}(?:${AFTER_OBJECT})`, 'iu');
const WHO = ',? (?:who |der |die |qui |que |quien )?';
/** ", 33, of Kumasi" */
const LIVES = "(?:,? (?:from|of) [\\p{L}'-]+,?)?";
const BESIDE = after(`${AGE}${LIVES}(?:${HARMED_BESIDE}|${WHO}(?:${SUFFERED})|${WHO}${FILLER}(?:${HEARD}))`);
/** "X, a witness, told his men to shoot". */
const UNREAD_SPEECH = /^,? (?:said|told|added|ordered)(?! (?:how|of)(?!\p{L}))(?!\p{L})/iu;
const SUFFERS = after(`${AGE}${LIVES}${WHO}(?:${SUFFERED})`);
const CALLED_NAMES = before(`${TAINTED} (?:[\\p{L}.-]+ )?${HARMED} (?:[\\p{L}.-]+ )?`);
const BESIDE_AND_MORE = new RegExp(`${BESIDE.source}(?:,? (?:${SUFFERED}|${HEARD}|${SPEAKS})(?!\\p{L}))?`, 'iu');
const NO_MORE = after(`${AGE}${WHO}${FILLER}(?:${SPEAKS}|${SUFFERED}|${HEARD})`);

/** Others have the subject take part, or accuse it, as a pronoun or by its role. */
const DRAWN_IN = new RegExp(
  `(?<!\\p{L})(?:(?:help(?:ed|s)?|forc(?:ed|es)|pa(?:id|ys)|bribed|recruited|hired|persuaded|made|ordered|pressured|coerced) (?:him|her|me)|(?:lo|la|gli|le) ha (?:pagat|aiutat|costrett)[oa]|(?:le|lo|la) (?:pagó|pagou|obligó|ayudó)|l'a (?:payée?|aidée?|forcée?)|lui a (?:payé|versé|remis)|bezahlte (?:ihn|ihm|sie|ihr)|zwang (?:ihn|sie)|(?:accus|charg|suspect|arrest|convict|implicat|blam)(?:ed|es|ing) (?:the|this) (?:\\p{Ll}+ )?${HARMED})(?!\\p{L})`,
  'iu',
);
/** What one speaks of oneself, but for what is told of harm, hope or a report to the police. */
export const OF_ONESELF =
  /(?<!\p{L})I(?! (?:trusted|felt|feel|lost|saw|heard|thought|think|believed?|hope|cannot|want|called the police|reported|noticed|always maintained|am (?:glad|relieved|pleased|grateful|heartbroken|devastated|proud)|was (?:robbed|scared|terrified|shocked|devastated|betrayed|horrified|afraid)|have lost)(?!\p{L})|'m going to make )(?:'| \p{Ll})|(?<!\p{L})(?:[Ii]ch|[Jj]e|[Yy]o|[Ee]u|[Ii]o|[Ii]k|[Jj]ag|[Jj]eg) \p{Ll}|(?<!\p{L})[Jj]'(?:ai|avais)(?!\p{L})/u;
/** Where Spanish, Portuguese and Italian go on about the subject without a pronoun. */
const SILENT_SUBJECT =
  /^(?:\p{L}+(?: (?:disso|tarde))?,? )?(?!según|solo)(?:\p{L}{2,}[óò]|\p{L}{2,}(?:ou|iu|eu)|(?:ha|é|è|fue|foi|era|está|se|si è|vend[eií]a))(?= \p{Ll})/iu;

/** Says that the subject takes part after all, or may. */
const TURN =
  /(?<!\p{L})(?:taking|took|takes|fellow|torture\p{L}*|together|immunity|leniency|which (?:he|she|they)|(?:robbery|crime|fraud|scheme|theft|murder) (?:he|she)|payroll|loot|feuds?|turf|(?:his|her|their|our) (?:\p{L}+ )?(?:partner|accomplice|associate|ally|friend|gang|ring|boss)|(?:a|an|the) (?:\p{L}+ )?(?:rival|competitor)|plea (?:deal|bargain|agreement)|himself|herself|themselves|myself|own|in on|too|selbst|eigene[nrs]?|lui-même|elle-même|él mismo|ella misma|propi[oa]s?|until|bis er|bis sie|turned out|apparently|in (?:return|exchange)|for (?:an? |the |his |her )?(?:bribes?|money(?! launder)|cash|favou?rs?|fee)|gegen (?:geld|bezahlung|bargeld)|contre (?:de l'argent|une? )|a cambio|in cambio|em troca|in ruil|próprio|própria|si stess[oa]|sí mism[oa]|si mesm[oa]|zelf|själv|selv)(?!\p{L})/iu;
const MALE = /(?<!\p{L})(?:he|his|him)(?!\p{L})/iu;
const FEMALE = /(?<!\p{L})(?:she|her|hers)(?!\p{L})/iu;
const PRONOUN =
  /(?<!\p{L})(?:he|she|er|il|elle|él|ella|ele|ela|egli|lei|hij|zij|han(?! \p{L}+[ai]do(?!\p{L}))|hon|hun)(?!\p{L})/giu;
const BESIDE_OTHER = new RegExp(`${OTHER} (?:and|et|und|y) $`, 'u');
const THEY = /(?<!\p{L})(?:they|we|ils|elles|ellos|ellas)(?!\p{L})/giu;
const POSSESSIVE =
  /(?<!\p{L})(?:his|her|sein(?:e[nmrs]?)?|ihre?[nmrs]?|son|sa|ses|sus?|seus?|suas?|suoi?|sue|zijn|haar|hans|hennes|hendes)(?= \p{L})/giu;
/** What belongs to one who was harmed, heard or hired, without a word on what the owner did. */
const INNOCENT =
  /^ (?:(?:former|life|entire|whole|defence|damaligen?|ancien(?:ne)?s?) )?(?:clients?|boss(?:es)?|employers?|savings|pension|statements?|testimony|evidence|mandant(?:en|in)?|ersparnisse|chefs?|économies|client[e]?s?|patrons?|ahorros|jefes?|courage|bravery|help|murder|killing|death|superiors|line manager|victims?|opfer|victimes?|víctimas?)(?!\p{L})|^ team(?= (?:had )?arrested )|^ avocate?,? (?:(?:me|maître) )?\u0080|^ (?:out of|of|to|for|und|and)(?!\p{L})/iu;
const ROLE_NOUN = new RegExp(
  `(?<=^|(?<!\\p{L})(?:that|when|while|after|but|and|as|dass|que|und|et|y) )(?:the|der|die|le|la|el|o|il|lo|het|a(?= (?:juíza|magistrada|procuradora|advogada|testemunha|vítima))) (?:\\p{Ll}+ )?${HARMED}(?= \\p{Ll})(?! (?:[\\p{L}'-]+ ){0,2}[${SUBJECT}${OTHER}])(?! (?:of|for|in|on|at|to|from|by|with|and|der|des|von|im|de|du|del|en)(?!\\p{L}))`,
  'giu',
);

/**
 * Whether each place that names the subject is one of a few well-known ones beside the matter: "defrauding X", "the
 * witness X told the court", "reporting by X".
 * @param masked by `maskNames`
 */
export function isNamedBeside(masked: string): boolean {
  if (!masked.includes(SUBJECT)) return false;
  const told = masked.replace(BYLINE, '');
  const byline = told !== masked;
  if (byline && !told.includes(SUBJECT)) return !TURN.test(masked);
  // "… which she had carried" beside "he": either may be the subject.
  const mixed = MALE.test(told) && FEMALE.test(told);
  // MED-1: the text names others as actors; of a victim alone it may tell half the story.
  const hasCulprits = told.includes(OTHER) || CULPRITS.test(told);
  const scene = { hasCulprits, mixed };
  let found = byline;
  for (const sentence of told.replaceAll(QUOTE_END, '$&\n').split(SENTENCE_END)) {
    const places = placesIn(sentence.trim(), scene);
    if (places.includes('unknown') || SILENT_SUBJECT.test(sentence)) return false;
    found ||= places.includes('beside');
  }
  return found && ![TURN, DRAWN_IN, OF_ONESELF].some((doubt) => doubt.test(masked));
}

/** "… he said: 'No.' Falk was jailed" are two sentences. */
const QUOTE_END = new RegExp(`[.!?]['’](?= (?:\\p{Lu}|${OTHER}))`, 'gu');
const NAME = new RegExp(SUBJECT, 'gu');

/** Who else a text tells of. */
interface Scene {
  hasCulprits: boolean;
  mixed: boolean;
}

function placesIn(sentence: string, scene: Scene): Place[] {
  const places = spots(sentence, NAME).map((spot) => placeOf(spot, scene));
  return places.includes('unknown') ? places : [...places, ...takenUp(sentence, scene.mixed)];
}

interface Spot {
  earlier: string;
  later: string;
}

function spots(sentence: string, pattern: RegExp): Spot[] {
  return [...matchesOf(sentence, pattern)].map((match) => ({
    earlier: sentence.slice(0, match.index),
    later: sentence.slice(match.index + match[0].length),
  }));
}

/** What most reports say of their subject; it spares the search for anything else. */
const PLAINLY_TRIED =
  /^(?:,? \(?\d{1,3}\)?,?)?(?:,? (?:of|from) [^,.;]{1,30},)? (?:was|were|has been|is|wurde|a été|fue) (?:convicted|sentenced|charged|jailed|arrested|indicted|fined|accused|imprisoned|acquitted|detained|verurteilt|angeklagt|verhaftet|condamnée?|condenad[oa])(?!\p{L})/u;

/** "was a victim of Falk, jailed for": who was jailed is the last one named. */
const IS_HARMED = / (?:was|is|war|ist|est|était|a été|fue|es|foi|è stat[oa]) /iu;

/** As much of a sentence as tells how a name in it is introduced. */
const REACH = 160;

/** Where the subject stands by name. What follows the name is looked at first: it tells most, at least cost. */
function placeOf({ earlier: whole, later }: Spot, { hasCulprits }: Scene): Place {
  if (PLAINLY_TRIED.test(later)) return 'unknown';
  const earlier = whole.slice(-REACH);
  if (FOLLOWS_OBJECT.test(later) && AS_OBJECT.test(earlier)) return relativeClause(later) ?? 'beside';
  if (!hasCulprits && SUFFERS.test(later)) return 'unknown';
  const beside = BESIDE_AND_MORE.exec(later);
  const known = beside ?? NO_MORE.exec(later);
  if (known === null || UNREAD_SPEECH.test(later.slice(known[0].length))) return 'unknown';
  const clause = {
    said: known[0],
    speech: SPEECH.test(known[0]),
    apposed: beside !== null && !IS_HARMED.test(known[0]),
  };
  if (carriesOn(later.slice(known[0].length), clause)) return 'unknown';
  if (!IS_SUBJECT.test(earlier) || CALLED_NAMES.test(earlier)) return 'unknown';
  return beside !== null || WAS_HARMED.test(earlier) ? 'beside' : 'neutral';
}

const RELATIVE = /^[^.;]{0,12}, (?:who|der|die|qui|que|quien)(?= )/iu;

/** "Dobbs defrauded X, who ran the ring": what the clause says counts. */
function relativeClause(later: string): Place | null {
  const clause = RELATIVE.exec(later);
  if (!clause) return null;
  const said = later.slice(clause[0].length);
  return BESIDE.test(said) || NO_MORE.test(said) ? null : 'unknown';
}

const SPEECH = after(`${AGE}${WHO}${FILLER}(?:${SPEAKS})`);

/** Third persons in what the subject itself is quoted as saying are others. */
const QUOTED = [
  new RegExp(`${SUBJECT}(?:,? \\(?\\d{1,3}\\)?,?)? (?:said|added)[:,] ?["“'‘][^"”]*?["”'’](?=\\s|$)`, 'giu'),
  new RegExp(`["“][^"“”]*[,.!?]["”] ${TITLES}${SUBJECT} (?:said|added)(?!\\p{L})`, 'giu'),
];
const THIRD_PERSON = /(?<!\p{L})(?:he|she|his|her|him)(?!\p{L})/giu;
const withoutQuotedOthers = (sentence: string) =>
  QUOTED.reduce((text, quote) => text.replaceAll(quote, (said) => said.replaceAll(THIRD_PERSON, 'them')), sentence);

/** What those a bystander speaks for say of themselves. */
const THEIRS = after(`trusted (?:him|her|them)|felt (?:sick|betrayed)|${FILLER}(?:${SPEAKS}|${SUFFERED}|${HEARD})`);
const CLAUSE = after(`${FILLER}(?:${SPEAKS}|${SUFFERED}|${HEARD})`);

/** Where a pronoun, a possessive or "the judge" takes the subject up, or may. */
function takenUp(whole: string, mixed: boolean): Place[] {
  const sentence = withoutQuotedOthers(whole);
  const ours = ({ earlier }: Spot) => mixed || earlier.lastIndexOf(OTHER) <= earlier.lastIndexOf(SUBJECT);
  const own = (pattern: RegExp) => spots(sentence, pattern).filter(ours);
  const owned = spots(sentence, POSSESSIVE).filter(
    (spot) => ours(spot) || (offencesIn(firstWord(spot)).length > 0 && !BESIDE_OTHER.test(spot.earlier)),
  );
  const together = sentence.includes(SUBJECT) ? spots(sentence, THEY) : [];
  return [
    ...own(PRONOUN).map((spot) => told(spot, CLAUSE)),
    ...together.map((spot) => told(spot, THEIRS)),
    ...own(ROLE_NOUN).map((spot) => told(spot, CLAUSE)),
    ...owned.map(({ later }): Place => (INNOCENT.test(later) ? 'neutral' : 'unknown')),
  ];
}

/** What a clause says of one who is not named in it. */
function told({ later }: Spot, harmless: RegExp): Place {
  const known = harmless.exec(later.replace(/^ /, ''));
  if (known === null) return 'unknown';
  const rest = later.slice(known[0].length + 1);
  return carriesOn(rest, { said: known[0], speech: SPEECH.test(` ${known[0]}`) }) ? 'unknown' : 'neutral';
}

function firstWord({ later }: Spot): string {
  return /^ ([\p{L}-]+)/u.exec(later)?.[1] ?? '';
}
