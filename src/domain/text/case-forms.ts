import { normaliseName } from '../names/normalise.ts';

/** What a word's nominative ends in, and what its other cases put there: Polish, Czech, Slovak, South and East Slavic, Greek. */
type Paradigm = readonly [nominative: RegExp, stem: number, endings: string];

const CONSONANT = 'bcdfghjklmnpqrstvwxzбвгджзйклмнпрстфхцчшщь';

/** Folded words: without marks, in small letters. */
const PARADIGMS: readonly Paradigm[] = [
  [/(?:[sc]k|dzk)i$/, 1, 'iego iemu im'],
  [/[^aeiou]y$/, 1, 'ego emu eho ym em'],
  [/(?:ск|цк|зьк)[иі][ии]?$/, 0, ''],
  [/(?:ий|іи|ыи|ии|ый|ій)$/, 2, 'ого его ому ему им ым ім'],
  [/ая$/, 2, 'ую ои'],
  [/(?:[sc]k|dzk)a$/, 1, 'a iej e ou'],
  [/ova$/, 1, 'e ou u'],
  [/(?:ов|ев|ин|ін|єв)а$/, 1, 'у ои ою'],
  [/(?:ов|ев|ин|ін|єв)$/, 0, 'а у ым им і'],
  [/[^aeiouy]a$/, 1, 'e a y i ie o u ou ovi ze'],
  [/ia$/, 2, 'ie ii ia iu io'],
  [/[^аеиоуіяю]а$/, 1, 'у ы и е і ои ою'],
  [/(?:ия|ія)$/, 1, 'ю и еи ею і'],
  [/[ьаеиоу]?я$/, 1, 'ю и е і еи ею'],
  [/[ck]o$/, 1, 'a e i y u owi'],
  [/[ck]?о$/, 1, 'а у ові ом ы'],
  [/(?:ек|ok|ec|iec|el|er|ek)$/, 2, 'ka ku kiem kem kowi kovi ca cu cem cowi ra rem rowi la lem lowi'],
  [/ел$/, 2, 'ла лу лом ле'],
  [/(?:ец|ок|ек|ень)$/, 2, 'ца цу цем цом цеві ка ку ком кові'],
  [/ος$/, 2, 'ο ου ον'],
  [/ης$/, 2, 'η'],
  [/ας$/, 2, 'α'],
  [/[αη]$/, 0, 'ς'],
  [/[sczrj]$/, 0, 'e i'],
  [new RegExp(`[${CONSONANT}]$`, 'u'), 0, 'a u owi em iem ovi om а у ом ем ові еві ым им'],
  [/[ьй]$|и$/, 1, 'я ю ем єм еві ї'],
];
const READ = PARADIGMS.map(([nominative, stem, endings]) => ({
  nominative,
  stem,
  endings: new Set(endings === '' ? [] : endings.split(' ')),
}));
/** Hungarian puts its endings behind the last word of a name alone. */
const HUNGARIAN = /^(?:[aeo]?t|n[ae]k|[^aeiou]?[ae]l|[eo]n)$/;
const TURKISH = /['’]\p{Ll}{1,5}$/u;
const SHORTEST = 3;

/** Whether a folded word is another case of a folded name, which is not its own. */
function isCaseOf(word: string, name: string): boolean {
  return READ.some(({ nominative, stem, endings }) => {
    if (!nominative.test(name)) return false;
    const root = name.slice(0, name.length - stem);
    return root.length >= SHORTEST - 1 && word.startsWith(root) && endings.has(word.slice(root.length));
  });
}

/** Names of men end in a consonant or are adjectives: both words of such a name have cases. */
function hasCases(name: string): boolean {
  return READ.some(({ nominative, endings }) => endings.size > 0 && nominative.test(name));
}

/** Whether a surname takes no endings beside a woman's given name, "Danutę Sobczyk", or any: "Νίκο Ανδρέου". */
function staysBeside(surname: string, given: string): boolean {
  return /ου$/u.test(surname) || (/[aаяα]$/u.test(given) && new RegExp(`[${CONSONANT}oо]$`, 'u').test(surname));
}

/** Polish "Kotecką" is folded to the nominative. */
function isFeminine(surname: string): boolean {
  return /(?:[sc]k|dzk)a$/.test(surname);
}

type Relation = 'same' | 'case' | null;

function relate(word: string, name: string): Relation {
  if (word === name) return 'same';
  return name.length >= SHORTEST && isCaseOf(word, name) ? 'case' : null;
}

/**
 * A name as it stands in a sentence of a language with cases, put into the nominative that one of some names has:
 * "Danutę Halinę Sobczyk" → "Danuta Halina Sobczyk"; null where it is no other case of any. Given name and surname
 * must both agree, since "Daniela Novak" is a woman and "Daniela Novaka" a man.
 */
export function nominativeOf(written: string, names: readonly string[]): string | null {
  const initial = ` ${written.charAt(0).toUpperCase()}`;
  if (!names.some((name) => ` ${name.toUpperCase()}`.includes(initial))) return null;
  const plain = written.replace(TURKISH, '');
  const words = normaliseName(plain).split(' ');
  if (words.length < 2) return null;
  for (const name of [...names, ...names.filter(hasSurnameInFront).map(withSurnameLast)]) {
    const own = normaliseName(name).split(' ');
    const originals = name.trim().split(/[\s-]+/u);
    if (own.length < 2 || originals.length !== own.length) continue;
    if (!words.some((word) => own.some((other) => word.startsWith(other.slice(0, 2))))) continue;
    if (words.join(' ') === own.join(' ')) return null;
    const found = inSlavic(words, own) ?? inHungarian(words, own) ?? (plain === written ? null : wordsOf(words, own));
    if (found !== null) return found.map((index) => originals[index]).join(' ');
  }
  return null;
}

/** "ОРЛОВ Станислав", as lists write it, or with the patronymic at the end: "Орлов Станислав Петрович". */
function hasSurnameInFront(name: string): boolean {
  return /^\S+ \S+ \p{L}+(?:вич|вна|ична|чна|ич)$/u.test(name) || /^\p{Lu}[\p{Lu}\p{M}'’-]+,? \p{Lu}\p{Ll}/u.test(name);
}

function withSurnameLast(name: string): string {
  const [surname = '', ...given] = name.trim().replace(',', '').split(/\s+/u);
  return `${given.join(' ')} ${surname.charAt(0)}${surname.slice(1).toLowerCase()}`;
}

/** What endings of Russian and Ukrainian names stand for in the nominative. */
const BACK: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ую$/u, ['ая']],
  [/ой$/u, ['а', 'ая']],
  [/(?:ого|его)$/u, ['ий', 'ый']],
  [/(?<=[еє]нк|йк|чк|шк)(?:а|у|ом|ові)$/u, ['о', '', 'а']],
  // Ukrainian Dmytro, Petro, Mykhailo.
  [/(?<=^(?:Дмитр|Петр|Михайл|Данил|Кирил|Марк|Гаврил|Самійл))(?:а|у|ом|ові)$/u, ['о', '']],
  [/(?<=Пав)л(?:а|у|ом|е|ові)$/u, ['ел', 'ло']],
  [/ц(?:а|у|ом|ем)$/u, ['ец', 'ц', 'ца']],
  [/у$/u, ['а', '']],
  [/ю$/u, ['я', 'й', 'ь']],
  [/а$/u, ['']],
  [/я$/u, ['й', 'ь']],
  [/(?:ым|ом)$/u, ['']],
  [/[ыеіи]$/u, ['а', '']],
  [/[єї]$/u, ['я', 'й']],
];
const MOST_WORDS = 3;

/**
 * A Cyrillic name in all nominatives that it may be a case of, for names that are known in Latin letters alone:
 * "Ольгу Тихонову" → "Ольга Тихонова", and what is no name.
 */
export function possibleNominatives(written: string): string[] {
  const words = written.split(' ');
  if (words.length < 2 || words.length > MOST_WORDS || !/^[\p{Script=Cyrillic} -]+$/u.test(written)) return [];
  const found = words.reduce<string[]>((names, word) => {
    const [ending, stems = []] = BACK.find(([pattern]) => pattern.test(word)) ?? [null];
    const forms = ending === null ? [word] : [word, ...stems.map((stem) => word.replace(ending, stem))];
    return names.length === 0 ? forms : names.flatMap((name) => forms.map((form) => `${name} ${form}`));
  }, []);
  return found.filter((name) => name !== written && nominativeOf(written, [name]) !== null);
}

/** First and last word must be there, in the name's order; of those between any. */
function inSlavic(words: readonly string[], own: readonly string[]): number[] | null {
  const given = own[0] ?? '';
  const surname = own.at(-1) ?? '';
  const [first, last] = [relate(words[0] ?? '', given), relate(words.at(-1) ?? '', surname)];
  if (first === null || last === null || (first === 'same' && last === 'same')) return null;
  if (first === 'same' && hasCases(given)) return null;
  if (last === 'same' && !staysBeside(surname, given) && !isFeminine(surname)) return null;
  const middle = words
    .slice(1, -1)
    .map((word) => own.findIndex((name, index) => index > 0 && relate(word, name) !== null));
  return middle.includes(-1) ? null : [0, ...middle, own.length - 1];
}

/** The surname comes first, and only the last word has an ending: "Szentesi Gábort". */
function inHungarian(words: readonly string[], own: readonly string[]): number[] | null {
  const found = words.map((word, index) => {
    const isLast = index === words.length - 1;
    return own.findIndex(
      (name) => word === name || (isLast && word.startsWith(name) && HUNGARIAN.test(word.slice(name.length))),
    );
  });
  const surname = own.length - 1;
  const isWhole =
    !found.includes(-1) && found.includes(0) && found.includes(surname) && new Set(found).size === found.length;
  return isWhole ? [...found].sort((left, right) => left - right) : null;
}

/** But for what a Turkish apostrophe parted. */
function wordsOf(words: readonly string[], own: readonly string[]): number[] | null {
  const found = words.map((word) => own.indexOf(word));
  return found.includes(-1) || !found.includes(0) || !found.includes(own.length - 1) ? null : found;
}

/** What towns end in, and what "in" and "of" such a town make of it. */
const TOWNS: readonly Paradigm[] = [
  [/ow$/, 0, 'ie a'],
  [/en$/, 2, 'ni ne'],
  [/ce$/, 1, 'ach'],
  [/[^aeiouy]a$/, 1, 'ie y i e ze'],
  [/ia$/, 1, ''],
  [/ia$/, 2, 'i'],
  [/[^aeiouy]o$/, 1, 'ie u e a'],
  [new RegExp(`[${CONSONANT}]$`, 'u'), 0, 'u ie iu a e i у е а і ом'],
  [/[ая]$/u, 1, 'е и і ы у'],
  [/[еоі]$/u, 1, 'і е а у'],
];
const TOWN_ENDINGS = TOWNS.map(([nominative, stem, endings]) => ({
  nominative,
  stem,
  endings: new Set(endings.split(' ').filter((ending) => ending !== '')),
}));
const SHORTEST_TOWN = 4;

/** Whether a folded town is written in another case than a town's own name: "w Radomiu" of Radom. */
export function isCaseOfTown(written: string, town: string): boolean {
  return (
    town.length >= SHORTEST_TOWN &&
    TOWN_ENDINGS.some(({ nominative, stem, endings }) => {
      const root = town.slice(0, town.length - stem);
      return nominative.test(town) && written.startsWith(root) && endings.has(written.slice(root.length));
    })
  );
}
