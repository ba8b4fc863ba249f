import { describe, expect, test } from 'vitest';
import { facts, hitsOf } from './read.ts';

const of = (hit: object) => facts(hitsOf(hit)[0]!);

describe('identifiers and who issued them', () => {
  test.each([
    [{ kind: 'document', document_type: 'passport', value: '87654321', country: 'NG' }, ['passport 87654321 NG']],
    [
      { type: 'document', document_type: 'passport', value: '87 654-321', country: 'Nigeria' },
      ['passport 87654321 NG'],
    ],
    [{ kind: 'document', type: 'national_id', value: '44051401359', country: 'PL' }, ['national_id 44051401359 PL']],
    [{ kind: 'document', value: '44051401359' }, ['document_number 44051401359']],
    [{ passport: { number: '87654321', issuing_country: 'SE' } }, ['passport 87654321 SE']],
    [{ passport_number: '87654321', passport_country: 'SWE' }, ['passport 87654321 SE']],
    [{ kind: 'cpf', value: '529.982.247-25', country: 'BR' }, ['tax_id 52998224725 BR']],
    [{ kind: 'PESEL no.', value: '44051401359' }, ['national_id 44051401359']],
    [{ kind: 'document_number', document_type: 'id_card', value: 'CBA 123456' }, ['national_id CBA123456']],
    [{ id_card_number: 'CBA 123456' }, ['national_id CBA123456']],
    [{ codice_fiscale: 'RSSMRA85T10A562S' }, ['tax_id RSSMRA85T10A562S']],
    [{ personnummer: '811218-9876' }, ['national_id 8112189876']],
    [{ match_field: 'bank_account', match_value: 'CZ65 0800 0000 1920 0014 5399' }, ['iban CZ6508000000192000145399']],
    [{ document_type: 'passport', document_number: '87654321', issuing_country: 'SE' }, ['passport 87654321 SE']],
  ])('%j', (hit, expected) => {
    expect(of(hit)).toEqual(expected);
  });

  test('an e-mail domain in Unicode and in punycode is one', () => {
    const [one, other] = ['Info@Müller-Handel.example', 'info@xn--mller-handel-dlb.example'].map((email) =>
      of({ email }),
    );
    expect(one).toEqual(other);
    expect(of({ email: 'not an address@@x' })).toEqual(['email not an address@@x']);
  });
});

describe('the country of a company', () => {
  test.each([
    [{ name: 'Apex Ltd', type: 'company', entity_type: 'company', country: 'GB' }, ['incorporation GB', 'unknown GB']],
    [{ name: 'Apex Ltd', registration_number: '123', country: 'GB' }, ['incorporation GB', 'unknown GB']],
    [
      { name: 'Apex Ltd', entity_type: 'company', country: 'GB', jurisdiction: 'VG' },
      ['incorporation VG', 'unknown GB'],
    ],
    [{ name: 'Ana Blau', entity_type: 'person', country: 'GB' }, ['unknown GB']],
  ])('%j', (hit, expected) => {
    expect(of(hit).filter((fact) => / [A-Z]{2}$/.test(fact))).toEqual(expected);
  });
});
