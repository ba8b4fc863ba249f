import fc from 'fast-check';

/** Two or more words that nobody knows: they may name any office. */
const unknownTitle = fc
  .tuple(
    fc.array(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: 2, maxLength: 4 }),
    fc.constantFrom('', ' of the Zqorrum', ' du Zqorrum'),
  )
  .map(([words, of]) => words.map((word) => `Zq${word}`).join(' ') + of);

/** Any of the posts, with a title beside it that is not understood. */
export function besideUnknownTitle(posts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(...posts),
      unknownTitle,
      fc.constantFrom(', ', '; ', ' and ', ' / ', ' – ', ' (', ' now ', ' | '),
      fc.boolean(),
    )
    .map(([post, title, sign, isFirst]) => (isFirst ? `${title}${sign}${post}` : `${post}${sign}${title}`));
}
