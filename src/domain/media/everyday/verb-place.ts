import { wordSet } from '../../text/word-set.ts';

/** A word of a text and what stands around it. */
export interface Place {
  /** Where it begins. */
  at: number;
  /** In small letters; the empty word at the end of a sentence. */
  word: string;
  /** Whether it is written large. */
  large: boolean;
  before: string;
  /** Words further before, the nearest last. */
  further: readonly string[];
  after: string;
  afterLarge: boolean;
  /** Whether a mark parts it from the word before. */
  parted: boolean;
  /** Whether a mark parts it from the word after, or the sentence ends. */
  ends: boolean;
}

/** Whether an unknown word may be a verb where it stands. */
export type MayBeVerb = (place: Place) => boolean;

const NUMBER = /^\p{Nd}/u;

const ENGLISH_NOUN_NEXT = wordSet(
  'the a an his her its their our my this that these those some every each no another s of in on at from for with by into over under near per as about across around behind beneath above along inside outside between among through during since until like and or than',
);
const ENGLISH_BEFORE_VERB = wordSet(
  'he she they who it i we which that has have had having was were is are be been being will would can could may might must did does do not never to then also once now even still always often twice again both',
);
/** Of verbs that are not bent by rule, and not known as harmless. */
const ENGLISH_PAST = wordSet(
  'ran met led saw seen found drank wore won began begun ate sang chose grew woke brought sought taught cast burst bet cost knelt leapt spilt felt meant spent slept wept built burnt set shut dug stood understood ' +
    'took taken stole stolen sold hid hidden kept got gotten gave given dug drew drawn dealt drove driven bent bit bitten beat beaten blew blown broke broken bled bred burnt caught clung crept cut fed fought fled flung forgot forgotten froze frozen hit hung hurt laid left lent let lied lost made paid pled put quit rang rid rode sank sent shook shot shut slew slain slid slipped spat split spun stuck stung struck swept swore sworn swung tore torn threw thrown trod wound went gone came said told bought thought knew held',
);

/** "the nineteenth-century granary", "of heather honey": a noun or an adjective, unless its ending is a verb's. */
function isEnglishVerb({ word, before, after, ends, parted }: Place): boolean {
  if (ENGLISH_PAST.has(word)) return true;
  const opensNoun = ENGLISH_NOUN_NEXT.has(before) || NUMBER.test(before);
  if (/(?:ed|ing)$/u.test(word)) {
    return (
      !opensNoun ||
      parted ||
      ends ||
      /^(?:for|by|of|from|in|after|and|or|than|as|about|s)$/u.test(before) ||
      isSmallWord(after)
    );
  }
  return !parted && (ENGLISH_BEFORE_VERB.has(before) || /ly$/u.test(before));
}

const isSmallWord = (word: string) => word.length < 4;

const GERMAN_BEFORE_ADJECTIVE =
  /^(?:d(?:er|ie|as|en|em|es)|(?:k?ein|mein|sein|ihr|unser)(?:e[rnms]?)?|dies\p{L}+|jed\p{L}+|all\p{L}*|viel\p{L}*|mehrer\p{L}+|einig\p{L}+|zwei|drei|vier|fünf|in|im|am|an|auf|aus|bei|beim|für|gegen|mit|nach|ohne|über|um|unter|vom|von|vor|zu|zum|zur|zwischen|\p{L}{3,}(?:e|en|er|es|em))$/u;

/** Nouns are written large; an adjective ends in "e" and stands before one. */
function isGermanVerb({ word, large, before, after, afterLarge, parted, ends }: Place): boolean {
  if (large) return false;
  const isBefore = !ends && (afterLarge || after === 'und' || /(?:e|en|er|es|em)$/u.test(after));
  return !(
    /(?:e|en|er|es|em)$/u.test(word) &&
    isBefore &&
    !parted &&
    (GERMAN_BEFORE_ADJECTIVE.test(before) || NUMBER.test(before))
  );
}

const ROMANCE_NOUN_NEXT = wordSet(
  'le la les l un une des du de d et ou au aux à en dans sur sous par pour avec sans chez entre vers depuis son sa ses leur leurs ce cette ces ' +
    'el los las lo unos unas una uno del al con por para sobre desde hasta su sus este esta estos estas tras ante según entre ' +
    'il i gli gl un uno una dello della dei degli delle dell allo alla ai agli alle nel nello nella nei negli nelle nell col per su sul sullo sulla sui sugli sulle dal dallo dalla dai dagli dalle tra fra suo sua suoi sue loro questo questa di da e ed ' +
    'o a os as um uma uns umas do da dos das em no na nos nas num numa pelo pela pelos pelas com seu sua seus suas y',
);
const ROMANCE_PREPOSITION = wordSet('de d à a pour par sans por para sin con di da per senza sem com en ad');
const INFINITIVE = /(?:[aei]r|[aei]re|oir|re)$/u;
const ROMANCE_BEFORE_VERB = wordSet(
  'il elle ils elles qui que se s ne n a ont avait avaient aura est était fut y en él ella ellos quien no ha han había fue es era está lui lei egli che chi cui si non hanno aveva è fu ele ela não tem tinha foi é já ya già déjà anche también também aussi puis luego poi depois me te nos vous',
);
/** Of a verb that tells what happened. */
const FINITE =
  /(?:[^aeiou]ó|ió|aba|aban|ían?|aron|ieron|ava|avam|avano|eva|evano|aram|eram|iram|ou|eu|iu|ait|aient|èrent|irent|arono|irono|erono)$/u;
const PARTICIPLE = /(?:[aiu]d[oa]s?|[aiu]t[oaie]|ée?s?|[iu]e?s?|is|us)$/u;
const AUXILIARY = wordSet(
  'a ont avait avaient aura est était fut été ha han había habían haber fue fueron es era sido hanno aveva avevano è fu sono stato stata tem têm tinha foi foram era sido',
);

/** After an article or a preposition a noun stands, and after that what describes it. */
function isRomanceVerb({ word, before, further, parted }: Place): boolean {
  if (FINITE.test(word)) return true;
  if (ROMANCE_PREPOSITION.has(before) && INFINITIVE.test(word)) return true;
  if (AUXILIARY.has(before) && PARTICIPLE.test(word) && !ROMANCE_PREPOSITION.has(before)) return true;
  if (
    further.slice(-2).some((one) => AUXILIARY.has(one) && !ROMANCE_PREPOSITION.has(one)) &&
    PARTICIPLE.test(word) &&
    !ROMANCE_NOUN_NEXT.has(before)
  )
    return true;
  return !ROMANCE_NOUN_NEXT.has(before) && !NUMBER.test(before) && !parted && ROMANCE_BEFORE_VERB.has(before);
}

const DUTCH_NOUN_NEXT = wordSet(
  'de het een dit deze die dat zijn haar hun ons onze mijn geen elk elke ieder iedere veel twee drie vier vijf zes zeven acht negen tien in op aan van voor met bij naar uit over onder door tot tussen sinds tijdens tegen zonder rond langs als en of',
);

/** The verb stands second, or at the end behind what it is done to. */
function isDutchVerb({ word, before, ends, parted }: Place): boolean {
  if (before === '') return false;
  if (parted || /^(?:ge|be|ver|ont)\p{L}+(?:d|t|en)$/u.test(word)) return true;
  if (DUTCH_NOUN_NEXT.has(before) || NUMBER.test(before)) return ends && /(?:de|te)n?$/u.test(word);
  return !/\p{L}{2,}e$/u.test(before) || !ends;
}

/** A verb that stands right behind the one who acts, or where the rules of its language have verbs. */
const where =
  (isVerb: MayBeVerb): MayBeVerb =>
  (place) =>
    AGENT.test(place.before) || isVerb(place);

/** Names, and pronouns that stand for them. */
const AGENT =
  /^(?:[\u0080\u0081\u008C\u008D]|he|she|they|er|sie|il|elle|ils|elles|él|ella|ellos|lui|lei|loro|ele|ela|eles|hij|zij|ze)$/u;

/** By the language of the vocabulary. */
export const VERB_PLACES = {
  english: where(isEnglishVerb),
  german: where(isGermanVerb),
  french: where(isRomanceVerb),
  spanish: where(isRomanceVerb),
  portuguese: where(isRomanceVerb),
  italian: where(isRomanceVerb),
  dutch: where(isDutchVerb),
} as const satisfies Record<string, MayBeVerb>;
