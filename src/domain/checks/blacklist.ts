import type { AlertHit } from '../alerts/alert-hit.ts';
import type { Decider } from '../check/decider.ts';
import { countsForProbable, isAgreement } from '../evidence/finding.ts';
import { issuedElsewhere } from '../evidence/identifiers.ts';
import type { Judgement } from '../evidence/judge-hit.ts';
import { when } from '../evidence/sentences.ts';
import type { IdentifierFact } from '../facts/facts.ts';
import { adjudicate } from './adjudicate.ts';
import { firstKnownOffice } from '../pep/first-office.ts';
import type { NameClass } from '../policy/policy.ts';
import type { AlertCheck, CheckContext, HitDecision, JudgedHit } from './alert-check.ts';
import { wordOfField } from './fact-words.ts';
import { fixedRisk } from './risk.ts';
import { areOfTrade } from './trade-reasons.ts';
import { hasUnreadPart } from './unread-part.ts';

/** Decides hits on the organization's own blacklist; rules BLK-1 … BLK-9. */
export const decideBlacklist: Decider = (facts, policy) => adjudicate(facts, policy, BLACKLIST);

const BLACKLIST: AlertCheck = {
  label: 'Blacklist',
  record: 'the alert',
  countryRole: 'unknown',
  sanction: false,
  clearedRule: 'BLK-5',
  screens: 'BLACKLIST',
  absent: 'no alert was given and no blacklist is loaded, so nothing was searched',
  acted: ({ pep }) => firstKnownOffice(pep),
  refine,
  decide: decideEntry,
};

/** BLK-3: an equal e-mail address or phone number stays open, whatever else differs. BLK-1: a number is its country's. */
function refine(judged: JudgedHit, { customer }: CheckContext): Judgement {
  const { hit, judgement } = judged;
  const reopened = hasStrong(judged, 'contact') && judgement.verdict === 'DISCOUNTED';
  if (reopened) return { ...judgement, verdict: 'UNRESOLVED', rules: [...judgement.rules, 'BLK-3'], reason: null };
  if (hit.unreadValue === true && judgement.verdict === 'DISCOUNTED')
    return { ...judgement, verdict: 'UNRESOLVED', rules: [...judgement.rules, 'BLK-8'], reason: null };
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
  if (isCommercial(hit)) return barsNobody('the reason of the blacklist entry bars nobody', hit, context);
  if (hit.list.expired) return barsNobody(expiryWords(hit), hit, context);
  const decisive = judgement.findings.some((finding) => finding.strength === 'decisive conflict');
  if (hasStrong(judged, 'identifier')) return uniqueIdentifier(judged, decisive, context);
  if (hasStrong(judged, 'contact')) return equalContact(judged, decisive, context);
  const sameName = judgement.nameClass === 'exact' || judgement.sameNameWordForWord;
  if (judgement.verdict === 'CONFIRMED' || (hasStrong(judged, 'birth_date') && sameName)) {
    return {
      outcome: 'REJECTED',
      ...fixedRisk(context.policy.blacklist.nameAndBirthDate),
      rules: ['BLK-4'],
      note: `${sharedWords(judgement)} of ${context.subject.full} are those of a blacklisted party`,
    };
  }
  if (hit.unreadValue === true && !hasFullName(judgement))
    return open(context.policy.bareRisk, 'BLK-8', 'a part of what the blacklist entry bars cannot be read');
  return decideByName(judged, context);
}

/** BLK-2, BLK-3. */
function equalContact({ judgement }: JudgedHit, decisive: boolean, { policy, subject }: CheckContext): HitDecision {
  const { blacklist } = policy;
  const contact = equalWord(judgement, 'contact');
  return hasFullName(judgement) && !decisive
    ? {
        outcome: 'REJECTED',
        ...fixedRisk(blacklist.contactAndName),
        rules: ['BLK-2'],
        note: `the name and the ${contact} of ${subject.full} are those of a blacklisted party`,
      }
    : {
        outcome: 'PENDING',
        ...fixedRisk(blacklist.contactOnly),
        rules: ['BLK-3'],
        note: `the ${contact} of ${subject.full} is that of a blacklisted party, who may be somebody else`,
        question: { ...CONTACT_DETAILS, rule: 'BLK-3' },
      };
}

/** BLK-5, BLK-7, BLK-8, BLK-9: nothing that identifies is equal. */
function decideByName(judged: JudgedHit, context: CheckContext): HitDecision {
  const { judgement } = judged;
  const { blacklist, bareRisk } = context.policy;
  const who = context.subject.full;
  const medium = judgement.findings.some(
    (finding) => (finding.attribute === 'address' || finding.attribute === 'contact') && isAgreement(finding),
  );
  const named = judgement.nameClass !== null;
  // What else agrees counts as it would without the address.
  const more = judgement.findings.some(
    (finding) => countsForProbable(finding) && !['address', 'contact', 'country'].includes(finding.attribute),
  );
  if (medium && named && !hasFullName(judgement) && !more) {
    return harmless(
      'BLK-9',
      `only ${mediumWord(judgement)} of ${who} is that of a blacklisted party, whose name differs`,
      context,
    );
  }
  if (!named && !medium) {
    return comparedIdentifiers(judged, context)
      ? harmless('BLK-7', `none of the identifiers of the blacklist entry is that of ${who}`, context)
      : {
          ...open(bareRisk, 'BLK-8', `nothing that the blacklist entry carries could be compared with ${who}`),
          ...(lacksContact(judged, context) ? { question: { ...CONTACT_DETAILS, rule: 'BLK-8' } } : {}),
        };
  }
  if (medium && named) {
    const note = `the name and ${mediumWord(judgement)} of ${who} are those of a blacklisted party`;
    const isMailbox = judgement.findings.some((finding) => finding.attribute === 'contact' && isAgreement(finding));
    return {
      ...open(blacklist.mediumKeyAndName, 'BLK-9', note),
      ...(isMailbox ? { question: { ...CONTACT_DETAILS, rule: 'BLK-9' } } : {}),
    };
  }
  if (judgement.verdict === 'PROBABLE') {
    return open(blacklist.probable, 'BLK-5', `${who} is probably a blacklisted party`);
  }
  const what = named ? NAME_WORDS[judgement.nameClass ?? 'exact'] : `${mediumWord(judgement)} of ${who}`;
  return open(
    blacklist.nameOnly,
    'BLK-5',
    `${what} is that of a blacklisted party, but it is open whether that party is ${who}`,
  );
}

function open(riskScore: number, rule: string, note: string): HitDecision {
  return { outcome: 'PENDING', ...fixedRisk(riskScore), rules: [rule], note, identityOpen: true };
}

function harmless(rule: string, note: string, { policy }: CheckContext): HitDecision {
  return { outcome: 'ACCEPTED', ...fixedRisk(policy.clearedRisk), rules: [rule], note };
}

const CONTACT_DETAILS = { fact: 'contact_details', weight: 5 } as const;

/** Whether the entry is an e-mail address or a phone number of which the customer has given none. */
function lacksContact({ hit }: JudgedHit, { customer }: CheckContext): boolean {
  return (['email', 'phone'] as const).some(
    (type) =>
      hit.identifiers.some((listed) => listed.type === type) && !customer.identifiers.some((own) => own.type === type),
  );
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
  { customer, policy, subject }: CheckContext,
): HitDecision {
  const { blacklist } = policy;
  const shared = `the ${equalWord(judgement, 'identifier')} of ${subject.full} is that of`;
  if (issuedElsewhere(customer, hit) !== null) {
    return {
      outcome: 'PENDING',
      ...fixedRisk(blacklist.identifierUnexplained),
      rules: ['BLK-1'],
      note: `${shared} a blacklisted party, but another country may have issued it`,
      task: 'a person must decide',
    };
  }
  if (decisive) {
    return {
      outcome: 'PENDING',
      ...fixedRisk(blacklist.identifierUnexplained),
      rules: ['BLK-1', 'ID-4'],
      note: `${shared} a blacklisted party, but other facts conflict`,
      task: 'a person must find which record is wrong',
    };
  }
  if (isFinancialCrime(hit)) {
    return {
      outcome: 'REJECTED',
      ...fixedRisk(blacklist.uniqueIdentifier),
      rules: ['BLK-1'],
      note: `${shared} a party blacklisted for financial crime`,
    };
  }
  return judgement.verdict === 'CONFIRMED'
    ? {
        outcome: 'REJECTED',
        ...fixedRisk(blacklist.nameAndBirthDate),
        rules: ['BLK-4'],
        note: `${sharedWords(judgement)} of ${subject.full} are those of a blacklisted party`,
      }
    : {
        outcome: 'PENDING',
        ...fixedRisk(blacklist.identifierUnexplained),
        rules: ['BLK-1'],
        note: `${shared} a blacklisted party, but the entry gives no reason that bars it`,
        task: 'a person must decide',
      };
}

function hasStrong({ judgement }: JudgedHit, attribute: 'identifier' | 'contact' | 'birth_date'): boolean {
  return judgement.findings.some(
    (finding) => finding.attribute === attribute && finding.strength === 'strong agreement',
  );
}

const NAME_WORDS: Readonly<Record<NameClass, string>> = {
  exact: 'the name',
  strong: 'the name',
  'strong-with-differing-part': 'nearly the whole name',
  initials: 'the name as far as it is given',
  partial: 'part of the name',
  none: 'something other than the name',
};

/** `the name and the birth date`, as far as they are what decides. */
function sharedWords({ findings }: Judgement): string {
  const equal = findings.find(
    ({ attribute, strength }) =>
      strength === 'strong agreement' && (attribute === 'identifier' || attribute === 'birth_date'),
  );
  return equal === undefined ? 'the facts' : `the name and the ${wordOfField(equal.item.field)}`;
}

function equalWord({ findings }: Judgement, attribute: 'identifier' | 'contact'): string {
  const equal = findings.find((finding) => finding.attribute === attribute && finding.strength === 'strong agreement');
  return equal === undefined ? attribute : wordOfField(equal.item.field);
}

/** Of the keys that others may share: a mailbox is an e-mail address but for what its provider ignores. */
function mediumWord({ findings }: Judgement): string {
  return findings.some((finding) => finding.attribute === 'address' && isAgreement(finding))
    ? 'the address'
    : 'the mailbox';
}

/** BLK-6, where no other part of the entry may say otherwise. */
function barsNobody(note: string, hit: AlertHit, context: CheckContext): HitDecision {
  const { list, media } = hit;
  const goesOn =
    list.expired &&
    (list.endDoubted === true || media.texts.length > 0 || list.reasons.some((text) => GOES_ON.test(text)));
  return goesOn || hasUnreadPart(hit, context)
    ? {
        ...open(context.policy.bareRisk, 'BLK-6', `${note}, but another part of it may stand against that`),
        identityOpen: false,
        task: 'a person must decide',
      }
    : harmless('BLK-6', note, context);
}

function expiryWords({ list }: AlertHit): string {
  return list.expiresOn === null
    ? 'the blacklist entry has expired'
    : `the blacklist entry expired ${when(list.expiresOn)}`;
}

const GOES_ON = /perman|indefin|for life|lifetime|renew|exten|unbefrist|dauer|définiti|definiti|a vita|à vie|vitalíci/i;

function isFinancialCrime({ list }: AlertHit): boolean {
  return list.reasons.some((reason) => FINANCIAL_CRIME.test(reason));
}

const FINANCIAL_CRIME =
  /fraud|launder|crime|criminal|forg|terror|brib|corrupt|theft|stolen|scam|mule|takeover|carousel|evasion|embezzl|ponzi|phish|impersonat|synthetic|falsif|fake|counterfeit|smuggl|traffick|extort|betrug|geldwäsche|fälsch|veruntreu|untreue|blanchiment|escroquerie|faux|estafa|blanqueo|lavado|soborno|truffa|riciclaggio|frode|golpe/i;

/** BLK-6: all that the entry says is understood, and bars nobody. One that states no reason is not thereby harmless. */
function isCommercial({ list, media, vendor }: AlertHit): boolean {
  const isOfCrime = (vendor?.categories ?? []).some(({ text }) => FINANCIAL_CRIME.test(text));
  return list.reasons.length > 0 && !isOfCrime && areOfTrade([...list.reasons, ...media.texts.map(({ text }) => text)]);
}
