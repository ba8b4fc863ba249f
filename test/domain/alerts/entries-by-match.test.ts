import { describe, expect, test } from 'vitest';
import { customerWith, decide } from '../checks/decide.ts';

const soraya = customerWith(
  { dob: '1993-07-19', nationality: 'MA', email: 'soraya.b@correo.example', phone: '+212661223344' },
  'Soraya Benchekroun',
);
const barred = (entry: object) => decide('BLACKLIST', { reason: 'chargeback fraud', ...entry }, soraya);

describe('an entry that says what was matched, by whatever its fields are called', () => {
  test.each([
    { match_on: 'email', list_value: 'Soraya.B@correo.example', list_name: 'Soraya Benchekroun' },
    { matched_attribute: 'mobile', listed_value: '+212 661 223 344', listed_party: 'Soraya Benchekroun' },
    { hitOn: 'e-mail', blockedValue: 'soraya.b@correo.example', blockedName: 'Soraya Benchekroun' },
    { attribute: 'telephone', blocked: '+212661223344', blocked_person: 'Soraya Benchekroun' },
  ])('%j is the customer’s', (entry) => {
    expect(barred(entry).outcome).toBe('REJECTED');
  });

  test.each([
    { match_on: 'email', list_value: 'soraya.b@correo.example', list_name: 'Patrick Olumide' },
    { match_on: 'email', list_value: 'soraya.b@correo.example', list_name: 'Internal fraud list' },
    { hitOn: 'phone', blockedValue: '+212661223344', blockedName: 'Torsten Krahe' },
  ])('%j asks since when it is used (BLK-3)', (entry) => {
    const { outcome, questions } = barred(entry);
    expect(outcome).toBe('PENDING');
    expect(questions.map(({ fact }) => fact)).toContain('contact_details');
  });

  test.each([
    { match_on: 'email', list_value: 'soraya.c@correo.example', list_name: 'Patrick Olumide' },
    { attribute: 'telephone', blocked: '+212661223349', blocked_person: 'Torsten Krahe' },
  ])('%j is only similar (BLK-7)', (entry) => {
    expect(barred(entry).outcome).toBe('ACCEPTED');
  });

  test('the day of an entry is no number that it bars', () => {
    expect(barred({ attribute: 'phone', blocked: '2024-02-02', name: 'Soraya Benchekroun' }).outcome).toBe('PENDING');
  });
});

const company = { fullName: 'Hedvig Rosenlund AB', customerType: 'COMPANY' as const };
const director = { directors: [{ name: 'Oskar Palmér' }] };

describe('what a vendor sorts a record as is its type (ID-3)', () => {
  test.each([{ type: 'person' }, { kind: 'individual' }, { category: 'Person' }])('%j is no company', (sorted) => {
    const record = { name: 'Hedvig Rosenlund', position: 'Riksdagsledamot', country: 'SE', ...sorted };
    expect(decide('PEP', record, { ...company, inputDetails: { country: 'SE', ...director } }).outcome).toBe(
      'ACCEPTED',
    );
  });

  test.each([
    [{ name: 'Oskar Palmér', type: 'person' }, director],
    [{ name: 'Hedvig Rosenlund', type: 'pep' }, director],
    [{ name: 'Hedvig Rosenlund', type: 'person' }, { directors: [{ name: 'Hedvig Rosenlund' }] }],
  ])('%j may be one of %j', (record, parties) => {
    const details = { position: 'Riksdagsledamot', country: 'SE', ...record };
    expect(decide('PEP', details, { ...company, inputDetails: { country: 'SE', ...parties } }).outcome).toBe('PENDING');
  });
});

const traders = (details: object) => ({ fullName: 'Blue Falcon Trading LLC', customerType: 'COMPANY' as const, inputDetails: { country: 'AE', ...details } }); // prettier-ignore
const listed = (details: object, record: object) =>
  decide('SANCTION', { name: 'Blue Falcon Trading L.L.C.', list: 'OFAC SDN', country: 'AE', ...record }, traders(details)).outcome; // prettier-ignore

describe('numbers of one authority of an emirate', () => {
  test.each([
    [{ registration_number: 'DED 781223' }, { licence: { register: 'Dubai DED', number: '604418' } }],
    [{ registration_number: 'Dubai DED 781223' }, { registration_number: 'Dubai DED 604418' }],
    [
      { trade_licence: 'Sharjah SEDD 778812' },
      { identifiers: [{ type: 'Trade licence', number: 'Sharjah SEDD 512009' }] },
    ],
    [{ licence_number: 'RAKEZ 4012233' }, { licence: 'RAKEZ 4007781' }],
  ])('%j is not %j', (details, record) => {
    expect(listed(details, record)).toBe('ACCEPTED');
  });

  test.each([
    [{ registration_number: 'Dubai DED 781223' }, { registration_number: 'Sharjah SEDD 604418' }],
    [{ registration_number: 'Dubai DED 781223' }, { licence: '604418' }],
    [{ trade_licence: '778812' }, { trade_licence: '512009' }],
    [{ registration_number: '778812' }, { registration_number: 'JAFZA 512009' }],
  ])('%j may be that of %j', (details, record) => {
    expect(listed(details, record)).toBe('PENDING');
  });
});
