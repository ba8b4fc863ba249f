/** What makes an office or a body a regional or local one; regular expression sources, flags `iu`. */
const LOCAL =
  '(?:regional(?:e[nrsm]?|es|i)?|régiona(?:le?s?|ux)|regionais|provincia(?:l(?:e[ns]?|es|i)?|ux|is)|municipa(?:l(?:e[ns]?|es|i)?|ux|is)|' +
  'loca(?:l(?:e[ns]?|es|i)?|ux|is)|communa(?:les?|ux)|kommunale[nrsm]?|county|district|territorial(?:es?)?|rural|urban)';

/** Offices of a whole state, whose domain is named behind them. */
const NATIONAL_OFFICE =
  "(?:(?:vice|state|bundes)?(?:minister(?:s|in|ium)?|ministr(?:y|ies|[oa])|ministères?|ministres?|ministeri[oa]|ministério)|secretar(?:y|ies) of state|(?:state |staats)se[ck]ret(?:ary|är(?:in)?)|secrétaire d['’ ]état|" +
  'secret[aá]ri[oa] d[eo] estado|sottosegretari[oa]|subsecretari[oa]|(?:parliamentary|under)[- ]secretary|supreme(?: administrative)? court|constitutional court|court of cassation|parliament|(?:national|federal) assembly|congress|senator|mp|mep|house of (?:representatives|commons|lords)|' +
  'state duma|verkhovna rada|lok sabha|rajya sabha|député(?:e)?|diputad[oa]|deputad[oa])';
/** Offices and bodies of any level. */
const ANY_OFFICE =
  '(?:(?:permanent|deputy|under|assistant|chief|principal)[- ]?secretary|ambassador(?:[- ]at[- ]large)?|envoy|(?:high )?commissioner|director(?:ate)?[- ]general|general directorate|department|committee|commission|agency)';
const OF =
  "(?:(?:of|for|on|to|from|in|at|within|responsible for|in charge of|del?|des|du|d[oai]s?|della?|dei|degli|per|para|por|pour|für|zu[mr]?|von|voor|van|chargée?|[-–—]) |[(:]|d['’]|dell['’])";

/** What a state looks after in its regions and towns. */
const DOMAIN =
  '(?:development|affairs|polic(?:y|ies)|planning|co-?operation|integration|relations|economy|infrastructure|cohesion|self-government|autonomy|governance|communities|transport|trade|stability|roads|works)';
const DOMAINS = `(?:local governments?|municipalities|${LOCAL}(?: (?:and )?${LOCAL})? ${DOMAIN})`;

/** `in the Regional Government`, `del Gobierno provincial`, `of Bavaria's regional council`: a body, which the office is of. */
const BODY =
  '(?:government|council|parliament|assembly|administration|executive|cabinet|legislature|board|gobierno|consejo|parlamento|asamblea|governo|consiglio|gouvernement|conseil|parlement)';
const LOCAL_BODY =
  `(?:(?:of|in|at|within) the|['’]s) (?:[\\p{L}-]+ ){0,2}(?!local government(?!\\p{L}))${LOCAL} ${BODY}|(?:of|in) the (?:county|district|region|province|municipality) of|` +
  `(?:del?|della?|du|d[oa]) (?:la )?${BODY} ${LOCAL}|(?:des|der|im) (?:land(?:tag|es)|gemeinde|kreis|stadt|bezirks)\\p{L}*`;

const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';
/** An adjective that stands between is of the office: "ministro regional de Cultura". */
const BEFORE_PORTFOLIO = new RegExp(`${START}${NATIONAL_OFFICE}(?: (?!${OF})[\\p{L}-]+){0,2}?(?=:| ${OF})`, 'iu');
const NAMED_DOMAIN = new RegExp(`(?<=${START}${ANY_OFFICE} ${OF}(?:the )?(?:[\\p{L}-]+ ){0,3})${DOMAINS}${END}`, 'giu');
const DOMAIN_BEFORE = new RegExp(
  `${START}${DOMAINS}(?= (?:[\\p{L}-]+ ){0,2}(?:minist(?:er|ry)|secretary of state)${END})`,
  'giu',
);
const OF_LOCAL_BODY = new RegExp(`${START}(?:${LOCAL_BODY})${END}|(?<=\\p{L})['’]s ${LOCAL} ${BODY}${END}`, 'iu');

/**
 * A title but for what its office looks after, which says nothing of its rank: "Minister" of "Minister of Regional
 * Development". The body that it is an office of stays: "Minister in the Regional Government".
 */
export function withoutPortfolio(title: string): string {
  const office = BEFORE_PORTFOLIO.exec(title);
  const end = office ? office.index + office[0].length : title.length;
  const body = OF_LOCAL_BODY.exec(title.slice(end))?.[0] ?? '';
  const own = body === '' ? title.slice(0, end) : `${title.slice(0, end)} ${body}`;
  return own.replace(DOMAIN_BEFORE, ' ').replace(NAMED_DOMAIN, ' ');
}
