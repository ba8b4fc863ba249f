import { FieldReader } from '../facts/field-reader.ts';
import type { Field } from '../facts/field-reader.ts';
import { bearsWholeName, isFullName, readNames } from '../facts/read-names.ts';
import { compareNames } from '../names/compare-names.ts';
import { mayBeOneName } from '../names/name-comparison.ts';
import { normaliseName } from '../names/normalise.ts';
import type { Policy } from '../policy/policy.ts';
import type { AlertContext } from './alert-context.ts';
import { isOfSearch } from './looks-like-hit.ts';

const SHORTEST_WORD = 3;
/** "MARCHETTI Paolo, date of birth 3.4.1962, …": a record that is one text begins with whom it is about. */
const NAME_FIRST = /^\s*(?<name>\p{Lu}[\p{L}\p{M}’' .-]{3,80}?)(?=,? \(|[,;:] |$)(?<rest>[\s\S]*)$/u;
/** Fields of a record that tell of the list, not of whom it lists. */
const OF_THE_LIST =
  /list|source|program|regime|reason|url|link|status|position|role|office|title|occupation|institution|employer|address|place|city|country|note|remark|comment|spouse|relat|principal|headline|snippet|summary|details|text|date|id$|type|kind|value|about|raised|by$/;

/**
 * The fields of a record of which none is known to hold a name, with the one that does by its value: a whole name, or a
 * text that begins with one, of which a word is the customer's. What it is called is not known; that it names whom the
 * alert was raised for is.
 */
export function withNameByValue(
  fields: readonly Field[],
  { customerNames, partyNames = [], policy, press }: AlertContext,
): Field[] {
  const reader = new FieldReader(fields);
  if (press === true || readNames(reader, policy).length > 0 || bearsWholeName(reader)) return [...fields];
  const names = [...customerNames, ...partyNames];
  const own = new Set(names.flatMap(wordsOf));
  const isOwn = (name: string) => wordsOf(name).some((word) => own.has(word)) || isInOtherScript(name, names, policy);
  for (const { key, value, pointer } of fields) {
    if (typeof value !== 'string' || OF_THE_LIST.test(key) || isOfSearch(key)) continue;
    const { name = '', rest = '' } = NAME_FIRST.exec(value)?.groups ?? {};
    const isWhole = isFullName(value) && isOwn(value);
    const others = fields.filter((field) => field.pointer !== pointer);
    if (isWhole) return [...others, { key: 'name', value, pointer }];
    if (isFullName(name) && isOwn(name))
      return [
        ...others,
        { key: 'name', value: name.trim(), pointer },
        { key: 'remarks', value: asRemarks(rest), pointer },
      ];
  }
  return [...fields];
}

/** Whether a text is one of the names, where either is in other letters than Latin ones. */
export function isInOtherScript(text: string, names: readonly string[], { names: policy }: Policy): boolean {
  const compared = IN_OTHER_SCRIPT.test(text) ? names : names.filter((name) => IN_OTHER_SCRIPT.test(name));
  return (
    text.length <= LONGEST_NAME &&
    compared.some((name) => mayBeOneName(compareNames(name, text, { company: false, policy })))
  );
}

const LONGEST_NAME = 100;
const IN_OTHER_SCRIPT = /^[^\p{scx=Latin}]*\p{L}[^\p{scx=Latin}]*$/u;

/** Its parts, as remarks part them. */
function asRemarks(text: string): string {
  return text.replace(/^[\s,;:]+/, '').replace(/, (?=\p{L}[\p{L} ]{2,30}(?::| \p{N}| \p{Lu}))/gu, '; ');
}

function wordsOf(name: string): string[] {
  return normaliseName(name)
    .split(' ')
    .filter((word) => word.length >= SHORTEST_WORD);
}
