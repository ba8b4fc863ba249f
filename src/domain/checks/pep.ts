import type { Decider } from '../check/decider.ts';
import type { Question } from '../check/verdict.ts';
import { countryName } from '../countries/country-code.ts';
import { addMonths } from '../dates/interval.ts';
import { firstOffice } from '../pep/first-office.ts';
import { standingOf } from '../pep/standing.ts';
import { isWhollyRead } from '../pep/whole-record.ts';
import type { Standing } from '../pep/standing.ts';
import type { PepTier } from '../policy/policy.ts';
import { adjudicate } from './adjudicate.ts';
import type { AlertCheck, CheckContext, DecidedHit, HitDecision, JudgedHit } from './alert-check.ts';
import { fixedRisk, riskAtLeast, riskWithin } from './risk.ts';
import { oneLine } from './subject.ts';
import { openWords } from './write-note.ts';

/** Decides hits on politically exposed persons; rules PEP-1 … PEP-10. */
export const decidePep: Decider = (facts, policy) => adjudicate(facts, policy, PEP);

const PEP: AlertCheck = {
  label: 'PEP',
  record: 'the alert',
  countryRole: 'office',
  sanction: false,
  clearedRule: 'PEP-1',
  screens: 'PEP',
  absent: 'no alert was given and no list of politically exposed persons is loaded, so nothing was searched',
  acted: ({ pep }) => firstOffice(pep),
  decide: decidePepHit,
  combine: compareDeclaration,
};

export function decidePepHit(judged: JudgedHit, context: CheckContext): HitDecision {
  const decision = decideFunction(judged, context);
  if (decision.outcome !== 'ACCEPTED' || isWhollyRead(judged.hit, context.notUnderstood)) return decision;
  return {
    outcome: 'PENDING',
    ...riskAtLeast(context.policy.bareRisk, 0),
    rules: decision.rules,
    note: 'the record says more than what was understood, which may be a higher, a later or a relative’s public function',
    task: 'a person must read the record',
  };
}

function decideFunction({ hit, judgement }: JudgedHit, context: CheckContext): HitDecision {
  const { policy } = context;
  const standing = standingOf(hit, context);
  if (standing.tier === null) {
    return {
      outcome: 'ACCEPTED',
      ...fixedRisk(policy.clearedRisk),
      rules: ['PEP-6'],
      note: `the position stated${officeOf(standing)} is not a prominent public function`,
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
  const office =
    standing.position === null ? 'no function stated, so' : `${oneLine(standing.position, LONGEST_OFFICE)},`;
  const basis = `${office} tier ${standing.tier} (T1 is the highest, T4 the lowest), ${TERM_WORDS[standing.term]}`;
  return { ...decision, rules, basis };
}

const TERM_WORDS: Readonly<Record<Standing['term'], string>> = {
  'in office': 'in office as far as known',
  'cooling off': 'left within the cooling-off period',
  lasting: 'left longer ago than the cooling-off period, but of a rank whose risk outlasts the office',
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
  const { standing, context } = known;
  if (standing.term === 'former') return formerOfficeHolder(known);
  if (judgement.verdict === 'UNRESOLVED') return unresolved(known, judgement);
  const { confirmed } = known;
  const risen = aggravated(known);
  if (risen) return risen;
  if (confirmed && context.declaration === false) return undeclared(known);
  return isSeniorFunction(known) ? seniorFunction(known) : juniorFunction(known);
}

/** Of those that PEP-2 wants evidence of wealth and funds from. */
function isSeniorFunction({ standing, tier, context: { policy } }: Known): boolean {
  return (tier === 'T1' || tier === 'T2') && (standing.foreign || policy.pep.domesticNeedsEvidence);
}

/** Whether that evidence is on file and not too old. */
function hasEvidence({ context: { alongside, asOf, policy } }: Known): boolean {
  const on = alongside?.proofOfFundsOn ?? null;
  return on !== null && addMonths(on, policy.pep.evidenceMonths) >= asOf;
}

const WEALTH: readonly Question[] = [
  { fact: 'source_of_wealth', rule: 'PEP-2', weight: 8.5 },
  { fact: 'source_of_funds', rule: 'PEP-2', weight: 8 },
];
const FUNCTION_AND_WEALTH: readonly Question[] = [{ fact: 'public_function', rule: 'PEP-2', weight: 9 }, ...WEALTH];
const UNDECLARED: Question = { fact: 'public_function', rule: 'PEP-8', weight: 9 };
/** Only a confirmed one is asked for its function: else the question would give away whom it is taken for. */
function wealthQuestions({ confirmed }: Known): Pick<HitDecision, 'question' | 'identityOpen'> {
  return confirmed ? { question: FUNCTION_AND_WEALTH } : { question: WEALTH, identityOpen: true };
}

const DECLARATION: Question = { fact: 'pep_declaration', rule: 'PEP-8', weight: 9 };

/** `a relative or associate of a former politically exposed person (Minister of Finance)`. */
function whoItIs({ standing, relative }: Known, rank = ''): string {
  const left = standing.term === 'in office' ? '' : 'former ';
  return `${relative ? 'a relative or associate of a' : 'a'} ${left}politically exposed person${rank}${officeOf(standing)}`;
}

function officeOf({ position }: Standing): string {
  // What a record says beside the office is no part of a note.
  const office =
    position?.replace(/(?<=\p{Ll}{3}|\d{4}|[)\]])\. .*$|(?<!\([^)]*)[;,] (?:b|geb|ur|nar)\. .*$/su, '') ?? '';
  return position === null ? '' : ` (${oneLine(office, LONGEST_OFFICE)})`;
}

/** `the customer is probably a politically exposed person`. */
function isOrMayBe(known: Known, rank = ''): string {
  const { confirmed, context } = known;
  return `${context.subject.full} ${confirmed ? 'is' : 'is probably'} ${whoItIs(known, rank)}`;
}

const LONGEST_OFFICE = 80;

/** PEP-9, XCH-5: the country of office, or what the press of the same case says. */
function aggravated(known: Known): HitDecision | null {
  const { standing, base, context } = known;
  const { pep } = context.policy;
  const country = standing.countries.find((code) => pep.callForAction.countries.includes(code));
  if (country === undefined && context.alongside?.graveMedia !== true) return null;
  const why =
    country === undefined
      ? 'the adverse media check of this case holds grave reports'
      : `the country of office (${countryName(country)}) is under the FATF call for action`;
  return {
    outcome: 'PENDING',
    ...riskAtLeast(pep.highRiskCountryFloor, base),
    rules: country === undefined ? ['PEP-9', 'XCH-5'] : ['PEP-9'],
    note: `${isOrMayBe(known)}, and ${why}`,
    task: 'senior management must approve',
    ...wealthQuestions(known),
  };
}

/** PEP-8: declared not to be one, and is; where PEP-2 wants evidence, that is asked for in the same letter. */
function undeclared(known: Known): HitDecision {
  const { base, context } = known;
  const further = isSeniorFunction(known) && !hasEvidence(known);
  return {
    outcome: 'PENDING',
    ...riskAtLeast(context.policy.bareRisk, base),
    rules: ['PEP-8'],
    note: `${context.subject.full} self-declares as not politically exposed, but is ${whoItIs(known)}`,
    task: 'the declaration must be corrected or explained',
    question: further ? [UNDECLARED, ...WEALTH] : UNDECLARED,
  };
}

/** Why a function that has ended still counts. */
const WHY_STILL: Readonly<Record<Standing['term'], string>> = {
  'in office': '',
  'cooling off': ', whose cooling-off period has not ended',
  lasting: ', of a rank whose risk outlasts the office',
  former: '',
};

/** PEP-2; PEP-5 keeps heads of state and ministers open after they left. */
function seniorFunction(known: Known): HitDecision {
  const { standing, base, context } = known;
  const rules = [standing.term === 'lasting' ? 'PEP-5' : 'PEP-2'];
  if (hasEvidence(known)) {
    return {
      outcome: 'ACCEPTED',
      ...riskAtLeast(context.policy.bands.needsFacts, base),
      rules,
      note: `${isOrMayBe(known)}, and evidence of wealth and funds is on file`,
      task: 'accepted with enhanced due diligence',
    };
  }
  return {
    outcome: 'PENDING',
    ...riskAtLeast(base, base),
    rules,
    note: `${isOrMayBe(known)}${WHY_STILL[standing.term]}`,
    task: 'evidence of the source of wealth and of funds is needed',
    ...wealthQuestions(known),
  };
}

/** PEP-3. Never below what the same hit scores while its identity is open: an agreeing fact lowers no risk. */
function juniorFunction(known: Known): HitDecision {
  const { tier, base, context } = known;
  const { pep } = context.policy;
  const isLower = tier === 'T3' || tier === 'T4';
  const open = tier === 'T4' ? pep.unresolvedLocal.to : pep.unresolved.from;
  return {
    outcome: 'ACCEPTED',
    ...riskAtLeast(isLower ? open : pep.unresolved.to, base),
    rules: ['PEP-3'],
    note: isOrMayBe(known, isLower ? ' of a lower tier' : ' of a home country'),
    task: 'accepted with monitoring',
  };
}

function formerOfficeHolder(known: Known): HitDecision {
  const { base, standing, context } = known;
  return {
    outcome: 'ACCEPTED',
    ...riskAtLeast(context.policy.clearedRisk, base * context.policy.pep.formerShare),
    rules: ['PEP-5'],
    note: `the public function${officeOf(standing)} ended longer ago than the cooling-off period`,
  };
}

/** PEP-10. */
function unresolved(known: Known, judgement: JudgedHit['judgement']): HitDecision {
  const { tier, base, context } = known;
  const { pep } = context.policy;
  const range = tier === 'T4' ? pep.unresolvedLocal : pep.unresolved;
  const ceiling = Math.max(range.from, Math.min(range.to, base));
  const risk = riskWithin(
    { from: range.from, to: ceiling },
    range.from + (ceiling - range.from) * judgement.probability,
  );
  if (tier === 'T4') {
    return {
      outcome: 'ACCEPTED',
      ...risk,
      rules: ['PEP-10'],
      note: `it is open whether ${context.subject.full} is ${whoItIs(known)}, but a local function is too low a risk to ask further`,
    };
  }
  return {
    outcome: 'PENDING',
    ...risk,
    rules: ['PEP-10'],
    note: `${openWords(judgement, context.record)} whether ${context.subject.full} is ${whoItIs(known)}`,
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
    ...riskAtLeast(context.policy.bareRisk, gravest.riskScore),
    rules: ['PEP-8'],
    note: 'the customer self-declares as a politically exposed person, but no record found confirms it',
    task: 'the function declared must be explained',
    question: DECLARATION,
  };
}
