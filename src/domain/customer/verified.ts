import type { IdentifierType, PartyFacts, Stated } from '../facts/facts.ts';
import { FieldReader, escapePointer, fieldsOf, isObject, unescapePointer } from '../facts/field-reader.ts';
import type { Field, JsonObject } from '../facts/field-reader.ts';
import { fieldName, foldKey } from '../facts/field-names.ts';
import { readGenders } from '../facts/read-life.ts';

/** Fields by which an organization says that it verified what stands beside them. */
const MARKS = new Set(
  'verified isverified verificado verificada verificato verificata verifie verifiee verifiziert gepruft geprueft bestatigt zweryfikowany geverifieerd overeno verifierad verifisert dogrulandi identityverified idverified kycverified verificationstatus identitystatus identityverificationstatus idvstatus'.split(
    ' ',
  ),
);
/** Lists of the names of such fields. */
const VERIFIED_FIELDS = new Set('verifiedfields fieldsverified verifieddata verifiedattributes'.split(' '));
/** The same within an identity check or a document, where a bare status is its own. */
const STATUS =
  /^(?:(?:identity|id|idv|kyc|document|doc|check|verification|review)?(?:status|statut|estado|stato|tila|durum|result|resultat|resultado|risultato|ergebnis|esito|outcome|decision)|(?:is)?(?:accepted|approved|verified|passed|valid)|verification|validation|статус|результат)$/u;
const OF_DOCUMENTS = new Set('number documentnumber documenttype doctype idtype passportnumber idnumber'.split(' '));
/** What an object is called that holds an identity check or the document that it read. */
const OF_IDENTITY_CHECK =
  /verif|vérif|idv|kyc|^(?:national|personal|tax)id|^id(?:no|number)$|ident(?!ifier)|idcheck|legitima|überprüf|ueberpruf|uberpruf|contro|documen|dokumen|ausweis|passport|passeport|pasaporte|passaporto|reisepass|idcard|провер|документ|паспорт/u;
/** Whoever stands beside the customer has a check of their own. */
const OF_ANOTHER =
  /spouse|partner|relative|family|parent|father|mother|child|guardian|guarantor|nominee|owner|ubo|director|signator|represent|ehe(?:gatte|frau|mann)|conjoint|conyuge|coniuge/;
const YES =
  /^(?:(?:idv|identity|id|kyc)[- _])?(?:true|yes|s[íi]|sim|oui|ja|tak|ano|da|да|ok|verified|accepted|approved|pass(?:ed)?|success(?:ful)?|valid(?:ated)?|confirmed|clear|v[ée]rifi[ée]e?|valid[ée]e?|accept[ée]e?|confirm[ée]e?|verificad[oa]|aceptad[oa]|aprobad[oa]|validad[oa]|aceit[oa]|aprovad[oa]|confirmad[oa]|verificat[oa]|accettat[oa]|approvat[oa]|confermat[oa]|verifiziert|bestätigt|geprüft|akzeptiert|geverifieerd|goedgekeurd|verifierad|godkänd|verifisert|verificeret|godkendt|godkjent|zweryfikowan[yao]|doğrulandı|onaylandı|подтвержд\p{L}+|проверен\p{L}*)(?!\p{L})(?! (?:by|per|par|da|por) (?:the )?(?:customer|client|self))/iu;
const UNSURE = /(?<!\p{L})(?:pending|fail\p{L}*|expired|not|no)(?!\p{L})/iu;
/** `gender_source: "passport, IDV accepted"`, `dob_status: "verified"`: what stands by the field of that name. */
const OF_A_FIELD =
  /(?:is)?(?:verified(?:by|via|with|from)?|verification|source|status|basis|origin|evidence|provenance)$/;
/** `gender_verified`, `sexo_verificado`. */
const OF_A_MARK = new RegExp(`(?:is)?(?:${[...MARKS].slice(1).join('|')}|verified)$`);
const SAYS_VERIFIED =
  /(?<!not |un|never |to be |partly )\b(?:verified|accepted|confirmed by (?:idv|passport|document))\b/i;
/** "F (verified, ID card)". */
const IN_BRACKETS = /\(([^()]{3,60})\)$/u;
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
  /** What is marked as verified, by JSON pointers. */
  objects: Map<string, JsonObject>;
  /** Names of fields with a mark of their own: `dob_verified`. */
  fields: Set<string>;
  /** Fields that say so of something, and the objects they stand in: `cpf_status: "verified"`. */
  beside: { pointer: string; name: string; said: string }[];
}

/** Of a hit, only what is said of the number itself: that the hit was verified says nothing of its numbers. */
export function withVerifiedNumbers(party: PartyFacts, source: unknown, pointer: string): PartyFacts {
  if (party.identifiers.length === 0) return party;
  const found = marksIn(source, pointer);
  const identifiers = party.identifiers.map((fact) => {
    const own = fact.pointer?.slice(0, fact.pointer.lastIndexOf('/'));
    const isOfNumber = own !== undefined && own !== pointer && isDocument(own, fact) && found.objects.has(own);
    const byKind = fact.type === 'national_id' && found.beside.some((mark) => mark.pointer === own && isOfIds(mark));
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

/** `id_verified: true`, `id_status: "verified by the registry"`; a valid card is none that was verified. */
function isOfIds({ name, said }: Verified['beside'][number]): boolean {
  return OF_IDS.test(name) || (OF_ID_STATUS.test(name) && /verif|confirm/iu.test(said));
}

const OF_ID_STATUS = /^(?:id|idnumber|nationalid|personalid|idno|identity)(?:verification)?(?:status|state|source)$/u;
const OF_IDS = /^(?:id|idnumber|nationalid|personalid|personalnumber|identity|identitynumber)(?:is)?verif\p{L}*$/u;

/** `cpf_situacao: "verificado …"`, `pesel_source: "verified against …"` beside `cpf`, `pesel`. */
function isVerifiedBeside({ pointer }: Stated, { beside }: Verified): boolean {
  const cut = pointer?.lastIndexOf('/') ?? -1;
  if (pointer === null || cut < 0) return false;
  const [object, name] = [pointer.slice(0, cut), foldKey(unescapePointer(pointer.slice(cut + 1)))];
  return beside.some((mark) => mark.pointer === object && mark.name.length > name.length && mark.name.startsWith(name));
}

function marksIn(details: unknown, pointer: string): Verified {
  const found: Verified = { objects: new Map(), fields: new Set(), beside: [] };
  collect(details, { pointer, depth: 0, ofCheck: false }, found);
  return found;
}

/** The customer's facts, marked as verified where the organization says that it verified them. */
export function withVerified(party: PartyFacts, details: unknown): PartyFacts {
  const found = marksIn(details, '');
  if (found.objects.size + found.fields.size + found.beside.length === 0) return party;
  const whole = found.objects.has('');
  const within = ({ pointer }: Stated) =>
    [...found.objects.keys()].some((object) => object !== '' && pointer?.startsWith(`${object}/`));
  const mark = <T extends Stated>(facts: readonly T[], also: (fact: T) => boolean): T[] =>
    facts.map((fact) => (within(fact) || also(fact) ? { ...fact, verified: true } : fact));
  const named = (list: keyof PartyFacts) => [...found.fields].some((field) => BY_FIELD[field] === list);
  return {
    ...party,
    names: mark(party.names, () => whole || named('names')),
    birthDates: mark(party.birthDates, () => whole || named('birthDates')),
    genders: mark([...party.genders, ...gendersWithin(found, party)], () => whole || named('genders')),
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

/** A check of identity tells the gender of the document that it read, whatever it is called and wherever it stands. */
function gendersWithin({ objects }: Verified, { genders }: PartyFacts): PartyFacts['genders'] {
  const known = new Set(genders.map(({ pointer }) => pointer));
  return [...objects]
    .filter(([, object]) => !Object.keys(object).some((key) => OF_HOLDER.test(key)))
    .flatMap(([pointer, object]) => fieldsWithin(object, pointer, 0))
    .filter((field) => (field.key === 'gender' || field.key === 'sex') && !known.has(field.pointer))
    .flatMap((field) => readGenders(new FieldReader([field])).facts);
}

/** Whose document it is may be another's than the customer's. */
const OF_HOLDER = /holder|bearer|inhaber|titular/i;

function fieldsWithin(object: JsonObject, pointer: string, depth: number): Field[] {
  return fieldsOf(object, pointer).flatMap((field) =>
    isObject(field.value) && depth < DEEPEST ? fieldsWithin(field.value, field.pointer, depth + 1) : [field],
  );
}

interface Place {
  pointer: string;
  depth: number;
  /** Whether it stands within an identity check or a document. */
  ofCheck: boolean;
}

function collect(value: unknown, place: Place, found: Verified): void {
  const { pointer, depth } = place;
  if (depth > DEEPEST) return;
  if (Array.isArray(value)) {
    value.forEach((item: unknown, index) =>
      collect(item, { ...place, pointer: `${pointer}/${index}`, depth: depth + 1 }, found),
    );
    return;
  }
  if (!isObject(value)) return;
  const ofCheck =
    place.ofCheck || (pointer !== '' && Object.keys(value).some((key) => OF_DOCUMENTS.has(fieldName(key))));
  for (const [key, inner] of Object.entries(value)) {
    const name = fieldName(key);
    if (VERIFIED_FIELDS.has(name) && Array.isArray(inner)) {
      for (const field of inner) if (typeof field === 'string') found.fields.add(fieldName(field).replaceAll('_', ''));
    } else if ((VERIFIED_FIELDS.has(name) || name === 'verified') && isObject(inner)) {
      for (const [field, value] of Object.entries(inner)) if (isYes(value)) found.fields.add(fieldName(field));
      if (VERIFIED_FIELDS.has(name)) found.objects.set(`${pointer}/${escapePointer(key)}`, inner);
    } else if (isObject(inner) || Array.isArray(inner)) {
      if (OF_ANOTHER.test(name)) continue;
      const within = { pointer: `${pointer}/${escapePointer(key)}`, depth: depth + 1 };
      collect(inner, { ...within, ofCheck: ofCheck || OF_IDENTITY_CHECK.test(name) }, found);
    } else {
      const says = isYes(inner);
      if (says) found.beside.push({ pointer, name: foldKey(key), said: String(inner) });
      if (says && (MARKS.has(name) || (ofCheck && STATUS.test(name)))) {
        found.objects.set(pointer, value);
        continue;
      }
      const field = verifiedField(name, inner);
      if (field !== null) found.fields.add(field);
    }
  }
}

function isYes(value: unknown): boolean {
  return value === true || (typeof value === 'string' && YES.test(value.trim()) && !UNSURE.test(value));
}

/** The name of the one field that another says is verified; null where it says nothing of the kind. */
function verifiedField(name: string, value: unknown): string | null {
  if (OF_A_MARK.test(name) && isYes(value)) return fieldName(name.replace(OF_A_MARK, ''));
  if (typeof value !== 'string') return null;
  if (OF_A_FIELD.test(name)) return SAYS_VERIFIED.test(value) ? name.replace(OF_A_FIELD, '') : null;
  return SAYS_VERIFIED.test(IN_BRACKETS.exec(value.trim())?.[1] ?? '') ? name : null;
}
