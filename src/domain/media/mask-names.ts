import { isTitleWord } from './offices.ts';
import { normaliseName } from '../names/normalise.ts';
import { nominativeOf } from '../text/case-forms.ts';
import { personNames } from '../text/person-names.ts';
import { ofLastText } from '../text/last-text.ts';
import { withPlainSigns } from '../text/plain-signs.ts';
import { isReadLanguage } from './language.ts';

/**
 * Stand for the names in a masked text. Signs of Latin-1 that no text has for a reason: a text with any beyond takes V8 up to
 * twice as long to search.
 */
export const SUBJECT = '\u0080';
export const OTHER = '\u0081';
/** Capitalised words that end in the subject's surname: a relative, or a word that opens a sentence ("Now Torres"). */
export const NAMESAKE = '\u0085';

/**
 * A text with the subject's names, whole or the surname alone, and those of all others each as one sign: who does what
 * to whom can then be told whatever the names are. Read it through `asSubject`.
 */
export function maskNames(text: string, subjectNames: readonly string[]): string {
  const parts = partsOf(subjectNames.join(BETWEEN));
  const written = withoutInitials(spelledOut(withoutMarks(withPlainSigns(text))), parts.given);
  const asCalled = replaceWords(written, parts.full, SUBJECT, lowerCase);
  const called = personNames(asCalled);
  const spelt = called.map(({ name }) => name).filter((name) => parts.folded.has(normaliseName(name)));
  const surnames = spelt.length === 0 ? parts.surnames : partsOf([...subjectNames, ...spelt].join(BETWEEN)).surnames;
  const withoutSubject = replaceWords(asCalled, longestFirst(spelt), SUBJECT);
  const mentions = spelt.length === 0 ? called : personNames(withoutSubject);
  const named = longestFirst(
    mentions
      .map(({ name }) => name)
      .filter((name) => !GERMAN_NOUNS.test(name) && !MEDALS.test(name) && !isOfficeTitle(name) && !isLedToOffice(name)),
  );
  const inflected = mentions.filter(({ name }) => nominativeOf(name, subjectNames) !== null).map(({ name }) => name);
  const inCases = inflected.length > 0 && !isReadLanguage(text) ? inflected : [];
  const bearsSurname = (name: string) => surnames.includes(words(name).at(-1) ?? '');
  const others = named.filter((name) => !bearsSurname(name) && !inCases.includes(name));
  const otherSurnames = longestFirst(others.flatMap((name) => words(name).slice(-1))).filter(
    (name) => /^\p{Lu}/u.test(name) && !surnames.includes(name),
  );
  const withoutNamesakes = replaceWords(
    replaceWords(withoutSubject, longestFirst(inCases), SUBJECT),
    named.filter((name) => bearsSurname(name) && !isLedByTitles(name)),
    NAMESAKE,
  );
  const withoutOthers = replaceWords(withoutNamesakes, others, OTHER);
  const withSurnames = replaceWords(withoutOthers, surnames, SUBJECT);
  // "Jordi van R. and Mees K. with": no sentence ends there.
  return replaceWords(withSurnames, otherSurnames, OTHER)
    .replaceAll(DOTTED_FORM, '')
    .replaceAll(/(?<=\u0081)\.(?= \p{Ll})/gu, '');
}

/** "Angaben von Polizeisprecherin", "Unternehmer von Rechtsanwalt": no name ends in an office behind such a word. */
const isLedToOffice = (name: string) =>
  /(?:^| )von \p{L}+$/u.test(name) && isTitleWord(words(name).at(-1)?.toLowerCase() ?? '');

/** "Jadran Porat d.d. from Zadar": the stops of a legal form end no sentence. */
const DOTTED_FORM =
  /(?<=\u0081)(?:\.(?:\p{L}{1,2}\.){1,3}|,? (?:(?:\p{L}{1,2}\.){2,4}|(?:Ltd|Inc|Corp|Co|Lda|Ltda|Cia)\.|Sp\. z o\.o\.))(?= \p{Ll}|[,;)])/gu;

/** The subject's names, taken apart to be looked for. */
interface Parts {
  full: readonly string[];
  surnames: readonly string[];
  /** The whole names without the marks that some papers leave out: "Mai Thanh Hang" of Mai Thanh Hằng. */
  folded: ReadonlySet<string>;
  /** The first word of each name of several, and the last. */
  given: readonly (readonly [string, string])[];
}

const BETWEEN = '\u0000';

/** One check is of one subject. */
const partsOf = ofLastText((joined): Parts => {
  const names = joined.split(BETWEEN).map(withoutTitle);
  return {
    full: withoutTitles(longestFirst(names.flatMap(spellings))),
    surnames: longestFirst(names.flatMap((name) => words(name).slice(-1))),
    folded: new Set(names.flatMap(spellings).map(normaliseName)),
    given: names.flatMap((name) => {
      const [first = '', ...rest] = withoutAddress(words(name));
      const last = rest.at(-1);
      return last === undefined ? [] : [[first, last] as const];
    }),
  };
});

/** "Openbaar Ministerie", "Sąd Apelacyjny": who decides, and no person. */
const INSTITUTIONS = new Set(
  'ministerie ministério ministerio ministère tribunal tribunale sąd sądu prokuratura prokuratury court rechtbank gerechtshof landgericht amtsgericht oberlandesgericht staatsanwaltschaft bundesgerichtshof cassazione fiscalía juzgado procura procuradoria parquet tingsrätt hovrätt lagmannsrett landsret ministry prosecution savcılığı público postası postasi haber gazetesi ajansı ajansi herald tribune times gazette telegraph chronicle zeitung anzeiger kurier tagblatt rundschau dépêche diario jornal gazzetta corriere dagblad tidningen bladet posten avisen dziennik gazeta'.split(
    ' ',
  ),
);

/** "Superintendent Coyle": all before the surname is an office, which tells the place of its bearer in the matter. */
const isLedByTitles = (name: string) => {
  const titles = words(name).slice(0, -1);
  return titles.length > 0 && titles.every((word) => isTitleWord(word.toLowerCase()));
};

/** "Deputy Superintendent", "der Nürnberger Anwalt": an office, and nobody's name. */
const isOfficeTitle = (name: string) =>
  words(name).some((word) => INSTITUTIONS.has(word.toLowerCase()) || /gericht(?:shof)?$/iu.test(word)) ||
  words(name).every((word) => isTitleWord(word.toLowerCase()) || /^\p{Lu}{2,5}$/u.test(word)) ||
  /^\p{Lu}\p{Ll}+er (?:\p{L}*[Aa]nw[aä]lt(?:in)?|Gericht|Justiz|Polizei|Strafverteidiger(?:in)?)$/u.test(name);

/** "Website der Firma", "Wochenende den Laden": an article, where no preposition of nobility stands before it. */
const GERMAN_NOUNS = /(?<! (?:[Vv]an|[Vv]on|[Aa]uf|[Zz]u|[Ii]n|[Aa]n)) (?:der|den|die|das|dem|des)(?: |$)/u;

/** "Mit der Goldenen Nadel". */
const MEDALS =
  /^(?:Gold|Silber|Bronze|Groß)\p{Ll}* (?:\p{Lu}\p{Ll}*)?(?:[Nn]adel|[Mm]edaille|[Kk]reuz|[Vv]erdienstkreuz|[Ee]hrenzeichen|[Vv]erdienstzeichen|[Aa]bzeichen|[Ll]orbeer)(?:es|s|n)?$/u;

/** None of the signs that stand for names: badly decoded texts have them. */
function withoutMarks(text: string): string {
  return text.replaceAll(/[\u0080-\u008F]/g, '¤');
}

/** "L'avocat de M. Roux": the stop ends no sentence, and the lawyer is no Roux. */
function spelledOut(text: string): string {
  return text.replace(/(?<=(?<!\p{L})\p{Ll}[\p{Ll}']* )M\. (?=\p{Lu})/gu, 'monsieur ');
}

/** "Colleen M. Vandersloot", of a subject that is called Colleen Vandersloot. */
function withoutInitials(text: string, names: Parts['given']): string {
  return names.reduce((without, [first, last]) => {
    if (!without.includes(`${first} `)) return without;
    return without.replaceAll(INITIALS, (initials, given: string, at: number) =>
      given === first && without.startsWith(last, at + initials.length) ? ' ' : initials,
    );
  }, text);
}

/** Between a given name and a further one. */
const INITIALS = /(?<=(\p{L}+)) (?:\p{Lu}\. ?){1,2}(?=\p{Lu})/gu;

/** For whoever must not overlook the subject. */
export function asSubject(masked: string): string {
  return masked.replaceAll(NAMESAKE, SUBJECT);
}

const COURT_TITLE = /^(?:judge|justice|magistrate|prosecutor|advocate|barrister)$/iu;

/** "Judge Ann Coyle", as the customer is filed: a report's title for her tells her place in the matter. */
function withoutTitle(name: string): string {
  const [first = '', ...rest] = words(name);
  return rest.length >= 2 && COURT_TITLE.test(first) ? rest.join(' ') : name;
}

/** "Captain Ann Coyle", as a report names her, is Ann Coyle: her rank tells her place in the matter. */
function withoutTitles(names: readonly string[]): string[] {
  return names.filter((name) => !names.some((other) => name.endsWith(` ${other}`) && other.includes(' ')));
}

function words(name: string): string[] {
  return withPlainSigns(name.trim()).split(/\s+/u);
}

/** As written, and without what stands between the first and the last word. */
function spellings(name: string): string[] {
  const [first = '', ...rest] = withoutAddress(words(name));
  return rest.length === 0 ? [first] : [[first, ...rest].join(' '), `${first} ${rest.at(-1) ?? ''}`];
}

const ADDRESS =
  /^(?:prof|professor|dr|dres|pr|mr|mrs|ms|sir|dame|lord|lady|mag|ing|dipl|me|maître|sra?|dott|avv|dra?|hon|rev)\.?$/iu;

/** Those of a name that follow its forms of address, where two or more are left. */
function withoutAddress(name: readonly string[]): readonly string[] {
  const at = name.findIndex((word) => !ADDRESS.test(word));
  return name.length - at >= 2 ? name.slice(at) : name;
}

const SHORTEST = 3;
const LONGEST = 100;
const MOST_NAMES = 200;

function longestFirst(names: readonly string[]): string[] {
  return [...new Set(names)]
    .filter(({ length }) => length >= SHORTEST && length <= LONGEST)
    .sort((left, right) => right.length - left.length || (left < right ? -1 : 1))
    .slice(0, MOST_NAMES);
}

/**
 * Puts a sign for each name, of several that begin or overlap at one place the first and longest. Without a regular
 * expression of the names: compiling one for each text takes longer than all else.
 * @param fold how text and names are made alike; keeps the length
 */
function replaceWords(text: string, names: readonly string[], by: string, fold = (part: string) => part): string {
  const searched = fold(text);
  const places = names
    .map(fold)
    .flatMap((name) => placesOf(name, searched))
    .filter((place) => isWhole(place, text))
    .sort((left, right) => left.start - right.start || right.end - left.end);
  let masked = '';
  let done = 0;
  for (const { start, end } of places) {
    if (start < done) continue;
    masked += text.slice(done, start) + by;
    done = end;
  }
  return masked + text.slice(done);
}

interface Place {
  start: number;
  end: number;
}

function placesOf(name: string, text: string): Place[] {
  const places: Place[] = [];
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
    places.push({ start, end: start + name.length });
  }
  return places;
}

const ENDS_IN_LETTER = /[\p{L}\p{M}]$/u;
const BEGINS_WITH_LETTER = /^[\p{L}\p{M}]/u;
/** A letter takes up to two places. */
const LETTER = 2;

function isWhole({ start, end }: Place, text: string): boolean {
  return (
    !ENDS_IN_LETTER.test(text.slice(Math.max(0, start - LETTER), start)) &&
    !BEGINS_WITH_LETTER.test(text.slice(end, end + LETTER))
  );
}

/** Small letters; İ is the only letter that grows by it, and ς stands for Σ only where a word ends. */
function lowerCase(text: string): string {
  return text.replace(/[^İ]+/gu, (part) => part.toLowerCase()).replaceAll('ς', 'σ');
}
