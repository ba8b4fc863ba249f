import { createHash, createSecretKey, randomBytes } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { decrypt, encrypt, NotAuthenticError } from './aes-gcm.ts';

const KEY_BYTES = 32;

/** A data key as it is kept: encrypted with a master key. */
export interface WrappedKey {
  /** Of the organization; null for what belongs to the installation. */
  organizationId: number | null;
  /** 1, 2, … within the organization; each ciphertext names it. */
  version: number;
  wrapped: Buffer;
  masterKeyId: string;
}

/** The keys of what is stored cannot be read; the message says what to do. */
export class MasterKeyError extends Error {
  override readonly name = 'MasterKeyError';
}

/** The key that data keys are kept under, and those before it, which they may still be under. */
export class MasterKeys {
  readonly #keys: ReadonlyMap<string, KeyObject>;
  /** Of the one that wraps. */
  readonly id: string;

  /** @param previous of before a rotation: they unwrap only. Each has 32 bytes. */
  constructor(current: Buffer, previous: readonly Buffer[] = []) {
    this.id = masterKeyId(current);
    this.#keys = new Map([current, ...previous].map((key) => [masterKeyId(key), createSecretKey(key)]));
  }

  wrap(dataKey: Buffer, { organizationId, version }: Omit<WrappedKey, 'wrapped' | 'masterKeyId'>): WrappedKey {
    const key = this.#keys.get(this.id);
    if (key === undefined) throw new Error('no master key');
    const wrapped = encrypt(key, dataKey, context(organizationId, version));
    return { organizationId, version, wrapped, masterKeyId: this.id };
  }

  /** @throws MasterKeyError */
  unwrap({ organizationId, version, wrapped, masterKeyId }: WrappedKey): Buffer {
    const what = `data key ${version} of ${organizationId === null ? 'the installation' : `organization ${organizationId}`}`;
    const key = this.#keys.get(masterKeyId);
    if (key === undefined) {
      throw new MasterKeyError(
        `The ${what} is encrypted with the master key ${masterKeyId}, which is not the one given (${this.id}). ` +
          'Set CASEWRIGHT_MASTER_KEY to that key ("npm start" keeps its own in master-key in its data folder); after a change of the master key, give the one before as ' +
          'CASEWRIGHT_PREVIOUS_MASTER_KEY until "npx casewright keys rewrap" is done.',
      );
    }
    try {
      return decrypt(key, wrapped, context(organizationId, version));
    } catch (error) {
      if (!(error instanceof NotAuthenticError)) throw error;
      throw new MasterKeyError(`The ${what} in data_keys was changed: bring back the row from a backup.`);
    }
  }
}

export function newKey(): Buffer {
  return randomBytes(KEY_BYTES);
}

/** 32 bytes, in base64 or hexadecimal digits; null where the text is no such key. */
export function readMasterKey(text: string): Buffer | null {
  if (/^[0-9a-f]{64}$/i.test(text)) return Buffer.from(text, 'hex');
  if (!/^[A-Za-z0-9+/_-]{43}=?$/.test(text)) return null;
  const key = Buffer.from(text, 'base64');
  return key.length === KEY_BYTES ? key : null;
}

/** Tells master keys apart without telling anything of them. */
function masterKeyId(key: Buffer): string {
  return createHash('sha256').update('casewright master key').update(key).digest('hex').slice(0, 16);
}

/** A data key that is moved to another organization, or version, does not unwrap. */
function context(organizationId: number | null, version: number): string {
  return `casewright data key|${organizationId ?? 'installation'}|${version}`;
}
