import { describe, expect, test } from 'vitest';
import { customerWith, decide } from '../checks/decide.ts';

const customer = customerWith({ dob: '1995-02-02', nationality: 'GH' }, 'Emmanuel Tetteh Quaye');
const holding = (position: string) =>
  decide('PEP', { person_name: 'Emmanuel Tetteh Quaye', position, country: 'Ghana' }, customer).outcome;

describe('a birth that a position states beside a known office', () => {
  test.each([
    'Member of Parliament (2021- ), born 3 April 1976',
    'Deputy Minister of Mines (born 1961)',
    'Ambassador to Kenya since 2019. Born 12 May 1958 in Accra.',
    'Senator for Ashanti (2017–2025); DOB 03/04/1966',
    "Député à l'Assemblée nationale, né en 1950",
    'Mitglied des Bundestages, geb. 1950',
    'Съдия в Конституционния съд, р. 1957 г.',
  ])('%s: is its holder’s', (position) => {
    expect(holding(position)).toBe('ACCEPTED');
  });

  test.each([
    'Adviser to President John Holm, born 1950',
    'Private secretary to the Minister of Finance Kwame Boateng (born 1955)',
    'Minister in the government of Boateng, born 1950',
    'Minister of Mines, succeeded Boateng, born 1950',
    'Minister of Mines, father of Kojo, born 1955',
    'Member of Parliament for Ashanti, successor of Mensah (born 1950)',
    'Member of Parliament; his predecessor was born in 1950',
    'Campaign manager of Senator Mensah, born 1950',
    'Spouse of the late MP Ama Quaye, born 1955',
  ])('%s: may be another’s', (position) => {
    expect(holding(position)).toBe('PENDING');
  });
});

test('an office under a name of a field that is not known counts, and is reported', () => {
  const roles = [{ title: 'Councillor, Lagos', qxtitle: 'Minister of Mines' }];
  const hit = { name: 'Emmanuel Tetteh Quaye', dob: '1995-02-02', nationality: 'GH', roles };
  const verdict = decide('PEP', { matches: [hit] }, customer);
  expect(verdict.outcome).toBe('PENDING');
  expect(verdict.notUnderstood).toEqual(['/matches/0/roles/0/qxtitle']);
});
