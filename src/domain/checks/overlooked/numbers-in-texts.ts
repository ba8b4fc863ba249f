import type { IdentifierFact } from '../../facts/facts.ts';

/** Fewer signs are equal by chance. */
export const SHORTEST = 6;

export type OwnNumber = Pick<IdentifierFact, 'type' | 'value'>;

export function isEqual(own: OwnNumber, listed: OwnNumber): boolean {
  return own.value === listed.value || (own.type === 'phone' && endsAlike(own.value, listed.value));
}

/**
 * Whether a number stands in a text in capitals as it is, or in groups: "PASSPORT H44120987 (IRAN)", "27 331 450 912"; an
 * account also without the code of its bank, a telephone number without that of its country.
 */
export function holding({ type, value }: OwnNumber): (text: string) => boolean {
  if (type === 'phone') return (text) => endsAlike(value, text);
  if (type === 'email') return (text) => ` ${text} `.includes(` ${value.toUpperCase()} `);
  if (!/^[A-Z0-9]*\d[A-Z0-9]*$/.test(value)) return () => false;
  const grouped = value.replaceAll(/(?<=.)(?=.)/g, '[ ./-]?');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${grouped}(?![\\p{L}\\p{N}])`, 'u');
  if (type !== 'iban') return (text) => pattern.test(text);
  return (text) => pattern.test(text) || endsAlike(value, text);
}

const SHORTEST_END = 7;

/** Numbers in a text, in groups or not: "(415) 555-0132", "+44 (0)20 7946 0123 ext. 4", "Kto 532013000 / BLZ 37040044". */
const NUMBERS = /\d[\d ()./-]{5,30}\d/g;

/** "0171 5550199" of "+491715550199", an account without its bank. */
function endsAlike(value: string, text: string): boolean {
  const own = digitsOf(value);
  const written = (text.replaceAll('(0)', '').match(NUMBERS) ?? []).flatMap((number) => [
    number,
    ...number.split(' / '),
  ]);
  return written
    .map(digitsOf)
    .some(
      (number) => Math.min(own.length, number.length) >= SHORTEST_END && (own.endsWith(number) || number.endsWith(own)),
    );
}

function digitsOf(number: string): string {
  return number.replaceAll(/\D/g, '').replace(/^0+/, '');
}

/** As a ship has (IMO); postal codes and days have fewer digits, or eight, and sums end in naughts. */
const LONG_NUMBER = /(?<!\d|\d[.,])(?:\d{7}|\d{9,20})(?<!000)(?![.,]?\d)/g;

export function longNumbersIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) => text.match(LONG_NUMBER) ?? []);
}
