import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SourceError, SOURCES } from '../../../src/watchlists/sources/source.ts';
import type { SourceId } from '../../../src/watchlists/sources/source.ts';
import { gzipped, memoryFile, readList } from './read-source.ts';

const DPL_HEADER = 'Name\tStreet_Address\tCity\tState\tCountry\tPostal_Code\tEffective_Date\tExpiration_Date';
const TARGETS = 'id,schema,name,aliases,birth_date,countries,identifiers,dataset\n';
const UK = 'Unique ID,Name 6,Name 1,Name type,Designation Type,Regime Name\n';
const EU = 'celex,recordId,programKey,annex,measure,schema,name,alias,birthDate\n';

/** For each source a file that it reads, with two entries. */
const LISTS: readonly (readonly [SourceId, string, string])[] = [
  [
    'un',
    'consolidated.xml',
    '<CONSOLIDATED_LIST><ENTITIES><ENTITY><REFERENCE_NUMBER>1</REFERENCE_NUMBER><FIRST_NAME>A</FIRST_NAME></ENTITY><ENTITY><REFERENCE_NUMBER>2</REFERENCE_NUMBER><FIRST_NAME>B</FIRST_NAME></ENTITY></ENTITIES></CONSOLIDATED_LIST>',
  ],
  [
    'eu',
    'xmlFullSanctionsList_1_1.xml',
    '<export><sanctionEntity euReferenceNumber="1"><nameAlias wholeName="A"/></sanctionEntity><sanctionEntity euReferenceNumber="2"><nameAlias wholeName="B"/></sanctionEntity></export>',
  ],
  [
    'eu',
    '32014R0001.csv',
    `${EU}32014R0001,1,P,I,Asset freeze,Person,Ann A,,1962\n32014R0001,2,P,I,Asset freeze,Person,Bob B,,1962\n`,
  ],
  [
    'uk',
    'UK-Sanctions-List.csv',
    `Report Date: 13-Feb-2026\n${UK}1,A,,Primary name,Entity,R\n2,B,,Primary name,Entity,R\n`,
  ],
  ['us-dpl', 'dpl.txt', `${DPL_HEADER}\nA\tS\tC\t\t\t\t\t\nB\tS\tC\t\t\t\t\t\n`],
  [
    'ftm',
    'entities.ftm.json',
    '{"id":"1","schema":"Person","caption":"A","properties":{}}\n{"id":"2","schema":"Person","caption":"B","properties":{}}\n',
  ],
  ['targets-simple', 'targets.simple.csv', `${TARGETS}1,Person,Ann,,,,,d\n2,Person,Bob,,,,,d\n`],
  [
    'senzing',
    'senzing.json',
    '{"DATA_SOURCE":"X","RECORD_ID":"1","NAME_FULL":"A"}\n{"DATA_SOURCE":"X","RECORD_ID":"2","NAME_FULL":"B"}\n',
  ],
  ['csv', 'mine.csv', 'id,name\n1,Ann\n2,Bob\n'],
];

describe.each(LISTS)('%s, %s', (id, name, content) => {
  test('whole, as it is and packed', async () => {
    for (const file of [memoryFile(name, content), gzipped(name, content)]) {
      const list = await readList(id, [file]);
      expect([list.entities.length, list.problems]).toEqual([2, []]);
    }
  });

  test('recognised by what is in it', async () => {
    expect((await readList(id, [memoryFile('download', content)])).entities).toHaveLength(2);
  });

  test.each([
    ['without a byte', ''],
    ['with nothing but blanks', ' \r\n \r\n'],
    ['a web page', '<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body>…</body></html>\n'],
    ['a table of something else', 'fruit,price\napple,1\n'],
    ['an answer in JSON', '[{"error": "not found"}]\n'],
    ['noise', Buffer.from(Array.from({ length: 5_000 }, (_, index) => (index * 7919) % 251))],
  ])('%s: an error, never an empty list', async (_, text) => {
    await expect(readList(id, [memoryFile(name, text)])).rejects.toBeInstanceOf(SourceError);
  });

  test('no file, or another one beside it: an error', async () => {
    await expect(readList(id, [])).rejects.toBeInstanceOf(SourceError);
    await expect(readList(id, [memoryFile(name, content), memoryFile('readme.md', '# Read me\n')])).rejects.toThrow(
      'readme.md',
    );
  });

  test('cut off within its last entry: an error or a problem, wherever', async () => {
    const text = content.trimEnd();
    const first = Math.max(text.length - 8, text.lastIndexOf('\n') + 2);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: first, max: text.length - 1 }), async (length) => {
        const read = readList(id, [memoryFile(name, text.slice(0, length))]);
        const told = await read.then(
          ({ problems, entities }) => problems.length > 0 || (id === 'csv' && entities.length > 0),
          (error: unknown) => error instanceof SourceError,
        );
        expect(told).toBe(true);
      }),
    );
  });
});

test('every source says what it reads', () => {
  for (const [id, source] of Object.entries(SOURCES)) {
    expect(source.id).toBe(id);
    expect(source.kinds.length).toBeGreaterThan(0);
    expect(source.files).not.toBe('');
    for (const url of source.urls) expect(url).toMatch(/^https:\/\//);
  }
});
