import { z } from 'zod';

/** Postgres holds neither in text; DRF's messages. Undefined = fine. */
export function unstorable(text: string): string | undefined {
  if (text.includes('\0')) return 'Null characters are not allowed.';
  if (text.isWellFormed()) return undefined;
  const surrogate =
    Array.from(text)
      .find((character) => !character.isWellFormed())
      ?.charCodeAt(0) ?? 0;
  return `Surrogate characters are not allowed: U+${surrogate.toString(16).toUpperCase()}.`;
}

interface TextRules {
  /** In characters as Postgres counts them: code points. */
  max?: number;
  mayBeBlank?: boolean;
}

/** Text that is kept as given. */
export function text({ max, mayBeBlank = false }: TextRules = {}) {
  return limited(z.string(), { max, mayBeBlank });
}

/** Text whose white space at both ends does not count. */
export function trimmedText(rules: TextRules = {}) {
  return limited(z.string().trim(), rules);
}

function limited(schema: z.ZodString, { max, mayBeBlank = false }: TextRules) {
  return schema
    .superRefine((value, context) => {
      const message = textProblem(value, { max, mayBeBlank });
      if (message !== undefined) context.addIssue({ code: 'custom', message });
    })
    .meta({ ...(mayBeBlank ? {} : { minLength: 1 }), ...(max === undefined ? {} : { maxLength: max }) });
}

function textProblem(value: string, { max, mayBeBlank }: TextRules): string | undefined {
  if (value.trim() === '' && mayBeBlank !== true) return 'This field may not be blank.';
  const isTooLong = max !== undefined && value.length > max && Array.from(value).length > max;
  if (isTooLong) return `Ensure this field has no more than ${max} characters.`;
  return unstorable(value);
}
