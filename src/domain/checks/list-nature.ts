import type { AlertHit } from '../alerts/alert-hit.ts';

/**
 * What a list does to those on it: `freeze` their assets, `restrict` some dealings with them (SAN-9), name them as
 * `pep`, or any `other` thing that sanctions nobody (SAN-6).
 */
export type ListNature = 'freeze' | 'restrict' | 'pep' | 'other';

function whole(words: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu');
}

/** By English, German, French and Spanish titles, and by what vendors and open data call their sets and topics. */
const PEP = whole([
  'peps?|politically exposed\\p{L}*|rca|role pep|role rca|pep class \\p{L}*',
  'politisch exponierte\\p{L}*|politiquement exposée?s?|políticamente expuest[oa]s?|esposte politicamente',
]);
const OTHER = whole([
  'ool|other official lists?|(?:most )?wanted|interpol|red notices?|fugitives?|fahndung\\p{L}*|gesuchte?|recherchée?s?|notices? rouges?|liste rouge|(?:más )?buscad[oa]s|ricercati|law enforcement|crime|crim\\p{L}*|poi|person of interest|special interest\\p{L}*',
  'exports?(?: administration| control\\p{L}*| screening)?|entity list|denied|dpl|unverified list|(?:military |foreign )?end[- ]users?|meu|itar|aeca|bis|trade risk|exportkontroll\\p{L}*|ausfuhr\\p{L}*|contrôle des exportations|biens à double usage|control de exportacion\\p{L}*|dual[- ]use',
  'debar\\p{L}*|ineligible\\p{L}*|exclusions?|excluded|exclu\\p{L}*|world ?bank|(?:asian|african|inter-american|european) (?:development|investment) bank|(?:adb|afdb|ebrd|idb|iadb|eib) (?:\\p{L}+ )*(?:list|sanctions?|entities)|cross[- ]debarment|procurement|vergabesperr\\p{L}*|ausgeschlossen\\p{L}*|marchés publics|inhabilitad[oa]s?|inhabilitación|contratación',
  '(?:regulatory )?warnings?(?: list)?|warn\\p{L}*|\\p{L}*warnliste|avertissements?|listes? noires?|advertencias?|alertas?|avisos?|investor alerts?|alert(?:s| list| portal)|regulatory(?: enforcement| actions?)?|reg (?:warn|action)|enforcement actions?|fitness[- ]probity|disqualified\\p{L}*|disqualifications?|insolvency|insolvenz\\p{L}*|adverse media\\p{L}*|state[- ]owned\\p{L}*|soe|leaks?|offshore',
]);
const RESTRICT = whole([
  'ssi|sectoral\\p{L}*|non[- ]?sdn|capta|correspondent account|menu-based|ns-?(?:mbs|cmic|iso|plc|ccmc)|cmic|chinese military|directives? [1-4]|833/2014|capital markets?|debt and equity|iran sanctions act|plc list',
  'sektoral\\p{L}*|kapitalmarkt\\p{L}*|sectoriel\\p{L}*|marchés? des capitaux|sectorial\\p{L}*|mercados? de capitales',
]);
const FREEZE = whole([
  '(?<!(?:non[- ]?|not (?:an |on (?:the )?)?))sdn|specially designated|asset freez\\p{L}*|freez\\p{L}*|financial sanctions?|consolidated (?:financial |united nations |un )?(?:sanctions|list)|blocked persons|ofsi|1267|sdgt|sdntk|sdn list',
  'finanzsanktion\\p{L}*|einfrier\\p{L}*|gel des avoirs|congelación|bloqueo de fondos',
]);
const SANCTION = whole([
  '^san(?: \\p{L}+)?$',
  'sanctions?(?: linked)?|sanktion\\p{L}*|sancion\\p{L}*|embargo|restrictive measures|mesures restrictives|medidas restrictivas',
]);

/** Of an entry that names no list. */
const DEBARRED = /debar(?:red|ment)|ineligib|inhabilitad|vergabesperre|exclusion des marchés/iu;

/** Whose lists freeze, whomever they name. */
const KEEPER = whole(['ofac|us treasury|treasury order|sema|magnitsky|fiaa|foreign politically exposed persons?']);

/** What the lists that a hit names do; where their names do not tell, what the vendor files it under. */
export function natureOf({ list, vendor }: AlertHit): ListNature {
  const names = list.names.map(natureOfLabel);
  const labels = [...names, ...list.programs.map(natureOfLabel)];
  if (names.includes('freeze')) return 'freeze';
  if (labels.includes('restrict') && !labels.includes('freeze')) return 'restrict';
  if (names.length > 0 && names.every(isNoSanction)) return kindOf(names);
  // A list of lists, as `us_csl`, tells less than the programme that brought the party onto it.
  const programs = list.programs.map(natureOfLabel);
  if (programs.length > 0 && programs.every(isNoSanction) && !names.includes('sanction')) return kindOf(programs);
  if (labels.includes('freeze') || names.includes('sanction')) return 'freeze';
  const categories = (vendor?.categories ?? [])
    .map(({ text }) => natureOfLabel(text))
    .filter((nature) => nature !== null);
  if (categories.length > 0 && categories.every(isNoSanction)) return kindOf(categories);
  const namesNone = labels.length + categories.length === 0 && list.reasons.length > 0;
  return namesNone && list.reasons.every((reason) => DEBARRED.test(reason)) ? 'other' : 'freeze';
}

/** Says of a label of PEPs that it is no more than that. */
const ONLY_PEP =
  /^(?:politically exposed persons?|peps?|rca|role|politisch exponierte personen|personnes politiquement exposées|personas expuestas políticamente|(?:pep )?(?:class|level|tier)|former|lists?|databases?|data|register|persons?|individuals?|[^\p{L}])+$/iu;

/** Whether all that a hit is filed under says only that its party is politically exposed: nobody else has listed it. */
export function isFiledAsPepOnly({ list, vendor }: AlertHit): boolean {
  const categories = (vendor?.categories ?? []).map(({ text }) => text);
  const labels = [...list.names, ...list.programs, ...list.reasons, ...categories];
  return list.listedOn === undefined && labels.every((label) => ONLY_PEP.test(inWords(label)));
}

type LabelNature = ListNature | 'sanction' | null;

function natureOfLabel(label: string): LabelNature {
  const text = inWords(label);
  if (FREEZE.test(text)) return 'freeze';
  if (RESTRICT.test(text)) return 'restrict';
  if (PEP.test(text)) return SANCTION.test(text) || KEEPER.test(text) ? 'sanction' : 'pep';
  if (OTHER.test(text)) return 'other';
  return SANCTION.test(text) ? 'sanction' : null;
}

function isNoSanction(nature: LabelNature): boolean {
  return nature === 'pep' || nature === 'other';
}

function kindOf(natures: readonly LabelNature[]): ListNature {
  return natures.every((nature) => nature === 'pep') ? 'pep' : 'other';
}

/** `us_bis_denied` and `export.control` name their list too. */
function inWords(name: string): string {
  return name.replaceAll(/[_.]/g, ' ').replaceAll(/(?<=\p{L}{4})-(?=\p{L}{3})/gu, ' ');
}
