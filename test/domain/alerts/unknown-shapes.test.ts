import { describe, expect, test } from 'vitest';
import { facts, hitsOf, read } from './read.ts';

const ZHDANOV = ['PRIMARY Gennady Zhdanov', 'born 1957-05-24/1957-05-24', 'nationality RU'];
const fields = { fullName: 'Gennady Zhdanov', dateOfBirth: '24/05/1957', nationality: 'Russia' };

describe('what names the subject, under words that nobody knows', () => {
  test.each([
    ['an object', { internal_watch: { matched_on: ['name'], rec: { 'The One': 'Gennady Zhdanov' } } }],
    ['a list', { haberler: [{ birisi: 'Gennady Zhdanov' }] }],
    ['a text', { cuttings: [{ clipping_text: 'Gennady Zhdanov was fined for fraud in Tula.' }] }],
    ['one object with a known name', { данные: { ФИО: 'Жданов Геннадий', Должность: 'Депутат' } }],
  ])('%s', (_, alert) => {
    expect(hitsOf(alert, ['Gennady Zhdanov'])).toHaveLength(1);
  });

  test.each([
    ['nobody', { vorgang: { bearbeitet_fuer: 'Erika Beispiel', abteilung: 'Compliance' } }],
    ['the customer alone', { kunde: { vorname: 'Gennady', nachname: 'Zhdanov' }, ergebnisdaten: { zahl: 1 } }],
    ['the search', { suchanfrage: { text: 'Gennady Zhdanov' } }],
  ])('%s is no hit', (_, alert) => {
    expect(read(alert, ['Gennady Zhdanov']).kind).toBe('unusable');
  });
});

describe('hits wherever they lie', () => {
  test.each([
    ['data.records[]', { data: { records: [fields] } }],
    ['a list under a name of no vendor', { treffer: [fields] }],
    ['lists two deep under names of no vendor', { report: { screening_block: { found_persons: [fields] } } }],
    ['one wrapped hit', { pep: fields }],
    ['hits that wrap their person', { data: { items: [{ person: fields, list: 'UN' }] } }],
    [
      'parts of a name',
      { rows: [{ firstName: 'Gennady', lastName: 'Zhdanov', dob: '1957-05-24', citizenship: 'RU' }] },
    ],
    [
      'words of its own for an entry',
      { matches: [{ entry_name: 'Gennady Zhdanov', entry_dob: '24/05/1957', entry_nationality: 'RU' }] },
    ],
    ['its own', { candidate: { fullname: 'Gennady Zhdanov', own_birth_date: '24/05/1957', nationality: 'RU' } }],
    [
      'pairs of a tag and a value',
      {
        hits: [
          {
            name: 'Gennady Zhdanov',
            fields: [
              { tag: 'DOB', value: '24/05/1957' },
              { tag: 'nationality', value: 'RU' },
            ],
          },
        ],
      },
    ],
    ['German', { treffer: [{ name: 'Gennady Zhdanov', geburtsdatum: '24.05.1957', staatsangehörigkeit: 'russisch' }] }],
    [
      'German, parts',
      { vorname: 'Gennady', nachname: 'Zhdanov', Geburtsdatum: '24. Mai 1957', staatsangehoerigkeit: 'RU' },
    ],
    ['French', { nom: 'Gennady Zhdanov', date_naissance: '24 mai 1957', nationalité: 'russe' }],
    ['French, parts', { prénom: 'Gennady', nom: 'Zhdanov', 'Date de naissance': '24/05/1957', nationalite: 'Russie' }],
    ['Spanish', { nombre: 'Gennady', apellidos: 'Zhdanov', fechaNacimiento: '24/05/1957', nacionalidad: 'rusa' }],
    ['Italian', { nome: 'Gennady', cognome: 'Zhdanov', data_di_nascita: '24 maggio 1957', cittadinanza: 'russa' }],
    [
      'Portuguese',
      { pessoa: { 'Nome completo': 'Gennady Zhdanov', dataDeNascimento: '24/05/1957', nacionalidade: 'russa' } },
    ],
    ['a record named for why it was raised', { alert: { pepRecord: fields } }],
    ['a record named for its list', { watchlistEntry: fields }],
    ['one hit under the name of a list', { Treffer: fields }],
    [
      'a list named for what was sought',
      { screening_result: [{ Subject: 'Gennady Zhdanov', 'Date(s) of birth': ['1957-05-24'], Citizenship: 'Russia' }] },
    ],
    [
      'an envelope named for its hit',
      { internalListHit: { counterparty: 'Gennady Zhdanov', bornOn: '1957-05-24', citizenship: 'RU' } },
    ],
    [
      'a list of sanctions that names the listed',
      { sanctions: [{ listedName: 'Gennady Zhdanov', dob: '1957-05-24', nationality: 'RU' }] },
    ],
    [
      'who',
      { internalList: { matches: [{ who: { name: 'Gennady Zhdanov', born: '1957-05-24' }, nationality: 'RU' }] } },
    ],
    [
      'an object that tells of the birth',
      { pepHits: [{ subjectName: 'Gennady Zhdanov', birthDetails: { date: '1957-05-24' }, nationality: 'RU' }] },
    ],
    [
      'candidates',
      { data: { candidates: [{ displayName: 'Gennady Zhdanov', birth: { date: '24.5.1957' }, nationality: 'RU' }] } },
    ],
    [
      'a name in numbered parts',
      { hits: [{ firstName: 'Gennady', thirdName: 'Zhdanov', dob: '1957-05-24', nationality: 'RU' }] },
    ],
    ['a search under the name of a list', { results: { hits: [fields] } }],
    [
      'names that say whose a field is',
      { matched_name: 'Gennady Zhdanov', 'Matched DOB': '24/05/1957', listedNationality: 'RU' },
    ],
  ])('%s', (_, payload) => {
    expect(hitsOf(payload).map(facts)).toEqual([ZHDANOV]);
  });

  test.each(['Amt', 'fonction_publique', 'Cargo público', 'incarico', 'função'])('a function under %s', (field) => {
    const [hit] = hitsOf({ name: 'Gennady Zhdanov', [field]: 'Minister' });
    expect(hit?.pep.positions.map(({ text }) => text)).toEqual(['Minister']);
  });

  test('the year of a death where others say yes', () => {
    const [hit] = hitsOf({ name: 'Gennady Zhdanov', deceased: '1980' });
    expect(hit?.deaths.map(({ interval }) => interval.from)).toEqual(['1980-01-01']);
    expect(hitsOf({ name: 'Gennady Zhdanov', deathDate: '1970-01-01T00:00:00Z' })[0]?.deaths).toEqual([]);
  });

  test('a customer beside the record is no hit', () => {
    const payload = {
      customer: { name: 'Ann Lee', dob: '1980-01-01' },
      screening: { result: { matchedProfile: fields } },
    };
    expect(hitsOf(payload).map(facts)).toEqual([ZHDANOV]);
  });

  test.each([
    ['lists that were searched', { watchlists_used: [{ name: 'OFAC SDN' }, { name: 'EU' }] }],
    ['sources with a country each', { sources: [{ name: 'OFAC SDN', country: 'US' }] }],
  ])('%s are none', (_, payload) => {
    expect(read(payload).kind).toBe('unusable');
  });

  test('a hit keeps the lists within it', () => {
    const hit = { name: 'Gennady Zhdanov', associations: [{ name: 'Ivo Petrov', country: 'BG' }] };
    expect(hitsOf(hit).map(({ names }) => names.map(({ text }) => text))).toEqual([['Gennady Zhdanov']]);
  });
});

describe('texts and ages in fields of their own', () => {
  test.each(['storyText', 'articleBody', 'bodyText', 'content', 'extract', 'inhalt', 'contenu', 'contenido'])(
    '%s',
    (field) => {
      const [hit] = hitsOf({
        entityName: 'Yusuf Kaya',
        [field]: 'Yusuf Kaya (64) was jailed.',
        storyDate: '2020-10-20',
      });
      expect(facts(hit!)).toEqual(['PRIMARY Yusuf Kaya', 'aged 1955-10-21/1956-10-20']);
    },
  );

  test.each([
    [{ age: 64, storyDate: '2020-10-20' }, 'aged 1955-10-21/1956-10-20'],
    [{ age: 64, age_as_of: '2020' }, 'aged 1955-01-01/1956-12-31'],
    [{ age: '64 years', ageDate: '2020-10-20', published: '2024-01-01' }, 'aged 1955-10-21/1956-10-20'],
    [{ age: '64 (2020)' }, 'aged 1955-01-01/1956-12-31'],
    [{ age: { value: 64, date: '2020-10-20' } }, 'aged 1955-10-21/1956-10-20'],
    [{ ageInArticle: 64, articleDate: '2020-10-20' }, 'aged 1955-10-21/1956-10-20'],
    [{ alter: '64 Jahre', datum: '20.10.2020' }, 'aged 1955-10-21/1956-10-20'],
  ])('%j', (beside, expected) => {
    expect(facts(hitsOf({ name: 'Yusuf Kaya', ...beside })[0]!)).toEqual(['PRIMARY Yusuf Kaya', expected]);
  });
});

test('those who run a company are no hits of their own', () => {
  const alert = read({ name: 'Apex Ltd', directors: [{ fullName: 'Gennady Zhdanov', dob: '1957-05-24' }] });
  expect(alert.kind === 'hits' && alert.hits.map(({ names }) => names[0]?.text)).toEqual(['Apex Ltd']);
  const unnamed = read({ directors: [{ fullName: 'Gennady Zhdanov', dob: '1957-05-24' }] });
  expect(unnamed.kind).not.toBe('hits');
});

test('the earliest of the lists that name a party is when it was listed; it is off once all have dropped it', () => {
  const listed = (...lists: object[]) => hitsOf({ hits: [{ name: 'Apex Ltd', sanctions_references: lists }] })[0]?.list;
  expect(listed({ list: 'OFAC', since: '2014-02-06' }, { list: 'EU', since: '2012-03-01' })).toMatchObject({
    names: ['EU', 'OFAC'],
    listedOn: { from: '2012-03-01' },
    delisted: false,
  });
  const off = { list: 'EU', since: '2012', until: '2015-01-01' };
  expect(listed(off, { list: 'OFAC' })).toMatchObject({ delisted: false, delistedOn: null });
  expect(listed(off, { list: 'OFAC', to: '2019-01-01' })).toMatchObject({
    delisted: true,
    delistedOn: { to: '2019-01-01' },
  });
});

describe('records that are lines of text', () => {
  const LINES = ['1) ZHDANOV Gennady, DOB 24.05.1957, RU, EU 2014/145', '2) ZHDANOV, Gennadiy (born 1960; OFAC SDN)'];
  test.each([
    ['under any name', { lines: LINES }],
    ['in a list of hits', { hits: LINES }],
    ['alone', LINES],
  ])('%s', (_, payload) => {
    expect(
      hitsOf(payload).map(({ names, birthDates, list }) => [names[0]?.text, birthDates[0]?.text, list.names]),
    ).toEqual([
      ['ZHDANOV Gennady', '24.05.1957', ['EU 2014/145']],
      ['ZHDANOV, Gennadiy', '1960', ['OFAC SDN']],
    ]);
  });

  test.each([
    'ZHDANOV Gennady, brother of the above, DOB 24.05.1957',
    'ZHDANOV Gennady, DOB 24.05.1957, associate Ivo Petrov',
    'ZHDANOV Gennady, spouse Olga Zhdanova, DOB 24.05.1957',
    'see file 33',
    'ZHDANOV Gennady',
  ])('%s is not read', (line) => {
    expect(read({ lines: [LINES[0], line] }, ['Gennady Zhdanov']).kind).toBe('unusable');
  });
});

describe('whom a record is of', () => {
  test.each([
    ['a label, where it is the customer’s name', { found: { label: 'Gennady ZHDANOV', country: 'RU' } }],
    ['the same name in other letters', { pepCheck: { match: 'Геннадий Жданов', born: '1957' } }],
    ['what was found for a bare name', { party: 'owner', name: 'G. Zhdanov', matched: fields }],
  ])('%s', (_, payload) => {
    expect(hitsOf(payload, ['Gennady Zhdanov']).map(({ names }) => names.length)).toEqual([1]);
  });

  test.each(['Exact match', 'Full name'])('a label that says %s is no name', (label) => {
    expect(hitsOf({ hit: { label, country: 'RU' } }, ['Gennady Zhdanov'])[0]?.names).toEqual([]);
  });

  test('a profile with a number of its own keeps its articles', () => {
    const profile = { peid: '7', primaryName: 'Zhdanov Metals Ltd', iconHints: ['AM'] };
    const number = { identification: [{ type: 'LEI', number: '529900T8BM49AURSDO55' }] };
    const articles = [{ source: 'Tula Post', snippet: 'Zhdanov Metals Ltd was fined for fraud.' }];
    expect(hitsOf({ ...profile, ...number, articles })[0]?.identifiers).toMatchObject([{ type: 'lei' }]);
  });
});

test.each([
  ['OFAC SDN, SDGT, listed 2015-04-21', '2015-04-21'],
  ['UE, inscrit le 3 mai 2016', '2016-05-03'],
  ['EU Belarus regime (since 2012)', undefined],
  ['EU, parent listed 2011', undefined],
  ['Stock-exchange listed 2011', undefined],
  ['OFAC SDN, delisted 2019-01-01', undefined],
])('the list %s took its party up', (list, day) => {
  expect(hitsOf({ name: 'Zhdanov Metals Ltd', list })[0]?.list.listedOn?.from).toBe(day);
});
