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
