import { OTHER } from '../mask-names.ts';
import { IS_TURN } from '../everyday/plain-news.ts';
import { isQuiet } from '../everyday/quiet.ts';
import { isUnnamed } from '../unnamed.ts';
import { speechAt } from './voice.ts';
import { MARK, behindAsides, isPlainSubject, participleAt, rolesIn, verbAt } from './sentence.ts';
import type { Frame, Sentence } from './sentence.ts';
import { OF_HARM, OF_HONOUR, isOfOthers } from './rest.ts';
import type { Language, Word } from './language.ts';

/** "The accountant X raised the alarm", "X testified that he had discovered the fraud". */
export function reporterIn(sentence: Sentence): Frame | null {
  const { after, later } = sentence;
  if (!isPlainSubject(sentence)) return null;
  const behind = behindAsides(sentence);
  const frame: Frame = { family: 'reporter', roles: rolesIn(sentence, after.slice(0, behind)) };
  if (RECOGNISES.test(later.slice(after[behind - 1]?.end ?? 0))) return frame;
  const at = Math.max(reportAt(sentence, behind), toldReportAt(sentence, behind));
  const isToThem = after.slice(at + 1, at + 3).some(({ low }) => low === OTHER || isUnnamed(low));
  const object = later.slice(after[at]?.end ?? 0);
  const needed = NEEDED[after[at]?.low ?? ''];
  if (at < 0 || isToThem || OPENING.test(later) || (needed !== undefined && !needed.test(object))) return null;
  return isOfOthers(sentence, at + 1, OF_HARM) ? frame : null;
}

/** The place of the verb by which the subject itself tells or finds; -1 where there is none. */
function reportAt(sentence: Sentence, behind: number): number {
  const { after, language } = sentence;
  const { reports, files, auxiliary, complaints } = language;
  const verb = verbAt(sentence, behind, [reports, files, auxiliary]);
  if (verb < 0) return -1;
  const isAlone = auxiliary.has(after[verb]?.low ?? '');
  const found = isAlone ? participleAt(sentence, verb, [reports, files]) : verb;
  return files.has(after[found]?.low ?? '') ? participleAt(sentence, found, [complaints]) : found;
}

const TOLD_FAR = 10;

/** "testified as a witness for the prosecution that he had found": the same, as told in court. */
function toldReportAt(sentence: Sentence, behind: number): number {
  const { after, language } = sentence;
  const said = speechAt(sentence, behind);
  if (said === null) return -1;
  const at = after.findIndex(({ low }, index) => index > said && index <= said + TOLD_FAR && language.reports.has(low));
  const low = (index: number) => after[index]?.low ?? '';
  const isBetween = (index: number) =>
    language.auxiliary.has(low(index)) || /^(?:ha[bd]e?|había|avait|aveva)$/u.test(low(index));
  const subject = isBetween(at - 1) ? at - 2 : at - 1;
  const isOwn = language.pronouns.has(low(subject)) || language.that.has(low(subject));
  const isPlain = after
    .slice(said, Math.max(said, subject))
    .every(
      (word) =>
        word.low !== OTHER &&
        !isUnnamed(word.low) &&
        !language.pronouns.has(word.low) &&
        !language.owners.has(word.low),
    );
  return at > 0 && isOwn && isPlain ? at : -1;
}

/** What words that may bring in anything must bring in. */
const WRONG =
  /^ (?!no |nothing|nichts|keine)(?:[\p{L}\d-]+ ){0,3}?(?:irregular\p{L}*|discrepanc\p{L}*|shortfalls?|deficit|unstimmigkeit\p{L}*|(?:missing|forged|fake|false|bogus|suspicious|unauthori[sz]ed|unexplained|ghost|fehlend\p{L}*|gefälscht\p{L}*) (?:\p{Ll}+ )?(?:invoices?|guarantees?|money|funds|cash|stock|goods|accounts?|entries|transactions?|transfers?|payments?|receipts?|records?|signatures?|cheques?|checks|employees|workers|loans?|files|rechnung\p{L}*|beleg\p{L}*|buchung\p{L}*|geld\p{L}*|zahlung\p{L}*))(?!\p{L})/iu;
const TO_POLICE =
  /^ (?!no |nothing)(?:[\p{L}\d-]+ ){0,7}?(?:to (?:the )?(?:police|authorities|regulators?|prosecutors|auditors|board)|theft|fraud|scam|robbery|burglary)(?!\p{L})/iu;
const NEEDED: Readonly<Record<string, RegExp>> = { found: WRONG, fand: WRONG, gefunden: WRONG, reported: TO_POLICE };

/** "identified the robber in court": and nothing else. */
const RECOGNISES = new RegExp(
  `^,? ?(?:(?:has |hat |a |ha )?(?:identified|recogni[sz]ed|picked out|erkannte|erkannt|identifizierte|reconnu|identifié|reconoció|identificó|reconheceu|identificou|riconosciuto|identificato|herkende|kände igen|genkendte|kjente igen|rozpoznał|rozpoznała|poznal|poznala|опознала?))(?: a| al)? (?:(?:the|den|die|le|la|l['’]|el|lo|il|o|de) ?)?(?:${OTHER}|(?:armed )?(?:robbers?|attackers?|burglars?|gunm[ae]n|thief|thieves|kidnappers?|defendants?|accused|Räuber|Täter|Angreifer|Angeklagten?|braqueurs?|agresseurs?|voleurs?|prévenu|ladrón|atracador|agresor|acusado|assaltante|agressor|réu|arguido|rapinatore|aggressore|ladro|imputato|dader|overvaller|verdachte|rånaren|røveren|raneren|napastnika|oskarżonego|lupiče|грабителя|подсудимого))(?: (?:in court|in the dock|from photographs|in a line-?up|at an identity parade|wieder|vor Gericht|im Gerichtssaal|à l'audience|au tribunal|en el juicio|em tribunal|in aula|in de rechtbank|i rätten|i retten|w sądzie|u soudu|в суде|as (?:the|her|his) (?:attacker|robber|burglar|gunman))){1,3}\\.?$`,
  'u',
);

/** What may be a crime to come, or kept quiet. */
const OPENING =
  /(?<!\p{L})(?:chance|opportunity|loophole|insurance|only (?:when|after)|to (?:claim|hide|cover|conceal|avoid|obtain|collect|get|protect)|useful|for (?:the |a )?\p{L}+(?:ers|ors|ants)|versicherung|assurance|seguro|assicurazione|verzekering|försäkring\p{L}*|forsikring\p{L}*|ubezpieczen\p{L}*|pojištěn\p{L}*|страхов\p{L}*|flaws?|weakness|gap|lücke|schwachstelle|faille|fallo|falla|brecha|falha|lek|s['’]est tue?|teg|schwieg|zweeg|calló|calou)(?!\p{L})/iu;

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
