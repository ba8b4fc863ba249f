import type { AlertHit } from '../../alerts/alert-hit.ts';
import { contradicts } from '../../evidence/birth-date.ts';
import { hardlyTwoBear } from '../../evidence/name-rarity.ts';
import { normaliseName } from '../../names/normalise.ts';
import type { Policy } from '../../policy/policy.ts';
import { CAPITALISED_PATTERN } from '../../text/person-names.ts';
import { pool } from '../events.ts';
import { isEndedElsewhere, mayEndElsewhere } from './ended-elsewhere.ts';
import { isToldEnded, isToldRetracted, mayBeToldEnded, mayBeToldRetracted } from './told/tells-end.ts';
import { textOf } from '../report-text.ts';
import { maskNames } from '../mask-names.ts';
import { offencesIn } from '../offences.ts';
import { proceedingsIn } from '../proceedings.ts';
import { matchesOf } from '../../text/matches-of.ts';

interface Options {
  policy: Policy;
  /** By what names a hit's subject goes. */
  namesOf: (hit: AlertHit) => readonly string[];
}

/** More reports than any event of one person brings to one check. */
const MOST_REPORTS = 50;
const LONGEST_TEXT = 5000;

/**
 * MED-8: what an earlier report charged a later one ended for good. Marks the earlier ones where both name the same person
 * and place, and the later one ends every offence that the earlier one names.
 */
export function markEnded(hits: readonly AlertHit[], { policy, namesOf }: Options): AlertHit[] {
  const read = hits.map((hit) => (endsWithin(hit, { policy, namesOf }) ? ended(hit) : hit));
  return hits.length < 2 || hits.length > MOST_REPORTS ? read : markEarlier(read, { policy, namesOf });
}

function ended(hit: AlertHit): AlertHit {
  return { ...hit, media: { ...hit.media, endedLater: true } };
}

function markEarlier(hits: readonly AlertHit[], { policy, namesOf }: Options): AlertHit[] {
  const dated = hits.filter((hit) => hit.media.published !== null);
  const ending = dated.filter((hit) => endsForGood(hit, namesOf(hit)));
  const retracting = dated.filter((hit) => !ending.includes(hit) && retracts(hit, namesOf(hit)));
  const told = [...ending, ...retracting];
  if (told.length === 0) return [...hits];
  // A paper takes back no report but its own.
  const isOf = (end: AlertHit, hit: AlertHit) =>
    ending.includes(end) || (end.media.source !== null && end.media.source === hit.media.source);
  return hits.map((hit) =>
    !told.includes(hit) && told.some((end) => isOf(end, hit) && isEndOf(end, hit, { policy, ofOneRecord: false }))
      ? ended(hit)
      : hit,
  );
}

function retracts(hit: AlertHit, names: readonly string[]): boolean {
  const text = beginningOf(hit);
  return mayBeToldRetracted(text) && isToldRetracted(maskNames(text, names));
}

/** Of one record's articles the last, which ends what all earlier ones tell of. */
function endsWithin(hit: AlertHit, { policy, namesOf }: Options): boolean {
  const dates = [...new Set(hit.media.texts.map(({ published }) => published?.from ?? ''))].sort();
  if (dates.length < 2 || dates[0] === '') return false;
  const [last, ...earlier] = dates.reverse().map((date): AlertHit => {
    const texts = hit.media.texts.filter(({ published }) => published?.from === date);
    return { ...hit, media: { ...hit.media, texts, published: texts[0]?.published ?? null } };
  });
  return (
    last !== undefined &&
    endsForGood(last, namesOf(hit)) &&
    earlier.every((report) => isEndOf(last, report, { policy, ofOneRecord: true }))
  );
}

const beginningOf = (hit: AlertHit) => textOf(hit).slice(0, LONGEST_TEXT);

function endsForGood(hit: AlertHit, names: readonly string[]): boolean {
  const text = beginningOf(hit);
  if (!mayEndElsewhere(text) && !mayBeToldEnded(text)) return false;
  const masked = maskNames(text, names);
  return isEndedElsewhere(masked) || isToldEnded(masked);
}

/** "Of all charges of careless driving" is of what it names. */
const ALL =
  /(?<!\p{L})all (?:the |of the |remaining )?(?:charges|counts|allegations)(?!\p{L})(?! (?:of|over|for|relating|related|in connection|arising|from)(?!\p{L}))/iu;
const SUM = /(?:[£€$₦]|(?<!\p{L})(?:N|R|Rs|Sh|US\$|USD|EUR|GBP) ?)(\d[\d.,]*)/gu;
/** What the deed was, behind its name: "fraud over council grants", "a N2m land fraud". */
const MATTER =
  /(?<!\p{L})(?:over|against|involving|relating to|concerning|in connection with) ((?:[\p{Ll}-]+ ?){1,6})/gu;
/** A further matter beside the one that ended may have no name here. */
const AND =
  /(?<!\p{L})(?:[Aa]nd|[Pp]lus|[Aa]s well as|[Uu]nd|[Ee]t|[Yy]|sowie|și|oraz|och|og|en(?! \p{Lu})|ve|και|та|dan|e)(?!\p{L})/u;

/** "overturned the conviction of": what a court annulled it first had to convict of. */
const ANNULLED =
  /(?<!\p{L})(?:(?:overturn|quash|vacat|revers|annul)\p{L}*|set aside|threw out) (?:the |his |her )?(?:[\p{L}'-]+ ){0,2}conviction(?!s|\p{L})/iu;

function isEndOf(
  end: AlertHit,
  charge: AlertHit,
  { policy, ofOneRecord }: { policy: Policy; ofOneRecord: boolean },
): boolean {
  const [last, first] = [end.media.published, charge.media.published];
  if (last === null || first === null || first.to >= last.from) return false;
  if (!ofOneRecord && !isSamePerson(end, charge, policy)) return false;
  const [ended, charged] = [beginningOf(end), beginningOf(charge)];
  if (isAnotherMatter(ended, charged) || isOfEarlierYear(ended, first.from)) return false;
  const offences = offencesIn(charged);
  const annulled = ANNULLED.test(ended);
  const open = annulled || proceedingsIn(charged, offences).every(({ stage }) => stage !== 'convicted');
  if (!open || offences.length === 0) return false;
  const isTelling = [end, charge].every(({ names }) => names.some(({ text }) => hardlyTwoBear(text, policy)));
  const isNear = ofOneRecord || (isTelling && end.media.source !== null && end.media.source === charge.media.source);
  const isAtOne = charge.employers.some(({ text }) => [ended, charged].every((told) => told.includes(text)));
  const isPlaced = isNear || isAtOne || sharePlace(ended, charged) || isOneMatter(end, charge);
  if (!isPlaced && !isTelling) return false;
  const endedOffences = offencesIn(ended).map(({ offence }) => offence);
  const isOther =
    !annulled && endedOffences.length > 0 && !offences.some(({ offence }) => endedOffences.includes(offence));
  // "Acquitted of all charges of careless driving".
  if (isPlaced && ALL.test(ended) && !isOther) return true;
  const isNamed = offences.every(({ offence }) => endedOffences.includes(offence));
  const isOnly = annulled && isNear && endedOffences.length === 0 && offences.length === 1;
  return (isNamed || isOnly) && !AND.test(chargeOf(charged));
}

/** Whether both name a sum or a deed and none alike. */
function isAnotherMatter(ended: string, charged: string): boolean {
  return [SUM, MATTER].some((pattern) => {
    const [left, right] = [ended, charged].map((text) =>
      [...matchesOf(text, pattern)].flatMap(([, told = '']) => told.split(' ').filter((word) => !SMALL.test(word))),
    ) as [string[], string[]];
    return left.length > 0 && right.length > 0 && !left.some((word) => right.includes(word));
  });
}

const SMALL = /^\p{L}{0,3}$/u;

const IN_YEAR =
  /(?<!born |née? |nacid[oa] |nascid[oa] |nat[oa] |geboren )(?<!\p{L})(?:in|en|em|im Jahr|nel|w|v|i) ((?:19|20)\d{2})(?!\d)/gu;

/** "Cleared of theft in 2023", and charged in 2025. */
function isOfEarlierYear(ended: string, charged: string): boolean {
  const years = [...matchesOf(ended, IN_YEAR)].map(([, year = '']) => year);
  return years.length > 0 && years.every((year) => year < charged.slice(0, 4));
}

const HARMED = /(?<!\p{L})(?:against|defrauding|from) (?:an?|the|its|his|her) ([\p{Ll} '-]{4,40})/iu;

/** Where no place tells it: the same birth date, and the same one harmed, if any is told. */
function isOneMatter(end: AlertHit, charge: AlertHit): boolean {
  const days = (hit: AlertHit) =>
    hit.birthDates.filter(({ interval }) => interval.from === interval.to).map(({ interval }) => interval.from);
  if (!days(end).some((day) => days(charge).includes(day))) return false;
  const [left, right] = [end, charge].map((hit) => HARMED.exec(beginningOf(hit))?.[1]?.split(' ') ?? null);
  if (!left || !right) return left === right;
  return left.some((word) => word.length > SHORTEST_STEM && right.includes(word));
}

/** What is told behind the name, of what somebody is accused. */
function chargeOf(text: string): string {
  const stage =
    /(?:charg|accus|suspect|oskarż|acuza|judecată|obvin|vádat|åtal|tiltal|verdach|dava|δίωξη|обвин|підозр|dakwa|vinculad|imputad|procesad|mise? en examen|inculp|indagat|rinviat|denunciad|arguid|angeklagt|obžal|stíh|optuž|gyanús|terecht)/iu.exec(
      text,
    );
  return stage === null ? text : (text.slice(stage.index).split(/[.;\n]/u, 1)[0] ?? '');
}

function isSamePerson(left: AlertHit, right: AlertHit, policy: Policy): boolean {
  const names = (hit: AlertHit) => hit.names.map(({ text }) => normaliseName(text).split(' '));
  const isSame = (one: readonly string[], other: readonly string[]) => {
    const [middle, others] = [one.slice(1, -1), other.slice(1, -1)];
    return (
      one.length > 1 &&
      one[0] === other[0] &&
      one.at(-1) === other.at(-1) &&
      (middle.length === 0 || others.length === 0 || middle.join(' ') === others.join(' '))
    );
  };
  const alike = names(left).some((one) => names(right).some((other) => isSame(one, other)));
  return alike && !contradicts(pool([left, right]), policy);
}

const PLACES = new RegExp(
  `(?<!\\p{L})(?:in|at|near|of|from|à|en|de|zu|aus|em|în|din|w|we|v|ve|i|z|ze|från|fra|uit|в|во|у|из|із|з|от|στην?|από την?|(?<=[,)] )of) (${CAPITALISED_PATTERN})`,
  'gu',
);
const LOCAL =
  /(?<!\p{L})(\p{Lu}[\p{L}'’-]+) (?:(?:appeals|district|regional|federal|crown|county|city|high) )?(?:man|woman|court|jury|judge|businessman|businesswoman|resident|bookkeeper|accountant|lawyer|banker|trader|Court|Crown|Magistrates|Sheriff|District|Circuit|tingsrätt|tingrett)(?!\p{L})/gu;
const NO_PLACE =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|court|crown|high|the|a|former|all)$/u;
const SHORTEST_STEM = 3;

/** Whether both tell of one place, in whatever case: "z Lublina", "w Lublinie". */
function sharePlace(left: string, right: string): boolean {
  const others = placesIn(right);
  return placesIn(left).some((place) => others.some((other) => isAlike(place, other)));
}

function placesIn(text: string): string[] {
  return [...matchesOf(text, PLACES), ...matchesOf(text, LOCAL)]
    .flatMap(([, place = '']) => normaliseName(place).split(' '))
    .filter((word) => word.length > SHORTEST_STEM - 1 && !NO_PLACE.test(word));
}

function isAlike(left: string, right: string): boolean {
  const length = Math.max(SHORTEST_STEM, Math.min(left.length, right.length) - 2);
  return left.slice(0, length) === right.slice(0, length) && Math.abs(left.length - right.length) <= 2;
}
