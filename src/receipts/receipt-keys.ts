import type { Database } from '../db/database.ts';
import { keepReceiptKey, loadSigningKey, replaceSigningKey } from '../db/receipt-keys.ts';
import { transact } from '../db/transact.ts';
import { SigningKey } from './signing-key.ts';

/** After a rotation other processes sign with the key before for so long. */
const HELD_MS = 60_000;

/** Where the key comes from that receipts are signed with; nothing else reads it. */
export class ReceiptKeys {
  readonly #db: Database;
  readonly #given: SigningKey | null;
  #held: { key: Promise<SigningKey>; until: number } | null = null;

  /** @param given PEM of CASEWRIGHT_RECEIPT_KEY; null: the key is kept in the database, and made where there is none */
  constructor(db: Database, given: string | null = null) {
    this.#db = db;
    this.#given = given === null ? null : SigningKey.fromPem(given);
  }

  /** The key to sign with now. */
  async signing(): Promise<SigningKey> {
    if (this.#held === null || this.#held.until < Date.now()) {
      this.#held = { key: this.#find(), until: this.#given === null ? Date.now() + HELD_MS : Infinity };
    }
    try {
      return await this.#held.key;
    } catch (error) {
      this.#held = null;
      throw error;
    }
  }

  /** Signs with a new key from now on; what was signed before is checked by the public part, which is kept. */
  async rotate(): Promise<SigningKey> {
    const key = SigningKey.generate();
    await transact(this.#db, (transaction) => replaceSigningKey(transaction, rowOf(key)));
    this.#held = null;
    return key;
  }

  async #find(): Promise<SigningKey> {
    if (this.#given !== null) {
      await keepReceiptKey(this.#db, { ...rowOf(this.#given), privateKey: null });
      return this.#given;
    }
    const kept = await loadSigningKey(this.#db);
    if (kept !== undefined) return SigningKey.fromPem(kept);
    // Of several processes that make one at once, one is kept.
    await keepReceiptKey(this.#db, rowOf(SigningKey.generate()));
    return SigningKey.fromPem((await loadSigningKey(this.#db)) ?? '');
  }
}

function rowOf(key: SigningKey) {
  return { id: key.id, publicKey: key.publicPem(), privateKey: key.privatePem() };
}
