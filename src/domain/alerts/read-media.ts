import { dateInUrl, dateOfSource, publicationInText } from '../dates/dates-in-text.ts';
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
  'publishedtime',
  'publicationtime',
  'publishdatetime',
  'storydate',
  'newsdate',
  'releasedate',
  'dateline',
  'datepublished',
  'articledate',
  'date',
  'pubdate',
  'publicationyear',
  'year',
];
/** Read in this order. */
const TEXTS = [
  'title',
  'headline',
  'storytitle',
  'articletitle',
  'newstitle',
  'lead',
  'teaser',
  'snippet',
  'snippets',
  'textsnippet',
  'summary',
  'details',
  'description',
  'text',
  'content',
  'body',
  'story',
  'storytext',
  'storybody',
  'article',
  'articletext',
  'articlebody',
  'articlecontent',
  'bodytext',
  'fulltext',
  'newstext',
  'contenttext',
  'narrative',
  'casesummary',
  'remarks',
  'note',
  'notes',
  'notice',
  'bio',
  'comments',
  'biography',
  'profilenotes',
  'furtherinformation',
  'excerpt',
  'excerpts',
  'extract',
  'extracts',
  'abstract',
  'quote',
  'quotes',
  'highlight',
  'highlights',
  'matchedtext',
  'matchedcontent',
];
/** `status_note`, `listing_remarks`, `additional information`: what a record adds in words. */
const REMARK =
  /(?:notes?|remarks?|comments?|information|background|profile|statements?|biogra\p{L}*|career|history|narrative\p{L}*)$/u;
const ARTICLES = ['media', 'articles', 'news', 'mediahits', 'adversemedia', 'newsarticles', 'mediaarticles', 'stories'];

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
  const texts = [...reader.texts(TEXTS), ...reader.proseUnder(REMARK)];
  const url = reader.texts(['url', 'link', 'articleurl', 'storyurl', 'sourceurl'])[0]?.text ?? null;
  const source = reader.texts(['source', 'publisher', 'publication', 'outlet', 'sourcename'])[0]?.text ?? null;
  const stated = firstDate(reader, PUBLISHED);
  const published =
    (stated && stated.from <= asOf ? stated : null) ??
    texts.map(({ text }) => publicationInText(text, asOf)).find((date) => date !== null) ??
    (url === null ? null : dateInUrl(url, asOf)) ??
    (source === null ? null : dateOfSource(source, asOf));
  return { texts, url, source, published };
}
