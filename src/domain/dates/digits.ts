/** The figures of the scripts that the press of many countries writes: "٦٢", "६२". */
const DIGITS = new Map(
  [
    'latn',
    'arab',
    'arabext',
    'deva',
    'beng',
    'thai',
    'gujr',
    'guru',
    'orya',
    'telu',
    'knda',
    'mlym',
    'tamldec',
    'mymr',
    'khmr',
    'laoo',
    'fullwide',
  ].flatMap((numberingSystem) => {
    const figures = new Intl.NumberFormat('en', { numberingSystem });
    return [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => [figures.format(digit), digit] as const);
  }),
);

/** What a figure of any such script stands for; not a number where it is of none. */
export function digitOf(sign: string): number {
  return DIGITS.get(sign) ?? Number.NaN;
}

/** The number that figures of any such script write; 0 for none. */
export function numberOfFigures(figures: string): number {
  return Array.from(figures).reduce((sum, sign) => sum * 10 + digitOf(sign), 0);
}
