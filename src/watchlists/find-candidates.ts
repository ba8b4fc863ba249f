import { sql } from 'kysely';
import type { Queries } from '../db/database.ts';
import type { EntitySchema } from '../domain/watchlists/listed-entity.ts';
import type { NearEntry, SearchedList } from '../domain/screening/screening.ts';
import { frequencyWeight, RARE } from '../domain/names/name-frequency.ts';
import { isAddition, letterCount, searchName } from '../domain/watchlists/name-keys.ts';
import type { ListKind } from '../domain/watchlists/list-kind.ts';

/** Names of one subject that are searched; each is searched whole. */
export const MOST_NAMES = 8;
/** Listed names returned at most: those that share most with the searched ones. */
export const MOST_NEAR_NAMES = 120;
/** The share of a searched name that must be found in an entry's, less a little for each word that it has more. */
const LEAST_RANK = 0.4;
/** Listed names looked at for one word, for the only word there is, and for two words together; the shortest names first. */
const NAMES_PER_WORD = 30;
const NAMES_PER_ONLY_WORD = 150;
const NAMES_PER_PAIR = 150;

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
  const { words, spellings, splits, weights, weightStarts, letters, perWord } = searchArrays(
    search.names.slice(0, MOST_NAMES),
  );
  const { rows } = await sql<{ searched: SearchedList[] | null; near_names: NearName[] | null }>`
    select searched, near_names from watchlist_candidates(
      ${search.organizationId}, ${search.kind ?? null}, ${search.lists ?? null},
      ${words.q}, ${words.mask}, ${words.value}, ${words.asWritten},
      ${spellings.q}, ${spellings.mask}, ${spellings.value},
      ${splits.q}, ${splits.mask}, ${splits.value}, ${splits.leastWords},
      ${weights}, ${weightStarts}, ${letters}, ${perWord}, ${NAMES_PER_PAIR}, ${LEAST_RANK}, ${MOST_NEAR_NAMES})`.execute(
    db,
  );
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
  splits: Masked & { leastWords: number[] };
  /** For each name and each set of its words, the set's mask being the place, how much of the name they tell, 0 … 1. */
  weights: number[];
  /** For each name after how many of the weights its own begin. */
  weightStarts: number[];
  /** For each name how many letters it has. */
  letters: number[];
  /** For each name how many listed names are looked at for one of its words. */
  perWord: number[];
}

function searchArrays(names: readonly string[]): SearchArrays {
  const arrays: SearchArrays = {
    words: { ...none(), asWritten: [] },
    spellings: none(),
    splits: { ...none(), leastWords: [] },
    weights: [],
    weightStarts: [],
    letters: [],
    perWord: [],
  };
  for (const [q, name] of names.entries()) {
    const { words, searched, splits } = searchName(name);
    for (const { mask, codes, variantCodes, spellings } of searched) {
      for (const code of codes) pushWord(arrays.words, { q, mask, code, asWritten: true });
      for (const code of variantCodes) pushWord(arrays.words, { q, mask, code, asWritten: false });
      for (const hash of spellings) push(arrays.spellings, q, mask, hash);
    }
    for (const { mask, key, leastWords } of splits) {
      push(arrays.splits, q, mask, key);
      arrays.splits.leastWords.push(leastWords);
    }
    arrays.letters.push(letterCount(words));
    arrays.perWord.push(words.length === 1 ? NAMES_PER_ONLY_WORD : NAMES_PER_WORD);
    arrays.weightStarts.push(arrays.weights.length);
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
