import { table } from '../table.ts';
import type { DecidedSample } from './samples.ts';

/** One line for each case: who, outcome, risk and the reason. */
export function sampleTable(samples: DecidedSample[]): string[] {
  const rows = samples.map((sample) => [
    String(sample.id),
    sample.customer.full_name,
    ['COMPLETED', 'ERROR'].includes(sample.status) ? sample.outcome : 'not decided yet',
    sample.risk_score?.toFixed(2) ?? '–',
    reason(sample),
  ]);
  return table([['Case', 'Customer', 'Outcome', 'Risk', 'Reason'], ...rows]).map((line) => `  ${line}`);
}

/** The note of the check that made the case's outcome: the riskiest of those that share it. */
function reason({ outcome, checks }: DecidedSample): string {
  const [decisive] = checks
    .filter((check) => check.outcome === outcome)
    .sort((a, b) => (b.risk_score ?? 0) - (a.risk_score ?? 0));
  if (!decisive) return '–';
  return `${decisive.check_type}: ${decisive.note?.replaceAll(/\s+/g, ' ') ?? 'no note'}`;
}
