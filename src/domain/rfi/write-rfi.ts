import type { Question } from '../check/verdict.ts';
import { requestFor } from './fact-requests.ts';

export interface RfiInput {
  customerName: string;
  organizationName: string;
  /** Of the checks that are PENDING. */
  questions: readonly Question[];
}

/**
 * The e-mail that asks the customer for what is missing, each fact once, the weightiest first; null if nothing is. It
 * names no list, match, report or suspicion: telling the customer of one is an offence in many countries.
 */
export function writeRfi({ customerName, organizationName, questions }: RfiInput): string | null {
  const requests = factsByWeight(questions).map((fact, index) => `${index + 1}. ${requestFor(fact)}`);
  if (requests.length === 0) return null;
  const name = oneLine(customerName);
  const organization = oneLine(organizationName);
  return [
    'Subject: Information we need to complete your application',
    name === '' ? 'Dear customer,' : `Dear ${name},`,
    `to complete our review of the details you gave us, we need ${requests.length === 1 ? 'one more item' : 'a few more items'} from you:`,
    requests.join('\n'),
    'Please reply to this e-mail. Documents may be PDF, JPEG or PNG files; they must be complete, legible and in colour where possible.',
    organization === '' ? 'Kind regards' : `Kind regards,\n${organization}`,
  ].join('\n\n');
}

/** Two checks that miss the same fact ask once, with the greater weight. */
function factsByWeight(questions: readonly Question[]): string[] {
  const weights = new Map<string, number>();
  for (const { fact, weight } of questions) weights.set(fact, Math.max(weight, weights.get(fact) ?? -Infinity));
  return [...weights]
    .sort(([left, first], [right, second]) => second - first || (left < right ? -1 : 1))
    .map(([fact]) => fact);
}

/** A name with line breaks could write an e-mail of its own. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
}
