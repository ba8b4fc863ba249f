import type { EntitySchema } from '../../../domain/watchlists/listed-entity.ts';

/** FollowTheMoney's schemata of parties, and what they are here. */
const PARTIES: Readonly<Record<string, EntitySchema>> = {
  Person: 'Person',
  LegalEntity: 'LegalEntity',
  Organization: 'Organization',
  Company: 'Company',
  PublicBody: 'PublicBody',
  Vessel: 'Vessel',
  Airplane: 'Airplane',
  Vehicle: 'LegalEntity',
  CryptoWallet: 'CryptoWallet',
};

/** Null where it is no party: an address, a relation, a security. */
export function partySchema(schema: string): EntitySchema | null {
  return PARTIES[schema] ?? null;
}

/** Codes of countries as FollowTheMoney writes them: `us`, and for parts of countries `ua-cri`. */
export function ftmCountry(code: string): string {
  return (/^([a-z]{2})(?:-[a-z]{2,4})?$/.exec(code)?.[1] ?? code).toUpperCase();
}
