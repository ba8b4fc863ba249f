import { fieldsOf } from '../../facts/field-reader.ts';
import { has, objectsAt, renamed, without } from './vendor-shape.ts';
import type { VendorShape } from './vendor-shape.ts';

/** A hit of an AML screening: the record's properties, and its matches sorted by kind. */
export const didit: VendorShape = {
  vendor: 'Didit',
  read: (hit, pointer) => {
    if (!KINDS.some((kind) => has(hit, kind)) && !(has(hit, 'reviewstatus') && has(hit, 'caption'))) return null;
    const fields = fieldsOf(hit, pointer);
    const kinds = fields.flatMap((field) => {
      const present = KINDS.includes(field.key) && Array.isArray(field.value) && field.value.length > 0;
      return present
        ? [{ key: 'vendorcategories', value: field.key.replace('matches', ''), pointer: field.pointer }]
        : [];
    });
    return [
      ...renamed(without(fields, KINDS), NAMES),
      ...kinds,
      ...objectsAt(fields, ['pepmatches', 'warningmatches']).flatMap(({ object, pointer: at }) =>
        renamed(fieldsOf(object, at), INNER),
      ),
      ...objectsAt(fields, ['sanctionmatches']).flatMap(({ object, pointer: at }) =>
        renamed(fieldsOf(object, at), { ...INNER, startdate: 'listedon', enddate: 'delistedon' }),
      ),
      ...fields.filter((field) => field.key === 'adversemediamatches').map((field) => ({ ...field, key: 'articles' })),
    ];
  },
};

const KINDS = ['pepmatches', 'sanctionmatches', 'warningmatches', 'adversemediamatches'];
const NAMES: Readonly<Record<string, string | null>> = {
  url: 'profileurl',
  matchscore: 'vendorscore',
  riskscore: null,
  scorebreakdown: null,
  match: null,
  target: null,
  features: null,
  datasets: 'list',
  reviewstatus: 'vendordisposition',
  title: 'honorific',
};
const INNER: Readonly<Record<string, string | null>> = {
  matchedname: 'alias',
  nameonlist: 'alias',
  listname: 'list',
  publisher: null,
  sourceurl: 'profileurl',
  url: 'profileurl',
  description: 'remarks',
  otherinformation: 'remarks',
  pepposition: 'position',
  pepstatus: 'vendorcategories',
  programname: 'program',
  matchscore: null,
};
