import { isUnrelated } from '../everyday/unrelated.ts';
import { OTHER, SUBJECT } from '../mask-names.ts';

/** A column of short news: each item begins with its place in capitals, or with one word and a stop or colon. */
const PLACE = /(?:^|[\n.!?] ?(?:[–—-] )?)(?=\p{Lu}{3,}(?:[ -]\p{Lu}{2,})*[.:] )/gu;
const TOPIC = /(?:^|\n|(?<=[.!?;]) )(?=\p{Lu}\p{Ll}{3,}(?:: |\. )\p{Lu}?)/gu;
const COLUMN =
  /(?<!\p{L})(?:in brief|briefs|news in brief|round-?up|kurz notiert|kurznachrichten|kurzmeldungen|in kürze|meldungen|en bref|brèves|breves|en breve|notas breves|in breve|notizie in breve|brevi|em resumo|curtas|kort nieuws|in het kort|kortom|notiser|kort fortalt|kort nytt|krótko|w skrócie)(?!\p{L})/iu;
const FEWEST = 2;

/** MED-1: of a column of short news, all items but another's tell of the subject nothing, and its own is no adverse matter. */
export function isInOtherBrief(masked: string): boolean {
  if (!masked.includes(SUBJECT) || !COLUMN.test(masked)) return false;
  return [PLACE, TOPIC].some((mark) => {
    const items = masked.split(mark).filter((item) => item.trim() !== '');
    const own = items.filter((item) => item.includes(SUBJECT));
    if (items.length < FEWEST + 1 || own.length !== 1) return false;
    const [item = ''] = own;
    return isUnrelated(item.replace(/^[\s–—-]*[\p{L} -]{3,20}[.:] /u, ''), []);
  });
}

const WRITES =
  /(?:^|\n)\s*(?:(?:by|von|par|por|di|door|av|af|text|texto|texte|tekst|de):? )?\uE000(?:,? (?:(?:da|de la|della|der|van de|aus der|i) )?(?:redação|redacción|redaktion|redazione|rédaction|redactie|correspondent|correspondant|korrespondent|staff writer|staff reporter|our reporter))?(?: ?[–—|]|\.| ?[.] ?\p{Lu}\p{L}+\.) (?=[\p{Lu}«“"])/iu;
/** A byline names its subject, and nothing that follows does. */
export const isByline = (masked: string) => {
  const found = WRITES.exec(masked);
  return found !== null && masked.split(SUBJECT).length === 2 && hasOthers(masked.slice(found.index + found[0].length));
};

/** Somebody is told of: by name, or as several. */
const hasOthers = (text: string) =>
  text.includes(OTHER) ||
  /(?<!\p{L})(?:two|three|four|dos|tres|cuatro|due|tre|quattro|deux|trois|quatre|zwei|drei|vier|dois|três|twee|drie|\d+) \p{Ll}+|(?<!\p{L})(?:réu|arguido|acusado|imputado|investigado|arrestato|indagato|accused|angeklagte|prévenu|verdachte)s?(?!\p{L})/iu.test(
    text,
  );
