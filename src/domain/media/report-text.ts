import type { AlertHit, MediaFacts } from '../alerts/alert-hit.ts';
import { withPlainSigns } from '../text/plain-signs.ts';

/** Text that is weighed; what a report alleges, and of whom, stands in its beginning. */
export const LONGEST_TEXT = 100_000;

/** All readers of a report ask for it. */
const known = new WeakMap<MediaFacts, string>();

/** The words of a report in plain signs, each of its texts on a line. */
export function textOf({ media }: AlertHit): string {
  const text = known.get(media) ?? joined(media);
  known.set(media, text);
  return text;
}

function joined({ texts }: MediaFacts): string {
  const whole = texts.map(({ text }) => text).join('\n');
  return withPlainSigns(whole.slice(0, LONGEST_TEXT));
}
