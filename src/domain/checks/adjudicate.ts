import { readAlert } from '../alerts/read-alert.ts';
import type { AlertHit } from '../alerts/alert-hit.ts';
import type { CheckFacts } from '../check/facts.ts';
import type { HitVerdict, Verdict } from '../check/verdict.ts';
import { readCustomer } from '../customer/read-customer.ts';
import { judgeHit } from '../evidence/judge-hit.ts';
import type { Policy } from '../policy/policy.ts';
import { gapInCoverage } from '../screening/coverage.ts';
import { hitsOf } from '../screening/find-matches.ts';
import type { Screening } from '../screening/screening.ts';
import type { AlertCheck, CheckContext, DecidedHit, HitDecision, JudgedHit, Search } from './alert-check.ts';
import { askQuestions } from './ask-questions.ts';
import { writeNote, writeTitle } from './write-note.ts';
import { writeNoHit, writeReasoning, writeUndecided } from './write-reasoning.ts';

/** Decides a check out of the hits of its alert: each hit is judged, the gravest decides. */
export function adjudicate(facts: CheckFacts, policy: Policy, check: AlertCheck): Verdict {
  const customer = readCustomer(facts.customer, { asOf: facts.asOf, policy });
  const context: CheckContext = { customer, asOf: facts.asOf, policy };
  if (customer.unusable !== null) return undecided(check, `cannot be decided: ${customer.unusable}`, context);
  const alert = readAlert(facts.inputDetails, {
    asOf: facts.asOf,
    policy,
    countryRole: check.countryRole,
    customerNames: customer.names.map((name) => name.text),
    reading: facts.modelReading ?? null,
  });
  if (alert.kind === 'absent') return screened(facts.screening, check, context);
  if (alert.kind === 'unusable') return undecided(check, `the alert cannot be read: ${alert.why}`, context);
  return verdictOn(alert.hits, { check, context, notUnderstood: alert.notUnderstood, search: null });
}

/** No alert was raised elsewhere: the customer is held against the watchlists. */
function screened(screening: Screening | null, check: AlertCheck, context: CheckContext): Verdict {
  const { customer, asOf, policy } = context;
  if (screening === null || check.screens === null) return undecided(check, check.absent, context);
  const gap = gapInCoverage(screening, { asOf, policy, noList: check.absent });
  const hits = hitsOf(screening, check.screens, [customer, ...customer.related.map(({ party }) => party)], policy);
  const search = { searched: screening.searched, gap };
  if (hits.length > 0) return verdictOn(hits, { check, context, notUnderstood: [], search });
  if (gap !== null) return undecided(check, gap, context, search);
  return foundNothing(check, context, search);
}

interface VerdictContext {
  check: AlertCheck;
  context: CheckContext;
  notUnderstood: readonly string[];
  search: Search | null;
}

function verdictOn(found: readonly AlertHit[], { check, context, notUnderstood, search }: VerdictContext): Verdict {
  const hits = found.map((hit) => decideHit(hit, check, context)).sort(byProbability);
  const gravest = gravestOf(hits);
  const decision = withGap(check.combine?.(hits, gravest, context) ?? gravest, search, context.policy);
  const rounded = { ...decision, riskScore: Math.round(decision.riskScore * 10_000) / 10_000 };
  const result = { hits, decision: rounded, notUnderstood: [...notUnderstood], search };
  return {
    outcome: rounded.outcome,
    riskScore: rounded.riskScore,
    title: writeTitle(check, result),
    note: writeNote(result, context),
    reasoning: writeReasoning(check, result, context),
    hits: hits.map(toHitVerdict),
    questions: askQuestions(hits, context),
    notUnderstood: [...notUnderstood],
  };
}

/** A search with a gap clears nobody, whatever became of the hits it did find. */
function withGap(decision: HitDecision, search: Search | null, policy: Policy): HitDecision {
  if (search?.gap == null || decision.outcome !== 'ACCEPTED') return decision;
  return {
    ...decision,
    outcome: 'PENDING',
    riskScore: Math.max(decision.riskScore, policy.bareRisk),
    note: search.gap,
  };
}

function foundNothing(check: AlertCheck, context: CheckContext, search: Search): Verdict {
  const { clearedRule: rule } = check;
  const note = "no listed party bears a name like the customer's";
  return {
    outcome: 'ACCEPTED',
    riskScore: context.policy.screening.noHitRisk,
    title: `${check.label}: no hit`,
    note,
    reasoning: writeNoHit(check, { note, rule, search }, context),
    hits: [],
    questions: [],
    notUnderstood: [],
  };
}

function judge(hit: AlertHit, check: AlertCheck, context: CheckContext): JudgedHit {
  const { customer, policy } = context;
  const acted = check.acted(hit, context);
  const first: JudgedHit = { hit, judgement: judgeHit(customer, hit, { policy, sanction: check.sanction, acted }) };
  return { hit, judgement: check.refine?.(first, context) ?? first.judgement };
}

function decideHit(hit: AlertHit, check: AlertCheck, context: CheckContext): DecidedHit {
  const own = decideOwn(judge(hit, check, context), check, context);
  const related = decideRelated(hit, check, context);
  return related && isGraver(related.decision, own.decision) ? related : own;
}

function decideOwn(judged: JudgedHit, check: AlertCheck, context: CheckContext): DecidedHit {
  if (judged.judgement.verdict !== 'DISCOUNTED') return { ...judged, decision: check.decide(judged, context) };
  const decision: HitDecision = {
    outcome: 'ACCEPTED',
    riskScore: context.policy.clearedRisk,
    rules: [check.clearedRule],
    note: `false positive: ${judged.judgement.reason ?? 'somebody else'}`,
  };
  return { ...judged, decision };
}

/** ID-3, SAN-8: a hit on a party that a company names as its own is judged as that party; a person must look at it. */
function decideRelated(hit: AlertHit, check: AlertCheck, context: CheckContext): DecidedHit | null {
  const open = context.customer.related
    .map(({ role, party }) => {
      const ofParty: CheckContext = { ...context, customer: { ...party, unusable: null, related: [] } };
      return { ...judge(hit, check, ofParty), relatedAs: role, ofParty };
    })
    .filter(({ judgement }) => judgement.verdict !== 'DISCOUNTED')
    .sort((left, right) => right.judgement.probability - left.judgement.probability);
  const found = open[0];
  if (!found) return null;
  const { ofParty, ...judged } = found;
  const decided = check.decide(judged, ofParty);
  if (decided.outcome === 'ACCEPTED') return { ...judged, decision: decided };
  const { sanction } = context.policy;
  const decision: HitDecision = {
    outcome: 'PENDING',
    riskScore: check.sanction
      ? Math.max(sanction.relatedFloor, Math.min(sanction.open.to, decided.riskScore))
      : Math.min(sanction.otherList.to, decided.riskScore),
    rules: [...decided.rules, check.sanction ? 'SAN-8' : 'ID-3'],
    note: `the alert may be about a party that the customer names as its ${judged.relatedAs}: a person must look`,
    question: { fact: 'related_parties', rule: check.sanction ? 'SAN-8' : 'ID-3', weight: 8 },
  };
  return { ...judged, decision };
}

/** The most probable first; then by what the hit says, so that the order of the input does not matter. */
function byProbability(left: DecidedHit, right: DecidedHit): number {
  const difference = right.judgement.probability - left.judgement.probability;
  if (difference !== 0) return difference;
  const [first, second] = [contentKey(left), contentKey(right)];
  if (first !== second) return first < second ? -1 : 1;
  return left.hit.ref < right.hit.ref ? -1 : left.hit.ref > right.hit.ref ? 1 : 0;
}

function contentKey({ hit, judgement, decision }: DecidedHit): string {
  const evidence = judgement.evidence.map((item) => [item.field, item.alertValue, item.why]);
  const { texts, url, source } = hit.media;
  return JSON.stringify([
    hit.named ? hit.ref : '',
    evidence,
    judgement.verdict,
    judgement.rules,
    decision.riskScore,
    decision.note,
    decision.rules,
    url,
    source,
    hit.list.names,
    texts.map((part) => part.text),
  ]);
}

const GRAVITY = { REJECTED: 2, PENDING: 1, ACCEPTED: 0 } as const;

function isGraver(left: HitDecision, right: HitDecision): boolean {
  const difference = GRAVITY[left.outcome] - GRAVITY[right.outcome];
  return difference > 0 || (difference === 0 && left.riskScore > right.riskScore);
}

function gravestOf(hits: readonly DecidedHit[]): HitDecision {
  const decisions = hits.map((hit) => hit.decision);
  const gravest = decisions.reduce((found, decision) => {
    return isGraver(decision, found) ? decision : found;
  });
  return { ...gravest, riskScore: decisions.reduce((highest, decision) => Math.max(highest, decision.riskScore), 0) };
}

function toHitVerdict({ hit, judgement, decision }: DecidedHit): HitVerdict {
  return {
    ref: hit.ref === '' ? '/' : hit.ref,
    verdict: judgement.verdict,
    probability: judgement.probability,
    rules: [...new Set([...judgement.rules, ...decision.rules])],
    evidence: judgement.evidence,
  };
}

/** Nothing was judged: no score is invented, and the customer is not asked for what is not theirs to give. */
function undecided(check: AlertCheck, why: string, context: CheckContext, search: Search | null = null): Verdict {
  return {
    outcome: 'PENDING',
    riskScore: null,
    title: `${check.label}: not decided`,
    note: why,
    reasoning: writeUndecided(check, why, context, search),
    hits: [],
    questions: [],
    notUnderstood: [],
  };
}
