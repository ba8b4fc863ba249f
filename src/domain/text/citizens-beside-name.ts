import { peopleCode } from '../countries/people-code.ts';
import type { TextFact } from './text-fact.ts';

/** "svensk medborgare", "norsk statsborger", "Nederlandse nationaliteit", "Türk vatandaşı". */
const OF_A_PEOPLE =
  '(?:(?:en|som är|som er|met de|van) )?(?<people>\\p{L}{3,20}) (?:medborgare|statsborgar[ei]?|statsborger|statsburger|nationaliteit|vatandaşı|uyruklu|občan(?:k[auy]|ku|kou|a|em)?|obywatel(?:a|em|k[aięą])?|állampolgár(?:t|ságú)?|državljan(?:in|ina|ka|ku|a)?|гражданин(?:а|у|ом)?|гражданк[ауи])(?!\\p{L})';

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
  '(?:an? )?(?<people>\\p{Lu}\\p{L}{2,20}) (?:national|citizen|subject|resident(?= (?:of|in) ))(?=[,.;)]|$| \\p{Ll})';

/** ", an Australian of Parramatta,": the place ends it, which "a Canadian of Lebanese descent" has none of. */
const FROM_THERE =
  '(?:an?|eine?|une?|un[ao]?|uma?|een|en) (?<people>\\p{L}{4,20}) (?:of|from|aus|fra|från|de|di|da|uit|van) \\p{Lu}[\\p{L}’-]*(?: \\p{Lu}[\\p{L}’-]*){0,2}(?=[,.;)]|$| (?:who|was|is|has|had|wurde|ist|hat|fue|ha|est|a|foi|è|werd|ble|blev|in|on)(?!\\p{L}))';

const AFTER = [OF_A_PEOPLE, OF_A_COUNTRY, MEMBER, FROM_THERE].map(
  (source) => new RegExp(`^(?:,| \\(| –| —) ?${source}`, 'u'),
);
const BEFORE = [OF_A_PEOPLE, OF_A_COUNTRY].map((source) => new RegExp(`(?:^|[\\s(“"„«])${source},? $`, 'u'));

/** What people somebody belongs to, in the words right behind the name. */
export function citizenAfter(rest: string): TextFact[] {
  return AFTER.flatMap((pattern) => nationality(pattern.exec(rest)));
}

/** The same right before it: "гражданин Украины Иван Петров". */
export function citizenBefore(before: string): TextFact[] {
  return BEFORE.flatMap((pattern) => nationality(pattern.exec(before)));
}

function nationality(found: RegExpExecArray | null): TextFact[] {
  const { people = '', country = '' } = found?.groups ?? {};
  const code = CODES.get(country) ?? peopleCode(people);
  return found === null || code === null ? [] : [{ kind: 'nationality', country: code, quote: found[0].trim() }];
}
