import { sql } from 'kysely';
import { throughput } from '../bench/support/statistics.ts';
import { randomNumbers } from '../bench/support/random.ts';
import type { Database } from '../src/db/database.ts';
import { startScreeningService } from './support/screening-service.ts';

export interface DisturbedEvaluation {
  persons: number;
  /** Share of the persons whose own entry is a match at the threshold. */
  recall: number;
  /** Share of the persons whose own entry is the best match; another as good is no better. */
  first: number;
  threshold: number;
}

export interface DisturbedEvaluationOptions {
  load: (db: Database) => Promise<void>;
  count: number;
  seed: number;
  threshold: number;
  say: (text: string) => void;
}

const AT_ONCE = 4;
const MOST_MATCHES = 50;

/** Screens listed persons over HTTP by their name alone, two neighbouring letters swapped in it and its words shuffled. */
export async function evaluateDisturbed(options: DisturbedEvaluationOptions): Promise<DisturbedEvaluation> {
  const { threshold, say } = options;
  const service = await startScreeningService(options.load);
  try {
    const persons = await somePersons(service.db, options.count);
    const random = randomNumbers(options.seed);
    const names = persons.map(({ caption }) => disturbed(caption, random));
    let [found, first] = [0, 0];
    await throughput(persons.length, AT_ONCE, async (index) => {
      const [name, { id, caption }] = [names[index]!, persons[index]!];
      const matches = await service.screen({ name, schema: 'Person', threshold, limit: MOST_MATCHES });
      const own = matches.find((match) => match.entity.id === id);
      const best = matches[0];
      if (own) found += 1;
      if (own && own.score === best?.score) first += 1;
      else say(`  ${name} (${caption}, ${own?.score ?? 'not found'}) → ${best?.entity.caption}, ${best?.score}`);
    });
    return {
      persons: persons.length,
      recall: share(found, persons.length),
      first: share(first, persons.length),
      threshold,
    };
  } finally {
    await service.stop();
  }
}

async function somePersons(db: Database, count: number): Promise<{ id: string; caption: string }[]> {
  const { rows } = await sql<{ id: string; caption: string }>`
    select entity_key as id, entity->>'caption' as caption from watchlist_entities
    where to_version is null and entity->>'schema' = 'Person' order by md5(entity_key) limit ${count}`.execute(db);
  if (rows.length === 0) throw new Error('the lists hold no person');
  return rows;
}

const SHORTEST_SWAPPED = 3;

/** Two different neighbours swapped in one of the words that have three letters, where there is one; then the words shuffled. */
function disturbed(name: string, random: (below: number) => number): string {
  const words = name.split(/[\s,]+/).filter((word) => word !== '');
  const places = words.flatMap((word, index) =>
    word.length < SHORTEST_SWAPPED
      ? []
      : Array.from(word).flatMap((letter, at) =>
          at > 0 && isOther(word.charAt(at - 1), letter) ? [{ index, at }] : [],
        ),
  );
  const place = places[random(Math.max(1, places.length))];
  if (place) words[place.index] = swapped(words[place.index] ?? '', place.at);
  for (let last = words.length - 1; last > 0; last -= 1) {
    const other = random(last + 1);
    [words[last], words[other]] = [words[other] ?? '', words[last] ?? ''];
  }
  return words.join(' ');
}

function isOther(left: string, right: string): boolean {
  return /\p{L}{2}/u.test(left + right) && left.toLowerCase() !== right.toLowerCase();
}

function swapped(word: string, at: number): string {
  return word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1);
}

function share(part: number, whole: number): number {
  return Math.round((part / whole) * 1e5) / 1e5;
}
