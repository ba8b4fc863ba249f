import type { PepTier } from '../policy/policy.ts';
import { ofKnownTexts } from '../text/known-texts.ts';
import { markNoOffice, withoutElections } from './no-office.ts';
import { isJuniorPost, joinPortfolios } from './junior-posts.ts';
import { isLostCandidacy } from './lost-candidacy.ts';
import { NO_OFFICE_MARKS, STATE_OWNED_MARK, signsOf } from './post-signs.ts';
import { seniorOfficeIn } from './senior-offices.ts';
import { withoutBirths } from './term-of-office.ts';
import { markStateOwned } from './state-owned.ts';
import { understoodHan, understoodTier } from './understood-post.ts';
import type { UnderstoodTier } from './understood-post.ts';

export interface PublicFunction {
  /**
   * `none`: middle-ranking, junior, honorary or never won (PEP-6). `unknown`: the words do not tell, or not all of them
   * were understood.
   */
  tier: PepTier | 'none' | 'unknown';
  /** A head of state, head of government or minister, whose term never makes the risk go away by itself (PEP-5). */
  lasting: boolean;
}

const RANK: readonly PepTier[] = ['T1', 'T2', 'T3', 'T4'];
export const UNKNOWN: PublicFunction = { tier: 'unknown', lasting: false };

/** Characters of a position that are read; an office is named in far fewer. */
export const LONGEST_POSITION = 500;

/** "Former councillor; teacher turned minister" names several posts, one after the other. */
const POST_BREAK =
  /[;|]|, (?=former |ex-)|(?<!\p{L})(?:now|later|currently|formerly|previously|subsequently|turned|then|(?:who )?became|before becoming)(?!\p{L})/iu;

/**
 * Judges a position by all of its text: the highest office that it names. T1 and T2 are found by their words. T3, T4 and
 * none, which the rules accept, hold only where every word of every post was understood: else a higher office may stand in
 * what was not.
 */
export const judgePosition = ofKnownTexts(200, (position: string): PublicFunction => {
  const judged = postsIn(position).map(judgePost);
  const highest = highestOf(judged);
  if (highest?.tier === 'T1' || (highest?.tier === 'T2' && position.length <= LONGEST_POSITION)) return highest;
  const isUnderstood = judged.every(({ tier }) => tier !== 'unknown') && position.length <= LONGEST_POSITION;
  return isUnderstood ? (highest ?? judged[0] ?? UNKNOWN) : UNKNOWN;
});

/** Whether a text names an office of T1 or T2. Most of a record names none, and is not read word for word. */
export const namesHighOffice = ofKnownTexts(200, (text: string): boolean => {
  if (!postsIn(text).some((post) => seniorOfficeIn(markNoOffice(post, NO_OFFICE_MARKS)) !== null)) return false;
  const { tier } = judgePosition(text);
  return tier === 'T1' || tier === 'T2';
});

function postsIn(position: string): string[] {
  return withoutBirths(position.slice(0, LONGEST_POSITION))
    .split(POST_BREAK)
    .filter((post) => /\p{L}/u.test(post));
}

/** The function of the highest tier; null where none has one. */
export function highestOf<T extends Pick<PublicFunction, 'tier'>>(functions: readonly T[]): T | null {
  for (const tier of RANK) {
    const found = functions.find((one) => one.tier === tier);
    if (found) return found;
  }
  return null;
}

/** "Candidate for re-election": the office stood for is held, or was. */
const INCUMBENT =
  /(?<!\p{L})(?:re-?elect\p{L}*|reelec\p{L}*|réélec\p{L}*|rielezion\p{L}*|reelei\p{L}*|reelekcj\p{L}*|omval|gjenvalg|genvalg|herverkiezing|wiederwahl|propre succession|incumbent|sitting|amtierend\p{L}*|sortante?|uscente|saliente|zittend\p{L}*|sittande|sittende|while \p{L}+|after (?:\p{L}+ )?terms?)(?!\p{L})/iu;

function judgePost(post: string): PublicFunction {
  const judged = judgeOffice(post);
  return judged.tier === 'none' && INCUMBENT.test(post) ? UNKNOWN : judged;
}

function judgeOffice(post: string): PublicFunction {
  if (isLostCandidacy(post)) return { tier: 'none', lasting: false };
  const marked = markNoOffice(post, NO_OFFICE_MARKS);
  const signs = signsOf(marked);
  // Most changes that a post is read with change nothing.
  const signsWith = (changed: string) => (changed === marked ? signs : signsOf(changed));
  const tier =
    understoodHan(post.trim()) ??
    glossed(post) ??
    understoodTier(signs) ??
    noFunction(joinPortfolios(signs)) ??
    understoodTier(signsWith(markStateOwned(marked, STATE_OWNED_MARK, namesOffice))) ??
    (isJuniorPost(signsWith(withoutElections(marked))) || isGlossedJunior(marked) ? ('none' as const) : null);
  return tier === null ? (seniorOfficeIn(marked) ?? UNKNOWN) : { tier, lasting: false };
}

function noFunction(signs: string): 'none' | null {
  return understoodTier(signs) === 'none' ? 'none' : null;
}

/** "Administrative clerk (handläggare), building permits": what another language calls a clerk is no minister. */
function isGlossedJunior(post: string): boolean {
  const [whole, title = '', gloss = ''] = /^([^(),]+) \((\p{Ll}[\p{Ll} -]{3,40})\)/u.exec(post) ?? [];
  if (whole === undefined || namesOffice(gloss)) return false;
  return isJuniorPost(signsOf(title)) && isJuniorPost(signsOf(post.replace(` (${gloss})`, '')));
}

/** Offices, and bodies of a state. */
function namesOffice(text: string): boolean {
  return /[XMDGRlrEtgYfABPQzKLb]/u.test(signsOf(text)) || seniorOfficeIn(text) !== null;
}

/** "札幌市議会議員 (member, Sapporo City Council)": an office in signs with its translation, where both are understood. */
function glossed(post: string): UnderstoodTier | null {
  const [, signs = '', words = ''] =
    /^\s*(\p{Script=Han}+) ?[(（]([\p{Script=Latin} ,.'’-]+)[)）]\s*$/u.exec(post) ?? [];
  const tier = signs === '' ? null : understoodHan(signs);
  return tier !== null && tier === understoodTier(signsOf(markNoOffice(words, NO_OFFICE_MARKS))) ? tier : null;
}
