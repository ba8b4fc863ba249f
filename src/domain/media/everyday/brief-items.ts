import { isForeign, isQuiet } from './quiet.ts';
import { SUBJECT } from '../mask-names.ts';

/** Headlines of columns that print items of news that have nothing to do with each other. */
const COLUMN =
  /^(?:(?:news |court and community |courts and community |regional |local |world |sports? )?(?:in brief|briefs|briefly|round-?up|news round-?up|short takes|at a glance)|(?:kurz (?:notiert|gemeldet|berichtet|und bündig)|kurzmeldungen|kurznachrichten|in kürze|meldungen|notizen|aus der region|auf einen blick)(?: .{1,40})?|(?:(?:.{1,40} )?en bref|brèves?(?: .{1,40})?|(?:l')?essentiel de l'actualité)|(?:breves|en breve|noticias breves|cortas|en síntesis)(?: .{1,40})?|(?:(?:notizie )?in breve|brevi|notizie flash)(?: .{1,40})?|(?:breves|notas breves|curtas|em resumo|rápidas|em síntese)(?: .{1,40})?|(?:kort(?: nieuws)?|kortweg|in het kort|nieuws in het kort)(?: .{1,40})?|(?:i korthet|kort fortalt|kort nytt|korte nyheder|noterat|småplock)(?: .{1,40})?|(?:krótko|w skrócie|wiadomości w skrócie)(?: .{1,40})?)$/iu;

/** "STENDAL. ", "Honours: ", "Échecs. " */
const HEADING = String.raw`(?:\p{Lu}{2}[\p{Lu}\p{M} '’-]{1,30}|\p{Lu}[\p{Ll}]{2,20})(?:[.:]|\s[–—-])\s`;
/** What opens an item, at the beginning or after a full stop. */
const OPENS = new RegExp(String.raw`(?:^|(?<=[.!?»”"])\s+(?:[–—•*|-]\s*)?)(?=${HEADING})`, 'gu');
const LEADING = new RegExp(`^${HEADING}`, 'u');

/** What can only speak of someone in another item. */
const REFERS =
  /(?<!\p{L})(?:him|them|the (?:same|latter|former)|that case|ihn|ihm|dessen|derselbe|demselben|celui-ci|celle-ci|ce dernier|este último|esta última|dicho|dicha|quest['’]ultim[oa]|laatstgenoemde|denne)(?!\p{L})/u;
const NOUN = /\p{L}{6,}/gu;

/** Whether two items have a telling word in common: they may be of one person. */
export function sharesWord(item: string, others: string, telling: RegExp): boolean {
  const words = new Set(others.toLowerCase().match(telling));
  return (item.toLowerCase().match(telling) ?? []).some((word) => words.has(word));
}

/** Whether a text is a column of short news. */
export function isColumn(masked: string): boolean {
  return masked.includes('\n') && COLUMN.test(masked.slice(0, masked.indexOf('\n')).trim());
}

/**
 * Of a column of short news the item that names the subject; null where the text is no such column, or where another item
 * may speak of the subject as well.
 * @param masked by `maskNames`
 */
function ownItem(masked: string): string | null {
  if (!masked.includes('\n')) return null;
  const [headline = '', ...rest] = masked.split('\n');
  if (headline.includes(SUBJECT) || !COLUMN.test(headline.trim())) return null;
  const items = rest
    .join('\n')
    .split(OPENS)
    .map((item) => item.trim())
    .filter((item) => item !== '');
  const own = items.filter((item) => item.includes(SUBJECT));
  const [item] = own;
  if (items.length < 2 || own.length !== 1 || item === undefined) return null;
  const others = items.filter((one) => one !== item).join('\n');
  return sharesWord(item, others, NOUN) ? null : item;
}

/**
 * S0: a column of short news whose only item that names the subject tells of nothing that matters.
 * @param masked by `maskNames`
 */
export function isHarmlessItem(masked: string): boolean {
  const item = ownItem(masked);
  if (item === null) return false;
  const told = item.replace(LEADING, '');
  const lower = told.toLowerCase();
  return !REFERS.test(lower) && isQuiet(lower) && !isForeign(lower, told);
}
