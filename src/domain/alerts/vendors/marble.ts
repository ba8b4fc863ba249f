import { fieldsOf, isObject } from '../../facts/field-reader.ts';
import { has, renamed, without } from './vendor-shape.ts';
import { readEntity } from './open-sanctions.ts';
import type { VendorShape } from './vendor-shape.ts';

/** A match of a screening: the entity under `payload`, the state of its review beside it. */
export const marble: VendorShape = {
  vendor: 'Marble',
  read: (hit, pointer) => {
    const { payload } = hit;
    if (!isObject(payload) || !(has(payload, 'properties') || has(payload, 'caption') || has(payload, 'schema')))
      return null;
    const beside = renamed(without(fieldsOf(hit, pointer), ['payload']), {
      status: 'vendordisposition',
      queries: null,
      query: null,
      id: 'matchid',
      uniquecounterpartyidentifier: null,
      comments: null,
      reviewcomments: null,
      enriched: null,
    });
    return [...readEntity(payload, `${pointer}/payload`), ...beside];
  },
};
