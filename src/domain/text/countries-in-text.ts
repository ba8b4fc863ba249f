import { toCountryCode } from '../countries/country-code.ts';
import type { CountryRole } from '../facts/facts.ts';
import { PEOPLE_PATTERN } from './person-nouns.ts';
import { PLACE_PATTERN } from './place-pattern.ts';
import { matchesOf } from './matches-of.ts';

export interface CountryMention {
  quote: string;
  start: number;
  end: number;
  code: string;
  role: CountryRole;
}

const PLACE = `(${PLACE_PATTERN})`;

const PATTERNS: readonly (readonly [CountryRole, RegExp])[] = [
  ['nationality', new RegExp(`\\b((?:\\p{Lu}[\\p{L}.]+ )?\\p{Lu}[\\p{L}.]+)(?:-born)? ${PEOPLE_PATTERN}\\b`, 'gu')],
  // "James Torres, an Australian, …": with "a", since "The Australian" is a newspaper.
  [
    'nationality',
    new RegExp(
      `(?<=[\\p{L}\\d.)]+,? \\(?)(?:an?|ein|eine|une?) ((?:\\p{Lu}[\\p{L}.]+ )?\\p{Lu}[\\p{L}.]+)(?=[,.;)]| (?:who|born|by birth|living|based|accused|wanted|suspected|convicted)(?!\\p{L}))`,
      'gu',
    ),
  ],
  // "The Nigerian denied it": not what a newspaper of that name would do.
  [
    'nationality',
    /(?<=(?:^|[.!?] )[Tt]he )(\p{Lu}\p{L}+)(?=,? (?:\d{1,3}(?!\p{L})|who |was (?!told|first)|is |had |faces? |pleaded |denie[sd] |admitted |appeared |remains ))/gu,
  ],
  ['nationality', new RegExp(`\\b(?:citizen|national) of (?:the )?${PLACE}`, 'gu')],
  [
    'residence',
    new RegExp(`\\b(?:lives in|living in|resident of|resides in|residing in|based in) (?:the )?${PLACE}`, 'gu'),
  ],
  ['birth', new RegExp(`\\bborn in (?:the )?${PLACE}`, 'gu')],
];

/** A country and a state of the US: its bare name in a text says neither. */
const AMBIGUOUS = /\bGeorgian?\b/;
const MOST_MENTIONS = 100;

/** Countries that a text predicates of a person; datelines and seats of courts are none. */
export function countriesInText(text: string): CountryMention[] {
  const mentions: CountryMention[] = [];
  for (const [role, pattern] of PATTERNS) {
    for (const match of matchesOf(text, pattern)) {
      const place = match[1] ?? '';
      const code = AMBIGUOUS.test(place) ? null : codeOf(place);
      if (code === null) continue;
      mentions.push({ quote: match[0], start: match.index, end: match.index + match[0].length, code, role });
      if (mentions.length >= MOST_MENTIONS) return mentions;
    }
  }
  return mentions;
}

/** The last part of "Lyon, France", else the whole, else its last word ("wealthy American"). */
function codeOf(place: string): string | null {
  const parts = place.split(', ');
  const words = place.split(' ');
  for (const candidate of [place, parts.at(-1), words.at(-1)]) {
    const isCode = candidate !== undefined && /^[A-Z]{2}$/.test(candidate) && !['US', 'UK'].includes(candidate);
    const code = candidate === undefined || isCode ? null : toCountryCode(candidate);
    if (code !== null) return code;
  }
  return null;
}
