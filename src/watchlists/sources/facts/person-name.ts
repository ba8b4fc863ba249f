const SUFFIX = /^(?:jr|sr|[ivx]{1,4}|dr|phd)\.?$/i;

/** `SURNAME, Given Names` as it is read: `Given Names SURNAME`; suffixes stay at the end. */
export function inReadingOrder(name: string): string {
  const [surname = '', ...others] = name
    .split(/,\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (others.length === 0) return name.trim();
  const suffixes = others.filter((part) => SUFFIX.test(part));
  const given = others.filter((part) => !SUFFIX.test(part));
  return [...given, surname, ...suffixes].join(' ');
}

/** Name parts in reading order, without those that are missing. */
export function joinName(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
