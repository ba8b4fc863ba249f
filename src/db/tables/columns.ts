import type { ColumnType } from 'kysely';

export type CreatedAt = ColumnType<Date, Date | undefined, never>;
export type UpdatedAt = ColumnType<Date, Date | undefined, Date>;
/** A json column: parsed when read, and written as text (use `json()` of ../json.ts). */
export type Json<T = unknown> = ColumnType<T, string | null, string | null>;
