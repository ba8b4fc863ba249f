import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;

/** An opaque secret that nobody can guess. */
export function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

/** What is stored of a token. A plain hash is enough: unlike a password, a token cannot be tried out from a list. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
