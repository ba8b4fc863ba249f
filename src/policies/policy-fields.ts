import { z } from 'zod';

/** What every problem with a number says: the range that is allowed. */
function ranged(min: number, max: number, unit: string, isInteger: boolean) {
  const kind = isInteger ? 'a whole number' : 'a number';
  const allowed = `Give ${kind} from ${min} to ${max}${unit === '' ? '' : ` (${unit})`}.`;
  const error = ({ input }: { input?: unknown }) => (input == null ? undefined : allowed);
  const schema = isInteger ? z.int({ error }) : z.number({ error });
  return schema.min(min, { error }).max(max, { error });
}

/** A risk, a similarity, a part of something: 0 … 1. */
export const share = ranged(0, 1, '', false);
export const scoreGain = ranged(0, 1, 'what a fact that agrees adds to the score', false);
export const scoreLoss = ranged(-1, 0, 'what a fact that conflicts takes from the score', false);
/** Natural logarithm of odds. */
export const logOdds = ranged(-20, 20, 'log-odds', false);
export const agreementWeight = ranged(0, 20, 'log-odds; what agrees never speaks against', false);
export const conflictWeight = ranged(-20, 0, 'log-odds; what conflicts never speaks for', false);
export const years = ranged(0, 150, 'years', true);
export const months = ranged(0, 1200, 'months', true);
export const days = ranged(0, 3650, 'days', true);
export const people = ranged(1, 100_000_000, 'persons', true);
export const percent = ranged(0, 100, 'per cent', false);
export const name = z.string({ error: 'Give a name.' }).trim().min(1, { error: 'Give a name.' });
export const count = ranged(0, 20, '', true);

export const range = z.strictObject({ from: share, to: share });

/** An object that has exactly these keys, each with a value of the same kind. */
export function each<Key extends string, Value extends z.ZodType>(keys: readonly Key[], value: Value) {
  return z.strictObject(Object.fromEntries(keys.map((key) => [key, value])) as Record<Key, Value>);
}

export const attributeWeights = z.strictObject({
  strongAgreement: agreementWeight,
  weakAgreement: agreementWeight,
  weakConflict: conflictWeight,
  decisiveConflict: conflictWeight,
});
