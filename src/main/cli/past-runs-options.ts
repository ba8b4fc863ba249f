import type { Command } from 'commander';
import type { Database } from '../../db/database.ts';
import { findOrganization } from '../../db/organizations.ts';
import type { PastRunFilters } from '../../db/past-runs.ts';
import { StartError } from '../process.ts';
import { DAY_MS, day } from './day.ts';
import { WrongCallError } from './wrong-call-error.ts';

/** Which past runs a command goes through. */
export interface PastRunOptions {
  organization?: string;
  from?: Date;
  /** The day itself belongs to it. */
  to?: Date;
  json?: boolean;
}

/** Adds the options by which past runs are chosen. */
export function withPastRunOptions(command: Command): Command {
  return command
    .option('--organization <name>', "only this organization's runs; else every one's")
    .option('--from <date>', 'only runs concluded on this day (UTC) or later, e.g. 2026-03-01', day)
    .option('--to <date>', 'only runs concluded on this day or earlier', day)
    .option('--json', 'print one line of JSON');
}

/** @throws WrongCallError where no day lies between them */
export function checkPeriod({ from, to }: PastRunOptions): void {
  if (from && to && from > to) throw new WrongCallError('Give a --from that is not after --to.');
}

/** @throws StartError where there is no such organization */
export async function filtersOf(db: Database, { organization, from, to }: PastRunOptions): Promise<PastRunFilters> {
  const organizationId = organization === undefined ? undefined : await findOrganization(db, { name: organization });
  if (organization !== undefined && organizationId === undefined) {
    throw new StartError(`There is no organization "${organization}".`);
  }
  return { organizationId, from, before: to && new Date(to.getTime() + DAY_MS) };
}
