import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../eval/support/alert-set.ts';
import type { AlertCase } from '../../../eval/support/alert-set.ts';
import { deciders } from '../../../src/domain/checks/registry.ts';
import { defaultPolicy } from '../../../src/policies/default-policy.ts';
import { customerWith, decide } from './decide.ts';

const rows = readFileSync(new URL('records-in-any-words.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as AlertCase);

describe('records of registers and lists that write in words of their own', () => {
  test.each(rows)('$id: $reason', (row) => {
    expect(deciders[row.check_type](factsOf(row), defaultPolicy).outcome).toBe(row.expected.outcome);
  });
});

const erin = customerWith({ dob: '1999-01-11', nationality: 'NL' }, 'Erin Achterberg');
const barred = (entry: object) => decide('BLACKLIST', { name: 'Erin Achterberg', ...entry }, erin).outcome;

describe('what a record says of somebody else clears nobody', () => {
  test.each([
    { toelichting: 'Gebruikte het rijbewijs van een vrouw geboren in 1961.' },
    { toelichting: 'Werkte samen met een makelaar, veroordeeld in 2004.' },
    { info: 'Took over from a broker, born 1961' },
    { info: 'Took over from a broker, deceased 1991' },
    { about: 'His uncle commanded the brigade in 1994.' },
    { about: 'The firm was founded in 1976' },
    { about: 'Director of a company founded in 1988' },
    { status_note: 'Account opened 1995 by the previous holder' },
    { comment: 'Not the lawyer admitted in 1979' },
    { principal: 'Appointed judge in 1979 in Utrecht' },
    { history: 'Paul Hall was appointed in 1979' },
    { remarks_of_analyst: 'Victim is a pensioner, 81 years old in 2022' },
    { details: 'Fraud on the 81-year-old neighbour, in 2022' },
  ])('%j', (entry) => {
    expect(barred({ reason: 'fraud', ...entry })).toBe('PENDING');
  });

  test.each([
    'returned forged cheques',
    'unpaid invoices, suspected phoenix company',
    'price manipulation',
    'pricing; fraud alert',
    'returns of stolen goods',
    'contract ended after police enquiry',
  ])('%s is no reason of trade', (reason) => {
    expect(barred({ reason })).toBe('PENDING');
  });
});
