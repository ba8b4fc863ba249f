import type { AlertHit } from '../alerts/alert-hit.ts';
import type { CheckContext } from './alert-check.ts';

/** Whether a part of a hit was not understood: what clears whoever it is about needs the whole of what it says. */
export function hasUnreadPart({ pointer }: AlertHit, { notUnderstood }: CheckContext): boolean {
  return notUnderstood.some((part) => part.startsWith(`${pointer}/`));
}
