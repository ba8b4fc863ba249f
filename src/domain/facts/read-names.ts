import { isName } from '../names/is-name.ts';
import { normaliseName } from '../names/normalise.ts';
import { isWeakAlias } from '../names/weak-alias.ts';
import type { Policy } from '../policy/policy.ts';
import type { NameFact } from './facts.ts';
import { FieldReader, RAISED_PARTIES, fieldsOf } from './field-reader.ts';

const PRIMARY_NAMES = [
  'personname',
  'name',
  'fullname',
  'caption',
  'primaryname',
  'entityname',
  'companyname',
  'legalname',
  'displayname',
  'subjectname',
  'matchedname',
  'matchedterm',
  'wholename',
  'nameofindividualorentity',
  'nameoriginal',
  'subjectname',
  ...['name', 'fullname'].flatMap((name) => [
    `latin${name}`,
    `${name}latin`,
    `${name}inlatin`,
    `english${name}`,
    `${name}english`,
    `${name}en`,
  ]),
];
const ALIASES = [
  'alias',
  'aliases',
  'aka',
  'akas',
  'altname',
  'altnames',
  'alternatename',
  'alternatenames',
  'alternativenames',
  'alsoknownas',
  'othername',
  'othernames',
  'namevariant',
  'namevariants',
  'spellingvariations',
  'names',
  'formername',
  'formernames',
  'previousname',
  'previousnames',
  'maidenname',
  'birthname',
  'nameatbirth',
  'namealias',
  'namealiases',
  'tradingname',
  'tradingnames',
  'tradename',
  'nameoriginalscript',
  'originalscriptname',
  'originalscript',
  'nativescriptname',
  'nameinnativescript',
  'nameinoriginalscript',
  'nativename',
  'originalname',
  'localname',
  'romanizedname',
  'romanisedname',
  'transliteratedname',
  'transliteration',
];
const WEAK_ALIASES = ['weakalias', 'weakaliases', 'weakaka', 'lowqualityaka', 'nomdeguerre', 'nickname', 'nicknames'];
const ANY_ALIASES = [...ALIASES, ...WEAK_ALIASES];

const FIRST = [
  'firstname',
  'given',
  'givenname',
  'givennames',
  'forename',
  'forenames',
  'firstnames',
  'nombre',
  'nome',
];
const MIDDLE = ['middlename', 'middlenames', 'patronymic', 'secondname', 'thirdname', 'fourthname'];
const LAST = ['lastname', 'surname', 'familyname', 'surnames', 'lastnames', 'nom'];
/** The UK's lists number the parts of a name: the sixth is the family name. */
const NUMBERED = ['name1', 'name2', 'name3', 'name4', 'name5', 'name6'];
/** Beside no other name or part of one they hold the whole; `company` beside one is an employer. */
const WHOLE = ['nom', 'nombre', 'nome', 'subject', 'company', 'counterparty'];
/** The same, but a word or two may stand there that say what somebody is: "Director", "beneficial owner". */
const WHOM = [
  ...RAISED_PARTIES,
  'primary',
  'designee',
  'listedas',
  'matchname',
  'blockedname',
  'barredname',
  'blacklistedname',
  'flaggedname',
  'listed',
  'barred',
  'blocked',
  'person',
  'individual',
  'who',
  'holder',
  'holdername',
  'accountholder',
  'bearer',
  'firstname',
];
const WHOM_OR_OF = [...WHOM, 'of'];

/** Every name a party bears, whole, in parts or as an object of either, the same text once. */
export function readNames(reader: FieldReader, { names: policy }: Policy): NameFact[] {
  const primary = reader.texts(PRIMARY_NAMES, isName).map((stated): NameFact => ({ ...stated, kind: 'PRIMARY' }));
  const joined = joinedParts(reader);
  const kindOf = (text: string) => (isWeakAlias(text, policy) ? 'WEAK_ALIAS' : 'ALIAS');
  const alone = joined === null && primary.length === 0 ? wholeNames(reader) : [];
  const whole = joined === null || isListed(joined, primary) ? alone : [joined];
  return [
    ...primary,
    ...whole.map((name): NameFact => ({ ...name, kind: primary.length === 0 ? 'PRIMARY' : 'ALIAS' })),
    ...reader.texts(ALIASES, isName).map((stated): NameFact => ({ ...stated, kind: kindOf(stated.text) })),
    ...reader.texts(WEAK_ALIASES, isName).map((stated): NameFact => ({ ...stated, kind: 'WEAK_ALIAS' })),
  ];
}

/** "Rafał Zieliński", or "ZIELIŃSKI Rafał", with "Adam" in a field of its own. */
export function namesWithMiddle(names: readonly NameFact[], reader: FieldReader): NameFact[] {
  const [middle] = reader.texts(MIDDLE.slice(0, 3), isName);
  if (middle === undefined) return [];
  return names.flatMap(({ text }) => {
    const [first = '', last = '', ...others] = text.split(/\s+/u);
    if (last === '' || others.length > 0) return [];
    const isLastFirst = first.endsWith(',') || (/^\p{Lu}{2,}$/u.test(first) && /\p{Ll}/u.test(last));
    const whole = isLastFirst ? `${text} ${middle.text}` : `${first} ${middle.text} ${last}`;
    return [{ text: whole, pointer: middle.pointer, kind: 'ALIAS' }];
  });
}

/** Whether some field or several hold a whole name that none is called. */
export function bearsWholeName(reader: FieldReader): boolean {
  return joinedParts(reader) !== null || wholeNames(reader).length > 0;
}

function wholeNames(reader: FieldReader): { text: string; pointer: string }[] {
  const named = reader.texts(WHOLE, isName).slice(0, 1);
  if (named.length > 0) return named;
  // A relative's record names the principal so.
  const isRelated = reader.texts(['relationship', 'relation', 'relationtype', 'rcatype']).length > 0;
  const found = reader.texts(isRelated ? WHOM : WHOM_OR_OF, isFullName);
  if (found.length > 0) return found.slice(0, 1);
  // Beside `list_value` it is no list's name.
  const ofEntry = reader.peek(['listvalue']).length > 0;
  return ofEntry ? reader.texts(['listname'], (text) => isFullName(text) && !OF_A_LIST.test(text)).slice(0, 1) : [];
}

const OF_A_LIST = /list|register|internal|fraud|group|bank|consortium/iu;

const ROLE =
  /(?<!\p{L})(?:director|owner|shareholder|officer|signatory|ubo|customer|client|applicant|subject|party|company|individual|person|entity|organi[sz]ation|natural|legal|unknown|none|true|false|yes|no)(?!\p{L})/iu;

/** Two words at least, or signs of a script that parts none. */
export function isFullName(text: string): boolean {
  const isLong =
    /\p{L}[^\p{L}]*\s[^\p{L}]*\p{L}/u.test(text) || /[\p{scx=Han}\p{scx=Hangul}]{2}|[\p{scx=Kana}]{3}/u.test(text);
  return isName(text) && isLong && text.length <= LONGEST_NAME && !/\d/.test(text) && !ROLE.test(text);
}

const LONGEST_NAME = 120;

/** Names that hold their parts, as `{name: {first, last}}`. */
const NAMES_IN_PARTS = ['name', 'fullname', 'personname', 'primaryname'];
const PARTS: Readonly<Record<string, string>> = {
  first: 'firstname',
  given: 'firstname',
  middle: 'middlename',
  last: 'lastname',
  family: 'lastname',
};

/** A primary name that is an object of its parts. */
export function readNamesInParts(reader: FieldReader, policy: Policy): NameFact[] {
  return reader.objects(NAMES_IN_PARTS).flatMap(({ object, pointer }) => {
    const fields = fieldsOf(object, pointer).map((field) => ({ ...field, key: PARTS[field.key] ?? field.key }));
    return readNames(new FieldReader(fields), policy);
  });
}

/** Objects among the aliases say what kind of name they are, or give it in parts. */
export function readNameObjects(reader: FieldReader, policy: Policy): NameFact[] {
  return reader.objects(ANY_ALIASES).flatMap(({ object, pointer }) => {
    const inner = new FieldReader(fieldsOf(object, pointer));
    const kind = inner
      .texts(['type', 'kind', 'nametype', 'quality', 'category', 'matchednametype'])
      .map(({ text }) => text)
      .join(' ');
    return readNames(inner, policy).map((name) => ({ ...name, kind: kindInWords(kind) ?? 'ALIAS' }));
  });
}

const WEAK_WORDS = /\b(?:weak|low)\b|nom de guerre|nickname|low_?quality/i;

/** What a source calls a name; null where its words say neither weak nor primary. */
function kindInWords(words: string): NameFact['kind'] | null {
  if (WEAK_WORDS.test(words)) return 'WEAK_ALIAS';
  return /^(?:primary|main|full|legal)(?:[ _]name)?\b/i.test(words) ? 'PRIMARY' : null;
}

function joinedParts(reader: FieldReader): { text: string; pointer: string } | null {
  const [first, middle, last] = [FIRST, MIDDLE, LAST].map((names) => reader.texts(names));
  const stated = [...(first ?? []).slice(0, 1), ...(middle ?? []), ...(last ?? []).slice(0, 1)];
  const numbered = NUMBERED.flatMap((name) => reader.texts([name]).slice(0, 1));
  const known = stated.length > 0 ? stated : numbered;
  const text = known.map((part) => part.text).join(' ');
  const pointer = known.at(-1)?.pointer;
  // One numbered part is all that a company has of a name.
  const isWhole =
    known.length >= 2 || reader.texts(stated.length === 0 ? ['name6'] : ['sdntype'], isNoPerson).length > 0;
  return isWhole && pointer !== undefined && isName(text) ? { text, pointer } : null;
}

/** OFAC writes a company's name as a last name: `sdnType: "Entity"`. */
function isNoPerson(text: string): boolean {
  return !/^individual$/i.test(text);
}

function isListed({ text }: { text: string }, names: readonly NameFact[]): boolean {
  const words = (name: string) => normaliseName(name).split(' ').sort().join(' ');
  return names.some((name) => words(name.text) === words(text));
}
