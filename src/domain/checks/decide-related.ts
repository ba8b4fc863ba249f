import type { AlertHit } from '../alerts/alert-hit.ts';
import type { Question } from '../check/verdict.ts';
import type { RelatedParty } from '../customer/related-parties.ts';
import { distinct } from '../facts/distinct.ts';
import type { CountryFact } from '../facts/facts.ts';
import type { AlertCheck, CheckContext, DecidedHit, HitDecision } from './alert-check.ts';
import { judge } from './judge-hit-of-check.ts';
import { riskAtMost, riskWithin } from './risk.ts';
import { subjectOf } from './subject.ts';

/** ID-3, SAN-8: a hit on a party that a company names as its own is judged as that party; a person must look at it. */
export function decideRelated(hit: AlertHit, check: AlertCheck, context: CheckContext): DecidedHit | null {
  const open = context.customer.related
    .map((related) => {
      const ofParty = contextOf(related, check, context);
      return { ...judge(hit, check, ofParty), related, ofParty };
    })
    .filter(({ judgement }) => judgement.verdict !== 'DISCOUNTED')
    .sort((left, right) => right.judgement.probability - left.judgement.probability);
  const found = open[0];
  if (!found) return null;
  const { ofParty, ...judged } = found;
  const decided = check.decide(judged, ofParty);
  return { ...judged, decision: decided.outcome === 'ACCEPTED' ? decided : asPending(decided, check, context) };
}

function contextOf(related: RelatedParty, check: AlertCheck, context: CheckContext): CheckContext {
  const { party } = related;
  const countries = party.countries.length > 0 ? party.countries : countriesOfCompany(check, context);
  const customer = { ...party, countries, unusable: null, related: [] };
  return { ...context, subject: subjectOf(related), customer, declaration: null };
}

/** PEP-7: who runs a company and states no country of their own has a tie to the company's, as an office gives one. */
function countriesOfCompany({ countryRole }: AlertCheck, { customer }: CheckContext): CountryFact[] {
  if (countryRole !== 'office') return [];
  return distinct(customer.countries, ({ code }) => code).map((fact) => ({ ...fact, role: 'company' }));
}

/** What is decided of a party decides nothing of the company without a person. */
function asPending(decided: HitDecision, check: AlertCheck, { policy, customer }: CheckContext): HitDecision {
  const { sanction } = policy;
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
  const question = !check.sanction ? decided.question : customer.entityType === 'PERSON' ? undefined : OWNERSHIP;
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
