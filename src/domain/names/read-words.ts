import { normaliseName } from './normalise.ts';
import type { Writing } from './bare-spelling.ts';
import { scriptOf, SYLLABLES, toLatin, writingOf } from './script.ts';

/** More than any name has; what follows is no name. */
const LONGEST_NAME = 400;

export interface ReadWords {
  /** Folded, in Latin letters. */
  words: string[];
  /** The sign each word was read from, null for words of letters; null altogether where there are no signs. */
  signs: (string | null)[] | null;
  /** The first script found. */
  script: string;
  writing: Writing;
}

const CONTROLS = /[\p{Cf}\p{Cc}]+/gu;

/** The words of a name in any script, in Latin letters. */
export function readWords(name: string): ReadWords {
  const text = name.slice(0, LONGEST_NAME);
  const ascii = foldAscii(text);
  if (ascii !== null) return { words: wordsIn(ascii), signs: null, script: 'Latin', writing: 'full' };
  const script = scriptOf(text);
  if (script === 'Latin') return { words: fold(text), signs: null, script, writing: 'full' };
  const latin = latinPart(text);
  if (latin !== null) return { words: fold(latin), signs: null, script: 'Latin', writing: 'full' };
  const clean = text.replace(CONTROLS, '').normalize('NFKC').replace(ALEF_OR_YEH, 'ي');
  if (SYLLABLES.test(clean)) return readSigns(clean, script);
  const writing = writingOf(clean);
  return { words: fold(toLatin(writing === 'abjad' ? withCompounds(clean) : clean)), signs: null, script, writing };
}

/** Written alike, and in Persian and Urdu the same. */
const ALEF_OR_YEH = /ى/gu;

const LATIN_WORDS = /\p{Script=Latin}[\p{Script=Latin}\p{M}'’.-]+/gu;
/** How a list introduces a name's other spelling. */
const INTRODUCED = /\(?\b(?:original script|as previously listed|in arabic|in russian|russian|arabic)\b.*$/isu;

/** The Latin words of a name given in two scripts at once: they are the whole of it. null for a name in one script. */
function latinPart(text: string): string | null {
  const words = text.replace(INTRODUCED, '').match(LATIN_WORDS);
  return words !== null && words.length > 1 ? words.join(' ') : null;
}

function fold(text: string): string[] {
  return wordsIn(foldAscii(text) ?? normaliseName(text));
}

function wordsIn(folded: string): string[] {
  return folded === '' ? [] : folded.split(' ');
}

const [DIGIT_0, DIGIT_9, UPPER_A, UPPER_Z, LOWER_A, LOWER_Z] = [48, 57, 65, 90, 97, 122];
const [CASE, APOSTROPHE, BACKTICK, LAST_ASCII] = [32, 39, 96, 126];

/** What `normaliseName` gives, faster; null where the text has other signs than ASCII. */
function foldAscii(text: string): string | null {
  let folded = '';
  let gap = false;
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i);
    if (code > LAST_ASCII) return null;
    if (code === APOSTROPHE || code === BACKTICK) continue;
    if (code >= UPPER_A && code <= UPPER_Z) code += CASE;
    if ((code >= LOWER_A && code <= LOWER_Z) || (code >= DIGIT_0 && code <= DIGIT_9)) {
      if (gap && folded !== '') folded += ' ';
      gap = false;
      folded += String.fromCharCode(code);
    } else gap = true;
  }
  return folded;
}

/** `عبدالرحمن` and `أبوزيد` as two words, `نصر الله` as one: as they are read in Latin letters. */
function withCompounds(text: string): string {
  return text
    .replace(/(?<=^|\s)عبد\s?ال(?!له)/gu, 'عبد ')
    .replace(/(?<=^|\s)(?:[أا]بو\s?|[أا]ب[يا]\s)(?=\p{L}{2})/gu, 'abu ')
    .replace(/(?<=\p{L})\s+الله(?!\p{L})/gu, 'الله');
}

function readSigns(text: string, script: string): ReadWords {
  const words: string[] = [];
  const signs: (string | null)[] = [];
  for (const part of text.match(/[\p{Script=Han}\p{Script=Hangul}]|[^\p{Script=Han}\p{Script=Hangul}]+/gu) ?? []) {
    const isSign = SYLLABLES.test(part);
    for (const word of fold(toLatin(part))) {
      words.push(word);
      signs.push(isSign ? part : null);
    }
  }
  return { words, signs, script, writing: 'full' };
}
