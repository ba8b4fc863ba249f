import { keepersIn } from '../delisting.ts';
import { fieldsOf, isObject } from '../../facts/field-reader.ts';
import type { Field, JsonObject } from '../../facts/field-reader.ts';
import { fieldAt, has, objectsAt, renamed, textAt, without } from './vendor-shape.ts';
import type { VendorShape } from './vendor-shape.ts';

/** A FollowTheMoney entity, alone or as a result of `match`: every property is a list. */
export const openSanctions: VendorShape = {
  vendor: 'OpenSanctions',
  read: (hit, pointer) =>
    isObject(hit.properties) && (has(hit, 'schema') || (has(hit, 'caption') && has(hit, 'datasets')))
      ? readEntity(hit, pointer)
      : null,
};

const NAMES: Readonly<Record<string, string | null>> = {
  topics: 'vendorcategories',
  datasets: 'list',
  score: 'vendorscore',
  match: null,
  explanations: null,
  features: null,
  referents: null,
  target: null,
  lastchange: null,
  title: 'honorific',
  previousname: 'formername',
  country: 'countries',
  maincountry: 'countries',
  program: 'program',
  programid: null,
  wikidataid: null,
  sourceurl: 'profileurl',
  website: 'website',
  modifiedat: null,
  createdat: null,
  status: 'entitystatus',
  classification: 'vendorcategories',
  dissolutiondate: 'deathdate',
  legalform: null,
  keywords: 'vendorcategories',
};

export function readEntity(hit: JsonObject, pointer: string): Field[] {
  const fields = fieldsOf(hit, pointer);
  const own = without(fields, ['sanctions']);
  return [...renamed(own, isListing(fields) ? { ...NAMES, ...TERM_OF_LISTING } : NAMES), ...sanctions(fields)];
}

const TERM_OF_LISTING = { startdate: 'listedon', enddate: 'delistedon' };

/** Dates of an entity that holds no office, and whose designations have none, are those of its listing. */
function isListing(fields: readonly Field[]): boolean {
  const textsAt = (name: string) =>
    fields.flatMap(({ key, value }) => (key === name ? [value].flat().filter((one) => typeof one === 'string') : []));
  return (
    (textsAt('topics').some((topic) => topic.startsWith('sanction')) || keepersIn(textsAt('datasets')).length > 0) &&
    !fields.some(({ key }) => key === 'position' || key === 'sanctions')
  );
}

/** Designations as entities of their own; delisted only where each has ended. */
function sanctions(fields: readonly Field[]): Field[] {
  const found = objectsAt(fields, ['sanctions']);
  const read = found.flatMap(({ object, pointer }) =>
    renamed(fieldsOf(object, pointer), {
      authority: 'list',
      publisher: 'list',
      startdate: 'listedon',
      listingdate: 'listedon',
      enddate: null,
      country: null,
      name: null,
      caption: null,
      id: null,
      schema: null,
      sourceurl: null,
      datasets: null,
      reason: 'remarks',
    }),
  );
  const ends = found.map(({ object }) => endOf(object));
  const known = ends.filter((end) => end !== null).sort();
  const over = ends.length > 0 && known.length === ends.length;
  return [...read, ...(over ? [fieldAt('delistedon', known.at(-1), found[0]?.pointer ?? '')] : [])];
}

function endOf(sanction: JsonObject): string | null {
  const direct = textAt(sanction, ['enddate']);
  const list = isObject(sanction.properties) ? sanction.properties.endDate : null;
  return direct ?? (Array.isArray(list) && typeof list[0] === 'string' ? list[0] : null);
}
