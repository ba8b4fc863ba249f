import { companyWordWeight, isPlace } from './company-words.ts';
import { findLegalForms, isUnmistakableForm } from './legal-forms.ts';
import type { LegalForm } from './legal-forms.ts';
import { RARE } from './name-frequency.ts';
import { NameToken } from './name-token.ts';
import { companyVariants } from './name-variants.ts';
import { isNumber, readNumbers } from './numbers.ts';
import type { Writing } from './bare-spelling.ts';
import type { ReadWords } from './read-words.ts';

const MOST_TOKENS = 24;

export interface ReadOrganization {
  tokens: NameToken[];
  legalForms: readonly LegalForm[];
  numbers: string;
}

/** Brings the text of an organization's name into words that can be read. */
export function organizationText(name: string): string {
  const text = name.includes('%') ? name.replace(/%\s?(?=\p{L})/gu, ' percent').replaceAll('%', ' percent') : name;
  return text.replace(/['’]s(?!\p{L})/giu, '');
}

/** Joins words of a name, and names no one. */
const FILLERS = new Set(
  'the and of for und et y e i de del des du la le les da do dos di der die das von van im in al'.split(' '),
);

/** The words of an organization's name without its legal forms, its numbers in digits. */
export function readOrganization(read: ReadWords): ReadOrganization {
  if (read.signs !== null) return readSigns(read);
  const words = closeUpLetters(read.words.slice(0, MOST_TOKENS).filter((word) => word !== 'and'));
  const { kept, forms } = findLegalForms(words);
  const named = kept.map((index) => words[index] ?? '');
  const telling = named.filter((word) => !FILLERS.has(word));
  const numbered = readNumbers(telling.length > 0 ? telling : named);
  return {
    tokens: numbered.map((word) => organizationToken(word, read.writing)),
    legalForms: forms,
    numbers: numbered.filter(isNumber).sort().join(' '),
  };
}

const NUMBER_WEIGHT = 0.5;
/** An acronym or a syllable tells less than a word. */
const SHORT_WEIGHT = 0.7;
const SHORT = 2;

function organizationToken(text: string, writing: Writing): NameToken {
  if (isNumber(text)) return new NameToken(text, { weight: NUMBER_WEIGHT, kind: 'number' });
  if (/\d/.test(text)) return new NameToken(text, { weight: RARE, kind: 'code' });
  const shared = companyWordWeight(text);
  if (shared !== null) {
    const kind = isPlace(text) ? 'place' : 'word';
    return new NameToken(text, { weight: shared, known: true, kind, variants: companyVariants(text) });
  }
  const weight = text.length <= SHORT ? SHORT_WEIGHT : RARE;
  return new NameToken(text, { weight, kind: 'name', writing, variants: companyVariants(text) });
}

function readSigns({ words, signs }: ReadWords): ReadOrganization {
  const { kept, forms } = findLegalForms(words.slice(0, MOST_TOKENS));
  const tokens = kept.map(
    (index) => new NameToken(words[index] ?? '', { sign: signs?.[index] ?? null, weight: SHORT_WEIGHT, kind: 'name' }),
  );
  return { tokens, legalForms: forms, numbers: '' };
}

/** Words before a vessel's name: motor vessel, tanker, steamship. */
const VESSEL_PREFIXES = new Set(
  'mv mt ms ss mts mvs fv mfv tug lpg lng vlcc msv my sy motor vessel tanker ship barge'.split(' '),
);
const VESSEL_WORD_WEIGHT = 0.8;

/** A vessel's name: its words are all of it, however common, and its number tells it from its sisters. */
export function readVessel({ words: all, writing }: ReadWords): ReadOrganization {
  const words = closeUpLetters(all.slice(0, MOST_TOKENS));
  while (words.length > 1 && VESSEL_PREFIXES.has(words[0] ?? '')) words.shift();
  const numbered = readNumbers(words);
  return {
    tokens: numbered.map((word) => {
      const token = organizationToken(word, writing);
      return token.kind === 'word' || token.kind === 'place'
        ? new NameToken(word, { weight: VESSEL_WORD_WEIGHT, kind: 'name', known: true })
        : token;
    }),
    legalForms: [],
    numbers: numbered.filter(isNumber).sort().join(' '),
  };
}

/** Whether a name whose kind nobody told is more likely an organization's than a person's. */
export function looksLikeOrganization(text: string, words: readonly string[]): boolean {
  return /[&\d]/.test(text) || words.some((word) => isUnmistakableForm(word) || companyWordWeight(word) !== null);
}

/** `s a` → `sa`, `g m b h` → `gmbh`: what was written with dots; `x l p` is the tenth, an LP. */
function closeUpLetters(words: readonly string[]): string[] {
  const closed: string[] = [];
  let letters = '';
  for (const word of [...words, '']) {
    if (/^[a-z]$/.test(word)) {
      letters += word;
      continue;
    }
    const form = letters.slice(1);
    if (/^[ivx]/.test(letters) && isUnmistakableForm(form)) closed.push(letters.charAt(0), form);
    else if (letters !== '') closed.push(letters);
    letters = '';
    if (word !== '') closed.push(word);
  }
  return closed;
}
