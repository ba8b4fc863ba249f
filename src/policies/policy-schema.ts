import { z } from 'zod';
import type { Policy } from '../domain/policy/policy.ts';
import * as field from './policy-fields.ts';
import { each, range } from './policy-fields.ts';

const birth = z.strictObject({
  fullDateDecisive: field.years,
  yearFits: field.years,
  yearDecisive: field.years,
  circaDecisive: field.years,
  ageNeutral: field.years,
  ageDecisive: field.years,
  contradiction: field.years,
  youngestActor: field.years,
  oldResidence: field.years,
  oldestPerson: field.years,
});

const effects = z.strictObject({
  'strong agreement': field.scoreGain,
  'weak agreement': field.scoreGain,
  neutral: field.scoreGain,
  'weak conflict': field.scoreLoss,
  'decisive conflict': field.scoreLoss,
});

const screening = z.strictObject({
  threshold: field.share,
  mostListAgeDays: field.days,
  noHitRisk: field.share,
  effects: z.strictObject({ birthDate: effects, identifier: effects, other: effects }),
});

const weights = z.strictObject({
  prior: field.logOdds,
  name: each(['exact', 'strong', 'strong-with-differing-part', 'initials', 'partial', 'none'], field.logOdds),
  middleName: field.attributeWeights,
  birthDate: field.attributeWeights,
  age: field.attributeWeights,
  impliedAge: field.attributeWeights,
  death: field.attributeWeights,
  incorporation: field.attributeWeights,
  country: field.attributeWeights,
  town: field.agreementWeight,
  birthPlace: field.attributeWeights,
  gender: field.attributeWeights,
  uniqueIdentifier: field.attributeWeights,
  contact: field.attributeWeights,
  address: field.attributeWeights,
  employer: field.attributeWeights,
  relative: field.attributeWeights,
  occupation: field.attributeWeights,
  entityType: field.conflictWeight,
  byModel: field.share,
});

const nameRarity = z.strictObject({
  population: field.people,
  shares: z.array(z.strictObject({ weight: field.share, share: field.share })),
  unlisted: field.share,
  rareMiddleName: field.share,
  commonName: field.logOdds,
});

const PEP_TIERS = ['T1', 'T2', 'T3', 'T4'] as const;

const COUNTRY = 'Give a country as two capital letters (ISO 3166-1).';
const countries = z.array(z.string({ error: COUNTRY }).regex(/^[A-Z]{2}$/, { error: COUNTRY }));
const effective = z.iso.date({ error: 'Give a date as "2022-10-21".' });

const pep = z.strictObject({
  floor: each(PEP_TIERS, field.share),
  relativeReduction: field.share,
  coolingOffMonths: each(PEP_TIERS, field.months),
  inOfficeMonths: field.months,
  formerShare: field.share,
  unresolved: range,
  unresolvedLocal: range,
  highRiskCountryFloor: field.share,
  homeCountries: countries,
  domesticNeedsEvidence: z.boolean({ error: 'Give true or false.' }),
  evidenceMonths: field.months,
  callForAction: z.strictObject({ effective, countries }),
});

const sanction = z.strictObject({
  confirmed: field.share,
  nearCertain: field.share,
  nearCertainAgreements: field.count,
  open: range,
  delisted: field.share,
  delistedRecently: field.share,
  delistedRecentlyMonths: field.months,
  otherList: range,
  relatedFloor: field.share,
  restrictedFloor: field.share,
  blockedOwnership: field.percent,
  owned: field.share,
  embargo: z.strictObject({ effective, countries, territories: z.array(field.name) }),
});

const blacklist = each(
  [
    'uniqueIdentifier',
    'contactAndName',
    'contactOnly',
    'nameAndBirthDate',
    'probable',
    'nameOnly',
    'identifierUnexplained',
    'mediumKeyAndName',
  ],
  field.share,
);

const media = z.strictObject({
  classWeight: each(['S4', 'S3', 'S2', 'S1', 'S0'], field.share),
  stageWeight: each(['convicted', 'charged', 'investigated', 'settled', 'alleged', 'cleared'], field.share),
  sourceWeight: each(['official', 'national', 'other', 'informal'], field.share),
  ageSteps: z.array(z.strictObject({ years: field.years, weight: field.share })),
  older: field.share,
  gravestConvictionFloor: field.share,
  identityWeight: each(['confirmed', 'probable', 'unresolved'], field.share),
  material: field.share,
  unconfirmedCap: field.share,
  rejectFloor: field.share,
  rejectYears: field.years,
  serious: range,
  seriousYears: field.years,
});

/** Every number of a policy with the range it may have; the version is not among them. */
export const policyNumbers = z.strictObject({
  bands: each(['lowResidual', 'needsFacts', 'serious', 'decisive'], field.share),
  clearedRisk: field.share,
  bareRisk: field.share,
  names: z.strictObject({ tokenMatch: field.share, shortToken: field.count, weakAliasLength: field.count }),
  screening,
  birth,
  weights,
  nameRarity,
  largeEmployers: z.array(field.name),
  verdict: each(
    [
      'furtherAgreements',
      'probableAgreements',
      'toleratedWeakConflicts',
      'discountingWeakConflicts',
      'discountingWeakConflictsSanction',
    ],
    field.count,
  ),
  pep,
  sanction,
  blacklist,
  media,
  caseRisk: z.strictObject({ othersWeight: field.share }),
}) satisfies z.ZodType<PolicyNumbers>;

export type PolicyNumbers = Omit<Policy, 'version'>;

/** A policy without its version. */
export function numbersOf(policy: Policy): PolicyNumbers {
  return Object.fromEntries(Object.entries(policy).filter(([key]) => key !== 'version')) as unknown as PolicyNumbers;
}
