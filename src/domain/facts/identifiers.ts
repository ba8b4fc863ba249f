import { FieldReader, fieldsOf } from './field-reader.ts';
import type { JsonObject } from './field-reader.ts';
import { toCountryCode } from '../countries/country-code.ts';
import type { IdentifierFact, IdentifierType } from './facts.ts';
import { schemeByShape, schemeFields, schemeOf, withoutLabel } from './number-schemes.ts';
import { unescapePointer } from './field-reader.ts';
import { fieldName } from './field-names.ts';

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
  tax_id: ['taxid', 'taxnumber', 'taxidentificationnumber', 'tin', 'vatnumber', 'vatcode', 'vat'],
  passport: ['passport', 'passportnumber', 'passportno', 'passports', 'passportnumbers'],
  document_number: ['documentnumber', 'documentno', 'docnumber', 'driverslicense', 'driverlicense', 'drivinglicence'],
  registration_number: [
    'registrationnumber',
    'handelsregisternummer',
    'companynumber',
    'registrationno',
    'companyregistrationnumber',
    'companyid',
    'registerednumber',
    'registrycodenumber',
    'unifiedsocialcreditidentifier',
    'creditcode',
    'statefilenumber',
    'orgnumber',
    'orgno',
    'organisationno',
    'organisationnumber',
    'organizationnumber',
    'entitynumber',
  ],
  lei: ['lei', 'leicode', 'leinumber'],
  iban: ['iban', 'ibans', 'bankaccount', 'bankaccounts', 'accountnumber'],
  email: ['email', 'emailaddress', 'emails', 'emailaddresses'],
  phone: ['phone', 'phonenumber', 'phonenumbers', 'mobile', 'mobilenumber', 'telephone', 'phones', 'tel', 'cell'],
};
const TYPES = Object.keys(USUAL_FIELDS) as IdentifierType[];
const FIELDS = Object.fromEntries(
  TYPES.map((type) => [type, [...USUAL_FIELDS[type], ...schemeFields(type)]]),
) as Record<IdentifierType, string[]>;

/** Objects that tell in which register a company stands: `{registry, number}`. */
const OF_REGISTERS = [
  'registration',
  'companyregistration',
  'registrationdetails',
  'registerentry',
  'commercialregister',
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
  'issuedby',
  'idcountry',
];

export function isIdentifierType(type: string): type is IdentifierType {
  return type in FIELDS;
}

/** Who issued a number, where a field beside it says so. */
const ISSUERS_BESIDE: Readonly<Partial<Record<IdentifierType, readonly string[]>>> = {
  passport: ['passportcountry', 'passportissuingcountry', 'passportissuer', 'passportcountryofissue'],
  national_id: ['nationalidcountry', 'nationalidissuingcountry', 'idcountry', 'idissuingcountry'],
  document_number: [],
  tax_id: ['taxidcountry', 'taxcountry'],
  phone: ['phonecountry', 'phoneregion', 'region', 'regioncode', 'defaultregion'],
  registration_number: ['registrationcountry', 'registrationnumbercountry', 'registrycountry', 'countryofregistration'],
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
  'greffe',
];

/** Numbers and addresses that belong to one party alone, in fields of their own or in a list. */
export function readIdentifiers(reader: FieldReader): IdentifierFact[] {
  const found = [...named(reader), ...listed(reader)];
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

function named(reader: FieldReader): IdentifierFact[] {
  const register = registerIn(reader);
  return TYPES.flatMap((type) => {
    const stated = type === 'registration_number' ? registered(reader, register) : reader.texts(FIELDS[type]);
    return stated.flatMap(({ text, pointer }) => {
      const kind = type === 'document_number' ? documentType(reader) : type;
      return identifier(kind, text, pointer, { country: issuerBeside(reader, type), register });
    });
  });
}

/** `{register: "Amtsgericht Köln", number: "HRB 41988"}`, `{registration: "HE 198772 (Cyprus)"}` */
function registered(reader: FieldReader, register: string | null): { text: string; pointer: string }[] {
  return [
    ...reader.texts(FIELDS.registration_number),
    ...(register === null ? [] : reader.texts(['number', 'filenumber', 'entryno', 'entrynumber'])),
    ...reader.texts(['registration', 'register', 'registry'], (text) => /\d{4}/.test(text) && !A_DATE.test(text)),
  ];
}

const A_DATE = /(?<!\d)(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4})(?!\d)|^\W*(?:19|20)\d{2}\W*$/;

function registerIn(reader: FieldReader): string | null {
  return reader.texts(REGISTERS, (text) => !/\d/.test(text))[0]?.text ?? null;
}

function issuerBeside(reader: FieldReader, type: IdentifierType): string | null {
  const names = ISSUERS_BESIDE[type] ?? [];
  const [stated] = reader.texts(DOCUMENTS.has(type) ? [...names, ...DOCUMENT_ISSUERS] : names);
  return stated ? toCountryCode(stated.text) : null;
}

/** `{document_type: "passport", document_number}`: what the number beside it is. */
function documentType(reader: FieldReader): IdentifierType {
  const types = reader
    .texts(['documenttype', 'doctype', 'iddocumenttype', 'idtype'])
    .map(({ text }) => identifierType(text));
  return types.find((type) => type !== null) ?? 'document_number';
}

/** Whether an object is a number with its kind, `{type, number, country}`, and no party. */
export function isIdentifier(object: JsonObject): boolean {
  const reader = new FieldReader(fieldsOf(object, ''));
  return reader.texts(KINDS).some(({ text }) => identifierType(text) !== null) && reader.texts(NUMBERS).length > 0;
}

export const CONTACTS: ReadonlySet<IdentifierType> = new Set(['email', 'phone', 'iban']);

function listed(reader: FieldReader): IdentifierFact[] {
  return reader.objects(LISTS).flatMap(({ object, pointer, key }) => {
    const inner = new FieldReader(fieldsOf(object, pointer));
    const kinds = inner.texts(KINDS).map(({ text }) => text);
    const kind = kinds.find((text) => identifierType(text) !== null);
    const type = kind === undefined ? typeOfList(key) : identifierType(kind);
    const number = inner.texts(NUMBERS)[0];
    const issuer = inner.texts(ISSUERS)[0];
    const country = toCountryCode(issuer?.text ?? inBrackets(kind ?? ''));
    const about = {
      country,
      register: registerIn(inner),
      kind: kind ?? unescapePointer(pointer.split('/').at(-1) ?? ''),
    };
    if (type !== null && number) return identifier(type, number.text, number.pointer, about);
    // `idList: {id: […]}`, as XML becomes JSON.
    const [[only, lists] = ['', null], ...others] = Object.entries(object);
    if (others.length === 0 && Array.isArray(lists))
      return listed(new FieldReader([{ key: 'ids', value: lists, pointer: `${pointer}/${only}` }]));
    // `ids: {OGRN: "…", country: "Russia"}`
    return named(inner).map((fact) => (country === null || CONTACTS.has(fact.type) ? fact : { country, ...fact }));
  });
}

function typeOfList(key: string): IdentifierType | null {
  return OF_REGISTERS.includes(key) ? 'registration_number' : (TYPES.find((one) => FIELDS[one].includes(key)) ?? null);
}

interface AboutNumber {
  /** ISO 3166-1 alpha-2 of who issued it. */
  country?: string | null;
  register?: string | null;
  /** What a text beside it calls it. */
  kind?: string;
}

/** A number of the kind; none where the text is no number. */
export function identifier(
  type: IdentifierType,
  text: string,
  pointer: string,
  { country = null, register = null, kind = '' }: AboutNumber = {},
): IdentifierFact[] {
  if (CONTACTS.has(type)) {
    const value = normaliseIdentifier(type, text);
    // A kind or a word instead of a number.
    const tells = type === 'email' ? value.includes('@') : isNumber(value);
    return tells ? [{ type, value, text, pointer, ...(country === null ? {} : { country }) }] : [];
  }
  const [written, beside] = type === 'registration_number' ? splitRegister(text) : [text, null];
  const value = normaliseIdentifier(type, written);
  if (!isNumber(value)) return [];
  const key = fieldOf(pointer);
  const scheme = withoutLabel(type, written).scheme ?? schemeOf(kind) ?? schemeOf(key) ?? schemeByShape(value);
  const issuer = country ?? toCountryCode(inBrackets(text));
  const keptBy = beside ?? register;
  return [
    {
      type,
      value: scheme?.name === 'siren' ? value.slice(0, SIREN_DIGITS) : value,
      text,
      pointer,
      ...(issuer === null ? {} : { country: issuer }),
      ...(scheme === null ? {} : { scheme }),
      ...(type === 'registration_number' && keptBy !== null ? { register: keptBy } : {}),
      ...(scheme === null && OF_CARD.test(`${kind} ${key}`) ? { ofCard: true } : {}),
    },
  ];
}

/** A SIRET is the company's number and that of its establishment (INSEE). */
const SIREN_DIGITS = 9;
const OF_CARD = /card|ausweis|carte|carta|tarjeta|dow[oó]d|kaart|\bkort/i;

function isNumber(value: string): boolean {
  return /\d/.test(value) && value.length >= 3;
}

/** The name of the field that a pointer leads to, or into a list of. */
function fieldOf(pointer: string): string {
  return unescapePointer(
    pointer
      .split('/')
      .filter((key) => !/^\d*$/.test(key))
      .at(-1) ?? '',
  );
}

function inBrackets(text: string): string {
  return IN_BRACKETS.exec(text)?.[1] ?? '';
}

const OF_COURT =
  /^(?<before>[^\d]*?)[\s,(:-]*(?<number>(?<!\p{L})HR[AB]\s?\d[\d ]*(?: ?[A-Z](?!\p{L}))?)[\s,()[\]:-]*(?<after>[^\d]*?)[\s)\]]*$/u;
const WITH_REGISTER = /^(?<number>[^,(]*\d[^,(]*?)(?:, | \()(?<after>[^\d,()]{3,})\)?$/u;
/** "812 345 678 R.C.S. Paris", "918 273 645 MVA" */
const WITH_WORDS = /^(?<number>[\d .-]{6,}\d) (?<after>\p{L}[\p{L}.]{2,}(?: \p{L}+)*)$/u;

/** A company's number and who keeps its register, where the one text has both: "HRB 201133, Amtsgericht München". */
function splitRegister(text: string): [number: string, register: string | null] {
  const { number, before, after } =
    (OF_COURT.exec(text) ?? WITH_REGISTER.exec(text) ?? WITH_WORDS.exec(text))?.groups ?? {};
  if (number === undefined) return [text, null];
  const register = [before, after].find((part) => part !== undefined && /\p{L}{3}/u.test(part));
  return [number, register ?? null];
}

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
    /\biban\b|bank account|\bkonto|compte|cuenta|conto\b|\bhesap|rekening|рахунок|сч[её]т|账号|帳號|口座|계좌|حساب/,
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
    (type) => type.replace('_', '') === folded || FIELDS[type].includes(folded) || FIELDS[type].includes(usual),
  );
  const words = kind.toLowerCase().replace(/[_-]+/g, ' ').slice(0, 100);
  return named ?? KIND_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** The form in which identifiers are compared by equality; section 4 of the rules. Empty where nothing is left. */
export function normaliseIdentifier(type: IdentifierType, text: string): string {
  if (type === 'email') return emailForm(text);
  if (type === 'phone')
    return text
      .replace(/\(0\)/g, '')
      .replace(/^\s*00/, '+')
      .replace(/[^\d+]/g, '');
  return withoutLabel(type, text.replace(IN_BRACKETS, ''))
    .number.replace(LABEL, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
}

/** What a number is called is no part of it: "Passport no. X12", "Company number 0123". */
const LABEL =
  /^\s*(?:(?:(?:company|business|registration|registered|register|reg\.?|tax|national|identity) )?id|tin|vat|passport|reisepass|pasaporte|passeport|company|registration|reg\.?)?(?: ?(?:no|nr|number|num|nº|n°)\.?)? ?[:#. -] ?(?=\S*\d)/i;

/** "FZ-20881 (Hamriyah Free Zone)": who gave it out, or what it is, is no part of a number. */
const IN_BRACKETS = /(?<=\d[^()]*)\s*[([]([^()[\]\d]*)[)\]]\s*$/;

/** Lower case, the domain as DNS writes it: `müller.example` and `xn--mller-kva.example` are one (RFC 5891). */
function emailForm(text: string): string {
  // "James Torres <james@example.com>" is his address too.
  const address = (/[^\s<>()[\]|;,:"@]+@[^\s<>()[\]|;,"@]+/u.exec(text)?.[0] ?? text.trim()).toLowerCase();
  const [, local, domain] = /^([^@]+)@([\p{L}\p{M}\p{N}.-]+)$/u.exec(address) ?? [];
  if (local === undefined || domain === undefined || !URL.canParse(`http://${domain}`)) return address;
  return `${local}@${new URL(`http://${domain}`).hostname}`;
}
