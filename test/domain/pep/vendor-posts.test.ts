import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgePosition, namesHighOffice } from '../../../src/domain/pep/tiers.ts';
import { besideUnknownTitle } from './unknown-title.ts';

/*
 * Posts as vendors' records hold them, long and in some thirty languages, written before any was read by the program: the tier
 * of the table in section 2 of the rules, or `higher` for T1 and T2, which must never be taken for a lower one.
 */
const POSTS = readFileSync(new URL('vendor-posts.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => {
    const [tier = '', post = ''] = line.split('\t');
    return { tier, post, read: judgePosition(post).tier };
  });
const isAccepted = (tier: string) => !['T1', 'T2', 'unknown'].includes(tier);
const LOWER = POSTS.filter(({ tier }) => tier !== 'higher');

test('none of a higher tier is accepted', () => {
  const higher = POSTS.filter(({ tier }) => tier === 'higher');
  expect(higher.length).toBeGreaterThan(300);
  expect(higher.filter(({ read }) => isAccepted(read))).toEqual([]);
});

test('an office of T1 or T2 is named where the post is judged so, as it stands and beside another', () => {
  const posts = POSTS.flatMap(({ post }, at) => [post, `${post}; ${POSTS[at - 1]?.post ?? ''}`, post.toUpperCase()]);
  const isHigh = (post: string) => ['T1', 'T2'].includes(judgePosition(post).tier);
  expect(posts.filter(isHigh).length).toBeGreaterThan(500);
  expect(posts.filter((post) => namesHighOffice(post) !== isHigh(post))).toEqual([]);
});

test('of a lower tier nineteen in twenty are understood, and none is taken for one of another', () => {
  expect(LOWER.filter(({ tier, read }) => isAccepted(read) && read !== tier)).toEqual([]);
  const open = LOWER.filter(({ read }) => !isAccepted(read)).map(({ post }) => post);
  expect(open.length, open.join('\n')).toBeLessThan(LOWER.length / 20);
});

test('beside a title that is not understood none is accepted', () => {
  const accepted = LOWER.filter(({ read }) => isAccepted(read)).map(({ post }) => post);
  fc.assert(
    fc.property(besideUnknownTitle(accepted), (post) => !isAccepted(judgePosition(post).tier)),
    { numRuns: 4000 },
  );
});
