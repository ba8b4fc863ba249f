/** The text of a json column. SQL null for null and undefined: the contract does not tell them apart. */
export function json(value: unknown): string | null {
  return value == null ? null : JSON.stringify(value);
}
