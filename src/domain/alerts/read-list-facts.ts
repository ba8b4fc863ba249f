import type { DateInterval, IsoDate } from '../dates/interval.ts';
import { parseDate } from '../dates/parse-date.ts';
import { FieldReader, fieldsOf } from '../facts/field-reader.ts';
import type { ListFacts } from './alert-hit.ts';
import { delistingInEvents, delistingInRemarks } from './delisting.ts';
import { firstDate } from './read-media.ts';

const LISTED_ON = [
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
const ACTIVE =
  /^(?:active|current(?:ly listed)?|listed|in force|aktiv|actif|active|activ[oa]|attiv[oa]|ativ[oa]|actief)$/i;
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

/** When an internal entry ends. */
const EXPIRES = ['expires', 'expireson', 'expiry', 'expirydate', 'validuntil', 'until'];

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

/** What a hit says of its lists: in fields of its own, and in an object for each of them. */
export function readListFacts(reader: FieldReader, asOf: IsoDate): ListFacts {
  const listings = reader.objects(LISTINGS).map(({ object, pointer }) => new FieldReader(fieldsOf(object, pointer)));
  const ends = listings.map((listing) => firstDate(listing, UNTIL));
  // A party is off the lists once the last of them has let go of it.
  const lastEnd = ends.reduce((last, end) => (last && end && end.to > last.to ? end : end && last), ends[0] ?? null);
  const expiresOn = firstDate(reader, EXPIRES);
  const statuses = reader.texts(STATUSES);
  const isActive = statuses.some(({ text }) => ACTIVE.test(text));
  const removed =
    statuses.some(({ text }) => REMOVED.test(text)) ||
    reader.values(['delisted']).some(({ value }) => value === true) ||
    (listings.length > 0 &&
      listings.every((listing) => listing.texts(STATUSES).some(({ text }) => REMOVED.test(text))));
  const listedOn = earliest([...datesIn(reader, LISTED_ON), ...listings.flatMap((listing) => datesIn(listing, SINCE))]);
  const all = [reader, ...listings];
  const [names, programs] = [textsOf(all, NAMES), textsOf(all, PROGRAMS)];
  const ended = firstDate(reader, ENDED) ?? lastEnd ?? (isActive ? null : delistingInEvents(reader));
  const told = ended !== null || isActive ? null : delistingInRemarks(reader, [...names, ...programs]);
  const delistedOn = ended ?? (told !== null && told.to >= (listedOn?.from ?? '') ? told : null);
  return {
    ...(listedOn && listedOn.from <= asOf ? { listedOn } : {}),
    names,
    programs,
    delisted: removed || (delistedOn !== null && delistedOn.to <= asOf),
    delistedOn,
    ...(delistedOn !== null && delistedOn === told ? { delistedInWords: true as const } : {}),
    reasons: [...textsOf([reader], REASONS), ...reader.texts(['category'], isReason).map(({ text }) => text)],
    expiresOn,
    expired: statuses.some(({ text }) => /^expired$/i.test(text)) || (expiresOn !== null && expiresOn.to < asOf),
  };
}

/** What an internal entry is filed under may be why it bars its party. */
function isReason(category: string): boolean {
  return /^(?:commercial|fraud|financial[ _-]crime|money[ _-]laundering)(?![\p{L}])/iu.test(category);
}

/** Sorted, each once. */
function textsOf(readers: readonly FieldReader[], names: readonly string[]): string[] {
  return [...new Set(readers.flatMap((reader) => reader.texts(names)).map(({ text }) => text))].sort();
}
