import { daysInMonth } from '../../../domain/dates/interval.ts';

/**
 * A UK date, always day first, in the form of ListedEntity.birthDates: `15/03/1980`, and with parts unknown
 * `00/00/1962`, `dd/mm/1945`, `dd/03/1980`; null where it is none.
 */
export function ukDate(text: string): string | null {
  const [, day = '', month = '', year = ''] = /^\s*(\d{1,2}|dd)\/(\d{1,2}|mm)\/(\d{4})\b/i.exec(text) ?? [];
  if (year === '' || Number(year) < 1000) return /^\s*(1[89]\d\d|20\d\d)\s*$/.exec(text)?.[1] ?? null;
  const [d, m] = [Number(day) || 0, Number(month) || 0];
  if (m === 0) return year;
  if (m > 12 || d > daysInMonth(Number(year), m)) return null;
  return d === 0 ? `${year}-${pad(m)}` : `${year}-${pad(m)}-${pad(d)}`;
}

/** `13-Feb-2026` and `13/02/2026`, as the files state their own date; null where it is none. */
export function ukReportDate(text: string): string | null {
  const [, day = '', name = '', year = ''] = /(\d{1,2})-([A-Z][a-z]{2})[a-z]*-(\d{4})/.exec(text) ?? [];
  const month = 'JanFebMarAprMayJunJulAugSepOctNovDec'.indexOf(name) / 3 + 1;
  if (name !== '' && Number.isInteger(month)) return `${year}-${pad(month)}-${pad(Number(day))}`;
  return ukDate(/\d{1,2}\/\d{1,2}\/\d{4}/.exec(text)?.[0] ?? '');
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
