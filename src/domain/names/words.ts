export { LEGAL_FORMS } from './legal-forms.ts';

/** Titles and forms of address: they name no one. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir dame lord lady hon honourable honorable rev reverend fr sister herr frau ' +
    'monsieur mademoiselle madame mme mlle senor senora senorita signor signora sheikh shaikh shaykh haji hajj maulana mullah ' +
    'ayatollah sayyid gen general col colonel maj major capt captain lt lieutenant sgt sergeant adm admiral pres president ' +
    'minister sen senator rep amb comrade citizen commander chairman dictator oligarch ambassador judge justice king queen prince princess baron baroness count countess ' +
    'phd mba esq obe mbe cbe kbe cpa'
  ).split(' '),
);

/** Generation suffixes, to one form each: a father is not his son. */
export const GENERATIONS: ReadonlyMap<string, string> = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['sr', 'sr'],
  ['senior', 'sr'],
  ['ii', 'ii'],
  ['iii', 'iii'],
  ['iv', 'iv'],
]);

/** Small words between names that sources write or leave out at will. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de del dela della delle di da do dos das du des la las le los el al ul ur ud as ar van von der den ter ten zu zum af av bin ibn bint binti binte ben ould abu abou abo abi y e'.split(
    ' ',
  ),
);

/** Words after a name that are no part of it. */
export const POST_NOMINALS: ReadonlySet<string> = new Set('phd esq esquire obe mbe cbe kbe cpa dr msc bsc'.split(' '));

/** Offices that one person at a time holds in a country: with a family name they name that person. */
export const SINGULAR_OFFICES: ReadonlySet<string> = new Set(
  'president chancellor premier king queen emperor pope ayatollah marshal'.split(' '),
);

/** Ranks and offices that many hold: with a family name that few bear they name one person. */
export const RANKS: ReadonlySet<string> = new Set(
  'general gen colonel col admiral adm minister commander senator governor dictator'.split(' '),
);

/** Forms of address that also stand within a name: they may come and go. */
export const INNER_TITLES: ReadonlySet<string> = new Set(
  'haji hajji hajj haj hadji mullah mulla maulawi maulavi mawlawi molvi qari sheikh shaikh shaykh sheik hafiz mufti ustad sayyid sayed seyed seyyed syed sayyed saiyid sayid maulana mawlana moulana alhaj alhaji doctor dr'.split(
    ' ',
  ),
);
