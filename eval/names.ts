import { parse } from 'csv-parse';
import { comparePrepared, prepareName } from '../src/domain/names/prepared-name.ts';
import type { NameKind } from '../src/domain/names/prepared-name.ts';
import { defaultPolicy } from '../src/policies/default-policy.ts';
import { openFile } from './support/open-file.ts';

/** Two names and whether people took them for one subject's. */
export interface NamePair {
  schema: string;
  query: string;
  listed: string;
  isMatch: boolean;
  /** STRONG, MEDIUM or WEAK: how sure the label is. */
  quality: string;
  category: string;
}

export interface Score {
  pairs: number;
  precision: number;
  recall: number;
  f1: number;
  accuracy: number;
}

export interface NameEvaluation extends Score {
  /** Pairs of quality STRONG that were decided otherwise than labelled. */
  strong_wrong: number;
  threshold: number;
  /** Mean time of a comparison from the raw texts, both names read anew. */
  us_per_pair: number;
  categories: Record<string, Score>;
  qualities: Record<string, Score>;
  wrong: (NamePair & { score: number })[];
}

const KINDS: Readonly<Record<string, NameKind>> = {
  Person: 'person',
  Company: 'organization',
  Organization: 'organization',
  PublicBody: 'organization',
  Vessel: 'vessel',
  Airplane: 'vessel',
};
const COLUMNS = ['schema', 'query', 'listed', 'is_match', 'quality', 'category'] as const;
/** Comparisons before the clock runs: code that has just been loaded is compiled as it goes. */
const WARM_UP_PASSES = 30;
const TIMED_PASSES = 20;

/** Compares each pair at the default policy's threshold and holds the outcome against its label. */
export function evaluateNames(pairs: readonly NamePair[]): NameEvaluation {
  const { threshold } = defaultPolicy.screening;
  const decided = pairs.map((pair) => {
    const score = compare(pair);
    return { ...pair, score, found: score >= threshold };
  });
  const wrong = decided.filter(({ found, isMatch }) => found !== isMatch);
  return {
    ...scoreOf(decided),
    strong_wrong: wrong.filter(({ quality }) => quality === 'STRONG').length,
    threshold,
    us_per_pair: microsecondsPerPair(pairs),
    categories: scoresBy(decided, ({ category }) => category || '(none)'),
    qualities: scoresBy(decided, ({ quality }) => quality),
    wrong,
  };
}

function compare({ schema, query, listed }: NamePair): number {
  const kind = KINDS[schema] ?? 'unknown';
  return comparePrepared(prepareName(query, kind), prepareName(listed, kind), defaultPolicy.names).score;
}

type Decided = NamePair & { found: boolean };

function scoresBy(decided: readonly Decided[], key: (pair: Decided) => string): Record<string, Score> {
  const groups = Map.groupBy(decided, key);
  return Object.fromEntries([...groups].sort().map(([name, group]) => [name, scoreOf(group)]));
}

function scoreOf(decided: readonly Decided[]): Score {
  const count = (found: boolean, isMatch: boolean) =>
    decided.filter((pair) => pair.found === found && pair.isMatch === isMatch).length;
  const [hits, falseHits, missed] = [count(true, true), count(true, false), count(false, true)];
  const share = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((part / whole) * 1e4) / 1e4);
  return {
    pairs: decided.length,
    precision: share(hits, hits + falseHits),
    recall: share(hits, hits + missed),
    f1: share(2 * hits, 2 * hits + falseHits + missed),
    accuracy: share(decided.length - falseHits - missed, decided.length),
  };
}

function microsecondsPerPair(pairs: readonly NamePair[]): number {
  for (let pass = 0; pass < WARM_UP_PASSES; pass += 1) pairs.forEach(compare);
  const since = performance.now();
  for (let pass = 0; pass < TIMED_PASSES; pass += 1) pairs.forEach(compare);
  return Math.round(((performance.now() - since) * 1e5) / (TIMED_PASSES * pairs.length)) / 100;
}

/** @throws an Error that says what is wrong with the file */
export async function readPairs(file: string): Promise<NamePair[]> {
  const pairs: NamePair[] = [];
  const rows = (await openFile(file))
    .createReadStream()
    .pipe(parse({ columns: true, bom: true, skip_empty_lines: true }));
  for await (const row of rows as AsyncIterable<Record<string, string>>) {
    const missing = COLUMNS.filter((column) => row[column] === undefined);
    if (missing.length > 0) throw new Error(`${file} lacks the columns ${missing.join(', ')}`);
    const { schema = '', query = '', listed = '', quality = '', category = '' } = row;
    pairs.push({ schema, query, listed, isMatch: row.is_match === 'true', quality, category });
  }
  if (pairs.length === 0) throw new Error(`${file} holds no pairs`);
  return pairs;
}
