import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';

/** A public key as RFC 8037 writes it. */
export interface PublicJwk {
  kty: 'OKP';
  crv: 'Ed25519';
  x: string;
}

/** An Ed25519 key that signs receipts. */
export class SigningKey {
  /** RFC 7638, "JSON Web Key (JWK) Thumbprint". */
  readonly id: string;
  readonly #privateKey: KeyObject;

  constructor(privateKey: KeyObject) {
    this.#privateKey = privateKey;
    this.id = thumbprint(publicJwk(createPublicKey(privateKey)));
  }

  static generate(): SigningKey {
    return new SigningKey(generateKeyPairSync('ed25519').privateKey);
  }

  /** @param pem PKCS #8; config.ts has refused others */
  static fromPem(pem: string): SigningKey {
    return new SigningKey(createPrivateKey(pem));
  }

  /** @returns base64url */
  sign(content: string): string {
    return sign(null, Buffer.from(content), this.#privateKey).toString('base64url');
  }

  publicPem(): string {
    return createPublicKey(this.#privateKey).export({ type: 'spki', format: 'pem' }).toString();
  }

  privatePem(): string {
    return this.#privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  }
}

/** @param key a key object, or its PEM */
export function publicJwk(key: KeyObject | string): PublicJwk {
  const { x = '' } = (typeof key === 'string' ? createPublicKey(key) : key).export({ format: 'jwk' });
  return { kty: 'OKP', crv: 'Ed25519', x };
}

export function thumbprint({ crv, kty, x }: PublicJwk): string {
  return createHash('sha256').update(canonicalJson({ crv, kty, x })).digest('base64url');
}

/** @param signature base64url */
export function isSignedBy(key: PublicJwk, content: string, signature: string): boolean {
  const publicKey = createPublicKey({ key: { ...key }, format: 'jwk' });
  return verify(null, Buffer.from(content), publicKey, Buffer.from(signature, 'base64url'));
}
