import { toCountryCode } from '../../../domain/countries/country-code.ts';
import { bare, listItems } from './clean-text.ts';

/** Lists name some hundred countries; what else comes is not worth remembering. */
const MOST_REMEMBERED = 2_000;
const remembered = new Map<string, string | null>();

/** ISO 3166-1 alpha-2 of one country as lists write it (`Korea, North`, `PRK`, `Iranian`); null where it is none. */
export function listedCountry(text: string): string | null {
  if (text === '') return null;
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const code = readCountry(bare(text));
  if (remembered.size < MOST_REMEMBERED) remembered.set(text, code);
  return code;
}

/** All countries of a text that may name several: `Russian and Ukrainian`, `(a) Tunisian, (b) French`. */
export function listedCountries(text: string): string[] {
  const whole = text.includes(';') ? null : listedCountry(text);
  if (whole !== null) return [whole];
  const codes = listItems(text).flatMap((item) => {
    const one = listedCountry(item);
    return one === null ? item.split(/,|\/|\band\/or\b|\band\b|&/).map(listedCountry) : [one];
  });
  return [...new Set(codes.filter((code) => code !== null))];
}

function readCountry(text: string): string | null {
  // What follows a full stop is another sentence: `Tunisian. National identification no. 08619445`.
  const name = text
    .replace(/^(.{4,60}?)\.\s.*$/s, '$1')
    .replace(/^Region:\s*/i, '')
    .replace(/^(?:possibly|allegedly|assumed|presumed|formerly|ex-|of the|of)\s*/i, '')
    .replaceAll('&', 'and');
  if (name === '' || name === '-0-' || name.length > 120) return null;
  const plain = name.replace(/\s*\([^()]*\)\s*$/, '');
  // `Korea, North`
  const [last = '', first] = plain.split(/,\s*/).slice(0, 2);
  return (
    toCountryCode(name) ?? toCountryCode(plain) ?? (first === undefined ? null : toCountryCode(`${first} ${last}`))
  );
}
