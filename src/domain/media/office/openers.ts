import { isOfField, speaksForParty } from './apposition.ts';
import { LAWLESS } from './lawless.ts';
import { isCapital, isMark, isNumber, isOther, isQuote, isWord } from './text.ts';
import type { Token } from './text.ts';
import { named } from './title.ts';
import { BODY } from './nouns.ts';
import { FUNCTION, OWN, PARTY } from './words.ts';
import { wordSet } from '../../text/word-set.ts';

/** What stands before the subject up to a comma: the office it names, whether it pleads; null where it taints. */
export interface Opener {
  offices: readonly string[];
  pleads: boolean;
}

const NONE: Opener = { offices: [], pleads: false };
const COUNSEL: Opener = { offices: ['counsel'], pleads: true };

const FOR = wordSet('for pour für para por per voor för defending representing prosecuting appearing speaking acting');
const LONGEST_FOR = 6;
const TRIED = wordSet(
  'convicted charged accused arrested jailed sentenced indicted suspected suspended sacked fined caught wanted bribed disgraced implicated detained bailed struck cleared released investigated verurteilt angeklagt verhaftet festgenommen beschuldigt verdächtigt suspendiert entlassen condamné condamnée accusé accusée arrêté arrêtée soupçonné soupçonnée suspendu suspendue révoqué révoquée inculpé inculpée visé visée mis condenado condenada acusado acusada detenido detenida imputado imputada investigado investigada suspendido suspendida señalado procesado procesada condannato condannata accusato accusata arrestato arrestata indagato indagata sospeso sospesa indiciado indiciada preso presa denunciado denunciada afastado afastada veroordeeld verdacht aangehouden geschorst ontslagen anklagad häktad dömd misstänkt tiltalt siktet sigtet dømt oskarżony oskarżona skazany skazana zatrzymany zatrzymana podejrzany podejrzana',
);

/** Reads the words between the beginning of a clause and the comma before its subject. */
export function openerBefore(tokens: readonly Token[], start: number): Opener | null {
  if (tokens[start - 1]?.text !== ',') return NONE;
  const from = tokens.slice(0, start - 1).findLastIndex((token) => isEnd(token)) + 1;
  const words = tokens.slice(from, start - 1);
  const [first] = words;
  if (first === undefined) return NONE;
  if (!words.some(isOther) && words.slice(0, 4).some(({ low }) => TRIED.has(low))) return null;
  if (FOR.has(first.low) && speaksFor(words)) return COUNSEL;
  if (isOfField(words)) return { offices: named(words).offices, pleads: false };
  const relative = words.findIndex(({ text }) => text === ',');
  if (relative > 0 && /^(?:für|voor|för)$/.test(first.low) && speaksForParty(words.slice(relative + 1))) return COUNSEL;
  return NONE;
}

const isEnd = (token: Token) => isQuote(token) || (isMark(token) && token.text !== ',' && token.text !== '.');

/** "For Mr Pickersgill", "Speaking for the NPA", "Für die Nebenklage". */
const speaksFor = (words: readonly Token[]) =>
  words.length <= LONGEST_FOR &&
  words
    .slice(1)
    .some(
      (word) =>
        isOther(word) ||
        ADDRESS.test(word.low) ||
        PARTIES.has(word.low) ||
        BODY.has(word.low) ||
        PARTY.has(word.low) ||
        /^\p{Lu}{3,}$/u.test(word.text),
    ) &&
  words
    .slice(1)
    .every(
      (word) =>
        isOther(word) ||
        isNumber(word) ||
        FUNCTION.has(word.low) ||
        isCapital(word) ||
        OWN.has(word.low) ||
        PARTIES.has(word.low) ||
        BODY.has(word.low) ||
        PARTY.has(word.low) ||
        word.text === '.',
    ) &&
  !words.some(({ low }) => LAWLESS.has(low)) &&
  isWord(words[0]);
const ADDRESS = /^(?:mr|mrs|ms|miss|sir|dr|herrn|frau|señor|señora)$/;
const PARTIES = wordSet(
  'prosecution defence defense state crown director respondent applicant plaintiff plaintiffs claimants accused appellant accusation défense anklage verteidigung nebenklage nebenkläger acusación defensa acusação defesa accusa difesa verdediging victims families police',
);
