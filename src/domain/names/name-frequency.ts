import { COMMON, IN_USE, LESS_COMMON, VERY_COMMON } from './name-frequency-data.ts';

/** How much of a name's identity a token carries, by how common it is; a name in no table is rare and carries most. */
const WEIGHTS = [0.5, 0.65, 0.8, 0.9] as const;
export const RARE = 1;

const weights = new Map<string, number>();
for (const [step, names] of [VERY_COMMON, COMMON, LESS_COMMON, IN_USE].entries()) {
  for (const name of names.split(' ')) weights.set(name, WEIGHTS[step] ?? RARE);
}

/** Weight of a folded token of a person's name, 0.5 … 1; null where no table has it. */
export function frequencyWeight(token: string): number | null {
  return weights.get(token) ?? null;
}
