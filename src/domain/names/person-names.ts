import type { NameClass, NamePolicy } from '../policy/policy.ts';
import { alignTokens, areOneLetterApart, toComparison } from './align.ts';
import type { Alignment } from './align.ts';
import type { NameComparison } from './name-comparison.ts';
import { normaliseName } from './normalise.ts';
import { isAbjad, scriptOf, toLatin } from './script.ts';
import { GENERATIONS, HONORIFICS, PARTICLES } from './words.ts';

/** More parts than any name has; what follows is no name. */
const MOST_TOKENS = 16;
const LONGEST_NAME = 400;

interface ParsedPerson {
  /** Given names first, as far as the writing tells; without titles, particles and suffixes. */
  tokens: readonly string[];
  generation: string | null;
}

/** Compares two names of persons, independent of the order of their parts. */
export function comparePersonNames(left: string, right: string, policy: NamePolicy): NameComparison {
  const sameScript = scriptOf(left) === scriptOf(right);
  const first = parsePerson(sameScript ? left : toLatin(left));
  const second = parsePerson(sameScript ? right : toLatin(right));
  const abjad = !sameScript && (isAbjad(left) || isAbjad(right));
  const alignment = alignTokens(first.tokens, second.tokens, { policy, abjad });
  const found = classify(alignment);
  const generationDiffers =
    first.generation !== null && second.generation !== null && first.generation !== second.generation;
  const transliterated = !sameScript && found === 'exact' ? 'strong' : found;
  const isFull = transliterated === 'exact' || transliterated === 'strong';
  return toComparison(alignment, generationDiffers && isFull ? 'strong-with-differing-part' : transliterated);
}

function parsePerson(name: string): ParsedPerson {
  const tokens = normaliseName(givenNameFirst(name.slice(0, LONGEST_NAME)))
    .split(' ')
    .slice(0, MOST_TOKENS);
  while (tokens.length > 1 && HONORIFICS.has(tokens[0] ?? '')) tokens.shift();
  let generation: string | null = null;
  while (tokens.length > 1) {
    const last = tokens.at(-1) ?? '';
    if (tokens.length > 2 && GENERATIONS.has(last)) generation = GENERATIONS.get(last) ?? null;
    else if (!(tokens.length > 2 && HONORIFICS.has(last) && last.length > 2)) break;
    tokens.pop();
  }
  const core = tokens.filter((token, index) => index === 0 || index === tokens.length - 1 || !PARTICLES.has(token));
  return { tokens: core.filter((token) => token !== ''), generation };
}

/** `Torres, James` → `James Torres`; `Torres, Jr.` stays. */
function givenNameFirst(name: string): string {
  const comma = name.indexOf(',');
  if (comma < 0) return name;
  const rest = name.slice(comma + 1).trim();
  const suffix = normaliseName(rest);
  if (suffix === '' || GENERATIONS.has(suffix) || HONORIFICS.has(suffix)) return name;
  return `${rest} ${name.slice(0, comma)}`;
}

function classify({ left, right, pairs }: Alignment): NameClass {
  const shorter = Math.min(left.length, right.length);
  const written = pairs.filter((pair) => !pair.initial);
  if (shorter === 0) return 'none';
  if (written.length === 0) return shorter > 1 && areOneLetterApart(left, right) ? 'partial' : 'none';
  if (left.length === 1 && right.length === 1) return written[0]?.similarity === 1 ? 'exact' : 'strong';
  if (shorter === 1) return 'partial';
  if (isSameSequence(left, right)) return 'exact';
  if (pairs.length === shorter) {
    if (written.length >= 2) return 'strong';
    return surnameIsInitial({ left, right, pairs }) ? 'partial' : 'initials';
  }
  return written.length >= 2 &&
    coversEnds(
      left.length,
      written.map((pair) => pair.left),
    ) &&
    coversEnds(
      right.length,
      written.map((pair) => pair.right),
    )
    ? 'strong-with-differing-part'
    : 'partial';
}

/** Equal in the same order, or with the family name moved from the end to the front. */
function isSameSequence(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== right.length) return false;
  const text = left.join(' ');
  const rotated = [right.at(-1), ...right.slice(0, -1)].join(' ');
  const rotatedBack = [...right.slice(1), right[0]].join(' ');
  return text === right.join(' ') || text === rotated || text === rotatedBack;
}

/** "Thomas K.": the family name is known by its first letter only. */
function surnameIsInitial({ left, right, pairs }: Alignment): boolean {
  return pairs.some(
    (pair) =>
      pair.initial &&
      ((pair.left === left.length - 1 && left[pair.left]?.length === 1) ||
        (pair.right === right.length - 1 && right[pair.right]?.length === 1)),
  );
}

function coversEnds(length: number, positions: readonly number[]): boolean {
  return positions.includes(0) && positions.includes(length - 1);
}
