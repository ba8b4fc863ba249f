import { isHarmed } from './harmed/harmed.ts';
import { isInOffice } from './office/in-office.ts';
import { isByline, isInOtherBrief } from './beside/briefs.ts';
import { isInCoreFrame } from './beside/core-frame.ts';
import { isInOfficeElsewhere } from './beside/office-elsewhere.ts';
import { isOnlooker } from './beside/onlooker.ts';
import { isKinAccused } from './kin-accused.ts';
import { isOneOfThem } from './one-of-them.ts';
import { isPlainlyAccused } from './plainly-accused.ts';

/**
 * MED-1, S0: the text names the subject as victim, witness, officer, counsel, expert or reporter, and nothing else.
 * Clearing needs positive grounds: whatever it says of the subject must be known to be harmless; a word that is not known
 * leaves the subject an actor.
 * @param masked by `maskNames`
 */
export function isBystander(masked: string): boolean {
  if (isByline(masked) || isInOtherBrief(masked)) return true;
  if (isPlainlyAccused(masked)) return false;
  return (
    (isInOffice(masked) ||
      isHarmed(masked) ||
      isOnlooker(masked) ||
      isInOfficeElsewhere(masked) ||
      isInCoreFrame(masked)) &&
    !isOneOfThem(masked) &&
    !isKinAccused(masked)
  );
}
