/** Titles and forms of address: they name no one. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir dame lord lady hon honourable honorable rev reverend fr sister herr frau ' +
    'monsieur mademoiselle madame mme mlle senor senora senorita signor signora sheikh shaikh shaykh haji hajj maulana mullah ' +
    'ayatollah sayyid gen general col colonel maj major capt captain lt lieutenant sgt sergeant adm admiral pres president ' +
    'minister sen senator rep amb ambassador judge justice king queen prince princess baron baroness count countess ' +
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
  'de del della delle di da do dos das du la las le los el al ul van von der den ter ten zu zum af av bin ibn bint ben abu'.split(
    ' ',
  ),
);

const LEGAL_FORM_WORDS =
  'ltd llc lllp llp lp inc corp co plc gmbh ag kg ohg ug se sa sas sarl sl slu srl spa bv nv ab as asa aps oy oyj ooo oao zao ' +
  'pao ao jsc pjsc ojsc cjsc pty pte sdn bhd kft zrt doo dd ad eood ood sro fze fzco fzc tbk kk gk spzoo ltda eirl sc scs sca pvt';

/** Legal forms, to one form each. */
export const LEGAL_FORMS: ReadonlyMap<string, string> = new Map([
  ...LEGAL_FORM_WORDS.split(' ').map((form) => [form, form] as const),
  ['limited', 'ltd'],
  ['incorporated', 'inc'],
  ['corporation', 'corp'],
  ['company', 'co'],
  ['private', 'pvt'],
]);

/** Words that many company names share: they set no two companies apart by themselves. */
export const GENERIC_COMPANY_WORDS: ReadonlySet<string> = new Set(
  'the and of for group holding holdings international global trading trade services service enterprises enterprise industries general investments investment management'.split(
    ' ',
  ),
);

/** Roman numbers as they number funds and series. */
export const ROMAN_NUMBERS: ReadonlyMap<string, string> = new Map(
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'].map(
    (roman, index) => [roman, String(index + 1)],
  ),
);
