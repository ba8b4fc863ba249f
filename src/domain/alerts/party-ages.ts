import { birthAtAge } from '../dates/age-at-date.ts';
import { DATE_PATTERN, readDate, since } from '../dates/dates-in-text.ts';
import type { DateInterval, IsoDate } from '../dates/interval.ts';
import type { AgeFact } from '../facts/facts.ts';
import { matchesOf } from '../text/matches-of.ts';
import { mentionsParty } from '../text/mention-owner.ts';
import { withoutImpersonal } from '../text/impersonal.ts';
import { speaksOfOthers } from '../text/somebody-else.ts';
import { wordSet } from '../text/word-set.ts';
import type { HitText } from './alert-hit.ts';
import { PARTY_WORDS, PERSON_WORDS } from './party-words.ts';
import { isSaidOfParty } from './said-of-party.ts';

/** The one whom an entry bars, as those who keep it call them. */
const PARTY = wordSet(PARTY_WORDS);
/** Articles, pronouns and small adverbs. */
const SMALL = wordSet(
  'the a an our this az o di å vid ved he she caller only just already barely in on at of by der die ' +
    'das er sie erst gerade schon bereits im am de le la il elle el él ella lo os hij zij pas al han hun ' +
    'hon den det ona он она він вона solo sólo appena apenas seulement ya già já déjà już už уже',
);
/** Whom a note is of, told by no more than this. */
const PERSON = wordSet(PERSON_WORDS);
/** Is, has, of the age of. */
const IS = wordSet(
  'is ist hat est a es tiene è ha é tem has heeft er är har ma jest má je есть aged age alter alt âge âgé âgée agé agée edad età idade leeftijd oud alder ålder gammal wiek wieku věk věku vek veku возраст возрасте вік віці vârsta vârstă ηλικία ηλικίας con com yaş yaşı kor',
);
/** The same of a time that the remark tells. */
const WAS = wordSet(
  'was then tarihte had were been being turned war hatte damals seinerzeit était avait alors époque tenía contaba era entonces cumplía aveva allora tinha contava então werd toen destijds had var hade hadde havde då dengang miał miała był była wtedy wówczas ' +
    'byl byla bylo měl měla bol bola mal mala tehdy tada imao imala bio bila avea era atunci akkor volt ήταν τότε было был была тогда мав мала було тоді тогава беше oli silloin oldu idi',
);
const YEARS =
  'years? old|years of age|yrs(?: old)?|y[./]?o|years?|años(?: de edad)?|anos(?: de idade)?|ans|anni|jahre?n?(?: alt)?|lat|jaar(?: oud)?|år(?: gam(?:mal|mel))?|let|rok(?:ů|ov)|de ani|ani|godin[ae]|éves|vuo(?:tta|tias)|yaş\\p{L}*|ετών|χρονών|лет|года?|років|годин[иа]|metų|gadus';
const AGE_SAID = new RegExp(
  `(?<![\\p{L}\\d.,/-])(?<age>[1-9]\\d)(?:[- ](?<unit>${YEARS}))?(?= ?(?:[,.;)]|$)|,? (?:at (?:the|that) time|then|when|(?:on|in|al)(?= {3})|damals|bei|alors|lors|quand|entonces|cuando|allora|quando|então|toen|då|dengang|vid|ved|volt|wtedy|тогда)(?!\\p{L}))`,
  'giu',
);
const OLD = /old|age|yrs|y.?o|alt|edad|idade|oud|gam|éves|yaş/iu;
/** "The customer was 49." */
const BE = wordSet('was is turned war ist était est era è är er var was byl byla był była bio bila был была');
const AGE_WORD =
  /^(?:aged?|alt(?:er)?|[âa]g[eé]e?|edad|età|idade|leeftijd|alder|ålder|wieku?|v[ěe]ku?|возрасте?|вік|віці|vârst[aă]|ηλικίας?|yaşı?)$/u;
/** "Age at entry: 54", "Age when barred: 61": but for the first word. */
const LABEL =
  /(?<=(?<!\p{L})(?:age|alter|edad|âge|età|idade|leeftijd|alder|ålder|wiek|věk|возраст))(?: (?:when|at|on|upon|bei|beim|zum|à|au|al|cuando|quando|bij|ved|vid|w|při|на|при) ?[^.;:]{0,30}| *):/giu;
const PAST_AFTER =
  /^,? (?:at (?:the|that) time|then|when|damals|alors|lors|entonces|cuando|allora|então|toen|då|dengang|wtedy|тогда)(?!\p{L})/iu;
const ANY_DATE = new RegExp(DATE_PATTERN, 'giu');
const CLAUSE_BEGINS = /[.;:(–—|,]/u;
/** Whom the press and notes tell of so young is a child. */
const YOUNGEST = 16;
/** What is longer is no note on one customer. */
const LONGEST_NOTE = 2000;

/**
 * Ages that a record's remark tells of its own party in words that say nothing else: "Barred 12 June 2014. Customer then
 * aged 47". What any other word may make somebody else's is left out.
 */
export function agesOfParty(
  { text, whole, pointer }: HitText & { whole: string },
  { asOf, listedOn }: { asOf: IsoDate; listedOn: DateInterval | null },
): AgeFact[] {
  const plain = withoutImpersonal(text.slice(0, LONGEST_NOTE))
    .replace(ANY_DATE, (date) => ' '.repeat(date.length))
    .replace(LABEL, (label) => ' '.repeat(label.length));
  return [...matchesOf(plain, AGE_SAID)].flatMap((found): AgeFact[] => {
    const age = Number(found.groups?.age);
    const clause = clauseBefore(plain, found.index);
    const isPast =
      clause.words.some((word) => WAS.has(word)) || PAST_AFTER.test(plain.slice(found.index + found[0].length));
    if (age < YOUNGEST || !tellsAge(clause.words, found.groups?.unit) || !isOfParty(clause, { text, whole })) return [];
    const at = atOf(datesIn(whole, asOf), { isPast, listedOn, asOf });
    const ages = { from: age, to: age };
    return [
      {
        ages,
        at,
        birth: birthAtAge(ages, at),
        text: text.slice(clause.start, found.index + found[0].length).trim(),
        pointer,
      },
    ];
  });
}

interface Clause {
  start: number;
  words: string[];
  /** Whether it stands behind a comma or a bracket, where it may be of the noun before. */
  isApposed: boolean;
}

function clauseBefore(plain: string, end: number): Clause {
  let start = end;
  while (start > 0 && !CLAUSE_BEGINS.test(plain.charAt(start - 1))) start -= 1;
  const words = wordsOf(plain.slice(start, end));
  if (plain.charAt(start - 1) !== ',') return { start, words, isApposed: plain.charAt(start - 1) === '(' };
  // "Kvinna, 55 år": of the one word before the comma that is all that its sentence says.
  const first = clauseBefore(plain, start - 1);
  const isOne =
    !first.isApposed &&
    first.words.length > 0 &&
    first.words.every((word) => PARTY.has(word) || PERSON.has(word) || SMALL.has(word));
  return isOne ? { ...first, words: [...first.words, ...words] } : { start, words, isApposed: true };
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '');
}

function tellsAge(words: readonly string[], unit: string | undefined): boolean {
  if (!words.every((word) => PARTY.has(word) || PERSON.has(word) || SMALL.has(word) || IS.has(word) || WAS.has(word)))
    return false;
  if (words.some((word) => AGE_WORD.test(word))) return true;
  if (unit === undefined) return words.some((word) => PARTY.has(word)) && words.some((word) => BE.has(word));
  return OLD.test(unit) || words.some((word) => IS.has(word) || WAS.has(word) || PERSON.has(word));
}

/** By a word for the party, of which the rest of the remark has no other; else where nobody else is told of. */
function isOfParty({ start, words, isApposed }: Clause, { text, whole }: { text: string; whole: string }): boolean {
  if (!words.some((word) => PARTY.has(word))) return !isApposed && !mentionsParty(whole) && isSaidOfParty(text, start);
  const rest = `${whole.slice(0, start)} ${whole.slice(start).replace(/^[^.;]*/u, '')}`;
  return !speaksOfOthers(rest) && !wordsOf(rest).some((word) => PARTY.has(word));
}

function datesIn(text: string, asOf: IsoDate): DateInterval[] {
  return [...text.matchAll(ANY_DATE)].flatMap(([said]) => readDate(said) ?? []).filter(({ from }) => from <= asOf);
}

/** At the dates that the remark or its list tells of; where it speaks of today, at any since the first of them. */
function atOf(
  told: readonly DateInterval[],
  { isPast, listedOn, asOf }: { isPast: boolean; listedOn: DateInterval | null; asOf: IsoDate },
): DateInterval {
  const dates = told.length > 0 || listedOn === null ? told : [listedOn];
  const [only] = dates;
  if (only !== undefined && dates.length === 1 && isPast) return only;
  const first = dates.reduce<DateInterval | null>(
    (left, right) => (left === null || right.from < left.from ? right : left),
    null,
  );
  if (first === null || !isPast) return since(first, asOf);
  const to = dates.reduce((last, date) => (date.to > last ? date.to : last), first.to);
  return { ...first, to, precision: 'range' };
}
