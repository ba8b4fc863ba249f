/** The words of a list that blanks part. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
