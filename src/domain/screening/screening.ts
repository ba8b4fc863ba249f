import type { IsoDate } from '../dates/interval.ts';
import type { EntitySchema, ListedEntity } from '../watchlists/listed-entity.ts';
import type { ListKind } from '../watchlists/list-kind.ts';

/** A list as it was when it was searched. */
export interface SearchedList {
  list: string;
  title: string;
  version: number;
  /** Of the publication; null where the source does not say. */
  asOf: IsoDate | null;
  entities: number;
  /** Shipped to try things with. */
  sample: boolean;
  kinds: readonly ListKind[];
  /** The day it was last found to be up to date. */
  checkedOn: IsoDate;
}

/** An entry some of whose names come near the searched ones, as a search finds it. */
export interface NearEntry {
  /** The stored entry: the same id is the same entry for good. */
  entityId: number;
  list: string;
  schema: EntitySchema;
  /** The names that came near, with their indices in the entry. */
  names: readonly { number: number; text: string }[];
}

/** An entry worth comparing in full. */
export interface Candidate {
  entityId: number;
  list: string;
  entity: ListedEntity;
  /** Which of its names came near, as indices of `entity.names`; the others are not compared. */
  names: readonly number[];
}

/** What a search of the watchlists found. */
export interface Screening {
  searched: readonly SearchedList[];
  candidates: readonly Candidate[];
  /** Not every name of the subject was searched. */
  partial: boolean;
}
