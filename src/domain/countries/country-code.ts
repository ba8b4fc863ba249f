import countries from 'i18n-iso-countries/index.js';
import german from 'i18n-iso-countries/langs/de.json' with { type: 'json' };
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import spanish from 'i18n-iso-countries/langs/es.json' with { type: 'json' };
import french from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import italian from 'i18n-iso-countries/langs/it.json' with { type: 'json' };
import portuguese from 'i18n-iso-countries/langs/pt.json' with { type: 'json' };
import { normaliseName } from '../names/normalise.ts';
import { ofKnownTexts } from '../text/known-texts.ts';
import { FURTHER_NAMES, namesIn } from './country-names.ts';
import { OTHER_DEMONYM_CODES } from './demonyms-other.ts';
import { DEMONYM_CODES } from './demonyms.ts';
import { withoutForm } from './formal-name.ts';

/** English last: where a word names two countries, it names the one it does in English. */
const LOCALES = [portuguese, italian, spanish, french, german, english];

/** Everyday names that the ISO tables lack. */
const EVERYDAY_NAMES: readonly (readonly [string, string])[] = [
  ['uk', 'GB'],
  ['england', 'GB'],
  ['scotland', 'GB'],
  ['wales', 'GB'],
  ['northern ireland', 'GB'],
  ['great britain', 'GB'],
  ['united states', 'US'],
  ['america', 'US'],
  ['u s', 'US'],
  ['u s a', 'US'],
  ['u k', 'GB'],
  ['south korea', 'KR'],
  ['north korea', 'KP'],
  ['korea south', 'KR'],
  ['korea north', 'KP'],
  ['russia', 'RU'],
  ['iran', 'IR'],
  ['syria', 'SY'],
  ['vietnam', 'VN'],
  ['laos', 'LA'],
  ['moldova', 'MD'],
  ['tanzania', 'TZ'],
  ['bolivia', 'BO'],
  ['venezuela', 'VE'],
  ['czech republic', 'CZ'],
  ['burma', 'MM'],
  ['ivory coast', 'CI'],
  ['turkey', 'TR'],
  ['uae', 'AE'],
  ['holland', 'NL'],
  ['the netherlands', 'NL'],
  ['macedonia', 'MK'],
  ['kosovo', 'XK'],
  ['taiwan', 'TW'],
  ['hong kong', 'HK'],
  ['macau', 'MO'],
  ['palestine', 'PS'],
  ['drc', 'CD'],
  ['dr congo', 'CD'],
  ['d r congo', 'CD'],
  ['congo dr', 'CD'],
  ['congo dem rep', 'CD'],
  ['dem rep congo', 'CD'],
  ['dem rep of the congo', 'CD'],
  ['rd congo', 'CD'],
  ['r d congo', 'CD'],
  ['rdc', 'CD'],
  ['rep dem du congo', 'CD'],
  ['rep of the congo', 'CG'],
  ['congo rep', 'CG'],
  ['s korea', 'KR'],
  ['n korea', 'KP'],
  ['rok', 'KR'],
  ['r o k', 'KR'],
  ['ksa', 'SA'],
  ['u a e', 'AE'],
  ['vae', 'AE'],
  ['trinidad tobago', 'TT'],
  ['central african rep', 'CF'],
  ['east timor', 'TL'],
  ['gambia the', 'GM'],
  ['sao tome', 'ST'],
  ['sao tome principe', 'ST'],
  ['antigua barbuda', 'AG'],
  ['saint vincent', 'VC'],
  ['st vincent', 'VC'],
  ['n macedonia', 'MK'],
  ['fyrom', 'MK'],
  ['rep tcheque', 'CZ'],
  ['rep dominicana', 'DO'],
  ['dominican rep', 'DO'],
  ['russian fed', 'RU'],
  ['russ fod', 'RU'],
  ['fed rusa', 'RU'],
  ['republic of ireland', 'IE'],
  ['irish republic', 'IE'],
  ['syria arab rep', 'SY'],
  ['syrian arab rep', 'SY'],
  ['lao pdr', 'LA'],
  ['lao p d r', 'LA'],
  ['hong kong sar', 'HK'],
  ['hksar', 'HK'],
  ['macao sar', 'MO'],
  ['macau sar', 'MO'],
  ['rep of moldova', 'MD'],
  ['bvi', 'VG'],
  ['england and wales', 'GB'],
  ['nga liên bang', 'RU'],
  ['中国大陆', 'CN'],
  ['日本国', 'JP'],
  // As lists and registers write them.
  ['dprk', 'KP'],
  ['democratic peoples republic of korea', 'KP'],
  ['democratic peoples republic of korea dprk', 'KP'],
  ['prc', 'CN'],
  ['republic of china', 'TW'],
  ['republic of china taiwan', 'TW'],
  ['korea democratic peoples republic of', 'KP'],
  ['congo democratic republic of the', 'CD'],
  ['democratic republic of congo', 'CD'],
  ['congo republic of the', 'CG'],
  ['republic of congo', 'CG'],
  ['volksrepublik china', 'CN'],
  ['republique populaire de chine', 'CN'],
  ['republica popular china', 'CN'],
  ['repubblica popolare cinese', 'CN'],
  ['republik korea', 'KR'],
  ['republique de coree', 'KR'],
  ['demokratische volksrepublik korea', 'KP'],
  ['republique populaire democratique de coree', 'KP'],
  ['holy see', 'VA'],
  ['hellenic', 'GR'],
  ['united mexican states', 'MX'],
  ['estados unidos mexicanos', 'MX'],
  ['libyan arab jamahiriya', 'LY'],
  ['china hong kong special administrative region', 'HK'],
  ['united kingdom of great britain and northern ireland', 'GB'],
  ['iran islamic republic of', 'IR'],
  ['republic of moldova', 'MD'],
  ['bosnia herzegovina', 'BA'],
  ['bosnia', 'BA'],
  ['myanmar burma', 'MM'],
  ['viet nam', 'VN'],
  ['brunei', 'BN'],
  ['cabo verde', 'CV'],
  ['cote d ivoire', 'CI'],
  ['comoros islands', 'KM'],
  ['british virgin islands', 'VG'],
  ['st kitts and nevis', 'KN'],
  ['st vincent and the grenadines', 'VC'],
  ['st lucia', 'LC'],
  ['bahamas the', 'BS'],
  ['the former yugoslav republic of macedonia', 'MK'],
  ['palestinian territories', 'PS'],
  ['palestinian authority', 'PS'],
  ['occupied palestinian territories', 'PS'],
  ['west bank', 'PS'],
  ['gaza', 'PS'],
  ['gaza strip', 'PS'],
  ['北朝鮮', 'KP'],
  ['북조선', 'KP'],
  ['朝鲜', 'KP'],
  ['朝鮮', 'KP'],
  ['韓国', 'KR'],
  ['韓國', 'KR'],
  ['韩国', 'KR'],
  ['한국', 'KR'],
  ['中國', 'CN'],
  ['中华人民共和国', 'CN'],
  ['中華人民共和國', 'CN'],
  ['中華人民共和国', 'CN'],
  ['중국', 'CN'],
  ['中華民國', 'TW'],
  ['中华民国', 'TW'],
  ['台灣', 'TW'],
  ['臺灣', 'TW'],
  ['台湾', 'TW'],
  ['대만', 'TW'],
  ['рф', 'RU'],
  ['ロシア', 'RU'],
  ['러시아', 'RU'],
  ['俄羅斯', 'RU'],
  ['米国', 'US'],
  ['アメリカ', 'US'],
  ['미국', 'US'],
  ['美國', 'US'],
  ['英国', 'GB'],
  ['英國', 'GB'],
  ['イギリス', 'GB'],
  ['영국', 'GB'],
  ['シリア', 'SY'],
  ['시리아', 'SY'],
  ['イラン', 'IR'],
  ['이란', 'IR'],
  ['ベラルーシ', 'BY'],
  ['벨라루스', 'BY'],
];

const CODES = new Map<string, string>([
  ...FURTHER_NAMES,
  ...OTHER_DEMONYM_CODES,
  ...namesIn(LOCALES),
  ['usa', 'US'],
  ['ee uu', 'US'],
  ['etats unis', 'US'],
  ['vereinigte staaten', 'US'],
  ['grossbritannien', 'GB'],
  ['royaume uni', 'GB'],
  ['reino unido', 'GB'],
  ...EVERYDAY_NAMES.map(([name, code]) => [normaliseName(name), code] as const),
  ...DEMONYM_CODES,
]);

const CODES_BY_ALPHA2 = countries.getAlpha2Codes();

/**
 * ISO 3166-1 alpha-2 code of a country written as a code of two or three letters, a name in English, German, French,
 * Spanish, Italian, Portuguese or one of twenty-odd further languages, or a demonym ("American", "US citizen", "française"); null where the text names none.
 */
export function toCountryCode(text: string): string | null {
  return text.length > 100 ? null : codeOf(text);
}

const codeOf = ofKnownTexts(12, (text): string | null => {
  const folded = normaliseName(text);
  if (folded.length <= LONGEST_CODE) {
    const code = codeItself(text.trim(), folded.toUpperCase());
    if (code !== undefined) return code;
  }
  const known = CODES.get(folded);
  if (known !== undefined || !folded.includes(' ')) return known ?? null;
  const plain = folded
    .replace(
      / (?:citizen|citizens|national|nationals|nationality|passport|resident|staatsangehorigkeit|staatsangehoriger|staatsburger)$/,
      '',
    )
    .replace(/^(?:the|citizen of|national of) /, '');
  return plain === folded ? byFormalName(folded) : (CODES.get(plain) ?? toCountryCode(plain));
});

/** "BC-ABC" */
const LONGEST_CODE = 6;

function codeItself(text: string, upper: string): string | undefined {
  // ISO 3166-2: "CA-BC", and as registers write it: "us_de".
  const ofPart = /^(?:[A-Z]{2}(?=-[A-Z0-9]{1,3}$)|[a-z]{2}(?=_[a-z]{2,3}$))/.exec(text)?.[0].toUpperCase();
  const code = [ofPart, upper].find((part) => part?.length === 2 && CODES_BY_ALPHA2[part] !== undefined);
  return code ?? (/^[A-Z]{3}$/.test(upper) ? countries.alpha3ToAlpha2(upper) : undefined);
}

/** Two states each call themselves by these names: only the whole formal name tells which. */
const SHARED: ReadonlySet<string> = new Set(['CN', 'TW', 'KP', 'KR', 'CD', 'CG']);

function byFormalName(folded: string): string | null {
  const codes = withoutForm(folded).map((name) => CODES.get(name));
  return codes.find((code) => code !== undefined && !SHARED.has(code)) ?? null;
}

/** English name of a country code; the code itself where it is none. */
export function countryName(code: string): string {
  return countries.getName(code, 'en') ?? code;
}
