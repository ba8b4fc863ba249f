import { randomBytes } from 'node:crypto';

/** For the demo user. */
export function newPassword(): string {
  return randomBytes(15).toString('base64url');
}
