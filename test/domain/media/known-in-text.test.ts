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

test('MED-2: the town of the customer is a home where it is told behind their name', () => {
  const customer = partyFacts({
    names: [{ ...stated('James Torres'), kind: 'PRIMARY' }],
    addresses: [{ ...stated('Kassel'), full: null, town: 'kassel' }],
  });
  const townsOf = (text: string) =>
    withKnownNames({ ...hit, media: { ...hit.media, texts: [{ text, pointer: '/details' }] } }, customer).addresses.map(
      ({ town }) => town,
    );
  expect(townsOf('Anklage gegen den 56-jährigen James Torres aus Kassel erhoben.')).toEqual(['kassel']);
  expect(townsOf('James Torres (41) en zijn broer Ed Torres (38), beiden uit Kassel, zijn veroordeeld.')).toEqual([
    'kassel',
  ]);
  expect(townsOf('James Torres was arrested in Kassel.')).toEqual([]);
  expect(townsOf('James Torres was tried with Oskar Falk, of Kassel.')).toEqual([]);
});
