import { OTHER } from '../mask-names.ts';
import { IS_TURN } from '../everyday/plain-news.ts';
import { isQuiet } from '../everyday/quiet.ts';
import { MARK, behindAsides, isPlainSubject, participleAt, rolesIn, verbAt } from './sentence.ts';
import type { Frame, Sentence } from './sentence.ts';
import { OF_HARM, OF_HONOUR, isOfOthers } from './rest.ts';
import type { Language, Word } from './language.ts';

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
  if (verb < 0 || UNDERCUT.test(sentence.later.replaceAll(USEFUL, ''))) return null;
  const at = honourAt(sentence, verb);
  if (at === null || !isOfOthers(sentence, at, OF_HONOUR)) return null;
  const isAgainst = after.some(({ low }) => language.against.has(low));
  const lower = sentence.later.toLowerCase();
  return isAgainst || (isQuiet(lower) && !IS_TURN.test(lower)) ? { family: 'honour', roles: [] } : null;
}

/** ", which helps villages": what the honoured thing is good for. */
const USEFUL =
  /, (?:which|die|der|das|dat|qui|que|che) (?:(?:has )?help(?:s|ed)?|lets?|allows?|enables?|protects?|prevents?|stops?|detects?|spots?|warns?|blocks?|cuts?|hilft|schützt|erkennt|warnt|verhindert|aide|permet|protège|détecte|empêche|ayuda|permite|protege|detecta|impide|ajuda|impede|aiuta|consente|rileva|impedisce|helpt|beschermt|herkent|voorkomt)(?!\p{L})(?![^.]*(?:hid|conceal|launder|commit|evad|disguis|cover|verschleier|versteck|cach|blanchi|oculta|esconde|nascond|verberg|verdoez))/giu;
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
  if (isWon) return prizeAt(sentence, verb);
  const found = participleAt(sentence, verb, [language.honoured, language.won]);
  if (found < 0) return null;
  return language.honoured.has(after[found]?.low ?? '') ? found + 1 : prizeAt(sentence, found);
}

const LONGEST_PRIZE = 6;

/** Behind the word for what was won: "the rural energy award", "den Gründerpreis". */
function prizeAt({ after, language }: Sentence, verb: number): number | null {
  const at = after.findIndex(
    ({ low }, index) => index > verb && index <= verb + LONGEST_PRIZE && isPrize(low, language),
  );
  const isParted = after.slice(verb + 1, Math.max(verb + 1, at)).some(({ low }) => MARK.test(low));
  return at < 0 || isParted ? null : at + 1;
}

/** Whether a word names a prize, alone or joined to another. */
export const isPrize = (low: string, { prizes }: Language) => prizes.has(low) || COMPOUND.test(low);
const COMPOUND = /(?:preis(?:es|geld)?|prijs|prijzengeld|pris(?:en|et)?|medaille|medalje|verdienstorden|prize|award)$/u;
