import type { Decider } from '../check/decider.ts';
import type { Question } from '../check/verdict.ts';
import { countryName } from '../countries/country-code.ts';
import { addMonths } from '../dates/interval.ts';
import { standingOf } from '../pep/standing.ts';
import type { Standing } from '../pep/standing.ts';
import { termInWords } from '../pep/term-of-office.ts';
import { LONGEST_POSITION } from '../pep/tiers.ts';
import type { PepTier } from '../policy/policy.ts';
import { adjudicate } from './adjudicate.ts';
import type { AlertCheck, CheckContext, DecidedHit, HitDecision, JudgedHit } from './alert-check.ts';
import { nameWords } from './write-note.ts';

/** Decides hits on politically exposed persons; rules PEP-1 … PEP-10. */
export const decidePep: Decider = (facts, policy) => adjudicate(facts, policy, PEP);

const PEP: AlertCheck = {
  label: 'PEP',
  countryRole: 'office',
  sanction: false,
  clearedRule: 'PEP-1',
  screens: 'PEP',
  absent: 'no alert was given and no list of politically exposed persons is loaded, so nothing was searched',
  acted: ({ pep }) => {
    const starts = pep.positions.flatMap(({ text, start, end }) => {
      const words = termInWords(text.slice(0, LONGEST_POSITION));
      return start ?? words.start ?? end ?? words.end ?? [];
    });
    const first = starts.reduce(
      (one, other) => (one === null || other.to < one.to ? other : one),
      pep.start ?? pep.end,
    );
    const date = pep.relation === 'SELF' ? first : null;
    return date && { what: 'in office', date, pointer: pep.positions[0]?.pointer ?? null };
  },
  decide: decidePepHit,
  combine: compareDeclaration,
};

export function decidePepHit({ hit, judgement }: JudgedHit, context: CheckContext): HitDecision {
  const { policy } = context;
  const standing = standingOf(hit, context);
  if (standing.tier === null) {
    return {
      outcome: 'ACCEPTED',
      riskScore: policy.clearedRisk,
      rules: ['PEP-6'],
      note: 'no public function that makes a politically exposed person',
    };
  }
  const relative = hit.pep.relation === 'RELATIVE_OR_ASSOCIATE';
  const base = policy.pep.floor[standing.tier] - (relative ? policy.pep.relativeReduction : 0);
  const known: Known = {
    confirmed: judgement.verdict === 'CONFIRMED',
    standing,
    tier: standing.tier,
    base,
    relative,
    context,
  };
  const decision = decideKnown(known, { judgement });
  const rules = relative ? ['PEP-4', ...decision.rules] : decision.rules;
  const basis = `${standing.position === null ? 'no function stated' : shorten(standing.position)}: tier ${standing.tier}, ${TERM_WORDS[standing.term]}`;
  return { ...decision, rules, basis };
}

const TERM_WORDS: Readonly<Record<Standing['term'], string>> = {
  'in office': 'in office as far as known',
  'cooling off': 'left within the cooling-off period',
  lasting: 'left, but of a rank whose risk remains',
  former: 'left longer ago than the cooling-off period',
};

interface Known {
  /** CONFIRMED; else PROBABLE, where the identity counts at all. */
  confirmed: boolean;
  standing: Standing;
  tier: PepTier;
  base: number;
  relative: boolean;
  context: CheckContext;
}

function decideKnown(known: Known, { judgement }: Pick<JudgedHit, 'judgement'>): HitDecision {
  const { standing, tier, context } = known;
  if (standing.term === 'former') return formerOfficeHolder(known);
  if (judgement.verdict === 'UNRESOLVED') return unresolved(known, judgement);
  const { confirmed } = known;
  const risen = aggravated(known);
  if (risen) return risen;
  if (confirmed && context.declaration === false) return undeclared(known);
  const domestic = !standing.foreign && !context.policy.pep.domesticNeedsEvidence;
  return (tier === 'T1' || tier === 'T2') && !domestic ? seniorFunction(known) : juniorFunction(known);
}

const WEALTH: readonly Question[] = [
  { fact: 'source_of_wealth', rule: 'PEP-2', weight: 8.5 },
  { fact: 'source_of_funds', rule: 'PEP-2', weight: 8 },
];
const FUNCTION_AND_WEALTH: readonly Question[] = [{ fact: 'public_function', rule: 'PEP-2', weight: 9 }, ...WEALTH];
/** Only a confirmed one is asked for its function: else the question would give away whom it is taken for. */
function wealthQuestions({ confirmed }: Known): Pick<HitDecision, 'question' | 'identityOpen'> {
  return confirmed ? { question: FUNCTION_AND_WEALTH } : { question: WEALTH, identityOpen: true };
}

const DECLARATION: Question = { fact: 'pep_declaration', rule: 'PEP-8', weight: 9 };

/** `a relative of a politically exposed person (Minister of Finance)`. */
function whoItIs({ standing, relative }: Known): string {
  const office = standing.position === null ? '' : ` (${shorten(standing.position)})`;
  return `${relative ? 'a relative or associate of a' : 'a'} politically exposed person${office}`;
}

function isOrMayBe({ confirmed }: Known): string {
  return confirmed ? 'is' : 'is probably';
}

const LONGEST_OFFICE = 80;

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > LONGEST_OFFICE ? `${line.slice(0, LONGEST_OFFICE - 1)}…` : line;
}

/** PEP-9, XCH-5: the country of office, or what the press of the same case says. */
function aggravated(known: Known): HitDecision | null {
  const { standing, base, context } = known;
  const { pep } = context.policy;
  const country = standing.countries.find((code) => pep.callForAction.countries.includes(code));
  if (country === undefined && context.alongside?.graveMedia !== true) return null;
  const why =
    country === undefined ? 'grave reports in the press are about the customer' : `office in ${countryName(country)}`;
  return {
    outcome: 'PENDING',
    riskScore: Math.max(base, pep.highRiskCountryFloor),
    rules: country === undefined ? ['PEP-9', 'XCH-5'] : ['PEP-9'],
    note: `the customer ${isOrMayBe(known)} ${whoItIs(known)}, and ${why}: senior management must approve`,
    ...wealthQuestions(known),
  };
}

/** PEP-8: declared not to be one, and is. */
function undeclared(known: Known): HitDecision {
  const { base, context } = known;
  return {
    outcome: 'PENDING',
    riskScore: Math.max(base, context.policy.bareRisk),
    rules: ['PEP-8'],
    note: `the customer declares no public function but is ${whoItIs(known)}`,
    question: DECLARATION,
  };
}

/** PEP-2; PEP-5 keeps heads of state and ministers open after they left. */
function seniorFunction(known: Known): HitDecision {
  const { standing, base, context } = known;
  const rules = [standing.term === 'lasting' ? 'PEP-5' : 'PEP-2'];
  const on = context.alongside?.proofOfFundsOn ?? null;
  if (on !== null && addMonths(on, context.policy.pep.evidenceMonths) >= context.asOf) {
    return {
      outcome: 'ACCEPTED',
      riskScore: Math.max(base, context.policy.bands.needsFacts),
      rules,
      note: `the customer ${isOrMayBe(known)} ${whoItIs(known)}; source of wealth and funds are on file: enhanced due diligence`,
    };
  }
  const when = standing.term === 'in office' ? '' : ', out of office but not of risk';
  return {
    outcome: 'PENDING',
    riskScore: base,
    rules,
    note: `the customer ${isOrMayBe(known)} ${whoItIs(known)}${when}: source of wealth and funds must be on file`,
    ...wealthQuestions(known),
  };
}

/** PEP-3. Never below what the same hit scores while its identity is open: an agreeing fact lowers no risk. */
function juniorFunction(known: Known): HitDecision {
  const { tier, base, context } = known;
  const { pep } = context.policy;
  const open = tier === 'T4' ? pep.unresolvedLocal.to : pep.unresolved.from;
  return {
    outcome: 'ACCEPTED',
    riskScore: tier === 'T3' || tier === 'T4' ? Math.max(base, open) : Math.max(base, pep.unresolved.to),
    rules: ['PEP-3'],
    note: `the customer ${isOrMayBe(known)} ${whoItIs(known)} of ${tier === 'T3' || tier === 'T4' ? 'a lower tier' : 'a home country'}: accepted with monitoring`,
  };
}

function formerOfficeHolder(known: Known): HitDecision {
  const { base, context } = known;
  return {
    outcome: 'ACCEPTED',
    riskScore: Math.max(context.policy.clearedRisk, base * context.policy.pep.formerShare),
    rules: ['PEP-5'],
    note: 'the public function ended longer ago than the cooling-off period',
  };
}

/** PEP-10. */
function unresolved(known: Known, { probability, nameClass }: JudgedHit['judgement']): HitDecision {
  const { tier, base, context } = known;
  const { pep } = context.policy;
  const range = tier === 'T4' ? pep.unresolvedLocal : pep.unresolved;
  const ceiling = Math.max(range.from, Math.min(range.to, base));
  const riskScore = range.from + (ceiling - range.from) * probability;
  if (tier === 'T4') {
    return {
      outcome: 'ACCEPTED',
      riskScore,
      rules: ['PEP-10'],
      note: 'possible match with a local public function, too low a risk to ask',
    };
  }
  return {
    outcome: 'PENDING',
    riskScore,
    rules: ['PEP-10'],
    note: `${nameWords(nameClass)}, but the facts at hand do not tell whether the customer is ${whoItIs(known)}`,
    identityOpen: true,
  };
}

/** PEP-8: declared to be one, and no record knows of it. */
function compareDeclaration(hits: readonly DecidedHit[], gravest: HitDecision, context: CheckContext): HitDecision {
  const found = hits.some(
    ({ judgement, decision }) => judgement.verdict !== 'DISCOUNTED' && !decision.rules.includes('PEP-6'),
  );
  if (context.declaration !== true || found || gravest.outcome !== 'ACCEPTED') return gravest;
  return {
    outcome: 'PENDING',
    riskScore: Math.max(gravest.riskScore, context.policy.bareRisk),
    rules: ['PEP-8'],
    note: 'the customer declares to be a politically exposed person, and no record found says so',
    question: DECLARATION,
  };
}
