import { Command } from 'commander';
import type { Database } from '../../db/database.ts';
import { findOrganization, listOrganizations } from '../../db/organizations.ts';
import { listReceiptKeys } from '../../db/receipt-keys.ts';
import { publicJwk } from '../../receipts/signing-key.ts';
import { verifyAudit } from '../../receipts/verify-audit.ts';
import type { AuditReport } from '../../receipts/verify-audit.ts';
import { keysById } from '../../receipts/verify-receipt.ts';
import { StartError } from '../process.ts';
import type { CommandSurroundings } from './users.ts';
import { withDatabase } from './with-database.ts';

interface VerifyOptions {
  organization?: string;
  json?: boolean;
}

/** `casewright audit …` */
export function auditCommand(surroundings: CommandSurroundings): Command {
  const audit = new Command('audit').description('Who did what, and whether that was tampered with.');
  audit
    .command('verify')
    .description('Finds audit events, receipts, verdicts and customers that were changed, removed or inserted.')
    .option('--organization <name>', "only this organization's; else every one's")
    .option('--json', 'print one line of JSON')
    .addHelpText(
      'after',
      '\nExit code 1 where something was. Keep the head that it prints: a chain that is cut off behind it later lacks it.',
    )
    .action((options: VerifyOptions) => verify(options, surroundings));
  return audit;
}

type NamedReport = AuditReport & { organization: string };

async function verify({ organization, json }: VerifyOptions, { config, say }: CommandSurroundings): Promise<void> {
  const reports = await withDatabase(config(), say, (db) => verifyAll(db, organization));
  const found = reports.reduce((sum, { problems }) => sum + problems.length, 0);
  if (json) console.log(JSON.stringify({ valid: found === 0, organizations: reports }));
  else for (const line of reports.flatMap(inWords)) console.log(line);
  if (found > 0)
    throw new StartError(found === 1 ? 'One row is not as it was.' : `${found} rows are not as they were.`);
}

/** All of it as it stands at one instant, whoever works meanwhile. */
function verifyAll(db: Database, organization: string | undefined): Promise<NamedReport[]> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (transaction) => {
      const rows = await listReceiptKeys(transaction);
      const keys = keysById(rows.map((row) => publicJwk(row.public_key)));
      const reports: NamedReport[] = [];
      for (const { id, name } of await organizationsOf(transaction, organization)) {
        reports.push({ organization: name, ...(await verifyAudit(transaction, id, keys)) });
      }
      return reports;
    });
}

async function organizationsOf(db: Database, name: string | undefined): Promise<{ id: number; name: string }[]> {
  if (name === undefined) return listOrganizations(db);
  const id = await findOrganization(db, { name });
  if (id === undefined) throw new StartError(`There is no organization "${name}".`);
  return [{ id, name }];
}

function inWords({
  organization,
  sealed,
  waiting,
  receipts,
  withoutCase,
  customers,
  head,
  problems,
}: NamedReport): string[] {
  const rest = withoutCase === 0 ? '' : `, ${withoutCase} of cases that were deleted`;
  const headText = head === null ? '' : `; head ${head.seq}:${head.hash}`;
  return [
    ...problems.map(({ what, id, problem }) => `${organization}: ${what} ${id}: ${problem}`),
    `${organization}: ${sealed} events chained, ${waiting} waiting, ${receipts} receipts${rest}, ${customers} customers${headText}`,
  ];
}
