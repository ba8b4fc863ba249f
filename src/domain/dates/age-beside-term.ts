/** Small numbers, as terms are told in words. */
const FEW =
  "(?:\\d{1,2}|un|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|dois|três|quatro|sete|oito|dez|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|dwa|trzy|cztery|pięć|sześć|siedem|osiem|dva|tři|čtyři|pět|šest|sedm|osm|doi|trei|patru|cinci|șase|șapte|opt|двум|тр[её]м|четыр[её]м|пяти|шести|семи|восьми|девяти|десяти|двох|трьох|чотирьох|п[’']яти)";
const TERM =
  `(?:(?<![\\p{L}\\d])${FEW} (?:anni (?:e \\p{L}+ mesi|di (?:carcere|reclusione))|años de (?:prisión|cárcel)|anos de (?:prisão|reclusão)|ans (?:de prison|de réclusion|ferme)|lata|lat (?:więzienia|pozbawienia)|roky|let (?:vězení|žaláře)|(?:de )?ani de închisoare|годам|лет (?:колонии|лишения|тюрьмы)|років (?:позбавлення|в[’']язниці|ув[’']язнення|тюрми)|سنوات|أعوام|أشهر)(?!\\p{L})|` +
  '(?:سنتين|عامين|(?:ثلاث|أربع|خمس|ست|سبع|ثمان[يى]?|تسع|عشر) ?(?:سنوات|أعوام)))';

/** "Tre anni a", "dos años de cárcel para", "بالسجن خمس سنوات على": whose term it is follows at once. */
const TERM_BEFORE = new RegExp(
  `(?<![\\p{L}\\d])(?:${FEW} anni (?:e \\p{L}+ mesi )?(?:di (?:carcere|reclusione) )?(?:a|per)|${TERM} (?:a|para|pour|à|dla|pro|pentru|على|بحق)) $`,
  'iu',
);
/** Of whom is arrested no term is told yet. */
const ARREST_BEFORE =
  /(?:^|[.:;,] ?)(?:in manette|ai domiciliari|arrestat[oa]|fermat[oa]|denunciat[oa]|indagat[oa]|detenid[oa]|pres[oa]|interpellée?|задержана?|арестована?|затримано|(?:أوقفت الشرطة|ألقت الشرطة القبض على|القبض على|توقيف)) $/iu;
/** Behind the brackets around the age, in the same sentence, which has no other figures. */
const TERM_BEHIND = new RegExp(`^[^)）]*[)）][^()（）\\p{Nd}.!?]{0,90}?${TERM}[^()（）\\p{Nd}.!?]*(?:[.!?]|$)`, 'u');

/** Whether a term is told beside a name in other words than years right behind it, which then are the age of its bearer. */
export function isTermTold(before: string, after: string): boolean {
  return TERM_BEFORE.test(before) || ARREST_BEFORE.test(before) || (/^ ?[(（]/u.test(after) && TERM_BEHIND.test(after));
}
