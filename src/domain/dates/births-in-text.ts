import { DATE_PATTERN, readDate } from './dates-in-text.ts';
import { CAPITALISED_PATTERN } from '../text/person-names.ts';
import type { DateInterval, IsoDate } from './interval.ts';

/** A birth date or year that a text states of somebody. */
export interface BirthMention {
  quote: string;
  start: number;
  end: number;
  birth: DateInterval;
}

// Case matters here: a place begins with a capital, a verb does not.
const PLACE = `(?: (?:in|at|near) ${CAPITALISED_PATTERN}(?:, ${CAPITALISED_PATTERN}){0,2},?)?`;
const PATTERNS = [
  `\\b[Bb]orn${PLACE} (?:(?:in|on|about|around|circa|c\\.) ){0,2}(?<date>${DATE_PATTERN})`,
  `\\b[Bb](?:orn|\\.|:)\\s?(?<date>${DATE_PATTERN})`,
  // classe 1951, geboren 1951, né en 1951, nacido en 1951, nato nel 1951, nascido em 1951
  `(?<=, |\\()(?:[Cc]lasse|[Jj]ahrgang) (?<date>(?:19|20)\\d{2}(?!\\d))`,
  `(?<!\\p{L})(?:[Gg]eb(?:oren|\\.)(?: am| im Jahr)?|[Nn]ée?(?: en| le)?|[Nn]acid[oa](?: en| el)?|[Nn]at[oa](?: nel| il)?|[Nn]ascid[oa](?: em)?) (?<date>${DATE_PATTERN})`,
  `\\b(?:[Dd]ate of birth|[Yy]ear of birth|[Bb]irth ?date|[Dd]\\.?[Oo]\\.?[Bb]\\.?|[Yy]\\.?[Oo]\\.?[Bb]\\.?)(?: is| was)?:? {0,2}(?<date>${DATE_PATTERN})`,
].map((source) => new RegExp(source, 'gu'));

/** Most births read from one text: a register of thousands of people tells nothing about one. */
const MOST_MENTIONS = 300;

/** "born in 1972", "born on 3 July 1972", "(b. 1972)", "DOB: 1972-07-03". */
export function birthsInText(text: string, asOf: IsoDate): BirthMention[] {
  const mentions: BirthMention[] = [];
  for (const match of PATTERNS.flatMap((pattern) => [...text.matchAll(pattern).take(MOST_MENTIONS)])) {
    const [start, end] = [match.index, match.index + match[0].length];
    const birth = readDate(match.groups?.date ?? '');
    if (!birth || birth.from > asOf || mentions.some((mention) => mention.start < end && start < mention.end)) continue;
    const circa = /\b(?:about|around|circa|c\.)/i.test(match[0]);
    mentions.push({ quote: match[0], start, end, birth: circa ? { ...birth, circa: true } : birth });
  }
  return mentions.sort((left, right) => left.start - right.start);
}
