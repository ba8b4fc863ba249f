import { dayInterval } from './interval.ts';
import type { DateInterval, IsoDate } from './interval.ts';
import { MONTH_IN_DATE_PATTERN, MONTH_PATTERN } from './months.ts';
import { parseDate } from './parse-date.ts';

/** Regular expression source of a date within a sentence, from a full one down to a bare year. */
export const DATE_PATTERN =
  `(?:\\d{4}[-/.]\\d{2}[-/.]\\d{2}|\\d{1,2}(?:[./-]|\\. )\\d{1,2}(?:[./-]|\\. )\\d{4}|` +
  `\\d{1,2}(?:st|nd|rd|th|er|º|\\.)?(?: of| de)? ${MONTH_PATTERN},?(?: del?)? \\d{4}|` +
  `\\d{1,2}\\.? ${MONTH_IN_DATE_PATTERN} \\d{4}|\\d{4}\\. ${MONTH_IN_DATE_PATTERN} \\d{1,2}|` +
  `${MONTH_PATTERN} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|${MONTH_PATTERN},?(?: del?)? \\d{4}|(?:19|20)\\d{2})(?![\\d-])`;

export function readDate(text: string): DateInterval | null {
  const parsed = parseDate(text);
  return parsed.kind === 'date' ? parsed.interval : null;
}

/** `/2014/07/03/`, `/2014/07/`, `/2014-07-03-…`, `/20140703…`, `/2014/`: how news sites date an address. */
export function dateInUrl(url: string, asOf: IsoDate): DateInterval | null {
  const path = url.replace(/[?#].*$/s, '').slice(0, 2000);
  const full = /[/_-]((?:19|20)\d{2})[/_-]?(\d{2})[/_-]?(\d{2})(?=\D|$)/.exec(path);
  const month = /\/((?:19|20)\d{2})[/-](\d{2})(?=\/|$)/.exec(path);
  const year = /\/((?:19|20)\d{2})(?=\/|$)/.exec(path);
  for (const match of [full, month, year]) {
    const interval = match && readDate(match.slice(1).join('-'));
    if (interval && interval.from <= asOf) return interval;
  }
  return null;
}

const STATED_PUBLICATION = new RegExp(
  `(?:^|[.|(·•\\n-]\\s*)(?:(?:First|Last) )?(?:[Pp]ublished|[Pp]osted|[Uu]pdated)(?: on| in|:)? (${DATE_PATTERN})`,
  'u',
);
/** "(Meldung vom 14. Mai 2024)", "(entry of 2011-06-15)", "(as of March 2020)": what a remark ends with. */
const NOTED = new RegExp(
  `\\((?:\\p{L}[\\p{L}.'’-]*,? ){0,3}?(?:report|reported|segnalazione|signalement|denuncia|anzeige|reporte|melding|aangifte|zgłoszenie|hlášení|article|story|press|news|entry|entered|recorded|noted?|memo|dated|added|as (?:of|at)|meldung|bericht|artikel|eintrag|vermerk|notiz|stand|dépêche|entrée|inscription|noticia|nota|artículo|asiento|articolo|notizia|annotazione|notícia|artigo|registo|registro|aantekening|notering|anteckning|wpis|notatka|запись|сообщение|статья)(?:,|:)?(?: (?:of|from|on|in|dated|as of|made|vom|von|am|du|de|del|di|do|da|van|af|från|fra|z|от))?:? (${DATE_PATTERN})\\)`,
  'iu',
);
/** "Journal du Mali, 12 mars 2024": a source that ends with its day or month. */
const SOURCE_DATE = new RegExp(`(?:^|[\\s,(])(${DATE_PATTERN})\\)?\\s*$`, 'iu');

/** When a source says, by its own name, that it appeared; a bare year may be that of a list. */
export function dateOfSource(source: string, asOf: IsoDate): DateInterval | null {
  const interval = readDate(SOURCE_DATE.exec(source.slice(-80))?.[1] ?? '');
  return interval && interval.precision !== 'year' && interval.from <= asOf ? interval : null;
}

/** `MIAMI, July 3, 2014 (Reuters) - …`, `3 July 2014: …`. */
const DATELINE = new RegExp(`^[^.!?]{0,60}?\\b(${DATE_PATTERN})\\s*(?:\\([^)]{1,40}\\)\\s*)?(?:[-–—:|]|$)`, 'i');

const BIRTH_BEFORE = /\b(?:born|b\.|d\.?o\.?b\.?|birth)/i;

/** "His father died on 11 Nov 1989": a date that ends the text is no dateline behind words of a sentence. */
function isSentence([said, date = '']: RegExpExecArray): boolean {
  return said.trimEnd().endsWith(date) && /(?<!\p{L})\p{Ll}{3,}/u.test(said.slice(0, said.lastIndexOf(date)));
}

/** The day a text says it was published, in so many words or in its dateline. */
export function publicationInText(text: string, asOf: IsoDate): DateInterval | null {
  const stated = (STATED_PUBLICATION.exec(text) ?? NOTED.exec(text))?.[1];
  const opening = DATELINE.exec(text.slice(0, 160));
  const dateline = opening && !BIRTH_BEFORE.test(opening[0]) && !isSentence(opening) ? opening[1] : undefined;
  const interval = readDate(stated ?? dateline ?? '');
  // A bare year before a colon or dash is more often an event's than the article's.
  const doubtful = stated === undefined && interval?.precision === 'year';
  return interval && interval.from <= asOf && !doubtful ? interval : null;
}

/** From the first day of `from` to the as-of date: a text that tells of `from` as past was written in between. */
export function since(from: DateInterval | null, asOf: IsoDate): DateInterval {
  const { from: last } = dayInterval(Number(asOf.slice(0, 4)), Number(asOf.slice(5, 7)), Number(asOf.slice(8, 10)));
  return { from: from?.from ?? '0001-01-01', to: last, precision: 'range', circa: false };
}
