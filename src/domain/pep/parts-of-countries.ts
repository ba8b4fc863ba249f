import { iso31662 } from 'iso-3166';
import { countriesOfPlace } from '../countries/places.ts';
import { normaliseName } from '../names/normalise.ts';

/** States whose parts have parliaments of their own, and whose own parliament is never called an assembly. */
const WITH_REGIONAL_ASSEMBLIES: ReadonlySet<string> = new Set(
  'AR,AT,AU,BR,CA,CH,DE,ES,GB,IN,IT,MX,MY,NG,PK,RU,US,ZA'.split(','),
);

/** English names of parts of countries that ISO 3166-2 has in the country's own language. */
const ENGLISH_NAMES: Readonly<Record<string, string>> = {
  DE: 'bavaria,saxony,lower saxony,hesse,thuringia,rhineland palatinate,north rhine westphalia,saxony anhalt,mecklenburg western pomerania,mecklenburg vorpommern',
  AT: 'tyrol,tirol,carinthia,styria,lower austria,upper austria,vorarlberg,burgenland',
  IT: 'tuscany,lombardy,lombardia,piedmont,piemonte,sardinia,sicily,apulia,puglia,latium,lazio,veneto,liguria,campania,umbria,marche,trentino,south tyrol',
  ES: 'catalonia,andalusia,aragon,castile,castilla,galicia,asturias,navarre,navarra,basque country,balearic islands,canary islands,la rioja,extremadura,cantabria,murcia,valencia,madrid',
  FR: 'brittany,normandy,corsica,burgundy,alsace,aquitaine,provence,occitanie,picardy',
  RU: 'tatarstan,chechnya,dagestan,bashkortostan,tuva,sakha,chuvashia',
};

const PARTS = new Map<string, 'k' | 'p'>();
function add(name: string, country: string): void {
  const folded = normaliseName(name);
  if (folded.length < 4 || PARTS.get(folded) === 'p') return;
  PARTS.set(folded, WITH_REGIONAL_ASSEMBLIES.has(country) ? 'k' : 'p');
}
for (const [country, names] of Object.entries(ENGLISH_NAMES)) for (const name of names.split(',')) add(name, country);
for (const { code, name } of iso31662) add(name.replace(/[,(].*$/, ''), code.slice(0, 2));

/** `k`: a part of a country whose parts have assemblies; `p`: another part of a country, or a town; null: no known one. */
export function partOfCountry(name: string): 'k' | 'p' | null {
  const part = PARTS.get(name);
  if (part !== undefined) return part;
  const countries = countriesOfPlace(name);
  if (countries.length === 0) return null;
  return countries.every((code) => WITH_REGIONAL_ASSEMBLIES.has(code)) ? 'k' : 'p';
}

const COUNTRIES = new Map<string, string | null>();
for (const { code, name } of iso31662) {
  const [folded, country] = [normaliseName(name.replace(/[,(].*$/, '')), code.slice(0, 2)];
  COUNTRIES.set(folded, (COUNTRIES.get(folded) ?? country) === country ? country : null);
}
const KIND = / (?:province|state|region|county|governorate|oblast|district)$/;

/** The country that alone has a part of that name ("Fars province"): its ISO 3166-1 alpha-2 code; null else. */
export function countryOfPart(name: string): string | null {
  return COUNTRIES.get(normaliseName(name).replace(KIND, '')) ?? null;
}
