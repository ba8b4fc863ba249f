import { join } from 'node:path';
import { startScreeningService } from '../eval/support/screening-service.ts';
import { loadLists } from '../eval/support/load-lists.ts';
import type { ListFile } from '../eval/support/load-lists.ts';
import { median, percentile, throughput } from './support/statistics.ts';
import { synthesiseList } from './support/synthesise-list.ts';

export interface ScreeningOptions {
  times: number;
  count: number;
  atOnce: number;
  say: (text: string) => void;
}

export interface ScreeningResult {
  entities: number;
  names: number;
  p50_ms: number;
  p99_ms: number;
  per_s: number;
  /** The same of a request that does nothing but find out who sends it. */
  baseline_p50_ms: number;
  baseline_per_s: number;
  /** How many such requests one screening costs. */
  ratio_p50: number;
  ratio_per_s: number;
  /** Of the full OFAC list; null without CASEWRIGHT_DATA. */
  ofac_import_s: number | null;
}

const ROUNDS = 5;

/** Screenings over HTTP beside requests that only authenticate, in turns. */
export async function measureScreening({ times, count, atOnce, say }: ScreeningOptions): Promise<ScreeningResult> {
  const imported: number[] = [];
  const data = process.env.CASEWRIGHT_DATA;
  const service = await startScreeningService(async (db) => {
    say(data === undefined ? 'CASEWRIGHT_DATA is not set: the list is made up.' : 'Importing the lists …');
    if (data !== undefined) imported.push(...(await loadLists(db, listsOf(data))));
    if (times > 1 || data === undefined) await synthesiseList(db, times, say);
  });
  try {
    const subjects = await service.someNames(count);
    const screenOne = (index: number) => service.screen({ ...subjects[index % subjects.length], schema: 'Person' });
    await throughput(count, atOnce, async (index) => {
      await screenOne(index);
    });
    const rounds = [];
    const [alone, bare]: [number[], number[]] = [[], []];
    for (let round = 1; round <= ROUNDS; round += 1) {
      await timed(bare, count / ROUNDS, () => service.identify());
      await timed(alone, count / ROUNDS, async (index) => {
        await screenOne(index + (round * count) / ROUNDS);
      });
      const pair = {
        bare: await throughput(count, atOnce, () => service.identify()),
        screenings: await throughput(count, atOnce, async (index) => {
          await screenOne(index);
        }),
      };
      say(`Round ${round} of ${ROUNDS}: ${pair.screenings.toFixed(0)} screenings/s, ${pair.bare.toFixed(0)} bare/s`);
      rounds.push(pair);
    }
    const [p50, bareP50] = [percentile(alone, 0.5), percentile(bare, 0.5)];
    return {
      ...(await service.size()),
      p50_ms: rounded(p50),
      p99_ms: rounded(percentile(alone, 0.99)),
      per_s: rounded(median(rounds.map((pair) => pair.screenings))),
      baseline_p50_ms: rounded(bareP50),
      baseline_per_s: rounded(median(rounds.map((pair) => pair.bare))),
      ratio_p50: rounded(p50 / bareP50),
      ratio_per_s: rounded(median(rounds.map((pair) => pair.bare / pair.screenings))),
      ofac_import_s: imported[0] === undefined ? null : rounded(imported[0] / 1000),
    };
  } finally {
    await service.stop();
  }
}

async function timed(into: number[], count: number, work: (index: number) => Promise<void>): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const since = performance.now();
    await work(index);
    into.push(performance.now() - since);
  }
}

function listsOf(data: string): ListFile[] {
  return [
    { source: 'ofac', path: join(data, 'ofac') },
    { source: 'un', path: join(data, 'un') },
    { source: 'eu', path: join(data, 'eu') },
    { source: 'us-dpl', path: join(data, 'us') },
    { source: 'senzing', path: join(data, 'pep') },
  ];
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** For people. */
export function describeScreening(result: ScreeningResult): string {
  return `
${result.entities} entries with ${result.names} names:
  one screening over HTTP   p50 ${result.p50_ms} ms, p99 ${result.p99_ms} ms   (a request that only signs in: p50 ${result.baseline_p50_ms} ms, ratio ${result.ratio_p50})
  at once                   ${result.per_s}/s   (the other: ${result.baseline_per_s}/s, ratio ${result.ratio_per_s})
  import of the OFAC list   ${result.ofac_import_s === null ? 'not measured: CASEWRIGHT_DATA is not set' : `${result.ofac_import_s} s`}`;
}
