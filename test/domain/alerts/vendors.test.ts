import { describe, expect, test } from 'vitest';
import { facts, hitsOf, read } from './read.ts';

/** Payloads after the vendors' documentation; every person in them is invented. */
const COMPLY_ADVANTAGE_DOC = {
  id: 'CAX1',
  name: 'Ilka Morvath',
  entity_type: 'person',
  types: ['sanction', 'pep-class-2'],
  aka: [{ name: 'Ilka Morvat' }, { name: 'Ilka Morvath-Kiss' }],
  fields: [
    { name: 'Date of Birth', tag: 'date_of_birth', source: 's1', value: '1968-04-02' },
    { name: 'Nationality', tag: 'nationality', value: 'Hungary' },
    { name: 'Place of Birth', tag: 'place_of_birth', value: 'Szeged, Hungary' },
    { name: 'Country', tag: 'country_names', value: 'Hungary, Austria' },
    { name: 'Chamber', tag: 'chamber', value: 'Lower House' },
    { name: 'Political Position', tag: 'political_position', value: 'Deputy Minister of Energy' },
  ],
  media: [{ url: 'https://press.example/a', title: 'Ilka Morvath, 52, charged', date: '2021-03-04' }],
  associates: [
    { association: 'spouse', name: 'Pal Morvath' },
    { association: 'business associate', name: 'Erno Lantos' },
  ],
  sources: ['s1'],
  source_notes: {
    s1: { name: 'EU Consolidated List', aml_types: ['sanction'], listing_started_utc: '2015-01-01T00:00:00Z' },
  },
};
const COMPLY_ADVANTAGE_FACTS = [
  'ALIAS Ilka Morvat',
  'ALIAS Ilka Morvath-Kiss',
  'PRIMARY Ilka Morvath',
  'aged 1968-03-05/1969-03-04',
  'birth HU',
  'birth place szeged HU',
  'born 1968-04-02/1968-04-02',
  'is PERSON',
  'job Deputy Minister of Energy',
  'nationality HU',
  'relative Pal Morvath',
  'unknown AT',
  'unknown HU',
];

describe('ComplyAdvantage', () => {
  const search = (doc: object, beside: object = {}) => ({
    code: 200,
    status: 'success',
    content: {
      data: {
        id: 7001,
        ref: 'r-1',
        search_term: 'Ilka Morvath',
        total_hits: 1,
        hits: [{ doc, score: 1.7, ...beside }],
      },
    },
  });

  test('a legacy search', () => {
    const [hit] = hitsOf(search(COMPLY_ADVANTAGE_DOC, { match_status: 'false_positive' }));
    expect(facts(hit!)).toEqual(COMPLY_ADVANTAGE_FACTS);
    expect(hit).toMatchObject({
      ref: 'CAX1',
      named: true,
      pointer: '/content/data/hits/0',
      list: { names: ['EU Consolidated List'], delisted: false },
      vendor: { name: 'ComplyAdvantage', score: { text: '1.7' }, disposition: { text: 'false_positive' } },
    });
    expect(hit!.birthDates[0]!.pointer).toBe('/content/data/hits/0/doc/fields/0/value');
    expect(read(search(COMPLY_ADVANTAGE_DOC))).toMatchObject({
      notUnderstood: ['/content/data/hits/0/doc/fields/4/value'],
    });
  });

  test('its camelCase mirror says the same', () => {
    const [hit] = hitsOf({
      searchTerm: 'x',
      totalHits: 1,
      hits: [{ doc: camel(COMPLY_ADVANTAGE_DOC), isWhitelisted: true }],
    });
    expect(facts(hit!)).toEqual(COMPLY_ADVANTAGE_FACTS);
    expect(hit!.vendor!.disposition).toEqual({ text: 'true', pointer: '/hits/0/isWhitelisted' });
  });

  test('delisted only where every list has ended', () => {
    const ended = { name: 'UN', listing_ended_utc: '2019-05-01T00:00:00Z' };
    const of = (notes: object) => hitsOf(search({ ...COMPLY_ADVANTAGE_DOC, source_notes: notes }))[0]!.list;
    expect(of({ a: ended })).toMatchObject({ delisted: true, delistedOn: { from: '2019-05-01' } });
    expect(of({ a: ended, b: { name: 'EU' } })).toMatchObject({ delisted: false, delistedOn: null });
  });

  test('each article keeps its own date', () => {
    const media = [
      { title: 'Ilka Morvath, 40, fined', date: '2008-06-01' },
      { title: 'Ilka Morvath, 52, charged', date: '2021-03-04' },
    ];
    const [hit] = hitsOf(search({ ...COMPLY_ADVANTAGE_DOC, media }));
    expect(hit!.ages.map(({ birth }) => birth.from)).toEqual(['1967-06-02', '1968-03-05']);
  });
});

describe('World-Check One', () => {
  const result = {
    resultId: 'r9',
    referenceId: 'e_wci_55',
    matchStrength: 'EXACT',
    matchedTerm: 'Dario Venn',
    submittedTerm: 'Dario Wenn',
    matchedNameType: 'AKA',
    primaryName: 'Darius Venn',
    categories: ['PEP'],
    secondaryFieldResults: [
      { typeId: 'SFCT_1', submittedValue: 'MALE', matchedValue: 'FEMALE', fieldResult: 'NOT_MATCHED' },
      { field: { typeId: 'SFCT_2' }, submittedDateTimeValue: '1990-01-01', matchedDateTimeValue: '1955-07-08' },
      { typeId: 'SFCT_3', submittedValue: 'DEU', matchedValue: 'PRT' },
      { typeId: 'SFCT_4', matchedValue: 'ESP' },
      { typeId: 'SFCT_5', submittedValue: 'DEU', matchedValue: '' },
      { typeId: 'SFCT_99', matchedValue: 'zzz' },
    ],
    countryLinks: [{ country: { code: 'PRT', name: 'PORTUGAL' }, type: 'NATIONALITY' }],
  };

  test('what was matched is the record’s, what was submitted is not', () => {
    const [hit] = hitsOf({ results: [result] });
    expect(facts(hit!)).toEqual([
      'ALIAS Dario Venn',
      'PRIMARY Darius Venn',
      'birth ES',
      'born 1955-07-08/1955-07-08',
      'gender F',
      'nationality PT',
      'residence PT',
    ]);
    expect(hit).toMatchObject({ ref: 'e_wci_55', vendor: { score: { text: 'EXACT' }, categories: [{ text: 'PEP' }] } });
    expect(read([result])).toMatchObject({ notUnderstood: ['/0/secondaryFieldResults/5/matchedValue'] });
  });

  test('a birth among the events, in parts', () => {
    const [hit] = hitsOf([{ ...result, secondaryFieldResults: [], events: [{ type: 'BIRTH', year: 1955, month: 7 }] }]);
    expect(facts(hit!)).toContain('born 1955-07-01/1955-07-31');
  });
});

test('Dow Jones: names, dates and countries by type, icon hints', () => {
  const attributes = {
    peid: 998877,
    score: 0.91,
    primary_name: 'Osane Lertxundi',
    icon_hints: ['RCA'],
    date_of_birth: { day: '9', month: '12', year: '1959' },
    countries: [
      { country_type: 'Citizenship', country: 'ES' },
      { country_type: 'Resident of', country: 'Andorra' },
    ],
    names: [
      { name_type: 'Low Quality AKA', name_value: 'La Vasca' },
      { name_type: 'Formerly Known As', first_name: 'Osane', surname: 'Goñi' },
    ],
  };
  const [hit] = hitsOf({ data: [{ type: 'profiles', id: 'p1', attributes }], meta: { total_count: 1 } });
  expect(facts(hit!)).toEqual([
    'ALIAS Osane Goñi',
    'PRIMARY Osane Lertxundi',
    'WEAK_ALIAS La Vasca',
    'born 1959-12-09/1959-12-09',
    'nationality ES',
    'residence AD',
  ]);
  expect(hit).toMatchObject({ ref: '998877', pep: { relation: 'RELATIVE_OR_ASSOCIATE' } });
});

describe('OpenSanctions', () => {
  const entity = {
    id: 'NK-1',
    caption: 'Ana Petrowna',
    schema: 'Person',
    properties: {
      name: ['Ana Petrowna'],
      weakAlias: ['Baba Ana'],
      birthDate: ['1971-04', '1971'],
      birthPlace: ['Plovdiv'],
      nationality: ['bg'],
      topics: ['role.pep'],
      title: ['Mrs'],
      position: ['Minister of Health'],
      passportNumber: ['BG12345'],
    },
    datasets: ['bg_officials'],
    score: 0.78,
    match: true,
    first_seen: '2020-01-01',
  };
  const expected = [
    'PRIMARY Ana Petrowna',
    'WEAK_ALIAS Baba Ana',
    'birth place plovdiv -',
    'born 1971-01-01/1971-12-31',
    'born 1971-04-01/1971-04-30',
    'gender F',
    'is PERSON',
    'job Minister of Health',
    'nationality BG',
    'passport BG12345',
  ];
  const response = (results: unknown[], total: number, status = 200) => ({
    responses: { q1: { status, results, total: { value: total, relation: 'eq' }, query: { schema: 'Person' } } },
    limit: 5,
  });

  test('a match response and a single entity say the same', () => {
    expect(facts(hitsOf(response([entity], 1))[0]!)).toEqual(expected);
    expect(facts(hitsOf(entity)[0]!)).toEqual(expected);
    expect(read(entity)).toMatchObject({ notUnderstood: [] });
  });

  test('more hits than are here: nobody is cleared by these', () => {
    expect(read(response([entity], 3))).toMatchObject({
      kind: 'hits',
      gap: 'the search that raised the alert counts 2 more hits than the alert holds',
    });
    expect(read(response([entity], 1))).not.toHaveProperty('gap');
  });

  test('a company', () => {
    const properties = { name: ['Brightwater Holdings'], jurisdiction: ['cy'], incorporationDate: ['2001-02-03'] };
    expect(facts(hitsOf({ id: 'Q1', schema: 'Company', caption: 'Brightwater Holdings', properties })[0]!)).toEqual([
      'PRIMARY Brightwater Holdings',
      'founded 2001-02-03',
      'incorporation CY',
      'is COMPANY',
    ]);
  });

  test('a designation that ended', () => {
    const sanctions = [{ properties: { authority: ['OFAC'], program: ['SDGT'], endDate: ['2018-01-01'] } }];
    const [hit] = hitsOf({ ...entity, properties: { ...entity.properties, sanctions } });
    expect(hit!.list).toMatchObject({ programs: ['SDGT'], delisted: true, delistedOn: { from: '2018-01-01' } });
  });

  test('Marble wraps it, and may have searched in part', () => {
    const screening = { id: 's', name: 'Lists', status: 'in_review', match_count: 1, query: {} };
    const matches = [{ id: 'm1', queries: ['q'], status: 'pending', payload: entity }];
    expect(facts(hitsOf({ ...screening, partial: false, matches })[0]!)).toEqual(expected);
    expect(hitsOf({ ...screening, matches })[0]).toMatchObject({
      ref: 'NK-1',
      vendor: { name: 'Marble', disposition: { text: 'pending' } },
    });
    expect(read({ ...screening, partial: true, matches })).toMatchObject({
      gap: 'the search that raised the alert was not complete',
    });
  });
});

describe('Watchman', () => {
  test('a search of the second version: a time at midnight is a date, a zero time is none', () => {
    const person = {
      name: 'Bashir Qadri',
      altNames: ['Abu Qadr'],
      gender: 'male',
      birthDate: '1962-11-23T00:00:00Z',
      placeOfBirth: 'Herat',
      deathDate: '0001-01-01T00:00:00Z',
      titles: ['Governor'],
      governmentIDs: [{ type: 'passport', country: 'AF', identifier: 'P00123' }],
    };
    const entity = {
      name: 'Bashir Qadri',
      entityType: 'person',
      sourceList: 'us_ofac',
      sourceID: '4711',
      person,
      addresses: [{ line1: '1 Hill Rd', city: 'Herat', country: 'AF' }],
      sanctionsInfo: { programs: ['SDGT'], secondary: false, description: '' },
    };
    const expected = [
      'ALIAS Abu Qadr',
      'PRIMARY Bashir Qadri',
      'address 1 hill road|herat in herat',
      'birth place herat -',
      'born 1962-11-23/1962-11-23',
      'gender M',
      'is PERSON',
      'job Governor',
      'passport P00123 AF',
      'residence AF',
    ];
    const [nested] = hitsOf({ query: { name: 'x' }, entities: [{ entity, match: 0.93 }] });
    expect(facts(nested!)).toEqual(expected);
    expect(nested).toMatchObject({ ref: 'us_ofac:4711', list: { names: ['us_ofac'], programs: ['SDGT'] } });
    expect(facts(hitsOf({ entities: [{ ...entity, match: 0.93 }] })[0]!)).toEqual(expected);
  });

  test('the flat first version: names and addresses of one entity are one hit', () => {
    const [hit, ...others] = hitsOf({
      SDNs: [
        {
          entityID: '2676',
          sdnName: 'MORAND, Felix',
          sdnType: 'individual',
          programs: ['SDNT'],
          remarks: 'DOB 03 Mar 1961; POB Lyon, France; Passport X99123 (France); Gender Male; Linked To: VENTOUX SARL.',
          match: 0.91,
        },
      ],
      altNames: [{ entityID: '2676', alternateID: '1', alternateType: 'aka', alternateName: 'MORANT, Felix' }],
      addresses: [
        {
          entityID: '2676',
          addressID: '3',
          address: '12 Rue Haute',
          cityStateProvincePostalCode: 'Lyon',
          country: 'France',
        },
      ],
      deniedPersons: null,
      refreshedAt: '2026-01-01T00:00:00Z',
    });
    expect(others).toEqual([]);
    expect(facts(hit!)).toEqual([
      'ALIAS MORANT, Felix',
      'PRIMARY MORAND, Felix',
      'address 12 haute rue|lyon in lyon',
      'birth FR',
      'birth place lyon FR',
      'born 1961-03-03/1961-03-03',
      'gender M',
      'is PERSON',
      'passport X99123 FR',
      'residence FR',
    ]);
  });
});

test('Didit: matches by kind, articles with their dates', () => {
  const [hit] = hitsOf({
    aml_screenings: [
      {
        status: 'In Review',
        total_hits: 1,
        score: 80,
        hits: [
          {
            id: 'h1',
            caption: 'Lene Aaby',
            match: true,
            datasets: ['PEP'],
            properties: {
              nationality: ['dk'],
              birthPlace: ['Aarhus'],
              gender: ['female'],
              position: ['Member of Parliament'],
            },
            match_score: 88,
            pep_matches: [{ list_name: 'Danish officials', pep_position: 'MP' }],
            sanction_matches: [],
            adverse_media_matches: [{ headline: 'Lene Aaby, 44, fined', publication_date: '2020-02-02' }],
            review_status: 'False Positive',
          },
        ],
      },
    ],
  });
  expect(facts(hit!)).toEqual([
    'PRIMARY Lene Aaby',
    'aged 1975-02-03/1976-02-02',
    'birth place aarhus -',
    'gender F',
    'job MP',
    'job Member of Parliament',
    'nationality DK',
  ]);
  expect(hit!.vendor).toMatchObject({
    name: 'Didit',
    score: { text: '88' },
    disposition: { text: 'False Positive' },
    categories: [{ text: 'adversemedia' }, { text: 'pep' }],
  });
});

test.each([
  [
    'Sumsub',
    {
      id: 'c',
      targetEntityId: 't',
      review: { answer: 'RED' },
      riskLabels: ['pep'],
      hits: [
        {
          id: 'h',
          name: 'Ruta Kazlaus',
          matchStatus: 'potential_match',
          whitelisted: false,
          dob: '1975',
          countries: ['LTU'],
        },
      ],
    },
    ['PRIMARY Ruta Kazlaus', 'born 1975-01-01/1975-12-31', 'unknown LT'],
  ],
  [
    'Ondato',
    {
      matches: [
        { currentStatus: 'Open', matchId: 'm', score: 87, name: 'Per Quist', countries: ['SE'], dataSets: ['PEP'] },
      ],
    },
    ['PRIMARY Per Quist', 'unknown SE'],
  ],
])('%s', (vendor, payload, expected) => {
  const [hit] = hitsOf(payload);
  expect(facts(hit!)).toEqual(expected);
  expect(hit!.vendor).toMatchObject({ name: vendor });
  expect(read(payload)).toMatchObject({ notUnderstood: [] });
});

describe('shapes of nobody in particular', () => {
  test.each([
    [
      'wrapped',
      { report: { subject: { fullName: 'Nora Blau', dateOfBirth: '1990-05-05' }, severity: 'high' } },
      '/report',
    ],
    [
      'under other names',
      { data: { alerts: [{ hit: { entity_name: 'Nora Blau', 'Date of Birth': '05.05.1990' } }] } },
      '/data/alerts/0/hit',
    ],
    [
      'in lists of lists of searches',
      { searches: [{ total: 1, results: [{ Name: 'Nora Blau', DOB: '5 May 1990' }] }] },
      '/searches/0/results/0',
    ],
    ['the contract’s PEP', { person_name: 'Nora Blau', dob: '1990-05-05', match_type: 'Exact name match' }, ''],
  ])('%s', (_, payload, pointer) => {
    const [hit] = hitsOf(payload);
    expect(facts(hit!)).toEqual(['PRIMARY Nora Blau', 'born 1990-05-05/1990-05-05']);
    expect(hit!.pointer).toBe(pointer);
  });

  test('several vendors in one list', () => {
    const hits = hitsOf({ hits: [{ name: 'Nora Blau', dob: '1960' }, { doc: COMPLY_ADVANTAGE_DOC }] });
    expect(hits.map(({ vendor, birthDates }) => [vendor?.name, birthDates[0]?.text])).toEqual([
      [null, '1960'],
      ['ComplyAdvantage', '1968-04-02'],
    ]);
  });

  test('a count without a list, and the empty answers of those who searched', () => {
    for (const payload of [
      { id: 1, search_term: 'Nora Blau', total_hits: 0, hits: [] },
      { responses: { q1: { status: 200, results: [], total: { value: 0 } } } },
      { match_count: 0, matches: null, status: 'no_hit' },
      { SDNs: null, altNames: null, deniedPersons: null, refreshedAt: '2026-01-01T00:00:00Z' },
    ]) {
      expect(read(payload), JSON.stringify(payload)).toMatchObject({ kind: 'nothing-found', search: { gap: null } });
    }
    expect(read({ responses: { q1: { status: 500, results: [], total: { value: 0 } } } })).toMatchObject({
      search: { gap: 'the search that raised the alert was not complete' },
    });
    expect(read({ search_term: 'Nora Blau', total_hits: 7, hits: [] })).toMatchObject({
      search: { gap: 'the search that raised the alert counts 7 more hits than the alert holds' },
    });
  });

  test.each([null, '', {}, [], { hits: [] }, { hits: [], results: null }])('no alert: %j', (payload) => {
    expect(read(payload)).toEqual({ kind: 'absent' });
  });

  test.each(['text', 7, [1], [[]], { hits: [[]], x: 1 }, { hits: [{ score: 3 }] }])('no hit in it: %j', (payload) => {
    expect(['unusable', 'absent']).toContain(read(payload).kind);
  });
});

/** The same payload with its names in camelCase. */
function camel(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camel);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
      camel(inner),
    ]),
  );
}
