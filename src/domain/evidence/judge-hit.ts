import type { EvidenceItem, HitVerdictKind } from '../check/verdict.ts';
import type { DateInterval } from '../dates/interval.ts';
import type { EntityType, PartyFacts } from '../facts/facts.ts';
import type { NameClass, Policy } from '../policy/policy.ts';
import { compareAges } from './age-at-date.ts';
import { compareBirthDates, contradict } from './birth-date.ts';
import { compareCountries } from './countries.ts';
import type { Finding } from './finding.ts';
import { compareGenders } from './gender.ts';
import { compareContacts, compareIdentifiers } from './identifiers.ts';
import { compareImpliedAge } from './implied-age.ts';
import { modelFindings } from './model-findings.ts';
import { compareAllNames } from './names.ts';
import type { NameFinding } from './names.ts';
import { matchProbability } from './probability.ts';
import { reachVerdict } from './reach-verdict.ts';

export interface JudgeContext {
  policy: Policy;
  sanction: boolean;
  /** Something the hit's subject did at a date, if it did. */
  acted: { what: string; date: DateInterval; pointer: string | null } | null;
}

/** Whether a hit is the customer, and why. */
export interface Judgement {
  verdict: HitVerdictKind;
  probability: number;
  rules: string[];
  nameClass: NameClass | null;
  findings: Finding[];
  /** All that was compared, the weightiest first. */
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
  const { policy } = context;
  const name = compareAllNames(customer, hit, policy);
  const told = compareAttributes(customer, hit, name, context);
  const read = hit.readByModel == null ? [] : compareAttributes(customer, hit.readByModel, name, context);
  const findings = [...told, ...modelFindings(read, told, policy.weights.byModel)];
  const entityTypeDiffers = differ(customer.entityType, hit.entityType);
  const reached = reachVerdict({
    name,
    findings,
    entityTypeDiffers,
    contradictory: contradict(hit.birthDates, policy),
    recordOnlyNamesCountry: !hasDiscriminating(hit),
    customerCountryComplete: knowsNationalityAndResidence(customer),
    countriesDiffer: haveNoCountryInCommon(customer, hit),
    sanction: context.sanction,
    policy,
  });
  const items = [name.item, ...findings.map((finding) => finding.item)];
  if (entityTypeDiffers) items.push(entityTypeItem(customer, hit, policy));
  return {
    ...reached,
    probability: matchProbability(
      items.map((item) => item.weight),
      policy,
    ),
    nameClass: name.class,
    findings,
    evidence: items.sort(
      (left, right) => Math.abs(right.weight) - Math.abs(left.weight) || compareText(left.field, right.field),
    ),
  };
}

function compareAttributes(customer: PartyFacts, hit: PartyFacts, name: NameFinding, context: JudgeContext): Finding[] {
  const { policy } = context;
  const birth = compareBirthDates(customer, hit, context);
  // A birth date says all that an age can: counted beside it, one fact would count twice.
  const age = birth ? null : compareAges(customer, hit, policy);
  const implied =
    birth || age?.strength === 'decisive conflict' ? null : compareImpliedAge(customer, context.acted, policy);
  return [
    birth,
    age,
    implied,
    compareCountries(customer, hit, policy),
    compareGenders(customer, hit, policy),
    compareIdentifiers(customer, hit, policy),
    compareContacts(customer, hit, policy),
    name.class === 'strong-with-differing-part' ? middleName(name, policy) : null,
  ].filter((finding) => finding !== null);
}

function middleName({ item }: NameFinding, policy: Policy): Finding {
  return {
    attribute: 'middle_name',
    strength: 'weak conflict',
    conflict: 'name differs',
    item: {
      ...item,
      field: 'middle_name',
      relation: 'conflicts',
      weight: policy.weights.middleNameConflict,
      why: 'A further part of the name is written out on both sides and differs.',
    },
  };
}

/** ID-3. A type that is not known is no other type. */
function differ(customer: EntityType, hit: EntityType): boolean {
  return customer !== 'UNKNOWN' && hit !== 'UNKNOWN' && customer !== hit;
}

function entityTypeItem(customer: PartyFacts, hit: PartyFacts, policy: Policy): EvidenceItem {
  return {
    field: 'entity_type',
    customerValue: customer.entityType.toLowerCase(),
    alertValue: hit.entityType.toLowerCase(),
    relation: 'conflicts',
    weight: policy.weights.entityType,
    why: `The alert is about a ${hit.entityType.toLowerCase()}, the customer is a ${customer.entityType.toLowerCase()}.`,
    pointer: null,
  };
}

function hasDiscriminating(hit: PartyFacts): boolean {
  return hit.birthDates.length + hit.ages.length + hit.identifiers.length + hit.genders.length > 0;
}

function knowsNationalityAndResidence(customer: PartyFacts): boolean {
  const roles = customer.countries.map((fact) => fact.role);
  return roles.includes('nationality') && roles.includes('residence');
}

function haveNoCountryInCommon(customer: PartyFacts, hit: PartyFacts): boolean {
  // Where somebody was born or once lived is no longer where they belong.
  const telling = hit.countries.some((fact) => fact.role !== 'birth' && fact.old !== true);
  return telling && !hit.countries.some((fact) => customer.countries.some((own) => own.code === fact.code));
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
