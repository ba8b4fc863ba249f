import { MasterKeys, newKey } from '../../src/encryption/master-keys.ts';

const key = newKey();

/** Of databases that are thrown away afterwards: as the setting, and as it is held. */
export const MASTER_KEY = key.toString('base64');
export const masterKeys = new MasterKeys(key);
