import type {
  EntitySchema,
  ListedCountryRole,
  ListedEntity,
  ListedIdentifier,
  ListedName,
} from '../../../domain/watchlists/listed-entity.ts';
import { EntityDraft } from '../facts/entity-draft.ts';
import { listedCountry } from '../facts/listed-countries.ts';
import { FIRST_FOUNDING_YEAR, looseDates } from '../facts/loose-dates.ts';
import type { FtmEntity } from './ftm-entity.ts';
import { LINKED_SCHEMATA } from './links.ts';
import type { FtmLinks } from './links.ts';
import { ftmCountry } from './schemata.ts';

const NAMES: readonly (readonly [string, ListedName['kind'], boolean])[] = [
  ['name', 'ALIAS', false],
  ['alias', 'ALIAS', false],
  ['abbreviation', 'ALIAS', false],
  ['previousName', 'FORMER', false],
  ['weakAlias', 'ALIAS', true],
];

const COUNTRIES: readonly (readonly [string, ListedCountryRole])[] = [
  ['nationality', 'nationality'],
  ['citizenship', 'nationality'],
  ['birthCountry', 'birth'],
  ['jurisdiction', 'incorporation'],
  ['mainCountry', 'incorporation'],
  ['flag', 'flag'],
  ['country', 'unknown'],
];

const IDENTIFIERS: readonly (readonly [string, ListedIdentifier['type']])[] = [
  ['passportNumber', 'passport'],
  ['idNumber', 'national_id'],
  ['socialSecurityNumber', 'national_id'],
  ['taxNumber', 'tax_id'],
  ['innCode', 'tax_id'],
  ['vatCode', 'tax_id'],
  ['registrationNumber', 'registration_number'],
  ['ogrnCode', 'registration_number'],
  ['uscCode', 'registration_number'],
  ['leiCode', 'lei'],
  ['imoNumber', 'imo'],
  ['mmsi', 'mmsi'],
  ['callSign', 'call_sign'],
  ['swiftBic', 'bic'],
  ['publicKey', 'wallet'],
  ['email', 'email'],
  ['phone', 'phone'],
  ['dunsCode', 'other'],
  ['uniqueEntityId', 'other'],
  ['cageCode', 'other'],
  ['npiCode', 'other'],
  ['bikCode', 'other'],
  ['kppCode', 'other'],
  ['okpoCode', 'other'],
  ['serialNumber', 'other'],
];

/** A party with the facts that other entities tell of it; null where it has no name. */
export function readParty(entity: FtmEntity, schema: EntitySchema, links: FtmLinks): ListedEntity | null {
  const draft = new EntityDraft(entity.id, schema);
  for (const topic of entity.all('topics')) draft.topic(topic);
  draft.name(entity.caption || entity.first('name'), 'PRIMARY');
  for (const [property, kind, weak] of NAMES) for (const name of entity.all(property)) draft.name(name, kind, weak);
  addDates(draft, entity);
  for (const place of entity.all('birthPlace')) draft.birthPlace(place);
  for (const gender of entity.all('gender')) draft.gender(gender);
  for (const [property, role] of COUNTRIES) {
    for (const code of entity.all(property)) draft.country(listedCountry(ftmCountry(code)), role);
  }
  for (const [property, announced] of IDENTIFIERS) {
    const type = schema === 'Airplane' && property === 'registrationNumber' ? 'tail_number' : announced;
    for (const value of entity.all(property)) draft.identifier(type, value);
  }
  for (const address of entity.all('address')) draft.address(address);
  for (const id of entity.all('addressEntity')) draft.address(links.address(id));
  for (const program of [...entity.all('program'), ...entity.all('programId')]) draft.program(program);
  links.apply(entity.id, draft);
  for (const nested of entity.nested()) if (LINKED_SCHEMATA.has(nested.schema)) links.applyNested(nested, draft);
  // Where positions are told by entities of their own the plain titles repeat them, without their dates.
  if (!draft.hasPositions) for (const title of entity.all('position')) draft.position({ title });
  for (const note of [...entity.all('summary'), ...entity.all('notes')]) draft.remark(note);
  const url = entity.first('sourceUrl');
  if (url !== '') draft.sourceUrl = url;
  return draft.build();
}

function addDates(draft: EntityDraft, entity: FtmEntity): void {
  const dates = (property: string, firstYear?: number) =>
    entity.all(property).flatMap((text) => looseDates(text, firstYear).dates);
  draft.born(...dates('birthDate'));
  draft.died(...dates('deathDate'), ...dates('dissolutionDate', FIRST_FOUNDING_YEAR));
  draft.founded(...dates('incorporationDate', FIRST_FOUNDING_YEAR), ...dates('buildDate', FIRST_FOUNDING_YEAR));
}
