import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
/** A random one for each text: NIST SP 800-38D, 8.2.2, which allows 2^32 texts under one key. */
const IV_BYTES = 12;
/** Drawn at once: asking the system for each costs about as much as encrypting. */
const IVS_AT_ONCE = 340;
const TAG_BYTES = 16;

/** The ciphertext does not belong to this key and context, or was changed. */
export class NotAuthenticError extends Error {}

/** Encrypts with AES-256-GCM. `context` is not kept: whoever decrypts has to name the same. */
export function encrypt(key: KeyObject, plaintext: Buffer, context: string): Buffer {
  const iv = nextIv();
  const cipher = createCipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(context, 'utf8'));
  return Buffer.concat([iv, cipher.update(plaintext), cipher.final(), cipher.getAuthTag()]);
}

let ivs = Buffer.alloc(0);

/** Each is given out once. */
function nextIv(): Buffer {
  if (ivs.length === 0) ivs = randomBytes(IV_BYTES * IVS_AT_ONCE);
  const iv = ivs.subarray(0, IV_BYTES);
  ivs = ivs.subarray(IV_BYTES);
  return iv;
}

/** @throws NotAuthenticError */
export function decrypt(key: KeyObject, encrypted: Buffer, context: string): Buffer {
  if (encrypted.length < IV_BYTES + TAG_BYTES) throw new NotAuthenticError();
  const decipher = createDecipheriv(CIPHER, key, encrypted.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(context, 'utf8')).setAuthTag(encrypted.subarray(-TAG_BYTES));
  const plaintext = decipher.update(encrypted.subarray(IV_BYTES, -TAG_BYTES));
  try {
    return Buffer.concat([plaintext, decipher.final()]);
  } catch {
    throw new NotAuthenticError();
  }
}
