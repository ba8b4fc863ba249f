import type { AlertHit } from '../alerts/alert-hit.ts';
import type { Decider } from '../check/decider.ts';
import { addMonths } from '../dates/interval.ts';
import { countryName } from '../countries/country-code.ts';
import { contradicts } from '../evidence/birth-date.ts';
import { countsForProbable } from '../evidence/finding.ts';
import { when } from '../evidence/sentences.ts';
import { blockedBy, blockedStakes } from '../customer/ownership.ts';
import { normaliseName } from '../names/normalise.ts';
import { firstKnownOffice } from '../pep/first-office.ts';
import { adjudicate } from './adjudicate.ts';
import { couldBeSeparated } from './ask-questions.ts';
import { isFiledAsPepOnly, natureOf } from './list-nature.ts';
import { decidePepHit } from './pep.ts';
import { fixedRisk, riskAtLeast, riskWithin } from './risk.ts';
import { oneLine } from './subject.ts';
import { hasUnreadPart } from './unread-part.ts';
import { IS_WORDS, openWords } from './write-note.ts';
import type { AlertCheck, CheckContext, DecidedHit, HitDecision, JudgedHit } from './alert-check.ts';

/** Decides hits on sanctions lists; rules SAN-1 … SAN-9; of ownership only what the customer's details state. */
export const decideSanction: Decider = (facts, policy) => adjudicate(facts, policy, SANCTION);

const SANCTION: AlertCheck = {
  label: 'Sanctions',
  record: 'the alert',
  countryRole: 'unknown',
  sanction: true,
  clearedRule: 'SAN-4',
  screens: 'SANCTION',
  absent: 'no alert was given and no sanctions list is loaded, so nothing was searched',
  acted: ({ pep }) => firstKnownOffice(pep),
  decide: decideSanctionHit,
  combine: overOwnersAndResidence,
};

function decideSanctionHit(judged: JudgedHit, context: CheckContext): HitDecision {
  const { hit, judgement } = judged;
  const { policy, subject, record } = context;
  if (hit.list.delisted) return delisted(hit, context);
  const nature = natureOf(hit);
  if (nature === 'pep') return asPep(judged, context);
  if (nature === 'other') return otherList(judged, context);
  const open =
    policy.sanction.open.from + (policy.sanction.open.to - policy.sanction.open.from) * judgement.probability;
  if (nature === 'restrict') {
    return {
      outcome: 'PENDING',
      ...riskAtLeast(
        policy.sanction.restrictedFloor,
        judgement.verdict === 'UNRESOLVED' ? open : policy.sanction.open.to,
      ),
      rules: ['SAN-9'],
      note: `${subject.full} ${IS_WORDS[judgement.verdict]} under a sectoral restriction`,
      task: 'a person must review which products are restricted',
      identityOpen: judgement.verdict !== 'CONFIRMED',
    };
  }
  if (judgement.verdict === 'CONFIRMED') {
    return {
      outcome: 'REJECTED',
      ...fixedRisk(policy.sanction.confirmed),
      rules: ['SAN-1'],
      note: `${subject.full} is on a sanctions list`,
      task: 'freeze and report',
    };
  }
  if (judgement.verdict === 'UNRESOLVED') {
    return {
      outcome: 'PENDING',
      ...riskWithin(policy.sanction.open, open),
      rules: ['SAN-3'],
      ...(judgement.rules.includes('ID-4')
        ? {
            note: `an identifier of the listed party is that of ${subject.full}, but other facts conflict`,
            task: 'a person must find which record is wrong',
          }
        : {
            note: `${openWords(judgement, record)} whether the listed party is ${subject.full}`,
            identityOpen: true,
          }),
    };
  }
  return probable(judged, context);
}

/** SAN-2; SAN-3 while an attribute is left that could separate the two. */
function probable({ hit, judgement: { findings } }: JudgedHit, context: CheckContext): HitDecision {
  const { customer, policy, subject } = context;
  const agreements = findings.filter(countsForProbable);
  const strong = agreements.some((finding) => finding.strength === 'strong agreement');
  // What conflicts, however weakly, may be what separates the two.
  const conflicts = findings.some((finding) => finding.strength === 'weak conflict');
  // Nor is a birth date settled of which one side states two.
  const unsettled = contradicts(hit, policy) || contradicts(customer, policy);
  const enough = strong && !conflicts && !unsettled && agreements.length >= policy.sanction.nearCertainAgreements;
  const separable = couldBeSeparated(customer, hit);
  if (enough && !separable) {
    return {
      outcome: 'REJECTED',
      ...fixedRisk(policy.sanction.nearCertain),
      rules: ['SAN-2'],
      note: `${subject.full} is almost certainly the listed party`,
      task: 'a person must sign off',
    };
  }
  return {
    outcome: 'PENDING',
    ...fixedRisk(policy.sanction.open.to),
    rules: separable ? ['SAN-2', 'SAN-3'] : ['SAN-2'],
    note: `${subject.full} is probably the listed party`,
    identityOpen: true,
  };
}

/** SAN-5. A delisting without a date may be recent. */
function delisted(hit: AlertHit, context: CheckContext): HitDecision {
  const { list } = hit;
  const { asOf, policy } = context;
  const day = list.delistedOn && when(list.delistedOn);
  const longAgo =
    list.delistedOn !== null && addMonths(list.delistedOn.to, policy.sanction.delistedRecentlyMonths) <= asOf;
  if (longAgo && list.endDoubted !== true && !hasUnreadPart(hit, context)) {
    return {
      outcome: 'ACCEPTED',
      ...fixedRisk(policy.sanction.delisted),
      rules: ['SAN-5'],
      note: `the listed party was taken off the list ${day}`,
    };
  }
  return {
    outcome: 'PENDING',
    ...fixedRisk(policy.sanction.delistedRecently),
    rules: ['SAN-5'],
    note:
      day === null
        ? 'the listed party was taken off the list, but it is not known when'
        : longAgo
          ? `the listed party was taken off the list ${day} by one part of the record, but another may stand against it`
          : `the listed party was taken off the list only recently, ${day}`,
    task: 'a person must decide',
  };
}

/** SAN-6: a list of politically exposed persons sanctions nobody. */
function asPep(judged: JudgedHit, context: CheckContext): HitDecision {
  const decision = decidePepHit(judged, context);
  const rules = ['SAN-6', ...decision.rules];
  const isListed = decision.outcome === 'ACCEPTED' && !isFiledAsPepOnly(judged.hit);
  return isListed ? { ...otherList(judged, context), rules } : { ...decision, rules };
}

function otherList({ hit, judgement }: JudgedHit, { policy }: CheckContext): HitDecision {
  const { from, to } = policy.sanction.otherList;
  const share =
    judgement.verdict === 'UNRESOLVED' ? judgement.probability / 2 : judgement.verdict === 'PROBABLE' ? 0.5 : 1;
  return {
    outcome: 'PENDING',
    ...riskWithin(policy.sanction.otherList, from + (to - from) * share),
    rules: ['SAN-6'],
    note: `the list${nameOf(hit)} is not a sanctions list`,
    task: 'a person must weigh what it says',
    identityOpen: judgement.verdict !== 'CONFIRMED',
  };
}

const LONGEST_LIST = 60;

function nameOf({ list }: AlertHit): string {
  return list.names[0] === undefined ? '' : ` (${oneLine(list.names[0], LONGEST_LIST)})`;
}

/** SAN-7 and SAN-9, over all hits. */
function overOwnersAndResidence(hits: readonly DecidedHit[], gravest: HitDecision, context: CheckContext): HitDecision {
  if (gravest.outcome === 'REJECTED') return gravest;
  return ownedByListed(hits, gravest, context) ?? embargoed(gravest, context) ?? gravest;
}

/**
 * SAN-7: what listed owners hold counts together, each once; a company of which they hold enough is blocked itself and
 * passes on its whole stake.
 */
function ownedByListed(hits: readonly DecidedHit[], gravest: HitDecision, context: CheckContext): HitDecision | null {
  const listed = hits.flatMap(({ related, judgement, decision }) =>
    related !== undefined && judgement.verdict === 'CONFIRMED' && decision.rules.includes('SAN-1')
      ? (related.party.names[0]?.text ?? [])
      : [],
  );
  const { blockedOwnership, owned } = context.policy.sanction;
  const stakes = context.customer.stakes ?? [];
  const blocked = blockedBy(listed, stakes, blockedOwnership);
  const holders = blockedStakes(stakes, null, blocked);
  const held = holders.reduce((sum, { share }) => sum + share, 0);
  if (held < blockedOwnership) return null;
  const shares = holders.map(({ owner, share }) => [owner, share] as const);
  const through = holders.some(({ owner }) => !listed.includes(owner));
  return {
    outcome: 'REJECTED',
    ...riskAtLeast(owned, gravest.riskScore),
    rules: ['SAN-7'],
    note: `${ownersIn(shares)} ${shares.length === 1 ? `${standing(through, 'is')} and holds` : `${standing(through, 'are')} and together hold`} ${percent(held)} of the customer, which is therefore blocked too`,
  };
}

function standing(through: boolean, be: 'is' | 'are'): string {
  if (!through) return be === 'is' ? 'is on a sanctions list' : 'are on sanctions lists';
  return be === 'is' ? 'is blocked by its listed owners' : 'are on sanctions lists or blocked by their listed owners';
}

const MOST_OWNERS = 3;

/** `A (30 %) and B (25 %)`, the largest first; what a single one holds is said of the sum. */
function ownersIn(shares: readonly (readonly [name: string, share: number])[]): string {
  const sorted = shares.toSorted(([first, some], [second, others]) => others - some || (first < second ? -1 : 1));
  const named = sorted.slice(0, MOST_OWNERS).map(([owner, share]) => {
    const name = owner === '' ? 'an owner without a name' : oneLine(owner, LONGEST_OWNER);
    return shares.length === 1 ? name : `${name} (${percent(share)})`;
  });
  const more = sorted.length - named.length;
  const [last = '', ...rest] = [...named, ...(more === 0 ? [] : [`${more} more`])].reverse();
  return rest.length === 0 ? last : `${rest.reverse().join(', ')} and ${last}`;
}

const LONGEST_OWNER = 60;

function percent(share: number): string {
  return `${Number(share.toFixed(2))} %`;
}

/** SAN-9: residence in a territory under embargo. */
function embargoed(gravest: HitDecision, { customer, policy }: CheckContext): HitDecision | null {
  const { countries, territories } = policy.sanction.embargo;
  const country = customer.countries.find(({ role, code }) => role === 'residence' && countries.includes(code));
  const territory = customer.addresses
    .map(({ text }) => territories.find((name) => liesIn(text, name)))
    .find((name) => name !== undefined);
  if (country === undefined && territory === undefined) return null;
  const residence =
    country === undefined
      ? `the customer's address lies in ${territory}, which is under embargo`
      : `the customer's country of residence (${countryName(country.code)}) is under embargo`;
  const open = gravest.outcome === 'PENDING';
  return {
    ...gravest,
    outcome: 'PENDING',
    ...riskAtLeast(policy.sanction.restrictedFloor, gravest.riskScore),
    rules: open ? [...gravest.rules, 'SAN-9'] : ['SAN-9'],
    ...(open
      ? { note: `${gravest.note}, and ${residence}` }
      : { note: residence, task: 'a person must review what may be offered' }),
  };
}

/** Streets elsewhere are called after it: `12 Crimea Road, Aldershot`, `Sevastopolsky prospekt, Moscow`. */
function liesIn(address: string, territory: string): boolean {
  const [, ...after] = ` ${normaliseName(address)}`.split(` ${normaliseName(territory)}`);
  return after.some((rest) => {
    const [ending = '', next = ''] = rest.split(' ');
    return ending === '' ? !STREETS.has(next) : REGIONS.has(next);
  });
}

/** After a name made an adjective: `Donetska oblast`. */
const REGIONS = new Set('oblast region raion rayon republic respublika province'.split(' '));

const STREETS = new Set(
  'road rd street st avenue ave lane way place close court drive terrace square row crescent hill gardens'.split(' '),
);
