import type { CustomerFacts } from '../check/facts.ts';
import type { Question } from '../check/verdict.ts';
import { chooseLanguage } from './choose-language.ts';
import { WORDINGS } from './languages/languages.ts';
import type { Letterhead } from './letterhead.ts';
import { oneLine, severalLines } from './plain-text.ts';
import { tipsOff } from './tipping-off.ts';
import { COMPANY_FACTS, FACTS } from './wording.ts';
import type { Request, Wording } from './wording.ts';

export interface RfiInput {
  customer: CustomerFacts;
  letterhead: Letterhead;
  /** Of the checks that are PENDING. */
  questions: readonly Question[];
}

/**
 * The e-mail that asks the customer for what is missing, each fact once, the weightiest first, in the customer's
 * language; null if nothing is missing. It names no list, match, suspicion or report: telling the customer of one is an
 * offence in many countries (FATF Recommendation 21).
 */
export function writeRfi({ customer, letterhead, questions }: RfiInput): string | null {
  const wording = WORDINGS[chooseLanguage(customer.inputDetails, letterhead.language)];
  const isCompany = customer.customerType === 'COMPANY';
  const requests = factsByWeight(questions).map((fact) => requestFor(fact, { wording, isCompany }));
  const items = [...new Set(requests.map(({ ask, accepted }) => `${ask}\n   ${wording.accepted} ${accepted}.`))];
  if (items.length === 0) return null;
  const { howToAnswer, inWords } = wording;
  return [
    wording.subject,
    greet(customer.fullName, { wording, isCompany }),
    items.length === 1 ? wording.reason.one : wording.reason.several,
    items.map((item, index) => `${index + 1}. ${item}`).join('\n\n'),
    requests.every(({ accepted }) => accepted === inWords) ? howToAnswer.inWords : howToAnswer.withDocuments,
    [wording.closing, ...sign(letterhead, wording)].join('\n'),
  ].join('\n\n');
}

/** XCH-2: two checks that miss the same fact ask once, with the greater weight. */
function factsByWeight(questions: readonly Question[]): string[] {
  const weights = new Map<string, number>();
  for (const { fact, weight } of questions) weights.set(fact, Math.max(weight, weights.get(fact) ?? -Infinity));
  return [...weights]
    .sort(([left, first], [right, second]) => second - first || (left < right ? -1 : 1))
    .map(([fact]) => fact);
}

interface Addressed {
  wording: Wording;
  isCompany: boolean;
}

function greet(fullName: string, { wording: { greeting }, isCompany }: Addressed): string {
  const name = oneLine(fullName);
  if (!/[\p{L}\p{N}]/u.test(name)) return greeting.unnamed;
  return isCompany ? greeting.company(name) : greeting.person(name);
}

const LONGEST_FACT = 60;

function requestFor(fact: string, { wording, isCompany }: Addressed): Request {
  if (isCompany && isOneOf(COMPANY_FACTS, fact)) return wording.companyRequests[fact];
  if (isOneOf(FACTS, fact)) return wording.requests[fact];
  const words = oneLine(fact.replaceAll('_', ' '));
  const tellsTooMuch = words === '' || words.length > LONGEST_FACT || tipsOff(words);
  return tellsTooMuch ? wording.unnamedFact : wording.otherFact(words);
}

function isOneOf<Known extends string>(known: readonly Known[], text: string): text is Known {
  return (known as readonly string[]).includes(text);
}

function sign({ organizationName, signature }: Letterhead, wording: Wording): string[] {
  const labelled = (label: string, text: string | null) => (text === null ? null : `${label} ${oneLine(text)}`);
  return [
    oneLine(signature.name ?? organizationName),
    signature.address === null ? null : severalLines(signature.address),
    labelled(wording.phone, signature.phone),
    labelled(wording.email, signature.email),
    signature.website === null ? null : oneLine(signature.website),
  ].filter((line) => line !== null && line !== '') as string[];
}
