import { describe, expect, test } from 'vitest';
import { FactStore } from '../../../src/watchlists/sources/open-sanctions/fact-store.ts';
import { countriesOf, entry, identifiersOf, memoryFile, namesOf, readList } from './read-source.ts';

interface Line {
  id: string;
  schema: string;
  caption?: string;
  properties: object;
  target?: boolean;
  datasets?: string[];
  last_seen?: string;
}

function ftm(...lines: (Line | string)[]): ReturnType<typeof memoryFile> {
  const text = lines
    .map((line) => (typeof line === 'string' ? line : JSON.stringify({ datasets: ['d'], ...line })))
    .join('\n');
  return memoryFile('entities.ftm.json', text, 99);
}

const PERSON: Line = {
  id: 'Q1',
  schema: 'Person',
  caption: 'Ana Probe',
  target: true,
  last_seen: '2026-10-01T08:00:00',
  properties: {
    name: ['Ana Probe', 'Анна Проба'],
    alias: ['A. Probe'],
    weakAlias: ['Probka'],
    previousName: ['Ana Probova'],
    birthDate: ['1962', '1962-05'],
    nationality: ['ro'],
    country: ['ua-cri'],
    gender: ['female'],
    passportNumber: ['P1'],
    topics: ['role.pep'],
    position: ['Minister'],
    addressEntity: ['addr-1'],
    notes: ['A politician'],
    sourceUrl: ['https://example.org/q1'],
  },
};

describe('FollowTheMoney entities', () => {
  test('a party and all that other entities say of it, before it or after', async () => {
    const list = await readList('ftm', [
      ftm(
        {
          id: 'occ-1',
          schema: 'Occupancy',
          properties: { holder: ['Q1'], post: ['pos-1'], startDate: ['2019-01-02'], endDate: ['2024'] },
        },
        { id: 'occ-2', schema: 'Occupancy', properties: { holder: ['Q1'], post: ['pos-1'], status: ['ended'] } },
        PERSON,
        {
          id: 'pos-1',
          schema: 'Position',
          caption: 'Minister of Probes',
          properties: { name: ['Minister of Probes'], country: ['ro'] },
        },
        {
          id: 's-1',
          schema: 'Sanction',
          properties: { entity: ['Q1'], program: ['PRB'], reason: ['x'.repeat(900)], startDate: ['2022-02-03'] },
        },
        { id: 'pass-1', schema: 'Passport', properties: { holder: ['Q1'], number: ['P2'], country: ['ro'] } },
        { id: 'addr-1', schema: 'Address', caption: '1 Probe St', properties: { full: ['1 Probe St, Town'] } },
      ),
    ]);
    expect(list).toMatchObject({ problems: [], asOf: '2026-10-01' });
    expect(list.entities).toHaveLength(1);
    const person = entry(list, 'Q1');
    expect(namesOf(person)).toEqual(['Ana Probe', 'Анна Проба', 'A. Probe', 'Ana Probova†', 'Probka*']);
    expect(person).toMatchObject({
      schema: 'Person',
      birthDates: ['1962', '1962-05'],
      genders: ['female'],
      addresses: ['1 Probe St, Town'],
      positions: [
        { title: 'Minister of Probes', country: 'RO', start: '2019-01-02', end: '2024' },
        { title: 'Minister of Probes', country: 'RO', ended: true },
      ],
      topics: ['role.pep', 'sanction'],
      programs: ['PRB'],
      listedOn: '2022-02-03',
      reasons: ['x'.repeat(200)],
      sourceUrl: 'https://example.org/q1',
    });
    expect(countriesOf(person)).toEqual(['RO nationality', 'UA unknown']);
    expect(identifiersOf(person)).toEqual(['passport P1', 'passport P2/RO']);
  });

  test('parties on no list are left out, but where the file tells of no list', async () => {
    const owner: Line = {
      id: 'O',
      schema: 'Company',
      caption: 'Owner',
      target: false,
      properties: { name: ['Owner'] },
    };
    expect((await readList('ftm', [ftm(PERSON, owner)])).entities.map(({ id }) => id)).toEqual(['Q1']);
    const own = memoryFile(
      'own.json',
      JSON.stringify({ id: 'X', schema: 'Vessel', caption: 'Star', properties: { imoNumber: ['IMO9187629'] } }),
    );
    const list = await readList('ftm', [own]);
    expect(list.entities).toMatchObject([{ id: 'X', schema: 'Vessel', caption: 'Star', topics: [] }]);
    expect(identifiersOf(entry(list, 'X'))).toEqual(['imo 9187629']);
  });

  test('nested targets', async () => {
    const nested = {
      ...PERSON,
      properties: {
        ...PERSON.properties,
        sanctions: [{ id: 's', schema: 'Sanction', properties: { program: ['PRB'], reason: ['Why'] } }],
        positionOccupancies: [
          {
            id: 'o',
            schema: 'Occupancy',
            properties: {
              startDate: ['2020'],
              post: [{ id: 'p', schema: 'Position', caption: 'Judge', properties: { country: ['ro'] } }],
            },
          },
        ],
        addressEntity: [{ id: 'a', schema: 'Address', properties: { full: ['2 Probe St'] } }],
      },
    };
    const person = entry(await readList('ftm', [memoryFile('targets.nested.json', JSON.stringify(nested))]), 'Q1');
    expect(person).toMatchObject({
      programs: ['PRB'],
      reasons: ['Why'],
      addresses: ['2 Probe St'],
      positions: [{ title: 'Judge', country: 'RO', start: '2020' }],
    });
  });

  test('lines that cannot be read are problems, each once', async () => {
    const list = await readList('ftm', [
      ftm(
        PERSON,
        '{"id": "Q2", "schema": "Person", "prop',
        '[1]',
        '{"id": 7}',
        '{"id":"s","schema":"Sanction","properties":{"entity":["Q1"',
      ),
    ]);
    expect(list.entities).toHaveLength(1);
    expect(list.problems.map(({ line, reason }) => `${line} ${reason}`).sort()).toEqual([
      '2 is no JSON: it is damaged or cut off',
      '3 is JSON but no object',
      '4 is no entity: it has no id, schema or properties',
      '5 is no JSON: it is damaged or cut off',
    ]);
  });
});

describe('facts held for a while', () => {
  test('are given back by key, in order, up to the limit', () => {
    const store = new FactStore(100);
    expect([store.add('a', 'one'), store.add('b', 'zwei'), store.add('a', 'trois ö')]).toEqual([true, true, true]);
    expect([store.get('a'), store.get('b'), store.get('c')]).toEqual([['one', 'trois ö'], ['zwei'], []]);
    expect(store.add('a', 'x'.repeat(100))).toBe(false);
    expect(store.get('a')).toEqual(['one', 'trois ö']);
  });

  test('a hundred thousand of them', () => {
    const store = new FactStore(1e9);
    for (let n = 0; n < 100_000; n++) store.add(`key ${n % 50_000}`, `fact ${n}`);
    expect(store.get('key 49999')).toEqual(['fact 49999', 'fact 99999']);
  });
});

describe('targets.simple.csv', () => {
  const HEADER =
    'id,schema,name,aliases,birth_date,countries,addresses,identifiers,sanctions,phones,emails,dataset,first_seen,last_seen,last_change';
  test('a target', async () => {
    const text = `${HEADER}\n"NK-1","Person","Ana Probe","Анна Проба;""Probe; Ana""","1962;1962-05-06","ro;ua-cri","1 Probe St","P1;529900T8BM49AURSDO55","PRB - reason","+1","a@example.org","Probe PEPs;Other","2025-01-01T00:00:00","2026-10-01T00:00:00","2026-01-01T00:00:00"\n"NK-2","Vessel","STAR","","","pa","","9187629;IMO1234567","","","","Sanctions","","",""\n`;
    const list = await readList('targets-simple', [memoryFile('targets.simple.csv', text)]);
    expect(list).toMatchObject({ problems: [], asOf: '2026-10-01' });
    expect(namesOf(entry(list, 'NK-1'))).toEqual(['Ana Probe', 'Анна Проба', 'Probe; Ana']);
    expect(entry(list, 'NK-1')).toMatchObject({
      schema: 'Person',
      birthDates: ['1962', '1962-05-06'],
      topics: ['sanction', 'role.pep'],
      programs: ['PRB - reason'],
    });
    expect(countriesOf(entry(list, 'NK-1'))).toEqual(['RO unknown', 'UA unknown']);
    expect(identifiersOf(entry(list, 'NK-1'))).toEqual([
      'other P1',
      'lei 529900T8BM49AURSDO55',
      'phone +1',
      'email a@example.org',
    ]);
    expect(identifiersOf(entry(list, 'NK-2'))).toEqual(['imo 9187629', 'imo 1234567']);
  });

  test('an alias with a quote in it does not stop the list', async () => {
    const text = `${HEADER}\n"NK-1","Person","Ana","Ana ""the; probe","","","","","","","","d","","",""\n`;
    expect(
      namesOf(entry(await readList('targets-simple', [memoryFile('targets.simple.csv', text)]), 'NK-1')),
    ).toHaveLength(3);
  });
});
