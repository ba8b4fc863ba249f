import { fieldsOf } from '../../facts/field-reader.ts';
import { has, renamed } from './vendor-shape.ts';
import type { VendorShape } from './vendor-shape.ts';

/** A hit of an AML case. */
export const sumsub: VendorShape = {
  vendor: 'Sumsub',
  read: (hit, pointer) =>
    has(hit, 'name') &&
    has(hit, 'matchstatus') &&
    (has(hit, 'whitelisted') || has(hit, 'risklabels') || has(hit, 'hitid'))
      ? renamed(fieldsOf(hit, pointer), {
          matchstatus: 'vendordisposition',
          types: 'vendorcategories',
          risklabels: 'vendorcategories',
          matchtypes: null,
          fields: 'fields',
        })
      : null,
};
