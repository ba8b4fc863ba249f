import { prepareName } from '../names/prepared-name.ts';
import type { Policy } from '../policy/policy.ts';

/** How many people bear a name, as far as frequency tables tell. */
export interface NameRarity {
  /** Share of a population, 0 … 1. */
  share: number;
  /** Log-odds that a record of this name is the one party before any other fact is compared; at most 0. */
  prior: number;
}

/**
 * Of a person's name: the product of the shares of its words. Of all who could bear the name in a record, how many do
 * beside the customer? A common name alone is weak evidence.
 */
export function rarityOf(name: string, policy: Policy): NameRarity {
  const share = prepareName(name, 'person')
    .tokens.filter(({ kind }) => kind === 'name')
    .reduce((product, token) => product * shareOf(token.weight, policy), 1);
  return { share, prior: -Math.log1p(policy.nameRarity.population * share) };
}

/** @param weight of the frequency tables, 0.5 for the most common names … 1 for those in no table */
export function shareOf(weight: number, { nameRarity }: Policy): number {
  return nameRarity.shares.find((step) => weight <= step.weight)?.share ?? nameRarity.unlisted;
}
