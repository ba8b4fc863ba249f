import { OTHER } from '../mask-names.ts';
import { offencesIn } from '../offences.ts';
import { isTitleWord } from '../offices.ts';
import { stageIn } from '../stages.ts';
import type { Language, Word } from './language.ts';

/** A place in which a sentence names the subject, and what it says besides. */
export interface Frame {
  family: 'voice' | 'victim' | 'patient' | 'reporter' | 'honour';
  /** Nouns by which the subject is called. */
  roles: readonly string[];
  /** Of a voice: whether it is called somebody's counsel, or acts or speaks against others. */
  ofOther?: boolean;
  /** Of a voice: the words for its office. */
  offices?: readonly Word[];
  /** Whether it says itself that others did it. */
  byOthers?: true;
  /** Of a voice: what it says. */
  told?: string;
}

/** Lists of words any of which is meant. */
type Does = readonly ReadonlySet<string>[];

export interface Sentence {
  language: Language;
  /** The words before the name, and behind it. */
  before: readonly Word[];
  after: readonly Word[];
  /** The text before the name, and behind it. */
  earlier: string;
  later: string;
}

/** Not an article, as German has the same words for both. */
export const isWho = (low: string, { who, articles }: Language) => who.has(low) && !articles.has(low);

export const LONGEST_LEAD = 6;
export const MARK = /^[,;:()"“”„«»–—]$/u;

const LONGEST_ASIDE = 9;

/** Where what is said of the subject begins: behind its age, home and calling between commas or brackets. */
export function behindAsides({ before, after, language }: Sentence): number {
  let at = after[0]?.low === '(' ? after.findIndex(({ low }) => low === ')') + 1 : 0;
  // "His lawyer, advocate X, said": the name itself is one.
  let isIn = after[at]?.low === ',' && before.some(({ low }) => low === ',');
  at = behindHome(after, at, language);
  while (after[at]?.low === ',') {
    const close = after.findIndex(({ low }, index) => index > at && low === ',');
    if (close < 0 || close - at > LONGEST_ASIDE || !isPlain(after.slice(at, close), language)) break;
    at = close;
    isIn = true;
  }
  return isIn ? at + 1 : at;
}

/** "X aus Emden, der": behind a home of few words that ends in a comma. */
function behindHome(after: readonly Word[], from: number, { prepositions }: Language): number {
  const close = after.findIndex(({ low }, index) => index > from && low === ',');
  const isHome = prepositions.has(after[from]?.low ?? '') && close > 0 && close - from <= FAR;
  return isHome &&
    after.slice(from + 1, close).every(({ large, low }) => large || low === OTHER || low.length < SHORTEST_NOUN)
    ? close
    : from;
}

/** Of the police, by what they work against. */
const UNITS =
  /(?<!\p{L})(?:organi[sz]ed |economic |financial |serious |violent )*(?:crimes?|fraud|drugs?|narcotics|murder|homicide|corruption|cybercrime|robbery) (?:unit|squad|division|branch|bureau|team|section|department)(?!\p{L})|(?<!\p{L})(?:brigade|brigada|unidad|unidade|sezione|nucleo|squadra|section|office|división|divisão|wydział\p{L}*|wydziału) (?:(?:de lutte contre|de|des|du|la|le|les|del|di|anti|antidroga|do|da|dos|d|contra|contre|e|l|ds?\.) ?)*(?:stupéfiants?|stup|drogues?|estupefacientes|drogas?|homicidios|homicídios|fraude|fraudes|blanqueo|delitos|crimes?|criminalité|corruption|corrupción|corrupção|narcotici|omicidi|frodi|riciclaggio|narkotyk\p{L}*)(?!\p{L})|(?<!\p{L})ermittlungs(?:gruppe|leiter|leiterin|leitung)(?!\p{L})/gu;

/** Whether some words are an aside on home and calling, and tell of no deed. */
function isPlain(words: readonly Word[], language: Language): boolean {
  const text = words
    .map(({ low }) => low)
    .join(' ')
    .replaceAll(UNITS, '')
    .replace(LED, '');
  return (
    words.length <= LONGEST_ASIDE * 2 &&
    !words.some(
      ({ low }, index) =>
        (isWho(low, language) && !leads(words.slice(index + 1))) ||
        language.pronouns.has(low) ||
        language.says.has(low),
    ) &&
    stageIn(text) === null &&
    offencesIn(text).length === 0
  );
}

/** Whether a sentence ends with a name, or an aside on it. */
export const isNoMore = (words: readonly Word[], language: Language) =>
  words[0] === undefined || (MARK.test(words[0].low) && isPlain(words, language));

/** "…, who heads the unit,": an office, and no deed. */
const LEADS =
  /^(?:heads|leads|represents|defends|leitet|vertritt|verteidigt|dirige|défend|représente|defiende|representa|defende|comanda|difende|rappresenta|leidt|verdedigt)$/u;

/** "…, qui a dirigé l'enquête": the past of it, of nothing but an inquiry. */
const LED =
  /(?<=^|(?:who|qui|que|che|der|die|som|któr[ya]) )(?:(?:a|ha|hat|heeft|had|avait|había|aveva) )?(?:led|headed|heads|leads|ran|coordinated|supervised|oversaw|dirigé|dirigeait|mené|menait|conduit|coordonné|leitete|führte|dirigió|dirigía|dirigido|coordinó|coordinaba|dirigiu|dirigia|coordenou|coordenava|diretto|dirigeva|coordinato|coordinava|coordina|leidde|ledde|ledet|ledte|prowadził|prowadziła|nadzorował|nadzorowała|tried|prosecuted|handled|argued|instruit|instruyó|llevó|lleva|conduziu|condotto|behandelde|behandelt|vertritt|vertrat|førte|fører|driver|drev|вёл|вел|вела) (?:(?:the|l|la|le|las|el|los|o|a|as|il|lo|gli|die|den|das|het|de|en|this|d) )?(?:[\p{Ll}-]+ )?(?:inquiry|investigation|investigations|probe|operation|raid|raids|enquête|enquêtes|opération|investigations|perquisition|investigación|operación|operativo|pesquisas|investigação|operação|inquérito|indagine|indagini|inchiesta|operazione|ermittlungen|ermittlung|onderzoek|utredningen|etterforskningen|efterforskningen|śledztwo|dochodzenie|case|prosecution|trial|dossier|affaire|caso|causa|processo|proceso|zaak|anklage|verfahren|målet|saken|sagen|sprawę|дело)(?!\p{L})(?!.* (?:and|et|y|e|und|en|og|och|i|before|avant|antes|prima|bevor|until|while|avanti) )/u;

function leads(words: readonly Word[]): boolean {
  return (
    words.slice(0, 2).some(({ low }) => LEADS.test(low)) ||
    words
      .map(({ low }) => low)
      .join(' ')
      .search(LED) === 0
  );
}

const LONGEST_HOME = 10;

/** The place of the first word that does it, behind a home or body without commas; -1 where another verb may come first. */
export function verbAt({ after, language }: Sentence, from: number, does: Does): number {
  const isDone = (word: Word | undefined) => word !== undefined && does.some((words) => words.has(word.low));
  if (isDone(after[from])) return from;
  if (!language.prepositions.has(after[from]?.low ?? '')) return -1;
  const length = after.slice(from, from + LONGEST_HOME).findIndex(isDone);
  const home = after.slice(from, from + Math.max(0, length));
  const isHome = home.every(({ low }, index) => {
    const led = home[index - 1]?.low ?? '';
    const isLed = language.prepositions.has(led) || language.articles.has(led);
    return !MARK.test(low) && !language.who.has(low) && (low !== OTHER || isLed);
  });
  return isHome && length > 0 ? from + length : -1;
}

/** Words between an auxiliary and its participle. */
export const FAR = 4;
const VERB_LAST = new Set(['german', 'dutch', 'scandinavian']);
const FURTHER = 10;
const LONGEST_HONOUR = 16;

/** The place of a participle behind an auxiliary. */
export function participleAt({ after, language }: Sentence, from: number, does: Does): number {
  // What an honour is for may be long, and is looked at on its own.
  const isLong = VERB_LAST.has(language.name);
  const reach = from + (isLong ? (does[0] === language.honoured ? LONGEST_HONOUR : FURTHER) : FAR);
  const at = after.findIndex(
    ({ low }, index) => index > from && index <= reach && does.some((words) => words.has(low)),
  );
  const isParted = after
    .slice(from, Math.max(from, at))
    .some(({ low }) => MARK.test(low) || (low === OTHER && does[0] !== language.prizes));
  return isParted ? -1 : at;
}

const SHORTEST_NOUN = 4;
export const isNoun = (low: string, { prepositions, articles }: Language) =>
  low.length >= SHORTEST_NOUN && !prepositions.has(low) && !articles.has(low) && !isTitleWord(low);

/** Whether the name begins its sentence, with no more than a calling before it. */
export function isPlainSubject({ before, language }: Sentence): boolean {
  const text = before.map(({ low }) => low).join(' ');
  // "The manager of the shop, X,".
  const called = before.at(-1)?.low === ',' ? before.slice(0, -1) : before;
  return (
    before.length <= LONGEST_LEAD &&
    !called.some(({ low }) => low === OTHER || MARK.test(low) || isWho(low, language) || language.says.has(low)) &&
    (called === before || language.articles.has(before[0]?.low ?? '')) &&
    !language.prepositions.has(before.at(-1)?.low ?? '') &&
    stageIn(text) === null &&
    offencesIn(text).length === 0
  );
}

/** The nouns by which a sentence calls its subject. */
export const rolesIn = ({ before, language }: Sentence, aside: readonly Word[]) =>
  [...before.slice(-1), ...aside]
    .filter(({ low }) => low.length >= SHORTEST_NOUN && !language.prepositions.has(low) && !language.articles.has(low))
    .map(({ low }) => low);
