import type { EvidenceItem, Relation } from '../check/verdict.ts';
import type { AttributeWeights } from '../policy/policy.ts';

export type Strength = 'strong agreement' | 'weak agreement' | 'neutral' | 'weak conflict' | 'decisive conflict';

/** Attributes that are compared; one finding each, so that related values never count twice. */
type Attribute =
  | 'birth_date'
  | 'age'
  | 'implied_age'
  | 'country'
  | 'birth_place'
  | 'gender'
  | 'identifier'
  | 'contact'
  | 'address'
  | 'employer'
  | 'relative'
  | 'occupation'
  | 'middle_name'
  | 'incorporation'
  | 'death';

/** The result of comparing one attribute; rules.md 1.2. */
export interface Finding {
  attribute: Attribute;
  strength: Strength;
  item: EvidenceItem;
  /** What a conflict is called in a one-line note, e.g. `age mismatch`. */
  conflict: string;
  /** Both live in the same town; only of the attribute `country`. */
  sameTown?: boolean;
  /** Only a language model read it. */
  byModel?: true;
}

type Compared = Omit<Finding, 'item'> &
  Pick<EvidenceItem, 'customerValue' | 'alertValue' | 'why' | 'pointer'> & {
    /** The name of the evidence; the attribute's where it is not given. */
    field?: string;
    weights: AttributeWeights;
  };

/** A finding with its weight and its relation, which follow from its strength. */
export function findingOf({ field, customerValue, alertValue, why, pointer, weights, ...finding }: Compared): Finding {
  const { attribute, strength } = finding;
  return {
    ...finding,
    item: {
      field: field ?? attribute,
      customerValue,
      alertValue,
      relation: relationOf(strength),
      weight: weightOf(strength, weights),
      why,
      pointer,
    },
  };
}

function relationOf(strength: Strength): Relation {
  if (strength === 'neutral') return 'unknown';
  return strength === 'weak conflict' || strength === 'decisive conflict' ? 'conflicts' : 'agrees';
}

function weightOf(strength: Strength, weights: AttributeWeights): number {
  if (strength === 'strong agreement') return weights.strongAgreement;
  if (strength === 'weak agreement') return weights.weakAgreement;
  if (strength === 'weak conflict') return weights.weakConflict;
  return strength === 'decisive conflict' ? weights.decisiveConflict : 0;
}

export function isAgreement(finding: Finding): boolean {
  return finding.strength === 'strong agreement' || finding.strength === 'weak agreement';
}

/** Gender tells too little to be one of the agreements that make PROBABLE (rules.md 1.2). */
export function countsForProbable(finding: Finding): boolean {
  return isAgreement(finding) && finding.attribute !== 'gender';
}

const FROM_BEST: readonly Strength[] = [
  'strong agreement',
  'weak agreement',
  'neutral',
  'weak conflict',
  'decisive conflict',
];

function isBetterThan(left: Strength, right: Strength): boolean {
  return FROM_BEST.indexOf(left) < FROM_BEST.indexOf(right);
}

/** Of several values the one that agrees best counts; the first of equals. */
export function best<T extends { strength: Strength }>(candidates: readonly T[]): T | null {
  return candidates.reduce<T | null>(
    (found, candidate) => (found === null || isBetterThan(candidate.strength, found.strength) ? candidate : found),
    null,
  );
}
