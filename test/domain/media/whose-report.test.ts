import { describe, expect, test } from 'vitest';
import type { CustomerFacts } from '../../../src/domain/check/facts.ts';
import type { Verdict } from '../../../src/domain/check/verdict.ts';
import { decide } from '../checks/decide.ts';

function person(fullName: string, inputDetails: unknown = {}): CustomerFacts {
  return { fullName, customerType: 'INDIVIDUAL', inputDetails };
}

function company(fullName: string, inputDetails: unknown = {}): CustomerFacts {
  return { fullName, customerType: 'COMPANY', inputDetails };
}

function report(customer: CustomerFacts, snippet: string, more: Record<string, unknown> = {}): Verdict {
  return decide(
    'ADVERSE_MEDIA',
    { media_hits: [{ snippet, date: '2025-06-02', source: 'Reuters', ...more }] },
    customer,
  );
}

function asks({ questions }: Verdict): string[] {
  return questions.map(({ fact }) => fact);
}

const helga = person('Helga Maria Brandt', { dob: '1978-10-02', nationality: 'DE', residence: 'DE' });
const paul = person('Paul Edward Sutherland', { dob: '1978-10-02', nationality: 'GB', residence: 'GB' });

describe('ID-1: a namesake who is named in full is not the customer', () => {
  test.each([
    [paul, 'Gordon Sutherland, a former councillor, admitted taking bribes. Sutherland resigned in May.'],
    [paul, 'Councillor jailed: Sutherland took bribes. Gordon Sutherland was convicted of corruption on Monday.'],
    [paul, 'Gordon Sutherland, 61, was jailed for fraud. Mr Sutherland had denied the charges.'],
    [helga, 'Jürgen Brandt wurde wegen Betrugs verurteilt. Brandt will Berufung einlegen.'],
    [helga, 'Jürgen Brandt, früher Kämmerer der Stadt, muss sich wegen Untreue verantworten. Brandt schweigt.'],
    [
      person('Robert Koch'),
      'Eine Buchhalterin des Robert-Koch-Krankenhauses steht vor Gericht. Ute Lindemann soll über Jahre 430.000 Euro überwiesen haben.',
    ],
    [
      person('Robert Debré'),
      'Une comptable de l’hôpital a détourné des fonds. Anne Leroy, comptable de Hôpital Robert Debré, a été condamnée.',
    ],
    [person('Martin Luther'), 'Ex-principal Dana Whitfield was convicted of stealing from Martin Luther High School.'],
    [
      person('John Lennon'),
      'Two smugglers were held at John Lennon Airport. Derek Pell was charged with drug trafficking.',
    ],
    [person('Victor Hugo'), 'Paul Mercier a été condamné pour trafic de drogue près de Lycée Victor Hugo.'],
  ])('%o: %s', (customer, text) => {
    expect(report(customer, text).outcome, text).toBe('ACCEPTED');
  });

  test.each([
    // A short form, a middle name, an initial, another spelling.
    [paul, 'Ted Sutherland, a former councillor, admitted taking bribes. Sutherland resigned in May.'],
    [paul, 'Gordon Sutherland was convicted of fraud. P. Sutherland was charged too.'],
    [paul, 'Gordon Sutherland was convicted of fraud. Paul, his partner in it, was charged too.'],
    [paul, 'Sutherland was jailed for fraud.'],
    [paul, 'Edward Sutherland, 46, was jailed for fraud.'],
    [
      person('Margaret Sutherland'),
      'Peggy Sutherland, a former councillor, admitted taking bribes. Sutherland resigned.',
    ],
    [person('Alexander Petrov'), 'Sasha Petrov, a former banker, was convicted of fraud. Petrov appealed.'],
    [person('Aleksandr Ivanov'), 'Alexander Ivanov, a former banker, was convicted of fraud. Ivanov appealed.'],
    [person('Jeffrey Lowe'), 'Geoffrey Lowe, a former banker, was convicted of fraud. Lowe appealed.'],
    [person('Catherine Doyle'), 'Kathryn Doyle, a bookkeeper, was convicted of theft. Doyle wept.'],
    [person('Jan Novák'), 'Policie obvinila Jana Nováka z podvodu. Petr Dvořák byl svědkem.'],
    [person('Katarzyna Nowak'), 'Kasia Nowak, a bookkeeper, was convicted of theft. Nowak wept.'],
    // One of a family.
    [paul, 'Gordon Sutherland and his brother were convicted of fraud. Sutherland appealed.'],
    [helga, 'Jürgen Brandt wurde mit seiner Ehefrau wegen Betrugs verurteilt. Brandt schweigt.'],
    // Nobody else is said to have done it.
    [person('Robert Koch'), 'Dem Leiter des Robert-Koch-Krankenhauses wird Untreue vorgeworfen.'],
    [person('Robert Koch'), 'Robert Koch, Leiter des Robert-Koch-Krankenhauses, wurde wegen Untreue verurteilt.'],
  ])('but %o may be of: %s', (customer, text) => {
    expect(report(customer, text).outcome, text).not.toBe('ACCEPTED');
  });
});

describe('ID-3: whoever shares a word of a company’s name is not the company', () => {
  const pinehurst = company('Pinehurst Holdings Ltd', { country: 'MT' });
  const halloran = company('Halloran Freight Services LLC', { country: 'US' });
  test.each([
    [pinehurst, 'Julian Pinehurst, a former boxing promoter from Essex, was found guilty of a boiler-room fraud.'],
    [halloran, 'Trucker Sean Halloran, 46, was indicted for hauling stolen copper. Halloran pleaded not guilty.'],
    [company('Lindqvist Partners AB'), 'Karin Lindqvist, 51, a nurse, was jailed for stealing morphine.'],
  ])('%o: %s', (customer, text) => {
    expect(report(customer, text).outcome, text).toBe('ACCEPTED');
  });

  test.each([
    [pinehurst, 'Julian Pinehurst, who runs a property group, was found guilty of fraud.'],
    [pinehurst, 'Julian Pinehurst was found guilty of fraud through Pinehurst Holdings.'],
    [pinehurst, 'Pinehurst was found guilty of fraud, the regulator said.'],
    [halloran, 'Sean Halloran, 46, was indicted for hauling stolen copper with trucks of his firm.'],
    [halloran, 'Sean Halloran, 46, owner of a haulier, was indicted for hauling stolen copper.'],
    [halloran, 'Sean Halloran, 46, was indicted for cheating customers of his garage.'],
    [halloran, 'Halloran Freight was indicted for hauling stolen copper.'],
  ])('but %o may be meant by: %s', (customer, text) => {
    expect(report(customer, text).outcome, text).not.toBe('ACCEPTED');
  });

  test('a stated owner is judged as that party', () => {
    const owned = company('Halloran Freight Services LLC', {
      country: 'US',
      owners: [{ name: 'Sean Halloran', date_of_birth: '1978-11-20' }],
    });
    expect(report(owned, 'Trucker Sean Halloran, 46, was indicted for hauling stolen copper.').outcome).toBe('PENDING');
  });
});

describe('1.2: a home told by a place, a people, and other weak conflicts add up', () => {
  const australian = person('William Reuben Castleton', { dob: '1985-11-06', nationality: 'AU', residence: 'AU' });
  const spaniard = person('Elena Ruiz Navarro', { dob: '1979-09-01', nationality: 'ES', residence: 'ES' });
  test.each([
    [australian, 'William Rupert Castleton, a Texas rancher, was indicted on wire fraud charges.'],
    [australian, 'Texas farmer William Rupert Castleton was indicted on wire fraud charges.'],
    [australian, 'William Rupert Castleton, who lives near Amarillo, was indicted on wire fraud charges.'],
    [australian, 'William Rupert Castleton, of Tulsa, Okla., was indicted on wire fraud charges.'],
    [spaniard, 'Elena Ruiz Navarro, 43, of Leeds, was charged on Friday with money laundering.'],
    [spaniard, 'Elena Ruiz Navarro, 43, a Scottish payroll manager, was charged on Friday with money laundering.'],
    [
      person('Jonas Albert Weber', { dob: '1970-01-01', nationality: 'DE', residence: 'DE' }),
      'Der österreichische Unternehmer Jonas Franz Weber wurde wegen Betrugs verurteilt.',
    ],
  ])('%o: %s', (customer, text) => {
    expect(report(customer, text).outcome, text).toBe('ACCEPTED');
  });

  test.each([
    // One conflict alone beside an age or number that could tell; a place that may lie in the customer's country.
    [australian, 'William Reuben Castleton, 39, of Perth, was indicted on wire fraud charges.'],
    [australian, 'William Rupert Castleton, of Melbourne, was indicted on wire fraud charges.'],
    [australian, 'William Reuben Castleton, 39, a Texas rancher, was indicted on wire fraud charges.'],
    [australian, 'William R. Castleton, 39, a Texas rancher, was indicted on wire fraud charges.'],
    [
      person('Frank Miles', { dob: '1980-05-01', nationality: 'US', residence: 'US' }),
      'Frank Miles, of Manchester, was charged with fraud.',
    ],
    [
      person('Frank Miles', { dob: '1980-05-01', nationality: 'US', residence: 'US' }),
      'Frank Miles, of Atlanta, Georgia, was charged with fraud.',
    ],
    // A dateline, a court and a newspaper are no home.
    [
      spaniard,
      'LEEDS — Elena Ruiz Navarro was charged at Leeds Crown Court with money laundering, the Yorkshire Post reported.',
    ],
    [spaniard, 'Scottish police arrested banker Elena Ruiz Navarro for money laundering.'],
    [spaniard, 'Elena Ruiz Navarro, a Leeds fan, was charged with money laundering.'],
    // A town alone may lie in another country too: it adds up, and clears nobody alone (ID-6).
    [
      person('Frank Miles', { dob: '1980-05-01', nationality: 'VE', residence: 'VE' }),
      'Frank Miles, of Barcelona, was charged with fraud.',
    ],
    [
      person('Frank Miles', { dob: '1980-05-01', nationality: 'GB', residence: 'GB' }),
      'Frank Miles, of Wellington, was charged with fraud.',
    ],
    // A people whose matter is taught or sold, and a place of study.
    [spaniard, 'Elena Ruiz Navarro, a French teacher, was charged with money laundering.'],
    [spaniard, 'Italian wine importer Elena Ruiz Navarro was charged with money laundering.'],
    [spaniard, 'Elena Ruiz Navarro, a Boston College graduate, was charged with money laundering.'],
    [spaniard, 'Elena Ruiz Navarro, a Chicago native, was charged with money laundering.'],
    // Where somebody lived years ago they may have left.
    [australian, 'In 2009 William Reuben Castleton, of Tulsa, was convicted of fraud.', { date: '2009-05-01' }],
  ] as [CustomerFacts, string, Record<string, unknown>?][])('but not %o: %s', (customer, text, more = {}) => {
    expect(report(customer, text, more).outcome, text).not.toBe('ACCEPTED');
  });
});

describe('1.2, death: the customer was seen alive later', () => {
  const seen = (identity: unknown) =>
    person('Gerald Winston Hodge', { dob: '1971-03-17', nationality: 'GB', identity_verification: identity });
  const alive = seen({ status: 'passed', liveness: 'passed', date: '2025-12-30' });
  test.each([
    'Gerald Hodge, the crime boss who ran the heroin trade for two decades, has died in prison, officials said.',
    'Gerald Hodge, convicted of money laundering, died in 2023.',
    'The late Gerald Hodge was convicted of money laundering.',
    'Gerald Hodge, 71, was found dead in his cell. He was awaiting trial for money laundering.',
    'Gerald Hodge, der wegen Geldwäsche verurteilt wurde, ist im Alter von 71 Jahren gestorben.',
    'Gerald Hodge, condamné pour blanchiment, est mort en prison.',
    'Gerald Hodge, condenado por blanqueo, ha muerto en prisión.',
  ])('%s', (text) => {
    expect(report(alive, text, { date: '2023-11-08' }).outcome, text).toBe('ACCEPTED');
  });

  test.each([
    [alive, 'Gerald Hodge, whose wife died in 2023, was convicted of money laundering.'],
    [alive, 'Gerald Hodge, accused of money laundering after his father, a banker, has died, was charged on Monday.'],
    [alive, 'Gerald Hodge was convicted of money laundering. His partner has died.'],
    [alive, 'Gerald Hodge would have died in prison but for his appeal against a conviction for money laundering.'],
    [alive, 'Reports that Gerald Hodge has died are a hoax; he was convicted of money laundering.'],
    [alive, 'Gerald Hodge, who faked his death, was convicted of money laundering.'],
    [
      seen({ status: 'passed', liveness: 'failed', date: '2025-12-30' }),
      'Gerald Hodge, the launderer, has died in prison.',
    ],
    [
      seen({ status: 'passed', liveness: 'passed', date: '2023-01-30' }),
      'Gerald Hodge, the launderer, has died in prison.',
    ],
    [seen({ status: 'passed', liveness: 'passed' }), 'Gerald Hodge, the launderer, has died in prison.'],
  ])('but not %o: %s', (customer, text) => {
    expect(report(customer, text, { date: '2023-11-08' }).outcome, text).not.toBe('ACCEPTED');
  });
});

describe('ID-5: the question asks for what the text can be compared with', () => {
  test.each([
    [
      person('Matthew Henderson', { dob: '1985-10-10', nationality: 'US' }),
      'Matthew Henderson, of Tulsa, was indicted for bank fraud.',
      ['residence'],
    ],
    [
      person('Andrew Clarke', { dob: '1985-10-10', nationality: 'GB' }),
      'Andrew Clarke, of Little Wenham, was charged with fraud.',
      ['residence'],
    ],
    [
      person('Angela Fraser', { dob: '1982-05-05' }),
      'Scottish payroll manager Angela Fraser was charged with embezzling money.',
      ['nationality'],
    ],
    [
      person('Chidi Obi', { dob: '1982-05-05' }),
      'Chidi Obi was arrested in Lyon for fraud. The Nigerian denied the charges.',
      ['nationality'],
    ],
    [
      person('Angela Fraser', { nationality: 'GB' }),
      'Scottish payroll manager Angela Fraser, 43, was charged with embezzling money.',
      ['birth_date'],
    ],
    [
      person('Angela Fraser', { dob: '1982-05-05', nationality: 'GB', residence: 'GB' }),
      'Angela Fraser was charged with fraud.',
      [],
    ],
    [
      company('Bright Star Logistics Ltd', { country: 'GH' }),
      'Police charged Bright Star Logistics Ltd (registration no. CS118902014) with customs fraud.',
      ['registration_number'],
    ],
    [
      company('Golden Harbour Trading Limited', { country: 'HK' }),
      'Golden Harbour Trading Ltd (CR No. 2214587) was charged with evading sanctions.',
      ['registration_number'],
    ],
    [
      company('Seebrücke Immobilien GmbH', { country: 'DE' }),
      'Die Seebrücke Immobilien GmbH (HRB 44102) wurde wegen Betrugs angeklagt.',
      ['registration_number'],
    ],
    [
      company('Golden Harbour Trading Limited', { country: 'HK' }),
      'Golden Harbour Trading Ltd was charged with evading sanctions.',
      [],
    ],
  ])('%o: %s', (customer, text, expected) => {
    const verdict = report(customer, text);
    expect(verdict.outcome).toBe('PENDING');
    expect(asks(verdict)).toEqual(expected);
  });
});

describe('section 5: the facts of one event are pooled', () => {
  const alan = person('Alan Stewart Brockway', {
    dob: '1975-08-01',
    employer: 'Tri-County Water District',
    address: { city: 'Medford', state: 'OR', country: 'US' },
  });
  const raid = {
    snippet:
      'Agents searched the Tri-County Water District in Medford. Its treasurer, Alan Brockway, 48, was held on suspicion of bribery and embezzling public funds.',
    date: '2024-03-12',
  };
  const verdict = {
    snippet:
      'A jury in Medford has convicted Alan Brockway of Medford, treasurer of the Tri-County Water District, of embezzling $2.8 million.',
    date: '2025-10-07',
  };

  test('whatever offence each names first', () => {
    expect(decide('ADVERSE_MEDIA', { media_hits: [raid, verdict] }, alan).outcome).toBe('REJECTED');
  });

  test('not of events in different places', () => {
    const elsewhere = { ...raid, snippet: raid.snippet.replace('Medford', 'Salem') };
    expect(decide('ADVERSE_MEDIA', { media_hits: [elsewhere, verdict] }, alan).outcome).toBe('PENDING');
  });
});
