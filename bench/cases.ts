import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../src/config.ts';
import { startEmbedded } from '../src/embedded/embedded.ts';
import { searchAttributeFlags } from '../src/temporal/search-attributes.ts';
import { startBare } from './bare.ts';
import type { Bare } from './bare.ts';
import { startCasewright } from './casewright.ts';
import type { MeasuredCasewright } from './casewright.ts';
import { median, percentile, throughput } from './support/statistics.ts';

export interface CasesOptions {
  rounds: number;
  /** In each round. */
  cases: number;
  atOnce: number;
  /** Cases measured one by one. */
  alone: number;
  say: (text: string) => void;
}

/**
 * Cases per second end to end beside a bare workflow on the same Temporal server, in turns, so that a machine that gets
 * slower slows both; and how long one case alone takes from request to webhook.
 */
export async function measureCases(options: CasesOptions): Promise<CasesResult> {
  const home = await mkdtemp(join(tmpdir(), 'casewright-bench-'));
  const embedded = await startEmbedded({
    home,
    cache: readConfig(process.env).cache,
    ports: { postgres: 0, temporal: 0, temporalUi: 0 },
    searchAttributes: searchAttributeFlags(),
    inMemoryTemporal: true,
    say: options.say,
  });
  try {
    const casewright = await startCasewright(embedded.postgres, embedded.temporal.address);
    const bare = await startBare(embedded.temporal.address);
    const result = await measure(casewright, bare, options);
    await bare.stop();
    await casewright.stop();
    return result;
  } finally {
    await embedded.stop();
    await rm(home, { recursive: true, force: true });
  }
}

export interface CasesResult {
  ratio: number;
  cases_per_s: number;
  bare_per_s: number;
  alone_p50_ms: number;
  alone_p99_ms: number;
  server: string;
}

async function measure(
  casewright: MeasuredCasewright,
  bare: Bare,
  { rounds, cases: count, atOnce, alone: aloneCount, say }: CasesOptions,
): Promise<CasesResult> {
  // A process that has just started compiles as it goes; what counts is how a service runs that has been up for a while.
  say('Warming up …');
  await throughput(2 * count, atOnce, bare.runOne);
  await throughput(2 * count, atOnce, casewright.decideOne);
  say(`One case alone, ${aloneCount} times …`);
  const alone: number[] = [];
  for (let nth = 0; nth < aloneCount; nth += 1) {
    const since = performance.now();
    await casewright.decideOne();
    alone.push(performance.now() - since);
  }
  const pairs: { bare: number; cases: number }[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    const pair = {
      bare: await throughput(count, atOnce, bare.runOne),
      cases: await throughput(count, atOnce, casewright.decideOne),
    };
    say(`Round ${round} of ${rounds}: bare ${pair.bare.toFixed(1)}/s, cases ${pair.cases.toFixed(1)}/s`);
    pairs.push(pair);
  }
  return {
    ratio: round(median(pairs.map((pair) => pair.cases / pair.bare)), 2),
    cases_per_s: round(median(pairs.map((pair) => pair.cases)), 1),
    bare_per_s: round(median(pairs.map((pair) => pair.bare)), 1),
    alone_p50_ms: round(percentile(alone, 0.5), 1),
    alone_p99_ms: round(percentile(alone, 0.99), 1),
    server: 'dev server, in memory',
  };
}

function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

/** For people. */
export function describeCases(result: CasesResult, { rounds, cases, atOnce }: CasesOptions): string {
  return `
${atOnce} at once, medians of ${rounds} rounds of ${cases}, ${result.server}:
  cases decided and delivered   ${result.cases_per_s}/s   (three alert checks each, from request to webhook received)
  bare workflows                ${result.bare_per_s}/s   (three no-op activities)
  ratio                         ${result.ratio}
One case alone, from request to webhook: p50 ${result.alone_p50_ms} ms, p99 ${result.alone_p99_ms} ms`;
}
