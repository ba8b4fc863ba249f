import { iso31662 } from 'iso-3166';
import { toCountryCode } from '../countries/country-code.ts';
import { peopleCode } from '../countries/people-code.ts';
import { foldKey } from './field-names.ts';

/** What registers are called, and the state that keeps them. */
const REGISTERS: Readonly<Record<string, string>> = {
  GB: 'companieshouse englandandwales englandwales scotland northernireland',
  SG: 'acra',
  IN: 'mca ministryofcorporateaffairs',
  NG: 'cac corporateaffairscommission',
  PL: 'krs krajowyrejestrsadowy',
  NL: 'kvk kamervankoophandel',
  RU: 'egrul егрюл',
  NO: 'bronnoysund bronnoysundregistrene brreg foretaksregisteret',
  SE: 'bolagsverket',
  DK: 'cvr erhvervsstyrelsen',
  FI: 'prh',
  IE: 'cro companiesregistrationoffice',
  MY: 'ssm suruhanjayasyarikat',
  ZA: 'cipc',
  AU: 'asic',
  PE: 'sunat sunarp',
  FR: 'infogreffe sirene',
  HK: 'hkcr',
  BR: 'receitafederal',
  CH: 'zefix',
  PK: 'secp securitiesandexchangecommissionofpakistan',
  CZ: 'obchodnirejstrik',
  SK: 'obchodnyregister orsr',
  AT: 'firmenbuch',
  IT: 'registroimprese registrodelleimprese infocamere',
  RO: 'onrc registrulcomertului',
  EE: 'ariregister',
  LT: 'registrucentras',
  LV: 'uznemumuregistrs lursoft',
  HR: 'sudskiregistar',
  SI: 'ajpes',
  RS: 'apr agencijazaprivredneregistre',
  HU: 'cegjegyzek cegbirosag',
  BE: 'kbo bce banquecarrefour kruispuntbank',
  NZ: 'nzbn',
  PH: 'secphilippines',
  KE: 'brs',
  GR: 'gemi',
  AE: 'ded dubaided sedd added rakded dubaieconomy jafza dmcc difc adgm rakez rakicc',
  UA: 'edr',
  KZ: 'egov',
};
const STATE_OF_REGISTER: ReadonlyMap<string, string> = new Map(
  Object.entries(REGISTERS).flatMap(([state, names]) => names.split(' ').map((name) => [name, state] as const)),
);

/** The state that keeps the register of the name; null where the name does not tell. */
export function stateOfRegister(name: string): string | null {
  const words = name.split(/[^\p{L}]+/u).filter((word) => word !== '');
  for (let from = 0; from < words.length; from++)
    for (let to = words.length; to > from; to--) {
      const state = STATE_OF_REGISTER.get(foldKey(words.slice(from, to).join('')));
      if (state !== undefined) return state;
    }
  if (/^(?:amtsgericht|ag|registergericht) \p{Lu}/iu.test(name.trim())) return 'DE';
  const part = partWithRegister(name);
  if (part !== null) return part.slice(0, 2);
  return stateNamed(name.trim(), words);
}

/** "CZ Obchodní rejstřík", "Commercial Register of Bulgaria", "Companies House (UK)": the state that the words name. */
function stateNamed(name: string, words: readonly string[]): string | null {
  const ends = [words[0] ?? '', words.at(-1) ?? ''].filter((word) => /^\p{Lu}{2,3}$/u.test(word));
  const of =
    /(?:^|[(,] ?|(?<!\p{L})(?:of|de|du|della?|von|van) (?:the |la |las |los )?)(?<state>\p{Lu}\p{L}+(?: \p{L}+){0,2}?)\)?$/u.exec(
      name,
    );
  const codes = [...ends, of?.groups?.state ?? ''].flatMap((text) => (text === '' ? [] : (toCountryCode(text) ?? [])));
  return codes[0] ?? words.flatMap((word) => (/^\p{Lu}/u.test(word) ? (peopleCode(word) ?? []) : []))[0] ?? null;
}

/** States in which each court, state, emirate or province keeps a register of its own. */
const OF_MANY_REGISTERS: ReadonlySet<string> = new Set(['DE', 'US', 'CA', 'AE', 'MX']);

const PARTS: ReadonlyMap<string, string> = new Map(
  iso31662
    // Of the two Georgias the one that is a state is meant by its code alone.
    .filter(({ code, name }) => /^(?:US|CA|AE)-/.test(code) && toCountryCode(name) === null)
    .flatMap(({ code, name }) => [code, name].map((text) => [foldKey(text), code] as const)),
);
/** "Delaware Division of Corporations", "State of Utah", "Nevada, USA". */
const BESIDE_PART =
  /^(?:(?:secretary of )?state of|secretary of state,?)\s+|,?\s+(?:secretary of state|division of corporations|department of state|(?:file|entity)(?: no| number)?|usa|united states|canada)\.?$/giu;

/** The state, province or emirate with a register of its own that a name of a register is of: `US-UT`; null where of none. */
export function partWithRegister(name: string): string | null {
  return PARTS.get(foldKey(name.trim().replace(BESIDE_PART, ''))) ?? null;
}

export function hasOneRegister(country: string): boolean {
  return !OF_MANY_REGISTERS.has(country);
}
