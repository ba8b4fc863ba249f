import type { Policy } from './policy.ts';

/**
 * The policy Casewright ships with. Rule ids and table names are those of docs/rules: ID (same subject), PEP, SAN, BLK,
 * MED. Where no public document fixes a number it is marked "own choice".
 */
export const defaultPolicy: Policy = deepFreeze({
  version: 'default-1',
  // Scoring bands: clear, low residual, needs facts, serious, decisive. Own choice.
  bands: { lowResidual: 0.2, needsFacts: 0.4, serious: 0.7, decisive: 0.9 },
  // PEP-1, SAN-4, media all discounted: at most 0.15.
  clearedRisk: 0.15,
  // A bare PENDING scores 0.50. Own choice.
  bareRisk: 0.5,
  // 1.1 Name comparison. The threshold is own choice; short names and acronyms follow OFAC FAQ 122-125 (weak aliases).
  names: { tokenMatch: 0.92, shortToken: 5, weakAliasLength: 4 },
  screening: {
    // Own choice, by `npm run eval`: see bench/RESULTS.md.
    threshold: 0.7,
    // Lists change daily; one that nobody refreshed for a month is none. Own choice.
    mostListAgeDays: 30,
    // PEP-1, SAN-4, BLK-5: at most 0.15.
    noHitRisk: 0.05,
    effects: {
      birthDate: {
        'strong agreement': 0.1,
        'weak agreement': 0.05,
        neutral: 0,
        'weak conflict': -0.1,
        'decisive conflict': -0.4,
      },
      identifier: {
        'strong agreement': 0.15,
        'weak agreement': 0.1,
        neutral: 0,
        'weak conflict': 0,
        'decisive conflict': -0.1,
      },
      other: {
        'strong agreement': 0.05,
        'weak agreement': 0.01,
        neutral: 0,
        'weak conflict': -0.05,
        'decisive conflict': -0.2,
      },
    },
  },
  birth: {
    // 1.2 Birth date, both full.
    fullDateDecisive: 2,
    // 1.2 Birth year or month only.
    yearFits: 1,
    yearDecisive: 3,
    circaDecisive: 5,
    // 1.2 Age at a date, MED-9.
    ageNeutral: 1,
    ageDecisive: 2,
    // 1.2 Values of one record that contradict each other allow at most PROBABLE.
    contradiction: 3,
    // 1.2 Facts imply facts.
    youngestActor: 15,
    // 1.2 Countries: an old residence is no conflict.
    oldResidence: 3,
    // The longest human life on record is 122 years.
    oldestPerson: 125,
  },
  weights: {
    // Fellegi-Sunter log-odds. Own choice: an exact name alone is even odds, a full birth date beside it near certain.
    prior: -4,
    name: { exact: 4, strong: 3.6, 'strong-with-differing-part': 3.6, initials: 2.2, partial: 0.5, none: -4 },
    middleNameConflict: -1.5,
    birthDate: { strongAgreement: 4.5, weakAgreement: 1.8, weakConflict: -2, decisiveConflict: -8 },
    age: { strongAgreement: 1.4, weakAgreement: 1.4, weakConflict: -1.5, decisiveConflict: -7 },
    impliedAge: -7,
    country: { strongAgreement: 1, weakAgreement: 1, weakConflict: -1.2, decisiveConflict: -1.2 },
    gender: { strongAgreement: 0.3, weakAgreement: 0.3, weakConflict: -1.5, decisiveConflict: -1.5 },
    uniqueIdentifier: { strongAgreement: 9, weakAgreement: 9, weakConflict: -1.2, decisiveConflict: -6 },
    contact: 5,
    entityType: -9,
    // Own choice: a model may mistake whom a text speaks of.
    byModel: 0.5,
  },
  // 1.4 Verdict per hit.
  verdict: {
    probableAgreements: 2,
    toleratedWeakConflicts: 1,
    discountingWeakConflicts: 2,
    discountingWeakConflictsSanction: 3,
  },
  pep: {
    // Section 2, tiers; after the vendors' four classes. Own choice.
    floor: { T1: 0.6, T2: 0.5, T3: 0.35, T4: 0.3 },
    // RCA, PEP-4.
    relativeReduction: 0.1,
    // PEP-5. Law fixes 12 months as the least (EU AMLR art. 45, UK MLR 2017 reg. 35).
    coolingOffMonths: { T1: 60, T2: 36, T3: 24, T4: 12 },
    inOfficeMonths: 12,
    formerShare: 0.5,
    // PEP-10.
    unresolved: { from: 0.4, to: 0.6 },
    unresolvedLocal: { from: 0.2, to: 0.3 },
    // PEP-9. FATF high-risk jurisdictions subject to a call for action.
    highRiskCountryFloor: 0.75,
    callForAction: { effective: '2022-10-21', countries: ['IR', 'KP', 'MM'] },
  },
  sanction: {
    // SAN-1, SAN-2.
    confirmed: 1,
    nearCertain: 0.9,
    nearCertainAgreements: 3,
    // SAN-3; the upper end is also SAN-2 with fewer agreements.
    open: { from: 0.6, to: 0.85 },
    // SAN-5.
    delisted: 0.35,
    delistedRecently: 0.5,
    delistedRecentlyMonths: 12,
    // SAN-6: never rejected as a sanction, so below the serious band.
    otherList: { from: 0.4, to: 0.69 },
    // SAN-8.
    relatedFloor: 0.75,
    // SAN-9.
    restrictedFloor: 0.7,
  },
  blacklist: {
    // BLK-1 … BLK-5, BLK-9; section 4.
    uniqueIdentifier: 0.95,
    contactAndName: 0.9,
    contactOnly: 0.65,
    nameAndBirthDate: 0.9,
    probable: 0.6,
    nameOnly: 0.45,
    // An equal number without a reason that bars: a person must look. Own choice.
    identifierUnexplained: 0.65,
  },
  media: {
    // Section 5, Class (Wolfsberg FAQs on Negative News Screening; FATF designated categories of offences).
    classWeight: { S4: 1, S3: 0.8, S2: 0.5, S1: 0.2, S0: 0 },
    // Stage.
    stageWeight: { convicted: 1, charged: 0.8, investigated: 0.6, settled: 0.6, alleged: 0.4, cleared: 0.1 },
    // Source.
    sourceWeight: { official: 1, national: 0.9, other: 0.7, informal: 0.3 },
    // Age.
    ageSteps: [
      { years: 2, weight: 1 },
      { years: 5, weight: 0.8 },
      { years: 10, weight: 0.5 },
    ],
    older: 0.25,
    gravestConvictionFloor: 0.6,
    // Identity.
    identityWeight: { confirmed: 1, probable: 0.7, unresolved: 0.5 },
    // MED-6, MED-7, MED-10.
    material: 0.3,
    unconfirmedCap: 0.69,
    // MED-4.
    rejectFloor: 0.85,
    rejectYears: 5,
    // MED-5.
    serious: { from: 0.5, to: 0.8 },
    seriousYears: 10,
  },
  // Case risk. Own choice.
  caseRisk: { othersWeight: 0.5 },
});

function deepFreeze<T extends object>(value: T): T {
  for (const part of Object.values(value)) {
    if (typeof part === 'object' && part !== null) deepFreeze(part as object);
  }
  return Object.freeze(value);
}
