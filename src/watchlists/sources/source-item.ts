import type { ListedEntity } from '../../domain/watchlists/listed-entity.ts';

/** A row or entry that could not be read, or only in part. */
export interface RowProblem {
  file: string;
  /** 1-based; of an entry that spans several lines, the one where it begins. */
  line: number;
  reason: string;
}

/** What a source yields: an entry, or what is wrong with one. An entry read in part yields both. */
export type SourceItem = { entity: ListedEntity } | { problem: RowProblem };
