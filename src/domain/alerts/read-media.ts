import { dateInUrl, dateOfSource, publicationInText } from '../dates/dates-in-text.ts';
import { latest } from '../dates/interval.ts';
import type { DateInterval } from '../dates/interval.ts';
import { parseDate } from '../dates/parse-date.ts';
import { fieldName } from '../facts/field-names.ts';
import { FieldReader, fieldsOf, isProse } from '../facts/field-reader.ts';
import type { JsonObject } from '../facts/field-reader.ts';
import { isFullName } from '../facts/read-names.ts';
import type { AlertContext } from './alert-context.ts';
import type { HitText, MediaFacts } from './alert-hit.ts';
import { isOfSearch } from './looks-like-hit.ts';

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
/** Whatever else a vendor calls the day that a paper came out; not the day on which somebody looked at it. */
const DAY_OF_REPORT =
  /^(?:when|on|day|pub|issue|edition|dated|jour|tag|dia|giorno|dag|dan|den|gun|nap|ziua|data)$|^(?:print|publi|post|issu|appear|air|paru|ersch|uscit)|(?:articl|report|news|stor|press|clip|issue|edition|paper|print)\w*(?:date|day|on)$|^(?:date|fecha|datum|data)(?:of|de|di|du|der|do)?(?:the)?(?:articl|report|news|stor|press|issue|edition|noti)/;
/** Read in this order. */
const TEXTS = [
  'title',
  'headline',
  'head',
  'heading',
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
  'txt',
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
const URLS = ['url', 'link', 'articleurl', 'storyurl', 'sourceurl'];
const SOURCES = [
  'source',
  'publisher',
  'publication',
  'outlet',
  'sourcename',
  'newspaper',
  'newspapername',
  'medium',
  'paper',
  'masthead',
  'pub',
];
const BYLINES = [
  'byline',
  'author',
  'authors',
  'reporter',
  'journalist',
  'writer',
  'autor',
  'autore',
  'auteur',
  'firma',
];
const HEADED = new Set([...URLS, ...SOURCES, ...PUBLISHED, ...TEXTS.slice(0, TEXTS.indexOf('lead'))]);
const WORDED = new Set(TEXTS);

/** The first of the fields that is a date; null where none is. */
export function firstDate(reader: FieldReader, names: readonly string[]): DateInterval | null {
  for (const { value } of reader.values(names)) {
    const parsed = parseDate(value);
    if (parsed.kind === 'date') return parsed.interval;
  }
  return null;
}

/** A hit's own text, and that of the articles it lists: those of a press report under whatever name. */
export function readMedia(reader: FieldReader, context: AlertContext): MediaFacts {
  const { press = false } = context;
  // `content: [{date, text}]`: articles under a name for texts, of which a reader of texts takes one field.
  const articles = press ? reader.objectsWithin(isArticle, isOpen) : reader.objects(ARTICLES);
  const whole = readArticle(reader, context);
  const isListed = (text: HitText) => articles.some(({ pointer }) => text.pointer?.startsWith(`${pointer}/`) === true);
  const own = { ...whole, texts: whole.texts.filter((text) => !isListed(text)) };
  const listed = articles.map(({ object, pointer }) => {
    const article = new FieldReader(fieldsOf(object, pointer));
    const read = readArticle(article, context);
    return press ? { ...read, texts: [...read.texts, ...reportProse(article)] } : read;
  });
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

/** What who works on an alert writes down. */
const OF_WORK = /note|comment|remark|histor|activit|audit|log$|task|explan/;

function isOpen(key: string): boolean {
  return !isOfSearch(key) && !OF_WORK.test(key);
}

/**
 * Whether an object has a text of several words, and says besides where or when that appeared or how it is headed;
 * under a name for articles any text will do.
 */
function isArticle(object: JsonObject, key: string): boolean {
  const told = Object.keys(object).filter((name) => typeof object[name] === 'string' && object[name] !== '');
  if (ARTICLES.includes(key)) return told.length > 0;
  const worded = told.find((name) => isWorded(fieldName(name), object[name]));
  return worded !== undefined && told.some((name) => name !== worded && isHeading(fieldName(name)));
}

function isHeading(key: string): boolean {
  return HEADED.has(key) || DAY_OF_REPORT.test(key);
}

function isWorded(key: string, value: unknown): boolean {
  if (!isProse(value)) return false;
  return WORDED.has(key) || (value.length > LONGEST_HEADING && !NOT_OF_REPORT.test(key));
}

/** What is longer is a text, whatever its field is called. */
const LONGEST_HEADING = 120;

/** A report's words that stand in fields of names nobody knows. */
export function reportProse(reader: FieldReader): HitText[] {
  return reader
    .unreadProse()
    .filter(({ key, text }) => !isOfSearch(key) && !NOT_OF_REPORT.test(key) && !isBareName(text))
    .map(({ text, pointer }) => ({ text, pointer }));
}

/** A name and nothing more: "Jean-Baptiste Nzuzi Mabiala". */
export function isBareName(text: string): boolean {
  return isFullName(text) && !/(?<!\p{L})\p{Ll}{4,}/u.test(text);
}

/** Addresses, and who wrote it or took its picture. */
const NOT_OF_REPORT = /url|link|hash|^id|id$|byline|credit|journalist|reporter|autor|auteur|firma|photo|licen/;

function dated({ texts, published }: MediaFacts): HitText[] {
  return texts.map((text) => ({ ...text, published }));
}

function readArticle(reader: FieldReader, { asOf, press = false, customerNames }: AlertContext): MediaFacts {
  const texts = [
    ...reader.texts(TEXTS),
    ...reader.proseUnder(REMARK),
    ...(press ? bylinesOf(reader, customerNames) : []),
  ];
  const url = reader.texts(URLS)[0]?.text ?? null;
  const source = reader.texts(SOURCES, (text) => parseDate(text).kind !== 'date')[0]?.text ?? null;
  const stated = firstDate(reader, PUBLISHED) ?? (press ? firstDate(reader, reader.unreadKeys(DAY_OF_REPORT)) : null);
  const published =
    (stated && stated.from <= asOf ? stated : null) ??
    texts.map(({ text }) => publicationInText(text, asOf)).find((date) => date !== null) ??
    (url === null ? null : dateInUrl(url, asOf)) ??
    (source === null ? null : dateOfSource(source, asOf));
  return { texts, url, source, published };
}

/** Who wrote a report, where it is one of the customer's names: else it would be one more person that the text names. */
function bylinesOf(reader: FieldReader, names: readonly string[]): HitText[] {
  return reader.texts(BYLINES).flatMap(({ text, pointer }) => {
    const name = names.find((one) => text.includes(one) || text.includes(one.replace(/ .* /u, ' ')));
    return name === undefined ? [] : [{ text: `By ${name}`, pointer }];
  });
}
