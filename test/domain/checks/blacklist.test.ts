import { describe, expect, test } from 'vitest';
import { customerWith, decide } from './decide.ts';

const customer = customerWith({
  dob: '1960-05-20',
  email: 'James@Example.com',
  phone: '0044 20 7946 0000',
  passport: 'X12345',
});

describe('BLACKLIST rules', () => {
  test.each([
    ['BLK-1', { passport: 'x-12345', reason: 'fraud' }, 'REJECTED', 0.95],
    ['BLK-1', { kind: 'passport', value: 'X12345' }, 'PENDING', 0.65],
    ['BLK-2', { name: 'James Torres', email: 'james@example.com ' }, 'REJECTED', 0.9],
    ['BLK-3', { name: 'Anna Weber', email: 'james@example.com' }, 'PENDING', 0.65],
    ['BLK-3', { kind: 'phone', value: '+44 20 7946 0000' }, 'PENDING', 0.65],
    ['BLK-4', { name: 'James Torres', dob: '1960-05-20' }, 'REJECTED', 0.9],
    ['BLK-5', { name: 'James Torres' }, 'PENDING', 0.45],
    ['BLK-5', { name: 'James Torres', dob: '1931-01-01' }, 'ACCEPTED', 0.15],
    ['BLK-6', { name: 'James Torres', dob: '1960-05-20', expires: '2020-01-01' }, 'ACCEPTED', 0.15],
    ['BLK-6', { name: 'James Torres', dob: '1960-05-20', reason: 'commercial' }, 'ACCEPTED', 0.15],
    ['BLK-4', { name: 'James Torres', dob: '1960-05-20', reason: 'commercial; document fraud' }, 'REJECTED', 0.9],
    ['BLK-7', { kind: 'passport', value: 'X12346' }, 'ACCEPTED', 0.15],
    ['BLK-9', { name: 'James Torres', email: 'james+shop@example.com' }, 'PENDING', 0.6],
    ['BLK-9', { name: 'James Torres', dob: '1960', email: 'james+shop@example.com' }, 'PENDING', 0.6],
    ['BLK-8', { kind: 'iban', value: 'DE02120300000000202051' }, 'PENDING', 0.5],
  ])('%s %j', (rule, entry, outcome, riskScore) => {
    const verdict = decide('BLACKLIST', entry, customer);
    expect(verdict).toMatchObject({ outcome, riskScore });
    expect(verdict.hits[0]?.rules).toContain(rule);
  });
});

describe('a phone number in national form is read in the countries of whoever states it', () => {
  const british = customerWith({ phone: '07911 123456', address: { country: 'GB' } });
  test.each([
    [british, { phone: '+44 7911 123456' }, 'REJECTED'],
    [british, { phone: '07911 123456' }, 'REJECTED'],
    [customerWith({ phone: '+44 7911 123456', country: 'GB' }), { phone: '07911-123456' }, 'REJECTED'],
    [customerWith({ phone: '+44 7911 123456' }), { phone: '07911 123456', country: 'GB' }, 'REJECTED'],
    [british, { phone: '+49 7911 123456' }, 'PENDING'],
    [british, { phone: '+44 7911 123457' }, 'PENDING'],
    [customerWith({ phone: '07911 123456', nationality: 'GB' }), { phone: '+44 7911 123456' }, 'REJECTED'],
  ])('%j, %j: %s', (customer, entry, outcome) => {
    expect(decide('BLACKLIST', { name: 'James Torres', reason: 'fraud', ...entry }, customer).outcome).toBe(outcome);
  });
});

test('BLK-8: kinds that the customer holds none of are named', () => {
  const verdict = decide('BLACKLIST', { name: 'James Torres', iban: 'DE02120300000000202051' }, customer);
  expect(verdict.reasoning).toContain('Missing for the customer: bank account (in the alert: DE02120300000000202051)');
});

describe('BLK-1: a number is its country’s', () => {
  const holder = customerWith({ passport: { number: '87654321', country: 'SE' } });
  const entry = { kind: 'passport', value: '87654321', reason: 'fraud' };
  const decided = (hit: Record<string, unknown>, customer = holder) =>
    decide('BLACKLIST', { entries: [hit] }, customer);

  test('of another country and another name it is another document', () => {
    expect(decided({ ...entry, country: 'NG', name: 'Tunde Bakare' })).toMatchObject({
      outcome: 'ACCEPTED',
      note: 'false positive: name differs',
    });
  });

  test('where only the countries of the bearers differ a person must look', () => {
    const bearer = customerWith({ passport: '87654321', nationality: 'SE' });
    expect(decided({ ...entry, country: 'NG', name: 'Tunde Bakare' }, bearer).outcome).toBe('PENDING');
  });

  test('of another country, and nothing else told, it is nobody’s here', () => {
    expect(decided({ ...entry, country: 'NG' }).outcome).toBe('ACCEPTED');
  });

  test('of the same country, or of none that is told, it is the same', () => {
    expect(decided({ ...entry, country: 'SE' }).outcome).toBe('REJECTED');
    expect(decided(entry).outcome).toBe('REJECTED');
  });
});

describe('BLK-1: the number that a state knows a person by, whatever either side calls it', () => {
  const entry = (more: object) => ({ entries: [{ reason: 'synthetic identity fraud', ...more }] });
  test.each<[Record<string, unknown>, object, string]>([
    [{ tax_id: '529.982.247-25', nationality: 'BR' }, { kind: 'cpf', value: '52998224725' }, 'REJECTED'],
    [{ nif: '12345678Z', nationality: 'ES' }, { kind: 'national_id', value: '12.345.678-Z' }, 'REJECTED'],
    [{ pesel: '44051401359' }, { kind: 'PESEL', value: '44051401359', country: 'PL' }, 'REJECTED'],
    [
      { iban: 'CZ6508000000192000145399' },
      { match_field: 'iban', match_value: 'CZ65 0800 0000 1920 0014 5399' },
      'REJECTED',
    ],
    [{ tax_id: '529.982.247-26' }, { kind: 'cpf', value: '52998224725' }, 'ACCEPTED'],
    [{ tax_id: '12345678', tax_id_country: 'PT' }, { kind: 'nif', value: '12345678', country: 'ES' }, 'ACCEPTED'],
  ])('%j and %j: %s', (own, listed, outcome) => {
    expect(decide('BLACKLIST', entry(listed), customerWith(own)).outcome).toBe(outcome);
  });
});

describe('an entry whose parts are told by their kind', () => {
  const entry = (fields: Record<string, unknown>) => ({ entries: [{ reason: 'loan fraud', ...fields }] });
  test.each([
    ['BLK-1', { match: { type: 'passport', number: 'X12345' } }, 'REJECTED'],
    ['BLK-1', { matched: { kind: 'passport', value: 'x 12345' } }, 'REJECTED'],
    ['BLK-2', { match: { type: 'email', value: 'james@example.com' }, name: 'James Torres' }, 'REJECTED'],
    ['BLK-2', { kind: 'person', value: 'James Torres', email: 'james@example.com' }, 'REJECTED'],
    ['BLK-4', { kind: 'person', value: 'James Torres', date_of_birth: '1960-05-20' }, 'REJECTED'],
    ['BLK-4', { kind: 'customer', value: 'James Torres', date_of_birth: '1960-05-20' }, 'REJECTED'],
    ['BLK-3', { kind: 'person', value: 'Anna Weber', email: 'james@example.com' }, 'PENDING'],
    ['BLK-5', { kind: 'person', value: 'James Torres' }, 'PENDING'],
    ['BLK-5', { kind: 'person', value: 'James Torres', date_of_birth: '1931-01-01' }, 'ACCEPTED'],
    ['BLK-7', { match: { type: 'passport', number: 'X12346' } }, 'ACCEPTED'],
  ])('%s %j: %s', (rule, fields, outcome) => {
    const verdict = decide('BLACKLIST', entry(fields), customer);
    expect(verdict.outcome).toBe(outcome);
    expect(verdict.hits[0]?.rules).toContain(rule);
  });

  test('a number of another country stays open', () => {
    const holder = customerWith({ passport: { number: '87654321', country: 'SE' } });
    const elsewhere = entry({ match: { type: 'passport', number: '87654321', country: 'NO' } });
    expect(decide('BLACKLIST', elsewhere, holder).outcome).not.toBe('REJECTED');
  });
});

describe('an entry that states several things in one value', () => {
  const cormac = customerWith(
    { dob: '1990-04-01', email: 'c.laighin@example.ie', phone: '+353 87 330 1120', passport: 'PA1234567' },
    'Cormac Ó Laighin',
  );
  const entry = (kind: string, value: string) => ({ entries: [{ kind, value, reason: 'mortgage fraud' }] });
  test.each([
    ['name+dob', "Cormac O'Laighin | 1990-04-01", 'REJECTED'],
    ['name_dob', "Cormac O'Laighin / 1990-04-01", 'REJECTED'],
    ['NAME_DATE', "Cormac O'Laighin; 01.04.1990", 'REJECTED'],
    ['name and birth date', '1990-04-01 | Cormac Ó Laighin', 'REJECTED'],
    ['name', "Cormac O'Laighin (born 1 April 1990)", 'REJECTED'],
    ['name', "Cormac O'Laighin, 1990-04-01", 'REJECTED'],
    ['name+email', "Cormac O'Laighin | C.Laighin@example.ie", 'REJECTED'],
    ['email', "c.laighin@example.ie | Cormac O'Laighin", 'REJECTED'],
    ['name/phone', "Cormac O'Laighin | 00353 87 330 1120", 'REJECTED'],
    ['passport+name', "PA1234567 | Cormac O'Laighin", 'REJECTED'],
    ['passport', 'PA1234567 | 1990-04-01', 'REJECTED'],
    ['passport', 'PA 123 / 4567', 'REJECTED'],
    ['email', 'Cormac <c.laighin@example.ie>', 'PENDING'],
    ['phone', '+353 87 330 1120 / +353 1 496 0000', 'PENDING'],
    // What cannot be read as the kind says may be the customer.
    ['name+dob', "Cormac O'Laighin | spring 1990", 'PENDING'],
    ['name+dob', '#7731', 'PENDING'],
    ['name+dob', 'Siobhán Walsh | ???', 'PENDING'],
    // Somebody else.
    ['name+dob', "Cormac O'Laighin | 1961-08-12", 'ACCEPTED'],
    ['name+dob', 'Siobhán Walsh | 1990-04-01', 'PENDING'],
    ['name+dob', 'Siobhán Walsh | 1961-08-12', 'ACCEPTED'],
    ['passport+name', 'PB7654321 | Siobhán Walsh', 'ACCEPTED'],
    ['name+email', 'Siobhán Walsh | s.walsh@example.ie', 'ACCEPTED'],
  ])('%s %s: %s', (kind, value, outcome) => {
    const verdict = decide('BLACKLIST', entry(kind, value), cormac);
    expect(verdict.outcome, verdict.reasoning).toBe(outcome);
  });
});

describe('a listed number in national form', () => {
  const adwoa = customerWith({ phone: '+233244001177', dob: '1998-08-08' }, 'Adwoa Serwaa Bonsu');
  const decided = (entry: object) =>
    decide('BLACKLIST', { matches: [{ kind: 'phone', value: '024 400 1177', reason: 'fraud', ...entry }] }, adwoa);

  test('is read in the region stated beside it, and another’s name settles nothing', () => {
    expect(decided({ region: 'GH', name: 'Kwaku Afriyie' })).toMatchObject({
      outcome: 'PENDING',
      questions: [{ fact: 'contact_details' }],
    });
    expect(decided({ name: 'Kwaku Afriyie' }).outcome).toBe('PENDING');
    expect(decided({ region: 'GH', name: 'Adwoa Serwaa Bonsu' }).outcome).toBe('REJECTED');
  });

  test('of another region is another number', () => {
    expect(decided({ region: 'DE', name: 'Kwaku Afriyie' }).outcome).toBe('ACCEPTED');
    expect(decided({ region: 'GH', value: '024 400 1178', name: 'Kwaku Afriyie' }).outcome).toBe('ACCEPTED');
  });
});

describe('BLK-6: what clears whoever it is about needs the whole entry', () => {
  const barred = (entry: object) =>
    decide('BLACKLIST', { entries: [{ name: 'James Torres', dob: '1997-03-26', added: '2021-02-02', ...entry }] })
      .outcome;

  test.each([
    'commercial: unprofitable account, closed by the bank',
    'Late payment; unpaid invoices 2023',
    'Zahlungsverzug',
    'comercial: cliente no rentable',
    'commercial – clôture pour inactivité',
    'raisons commerciales (client inactif)',
    'commercial: unprofitable relationship, ended by mutual consent',
    'decisión comercial, cuenta inactiva',
    'decyzja handlowa',
  ])('"%s" bars nobody', (reason) => {
    expect(barred({ reason })).toBe('ACCEPTED');
  });

  test.each([
    'Late payer. Straw borrower for a ring',
    'Returned goods replaced with replicas',
    'Commercial - bust-out, cards maxed then vanished',
    'Retours de marchandises vides (colis de pierres)',
    'commercial: account closed at request of FIU',
    'account closed',
    'relationship ended by mutual consent',
    'commercial paper never delivered',
    'décision commerciale du parquet',
  ])('"%s" may bar', (reason) => {
    expect(barred({ reason })).not.toBe('ACCEPTED');
  });

  test.each([
    { reason: 'commercial', secondary_reason: 'fraud' },
    { reason: 'commercial', type: 'financial crime' },
    { reason: 'commercial', note: 'Also on file for a straw loan.' },
    { reason: 'fraud', expires: '2023-01-01', active: true },
    { reason: 'fraud', expires: '2023-01-01', renewed_until: '2031-01-01' },
    { reason: 'fraud', expires: '2023-01-01', until: '2031-01-01' },
    { reason: 'fraud', expires: '2023-01-01', note: 'Extended to 30 June 2030, see minutes.' },
    { reason: 'fraud, permanent', expires: '2023-01-01' },
    { reason: 'fraud', passport: 'P4482910', validUntil: '2022-03-01' },
  ])('%j is not cleared', (entry) => {
    expect(barred(entry)).not.toBe('ACCEPTED');
  });
});
