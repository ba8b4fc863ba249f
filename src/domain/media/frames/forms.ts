/** The endings that papers use of a regular verb: who says or does it now, did it, was doing or has done it. */
const ENDINGS = {
  english: ['ed', 's'],
  german: ['te', 't'],
  frenchEr: ['e', 'é', 'ait', 'a'],
  spanishAr: ['a', 'ó', 'aba', 'ado'],
  italianAre: ['a', 'ato', 'ava', 'ò'],
  portugueseAr: ['a', 'ou', 'ava', 'ado'],
  swedishA: ['ar', 'ade', 'at'],
} as const;

/** The forms of verbs given by their stems, which blanks part. */
export function forms(conjugation: keyof typeof ENDINGS, stems: string): string[] {
  return stems.split(' ').flatMap((stem) => ENDINGS[conjugation].map((ending) => stem + ending));
}
