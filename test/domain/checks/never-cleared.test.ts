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

type Case = readonly [string, CheckType, unknown, CustomerFacts];

const cases: readonly Case[] = [
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
  [
    'an equal number behind the code of its state, deep in the record, beside another birth date',
    'SANCTION',
    {
      screenings: [
        {
          hits: [
            {
              caption: 'Behrouz Alavi',
              properties: { birthDate: ['1957-09-02'], idNumber: ['IR 0071234455'] },
              list: 'EU',
            },
          ],
        },
      ],
    },
    customerWith(
      { dob: '1979-03-25', nationality: 'IR', national_id: { country: 'IR', number: '0071234455' } },
      'Behrouz Alavi',
    ),
  ],
  [
    'a birth date that stands behind the term of an office',
    'PEP',
    {
      person_name: 'Lucía Rentería Mora',
      position: 'Embajadora en Marruecos, desde febrero de 2024. Vino al mundo el 28 de noviembre de 1969.',
      country: 'CO',
    },
    customerWith({ dob: '1969-11-28', nationality: 'CO' }, 'Lucía Rentería Mora'),
  ],
  [
    'a function that ended long ago and stands in a field that was not understood',
    'PEP',
    {
      name: 'James Torres',
      birthDate: '1970-03-26',
      nationality: 'US',
      end_date: '2012-01-01',
      qualibet: 'Minister of Mines',
    },
    customerWith({ dob: '1970-03-26', nationality: 'US' }),
  ],
  [
    "a hit under words that are not known, beside the search's own name",
    'SANCTION',
    {
      name: 'Onboarding run',
      status: 'in_review',
      qualia: [{ payload: { caption: 'TORRES James', topics: ['sanction'] } }],
    },
    customerWith({ dob: '1970-03-26', nationality: 'US' }),
  ],
  [
    'a profile with a name and a country of which only "him" is told',
    'ADVERSE_MEDIA',
    {
      name: 'Bengt-Olof Sjödahl',
      citizenship: 'Sweden',
      notes: 'Luleå District Court sentenced him in December 2018 to two years for gross accounting fraud.',
    },
    customerWith({ dob: '1961-04-24', nationality: 'SE' }, 'Bengt-Olof Sjödahl'),
  ],
  [
    'a barred telephone number in a field that was not understood, as it is dialled at home',
    'BLACKLIST',
    { name: 'Torsten Mühlbauer', ziffern: '0171 5550199', reason: 'Betrug' },
    customerWith({ nationality: 'DE', phone: '+49 171 5550199' }, 'Clara Weiss'),
  ],
  [
    'a search that counts a hit and holds none',
    'SANCTION',
    { screening: { id: 's1', name: 'daily', status: 'in_review', match_count: 1, matches: null } },
    customerWith({ dob: '1970-03-26', nationality: 'US' }),
  ],
  [
    'a headline that names a place and nobody',
    'ADVERSE_MEDIA',
    { media_hits: [{ source: 'Daily', title: 'Baton Rouge man sentenced for laundering drug proceeds' }] },
    customerWith({ dob: '1970-03-26', nationality: 'US' }),
  ],
  [
    "a listed party whom the customer's details name in a field that was not understood",
    'SANCTION',
    { hits: [owner] },
    { ...plain, inputDetails: { country: 'GB', quorum: [{ titulus: 'Grigor Aslanyants', pars: 60 }] } },
  ],
  [
    'a barred address that stands in a field of the details that was not understood',
    'BLACKLIST',
    { kind: 'email', value: 'office@galli.example', name: 'Roberto Galli', reason: 'fraud' },
    customerWith({ nationality: 'IT', littera: 'Office@galli.example' }, 'Simona Bruni'),
  ],
  [
    'an account without the code of its bank',
    'BLACKLIST',
    { entries: [{ kind: 'bank_account', bank: '058', value: '0123477091', reason: 'fraud' }] },
    customerWith({ nationality: 'NG', bank_account: { bank_code: '058', account: '0123 477 091' } }, 'Obi Nwosu'),
  ],
  ...[
    [{ phone: '020 7946 0123' }, { phone: '+44 (0)20 7946 0123 ext. 4' }] as const,
    [{ phone: '+1 415 555 0132' }, { remarks: 'Called from (415) 555-0132 pretending to be our client' }] as const,
    [{ iban: 'DE89370400440532013000' }, { bank_account: 'Kto 532013000 / BLZ 37040044' }] as const,
    [{ phone: '+52 1 55 5555 0101' }, { kind: 'phone', value: '+52 55 5555 0101', name: undefined }] as const,
  ].map(([own, barred]): Case => [
    `a number of the customer's in another form, ${JSON.stringify(barred)}`,
    'BLACKLIST',
    { entries: [{ name: 'Grigor Aslanyants', reason: 'fraud', ...barred }] },
    customerWith(own, 'Obi Nwosu'),
  ]),
  ...[
    { profile: 'Owned by brothers Grigor and Oleg Aslanyants in equal shares.' },
    { controllers: { psc1: { forename: 'Grigor', surname: 'Aslanyants' } } },
    { aktsionery: 'Григор Асланянц, Олег Ким' },
    { board: 'G. Aslanyants (chair)' },
  ].map((inputDetails): Case => [
    `an owner whose name stands in parts, ${JSON.stringify(inputDetails)}`,
    'SANCTION',
    { hits: [{ ...owner, type: 'Person' }] },
    { ...plain, inputDetails: { country: 'GB', ...inputDetails } },
  ]),
  [
    'a ship of its fleet',
    'SANCTION',
    { hits: [{ name: 'HALCYON', type: 'Vessel', imo: '9301234', list: 'us_ofac_sdn' }] },
    { ...plain, inputDetails: { country: 'GB', fleet: [{ name: 'MT Halcyon', imo: '9301234' }] } },
  ],
  [
    'a name behind initials, whole in a field that was not understood',
    'SANCTION',
    { hits: [{ name: 'N. D.', list: 'eu_fsf', identity: 'Nenad Delić (1981)' }] },
    customerWith({ dob: '1981-07-08', nationality: 'RS' }, 'Nenad Delić'),
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
