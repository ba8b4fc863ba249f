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
 * rules read it, at `share` of its weight, and only the weightiest conflict speaks against: a model may mistake whom a
 * text speaks of, so it neither confirms nor clears alone.
 */
export function modelFindings(read: readonly Finding[], told: readonly Finding[], share: number): Finding[] {
  const known = new Set(told.map(({ attribute }) => SAME_FACT[attribute] ?? attribute));
  const further = read.filter(({ attribute }) => !known.has(SAME_FACT[attribute] ?? attribute));
  const lowest = further.reduce((weight, { item }) => Math.min(weight, item.weight), 0);
  const counted = further.find(({ item }) => item.weight < 0 && item.weight === lowest);
  return further.map((finding) => {
    const counts = finding.item.weight >= 0 || finding === counted;
    return {
      ...finding,
      byModel: true,
      strength: counts ? WEAKER[finding.strength] : 'neutral',
      item: {
        ...finding.item,
        ...(counts ? {} : { relation: 'unknown' as const }),
        weight: counts ? finding.item.weight * share : 0,
        why: `${finding.item.why} A language model read it in the text, so it counts ${counts ? 'one step less' : 'nothing beside another that it read'}.`,
      },
    };
  });
}
