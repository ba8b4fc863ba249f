import type { Customer } from '../../customer/read-customer.ts';
import { DATE_PATTERN } from '../../dates/dates-in-text.ts';
import type { DateInterval } from '../../dates/interval.ts';
import { parseDate } from '../../dates/parse-date.ts';
import { IDENTIFIER_WORDS } from '../../evidence/identifiers.ts';
import type { PartyFacts } from '../../facts/facts.ts';
import { normaliseIdentifier } from '../../facts/identifier.ts';
import { isFullName } from '../../names/name-comparison.ts';
import type { DecidedHit } from '../alert-check.ts';
import { inDetails } from './in-details.ts';
import type { KnownCustomer, SoughtHit } from './in-details.ts';
import { isNamedIn, isOne } from './names-in-texts.ts';
import { SHORTEST, holding, isEqual } from './numbers-in-texts.ts';
import type { OwnNumber } from './numbers-in-texts.ts';
import { OF_REQUEST, stringsIn, valueAt } from './strings-in.ts';

interface Judged {
  /** JSON pointers into the alert. */
  notUnderstood: readonly string[];
  hits: readonly SoughtHit[];
  decided: readonly DecidedHit[];
  /** Whether whom else a record names may be meant by it: a minister's child, a firm's owner; not so in the press. */
  namesOthers: boolean;
}

/**
 * Why an alert clears nobody though its hits were judged: it carries, in a field or a text, the customer's own number,
 * address, full birth date or name, and no hit was read to have it; or the customer's details carry the number or the
 * name of a hit, and were not read to. Null where neither does.
 */
export function overlookedAgreement(
  { alert, details }: { alert: unknown; details: unknown },
  judged: Judged,
  customer: KnownCustomer,
): string | null {
  if (!judged.decided.some(restsOnIdentity)) return null;
  return inAlert(alert, judged, customer) ?? inDetails({ alert, details }, judged.hits, customer);
}

/** Not so where it does not matter whom the hit is about: a listing that ended, a victim in the press. */
function restsOnIdentity({ hit, judgement, decision }: DecidedHit): boolean {
  if (hit.list.delisted || hit.list.expired) return false;
  return judgement.verdict === 'DISCOUNTED' || decision.rules.some((rule) => rule === 'BLK-7' || rule === 'BLK-9');
}

/** Told apart by its facts, whatever it is called. */
function isAnotherUnnamed({ judgement: { nameClass, findings } }: DecidedHit): boolean {
  return nameClass === null && findings.some(({ strength }) => strength === 'decisive conflict');
}

function inAlert(alert: unknown, judged: Judged, customer: KnownCustomer): string | null {
  const unread = judged.notUnderstood
    .filter((pointer) => !OF_REQUEST.test(pointer))
    .flatMap((pointer) => stringsIn(valueAt(alert, pointer)));
  const texts = stringsIn(alert);
  const what =
    overlookedNumber(unread, texts, judged, customer) ??
    overlookedBirthDate(alert, judged, customer) ??
    overlookedName({ texts, unread }, judged, customer);
  return what === null
    ? null
    : `a part of the alert that was not understood carries the customer's ${what}; a person must decide`;
}

function overlookedNumber(
  unread: readonly string[],
  texts: readonly string[],
  { hits }: Judged,
  { identifiers }: Pick<PartyFacts, 'identifiers'>,
): string | null {
  const isRead = (own: OwnNumber) => hits.some((hit) => hit.identifiers.some((listed) => isEqual(own, listed)));
  const capitals = texts.map((text) => text.toUpperCase());
  const equal = identifiers.find(
    ({ type, value }) =>
      value.length >= SHORTEST &&
      (unread.some((text) => normaliseIdentifier(type, text) === value) ||
        (!isRead({ type, value }) && capitals.some(holding({ type, value })))),
  );
  return equal === undefined ? null : IDENTIFIER_WORDS[equal.type];
}

const DATES = new RegExp(DATE_PATTERN, 'giu');

/**
 * Beside a birth date of its own, another in a record is that of somebody whom it names, a parent in office (PEP-4), but
 * for one that stands alone: `alt_dob`, "DOB corrected to 09/07/1973".
 */
function overlookedBirthDate(
  alert: unknown,
  { hits, notUnderstood }: Judged,
  { birthDates }: Pick<PartyFacts, 'birthDates'>,
): string | null {
  const listed = hits.flatMap((hit) => hit.birthDates);
  const all = stringsIn(alert);
  const alone = notUnderstood.filter((pointer) => OF_BIRTH.test(lastOf(pointer)) && !OF_KIN.test(lastOf(pointer)));
  const texts =
    listed.length === 0
      ? all
      : [
          ...alone.flatMap((pointer) => stringsIn(valueAt(alert, pointer))),
          ...all.filter(
            (text) => text.length <= LONGEST && !/[()]/.test(text) && OF_BIRTH.test(text) && !OF_KIN.test(text),
          ),
        ];
  const found = birthDates.some(({ interval }) => {
    const year = interval.from.slice(0, 4);
    return (
      interval.from === interval.to &&
      !listed.some((date) => isSame(date.interval, interval)) &&
      texts.some((text) => text.includes(year) && datesIn(text).some((date) => isSame(date, interval)))
    );
  });
  return found ? 'birth date' : null;
}

const lastOf = (pointer: string) => pointer.slice(pointer.lastIndexOf('/') + 1);
const LONGEST = 60;
const OF_BIRTH = /(?:^|[^\p{L}])(?:dob|birth|born)|birth_?date|dob$/iu;
const OF_KIN = /\b(?:son|daughter|child|father|mother|brother|sister|wife|husband|spouse)\b|principal|relat|partner/iu;

function overlookedName(
  { texts, unread }: { texts: readonly string[]; unread: readonly string[] },
  { hits, decided, namesOthers }: Judged,
  { names: ofCustomer, related }: Pick<Customer, 'names' | 'related'>,
): string | null {
  if (decided.some(({ judgement }) => isFullName(judgement.nameClass)) || decided.every(isAnotherUnnamed)) return null;
  const names = [...ofCustomer, ...related.flatMap(({ party }) => party.names)];
  const read = hits.flatMap((hit) => hit.names);
  const searched = namesOthers ? texts : [...texts.filter(isOne(names)), ...unread];
  return isNamedIn(searched, names, read) ? 'name' : null;
}

function datesIn(text: string): DateInterval[] {
  return [text, ...(text.match(DATES) ?? [])].flatMap((date) => {
    const parsed = parseDate(date, { dayFirst: true });
    return parsed.kind === 'date' ? [parsed.interval] : [];
  });
}

function isSame(left: DateInterval, right: DateInterval): boolean {
  return left.from === right.from && left.to === right.to;
}
