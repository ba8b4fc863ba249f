import { createSecretKey } from 'node:crypto';
import { sql } from 'kysely';
import type { Kysely, Transaction } from 'kysely';
import { FieldCipher } from '../encryption/field-cipher.ts';
import { MasterKeyError, newKey } from '../encryption/master-keys.ts';
import type { MasterKeys, WrappedKey } from '../encryption/master-keys.ts';
import { appendAuditEvent, systemOrigin } from './audit-events.ts';
import type { AuditEvent } from './audit-events.ts';
import type { Cipher } from './encrypted-columns.ts';
import type { Schema } from './schema.ts';

/** A new data key is known to every process after so long. */
const HELD_MS = 5_000;
/** From then on it encrypts: longer, for what is under way. */
export const ACTIVE_AFTER_MS = 3 * HELD_MS;

/** The data keys of a database: made, held in memory for a while, and changed. */
export class DataKeys {
  readonly #db: Kysely<Schema>;
  readonly #masterKeys: MasterKeys | undefined;
  readonly #held = new Map<number | null, { cipher: Promise<Cipher>; until: number }>();

  /** @param db of its own: a key must outlive the transaction that needs it */
  constructor(db: Kysely<Schema>, masterKeys: MasterKeys | undefined) {
    this.#db = db;
    this.#masterKeys = masterKeys;
  }

  /**
   * The organization's, with all versions of its data key; null: the installation's. Its first key is made here.
   * @throws MasterKeyError
   */
  async cipher(organizationId: number | null): Promise<Cipher> {
    let held = this.#held.get(organizationId);
    if (held === undefined || held.until < performance.now()) {
      held = { cipher: this.#load(organizationId), until: performance.now() + HELD_MS };
      this.#held.set(organizationId, held);
    }
    try {
      return await held.cipher;
    } catch (error) {
      if (this.#held.get(organizationId) === held) this.#held.delete(organizationId);
      throw error;
    }
  }

  /**
   * Checks that the master keys open every data key.
   * @throws MasterKeyError
   */
  async check(): Promise<void> {
    const masterKeys = this.#keys();
    for (const key of await this.#rows()) masterKeys.unwrap(key);
  }

  /**
   * Adds a version to each data key there is, which encrypts after `activeAfterMs`, unless one is to come already.
   * Encrypts data keys anew that are under another master key.
   * @returns how many are to become active, and how many were encrypted anew
   */
  async rotate({ activeAfterMs = ACTIVE_AFTER_MS } = {}): Promise<{ coming: number; rewrapped: number }> {
    await this.check();
    const rewrapped = await this.rewrap();
    const newest = new Map<number | null, KeyRow>();
    for (const row of await this.#rows()) newest.set(row.organizationId, row);
    for (const { organizationId, version, isActive } of newest.values()) {
      if (isActive) await this.#insert(organizationId, { version: version + 1, activeAfterMs, isNoted: true });
    }
    this.#held.clear();
    return { coming: newest.size, rewrapped };
  }

  /** Encrypts data keys anew that are under another master key than the present one. @returns how many */
  async rewrap(): Promise<number> {
    const masterKeys = this.#keys();
    const others = (await this.#rows()).filter((row) => row.masterKeyId !== masterKeys.id);
    for (const row of others) {
      const { wrapped, masterKeyId } = masterKeys.wrap(masterKeys.unwrap(row), row);
      await this.#db.transaction().execute(async (transaction) => {
        await transaction
          .updateTable('data_keys')
          .set({ wrapped, master_key_id: masterKeyId })
          .where('id', '=', row.id)
          .execute();
        const [before, after] = [{ master_key: row.masterKeyId }, { master_key: masterKeyId }];
        const { id, organizationId } = row;
        await noteKey(transaction, { id, organizationId, action: 'key.rewrap', before, after });
      });
    }
    return others.length;
  }

  async #load(organizationId: number | null): Promise<Cipher> {
    let rows = await this.#rows(organizationId);
    if (!rows.some((row) => row.isActive)) {
      await this.#insert(organizationId, { version: 1, activeAfterMs: 0, isNoted: false });
      rows = await this.#rows(organizationId);
    }
    const masterKeys = this.#keys();
    const keys = new Map(rows.map((row) => [row.version, createSecretKey(masterKeys.unwrap(row))]));
    const version = Math.max(...rows.filter((row) => row.isActive).map((row) => row.version));
    return new FieldCipher(organizationId, keys, version);
  }

  async #insert(organizationId: number | null, { version, activeAfterMs, isNoted }: NewVersion): Promise<void> {
    const { wrapped, masterKeyId } = this.#keys().wrap(newKey(), { organizationId, version });
    await this.#db.transaction().execute(async (transaction) => {
      const made = await transaction
        .insertInto('data_keys')
        .values({
          organization_id: organizationId,
          version,
          wrapped,
          master_key_id: masterKeyId,
          active_from: sql<Date>`now() + ${activeAfterMs}::float8 * interval '1 millisecond'`,
        })
        // Of several processes that make one at once, one is kept.
        .onConflict((conflict) => conflict.doNothing())
        .returning('id')
        .executeTakeFirst();
      if (!made || !isNoted) return;
      await noteKey(transaction, { ...made, organizationId, action: 'key.rotate', before: null, after: { version } });
    });
  }

  /** By version. */
  async #rows(organizationId?: number | null): Promise<KeyRow[]> {
    let query = this.#db.selectFrom('data_keys').orderBy('version');
    if (organizationId !== undefined) {
      query = query.where(sql<boolean>`coalesce(organization_id, 0) = ${organizationId ?? 0}`);
    }
    return query
      .select([
        'id',
        'organization_id as organizationId',
        'version',
        'wrapped',
        'master_key_id as masterKeyId',
        sql<boolean>`active_from <= now()`.as('isActive'),
      ])
      .execute();
  }

  #keys(): MasterKeys {
    if (this.#masterKeys !== undefined) return this.#masterKeys;
    throw new MasterKeyError('There is no master key: set CASEWRIGHT_MASTER_KEY or CASEWRIGHT_MASTER_KEY_FILE.');
  }
}

interface NewVersion {
  version: number;
  activeAfterMs: number;
  isNoted: boolean;
}

interface KeyChange extends Pick<AuditEvent, 'before' | 'after'> {
  id: number;
  organizationId: number | null;
  action: 'key.rotate' | 'key.rewrap';
}

/**
 * Writes down what became of an organization's data key. The installation's is nobody's to audit: it changes only
 * together with all others.
 */
async function noteKey(transaction: Transaction<Schema>, { id, organizationId, ...what }: KeyChange): Promise<void> {
  if (organizationId === null) return;
  // A key may be of an organization that never came about: its transaction was rolled back.
  const isThere = transaction.selectFrom('organizations').where('id', '=', organizationId).select('id');
  if (!(await isThere.executeTakeFirst())) return;
  await appendAuditEvent(transaction, { ...systemOrigin(organizationId), object: { kind: 'data_key', id }, ...what });
}

interface KeyRow extends WrappedKey {
  id: number;
  isActive: boolean;
}
