import { wordSet } from '../../text/word-set.ts';

/** Who these are must be told before; they of one in office are "they". */
export const PRONOUNS = wordSet('he she him her his hers');
export const REFLEXIVES = wordSet('himself herself myself');
/** What belongs to one in office: "her client", "his ruling". */
export const OF_OFFICE = wordSet(
  'client clients ruling judgment judgement decision order verdict sentence remarks summing-up statement office team court courtroom findings report investigation officers colleagues unit force department instructions opening closing argument arguments submission submissions honour honor lordship ladyship inquiry learned',
);
/** What one who speaks in office says of themselves: "I am satisfied". */
const SAYS_I = wordSet(
  "am find have accept consider sentence must note think believe reject remand order hope thank want would will could can cannot do see understand take therefore also respect represent hear know commend urge encourage say said ask asked told don't can't",
);

/** What one in office says they did or felt: "he had referred", "she was satisfied". */
const FEELS = wordSet(
  'satisfied shocked heartbroken pleased disappointed saddened appalled confident aware unable delighted convinced concerned grateful proud sure',
);

/** Whether a pronoun is the doer of an act of office: it may be the one who says so. */
export function isDoerInOffice(words: readonly { low: string }[], at: number, acts: ReadonlySet<string>): boolean {
  if (!/^s?he$/u.test(words[at]?.low ?? '')) return false;
  let verb = at + 1;
  while (/^(?:had|has|would|will|was|is|did|could|not|\p{L}+ly|also|then)$/u.test(words[verb]?.low ?? '')) verb += 1;
  const { low = '' } = words[verb] ?? {};
  const isAct = acts.has('grant') && acts.has(low) && !/^(?:appeal|approv|sign|grant|clear|releas)/u.test(low);
  return isAct || STOPS.test(low) || (verb > at + 1 && FEELS.has(low));
}
const STOPS = /^(?:stopped|noticed|spotted|saw|searched|seized|arrested|observed|attended|cautioned)$/u;

/** Whether the word at a place is said of the speaker, and is not what one in office says of their work. */
export function isOfSpeaker(words: readonly { low: string }[], at: number, isJudge: boolean): boolean {
  const { low = '' } = words[at] ?? {};
  const next = words[at + 1]?.low ?? '';
  if (low === 'i' || low.startsWith("i'")) return !isJudge && !SAYS_I.has(next);
  return /^(?:me|my|mine)$/u.test(low) && !OF_OFFICE.has(next);
}
