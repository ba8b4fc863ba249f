import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { Queries } from './database.ts';
import { pageOfIds } from './page.ts';
import type { Page, PageRequest } from './page.ts';
import type { Schema } from './schema.ts';

/** A policy as it is to be kept. */
export interface NewPolicy {
  version: string;
  /** The whole policy as JSON. */
  content: string;
  /** SHA-256 of the content. */
  hash: string;
}

/** A kept policy of an organization. */
export interface PolicyRow {
  id: number;
  number: number;
  version: string;
  content: unknown;
  hash: string;
  note: string | null;
  /** E-mail address of who made it. */
  createdBy: string | null;
  createdAt: Date;
}

/** Keeps a policy that ships with Casewright, once. @returns its id */
export async function keepShippedPolicy(db: Queries, policy: NewPolicy): Promise<number> {
  await db
    .insertInto('policies')
    .values(policy)
    .onConflict((conflict) => conflict.column('hash').where('organization_id', 'is', null).doNothing())
    .execute();
  const { id } = await db
    .selectFrom('policies')
    .select('id')
    .where('organization_id', 'is', null)
    .where('hash', '=', policy.hash)
    .executeTakeFirstOrThrow();
  return id;
}

/** The organization has a version of this name already. */
export class VersionTakenError extends Error {}

export interface AddedPolicy {
  organizationId: number;
  /** Null where a program added it. */
  userId: number | null;
  note: string | null;
  /** Given the number that the policy gets. */
  policy: (number: number) => NewPolicy;
}

/** Adds the organization's next policy. @throws VersionTakenError */
export async function addPolicy(
  transaction: Transaction<Schema>,
  { organizationId, userId, note, policy }: AddedPolicy,
): Promise<PolicyRow> {
  // Two at once get numbers one after the other.
  await sql`select from organizations where id = ${organizationId} for no key update`.execute(transaction);
  const latest = await latestOf(transaction, organizationId).select('number').executeTakeFirst();
  const number = (latest?.number ?? 0) + 1;
  const inserted = await transaction
    .insertInto('policies')
    .values({ organization_id: organizationId, number, note, created_by: userId, ...policy(number) })
    .onConflict((conflict) => conflict.columns(['organization_id', 'version']).doNothing())
    .returning('id')
    .executeTakeFirst();
  const added = inserted && (await findPolicy(transaction, { organizationId, number }));
  if (!added) throw new VersionTakenError();
  return added;
}

function latestOf(db: Queries, organizationId: number) {
  return db.selectFrom('policies').where('organization_id', '=', organizationId).orderBy('number', 'desc').limit(1);
}

function policyRows(db: Queries, organizationId: number) {
  return db
    .selectFrom('policies')
    .leftJoin('users', 'users.id', 'policies.created_by')
    .where('policies.organization_id', '=', organizationId)
    .orderBy('policies.number', 'desc')
    .select([
      'policies.id',
      sql<number>`policies.number`.as('number'),
      'policies.version',
      'policies.content',
      'policies.hash',
      'policies.note',
      'users.email as createdBy',
      'policies.created_at as createdAt',
    ]);
}

/** Undefined where the organization has no policy of this number. */
export async function findPolicy(
  db: Queries,
  { organizationId, number }: { organizationId: number; number: number },
): Promise<PolicyRow | undefined> {
  return policyRows(db, organizationId)
    .where('policies.number', '=', sql<number>`${number}::bigint`)
    .executeTakeFirst();
}

/** The organization's newest policy; undefined where it has none of its own. */
export async function latestPolicy(db: Queries, organizationId: number): Promise<PolicyRow | undefined> {
  return policyRows(db, organizationId).limit(1).executeTakeFirst();
}

/** One page of the organization's policies, newest first. */
export async function listPolicies(
  db: Queries,
  { organizationId, request }: { organizationId: number; request: PageRequest<number> },
): Promise<Page<PolicyRow, number>> {
  const matching = db.selectFrom('policies').where('organization_id', '=', organizationId);
  const { items: ids, ...page } = await pageOfIds(matching, request);
  const items = ids.length === 0 ? [] : await policyRows(db, organizationId).where('policies.id', 'in', ids).execute();
  return { ...page, items };
}

/** Id of the policy in force for what the organization begins now; null where that is the shipped one. */
export async function policyInForce(db: Queries, organizationId: number): Promise<number | null> {
  return (await latestOf(db, organizationId).select('id').executeTakeFirst())?.id ?? null;
}

/** The content of a kept policy. @throws an Error where there is none of this id */
export async function policyContent(db: Queries, id: number): Promise<unknown> {
  const row = await db.selectFrom('policies').select('content').where('id', '=', id).executeTakeFirstOrThrow();
  return row.content;
}
