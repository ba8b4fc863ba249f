import { OTHER } from '../mask-names.ts';
import { TAINTED } from '../offices.ts';
import { isUnnamed, tellsOfOthers } from '../unnamed.ts';
import { wordSet } from '../../text/word-set.ts';
import { HARMS, HARMS_A, HARMS_PE, HARM_TO, TO_HARM } from './harm-words.ts';
import { isOfCulprits, isOfOthers, isPlace, OF_HARM, OF_HARMED } from './rest.ts';
import { behindAsides, isNoun } from './sentence.ts';
import type { Frame, Sentence } from './sentence.ts';
import { isSameNoun, wordsIn } from './language.ts';
import type { Word } from './language.ts';
import { harmAt, isIllicit } from './victim.ts';

const LONGEST_CALLING = 6;
/** Whoever they strike may be a culprit. */
const OFFICERS =
  /(?<!\p{L})(?:officers?|policem[ae]n|police|guards?|soldiers|investors|creditors|residents|villagers|mob|inmates|prisoners|anleger|gläubiger|häftlinge|détenus|presos|detenuti|polizisten|beamten?|policiers|gendarmes|policías|agentes|poliziotti|carabinieri|agenti|agenten|soldaten)(?:,? (?:who|that|qui|die|que|che))?(?: (?:had|ont|avaient|hanno|hatten|haben))? \p{L}+$/iu;

/** "Poll was jailed for defrauding X, 86,": the one whom others harmed. */
export function objectIn(sentence: Sentence): Frame | null {
  const { before, earlier } = sentence;
  const taken = takenFrom(before);
  const verb = taken < 0 ? harmsAt(sentence) : taken;
  if (verb < 0) return objectOfLast(sentence);
  const called = before.slice(verb + 1);
  const behind = behindAsides(sentence);
  if (/^hold|^held/u.test(before[verb]?.low ?? '') && !HOSTAGE.test(sentence.later)) return null;
  return framed(sentence, { called, does: earlier.slice(0, before[verb]?.end), aside: behind, from: behind });
}

/** Who was harmed before, or says so of what they did. */
const AVENGES =
  /(?<!\p{L})(?:who (?:says?|said|claims?|claimed)|(?:was|were|been) (?:robbed|cheated|defrauded|attacked)|wurden? (?:betrogen|beraubt))(?!\p{L})/iu;
const HOSTAGE = /^ (?:hostage|captive|prisoner|at (?:gun|knife)point)(?!\p{L})/u;

interface Harm {
  /** How the one harmed is called before the name. */
  called: readonly Word[];
  /** Who does it. */
  does: string;
  /** Where the asides on the one harmed end, and where what else is told begins. */
  aside: number;
  from: number;
}

function framed(sentence: Sentence, { called, does, aside, from }: Harm): Frame | null {
  const { after, language } = sentence;
  const beside = [...called, ...after.slice(0, aside)];
  const isTurn = ({ low }: Word) => TAINTED.has(low) || language.turns.has(low) || language.admits.has(low);
  const noun = called.slice(
    /^(?:al?|pe)$/u.test(called[0]?.low ?? '') || language.articles.has(called[0]?.low ?? '') ? 1 : 0,
  );
  const isCalling = noun.every(
    (word, at) =>
      IN_BUSINESS.test(`${word.low} ${noun[at + 1]?.low ?? ''}`) ||
      (!NOT_CALLED.test(word.low) && !isTurn(word) && !OF_CLAUSE.some((kind) => language[kind].has(word.low))),
  );
  if (called.length > LONGEST_CALLING || !isCalling) return null;
  if (OFFICERS.test(does) || AVENGES.test(does) || !isByOthers(does)) return null;
  if (isCulprit(beside) || isIllicit(sentence)) return null;
  const roles = beside.filter(({ low }) => isNoun(low, language)).map(({ low }) => low);
  const isTakenUp = after.slice(from).some(({ low }) => roles.some((role) => isSameNoun(role, low)));
  const next = after.slice(from, from + 2).find(({ low }) => low !== ',')?.low ?? '';
  const isRelative = language.who.has(next) || language.that.has(next) || RELATIVE.test(next);
  const harm = isRelative ? harmAt(sentence, from) : from;
  const isRest =
    harm !== null &&
    (!isRelative || isOfOthers(sentence, harm, OF_HARM)) &&
    isOfCulprits(sentence, harm) &&
    isPlace(sentence, harm);
  return isTakenUp || !isRest ? null : { family: 'patient', roles, byOthers: true };
}

/** Of whichever language, where a text is too short to tell it. */
const RELATIVE = /^(?:who|that|which|qui|que|che|die|der|som|care)$/u;

/** Who does it, told before the deed. */
const isByOthers = (does: string) =>
  does.includes(OTHER) || tellsOfOthers(does) || GANG.test(does) || wordsIn(does).some(({ low }) => isUnnamed(low));
const GANG = /(?<!\p{L})(?:gang|robbery ring|bande|banda|quadrilha|bende|liga|ligan|szajka|gruppe)(?!\p{L})/iu;

/** The place of the last word before the one harmed; -1 where none is known to be. */
function harmsAt({ before, earlier, language }: Sentence): number {
  const of = HARM_TO.exec(earlier);
  if (of !== null) return before.findLastIndex(({ end }) => end <= of.index + (of.groups?.['deed']?.length ?? 0));
  const verb = before.findLastIndex(
    ({ low }, at) => MARKED.some((words) => words.has(low)) || (TO_HARM.has(low) && before[at - 1]?.low === 'to'),
  );
  const ahead = before[verb - 1]?.low ?? '';
  const isNounHere =
    (/ing$/u.test(before[verb]?.low ?? '') && language.articles.has(ahead)) || language.owners.has(ahead);
  if (verb < 0 || isNounHere || language.passive.has(ahead)) return -1;
  const does = earlier.slice(0, (before[verb]?.end ?? 0) - (before[verb]?.low.length ?? 0));
  const next = before[verb + 1]?.low ?? '';
  const harm = before[verb]?.low ?? '';
  const isObject = HARMS_A.has(harm) ? /^al?$/u.test(next) : HARMS_PE.has(harm) ? next === 'pe' : !INVERTED.test(does);
  return isObject ? verb : -1;
}

const MARKED = [HARMS, HARMS_A, HARMS_PE];
/** "que X a escroqué", "l'ha truffato X": who does it comes last. */
const INVERTED =
  /(?<!\p{L})(?:qu['’]h?a(?:vait)?|que h?a(?:vait)?|l['’](?:h?a|aveva|avait|hanno|avevano|ont|avaient)|l[oaie]s? (?:h?a|aveva|hanno|avevano)|les (?:a|ont|avait)|que [oa]s?) $/iu;

const GOES_LAST = new Set(['german', 'dutch']);
const FURTHER = 12;

/** "Falk hat die Rentnerin X um 40.000 Euro betrogen", "Männer, die den Händler X entführt hatten": the verb comes last. */
function objectOfLast(sentence: Sentence): Frame | null {
  const { before, after, earlier, language } = sentence;
  if (!GOES_LAST.has(language.name) || /^(?:und|en|,)$/u.test(after[0]?.low ?? '')) return null;
  const verb = after.findIndex(
    ({ low }, at) => at <= FURTHER && (language.harmed.has(low) || HARMS.has(low) || LAST_IN_CLAUSE.test(low)),
  );
  const aux = before.findLastIndex(({ low }) => HAS.test(low) || HAVE.test(low));
  const who = before.findLastIndex(
    ({ low }, at) => low === 'die' && (before[at - 1]?.low === ',' || language.name === 'dutch'),
  );
  const lead = Math.max(aux, who);
  if (verb < 0 || lead < 0 || /^(?:den|dem|einen|einem)$/u.test(before[0]?.low ?? '')) return null;
  if (after.slice(0, verb).some(({ low }) => low === OTHER || /^[;:]$/u.test(low))) return null;
  const low = after[verb]?.low ?? '';
  const isPlural =
    LAST_IN_CLAUSE.test(low) || after.slice(verb + 1, verb + FURTHER).some((word) => HAVE.test(word.low));
  if (who > aux && !isPlural) return null;
  const called = before.slice(lead + 1);
  return framed(sentence, { called, does: earlier.slice(0, before[lead]?.end), aside: 0, from: verb + 1 });
}
const HAS = /^(?:hat|hatte|soll|heeft|had|zou)$/u;
const HAVE = /^(?:haben|hatten|sollen|wollten|hebben|hadden)$/u;
/** Of several, as finite verb: not of the one named. */
const LAST_IN_CLAUSE =
  /^(?:(?:ontvoer|beroof|bedreig|mishandel|belaag)den|oplichtten|afpersten|overvielen|bestalen|(?:entführ|beraub|bedroh|erpress|attackier|täusch)ten|überfielen|bestahlen)$/u;

const TAKES = wordSet(
  'stole stealing swindled conned extort extorted extorting volé dérobé rubato rubò sottratto robó robado robar estafó estafado estafar roubou roubar furtou furtar escroqué escroquer voler rubare truffato',
);
const FROM = wordSet('from à a ao al');
const FAR = 6;
const SUM =
  /^(?:\p{L}{0,3}\d.*|euros?|dollars?|pounds|francs?|pesos|reais|soles|rand|naira|shillings|rupees|mila?|million(?:s|i|es)?|thousand|in|cash|of|de|di|en|contanti|espèces|liquide|efectivo|dinheiro|worth|a|an|the|gold)$/u;

/** "Stole £23,000 from": the place of the last word, before the one harmed; -1 where no sum or belongings were taken. */
function takenFrom(before: readonly Word[]): number {
  const verb = before.findLastIndex(({ low }) => TAKES.has(low));
  const from = before.findLastIndex(({ low }, index) => index > verb && index <= verb + FAR && FROM.has(low));
  const taken = before.slice(verb + 1, Math.max(0, from));
  const isThing = ({ low }: Word) => OF_HARMED.test(low);
  const isTaken = taken.some((word) => /\d/u.test(word.low) || isThing(word));
  return verb >= 0 && isTaken && taken.every((word) => SUM.test(word.low) || isThing(word)) ? from : -1;
}

/** What a calling has no words of. */
const OF_CLAUSE = ['prepositions', 'passive', 'auxiliary', 'is', 'says', 'pronouns'] as const;
/** "Om de afaceri". */
const IN_BUSINESS = /^d(?:e|') (?:afaceri|entreprise|negocios|negócios)$/u;

/** "Dealer", "killer": no mere victim. */
const isCulprit = (words: readonly Word[]) =>
  tellsOfOthers(
    words
      .filter(({ low }) => !/^\d/u.test(low))
      .map(({ low }) => low)
      .join(' '),
  );

/** Between the verb and the name: nobody else, and no further clause. */
const NOT_CALLED =
  /^(?:\d.*|\u0081|by|with|for|of|to|from|à|au|aux|ao|aan|til|till|de|des|du|del|di|van|par|por|pour|para|per|da|door|av|und|and|et|y|e|en|og|och|who|qui|que|che|die|[,;:()"“”„«»–—])$/u;
