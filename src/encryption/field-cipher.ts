import type { KeyObject } from 'node:crypto';
import { decrypt, encrypt, NotAuthenticError } from './aes-gcm.ts';

declare const encrypted: unique symbol;

/** What an encrypted column holds: the text `encrypted:<version of the data key>:<base64>`. Nothing takes it for plain text. */
export interface Encrypted {
  readonly [encrypted]: true;
  toString: () => string;
}

const PREFIX = /^encrypted:(\d{1,9}):/;
const STORED = /^encrypted:\d{1,9}:[A-Za-z0-9+/=]+$/;

/** Stored text that does not decrypt. It says where it stands, and nothing of what it says. */
export class DecryptionError extends Error {
  override readonly name = 'DecryptionError';
}

/** Where a text is kept: it decrypts nowhere else. */
export interface Place<Column extends string> {
  /** As `customers.full_name`. */
  column: Column;
  /** The row's primary key; its parts joined by `/`. */
  row: number | string;
}

/** Encrypts and decrypts the columns of one organization. */
export class FieldCipher<Column extends string> {
  readonly #organizationId: number | null;
  readonly #keys: ReadonlyMap<number, KeyObject>;
  /** Version of the data key that encrypts. */
  readonly version: number;
  /** What was decrypted, by place and ciphertext; undefined where it is not remembered. */
  #decrypted: Map<string, string> | undefined;

  /** @param organizationId null for what belongs to the installation */
  constructor(organizationId: number | null, keys: ReadonlyMap<number, KeyObject>, version: number) {
    this.#organizationId = organizationId;
    this.#keys = keys;
    this.version = version;
  }

  /** The same, but decrypts each text once: for a piece of work that reads it for several purposes. Let go of it then. */
  remembering(): FieldCipher<Column> {
    const cipher = new FieldCipher<Column>(this.#organizationId, this.#keys, this.version);
    cipher.#decrypted = new Map();
    return cipher;
  }

  /** What each ciphertext under the present data key begins with. */
  get prefix(): string {
    return `encrypted:${this.version}:`;
  }

  encrypt(place: Place<Column>, plaintext: string): Encrypted;
  encrypt(place: Place<Column>, plaintext: string | null): Encrypted | null;
  encrypt(place: Place<Column>, plaintext: string | null): Encrypted | null {
    if (plaintext === null) return null;
    const bytes = encrypt(this.#key(this.version, place), Buffer.from(plaintext, 'utf8'), this.#context(place));
    return `${this.prefix}${bytes.toString('base64')}` as unknown as Encrypted;
  }

  /** @throws DecryptionError */
  decrypt(place: Place<Column>, stored: Encrypted): string;
  decrypt(place: Place<Column>, stored: Encrypted | null): string | null;
  decrypt(place: Place<Column>, stored: Encrypted | null): string | null {
    if (stored === null) return null;
    const text = String(stored);
    const known = this.#decrypted?.get(`${this.#context(place)}|${text}`);
    if (known !== undefined) return known;
    const plaintext = this.#decrypt(place, text);
    this.#decrypted?.set(`${this.#context(place)}|${text}`, plaintext);
    return plaintext;
  }

  #decrypt(place: Place<Column>, text: string): string {
    const [prefix, version] = PREFIX.exec(text) ?? [];
    if (prefix === undefined) {
      throw new DecryptionError(`${this.#name(place)} is not encrypted: "npm run migrate" encrypts what is older.`);
    }
    const key = this.#key(Number(version), place);
    try {
      return decrypt(key, Buffer.from(text.slice(prefix.length), 'base64'), this.#context(place)).toString('utf8');
    } catch (error) {
      if (!(error instanceof NotAuthenticError)) throw error;
      throw new DecryptionError(
        `${this.#name(place)} does not decrypt: it was changed outside of Casewright, or belongs to another row. ` +
          'Bring back the row from a backup.',
      );
    }
  }

  /**
   * Of a row that may be of before its columns were encrypted: what is no ciphertext is plain text.
   * @throws DecryptionError
   */
  inClear(place: Place<Column>, stored: string): string {
    return STORED.test(stored) ? this.decrypt(place, stored as unknown as Encrypted) : stored;
  }

  /** The text of a json column. */
  encryptJson(place: Place<Column>, value: unknown): Encrypted | null {
    return value == null ? null : this.encryptJsonText(place, JSON.stringify(value));
  }

  /** The same for JSON that is text already, which is kept to the letter. */
  encryptJsonText(place: Place<Column>, text: string): Encrypted {
    return `"${String(this.encrypt(place, text))}"` as unknown as Encrypted;
  }

  /** @param stored as the driver reads a json column */
  decryptJson(place: Place<Column>, stored: Encrypted | null): unknown {
    const text = this.decrypt(place, stored);
    return text === null ? null : (JSON.parse(text) as unknown);
  }

  #key(version: number, place: Place<Column>): KeyObject {
    const key = this.#keys.get(version);
    if (key !== undefined) return key;
    throw new DecryptionError(
      `${this.#name(place)} is encrypted with data key ${version}, which data_keys does not have. ` +
        'Bring back that row from a backup.',
    );
  }

  #context({ column, row }: Place<Column>): string {
    return `${column}|${this.#organizationId ?? 'installation'}|${row}`;
  }

  #name({ column, row }: Place<Column>): string {
    const whose = this.#organizationId === null ? '' : ` of organization ${this.#organizationId}`;
    return `${column} in row ${row}${whose}`;
  }
}
