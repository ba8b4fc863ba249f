import type { PepTier } from '../policy/policy.ts';

/** What a post comes to that was understood word for word; `none`: it is no public function (PEP-6). */
export type UnderstoodTier = Extract<PepTier, 'T3' | 'T4'> | 'none';

/*
 * The grammar of posts, over the signs of `vocabulary.ts`. Every pattern is for a whole post: a word that it has no place
 * for, in whatever language, makes the post one that was not understood.
 */
const OF = '[oO]';
/** A name where the words before it say that it is one of a place: "of Villanueva de la Serena". */
const NAME = '[nkpc]{1,4}(?:[oOIu][nkp]{1,2})?';
/** The same of a part of a country, which no country is. */
const REGION = '[nkp]{1,4}(?:[oOIu][nkp]{1,2})?';
const PLACE = `(?:[qwS]{1,2}${OF}?${NAME}|${NAME}[qwS]?|q{1,2})`;
/** After a comma a name may be anything: a known one, a single word, or one that says of what kind it is. */
const APPOSITION = `(?:[kpc]{1,3}|n(?=$|,[kpc])|${NAME}y?[qw]|[qw]{1,2}(?:${OF}?${NAME})?)`;
const AT = `(?:[oOIF](?!c+(?:,|$))${PLACE}|,${APPOSITION}|[kp]|n(?=$|,[kpc]|,n$)|[np]{0,2}[qw]{1,2}(?:${OF}?${NAME}w?)?|&[nkp]{0,2}[qw]{1,2}(?:${OF}?${NAME})?)`;
const PORTFOLIO = '(?:,?B?[oOF][qwy]*[dvL](?:[,&oOF]*[qwy]*[dvL])*)';

/** For which electorate, or in which group of a council: "Wahlkreis 12", "(Fraktion Die Linke)". */
const ELECTORATE = '(?:[,oOIF]?[nkpcxq]{0,3}U[oOI]?[nkpcxq]{0,4})';

/** The council, government or parliament of a town, district or region. */
const REGIONAL_BODY = '(?:wS?B|wzB|[BAP]w)';
const LOCAL_BODY =
  `(?:[nkpc]{0,4}(?:y?q{1,2}[dR]?[BAP]|${REGIONAL_BODY}|w[APQ]|q?b(?:&A)?)|[BAP]q{1,2}|[BA]${OF}?q{1,2}(?:${OF}?${NAME})?|B${OF}?w${OF}${REGION}|[BAP]${OF}[nkp]{1,3}[qw]|` +
  `(?:[nkp]{1,2}|q)LB?|kS[APQ]|k[APQ]|B[oO]k|A[,oO]?k(?![nwq])|A${OF}?n{1,2}w)`;
const TAIL = `(?:${PORTFOLIO}|${AT}|[,oOI]?${LOCAL_BODY}|${ELECTORATE}|d(?:[&,I]?d)*|,?F[dW](?:[&,]?[dW])*)`;
/** Of a region's office, which a national one may be the office of: only places that are known or said to be one. */
const REGIONAL_TAIL = `(?:${PORTFOLIO}|[oOI,](?:[kp]{1,2}[wq]?|${REGION}[qwS]|w${OF}${REGION}|[qw]{1,2}))`;

const LOCAL = [
  // "Mayor of Lyon", "Leeds city councillor"
  `m*(?:[nkpc]{0,4}[qwy]{1,2}|[kp]{0,2})m*rm*${TAIL}{0,4}`,
  // "MLA for Calgary-Elbow", "State senator, Ohio"
  `m*k?l(?:[np]{1,2}(?=$|,))?(?:${PORTFOLIO}|${ELECTORATE}|[,oOI][QA]${OF}S[oO]k|[oOFI][np]{1,3}|,p|,?n(?=$|,[kp])|[,oOFI](?:[qw]{1,2}(?:${OF}?${REGION})?|${REGION}[qwS][np]{0,2})|[,oOFI]?kc?|[,oOI]${LOCAL_BODY})*(?:(?<=k),c)?`,
  // "County commissioner", "District health officer"
  `m*[nkpc]{0,4}q{1,2}m*d?[RtGY]${TAIL}{0,4}`,
  // "Regional minister of Bavaria for the environment"
  `m*w{1,2}m*[REtYDM]${REGIONAL_TAIL}{0,4}(?:,c)?`,
  `m*y[RED]${REGIONAL_TAIL}{0,4}`,
  // "Intendente municipal", "ministro regional de Cultura"
  `m*[RtGY]q{1,2}${TAIL}{0,4}`,
  `m*[RtYM]w${REGIONAL_TAIL}{0,4}`,
  // "Member of Leeds City Council", "consejero de Cultura del Gobierno regional"
  `m*[REtYDmr](?:${PORTFOLIO}|${OF}[dv]+B(?=,))?[,oOI]?${LOCAL_BODY}${TAIL}{0,4}`,
  `m*[EDm]OP${OF}k(?:F[nkp]{1,3}|${ELECTORATE})?`,
  // "Member of the Florida House of Representatives from the 47th district"
  `m*[ED]O[kp]Q(?:[,oOIF]q[nkp]{0,2}|,k|${ELECTORATE})*`,
  // "Cabinet member for housing, London Borough of Camden"
  `m*BE${PORTFOLIO},[nkp]{0,3}q{1,2}(?:${OF}?${NAME})?`,
  `m*[ERY][oOI]r${TAIL}{0,4}`,
  `m*(?:ROL|LR)`,
  // "Commissioner for health, Kano State", "Minister of Education, Government of Quebec"
  `m*S?[RY]${PORTFOLIO}?[,oO]kS`,
  `m*SR${PORTFOLIO}?[,oO]k`,
  `m*M[oF]d+(?:[,&]*d)*(?:[oO]k|,B[oO]k)`,
  // "Minister of Finance of the Regional Government"
  `m*M(?:[oOF]d+(?:[,&]*d)*[OI]|I|O(?=B)|${OF}(?=k))k?${REGIONAL_BODY}(?:[oO,]${APPOSITION})*`,
  // "Councillor, Cardiff Council, Penylan ward"
  `m*r[,oO][kp]{1,2}B${TAIL}{0,4}`,
  // "City council member"
  `m*${LOCAL_BODY}[REYDt]${TAIL}{0,4}`,
  // "Gävle kommunfullmäktige, ledamot"
  `${LOCAL_BODY}(?:[oO]n)?,m*[REDt]`,
  // "Governor of Kano State", "Texas governor"
  `m*G(?:[qw]|[,oO]?k{1,2}|[oO]p{1,2}|[,oO]?(?:[nkp]{1,3}[qwS]|[qwS]{1,2}${OF}?[nkp]{1,3}))(?:,[kpc])*`,
  `m*(?:S|[kp]{1,2}|[nkp]{0,3}[qwS])G(?:[,oO](?:k{1,2}|[nkp]{1,3}[qwS]|[qwS]${OF}?[nkp]{1,3}|(?<=wG[,oO])[nkp]{1,3}))*(?:,[kpc])*`,
  // "Vice-governor, People's Government of Hunan Province"
  `m*G[,oOI]${LOCAL_BODY}(?:,${APPOSITION})*`,
  // "President of the Region of Tuscany", "Head of the village"; not "regional director of" something
  `m*[Rt]${OF}w(?:${OF}${REGION})?(?:,${APPOSITION})*`,
  `m*[Rt]${OF}?(?:q{1,2}(?:${OF}?${NAME})?|[nkp]{1,2}[qw]{1,2}(?:[nkp]{1,2}w)?|w[kp]?)(?:,${APPOSITION})*`,
  // "Chairman, Eti-Osa Local Government Area, Lagos State"
  `m*[Rt],[nkp]{1,3}q{1,2}(?:,kS|,${APPOSITION})*`,
];

/** Names of an enterprise; a bank of a state or country may be its central one. */
const FIRM = '(?:[nkpcdvwqyHSseoOIU]|d&d|(?<![HSc])K(?![oOnkp]*c))*';
/** Names that say themselves that they are an enterprise's, in whatever words. */
const NAMED_FIRM = '(?=[^,]*[es])(?:[nkpcdvwqyHSseoOIFUxB]|z(?=e)|&(?=[nd]))*(?:,[nkp]?e)?';
/** "Commercial director", "Chairman and Managing Director", "Direttore amministrativo e finanziario" */
const MANAGER = 'm*(?:[ER][,oO]{1,2}(?=t))?[wH]?(?:d&?)*[tg](?:&[tg])?m?(?:[,oO]?d(?:,?&?d)*)?';
const OF_STATE = '(?:s|(?<=,)Se)';
const ENTERPRISE = [
  // "Director, Zesco Electricity Company (state-owned)"
  `${MANAGER}(?:[,oOI]?${FIRM}(?:,e)?|[,oOI]?${NAMED_FIRM}|[,oO]${FIRM}z(?=,))?,?${OF_STATE}(?:[dvewK]|x(?=e))*(?:${OF}[nkpcd]{1,3})*(?:,c)?`,
  // "Director of the state-owned port enterprise Pelabuhan Samudra": whatever it is called, it is said to be a state's
  `${MANAGER}[oO]s(?=[^,]*[de])(?:[nkpcdvwqyHSeoOIFUuW]|d&(?=d))+(?:,(?:[nkp]?e|n$))?`,
  // "State-owned railway director", "Head of finance, state-owned enterprise"
  `m*[HS]?[kpcdvw]*s[dveK]*[tg]`,
  `m*R${OF}d+,s[dve]*`,
  // "Chairman, National Oil Corporation"
  `m*[wH]?[tg][,oOI]?(?:[HS]|[nkpcdvwe]|d&d)+e(?:${OF}[nkpcd]{1,3})?(?:,c)?`,
  // "Director, Inter-Regional Development Bank (international organisation)"
  `m*[wH]?[tg](?:,t|[oOI]B)?[,oO][nkpcdvwK]{1,6},i`,
  // Norwegian has "i" for in: "Styremedlem i statseid kraftselskap"
  `m*t&s[dv]*e`,
  // "Regional Director, World Health Organization"
  `m*w?(?:[tg]w?(?:,t)?(?:[,oOF][dvnko]*[Bdv][dvnko]*|,(?:[nkpc]{0,2}w|c?k)|F[nkpc]{1,3})*|R)[,oOI]?i(?:[oOI][nkpcdvw]{1,3}|,[kpcdvwi]{1,3})*`,
];

/** Words of a firm's name and what it does, which may be unknown ones where it says that it is a firm. */
const OF_FIRM = '(?:[nkpcdvwqyHSeoOIFUuBLW]|d&(?=d))';
const SAID_TO_BE_STATES = [
  // "Member of the management board, Jadranska Luka d.d. (state-owned port operator)"
  `(?=[^,]*,.*s)${MANAGER}(?:[oOIF](?!s)${OF_FIRM}+|n+e?)?(?:,(?:(?=[^,]*e)(?:${OF_FIRM}|x|z(?=e))+|s[kpcdvwqyHeW]*|[nkpcdvwqyHSoOIuBW]{1,6}(?=,s)|[kpcqw]{1,3}))+`,
];

/** Where one works says nothing of a junior post, if it is no post itself. */
const WORKPLACE =
  '(?:(?:[dvqwycHSkpnx]|d&(?=[dn]))*(?:[WKeb]+[dvqwycHSkpnxBzW]*|[Bz]+[dvqwycHSkp]*(?:(?<=q|W)[dvqwycHSkpn]*|W[dvqwycHSkpn]*)?)(?:[oOIF][^,&rRtgGMDYlEX]*)?|[nkpc]{0,3}q{1,2}(?:[oO]?[nkpc]{1,3})?|[kpc]{1,2}|B[nkp]{1,2}[qw]{1,2}|B[oO][^,&]*)';
const JUNIOR_TAIL = `(?:[oOIFu][^,&]*W[^,&]*(?:,n)?$|[oOIFu][^,&]*(?:&[dv]+)*|[WBzbqwd]*[kpc]*|[WBzbqwd]+[nkpc]{0,2}(?:[oO][nkp]{1,3})?)?(?:(?:,${WORKPLACE})+(?:,n)?)?`;
const NO_OFFICE_TAIL = `(?:[,oOIF]?[kcpqwy]|[oOIF]n{1,3}|,?[nkpcxq]{0,3}U[oOI]?[nkpcxq]{0,3})*`;
const NO_FUNCTION = [
  `m*[dvqwyWcHSkpzBC]*(?:j|C(?![oOF]))y?(?:,?j)*${JUNIOR_TAIL}`,
  // "Bibliothèque municipale de Rennes, agent de bibliothèque"
  `q{0,2}W(?:[oO][nkp]{1,2})?,m*j${JUNIOR_TAIL}`,
  // A clerk of a house of parliament is its highest official.
  `C[oOF][^AQPHMGDXrRtgln,&]*`,
  `Y(?:,j${JUNIOR_TAIL}|,B[oO][qwd]*j)?`,
  // Honorary, never won, in play.
  `(?:m*[REtDYM]m?[oOI]|[REt],n?)?[Hckpqw]*0n?(?:,?0)*(?:,W(?:[oO][nkp]{1,2})?)?${NO_OFFICE_TAIL}[REt]?`,
  `m*9n?(?:[,I]?${NO_OFFICE_TAIL}9)*${NO_OFFICE_TAIL}`,
];

const GRAMMAR: readonly (readonly [UnderstoodTier, RegExp])[] = (
  [
    ['none', NO_FUNCTION],
    ['T4', LOCAL],
    ['T3', [...ENTERPRISE, ...SAID_TO_BE_STATES]],
  ] as const
).map(([tier, posts]) => [tier, new RegExp(`^(?:f(?:[nkp]{1,4},)?)?(?:${posts.join('|')})$`, 'u')]);

/** What may stand before or beside an office in Han characters, and names none of a state. */
const HAN =
  '(?:(?!国|國|部|院|中央|兼|和|及|总理|總理|主席|书记|書記|委|军|軍|党|黨|员|員|议|議|代表|长|長)\\p{Script=Han})';
const HAN_PLACE = `(?:(?!国|國|部|院|中央|兼|和|及|总理|總理|主席|书记|書記|委|军|軍|党|黨|员|員|议|議|代表)\\p{Script=Han})`;
/** Offices written in Han characters, whose rank is their last word: 副市长, 県議会議員. */
const HAN_LOCAL = new RegExp(
  `^${HAN_PLACE}{0,10}?(?:前|元|原|副)?(?:市长|市長|县长|區長|区長|区长|镇长|鎮長|乡长|村长|村長|町長|省长|知事|(?:[市县区省镇乡](?:人大|人民代表大会)|市政协)代表|[市県縣区區町村都道府](?:議会|議會|议会)(?:議員|议员)|[縣县市](?:議員|议员)(?:[（(]\\p{Script=Han}{1,6}[縣县市](?:議會|议会)[）)])?)$`,
  'u',
);
const HAN_MANAGER = '(?:副)?(?:董事长|董事|总经理|总裁|监事|财务总监)';
const HAN_ENTERPRISE = new RegExp(
  `^(?:(?:国有企业|国企|国有控股公司|国有公司|国营企业)的?${HAN_MANAGER}|(?:(?!银行|委|部|局|院|中央|兼)\\p{Script=Han}){2,24}(?:公司|集团|企业)${HAN_MANAGER}[（(](?:国有企业|国企|央企|中央企业|国有控股|国有独资)[）)])$`,
  'u',
);
const HAN_JUNIOR = new RegExp(
  `^(?:(?:${HAN}{0,6}(?:学校|病院|医院|図書館|图书馆|市役所|区役所|町役場|村役場)|${HAN}{0,4}学)の?)?${HAN}{0,2}(?:教师|教師|教員|教諭|老师|看護師|护士|司机|運転手|秘书|兵士|士兵|科员|办事员|事務職員|司書|保育士|消防士|市役所職員|町役場職員)(?:[，、（(]${HAN}{0,20}[）)]?)?$`,
  'u',
);
/** Offices written in Korean, whose rank is their last word: 수원시장, 서울특별시의회 의원. */
const KOREAN_LOCAL =
  /^(?:전 )?(?:\p{Script=Hangul}{1,6}(?:시장|구청장|군수|도지사)|\p{Script=Hangul}{1,8}[시도구군]의회 의원)$/u;
const KOREAN_JUNIOR =
  /^(?:\p{Script=Hangul}{0,8}(?:학교|병원|시청|구청|군청|도서관|보건소|우체국) )?(?:교사|간호사|사서|집배원|운전기사|환경미화원|소방관|주무관)$/u;
/** "（2期）", "(2022 –)" */
const HAN_TERMS =
  / ?[（(](?:\d+(?:期|届)|(?:\d{4}年?(?:\d{1,2}月)?)? ?(?:[-–～~〜]|より|から|以来|至今)? ?(?:\d{4}年?|現在|现在|至今)?)[）)]$/u;

/** Words of a post that is understood; keeps what reading takes within bounds. */
const LONGEST_POST = 28;

/** What a post comes to by its signs, where all of them are understood; the higher of two; null else. */
export function understoodTier(signs: string): UnderstoodTier | null {
  if (signs.length > LONGEST_POST) return null;
  const parts = signs
    .replace(/,+(?=[,&]|$)/gu, '')
    .replace(/^[,&]+/u, '')
    .split(/(?=[,&])/u);
  let tier: UnderstoodTier | null = null;
  for (let from = 0; from < parts.length;) {
    const found = longestPost(parts, from);
    if (found === null) return null;
    tier = tier === null || HEIGHT[found.tier] > HEIGHT[tier] ? found.tier : tier;
    from = found.to;
  }
  return tier;
}

const HEIGHT: Readonly<Record<UnderstoodTier, number>> = { none: 0, T4: 1, T3: 2 };

function longestPost(parts: readonly string[], from: number): { tier: UnderstoodTier; to: number } | null {
  for (let to = parts.length; to > from; to -= 1) {
    const post = parts.slice(from, to).join('').replace(/^[,&]/u, '');
    const tier = GRAMMAR.find(([, pattern]) => pattern.test(post))?.[0];
    if (tier !== undefined) return { tier, to };
  }
  return null;
}

/** The same of a post in Han characters or Korean, which have no blanks between words. */
export function understoodHan(post: string): UnderstoodTier | null {
  const office = post.replace(HAN_TERMS, '');
  if (HAN_LOCAL.test(office) || KOREAN_LOCAL.test(office.normalize('NFC'))) return 'T4';
  if (HAN_ENTERPRISE.test(office)) return 'T3';
  return HAN_JUNIOR.test(office) || KOREAN_JUNIOR.test(office.normalize('NFC')) ? 'none' : null;
}
