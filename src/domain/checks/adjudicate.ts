import type { AlertContext } from '../alerts/alert-context.ts';
import { raisedOn } from '../alerts/raised-on.ts';
import { readAlert } from '../alerts/read-alert.ts';
import type { AlertHit, SearchElsewhere } from '../alerts/alert-hit.ts';
import type { CheckFacts } from '../check/facts.ts';
import type { HitMeaning, HitVerdict, Verdict } from '../check/verdict.ts';
import { alongsideOf } from '../customer/proof-of-funds.ts';
import { readCustomer } from '../customer/read-customer.ts';
import { escapePointer } from '../facts/field-reader.ts';
import type { PartyFacts } from '../facts/facts.ts';
import { compareNames } from '../names/compare-names.ts';
import { mayBeOneName } from '../names/name-comparison.ts';
import { inStep } from '../in-step.ts';
import { pepDeclaration } from '../pep/pep-declaration.ts';
import type { Policy } from '../policy/policy.ts';
import { gapInCoverage } from '../screening/coverage.ts';
import { hitsOf } from '../screening/find-matches.ts';
import type { Screening } from '../screening/screening.ts';
import type { AlertCheck, CheckContext, DecidedHit, HitDecision, Search } from './alert-check.ts';
import { askQuestions } from './ask-questions.ts';
import { decideHit, isGraver } from './decide-hit.ts';
import { readForRelated } from './decide-related.ts';
import { overlookedAgreement } from './overlooked/overlooked-agreement.ts';
import { fixedRisk, riskAtLeast } from './risk.ts';
import { THE_CUSTOMER, oneLine } from './subject.ts';
import { tellDecision, writeNote } from './write-note.ts';
import { writeNoHit, writeNoHitElsewhere, writeReasoning, writeUndecided } from './write-reasoning.ts';
import { OUTCOME_WORDS, writeTitle } from './write-title.ts';

/** Decides a check out of the hits of its alert: each hit is judged, the gravest decides. */
export function adjudicate(facts: CheckFacts, policy: Policy, check: AlertCheck): Verdict {
  const customer = readCustomer(facts.customer, { asOf: facts.asOf, policy });
  const context: CheckContext = {
    subject: THE_CUSTOMER,
    record: check.record,
    customer,
    ties: [],
    declaration: pepDeclaration(facts.customer.inputDetails),
    alongside: alongsideOf(facts),
    reading: facts.modelReading ?? null,
    notUnderstood: [],
    asOf: facts.asOf,
    policy,
  };
  if (customer.unusable !== null) return undecided(check, `cannot be decided: ${customer.unusable}`, context);
  const alertContext: AlertContext = {
    asOf: facts.asOf,
    policy,
    countryRole: check.countryRole,
    customerNames: customer.names.map((name) => name.text),
    partyNames: customer.related.flatMap(({ party }) => party.names.map((name) => name.text)),
    press: check.media === true,
    reading: context.reading,
  };
  const alert = readAlert(facts.inputDetails, alertContext);
  if (alert.kind === 'absent') return screened(facts.screening, check, context);
  if (alert.kind === 'unusable') {
    const unread = { ...context, notUnderstood: partsOf(facts.inputDetails) };
    return undecided(check, `${check.record} cannot be read: ${alert.why}`, unread);
  }
  const { notUnderstood } = alert;
  if (alert.kind === 'nothing-found') {
    return searchedElsewhere(alert.search, facts.screening, check, { ...context, notUnderstood });
  }
  const { hits } = alert;
  const { parties, ties } = raisedOn(facts.inputDetails, { hits, customer, context: alertContext });
  const beside = { ...context, customer: { ...customer, related: [...customer.related, ...parties] }, ties };
  const given = { alert: facts.inputDetails, details: facts.customer.inputDetails };
  const namesOthers = check.screens === 'PEP' || check.sanction;
  const overlooked = (decided: readonly DecidedHit[]) =>
    overlookedAgreement(given, { notUnderstood, hits, decided, namesOthers }, customer);
  const gap = alert.gap ?? null;
  return verdictOn(hits, { check, context: { ...beside, notUnderstood }, search: null, gap, overlooked });
}

const MOST_PARTS = 1000;

/** Pointers to the parts of an alert of which nothing was used; of what has no parts the note says all. */
function partsOf(inputDetails: unknown): string[] {
  if (typeof inputDetails !== 'object' || inputDetails === null) return [];
  const pointers = Object.keys(inputDetails).map((key) => `/${escapePointer(key)}`);
  return pointers.sort().slice(0, MOST_PARTS);
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
  if (hits.length > 0) {
    const found = { ...context, record: 'the list entry' };
    return verdictOn(hits, { check, context: found, search, gap, overlooked: () => null });
  }
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

const LONGEST_NAME = 60;

function searchedForAnother({ searchedFor }: SearchElsewhere, { customer, policy }: CheckContext): string | null {
  const company = customer.entityType === 'COMPANY';
  const ours = searchedFor.filter(({ text }) =>
    customer.names.some((name) => mayBeOneName(compareNames(name.text, text, { company, policy: policy.names }))),
  );
  const [first] = searchedFor;
  if (first === undefined || ours.length > 0) return null;
  return `the search in the alert was made for "${oneLine(first.text, LONGEST_NAME)}", which is not the customer's name`;
}

function clearedElsewhere({ searchedFor }: SearchElsewhere, check: AlertCheck, context: CheckContext): Verdict {
  const decision: HitDecision = {
    outcome: 'ACCEPTED',
    ...fixedRisk(context.policy.screening.noHitRisk),
    rules: [check.clearedRule],
    note: 'the search that the alert reports found nobody',
  };
  return {
    outcome: decision.outcome,
    riskScore: decision.riskScore,
    title: `${check.label}: no hit`,
    note: decision.note,
    reasoning: writeNoHitElsewhere(check, { decision, names: searchedFor.map(({ text }) => text) }, context),
    hits: [],
    questions: [],
    notUnderstood: [...context.notUnderstood],
  };
}

interface VerdictContext {
  check: AlertCheck;
  context: CheckContext;
  search: Search | null;
  /** Why a search clears nobody, whatever became of its hits; null where it does. */
  gap: string | null;
  /** The same of what the hits were not read to have. */
  overlooked: (hits: readonly DecidedHit[]) => string | null;
}

function verdictOn(found: readonly AlertHit[], { check, context, search, gap, overlooked }: VerdictContext): Verdict {
  const prepared = check.prepare?.(found, context) ?? found;
  const related = readForRelated(found, check, context);
  const decided = inStep(prepared.map((hit, index) => decideHit(hit, related[index] ?? [], check, context)));
  const hits = decided.sort(byProbability);
  const gravest = gravestOf(hits);
  const combined = check.combine?.(hits, gravest, context) ?? gravest;
  const decision =
    combined.outcome === 'ACCEPTED'
      ? unlessOpen(combined, gap, { overlooked: () => overlooked(hits), policy: context.policy })
      : combined;
  const concluded = { ...decision, riskScore: rounded(decision.riskScore) };
  const questions = askQuestions(hits, concluded, { ...context, sanction: check.sanction });
  const result = { hits, decision: concluded, questions, search };
  return {
    outcome: concluded.outcome,
    riskScore: concluded.riskScore,
    title: writeTitle(check, result),
    note: writeNote(result, context),
    reasoning: writeReasoning(check, result, context),
    hits: hits.map(toHitVerdict(context)),
    questions,
    notUnderstood: [...context.notUnderstood],
  };
}

/** A search with a gap clears nobody; nor does what was overlooked, which tells no more of the risk than that. */
function unlessOpen(
  cleared: HitDecision,
  gap: string | null,
  { overlooked, policy }: { overlooked: () => string | null; policy: Policy },
): HitDecision {
  const why = gap ?? overlooked();
  if (why === null) return cleared;
  const floor = gap === null ? policy.bands.needsFacts : policy.bareRisk;
  // Rules say what hits come to, and none of them is what leaves the check open.
  return { outcome: 'PENDING', ...riskAtLeast(floor, cleared.riskScore), rules: [], note: why };
}

function foundNothing(check: AlertCheck, context: CheckContext, search: Search): Verdict {
  const { clearedRule: rule } = check;
  const cleared: HitDecision = {
    outcome: 'ACCEPTED',
    ...fixedRisk(context.policy.screening.noHitRisk),
    rules: [rule],
    note:
      context.customer.related.length === 0
        ? "no listed party bears a name like the customer's"
        : "no listed party bears a name like the customer's or those of its related parties",
  };
  const decision = check.combine?.([], cleared, context) ?? cleared;
  return {
    outcome: decision.outcome,
    riskScore: decision.riskScore,
    title: `${check.label}: no hit${decision === cleared ? '' : `, ${OUTCOME_WORDS[decision.outcome]}`}`,
    note: tellDecision(decision, { questions: [] }),
    reasoning: writeNoHit(check, { decision, search }, context),
    hits: [],
    questions: askQuestions([], decision, { ...context, sanction: check.sanction }),
    notUnderstood: [...context.notUnderstood],
  };
}

/** The most probable first; then by what the hit says, so that the order of the input does not matter. */
function byProbability(left: DecidedHit, right: DecidedHit): number {
  const difference = right.judgement.probability - left.judgement.probability;
  if (difference !== 0) return difference;
  const [first, second] = [contentKey(left), contentKey(right)];
  if (first !== second) return first < second ? -1 : 1;
  return left.hit.ref < right.hit.ref ? -1 : left.hit.ref > right.hit.ref ? 1 : 0;
}

/** Sorting asks for each again and again. */
const contentKeys = new WeakMap<DecidedHit, string>();

function contentKey(decided: DecidedHit): string {
  const key = contentKeys.get(decided) ?? contentOf(decided);
  contentKeys.set(decided, key);
  return key;
}

function contentOf({ hit, judgement, decision }: DecidedHit): string {
  // A fact of its own is told otherwise than one of another report of the same event.
  const isOwn = (pointer: string | null) => pointer?.startsWith(`${hit.pointer}/`) === true;
  const evidence = judgement.evidence.map((item) => [item.field, item.alertValue, item.why, isOwn(item.pointer)]);
  const { texts, url, source } = hit.media;
  return JSON.stringify([
    hit.named ? hit.ref : '',
    evidence,
    judgement.verdict,
    judgement.rules,
    decision.riskScore,
    decision.note,
    decision.basis,
    decision.rules,
    url,
    source,
    hit.list.names,
    texts.map((part) => part.text),
  ]);
}

function gravestOf(hits: readonly DecidedHit[]): HitDecision {
  const decisions = hits.map((hit) => hit.decision);
  const gravest = decisions.reduce((found, decision) => {
    return isGraver(decision, found) ? decision : found;
  });
  return { ...gravest, riskScore: decisions.reduce((highest, decision) => Math.max(highest, decision.riskScore), 0) };
}

function toHitVerdict({ customer }: CheckContext): (decided: DecidedHit) => HitVerdict {
  return ({ hit, judgement, decision, related }) => ({
    ref: hit.ref === '' ? '/' : hit.ref,
    verdict: judgement.verdict,
    probability: judgement.probability,
    prior: rounded(judgement.prior),
    rules: [...new Set([...judgement.rules, ...decision.rules])],
    evidence: judgement.evidence,
    ...meaningOf({ judgement, decision }, related ?? { party: customer, role: null }),
  });
}

function meaningOf(
  { judgement: { nameFrequency }, decision }: Pick<DecidedHit, 'judgement' | 'decision'>,
  { party, role }: { party: Pick<PartyFacts, 'names'>; role: string | null },
): HitMeaning {
  const { note, task, basis = null, outcome, riskScore, floor, cap } = decision;
  return {
    subject: { name: party.names[0]?.text ?? '', role },
    conclusion: task === undefined ? note : `${note}: ${task}`,
    basis,
    outcome,
    riskScore: rounded(riskScore),
    riskFloor: floor === null ? null : rounded(floor),
    riskCap: cap === null ? null : rounded(cap),
    nameFrequency: nameFrequency && {
      ...nameFrequency,
      share: Number(nameFrequency.share.toFixed(SHARE_DECIMALS)),
      namesakes: rounded(nameFrequency.namesakes),
      effect: rounded(nameFrequency.effect),
    },
  };
}

/** Shares may be very small. */
const SHARE_DECIMALS = 12;

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
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
    notUnderstood: [...context.notUnderstood],
  };
}
