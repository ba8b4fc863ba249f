import { describe, expect, test } from 'vitest';
import type { CheckType } from '../../../src/domain/case/vocabulary.ts';
import { customerWith, decide } from './decide.ts';

const ruben = customerWith({ dob: '1998-02-02', nationality: 'BO' }, 'Rubén Antezana Coca');
const listed = (record: object) =>
  decide('SANCTION', { name: 'Rubén Antezana Coca', list: 'OFAC SDN', ...record }, ruben);
const exposed = (record: object) =>
  decide('PEP', { name: 'Rubén Antezana Coca', country: 'BO', categories: ['PEP'], ...record }, ruben);

describe('what a child could not have done', () => {
  test.each([
    { remarks: 'Manager of Agropecuaria Tunari S.A., Potosí, since 1997' },
    { remarks: 'Director of Minera Illimani Ltda., Oruro, since 1999' },
    { narrative: 'Since 2005 deputy director of a Panama trading house used to evade sanctions.' },
    { function: 'Colonel, commandant du 7e bataillon de 2003 à 2008' },
    { function: 'Brigadier-general, commander of the southern zone from 2004 to 2010' },
    { summary: 'Deputy head of the procurement department of the defence ministry between 2001 and 2006' },
  ])('%j on a sanctions list', (record) => {
    expect(listed(record).outcome).toBe('ACCEPTED');
  });

  test.each([
    { remarks: 'Brother of the manager of Agropecuaria Tunari S.A., Santa Cruz, since 1997' },
    { remarks: 'Manager of a hotel, in the family since 1997' },
    { remarks: 'Manager of Hotel Tunari, open since 1962' },
    { remarks: 'Aide of a colonel, commander of the southern zone from 2004 to 2010' },
    { narrative: 'Since 2005 the director of a trading house has paid him.' },
    { narrative: 'Since 2005 director of the house pays his rent.' },
    { narrative: 'Since 2005 the ministry has had a procurement department.' },
    { narrative: 'Since 2019 deputy director of a Panama trading house.' },
    { remarks: 'Manager of Agropecuaria Tunari S.A., Juan Pinto Mamani, since 1997' },
    { remarks: 'Speaker of the model parliament from 2009 to 2010' },
    { remarks: 'Head of the pupils of the southern zone from 2009 to 2011' },
  ])('not where another may have, or the customer: %j', (record) => {
    expect(listed(record).outcome).not.toBe('ACCEPTED');
  });

  test.each([
    { furtherInformation: 'Member of the Bolivian Senate 1999-2006. Chairman of its budget committee.' },
    {
      furtherInformation: 'Honorary consul; in May 2012 described by the ABI as a 71-year-old former state secretary.',
    },
    { furtherInformation: 'Ambassador to Peru. Described in March 2014 as aged 63.' },
    { biography: 'Deputy minister. Reported in June 2019 to be 58 years old.' },
  ])('%j of a public function', (record) => {
    expect(exposed(record).outcome).toBe('ACCEPTED');
  });

  test.each([
    { furtherInformation: 'Deputy minister; his father was in May 2012 described as a 71-year-old.' },
    { furtherInformation: 'Deputy minister; in May 2012 described by his brother as a 71-year-old.' },
    { furtherInformation: 'Son of a member of the Bolivian Senate 1999-2006.' },
    { furtherInformation: 'Deputy minister. Described in March 2024 as aged 26.' },
    { furtherInformation: 'Deputy minister. Succeeded a man described in March 2014 as aged 63.' },
    { furtherInformation: 'Deputy minister, described in 2014 as successor of a 63-year-old.' },
  ])('but not: %j', (record) => {
    expect(exposed(record).outcome).toBe('PENDING');
  });
});

describe('when a company was listed or ceased to be', () => {
  const company = {
    fullName: 'Falkner Shipping GmbH',
    customerType: 'COMPANY' as const,
    inputDetails: { incorporation_date: '2021-08-30', country: 'DE' },
  };
  const found = (record: object) =>
    decide('SANCTION', { name: 'Falkner Shipping GmbH', type: 'organisation', list: 'EU', ...record }, company).outcome;

  test.each([
    { details: 'Listed by OFAC on 2016-03-16 (DPRK).' },
    { details: 'Designated by the UN on 3 June 2017 for coal transports.' },
    { remarks: 'OFAC SDN 2001. Registered in Hamburg; dissolved 2009-11-02 per register.' },
    { remarks: 'Struck off the register on 12 May 2011.' },
    { remarks: 'Aufgelöst am 3.4.2012' },
  ])('%j: the customer was founded later', (record) => {
    expect(found(record)).toBe('ACCEPTED');
  });

  test.each([
    { details: 'Its parent was listed by OFAC on 2016-03-16.' },
    { details: 'Owned by a bank designated by the UN on 3 June 2017' },
    { details: 'Listed by OFAC on 2023-03-16 (DPRK).' },
    { remarks: 'Dissolved 2009-11-02, restored to the register in 2021.' },
    { remarks: 'Dissolved on 2009-11-02 and re-registered under the same name.' },
    { remarks: 'The former subsidiary was dissolved on 2009-11-02.' },
    { remarks: 'Struck off the register on 12 May 2011; successor of the same name' },
    { remarks: 'Shares listed in Oslo; fleet wound up' },
  ])('%j clears nobody', (record) => {
    expect(found(record)).not.toBe('ACCEPTED');
  });

  test('a lawyer who was struck off lives', () => {
    expect(listed({ remarks: 'Struck off the register on 12 May 1990.' }).outcome).not.toBe('ACCEPTED');
  });
});

describe('whom an entry bars', () => {
  const neil = customerWith({ dob: '1977-11-11', id_number: '7711115123088' }, 'Neil Stroud');
  const barred = (...entries: object[]) => decide('BLACKLIST', { entries }, neil).outcome;
  const other = { value: 'Neil Stroud', dob: '1951-04-04', reason: 'fraud' };

  test.each([
    { value: 'Stroud Bros Haulage Ltd', type: 'company', reason: 'fraud' },
    { value: 'Christine Stroud', reason: 'fraud' },
    { art: 'Name', wert: 'Neil Stroud', geburtsdatum: '1951-04-04', grund: 'Betrug' },
  ])('%j is another', (entry) => {
    expect(barred(other, entry)).toBe('ACCEPTED');
  });

  test.each([
    { value: 'Neil Stroud', reason: 'fraud' },
    { value: 'Neil Stroud', type: 'person', reason: 'fraud' },
    { art: 'Name', wert: 'Neil Stroud', grund: 'Betrug' },
  ])('%j may be the customer', (entry) => {
    expect(barred(other, entry)).toBe('PENDING');
  });
});

test.each<[CheckType, object, object, string]>([
  ['SANCTION', { name: 'Somsak Rattana', dob: '1959-06-12' }, { วันเกิด: '15/03/2530 (พ.ศ.)' }, 'ACCEPTED'],
  ['SANCTION', { name: 'Somsak Rattana', dob: '1959-06-12' }, { วันเกิด: '15/03/2530' }, 'ACCEPTED'],
  ['SANCTION', { name: 'Somsak Rattana', dob: '1987-03-15' }, { วันเกิด: '15/03/2530' }, 'PENDING'],
  // No Thai form asked for it: a slip of the pen.
  ['SANCTION', { name: 'Somsak Rattana', dob: '1959-06-12' }, { dob: '15/03/2530' }, 'PENDING'],
])('%s %j beside %j', (check, record, own, outcome) => {
  expect(decide(check, { list: 'UN', ...record }, customerWith(own, 'Somsak Rattana')).outcome).toBe(outcome);
});

describe('a number of the same kind', () => {
  const cedula = (number: string, verified: boolean) => ({ number, country: 'CO', verified });
  const ids = (value: string, verified: boolean) => [{ type: 'Cédula No.', value, country: 'Colombia', verified }];
  const rincon = (verified: boolean) =>
    customerWith({ dob: '1980-08-21', nationality: 'CO', cedula: cedula('79.881.204', verified) }, 'Iván Rincón Paz');
  test.each([
    [true, true, 'ACCEPTED'],
    [false, true, 'PENDING'],
    [true, false, 'PENDING'],
  ])('of a person, verified %s and %s', (own, theirs, outcome) => {
    const record = { primaryName: 'Rincón Paz, Iván', dateOfBirth: { year: '1980' }, ids: ids('16.227.540', theirs) };
    expect(decide('SANCTION', { ...record, sanctions: [{ list: 'OFAC' }] }, rincon(own)).outcome).toBe(outcome);
  });

  const company = (inputDetails: object) => ({
    fullName: 'Kuzey Lojistik A.Ş.',
    customerType: 'COMPANY' as const,
    inputDetails: { ...inputDetails },
  });
  test.each([
    [{ ticaret_sicil: 'Bursa 188210' }, { ticaret_sicil: 'Bursa 90417' }, 'ACCEPTED'],
    [{ ticaret_sicil: 'Bursa 188210' }, { ticaret_sicil: 'Ankara 90417' }, 'PENDING'],
    [{ registration_number: 'Folio 188210' }, { registration_number: 'Folio 90417' }, 'PENDING'],
    [{ reg: 'LL17790' }, { registration: 'LL04412 (Labuan FSA)' }, 'ACCEPTED'],
    [{ reg: 'LL17790' }, { registration: 'LP04412 (Labuan FSA)' }, 'PENDING'],
    [{ reg: 'CN-1779011' }, { registration_number: 'CN-0441223' }, 'PENDING'],
    [{ registration_number: 'Licencia 188210' }, { registration_number: 'Licencia 90417' }, 'PENDING'],
    [{ reg: 'IBC17790' }, { registration: 'IBC04412' }, 'PENDING'],
    [{ reg: 'HRB 17790' }, { registration: 'HRB 04412' }, 'PENDING'],
    // A tax number that is only declared is a weak conflict.
    [{ cuit: '30-70998811-2' }, { cuit: '33-61122009-9' }, 'PENDING'],
  ])('of a company: %j beside %j', (own, theirs, outcome) => {
    const entries = [{ name: 'Kuzey Lojistik A.Ş.', reason: 'fraud', ...theirs }];
    expect(decide('BLACKLIST', { entries }, company(own)).outcome).toBe(outcome);
  });
});

describe('a further name that a field of its own gives', () => {
  const rafal = (middle: string) =>
    customerWith({ dob: '1980-08-08', middle_name: middle, nationality: 'PL', birth_place: 'Kraków' }, 'Rafał Bielak');
  const told = (text: string, middle: string) =>
    decide('ADVERSE_MEDIA', { media_hits: [{ source: 'X', date: '2026-01-10', snippet: text }] }, rafal(middle))
      .outcome;

  test('differs beside another country', () => {
    expect(told('Rafal Piotr Bielak, a U.S. citizen, was charged with fraud.', 'Adam')).toBe('ACCEPTED');
  });

  test.each([
    ['Rafal Piotr Bielak was charged with fraud.', 'Adam'],
    ['Rafal Bielak, a U.S. citizen, was charged with fraud.', 'Adam'],
    ['Rafal Piotr Bielak, a U.S. citizen, was charged with fraud.', 'Piotr'],
    ['Rafal Piotr Bielak, a Polish citizen, was charged with fraud.', 'Adam'],
  ])('but one weak conflict clears nobody: %s (%s)', (text, middle) => {
    expect(told(text, middle)).not.toBe('ACCEPTED');
  });
});

describe('posts that are no public function', () => {
  const holder = customerWith({ dob: '1976-12-12', nationality: 'GH' }, 'Kofi Ampah');
  const holds = (position: string) => decide('PEP', { person_name: 'Kofi Ampah', position, country: 'Ghana' }, holder);

  test.each([
    'Speaker of the Ghana Youth Parliament; honorary consul’s driver',
    "The minister's driver",
    'Chair of the Student Parliament, University of Cape Coast',
  ])('%s', (position) => {
    expect(holds(position).outcome).toBe('ACCEPTED');
  });

  test.each([
    "Minister and president's driver",
    'Speaker of the Youth Parliament, now member of parliament',
    'Driver turned minister',
    "President of the Student Parliament and minister's deputy",
  ])('not: %s', (position) => {
    expect(holds(position).outcome).toBe('PENDING');
  });
});

describe('reports of one alert that each tell an age', () => {
  const kevin = customerWith({ dob: '1996-03-14' }, 'Kevin Strobel');
  const reported = (...snippets: string[]) =>
    decide(
      'ADVERSE_MEDIA',
      { media_hits: snippets.map((snippet) => ({ source: 'X', date: '2026-01-10', snippet })) },
      kevin,
    ).outcome;
  const first = 'Das Landgericht Kiel hat den 58-jährigen Kevin Strobel wegen Betrugs verurteilt.';

  test.each([
    [first, 'Kevin S. will Revision einlegen; der 58-Jährige bestreitet die Taten.'],
    [first, 'Kevin S. tahliye istedi; 58 yaşındaki sanık suçlamaları reddetti.'],
    [first, 'Kevin S. złożył apelację; 58-latek nie przyznaje się do winy.'],
    ['Kevin Strobel was convicted of extortion committed in 2003 and 2004.'],
  ])('%s %s', (...texts) => {
    expect(reported(...texts)).toBe('ACCEPTED');
  });

  test.each([
    [first, 'Kevin S. will Revision einlegen.'],
    [first, 'Kevin S. oszukał sąsiadkę; 58-latka straciła 20 tysięcy złotych.'],
    [first, 'Kevin S. soll den 58-Jährigen betrogen haben.'],
    [first, 'Kevin S. und Uwe Lohse bestreiten die Taten; der 58-Jährige schweigt.'],
    [first, 'Kevin S. betrog seinen Vater; der 58-Jährige bestreitet das nicht.'],
    ['Kevin Strobel was convicted of extortion; a fraud committed in 2003 was his father’s.'],
    ['Kevin Strobel was convicted of extortion of a firm founded in 2003.'],
    ['Kevin Strobel was convicted of robbery committed in 2009.'],
    ['Kevin Strobel was convicted of extortion committed in 2003 and 2019.'],
  ])('but not: %s %s', (...texts) => {
    expect(reported(...texts)).not.toBe('ACCEPTED');
  });
});

describe('facts that stand where no field is usual', () => {
  const minThiha = customerWith(
    { dob: '1970-10-20', nationality: 'Myanmar', nrc: '12/KAMAYA(N)022118' },
    'Min Thiha Zaw',
  );
  const paek = customerWith({ dob: '1970-05-25', nationality: 'KP' }, 'Paek Chol Nam');
  test.each([
    [minThiha, { name: 'Min Thiha Zaw', dob: '1970-10-20', national_id: '12/KaMaYa(N)022118' }],
    [paek, { name: 'PAEK Chol Nam', dob: '25 May 1970', nationality: 'Korea, North' }],
  ])('%# is the customer', (customer, record) => {
    expect(decide('SANCTION', { list: 'OFAC SDN', ...record }, customer).outcome).toBe('REJECTED');
  });

  const profile = (birth: string, result: string) => ({
    results: [
      {
        primaryName: 'KOLEVA, Daniela',
        referenceId: 'r1',
        categories: [{ name: 'PEP' }],
        role: 'Minister',
        secondaryFieldResults: [{ typeId: 'SFCT_2', field: { value: birth }, fieldResult: result }],
        profile: { countryLinks: [{ country: { name: 'BULGARIA' }, type: 'NATIONALITY' }] },
      },
    ],
  });
  const koleva = customerWith({ dob: '1974-09-02', nationality: 'BG' }, 'Daniela Koleva');
  test.each([
    ['1951-03-03', 'NOT_MATCHED', 'ACCEPTED'],
    ['1974-09-02', 'MATCHED', 'PENDING'],
    ['1951-03-03', 'UNKNOWN', 'PENDING'],
  ])('a birth date of %s that is %s: %s', (birth, result, outcome) => {
    expect(decide('PEP', profile(birth, result), koleva).outcome).toBe(outcome);
  });

  const firm = (inputDetails: Record<string, unknown>) => ({
    fullName: 'Ferretería Altiplano S.A.',
    customerType: 'COMPANY' as const,
    inputDetails: { country: 'UY', ...inputDetails },
  });
  test.each([
    [{}, ['registration_number']],
    [{ rut: '214477880020' }, []],
  ])('a company that gives %j is asked for %j', (own, asked) => {
    const entries = [{ name: 'Ferretería Altiplano SA', rut: '214477880019', reason: 'fraud' }];
    expect(decide('BLACKLIST', { entries }, firm(own)).questions.map(({ fact }) => fact)).toEqual(asked);
  });

  test('a further name that a record gives in a field of its own is asked for', () => {
    const record = { primaryName: 'Koleva Daniela', patronymic: 'Ivanova', nationality: 'BG', list: 'EU' };
    expect(decide('SANCTION', record, koleva).questions.map(({ fact }) => fact)).toEqual(['middle_name']);
  });

  test('who shares a mailbox is asked about it', () => {
    const treff = {
      type: 'e-post',
      verdi: 'post@solberg.example',
      navn: 'Magnus Tveit',
      grunn: 'kortsvindel',
      aktiv: true,
    };
    const own = customerWith({ epost: 'post@solberg.example' }, 'Ingrid Solberg');
    expect(decide('BLACKLIST', { treff }, own).questions.map(({ fact }) => fact)).toEqual(['contact_details']);
  });
});
