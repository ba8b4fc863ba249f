import { expect, test } from 'vitest';
import type { CheckType } from '../../../src/domain/case/vocabulary.ts';
import type { CustomerFacts } from '../../../src/domain/check/facts.ts';
import { customerWith, decide } from './decide.ts';

const quarry: CustomerFacts = {
  fullName: 'Hallmark Quarry Plant Ltd',
  customerType: 'COMPANY',
  inputDetails: { country: 'GB', register_extract: { psc: [{ name: 'Grigor Aslanyants', dob: '1970-11-11' }] } },
};
const plain: CustomerFacts = { ...quarry, inputDetails: { country: 'GB' } };
const owner = { name: 'Grigor ASLANYANTS', dob: '1970-11-11', nationality: 'AM', list: 'UK sanctions list' };

const cases: readonly (readonly [string, CheckType, unknown, CustomerFacts])[] = [
  [
    "a telephone number of the customer's in a field that is not understood",
    'BLACKLIST',
    { blacklisted_value: '+370 612-55801', value_type: 'PHONE', holder: 'Rasa Kazlauskienė', reason: 'fraud' },
    customerWith({ dob: '1978-07-07', phone: '+37061255801', country: 'LT' }, 'Jonas Petraitis'),
  ],
  [
    'an equal number that carries its label, beside another birth date',
    'PEP',
    {
      name: 'James Torres',
      birthDate: '1960-07-08',
      idNumber: 'RUT 16902447-2',
      position: 'Deputy',
      nationality: 'CL',
    },
    customerWith({ dob: '1988-01-31', nationality: 'CL', national_id: '16.902.447-2' }),
  ],
  ['an owner whom an extract in the details names', 'SANCTION', { hits: [owner] }, quarry],
  [
    'an owner whom the hit names as one',
    'SANCTION',
    { hits: [{ ...owner, relatedTo: 'person with significant control, 75% of shares' }] },
    plain,
  ],
  [
    "a profile that is the customer's by its own facts and names only a court",
    'ADVERSE_MEDIA',
    {
      matches: [
        {
          primary_name: 'Bengt-Olof Sjödahl',
          date_of_birth: '1961-04-24',
          citizenship: 'Sweden',
          profile_notes:
            'Luleå District Court sentenced him on 6 December 2018 to two years for gross accounting fraud.',
        },
      ],
    },
    customerWith({ dob: '1961-04-24', nationality: 'SE' }, 'Bengt-Olof Sjödahl'),
  ],
];

test.each(cases)('never cleared: %s', (_, checkType, alert, customer) => {
  const verdict = decide(checkType, alert, customer);
  expect(verdict.outcome, verdict.reasoning).not.toBe('ACCEPTED');
});

test('a number that only begins with letters of its own is not shortened', () => {
  const verdict = decide(
    'BLACKLIST',
    { entries: [{ kind: 'passport', value: 'CD 1234567', name: 'Ana Prado' }] },
    customerWith({ dob: '1988-01-31', passport: 'AB 1234567' }),
  );
  expect(verdict.outcome, verdict.reasoning).toBe('ACCEPTED');
});

test('a birth date in a field of another language has the day first', () => {
  const verdict = decide(
    'PEP',
    {
      hit: {
        nome: 'Matteo Zampieron',
        nato_il: '03/12/1976',
        cittadinanza: 'IT',
        carica: 'Sindaco del Comune di Feltre',
      },
    },
    customerWith({ dob: '1976-12-03', nationality: 'IT', pep_declaration: 'no' }, 'Matteo Zampieron'),
  );
  expect(verdict.hits[0]?.verdict, verdict.reasoning).toBe('CONFIRMED');
  expect(verdict.outcome).toBe('PENDING');
});
