import { apposition } from './apposition.ts';
import { clauseOf } from './clause.ts';
import { followsSpeaker, speechBefore } from './frames.ts';
import { isKinWord } from './kin.ts';
import { LAWLESS } from './lawless.ts';
import { RANK, isOffice, officeKinds } from './nouns.ts';
import type { Clause } from './pronouns.ts';
import { verbAt } from './verb-at.ts';
import { DETERMINER, LINK } from './title.ts';
import { isUnnamed } from './others.ts';
import { isFree } from './rest.ts';
import { SPEECH } from './speech.ts';
import { isCapital, isMark, isOther, isQuote, isSubject, isWord } from './text.ts';
import type { Token } from './text.ts';
import { ACTS, DONE, PARTICIPLES, SAYS } from './verbs.ts';
import { FUNCTION, OBJECT_PRONOUNS, OWN, POSSESSIVES, SUBJECT_PRONOUNS } from './words.ts';
import { wordSet } from '../../text/word-set.ts';

const INDEFINITE = wordSet(
  'a an any another other no every each ein eine einen einem einer un une una um uma uno een en ett et unui unei',
);
/** Objects without a noun: "l'a condamné", "lo detuvo". */
const OBJECT_CLITIC =
  /(?<!\p{L})(?:l' (?:a|ont|avait|aurait)|(?:lo|la|le|o|a) (?:ha|han|(?!seu |eu )\p{L}+(?:ó|ou|eu|aron|ieron)))(?!\p{L})/u;
const PERSON = wordSet(
  'man woman official mann frau beamte beamter homme femme hombre mujer homem mulher uomo donna vrouw',
);
const BOTH = wordSet('both beide beiden ambos ambas entrambi pair duo alongside beside tous');
const ENGLISH_PRONOUN = wordSet('he she him her his hers');
const SAID = /^(?:that|said|says|told|dass|que|che|dat|att|at)$/;

/** What a text says beside the subject's own sentences. */
export interface Scene {
  /** Kinds of office the subject holds. */
  kinds: ReadonlySet<string>;
  /** The words that name them. */
  ranks: ReadonlySet<string>;
  /** Whether the sentence before began with another, of whom a pronoun then speaks. */
  ofOther: boolean;
  english: boolean;
  /** Whether "il" is an article. */
  italian: boolean;
}

/** Whether a sentence, or its part before the subject, does not take the subject up: by a pronoun, by its office or by nothing at all. */
export function isAside(tokens: readonly Token[], scene: Scene): boolean {
  if (!scene.english && (isSilent(tokens) || OBJECT_CLITIC.test(tokens.map(({ low }) => low).join(' ')))) return false;
  return tokens.every((_, at) => isSafe(tokens, at, scene));
}

function isSafe(tokens: readonly Token[], at: number, scene: Scene): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  const { low } = token;
  if (BOTH.has(low)) return false;
  if (low === 'year-old' || low.endsWith('-year-old'))
    return (
      tokens.slice(at, at + 6).some(isOther) ||
      tokens.slice(0, at).some(isOther) ||
      (INDEFINITE.has(tokens[at - 1]?.low ?? '') && !tokens.slice(at, at + 5).some((token) => isOffice(token)))
    );
  if (isRole(tokens, at, scene)) return isOfficialRole(tokens, at, scene);
  if (isNewButTried(tokens, at, scene)) return false;
  if (scene.english && !ENGLISH_PRONOUN.has(low)) return true;
  return isSafePronoun(tokens, at, scene);
}

function isSafePronoun(tokens: readonly Token[], at: number, { ofOther, english, italian, ranks }: Scene): boolean {
  const low = tokens[at]?.low ?? '';
  const next = tokens[at + 1];
  const previous = tokens[at - 1]?.low ?? '';
  if (low === 'il' && italian) return true;
  const named = tokens.slice(0, at).some(isOther);
  const other = named || tokens.slice(0, at).some((token) => isUnnamed(token.low));
  if (SUBJECT_PRONOUNS.has(low)) {
    if (isInvertedSpeech(tokens, at, english)) return true;
    if (at === 0 && isPenal(tokens)) return true;
    if (named) return !SAID.test(previous) && !SAYS.has(previous);
    return (ofOther && at === 0 && isTried(tokens)) || clauseOf(tokens, { english }).isOfficial(at + 1);
  }
  const owns = POSSESSIVES.has(low) && next !== undefined && isWord(next) && !FUNCTION.has(next.low);
  if (owns && isPenal(tokens)) return true;
  if (owns && ranks.has('kin') && isKinWord(next.low)) return true;
  if (owns) return other || OWN.has(next.low) || (ofOther && at === 0);
  if (OBJECT_PRONOUNS.has(low)) return ACTS.has(previous) || DONE.has(previous) || PARTICIPLES.has(previous);
  return !POSSESSIVES.has(low);
}

/** "La reporter de la radio locale publie …": past what the office is of. */
function isOfficialRole(tokens: readonly Token[], at: number, { english, ranks }: Scene): boolean {
  const clause = clauseOf(tokens, { english });
  if (tokens[at + 1]?.low === 'witness') return clause.isOfficial(at + 2);
  if (clause.isOfficial(at + 1) || isSpoken(clause, at)) return true;
  const verb = tokens[verbAt(tokens, at + 1)];
  // As headlines put it: "Expert: “…”", "Liquidator traces millions", "il gip dice sì al carcere".
  if (verb && ranks.has('successor') && COMES.has(verb.low) && isFree(clause, at + 1)) return true;
  if (tokens[at + 1]?.text === ':' && isQuote(tokens[at + 2])) return true;
  if (verb && (SPEECH.has(verb.low) || HEADLINES.has(verb.low)) && isFree(clause, verbAt(tokens, at + 1) + 1))
    return true;
  const after = apposition(clause, at + 1);
  if (after !== null && after.at > at + 1 && clause.isOfficial(after.at)) return true;
  if (!LINK.has(tokens[at + 1]?.low ?? '')) return false;
  for (let next = at + 2; next <= Math.min(at + OF_WORDS, tokens.length - 1); next += 1) {
    if (clause.isOfficial(next)) return true;
    const word = tokens[next];
    if (word === undefined || (!isWord(word) && !isOther(word)) || LAWLESS.has(word.low)) return false;
  }
  return false;
}
const COMES = wordSet(
  'comes joins brings llega procede viene proviene arriva kommt stammt wechselt vient arrive chega vem komt kommer',
);
const OF_WORDS = 10;
const HEADLINES = wordSet(
  'traces tracks finds explains reveals exposes uncovers unmasks jails sentences seizes racconta raconte cuenta confirma conta vertelt klärt enttarnt rechnet',
);

/** "…, assure l'élue", "… a lancé l'avocate lyonnaise, qui réclame la relaxe". */
function isSpoken(clause: Clause, at: number): boolean {
  const { tokens } = clause;
  const start = DETERMINER.has(tokens[at - 1]?.low ?? '') ? at - 1 : at;
  if (speechBefore(tokens, start) < 0) return false;
  const word = tokens[at + 1];
  const next = word && isWord(word) && !FUNCTION.has(word.low) ? at + 2 : at + 1;
  return followsSpeaker(clause, apposition(clause, next)?.at ?? next);
}

const ACCUSED = wordSet(
  'aangeklaagd accusé accusée mis mise arrested charged jailed sentenced convicted suspended accused indicted detained suspected bribed fined sacked bailed verhaftet festgenommen angeklagt verurteilt suspendiert arrêté arrêtée condamné condamnée suspendu suspendue inculpé inculpée soupçonné soupçonnée detenido detenida acusado acusada condenado condenada suspendido suspendida imputado imputada arrestato arrestata condannato condannata sospeso sospesa indagato indagata preso presa afastado afastada detido detida aangehouden veroordeeld geschorst verdacht',
);
/** "A judge was arrested. Judge X …": one that is new to the text may be the subject, before its name is told. */
function isNewButTried(tokens: readonly Token[], at: number, { kinds, ranks }: Scene): boolean {
  const token = tokens[at];
  if (token === undefined || tokens.some((word) => isOther(word) || isSubject(word))) return false;
  const { low } = token;
  if (!ranks.has(low) && ![...officeKinds(low)].some((kind) => kinds.has(kind))) return false;
  const next = tokens.slice(at + 1, at + 5);
  return next.some((word) => ACCUSED.has(word.low)) || ACCUSED.has(tokens[at - 1]?.low ?? '');
}

/** Words of Italian that French has not, where "il" is no pronoun. */
const ITALIAN = wordSet(
  "di della dello degli dell' che hanno alla nel nella gli una è sono per dal dei all' dall' nell' ma anche stato stata",
);
const FRENCH = wordSet('les des du et est une dans pour qui avec a été il-y sur aux');
export const isItalian = (tokens: readonly Token[]) => count(tokens, ITALIAN) > count(tokens, FRENCH);
const count = (tokens: readonly Token[], words: ReadonlySet<string>) =>
  tokens.filter(({ low }) => words.has(low)).length;

/** "In dem Fall sieht sie ein “…”": the speaker stands behind the verb. */
const isInvertedSpeech = (tokens: readonly Token[], at: number, english: boolean) =>
  !english &&
  SPEECH.has(tokens[at - 1]?.low ?? '') &&
  tokens.slice(at + 1, at + 5).some(isQuote) &&
  isFree(clauseOf(tokens, { english }), at + 1);

/** "He must also forfeit his pickup": what a court had told another. */
const isPenal = (tokens: readonly Token[]) =>
  /^(?:must|will|has|muss|devra|deberá|dovrà|terá|moet)$/.test(tokens[1]?.low ?? '') &&
  /^(?:forfeit|serve|repay|register|surrender|complete|14|28|30|verbüßen|zurückzahlen|purger|rembourser|cumplir|scontare|cumprir|uitzitten|terugbetalen)$/.test(
    (/^(?:also|to|auch|aussi|también|anche|também|ook)$/.test(tokens[2]?.low ?? '') ? tokens[3] : tokens[2])?.low ?? '',
  ) &&
  !tokens.some(({ low }) => /brib|kickback/.test(low));

const WAS = wordSet(
  'was is has had will were been be later then also since wurde ist hat a est été fue ha sido è stato foi er',
);
const TRIED = wordSet(
  'pleaded denies denied faces admitted jailed sentenced convicted charged fined remanded ordered arrested acquitted accused disqualified given due expected awaiting appealed verurteilt angeklagt condamné condamnée jugé mis condenado detenido acusado imputado condannato arrestato preso condenado',
);
/** "He was jailed in May". */
function isTried(tokens: readonly Token[]): boolean {
  const verb = tokens.slice(1).find(({ low }) => !WAS.has(low) && !/ly$/u.test(low));
  return TRIED.has(verb?.low ?? '');
}

/** "the judge", where the subject is one: not "a judge", nor "Judge Ann Coyle". */
function isRole(tokens: readonly Token[], at: number, { kinds, ranks, english }: Scene): boolean {
  const [token, next, before] = [tokens[at], tokens[at + 1], tokens[at - 1]];
  if (token === undefined) return false;
  const { low } = token;
  const stem = low.replace(english ? /$/u : /(?:en|es|s|n|ul|a)$/u, '');
  const isTitle = low.length > 3 || isOffice(token);
  const police = kinds.has('police') || [...ranks].some((rank) => RANK.has(rank));
  if (INSTITUTION.has(low) && !ranks.has(low)) return false;
  // Several experts are not one of them.
  if (!english && /[^s]s$/u.test(low) && !ranks.has(low) && !GENITIVE.has(before?.low ?? '')) return false;
  const same =
    (police && RANK.has(low)) ||
    (isTitle && [low, stem].some((word) => ranks.has(word) || [...officeKinds(word)].some((kind) => kinds.has(kind))));
  if (!same && !PERSON.has(low)) return false;
  if (FUNCTION.has(low) && !same) return false;
  if (
    ranks.has('successor') &&
    NEW.has(before?.low ?? '') &&
    GETS.has(tokens.slice(0, at).findLast(({ low: word }) => GETS.has(word))?.low ?? '')
  )
    return false;
  if (FORMER.has(before?.low ?? '') || FORMER.has(tokens[at - 2]?.low ?? '')) return false;
  const follows = next?.text === ',' ? tokens[at + 2] : next;
  if (isOther(follows) || (isCapital(follows) && next?.text !== ',')) return false;
  const determiner = tokens
    .slice(Math.max(0, at - 3), at)
    .findLast(({ low: word }) => FUNCTION.has(word) || POSSESSIVES.has(word) || INDEFINITE.has(word));
  if (before?.text === "'s" && tokens.slice(0, at).some(isOther)) return false;
  if (english)
    return !INDEFINITE.has(determiner?.low ?? '') && (determiner !== undefined || isCapital(token) || at === 0);
  return !INDEFINITE.has(determiner?.low ?? '');
}

/** What is called after an office. */
const INSTITUTION = wordSet('dpp da parquet prosecution bench ministero defence');
/** "Fund gets new chairman": the news itself. */
const NEW = wordSet('new neue neuen neuer nouveau nouvel nouvelle nuevo nueva nuovo nuova novo nova nieuwe ny nya nye');
const GETS = wordSet(
  'gets appoints names elects bekommt wählt ernennt erhält nomme élit nombra elige nomina elegge nomeia elege krijgt kiest benoemt får väljer vælger',
);
/** Who held the post before. */
const FORMER = wordSet(
  'former previous ex old dismissed sacked ousted frühere früheren früherer ehemalige ehemaligen ehemaliger bisherige bisherigen entlassene entlassenen abgesetzte abgesetzten ancien ancienne précédent précédente anterior antiguo antigua precedente vorige voormalige eerdere tidigare förre tidligere forrige były',
);
const GENITIVE = wordSet('des eines dieses jenes le les');

const LEADS_IN = /^(?:\p{L}+mente|depois|luego|después|poi|dopo|también|también|anche|também|y|e)$/u;
const PREDICATE =
  /^(?:\p{L}{2,}[óò]|\p{L}{2,}(?:ou|iu|eu|ía|ia|aba|ava|iva|evano)|ha|è|é|fue|foi|era|está|este|został|została|miał|miała)$/u;
const CLITIC = /^(?:se|si|le|les|lo|la|i-a|l-a|a)$/u;

/** Where a sentence goes on about the subject without so much as a pronoun. */
function isSilent(tokens: readonly Token[]): boolean {
  const at = LEADS_IN.test(tokens[0]?.low ?? '') ? 1 : 0;
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === undefined || isOther(first) || isSubject(first)) return false;
  return PREDICATE.test(CLITIC.test(first.low) ? (second?.low ?? '') : first.low) || isSilentAfterPhrase(tokens);
}

const PREPOSITION = wordSet(
  'secondo según segundo per por di da de del della dalla in en em con com após dopo tras después depois a al alla',
);
const IMPERFECT = /^(?:\p{L}{2,}(?:[aei]va|ía)|ha|è|era|está|estava|tinha|había|aveva)$/u;
const MOST_PHRASE = 5;

/** "Secondo la procura prendeva soldi dal clan": a phrase and a verb, and nobody who does it. */
function isSilentAfterPhrase(tokens: readonly Token[]): boolean {
  if (!PREPOSITION.has(tokens[0]?.low ?? '')) return false;
  const verb = tokens.findIndex(({ low }, at) => at > 1 && IMPERFECT.test(low));
  if (verb < 0 || verb > MOST_PHRASE || tokens.slice(0, verb).some((token) => isMark(token))) return false;
  // "Por los hechos está investigado un administrativo": somebody new.
  return !tokens
    .slice(verb + 1, verb + 5)
    .some((token) => isOther(token) || /^(?:un[oa]?|uma?|dos|due|dois|tres|tre)$/.test(token.low));
}
