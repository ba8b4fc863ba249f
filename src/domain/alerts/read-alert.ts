import { kindOf } from '../customer/read-customer.ts';
import { isEmpty, isObject } from '../facts/field-reader.ts';
import { inStep } from '../in-step.ts';
import type { Steps } from '../in-step.ts';
import { normaliseName } from '../names/normalise.ts';
import type { AlertContext } from './alert-context.ts';
import type { Alert, AlertHit } from './alert-hit.ts';
import { findHits } from './find-hits.ts';
import type { FoundHits } from './find-hits.ts';
import { isInOtherScript } from './name-by-value.ts';
import { readHit } from './read-hit.ts';

const MOST_HITS = 2000;
/** Reading takes some microseconds a character, and nothing else is decided in that process meanwhile. */
const MOST_CHARACTERS = 600_000;
const DEEPEST = 12;

/** An alert of which no hit has been read yet. */
export type FoundAlert = Exclude<Alert, { kind: 'hits' }> | { kind: 'found'; found: FoundHits };

/**
 * Reads the hits of an alert: one flat hit, lists of them under the usual names, or a vendor's whole answer. An empty
 * list alone is no alert; an empty answer of a vendor who says that it searched is a search that found nobody. Never
 * throws.
 */
export function readAlert(inputDetails: unknown, context: AlertContext): Alert {
  const alert = findAlert(inputDetails, context);
  return alert.kind === 'found' ? readItems(alert.found, context) : alert;
}

/** What readAlert reads, but for the hits. Never throws. */
export function findAlert(
  inputDetails: unknown,
  context: Pick<AlertContext, 'customerNames' | 'partyNames' | 'policy'>,
): FoundAlert {
  if (isEmpty(inputDetails)) return { kind: 'absent' };
  if (!Array.isArray(inputDetails) && !isObject(inputDetails))
    return unusable(`input_details are ${kindOf(inputDetails)} where an object is expected`);
  if (isObject(inputDetails) && Object.values(inputDetails).every(isEmpty)) return { kind: 'absent' };
  const names = [...context.customerNames, ...(context.partyNames ?? [])];
  const namesOne = namesOneOf(names);
  const found = findHits(inputDetails, (text) => namesOne(text) || isInOtherScript(text, names, context.policy));
  return found.items.length === 0 ? readEmpty(found) : withinBounds(found);
}

/** Whether a text has two words of a name, or its only one. */
function namesOneOf(names: readonly string[]): (text: string) => boolean {
  const known = names.map((name) => new Set(wordsOf(name)));
  return (text) => {
    const words = [...new Set(wordsOf(text))];
    return known.some(
      (name) => name.size > 0 && words.filter((word) => name.has(word)).length >= Math.min(2, name.size),
    );
  };
}

function wordsOf(text: string): string[] {
  return normaliseName(text)
    .split(' ')
    .filter((word) => word.length > 1);
}

function readEmpty({ listed, searched, searchedFor, others, ...found }: FoundHits): FoundAlert {
  if (others.length === 0 && !searched) return { kind: 'absent' };
  if (!listed || !searched) return unusable('the list of hits is empty');
  return { kind: 'nothing-found', search: { searchedFor, gap: gapIn(found) }, notUnderstood: others };
}

function withinBounds(found: FoundHits): FoundAlert {
  const { items } = found;
  if (items.length > MOST_HITS)
    return unusable(`${items.length} hits are more than the ${MOST_HITS} one check can hold`);
  const characters = items.reduce((sum, { item }) => sum + charactersIn(item), 0);
  if (characters > MOST_CHARACTERS)
    return unusable(
      `its hits hold ${characters} characters, more than the ${MOST_CHARACTERS} one check reads: split it into several checks`,
    );
  return { kind: 'found', found };
}

function readItems(found: FoundHits, context: AlertContext): Alert {
  const { items, others, listed } = found;
  const notUnderstood = [...others];
  const read = inStep(items.map((item) => readItem(item, context)));
  const hits = [];
  for (const { hit, pointer, leftovers } of read) {
    notUnderstood.push(...leftovers);
    // One hit that cannot be read leaves the alert open: clearing the others would clear it unread.
    if (hit === null)
      return unusable(
        listed
          ? `the hit at ${pointer} carries no field that names or describes it`
          : 'input_details carry no field that names or describes a hit',
      );
    hits.push(hit);
  }
  const gap = gapIn(found);
  return { kind: 'hits', hits, notUnderstood: notUnderstood.sort(), ...(gap === null ? {} : { gap }) };
}

function* readItem({ item, pointer, read }: FoundHits['items'][number], context: AlertContext): Steps<ReadItem> {
  if (!isObject(item)) return { hit: null, pointer, leftovers: [pointer] };
  return { ...(yield* readHit({ source: item, pointer, vendor: read }, context)), pointer };
}

interface ReadItem {
  hit: AlertHit | null;
  pointer: string;
  leftovers: string[];
}

/** As deep as hits are read. */
function charactersIn(value: unknown, depth = 0): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return 0;
  return Object.values(value).reduce<number>((sum, part) => sum + charactersIn(part, depth + 1), 0);
}

/** Section 18 of the rules: a partial search is never ACCEPTED. */
function gapIn({ incomplete, beyond }: Pick<FoundHits, 'incomplete' | 'beyond'>): string | null {
  if (incomplete) return 'the search that raised the alert was not complete';
  if (beyond > 0)
    return `the search that raised the alert counts ${beyond} more ${beyond === 1 ? 'hit' : 'hits'} than the alert holds`;
  return null;
}

function unusable(why: string): Extract<Alert, { kind: 'unusable' }> {
  return { kind: 'unusable', why };
}
