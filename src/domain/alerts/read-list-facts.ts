import { latest } from '../dates/interval.ts';
import type { DateInterval, IsoDate } from '../dates/interval.ts';
import { DATE_PATTERN, readDate } from '../dates/dates-in-text.ts';
import { parseDate } from '../dates/parse-date.ts';
import { FieldReader, fieldsOf } from '../facts/field-reader.ts';
import type { Stated } from '../facts/facts.ts';
import type { ListFacts } from './alert-hit.ts';
import {
  LISTING_REFERENCES,
  delistingInEvents,
  delistingInRemarks,
  endsListing,
  keepersIn,
  saysOtherwise,
} from './delisting.ts';
import { firstDate } from './read-media.ts';

const LISTED_ON = [
  'listed',
  'listedon',
  'listingdate',
  'listeddate',
  'datelisted',
  'dateoflisting',
  'listdate',
  'listedsince',
  'listingstarted',
  'firstlisted',
  'added',
  'addedon',
  'addedat',
  'dateadded',
  'addeddate',
  'designated',
  'designatedon',
  'designationdate',
  'dateofdesignation',
  'datedesignated',
  'sanctionedon',
  'sanctiondate',
  'sanctionedsince',
  'inclusiondate',
  'dateofinclusion',
  'blacklistedon',
];
/** When the list that an object is of took the party up, and when it let go. */
const SINCE = [...LISTED_ON, 'since', 'sincedate', 'from', 'start', 'startdate', 'activesince'];
const ENDED = [
  'delistedon',
  'delistedat',
  'delisteddate',
  'datedelisted',
  'dateofdelisting',
  'removaldate',
  'delisted',
  'delisting',
  'removed',
  'removal',
  'removedat',
  'dateremoved',
  'dateofremoval',
  'delistingdate',
  'removedon',
  'endofmeasure',
  'measureend',
  'measureenddate',
  'measureended',
  'endoffreeze',
  'freezeended',
  'endoflisting',
  'listingend',
  'listingenddate',
  'findemesure',
  'datefindemesure',
  'listingended',
  'gestrichenam',
  'streichungsdatum',
  'radiele',
  'dateradiation',
  'datederadiation',
  'fechadeexclusion',
  'fechaexclusion',
  'datadirimozione',
  'dataderemocao',
];
const UNTIL = [...ENDED, 'lifted', 'ended', 'deleted', 'until', 'to', 'todate', 'end', 'enddate'];
const STATUSES = ['liststatus', 'listingstatus', 'entrystatus', 'status'];
const REMOVED = /^(?:delisted|removed|revoked|inactive)$/i;
const NO_LONGER = /^(?:expired|historic(?:al)?|former|not in force)$/i;
const ACTIVE =
  /^(?:active|current(?:ly listed)?|listed|in force|aktiv|actif|active|activ[oa]|attiv[oa]|ativ[oa]|actief)$/i;
/** Whether an entry counts, as yes or no. */
const IN_FORCE = ['active', 'isactive', 'valid', 'inforce', 'vigente', 'enabled'];
const YES = /^(?:true|yes|y|1|si|sí|ja|oui|da|active)$/i;
const NO = /^(?:false|no|n|0|nein|non|não|nee|nie|inactive)$/i;
const LISTINGS = [
  'list',
  'lists',
  'listings',
  'listing',
  'listentries',
  'sanctions',
  'sanctionsreferences',
  'sanctionreferences',
  'sanctionslists',
  'sanctionlists',
  'sanctionentries',
  'watchlists',
];
const NAMES = [
  'list',
  'lists',
  'listing',
  'listname',
  'sanctionlist',
  'source',
  'sourcelist',
  'dataset',
  'datasets',
  'watchlist',
  'authority',
];
const PROGRAMS = ['program', 'programs', 'programme', 'programmes', 'regime', 'regimename', 'sanctionsregime'];
const REASONS = [
  'whylisted',
  'reason',
  'reasons',
  'blacklistreason',
  'listingreason',
  'reasonforlisting',
  'reasoncategory',
  'reasontype',
  'reasoncode',
  'blockreason',
  'barredfor',
  'why',
  'tag',
  'whybarred',
  'ground',
  'grounds',
];

const NAME_OF_LISTING = ['name', ...NAMES, ...PROGRAMS];
/** When an internal entry ends. */
const EXPIRES = ['expires', 'expireson', 'until'];
/** When it ends, or the document whose number it bars. */
const OR_ITS_DOCUMENT = ['expiry', 'expirydate', 'validuntil'];

/** What systems write for no date at all: the first second of their clocks, or a year before there were such lists. */
const NO_LISTING = '1970-01-01';
const FIRST_LISTING = '1945';

function datesIn(reader: FieldReader, names: readonly string[]): DateInterval[] {
  return reader.values(names).flatMap(({ value }) => {
    const parsed = parseDate(value);
    const isDate = parsed.kind === 'date' && parsed.interval.from >= FIRST_LISTING && parsed.interval.to !== NO_LISTING;
    return isDate ? [parsed.interval] : [];
  });
}

function earliest(dates: readonly DateInterval[]): DateInterval | null {
  return dates.reduce<DateInterval | null>(
    (first, date) => (first === null || date.to < first.to ? date : first),
    null,
  );
}

/** What else of a hit bears on its listing. */
interface Beside {
  categories: readonly Stated[];
  texts: readonly Stated[];
  /** Whether these are a press report's. */
  press?: boolean;
  hasDocument: boolean;
  asOf: IsoDate;
}

/** What a hit says of its lists: in fields of its own, and in an object for each of them. */
export function readListFacts(reader: FieldReader, beside: Beside): ListFacts {
  const { hasDocument, asOf } = beside;
  const listings = objectsOf(reader, LISTINGS);
  const expiresOn = latest(datesIn(reader, hasDocument ? EXPIRES : [...EXPIRES, ...OR_ITS_DOCUMENT]));
  const statuses = reader.texts(STATUSES);
  const isActive =
    statuses.some(({ text }) => ACTIVE.test(text)) ||
    reader.values(IN_FORCE, isYesOrNo).some(({ value }) => YES.test(String(value).trim()));
  const removed =
    statuses.some(({ text }) => REMOVED.test(text)) ||
    reader.values(['delisted']).some(({ value }) => value === true) ||
    (listings.length > 0 &&
      listings.every((listing) => listing.texts(STATUSES).some(({ text }) => REMOVED.test(text))));
  const all = [reader, ...listings];
  const facts = { names: textsOf(all, NAMES), programs: textsOf(all, PROGRAMS) };
  const begun = [
    ...datesIn(reader, LISTED_ON),
    ...listings.flatMap((listing) => datesIn(listing, SINCE)),
    ...facts.names.flatMap((name) => dateAfter(LISTED_IN_WORDS, name)),
    ...(beside.press === true ? [] : beside.texts).flatMap(({ text }) => dateAfter(LISTED_IN_REMARK, text)),
  ];
  const listedOn = earliest(begun);
  const end = readEnd(reader, { ...beside, ...facts, listings, begun, isActive });
  return {
    ...(listedOn && listedOn.from <= asOf ? { listedOn } : {}),
    ...facts,
    ...end,
    delisted: removed || (end.delistedOn !== null && end.delistedOn.to <= asOf),
    reasons: [...textsOf([reader], REASONS), ...reader.texts(['category'], isReason).map(({ text }) => text)],
    expiresOn,
    expired: statuses.some(({ text }) => /^expired$/i.test(text)) || (expiresOn !== null && expiresOn.to < asOf),
  };
}

function dateAfter(pattern: RegExp, text: string): DateInterval[] {
  const date = readDate(pattern.exec(text)?.[1] ?? '');
  return date === null ? [] : [date];
}

/** "OFAC SDN, SDGT, listed 2015-04-21": when a list took its party up; "since" may be said of the list. */
const LISTED_IN_WORDS = new RegExp(
  `(?:^|[,;(] ?)(?:first )?(?:listed|designated|gelistet|inscrite?|désignée?|designad[oa]|incluid[oa]|inserit[oa]|incluíd[oa]|wpisan[ya]|внесен[а]?|включен[а]?)(?: (?:on|in|am|le|el|il|em|dnia))?:? (${DATE_PATTERN})`,
  'iu',
);

/** "Listed by OFAC on 2016-03-16 (DPRK)": a remark that begins so, or a sentence of it, means its own party. */
const LISTED_IN_REMARK = new RegExp(
  `(?:^|[.;|] )(?:[Ff]irst |[Ii]nitially |[Oo]riginally )?(?:[Ll]isted|[Dd]esignated|[Ss]anctioned|[Gg]elistet|[Ii]nscrite?|[Dd]ésignée?|[Dd]esignad[oa]|[Ii]ncluid[oa]|[Ii]nserit[oa]|[Aa]dded to (?:the )?(?:[\\p{Lu}]{2,5} ){1,3}(?:[Ll]ist|[Aa]nnex))(?: (?:by|durch|par|por|da) (?:the )?[\\p{Lu}.]{2,8}(?: (?:[Cc]ouncil|[Cc]ommittee|[Tt]reasury))?)?(?: (?:on|in|am|le|en|el|il|em))?:? (${DATE_PATTERN})`,
  'u',
);

interface Listed extends Beside, Pick<ListFacts, 'names' | 'programs'> {
  listings: readonly FieldReader[];
  begun: readonly DateInterval[];
  isActive: boolean;
}

/** When a listing ended, and whether anything else stands against it. */
function readEnd(
  reader: FieldReader,
  { names, programs, listings, begun, isActive, categories, texts }: Listed,
): Pick<ListFacts, 'delistedOn' | 'endDoubted'> {
  const ends = listings.map((listing) => firstDate(listing, UNTIL));
  // A party is off the lists once the last of them has let go of it.
  const lastEnd = ends.reduce((last, end) => (last && end && end.to > last.to ? end : end && last), ends[0] ?? null);
  const stated = firstDate(reader, ENDED) ?? lastEnd ?? (isActive ? null : delistingInEvents(reader));
  const told = stated === null && !isActive ? delistingInRemarks(reader, [...names, ...programs]) : null;
  const end = stated ?? (begun.some(({ from }) => told !== null && from > told.to) ? null : told);
  if (end === null) return { delistedOn: null, ...(isActive ? { endDoubted: true } : {}) };
  const isDoubted =
    isActive ||
    !reader.texts(STATUSES).every(({ text }) => REMOVED.test(text) || NO_LONGER.test(text) || endsListing(text)) ||
    begun.some(({ from }) => from > end.to) ||
    (told !== null && categories.some(({ text }) => /sanction/iu.test(text)) && !isArchive(names)) ||
    [...listings, ...objectsOf(reader, ENDED)].some(saysMore) ||
    isOnAnother(reader, listings) ||
    saysOtherwise(reader, texts);
  return { delistedOn: end, ...(isDoubted ? { endDoubted: true } : {}) };
}

/** `us_ofac_sdn_removed`: what has left a list is filed under it all the same. */
function isArchive(names: readonly string[]): boolean {
  return (
    names.length > 0 &&
    names.every((name) => /(?<!\p{L})(?:removed|delisted|archived?)(?!\p{L})/iu.test(name.replaceAll('_', ' ')))
  );
}

function isYesOrNo(value: string | number | boolean): boolean {
  const text = String(value).trim();
  return YES.test(text) || NO.test(text);
}

function objectsOf(reader: FieldReader, names: readonly string[]): FieldReader[] {
  return reader.objects(names).map(({ object, pointer }) => new FieldReader(fieldsOf(object, pointer)));
}

/** Whether a list that a record names beside its listings is of none of their keepers. */
function isOnAnother(record: FieldReader, listings: readonly FieldReader[]): boolean {
  const ended = keepersIn(textsOf(listings, NAME_OF_LISTING));
  return listings.length > 0 && !keepersIn(textsOf([record], NAMES)).every((keeper) => ended.includes(keeper));
}

/** Whether a listing states more than when it began and ended, or another state than that it has. */
function saysMore(listing: FieldReader): boolean {
  listing.values([...NAME_OF_LISTING, ...SINCE, ...UNTIL, 'date', ...LISTING_REFERENCES]);
  return listing.leftovers().length > 0 || !listing.texts(STATUSES).every(({ text }) => REMOVED.test(text));
}

/** What an internal entry is filed under may be why it bars its party. */
function isReason(category: string): boolean {
  return /^(?:commercial|fraud|financial[ _-]crime|money[ _-]laundering)(?![\p{L}])/iu.test(category);
}

/** Sorted, each once. */
function textsOf(readers: readonly FieldReader[], names: readonly string[]): string[] {
  return [...new Set(readers.flatMap((reader) => reader.texts(names)).map(({ text }) => text))].sort();
}
