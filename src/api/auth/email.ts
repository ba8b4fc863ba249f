import { normalizeEmail } from '../../db/users.ts';

/** RFC 5321, 4.5.3.1.3. */
export const LONGEST_EMAIL = 254;

/** Whether it can be an e-mail address; whether mail arrives there no form can tell. */
export function isEmail(value: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(normalizeEmail(value)) && value.length <= LONGEST_EMAIL;
}
