import type { AlertHit } from '../alerts/alert-hit.ts';
import type { Decider } from '../check/decider.ts';
import { addMonths } from '../dates/interval.ts';
import { isAgreement } from '../evidence/finding.ts';
import type { Finding } from '../evidence/finding.ts';
import { adjudicate } from './adjudicate.ts';
import { nameWords } from './write-note.ts';
import type { AlertCheck, CheckContext, HitDecision, JudgedHit } from './alert-check.ts';

/** Decides hits on sanctions lists; rules SAN-1 … SAN-6 and SAN-9. */
export const decideSanction: Decider = (facts, policy) => adjudicate(facts, policy, SANCTION);

const SANCTION: AlertCheck = {
  label: 'Sanctions',
  countryRole: 'unknown',
  sanction: true,
  clearedRule: 'SAN-4',
  screens: 'SANCTION',
  absent: 'no alert was given and no sanctions list is loaded, so nothing was searched',
  acted: () => null,
  decide: decideSanctionHit,
};

function decideSanctionHit(judged: JudgedHit, context: CheckContext): HitDecision {
  const { hit, judgement } = judged;
  const { policy } = context;
  if (hit.list.delisted) return delisted(hit, context);
  if (isOtherList(hit)) return otherList(judged, context);
  const open =
    policy.sanction.open.from + (policy.sanction.open.to - policy.sanction.open.from) * judgement.probability;
  if (isRestriction(hit)) {
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
      note: 'the customer is on an active sanctions list: freeze and report',
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
  return probable(judgement.findings, context);
}

/** SAN-2. */
function probable(findings: readonly Finding[], { policy }: CheckContext): HitDecision {
  const agreements = findings.filter((finding) => isAgreement(finding) && finding.attribute !== 'gender');
  const strong = agreements.some((finding) => finding.strength === 'strong agreement');
  const conflicts = findings.some((finding) => finding.strength === 'weak conflict');
  if (strong && !conflicts && agreements.length >= policy.sanction.nearCertainAgreements) {
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
    rules: ['SAN-2'],
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

const OTHER_LIST =
  /\b(?:pep|politically exposed|wanted|interpol|most wanted|export control|entity list|denied persons?|dpl|debarr?(?:ed|ment)|world bank|warning list|regulatory warning|investor alert)\b/i;
const RESTRICTION = /\b(?:ssi|sectoral|non-?sdn|capta|menu-based|ns-?mbs)\b/i;

/** SAN-6: every list it names is of another kind. */
function isOtherList({ list }: AlertHit): boolean {
  return list.names.length > 0 && list.names.every((name) => OTHER_LIST.test(name));
}

function isRestriction({ list }: AlertHit): boolean {
  const words = [...list.names, ...list.programs];
  return words.length > 0 && words.every((word) => RESTRICTION.test(word));
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
