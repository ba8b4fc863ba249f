import type { Stated } from '../facts/facts.ts';

/** Signs of printers and of currencies, and what stands for them in Latin-1, one for one. */
const PLAIN: readonly (readonly [signs: string, plain: string])[] = [
  ['‘’‚‛', "'"],
  ['“”„‟', '"'],
  ['\u2009\u202F', '\u00A0'],
  // No reader asks for the currency of a sum.
  [String.fromCharCode(...Array.from({ length: 0x30 }, (_, index) => 0x20a0 + index)), '$'],
];
const PLAIN_OF = new Map(PLAIN.flatMap(([signs, plain]) => Array.from(signs).map((sign) => [sign, plain])));
const PRINTED = new RegExp(`[${[...PLAIN_OF.keys()].join('')}]`, 'g');

/**
 * A text with plain signs for a printer's, each at the same place: what a text says does not hang on who set it. One in the
 * letters of Latin-1 is searched in half the time then.
 */
export function withPlainSigns(text: string): string {
  const plain = text.replaceAll(PRINTED, (sign) => PLAIN_OF.get(sign) ?? sign);
  // V8 keeps what is made of a string as wide as that one; what is parsed is as narrow as it can be.
  return plain === text ? text : (JSON.parse(JSON.stringify(plain)) as string);
}

/**
 * Gives facts that were read in plain texts the words of the texts that they were made of.
 * @param texts as they are written, and the same in plain signs
 */
export function asWritten(
  texts: readonly { written: Stated; plain: Stated }[],
): <Fact extends Stated>(facts: readonly Fact[]) => Fact[] {
  const printed = texts.filter(({ written, plain }) => written.text !== plain.text);
  if (printed.length === 0) return (facts) => [...facts];
  return (facts) =>
    facts.map((fact) => {
      const source = printed.find(({ plain }) => plain.pointer === fact.pointer && plain.text.includes(fact.text));
      if (source === undefined) return fact;
      const start = source.plain.text.indexOf(fact.text);
      return { ...fact, text: source.written.text.slice(start, start + fact.text.length) };
    });
}
