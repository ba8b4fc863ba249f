import type { ListedEntity } from '../../domain/watchlists/listed-entity.ts';

/** Where a row or entry stands. */
export interface RowPlace {
  file: string;
  /** 1-based; of an entry that spans several lines, the one where it begins. */
  line: number;
}

/** A row or entry that could not be read, or only in part. */
export interface RowProblem extends RowPlace {
  reason: string;
}

/**
 * What a source yields: an entry, or what is wrong with one. An entry read in part yields both, what is wrong first and
 * from the same place.
 */
export type SourceItem = { entity: ListedEntity; at: RowPlace } | { problem: RowProblem };
