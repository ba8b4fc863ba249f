import { isSameNoun } from '../frames/language.ts';
import type { Language, Word } from '../frames/language.ts';
import { isFirstPerson, isMine } from '../frames/rest.ts';
import { OTHER } from '../mask-names.ts';
import { offencesIn } from '../offences.ts';
import { stageIn } from '../stages.ts';
import { ALSO, EPITHET, FORMER, MINE_OF, PREPOSITIONS, PRONOUNS, ROMANCE, TRIED } from './little-words.ts';
import { isAccused, isSomebody, isTrade, kindsOf } from './office-words.ts';

/** The little words of the languages a text may be written in. */
export class Tongue {
  readonly name: string;
  readonly isVerbLast: boolean;
  private readonly languages: readonly Language[];
  constructor(languages: readonly Language[], masked: string) {
    this.languages = languages.filter(({ name }) => name !== 'english');
    this.name = languages.length === 1 ? (languages[0]?.name ?? '') : '';
    this.isVerbLast = this.name === 'turkish' || (this.name === '' && /[ığş]/u.test(masked));
  }
  has(kind: Exclude<keyof Language, 'name'>, low: string): boolean {
    return this.languages.some((language) => language[kind].has(low));
  }
  isPronoun = (low: string) => this.has('pronouns', low) || PRONOUNS.has(low);
  isOwner = (low: string) => this.has('owners', low);
  isLittle = (low: string) => this.has('articles', low) || this.has('prepositions', low) || PREPOSITIONS.has(low);
  kindsOf = (low: string) => {
    const kinds = kindsOf(low);
    return kinds.length === 0 && this.has('voices', low) ? ['speaker'] : kinds;
  };
  isAlso = (low: string) =>
    ALSO.has(low) || ((this.has('turns', low) || this.has('admits', low)) && !FORMER.test(low) && !TRIED.test(low));
  isFirstPerson = (low: string, isQuote: boolean) =>
    (isMine(low) && (MINE_OF[low] ?? this.name) === this.name) ||
    (isQuote && ROMANCE.has(this.name) && this.languages.some((language) => isFirstPerson(low, language)));
}

/** What a sentence says of the subject. */
export interface Told {
  /** The nouns it is called by, and what kinds of office they are. */
  called: readonly Word[];
  kinds: ReadonlySet<string>;
  /** Whether it is only said to be heard as a witness. */
  isHeard: boolean;
  /** Its age, where it is told. */
  age: string;
  /** What it says or does, in words and as written. */
  words: readonly Word[];
  text: string;
  does: 'says' | 'acts' | 'reveals' | 'loses';
  isFemale: boolean;
  /** Of counsel: whether it is called somebody's; of any: whether it is only named as who says so. */
  ofClient: boolean;
  isAccording: boolean;
  /** Whether it does what is an act of office only with a noun of the courts. */
  isAsking?: boolean;
}

/** Whether a word stands for somebody else: of a trade only if the subject is not called by it. */
export const isOther = (low: string, told: readonly Pick<Told, 'called'>[]) =>
  low === OTHER ||
  ((isAccused(low) || isTrade(low)) &&
    !told.some(({ called }) =>
      called.some((word) => isSameNoun(word.low, low) || word.low.slice(0, 5) === low.slice(0, 5)),
    ));

export const OFFICIAL = ['judge', 'prosecutor', 'police', 'speaker'];
/** Whether a clause begins with an article and a noun that is none for an official, where the subject is one. */
export function isNounFirst(words: readonly Word[], kinds: ReadonlySet<string>, tongue: Tongue): boolean {
  const noun = words.findIndex(({ low }) => !tongue.has('articles', low) && !FORMER.test(low));
  const low = words[noun]?.low ?? '';
  const isDefinite =
    noun > 0 ||
    (tongue.name === 'scandinavian' && words[0]?.large === true && /\p{L}{4}(?:en|et|aren|eren)$/u.test(low));
  return (
    isDefinite &&
    OFFICIAL.some((kind) => kinds.has(kind)) &&
    /^\p{L}{4,}$/u.test(low) &&
    !tongue.isLittle(low) &&
    tongue.kindsOf(low).length === 0 &&
    !isSomebody(low) &&
    !EPITHET.test(low)
  );
}
export const THAT = /^(?:da|что|hogy|إن|أن|بأن|أنه|bahwa|że|že|că|ότι|että)$/u;
/** Whether a word tells that one is heard as a witness, or was harmed. */
export const isHeard = (low: string, tongue: Tongue) => kindsOf(low).includes('witness') || tongue.has('victims', low);
/** Whether a sentence tells of an offence or proceedings. */
export const isCrimeOf = (sentence: string) => stageIn(sentence) !== null || offencesIn(sentence).length > 0;
/** Words that a near one may be away. */
export const FAR = 4;
export const NOTHING: Word = { low: '', large: false, end: 0 };
