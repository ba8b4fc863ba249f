import { InvalidArgumentError } from 'commander';

export const DAY_MS = 86_400_000;

/** The beginning of a day (UTC) that was written as 2026-03-01. @throws InvalidArgumentError */
export function day(value: string): Date {
  const date = new Date(`${value}T00:00:00Z`);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(date.getTime());
  // February 30 would be read as March 2.
  if (!isDay || date.toISOString().slice(0, 10) !== value) throw new InvalidArgumentError('Give a day as 2026-03-01.');
  return date;
}
