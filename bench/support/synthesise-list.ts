import { sql } from 'kysely';
import type { Database } from '../../src/db/database.ts';
import type { ListedEntity } from '../../src/domain/watchlists/listed-entity.ts';
import { importList } from '../../src/watchlists/import-list.ts';
import { randomNumbers } from './random.ts';

/** Where no list is loaded, names are made of these. */
const PARTS = ['ba', 'ri', 'mo', 'tel', 'kan', 'du', 'sar', 'ne', 'vol', 'gi', 'la', 'shu', 'for', 'win', 'jo', 'per'];
const MADE_UP = 20_000;
/** One letter changed in every so manieth word: a world of more people has more spellings. */
const CHANGED_ONE_IN = 8;
const LETTERS = 'aeioulnrstmkbd';

/**
 * Adds a list that makes the whole `times` as big: each entry's names with every word taken from the same place of some
 * other name, so that common words stay as common as they are.
 */
export async function synthesiseList(db: Database, times: number, say: (text: string) => void): Promise<void> {
  const { rows } = await sql<{ entity: ListedEntity }>`
    select entity from watchlist_entities where to_version is null order by id`.execute(db);
  const random = randomNumbers(1);
  const real = rows.map((row) => row.entity);
  const models = real.length > 0 ? real : Array.from({ length: MADE_UP }, (_, index) => madeUp(index, random));
  const copies = real.length > 0 ? times - 1 : times;
  say(`Synthesising ${copies * models.length} entries …`);
  await importList(db, {
    list: { organizationId: null, name: 'synthesised', title: 'Synthesised', source: 'csv', kinds: ['SANCTION'] },
    items: mixed(models, copies, random),
    mostFailedShare: 0,
    onProgress: ({ step, entities }) => {
      if (entities % 100_000 === 0) say(`  ${step}: ${entities}`);
    },
  });
}

async function* mixed(models: readonly ListedEntity[], copies: number, random: (below: number) => number) {
  const names = models.flatMap((entity) => entity.names.map(({ text }) => text.split(/\s+/)));
  for (let copy = 1; copy <= copies; copy += 1) {
    for (const [index, entity] of models.entries()) {
      const mixedNames = entity.names.map((name) => ({
        ...name,
        text: name.text
          .split(/\s+/)
          .map((_, place) => {
            const other = names[random(names.length)] ?? [];
            return changed(other[Math.min(place, other.length - 1)] ?? '', random);
          })
          .join(' '),
      }));
      const caption = mixedNames[0]?.text ?? '';
      const entry = { ...entity, id: `${copy}-${index}`, caption, names: mixedNames };
      yield { entity: entry, at: { file: 'synthesised', line: index + 1 } };
    }
  }
}

function changed(word: string, random: (below: number) => number): string {
  if (word.length < 5 || random(CHANGED_ONE_IN) > 0) return word;
  const at = 1 + random(word.length - 2);
  return `${word.slice(0, at)}${LETTERS[random(LETTERS.length)] ?? ''}${word.slice(at + 1)}`;
}

function madeUp(index: number, random: (below: number) => number): ListedEntity {
  const word = () => Array.from({ length: 2 + random(2) }, () => PARTS[random(PARTS.length)]).join('');
  const text = `${word()} ${word()} ${word()}`;
  return {
    id: String(index),
    schema: 'Person',
    caption: text,
    names: [{ text, kind: 'PRIMARY' }],
    topics: ['sanction'],
  };
}
