import type { FieldReader } from './field-reader.ts';
import type { IdentifierFact, IdentifierType } from './facts.ts';

const FIELDS: Readonly<Record<IdentifierType, readonly string[]>> = {
  national_id: ['nationalid', 'nationalidnumber', 'idnumber', 'identitynumber', 'personalnumber', 'ssn'],
  tax_id: ['taxid', 'taxnumber', 'tin', 'vatnumber'],
  passport: ['passport', 'passportnumber', 'passportno'],
  document_number: ['documentnumber', 'documentno', 'docnumber'],
  registration_number: ['registrationnumber', 'companynumber', 'registrationno', 'companyregistrationnumber'],
  lei: ['lei', 'leicode'],
  iban: ['iban', 'bankaccount', 'accountnumber'],
  email: ['email', 'emailaddress', 'emails'],
  phone: ['phone', 'phonenumber', 'mobile', 'telephone', 'phones'],
};

const TYPES = Object.keys(FIELDS) as IdentifierType[];

export function isIdentifierType(type: string): type is IdentifierType {
  return type in FIELDS;
}

export function readIdentifiers(reader: FieldReader): IdentifierFact[] {
  return TYPES.flatMap((type) =>
    reader.texts(FIELDS[type]).flatMap(({ text, pointer }) => {
      const value = normaliseIdentifier(type, text);
      return value === '' ? [] : [{ type, value, text, pointer }];
    }),
  );
}

/** The kind of a blacklist entry ("e-mail", "document no.") as a type of identifier; null for any other kind. */
export function identifierType(kind: string): IdentifierType | null {
  const folded = kind
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/no$/, 'number');
  return TYPES.find((type) => type.replace('_', '') === folded || FIELDS[type].includes(folded)) ?? null;
}

/** The form in which identifiers are compared by equality; section 4 of the rules. Empty where nothing is left. */
export function normaliseIdentifier(type: IdentifierType, text: string): string {
  if (type === 'email') return text.trim().toLowerCase();
  if (type === 'phone')
    return text
      .replace(/\(0\)/g, '')
      .replace(/^\s*00/, '+')
      .replace(/[^\d+]/g, '');
  return text.toUpperCase().replace(/[^A-Z0-9]/g, '');
}
