import { sql } from 'kysely';
import type { Queries } from '../db/database.ts';
import type { EntitySchema } from '../domain/watchlists/listed-entity.ts';
import type { NearEntry, SearchedList } from '../domain/screening/screening.ts';
import { frequencyWeight, RARE } from '../domain/names/name-frequency.ts';
import { isAddition, searchName } from '../domain/watchlists/name-keys.ts';
import type { SplitKey } from '../domain/watchlists/name-keys.ts';
import type { ListKind } from '../domain/watchlists/list-kind.ts';

/** Names of one subject that are searched; each is searched whole. */
export const MOST_NAMES = 8;
/** Listed names returned at most: those that share most with the searched ones. */
export const MOST_NEAR_NAMES = 120;
/** The share of a searched name that must be found in an entry's, less a little for each word that it has more. */
const LEAST_RANK = 0.4;
/** For one key: of how many listed names, those of fewest words, how many are taken, those most like the searched one. */
const MOST_PER_KEY = [
  // All of its words, or two of them, by their sound as they are written.
  { lookedAt: 1_000, taken: 60 },
  // What else may be meant by one or two of its words, and one word of several.
  { lookedAt: 50, taken: 12 },
  // One word of two, as it is written.
  { lookedAt: 300, taken: 30 },
  // The only word.
  { lookedAt: 1_000, taken: 150 },
];

export interface CandidateSearch {
  organizationId: number;
  /** The subject's name and aliases; those beyond MOST_NAMES are not searched. */
  names: readonly string[];
  /** Only lists that answer this check type. */
  kind?: ListKind | undefined;
  /** Only lists of these names. */
  lists?: readonly string[] | undefined;
}

export interface FoundCandidates {
  searched: SearchedList[];
  entries: NearEntry[];
}

/** Entry, list, schema, which name, its text. */
type NearName = [number, string, EntitySchema, number, string];

/** The entries worth comparing with a subject, and which lists in which versions were searched. One round trip. */
export async function findCandidates(db: Queries, search: CandidateSearch): Promise<FoundCandidates> {
  const { words, spellings, keys, weights, names } = searchArrays(search.names.slice(0, MOST_NAMES));
  const { rows } = await sql<{ searched: SearchedList[] | null; near_names: NearName[] | null }>`
    select searched, near_names from watchlist_candidates(
      ${search.organizationId}, ${search.kind ?? null}, ${search.lists ?? null},
      ${words.q}, ${words.mask}, ${words.value}, ${words.asWritten},
      ${spellings.q}, ${spellings.mask}, ${spellings.value},
      ${keys.q}, ${keys.mask}, ${keys.value}, ${keys.asWritten}, ${keys.leastWords},
      ${weights}, ${names.weightStarts}, ${names.words}, ${names.lengths}, ${names.letters},
      ${MOST_PER_KEY.map(({ lookedAt }) => lookedAt)}, ${MOST_PER_KEY.map(({ taken }) => taken)},
      ${LEAST_RANK}, ${MOST_NEAR_NAMES})`.execute(db);
  const [row] = rows;
  return {
    searched: row?.searched ?? [],
    entries: entriesOf(row?.near_names ?? []),
  };
}

/** Parallel arrays, as Postgres' unnest takes them. */
interface Masked {
  q: number[];
  mask: number[];
  value: number[];
}

interface SearchArrays {
  words: Masked & { asWritten: boolean[] };
  spellings: Masked;
  /** Keys as they are, of the whole name and of words read as two. */
  keys: Masked & { asWritten: boolean[]; leastWords: number[] };
  /** For each name and each set of its words, the set's mask being the place, how much of the name they tell, 0 … 1. */
  weights: number[];
  /** For each name. */
  names: {
    /** After how many of the weights its own begin. */
    weightStarts: number[];
    /** How many words it has. */
    words: number[];
    /** How many letters it has. */
    lengths: number[];
    /** Which letters it has. */
    letters: number[];
  };
}

function searchArrays(names: readonly string[]): SearchArrays {
  const arrays: SearchArrays = {
    words: { ...none(), asWritten: [] },
    spellings: none(),
    keys: { ...none(), asWritten: [], leastWords: [] },
    weights: [],
    names: { weightStarts: [], words: [], lengths: [], letters: [] },
  };
  for (const [q, name] of names.entries()) {
    const { words, searched, splits, whole, length, letters } = searchName(name);
    for (const { mask, codes, variantCodes, spellings } of searched) {
      for (const code of codes) pushWord(arrays.words, { q, mask, code, asWritten: true });
      for (const code of variantCodes) pushWord(arrays.words, { q, mask, code, asWritten: false });
      for (const hash of spellings) push(arrays.spellings, q, mask, hash);
    }
    pushKey(arrays.keys, { q, mask: (1 << words.length) - 1, key: whole, asWritten: true, leastWords: 0 });
    for (const split of splits) pushKey(arrays.keys, { q, ...split, asWritten: false });
    arrays.names.words.push(words.length);
    arrays.names.lengths.push(length);
    arrays.names.letters.push(letters);
    arrays.names.weightStarts.push(arrays.weights.length);
    arrays.weights.push(...weightsOfSets(words));
  }
  return arrays;
}

function none(): Masked {
  return { q: [], mask: [], value: [] };
}

function push(into: Masked, q: number, mask: number, value: number): void {
  into.q.push(q);
  into.mask.push(mask);
  into.value.push(value);
}

function pushWord(
  into: SearchArrays['words'],
  { q, mask, code, asWritten }: { q: number; mask: number; code: number; asWritten: boolean },
): void {
  push(into, q, mask, code);
  into.asWritten.push(asWritten);
}

function pushKey(
  into: SearchArrays['keys'],
  { q, mask, key, asWritten, leastWords }: SplitKey & { q: number; asWritten: boolean },
): void {
  push(into, q, mask, key);
  into.asWritten.push(asWritten);
  into.leastWords.push(leastWords);
}

const ADDITION = 0.4;

/** How much of a name each set of its words tells, by mask from 1; a rare word tells more than a common one. */
function weightsOfSets(words: readonly string[]): number[] {
  const tell = words.map((word) => (isAddition(word) ? ADDITION : (frequencyWeight(word) ?? RARE)) ** 2);
  const all = tell.reduce((sum, weight) => sum + weight, 0);
  const sums = [0];
  for (const weight of tell) sums.push(...sums.map((sum) => sum + weight / all));
  return sums.slice(1);
}

function entriesOf(names: readonly NearName[]): NearEntry[] {
  const entries = new Map<number, NearEntry & { names: { number: number; text: string }[] }>();
  for (const [entityId, list, schema, number, text] of names) {
    const known = entries.get(entityId);
    if (known) known.names.push({ number, text });
    else entries.set(entityId, { entityId, list, schema, names: [{ number, text }] });
  }
  return [...entries.values()];
}
