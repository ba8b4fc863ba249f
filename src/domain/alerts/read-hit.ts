import { EARLIEST } from '../dates/interval.ts';
import { publicationInText } from '../dates/dates-in-text.ts';
import { hasWord } from '../names/has-word.ts';
import { normaliseName } from '../names/normalise.ts';
import { FieldReader, fieldsOf } from '../facts/field-reader.ts';
import type { Field, JsonObject, Located } from '../facts/field-reader.ts';
import { readParty } from '../facts/read-party.ts';
import { identifierType } from '../facts/identifier-types.ts';
import type { IdentifierType, PartyFacts, Stated } from '../facts/facts.ts';
import type { Steps } from '../in-step.ts';
import type { AlertContext } from './alert-context.ts';
import type { ActFact, AlertHit, ListFacts, MediaFacts, PepFacts, VendorOpinion } from './alert-hit.ts';
import { readOwnRemarks } from './own-remarks.ts';
import type { OwnRemarks } from './own-remarks.ts';
import { isOfSearch } from './looks-like-hit.ts';
import { withNameByValue } from './name-by-value.ts';
import { officesElsewhere } from './offices-elsewhere.ts';
import { addEntry } from './read-entry.ts';
import { isBareName, readMedia, reportProse } from './read-media.ts';
import { readListFacts } from './read-list-facts.ts';
import { byText, notUnderstoodInPositions } from './read-positions.ts';
import { bodiesOfOffice, readPep } from './read-pep.ts';
import { withVerifiedNumbers } from '../customer/verified.ts';
import { factsOfReading } from '../extraction/facts-of-reading.ts';
import { readText } from './read-text.ts';

const REFERENCES = [
  'ref',
  'id',
  'reference',
  'referenceid',
  'hitid',
  'resultid',
  'entityid',
  'uid',
  'matchid',
  'profileid',
  'recordid',
];
/** Read so that they do not count as left over; no rule uses them. */
const INDIFFERENT = [
  'matchtype',
  'riskscore',
  'profileurl',
  'pointer',
  'lastseen',
  'firstseen',
  'lastchange',
  'entry',
  'entryid',
  'entitystatus',
  'photo',
  'website',
  'websites',
  'created',
  'createdat',
  'updatedat',
  'provider',
  'vendor',
];
/** Fields that say what the party of a record is or was. */
const POSTS = [
  'role',
  'roles',
  'roledescription',
  'position',
  'positions',
  'designation',
  'function',
  'office',
  'titles',
];
const SCORES = ['vendorscore', 'score', 'matchscore', 'match', 'matchstrength', 'similarity', 'confidence'];
const DISPOSITIONS = [
  'vendordisposition',
  'matchstatus',
  'reviewstatus',
  'currentstatus',
  'disposition',
  'resolution',
  'iswhitelisted',
  'whitelisted',
];
const CATEGORIES = [
  'vendorcategories',
  'category',
  'categories',
  'type',
  'types',
  'topics',
  'risktypes',
  'riskcategories',
  'hittype',
  'risk',
  'riskcategory',
  'risktype',
  'alerttype',
  'icons',
  'matchtypes',
];

/** A hit as it stands in the alert. */
export interface HitSource {
  source: JsonObject;
  pointer: string;
  /** Its fields in the usual names, where its shape is a known vendor's or it is a line of text. */
  vendor: { vendor: string | null; fields: Field[] } | null;
}

function isDocument(type: IdentifierType | null): boolean {
  return type !== null && type !== 'email' && type !== 'phone';
}

/** One hit out of one object; null where nothing in it names or describes anybody. */
export function* readHit(
  { source, pointer, vendor }: HitSource,
  context: AlertContext,
): Steps<{ hit: AlertHit | null; leftovers: string[] }> {
  const stated = vendor?.fields ?? fieldsOf(source, pointer);
  const reader = new FieldReader(vendor === null ? withNameByValue(stated, context) : stated);
  const known = readMedia(reader, context);
  yield;
  const fields = withVerifiedNumbers(readParty(reader, { ...context, published: known.published }), source, pointer);
  yield;
  const opinion = readOpinion(reader, vendor?.vendor ?? null);
  const pep = readPep(reader, opinion.categories, context);
  yield;
  const hasDocument =
    fields.identifiers.some(({ type }) => isDocument(type)) ||
    reader.peek(['kind', 'type', 'documenttype']).some((text) => isDocument(identifierType(text)));
  const list = readListFacts(reader, { ...context, ...opinion, texts: known.texts, hasDocument });
  yield;
  fields.employers.push(...bodiesOfOffice(reader, pep));
  const entry = addEntry(reader, fields, context);
  const media = withProse(known, reader, fields, context);
  yield;
  // A profile's summary that no paper is named for is a record's own words.
  const isPress = context.press === true && (media.url ?? media.source ?? media.published) !== null;
  const { party: told, acts: toldActs } = yield* readText({
    party: fields,
    media,
    context,
    names: context.customerNames,
  });
  yield;
  const remarks = readOwnRemarks(media.url === null || context.press !== true ? media.texts : [], {
    asOf: context.asOf,
    names: told.names.map(({ text }) => text),
    deaths: fields.deaths,
    reasons: reader.texts(['reason', 'reasons']),
    further: isPress ? [] : [...typedRemarks(reader), ...proseOf(reader)],
    posts: pep.relation === 'SELF' ? reader.texts(POSTS) : [],
    isCompany: told.entityType === 'COMPANY',
    press: isPress,
    published: media.published,
    listedOn: list.listedOn ?? null,
  });
  const { party, acts } = withRemarks(told, toldActs, remarks);
  yield;
  const reference = reader.texts(REFERENCES)[0]?.text;
  const leftovers = [...leftoversOf(reader), ...(isPress ? [] : furtherOffices({ source, pointer }, pep, list))];
  if (!says(party, { pep, media })) return { hit: null, leftovers };
  return {
    hit: {
      ...party,
      ...(media.texts.length === 0 ? {} : { stated: fields }),
      ref: reference ?? pointer,
      named: reference !== undefined,
      pointer,
      pep,
      list,
      media,
      ...(acts.length === 0 ? {} : { acts: [...acts] }),
      ...(entry.unread ? { unreadValue: true as const } : {}),
      vendor: opinion,
      readByModel: factsOfReading(context.reading ?? null, {
        ...context,
        texts: media.texts,
        published: media.published,
      }),
    },
    leftovers,
  };
}

/** Offices that a record of one in office names where none is looked for. */
function furtherOffices(
  { source, pointer }: Pick<HitSource, 'source' | 'pointer'>,
  { positions, institutions }: PepFacts,
  list: ListFacts,
): string[] {
  if (positions.length === 0) return [];
  return officesElsewhere(source, pointer, [...[...positions, ...institutions].map(({ text }) => text), ...list.names]);
}

/** What was not understood, once all that is understood was read. */
function leftoversOf(reader: FieldReader): string[] {
  reader.values(INDIFFERENT);
  reader.texts(['status'], isOneWord);
  return [...reader.leftovers(), ...notUnderstoodInPositions(reader)];
}

/**
 * A report's words stand in whatever fields a vendor calls them; of a record only a text that names its party is one,
 * which may not be its list's.
 */
function withProse(
  media: MediaFacts,
  reader: FieldReader,
  { names }: PartyFacts,
  { asOf, press = false, customerNames }: AlertContext,
): MediaFacts {
  const surnames = new Set([...names.map(({ text }) => text), ...customerNames].flatMap(longWordsOf));
  const prose = press
    ? reportProse(reader)
    : reader
        .unreadProse()
        .filter(({ key, text }) => !isOfSearch(key) && !OF_ANOTHER.test(key) && !isBareName(text))
        .filter(({ text }) => hasWord(text, surnames))
        .map(({ text, pointer }) => ({ text, pointer }));
  if (prose.length === 0) return media;
  const published =
    media.published ?? prose.map(({ text }) => publicationInText(text, asOf)).find((date) => date !== null) ?? null;
  return { ...media, texts: [...media.texts, ...prose], published };
}

function proseOf(reader: FieldReader): Stated[] {
  return reader.unreadProse().filter(({ key }) => !isOfSearch(key) && !OF_ANOTHER.test(key));
}

/** `{name: "remarks", value}`, `{name: "Listing", value: "Listed as director since 2009"}`: where they stand does not show what they are. */
function typedRemarks(reader: FieldReader): Stated[] {
  return reader
    .texts(['remarks', 'notes', 'biography', 'listing'])
    .filter(({ text, pointer }) => /\/(?:value|reason)$/.test(pointer) && text.includes(' '));
}

function longWordsOf(name: string): string[] {
  return normaliseName(name)
    .split(' ')
    .filter((word) => word.length > 2);
}

/** Fields that are of other parties, or quote what was compared. */
const OF_ANOTHER =
  /relat|spouse|family|principal|associate|explan|match|compar|quer|title|headline|snippet|url|link|hash|note_?url/;

/** What the remarks tell where nothing else does: they are read with less certainty than fields. */
function withRemarks(
  party: PartyFacts,
  acts: readonly ActFact[],
  remarks: OwnRemarks,
): { party: PartyFacts; acts: readonly ActFact[] } {
  const { birthDates, ages } = party;
  // An age at no date tells next to nothing.
  const isTold = birthDates.length > 0 || ages.some(({ birth }) => birth.from !== EARLIEST);
  const deaths = remarks.doubtsDeath ? [] : party.deaths.length > 0 ? party.deaths : remarks.deaths;
  const countries = party.countries.length > 0 ? party.countries : remarks.countries;
  const known = { ...party, deaths, countries };
  return {
    party: isTold
      ? known
      : { ...known, birthDates: remarks.birthDates, ages: remarks.ages.length > 0 ? remarks.ages : ages },
    acts: [...acts, ...remarks.acts.filter(({ date }) => !acts.some((known) => yearOf(known) === yearOf({ date })))],
  };
}

function yearOf({ date }: Pick<ActFact, 'date'>): string {
  return date.from.slice(0, 4);
}

/** Whether anything names or describes anybody. */
function says(party: PartyFacts, { pep, media }: { pep: PepFacts; media: MediaFacts }): boolean {
  const { names, birthDates, ages, countries, identifiers, addresses } = party;
  const facts = [
    names,
    birthDates,
    ages,
    countries,
    identifiers,
    addresses,
    pep.positions,
    pep.institutions,
    media.texts,
  ];
  return media.url !== null || facts.some((found) => found.length > 0);
}

/** ID-7: for the reader of the evidence; no rule uses it. */
function readOpinion(reader: FieldReader, name: string | null): VendorOpinion {
  const [score] = reader.values(SCORES, (value) => typeof value !== 'boolean');
  const [disposition] = reader.values(DISPOSITIONS);
  return {
    name,
    score: stated(score),
    disposition: stated(disposition),
    categories: reader.texts(CATEGORIES).sort(byText),
  };
}

function stated(located: Located | undefined): Stated | null {
  return located ? { text: String(located.value).trim(), pointer: located.pointer } : null;
}

/** "Reappointed 2025" says more than how a record is filed. */
function isOneWord(text: string): boolean {
  return /^\S+$/u.test(text);
}
