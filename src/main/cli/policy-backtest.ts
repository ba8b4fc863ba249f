import { countPastRuns } from '../../db/past-runs.ts';
import { OUTCOMES } from '../../domain/case/vocabulary.ts';
import type { Outcome } from '../../domain/case/vocabulary.ts';
import { defaultPolicy } from '../../policies/default-policy.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { backtestPolicy } from '../../policies/backtest-policy.ts';
import type { Backtested, BacktestResult, Standing } from '../../policies/backtest-policy.ts';
import { KeptPolicies } from '../../policies/kept-policies.ts';
import { checkPeriod, filtersOf } from './past-runs-options.ts';
import type { PastRunOptions } from './past-runs-options.ts';
import type { CommandSurroundings } from './users.ts';
import { withDatabase } from './with-database.ts';

type Counts<Key extends string> = Record<Key, number>;

interface Change {
  case: number;
  run: number;
  before: Told;
  after: Told;
  checks: { id: number; check_type: string; before: Told; after: Told }[];
}

interface Told {
  outcome: Outcome;
  risk_score: number | null;
}

interface Report {
  runs: number;
  skipped: Record<string, number>;
  /** Runs in which a wider search might have found more. */
  may_find_more: number;
  /** By the outcome before, then by the one after. */
  outcomes: Record<Outcome, Counts<Outcome>>;
  /** `mean` over the runs that have a risk on both sides. */
  risk: { raised: number; lowered: number; same: number; mean_shift: number; greatest_shift: number };
  /** Checks whose outcome changes, and all, by their type. */
  checks: Record<string, { changed: number; all: number }>;
  changes: Change[];
}

/** `casewright policy backtest …` */
export async function backtest(
  policy: Policy,
  options: PastRunOptions,
  { config, say }: CommandSurroundings,
): Promise<void> {
  checkPeriod(options);
  const report = emptyReport();
  await withDatabase(config(), say, async (db) => {
    const filters = await filtersOf(db, options);
    const all = await countPastRuns(db, filters);
    const policies = new KeptPolicies(db, defaultPolicy);
    for await (const result of backtestPolicy(db, { policy, policies, filters })) {
      const change = add(report, result);
      if (change && options.json) report.changes.push(change);
      else if (change) console.log(lineOf(change));
      say(`${report.runs} of ${all} runs computed`, 'progress');
    }
  });
  const { mean_shift: sum } = report.risk;
  report.risk.mean_shift = rounded(sum / Math.max(1, report.risk.raised + report.risk.lowered + report.risk.same));
  if (options.json) {
    console.log(JSON.stringify(report));
    return;
  }
  for (const line of table(report)) console.log(line);
  for (const line of remarks(report)) say(line);
}

function emptyReport(): Report {
  const counts = (): Counts<Outcome> => ({ ACCEPTED: 0, REJECTED: 0, PENDING: 0 });
  return {
    runs: 0,
    skipped: {},
    may_find_more: 0,
    outcomes: { ACCEPTED: counts(), REJECTED: counts(), PENDING: counts() },
    risk: { raised: 0, lowered: 0, same: 0, mean_shift: 0, greatest_shift: 0 },
    checks: {},
    changes: [],
  };
}

/** @returns the change, where an outcome changes */
function add(report: Report, result: BacktestResult): Change | null {
  report.runs += 1;
  if (result.skipped !== null) {
    report.skipped[result.skipped] = (report.skipped[result.skipped] ?? 0) + 1;
    return null;
  }
  const { run, before, after, checks, mayFindMore } = result;
  report.outcomes[before.outcome][after.outcome] += 1;
  report.may_find_more += mayFindMore ? 1 : 0;
  addShift(report.risk, result);
  for (const check of checks) {
    const counts = (report.checks[check.checkType] ??= { changed: 0, all: 0 });
    counts.all += 1;
    counts.changed += differ(check) ? 1 : 0;
  }
  const changed = checks.filter(differ);
  if (before.outcome === after.outcome && changed.length === 0) return null;
  return {
    case: run.caseId,
    run: run.number,
    before: told(before),
    after: told(after),
    checks: changed.map(({ checkId, checkType, ...check }) => ({
      id: checkId,
      check_type: checkType,
      before: told(check.before),
      after: told(check.after),
    })),
  };
}

function differ({ before, after }: { before: Standing; after: Standing }): boolean {
  return before.outcome !== after.outcome;
}

function addShift(risk: Report['risk'], { before, after }: Backtested): void {
  if (before.riskScore === null || after.riskScore === null) return;
  const shift = after.riskScore - before.riskScore;
  risk[shift > 0 ? 'raised' : shift < 0 ? 'lowered' : 'same'] += 1;
  risk.mean_shift += shift;
  if (Math.abs(shift) > Math.abs(risk.greatest_shift)) risk.greatest_shift = rounded(shift);
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

function told({ outcome, riskScore }: Standing): Told {
  return { outcome, risk_score: riskScore };
}

function lineOf({ case: id, run, before, after, checks }: Change): string {
  const parts = checks.map((check) => `check ${check.id} ${check.check_type} ${arrow(check)}`);
  return [`case ${id} run ${run}: ${arrow({ before, after })}`, ...parts].join('; ');
}

function arrow({ before, after }: { before: Told; after: Told }): string {
  return `${standingWords(before)} -> ${standingWords(after)}`;
}

function standingWords({ outcome, risk_score: risk }: Told): string {
  return `${outcome} ${risk === null ? '–' : risk.toFixed(2)}`;
}

function table({ outcomes, risk, checks }: Report): string[] {
  const WIDTH = 10;
  const header = ['before \\ after'.padEnd(14), ...OUTCOMES.map((outcome) => outcome.padStart(WIDTH))].join('');
  const rows = OUTCOMES.map((before) =>
    [before.padEnd(14), ...OUTCOMES.map((after) => String(outcomes[before][after]).padStart(WIDTH))].join(''),
  );
  const changed = Object.entries(checks)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([type, counts]) => `${type}: the outcome of ${counts.changed} of ${counts.all} checks changes`);
  const shift = `mean shift ${signed(risk.mean_shift)}, greatest ${signed(risk.greatest_shift)}`;
  return [
    header,
    ...rows,
    `risk: ${risk.raised} raised, ${risk.lowered} lowered, ${risk.same} the same; ${shift}`,
    ...changed,
  ];
}

function signed(value: number): string {
  return value > 0 ? `+${value}` : String(value);
}

function remarks({ runs, skipped, may_find_more: mayFindMore }: Report): string[] {
  const left = Object.entries(skipped).map(([reason, count]) => `${count} of them not computed: ${reason}.`);
  const more =
    mayFindMore === 0
      ? []
      : [
          `In ${mayFindMore} the policy searches more widely, and lists were replaced since: it might find more than was computed.`,
        ];
  return [`${runs} past runs.`, ...left, ...more];
}
