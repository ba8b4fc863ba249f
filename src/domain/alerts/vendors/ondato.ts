import { fieldsOf, isObject } from '../../facts/field-reader.ts';
import type { Field, JsonObject } from '../../facts/field-reader.ts';
import { has, renamed } from './vendor-shape.ts';
import type { VendorShape } from './vendor-shape.ts';

/** A match of a screening: name, countries and the data sets it was found in. */
export const ondato: VendorShape = {
  vendor: 'Ondato',
  read: (hit, pointer) =>
    has(hit, 'matchid') && (has(hit, 'datasets') || has(hit, 'currentstatus') || has(hit, 'score', 'match'))
      ? renamed(whole(hit, pointer), {
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

/** Where `match` is no verdict it holds facts of the party. */
function whole(hit: JsonObject, pointer: string): Field[] {
  const inner = isObject(hit.match) ? fieldsOf(hit.match, `${pointer}/match`) : [];
  return [...fieldsOf(hit, pointer), ...inner];
}
