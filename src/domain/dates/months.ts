/** The months in English, German, French, Spanish, Italian and Portuguese, each language's words in the order of the year. */
const LANGUAGES: readonly string[] = [
  'january february march april may june july august september october november december',
  'januar februar märz april mai juni juli august september oktober november dezember',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
];
const NUMBERS = new Map<string, number>([
  ...LANGUAGES.flatMap((words) => words.split(' ').map((word, index): [string, number] => [word, index + 1])),
  ['jänner', 1],
  ['maerz', 3],
  ['fevrier', 2],
  ['aout', 8],
  ['decembre', 12],
  ['setiembre', 9],
]);

/** Regular expression source of a month: English ones whole or abbreviated, those of other languages whole. */
export const MONTH_PATTERN =
  '(?:[Jj]an(?:uary?|vier)?|[Jj]änner|[Ff]eb(?:ruary?|rero)?|[Ff][ée]vrier|[Mm]ar(?:ch|s|zo)?|[Mm](?:ä|ae)rz|[Aa]pr(?:il)?|[Aa]vril|[Aa]bril|[Mm]a(?:yo|y|i)|' +
  '[Jj]un[ei]o?|[Jj]uin|[Jj]ul(?:y|io?)?|[Jj]uillet|[Aa]ug(?:ust)?|[Aa]o[uû]t|[Aa]gosto|[Ss]ept?(?:ember|embre|iembre)?|[Ss]etiembre|[Oo][ck]t(?:o(?:ber|bre)|ubre)?|' +
  '[Nn]ov(?:ember|embre|iembre)?|[Dd]e[cz](?:ember)?|[Dd][ée]cembre|[Dd]iciembre|[Ee]nero|[Jj]un|[Dd]ic|' +
  '[Gg]ennaio|[Ff]ebbraio|[Aa]prile|[Mm]aggio|[Gg]iugno|[Ll]uglio|[Ss]ettembre|[Oo]ttobre|[Dd]icembre|' +
  '[Jj]aneiro|[Ff]evereiro|[Mm]arço|[Mm]aio|[Jj]unho|[Jj]ulho|[Ss]etembro|[Oo]utubro|[Nn]ovembro|[Dd]ezembro)\\.?';

const SHORTEST = 3;

/** 1 … 12 of a month, whole or as an English one is abbreviated; null if it is none. */
export function monthNumber(word: string): number | null {
  const name = word.toLowerCase().replace(/\.$/, '');
  const whole = NUMBERS.get(name);
  if (whole !== undefined) return whole;
  if (name.length < SHORTEST) return null;
  return [...NUMBERS].find(([month]) => month.startsWith(name))?.[1] ?? null;
}

/**
 * The months as dates have them in Polish, Czech, Romanian, Dutch, Swedish, Danish, Norwegian, Hungarian, Turkish,
 * Indonesian, Russian, Ukrainian, Bulgarian and Greek, in the order of the year; a bar parts those of several.
 */
const IN_DATES =
  'stycznia|ledna|ianuarie|januari|január|ocak|января|січня|януари|ιανουαρίου lutego|února|februarie|februari|február|şubat|февраля|лютого|февруари|φεβρουαρίου ' +
  'marca|března|martie|maart|mars|marts|március|mart|maret|марта|березня|март|μαρτίου kwietnia|dubna|aprilie|április|nisan|апреля|квітня|април|απριλίου ' +
  'maja|května|mei|maj|május|mayıs|мая|травня|май|μαΐου czerwca|června|iunie|juni|június|haziran|июня|червня|юни|ιουνίου ' +
  'lipca|července|iulie|juli|július|temmuz|июля|липня|юли|ιουλίου sierpnia|srpna|augustus|augusti|augusztus|ağustos|agustus|августа|серпня|август|αυγούστου ' +
  'września|září|septembrie|szeptember|eylül|сентября|вересня|септември|σεπτεμβρίου października|října|octombrie|oktober|október|ekim|октября|жовтня|октомври|οκτωβρίου ' +
  'listopada|listopadu|noiembrie|november|kasım|ноября|листопада|ноември|νοεμβρίου grudnia|prosince|decembrie|december|desember|aralık|декабря|грудня|декември|δεκεμβρίου';
const NUMBERS_IN_DATES = new Map(
  IN_DATES.split(' ').flatMap((names, index) => names.split('|').map((name) => [name, index + 1] as const)),
);

/**
 * Regular expression source of a word that may be such a month; whoever reads the date must see whether it is one. The
 * months themselves would make every expression with a date in it slow to compile.
 */
export const MONTH_IN_DATE_PATTERN = '[A-Za-z\u00c0-\u024f\u0386-\u03ce\u0400-\u0491]{3,12}';

/** 1 … 12 of a month as one of those languages has it in a date; null if it is none. */
export function monthNumberInDate(word: string): number | null {
  return NUMBERS_IN_DATES.get(word.toLowerCase()) ?? null;
}

/** Regular expression source of a month by its whole name in any of these languages, or as an English one is abbreviated. */
export const MONTH_NAME_PATTERN = `(?:${[...NUMBERS.keys(), ...NUMBERS_IN_DATES.keys()]
  .sort((left, right) => right.length - left.length)
  .join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|okt|nov|dec|dez)`;
