/**
 * Whether a text can be compared as a name at all: two letters, or one of a script whose letters can be words. What is
 * no name differs from every name and clears nobody.
 */
export function isName(text: string): boolean {
  return /\p{Lo}|\p{L}\P{L}*\p{L}/u.test(text);
}
