import type { AlertHit } from '../alerts/alert-hit.ts';
import { addDays } from '../dates/interval.ts';
import { toCountryCode } from '../countries/country-code.ts';
import { contradicts } from '../evidence/birth-date.ts';
import { hardlyTwoBear } from '../evidence/name-rarity.ts';
import { partyFacts } from '../facts/facts.ts';
import type { PartyFacts, Stated } from '../facts/facts.ts';
import { hasWord } from '../names/has-word.ts';
import { normaliseName } from '../names/normalise.ts';
import type { Policy } from '../policy/policy.ts';
import { CAPITALISED_PATTERN } from '../text/person-names.ts';
import { offencesOf, textOf } from './report-text.ts';
import { matchesOf } from '../text/matches-of.ts';

const POOLED = [
  'birthDates',
  'ages',
  'countries',
  'genders',
  'birthPlaces',
  'addresses',
  'occupations',
  'employers',
  'relatives',
  'deaths',
] as const;

/**
 * Reports of the same names, offence and court or place are one event, whatever their dates: each gets what the others
 * say of the person. Not where they contradict each other: then there are two persons. What is lent may confirm, and
 * clears nobody: who tells that two reports are of one event?
 */
export function poolEvents(hits: readonly AlertHit[], policy: Policy): AlertHit[] {
  if (hits.length < 2) return [...hits];
  const keys = new Map(hits.map((hit) => [hit, keysOf(hit, policy)]));
  const events = new Map<string, AlertHit[]>();
  for (const [hit, ofHit] of keys) {
    for (const key of ofHit) {
      const event = events.get(key);
      if (event) event.push(hit);
      else events.set(key, [hit]);
    }
  }
  const facts = new Map(
    [...events]
      .filter(([, reports]) => reports.length > 1 && reports.length <= MOST_REPORTS)
      .map(([key, reports]) => [key, pool(reports)] as const)
      .filter(([, pooled]) => !contradicts(pooled, policy)),
  );
  return hits.map((hit) => {
    const others = (keys.get(hit) ?? []).flatMap((key) => facts.get(key) ?? []);
    return others.length === 0 ? hit : { ...hit, ...pool([hit, ...others]), unlent: partyFacts(hit) };
  });
}

/** Lends each report the words of others that name the subject and were published within weeks of it. */
export function withTextBeside(hits: readonly AlertHit[]): AlertHit[] {
  if (hits.length < 2 || hits.length > MOST_REPORTS) return [...hits];
  return hits.map((hit) => {
    const beside = hits.filter((other) => other !== hit && other.names.length > 0 && areOfOneTime(hit, other));
    const texts = beside.slice(0, MOST_BESIDE).map(textOf);
    const short = texts.filter(({ length }) => length > 0 && length <= LONGEST_BESIDE);
    return short.length === 0 ? hit : { ...hit, media: { ...hit.media, beside: short } };
  });
}

/**
 * A report that gives no more of its subject than a surname is of whom the others of its weeks name in full, or of nobody who
 * could be told: it gets all that they say. Not where they tell of two, or it of an offence that they do not.
 */
export function withNamesBeside(
  hits: readonly AlertHit[],
  { policy, surnames }: { policy: Policy; surnames: ReadonlySet<string> },
): AlertHit[] {
  const isBare = (hit: AlertHit) =>
    hit.names.length === 0 &&
    [hit.ages, hit.birthDates, hit.identifiers, hit.employers, hit.addresses, hit.countries, hit.relatives].every(
      ({ length }) => length === 0,
    ) &&
    hit.media.texts.every(({ text }) => text.length <= LONGEST_BARE) &&
    hit.media.texts.some(({ text }) => hasWord(text, surnames));
  const bare = new Set(hits.filter(isBare));
  if (bare.size === 0) return [...hits];
  const tellsAllOf = (other: AlertHit, hit: AlertHit) =>
    offencesOf(hit).every((offence) => offencesOf(other).includes(offence));
  return hits.map((hit) => {
    if (!bare.has(hit)) return hit;
    const named = hits.filter((other) => other.names.length > 0 && areOfOneTime(hit, other) && tellsAllOf(other, hit));
    const pooled = pool([hit, ...named]);
    if (named.length === 0 || named.length > MOST_BESIDE || contradicts(pooled, policy)) return hit;
    const [names, acts] = [named.flatMap((other) => other.names), named.flatMap((other) => other.acts ?? [])];
    return { ...hit, ...pooled, names, ...(acts.length === 0 ? {} : { acts }) };
  });
}

/** What is longer tells where its subject lives or works, read or not. */
const LONGEST_BARE = 240;
const MOST_BESIDE = 3;
const LONGEST_BESIDE = 1500;
const DAYS_APART = 60;

function areOfOneTime({ media: { published: own } }: AlertHit, { media: { published: other } }: AlertHit): boolean {
  return (
    own !== null &&
    other !== null &&
    addDays(own.from, DAYS_APART) >= other.to &&
    addDays(other.from, DAYS_APART) >= own.to
  );
}

/** More reports than any event of one person brings to one check. */
const MOST_REPORTS = 50;

/** The first one's facts, then what the others have besides, in an order that does not depend on theirs. */
export function pool([first, ...others]: readonly PartyFacts[]): PartyFacts {
  const pooled = partyFacts(first ?? {});
  for (const field of POOLED) {
    const known = new Set(pooled[field].map(contentOf));
    const added = new Map<string, Stated>();
    for (const other of others) for (const fact of other[field]) added.set(contentOf(fact), fact);
    const sorted = [...added].filter(([key]) => !known.has(key)).sort(([left], [right]) => (left < right ? -1 : 1));
    Object.assign(pooled, { [field]: [...pooled[field], ...sorted.map(([, fact]) => fact)] });
  }
  return pooled;
}

function contentOf(fact: Stated): string {
  return JSON.stringify({ ...fact, pointer: null });
}

const PLACE = new RegExp(
  `(?<!\\p{L})(?:in|at|near|of|à|en|zu|aus|em|în|din|w|we|v|ve|i|в|во|у) (${CAPITALISED_PATTERN})`,
  'gu',
);
const COURT =
  /(?:\p{Lu}\p{L}+ ){0,3}(?:Court|Tribunal|Landgericht|Amtsgericht|Audiencia|[Mm]agistrates)(?: (?:of |de )?\p{Lu}\p{L}+)?/gu;
const NO_PLACE =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Court|The)(?: |$)/u;
const LONGEST_TEXT = 5000;
const MOST_KEYS = 20;

/** Names, an offence and a court or place that a report shares with others of its event; of a full name the paper. */
function keysOf(hit: AlertHit, policy: Policy): string[] {
  const { names, media } = hit;
  if (names.length === 0) return [];
  const text = textOf(hit).slice(0, LONGEST_TEXT);
  const subjects = [...new Set(names.map((name) => normaliseName(name.text)))];
  const named = [...matchesOf(text, PLACE)].map((match) => match[1] ?? '').filter((place) => !NO_PLACE.test(place));
  const courts = (text.match(COURT) ?? []).filter((court) => court.includes(' '));
  const where = [...new Set([...named, ...courts])].filter((place) => toCountryCode(place) === null);
  const isFull = (subject: string) => subject.includes(' ') && hardlyTwoBear(subject, policy);
  const paper = media.source === null || !subjects.some(isFull) ? [] : [media.source];
  const isPlace = (place: string) => !subjects.includes(place);
  const [places = [], papers = []] = [where, paper].map((found) => found.map(normaliseName).filter(isPlace));
  const placesOf = (subject: string) => (isFull(subject) ? [...places, ...papers] : places);
  const offences = where.length + paper.length === 0 ? [] : offencesOf(hit).map(({ offence }) => offence);
  return subjects
    .flatMap((subject) =>
      offences.flatMap((offence) => placesOf(subject).map((place) => `${subject}|${offence}|${place}`)),
    )
    .slice(0, MOST_KEYS);
}
