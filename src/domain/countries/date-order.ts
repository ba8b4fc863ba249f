/** Orders that are known already, by country. */
const KNOWN = new Map<string, boolean>();

/** Whether a country's people write the day before the month in figures, by Unicode's locale data (CLDR) for its main language. */
export function writesDayFirst(country: string): boolean {
  const known = KNOWN.get(country);
  if (known !== undefined) return known;
  const dayFirst = /^[A-Z]{2}$/.test(country) && orderOf(country).startsWith('day,month');
  KNOWN.set(country, dayFirst);
  return dayFirst;
}

function orderOf(country: string): string {
  const { language } = new Intl.Locale(`und-${country}`).maximize();
  const format = new Intl.DateTimeFormat(`${language}-${country}-u-ca-gregory`, {
    dateStyle: 'short',
    timeZone: 'UTC',
  });
  return format
    .formatToParts(0)
    .map(({ type }) => type)
    .filter((type) => type !== 'literal')
    .join(',');
}
