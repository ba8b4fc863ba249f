import { describe, expect, test } from 'vitest';
import { customerWith, decide } from './decide.ts';

const customer = customerWith({ dob: '1960-05-20', nationality: 'FR', country: 'FR', passport: 'X12 345' });
const sanction = (hit: Record<string, unknown>) =>
  decide('SANCTION', { list: 'OFAC SDN', name: 'James Torres', ...hit }, customer);

describe('SANCTION rules', () => {
  test.each([
    ['SAN-1', { dob: '1960-05-20', nationality: 'FR' }, 'REJECTED', 1, 1],
    ['SAN-1', { passport: 'x12345' }, 'REJECTED', 1, 1],
    ['SAN-2', { dob: '1960', nationality: 'FR' }, 'PENDING', 0.85, 0.85],
    ['SAN-3', {}, 'PENDING', 0.6, 0.85],
    ['SAN-3', { dob: '1960-05-20' }, 'PENDING', 0.6, 0.85],
    ['SAN-4', { dob: '1931-01-01' }, 'ACCEPTED', 0.15, 0.15],
    ['SAN-4', { name: 'Anna Weber' }, 'ACCEPTED', 0.15, 0.15],
    ['SAN-5', { dob: '1960-05-20', nationality: 'FR', delisted_on: '2015-01-01' }, 'ACCEPTED', 0.35, 0.35],
    ['SAN-5', { dob: '1960-05-20', nationality: 'FR', delisted_on: '2025-12-01' }, 'PENDING', 0.5, 0.5],
    ['SAN-6', { dob: '1960-05-20', nationality: 'FR', list: 'Interpol Red Notices: wanted' }, 'PENDING', 0.69, 0.69],
    ['SAN-9', { dob: '1960-05-20', nationality: 'FR', list: 'OFAC SSI' }, 'PENDING', 0.7, 0.89],
  ])('%s %j', (rule, hit, outcome, from, to) => {
    const verdict = sanction(hit);
    expect(verdict.outcome).toBe(outcome);
    expect(verdict.riskScore).toBeGreaterThanOrEqual(from);
    expect(verdict.riskScore).toBeLessThanOrEqual(to);
    expect(verdict.hits[0]?.rules).toContain(rule);
  });

  const confirmed = { dob: '1960-05-20', nationality: 'FR' };

  test.each([
    ['SAN-1', 'REJECTED', ['OFAC SDN', 'UN Security Council Consolidated List', 'eu_fsf', 'gb_hmt_sanctions', 'SECO']],
    [
      'SAN-6',
      'PENDING',
      [
        'FBI Most Wanted',
        'us_bis_denied',
        'Military End User List',
        'World Bank Ineligible Firms',
        'SAM.gov Exclusions',
      ],
    ],
    ['SAN-6', 'PENDING', ['BaFin Warnungen', 'AMF liste noire', 'CNMV advertencias', 'Fahndungsliste BKA']],
    ['SAN-6', 'PENDING', ['Personnes recherchées', 'Los más buscados', 'Politisch exponierte Personen', 'PEP Class 1']],
    [
      'SAN-9',
      'PENDING',
      [
        'OFAC NS-CMIC List',
        'EU Sektorale Sanktionen',
        'Consolidated (non-SDN) List',
        'OFAC Sectoral Sanctions List, not an SDN',
        'CAPTA List',
      ],
    ],
  ])('%s, %s: %j', (rule, outcome, lists) => {
    for (const list of lists) {
      const verdict = sanction({ ...confirmed, list });
      expect(verdict.outcome, list).toBe(outcome);
      expect(verdict.hits[0]?.rules, list).toContain(rule);
    }
  });

  test('one asset freeze among other lists is enough; a directive restricts where no list freezes', () => {
    expect(sanction({ ...confirmed, list: ['Interpol', 'OFAC SDN'] }).outcome).toBe('REJECTED');
    expect(sanction({ ...confirmed, list: 'OFAC', program: 'UKRAINE-EO13662 Directive 2' }).outcome).toBe('PENDING');
    expect(sanction({ ...confirmed, program: 'UKRAINE-EO13662 Directive 2' }).outcome).toBe('REJECTED');
  });

  test('1.2: sentenced before the age of 15, by the remarks of the record', () => {
    const remarks = 'Sentenced in 1971 to 12 years by the court of Palermo.';
    expect(sanction({ nationality: 'FR', remarks })).toMatchObject({ note: 'false positive: age mismatch' });
  });

  test('a delisting still to come leaves the party listed', () => {
    expect(sanction({ dob: '1960-05-20', nationality: 'FR', delisted_on: '2027-01-01' }).outcome).toBe('REJECTED');
  });

  test('1.2: one wrong digit of the year is a slip on a sanctions list, and decisive elsewhere', () => {
    expect(sanction({ dob: '1970-05-20', nationality: 'FR' }).outcome).toBe('PENDING');
    expect(decide('PEP', { name: 'James Torres', dob: '1970-05-20', nationality: 'FR' }, customer).outcome).toBe(
      'ACCEPTED',
    );
  });

  test('several hits: the gravest decides, and each is told', () => {
    const hits = [{ name: 'Anna Weber' }, { name: 'James Torres', dob: '1960-05-20', nationality: 'FR', list: 'UN' }];
    const verdict = decide('SANCTION', { hits }, customer);
    expect(verdict).toMatchObject({ outcome: 'REJECTED', riskScore: 1 });
    expect(verdict.hits.map((hit) => hit.ref)).toEqual(['/hits/1', '/hits/0']);
    expect(verdict.reasoning).toContain('Hit 2');
  });
});

describe('ID rules', () => {
  test.each([
    ['ID-1', { name: 'James Weber' }, 'DISCOUNTED'],
    ['ID-1', { name: 'James Weber', passport: 'X12345' }, 'UNRESOLVED'],
    ['ID-2', { name: '', weak_alias: 'James Torres' }, 'DISCOUNTED'],
    ['ID-3', { entity_type: 'vessel' }, 'DISCOUNTED'],
    ['ID-4', { passport: 'X12345', dob: '1931-01-01' }, 'UNRESOLVED'],
    ['ID-6', { nationality: 'MX' }, 'UNRESOLVED'],
  ])('%s %j: %s', (rule, hit, expected) => {
    const [judged] = sanction(hit).hits;
    expect(judged?.verdict).toBe(expected);
    expect(judged?.rules).toContain(rule);
  });

  test.each([
    [{ listed_on: '1950-06-01' }, 'ACCEPTED'],
    [{ listed_on: '1970-06-01' }, 'PENDING'],
    [{ listed_on: '1970-01-01T00:00:00Z' }, 'PENDING'],
    [{ listed_on: '1900-01-01' }, 'PENDING'],
  ])('who was listed was born; children have been, for whose they are: %j', (hit, outcome) => {
    expect(sanction(hit).outcome).toBe(outcome);
  });

  test('ID-6 outside sanctions: no identifiers and another country is somebody else', () => {
    const verdict = decide('PEP', { name: 'James Torres', nationality: 'MX' }, customer);
    expect(verdict).toMatchObject({ outcome: 'ACCEPTED', note: 'false positive: different country' });
  });

  test('ID-5 asks for the one fact that the customer has not given and the hit has', () => {
    const bare = customerWith({});
    expect(decide('SANCTION', { name: 'James Torres', dob: '1960', nationality: 'MX' }, bare).questions).toEqual([
      { fact: 'birth_date', rule: 'ID-5', weight: 10 },
    ]);
    expect(decide('PEP', { name: 'James Torres', nationality: 'MX' }, bare).questions).toEqual([
      { fact: 'nationality', rule: 'ID-5', weight: 6 },
    ]);
    // ID-6: no answer could change the outcome.
    expect(decide('SANCTION', { name: 'James Torres', nationality: 'MX' }, bare).questions).toEqual([]);
    expect(decide('SANCTION', { name: 'James Torres' }, bare).questions).toEqual([]);
  });
});

describe('SAN-2, SAN-3: near certain only where nothing is left that could separate', () => {
  const own = { dob: '1960', nationality: 'FR', country: 'FR', email: 'j.torres@mail.example' };
  const listed = { name: 'James Torres', dob: '1960', nationality: 'FR', email: 'j.torres@mail.example', list: 'UN' };

  test.each<[Record<string, unknown>, Record<string, unknown>, string, string]>([
    [own, listed, 'PENDING', 'SAN-3'],
    [{ ...own, dob: '1960-05-20' }, listed, 'REJECTED', 'SAN-2'],
    [{ ...own, dob: '1960-05-20' }, { ...listed, passport: 'X987654' }, 'PENDING', 'SAN-3'],
    // Of two birth dates nobody knows which is the right one.
    [{ ...own, dob: '1960-05-20' }, { ...listed, dob: ['1960-05-20', '1931'] }, 'PENDING', 'SAN-2'],
    [{ ...own, dob: '1960-05-20', birthDate: '1931-01-01' }, listed, 'PENDING', 'SAN-2'],
  ])('%j, %j: %s', (details, hit, outcome, rule) => {
    const verdict = decide('SANCTION', hit, customerWith(details));
    expect(verdict.outcome, verdict.reasoning).toBe(outcome);
    expect(verdict.hits[0]?.rules).toContain(rule);
  });
});

describe('SAN-6: a list of politically exposed persons is judged as one', () => {
  test.each([
    ['Mayor of Lyon', 'ACCEPTED'],
    ['Minister of Finance', 'PENDING'],
  ])('%s: %s', (position, outcome) => {
    const verdict = sanction({ list: 'PEP list', dob: '1960-05-20', nationality: 'FR', position });
    expect(verdict.outcome).toBe(outcome);
    expect(verdict.hits[0]?.rules).toContain('SAN-6');
  });
});

test.each([
  ['Cross debarment - fraudulent practice', 'PENDING'],
  ['Ineligible until 2029', 'PENDING'],
  ['Financing of militias', 'REJECTED'],
])('SAN-6: an entry of no stated list on the ground "%s" is %s', (grounds, outcome) => {
  expect(sanction({ list: undefined, dob: '1960-05-20', nationality: 'FR', grounds }).outcome).toBe(outcome);
});

describe('SAN-5: the end of a listing told outside its field', () => {
  const same = { dob: '1960-05-20', nationality: 'FR', list: 'EU consolidated' };
  const listed = { event: 'listed', date: '2014-03-15' };

  test.each([
    [{ history: [listed, { event: 'removed', date: '2019-09-12' }] }, 'ACCEPTED'],
    [{ history: [listed, { event: 'removed', date: '2026-01-12' }] }, 'PENDING'],
    [{ status: 'Removed from the EU list on 14 February 2019' }, 'ACCEPTED'],
    [{ remarks: 'EU listing of 2011; delisted on 27 May 2019 (Council Decision).' }, 'ACCEPTED'],
    [{ sanctionsReferences: [{ name: 'EU', sinceDate: '2011-04-11', toDate: '2019-05-27' }] }, 'ACCEPTED'],
    [{ sanctionsReferences: [{ name: 'EU', sinceDate: '2022-04-11', toDate: '2025-12-20' }] }, 'PENDING'],
    [{ notes: 'Am 27.05.2019 von der EU-Liste gestrichen' }, 'ACCEPTED'],
    [{ remarks: 'EU [BELARUS] - removed 3 March 2019. No other active listing.' }, 'ACCEPTED'],
    [{ remarks: 'EU (Reg. 270/2011): listed 21-Mar-2011. Removed from the list 8 January 2026.' }, 'PENDING'],
    [
      { remarks: 'Removed from the EU list by Council Implementing Decision (CFSP) 2019/354 of 4 March 2019' },
      'ACCEPTED',
    ],
    [{ remarks: 'EU Egypt programme; removed from the EU list on 12 March 2021, programme terminated' }, 'ACCEPTED'],
    [{ remarks: 'Delisted on 27 May 2019', list: 'eu_fsf_archive', categories: ['sanction'] }, 'ACCEPTED'],
    // A remark takes nobody off a list that the record is still filed under.
    [{ remarks: 'Delisted on 27 May 2019', categories: ['sanction'] }, 'PENDING'],
  ])('%j: %s', (told, outcome) => {
    expect(sanction({ ...same, ...told }).outcome).toBe(outcome);
  });

  // What else the record says stands against the end.
  test.each([
    { sanctionsReferences: [{ name: 'OFAC SDN', sinceDate: '2011-04-11', toDate: '2019-05-27' }] },
    { removed: '2019-05-27', relisted: '2022-03-01' },
    { removed: '2019-05-27', removedFrom: 'EU visa ban list' },
    { removed: '2019-05-27', listed_on: '2022-03-01' },
    { removed: '2019-05-27', other_lists: ['OFAC SDN'] },
    { removed: '2019-05-27', remarks: 'Placed back on the list on 4 May 2022.' },
    { delisting: { date: '2019-05-27', outcome: 'refused' } },
    { sanctions: [{ list: 'EU', status: 'active', to: '2019-05-27' }] },
    { sanctions: [{ list: 'EU', endDate: '2019-05-27', duration: 'renewed every six months' }] },
  ])('%j leaves it open', (told) => {
    expect(sanction({ ...same, ...told })).toMatchObject({ outcome: 'PENDING', hits: [{ rules: ['1.4', 'SAN-5'] }] });
  });

  test.each([
    { remarks: 'Removed from the party list on 3 May 2021; deputy of the Duma since.' },
    { remarks: 'Struck off the list of advocates on 14 June 2019.' },
    { remarks: 'Removed from Annex XV on 12 May 2023 and entered in Annex I under number 412.' },
    { events: [{ type: 'ended', what: 'directorship', date: '2019-09-12' }] },
    { changes: [{ action: 'deleted', field: 'alias', value: 'Kirsan', date: '2019-09-12' }] },
    {
      history: [
        { event: 'removed', date: '2019-09-12' },
        { ...listed, date: '2022-02-28' },
      ],
    },
    {
      history: [
        { ...listed, list: 'UN' },
        { event: 'removed', list: 'EU', date: '2019-09-12' },
      ],
    },
    { remarks: 'Delisted on 27 May 2019, re-listed on 1 March 2022' },
    { remarks: 'Delisted on 27 May 2019. Listed 2022-03-01 under another programme' },
    { remarks: 'Removed from the UN list on 27 May 2019' },
    { remarks: 'Request to be removed from the EU list on 27 May 2019 was refused' },
    { remarks: 'His brother was delisted on 27 May 2019' },
    { remarks: 'Associate of Karim Aziz, delisted on 27 May 2019' },
    { remarks: 'Removed from his post on 27 May 2019' },
    { remarks: 'EU [BELARUS] - removed 3 March 2019. Other active listing: OFAC SDN.' },
    { remarks: 'EU Egypt programme; asset removed 3 March 2019' },
    { remarks: 'Removal from the EU list rejected by Council Decision of 4 March 2019' },
    { remarks: 'Removed from the EU list by General Court judgment of 4 March 2019, suspended pending appeal' },
    { remarks: 'Delisted on 27 May 2019', status: 'active' },
    { remarks: 'Delisted on 27 May 2019', listed_on: '2022-03-01' },
  ])('%j ends nothing', (told) => {
    expect(sanction({ ...same, ...told }).outcome).toBe('REJECTED');
  });
});

describe('SAN-7, SAN-8: listed owners, as far as the details name them', () => {
  const owners = (...shares: (number | undefined)[]) => ({
    fullName: 'Torres Shipping Ltd',
    customerType: 'COMPANY' as const,
    inputDetails: {
      shareholders: shares.map((share, index) => ({ name: NAMES[index], dob: '1960-05-20', nationality: 'FR', share })),
    },
  });
  const NAMES = ['Armand Vautrin', 'Odile Vautrin'];
  const hits = NAMES.map((name) => ({ name, dob: '1960-05-20', nationality: 'FR', list: 'OFAC SDN' }));

  test.each([
    [[50], 'REJECTED', 'SAN-7'],
    [[30, 20], 'REJECTED', 'SAN-7'],
    [[49, undefined], 'PENDING', 'SAN-8'],
    [[10], 'PENDING', 'SAN-8'],
  ])('holding %j %%: %s', (shares, outcome, rule) => {
    const verdict = decide('SANCTION', { hits: hits.slice(0, shares.length) }, owners(...shares));
    expect(verdict.outcome, verdict.reasoning).toBe(outcome);
    expect(verdict.reasoning).toContain(rule);
    expect(verdict.riskScore).toBeGreaterThanOrEqual(0.75);
  });

  test.each([
    [[50], 'Armand Vautrin is on a sanctions list and holds 50 % of the customer'],
    [[20, 30.5], 'Odile Vautrin (30.5 %) and Armand Vautrin (20 %) are on sanctions lists and together hold 50.5 % of'],
  ])('who holds %j %% is named, and nothing is left to a person', (shares, said) => {
    const { note, reasoning } = decide('SANCTION', { hits: hits.slice(0, shares.length) }, owners(...shares));
    expect(note).toContain(said);
    expect(reasoning).toContain('Armand Vautrin is on a sanctions list.');
    expect(reasoning).not.toContain('a person must');
  });

  test('one owner on two lists counts once', () => {
    const twice = [hits[0], { ...hits[0], list: 'EU' }];
    expect(decide('SANCTION', { hits: twice }, owners(30)).outcome).toBe('PENDING');
  });
});

describe('SAN-7: owners and shares as registers of other languages call them', () => {
  const person = { name: 'Armand Vautrin', dob: '1960-05-20', nationality: 'FR' };
  const decided = (inputDetails: unknown) =>
    decide(
      'SANCTION',
      { hits: [{ ...person, list: 'OFAC SDN' }] },
      { fullName: 'Torres Shipping Ltd', customerType: 'COMPANY', inputDetails },
    );

  test.each([
    { accionistas: [{ nombre: person.name, ...person, participacion: '55%' }] },
    { gesellschafter: [{ ...person, anteil: '51 %' }] },
    { actionnaires: [{ ...person, part: '60,5 %' }] },
    { aandeelhouders: [{ ...person, belang: '100%' }] },
    { shareholders: [{ ...person, shares_percent: 60 }] },
    { related_parties: [{ ...person, role: 'UBO', ownership_percentage: 75 }] },
    { pscs: [{ ...person, shareholding: '50-75%' }] },
    { учредители: [{ ...person, доля: '60%' }] },
    { founders: [{ ...person, share_in_capital: '60%' }] },
    { related_parties: [{ ...person, role: 'Geschäftsführer', share: 60 }] },
  ])('%j', (details) => {
    expect(decided(details).outcome).toBe('REJECTED');
  });

  test.each([
    { accionistas: [{ ...person, participacion: '30%' }] },
    { gesellschafter: [{ ...person }] },
    { related_parties: [{ ...person, role: 'Geschäftsführer' }] },
    { people_behind_it: [{ ...person }] },
    { subsidiaries: [{ name: 'Torres Maritime Ltd', share: 60 }], founders: [{ ...person }] },
    { pscs: [{ ...person, shareholding: '25-50%' }] },
  ])('%j is no majority', (details) => {
    expect(decided(details)).toMatchObject({ outcome: 'PENDING', questions: [{ fact: 'ownership_and_control' }] });
  });
});

describe('SAN-7: what is held through others', () => {
  const ARMAND = { name: 'Armand Vautrin', dob: '1960-05-20', nationality: 'FR' };
  const hit = { ...ARMAND, list: 'OFAC SDN' };
  const decided = (inputDetails: unknown, hits: object[] = [hit]) =>
    decide('SANCTION', { hits }, { fullName: 'Torres Shipping Ltd', customerType: 'COMPANY', inputDetails });
  const edge = (owner: string, owned: string, share: unknown) => ({
    owner,
    owned,
    share,
    ...(owner === ARMAND.name ? { owner_dob: ARMAND.dob, owner_nationality: 'FR' } : {}),
  });
  const chain = (upper: number, lower: number) => [
    edge('Cedar Holding SA', 'Torres Shipping Ltd', lower),
    edge('Armand Vautrin', 'Cedar Holding SA', upper),
  ];

  test.each([
    ['edges', { ownership: chain(55, 50) }, 'REJECTED'],
    [
      'edges with signs of per cent',
      {
        ownership_structure: {
          edges: [
            edge('Cedar Holding SA', 'Torres Shipping Ltd', '50 %'),
            edge('Armand Vautrin', 'Cedar Holding SA', '60%'),
          ],
        },
      },
      'REJECTED',
    ],
    [
      'owners of owners',
      { shareholders: [{ name: 'Cedar Holding SA', share: 60, shareholders: [{ ...ARMAND, share: 50 }] }] },
      'REJECTED',
    ],
    [
      'companies between with their owners',
      {
        shareholders: [{ name: 'Cedar Holding SA', share: 50 }],
        intermediates: [{ company: 'Cedar Holding SA', shareholders: [{ ...ARMAND, share: 50 }] }],
      },
      'REJECTED',
    ],
    ['the upper stake is less than half', { ownership: chain(49, 100) }, 'PENDING'],
    ['the lower stake is less than half', { ownership: chain(100, 49) }, 'PENDING'],
    [
      'a stake that is not stated',
      {
        ownership: [
          edge('Cedar Holding SA', 'Torres Shipping Ltd', null),
          edge('Armand Vautrin', 'Cedar Holding SA', 55),
        ],
      },
      'PENDING',
    ],
    ['a circle', { ownership: [...chain(40, 60), edge('Torres Shipping Ltd', 'Cedar Holding SA', 60)] }, 'PENDING'],
  ])('%s: %s', (_, details, outcome) => {
    const verdict = decided(details);
    expect(verdict.outcome, verdict.reasoning).toBe(outcome);
    expect(verdict.reasoning).toContain(outcome === 'REJECTED' ? 'SAN-7' : 'SAN-8');
  });

  test('the company itself, and whoever holds its account, are no owners', () => {
    const details = {
      country: 'FR',
      registration_number: '552100554',
      bank_account: { iban: 'FR1420041010050500013M02606', holder: 'Torres Shipping Ltd' },
      subsidiaries_owned: [edge('Torres Shipping Ltd', 'Cedar Holding SA', 100)],
    };
    const company = { name: 'Torres Shipping Ltd', registration_number: '552100554', country: 'FR', list: 'EU' };
    expect(decided(details, [company])).toMatchObject({ outcome: 'REJECTED', hits: [{ verdict: 'CONFIRMED' }] });
    expect(decided(details, [company]).reasoning).toContain('SAN-1');
  });

  test('blocked companies and listed owners add up', () => {
    const ownership = [
      edge('A SA', 'Torres Shipping Ltd', 25),
      edge('B SA', 'Torres Shipping Ltd', 25),
      edge('Armand Vautrin', 'A SA', 50),
      edge('Armand Vautrin', 'B SA', 50),
    ];
    expect(decided({ ownership })).toMatchObject({
      outcome: 'REJECTED',
      note: 'A SA (25 %) and B SA (25 %) are on sanctions lists or blocked by their listed owners and together hold 50 % of the customer, which is therefore blocked too',
    });
  });

  test('a namesake of an owner further up is cleared, and so is who is no owner', () => {
    expect(decided({ ownership: chain(55, 50) }, [{ ...hit, dob: '1931-01-01' }]).outcome).toBe('ACCEPTED');
    expect(decided({ ownership: chain(55, 50) }, [{ name: 'Gennady Zhdanov', list: 'EU' }]).outcome).toBe('ACCEPTED');
  });
});

test.each([
  ['12 Lenin Square, Simferopol, Crimea', true],
  ['Sevastopol', true],
  ['5 Crimea Road, Simferopol, Crimea', true],
  ['Mariupol, Donetska oblast', true],
  ['12 Crimea Road, Aldershot', false],
  ['Sevastopolsky prospekt 20, Moscow', false],
])('SAN-9: whether %s lies in a territory under embargo: %s', (address, embargoed) => {
  const own = customerWith({ dob: '1997-03-26', address });
  const verdict = decide('SANCTION', { name: 'James Torres', dob: '1931-01-01', list: 'UN' }, own);
  expect(verdict.outcome, verdict.note).toBe(embargoed ? 'PENDING' : 'ACCEPTED');
});

test('SAN-9: residence under embargo is reviewed, whoever the hit is', () => {
  const own = customerWith({ dob: '1997-03-26', country: 'KP' });
  const verdict = decide('SANCTION', { name: 'James Torres', dob: '1931-01-01', list: 'UN' }, own);
  expect(verdict).toMatchObject({ outcome: 'PENDING', riskScore: 0.7 });
  expect(verdict.note).toContain('North Korea');
});
