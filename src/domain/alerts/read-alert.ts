import { kindOf } from '../customer/read-customer.ts';
import { isEmpty, isObject } from '../facts/field-reader.ts';
import type { AlertContext } from './alert-context.ts';
import type { Alert } from './alert-hit.ts';
import { readHit } from './read-hit.ts';

const LIST_KEYS = ['hits', 'media_hits', 'mediaHits', 'matches', 'results', 'articles', 'entries'];
const MOST_HITS = 2000;

/** Reads the hits of an alert: one flat hit, a list under a usual key, or a bare list. Never throws. */
export function readAlert(inputDetails: unknown, context: AlertContext): Alert {
  if (isEmpty(inputDetails)) return { kind: 'absent' };
  if (Array.isArray(inputDetails)) return readList([{ list: inputDetails as unknown[], pointer: '' }], [], context);
  if (!isObject(inputDetails)) return unusable(`input_details are ${kindOf(inputDetails)} where an object is expected`);
  const keys = LIST_KEYS.filter((key) => Array.isArray(inputDetails[key]));
  if (keys.length === 0) return readFlat(inputDetails, context);
  const lists = keys.map((key) => ({ list: inputDetails[key] as unknown[], pointer: `/${key}` }));
  const others = Object.keys(inputDetails)
    .filter((key) => !keys.includes(key) && !isEmpty(inputDetails[key]))
    .map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  return readList(lists, others, context);
}

function readFlat(inputDetails: Readonly<Record<string, unknown>>, context: AlertContext): Alert {
  if (Object.values(inputDetails).every(isEmpty)) return { kind: 'absent' };
  const { hit, leftovers } = readHit(inputDetails, '', context);
  if (hit === null) return unusable('input_details carry no field that names or describes a hit');
  return { kind: 'hits', hits: [hit], notUnderstood: leftovers };
}

function readList(
  lists: readonly { list: readonly unknown[]; pointer: string }[],
  others: readonly string[],
  context: AlertContext,
): Alert {
  const items = lists.flatMap(({ list, pointer }) =>
    list.map((item, index) => ({ item, pointer: `${pointer}/${index}` })).filter(({ item }) => !isEmpty(item)),
  );
  if (items.length === 0) return others.length === 0 ? { kind: 'absent' } : unusable('the list of hits is empty');
  if (items.length > MOST_HITS)
    return unusable(`${items.length} hits are more than the ${MOST_HITS} one check can hold`);
  const notUnderstood = [...others];
  const hits = [];
  for (const { item, pointer } of items) {
    const read = isObject(item) ? readHit(item, pointer, context) : { hit: null, leftovers: [pointer] };
    notUnderstood.push(...read.leftovers);
    // One hit that cannot be read leaves the alert open: clearing the others would clear it unread.
    if (read.hit === null) return unusable(`the hit at ${pointer} carries no field that names or describes it`);
    hits.push(read.hit);
  }
  return { kind: 'hits', hits, notUnderstood: notUnderstood.sort() };
}

function unusable(why: string): Alert {
  return { kind: 'unusable', why };
}
