/** What an entry's problem says whose bytes are no text of the file's encoding. */
export const UNDECODED =
  'holds characters that were lost in decoding and was read with � in their place: it, or what it was made from, is not UTF-8';

/** What the last row's problem says where its publisher ends all rows. */
export const UNENDED = 'is the last row and has no line end: the file may be cut off';

/** Whether some of the values could not be decoded. */
export function isDamaged(values: readonly string[]): boolean {
  return values.some((value) => value.includes('\ufffd'));
}
