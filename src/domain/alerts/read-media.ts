import { dateInUrl, publicationInText } from '../dates/dates-in-text.ts';
import type { DateInterval, IsoDate } from '../dates/interval.ts';
import { parseDate } from '../dates/parse-date.ts';
import { FieldReader, fieldsOf } from '../facts/field-reader.ts';
import type { HitText, MediaFacts } from './alert-hit.ts';

const PUBLISHED = [
  'published',
  'publishedat',
  'publisheddate',
  'publishedon',
  'publicationdate',
  'publishdate',
  'datepublished',
  'articledate',
  'date',
  'pubdate',
  'year',
];
/** Read in this order. */
const TEXTS = [
  'title',
  'headline',
  'snippet',
  'snippets',
  'summary',
  'details',
  'description',
  'text',
  'content',
  'body',
  'remarks',
  'notes',
  'comments',
  'biography',
  'profilenotes',
  'furtherinformation',
  'excerpt',
];
const ARTICLES = ['media', 'articles', 'news', 'mediahits', 'adversemedia', 'newsarticles', 'mediaarticles'];

/** The first of the fields that is a date; null where none is. */
export function firstDate(reader: FieldReader, names: readonly string[]): DateInterval | null {
  for (const { value } of reader.values(names)) {
    const parsed = parseDate(value);
    if (parsed.kind === 'date') return parsed.interval;
  }
  return null;
}

/** A hit's own text, and that of the articles it lists. */
export function readMedia(reader: FieldReader, asOf: IsoDate): MediaFacts {
  const own = readArticle(reader, asOf);
  const listed = reader
    .objects(ARTICLES)
    .map(({ object, pointer }) => readArticle(new FieldReader(fieldsOf(object, pointer)), asOf));
  if (listed.length === 0) return own;
  const dates = [own, ...listed].flatMap(({ published }) => published ?? []);
  const [first] = listed;
  return {
    texts: [...own.texts, ...listed.flatMap(dated)],
    url: own.url ?? first?.url ?? null,
    source: own.source ?? first?.source ?? null,
    published: own.published ?? latest(dates),
  };
}

function dated({ texts, published }: MediaFacts): HitText[] {
  return texts.map((text) => ({ ...text, published }));
}

function latest(dates: readonly DateInterval[]): DateInterval | null {
  return dates.reduce<DateInterval | null>((last, date) => (last === null || date.to > last.to ? date : last), null);
}

function readArticle(reader: FieldReader, asOf: IsoDate): MediaFacts {
  const texts = TEXTS.flatMap((field) => reader.texts([field]));
  const url = reader.texts(['url', 'link', 'articleurl', 'sourceurl'])[0]?.text ?? null;
  const source = reader.texts(['source', 'publisher', 'publication', 'outlet', 'sourcename'])[0]?.text ?? null;
  const stated = firstDate(reader, PUBLISHED);
  const published =
    (stated && stated.from <= asOf ? stated : null) ??
    texts.map(({ text }) => publicationInText(text, asOf)).find((date) => date !== null) ??
    (url === null ? null : dateInUrl(url, asOf));
  return { texts, url, source, published };
}
