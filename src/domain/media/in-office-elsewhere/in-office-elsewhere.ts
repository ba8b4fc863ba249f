import { PAID_THEM, drawsIn } from '../frames/draws-in.ts';
import { IMPOSTOR } from '../frames/impostors.ts';
import { TITLE } from '../frames/in-frames.ts';
import { languagesOf, wordsIn } from '../frames/language.ts';
import type { Word } from '../frames/language.ts';
import { SUBJECT } from '../mask-names.ts';
import { SENTENCE_END } from '../proceedings.ts';
import { tellsOfOthers } from '../unnamed.ts';
import { isOfOthers, tellsOfSomebody } from './of-others.ts';
import { toldIn } from './told-in.ts';
import { Tongue, isOther } from './tongue.ts';
import type { Told } from './tongue.ts';

const LONGEST = 1500;
const MOST_NAMED = 3;

/**
 * MED-1, S0: in whatever language but English, a text that calls the subject by an office or as witness or victim, in which
 * it does no more than such people do to others, and which tells of others alone besides.
 * @param masked by `maskNames`
 */
export function isInOfficeElsewhere(masked: string): boolean {
  if (masked.length > LONGEST || drawsIn(masked) || PAID_THEM.test(masked)) return false;
  const sentences = masked
    .replaceAll(' - ', ' – ')
    .replaceAll(TITLE, '$<title> ')
    .replaceAll(ABBREVIATED, '$<rank> ')
    .split(SENTENCE_END)
    .flatMap((sentence) => sentence.split(ARABIC_END))
    .filter((sentence) => /\p{L}|[\u0080\u0081]/u.test(sentence));
  const own = sentences.filter((sentence) => sentence.includes(SUBJECT));
  if (own.length === 0 || own.length > MOST_NAMED) return false;
  const likely = languagesOf(wordsIn(masked));
  const languages = likely.filter(({ name }) => name !== 'english');
  if (likely.length > 0 && languages.length === 0) return false;
  const tongue = new Tongue(languages, masked);
  const told = own.map((sentence) => toldIn(sentence, tongue));
  if (told.some((found) => found === null)) return false;
  const found = told as Told[];
  const rest = sentences.filter((sentence) => !sentence.includes(SUBJECT));
  const all = [...rest, ...found.map(({ text }) => text)];
  const isOfAccused = ({ low }: Word) => isOther(low, found);
  const tellsWho =
    found.some((told) => told.ofClient || asksForPrison(told)) ||
    all.some((text) => text.search(IMPOSTOR) >= 0 || wordsIn(text).some(isOfAccused) || tellsOfOthers(text)) ||
    tellsOfSomebody(found, rest, tongue);
  return tellsWho && rest.every((sentence) => isOfOthers(sentence, found, tongue));
}

/** Of whomever: of another than who asks for it. */
const asksForPrison = ({ does, isAsking, kinds, text }: Told) =>
  does === 'acts' && isAsking === true && kinds.has('prosecutor') && PRISON.test(text);
const PRISON =
  /(?<!\p{L})(?:\p{L}*haft|haftstrafe|gefängnis|(?:ans|mois) de (?:prison|réclusion)|prisión|cárcel|prisão|reclusão|carcere|reclusione|cel|celstraf|gevangenisstraf|fängelse|fængsel|fengsel|więzienia|vězení|колонии|лишения|позбавлення|hapis)(?!\p{L})/iu;
const ABBREVIATED =
  /(?<!\p{L})(?<rank>kom|podkom|nadkom|asp|sierż|insp|kpt|mjr|płk|plk|npor|por|cap|ten|col|cte|mar|ssa|st|mł)\. (?=\u0080|\p{Ll}+\.? \u0080)/giu;
const ARABIC_END = /(?<=\p{Lo}[.!])\s+/u;
