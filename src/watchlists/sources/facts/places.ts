import { listedCountry } from './listed-countries.ts';

/**
 * The country at the end of an address or a place: `Tehran, Iran`, `Nice (France)`, `Pyongyang, Korea, North`,
 * `Minsk, former USSR (now Belarus)`.
 */
export function placeCountry(place: string): string | null {
  const parts = place.split(/,\s*/);
  const last = parts.at(-1) ?? '';
  const inBrackets = /\((?:now |today |present-day )?([^()]+)\)\s*$/.exec(last)?.[1] ?? '';
  return listedCountry(last) ?? listedCountry(parts.slice(-2).join(', ')) ?? listedCountry(inBrackets);
}
