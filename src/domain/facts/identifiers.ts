import { toCountryCode } from '../countries/country-code.ts';
import type { IdentifierFact, IdentifierType } from './facts.ts';
import { FieldReader, fieldsOf, unescapePointer } from './field-reader.ts';
import type { JsonObject } from './field-reader.ts';
import { identifier, inBrackets } from './identifier.ts';
import { OF_ANOTHER, foldKey } from './field-names.ts';
import { CONTACTS, FIELDS, TYPES, identifierType } from './identifier-types.ts';
import { partWithRegister, stateOfRegister } from './registers.ts';

/** Objects that tell in which register a company stands: `{registry, number}`. */
const OF_REGISTERS = [
  'registration',
  'companyregistration',
  'registrationdetails',
  'registerentry',
  'commercialregister',
  'tradelicense',
  'tradelicence',
  'license',
  'licence',
  'businesslicense',
  'businesslicence',
];

/** Lists of `{type, number, country}`, as systems of all kinds name them. */
const LISTS = [
  'identifiers',
  'identifier',
  'identifications',
  'identification',
  'identificationdocuments',
  'identitydocuments',
  'iddocuments',
  'documents',
  'document',
  'governmentids',
  'governmentid',
  'nationalids',
  'ids',
  'idlist',
  'id',
  'idnumbers',
  'identitynumbers',
  'companyids',
  'bankaccount',
  'bankaccounts',
  'companyidentifiers',
  'entityids',
  'registrations',
  'passports',
  'passport',
  'idcard',
  'identitycard',
  'identitydocument',
  'iddocument',
  'personalausweis',
  'driverslicense',
  'driverlicense',
  'drivinglicence',
  'nationalid',
  'idnumber',
  'taxids',
  'taxid',
  ...OF_REGISTERS,
  // What of the customer's was found on a list.
  'match',
  'matched',
  'matchedon',
  'matchedidentifier',
  'matcheddocument',
];
const KINDS = ['type', 'kind', 'name', 'label', 'idtype', 'documenttype', 'doctype', 'category', 'scheme'];
const NUMBERS = [
  'number',
  'value',
  'val',
  'identifier',
  'idnumber',
  'documentnumber',
  'iban',
  'accountnumber',
  'id',
  'no',
  'passportnumber',
];
/** Who issued a number, beside it. */
export const ISSUERS = [
  'country',
  'issuingcountry',
  'countrycode',
  'issuer',
  'countryofissue',
  'issuercountry',
  'iss',
  'issuedby',
  'idcountry',
];

/** Who issued a number, where a field beside it says so. */
const ISSUERS_BESIDE: Readonly<Partial<Record<IdentifierType, readonly string[]>>> = {
  passport: ['passportcountry', 'passportissuingcountry', 'passportissuer', 'passportcountryofissue'],
  national_id: ['nationalidcountry', 'nationalidissuingcountry', 'idcountry', 'idissuingcountry'],
  document_number: [],
  tax_id: ['taxidcountry', 'taxcountry'],
  phone: ['phonecountry', 'phoneregion', 'region', 'regioncode', 'defaultregion'],
  registration_number: [
    'registrationcountry',
    'registrationnumbercountry',
    'registrycountry',
    'countryofregistration',
    'issuingcountry',
  ],
};
export const DOCUMENT_ISSUERS = [
  'documentcountry',
  'documentissuingcountry',
  'documentissuer',
  'issuingcountry',
  'issuecountry',
  'countryofissue',
  'issuercountry',
];
const DOCUMENTS: ReadonlySet<IdentifierType> = new Set(['passport', 'national_id', 'document_number']);

/** Who keeps the register a company stands in, beside its number. */
const REGISTERS = [
  'register',
  'registry',
  'registername',
  'registryname',
  'registrycourt',
  'registercourt',
  'registergericht',
  'amtsgericht',
  'gericht',
  'court',
  'registrar',
  'registeredin',
  'registeredat',
  'registerauthority',
  'registrationauthority',
  'stateofincorporation',
  'incorporationstate',
  'stateofformation',
  'formationstate',
  'greffe',
  'authority',
  'licensingauthority',
  'licenceauthority',
  'licenseauthority',
];

const JURISDICTIONS = ['jurisdiction', 'jurisdictioncode', 'incorporationjurisdiction'];

/** Numbers and addresses that belong to one party alone, in fields of their own or in a list. */
export function readIdentifiers(reader: FieldReader): IdentifierFact[] {
  const isUnsure =
    reader.unreadKeys(BESIDE_NUMBER).length > 0 ||
    reader.texts(STATED_TYPES).some(isAnothers) ||
    reader.peek(REMARKS).some(tellsOfAnothers);
  const found = [...named(reader).map((fact) => (isUnsure ? { ...fact, unsure: true } : fact)), ...listed(reader)];
  const distinct = [
    ...new Map(found.map((fact) => [`${fact.type} ${fact.value} ${fact.country ?? ''}`, fact])).values(),
  ];
  // A number read twice, once with its issuer, is that issuer's.
  return distinct.filter(
    ({ type, value, country }) =>
      country !== undefined ||
      !distinct.some((other) => other.type === type && other.value === value && other.country !== undefined),
  );
}

/** `id_holder`, `kvk_of`: whose the number beside it is. */
const BESIDE_NUMBER =
  /^(?:(?:national|personal)?id|passport|doc(?:ument)?|tax(?:id)?|reg(?:istration)?|kvk|org|vat|cpf|cnpj|dni|nif|krs|nip)(?:no|nr|num|number)?(?:holder|owner|bearer|of|belongsto|relation(?:ship)?)$/;
const STATED_TYPES = ['documenttype', 'doctype', 'iddocumenttype', 'idtype'];
const WHOSE = ['holder', 'holdername', 'owner', 'bearer', 'of', 'belongsto', 'relation', 'relationship'];
const FORMER = /former|previous|old|replaced|cancel|withdrawn|superseded|past/iu;

/** "DNI del cónyuge" */
function isAnothers({ text }: { text: string }): boolean {
  return OF_ANOTHER.test(foldKey(text));
}

const REMARKS = ['remarks', 'notes', 'note', 'comment'];

/** "The ID is that of his brother" */
function tellsOfAnothers(remark: string): boolean {
  return /(?<!\p{L})(?:id|number|passport|document|card)(?!\p{L})/iu.test(remark) && OF_ANOTHER.test(foldKey(remark));
}

/** `{type, number, holder}`, `{type, number, status: "former"}` */
function isUnsure(inner: FieldReader): boolean {
  return (
    inner.texts(WHOSE).length > 0 ||
    inner.texts(KINDS).some(isAnothers) ||
    inner.texts(['status']).some(({ text }) => FORMER.test(text))
  );
}

const BANK_CODES = [
  'bankcode',
  'bankid',
  'bank',
  'sortcode',
  'blz',
  'routingnumber',
  'aba',
  'bsb',
  'branchcode',
  'bankbranch',
  'clearingnumber',
];
const ACCOUNTS = ['account', 'accountnumber', 'accountno', 'konto', 'kontonummer', 'number', 'value', 'no'];

/** `{bank_code, account}`: outside the IBAN's countries an account is its bank's code and its digits. */
function accountByParts(reader: FieldReader): IdentifierFact[] {
  const code = reader.texts(BANK_CODES, (text) => /\d{3}/.test(text))[0];
  const account = code && reader.texts(ACCOUNTS, (text) => /\d{4}/.test(text))[0];
  return account ? identifier('iban', `${code.text} ${account.text}`, account.pointer) : [];
}

function named(reader: FieldReader): IdentifierFact[] {
  const register = registerIn(reader);
  const accounts = reader
    .objects(['account', 'accounts'])
    .flatMap(({ object, pointer }) => accountByParts(new FieldReader(fieldsOf(object, pointer))));
  return [...accountByParts(reader), ...accounts, ...namedByType(reader, register)];
}

function namedByType(reader: FieldReader, register: string | null): IdentifierFact[] {
  const kind = reader.texts(STATED_TYPES).find(({ text }) => identifierType(text) !== null)?.text ?? '';
  const stated = kind === '' ? null : identifierType(kind);
  return TYPES.flatMap((type) => {
    const names = reader.among(FIELDS[type]).filter((name) => stated === null || !OF_ANY_KIND.includes(name));
    const own = stated === type ? [...names, ...OF_ANY_KIND] : names;
    const found = type === 'registration_number' ? registered(reader, own, register) : reader.texts(own);
    return found.flatMap(({ text, pointer }) =>
      identifier(type, text, pointer, {
        country: issuerBeside(reader, type),
        register,
        kind: stated === type ? kind : '',
      }),
    );
  });
}

/** Fields for a number of which another may say what it is: `{id_no, id_type: "national ID"}`. */
const OF_ANY_KIND = 'idno idnum idnumber identificationnumber documentnumber documentno docnumber docno document'.split(
  ' ',
);

/** `{register: "Amtsgericht Köln", number: "HRB 41988"}`, `{registration: "HE 198772 (Cyprus)"}` */
function registered(
  reader: FieldReader,
  names: readonly string[],
  register: string | null,
): { text: string; pointer: string }[] {
  return [
    ...reader.texts(names),
    ...(register === null ? [] : reader.texts(['number', 'filenumber', 'entryno', 'entrynumber'])),
    ...reader.texts(['registration', 'register', 'registry'], (text) => /\d{4}/.test(text) && !A_DATE.test(text)),
    ...reader.texts(LICENCES, (text) => namesRegister(text) || (/\d{4}/.test(text) && isRegister(register))),
    // The register of Finland calls its numbers so; elsewhere it may be anybody's own.
    ...reader.texts(['businessid'], (text) => /^(?:FI)?\d{7}-\d$/.test(text)),
  ];
}

/** Of any trade or driver, unless an authority that registers companies stands beside the number: "RAKEZ 4012233". */
const LICENCES = [
  'license',
  'licence',
  'businesslicense',
  'businesslicence',
  'commerciallicense',
  'commerciallicence',
].flatMap((name) => [name, `${name}number`, `${name}no`]);

function namesRegister(text: string): boolean {
  return identifier('registration_number', text, '').some(({ register }) => register !== undefined);
}

function isRegister(name: string | null): boolean {
  return name !== null && stateOfRegister(name) !== null;
}

const A_DATE = /(?<!\d)(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4})(?!\d)|^\W*(?:19|20)\d{2}\W*$/;

function registerIn(reader: FieldReader): string | null {
  const [named] = reader.texts(REGISTERS, (text) => !/\d/.test(text));
  // A province or state that keeps a register: "CA-BC", "us_de", "Delaware".
  return (named ?? reader.texts(JURISDICTIONS, (text) => partWithRegister(text) !== null)[0])?.text ?? null;
}

function issuerBeside(reader: FieldReader, type: IdentifierType): string | null {
  const names = ISSUERS_BESIDE[type] ?? [];
  const [stated] = reader.texts(DOCUMENTS.has(type) ? [...names, ...DOCUMENT_ISSUERS] : names);
  return stated ? toCountryCode(stated.text) : null;
}

/** Whether an object is a number with its kind, `{type, number, country}`, and no party. */
export function isIdentifier(object: JsonObject): boolean {
  const reader = new FieldReader(fieldsOf(object, ''));
  return reader.texts(KINDS).some(({ text }) => identifierType(text) !== null) && reader.texts(NUMBERS).length > 0;
}

function listed(reader: FieldReader): IdentifierFact[] {
  const kept = TYPES.flatMap((type) => (CONTACTS.has(type) ? [] : reader.among(FIELDS[type])));
  const further = kept.filter((name) => !LISTS.includes(name));
  return [...reader.objects(LISTS), ...reader.objects(further)].flatMap(({ object, pointer, key }) => {
    const inner = new FieldReader(fieldsOf(object, pointer));
    const account = accountByParts(inner);
    if (account.length > 0) return account;
    const kinds = inner.texts(KINDS).map(({ text }) => text);
    const kind = kinds.find((text) => identifierType(text) !== null);
    const called = kind === undefined ? null : identifierType(kind);
    // `registration: {type: "EIN", value}`: by which number the company is registered.
    const isRegistered = called === 'tax_id' && OF_REGISTERS.includes(key);
    const type = called === null || isRegistered ? typeOfList(key) : called;
    const number = inner.texts(NUMBERS)[0];
    const issuer = inner.texts(ISSUERS)[0];
    const country = toCountryCode(issuer?.text ?? inBrackets(kind ?? ''));
    const about = {
      country,
      register: registerIn(inner),
      kind: kind ?? unescapePointer(pointer.split('/').at(-1) ?? ''),
    };
    if (type !== null && number)
      return identifier(type, number.text, number.pointer, about).map((fact) =>
        isUnsure(inner) ? { ...fact, unsure: true } : fact,
      );
    // `idList: {id: […]}`, as XML becomes JSON.
    const [[only, lists] = ['', null], ...others] = Object.entries(object);
    if (others.length === 0 && typeof lists === 'object' && lists !== null)
      return listed(new FieldReader([{ key: 'ids', value: lists, pointer: `${pointer}/${only}` }]));
    // `ids: {OGRN: "…", country: "Russia"}`
    return named(inner).map((fact) => (country === null || CONTACTS.has(fact.type) ? fact : { country, ...fact }));
  });
}

function typeOfList(key: string): IdentifierType | null {
  return OF_REGISTERS.includes(key) ? 'registration_number' : (TYPES.find((one) => FIELDS[one].has(key)) ?? null);
}
