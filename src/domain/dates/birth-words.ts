import { CAPITALISED_PATTERN } from '../text/person-names.ts';
import { DATE_PATTERN } from './dates-in-text.ts';

/** "born" in English, German, French, Spanish, Italian and Portuguese. Regular expression source, flag `u`. */
export const BORN_PATTERN =
  '(?:[Bb]orn|[Gg]eboren|[Gg]eb\\.|[Nn]é(?:e|\\(e\\)|\\.e)?|[Nn]acid(?:[oa](?:\\/[oa]|\\([oa]\\))?)|[Nn]ació|[Nn]at(?:[oa](?:\\/[oa]|\\([oa]\\))?)|[Nn]ascid(?:[oa](?:\\/[oa]|\\([oa]\\))?))';

/** What may stand between "born" and the date: "on the", "am", "im Jahr", "le", "el", "il", "nel" … */
const BEFORE_DATE =
  "(?:on|in|the|year|about|around|approximately|circa|c\\.|ca\\.|am|im|um|Jahre?|le|en|el|año|il|nel|l['’]|em|a|aos|dia|día|jour|vers)";

/** A date of birth with the words that lead to it; named group `date`. */
export const BIRTH_DATE_PATTERN = `(?: ${BEFORE_DATE}){0,4} (?<date>${DATE_PATTERN})`;

/** Where somebody was born, before the date or after it. Case matters: a place begins with a capital, a verb does not. */
export const BIRTH_PLACE_PATTERN = `(?:in|at|near|à|en|a|zu|em) (?:the )?${CAPITALISED_PATTERN}(?:, ${CAPITALISED_PATTERN}){0,2}(?: \\(\\p{L}[^()]{1,30}\\))?`;
