import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CustomerFacts } from '../../../src/domain/check/facts.ts';
import { LANGUAGES } from '../../../src/domain/rfi/languages/languages.ts';
import type { Language } from '../../../src/domain/rfi/languages/languages.ts';
import type { Letterhead } from '../../../src/domain/rfi/letterhead.ts';
import { writeRfi } from '../../../src/domain/rfi/write-rfi.ts';

const NO_SIGNATURE = { name: null, address: null, phone: null, email: null, website: null };
const BANK: Letterhead = { organizationName: 'Example Bank', signature: NO_SIGNATURE, language: null };
const JAMES: CustomerFacts = { fullName: 'James Torres', customerType: 'INDIVIDUAL', inputDetails: null };

interface Asked {
  customer?: Partial<CustomerFacts>;
  letterhead?: Partial<Letterhead>;
}

function ask(questions: [fact: string, weight: number][], { customer, letterhead }: Asked = {}): string {
  const text = writeRfi({
    customer: { ...JAMES, ...customer },
    letterhead: { ...BANK, ...letterhead },
    questions: questions.map(([fact, weight]) => ({ fact, weight, rule: 'ID-5' })),
  });
  expect(text).not.toBeNull();
  return text!;
}
const inLanguage = (inputDetails: unknown, language: Language | null = null) =>
  ask([['birth_date', 1]], { customer: { inputDetails }, letterhead: { language } });

describe('writeRfi', () => {
  test('is null when nothing is missing', () => {
    expect(writeRfi({ customer: JAMES, letterhead: BANK, questions: [] })).toBeNull();
  });

  test.each(LANGUAGES)('asks for documents only where one is wanted (%s)', (language) => {
    const letterhead = { language };
    const inWords = ask([['contact_details', 1]], { letterhead });
    const both = ask(
      [
        ['contact_details', 1],
        ['birth_date', 2],
      ],
      { letterhead },
    );
    expect(inWords).not.toMatch(/attach|fügen|joignant|adjunte/);
    expect(both).toMatch(/attach|fügen|joignant|adjunte/);
  });

  test('is a whole e-mail', () => {
    const signature = {
      name: 'Example Bank, Customer Desk',
      address: '1 High Street\nLondon EC1',
      phone: '+44 20 7946 0000',
      email: 'desk@bank.example',
      website: 'https://bank.example',
    };
    expect(ask([['birth_date', 10]], { letterhead: { signature } }))
      .toBe(`Subject: Information we need to complete your file

Dear James Torres,

We are obliged to keep the details of our customers complete and up to date. To complete yours, we need one more item from you:

1. Your full date of birth (day, month and year).
   Accepted: a copy of a valid passport, identity card or residence permit (PDF, JPEG or PNG, complete and legible).

Please reply to this e-mail and attach the documents.

Kind regards
Example Bank, Customer Desk
1 High Street
London EC1
Telephone: +44 20 7946 0000
E-mail: desk@bank.example
https://bank.example`);
  });

  test('XCH-2: asks for each fact once, the weightiest first', () => {
    const text = ask([
      ['nationality', 6],
      ['birth_date', 10],
      ['nationality', 2],
      ['birth_date', 10],
    ]);
    expect(text.match(/date of birth/g)).toHaveLength(1);
    expect(text.match(/nationality/g)).toHaveLength(1);
    expect(text.indexOf('date of birth')).toBeLessThan(text.indexOf('nationality'));
    expect(text).toContain('Example Bank');
  });

  test('is the same whatever the order of the questions', () => {
    const questions: [string, number][] = [
      ['nationality', 6],
      ['birth_date', 10],
      ['passport', 6],
      ['other_fact', 6],
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(questions, { minLength: 4 }), (shuffled) => {
        expect(ask(shuffled)).toBe(ask(questions));
      }),
    );
  });

  test.each([
    [{ language: 'de' }, /Guten Tag James Torres,/],
    [{ preferred_language: 'fr' }, /Bonjour James Torres,/],
    [{ preferredLanguage: 'French' }, /Bonjour James Torres,/],
    [{ locale: 'de-AT' }, /Guten Tag/],
    [{ locale: 'es_MX.UTF-8' }, /Buenos días, James Torres:/],
    [{ language: 'Deutsch' }, /Guten Tag/],
    [{ language: 'Español' }, /Buenos días/],
    [{ language: 'FRA' }, /Bonjour/],
    [{ languages: ['ja', 'fr'] }, /Bonjour/],
    [{ language: 'de', locale: 'fr' }, /Guten Tag/],
    [{ language: 'klingon' }, /Dear James Torres,/],
    [{ language: 'dear' }, /Dear James Torres,/],
    [{ language: { code: 'de' } }, /Dear James Torres,/],
    [{ language: 5 }, /Dear James Torres,/],
    ['de', /Dear James Torres,/],
    [null, /Dear James Torres,/],
  ])('writes in the language of %j', (details, expected) => {
    expect(inLanguage(details)).toMatch(expected);
  });

  test("writes in the organization's language where the customer's is not known or not written", () => {
    expect(inLanguage(null, 'de')).toMatch(/Guten Tag/);
    expect(inLanguage({ language: 'ja' }, 'fr')).toMatch(/Bonjour/);
    expect(inLanguage({ language: 'es' }, 'fr')).toMatch(/Buenos días/);
  });

  test.each(LANGUAGES)('addresses a company as one: %s', (language) => {
    const company = { fullName: 'Acme & Söhne GmbH', customerType: 'COMPANY' as const };
    const questions: [string, number][] = [
      ['residence', 2],
      ['tax_id', 1],
    ];
    const text = ask(questions, { customer: company, letterhead: { language } });
    expect(text).toContain('Acme & Söhne GmbH');
    expect(text).not.toBe(ask(questions, { customer: { ...company, customerType: null }, letterhead: { language } }));
  });

  test('asks decently for a fact without a wording of its own, and does not name one that tells too much', () => {
    expect(ask([['flight_number', 1]])).toContain('1. The following detail: flight number.');
    expect(ask([['sanction_list_entry', 1]])).not.toMatch(/sanction|list/i);
    expect(ask([['x'.repeat(500), 1]]).length).toBeLessThan(900);
    expect(
      ask([
        ['', 1],
        ['pep', 2],
      ]).match(/further detail/g),
    ).toHaveLength(1);
    for (const inherited of ['constructor', '__proto__', 'toString']) expect(ask([[inherited, 1]])).toMatch(/^1\. /m);
  });

  test.each(['\n\n', '\r\n', '\r', '\u2028', '\u2029', '\u0085', '\v', '\0'])(
    'a name cannot write lines of its own: %j',
    (breaks) => {
      const text = ask([['birth_date', 1]], {
        customer: { fullName: `A${breaks}Bcc: all@example.com${breaks}B` },
        letterhead: {
          organizationName: `C${breaks}D`,
          signature: { ...NO_SIGNATURE, phone: `1${breaks}2`, address: 'One\r\n\r\nTwo\u2028Three' },
        },
      });
      expect(text).toContain('Dear A Bcc: all@example.com B,');
      expect(text).toContain('C D\nOne\nTwo\nThree\nTelephone: 1 2');
      expect(text.split('\n')[0]).toBe('Subject: Information we need to complete your file');
    },
  );

  test('keeps names of every script, without marks that turn them round', () => {
    for (const name of [
      'محمد بن سلمان',
      'नरेन्द्र मोदी',
      'می\u200cنا',
      'Ñandú Øre',
      '王小明',
      '👩\u200d🚀 A',
      'x'.repeat(255),
    ]) {
      expect(ask([['birth_date', 1]], { customer: { fullName: name } })).toContain(`Dear ${name},`);
    }
    expect(ask([['birth_date', 1]], { customer: { fullName: 'A\u202eB\u2066C\ufeffD' } })).toContain('Dear ABCD,');
    for (const name of ['', '  ', '\n', '\u200c', '--'])
      expect(ask([['birth_date', 1]], { customer: { fullName: name } })).toContain('Dear customer,');
    expect(ask([['birth_date', 1]], { customer: { fullName: '\ud800x' } }).isWellFormed()).toBe(true);
  });
});
