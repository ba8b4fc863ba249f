import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listedDate } from '../../../src/domain/watchlists/listed-date.ts';
import { diskFile } from '../../../src/watchlists/sources/source.ts';
import type { SourceId } from '../../../src/watchlists/sources/source.ts';
import { readList } from './read-source.ts';
import type { ReadList } from './read-source.ts';

const data = process.env.CASEWRIGHT_DATA;
if (data === undefined) console.warn('CASEWRIGHT_DATA is not set: the real watchlists are not read.');

async function readFolder(id: SourceId, folder: string): Promise<ReadList> {
  const path = join(data ?? '', folder);
  return readList(
    id,
    readdirSync(path)
      .sort()
      .map((name) => diskFile(join(path, name))),
  );
}

function schemata({ entities }: ReadList): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { schema } of entities) counts[schema] = (counts[schema] ?? 0) + 1;
  return counts;
}

function expectSound({ entities }: ReadList): void {
  expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
  for (const entity of entities) {
    const { names, birthDates = [], deathDates = [], foundedDates = [], countries = [] } = entity;
    expect(names.some(({ text }) => text === entity.caption)).toBe(true);
    expect(new Set(names.map(({ text }) => text)).size).toBe(names.length);
    for (const date of [...birthDates, ...deathDates, ...foundedDates]) expect(listedDate(date), date).not.toBeNull();
    for (const { code } of countries) expect(code).toMatch(/^[A-Z]{2}$/);
  }
}

describe.skipIf(data === undefined)('the real lists', () => {
  test.each<[SourceId, string, Record<string, number>, number, string | null]>([
    ['ofac', 'ofac', { Person: 4620, Organization: 3673, Vessel: 406, Airplane: 277 }, 23_000, null],
    ['ofac-cons', 'ofac', { Person: 79, Organization: 363 }, 1_500, null],
    ['un', 'un', { Person: 730, Organization: 273 }, 3_600, '2026-02-27'],
    [
      'eu',
      'eu',
      { Person: 4498, Organization: 2580, Company: 200, LegalEntity: 29, Vessel: 708 },
      21_000,
      '2026-07-30',
    ],
    ['us-dpl', 'us', { LegalEntity: 545 }, 545, '2022-09-02'],
    ['senzing', 'pep', { Person: 1317, LegalEntity: 2 }, 1_340, '2025-12-08'],
  ])('%s', async (id, folder, counts, fewestNames, asOf) => {
    const list = await readFolder(id, folder);
    expect(schemata(list)).toEqual(counts);
    expect(list.asOf).toBe(asOf);
    expect(list.entities.reduce((sum, { names }) => sum + names.length, 0)).toBeGreaterThanOrEqual(fewestNames);
    expectSound(list);
    // One entry of the UN's list holds a character that was lost before it was published.
    expect(list.problems.map(({ reason }) => reason)).toEqual(
      id === 'un' ? [expect.stringContaining('lost in decoding')] : [],
    );
  });
});
