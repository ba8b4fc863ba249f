import { isName } from '../names/is-name.ts';
import { dateInUrl, publicationInText } from '../dates/dates-in-text.ts';
import type { DateInterval } from '../dates/interval.ts';
import { parseDate } from '../dates/parse-date.ts';
import { FieldReader } from '../facts/field-reader.ts';
import { identifierType, normaliseIdentifier } from '../facts/identifiers.ts';
import { readParty } from '../facts/read-party.ts';
import type { PartyFacts, Stated } from '../facts/facts.ts';
import type { AlertHit, ListFacts, MediaFacts, PepFacts } from './alert-hit.ts';
import type { AlertContext } from './alert-context.ts';
import { factsOfReading } from '../extraction/facts-of-reading.ts';
import { readText } from './read-text.ts';

const REFERENCES = ['id', 'ref', 'reference', 'referenceid', 'hitid', 'resultid', 'entityid', 'uid', 'matchid'];
const PUBLISHED = [
  'published',
  'publishedat',
  'publisheddate',
  'publicationdate',
  'publishdate',
  'datepublished',
  'articledate',
  'date',
  'pubdate',
  'year',
];
/** Read so that they do not count as left over; no rule uses them (ID-7: a vendor's score decides nothing). */
const INDIFFERENT = [
  'matchtype',
  'matchstrength',
  'score',
  'matchscore',
  'match',
  'status',
  'datasets',
  'topics',
  'sourceurl',
  'type',
  'category',
  'pointer',
  'lastseen',
  'firstseen',
];

/** One hit out of one object; null where nothing in it names or describes anybody. */
export function readHit(
  source: Readonly<Record<string, unknown>>,
  pointer: string,
  context: AlertContext,
): { hit: AlertHit | null; leftovers: string[] } {
  const reader = new FieldReader(source, pointer);
  const media = readMedia(reader, context);
  const fields = readParty(reader, { ...context, published: media.published });
  const pep = readPep(reader);
  const list = readListFacts(reader, context);
  addBlacklistEntry(reader, fields);
  const party = readText({ party: fields, media, context });
  const reference = reader.texts(REFERENCES)[0]?.text;
  reader.values(INDIFFERENT);
  const says =
    party.names.length +
    party.birthDates.length +
    party.ages.length +
    party.countries.length +
    party.identifiers.length +
    pep.positions.length +
    pep.institutions.length +
    media.texts.length +
    (media.url === null ? 0 : 1);
  const leftovers = reader.leftovers();
  if (says === 0) return { hit: null, leftovers };
  return {
    hit: {
      ...party,
      ref: reference ?? pointer,
      named: reference !== undefined,
      pointer,
      pep,
      list,
      media,
      readByModel: factsOfReading(context.reading ?? null, {
        ...context,
        texts: media.texts,
        published: media.published,
      }),
    },
    leftovers,
  };
}

function firstDate(reader: FieldReader, names: readonly string[]): DateInterval | null {
  for (const { value } of reader.values(names)) {
    const parsed = parseDate(value);
    if (parsed.kind === 'date') return parsed.interval;
  }
  return null;
}

function readMedia(reader: FieldReader, { asOf }: AlertContext): MediaFacts {
  const texts = [
    'title',
    'headline',
    'snippet',
    'summary',
    'details',
    'description',
    'text',
    'content',
    'body',
    'remarks',
    'notes',
    'excerpt',
  ].flatMap((field) => reader.texts([field]));
  const url = reader.texts(['url', 'link', 'articleurl'])[0]?.text ?? null;
  const source = reader.texts(['source', 'publisher', 'publication', 'outlet', 'sourcename'])[0]?.text ?? null;
  const stated = firstDate(reader, PUBLISHED);
  const published =
    (stated && stated.from <= asOf ? stated : null) ??
    texts.map(({ text }) => publicationInText(text, asOf)).find((date) => date !== null) ??
    (url === null ? null : dateInUrl(url, asOf));
  return { texts, url, source, published };
}

function readPep(reader: FieldReader): PepFacts {
  const positions = reader
    .texts(['position', 'positions', 'role', 'roles', 'function', 'office', 'occupation', 'jobtitle'])
    .sort(byText);
  const institutions = reader.texts(['institutiontype', 'institution', 'peplevel', 'peptype']).sort(byText);
  const relations = reader.texts(['relationship', 'relation', 'relationtype', 'rcatype']);
  const isRelative = [...relations, ...reader.texts(['matchtype', 'category', 'topics', 'peptype'])].some(({ text }) =>
    RELATIVE.test(text),
  );
  const inWords = positions.some(({ text }) => RELATIVE_OF.test(text));
  return {
    positions,
    institutions,
    relation: isRelative || inWords ? 'RELATIVE_OR_ASSOCIATE' : 'SELF',
    start: firstDate(reader, ['start', 'startdate', 'positionstart', 'from', 'since', 'termstart']),
    end: firstDate(reader, ['end', 'enddate', 'positionend', 'until', 'to', 'leftoffice', 'termend']),
  };
}

function byText(left: Stated, right: Stated): number {
  return left.text < right.text ? -1 : left.text > right.text ? 1 : 0;
}

const RELATIVE =
  /\b(?:rca|family(?! name)|relative|associate|spouse|wife|husband|partner|child|son|daughter|parent|father|mother|sibling|brother|sister)\b/i;
const RELATIVE_OF =
  /\b(?:spouse|wife|husband|partner|child|son|daughter|parent|father|mother|brother|sister|relative|associate) of\b/i;

function readListFacts(reader: FieldReader, { asOf }: AlertContext): ListFacts {
  const delistedOn = firstDate(reader, ['delistedon', 'delisted', 'delistingdate', 'removedon', 'listingended']);
  const expiresOn = firstDate(reader, ['expires', 'expireson', 'expiry', 'validuntil']);
  const statuses = reader.texts(['liststatus', 'listingstatus', 'entrystatus', 'status']);
  const removed =
    statuses.some(({ text }) => /^(?:delisted|removed|revoked|inactive)$/i.test(text)) ||
    reader.values(['delisted']).some(({ value }) => value === true);
  reader.values(['listedon', 'listingdate', 'added', 'addedon']);
  return {
    names: reader
      .texts(['list', 'lists', 'listname', 'sanctionlist', 'source', 'sourcelist', 'dataset'])
      .map(({ text }) => text)
      .sort(),
    programs: reader
      .texts(['program', 'programs', 'programme', 'programmes', 'regime'])
      .map(({ text }) => text)
      .sort(),
    delisted: removed || (delistedOn !== null && delistedOn.to <= asOf),
    delistedOn,
    reasons: reader
      .texts(['reason', 'reasons', 'blacklistreason'])
      .map(({ text }) => text)
      .sort(),
    expiresOn,
    expired: statuses.some(({ text }) => /^expired$/i.test(text)) || (expiresOn !== null && expiresOn.to < asOf),
  };
}

/** An internal entry {kind, value}: what it bars is a name or an identifier. */
function addBlacklistEntry(reader: FieldReader, party: PartyFacts): void {
  const kind = reader.texts(['kind', 'identifiertype', 'entrytype'])[0];
  if (!kind) return;
  for (const { text, pointer } of reader.texts(['value', 'identifier'])) {
    const type = identifierType(kind.text);
    if (type !== null) party.identifiers.push({ type, value: normaliseIdentifier(type, text), text, pointer });
    else if (/name/i.test(kind.text) && isName(text)) party.names.push({ text, pointer, kind: 'PRIMARY' });
  }
}
