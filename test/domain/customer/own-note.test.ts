import { expect, test } from 'vitest';
import { readCustomer } from '../../../src/domain/customer/read-customer.ts';
import { defaultPolicy } from '../../../src/policies/default-policy.ts';
import { facts } from '../alerts/read.ts';

const told = (inputDetails: unknown) =>
  facts(
    readCustomer(
      { fullName: 'Noor Visser', customerType: 'INDIVIDUAL', inputDetails },
      { asOf: '2026-03-01', policy: defaultPolicy },
    ),
  ).filter((fact) => fact !== 'PRIMARY Noor Visser' && fact !== 'is PERSON');
const BORN = 'born 1961-02-14/1961-02-14';

test.each([
  [
    { note: 'née le 14/02/1961 à Lubumbashi, nationalité congolaise (RDC)' },
    ['birth place lubumbashi -', BORN, 'nationality CD'],
  ],
  [
    { remarks: 'nata a Reggio Calabria il 14/02/1961, cittadina italiana.' },
    ['birth place reggio calabria -', BORN, 'nationality IT'],
  ],
  [{ Notiz: 'geb. am 14.02.1961, lt. Reisepass' }, [BORN]],
  [{ comment: 'DOB 14 February 1961; Dutch' }, [BORN, 'nationality NL']],
  [{ kyc: { birth: { date: '1961-02-14', place: 'Delft' } } }, ['birth place delft -', BORN]],
  [{ titular: { nacimiento: '1961-02-14' } }, [BORN]],
  [{ datos_personales: { nacida: '14/02/1961' } }, [BORN]],
  [{ Kundendaten: { Geburtsdatum: '14.02.1961' } }, [BORN]],
])('%j is said of the customer', (details, expected) => {
  expect(told(details)).toEqual(expected);
});

test.each([
  { note: 'padre nato a Reggio Calabria il 14/02/1961' },
  { note: 'nato a Reggio Calabria il 14/02/1961 il padre' },
  { note: 'nata il 14/02/1961, moglie del titolare' },
  { note: 'née le 14/02/1961 ou le 15/02/1961' },
  { note: 'her employer was founded on 14/02/1961' },
  { note: 'born 14/02/1961 according to her brother' },
  { employer_note: 'geb. am 14.02.1961' },
  { madre: { nacida: '14/02/1961' } },
  { naissance_mère: '14/02/1961' },
  { conyuge_nacido: '14/02/1961' },
  { 'DOB (mother)': '14/02/1961' },
  { principal: { né: '14/02/1961' } },
])('%j may be said of somebody else', (details) => {
  expect(told(details).filter((fact) => fact.startsWith('born'))).toEqual([]);
});
