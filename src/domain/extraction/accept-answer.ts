import { isObject } from '../facts/field-reader.ts';
import type { Stated } from '../facts/facts.ts';
import { EXTRACTED_FIELDS } from './model-reading.ts';
import type { ExtractedFact, ExtractedField } from './model-reading.ts';

/** More than a report can say of one person. */
const MOST_FACTS = 60;
/** A fact takes a few words; a longer quote is a passage that says many things. */
const LONGEST_QUOTE = 160;

export interface AcceptedAnswer {
  facts: ExtractedFact[];
  dropped: number;
}

/**
 * Keeps of a model's answer what can be checked: a known field, and a quote that really stands in the text it names.
 * Texts are named by their position, from 1.
 * @returns null where the answer is not what was asked for
 */
export function acceptAnswer(answer: string, texts: readonly Stated[]): AcceptedAnswer | null {
  const items = factsIn(answer);
  if (items === null) return null;
  const facts = items.slice(0, MOST_FACTS).flatMap((item) => acceptFact(item, texts) ?? []);
  const distinct = [...new Map(facts.map((fact) => [JSON.stringify(fact), fact])).values()];
  return { facts: distinct, dropped: items.length - facts.length };
}

/** Some models wrap their JSON in a fence or a sentence. */
function factsIn(answer: string): readonly unknown[] | null {
  const [start, end] = [answer.indexOf('{'), answer.lastIndexOf('}')];
  if (start === -1 || end < start) return null;
  try {
    const parsed: unknown = JSON.parse(answer.slice(start, end + 1));
    return isObject(parsed) && Array.isArray(parsed.facts) ? (parsed.facts as unknown[]) : null;
  } catch {
    return null;
  }
}

function acceptFact(item: unknown, texts: readonly Stated[]): ExtractedFact | null {
  if (!isObject(item)) return null;
  const { field, quote } = item;
  const source = typeof item.text === 'number' ? texts[item.text - 1] : undefined;
  if (!isField(field) || typeof quote !== 'string' || source?.pointer == null) return null;
  if (quote.trim() === '' || quote.length > LONGEST_QUOTE || !isQuoted(quote, source.text)) return null;
  return { field, pointer: source.pointer, quote };
}

/** Of scripts that set words apart and write what belongs to a word as part of it. */
const IN_WORD = '[\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{M}\\p{N}]';
const BEGINS = new RegExp(`^${IN_WORD}`, 'u');
const ENDS = new RegExp(`${IN_WORD}$`, 'u');

/** Whether the words stand in the text whole: "man" within "woman" and "42" within "€420,000" say something else. */
function isQuoted(quote: string, text: string): boolean {
  const before = BEGINS.test(quote) ? `(?<!${IN_WORD})` : '';
  const after = ENDS.test(quote) ? `(?!${IN_WORD})` : '';
  const inNumber = [
    /^\p{N}/u.test(quote) ? String.raw`(?<!\p{N}[.,'’])` : '',
    /\p{N}$/u.test(quote) ? String.raw`(?![.,'’]\p{N})` : '',
  ];
  const literal = quote.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
  return new RegExp([before, inNumber[0], literal, after, inNumber[1]].join(''), 'u').test(text);
}

function isField(value: unknown): value is ExtractedField {
  return (EXTRACTED_FIELDS as readonly unknown[]).includes(value);
}
