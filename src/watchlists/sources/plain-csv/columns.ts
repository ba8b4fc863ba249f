import type { EntitySchema, ListedIdentifier } from '../../../domain/watchlists/listed-entity.ts';

/** Headings under which a fact is looked for; case, blanks and underscores do not matter. */
export const COLUMNS = {
  id: ['id', 'reference', 'record id'],
  type: ['type', 'schema', 'entity type', 'customer type'],
  name: ['name', 'full name', 'primary name'],
  aliases: ['aliases', 'alias', 'aka', 'other names'],
  weakAliases: ['weak aliases', 'weak alias'],
  formerNames: ['former names', 'former name', 'previous names', 'fka'],
  birthDate: ['birth date', 'birth dates', 'date of birth', 'dob', 'born'],
  deathDate: ['death date', 'date of death', 'died'],
  foundedDate: ['founded', 'founded date', 'incorporation date', 'built'],
  birthPlace: ['birth place', 'place of birth', 'pob'],
  gender: ['gender', 'sex'],
  countries: ['countries', 'country'],
  nationality: ['nationality', 'nationalities', 'citizenship'],
  residence: ['residence', 'country of residence'],
  incorporation: ['country of incorporation', 'jurisdiction'],
  flag: ['flag'],
  identifiers: ['identifiers', 'identifier', 'ids'],
  addresses: ['addresses', 'address'],
  position: ['position', 'positions', 'title', 'role'],
  positionCountry: ['position country'],
  positionStart: ['position start', 'start', 'in office since'],
  positionEnd: ['position end', 'end', 'in office until'],
  topics: ['topics', 'topic', 'category'],
  program: ['program', 'programs', 'programme', 'programmes'],
  reason: ['reason', 'reasons'],
  listedOn: ['listed on', 'listing date', 'added on'],
  remarks: ['remarks', 'remark', 'notes', 'note', 'comment'],
  url: ['url', 'source url', 'link', 'source'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type Column = keyof typeof COLUMNS;

const TYPES: Readonly<Record<string, EntitySchema>> = {
  person: 'Person',
  individual: 'Person',
  company: 'Company',
  business: 'Company',
  organization: 'Organization',
  organisation: 'Organization',
  entity: 'Organization',
  publicbody: 'PublicBody',
  legalentity: 'LegalEntity',
  vessel: 'Vessel',
  ship: 'Vessel',
  airplane: 'Airplane',
  aircraft: 'Airplane',
  cryptowallet: 'CryptoWallet',
  wallet: 'CryptoWallet',
  '': 'LegalEntity',
};

/** Null where the word is none of the types. */
export function entityType(word: string): EntitySchema | null {
  return TYPES[word.toLowerCase().replace(/[^a-z]/g, '')] ?? null;
}

const IDENTIFIER_TYPES: Readonly<Record<string, ListedIdentifier['type']>> = {
  nationalid: 'national_id',
  idnumber: 'national_id',
  ssn: 'national_id',
  taxid: 'tax_id',
  taxnumber: 'tax_id',
  vat: 'tax_id',
  inn: 'tax_id',
  passport: 'passport',
  passportnumber: 'passport',
  documentnumber: 'document_number',
  registrationnumber: 'registration_number',
  companynumber: 'registration_number',
  ogrn: 'registration_number',
  lei: 'lei',
  imo: 'imo',
  mmsi: 'mmsi',
  callsign: 'call_sign',
  tailnumber: 'tail_number',
  bic: 'bic',
  swift: 'bic',
  wallet: 'wallet',
  email: 'email',
  phone: 'phone',
  other: 'other',
};

/** Null where the word is none of the types. */
export function identifierType(word: string): ListedIdentifier['type'] | null {
  return IDENTIFIER_TYPES[word.toLowerCase().replace(/[^a-z]/g, '')] ?? null;
}
