import { compareNames } from '../names/compare-names.ts';
import type { NameComparison } from '../names/name-comparison.ts';
import { hasWord } from '../names/has-word.ts';
import { normaliseName } from '../names/normalise.ts';
import { HONORIFICS } from '../names/words.ts';
import { isReadLanguage } from '../media/language.ts';
import { nominativeOf, possibleNominatives } from '../text/case-forms.ts';
import { canBeOfSubject, ownerOf } from '../text/mention-owner.ts';
import type { Span } from '../text/mention-owner.ts';
import { factsBeside } from '../text/facts-beside-name.ts';
import { GLUED_ENDING_PATTERN } from '../text/glued-endings.ts';
import { ofLastText } from '../text/last-text.ts';
import { mentionsOf } from '../text/mentions.ts';
import type { Mention } from '../text/mentions.ts';
import { personNames } from '../text/person-names.ts';
import type { TextFact } from '../text/text-fact.ts';
import type { NameMention } from '../text/person-names.ts';
import { formOf, mayBe } from '../text/word-form.ts';
import type { WordForm } from '../text/word-form.ts';
import type { AlertContext } from './alert-context.ts';

const FRENCH = /(?<!\p{L})(?:est|été|ans|depuis|avait|selon|dans|pour|chez|né)(?!\p{L})/u;
const GENERATION = / (?:Jr|Sr|Junior|Senior|II|III)\.?$/u;
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

function formsOf(name: string): WordForm[] {
  return normaliseName(name).split(' ').map(formOf);
}

/** Georgian has capitals that nobody writes names with. */
const isUncased = (name: string) => /^[\p{Lo}\p{M}\p{Script=Georgian}\s]{2,}$/u.test(name);

const ARABIC_BEFORE_AGE =
  /\p{Script=Arabic}+(?: \p{Script=Arabic}+){1,5}(?=،? ?[(（]?\p{Nd}{2} ?(?:عام|سنة|ساله|سال))/gu;
const foldedText = ofLastText((text) => ` ${normaliseName(text)} `);

const UNCASED = /\p{Lo}{2}|\p{Script=Georgian}/u;
const GLUED = new RegExp(`^${GLUED_ENDING_PATTERN}(?![\\p{L}\\p{M}])`, 'u');
const HAN_ONLY = /^\p{Script=Han}+$/u;
/** Signs that end a name of two signs, which may else be the beginning of a longer one. */
const ENDS_NAME = /^(?:[^\p{Script=Han}]|$|[犯因被涉在于的任系与和及向以将曾已等原是为从])/u;

/** Whether a name that is written in a text is no part of a longer word or name. */
function isWholeUncased({ start, end }: Span, text: string): boolean {
  const name = text.slice(start, end);
  if (HAN_ONLY.test(name)) return name.length > 2 || ENDS_NAME.test(text.slice(end, end + 1));
  return (
    !/[\p{L}\p{M}]$/u.test(text.slice(Math.max(0, start - 1), start)) &&
    (GLUED.test(text.slice(end)) || !/^[\p{L}\p{M}]/u.test(text.slice(end)))
  );
}

/** Families and given names in signs, which records write with a space between them and texts without, or the other way. */
const SPACED_SIGNS =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{1,4}(?:[\s·][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{1,5})$/u;
const JOINED_SIGNS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{3,8}$/u;
const SPACE_IN_SIGNS = /\p{Script=Han}[ \u3000][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A name and, where it is in signs, the same without its space. */
function withJoined(name: string): string[] {
  return SPACED_SIGNS.test(name) ? [name, name.replace(/[\s·]/u, '')] : [name];
}

/** How a text that parts names in signs may write one. */
function spacedIn(name: string, text: string): string[] {
  if (!JOINED_SIGNS.test(name) || !SPACE_IN_SIGNS.test(text)) return [name];
  const signs = Array.from(name);
  const parted = signs.slice(1).flatMap((_, index) => {
    const [family, given] = [signs.slice(0, index + 1).join(''), signs.slice(index + 1).join('')];
    return [`${family} ${given}`, `${family}\u3000${given}`];
  });
  return [name, ...parted];
}

function placesOf(name: string, text: string): Span[] {
  const places: Span[] = [];
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
    places.push({ start, end: start + name.length });
  }
  return places;
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
      const owner = TWO_PEOPLE.exec(phrase)?.[1] ?? phrase;
      return (
        (this.isCalled(owner) && !this.isOtherGeneration(owner, text)) ||
        this.isShortenedTo(owner) ||
        this.isAddressedIn(text, owner) ||
        this.nominativeIn(owner, text) !== null ||
        this.isWrittenAs(owner, text)
      );
    }
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

  private findPlaces(text: string): Span[] {
    const written = [...this.singlyIn(text), ...this.uncasedPlaces(text)];
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
    return possibleNominatives(name).find((form) => this.isCalled(form)) ?? null;
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

  /** The names written in Chinese signs. */
  signedNames(): string[] {
    return this.names.filter((name) => /^\p{Script=Han}{2,6}$/u.test(name));
  }

  /** The subject's names that a text writes in a script without capitals. */
  uncasedIn(text: string): string[] {
    if (!UNCASED.test(text)) return [];
    const written = this.uncasedPlaces(text).filter((place) => isWholeUncased(place, text));
    return [...new Set(written.map(({ start, end }) => text.slice(start, end)))];
  }

  private uncasedPlaces(text: string): Span[] {
    const written = this.names
      .filter(isUncased)
      .flatMap((name) => spacedIn(name, text))
      .flatMap((name) => placesOf(name, text));
    if (written.length > 0) return written;
    return [...this.signedPlaces(text), ...this.arabicPlaces(text)];
  }

  /** Chinese or Korean signs that are called like a name in Latin letters, where a comma or bracket ends them. */
  private signedPlaces(text: string): Span[] {
    return [...text.matchAll(/\p{Script=Han}{2,}(?=[（(，,])|\p{Script=Hangul}{2,4}(?=[（(]| ?씨)/gu)].flatMap(
      (match) => {
        const end = match.index + match[0].length;
        const length = [4, 3, 2].find((signs) => this.isSigned(text.slice(Math.max(match.index, end - signs), end)));
        return length === undefined ? [] : [{ start: Math.max(match.index, end - length), end }];
      },
    );
  }

  /** A given name of two signs that has one of the subject's is another name. */
  private isSigned(name: string): boolean {
    return this.isCalled(name) && this.comparisonsWith(name).some((found) => /^(?:exact|strong)$/.test(found.class));
  }

  /** Arabic words that are called like a name in Latin letters, where an age follows: "حسن علي محمود، 46 عامًا". */
  private arabicPlaces(text: string): Span[] {
    return [...text.matchAll(ARABIC_BEFORE_AGE)].flatMap((match) => {
      const words = match[0].split(' ');
      const end = match.index + match[0].length;
      const count = [4, 3, 2].find((last) => last <= words.length && this.isCalled(words.slice(-last).join(' ')));
      return count === undefined ? [] : [{ start: end - words.slice(-count).join(' ').length, end }];
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
    return this.comparisonsWith(name).some((found) => found.class !== 'none' && found.class !== 'partial');
  }

  /** "Thomas K.", as the press of some countries names a suspect: enough to own what stands beside it. */
  private isShortenedTo(name: string): boolean {
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

  private comparisonsWith(name: string): NameComparison[] {
    return this.names.map((own) => compareNames(own, name, { company: false, policy: this.context.policy.names }));
  }
}
