import type { AlertHit, MediaFacts } from '../alerts/alert-hit.ts';
import { withPlainSigns } from '../text/plain-signs.ts';
import { offencesIn } from './offences.ts';
import type { Offence } from './offences.ts';

/** What a report alleges, and of whom, stands in its beginning. */
export const LONGEST_TEXT = 100_000;

const textOfMedia = onceEach(({ texts }: MediaFacts): string => {
  const whole = texts.map(({ text }) => text).join('\n');
  return withPlainSigns(whole.slice(0, LONGEST_TEXT));
});
const offencesOfMedia = onceEach((media: MediaFacts): readonly Offence[] => offencesIn(textOfMedia(media)));

/** The words of a report in plain signs, each of its texts on a line. */
export const textOf = ({ media }: AlertHit): string => textOfMedia(media);

/** All offences that a report names, the gravest first. */
export const offencesOf = ({ media }: AlertHit): readonly Offence[] => offencesOfMedia(media);

/** Several readers of a report ask the same of it. */
function onceEach<Answer>(read: (media: MediaFacts) => Answer): (media: MediaFacts) => Answer {
  const known = new WeakMap<MediaFacts, Answer>();
  return (media) => {
    const answer = known.get(media) ?? read(media);
    known.set(media, answer);
    return answer;
  };
}
