import type { GenderFact, PartyFacts } from '../facts/facts.ts';
import type { Policy } from '../policy/policy.ts';
import { findingOf } from './finding.ts';
import type { Finding, Strength } from './finding.ts';

/** A different gender decides where both state it and the customer's is verified; a title before a name states none. */
export function compareGenders(customer: PartyFacts, hit: PartyFacts, policy: Policy): Finding | null {
  const [owns, listeds] = [gendersOf(customer), gendersOf(hit)];
  const [own, listed] = [owns[0], listeds[0]];
  if (!own || !listed) return null;
  const same = listeds.find((fact) => owns.some(({ gender }) => gender === fact.gender));
  const explicit = customer.genders.some((fact) => fact.verified === true) && hit.genders.length > 0;
  const strength: Strength = same ? 'weak agreement' : explicit ? 'decisive conflict' : 'weak conflict';
  return findingOf({
    attribute: 'gender',
    strength,
    conflict: 'gender differs',
    customerValue: wordOf(own),
    alertValue: wordOf(same ?? listed),
    why: same ? 'The genders are the same, which tells little.' : 'The genders differ.',
    pointer: (same ?? listed).pointer,
    weights: policy.weights.gender,
  });
}

function wordOf({ gender }: GenderFact): string {
  return gender === 'F' ? 'female' : 'male';
}

/** As stated, else by the title before a name (rules.md 1.1). */
function gendersOf({ genders, names }: PartyFacts): GenderFact[] {
  if (genders.length > 0) return genders;
  return names.flatMap(({ text, pointer }): GenderFact[] => {
    if (FEMALE_TITLE.test(text)) return [{ gender: 'F', text, pointer }];
    return MALE_TITLE.test(text) ? [{ gender: 'M', text, pointer }] : [];
  });
}

const FEMALE_TITLE =
  /^(?:mrs|ms|miss|madam|lady|dame|baroness|countess|duchess|princess|queen|frau|madame|mme|mlle|sénatrice|señora|sra|doña|signora|senhora|pani)\b\.? /iu;
const MALE_TITLE = /^(?:mr|sir|baron|prince|king|herr|monsieur|señor|don|signor|senhor|pan)\b\.? /iu;
