import type { HitText } from '../alerts/alert-hit.ts';
import type { NameFact } from '../facts/facts.ts';
import { companyWordWeight } from '../names/company-words.ts';
import { normaliseName } from '../names/normalise.ts';
import { LEGAL_FORMS } from '../names/words.ts';

/** Whether texts have a word by which a company is told from others; of a name without such a word, any of its words. */
export function namesCompany(texts: readonly HitText[], names: readonly NameFact[]): boolean {
  const words = new Set(texts.flatMap(({ text }) => normaliseName(text).split(' ')));
  return names.some(({ text }) => tellingWords(text).some((word) => words.has(word)));
}

function tellingWords(name: string): string[] {
  const words = normaliseName(name).split(' ');
  const telling = words.filter((word) => !LEGAL_FORMS.has(word) && companyWordWeight(word) === null);
  return telling.length === 0 ? words : telling;
}
