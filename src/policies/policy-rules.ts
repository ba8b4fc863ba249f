import type { PolicyProblem } from './parse-policy.ts';
import type { PolicyNumbers } from './policy-schema.ts';

/** Numbers of which none may be greater (rising), smaller (falling), or not smaller (below) than the next. */
interface Chain {
  order: 'rising' | 'falling' | 'below';
  keys: readonly string[];
}

function rising(at: string, ...keys: string[]): Chain {
  return { order: 'rising', keys: keys.map((key) => `${at}.${key}`) };
}

function falling(at: string, ...keys: string[]): Chain {
  return { order: 'falling', keys: keys.map((key) => `${at}.${key}`) };
}

const ATTRIBUTES = [
  'middleName',
  'birthDate',
  'age',
  'impliedAge',
  'death',
  'incorporation',
  'country',
  'birthPlace',
  'gender',
  'uniqueIdentifier',
  'contact',
  'address',
  'employer',
  'relative',
  'occupation',
];

const CHAINS: readonly Chain[] = [
  rising('bands', 'lowResidual', 'needsFacts', 'serious', 'decisive'),
  rising('birth', 'yearFits', 'yearDecisive', 'circaDecisive'),
  rising('birth', 'ageNeutral', 'ageDecisive'),
  rising('verdict', 'discountingWeakConflicts', 'discountingWeakConflictsSanction'),
  rising('sanction', 'nearCertain', 'confirmed'),
  rising('sanction', 'delisted', 'delistedRecently'),
  ...['pep.unresolved', 'pep.unresolvedLocal', 'sanction.open', 'sanction.otherList', 'media.serious'].map((range) =>
    rising(range, 'from', 'to'),
  ),
  falling('weights.name', 'exact', 'strong', 'initials', 'partial', 'none'),
  ...ATTRIBUTES.flatMap((attribute) => [
    falling(`weights.${attribute}`, 'strongAgreement', 'weakAgreement'),
    falling(`weights.${attribute}`, 'weakConflict', 'decisiveConflict'),
  ]),
  falling('pep.floor', 'T1', 'T2', 'T3', 'T4'),
  falling('pep.coolingOffMonths', 'T1', 'T2', 'T3', 'T4'),
  falling('media.classWeight', 'S4', 'S3', 'S2', 'S1', 'S0'),
  falling('media.identityWeight', 'confirmed', 'probable', 'unresolved'),
  // What is cleared stays below the band in which a person must look, and what is never rejected below the serious one.
  ...['clearedRisk', 'screening.noHitRisk'].map((key): Chain => ({ order: 'below', keys: [key, 'bands.needsFacts'] })),
  ...['sanction.otherList.to', 'media.unconfirmedCap'].map((key): Chain => ({
    order: 'below',
    keys: [key, 'bands.serious'],
  })),
];

/** What does not hold between the numbers of a policy, each of which is right by itself. */
export function brokenRules(policy: PolicyNumbers): PolicyProblem[] {
  return [...CHAINS.flatMap((chain) => brokenLinks(policy, chain)), ...brokenSteps(policy.media.ageSteps)];
}

const SAYS = { rising: 'no greater than', falling: 'no smaller than', below: 'less than' } as const;
const HOLDS = {
  rising: (one: number, next: number) => one <= next,
  falling: (one: number, next: number) => one >= next,
  below: (one: number, next: number) => one < next,
} as const;

function brokenLinks(policy: PolicyNumbers, { order, keys }: Chain): PolicyProblem[] {
  return keys.slice(0, -1).flatMap((key, index) => {
    const next = keys[index + 1] ?? key;
    if (HOLDS[order](numberAt(policy, key), numberAt(policy, next))) return [];
    return [
      { path: key.split('.'), message: `This must be ${SAYS[order]} ${next}, which is ${numberAt(policy, next)}.` },
    ];
  });
}

function numberAt(policy: PolicyNumbers, key: string): number {
  return key.split('.').reduce<unknown>((part, name) => (part as Record<string, unknown>)[name], policy) as number;
}

function brokenSteps(steps: PolicyNumbers['media']['ageSteps']): PolicyProblem[] {
  return steps.slice(1).flatMap((step, index) => {
    const path = ['media', 'ageSteps', index + 1];
    const before = steps[index] ?? step;
    if (step.years <= before.years) {
      return [{ path: [...path, 'years'], message: `This must be more than the ${before.years} of the step before.` }];
    }
    if (step.weight <= before.weight) return [];
    return [
      { path: [...path, 'weight'], message: `This must be no more than the ${before.weight} of the step before.` },
    ];
  });
}
