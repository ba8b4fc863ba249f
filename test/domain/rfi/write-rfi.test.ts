import { describe, expect, test } from 'vitest';
import { writeRfi } from '../../../src/domain/rfi/write-rfi.ts';

const ask = (...questions: [string, number][]) =>
  writeRfi({
    customerName: 'James Torres',
    organizationName: 'Example Bank',
    questions: questions.map(([fact, weight]) => ({ fact, weight, rule: 'ID-5' })),
  });

describe('writeRfi', () => {
  test('is null when nothing is missing', () => {
    expect(ask()).toBeNull();
  });

  test('XCH-2: asks for each fact once, the weightiest first', () => {
    const text = ask(['nationality', 6], ['birth_date', 10], ['nationality', 2], ['birth_date', 10]) ?? '';
    expect(text).toContain('Dear James Torres,');
    expect(text).toContain('Example Bank');
    expect(text.match(/date of birth/g)).toHaveLength(1);
    expect(text.indexOf('date of birth')).toBeLessThan(text.indexOf('nationality'));
    expect(text).toMatch(/PDF, JPEG or PNG/);
  });

  test('tips nobody off', () => {
    const facts =
      'birth_date nationality residence national_id passport document_number tax_id registration_number lei iban public_function contact_details other_fact';
    const text = ask(...facts.split(' ').map((fact): [string, number] => [fact, 1])) ?? '';
    expect(text).not.toMatch(
      /sanction|list|match|suspic|article|media|report|alert|screen|\bhit|blacklist|PEP|investigat/i,
    );
  });

  test('a name cannot write lines of its own', () => {
    const text = writeRfi({
      customerName: 'A\n\nB',
      organizationName: 'C\r\nD',
      questions: [{ fact: 'birth_date', weight: 1, rule: 'ID-5' }],
    });
    expect(text).toContain('Dear A B,');
    expect(text).toContain('C D');
  });
});
