import { normalizeEmail } from '../../db/users.ts';

export const SHORTEST_PASSWORD = 12;
/** Longer than any passphrase, short enough to be hashed at once. */
export const LONGEST_PASSWORD = 1024;

/** What is wrong with a password that a user wants to have; undefined = fine. */
export function passwordProblem(password: string, { email }: { email: string }): string | undefined {
  const length = Array.from(password).length;
  if (length < SHORTEST_PASSWORD) return `The password is too short: give at least ${SHORTEST_PASSWORD} characters.`;
  if (length > LONGEST_PASSWORD) return `The password is too long: give at most ${LONGEST_PASSWORD} characters.`;
  const address = normalizeEmail(email);
  const isAddress = [address, address.split('@')[0]].includes(normalizeEmail(password));
  return isAddress ? 'The password must not be the e-mail address.' : undefined;
}
