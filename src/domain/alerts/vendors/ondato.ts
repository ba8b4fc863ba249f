import { fieldsOf } from '../../facts/field-reader.ts';
import { has, renamed } from './vendor-shape.ts';
import type { VendorShape } from './vendor-shape.ts';

/** A match of a screening: name, countries and the data sets it was found in. */
export const ondato: VendorShape = {
  vendor: 'Ondato',
  read: (hit, pointer) =>
    has(hit, 'matchid') && (has(hit, 'datasets') || has(hit, 'currentstatus'))
      ? renamed(fieldsOf(hit, pointer), {
          matchid: 'ref',
          datasets: 'list',
          currentstatus: 'vendordisposition',
          score: 'vendorscore',
          match: null,
          version: null,
          matchversion: null,
          resourceid: null,
        })
      : null,
};
