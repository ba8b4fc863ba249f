import type { AlertHit, MediaFacts } from '../alerts/alert-hit.ts';
import { withPlainSigns } from '../text/plain-signs.ts';
import { offencesIn } from './offences.ts';
import type { Offence } from './offences.ts';

/** Text that is weighed; what a report alleges, and of whom, stands in its beginning. */
export const LONGEST_TEXT = 100_000;

/** The words of a report in plain signs, each of its texts on a line. */
export const textOf = ofReport(({ texts }) => {
  const whole = texts.map(({ text }) => text).join('\n');
  return withPlainSigns(whole.slice(0, LONGEST_TEXT));
});

/** All offences that a report names, the gravest first. */
export const offencesOf: (hit: AlertHit) => readonly Offence[] = ofReport((_, hit) => offencesIn(textOf(hit)));

/** Several readers of a report ask the same of it. */
function ofReport<Answer>(read: (media: MediaFacts, hit: AlertHit) => Answer): (hit: AlertHit) => Answer {
  const known = new WeakMap<MediaFacts, { answer: Answer }>();
  return (hit) => {
    const found = known.get(hit.media) ?? { answer: read(hit.media, hit) };
    known.set(hit.media, found);
    return found.answer;
  };
}
