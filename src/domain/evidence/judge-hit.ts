import { isFullName } from '../names/name-comparison.ts';
import type { EvidenceItem, HitVerdictKind, NameFrequency } from '../check/verdict.ts';
import type { EntityType, PartyFacts } from '../facts/facts.ts';
import type { NameClass, Policy } from '../policy/policy.ts';
import { compareAges } from './age-at-date.ts';
import { compareBirthDates, contradicts } from './birth-date.ts';
import { compareBirthPlaces } from './birth-place.ts';
import { compareAddresses, compareContacts } from './contacts.ts';
import { compareCountries } from './countries.ts';
import { isAgreement } from './finding.ts';
import type { Finding } from './finding.ts';
import { compareGenders } from './gender.ts';
import { compareIdentifiers } from './identifiers.ts';
import { compareImpliedAge } from './implied-age.ts';
import type { Event } from './implied-age.ts';
import { compareDeaths, compareIncorporations } from './lifetimes.ts';
import { compareMiddleNames } from './middle-name.ts';
import { missingFacts } from './missing.ts';
import { rarityOf } from './name-rarity.ts';
import { modelFindings } from './model-findings.ts';
import { compareAllNames } from './names.ts';
import type { NameFinding } from './names.ts';
import { compareEmployers, compareOccupations, compareRelatives } from './people-and-work.ts';
import { matchProbability } from './probability.ts';
import { reachVerdict } from './reach-verdict.ts';
import { capital, withArticle } from './sentences.ts';
import type { Sides } from './sides.ts';

export interface JudgeContext {
  policy: Policy;
  /** Whom the facts are compared for, and with what. */
  sides: Sides;
  sanction: boolean;
  /** The press knows a person by other facts than a list does (rules.md 1.4, CONFIRMED). */
  media?: boolean;
  /** What the hit's subject did first: it was no child then. Asked only where nothing else tells the age; null for nothing. */
  firstAct: () => Event | null;
  /** Something that shows that the hit's subject was there at a date. */
  existed?: Event | null;
}

/** Whether a hit is the customer, and why. */
export interface Judgement {
  verdict: HitVerdictKind;
  probability: number;
  /** Log-odds before any fact was compared: the policy's, lowered by how common the name is. */
  prior: number;
  /** How the name lowered it; null where no name of a person matched. */
  nameFrequency: NameFrequency | null;
  rules: string[];
  nameClass: NameClass | null;
  /** Whether each word of both names is the same, in whatever script. */
  sameNameWordForWord: boolean;
  findings: Finding[];
  /** All that was compared, the weightiest first; then what was missing. */
  evidence: EvidenceItem[];
  /** What a discounted hit fails on, for a one-line note. */
  reason: string | null;
}

/** Compares a hit with the customer attribute by attribute and reaches the verdict of rules.md 1.4. */
export function judgeHit(
  customer: PartyFacts,
  hit: PartyFacts & { readByModel?: PartyFacts | null },
  context: JudgeContext,
): Judgement {
  const { policy, sides, sanction, media = false } = context;
  const name = compareAllNames(customer, hit, context);
  const told = compareAttributes(customer, hit, name, context);
  const read = hit.readByModel == null ? [] : compareAttributes(customer, hit.readByModel, name, context);
  const findings = [...told, ...modelFindings(read, told, policy.weights.byModel)];
  const entityTypeDiffers = differ(customer.entityType, hit.entityType);
  const reached = reachVerdict({
    name,
    findings,
    entityTypeDiffers,
    contradictory: contradicts(hit, policy) || contradicts(customer, policy),
    recordOnlyNamesCountry: !hasDiscriminating(hit),
    customerCountryComplete: knowsItsCountries(customer),
    countriesDiffer: haveNoCountryInCommon(customer, hit),
    sanction,
    media,
    policy,
  });
  const frequency = nameFrequencyOf(name, policy);
  const prior = policy.weights.prior + (frequency?.effect ?? 0);
  const items = [rareOrCommon(name, prior, policy), ...findings.map((finding) => finding.item)];
  if (entityTypeDiffers) items.push(entityTypeItem(customer, hit, context));
  return {
    ...reached,
    probability: matchProbability(
      items.map((item) => item.weight),
      prior,
    ),
    prior,
    nameFrequency: frequency,
    nameClass: name.class,
    sameNameWordForWord: isWordForWord(name),
    findings,
    evidence: [
      ...items.sort(byWeight),
      ...missingFacts(customer, hit, { compared: items.map(({ field }) => field), sides }),
    ],
  };
}

function isWordForWord({ match }: NameFinding): boolean {
  if (match === null) return false;
  const { pairs, unmatchedLeft, unmatchedRight } = match.comparison;
  // One script has several usual readings of the other's letters.
  const isSame =
    isLatin(match.own) === isLatin(match.listed) ? pairs.every(({ similarity }) => similarity === 1) : true;
  return unmatchedLeft.length === 0 && unmatchedRight.length === 0 && isSame;
}

function isLatin(name: string): boolean {
  return /\p{Script=Latin}/u.test(name);
}

function compareAttributes(customer: PartyFacts, hit: PartyFacts, name: NameFinding, context: JudgeContext): Finding[] {
  const { policy, sides, existed = null } = context;
  return [
    ...compareBirths(customer, hit, context),
    compareDeaths(customer, hit, context),
    compareIncorporations(customer, hit, { existed, policy, sides }),
    compareCountries(customer, hit, policy),
    compareBirthPlaces(customer, hit, policy),
    compareGenders(customer, hit, policy),
    ...compareIdentifiers(customer, hit, policy),
    compareContacts(customer, hit, policy),
    compareAddresses(customer, hit, policy),
    compareEmployers(customer, hit, policy),
    compareRelatives(customer, hit, policy),
    compareOccupations(customer, hit, policy),
    compareMiddleNames(name, policy),
  ].filter((finding) => finding !== null);
}

/** Of all that one record says of its subject's birth the best counts, and counts once. */
function compareBirths(customer: PartyFacts, hit: PartyFacts, context: JudgeContext): (Finding | null)[] {
  const { firstAct, existed = null } = context;
  const birth = compareBirthDates(customer, hit, context);
  const age = compareAges(customer, hit, context);
  const chosen = birth && !(age && isAgreement(age) && !isAgreement(birth)) ? birth : age;
  if (chosen && (isAgreement(chosen) || chosen.strength === 'decisive conflict')) return [chosen];
  return [chosen, compareImpliedAge(customer, { firstAct, existed }, context)];
}

/** How rare the customer's name is matters where the record bears it. */
function nameFrequencyOf({ match, class: found }: NameFinding, policy: Policy): NameFrequency | null {
  if (match === null || match.company || found === 'none') return null;
  return { name: match.own, ...rarityOf(match.own, policy) };
}

function rareOrCommon({ item, class: found }: NameFinding, prior: number, policy: Policy): EvidenceItem {
  if (!isFullName(found) || policy.weights.prior - prior < policy.nameRarity.commonName) return item;
  return { ...item, why: `${item.why} Many people bear such a name.` };
}

/** ID-3. A type that is not known is no other type. */
function differ(customer: EntityType, hit: EntityType): boolean {
  return customer !== 'UNKNOWN' && hit !== 'UNKNOWN' && customer !== hit;
}

function entityTypeItem(
  customer: PartyFacts,
  hit: PartyFacts,
  { policy, sides }: { policy: Policy; sides: Sides },
): EvidenceItem {
  return {
    field: 'entity_type',
    customerValue: customer.entityType.toLowerCase(),
    alertValue: hit.entityType.toLowerCase(),
    relation: 'conflicts',
    weight: policy.weights.entityType,
    why: `${capital(sides.other)} is about ${withArticle(hit.entityType.toLowerCase())}, and ${sides.own} is ${withArticle(customer.entityType.toLowerCase())}.`,
    pointer: null,
  };
}

/** ID-6. A gender tells half of mankind apart, and no namesake from another. */
function hasDiscriminating(hit: PartyFacts): boolean {
  const { birthDates, ages, identifiers, birthPlaces, employers, relatives, deaths, incorporations } = hit;
  return (
    [birthDates, ages, identifiers, birthPlaces, relatives, deaths, incorporations].some((facts) => facts.length > 0) ||
    employers.some(({ ofOffice }) => ofOffice !== true) ||
    hit.addresses.some((address) => address.full !== null)
  );
}

function knowsItsCountries(customer: PartyFacts): boolean {
  const roles = customer.countries.map((fact) => fact.role);
  if (customer.entityType === 'COMPANY') return roles.includes('incorporation');
  return roles.includes('nationality') && roles.includes('residence');
}

function haveNoCountryInCommon(customer: PartyFacts, hit: PartyFacts): boolean {
  // Where somebody was born or once lived is no longer where they belong, and a guess clears nobody alone.
  const telling = hit.countries.some((fact) => fact.role !== 'birth' && fact.old !== true && fact.guessed !== true);
  return telling && !hit.countries.some((fact) => customer.countries.some((own) => own.code === fact.code));
}

function byWeight(left: EvidenceItem, right: EvidenceItem): number {
  return Math.abs(right.weight) - Math.abs(left.weight) || compareText(left.field, right.field);
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
