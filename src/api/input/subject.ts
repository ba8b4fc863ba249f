import { z } from 'zod';
import { toCountryCode } from '../../domain/countries/country-code.ts';
import { isName } from '../../domain/names/is-name.ts';
import { trimmedText } from './text.ts';

const LONGEST_NAME = 1_000;

/** The name of a person, company or vessel that is searched for or listed. */
export const subjectName = trimmedText({ max: LONGEST_NAME }).superRefine((value, context) => {
  if (value !== '' && !isName(value))
    context.addIssue({ code: 'custom', message: 'A name needs at least two letters to be searched by.' });
});

/** A country by its name or code; ISO 3166-1 alpha-2 comes of it. */
export const country = trimmedText({ max: 100 }).transform((value, context) => {
  const code = toCountryCode(value);
  if (code !== null) return code;
  context.addIssue({ code: 'custom', message: `"${value}" is no country: give its name or its ISO 3166-1 code.` });
  return z.NEVER;
});
