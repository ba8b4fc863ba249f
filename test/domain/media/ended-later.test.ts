import { describe, expect, test } from 'vitest';
import { customerWith, decide } from '../checks/decide.ts';

const NAME = 'Martin Albert Fendrich';
const details = { dob: '1980-10-17', nationality: 'GB', address: { city: 'Leeds', country: 'GB' } };

function outcomeOfTwo(earlier: string, later: string, dates = ['2024-02-10', '2025-11-20']) {
  const hits = [earlier, later].map((text, index) => ({
    url: `https://news.example/${index}`,
    source: 'Yorkshire Post',
    date: dates[index],
    snippet: text.replaceAll('{}', NAME),
  }));
  return decide('ADVERSE_MEDIA', { media_hits: hits }, customerWith(details, NAME)).outcome;
}

const CHARGED = '{}, 43, of Leeds, was charged with fraud at Leeds Magistrates Court.';

describe('MED-8: what one report charged a later one ended', () => {
  test.each([
    [CHARGED, 'A jury at Leeds Crown Court acquitted {} of fraud on Monday.'],
    [
      CHARGED,
      'All charges against {} were dropped on Monday after prosecutors offered no evidence at Leeds Crown Court.',
    ],
    [
      '{}, 43, of Leeds, has been charged with stealing as a servant.',
      'All charges against Leeds man {} were withdrawn on Tuesday after prosecutors conceded that the missing takings had been banked under another reference.',
    ],
    [
      'Procurorii l-au trimis în judecată pe {}, 43 de ani, din Leeds, pentru dare de mită.',
      'Tribunalul Leeds l-a achitat definitiv pe {} de acuzația de dare de mită. Decizia nu mai poate fi atacată.',
    ],
  ])('%s … %s: harmless', (earlier, later) => {
    expect(outcomeOfTwo(earlier, later)).toBe('ACCEPTED');
  });

  test.each([
    // The earlier charge is of more, or of another matter, or it was a conviction.
    [
      '{}, 43, of Leeds, was charged with fraud and money laundering.',
      'A jury at Leeds Crown Court acquitted {} of fraud on Monday.',
    ],
    [
      '{}, 43, of Leeds, was charged with fraud and perverting the course of justice.',
      'A jury at Leeds Crown Court acquitted {} of fraud on Monday.',
    ],
    [
      '{}, 43, of Leeds, was charged with drug trafficking.',
      'A jury at Leeds Crown Court acquitted {} of fraud on Monday.',
    ],
    [
      '{}, 43, of Leeds, was convicted of fraud and jailed for two years.',
      'All charges against {} were dropped on Monday after prosecutors offered no evidence at Leeds Crown Court.',
    ],
    // In part, not for good, or not at all.
    [CHARGED, 'A jury at Leeds Crown Court acquitted {} of fraud on Monday but he faces a retrial.'],
    [CHARGED, 'A jury at Leeds Crown Court acquitted {} of one count of fraud on Monday.'],
    [CHARGED, 'A jury at Leeds Crown Court did not acquit {} of fraud on Monday.'],
    [CHARGED, 'Lawyers want Leeds Crown Court to drop all charges against {}.'],
    [CHARGED, 'Not all charges against {} were dropped on Monday at Leeds Crown Court.'],
    // Somebody else.
    [CHARGED, 'A jury at Leeds Crown Court acquitted Conrad Fendrich of fraud on Monday.'],
    [CHARGED, 'A jury at Leeds Crown Court acquitted the brother of {} of fraud on Monday.'],
    [CHARGED, '{}, 71, of Leeds, was acquitted of fraud at Leeds Crown Court.'],
    [CHARGED, 'A jury at Leeds Crown Court acquitted Martin Josef Fendrich of fraud on Monday.'],
    [
      '{} was charged with fraud in 2024. A court on Monday acquitted Conrad Fendrich of fraud.',
      'Weather in Leeds is fine.',
    ],
  ])('%s … %s: not cleared', (earlier, later) => {
    expect(outcomeOfTwo(earlier, later)).not.toBe('ACCEPTED');
  });

  test('what is charged after the acquittal stands', () => {
    expect(
      outcomeOfTwo(CHARGED, 'A jury at Leeds Crown Court acquitted {} of fraud.', ['2025-11-20', '2024-02-10']),
    ).not.toBe('ACCEPTED');
  });
});
