import type { EvidenceItem } from '../check/verdict.ts';
import type { AttributeWeights } from '../policy/policy.ts';

export type Strength = 'strong agreement' | 'weak agreement' | 'neutral' | 'weak conflict' | 'decisive conflict';

/** Attributes that are compared; one finding each, so that related values never count twice. */
type Attribute = 'birth_date' | 'age' | 'implied_age' | 'country' | 'gender' | 'identifier' | 'contact' | 'middle_name';

/** The result of comparing one attribute; rules.md 1.2. */
export interface Finding {
  attribute: Attribute;
  strength: Strength;
  item: EvidenceItem;
  /** What a conflict is called in a one-line note, e.g. `age mismatch`. */
  conflict: string;
}

export function weightOf(strength: Strength, weights: AttributeWeights): number {
  if (strength === 'strong agreement') return weights.strongAgreement;
  if (strength === 'weak agreement') return weights.weakAgreement;
  if (strength === 'weak conflict') return weights.weakConflict;
  return strength === 'decisive conflict' ? weights.decisiveConflict : 0;
}

export function isAgreement(finding: Finding): boolean {
  return finding.strength === 'strong agreement' || finding.strength === 'weak agreement';
}

const FROM_BEST: readonly Strength[] = [
  'strong agreement',
  'weak agreement',
  'neutral',
  'weak conflict',
  'decisive conflict',
];

/** Of several values the one that agrees best counts; the first of equals. */
export function best<T extends { strength: Strength }>(candidates: readonly T[]): T | null {
  return candidates.reduce<T | null>(
    (found, candidate) =>
      found === null || FROM_BEST.indexOf(candidate.strength) < FROM_BEST.indexOf(found.strength) ? candidate : found,
    null,
  );
}
