import { expect, test } from 'vitest';
import type { AlertHit } from '../../../src/domain/alerts/alert-hit.ts';
import { partyFacts } from '../../../src/domain/facts/facts.ts';
import { withKnownNames } from '../../../src/domain/media/known-in-text.ts';

const hit: AlertHit = {
  ...partyFacts({}),
  ref: '',
  named: false,
  pointer: '',
  pep: { positions: [], institutions: [], relation: 'SELF', start: null, end: null },
  list: { names: [], programs: [], delisted: false, delistedOn: null, reasons: [], expiresOn: null, expired: false },
  media: {
    texts: [{ text: 'James Torres of Nagyfalu Malom and his wife Ilka Torres were charged.', pointer: '/details' }],
    url: null,
    source: null,
    published: null,
  },
};
const stated = (text: string) => ({ text, pointer: null });

test('MED-2: what the customer states of work and family is looked for in the text', () => {
  const customer = partyFacts({
    employers: [stated('Nagyfalu Malom'), stated('Kisfalu Pék'), stated('Malom')],
    relatives: [stated('Ilka Torres'), stated('Torres')],
  });
  const known = withKnownNames(hit, customer);
  expect(known.employers.map(({ text, pointer }) => [text, pointer])).toEqual([
    ['Nagyfalu Malom', '/details'],
    ['Malom', '/details'],
  ]);
  expect(known.relatives.map(({ text }) => text)).toEqual(['Ilka Torres']);
});
