import type { AlertHit } from '../alerts/alert-hit.ts';
import type { Decider } from '../check/decider.ts';
import { countsForProbable, isAgreement } from '../evidence/finding.ts';
import { issuedElsewhere } from '../evidence/identifiers.ts';
import type { Judgement } from '../evidence/judge-hit.ts';
import type { IdentifierFact } from '../facts/facts.ts';
import { adjudicate } from './adjudicate.ts';
import type { AlertCheck, CheckContext, HitDecision, JudgedHit } from './alert-check.ts';

/** Decides hits on the organization's own blacklist; rules BLK-1 … BLK-9. */
export const decideBlacklist: Decider = (facts, policy) => adjudicate(facts, policy, BLACKLIST);

const BLACKLIST: AlertCheck = {
  label: 'Blacklist',
  countryRole: 'unknown',
  sanction: false,
  clearedRule: 'BLK-5',
  screens: 'BLACKLIST',
  absent: 'no alert was given and no blacklist is loaded, so nothing was searched',
  acted: () => null,
  refine,
  decide: decideEntry,
};

/** BLK-3: an equal e-mail address or phone number stays open, whatever else differs. BLK-1: a number is its country's. */
function refine(judged: JudgedHit, { customer }: CheckContext): Judgement {
  const { hit, judgement } = judged;
  const reopened = hasStrong(judged, 'contact') && judgement.verdict === 'DISCOUNTED';
  if (reopened) return { ...judgement, verdict: 'UNRESOLVED', rules: [...judgement.rules, 'BLK-3'], reason: null };
  const elsewhere =
    judgement.nameClass === 'none' &&
    hasStrong(judged, 'identifier') &&
    !hasStrong(judged, 'contact') &&
    issuedElsewhere(customer, hit) === 'surely';
  if (!elsewhere) return judgement;
  const reason = 'same number, but of another country';
  return { ...judgement, verdict: 'DISCOUNTED', rules: [...judgement.rules, 'BLK-1'], reason };
}

function decideEntry(judged: JudgedHit, context: CheckContext): HitDecision {
  const { hit, judgement } = judged;
  if (hit.list.expired || isCommercial(hit)) {
    return harmless('BLK-6', 'the blacklist entry has expired or bars nobody', context);
  }
  const decisive = judgement.findings.some((finding) => finding.strength === 'decisive conflict');
  if (hasStrong(judged, 'identifier')) return uniqueIdentifier(judged, decisive, context);
  if (hasStrong(judged, 'contact')) return equalContact(judged, decisive, context);
  if (judgement.verdict === 'CONFIRMED' || (hasStrong(judged, 'birth_date') && judgement.nameClass === 'exact')) {
    return {
      outcome: 'REJECTED',
      riskScore: context.policy.blacklist.nameAndBirthDate,
      rules: ['BLK-4'],
      note: 'name and birth date are those of a blacklisted person',
    };
  }
  return decideByName(judged, context);
}

/** BLK-2, BLK-3. */
function equalContact({ judgement }: JudgedHit, decisive: boolean, { policy }: CheckContext): HitDecision {
  const { blacklist } = policy;
  return hasFullName(judgement) && !decisive
    ? {
        outcome: 'REJECTED',
        riskScore: blacklist.contactAndName,
        rules: ['BLK-2'],
        note: 'name and contact details are those of a blacklisted party',
      }
    : {
        outcome: 'PENDING',
        riskScore: blacklist.contactOnly,
        rules: ['BLK-3'],
        note: 'a contact detail is that of a blacklisted party, but the person may be another',
        question: { fact: 'contact_details', rule: 'BLK-3', weight: 5 },
      };
}

/** BLK-5, BLK-7, BLK-8, BLK-9: nothing that identifies is equal. */
function decideByName(judged: JudgedHit, context: CheckContext): HitDecision {
  const { judgement } = judged;
  const { blacklist, bareRisk } = context.policy;
  const medium = judgement.findings.some(
    (finding) => (finding.attribute === 'address' || finding.attribute === 'contact') && isAgreement(finding),
  );
  const named = judgement.nameClass !== null;
  // What else agrees counts as it would without the address.
  const more = judgement.findings.some(
    (finding) => countsForProbable(finding) && !['address', 'contact', 'country'].includes(finding.attribute),
  );
  if (medium && named && !hasFullName(judgement) && !more) {
    return harmless('BLK-9', 'an address is that of a blacklisted party of another name', context);
  }
  if (!named && !medium) {
    return comparedIdentifiers(judged, context)
      ? harmless('BLK-7', 'no identifier of the blacklist entry is the customer’s', context)
      : open(bareRisk, 'BLK-8', 'nothing the blacklist entry carries could be compared with the customer');
  }
  if (medium && named) {
    return open(
      blacklist.mediumKeyAndName,
      'BLK-9',
      'name and address are those of a blacklisted party: a person must look',
    );
  }
  if (judgement.verdict === 'PROBABLE') {
    return open(blacklist.probable, 'BLK-5', 'the customer is probably a blacklisted party: a person must look');
  }
  const what = named ? 'name' : 'address';
  return open(
    blacklist.nameOnly,
    'BLK-5',
    `the ${what} is that of a blacklisted party, and nothing else tells whether it is the customer`,
  );
}

function open(riskScore: number, rule: string, note: string): HitDecision {
  return { outcome: 'PENDING', riskScore, rules: [rule], note, identityOpen: true };
}

function harmless(rule: string, note: string, { policy }: CheckContext): HitDecision {
  return { outcome: 'ACCEPTED', riskScore: policy.clearedRisk, rules: [rule], note };
}

function hasFullName({ nameClass }: Judgement): boolean {
  return nameClass === 'exact' || nameClass === 'strong';
}

/** Whether some kind of identifier is there on both sides in a form that equality can tell. */
function comparedIdentifiers({ hit }: JudgedHit, { customer }: CheckContext): boolean {
  const isWhole = ({ type, value }: IdentifierFact) => type !== 'phone' || value.startsWith('+');
  return hit.identifiers.some(
    (listed) => isWhole(listed) && customer.identifiers.some((own) => own.type === listed.type && isWhole(own)),
  );
}

/** BLK-1, ID-4. */
function uniqueIdentifier(
  { hit, judgement }: JudgedHit,
  decisive: boolean,
  { customer, policy }: CheckContext,
): HitDecision {
  const { blacklist } = policy;
  if (issuedElsewhere(customer, hit) !== null) {
    return {
      outcome: 'PENDING',
      riskScore: blacklist.identifierUnexplained,
      rules: ['BLK-1'],
      note: 'a number is that of a blacklisted party, but may be of another country: a person must look',
    };
  }
  if (decisive) {
    return {
      outcome: 'PENDING',
      riskScore: blacklist.identifierUnexplained,
      rules: ['BLK-1', 'ID-4'],
      note: 'an identifier is that of a blacklisted party while other facts conflict: a person must look',
    };
  }
  if (isFinancialCrime(hit)) {
    return {
      outcome: 'REJECTED',
      riskScore: blacklist.uniqueIdentifier,
      rules: ['BLK-1'],
      note: 'an identifier is that of a party blacklisted for financial crime',
    };
  }
  return judgement.verdict === 'CONFIRMED'
    ? {
        outcome: 'REJECTED',
        riskScore: blacklist.nameAndBirthDate,
        rules: ['BLK-4'],
        note: 'name and identifier are those of a blacklisted party',
      }
    : {
        outcome: 'PENDING',
        riskScore: blacklist.identifierUnexplained,
        rules: ['BLK-1'],
        note: 'an identifier is that of a blacklisted party, without a reason that bars it: a person must look',
      };
}

function hasStrong({ judgement }: JudgedHit, attribute: 'identifier' | 'contact' | 'birth_date'): boolean {
  return judgement.findings.some(
    (finding) => finding.attribute === attribute && finding.strength === 'strong agreement',
  );
}

function isFinancialCrime({ list }: AlertHit): boolean {
  return list.reasons.some((reason) =>
    /fraud|launder|crime|forg|terror|brib|corrupt|theft|stolen|scam|mule|takeover/i.test(reason),
  );
}

/** BLK-6: every reason stated bars nobody. An entry that states none is not thereby harmless. */
function isCommercial({ list }: AlertHit): boolean {
  return list.reasons.length > 0 && list.reasons.every((reason) => /^(?:none|commercial\b.*|no reason)$/i.test(reason));
}
