import { isNumber, isWord } from './text.ts';
import type { Token } from './text.ts';
import { ACTS, SAYS, TELLS } from './verbs.ts';
import { OBJECT_PRONOUNS } from './words.ts';
import { wordSet } from '../../text/word-set.ts';

const ENGLISH = wordSet('the and said to that his her with has were been who by from');
const OTHER_TONGUE = wordSet(
  'der die und das le la les et el los las y il che het een en och og att w z na în la в и за',
);
/** Whether a text is English, of which more verbs are told from other words. */
export function isEnglish(tokens: readonly Token[]): boolean {
  const count = (words: ReadonlySet<string>) => tokens.filter(({ low }) => words.has(low)).length;
  return count(ENGLISH) > count(OTHER_TONGUE);
}

const AUXILIARY = wordSet(
  "n' pas still also soon once again schließlich zudem außerdem danach daraufhin nun jetzt noch ensuite enfin encore luego después poi infine depois ainda daarna later toen därefter derefter l-a s-a has had have having also later then today yesterday now already first previously formally has-been hat habe a ont ha har heeft s' s'est è ser will would never l- i en y on gestern heute auch anschließend hier aujourd'hui jeudi ayer hoy hoje ontem oggi ieri gisteren i-dag również też także також также",
);
export const ADVERB = /(?:ly|ment|mente)$/u;
const DAY =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:today|yesterday|tonight|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|\p{L}+-feira|lunedì|martedì|mercoledì|giovedì|venerdì|maandag|dinsdag|woensdag|donderdag|vrijdag|måndag|tisdag|onsdag|torsdag|fredag|january|february|march|april|may|june|july|august|september|october|november|december)$/u;
const BEFORE_DAY = wordSet('on am in im le el la em na nesta neste på op last this late early w');

/** Past what tells when, and adverbs and auxiliaries: where the verb stands. */
export function verbAt(tokens: readonly Token[], from: number): number {
  let at = from;
  for (;;) {
    const [low, next] = [tokens[at]?.low ?? '', tokens[at + 1]?.low ?? ''];
    if (BEFORE_DAY.has(low) && DAY.test(next)) at += 2;
    else if (DAY.test(low) || (AUXILIARY.has(low) && isWord(tokens[at + 1])) || ADVERB.test(low)) at += 1;
    else if (isNumber(tokens[at]) && at > from && DAY.test(tokens[at - 1]?.low ?? '')) at += 1;
    else return at;
  }
}

export const isAdverb = (low: string) => ADVERB.test(low);

const MOST_WORDS = 3;

/** The verb of office, of one to three words, that begins there. */
export function verbsFrom(tokens: readonly Token[], at: number): { verb: string; next: number }[] {
  const found: { verb: string; next: number }[] = [];
  for (let count = MOST_WORDS; count > 0; count -= 1) {
    const verb = tokens
      .slice(at, at + count)
      .map(({ low }) => low)
      .join(' ');
    if (ACTS.has(verb) || TELLS.has(verb) || SAYS.has(verb)) found.push({ verb, next: at + count });
  }
  return found;
}

/** Whether a word may begin what a verb is done to. */
export const isObject = (token: Token) =>
  /^(?:the|an?|der|die|den|das|dem|ein|eine|le|la|les|l'|un|une|el|los|il|lo|al|pe|het|een|that|all|both|o|os|a)$/.test(
    token.low,
  ) || OBJECT_PRONOUNS.has(token.low);

const CONJUNCTIONS = wordSet(
  'and but or then yet und aber oder sowie et mais ou puis y e pero ed maar och og și ve и но',
);
const DUTCH = wordSet('het een van wegens voor tegen tot');
const POLISH = wordSet('na za że przez od do');
export const isConjunction = ({ low }: Token, tokens: readonly Token[]) =>
  CONJUNCTIONS.has(low) ||
  (low === 'en' && tokens.some((token) => DUTCH.has(token.low))) ||
  (low === 'i' && tokens.some((token) => POLISH.has(token.low)));
const GERMAN = wordSet('der die das den dem des wegen und wurde ein eine einen');
export const isGerman = (tokens: readonly Token[]) => tokens.some(({ low }) => GERMAN.has(low));
