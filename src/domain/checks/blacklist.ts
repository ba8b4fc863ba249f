import type { AlertHit } from '../alerts/alert-hit.ts';
import type { Decider } from '../check/decider.ts';
import type { Judgement } from '../evidence/judge-hit.ts';
import { adjudicate } from './adjudicate.ts';
import type { AlertCheck, CheckContext, HitDecision, JudgedHit } from './alert-check.ts';

/** Decides hits on the organization's own blacklist; rules BLK-1 … BLK-6 and BLK-8. */
export const decideBlacklist: Decider = (facts, policy) => adjudicate(facts, policy, BLACKLIST);

const BLACKLIST: AlertCheck = {
  label: 'Blacklist',
  countryRole: 'unknown',
  sanction: false,
  clearedRule: 'BLK-5',
  screens: 'BLACKLIST',
  absent: 'no alert was given and no blacklist is loaded, so nothing was searched',
  acted: () => null,
  refine: keepEqualContact,
  decide: decideEntry,
};

/** BLK-3: an equal e-mail address or phone number stays open, whatever else differs. */
function keepEqualContact({ judgement }: JudgedHit): Judgement {
  const equal = judgement.findings.some((finding) => finding.attribute === 'contact');
  return equal && judgement.verdict === 'DISCOUNTED'
    ? { ...judgement, verdict: 'UNRESOLVED', rules: [...judgement.rules, 'BLK-3'], reason: null }
    : judgement;
}

function decideEntry(judged: JudgedHit, context: CheckContext): HitDecision {
  const { hit, judgement } = judged;
  const { blacklist, clearedRisk, bareRisk } = context.policy;
  if (hit.list.expired || isCommercial(hit)) {
    return {
      outcome: 'ACCEPTED',
      riskScore: clearedRisk,
      rules: ['BLK-6'],
      note: 'the blacklist entry has expired or bars nobody',
    };
  }
  const decisive = judgement.findings.some((finding) => finding.strength === 'decisive conflict');
  const fullName = judgement.nameClass === 'exact' || judgement.nameClass === 'strong';
  if (hasAgreement(judged, 'identifier')) return uniqueIdentifier(judged, decisive, context);
  if (hasAgreement(judged, 'contact')) {
    return fullName && !decisive
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
  const sameBirthDate = judgement.findings.some(
    (finding) => finding.attribute === 'birth_date' && finding.strength === 'strong agreement',
  );
  if (judgement.verdict === 'CONFIRMED' || (sameBirthDate && judgement.nameClass === 'exact')) {
    return {
      outcome: 'REJECTED',
      riskScore: blacklist.nameAndBirthDate,
      rules: ['BLK-4'],
      note: 'name and birth date are those of a blacklisted person',
    };
  }
  if (judgement.verdict === 'PROBABLE') {
    return {
      outcome: 'PENDING',
      riskScore: blacklist.probable,
      rules: ['BLK-5'],
      note: 'the customer is probably a blacklisted party: a person must look',
      identityOpen: true,
    };
  }
  if (judgement.nameClass === null) {
    return {
      outcome: 'PENDING',
      riskScore: bareRisk,
      rules: ['BLK-8'],
      note: 'nothing the blacklist entry carries could be compared with the customer',
    };
  }
  return {
    outcome: 'PENDING',
    riskScore: blacklist.nameOnly,
    rules: ['BLK-5'],
    note: 'the name is that of a blacklisted party, and nothing else tells whether it is the customer',
    identityOpen: true,
  };
}

/** BLK-1, ID-4. */
function uniqueIdentifier({ hit, judgement }: JudgedHit, decisive: boolean, { policy }: CheckContext): HitDecision {
  const { blacklist } = policy;
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

function hasAgreement({ judgement }: JudgedHit, attribute: 'identifier' | 'contact'): boolean {
  return judgement.findings.some(
    (finding) => finding.attribute === attribute && finding.strength === 'strong agreement',
  );
}

function isFinancialCrime({ list }: AlertHit): boolean {
  return list.reasons.some((reason) =>
    /fraud|launder|crime|forg|terror|brib|corrupt|theft|stolen|scam|mule/i.test(reason),
  );
}

/** BLK-6: every reason stated bars nobody. An entry that states none is not thereby harmless. */
function isCommercial({ list }: AlertHit): boolean {
  return list.reasons.length > 0 && list.reasons.every((reason) => /^(?:none|commercial\b.*|no reason)$/i.test(reason));
}
