import { Command } from 'commander';
import { findOrganization } from '../../db/organizations.ts';
import { planRetention } from '../../db/retention-plan.ts';
import type { RetentionPlan } from '../../db/retention-plan.ts';
import { StartError } from '../process.ts';
import { DAY_MS, day } from './day.ts';
import { table } from '../table.ts';
import type { CommandSurroundings } from './users.ts';
import { withDatabase } from './with-database.ts';

interface PlanOptions {
  until?: Date;
  organization?: string;
  json?: boolean;
}

/** `casewright retention …` */
export function retentionCommand(surroundings: CommandSurroundings): Command {
  const retention = new Command('retention').description('What is deleted when, by delete_after.');
  retention
    .command('plan')
    .description('Tells what would be deleted, and deletes nothing.')
    .option('--until <date>', 'what is due by the end of this day (UTC), e.g. 2026-03-01; else now', day)
    .option('--organization <name>', "only this organization's; else every one's")
    .option('--json', 'print one line of JSON')
    .addHelpText(
      'after',
      `
GOES   is deleted by then; checks that go with their cases are not counted
WAITS  is due by then, and waits for a run or a webhook to end; a customer for the last of its cases
LATER  is due later, first at NEXT DUE
NEVER  has a delete_after of -1`,
    )
    .action((options: PlanOptions) => plan(options, surroundings));
  return retention;
}

const HEADER = ['ORGANIZATION', 'KIND', 'GOES', 'WAITS', 'LATER', 'NEVER', 'NEXT DUE'];
const NUMBERS = new Set(['GOES', 'WAITS', 'LATER', 'NEVER']);

async function plan({ until, organization, json }: PlanOptions, { config, say }: CommandSurroundings): Promise<void> {
  const end = until ? new Date(until.getTime() + DAY_MS - 1) : new Date();
  const plans = await withDatabase(config(), say, async (db) => {
    if (organization !== undefined && (await findOrganization(db, { name: organization })) === undefined) {
      throw new StartError(`There is no organization "${organization}".`);
    }
    return planRetention(db, { until: end, organization });
  });
  if (json) {
    console.log(JSON.stringify({ until: end.toISOString(), plan: plans.map(told) }));
    return;
  }
  if (plans.length === 0) say('There is nothing yet that could be deleted.');
  else for (const line of table([HEADER, ...plans.map(row)], NUMBERS)) console.log(line);
}

function told({ nextDueAt, ...counts }: RetentionPlan) {
  return { ...counts, next_due_at: nextDueAt?.toISOString() ?? null };
}

function row({ organization, kind, goes, waits, later, never, nextDueAt }: RetentionPlan): string[] {
  const counts = [goes, waits, later, never].map((count) => count.toLocaleString('en'));
  return [organization, kind, ...counts, nextDueAt?.toISOString().slice(0, 16).replace('T', ' ') ?? '–'];
}
