import { peopleCode } from '../countries/people-code.ts';
import { toCountryCode } from '../countries/country-code.ts';
import { OF_ANOTHER, foldKey } from '../facts/field-names.ts';
import { withoutImpersonal } from '../text/impersonal.ts';
import { OCCUPATION_PATTERN } from '../text/occupation-nouns.ts';
import { monthNumber } from '../dates/months.ts';
import { RANK } from '../text/ranks.ts';
import { speaksOfOthers } from '../text/somebody-else.ts';
import { ADULT_POST } from '../text/working-life.ts';
import { wordSet } from '../text/word-set.ts';
import { PARTY_WORDS, PERSON_WORDS } from './party-words.ts';

/** Words for the party of a remark and for what tells its age or birth; of any other word that may be somebody else's. */
const KNOWN = wordSet(
  // The party, as those who keep lists call it, and men and women.
  `${PARTY_WORDS} ${PERSON_WORDS} individual caller ` +
    // Articles, pronouns, small adverbs and prepositions.
    'the a an he she now then only just already barely youngest oldest former current ex in on at of about by around circa der die das er sie erst gerade schon bereits damals im am um le la il elle alors seulement vers environ el él ella entonces solo sólo ' +
    'o os lui lei allora appena circa ele ela então apenas hij zij pas al toen ongeveer han hun hon det då da dengang cirka ung young old ona он она він вона ' +
    'approximately approx between and there jüngste jüngster plus jeune najmłodszy affaires laut amtsblatt unos unas congresista legislador legisladora parlamentario parlamentaria lawmaker legislator ' +
    // What befell the party on the day that is told next.
    'elected appointed sworn named barred listed excluded first time gewählt ernannt gesperrt élu élue nommé nommée elegido elegida nombrado nombrada eletto eletta nomeado nomeada verkozen benoemd valgt vald utestengt etter wybrany wybrana εξελέγη για πρώτη φορά τον του ' +
    // Is, was, aged, born.
    'is was had has been aged age stated gave turned ist war hat hatte alter alt jahrgang est était avait âge âgé âgée agé agée a es era tiene tenía edad è aveva età tem tinha idade heeft had leeftijd är er var har havde hadde ålder alder wiek wieku věk věku vek veku vo ve v возраст возрасте в у ' +
    'born geboren geb né née nacido nacida nato nata nascido nascida född født date birth dob year',
);
const ROLES = `(?:${RANK}|${ADULT_POST}|${OCCUPATION_PATTERN}|\\p{Ll}{3,}(?:man|woman))`;
const ROLE = new RegExp(`^${ROLES}$`, 'iu');
/** "Assistant of the council president, born 1941". */
const OF_A_ROLE = new RegExp(
  `(?<!\\p{L})(?:of|to|for|by|with|under|des|vom|von|du|del|della|do|da|van) (?:(?!and |und |et |y |e )\\p{L}+ ){0,3}${ROLES},?\\s*$`,
  'iu',
);

/** What comes later is no short remark on one person; keeps what reading takes within bounds. */
const LONGEST_BEFORE = 2000;

/** "Seen at the branch, he gave his age as 61": a word for the one whom the remark is of begins anew. */
const TAKES_UP =
  /(?:(?:describe[sd]|calls?|called|names?|identifie[sd]) (?:him|her)(?: as)? ['‘"]?(?:an? )?$)|(?:gives?|gave|puts?|states?) $|^(?:according to|as per|laut|selon|según|secondo) [^.;,]{3,60},? (?:he|she|er|sie|il|elle|él|ella) $|[.,;] (?:(?:and|und|et|y|e|en) )?(?:he|she|er|sie|il|elle|él|ella|lui|lei|hij|zij|the (?:man|woman),?) ?$/iu;

/** "Man in his twenties": at the beginning whom the remark is of, and nobody's husband. */
const KIND_FIRST =
  /^\W*(?:(?:an?|the|our|former|male|female|eine?|une?|una?|uma?|een|en) ){0,2}(?:man|mann|frau|femme|mujer|mulher|vrouw|mand|customer|client[ea]?)(?! (?:of (?:the|an?|his|her)|des|der|von|vom|de|du|d['’]|van)(?!\p{L}))(?!\p{L})/iu;

/**
 * Whether what stands at a place of a remark is said of the record's own party: nothing before it speaks of others, and
 * up to there its clause has no word that may be of somebody else: "the licence of a woman born in 1961".
 */
export function isSaidOfParty(text: string, start: number): boolean {
  if (start > LONGEST_BEFORE) return false;
  const before = withoutImpersonal(text.slice(0, start));
  if (speaksOfOthers(before.replace(TAKES_UP, '').replace(KIND_FIRST, ''))) return false;
  if (TAKES_UP.test(before)) return true;
  if (OF_A_ROLE.test(before)) return false;
  const sentence = before.slice(Math.max(...['. ', '; ', '|', ': '].map((sign) => before.lastIndexOf(sign))) + 1);
  const [last = '', ...earlier] = sentence.split(/[,(–—]/u).reverse();
  return (
    wordsOf(last).every(isOfParty) &&
    wordsOf(earlier.join(' ')).every((word, index, words) => isOfParty(word, index, words) || /^\p{Lu}/u.test(word))
  );
}

/** A known word, or one that says of what kind the work behind it is: "loan broker", "retired teacher". */
function isOfParty(word: string, index: number, words: readonly string[]): boolean {
  return isKnown(word) || (ROLE.test(words[index + 1] ?? '') && (PAST.test(word) || isKind(word)));
}

const PAST = /^(?:convicted|retired|former|disqualified|disgraced|barred|suspended|unemployed|self|veteran)$/iu;

/** Neither a capital, behind which a sentence begins, nor what somebody may have done to the one behind it. */
function isKind(word: string): boolean {
  return /^\p{Ll}{3,}$/u.test(word) && !NO_KIND.test(word);
}

const NO_KIND =
  /^(?:for|with|from|against|his|her|their|another|other|this|that|des|für|mit|gegen|sein\p{L}*|ihr\p{L}*|pour|avec|son|del|para|con|per|suo|sua|shot|hit|beat|met|paid|hurt|sued|stole|\p{L}+(?:ed|ing))$/u;

function isKnown(word: string): boolean {
  return (
    word.length === 1 ||
    KNOWN.has(word.toLowerCase()) ||
    ROLE.test(word) ||
    monthNumber(word) !== null ||
    peopleCode(word) !== null ||
    toCountryCode(word) !== null
  );
}

function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{M}]+/u).filter((word) => word !== '');
}

/** "DOB 1941 (his mother)": whether brackets behind a fact say that it is somebody else's. */
export function isToldOfAnother(text: string, end: number): boolean {
  return OF_ANOTHER.test(foldKey(IN_BRACKETS.exec(text.slice(end))?.[0] ?? ''));
}

const IN_BRACKETS = /^ ?\([^()]{2,40}\)/u;
