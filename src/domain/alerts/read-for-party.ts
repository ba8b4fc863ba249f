import { atOnce } from '../in-step.ts';
import type { AlertContext } from './alert-context.ts';
import type { AlertHit } from './alert-hit.ts';
import { readText } from './read-text.ts';
import { TextSubject } from './text-subject.ts';

/**
 * A hit as it reads for another party than the customer: its texts with that party as their subject. Null where neither
 * its fields name anybody nor its texts have a word of the party's names.
 */
export function readForParty(hit: AlertHit, names: readonly string[], context: AlertContext): AlertHit | null {
  const { stated, media } = hit;
  if (stated === undefined) return hit;
  const subject = TextSubject.of(names, context);
  if (!media.texts.some(({ text }) => subject.mayBeNamedIn(text))) return stated.names.length === 0 ? null : hit;
  const { party, acts } = atOnce(readText({ party: stated, media, context, names }));
  return { ...hit, ...party, acts };
}
