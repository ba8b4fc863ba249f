import countries from 'i18n-iso-countries/index.js';
import arabic from 'i18n-iso-countries/langs/ar.json' with { type: 'json' };
import bulgarian from 'i18n-iso-countries/langs/bg.json' with { type: 'json' };
import czech from 'i18n-iso-countries/langs/cs.json' with { type: 'json' };
import danish from 'i18n-iso-countries/langs/da.json' with { type: 'json' };
import greek from 'i18n-iso-countries/langs/el.json' with { type: 'json' };
import persian from 'i18n-iso-countries/langs/fa.json' with { type: 'json' };
import finnish from 'i18n-iso-countries/langs/fi.json' with { type: 'json' };
import hebrew from 'i18n-iso-countries/langs/he.json' with { type: 'json' };
import hindi from 'i18n-iso-countries/langs/hi.json' with { type: 'json' };
import hungarian from 'i18n-iso-countries/langs/hu.json' with { type: 'json' };
import indonesian from 'i18n-iso-countries/langs/id.json' with { type: 'json' };
import japanese from 'i18n-iso-countries/langs/ja.json' with { type: 'json' };
import korean from 'i18n-iso-countries/langs/ko.json' with { type: 'json' };
import norwegian from 'i18n-iso-countries/langs/nb.json' with { type: 'json' };
import dutch from 'i18n-iso-countries/langs/nl.json' with { type: 'json' };
import polish from 'i18n-iso-countries/langs/pl.json' with { type: 'json' };
import romanian from 'i18n-iso-countries/langs/ro.json' with { type: 'json' };
import russian from 'i18n-iso-countries/langs/ru.json' with { type: 'json' };
import serbian from 'i18n-iso-countries/langs/sr.json' with { type: 'json' };
import swedish from 'i18n-iso-countries/langs/sv.json' with { type: 'json' };
import thai from 'i18n-iso-countries/langs/th.json' with { type: 'json' };
import turkish from 'i18n-iso-countries/langs/tr.json' with { type: 'json' };
import ukrainian from 'i18n-iso-countries/langs/uk.json' with { type: 'json' };
import chinese from 'i18n-iso-countries/langs/zh.json' with { type: 'json' };
import { normaliseName } from '../names/normalise.ts';

const LOCALES = [
  arabic,
  bulgarian,
  czech,
  danish,
  greek,
  persian,
  finnish,
  hebrew,
  hindi,
  hungarian,
  indonesian,
  japanese,
  korean,
  norwegian,
  dutch,
  polish,
  romanian,
  russian,
  serbian,
  swedish,
  thai,
  turkish,
  ukrainian,
  chinese,
];

/** Shorter Latin words are surnames and given names too: "Abd" is the USA in Turkish. */
const SHORTEST_LATIN = 5;

/**
 * Names of countries, as registers of other languages write them, with their codes: those that name one country only.
 */
export const FURTHER_NAMES: readonly (readonly [string, string])[] = unambiguous(namesIn(LOCALES));

/** All names of countries in some languages, normalised, each with its code. */
export function namesIn(locales: readonly countries.LocaleData[]): (readonly [name: string, code: string])[] {
  for (const locale of locales) countries.registerLocale(locale);
  return locales.flatMap(({ locale }) =>
    Object.entries(countries.getNames(locale, { select: 'all' })).flatMap(([code, names]) =>
      names.map((name) => [normaliseName(name), code] as const),
    ),
  );
}

function unambiguous(names: readonly (readonly [string, string])[]): [string, string][] {
  const codes = new Map<string, Set<string>>();
  for (const [name, code] of names) codes.set(name, (codes.get(name) ?? new Set()).add(code));
  return [...codes].flatMap(([name, [code = '', ...others]]) =>
    others.length === 0 && (name.length >= SHORTEST_LATIN || !/^[a-z]/.test(name)) ? [[name, code]] : [],
  );
}
