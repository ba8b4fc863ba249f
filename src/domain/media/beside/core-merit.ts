import { OTHER } from '../mask-names.ts';
import { behindAsides, isPlainSubject, participleAt, rolesIn, verbAt } from './core-grammar.ts';
import type { Frame, Sentence } from './core-grammar.ts';
import { OF_HARM, OF_HONOUR, isOfOthers } from './core-rest.ts';
import type { Language, Word } from './core-text.ts';

/** "The accountant X raised the alarm", "X discovered the fraud". */
export function reporterIn(sentence: Sentence): Frame | null {
  const { after, language } = sentence;
  if (!isPlainSubject(sentence)) return null;
  const behind = behindAsides(sentence);
  const { reports, files, auxiliary, complaints } = language;
  const verb = verbAt(sentence, behind, [reports, files, auxiliary]);
  if (verb < 0) return null;
  const isAlone = auxiliary.has(after[verb]?.low ?? '');
  const found = isAlone ? participleAt(sentence, verb, [reports, files]) : verb;
  const isFiled = files.has(after[found]?.low ?? '');
  const at = found < 0 ? -1 : isFiled ? participleAt(sentence, found, [complaints]) : found;
  const isToThem = after.slice(at + 1, at + 3).some(({ low }) => low === OTHER);
  if (at < 0 || isToThem || OPENING.test(sentence.later) || !isOfOthers(sentence, at + 1, OF_HARM)) return null;
  return { family: 'reporter', roles: rolesIn(sentence, after.slice(0, behind)) };
}

/** What may be a crime to come, or kept quiet. */
const OPENING =
  /(?<!\p{L})(?:chance|opportunity|loophole|flaws?|weakness|gap|lücke|schwachstelle|faille|fallo|falla|brecha|falha|lek|s['’]est tue?|teg|schwieg|zweeg|calló|calou)(?!\p{L})/iu;

/** "X was honoured for spotting a fraud", "X and his team won first prize". */
export function honourIn(sentence: Sentence): Frame | null {
  const { after, language } = sentence;
  if (!isPlainSubject(sentence)) return null;
  const behind = behindTeam(after, behindAsides(sentence), language);
  const does = [language.passive, language.auxiliary, language.honoured, language.won];
  const verb = verbAt(sentence, behind, does);
  if (verb < 0 || UNDERCUT.test(sentence.later)) return null;
  const at = honourAt(sentence, verb);
  if (at === null || !isOfOthers(sentence, at, OF_HONOUR)) return null;
  return after.some(({ low }) => language.against.has(low)) ? { family: 'honour', roles: [] } : null;
}

/** Behind which something else is told. */
const UNDERCUT =
  /[;–—(]|, (?:which|but|yet|die|der|das|qui|que|che)(?!\p{L})|(?<!\p{L})(?:but|aber|mais|pero|mas|ma|maar|men|ale|dar)(?!\p{L})/iu;

/** "X and his team": the verb follows. */
function behindTeam(after: readonly Word[], from: number, { prepositions, owners }: Language): number {
  const isTeam = prepositions.has(after[from]?.low ?? '') && owners.has(after[from + 1]?.low ?? '');
  return isTeam ? from + 3 : from;
}

function honourAt(sentence: Sentence, verb: number): number | null {
  const { after, language } = sentence;
  const low = after[verb]?.low ?? '';
  if (language.passive.size === 0 && language.honoured.has(low)) return verb + 1;
  const isWon = language.won.has(low);
  const found = participleAt(sentence, verb, isWon ? [language.prizes] : [language.honoured, language.won]);
  if (found < 0) return null;
  const prize =
    isWon || language.honoured.has(after[found]?.low ?? '') ? found : participleAt(sentence, found, [language.prizes]);
  return prize < 0 ? null : prize + 1;
}
