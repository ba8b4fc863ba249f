import { isOther, isSubject, isWord } from './text.ts';
import type { Token } from './text.ts';
import { ACTS, DONE, PARTICIPLES } from './verbs.ts';
import { CLOSE_TO, FUNCTION, OBJECT_PRONOUNS, OWN, PARTY, POSSESSIVES, SUBJECT_PRONOUNS } from './words.ts';
import { wordSet } from '../../text/word-set.ts';

/** A clause that is read on from one of its words. */
export interface Clause {
  tokens: readonly Token[];
  /** Whether the subject speaks for a party in court: "he" in what it says is that party. */
  pleads: boolean;
  english: boolean;
  /** Whether the subject is a judge: what it tells another is about that other. */
  judges?: boolean;
  /** Whether what is said from a place on is what the subject's office does. */
  isOfficial: (at: number) => boolean;
}

export const isPersonal = (low: string) =>
  SUBJECT_PRONOUNS.has(low) || OBJECT_PRONOUNS.has(low) || POSSESSIVES.has(low);

const FEELS = wordSet(
  'shocked appalled disgusted saddened satisfied pleased relieved disappointed delighted grateful horrified devastated concerned hopeful confident considering determined erschüttert entsetzt zufrieden consternado indignado',
);

/** "she would appeal", "he was appalled": what those in office say of themselves. */
export function mayFollow(tokens: readonly Token[], pronoun: number): boolean {
  const [one, two, three] = [
    tokens[pronoun + 1]?.low ?? '',
    tokens[pronoun + 2]?.low ?? '',
    tokens[pronoun + 3]?.low ?? '',
  ];
  if (/^(?:would|will|planned|intends|intended|plans)$/.test(one)) {
    return /^(?:appeal|continue|contest|challenge|consider|study|seek|ask|oppose|recommend|rule|give|deliver)$/.test(
      two === 'to' ? three : two,
    );
  }
  return /^(?:was|is|were|felt)$/.test(one) && FEELS.has(two);
}

const WHEN = wordSet('after when because as');
const WAS = wordSet('was had been is has');
const TRIED = wordSet(
  'admitted pleaded denied found convicted charged arrested jailed sentenced caught identified stopped',
);
/** "after he admitted burglary", "when she was arrested". */
const isTried = (tokens: readonly Token[], from: number) =>
  TRIED.has(tokens.slice(from, from + 3).find(({ low }) => !WAS.has(low))?.low ?? '');

const TOGETHER = /^(?:both|together|alongside|beide|ambos|ambas|entrambi|zusammen|juntos)$/;
const TRIAL = /^(?:convict|sentence|arrest|trial|indict|jail|innocen|guilt|share|cut|scheme|own)/;

const ENGLISH_ONLY = wordSet('he she him his hers her');
const SCANDINAVIAN = wordSet('og at som av af til ikke på');
const ITALIAN = wordSet("di della dello degli dell' che ha alla nel nella gli");
const ROMANIAN = wordSet('și în din pentru cu pe');
const AMBIGUOUS = wordSet('er il son sa hans sue haar ham hun han hon hem lei sus su');

/** Whether a word that may mean the subject, or stand close to it, does no harm. */
export function isHarmless({ tokens, pleads, english }: Clause, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  const { low } = token;
  if (CLOSE_TO.has(low) || TOGETHER.test(low)) return false;
  if (low === 'their' && TRIAL.test(tokens[at + 1]?.low ?? '')) return false;
  if (AMBIGUOUS.has(low) && english) return true;
  if (low === 'er' && tokens.some((word) => SCANDINAVIAN.has(word.low))) return true;
  if (low === 'il' && tokens.some((word) => ITALIAN.has(word.low))) return true;
  if (low === 'lui' && tokens.some((word) => ROMANIAN.has(word.low))) return true;
  const previous = tokens[at - 1]?.low ?? '';
  const next = tokens[at + 1];
  if (SUBJECT_PRONOUNS.has(low))
    return (
      isVerbLast(tokens, at, english) ||
      pleads ||
      mayFollow(tokens, at) ||
      (WHEN.has(previous) && otherBefore(tokens, at) && isTried(tokens, at + 1))
    );
  const owns = POSSESSIVES.has(low) && next !== undefined && isWord(next) && !FUNCTION.has(next.low);
  if (owns)
    return (
      OWN.has(next.low) ||
      (otherBefore(tokens, at) && tokens[at - 1]?.text !== ',' && !isGiven(tokens, at)) ||
      (pleads && ENGLISH_ONLY.has(low))
    );
  if (!OBJECT_PRONOUNS.has(low)) return !POSSESSIVES.has(low);
  return PARTICIPLES.has(previous) || ((ACTS.has(previous) || DONE.has(previous)) && isOwnVerb(tokens, at - 1));
}

const SUBORDINATES = /^(?:als|weil|nachdem|während|da|toen|omdat|nadat|terwijl)$/;
const EXAMINES =
  /^(?:prüfte|untersuchte|auswertete|durchsah|verlas|verkündete|begründete|ermittelte|vernahm|befragte|leitete|übernahm|onderzocht|ondervroeg|doorlichtte|voorlas|leidde|overnam)$/;
/** "als er die Bücher prüfte". */
function isVerbLast(tokens: readonly Token[], at: number, english: boolean): boolean {
  if (english || !SUBORDINATES.test(tokens[at - 1]?.low ?? '')) return false;
  const mark = tokens.findIndex((token, index) => index > at && !isWord(token));
  return EXAMINES.test(tokens[(mark < 0 ? tokens.length : mark) - 1]?.low ?? '');
}

/** "and sentenced him", but not "X gave her". */
function isOwnVerb(tokens: readonly Token[], verb: number): boolean {
  const before = tokens[verb - 1];
  return (
    before === undefined ||
    isSubject(before) ||
    (!isWord(before) && !isOther(before)) ||
    OWN_VERB_AFTER.test(before.low)
  );
}
const OWN_VERB_AFTER =
  /^(?:who|which|qui|he|she|er|il|elle|and|then|also|later|und|et|y|e|en|og|och|a|ha|hat|\p{L}+ly)$/u;

/** "X, who paid for her campaign": what another does for somebody. */
const GIVEN = wordSet(
  'that half some part rest whose threatened expose exposed blackmailed knew paid gave built bought sent lent funded financed donated sponsored supplied hired employed backed supported bezahlte gab kaufte payé donné acheté pagó dio compró pagou deu comprou pagato dato comprato',
);
const isGiven = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(tokens.findLastIndex((token, index) => index < at && isOther(token)) + 1, at)
    .some(({ low }) => GIVEN.has(low));

/** Whether another is named since the subject was. */
function otherBefore(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= 0; index -= 1) {
    if (isSubject(tokens[index])) return false;
    if (isOther(tokens[index]) || PARTY.has(tokens[index]?.low ?? '')) return true;
  }
  return false;
}
