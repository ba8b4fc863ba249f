import type { AlertContext } from './alert-context.ts';
import type { AlertHit } from './alert-hit.ts';
import { readText } from './read-text.ts';
import { TextSubject } from './text-subject.ts';

/** A hit as it reads for another party than the customer: its texts with that party as their subject. */
export function readForParty(hit: AlertHit, names: readonly string[], context: AlertContext): AlertHit {
  const { stated, media, acts: _ofCustomer, ...rest } = hit;
  const subject = TextSubject.of(names, context);
  if (stated === undefined || !media.texts.some(({ text }) => subject.isNamedIn(text))) return hit;
  const { party, acts } = readText({ party: stated, media, context, names });
  return { ...rest, stated, media, ...party, ...(acts.length === 0 ? {} : { acts }) };
}
