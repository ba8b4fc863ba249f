import { SUBJECT } from './mask-names.ts';
import { isKinWord } from './office/kin.ts';
import { matchesOf } from '../text/matches-of.ts';

const BEFORE = new RegExp(`(\\p{L}+),? (?=${SUBJECT})`, 'gu');
const BEHIND = new RegExp(`(?<=${SUBJECT}, (?:\\p{Ll}{1,3} )?)(\\p{L}+)`, 'gu');
const WORD = /\p{L}+/gu;
/** Held on the spot: "in manette, la vedova X". */
const HELD =
  /(?<!\p{L})(?:handcuff\p{L}*|in (?:cuffs|chains)|handschellen|menott\p{L}*|manette|ammanettat[oa]|esposad[oa]s?|algem\p{L}+|boeien|geboeid|kajdank\p{L}+|håndjern|handbojor|handfängsel)(?!\p{L})/iu;

/**
 * Whether a text that brings its subject in as a relative goes on about that relative as accused, by the same word and
 * without the name ("X, madre del mecánico. La madre fue detenida"), or shows somebody in handcuffs.
 * @param masked by `maskNames`
 */
export function isKinAccused(masked: string): boolean {
  if (HELD.test(masked) && masked.split('.').some((sentence) => sentence.includes(SUBJECT) && HELD.test(sentence)))
    return true;
  const kin = [BEFORE, BEHIND]
    .flatMap((beside) => [...matchesOf(masked, beside)].map(([, word = '']) => word.toLowerCase()))
    .filter(isKinWord);
  if (kin.length === 0) return false;
  const words = [...matchesOf(masked, WORD)].map(([word]) => word.toLowerCase());
  return kin.some((word) => words.filter((one) => one === word).length > kin.filter((one) => one === word).length);
}
