import { toCountryCode } from '../countries/country-code.ts';
import { peopleCode } from '../countries/people-code.ts';
import type { TextFact } from './text-fact.ts';

/** "svensk medborgare", "norsk statsborger", "Nederlandse nationaliteit", "Türk vatandaşı". */
const OF_A_PEOPLE =
  '(?:(?:en|som är|som er|met de|van) )?(?<people>\\p{L}{3,20}) (?:Staatsangehörige[rn]?|Staatsbürger(?:in|s)?|medborgare|statsborgar[ei]?|statsborger|statsburger|nationaliteit|vatandaşı|uyruklu|občan(?:k[auy]|ku|kou|a|em)?|obywatel(?:a|em|k[aięą])?|állampolgár(?:t|ságú)?|državljan(?:in|ina|ka|ku|a)?|гражданин(?:а|у|ом)?|гражданк[ауи])(?!\\p{L})';

/** Countries in the case that "citizen of" takes in Polish, Czech, Russian and Ukrainian. */
const GENITIVES: Readonly<Record<string, string>> = {
  AM: 'Armenii Армении Арменії',
  AZ: 'Azerbejdżanu Азербайджана Азербайджану',
  BG: 'Bułgarii Болгарии',
  BY: 'Białorusi Беларуси Белоруссии Білорусі',
  CN: 'Chin Китая КНР',
  CZ: 'Czech ČR Чехии',
  DE: 'Niemiec Německa Германии Німеччини',
  EE: 'Estonii Эстонии',
  GB: 'Великобритании',
  GE: 'Gruzji Gruzie Грузии Грузії',
  IL: 'Izraela Израиля Ізраїлю',
  KG: 'Kirgistanu Киргизии Кыргызстана Киргизстану',
  KZ: 'Kazachstanu Казахстана Казахстану',
  LT: 'Litwy Литвы Литви',
  LV: 'Łotwy Латвии Латвії',
  MD: 'Mołdawii Moldavska Молдавии Молдовы Молдови',
  PL: 'Polski RP Polska Польши Польщі',
  RO: 'Rumunii Rumunska Румынии',
  RS: 'Serbii Srbska Сербии',
  RU: 'Rosji Ruska России РФ Росії',
  SK: 'Słowacji Slovenska SR Словакии',
  TJ: 'Tadżykistanu Таджикистана',
  TM: 'Turkmenistanu Туркменистана Туркмении',
  TR: 'Turcji Turecka Турции Туреччини',
  UA: 'Ukrainy Ukrajiny Украины України',
  US: 'USA США',
  UZ: 'Uzbekistanu Узбекистана Узбекистану',
  VN: 'Wietnamu Vietnamu Вьетнама',
};
const CODES = new Map(
  Object.entries(GENITIVES).flatMap(([code, names]) => names.split(' ').map((name) => [name, code] as const)),
);
/** Those in other letters than Latin ones, which are no family names. */
export const GENITIVE_COUNTRIES: ReadonlySet<string> = new Set(
  [...CODES.keys()].filter((name) => /^\p{Script=Cyrillic}/u.test(name)).map((name) => name.toLowerCase()),
);
const OF_A_COUNTRY =
  '(?:[Oo]bywatel(?:ka|a|ki|em|ką|owi|ce)?|[Oo]bčan(?:ka|a|ky|em|ce)?|[Гг]раждан(?:ин|ка|ина|ки|ину|ке|ином|кой|ку)|[Гг]ромадян(?:ин|ка|ина|ки|ину|ці|ином|кою|ку)) (?<country>\\p{Lu}\\p{L}+)(?!\\p{L})';

/** ", an Irish national": behind brackets, where it is told of the name before them. */
const MEMBER =
  '(?:an? )?(?<people>\\p{Lu}\\p{L}{2,20}|U\\.?[SK]\\.?) (?:national|citizen|subject|resident(?= (?:of|in) ))(?=[,.;)]|$| \\p{Ll})';

/** ", an Australian of Parramatta,": the place ends it, which "a Canadian of Lebanese descent" has none of. */
const FROM_THERE =
  "(?:an?|eine?|une?|un[ao]?|uma?|een|en) (?<people>\\p{L}{4,20}) (?:of|from|aus|fra|från|de|di|da|uit|van) \\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*){0,2}(?=[,.;)]|$| (?:who|was|is|has|had|wurde|ist|hat|fue|ha|est|a|foi|è|werd|ble|blev|in|on)(?!\\p{L}))";

/** Without its marks the word is English for those of Rome. */
const ROMANIANS = /^român[aă]?$/u;
/** "(36, Deutscher)" */
const BEHIND_AGE = '\\d{2}, (?<people>\\p{Lu}\\p{Ll}{3,20})(?=[,)])';
/** ", cetățean român". */
const ROMANIAN = 'cetățean(?:ul|că|ca)? (?<people>\\p{Ll}{4,20})(?!\\p{L})';
/** "(1986년 1월 15일생, 한국 국적)", "（中国籍）": in the brackets behind a name in signs. */
const IN_SIGNS =
  /^(?: ?씨|容疑者|被告人?)? ?[(（][^()（）]{0,40}?(?<=[(（·,、，] ?)(?<country>\p{Script=Hangul}{2,8}|[\p{Script=Han}\p{Script=Katakana}ー]{2,10}?) ?(?:국적|国籍|國籍|籍)(?=[^()（）]{0,20}[)）])/u;

const AFTER = [OF_A_PEOPLE, OF_A_COUNTRY, MEMBER, FROM_THERE, BEHIND_AGE, ROMANIAN].map(
  (source) => new RegExp(`^(?:,| \\(| –| —) ?${source}`, 'u'),
);
const BEFORE = [OF_A_PEOPLE, OF_A_COUNTRY, ROMANIAN].map((source) => new RegExp(`(?:^|[\\s(“"„«])${source},? $`, 'u'));

/** What people somebody belongs to, in the words right behind the name. */
export function citizenAfter(rest: string): TextFact[] {
  return AFTER.flatMap((pattern) => nationality(pattern.exec(rest)));
}

/** The same behind a name in Chinese, Japanese or Korean signs. */
export function citizenInSigns(rest: string): TextFact[] {
  const found = IN_SIGNS.exec(rest);
  const country = toCountryCode(found?.groups?.country ?? '');
  return found === null || country === null ? [] : [{ kind: 'nationality', country, quote: found[0].trim() }];
}

/** The same right before it: "гражданин Украины Иван Петров". */
export function citizenBefore(before: string): TextFact[] {
  return BEFORE.flatMap((pattern) => nationality(pattern.exec(before)));
}

function nationality(found: RegExpExecArray | null): TextFact[] {
  const { people = '', country = '' } = found?.groups ?? {};
  const code =
    CODES.get(country) ??
    (ROMANIANS.test(people)
      ? 'RO'
      : (peopleCode(people) ?? (/^U/u.test(people) ? toCountryCode(people.replaceAll('.', '')) : null)));
  return found === null || code === null ? [] : [{ kind: 'nationality', country: code, quote: found[0].trim() }];
}
