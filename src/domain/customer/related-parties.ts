import type { PartyFacts } from '../facts/facts.ts';
import { FieldReader, escapePointer, fieldsOf, isObject } from '../facts/field-reader.ts';
import { readParty } from '../facts/read-party.ts';
import type { ReadContext } from '../facts/read-party.ts';

/** A person or company that the customer itself names as running, owning or signing for it. */
export interface RelatedParty {
  /** For sentences: `director`. */
  role: string;
  party: PartyFacts;
  /** Per cent of the shares, 0 … 100; null where it is not stated. */
  share: number | null;
}

export const SHARE_FIELDS = [
  'share',
  'shares',
  'sharepercent',
  'sharepercentage',
  'shareholding',
  'ownership',
  'ownershippercentage',
  'percentage',
  'percent',
  'stake',
  'stakepercent',
  'pct',
];

const ROLES: Readonly<Record<string, string>> = {
  director: 'director',
  directors: 'director',
  boardmembers: 'director',
  officer: 'officer',
  officers: 'officer',
  manager: 'manager',
  managers: 'manager',
  managingdirector: 'director',
  ceo: 'director',
  owner: 'owner',
  owners: 'owner',
  beneficialowner: 'owner',
  beneficialowners: 'owner',
  ultimatebeneficialowners: 'owner',
  ubo: 'owner',
  ubos: 'owner',
  shareholder: 'owner',
  shareholders: 'owner',
  parentcompany: 'owner',
  psc: 'owner',
  pscs: 'owner',
  personwithsignificantcontrol: 'owner',
  personswithsignificantcontrol: 'owner',
  significantcontrollers: 'owner',
  controllers: 'owner',
  controllingpersons: 'owner',
  partners: 'partner',
  trustees: 'trustee',
  signatory: 'signatory',
  signatories: 'signatory',
  authorizedsignatories: 'signatory',
  authorisedsignatories: 'signatory',
  legalrepresentative: 'representative',
  legalrepresentatives: 'representative',
  representatives: 'representative',
};
const MOST_PARTIES = 100;

/** What a party under a field of that name is to the customer; null where the field names no such party. */
export function roleOfField(key: string): string | null {
  return ROLES[key.toLowerCase().replace(/[^a-z]/g, '')] ?? null;
}

/** How deep a register's extract or a form may lie in the details. */
const DEEPEST = 3;

/** The parties a company's details name beside itself, wherever in them, each with its own facts. */
export function readRelatedParties(details: Readonly<Record<string, unknown>>, context: ReadContext): RelatedParty[] {
  return partiesIn(details, '', context)
    .filter(({ party }) => party.names.length > 0)
    .slice(0, MOST_PARTIES);
}

function partiesIn(
  details: Readonly<Record<string, unknown>>,
  within: string,
  context: ReadContext,
  depth = 1,
): RelatedParty[] {
  return Object.keys(details)
    .sort()
    .flatMap((key) => {
      const role = roleOfField(key);
      const value = details[key];
      const pointer = `${within}/${escapePointer(key)}`;
      if (role !== null) return partiesOfRole(value, { role, pointer, context });
      return isObject(value) && depth < DEEPEST ? partiesIn(value, pointer, context, depth + 1) : [];
    });
}

function partiesOfRole(
  value: unknown,
  { role, pointer, context }: { role: string; pointer: string; context: ReadContext },
): RelatedParty[] {
  return (Array.isArray(value) ? (value as unknown[]) : [value]).flatMap((item, index) => {
    const source = typeof item === 'string' ? { name: item } : item;
    if (!isObject(source)) return [];
    const reader = new FieldReader(fieldsOf(source, Array.isArray(value) ? `${pointer}/${index}` : pointer));
    return [{ role, party: readParty(reader, context), share: readShare(reader) }];
  });
}

/** Per cent of the shares; null where none are stated. */
export function readShare(reader: FieldReader): number | null {
  for (const { text } of reader.texts(SHARE_FIELDS)) {
    const share = Number(text.replace(/\s*%$/, '').replace(',', '.'));
    if (Number.isFinite(share) && share >= 0 && share <= 100) return share;
  }
  return null;
}
