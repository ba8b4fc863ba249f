import { BEGINNING, alternativesOf, beginningsOf } from './beginnings.ts';

interface Candidate {
  list: number;
  /** Sticky: of the words of that list with one beginning. */
  pattern: RegExp;
}

/** Words of a list that may begin with anything: the ends of compounds. */
interface Compounds {
  list: number;
  pattern: RegExp;
  /** What they end in: quickly found missing. */
  end: RegExp;
}

const LETTER_OR_DIGIT = '[\\p{L}\\p{N}]';
const ENDS = `(?!${LETTER_OR_DIGIT})`;
const FIRST_PART = '(?:\\p{L}+)?';

/**
 * Lists of words, as regular expression sources, that are looked for in small letters where a word begins. Only those
 * are tried that begin with the same letters: to try thousands at each word takes longer than all else.
 */
export class WordSearch {
  private readonly byBeginning = new Map<number, Candidate[]>();
  private readonly compounds: readonly Compounds[];

  constructor(lists: readonly (readonly string[])[]) {
    this.compounds = lists.flatMap((words, list) => {
      const others = this.addWords(list, words.flatMap(alternativesOf));
      return others.length === 0 ? [] : [compoundsOf(list, others)];
    });
  }

  /** @returns those that may begin with anything */
  private addWords(list: number, words: readonly string[]): string[] {
    const byBeginning = new Map<number, string[]>();
    const others: string[] = [];
    for (const word of words) {
      const beginnings = beginningsOf(word);
      if (beginnings === null) others.push(word);
      for (const key of new Set([...(beginnings ?? [])].map((beginning) => keyAt(beginning, 0)))) {
        byBeginning.set(key, [...(byBeginning.get(key) ?? []), word]);
      }
    }
    for (const [key, some] of byBeginning) {
      const pattern = new RegExp(`(?:${some.join('|')})${ENDS}`, 'uy');
      this.byBeginning.set(key, [...(this.byBeginning.get(key) ?? []), { list, pattern }]);
    }
    return others;
  }

  /** The places of the lists of which a text in small letters has a word. */
  listsIn(lower: string): ReadonlySet<number> {
    const found = new Set<number>();
    for (const { list, pattern, end } of this.compounds) if (end.test(lower) && pattern.test(lower)) found.add(list);
    let isWithin = false;
    for (let at = 0; at < lower.length; at++) {
      if (!isWithin) this.findAt(at, lower, found);
      isWithin = isLetterOrDigit(lower, at);
    }
    return found;
  }

  private findAt(start: number, lower: string, found: Set<number>): void {
    const candidates = this.byBeginning.get(keyAt(lower, start));
    if (candidates === undefined) return;
    for (const { list, pattern } of candidates) {
      if (found.has(list)) continue;
      pattern.lastIndex = start;
      if (pattern.test(lower)) found.add(list);
    }
  }
}

function compoundsOf(list: number, words: readonly string[]): Compounds {
  const ends = words.map((word) => (word.startsWith(FIRST_PART) ? word.slice(FIRST_PART.length) : word));
  return {
    list,
    pattern: new RegExp(`(?<!${LETTER_OR_DIGIT})(?:${words.join('|')})${ENDS}`, 'u'),
    end: new RegExp(ends.join('|'), 'u'),
  };
}

/** A number for the letters that a word begins with; a few others share it, and are tried in vain. */
function keyAt(text: string, start: number): number {
  let key = 0;
  for (let at = start; at < start + BEGINNING; at++) key = (key * 31 + text.charCodeAt(at)) | 0;
  return key;
}

const IS_LETTER_OR_DIGIT = new RegExp(LETTER_OR_DIGIT, 'u');
const LAST_OF_ASCII = 0x7f;
const ASCII = Array.from({ length: LAST_OF_ASCII + 1 }, (_, code) =>
  IS_LETTER_OR_DIGIT.test(String.fromCharCode(code)),
);
const SECOND_HALF = /[\uDC00-\uDFFF]/;

function isLetterOrDigit(text: string, at: number): boolean {
  const known = ASCII[text.charCodeAt(at)];
  if (known !== undefined) return known;
  // A letter beyond the basic plane takes two places.
  const isSecondHalf = SECOND_HALF.test(text.charAt(at));
  return IS_LETTER_OR_DIGIT.test(isSecondHalf ? text.slice(Math.max(0, at - 1), at + 1) : text.charAt(at));
}
