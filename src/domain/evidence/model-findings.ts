import type { Finding, Strength } from './finding.ts';

/** Facts that say the same of a person: where one is told, another adds nothing. */
const SAME_FACT: Readonly<Partial<Record<Finding['attribute'], string>>> = {
  birth_date: 'birth',
  age: 'birth',
  implied_age: 'birth',
};

const WEAKER: Readonly<Record<Strength, Strength>> = {
  'strong agreement': 'weak agreement',
  'weak agreement': 'weak agreement',
  neutral: 'neutral',
  'weak conflict': 'weak conflict',
  'decisive conflict': 'weak conflict',
};

/**
 * Findings from what a language model read, of facts that nothing else told. Each is one step weaker than had our own
 * rules read it, at `share` of its weight: a model may mistake whom a text speaks of, so it decides nothing alone.
 */
export function modelFindings(read: readonly Finding[], told: readonly Finding[], share: number): Finding[] {
  const known = new Set(told.map(({ attribute }) => SAME_FACT[attribute] ?? attribute));
  return read
    .filter(({ attribute }) => !known.has(SAME_FACT[attribute] ?? attribute))
    .map((finding) => ({
      ...finding,
      strength: WEAKER[finding.strength],
      item: {
        ...finding.item,
        weight: finding.item.weight * share,
        why: `${finding.item.why} A language model read it in the text, so it counts one step less.`,
      },
    }));
}
