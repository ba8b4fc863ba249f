import type { AlertHit } from '../alerts/alert-hit.ts';
import { readForParty } from '../alerts/read-for-party.ts';
import type { Question } from '../check/verdict.ts';
import { RELATED_PARTY } from '../customer/related-parties.ts';
import type { RelatedParty } from '../customer/related-parties.ts';
import { distinct } from '../facts/distinct.ts';
import { partyFacts } from '../facts/facts.ts';
import type { CountryFact, PartyFacts } from '../facts/facts.ts';
import { compareNames } from '../names/compare-names.ts';
import type { AlertCheck, CheckContext, DecidedHit, HitDecision, JudgedHit } from './alert-check.ts';
import { decideJudged } from './decide-judged.ts';
import { judge } from './judge-hit-of-check.ts';
import { riskAtMost, riskWithin } from './risk.ts';
import { customerOf, subjectOf } from './subject.ts';

/** A hit as it reads for a party of the customer's. */
export interface RelatedHit {
  hit: AlertHit;
  related: RelatedParty;
  context: CheckContext;
}

/** Of each hit: how it reads for those of the customer's parties that it may be about. */
export function readForRelated(
  found: readonly AlertHit[],
  check: AlertCheck,
  context: CheckContext,
): readonly (readonly RelatedHit[])[] {
  const readings = found.map((): RelatedHit[] => []);
  const reading = { ...context, countryRole: check.countryRole, customerNames: [] };
  for (const related of context.customer.related) {
    const ofParty = contextOf(related, check, context);
    const names = related.party.names.map((name) => name.text);
    const read = found.map((hit) => readForParty(hit, names, reading));
    const about = read.filter((hit) => hit !== null);
    const prepared = (check.prepare?.(about, ofParty) ?? about).values();
    for (const [index, hit] of read.entries()) {
      if (hit !== null) readings[index]?.push({ hit: prepared.next().value ?? hit, related, context: ofParty });
    }
  }
  return readings;
}

/** A hit under another name that the alert ties to the customer is that party of theirs, whoever else it may be. */
export function readForTied(
  { hit, judgement: { nameClass } }: JudgedHit,
  check: AlertCheck,
  context: CheckContext,
): RelatedHit[] {
  const [name] = hit.names;
  const another = nameClass === null || nameClass === 'none' || nameClass === 'partial';
  const tied = context.ties.some((tie) => tie.hit === null || tie.hit === hit.pointer);
  if (name === undefined || !another || !tied || isStated(name.text, context)) return [];
  const related = { role: RELATED_PARTY, party: partyFacts({ names: [name] }), share: null };
  return [{ hit, related, context: contextOf(related, check, context) }];
}

/** Whether the customer names a party of that name itself, whose facts then decide. */
function isStated(name: string, { customer, policy }: CheckContext): boolean {
  return customer.related.some(({ party }) =>
    party.names.some(({ text }) => {
      const company = party.entityType === 'COMPANY';
      const { class: nameClass } = compareNames(text, name, { company, policy: policy.names });
      return nameClass === 'exact' || nameClass === 'strong';
    }),
  );
}

/**
 * ID-3, SAN-8: a hit on a party that is the customer's own is judged as that party; a person must look at it. Null
 * where it is on none of them, so that it is the customer's.
 */
export function decideRelated(
  readings: readonly RelatedHit[],
  check: AlertCheck,
  { customer }: CheckContext,
): DecidedHit | null {
  const judged = readings.map(({ hit, related, context }) => ({ ...judge(hit, check, context), related, context }));
  const named = judged.filter(({ judgement }) => judgement.nameClass !== null);
  const [likeliest] = (named.length > 0 ? named : judged)
    .filter(({ judgement }) => judgement.verdict !== 'DISCOUNTED')
    .sort(byProbability);
  if (likeliest) return decideOpen(likeliest, check, customer);
  const [excluded] = named.sort(byProbability);
  if (!excluded) return null;
  const { context, ...other } = excluded;
  const { decision, ...decided } = decideJudged(other, check, context);
  return { ...decided, related: excluded.related, decision: { ...decision, rules: [...decision.rules, 'ID-3'] } };
}

interface JudgedRelated extends JudgedHit {
  context: CheckContext;
}

function byProbability(left: JudgedHit, right: JudgedHit): number {
  return right.judgement.probability - left.judgement.probability;
}

function decideOpen({ context, ...judged }: JudgedRelated, check: AlertCheck, customer: PartyFacts): DecidedHit {
  const decided = check.decide(judged, context);
  return {
    ...judged,
    decision: decided.outcome === 'ACCEPTED' ? decided : asPending(decided, { check, context, customer }),
  };
}

function contextOf(related: RelatedParty, check: AlertCheck, context: CheckContext): CheckContext {
  const customer = customerOf(related);
  const countries = customer.countries.length > 0 ? customer.countries : countriesOfCompany(check, context);
  return { ...context, subject: subjectOf(related), customer: { ...customer, countries }, declaration: null };
}

/** PEP-7: who runs a company and states no country of their own has a tie to the company's, as an office gives one. */
function countriesOfCompany({ countryRole }: AlertCheck, { customer }: CheckContext): CountryFact[] {
  if (countryRole !== 'office') return [];
  return distinct(customer.countries, ({ code }) => code).map((fact) => ({ ...fact, role: 'company' }));
}

/** What is decided of a party decides nothing of the company without a person. */
function asPending(
  decided: HitDecision,
  { check, context, customer }: { check: AlertCheck; context: CheckContext; customer: PartyFacts },
): HitDecision {
  const { sanction } = context.policy;
  const { rules, note, basis, identityOpen } = decided;
  const rule = check.sanction ? 'SAN-8' : 'ID-3';
  const decision: HitDecision = {
    outcome: 'PENDING',
    ...(check.sanction
      ? riskWithin(
          { from: sanction.relatedFloor, to: Math.max(sanction.relatedFloor, sanction.open.to) },
          decided.riskScore,
        )
      : riskAtMost(sanction.otherList.to, decided)),
    rules: [...rules, rule],
    note,
    task: taskOf(decided, check),
  };
  const ownership = customer.entityType === 'PERSON' ? undefined : OWNERSHIP;
  const question = check.sanction ? ownership : decided.question;
  return {
    ...decision,
    ...(basis === undefined ? {} : { basis }),
    ...(question === undefined ? {} : { question }),
    ...(identityOpen === undefined ? {} : { identityOpen }),
  };
}

const OWNERSHIP: Question = { fact: 'ownership_and_control', rule: 'SAN-8', weight: 8 };

function taskOf({ outcome, task, identityOpen }: HitDecision, { sanction }: AlertCheck): string | undefined {
  if (identityOpen === true && outcome !== 'REJECTED') return task;
  if (sanction) return 'a person must judge who owns and controls the customer';
  return outcome === 'REJECTED' || task === undefined ? 'a person must decide what it means for the customer' : task;
}
