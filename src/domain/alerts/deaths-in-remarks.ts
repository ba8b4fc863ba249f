import { DATE_PATTERN, readDate } from '../dates/dates-in-text.ts';
import type { IsoDate } from '../dates/interval.ts';
import type { DateFact } from '../facts/facts.ts';
import type { HitText } from './alert-hit.ts';

/** A remark, and what of it is said of the record's own party: its beginning, up to a word that brings in somebody else. */
interface Remark extends HitText {
  whole: string;
}

/** Of the subject: at the beginning of a clause. Who killed somebody is not dead. */
const DIED = new RegExp(
  `(?:^\\W*|[.;:] ?)(?:(?:he|she|since|now|is|has|been|was|believed|presumed|understood|to|have|be|reported|reportedly|confirmed|recorded|listed|as|subject|individual|(?:the )?(?:account )?holder|customer|client) ){0,5}(?:deceased:?|dead(?! \\p{Ll})|died:?|passed away|(?:killed|shot|executed|assassinated)(?= (?:in|on|at|by|near|during|along)(?!\\p{L}))|verstorben|gestorben|verstarb|décédée?|falleci(?:d[oa]|ó)|murió|decedut[oa]|falecid[oa]|faleceu|overleden|avliden|død|zmarł[a]?|†)` +
    `(?:(?! (?:un\\p{L}*|if|or|not|as(?! (?:of|at))|after|his|her|who|and|when|because)(?!\\p{L}))(?!\\d{3})[^.;:()]){0,80}?,? \\(?(?<date>${DATE_PATTERN})`,
  'iu',
);
const HEARSAY = /believed|presumed|understood|report|according to/iu;
const CONFIRMED = /^[\s,(]*confirmed by/iu;
/** What may follow in a remark that tells of a death and no more: where, who says so, and what became of the entry. */
const CLOSING =
  /(?<!\p{L})(?:(?:in|near|at|bei|à|en) (?:the )?\p{Lu}[\p{L}’'-]+(?:,? \p{Lu}[\p{L}’'-]+)?|confirmed by (?:(?:an?|the|UN|member|state|monitoring|team|court|registry|authorities|family) ?){1,4}|according to (?:his|her|the) family|(?:[Ee]ntry|[Ll]isting) (?:not (?:yet )?removed|retained(?: for asset tracing)?)|(?:Nachlass)?[Kk]onto (?:gesperrt|geschlossen|aufgelöst)(?: wegen \p{L}+)?|(?:estate )?account (?:frozen|closed|blocked)(?: (?:for|after|following) \p{L}+)?|[Dd]eath certificate (?:on file|seen)|estate closed|(?:[Nn]ationality|[Cc]itizenship|[Gg]ender|[Pp]assport(?: no)?|[DdPp][Oo][Bb]):? [^.;:]{1,60})(?!\p{L})/gu;
const OF_DEATH =
  /(?<!\p{L})(?:alive|dead|deaths?|died|deceased|living|sighted|resurfaced|lebt|lebend|tot|gestorben|verstorben|Tod|vivante?|en vie|décédée?|mort|décès|viv[oa]|con vida|muert[oae]|fallecid[oa]|mort[oe]|жив[аы]?|умер\p{L}*|погиб\p{L}*)(?!\p{L})/iu;

/** When a remark says that its party died, where it says nothing else behind that. */
export function deathsIn({ text, whole, pointer }: Remark, asOf: IsoDate): DateFact[] {
  const found = DIED.exec(text);
  const interval = readDate(found?.groups?.date ?? '');
  if (found === null || interval === null || interval.from > asOf) return [];
  const rest = whole.slice(found.index + found[0].length);
  if (/\p{L}/u.test(rest.replaceAll(CLOSING, ''))) return [];
  const isHearsay = HEARSAY.test(found[0] + rest) && !CONFIRMED.test(rest);
  return [{ interval, text: found[0].trim(), pointer, ...(isHearsay ? { hearsay: true as const } : {}) }];
}

/** "Panama registry; dissolved 2009-11-02 per Registro Público": of a company, at the beginning of a clause. */
const DISSOLVED = new RegExp(
  `(?:^\\W*|[.;:] ?)(?:(?:the|company|entity|it|firm|since|now|was|is|has|been|and|formally) ){0,5}(?:dissolved|struck off(?: (?:the|its) (?:\\p{L}+ )?register)?|wound up|liquidated|deregistered|disuelta|liquidad[ao]|dissoute|radiée|liquidée|aufgelöst|gelöscht|sciolta|liquidata|cancellata|dissolvida|extinta|ontbonden|upplöst|opløst|oppløst|rozwiązana|wykreślona|ликвидирован[ао]?|zrušena)(?: (?:on|in|am|im|le|en|el|il|em|op|per|den|dnia|w|v|ve|в))?:? (?<date>${DATE_PATTERN})`,
  'iu',
);
const GOES_ON =
  /restor|reinstat|re-?regist|re-?incorp|reviv|reactiv|annul|revers|set aside|(?:^|\P{L})(?:not|never|successor|as|until)(?!\p{L})|merge|transfer/iu;

/** When a remark on a company says that it ceased to be, and nothing of its going on. */
export function dissolutionsIn({ text, whole, pointer }: Remark, asOf: IsoDate): DateFact[] {
  const found = GOES_ON.test(whole) ? null : DISSOLVED.exec(text);
  const interval = readDate(found?.groups?.date ?? '');
  return found === null || interval === null || interval.from > asOf
    ? []
    : [{ interval, text: found[0].trim(), pointer }];
}

/** Whether a remark tells of a death, or that somebody lives, and was not understood, or of a year after it. */
export function doubtsDeath({ whole, pointer }: Remark, stated: readonly DateFact[], asOf: IsoDate): boolean {
  const told = deathsIn({ text: whole, whole, pointer }, asOf);
  if (told.length > 0) return false;
  const year =
    stated
      .map(({ interval }) => interval.to.slice(0, 4))
      .sort()
      .at(-1) ?? '9999';
  return OF_DEATH.test(whole) || (whole.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []).some((later) => later > year);
}
