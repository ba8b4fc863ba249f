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
    [customerWith({ phone: '07911 123456', nationality: 'GB' }), { phone: '+44 7911 123456' }, 'PENDING'],
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
