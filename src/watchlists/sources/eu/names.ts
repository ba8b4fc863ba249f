import type { EntityDraft } from '../facts/entity-draft.ts';
import { cleanText, listItems, saysSomething } from '../facts/clean-text.ts';
import { nameVariants } from '../facts/name-variants.ts';

/** Traces of the tables in the Official Journal that the aliases were taken from. */
const HEADING = /^(?:[A-Z][a-z]+(?: script)?(?: spelling)?:|Text of image)$/;
/** Said of the alias before it. */
const BIRTH = /^(?:(?:date|place) of birth|born|passport)\b/i;
/** What stands after a comma within a name. */
const LEGAL_FORM = /,\s*(?:ltd|limited|inc|llc|co|corp|s\.?a|p\.?l\.?c|[ojp]?jsc|pao|oao|ooo|ao|gmbh|branch)\b/i;

/** Adds the names of one column, as `Bank Rossiya; АБ «Россия»` or `"A; B"; (c) C`. */
export function addEuNames(
  draft: EntityDraft,
  text: string,
  { kind, weak = false }: { kind: 'PRIMARY' | 'ALIAS' | 'FORMER'; weak?: boolean },
): void {
  const names = kind === 'PRIMARY' ? [text] : listItems(text.replaceAll('"', '').replaceAll('“”', ''));
  let first = true;
  for (const name of names) {
    if (HEADING.test(name)) continue;
    if (BIRTH.test(name)) {
      draft.remark(name);
      continue;
    }
    const variants = nameVariants(name, draft.schema === 'Person');
    for (const variant of variants) {
      draft.name(variant.text, kind === 'PRIMARY' && first ? kind : kind === 'FORMER' ? kind : variant.kind, weak);
      first = false;
      if (kind !== 'PRIMARY' && draft.schema !== 'Person') addParts(draft, variant.text, weak);
    }
  }
}

/** Aliases of organizations that a comma joins are aliases of their own too; the whole stays, for it may be one name. */
function addParts(draft: EntityDraft, text: string, weak: boolean): void {
  if (!text.includes(', ') || LEGAL_FORM.test(text)) return;
  const parts = text.split(', ').map(cleanText);
  if (parts.every((part) => saysSomething(part) && part.includes(' ')))
    for (const part of parts) draft.name(part, 'ALIAS', weak);
}
