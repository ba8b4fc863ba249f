import { readAlert } from '../alerts/read-alert.ts';
import type { AlertHit, SearchElsewhere } from '../alerts/alert-hit.ts';
import type { CheckFacts } from '../check/facts.ts';
import type { HitVerdict, Verdict } from '../check/verdict.ts';
import { readCustomer } from '../customer/read-customer.ts';
import type { Event } from '../evidence/implied-age.ts';
import { judgeHit } from '../evidence/judge-hit.ts';
import { compareNames } from '../names/compare-names.ts';
import { pepDeclaration } from '../pep/pep-declaration.ts';
import type { Policy } from '../policy/policy.ts';
import { gapInCoverage } from '../screening/coverage.ts';
import { hitsOf } from '../screening/find-matches.ts';
import type { Screening } from '../screening/screening.ts';
import type { AlertCheck, CheckContext, DecidedHit, HitDecision, JudgedHit, Search } from './alert-check.ts';
import { askQuestions } from './ask-questions.ts';
import { writeNote, writeTitle } from './write-note.ts';
import { writeNoHit, writeNoHitElsewhere, writeReasoning, writeUndecided } from './write-reasoning.ts';

/** Decides a check out of the hits of its alert: each hit is judged, the gravest decides. */
export function adjudicate(facts: CheckFacts, policy: Policy, check: AlertCheck): Verdict {
  const customer = readCustomer(facts.customer, { asOf: facts.asOf, policy });
  const context: CheckContext = {
    customer,
    declaration: pepDeclaration(facts.customer.inputDetails),
    alongside: facts.alongside ?? null,
    reading: facts.modelReading ?? null,
    asOf: facts.asOf,
    policy,
  };
  if (customer.unusable !== null) return undecided(check, `cannot be decided: ${customer.unusable}`, context);
  const alert = readAlert(facts.inputDetails, {
    asOf: facts.asOf,
    policy,
    countryRole: check.countryRole,
    customerNames: customer.names.map((name) => name.text),
    reading: context.reading,
  });
  if (alert.kind === 'absent') return screened(facts.screening, check, context);
  if (alert.kind === 'unusable') return undecided(check, `the alert cannot be read: ${alert.why}`, context);
  if (alert.kind === 'nothing-found') return searchedElsewhere(alert.search, facts.screening, check, context);
  const { hits, notUnderstood, gap = null } = alert;
  return verdictOn(hits, { check, context, notUnderstood, search: null, gap });
}

/** No alert was raised elsewhere: the customer is held against the watchlists. */
function screened(screening: Screening | null, check: AlertCheck, context: CheckContext): Verdict {
  const { customer, asOf, policy } = context;
  if (screening === null || check.screens === null) return undecided(check, check.absent, context);
  const parties = [customer, ...customer.related.map(({ party }) => party)];
  const names = parties.flatMap((party) => party.names);
  const gap = gapInCoverage(screening, { asOf, names, policy, noList: check.absent });
  const hits = hitsOf(screening, check.screens, parties, policy);
  const search = { searched: screening.searched, gap };
  if (hits.length > 0) return verdictOn(hits, { check, context, notUnderstood: [], search, gap });
  if (gap !== null) return undecided(check, gap, context, search);
  return foundNothing(check, context, search);
}

/** A vendor searched and found nobody. Where our own lists can be searched that is what counts: nobody is cleared unsearched. */
function searchedElsewhere(
  elsewhere: SearchElsewhere,
  screening: Screening | null,
  check: AlertCheck,
  context: CheckContext,
): Verdict {
  const own = screened(screening, check, context);
  if (own.hits.length > 0) return own;
  const gap = elsewhere.gap ?? searchedForAnother(elsewhere, context);
  if (gap !== null) return undecided(check, gap, context);
  return check.screens === null ? clearedElsewhere(elsewhere, check, context) : own;
}

function searchedForAnother({ searchedFor }: SearchElsewhere, { customer, policy }: CheckContext): string | null {
  const company = customer.entityType === 'COMPANY';
  const ours = searchedFor.filter(({ text }) =>
    customer.names.some((name) => {
      const found = compareNames(name.text, text, { company, policy: policy.names });
      return found.class !== 'none' && found.class !== 'partial';
    }),
  );
  if (searchedFor.length === 0 || ours.length > 0) return null;
  return 'the search in the alert was made for another name than the customer bears';
}

function clearedElsewhere({ searchedFor }: SearchElsewhere, check: AlertCheck, context: CheckContext): Verdict {
  const note = 'the search that the alert reports found nobody';
  const names = searchedFor.map(({ text }) => text).join('; ');
  return {
    outcome: 'ACCEPTED',
    riskScore: context.policy.screening.noHitRisk,
    title: `${check.label}: no hit`,
    note,
    reasoning: writeNoHitElsewhere(check, { note, rule: check.clearedRule, names }, context),
    hits: [],
    questions: [],
    notUnderstood: [],
  };
}

interface VerdictContext {
  check: AlertCheck;
  context: CheckContext;
  notUnderstood: readonly string[];
  search: Search | null;
  /** Why these hits clear nobody; null where they do. */
  gap: string | null;
}

function verdictOn(
  found: readonly AlertHit[],
  { check, context, notUnderstood, search, gap }: VerdictContext,
): Verdict {
  const prepared = check.prepare?.(found, context) ?? found;
  const hits = prepared.map((hit) => decideHit(hit, check, context)).sort(byProbability);
  const gravest = gravestOf(hits);
  const decision = withGap(check.combine?.(hits, gravest, context) ?? gravest, gap, context.policy);
  const rounded = { ...decision, riskScore: Math.round(decision.riskScore * 10_000) / 10_000 };
  const questions = askQuestions(hits, rounded, context);
  const result = { hits, decision: rounded, questions, notUnderstood: [...notUnderstood], search };
  return {
    outcome: rounded.outcome,
    riskScore: rounded.riskScore,
    title: writeTitle(check, result),
    note: writeNote(result, context),
    reasoning: writeReasoning(check, result, context),
    hits: hits.map(toHitVerdict),
    questions,
    notUnderstood: [...notUnderstood],
  };
}

/** A search with a gap clears nobody, whatever became of the hits it did find. */
function withGap(decision: HitDecision, gap: string | null, policy: Policy): HitDecision {
  if (gap === null || decision.outcome !== 'ACCEPTED') return decision;
  return {
    ...decision,
    outcome: 'PENDING',
    riskScore: Math.max(decision.riskScore, policy.bareRisk),
    note: gap,
  };
}

function foundNothing(check: AlertCheck, context: CheckContext, search: Search): Verdict {
  const { clearedRule: rule } = check;
  const cleared: HitDecision = {
    outcome: 'ACCEPTED',
    riskScore: context.policy.screening.noHitRisk,
    rules: [rule],
    note: "no listed party bears a name like the customer's",
  };
  const decision = check.combine?.([], cleared, context) ?? cleared;
  return {
    outcome: decision.outcome,
    riskScore: decision.riskScore,
    title:
      decision === cleared
        ? `${check.label}: no hit`
        : `${check.label}: no hit, ${decision.outcome === 'PENDING' ? 'open' : 'cleared'}`,
    note: decision.note,
    reasoning: writeNoHit(check, { decision, search }, context),
    hits: [],
    questions: askQuestions([], decision, context),
    notUnderstood: [],
  };
}

type Act = NonNullable<ReturnType<AlertCheck['acted']>>;

/** What a person did first shows best how old they must have been. */
function earliest(acts: readonly Act[]): Act | null {
  return acts.reduce<Act | null>((first, act) => (first === null || act.date.to < first.date.to ? act : first), null);
}

function judge(hit: AlertHit, check: AlertCheck, context: CheckContext): JudgedHit {
  const { customer, policy } = context;
  const { sanction, media } = check;
  const acted = earliest([check.acted(hit, context) ?? [], hit.acts ?? []].flat());
  const existed = existenceOf(hit);
  const first: JudgedHit = {
    hit,
    judgement: judgeHit(customer, hit, { policy, sanction, media: media ?? false, acted, existed }),
  };
  return { hit, judgement: check.refine?.(first, context) ?? first.judgement };
}

/** Whom a list or a paper names at a date was there at that date. */
function existenceOf({ list, media }: AlertHit): Event | null {
  if (list.listedOn) return { what: 'listed', date: list.listedOn, pointer: null };
  return media.published && { what: 'reported on', date: media.published, pointer: media.texts[0]?.pointer ?? null };
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
    .map((related) => {
      const customer = { ...related.party, unusable: null, related: [] };
      const ofParty: CheckContext = { ...context, customer, declaration: null };
      return { ...judge(hit, check, ofParty), related, ofParty };
    })
    .filter(({ judgement }) => judgement.verdict !== 'DISCOUNTED')
    .sort((left, right) => right.judgement.probability - left.judgement.probability);
  const found = open[0];
  if (!found) return null;
  const { ofParty, ...judged } = found;
  const decided = check.decide(judged, ofParty);
  if (decided.outcome === 'ACCEPTED') return { ...judged, decision: decided };
  const { sanction } = context.policy;
  const rule = check.sanction ? 'SAN-8' : 'ID-3';
  const decision: HitDecision = {
    outcome: 'PENDING',
    riskScore: check.sanction
      ? Math.max(sanction.relatedFloor, Math.min(sanction.open.to, decided.riskScore))
      : Math.min(sanction.otherList.to, decided.riskScore),
    rules: [...decided.rules, rule],
    note: `the alert may be about ${judged.related.party.names[0]?.text ?? 'a party'}, whom the customer names as its ${judged.related.role}: a person must look`,
    question: { fact: 'related_parties', rule, weight: 8 },
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
    prior: Math.round(judgement.prior * 10_000) / 10_000,
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
