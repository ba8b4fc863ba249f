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

interface Options {
  /** Regular expression source of the class of signs that words consist of. */
  signs?: string;
  /** Whether the words are only beginnings of words. */
  beginnings?: boolean;
}

/** Any letters before a word, and where they are one of its own a blank. */
const FIRST_PART = /^(?:\(\?:\\p\{L\}\+\)\?|\[[^\]]+\]\*)(?: \?)?/;

/**
 * Lists of words, as regular expression sources, that are looked for in small letters where a word begins. Only those
 * are tried that begin with the same letters: to try thousands at each word takes longer than all else.
 */
export class WordSearch {
  private readonly byBeginning = new Map<number, Candidate[]>();
  private readonly compounds: readonly Compounds[];

  private readonly sign: RegExp;
  /** Whether each of the commonest signs is one of a word's. */
  private readonly common: readonly boolean[];
  private readonly ends: string;

  constructor(lists: readonly (readonly string[])[], { signs = '[\\p{L}\\p{N}]', beginnings = false }: Options = {}) {
    this.sign = new RegExp(signs, 'u');
    this.common = Array.from({ length: COMMON }, (_, code) => this.sign.test(String.fromCharCode(code)));
    this.ends = beginnings ? '' : `(?!${signs})`;
    this.compounds = lists.flatMap((words, list) => {
      const others = this.addWords(list, words.flatMap(alternativesOf));
      return others.length === 0 ? [] : [this.compoundsOf(list, others, signs)];
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
      const pattern = new RegExp(`(?:${some.join('|')})${this.ends}`, 'uy');
      this.byBeginning.set(key, [...(this.byBeginning.get(key) ?? []), { list, pattern }]);
    }
    return others;
  }

  private compoundsOf(list: number, words: readonly string[], signs: string): Compounds {
    const ends = words.map((word) => word.replace(FIRST_PART, ''));
    return {
      list,
      pattern: new RegExp(`(?<!${signs})(?:${words.join('|')})${this.ends}`, 'u'),
      end: new RegExp(ends.join('|'), 'u'),
    };
  }

  /** The places of the lists of which a text in small letters has a word. */
  listsIn(lower: string): ReadonlySet<number> {
    const found = new Set<number>();
    for (const { list, pattern, end } of this.compounds) if (end.test(lower) && pattern.test(lower)) found.add(list);
    let isWithin = false;
    for (let at = 0; at < lower.length; at++) {
      if (!isWithin) this.findAt(at, lower, found);
      isWithin = this.common[lower.charCodeAt(at)] ?? this.isOfWord(lower, at);
    }
    return found;
  }

  /** Of a sign that is not common. */
  private isOfWord(text: string, at: number): boolean {
    // One beyond the basic plane takes two places.
    const isSecondHalf = SECOND_HALF.test(text.charAt(at));
    return this.sign.test(isSecondHalf ? text.slice(Math.max(0, at - 1), at + 1) : text.charAt(at));
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

/** A number for the letters that a word begins with; a few others share it, and are tried in vain. */
function keyAt(text: string, start: number): number {
  let key = 0;
  for (let at = start; at < start + BEGINNING; at++) key = (key * 31 + text.charCodeAt(at)) | 0;
  return key;
}

/** Of Latin letters. */
const COMMON = 0x250;
const SECOND_HALF = /[\uDC00-\uDFFF]/;
