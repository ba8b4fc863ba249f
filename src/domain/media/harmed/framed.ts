import { OTHER, SUBJECT } from '../mask-names.ts';
import { SENTENCE_END } from '../proceedings.ts';
import { vocabularyFor } from '../everyday/vocabularies.ts';
import type { FrameGrammar } from './frame-grammar.ts';
import { FRAME_GRAMMARS, GROUND, NEUTRAL, THEY } from './frame-grammar.ts';
import { stageIn } from '../stages.ts';
import { isSentenceClear, isTitleClear } from './remainder.ts';
import { AGE, ALONE, beginSmall, rolesOf } from './harmed-text.ts';
import { withoutSpeech } from './speech.ts';

const LONGEST = 2500;
const MOST_MENTIONS = 4;

/**
 * MED-1, S0: each mention of the subject stands in a turn of speech that makes it one who was harmed, heard or who
 * reported the crime, and whatever else the text says is of others, or of words that tell of no deed.
 * @param masked by `maskNames`
 */
export function isFramed(masked: string): boolean {
  if (masked.length > LONGEST || masked.split(SUBJECT).length > MOST_MENTIONS + 1) return false;
  const grammar = vocabularyFor(masked, FRAME_GRAMMARS, { letters: 500, least: 0.3 });
  return grammar !== null && isFramedBy(masked, grammar);
}

function isFramedBy(masked: string, grammar: FrameGrammar): boolean {
  const plain = withoutSpeech(masked, grammar)
    .replaceAll(AGE, ',')
    .replaceAll(/,(?=[,.])/g, '')
    .replaceAll(' v. ', ' v ');
  const sentences = plain.split(SENTENCES).map((sentence) => withCulprits(beginSmall(sentence.trim()), grammar));
  const whole = sentences.join('\n');
  if ((!OTHERS.test(whole) && !ALONE.test(whole)) || IS_ONE.test(whole)) return false;
  if (TAKEN_FROM.test(whole) && FAVOUR.test(whole)) return false;
  const roles = rolesOf(whole);
  const grounded = sentences.map((sentence) => sentence.replaceAll(grammar.grounds, keepOthers(GROUND)));
  if (!grounded.some((sentence) => sentence.includes(GROUND))) return false;
  const signs = grounded.map((sentence) => signed(sentence, grammar));
  const scene = {
    grammar,
    roles,
    accused: signs.some((sentence) => OTHERS.test(sentence) && stageIn(sentence) !== null),
  };
  const [title = '', ...rest] = signs;
  const hasTitle = rest.length > 0 && masked.includes('\n') && !/[.!?]$/u.test(title);
  return (
    (!hasTitle || isTitleClear(title, scene)) &&
    (hasTitle ? rest : signs).every((sentence) => isSentenceClear(sentence, scene))
  );
}

/** Also behind a word written large, as initials are. */
const SENTENCES = new RegExp(`${SENTENCE_END.source}|(?<=\\p{Lu}{2}[.!?])\\s+(?=\\p{Lu})`, 'u');

function withCulprits(sentence: string, { culprits, base }: FrameGrammar): string {
  return sentence.replaceAll(culprits, THEY).replaceAll(base.culprits, THEY);
}

/** Puts a sign for each turn of speech that is known as a whole. */
function signed(sentence: string, { neutral, base }: FrameGrammar): string {
  return sentence
    .replaceAll(neutral, keepOthers(NEUTRAL))
    .replaceAll(base.suffered, keepOthers(NEUTRAL))
    .replaceAll(base.harmless, keepOthers(NEUTRAL));
}

/** A sign, and those of others where the turn of speech names any. */
const keepOthers = (sign: string) => (chunk: string) => sign + (chunk.match(/[\u0081\u008C]/gu) ?? []).join('');

const OTHERS = new RegExp(`[${OTHER}${THEY}]`, 'u');
/** "the money launderer X". */
const IS_ONE = new RegExp(`${THEY} ${SUBJECT}`, 'u');

/** Who takes money for a favour is given it. */
const TAKEN_FROM =
  /(?<!\p{L})(?:took|taken|taking|accepted|received|pris|reçu|cobr\p{L}+|recib\p{L}+|pidió|levou|recebeu|preso|ricevuto|nahm|erhielt) [^.]{0,40}\u0080/u;
const FAVOUR =
  /(?<!\p{L})(?:permits?|licen[cs]es?|tenders?|contracts?|favou?rs?|brib\p{L}+|corrupt\p{L}*|permis|marchés?|licencias?|contratos?|cohecho|corrup\p{L}+|licenças?|appalt[oi]|permess[oi]|tangent[ei]|bestech\p{L}+|genehmigung\p{L}*|auftr[aä]g\p{L}*)(?!\p{L})/iu;
