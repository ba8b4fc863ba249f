import type { AlertHit } from '../alerts/alert-hit.ts';
import type { Decider } from '../check/decider.ts';
import { countryName } from '../countries/country-code.ts';
import { addMonths } from '../dates/interval.ts';
import type { Judgement } from '../evidence/judge-hit.ts';
import { pepFunction } from '../pep/tiers.ts';
import type { PepTier, Policy } from '../policy/policy.ts';
import { adjudicate } from './adjudicate.ts';
import { nameWords } from './write-note.ts';
import type { AlertCheck, CheckContext, HitDecision, JudgedHit } from './alert-check.ts';

/** Decides hits on politically exposed persons; rules PEP-1 … PEP-6, PEP-9, PEP-10. */
export const decidePep: Decider = (facts, policy) => adjudicate(facts, policy, PEP);

const PEP: AlertCheck = {
  label: 'PEP',
  countryRole: 'office',
  sanction: false,
  clearedRule: 'PEP-1',
  screens: 'PEP',
  absent: 'no alert was given and no list of politically exposed persons is loaded, so nothing was searched',
  acted: ({ pep }) => {
    const date = pep.relation === 'SELF' ? (pep.start ?? pep.end) : null;
    return date && { what: 'in office', date, pointer: pep.positions[0]?.pointer ?? null };
  },
  decide: decidePepHit,
};

function decidePepHit({ hit, judgement }: JudgedHit, context: CheckContext): HitDecision {
  const { policy } = context;
  const { tier, lasting } = pepFunction(
    hit.pep.positions.map((position) => position.text),
    hit.pep.institutions.map((institution) => institution.text),
  );
  if (tier === null) {
    return {
      outcome: 'ACCEPTED',
      riskScore: policy.clearedRisk,
      rules: ['PEP-6'],
      note: 'no public function that makes a politically exposed person',
    };
  }
  const relative = hit.pep.relation === 'RELATIVE_OR_ASSOCIATE';
  const base = policy.pep.floor[tier] - (relative ? policy.pep.relativeReduction : 0);
  const rules = relative ? ['PEP-4'] : [];
  const former = leftOffice(hit, tier, context);
  if (former && !lasting) return formerOfficeHolder(base, rules, policy);
  if (judgement.verdict === 'UNRESOLVED') return unresolved({ tier, base, judgement, rules, policy });
  const highRisk = hit.countries.find(({ code }) => policy.pep.callForAction.countries.includes(code));
  if (highRisk) {
    return {
      outcome: 'PENDING',
      riskScore: Math.max(base, policy.pep.highRiskCountryFloor),
      rules: [...rules, 'PEP-9'],
      note: `politically exposed person of ${countryName(highRisk.code)}: senior management must approve`,
      question: SOURCE_OF_WEALTH,
    };
  }
  return tier === 'T1' || tier === 'T2'
    ? seniorFunction(base, former, rules)
    : juniorFunction({ tier, base, rules, policy });
}

const SOURCE_OF_WEALTH = { fact: 'public_function', rule: 'PEP-2', weight: 9 };

/** PEP-2; PEP-5 keeps heads of state and ministers open after they left. */
function seniorFunction(base: number, former: boolean, rules: readonly string[]): HitDecision {
  return {
    outcome: 'PENDING',
    riskScore: base,
    rules: [...rules, former ? 'PEP-5' : 'PEP-2'],
    note: 'politically exposed person: source of wealth and funds must be on file',
    question: SOURCE_OF_WEALTH,
  };
}

/** PEP-3. Never below what the same hit scores while its identity is open: an agreeing fact lowers no risk. */
function juniorFunction({
  tier,
  base,
  rules,
  policy,
}: {
  tier: PepTier;
  base: number;
  rules: readonly string[];
  policy: Policy;
}): HitDecision {
  const open = tier === 'T4' ? policy.pep.unresolvedLocal.to : policy.pep.unresolved.from;
  return {
    outcome: 'ACCEPTED',
    riskScore: Math.max(base, open),
    rules: [...rules, 'PEP-3'],
    note: 'politically exposed person of a lower tier: accepted with monitoring',
  };
}

function formerOfficeHolder(base: number, rules: readonly string[], policy: Policy): HitDecision {
  return {
    outcome: 'ACCEPTED',
    riskScore: Math.max(policy.clearedRisk, base * policy.pep.formerShare),
    rules: [...rules, 'PEP-5'],
    note: 'the public function ended longer ago than the cooling-off period',
  };
}

/** PEP-5: an end known by year or month takes its last day. */
function leftOffice({ pep }: AlertHit, tier: PepTier, { asOf, policy }: CheckContext): boolean {
  const months = Math.max(policy.pep.coolingOffMonths[tier], policy.pep.inOfficeMonths);
  return pep.end !== null && addMonths(pep.end.to, months) < asOf;
}

interface Unresolved {
  tier: PepTier;
  base: number;
  judgement: Judgement;
  rules: readonly string[];
  policy: Policy;
}

/** PEP-10. */
function unresolved({ tier, base, judgement: { probability, nameClass }, rules, policy }: Unresolved): HitDecision {
  const range = tier === 'T4' ? policy.pep.unresolvedLocal : policy.pep.unresolved;
  const ceiling = Math.max(range.from, Math.min(range.to, base));
  const riskScore = range.from + (ceiling - range.from) * probability;
  if (tier === 'T4') {
    return {
      outcome: 'ACCEPTED',
      riskScore,
      rules: [...rules, 'PEP-10'],
      note: 'possible match with a local public function, too low a risk to ask',
    };
  }
  return {
    outcome: 'PENDING',
    riskScore,
    rules: [...rules, 'PEP-10'],
    note: `${nameWords(nameClass)}, but the facts at hand do not tell whether the politically exposed person is the customer`,
    identityOpen: true,
  };
}
