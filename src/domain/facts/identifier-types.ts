import type { IdentifierType } from './facts.ts';
import { fieldName } from './field-names.ts';
import { schemeFields } from './number-schemes.ts';

const USUAL_FIELDS: Readonly<Record<IdentifierType, readonly string[]>> = {
  national_id: [
    'nationalid',
    'nationalidnumber',
    'nationalidentity',
    'nationalidentitynumber',
    'nationalidentificationnumber',
    'idnumber',
    'identitynumber',
    'identitycard',
    'identitycardnumber',
    'idcard',
    'idcardnumber',
    'idcardno',
    'nationalidcard',
    'nationalidcardnumber',
    'nationalidno',
    'identitycardno',
    'personalausweis',
    'personalausweisnummer',
    'personalnumber',
    'personalid',
    'personalidentificationnumber',
  ],
  tax_id: [
    'taxid',
    'taxnumber',
    'taxno',
    'taxcode',
    'taxidentificationnumber',
    'taxregistrationnumber',
    'fiscalcode',
    'fiscalnumber',
    'fiscalid',
    'tin',
    'vatnumber',
    'vatno',
    'vatid',
    'vatcode',
    'vat',
  ],
  passport: ['passport', 'passportnumber', 'passportno', 'passports', 'passportnumbers'],
  document_number: [
    'documentnumber',
    'documentno',
    'docnumber',
    'document',
    'docno',
    'driverslicense',
    'driverlicense',
    'drivinglicence',
  ],
  registration_number: [
    'registrationnumber',
    'handelsregisternummer',
    'companynumber',
    'registrationno',
    'companyregistrationnumber',
    'reg',
    'regnumber',
    'companyid',
    'registerednumber',
    'registrycodenumber',
    'unifiedsocialcreditidentifier',
    'creditcode',
    'statefilenumber',
    'enterprisecode',
    'enterprisenumber',
    'corporatenumber',
    'corporationnumber',
    'tradelicense',
    'tradelicensenumber',
    'tradelicenseno',
    'tradelicence',
    'tradelicencenumber',
    'tradelicenceno',
    'orgnumber',
    'orgno',
    'organisationno',
    'organisationnumber',
    'organizationnumber',
    'entitynumber',
  ],
  lei: ['lei', 'leicode', 'leinumber'],
  iban: ['iban', 'ibans', 'bankaccount', 'bankaccounts', 'account', 'accountnumber', 'accountno'],
  email: ['email', 'emailaddress', 'emails', 'emailaddresses'],
  phone: ['phone', 'phonenumber', 'phonenumbers', 'mobile', 'mobilenumber', 'telephone', 'phones', 'tel', 'cell'],
};

/** All types of identifiers. */
export const TYPES = Object.keys(USUAL_FIELDS) as IdentifierType[];

/** The names of the fields that hold each type, each with its place among them. */
export const FIELDS = Object.fromEntries(
  TYPES.map((type) => [
    type,
    new Map([...USUAL_FIELDS[type], ...schemeFields(type)].map((name, place) => [name, place])),
  ]),
) as unknown as Record<IdentifierType, ReadonlyMap<string, number>>;

export function isIdentifierType(type: string): type is IdentifierType {
  return type in FIELDS;
}

/** Ways to reach somebody or to pay them, which no state gives out. */
export const CONTACTS: ReadonlySet<IdentifierType> = new Set(['email', 'phone', 'iban']);

const KIND_WORDS: readonly (readonly [RegExp, IdentifierType])[] = [
  [
    /passport|reisepass|pasaporte|passeport|passaporto|paspoort|paszport|pasaport|паспорт|旅券|护照|護照|여권|جواز|διαβατήριο|หนังสือเดินทาง/,
    'passport',
  ],
  [/\blei\b|legal entity identifier/, 'lei'],
  [/\btax|\btin\b|\bvat\b|fiscal|\bnif\b|\binn\b|\brfc\b|steuer|инн|рнокпп|іпн|税号/, 'tax_id'],
  [
    /regist|company (?:no|number|id)|commercial|\bogrn\b|trade licen|social credit code|\buscc\b|\bkvk\b|\bsiren\b|\bkrs\b|\bcvr\b|\buen\b/,
    'registration_number',
  ],
  [
    /national|identity|\bssn\b|social security|personal|c[eé]dula|\bdni\b|\bcurp\b|\bpesel\b|id[ _-]?card|ausweis|\bnic\b|carte d.identit|carta d.identit|kimlik|dowód|身份证|身分證|주민등록|удостоверение личности|هوية|ταυτότητα/,
    'national_id',
  ],
  [/driv|document|residence permit|visa/, 'document_number'],
  [
    /\biban\b|\baccount\b|\bkonto|compte|cuenta|conto\b|\bhesap|rekening|рахунок|сч[её]т|账号|帳號|口座|계좌|حساب/,
    'iban',
  ],
  [/e-?mail|courriel|correo|e-?posta|почт|пошт|邮箱|電子郵件|メール|이메일|بريد/, 'email'],
  [
    /phone|mobile|telef|téléph|\btel\b|handy|\bgsm\b|телефон|电话|電話|手机|手機|携帯|전화|휴대|هاتف|جوال|τηλέφ|โทร/,
    'phone',
  ],
];

/** The kind of a blacklist entry ("e-mail", "document no.") as a type of identifier; null for any other kind. */
export function identifierType(kind: string): IdentifierType | null {
  const folded = kind
    .replace(/\s*\([^()]*\)$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/no$/, 'number');
  const usual = fieldName(kind);
  const named = TYPES.find(
    (type) => type.replace('_', '') === folded || FIELDS[type].has(folded) || FIELDS[type].has(usual),
  );
  const words = kind.toLowerCase().replace(/[_-]+/g, ' ').slice(0, 100);
  return named ?? KIND_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
