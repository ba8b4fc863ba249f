import type { PartyFacts } from '../facts/facts.ts';
import type { Policy } from '../policy/policy.ts';
import { weightOf } from './finding.ts';
import type { Finding } from './finding.ts';

export function compareGenders(customer: PartyFacts, hit: PartyFacts, policy: Policy): Finding | null {
  const [own, listed] = [customer.genders[0], hit.genders[0]];
  if (!own || !listed) return null;
  const same = hit.genders.some((fact) => fact.gender === own.gender);
  const strength = same ? 'weak agreement' : 'weak conflict';
  return {
    attribute: 'gender',
    strength,
    conflict: 'gender differs',
    item: {
      field: 'gender',
      customerValue: own.gender === 'F' ? 'female' : 'male',
      alertValue: listed.gender === 'F' ? 'female' : 'male',
      relation: same ? 'agrees' : 'conflicts',
      weight: weightOf(strength, policy.weights.gender),
      why: same ? 'The genders are the same, which tells little.' : 'The genders differ.',
      pointer: listed.pointer,
    },
  };
}
