import { Command } from 'commander';
import { countPastRuns } from '../../db/past-runs.ts';
import { ENGINE_VERSION } from '../../domain/engine-version.ts';
import type { RunDifference } from '../../domain/runs/compare-runs.ts';
import { defaultPolicy } from '../../policies/default-policy.ts';
import { KeptPolicies } from '../../policies/kept-policies.ts';
import { differencesByCheck, verifyRuns } from '../../policies/verify-runs.ts';
import type { VerifiedRun } from '../../policies/verify-runs.ts';
import { StartError } from '../process.ts';
import { checkPeriod, filtersOf, withPastRunOptions } from './past-runs-options.ts';
import type { PastRunOptions } from './past-runs-options.ts';
import type { CommandSurroundings } from './users.ts';
import { withDatabase } from './with-database.ts';

/** `casewright decisions …` */
export function decisionsCommand(surroundings: CommandSurroundings): Command {
  const decisions = new Command('decisions').description('What was decided, and whether it stands.');
  withPastRunOptions(decisions.command('verify'))
    .description('Computes every stored decision again, by its own policy, and compares to the last bit.')
    .addHelpText(
      'after',
      `
Exit code 1 where a decision of this engine (${ENGINE_VERSION}) does not come out the same. One of another engine is not
comparable; what this engine would decide otherwise is told.`,
    )
    .action((options: PastRunOptions) => verify(options, surroundings));
  return decisions;
}

/** A run that does not come out the same, as it is told. */
interface ToldRun {
  case: number;
  run: number;
  policy: string | null;
  engine: string | null;
  differences: RunDifference[];
}

interface Tally {
  runs: number;
  identical: number;
  different: ToldRun[];
  not_comparable: { count: number; reasons: Record<string, number>; would_differ: ToldRun[] };
}

async function verify(options: PastRunOptions, { config, say }: CommandSurroundings): Promise<void> {
  checkPeriod(options);
  const tally: Tally = {
    runs: 0,
    identical: 0,
    different: [],
    not_comparable: { count: 0, reasons: {}, would_differ: [] },
  };
  await withDatabase(config(), say, async (db) => {
    const filters = await filtersOf(db, options);
    const all = await countPastRuns(db, filters);
    for await (const verified of verifyRuns(db, new KeptPolicies(db, defaultPolicy), filters)) {
      const told = add(tally, verified);
      if (told && options.json !== true) for (const line of linesOf(told, verified)) console.log(line);
      say(`${tally.runs} of ${all} runs computed again`, 'progress');
    }
  });
  if (options.json) console.log(JSON.stringify({ engine: ENGINE_VERSION, ...tally }));
  else for (const line of summary(tally)) say(line);
  const { length } = tally.different;
  if (length > 0) throw new StartError(`${length} of ${tally.runs} runs did not come out the same.`);
}

/** @returns the run, where it is to be told of */
function add(tally: Tally, verified: VerifiedRun): ToldRun | null {
  const { run, result, reason } = verified;
  tally.runs += 1;
  if (result === 'identical') {
    tally.identical += 1;
    return null;
  }
  const told: ToldRun = {
    case: run.caseId,
    run: run.number,
    policy: run.policyVersion,
    engine: run.engine,
    differences: differencesByCheck(verified),
  };
  if (result === 'different') {
    tally.different.push(told);
    return told;
  }
  const { reasons, would_differ: wouldDiffer } = tally.not_comparable;
  tally.not_comparable.count += 1;
  const why = reason ?? 'not kept';
  reasons[why] = (reasons[why] ?? 0) + 1;
  if (told.differences.length === 0) return null;
  wouldDiffer.push(told);
  return told;
}

function linesOf({ case: id, run, engine, differences }: ToldRun, { result }: VerifiedRun): string[] {
  const would = result === 'different' ? 'differs' : `of engine ${engine} would differ`;
  return differences.map(({ check, field, values, why }) => {
    const where = check === null ? '' : `check ${check} `;
    const change = values === null ? '' : ` ${values.stored} -> ${values.recomputed}`;
    const because = why.length === 0 ? '' : ` (${why.join('; ')})`;
    return `case ${id} run ${run} ${would}: ${where}${field}${change}${because}`;
  });
}

function summary({ runs, identical, different, not_comparable: notComparable }: Tally): string[] {
  const reasons = Object.entries(notComparable.reasons).map(([reason, count]) => `${count} ${reason}`);
  return [
    `${runs} runs: ${identical} identical, ${different.length} different, ${notComparable.count} not comparable.`,
    ...(reasons.length === 0 ? [] : [`Not comparable: ${reasons.join(', ')}.`]),
    ...(notComparable.would_differ.length === 0
      ? []
      : [`Of these, ${notComparable.would_differ.length} would be decided otherwise by engine ${ENGINE_VERSION}.`]),
  ];
}
