import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** Of nothing anyone can know: verifying against it takes as long as against a real one. */
const DECOY = hash(randomBytes(32));

/** Argon2id with the library's defaults, which follow OWASP's "Password Storage" (19 MiB, 2 passes, 1 lane). */
export async function hashPassword(password: string): Promise<string> {
  return hash(password);
}

/** False also where there is no hash, and then just as slowly: the time must not tell which users exist. */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await DECOY), password);
  return matches && passwordHash !== null;
}
