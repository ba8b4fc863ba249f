import { sharesWord } from '../everyday/brief-items.ts';
import { isUnrelated } from '../everyday/unrelated.ts';
import { OTHER, SUBJECT } from '../mask-names.ts';
import { tellsOfOthers } from '../office/others.ts';
import { offencesIn } from '../offences.ts';
import { OF_ONESELF } from './of-oneself.ts';

/** A column of short news: each item begins with its place in capitals, or with one word and a stop or colon. */
const PLACE = /(?:^|[\n.!?] ?(?:[–—-] )?)(?=\p{Lu}{3,}(?:[ -]\p{Lu}{2,})*[.:] )/gu;
const TOPIC = /(?:^|\n|(?<=[.!?;]) )(?=\p{Lu}\p{Ll}{3,}(?:: |\. )\p{Lu}?)/gu;
const COLUMN =
  /(?<!\p{L})(?:in brief|briefs|news in brief|round-?up|kurz notiert|kurznachrichten|kurzmeldungen|in kürze|meldungen|en bref|brèves|breves|en breve|notas breves|in breve|notizie in breve|brevi|em resumo|curtas|kort nieuws|in het kort|notiser|kort fortalt|kort nytt|krótko|w skrócie)(?!\p{L})/iu;
const FEWEST = 3;

/** MED-1: of a column of short news, the subject's own item is no adverse matter; the others do not name it. */
export function isInOtherBrief(masked: string): boolean {
  if (!COLUMN.test(masked) || !masked.includes(SUBJECT)) return false;
  return [PLACE, TOPIC].some((mark) => {
    const items = masked.split(mark).filter((item) => item.trim() !== '');
    const own = items.filter((item) => item.includes(SUBJECT));
    const [item = ''] = own;
    const others = items.filter((one) => one !== item);
    return (
      items.length >= FEWEST && own.length === 1 && isHarmless(item) && !sharesWord(item, others.join(' '), TELLING)
    );
  });
}

/** "The new choir leader took the fund. – New choir leader is X". */
const TELLING = /\p{L}{5,}/gu;

/** What columns of short news tell of somebody beside crime. */
const GLAD =
  /(?<!\p{L})(?:award|medal|prize|received the|honou?red|elected|winner|won|victory|wins|exhibition|concert|presents?|anniversary|birthday|retires?|retired|gewählt|preis|sieg|gewann|ausstellung|konzert|jubiläum|geburtstag|ehrung|geehrt|victoire|prix|élue?|exposition|gagne|remporte|anniversaire|concert|presenta|premio|gana|ganó|feria|exposición|elegid[oa]|cumpleaños|vince|vinto|mostra|elett[oa]|compleanno|apresenta|prémio|prêmio|venceu|vence|exposição|eleit[oa]|prijs|wint|won|tentoonstelling|gekozen|verjaardag|pris|vann|vant|vandt|udstilling|utställning|vald|valgt|nagroda|wygrał|wygrała|wystawa)(?!\p{L})/iu;
const GRAVE =
  /(?<!\p{L})(?:police|court|judge|prosecut\p{L}+|charged?|accused|arrest\p{L}*|jail\p{L}*|fined?|convicted|missing|polizei|gericht|staatsanwalt\p{L}*|haft|anklage|angeklagt|police|tribunal|parquet|procès|garde à vue|condamnée?s?|juzgado|policía|fiscal\p{L}*|condenad[oa]s?|detenid[oa]s?|tribunale|polizia|procura|arrestat[oa]|condannat[oa]|polícia|pres[oa]|politie|rechtbank|aangehouden|polis\p{L}*|politi\p{L}*|rett?en|dømt|dömd|policja|sąd|brib\p{L}*|stole\p{L}*|cash|kasse)(?!\p{L})/iu;

const isHarmless = (item: string) =>
  !POINTS_BACK.test(item) &&
  (isUnrelated(item.replace(/^[\s–—-]*[\p{L} -]{3,20}[.:] /u, ''), []) ||
    (GLAD.test(item) && !GRAVE.test(item) && offencesIn(item).length === 0));

/** To somebody of another item: "X, who hired him, received a medal". */
const POINTS_BACK =
  /(?<!\p{L})(?:who|whom|whose|him|her|them|his|their|the same|ihn|ihm|ihr|ihnen|qui|lui|leur|quien|che|gli|hem|hen|który|która)(?!\p{L})/iu;

/** Nobody but a word for it tells a byline from a headline: "X – the queen of hashish". */
const WRITER =
  ',? (?:(?:da|de la|della|der|van de|aus der|i) )?(?:redação|redacción|redaktion|redazione|rédaction|redactie|correspondent|correspondant|korrespondent|staff writer|staff reporter|our reporter)';
const BY = `(?:(?:reporting by|by|von|par|por|di|door|av|af|text|texto|texte|tekst|de):? ${SUBJECT}(?:${WRITER})?|${SUBJECT}${WRITER})`;
const EDITED = `(?:; editing by ${OTHER})?`;
const LINE = new RegExp(`(?<=^|\\n|[.!?] )\\s*${BY}${EDITED}\\.?(?=\\n|$)`, 'giu');
const WRITES = new RegExp(
  `(?:^|\\n)\\s*${BY}${EDITED}(?: ?[–—|]|\\.|\\. ?\\p{Lu}\\p{L}+\\.) (?=[${OTHER}\\p{Lu}«“"])`,
  'giu',
);
/** "X. Leeds. Fined £300": a list of those before the court. */
const LISTED =
  /^(?:\p{Lu}[\p{L}-]+\. )?(?:\p{L}+ )?(?:fined|jailed|convicted|charged|sentenced|wanted|remanded|theft|fraud|\d+ counts?|condenad[oa]|acusad[oa]|condannat[oa]|condamnée?|verurteilt|gesucht|veroordeeld)(?!\p{L})/iu;

/** Who wrote it, taken up by what follows. */
const AUTHOR =
  /(?<!\p{L})(?:authors?|writers?|reporters?|journalists?|columnists?|autor\p{L}*|verfasser\p{L}*|journalist\p{L}*|auteure?s?|journalistes?|periodistas?|giornalist[aei]|jornalistas?|schrijver|himself|herself|myself)(?!\p{L})/iu;

/** A byline names its subject, nothing else does, and the rest tells of others where the byline is no line of its own. */
export function isByline(masked: string): boolean {
  const unsigned = masked.replaceAll(LINE, '').trim();
  const rest = unsigned.replace(WRITES, '\n').trim();
  return (
    rest.length > SHORTEST &&
    rest.length < masked.trim().length &&
    !rest.includes(SUBJECT) &&
    ![LISTED, AUTHOR, OF_ONESELF].some((doubt) => doubt.test(rest)) &&
    (rest === unsigned || rest.includes(OTHER) || tellsOfOthers(rest))
  );
}
const SHORTEST = 40;
