import { GLUED_ENDING_PATTERN } from './glued-endings.ts';
import type { Span } from './mention-owner.ts';
import { matchesOf } from './matches-of.ts';

/** Whether a name is in a script without capitals: the sign 々 is no letter of one, and Georgian has some that nobody uses. */
export const isUncased = (name: string): boolean => /^[\p{Lo}\p{M}々ー・\p{Script=Georgian}\s]{2,}$/u.test(name);

const UNCASED = /\p{Lo}{2}|\p{Script=Georgian}/u;

/** Whether a text has words in a script without capitals. */
export function hasUncased(text: string): boolean {
  return UNCASED.test(text);
}

const GLUED = new RegExp(`^${GLUED_ENDING_PATTERN}(?![\\p{L}\\p{M}])`, 'u');
const HAN_ONLY = /^\p{Script=Han}+$/u;
/** Of signs and kana: nobody's longer name goes on in kana with what follows ("さん", "は"). */
const WITH_KANA =
  /^(?=.*\p{Script=Han})(?=.*[\p{Script=Hiragana}\p{Script=Katakana}])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{4,}$/u;
/** Thai writes it without a space: Mr, Mrs, Miss. */
const THAI_TITLE = /(?:^|[^\p{L}\p{M}])(?:นาย|นาง|นางสาว|น\.ส\.|คุณ)$/u;
/** Signs that end a name of two signs, which may else be the beginning of a longer one. */
const ENDS_NAME = /^(?:[^\p{Script=Han}]|$|[犯因被涉在于的任系与和及向以将曾已等原是为从])/u;

/** Whether a name that is written in a text is no part of a longer word or name. */
export function isWholeUncased({ start, end }: Span, text: string): boolean {
  const name = text.slice(start, end);
  if (WITH_KANA.test(name)) return true;
  if (HAN_ONLY.test(name)) return name.length > 2 || ENDS_NAME.test(text.slice(end, end + 1));
  return (
    (!/[\p{L}\p{M}]$/u.test(text.slice(Math.max(0, start - 1), start)) ||
      THAI_TITLE.test(text.slice(Math.max(0, start - LONGEST_TITLE), start))) &&
    (GLUED.test(text.slice(end)) || !/^[\p{L}\p{M}]/u.test(text.slice(end)))
  );
}

const LONGEST_TITLE = 8;

/** Families and given names in signs, which records write with a space between them and texts without, or the other way. */
const SPACED_SIGNS =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{1,4}(?:[\s·][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{1,5})$/u;
const JOINED_SIGNS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{3,8}$/u;
const SPACE_IN_SIGNS = /\p{Script=Han}[ \u3000][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A name and, where it is in signs, the same without its space. */
export function withJoined(name: string): string[] {
  return SPACED_SIGNS.test(name) ? [name, name.replace(/[\s·]/u, '')] : [name];
}

/** How a text that parts names in signs may write one. */
export function spacedIn(name: string, text: string): string[] {
  if (!JOINED_SIGNS.test(name) || !SPACE_IN_SIGNS.test(text)) return [name];
  const signs = Array.from(name);
  const parted = signs.slice(1).flatMap((_, index) => {
    const [family, given] = [signs.slice(0, index + 1).join(''), signs.slice(index + 1).join('')];
    return [`${family} ${given}`, `${family}\u3000${given}`];
  });
  return [name, ...parted];
}

/** Where a name is written in a text. */
export function placesOf(name: string, text: string): Span[] {
  const places: Span[] = [];
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
    places.push({ start, end: start + name.length });
  }
  return places;
}

/** What a text tells right behind the name of its bearer, whom they accuse or where they live: Arabic, Persian, Urdu; Hebrew; Hindi. */
const TOLD_BEHIND =
  '(?=[،,]? ?[(（]|[،,]? ?\\p{Nd}{2} ?(?:عام|سنة|سنه|ساله|سال)|[،,] |' +
  ' (?:البالغ|المولود|مواليد|من مواليد|المقيم|متولد|ساکن|فرزند|بتهم|به اتهام|بالسجن|بعد إدانت|לאחר|באשמת|בגין|הורשע|נעצר|(?:को|ने|पर|के)(?![\\p{L}\\p{M}])))';
const WORD = '(?:[\\p{Script=Arabic}]+|[\\p{Script=Hebrew}׳״\'"]+|[\\p{Script=Devanagari}\\p{M}]+)';
const RUN = new RegExp(`${WORD}(?: ${WORD}){1,5}?${TOLD_BEHIND}`, 'gu');
const SCRIPTS_OF_RUNS = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}]/u;
/** Prepositions and nouns for people that no name begins with. */
const NO_FIRST =
  /^(?:على|إلى|الى|من|عن|مع|ضد|في|بحق|و?المتهمة?|و?المدعوة?|بسجن|بحبس|حبس|سجن|السيدة?|الأعمال|الموظفة?|از|به|با|آقای|خانم|مر|את|של|על|נגד|מר|גב['׳]|श्री|श्रीमती)$/u;
const MOST_RUNS = 12;

/** Runs of words that may end in a name known in Latin letters, without the words that begin no name. */
export function wordRuns(text: string): { words: string[]; end: number }[] {
  if (!SCRIPTS_OF_RUNS.test(text)) return [];
  return [...matchesOf(text, RUN).take(MOST_RUNS)].map((match) => {
    const words = match[0].split(' ');
    const opener = words.findLastIndex((word) => NO_FIRST.test(word));
    return { words: words.slice(opener + 1), end: match.index + match[0].length };
  });
}

const SIGNED_RUN = /\p{Script=Han}{2,}(?=[（(，,])|\p{Script=Hangul}{2,4}(?=[（(]| ?씨)/gu;

/** Runs of Chinese or Korean signs that may end in a name known in Latin letters. */
export function signedRuns(text: string): Span[] {
  return [...matchesOf(text, SIGNED_RUN)].map(({ index, 0: signs }) => ({ start: index, end: index + signs.length }));
}
