import { createSecretKey, randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { decrypt, encrypt, NotAuthenticError } from '../../src/encryption/aes-gcm.ts';
import { DecryptionError, FieldCipher } from '../../src/encryption/field-cipher.ts';
import type { Encrypted } from '../../src/encryption/field-cipher.ts';
import { MasterKeyError, MasterKeys, newKey, readMasterKey } from '../../src/encryption/master-keys.ts';

const key = () => createSecretKey(randomBytes(32));

describe('AES-256-GCM', () => {
  test('gives back any bytes, and never the same ciphertext twice', () => {
    const one = key();
    for (const length of [0, 1, 15, 16, 17, 5_000]) {
      const plain = randomBytes(length);
      const [first, second] = [encrypt(one, plain, 'here'), encrypt(one, plain, 'here')];
      expect(decrypt(one, first, 'here')).toEqual(plain);
      expect(first.equals(second)).toBe(false);
      expect(first.length).toBe(length + 28);
    }
  });

  test('takes an initialization vector of its own for each of thousands of texts', () => {
    const one = key();
    const vectors = Array.from({ length: 5_000 }, () => encrypt(one, Buffer.of(1), 'here').toString('hex', 0, 12));
    expect(new Set(vectors).size).toBe(vectors.length);
  });

  test('refuses another key, another context, and a change of any one bit', () => {
    const one = key();
    const encrypted = encrypt(one, Buffer.from('Ada Byron'), 'here');
    expect(() => decrypt(key(), encrypted, 'here')).toThrow(NotAuthenticError);
    expect(() => decrypt(one, encrypted, 'there')).toThrow(NotAuthenticError);
    for (let bit = 0; bit < encrypted.length * 8; bit += 1) {
      const changed = Buffer.from(encrypted);
      changed[bit >> 3]! ^= 1 << (bit & 7);
      expect(() => decrypt(one, changed, 'here')).toThrow(NotAuthenticError);
    }
    for (const length of [0, 5, 27]) {
      expect(() => decrypt(one, encrypted.subarray(0, length), 'here')).toThrow(NotAuthenticError);
    }
  });
});

describe('a field', () => {
  type Column = 'customers.full_name' | 'customers.input_details';
  const keys = new Map([
    [1, key()],
    [2, key()],
  ]);
  const cipher = new FieldCipher<Column>(7, keys, 2);
  const place = { column: 'customers.full_name', row: 42 } as const;

  test('is read with the key that it names, whichever encrypts now', () => {
    const older = new FieldCipher<Column>(7, keys, 1).encrypt(place, 'Ada Byron');
    expect(String(older)).toMatch(/^encrypted:1:[A-Za-z0-9+/=]+$/);
    expect(String(cipher.encrypt(place, 'Ada Byron'))).toMatch(/^encrypted:2:/);
    expect(cipher.decrypt(place, older)).toBe('Ada Byron');
    expect(cipher.decrypt(place, null)).toBeNull();
  });

  test('is read only where it was written: same organization, column and row', () => {
    const stored = cipher.encrypt(place, 'Ada Byron');
    const elsewhere = [
      () => cipher.decrypt({ ...place, row: 43 }, stored),
      () => cipher.decrypt({ ...place, column: 'customers.input_details' }, stored),
      () => new FieldCipher<Column>(8, keys, 2).decrypt(place, stored),
      () => new FieldCipher<Column>(null, keys, 2).decrypt(place, stored),
    ];
    for (const read of elsewhere) expect(read).toThrow(/does not decrypt: it was changed outside of Casewright/);
    const otherVersion = String(stored).replace(':2:', ':1:') as unknown as Encrypted;
    expect(() => cipher.decrypt(place, otherVersion)).toThrow(DecryptionError);
  });

  test('that cannot be read says where it stands and what to do, and nothing of what it says', () => {
    const missing = String(cipher.encrypt(place, 'Ada')).replace(':2:', ':3:') as unknown as Encrypted;
    expect(() => cipher.decrypt(place, missing)).toThrow(
      /customers.full_name in row 42 of organization 7 is encrypted with data key 3, which data_keys does not have/,
    );
    const plain = 'Ada Byron' as unknown as Encrypted;
    expect(() => cipher.decrypt(place, plain)).toThrow(/is not encrypted: "npm run migrate"/);
    expect(() => cipher.decrypt(place, plain)).not.toThrow(/Ada/);
  });

  test('of JSON is kept to the letter', () => {
    const text = '{"b": 1,  "a": "\\u00e9"}';
    const stored = JSON.parse(String(cipher.encryptJsonText(place, text))) as Encrypted;
    expect(cipher.decrypt(place, stored)).toBe(text);
    expect(cipher.decryptJson(place, stored)).toEqual({ b: 1, a: 'é' });
    expect(cipher.encryptJson(place, null)).toBeNull();
    expect(cipher.encryptJson(place, undefined)).toBeNull();
  });
});

describe('a master key', () => {
  test('is 32 bytes in base64 or hexadecimal digits', () => {
    const bytes = newKey();
    for (const text of [bytes.toString('base64'), bytes.toString('base64url'), bytes.toString('hex')]) {
      expect(readMasterKey(text)).toEqual(bytes);
    }
    for (const text of ['', 'secret', randomBytes(31).toString('base64'), randomBytes(33).toString('base64')]) {
      expect(readMasterKey(text)).toBeNull();
    }
  });

  test('opens what it wrapped, and says which key is missing', () => {
    const [first, second] = [newKey(), newKey()];
    const dataKey = newKey();
    const wrapped = new MasterKeys(first).wrap(dataKey, { organizationId: 7, version: 1 });
    expect(new MasterKeys(first).unwrap(wrapped)).toEqual(dataKey);
    expect(new MasterKeys(second, [first]).unwrap(wrapped)).toEqual(dataKey);
    const { id } = new MasterKeys(first);
    expect(() => new MasterKeys(second).unwrap(wrapped)).toThrow(MasterKeyError);
    expect(() => new MasterKeys(second).unwrap(wrapped)).toThrow(
      new RegExp(`data key 1 of organization 7 is encrypted with the master key ${id}.*CASEWRIGHT_PREVIOUS_MASTER_KEY`),
    );
    const keys = new MasterKeys(first);
    expect(() => keys.unwrap({ ...wrapped, organizationId: 8 })).toThrow(/data key 1 of organization 8 .* was changed/);
    expect(() => keys.unwrap({ ...wrapped, version: 2 })).toThrow(/was changed/);
  });
});
