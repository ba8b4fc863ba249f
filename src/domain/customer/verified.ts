import type { IdentifierType, PartyFacts, Stated } from '../facts/facts.ts';
import { escapePointer, isObject, unescapePointer } from '../facts/field-reader.ts';
import { fieldName, foldKey } from '../facts/field-names.ts';

/** Fields by which an organization says that it verified what stands beside them. */
const MARKS = new Set(
  'verified isverified verificado verificada verificato verificata verifie verifiee verifiziert gepruft geprueft bestatigt zweryfikowany geverifieerd overeno verifierad verifisert dogrulandi identityverified idverified kycverified verificationstatus identitystatus identityverificationstatus idvstatus'.split(
    ' ',
  ),
);
/** Lists of the names of such fields. */
const VERIFIED_FIELDS = new Set('verifiedfields fieldsverified verifieddata verifiedattributes'.split(' '));
/** The same of a document, where a bare status is the document's. */
const DOCUMENT_MARKS = new Set('status result outcome reviewstatus accepted isaccepted approved'.split(' '));
const OF_DOCUMENTS = new Set('number documentnumber documenttype doctype idtype passportnumber idnumber'.split(' '));
const YES = /^(?:true|yes|accepted|approved|passed|success(?:ful)?|valid|sim|s[ií]|oui|ja|tak|evet)$/i;
/** "verificado na Receita Federal", "verified against the register". */
const VERIFIED =
  /^(?:verified|confirmed|verificad[oa]|verificat[oa]|vérifiée?|verifiziert|geprüft|bestätigt|zweryfikowan[ya]|geverifieerd|ověřeno|verifierad|verifisert|проверен[оа]?|подтвержд[её]н[оа]?)(?!\p{L})(?!.*(?:pending|fail|expired|\bnot\b|\bno\b))/iu;
const DEEPEST = 4;

/** What an identity check verifies; a phone number or bank account takes a check of its own. */
const IDENTITY_NUMBERS: ReadonlySet<IdentifierType> = new Set(['national_id', 'passport', 'document_number']);

const BY_FIELD: Readonly<Record<string, keyof PartyFacts>> = {
  dob: 'birthDates',
  dateofbirth: 'birthDates',
  birthdate: 'birthDates',
  nationality: 'countries',
  citizenship: 'countries',
  gender: 'genders',
  sex: 'genders',
  name: 'names',
  fullname: 'names',
};

interface Verified {
  /** JSON pointers of the objects that are marked as verified. */
  objects: string[];
  /** Names of fields with a mark of their own: `dob_verified`. */
  fields: Set<string>;
  /** Fields that say so of something, and the objects they stand in: `cpf_status: "verified"`. */
  beside: { pointer: string; name: string }[];
}

function isYes(text: string): boolean {
  return YES.test(text) || VERIFIED.test(text);
}

/** Of a hit, only what is said of the number itself: that the hit was verified says nothing of its numbers. */
export function withVerifiedNumbers(party: PartyFacts, source: unknown, pointer: string): PartyFacts {
  if (party.identifiers.length === 0) return party;
  const found = marksIn(source, pointer);
  const identifiers = party.identifiers.map((fact) => {
    const own = fact.pointer?.slice(0, fact.pointer.lastIndexOf('/'));
    const isOfNumber = own !== undefined && own !== pointer && isDocument(own, fact) && found.objects.includes(own);
    const byKind =
      fact.type === 'national_id' && found.beside.some((mark) => mark.pointer === own && OF_IDS.test(mark.name));
    return isOfNumber || byKind || isVerifiedBeside(fact, found) ? { ...fact, verified: true } : fact;
  });
  return { ...party, identifiers };
}

/** `national_id: {value, verified}`, `identifications: [{type, number, verified}]`: the object is the number's own. */
function isDocument(object: string, { pointer }: Stated): boolean {
  return /\/(?:value|number|no|nr|numero|id|identifier|id_?number|document_?number)$/i.test(
    pointer?.slice(object.length) ?? '',
  );
}

const OF_IDS = /^(?:id|idnumber|nationalid|personalid|personalnumber|identity|identitynumber)(?:is)?verif\p{L}*$/u;

/** `cpf_situacao: "verificado …"`, `pesel_source: "verified against …"` beside `cpf`, `pesel`. */
function isVerifiedBeside({ pointer }: Stated, { beside }: Verified): boolean {
  const cut = pointer?.lastIndexOf('/') ?? -1;
  if (pointer === null || cut < 0) return false;
  const [object, name] = [pointer.slice(0, cut), foldKey(unescapePointer(pointer.slice(cut + 1)))];
  return beside.some((mark) => mark.pointer === object && mark.name.length > name.length && mark.name.startsWith(name));
}

function marksIn(details: unknown, pointer: string): Verified {
  const found: Verified = { objects: [], fields: new Set(), beside: [] };
  collect(details, pointer, { depth: 0, found });
  return found;
}

/** The customer's facts, marked as verified where the organization says that it verified them. */
export function withVerified(party: PartyFacts, details: unknown): PartyFacts {
  const found = marksIn(details, '');
  if (found.objects.length + found.fields.size + found.beside.length === 0) return party;
  const whole = found.objects.includes('');
  const within = ({ pointer }: Stated) =>
    found.objects.some((object) => object !== '' && pointer?.startsWith(`${object}/`));
  const mark = <T extends Stated>(facts: readonly T[], also: (fact: T) => boolean): T[] =>
    facts.map((fact) => (within(fact) || also(fact) ? { ...fact, verified: true } : fact));
  const named = (list: keyof PartyFacts) => [...found.fields].some((field) => BY_FIELD[field] === list);
  return {
    ...party,
    names: mark(party.names, () => whole || named('names')),
    birthDates: mark(party.birthDates, () => whole || named('birthDates')),
    genders: mark(party.genders, () => whole || named('genders')),
    countries: mark(party.countries, ({ role }) => role === 'nationality' && (whole || named('countries'))),
    addresses: mark(party.addresses, () => found.fields.has('address')),
    identifiers: mark(
      party.identifiers,
      (fact) =>
        (whole && IDENTITY_NUMBERS.has(fact.type)) ||
        found.fields.has(fact.type.replaceAll('_', '')) ||
        isVerifiedBeside(fact, found),
    ),
  };
}

function collect(value: unknown, pointer: string, { depth, found }: { depth: number; found: Verified }): void {
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) {
    value.forEach((item: unknown, index) => collect(item, `${pointer}/${index}`, { depth: depth + 1, found }));
    return;
  }
  if (!isObject(value)) return;
  const isDocument = Object.keys(value).some((key) => OF_DOCUMENTS.has(fieldName(key)));
  for (const [key, inner] of Object.entries(value)) {
    const name = fieldName(key);
    if (VERIFIED_FIELDS.has(name) && Array.isArray(inner)) {
      for (const field of inner) if (typeof field === 'string') found.fields.add(fieldName(field).replaceAll('_', ''));
    } else if (typeof inner === 'object') {
      collect(inner, `${pointer}/${escapePointer(key)}`, { depth: depth + 1, found });
    } else if (inner === true || (typeof inner === 'string' && isYes(inner.trim()))) {
      found.beside.push({ pointer, name: foldKey(key) });
      if (MARKS.has(name) || (isDocument && pointer !== '' && DOCUMENT_MARKS.has(name))) found.objects.push(pointer);
      else if (name.endsWith('verified')) found.fields.add(name.replace(/(?:is)?verified$/, ''));
    }
  }
}
