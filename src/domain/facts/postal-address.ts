import { toCountryCode } from '../countries/country-code.ts';
import { normaliseName } from '../names/normalise.ts';

/** What an address says, as far as it can be told apart. */
export interface PostalAddress {
  /** Normal form of street, number and town or postcode; null where less than that is stated. */
  full: string | null;
  /** Normal form. */
  town: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
}

export interface AddressParts {
  street: string | null;
  number?: string | null;
  town: string | null;
  postcode: string | null;
  country: string | null;
}

const LONGEST = 500;

/** Words of addresses that are written short as often as whole; section 4 of the rules, "abbreviations expanded". */
const SHORT_WORDS: Readonly<Record<string, string>> = {
  st: 'street',
  str: 'strasse',
  rd: 'road',
  ave: 'avenue',
  av: 'avenue',
  blvd: 'boulevard',
  bd: 'boulevard',
  dr: 'drive',
  ln: 'lane',
  ct: 'court',
  sq: 'square',
  pl: 'place',
  hwy: 'highway',
  pkwy: 'parkway',
  apt: 'apartment',
  no: 'number',
  n: 'north',
  s: 'south',
  e: 'east',
  w: 'west',
};

/** The normal form of an address given in parts. */
export function addressOfParts({ street, number, town, postcode, country }: AddressParts): PostalAddress {
  const line = streetForm([number, street].filter((part) => part != null).join(' '));
  const place = town === null ? '' : townForm(town);
  const end = place === '' ? normaliseName(postcode ?? '').replaceAll(' ', '') : place;
  return {
    full: /\d/.test(line) && /\p{L}/u.test(line) && end !== '' ? `${line}|${end}` : null,
    town: place === '' ? null : place,
    country: country === null ? null : toCountryCode(country),
  };
}

/** `12 Main St, Tulsa, OK 74101, USA`, `Hauptstr. 5, 34117 Kassel`: street first, town next, country last. */
export function addressOfLine(line: string): PostalAddress {
  const parts = line
    .slice(0, LONGEST)
    .split(/[,;\n]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const last = parts.at(-1);
  const country = last !== undefined && isCountryName(last) ? toCountryCode(last) : null;
  if (country !== null) parts.pop();
  const hasStreet = parts[0] !== undefined && /\d/.test(parts[0]) && /\p{L}{2}/u.test(withoutPostcode(parts[0]));
  const street = hasStreet && parts.length > 1 ? (parts.shift() ?? null) : null;
  const town = parts.find((part) => /\p{L}{3}/u.test(withoutPostcode(part)) && !isUnit(part)) ?? null;
  const found = addressOfParts({ street, town, postcode: postcodeIn(parts), country: null });
  return { ...found, country };
}

/** Comparable form of a town: `34117 Kassel` is Kassel. Empty where none is left. */
export function townForm(town: string): string {
  return normaliseName(withoutPostcode(town)).replace(/^(?:city of|the) /, '');
}

const POSTCODE =
  /\b(?:[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]{1,2}-?\d{4,6}|\d{4} ?[A-Z]{2}|\d{3} ?\d{2}|\d{4,6}(?:-\d{3,4})?)\b/;

function withoutPostcode(text: string): string {
  return text.replace(POSTCODE, ' ').trim();
}

function postcodeIn(parts: readonly string[]): string | null {
  for (const part of parts) {
    const found = POSTCODE.exec(part);
    if (found) return found[0];
  }
  return null;
}

function isUnit(part: string): boolean {
  return /^(?:apt|apartment|flat|unit|suite|ste|floor|room|p\.? ?o\.? box)\b/i.test(part);
}

/** Two letters at the end of an address are as often a state ("Los Angeles, CA") as a country. */
function isCountryName(text: string): boolean {
  return /^(?:US|UK|[A-Z]{3}|\p{L}[\p{L} .'’()-]{3,})$/u.test(text) && toCountryCode(text) !== null;
}

/** Number and street in whichever order, so that `5 Hauptstr.` and `Hauptstrasse 5` are equal. */
function streetForm(street: string): string {
  return normaliseName(street)
    .replace(/str(?:\.|asse)?(?= |$)/g, (found, at: number, whole: string) =>
      at > 0 && whole[at - 1] !== ' ' ? 'strasse' : found,
    )
    .split(' ')
    .map((word) => SHORT_WORDS[word] ?? word)
    .sort()
    .join(' ');
}

/** `Kassel`, `Kassel, Germany`, `Germany`: the town is empty where only the country is named. */
export function placeOfText(text: string): { town: string; country: string | null } {
  const bracketed = /^([^()]{2,80}?)\s*\(([^()]{2,60})\)$/.exec(text.trim());
  const parts = (bracketed ? bracketed.slice(1) : text.split(',')).map((part) => part.trim()).filter(Boolean);
  const last = parts.at(-1) ?? '';
  const isCode = /^[A-Za-z]{2}$/.test(last);
  const country = isCountryName(last) || (isCode && parts.length <= 1) ? toCountryCode(last) : null;
  const first = country !== null && parts.length === 1 ? '' : (parts[0] ?? '');
  return { town: townForm(first), country };
}
