import { EASTERN_GIVEN_NAMES } from './eastern-given-names.ts';
import { COMPANY_WORDS, FAMILY_NAMES, PLACES } from './other-variants.ts';
import { WESTERN_GIVEN_NAMES } from './western-given-names.ts';

const groupsOf = groupByName(EASTERN_GIVEN_NAMES + WESTERN_GIVEN_NAMES + FAMILY_NAMES);
const companyGroups = groupByName(PLACES + COMPANY_WORDS);

function groupByName(lines: string): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [index, line] of lines.split('\n').entries()) {
    if (line === '') continue;
    for (const name of new Set(line.split(' '))) {
      const found = groups.get(name);
      if (found === undefined) groups.set(name, [index]);
      else if (!found.includes(index)) found.push(index);
    }
  }
  return groups;
}

/** Numbers of the groups that a folded name of a person belongs to; null where it is in none. */
export function personVariants(word: string): readonly number[] | null {
  return groupsOf.get(word) ?? null;
}

/** The same for the words of companies, places among them. */
export function companyVariants(word: string): readonly number[] | null {
  return companyGroups.get(word) ?? null;
}

/** Whether two words have a group in common. */
export function shareVariant(left: readonly number[] | null, right: readonly number[] | null): boolean {
  if (left === null || right === null) return false;
  for (const group of left) if (right.includes(group)) return true;
  return false;
}

/** The other names of persons that a folded word may stand for. */
export function namesLike(word: string): readonly string[] {
  return (groupsOf.get(word) ?? []).flatMap((group) => namesOf.get(group) ?? []);
}

const namesOf = new Map<number, string[]>();
for (const [name, groups] of groupsOf) {
  for (const group of groups) namesOf.set(group, [...(namesOf.get(group) ?? []), name]);
}
