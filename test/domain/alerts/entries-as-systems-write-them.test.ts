import { describe, expect, test } from 'vitest';
import { customerWith, decide } from '../checks/decide.ts';
import { facts, hitsOf } from './read.ts';

const company = (inputDetails: unknown, fullName: string) => ({
  fullName,
  customerType: 'COMPANY' as const,
  inputDetails,
});

describe('numbers as registers and lists write them', () => {
  test.each([
    ['FZ-20881 (Hamriyah Free Zone)', 'registration_number FZ20881'],
    ['HRB 12345 [Amtsgericht Hamm]', 'registration_number HRB12345'],
    ['0456.789.123 (Belgium)', 'registration_number 0456789123 BE'],
    ['12 (3)4567', 'registration_number 1234567'],
  ])('who gave it out is no part of %s', (number, fact) => {
    expect(facts(hitsOf({ entity_name: 'Meridian FZE', registration_no: number })[0]!)).toContain(fact);
  });

  test('another spelling of the same entry is the same company, and frozen', () => {
    const customer = company({ registration_number: 'FZ-20881', country: 'AE' }, 'Gulf Meridian FZE');
    const entry = {
      entity_name: 'GULF MERIDIAN FZE',
      country: 'UAE',
      registration_no: 'FZ-20881 (Hamriyah Free Zone)',
    };
    expect(decide('SANCTION', { list: 'OFAC SDN', entries: [entry] }, customer).outcome).toBe('REJECTED');
  });

  test.each(['Unified Social Credit Code', 'KvK-nummer', 'Registry code', 'UEN'])('%s numbers a company', (type) => {
    const hit = { peid: '7', primary_name: 'Qihang Co., Ltd.', company_ids: [{ type, value: '91440300MA5GH2K19X' }] };
    expect(facts(hitsOf({ matches: [hit] })[0]!)).toContain('registration_number 91440300MA5GH2K19X');
  });
});

describe('entries of lists', () => {
  test('a line of a list under its own name holds labelled facts', () => {
    const text =
      'HADDOUR, Firas Nabil; DOB 12 Apr 1971; POB Homs, Syria; nationality Syria; Passport N007719204 (Syria)';
    expect(facts(hitsOf({ alerts: [{ source: 'OFAC_SDN', name: 'HADDOUR, Firas Nabil', text }] })[0]!)).toEqual(
      expect.arrayContaining(['born 1971-04-12/1971-04-12', 'nationality SY', 'passport N007719204 SY']),
    );
  });

  test('a list of barred numbers, which name nobody, is read', () => {
    const entry = {
      ...{ ref: 'W-18', identifier_type: 'driving licence', issuing_country: 'Brazil', identifier: '04418827190' },
      ...{ reason: 'identity fraud', added_on: '2025-11-05' },
    };
    const customer = customerWith({ document: { type: 'driving_licence', country: 'BR', number: '04418827190' } });
    expect(decide('BLACKLIST', { result: { internal_watchlist: [entry] } }, customer).outcome).toBe('REJECTED');
  });

  test.each(['none recorded', 'no reason stated', 'None', 'duplicate account, commercial'])(
    '"%s" bars nobody',
    (reason) => {
      const entry = { name: 'James Torres', dob: '1997-03-26', reason };
      expect(decide('BLACKLIST', { entries: [entry] })).toMatchObject({ outcome: 'ACCEPTED' });
    },
  );

  const SDN = { caption: 'James Torres', properties: { birthDate: ['1997-03-26'], nationality: ['us'] } };
  test('a match that ended names the day', () => {
    const ended = { list: 'EU FSF', status: 'delisted', end_date: '2018-12-10' };
    const screening = { aml_screenings: [{ hits: [{ ...SDN, sanction_matches: [ended] }] }] };
    expect(decide('SANCTION', screening)).toMatchObject({
      outcome: 'ACCEPTED',
      note: expect.stringContaining('2018-12-10'),
    });
  });

  test.each([
    ['of a listing that ended', { topics: ['sanction'], endDate: ['2016-11-17'] }, 'ACCEPTED'],
    ['of an office that ended', { topics: ['sanction'], endDate: ['2016-11-17'], position: ['Mayor'] }, 'REJECTED'],
    ['that goes on', { topics: ['sanction'], startDate: ['2008-07-31'] }, 'REJECTED'],
  ])('an entity %s', (_, dates, outcome) => {
    const result = { ...SDN, schema: 'Person', datasets: ['us_ofac_sdn'], properties: { ...SDN.properties, ...dates } };
    expect(
      decide('SANCTION', { results: [{ ...result, properties: { name: ['James Torres'], ...result.properties } }] })
        .outcome,
    ).toBe(outcome);
  });

  test('the lists beside the SDN restrict, and freeze nothing', () => {
    const entity = {
      name: 'James Torres',
      entityType: 'person',
      sourceList: 'us_non_sdn',
      person: { birthDate: '1997-03-26' },
    };
    const entities = [{ entity: { ...entity, contact: {}, addresses: [{ country: 'US' }] }, match: 1 }];
    expect(decide('SANCTION', { query: {}, entities })).toMatchObject({
      outcome: 'PENDING',
      note: expect.stringContaining('sectoral'),
    });
  });

  test('an official list of another kind rejects nobody', () => {
    const match = {
      ...{ peid: '7', primary_name: 'James Torres', icon_hints: ['OOL'], date_of_birth: '1997-03-26' },
      ...{
        countries: [{ type: 'Citizenship', code: 'USA' }],
        profile_notes: 'World Bank Listing of Ineligible Firms.',
      },
    };
    expect(decide('SANCTION', { matches: [match] }).outcome).toBe('PENDING');
  });

  test('articles under a name of no vendor are read', () => {
    const item = { headline: 'Owner indicted', published_at: '2026-01-11', outlet: 'Reuters' };
    const body = 'James Torres, born on 26 March 1997, was indicted for money laundering.';
    expect(facts(hitsOf({ alert: { items: [{ ...item, body }] } }, ['James Torres'])[0]!)).toContain(
      'born 1997-03-26/1997-03-26',
    );
  });
});

describe('offices', () => {
  const doc = (fields: Record<string, string>, types = ['pep']) => ({
    hits: [
      {
        doc: {
          ...{ id: 'A', name: 'James Torres', entity_type: 'person', types, aka: [] },
          fields: Object.entries({ date_of_birth: '1997-03-26', country_names: 'USA', ...fields }).map(
            ([tag, value]) => ({ tag, value }),
          ),
        },
      },
    ],
  });

  test('a term in a field of its own ends it', () => {
    const [hit] = hitsOf(
      doc({ political_position: 'President, Agency for Medicines', position_dates: '2015-03 to 2019-07' }),
    );
    expect(hit!.pep).toMatchObject({ start: { from: '2015-03-01' }, end: { to: '2019-07-31' } });
  });

  test.each([
    ['Son of Dimitar Valchev, Mayor of Plovdiv (since 2023)', 'Mayor of Plovdiv (since 2023)'],
    ['daughter of a serving Minister of the Budget', 'Minister of the Budget'],
    ['Spouse of Dimitar Valchev', undefined],
  ])('whose relative one is says of what tier: %s', (relationship, position) => {
    const [hit] = hitsOf(doc({ relationship }, ['pep', 'rca']));
    expect(hit!.pep).toMatchObject({ relation: 'RELATIVE_OR_ASSOCIATE' });
    expect(hit!.pep.positions[0]?.text).toBe(position);
  });
});

describe('lists and listings', () => {
  const sdn = (listing: object) => ({
    matches: [
      {
        ...{ peid: 5, primary_name: 'Torres, James', icon_hints: ['SAN'], citizenship: 'United States' },
        ...{ date_of_birth: { day: '26', month: '3', year: '1997' }, sanctions: [{ list: 'OFAC SDN', ...listing }] },
      },
    ],
  });
  test.each([
    ['for good', { since: '2008-05-18', removed: '2021-01-19' }, 'ACCEPTED'],
    ['of late', { since: '2018-05-18', removed: '2025-11-14' }, 'PENDING'],
    ['never', { since: '2018-05-18', removed: null }, 'REJECTED'],
  ])('a listing removed %s', (_, listing, outcome) => {
    expect(decide('SANCTION', sdn(listing)).outcome).toBe(outcome);
  });

  test.each([
    [['BIS Entity List (export control)'], 'PENDING'],
    [['SDGT'], 'REJECTED'],
    [['SDGT', 'BIS Entity List (export control)'], 'REJECTED'],
  ])('a list of lists is what its programmes %j are', (programs, outcome) => {
    const person = {
      birthDate: '1997-03-26',
      governmentIDs: [{ type: 'passport', country: 'US', identifier: 'A1234567' }],
    };
    const entity = {
      name: 'James Torres',
      entityType: 'person',
      sourceList: 'us_csl',
      person,
      sanctionsInfo: { programs },
    };
    const customer = customerWith({ dob: '1997-03-26', nationality: 'US', passport: 'A1234567' });
    expect(decide('SANCTION', { query: {}, entities: [{ entity, match: 1 }] }, customer).outcome).toBe(outcome);
  });

  test.each([
    [{ bank_account: { iban: 'DE07370400440532776120', bank: 'X' } }],
    [{ bank_accounts: [{ iban: 'de07370400440532776120' }] }],
  ])('a bank account is known in %j', (details) => {
    const entry = { kind: 'IBAN', value: 'DE07370400440532776120', reason: 'Fraud', added: '2026-01-09' };
    expect(decide('BLACKLIST', { hits: [{ list: 'Internal', entry }] }, customerWith(details)).outcome).toBe(
      'REJECTED',
    );
  });
});
