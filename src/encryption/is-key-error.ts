import { DecryptionError } from './field-cipher.ts';
import { MasterKeyError } from './master-keys.ts';

/** True where what is stored cannot be read until an operator has mended it. */
export function isKeyError(error: unknown): boolean {
  return error instanceof DecryptionError || error instanceof MasterKeyError;
}
