import type { NameFrequency } from '../check/verdict.ts';
import { prepareName } from '../names/prepared-name.ts';
import type { Policy } from '../policy/policy.ts';

/**
 * Of a person's name: the product of the shares of its words. Of all who could bear the name in a record, how many do
 * beside the customer? A common name alone is weak evidence.
 */
export function rarityOf(name: string, policy: Policy): Omit<NameFrequency, 'name'> {
  const share = prepareName(name, 'person')
    .tokens.filter(({ kind }) => kind === 'name')
    .reduce((product, token) => product * shareOf(token.weight, policy), 1);
  const namesakes = policy.nameRarity.population * share;
  return { share, namesakes, effect: -Math.log1p(namesakes) };
}

/** From as many words on, or of so few namesakes, hardly two whom one paper writes about are called the same. */
const FULL_NAME = 3;
const RARE = 0.05;

export function hardlyTwoBear(name: string, policy: Policy): boolean {
  return name.split(' ').length >= FULL_NAME || rarityOf(name, policy).namesakes < RARE;
}

/** @param weight of the frequency tables, 0.5 for the most common names … 1 for those in no table */
export function shareOf(weight: number, { nameRarity }: Policy): number {
  return nameRarity.shares.find((step) => weight <= step.weight)?.share ?? nameRarity.unlisted;
}
