import { isByline } from './byline.ts';
import { isInFrames } from './frames/in-frames.ts';
import { isInOffice } from './in-office/in-office.ts';
import { isInOfficeElsewhere } from './in-office-elsewhere/in-office-elsewhere.ts';
import { isPlainlyAccused } from './plainly-accused.ts';

const READERS = [isInFrames, isInOffice, isInOfficeElsewhere];

/**
 * MED-1, S0: the text names the subject as victim, witness, officer, counsel, expert or reporter, and nothing else.
 * Clearing needs positive grounds: whatever it says of the subject must be known to be harmless; a word that is not known
 * leaves the subject an actor.
 * @param masked by `maskNames`
 */
export function isBystander(masked: string): boolean {
  return isByline(masked) || (!isPlainlyAccused(masked) && READERS.some((reads) => reads(masked)));
}
