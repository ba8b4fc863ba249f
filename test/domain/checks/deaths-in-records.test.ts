import { expect, test } from 'vitest';
import { customerWith, decide } from './decide.ts';

const alive = customerWith({
  dob: '1979-03-03',
  nationality: 'SY',
  idv: { status: 'accepted', liveness: 'passed', completed_at: '2026-01-20' },
});
const outcome = (record: object) =>
  decide('SANCTION', { hits: [{ name: 'James Torres', list: 'eu_fsf', nationality: 'SY', ...record }] }, alive).outcome;

test.each([
  { deathDate: '2016-05-04' },
  { remarks: 'Died in Aleppo on 4 May 2016; entry not yet removed.' },
  { remarks: 'Reportedly deceased on 4 May 2016, confirmed by member state.' },
])('the customer lives, and %j does not', (record) => {
  expect(outcome(record)).toBe('ACCEPTED');
});

test.each([
  { remarks: 'Reportedly killed in 2016.' },
  { remarks: 'Died in 2016. He was photographed in Idlib in 2020.' },
  { remarks: 'Died 2016 according to his family; Treasury does not confirm.' },
  { remarks: 'Deceased (2015) according to forged certificate.' },
  { remarks: 'Killed in 2016: commander whom he succeeded.' },
  { remarks: 'Killed in Aleppo in 2016 were two of his men.' },
  { deathDate: '2016', deathNote: 'of father' },
  { deathDate: '2016', death_status: 'unconfirmed' },
  { deathDate: '2016', comments: 'Still alive according to several sources' },
  { deathDate: '2016', biography: 'Led the brigade until 2019.' },
])('%j may be alive', (record) => {
  expect(outcome(record)).toBe('PENDING');
});

test('whoever was believed dead before the customer was born is somebody else', () => {
  expect(outcome({ remarks: 'Believed killed in an air strike near Homs in November 1977.' })).toBe('ACCEPTED');
});
