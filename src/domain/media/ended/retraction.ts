import { SUBJECT } from '../mask-names.ts';

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

/** What is taken back is praise, or worse stands beside it. */
const OF_PRAISE =
  /(?<!\p{L})(?:prais\p{L}+|innocen\p{L}+|exonerat\p{L}+|acquit\p{L}+|the (?:convicted|jailed|disgraced)|since been|in fact|instead|but (?:he|she)|(?:he|she) (?:was|served|is|has|got|received)(?! (?:not|never|no|(?:an? |the |only a )?(?:witness|victim|bystander|lawyer|namesake))(?!\p{L})))(?!\p{L})/iu;

/**
 * MED-8: a retraction ends its report.
 * @param masked by `maskNames`
 */
export function isRetracted(masked: string): boolean {
  return HINT.test(masked) && TAKEN_BACK.test(masked) && !FORCED.test(masked) && !OF_PRAISE.test(masked);
}
