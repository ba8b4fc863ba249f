import { expect, test } from 'vitest';
import { customerWith, decide } from './decide.ts';

const born1994 = customerWith({ dob: '1994-03-17', nationality: 'ES' });
const verified = customerWith({
  nationality: 'ES',
  national_id: { type: 'DNI', number: '44120987K', country: 'ES', status: 'verified' },
});
const seen = customerWith({
  dob: '1948-02-20',
  nationality: 'AT',
  idv: { liveness_check: '2025-09-14', result: 'passed' },
});
const unseen = customerWith({
  dob: '1948-02-20',
  nationality: 'AT',
  idv: { liveness_check: '2025-09-14', result: 'failed' },
});
const name = 'James Torres';

/** Each kind of fact that parts the two, and a look-alike that does not. */
test.each([
  [
    'BLACKLIST',
    { hits: [{ kind: 'naam', value: name, opmerking: 'Man, geboortejaar 1961, fraude' }] },
    born1994,
    'ACCEPTED',
  ],
  [
    'BLACKLIST',
    { hits: [{ kind: 'naam', value: name, opmerking: 'Zoon, geboortejaar 1961, fraude' }] },
    born1994,
    'PENDING',
  ],
  [
    'BLACKLIST',
    { kind: 'name', value: name, reason: 'cheque fraud; seen on 2019-05-14, he gave his age as 61' },
    born1994,
    'ACCEPTED',
  ],
  [
    'BLACKLIST',
    { kind: 'name', value: name, reason: 'cheque fraud; his victim gave her age as 61' },
    born1994,
    'PENDING',
  ],
  ['SANCTION', { name, list: 'UN', remarks: 'Reported deceased 11 Nov 1989' }, born1994, 'ACCEPTED'],
  ['SANCTION', { name, list: 'UN', remarks: 'His father reported deceased 11 Nov 1989' }, born1994, 'PENDING'],
  ['SANCTION', { name: 'Rafael Belmonte', aliases: [{ name, quality: 'weak' }], list: 'UN' }, born1994, 'ACCEPTED'],
  ['SANCTION', { name: 'Rafael Belmonte', aliases: [{ name, quality: 'good' }], list: 'UN' }, born1994, 'PENDING'],
  [
    'SANCTION',
    {
      name,
      list: 'UN',
      idNumbers: [{ type: 'DNI', country: 'ES', number: '10755312R', verification: 'verified by issuing authority' }],
    },
    verified,
    'ACCEPTED',
  ],
  [
    'SANCTION',
    {
      name,
      list: 'UN',
      idNumbers: [{ type: 'DNI', country: 'ES', number: '10755312R', verification: 'not verified' }],
    },
    verified,
    'PENDING',
  ],
  ['PEP', { name, position: 'Senator', country: 'AT', date_of_death: '2021-05-03' }, seen, 'ACCEPTED'],
  ['PEP', { name, position: 'Senator', country: 'AT', date_of_death: '2021-05-03' }, unseen, 'PENDING'],
  ['PEP', { name, position: 'Senador', country: 'ES', age: '66 years (profile of March 2022)' }, born1994, 'ACCEPTED'],
  ['PEP', { name, position: 'Senador', country: 'ES', age: '28 years (profile of March 2022)' }, born1994, 'PENDING'],
] as const)('%s %j', (checkType, alert, customer, outcome) => {
  expect(decide(checkType, alert, customer).outcome).toBe(outcome);
});
