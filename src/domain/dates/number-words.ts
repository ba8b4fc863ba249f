/** Numbers from two to ninety-nine that papers write out: English, German, Dutch, French, Spanish, Italian, Portuguese, Nordic. */
const WORDS: Readonly<Record<number, string>> = {
  2: 'two zwei twee deux dos due dois två to dwie',
  3: 'three drei drie trois tres tre três trzy',
  4: 'four vier quatre cuatro quattro quatro fyra fire cztery',
  5: 'five fünf vijf cinq cinco cinque fem pięć',
  6: 'six sechs zes seis sei sex seks',
  7: 'seven sieben zeven sept siete sette sete sju syv',
  8: 'eight acht huit ocho otto oito åtta åtte otte',
  9: 'nine neun negen neuf nueve nove nio ni',
  10: 'ten zehn tien dix diez dieci dez tio ti',
  15: 'fifteen fünfzehn vijftien quinze quince quindici femton femten',
  18: 'eighteen achtzehn achttien dix-huit dieciocho diciotto dezoito arton atten',
  20: 'twenty zwanzig twintig vingt veinte venti vent vinte tjugo tyve dwadzieścia',
  25: 'twenty-five fünfundzwanzig vijfentwintig vingt-cinq veinticinco venticinque',
  30: 'thirty dreißig dreissig dertig trente treinta trenta trent trinta trettio tredive trzydzieści',
  35: 'thirty-five fünfunddreißig vijfendertig trente-cinq trentacinque',
  40: 'forty vierzig veertig quarante cuarenta quaranta quarant quarenta fyrtio førti fyrre czterdzieści',
  50: 'fifty fünfzig vijftig cinquante cincuenta cinquanta cinquant cinquenta femtio femti halvtreds pięćdziesiąt',
  60: 'sixty sechzig zestig soixante sesenta sessanta sessant sessenta sextio seksti tres sześćdziesiąt',
  70: 'seventy siebzig zeventig soixante-dix setenta settanta settant sjuttio sytti halvfjerds siedemdziesiąt',
  80: 'eighty achtzig tachtig quatre-vingts? ochenta ottanta ottant oitenta åttio åtti firs osiemdziesiąt',
  90: 'ninety neunzig negentig quatre-vingt-dix noventa novanta novant nittio nitti halvfems dziewięćdziesiąt',
};

const NUMBERS = new Map(
  Object.entries(WORDS).flatMap(([number, words]) =>
    words.split(' ').map((word) => [word.replace('?', ''), Number(number)] as const),
  ),
);
// Danish "tres" is sixty, Spanish "tres" three: the smaller proves less.
NUMBERS.set('tres', 3).set('quatre-vingt', 80);

/** Regular expression source of such a word, small. */
export const NUMBER_WORD_PATTERN = `(?:${[...NUMBERS.keys()].sort((left, right) => right.length - left.length).join('|')})`;

/** Zero of any other word. */
export function numberOfWord(word: string): number {
  return NUMBERS.get(word.toLowerCase()) ?? 0;
}
