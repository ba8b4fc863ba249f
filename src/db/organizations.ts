import type { Language } from '../domain/rfi/languages/languages.ts';
import type { Letterhead, Signature } from '../domain/rfi/letterhead.ts';
import type { Queries } from './database.ts';
import { LETTERHEAD, letterheadOf } from './letterhead.ts';

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

export function listOrganizations(db: Queries): Promise<{ id: number; name: string }[]> {
  return db.selectFrom('organizations').select(['id', 'name']).orderBy('name').execute();
}

/** How the organization writes to its customers. `lock`: until the transaction ends nobody else changes it. */
export async function loadLetterhead(
  db: Queries,
  { organizationId, lock = false }: { organizationId: number; lock?: boolean },
): Promise<Letterhead> {
  const found = db.selectFrom('organizations').where('id', '=', organizationId).select(LETTERHEAD);
  return letterheadOf(await (lock ? found.forNoKeyUpdate() : found).executeTakeFirstOrThrow());
}

export interface OrganizationChange {
  organizationId: number;
  /** Undefined stays as it is, null is none; so for each part of the signature. */
  language: Language | null | undefined;
  signature: { [Part in keyof Signature]?: Signature[Part] | undefined } | undefined;
}

export async function changeOrganization(
  db: Queries,
  { organizationId, language, signature = {} }: OrganizationChange,
): Promise<void> {
  const columns = {
    default_language: language,
    signature_name: signature.name,
    signature_address: signature.address,
    signature_phone: signature.phone,
    signature_email: signature.email,
    signature_website: signature.website,
  };
  const given = Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
  if (Object.keys(given).length === 0) return;
  await db.updateTable('organizations').set(given).where('id', '=', organizationId).execute();
}
