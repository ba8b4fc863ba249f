import { SUBJECT } from './mask-names.ts';

const REPORT = '(?:article|story|report)';
/** The text itself is taken back, or what it said of the subject corrected, by whoever published it. */
const TAKEN_BACK = new RegExp(
  [
    `(?<!\\p{L})(?:this|our) ${REPORT} (?:has been|was|is) (?:retracted|withdrawn)(?=\\s*(?:[.!\\n]|$)| (?:and|because|as|after it) )`,
    `(?<!\\p{L})we (?:have )?(?:retract|retracted|withdraw|withdrew|withdrawn) (?:the|this|our) ${REPORT}`,
    `(?<!\\p{L})(?:newspaper|magazine|editors?|publisher|broadcaster|bbc|times|post|news|guardian|herald|tribune) (?:has|have) retracted (?:its|the|this|their) ${REPORT}`,
    '^retraction(?: notice)?[:.]',
    `^(?:correction|clarification)[:.] [^.;]{0,60}(?:wrongly|incorrectly|mistakenly|erroneously) (?:said|stated|reported|named|identified|wrote) (?:that )?[^.;]{0,20}${SUBJECT}`,
  ].join('|'),
  'imu',
);
const HINT = /retract|withdr|wrongly|incorrectly|mistakenly|erroneously/i;
const FORCED = /(?<!\p{L})(?:pressure|threat\p{L}*|intimidat\p{L}+|under duress)(?!\p{L})/iu;

/**
 * MED-8: a retraction ends its report.
 * @param masked by `maskNames`
 */
export function isRetracted(masked: string): boolean {
  return HINT.test(masked) && TAKEN_BACK.test(masked) && !FORCED.test(masked);
}
