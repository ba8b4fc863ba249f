import { describe, expect, test } from 'vitest';
import { customerWith, decide } from '../checks/decide.ts';

const imran = customerWith({ dob: '2001-01-31', nationality: 'GB' }, 'Imran Siddique Butt');
const decided = (entry: object) =>
  decide('BLACKLIST', { rows: [{ name: 'Imran Siddique Butt', expires: '2032-12-31', ...entry }] }, imran).outcome;

describe('what an entry remarks on its own party', () => {
  test.each([
    { note: 'Barred 2012 after hire-purchase fraud; he was 44 then and ran a garage in Luton' },
    { remarks: 'Listed in May 2012, aged 44 at listing' },
    { note: '71 años en 2024' },
    { note: 'Richterin; 71 Jahre alt (2024)' },
    { bio: 'Pakistani senator, born 1955 in Lahore; not related to Alderman R. Butt of Bath' },
    { notes: 'Convicted of fraud in 2009.' },
    { reason: 'fraud: barred after conviction of 2008' },
    { reason: 'Betrug; verurteilt im März 2010' },
    { reason: 'jailed in 2010 for mortgage fraud' },
    { note: 'Retired bank manager, gave false references for tenants' },
    { note: 'Man of about 60 presented a forged savings book on 2 May 2024' },
    { note: 'Lady in her sixties, Dundee branch, March 2021' },
    { note: 'muž, asi 50 let, žádost podána 12. 3. 2024' },
    { comment: "femme d'une cinquantaine d'années, agence de Namur, 8 janvier 2022" },
    { nota: 'uomo sulla sessantina, filiale di Parma, 14 maggio 2023' },
    { comentario: 'De 58 años según la ficha (nota del 10 de abril de 2023)' },
    { note: 'Former branch manager of our Oran office 1999-2006, dismissed for embezzlement' },
    { vermerk: 'Ehemaliger Filialleiter Gera 1998–2007, fristlos entlassen' },
    { career: 'Commissioner for Health 1999 to 2003' },
    { справка: 'Родился в 1958 году в Туле.' },
  ])('%j is of another generation than the customer', (entry) => {
    expect(decided(entry)).toBe('ACCEPTED');
  });

  test.each([
    // Ages and dates that fit, or that nobody can tie to each other.
    { note: 'Barred 2023; he was 22 then' },
    { note: 'Barred 2012, reviewed 2023; he was 22 then' },
    { note: '23 years in 2024' },
    { note: 'he was 44 then' },
    { reason: 'fraud: barred after conviction of 2022' },
    { note: 'Man of about 25 presented a forged savings book on 2 May 2024' },
    { note: 'Sold us forged 1999-2006 bond certificates' },
    { note: "Kept the firm's 1996-2001 archive" },
    { note: 'Director of the 1996-2001 accounts' },
    // Somebody else is meant, or may be.
    { note: 'Man of about 60 lost his savings to him on 2 May 2024' },
    { note: 'Elderly woman, about 80, named the customer as the caller, 3 March 2025' },
    { nota: 'Senhora de cerca de 70 anos queixou-se de Imran Siddique Butt em 4 de maio de 2024' },
    { note: 'Pensioner, 81, conned out of £9,000' },
    { note: 'Retired teacher. Reported him in June 2024 for a loan scam.' },
    { note: 'The general, 71, is his patron' },
    { note: 'Successor of a minister aged 71 (report of 4 May 2024)' },
    { note: 'Brother, about 60, lives in Beirut. Son of a commander 1985-1990.' },
    { note: 'Fraud on a neighbour. Victim, 71 years old in 2024' },
    { note: 'Defrauded his grandmother, 71 years old in 2024' },
    { note: 'Reported by Parveen, 71 years old in 2024' },
    { note: 'Reported by Asma Parveen, 71 years old in 2024' },
    { note: 'Son of a man born 1955 in Lahore' },
    { note: 'Used the papers of a woman born 1955' },
    { note: 'Not the senator born 1955 in Lahore' },
    { note: 'Unlike the senator, 71 years old in 2024, he is a mule' },
    { reason: 'money mule for a gang jailed in 2009' },
    { reason: 'fraud with his father, convicted in 2009' },
    { reason: 'his father was convicted in 2009' },
    { reason: 'never convicted; named in 2009' },
    { reason: 'same address as a fraudster convicted in 2009' },
  ])('%j clears nobody', (entry) => {
    expect(decided(entry)).toBe('PENDING');
  });

  test('a birth date of its own counts before any remark', () => {
    expect(decided({ dob: '2001-01-31', note: 'born 1955', reason: 'fraud' })).toBe('REJECTED');
    expect(decided({ dob: '2001-01-31', note: '71 years old in 2024', reason: 'fraud' })).toBe('REJECTED');
  });
});

test('roles of the past in a list of their own show the age', () => {
  const payload = {
    profiles: [
      {
        primaryName: 'Ricardo Umana',
        previousRoles: [{ title: 'Deputy, Legislative Assembly', since: '1990-05', to: '1994-04' }],
      },
    ],
  };
  const of = (dob: string) => decide('PEP', payload, customerWith({ dob, nationality: 'CR' }, 'Ricardo Umaña')).outcome;
  expect(of('1988-01-20')).toBe('ACCEPTED');
  expect(of('1958-01-20')).not.toBe('REJECTED');
});

test('who died before the customer was born is another, wherever a vendor puts it', () => {
  const payload = (deathDate: string) => ({
    matches: [
      {
        matchId: 'q',
        name: 'Elizaveta Raevskaya',
        dataSets: ['SANCTION'],
        match: { birthDate: '1938-05-05', deathDate },
      },
    ],
  });
  const customer = customerWith({ nationality: 'EE', dob: '2000-10-05' }, 'Elizaveta Raevskaya');
  expect(decide('SANCTION', payload('1999-12-12'), customer).outcome).toBe('ACCEPTED');
});

test('fields that the organization lists as verified are', () => {
  const hit = {
    name: 'Dominique Aebischer',
    geschlecht: 'weiblich',
    land: 'Schweiz',
    amt: 'Mitglied des Nationalrats',
  };
  const details = { dob: '1975-02-28', gender: 'male', nationality: 'CH', residence: 'CH' };
  const of = (inputDetails: object) =>
    decide('PEP', { hit }, customerWith(inputDetails, 'Dominique Aebischer')).outcome;
  expect(of({ ...details, verified_fields: ['gender', 'dob'] })).toBe('ACCEPTED');
  expect(of({ ...details, verified_fields: ['dob'] })).toBe('PENDING');
});

test('two companies with social credit codes of their own are two', () => {
  const customer = {
    fullName: 'Sunrise Harbour Metals Co., Ltd',
    customerType: 'COMPANY' as const,
    inputDetails: { registration_number: '91310115MA1K4XJ20T', country: 'CN' },
  };
  const of = (unifiedSocialCreditCode: string) =>
    decide(
      'SANCTION',
      {
        matches: [
          {
            name: 'Sunrise Harbour Metals Company Limited',
            list: 'OFAC SDN',
            address: 'Ningbo, China',
            unifiedSocialCreditCode,
          },
        ],
      },
      customer,
    ).outcome;
  expect(of('91330201MA2AH7QQ3E')).toBe('ACCEPTED');
  expect(of('91310115MA1K4XJ20T')).toBe('REJECTED');
});
