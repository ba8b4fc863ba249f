import type { NameClass, NamePolicy } from '../policy/policy.ts';
import { alignTokens, toComparison } from './align.ts';
import type { Alignment } from './align.ts';
import type { NameComparison } from './name-comparison.ts';
import { normaliseName } from './normalise.ts';
import { isAbjad, scriptOf, toLatin } from './script.ts';
import { GENERIC_COMPANY_WORDS, LEGAL_FORMS, ROMAN_NUMBERS } from './words.ts';

const MOST_TOKENS = 24;
const LONGEST_NAME = 400;

interface ParsedCompany {
  tokens: readonly string[];
  legalForm: string | null;
  numbers: string;
}

/**
 * Compares two names of companies. Legal forms are one form each and may be left out; numbers (Fund II, Fund III) must
 * agree, or the names are those of two companies.
 */
export function compareCompanyNames(left: string, right: string, policy: NamePolicy): NameComparison {
  const sameScript = scriptOf(left) === scriptOf(right);
  const first = parseCompany(sameScript ? left : toLatin(left));
  const second = parseCompany(sameScript ? right : toLatin(right));
  const abjad = !sameScript && (isAbjad(left) || isAbjad(right));
  const alignment = alignTokens(first.tokens, second.tokens, { policy, abjad });
  const numbersDiffer = first.numbers !== '' && second.numbers !== '' && first.numbers !== second.numbers;
  return toComparison(alignment, numbersDiffer ? 'none' : classify(alignment, first, second));
}

function parseCompany(name: string): ParsedCompany {
  const words = closeUpLetters(normaliseName(name.slice(0, LONGEST_NAME).replaceAll('&', ' and ')).split(' '));
  const tokens = words.slice(0, MOST_TOKENS).filter((token) => token !== '' && token !== 'and' && token !== 'the');
  const forms: string[] = [];
  while (tokens.length > 1 && LEGAL_FORMS.has(tokens.at(-1) ?? ''))
    forms.unshift(LEGAL_FORMS.get(tokens.pop() ?? '') ?? '');
  if (tokens.length > 1 && LEGAL_FORMS.has(tokens[0] ?? '') && forms.length === 0) {
    forms.push(LEGAL_FORMS.get(tokens.shift() ?? '') ?? '');
  }
  const numbered = tokens.map((token, index) => (index > 0 ? (ROMAN_NUMBERS.get(token) ?? token) : token));
  return {
    tokens: numbered,
    legalForm: forms.length === 0 ? null : forms.join(' '),
    numbers: numbered
      .filter((token) => /^\d+$/.test(token))
      .sort()
      .join(' '),
  };
}

/** `s a` → `sa`, `g m b h` → `gmbh`: what was written with dots. */
function closeUpLetters(tokens: readonly string[]): string[] {
  const closed: string[] = [];
  let letters = '';
  for (const token of [...tokens, '']) {
    if (/^[a-z]$/.test(token)) {
      letters += token;
      continue;
    }
    if (letters !== '') closed.push(letters);
    letters = '';
    closed.push(token);
  }
  return closed;
}

function classify(alignment: Alignment, first: ParsedCompany, second: ParsedCompany): NameClass {
  const { left, right, pairs } = alignment;
  const written = pairs.filter((pair) => !pair.initial);
  if (written.length === 0) return 'none';
  const unmatched = [
    ...left.filter((_, index) => !written.some((pair) => pair.left === index)),
    ...right.filter((_, index) => !written.some((pair) => pair.right === index)),
  ];
  if (unmatched.length === 0) {
    const formsDiffer = first.legalForm !== null && second.legalForm !== null && first.legalForm !== second.legalForm;
    if (formsDiffer) return 'strong-with-differing-part';
    return left.join(' ') === right.join(' ') ? 'exact' : 'strong';
  }
  const distinctive = written.some((pair) => !GENERIC_COMPANY_WORDS.has(left[pair.left] ?? ''));
  if (!distinctive) return 'none';
  return unmatched.every((token) => GENERIC_COMPANY_WORDS.has(token)) ? 'strong-with-differing-part' : 'partial';
}
