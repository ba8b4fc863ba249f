import type { Generated } from 'kysely';
import type { ListedEntity } from '../../domain/watchlists/listed-entity.ts';
import type { ListKind } from '../../domain/watchlists/list-kind.ts';
import type { CreatedAt, Json } from './columns.ts';

export interface WatchlistsTable {
  id: Generated<number>;
  organization_id: number | null;
  name: string;
  title: string;
  source: string;
  kinds: ListKind[];
  sample: Generated<boolean>;
  current_version: number | null;
  checked_at: Date | null;
  keys_version: number | null;
  urls: Json<string[] | null>;
  last_error: string | null;
  last_error_at: Date | null;
  pruned_at: Date | null;
  created_at: CreatedAt;
}

export interface WatchlistVersionsTable {
  watchlist_id: number;
  number: number;
  content_hash: string;
  as_of: string | null;
  imported_at: CreatedAt;
  entities: number;
  names: number;
  added: number;
  changed: number;
  removed: number;
  failed: number;
  problems: Json<{ file: string; line: number; reason: string }[]>;
  validators: Json<Record<string, { etag?: string; lastModified?: string }> | null>;
  kept: Generated<boolean>;
}

export interface WatchlistEntitiesTable {
  id: Generated<number>;
  watchlist_id: number;
  entity_key: string;
  content_hash: Buffer;
  from_version: number;
  to_version: number | null;
  entity: Json<ListedEntity>;
  added_at: CreatedAt;
  expires_at: Date | null;
}
