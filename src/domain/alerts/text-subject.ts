import { compareNames } from '../names/compare-names.ts';
import { mayBeOneName } from '../names/name-comparison.ts';
import type { NameComparison } from '../names/name-comparison.ts';
import { hasWord } from '../names/has-word.ts';
import { normaliseName } from '../names/normalise.ts';
import { HONORIFICS } from '../names/words.ts';
import type { NamePlace } from '../dates/ages-beside-name.ts';
import { isReadLanguage } from '../media/language.ts';
import { nominativeOf, possibleNominatives } from '../text/case-forms.ts';
import { canBeOfSubject, ownerOf } from '../text/mention-owner.ts';
import type { Span } from '../text/mention-owner.ts';
import { factsBeside } from '../text/facts-beside-name.ts';
import { ofLastText } from '../text/last-text.ts';
import { mentionsOf } from '../text/mentions.ts';
import type { Mention } from '../text/mentions.ts';
import { personNames } from '../text/person-names.ts';
import type { TextFact } from '../text/text-fact.ts';
import type { NameMention } from '../text/person-names.ts';
import {
  hasUncased,
  isUncased,
  isWholeUncased,
  placesOf,
  signedRuns,
  spacedIn,
  withJoined,
  wordRuns,
} from '../text/uncased-names.ts';
import { formOf, mayBe } from '../text/word-form.ts';
import { withoutCalling } from '../text/words-before-names.ts';
import type { WordForm } from '../text/word-form.ts';
import type { AlertContext } from './alert-context.ts';

const FRENCH = /(?<!\p{L})(?:est|été|ans|depuis|avait|selon|dans|pour|chez|né)(?!\p{L})/u;
const GENERATION = / (?:Jr|Sr|Junior|Senior|II|III)\.?$/u;
/** Whose a fact is that stands behind such letters, the capitals do not tell. */
const UNCASED_BEFORE = /\p{Lo}\p{M}?[^\p{L}]{0,2}$/u;
const MOST_NAMES = 20;
/** Two whole names, the second of which what follows belongs to; "Costa e Silva" is one. */
const TWO_PEOPLE = / \S+ (?:e|y) (\p{Lu}\S+ \p{Lu}.*)$/u;

/**
 * What was read once for an alert: its hits name the same people and often carry the same texts. Held by the context of
 * the reading, so that it ends with it.
 */
interface Read {
  subjects: Map<string, TextSubject>;
  /** Of each text. */
  words: Map<string, Words>;
}

interface Words {
  forms: readonly WordForm[];
  /** Whether none is written in other letters than Latin ones. */
  isLatin: boolean;
}

const LATIN = /^[a-z0-9 ]*$/;

function wordsOf(text: string): Words {
  const folded = normaliseName(text);
  return { forms: [...new Set(folded.split(' '))].map(formOf), isLatin: LATIN.test(folded) };
}

const readings = new WeakMap<AlertContext, Read>();

function readingOf(context: AlertContext): Read {
  const known = readings.get(context) ?? { subjects: new Map(), words: new Map() };
  readings.set(context, known);
  return known;
}

/** Of a name in Latin letters, whose article other scripts write in one with the word. */
function partsIn(forms: readonly WordForm[]): number {
  return forms.filter(({ word }) => word !== 'al' && word !== 'el').length;
}

const foldedText = ofLastText((text) => ` ${normaliseName(text)} `);

function formsOf(name: string): WordForm[] {
  return normaliseName(name).split(' ').map(formOf);
}

/** The person a hit's texts are read for: by the hit's own names and the customer's. */
export class TextSubject {
  private readonly names: readonly string[];
  private readonly tokens: ReadonlySet<string>;
  private readonly longTokens: ReadonlySet<string>;
  private readonly words: Words;
  private readonly context: AlertContext;
  private readonly known = new Map<string, boolean>();
  private readonly forms: readonly WordForm[][];
  private readonly mentions = new Map<string, Mention[]>();
  private readonly facts = new Map<Mention, TextFact[]>();
  private readonly places = new Map<string, Span[]>();
  private readonly nominatives = new Map<string, string | null>();
  private readonly people = new Map<string, NameMention[]>();

  /** Of the same names in one reading the same subject. */
  static of(names: readonly string[], context: AlertContext): TextSubject {
    const { subjects } = readingOf(context);
    const key = names.join('\n');
    const subject = subjects.get(key) ?? new TextSubject(names, context);
    subjects.set(key, subject);
    return subject;
  }

  private constructor(names: readonly string[], context: AlertContext) {
    this.names = [...new Set(names.slice(0, MOST_NAMES).flatMap(withJoined))];
    this.tokens = new Set(this.names.flatMap((name) => normaliseName(name).split(' ')));
    this.longTokens = new Set([...this.tokens].filter(({ length }) => length > 1));
    this.words = wordsOf(this.names.join(' '));
    this.forms = this.names.map(formsOf);
    this.context = context;
  }

  /** By the name in its own noun phrase; without one only where the texts name nobody else. */
  owns(text: string, span: Span, { alone, isNamed }: { alone: boolean; isNamed: boolean }): boolean {
    const phrase = ownerOf(text, span);
    if (phrase !== null) {
      const owner = withoutCalling(TWO_PEOPLE.exec(phrase)?.[1] ?? phrase);
      return (
        (this.isCalled(owner) && !this.isOtherGeneration(owner, text)) ||
        this.isShortenedTo(owner) ||
        this.isAddressedIn(text, owner) ||
        this.nominativeIn(owner, text) !== null ||
        this.isWrittenAs(owner, text)
      );
    }
    if (UNCASED_BEFORE.test(text.slice(Math.max(0, span.start - 3), span.start))) return false;
    return alone && canBeOfSubject(text, span, { named: isNamed, isCalled: (name) => this.isCalled(name) });
  }

  /** Where a text names the subject, and nobody in the same breath: "Carlos Nunes e Ana Dias, diretora". */
  singlyIn(text: string): Mention[] {
    return this.mentionsIn(text).filter(({ name }) => !TWO_PEOPLE.test(name));
  }

  /** Where a text names the subject. */
  mentionsIn(text: string): Mention[] {
    const known =
      this.mentions.get(text) ??
      mentionsOf(
        text,
        (name) => this.isCalled(name) || this.isAddressedIn(text, name) || this.nominativeIn(name, text) !== null,
      );
    this.mentions.set(text, known);
    return known;
  }

  /** What stands beside one of its mentions. */
  factsBeside(mention: Mention): TextFact[] {
    const known = this.facts.get(mention) ?? factsBeside(mention);
    this.facts.set(mention, known);
    return known;
  }

  /**
   * Where a text writes a name of the subject's: in a script without capitals to the letter, and where it is written
   * whole nowhere, in the cases of its language: "Tomislava Horvata".
   */
  placesIn(text: string): Span[] {
    const known = this.places.get(text) ?? this.findPlaces(text);
    this.places.set(text, known);
    return known;
  }

  /** The same places, each with its case. */
  formsIn(text: string): NamePlace[] {
    return this.placesIn(text).map(({ start, end }) => {
      const written = text.slice(start, end);
      const nominative = this.nominativeIn(written, text);
      const [given = ''] = normaliseName(nominative ?? written).split(' ');
      return { start, end, isNominative: this.isNominative(written, nominative), isWomans: /[aаяη]$/u.test(given) };
    });
  }

  private isNominative(written: string, nominative: string | null): boolean {
    if (isUncased(written)) return true;
    const words = normaliseName(written).split(' ');
    // "Jukka Lehtinen Tampereelta": from a town.
    if (words.every((word) => this.tokens.has(word) || /l?st[aä]$|lt[aä]$/.test(word))) return true;
    return nominative === null && this.words.isLatin && !/^\p{Script=Latin}/u.test(written);
  }

  private findPlaces(text: string): Span[] {
    const written = [...this.singlyIn(text), ...this.uncasedPlacesIn(text)];
    const isWhole = written.some(
      ({ start, end }) => !/^\p{L}+$/u.test(text.slice(start, end)) || isUncased(text.slice(start, end)),
    );
    return isWhole ? written : [...written, ...mentionsOf(text, (name) => this.isDeclined(name))];
  }

  /** The subject's name of which another case stands in a text; null where it is none, or the language has no cases. */
  nominativeIn(name: string, text: string): string | null {
    const known = this.nominatives.get(name);
    const found = known === undefined ? this.nominative(name) : known;
    this.nominatives.set(name, found);
    return found === null || isReadLanguage(text) ? null : found;
  }

  private nominative(name: string): string | null {
    const found = nominativeOf(name, this.names);
    if (found !== null || !this.words.isLatin || !/^\p{Script=Cyrillic}/u.test(name)) return found;
    // "Георги" is no case of "Георга" where the name is Georgi.
    const own = this.likeness(name);
    return possibleNominatives(name).find((form) => this.isCalled(form) && this.likeness(form) >= own) ?? null;
  }

  /** Everybody whom a text names. */
  peopleIn(text: string): NameMention[] {
    const known = this.people.get(text) ?? personNames(text);
    this.people.set(text, known);
    return known;
  }

  /**
   * The subject's names that a text writes out: "Fiduciaire Hautmont & Lejaxhe SRL" is more than the names a text is
   * searched for by their capitals, and a name cut short there would be somebody else's.
   */
  wholeIn(text: string): string[] {
    const isWhole = (name: string) => {
      const [first = ''] = name.split(' ');
      return (
        (text.includes(first) || text.includes(first.toUpperCase())) &&
        foldedText(text).includes(` ${normaliseName(name)} `)
      );
    };
    return this.names.filter((name) => /\p{L}/u.test(name) && isWhole(name));
  }

  isNamedIn(text: string): boolean {
    return hasWord(text, this.longTokens);
  }

  /** Whether a text has a word that may be one of the subject's, or letters in which that cannot be told so easily. */
  mayBeNamedIn(text: string): boolean {
    const { words } = readingOf(this.context);
    const { forms, isLatin } = words.get(text) ?? wordsOf(text);
    words.set(text, { forms, isLatin });
    const own = this.words;
    return !isLatin || !own.isLatin || forms.some((word) => own.forms.some((name) => mayBe(word, name)));
  }

  /** The subject's names that a text writes in a script without capitals. */
  uncasedIn(text: string): string[] {
    if (!hasUncased(text)) return [];
    const written = this.uncasedPlacesIn(text).filter((place) => isWholeUncased(place, text));
    return [...new Set(written.map(({ start, end }) => text.slice(start, end)))];
  }

  uncasedPlacesIn(text: string): Span[] {
    const written = this.names
      .filter(isUncased)
      .flatMap((name) => spacedIn(name, text))
      .flatMap((name) => placesOf(name, text));
    if (written.length > 0) return written;
    return [...this.signedPlaces(text), ...this.wordPlaces(text)];
  }

  /** Chinese or Korean signs that are called like a name in Latin letters, where a comma or bracket ends them. */
  private signedPlaces(text: string): Span[] {
    return signedRuns(text).flatMap(({ start, end }) => {
      const length = [4, 3, 2].find((signs) => this.isSigned(text.slice(Math.max(start, end - signs), end)));
      return length === undefined ? [] : [{ start: Math.max(start, end - length), end }];
    });
  }

  /** A given name of two signs that has one of the subject's is another name. */
  private isSigned(name: string): boolean {
    return this.isCalled(name) && this.comparisonsWith(name).some((found) => /^(?:exact|strong)$/.test(found.class));
  }

  /** Words that are called like a name in Latin letters: as many as it has, else as many as may be. */
  private wordPlaces(text: string): Span[] {
    return wordRuns(text).flatMap(({ words, end }) => {
      const counts = [4, 3, 2].filter((count) => count <= words.length);
      const sameLength = counts.filter((count) => this.forms.some((forms) => partsIn(forms) === count));
      const name = [...sameLength, ...counts]
        .map((count) => words.slice(-count).join(' '))
        .find((written) => this.isCalled(written));
      return name === undefined ? [] : [{ start: end - name.length, end }];
    });
  }

  /** "Agnieszkę Wronę" of Agnieszka Wrona, in a text that writes that name in no other form. */
  private isWrittenAs(owner: string, text: string): boolean {
    return this.isDeclined(owner) && this.placesIn(text).some(({ start, end }) => text.slice(start, end) === owner);
  }

  private isDeclined(name: string): boolean {
    const words = formsOf(name);
    return this.forms.some((forms) => {
      const sameForms = (word: WordForm, index: number) => forms[index] !== undefined && mayBe(word, forms[index]);
      return words.length >= 2 && words.length === forms.length && words.every(sameForms);
    });
  }

  isCalled(name: string): boolean {
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const called = this.compare(name);
    this.known.set(name, called);
    return called;
  }

  /** "James Torres Jr." beside "James Torres": the suffix is there to tell the two apart. */
  isOtherGeneration(owner: string, text: string): boolean {
    return (
      GENERATION.test(owner) &&
      !this.names.some((name) => GENERATION.test(name)) &&
      this.peopleIn(text).some(({ name }) => !GENERATION.test(name) && this.isCalled(name))
    );
  }

  private compare(name: string): boolean {
    const tokens = normaliseName(name)
      .split(' ')
      .filter((token) => !HONORIFICS.has(token));
    // Chinese writes a whole name as one word.
    if (tokens.length === 1 && !/^(?:\p{Script=Han}{2,4}|\p{Script=Hangul}{2,4})$/u.test(name))
      return this.tokens.has(tokens[0] ?? '');
    return this.comparisonsWith(name).some(mayBeOneName);
  }

  /** "Thomas K.", as the press of some countries names a suspect: enough to own what stands beside it. */
  isShortenedTo(name: string): boolean {
    return (
      / \p{Lu}\.?$/u.test(name) &&
      this.comparisonsWith(name).some((found) => found.class === 'partial' && found.unmatchedRight.length === 0)
    );
  }

  /** "M. Diarra": Monsieur in a French text, an initial in any other. */
  private isAddressedIn(text: string, name: string): boolean {
    const surname = /^M\. (\p{Lu}[\p{L}’'-]+)$/u.exec(name)?.[1];
    return surname !== undefined && FRENCH.test(text) && this.isCalled(surname);
  }

  private likeness(name: string): number {
    return Math.max(...this.comparisonsWith(name).map(({ score }) => score));
  }

  private comparisonsWith(name: string): NameComparison[] {
    return this.names.map((own) => compareNames(own, name, { company: false, policy: this.context.policy.names }));
  }
}
