import { BEGINNING, alternativesOf, beginningsOf } from './beginnings.ts';

interface Candidate {
  list: number;
  /** Sticky: of the words of that list with one beginning. */
  pattern: RegExp;
}

const ENDS = '(?![\\p{L}\\p{N}])';

/**
 * Lists of words, as regular expression sources, that are looked for in small letters where a word begins. Only those
 * are tried that begin with the same letters: to try thousands at each word takes longer than all else.
 */
export class WordSearch {
  private readonly byBeginning = new Map<string, Candidate[]>();
  /** Of words that may begin with anything. */
  private readonly others: readonly Candidate[];

  constructor(lists: readonly (readonly string[])[]) {
    this.others = lists.flatMap((words, list) => this.add(list, words.flatMap(alternativesOf)));
  }

  private add(list: number, words: readonly string[]): Candidate[] {
    const byBeginning = new Map<string, string[]>();
    const others: string[] = [];
    for (const word of words) {
      const beginnings = beginningsOf(word);
      if (beginnings === null) others.push(word);
      for (const beginning of beginnings ?? []) {
        byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), word]);
      }
    }
    for (const [beginning, some] of byBeginning) {
      const pattern = new RegExp(`(?:${some.join('|')})${ENDS}`, 'uy');
      this.byBeginning.set(beginning, [...(this.byBeginning.get(beginning) ?? []), { list, pattern }]);
    }
    return others.length === 0
      ? []
      : [{ list, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${others.join('|')})${ENDS}`, 'u') }];
  }

  /** The places of the lists of which a text in small letters has a word. */
  listsIn(lower: string): ReadonlySet<number> {
    const found = new Set<number>();
    for (const { list, pattern } of this.others) if (pattern.test(lower)) found.add(list);
    let isWithin = false;
    for (let at = 0; at < lower.length; at++) {
      if (!isWithin) this.findAt(at, lower, found);
      isWithin = isLetterOrDigit(lower, at);
    }
    return found;
  }

  private findAt(start: number, lower: string, found: Set<number>): void {
    for (const { list, pattern } of this.byBeginning.get(lower.slice(start, start + BEGINNING)) ?? NONE) {
      if (found.has(list)) continue;
      pattern.lastIndex = start;
      if (pattern.test(lower)) found.add(list);
    }
  }
}

const NONE: readonly Candidate[] = [];
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const LAST_OF_ASCII = 0x7f;
const ASCII = Array.from({ length: LAST_OF_ASCII + 1 }, (_, code) => LETTER_OR_DIGIT.test(String.fromCharCode(code)));
const HALF = /[\uDC00-\uDFFF]/;

function isLetterOrDigit(text: string, at: number): boolean {
  const known = ASCII[text.charCodeAt(at)];
  if (known !== undefined) return known;
  // A letter beyond the basic plane is two places long.
  return LETTER_OR_DIGIT.test(HALF.test(text.charAt(at)) ? text.slice(Math.max(0, at - 1), at + 1) : text.charAt(at));
}
