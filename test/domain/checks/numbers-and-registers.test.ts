import { describe, expect, test } from 'vitest';
import { decide } from './decide.ts';

const company = (inputDetails: Record<string, unknown>) => ({
  fullName: 'Nordwest Metall Handels GmbH',
  customerType: 'COMPANY' as const,
  inputDetails,
});
const person = (inputDetails: Record<string, unknown>) => ({
  fullName: 'Marek Gorzelany',
  customerType: 'INDIVIDUAL' as const,
  inputDetails,
});
const barred = (entry: Record<string, unknown>) => ({
  entries: [{ name: 'Nordwest Metall Handels GmbH', reason: 'fraud', ...entry }],
});
const ofCompany = (own: Record<string, unknown>, listed: Record<string, unknown>) =>
  decide('BLACKLIST', barred(listed), company(own)).outcome;

describe('one register numbers a company once', () => {
  test.each([
    [{ kvk_number: '81220449' }, { registration_no: 'KvK 64332211' }],
    [
      { registration_number: '12844190', register: 'Companies House', country: 'GB' },
      { company_number: '08113276', register: 'Companies House' },
    ],
    [
      { registration_number: 'HRB 33410', register: 'Amtsgericht Leipzig', country: 'DE' },
      { registration_no: 'HRB 18872', register: 'AG Leipzig' },
    ],
    [{ registration_number: 'HRB 33410, Amtsgericht Leipzig' }, { registration_no: 'HRB 18872 (Amtsgericht Leipzig)' }],
    [{ uen: '201533871K' }, { registration: { registry: 'ACRA Singapore', number: '200208916D' } }],
    [{ registration_number: 'U17110GJ2016PTC091244', country: 'IN' }, { CIN: 'U17110MH2004PTC144870' }],
    [{ ruc: '20512345678', country: 'PE' }, { ids: { RUC: '20600112233', country: 'Peru' } }],
    [{ ogrn: '1127746123456' }, { identifiers: [{ label: 'ОГРН', value: '1157746009988' }] }],
    [{ siren: '523 918 447' }, { siret: '889 102 334 00018' }],
    // What the tax office and the register know a company by is one number in many states.
    [{ registration_number: 'CUIT 30-71182093-7', country: 'AR' }, { taxNumber: 'CUIT 30-69004417-6' }],
    [
      { registration_number: 'CUIT 30-71182093-7', country: 'AR' },
      { taxNumber: '30-69004417-6', country: 'AR' },
    ],
    [
      { registration_number: 'RUT 76.881.204-7', country: 'CL' },
      { rut: '77.430.118-6', country: 'CL' },
    ],
    [{ bin: '050640001234', country: 'KZ' }, { tax_no: 'BIN 110840009876' }],
    // In groups as one register writes its numbers.
    [{ org_nr: '556677-8899', country: 'SE' }, { orgnr: '559011-2233' }],
    // The states of the US, the provinces of Canada and the emirates each have a register.
    [{ registration_number: 'Utah 12884401-0160', country: 'US' }, { registration_number: 'Utah 9017733-0160' }],
    [{ registration_number: '5512345', jurisdiction: 'us_de' }, { registration_number: 'Delaware 7788112' }],
    [{ registration_number: 'Alberta 2019884471', country: 'CA' }, { registration_number: 'Alberta 2023117750' }],
  ])('%j and %j are two companies', (own, listed) => {
    expect(ofCompany(own, listed)).toBe('ACCEPTED');
  });

  test.each([
    // Of two courts, or of one that is not known: a company that moves gets another number.
    [
      { registration_number: 'HRB 33410', register: 'Amtsgericht Hamburg', country: 'DE' },
      { registration_no: 'HRB 18872', register: 'Amtsgericht Köln', country: 'DE' },
    ],
    [
      { registration_number: 'HRB 33410', country: 'DE' },
      { registration_no: 'HRB 18872', register: 'Amtsgericht Köln' },
    ],
    // Numbers of two kinds.
    [
      { registration_number: '1127746123456', country: 'RU' },
      { registration_number: '7805123456', country: 'RU' },
    ],
    [{ kvk: '81220449' }, { rsin: '859912345', country: 'NL' }],
    // Tax numbers on both sides, as declared.
    [{ nip: '5842671190', country: 'PL' }, { nip: '9571033482' }],
    // Registers of two states, or one that is not told.
    [{ registration_number: 'Alberta 2019884471', country: 'CA' }, { registration_number: 'Ontario 2023117' }],
    [{ registration_number: '5512345', state_of_incorporation: 'Delaware' }, { registration_number: 'Nevada 7788112' }],
    [
      { registration_number: '5512345', country: 'US' },
      { registration_number: '7788112', country: 'US' },
    ],
    // Only the letters before the number differ.
    [
      { registration_number: 'SC604417', country: 'GB' },
      { registration_number: 'NI604417', country: 'GB' },
    ],
    // Another country has another register, and groups have companies of one name.
    [
      { registration_number: 'HE 334410', country: 'CY' },
      { registration_number: '1887201', country: 'VG' },
    ],
    // Each court begins at one.
    [
      { registration_number: 'HRB 33410', register: 'Amtsgericht Hamburg' },
      { registration_no: 'HRB 33410', register: 'Amtsgericht Köln' },
    ],
  ])('%j and %j may be one', (own, listed) => {
    expect(ofCompany(own, listed)).toBe('PENDING');
  });

  test.each([
    [
      { registration_number: 'NIT 900123456-7', country: 'CO' },
      { NIT: '900123456', country: 'CO' },
    ],
    [{ registration_number: 'RUT 76.881.204-7', country: 'CL' }, { rut: '76881204-7' }],
    [{ registration_number: 'CNPJ 12.345.678/0001-95', country: 'BR' }, { registration_number: '12345678000276' }],
    [
      { registration_number: '0061778451', country: 'IR' },
      { registration_number: 'IR 0061778451', country: 'IR' },
    ],
  ])('%j and %j are one company', (own, listed) => {
    expect(ofCompany(own, listed)).toBe('REJECTED');
  });

  test.each([
    [{ kvk_number: '81220449' }, { registration_no: 'KvK 81220449' }],
    [{ registration_number: '0000611842', register: 'KRS' }, { registration_no: 'KRS 611842' }],
    [{ registration_number: 'RC 704418' }, { registration_no: 'RC704418' }],
    [{ siren: '812345678' }, { siret: '812 345 678 00021' }],
    [{ cnpj: '12.345.678/0001-95' }, { cnpj: '12.345.678/0002-76' }],
    [{ acn: '612 345 678' }, { abn: '53 612 345 678' }],
    [{ nit: '900.123.456-7' }, { nit: '900123456' }],
    [
      { registration_number: '1187746330415', registry: 'ЕГРЮЛ' },
      { ids: { OGRN: '1187746330415', country: 'Russia' } },
    ],
  ])('%j and %j are one company', (own, listed) => {
    expect(ofCompany(own, listed)).toBe('REJECTED');
  });
});

describe('lifelong numbers of people clear where both are verified', () => {
  const decided = (own: Record<string, unknown>, listed: Record<string, unknown>) =>
    decide('BLACKLIST', { entries: [{ name: 'Marek Gorzelany', reason: 'fraud', ...listed }] }, person(own)).outcome;
  const own = { nationality: 'PL', national_id: { type: 'PESEL', value: '85061203311', verified: true } };

  test.each([
    { national_id: { type: 'PESEL', value: '61092804877', verified: true } },
    { pesel: '61092804877', pesel_source: 'verified against the population register' },
    { pesel: '61092804877', pesel_verified: true },
    { pesel: '61092804877', id_verified: 'yes' },
    { identifications: [{ type: 'PESEL', country: 'PL', number: '61092804877', verified: true }] },
  ])('%j', (listed) => {
    expect(decided(own, listed)).toBe('ACCEPTED');
  });

  test.each([
    { pesel: '61092804877' },
    { pesel: '61092804877', pesel_status: 'not verified' },
    { pesel: '61092804877', pesel_status: 'verified by nobody, check pending' },
    // That the hit was verified says nothing of its numbers.
    { pesel: '61092804877', verified: true },
    { national_id: { type: 'PESEL', value: '61092804877', verified: false } },
    { identifications: [{ type: 'PESEL', country: 'BY', number: '61092804877', verified: true }] },
  ])('%j stays open', (listed) => {
    expect(decided(own, listed)).toBe('PENDING');
  });

  test('a card is renewed, and its number with it', () => {
    const card = (number: string) => ({ id_card: { number, verified: true } });
    expect(decided(card('ABC123456'), card('XYZ987654'))).toBe('PENDING');
  });
});

describe('numbers in the text of a report', () => {
  const report = (snippet: string) => ({ media_hits: [{ source: 'Regional Court', date: '2026-02-10', snippet }] });
  const outcome = (snippet: string, own: Record<string, unknown> = { kvk: '51220987', country: 'NL' }) =>
    decide('ADVERSE_MEDIA', report(snippet), {
      fullName: 'Weststrand Bouw B.V.',
      customerType: 'COMPANY' as const,
      inputDetails: own,
    }).outcome;

  test.each([
    'Weststrand Bouw B.V. (KvK-nummer 67001234) is veroordeeld voor btw-fraude.',
    'Weststrand Bouw B.V. uit Almelo (KvK 67001234) is veroordeeld voor btw-fraude.',
    'Weststrand Bouw B.V., KvK 67001234, was convicted of VAT fraud.',
  ])('%s: another company', (snippet) => {
    expect(outcome(snippet)).toBe('ACCEPTED');
  });

  test.each([
    'Weststrand Bouw B.V. and Oostland Bouw B.V. (KvK 67001234) were convicted of VAT fraud.',
    'Weststrand Bouw B.V. and its parent Weststrand Beheer B.V. (KvK 67001234) were convicted of VAT fraud.',
    'Weststrand Bouw B.V. (owned by Oostland B.V., KvK 67001234) was convicted of VAT fraud.',
    'Weststrand Bouw B.V. (a subsidiary of KvK 67001234) was convicted of VAT fraud.',
    'Weststrand Bouw B.V. (case number 67001234) was convicted of VAT fraud.',
  ])('%s: may be the customer', (snippet) => {
    expect(outcome(snippet)).not.toBe('ACCEPTED');
  });

  test('an equal number is the customer', () => {
    expect(outcome('Weststrand Bouw B.V. (KvK 51220987) was convicted of VAT fraud.')).toBe('REJECTED');
  });
});

describe('phones', () => {
  const outcome = (own: Record<string, unknown>, listed: Record<string, unknown>) =>
    decide('BLACKLIST', { entries: [{ reason: 'fraud', ...listed }] }, person(own)).outcome;

  test.each([
    [
      { phone: '07700 900318', country: 'GB' },
      { kind: 'phone', value: '+447700900318', name: 'Marek Gorzelany' },
    ],
    [
      { phone: '600 555 014', nationality: 'PL' },
      { msisdn: '+48 600 555 014', name: 'Marek Gorzelany' },
    ],
    [
      { phone: '0803 555 0199', nationality: 'NG' },
      { kind: 'msisdn', value: '2348035550199', name: 'Marek Gorzelany' },
    ],
  ])('%j and %j are one', (own, listed) => {
    expect(outcome(own, listed)).toBe('REJECTED');
  });

  test('an equal number under another name is asked about, and another number is no matter', () => {
    const own = { phone: '07700 900318', country: 'GB' };
    expect(outcome(own, { kind: 'phone', value: '+447700900318', name: 'Joost van Dinther' })).toBe('PENDING');
    expect(outcome(own, { kind: 'phone', value: '+447700900381', name: 'Joost van Dinther' })).toBe('ACCEPTED');
  });
});
