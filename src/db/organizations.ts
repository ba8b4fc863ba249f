import type { Queries } from './database.ts';

/** The id of the organization of this name, made if it is new; safe when two ask at once. */
export async function ensureOrganization(db: Queries, { name }: { name: string }): Promise<number> {
  const { id } = await db
    .insertInto('organizations')
    .values({ name })
    // An update of nothing, so that the row is returned when it was there already.
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ name }))
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Undefined where there is no organization of this name. */
export async function findOrganization(db: Queries, { name }: { name: string }): Promise<number | undefined> {
  const found = await db.selectFrom('organizations').select('id').where('name', '=', name).executeTakeFirst();
  return found?.id;
}
