import type { AlertHit } from '../alerts/alert-hit.ts';
import type { Decider } from '../check/decider.ts';
import { addMonths } from '../dates/interval.ts';
import { countryName } from '../countries/country-code.ts';
import { countsForProbable } from '../evidence/finding.ts';
import { accusedIn } from '../media/accused-in.ts';
import { maskNames } from '../media/mask-names.ts';
import { adjudicate } from './adjudicate.ts';
import { couldBeSeparated } from './ask-questions.ts';
import { natureOf } from './list-nature.ts';
import { decidePepHit } from './pep.ts';
import { nameWords } from './write-note.ts';
import type { AlertCheck, CheckContext, DecidedHit, HitDecision, JudgedHit } from './alert-check.ts';

/** Decides hits on sanctions lists; rules SAN-1 … SAN-9; of ownership only what the customer's details state. */
export const decideSanction: Decider = (facts, policy) => adjudicate(facts, policy, SANCTION);

const SANCTION: AlertCheck = {
  label: 'Sanctions',
  countryRole: 'unknown',
  sanction: true,
  clearedRule: 'SAN-4',
  screens: 'SANCTION',
  absent: 'no alert was given and no sanctions list is loaded, so nothing was searched',
  acted: ({ names, media }) => {
    const own = names.map(({ text }) => text);
    const dated = media.texts.flatMap(({ text, pointer }) => {
      const date = accusedIn(maskNames(text.slice(0, LONGEST_REMARK), own), { named: false });
      return date === null ? [] : [{ what: 'before a court or the police in', date, pointer }];
    });
    return dated[0] ?? null;
  },
  decide: decideSanctionHit,
  combine: overOwnersAndResidence,
};

const LONGEST_REMARK = 5000;

function decideSanctionHit(judged: JudgedHit, context: CheckContext): HitDecision {
  const { hit, judgement } = judged;
  const { policy } = context;
  if (hit.list.delisted) return delisted(hit, context);
  const nature = natureOf(hit);
  if (nature === 'pep') return asPep(judged, context);
  if (nature === 'other') return otherList(judged, context);
  const open =
    policy.sanction.open.from + (policy.sanction.open.to - policy.sanction.open.from) * judgement.probability;
  if (nature === 'restrict') {
    const riskScore =
      judgement.verdict === 'UNRESOLVED' ? open : Math.max(policy.sanction.open.to, policy.sanction.restrictedFloor);
    return {
      outcome: 'PENDING',
      riskScore: Math.max(riskScore, policy.sanction.restrictedFloor),
      rules: ['SAN-9'],
      note: 'a sectoral restriction may apply: review which products are restricted',
      identityOpen: judgement.verdict !== 'CONFIRMED',
    };
  }
  if (judgement.verdict === 'CONFIRMED') {
    return {
      outcome: 'REJECTED',
      riskScore: policy.sanction.confirmed,
      rules: ['SAN-1'],
      note: 'the customer is on a sanctions list: freeze and report',
    };
  }
  if (judgement.verdict === 'UNRESOLVED') {
    return {
      outcome: 'PENDING',
      riskScore: open,
      rules: ['SAN-3'],
      note: `${nameWords(judgement.nameClass)}, but the facts at hand do not tell whether the listed party is the customer`,
      identityOpen: !judgement.rules.includes('ID-4'),
    };
  }
  return probable(judged, context);
}

/** SAN-2; SAN-3 while an attribute is left that could separate the two. */
function probable({ hit, judgement: { findings } }: JudgedHit, { customer, policy }: CheckContext): HitDecision {
  const agreements = findings.filter(countsForProbable);
  const strong = agreements.some((finding) => finding.strength === 'strong agreement');
  // What conflicts, however weakly, may be what separates the two.
  const conflicts = findings.some((finding) => finding.strength === 'weak conflict');
  const enough = strong && !conflicts && agreements.length >= policy.sanction.nearCertainAgreements;
  const separable = couldBeSeparated(customer, hit);
  if (enough && !separable) {
    return {
      outcome: 'REJECTED',
      riskScore: policy.sanction.nearCertain,
      rules: ['SAN-2'],
      note: 'the customer is with near certainty the listed party: a person must sign off',
    };
  }
  return {
    outcome: 'PENDING',
    riskScore: policy.sanction.open.to,
    rules: separable ? ['SAN-2', 'SAN-3'] : ['SAN-2'],
    note: 'the customer is probably the listed party: a person must look',
    identityOpen: true,
  };
}

/** SAN-5. A delisting without a date may be recent. */
function delisted({ list }: AlertHit, { asOf, policy }: CheckContext): HitDecision {
  const longAgo =
    list.delistedOn !== null && addMonths(list.delistedOn.to, policy.sanction.delistedRecentlyMonths) <= asOf;
  if (longAgo) {
    return {
      outcome: 'ACCEPTED',
      riskScore: policy.sanction.delisted,
      rules: ['SAN-5'],
      note: 'the listed party was taken off the list',
    };
  }
  return {
    outcome: 'PENDING',
    riskScore: policy.sanction.delistedRecently,
    rules: ['SAN-5'],
    note: 'the listed party was taken off the list only recently, or the day is not known: a person must look',
  };
}

/** SAN-6: a list of politically exposed persons sanctions nobody. */
function asPep(judged: JudgedHit, context: CheckContext): HitDecision {
  const decision = decidePepHit(judged, context);
  return { ...decision, rules: ['SAN-6', ...decision.rules] };
}

function otherList({ judgement }: JudgedHit, { policy }: CheckContext): HitDecision {
  const { from, to } = policy.sanction.otherList;
  const share =
    judgement.verdict === 'UNRESOLVED' ? judgement.probability / 2 : judgement.verdict === 'PROBABLE' ? 0.5 : 1;
  return {
    outcome: 'PENDING',
    riskScore: from + (to - from) * share,
    rules: ['SAN-6'],
    note: 'the list is no sanctions list: a person must look at what it says',
    identityOpen: judgement.verdict !== 'CONFIRMED',
  };
}

/** SAN-7 and SAN-9, over all hits. */
function overOwnersAndResidence(hits: readonly DecidedHit[], gravest: HitDecision, context: CheckContext): HitDecision {
  if (gravest.outcome === 'REJECTED') return gravest;
  return ownedByListed(hits, gravest, context) ?? embargoed(gravest, context) ?? gravest;
}

/** SAN-7: what listed owners hold counts together, each once. */
function ownedByListed(hits: readonly DecidedHit[], gravest: HitDecision, context: CheckContext): HitDecision | null {
  const shares = new Map<string, number>();
  for (const { related, judgement, decision } of hits) {
    if (related?.share == null || judgement.verdict !== 'CONFIRMED' || !decision.rules.includes('SAN-1')) continue;
    shares.set(related.party.names[0]?.text ?? '', related.share);
  }
  const held = [...shares.values()].sort((left, right) => left - right).reduce((sum, share) => sum + share, 0);
  const { blockedOwnership, owned } = context.policy.sanction;
  if (held < blockedOwnership) return null;
  return {
    outcome: 'REJECTED',
    riskScore: Math.max(owned, gravest.riskScore),
    rules: ['SAN-7'],
    note: `listed owners hold ${Number(held.toFixed(2))} % of the customer, which is blocked as they are`,
  };
}

/** SAN-9: residence in a territory under embargo. */
function embargoed(gravest: HitDecision, { customer, policy }: CheckContext): HitDecision | null {
  const { countries, territories } = policy.sanction.embargo;
  const country = customer.countries.find(({ role, code }) => role === 'residence' && countries.includes(code));
  const territory = customer.addresses
    .map(({ text }) => territories.find((name) => text.toLowerCase().includes(name.toLowerCase())))
    .find((name) => name !== undefined);
  const where = country === undefined ? territory : countryName(country.code);
  if (where === undefined) return null;
  const open = gravest.outcome === 'PENDING';
  return {
    ...gravest,
    outcome: 'PENDING',
    riskScore: Math.max(gravest.riskScore, policy.sanction.restrictedFloor),
    rules: open ? [...gravest.rules, 'SAN-9'] : ['SAN-9'],
    note: open
      ? `${gravest.note}; besides, the customer resides in ${where}, which is under embargo`
      : `the customer resides in ${where}, which is under embargo: review what may be offered`,
  };
}
