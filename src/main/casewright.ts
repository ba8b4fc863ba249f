import { Command, CommanderError } from 'commander';
import { readConfig } from '../config.ts';
import { sayOn } from '../embedded/terminal.ts';
import { auditCommand } from './cli/audit.ts';
import { decisionsCommand } from './cli/decisions.ts';
import { keysCommand } from './cli/keys.ts';
import { listsCommand } from './cli/lists.ts';
import { policyCommand } from './cli/policy.ts';
import { receiptCommand } from './cli/receipt.ts';
import { retentionCommand } from './cli/retention.ts';
import { usersCommand } from './cli/users.ts';
import { WrongCallError } from './cli/wrong-call-error.ts';

const FAILED = 1;
const WRONG_CALL = 2;

const surroundings = { config: () => readConfig(process.env), say: sayOn(process.stderr) };

/** `npx casewright …`: answers go to standard output, words and progress to standard error. */
const program = new Command('casewright')
  .description('Administers Casewright: the database of DATABASE_URL, else the embedded one of CASEWRIGHT_HOME.')
  .addCommand(usersCommand(surroundings))
  .addCommand(listsCommand(surroundings))
  .addCommand(policyCommand(surroundings))
  .addCommand(decisionsCommand(surroundings))
  .addCommand(receiptCommand(surroundings))
  .addCommand(auditCommand(surroundings))
  .addCommand(retentionCommand(surroundings))
  .addCommand(keysCommand(surroundings));

// Sub-commands do not inherit these.
for (const command of [program, ...program.commands, ...program.commands.flatMap((group) => group.commands)]) {
  command.exitOverride().showHelpAfterError('Add --help for help.');
}

// A reader that has gone, as "head" does, is no reason to break off.
process.stdout.on('error', () => undefined);
process.exitCode = await program.parseAsync().then(() => 0, exitCode);
// What is on its way into a pipe would be lost with the process.
await new Promise((resolve) => process.stdout.write('', resolve));
process.exit();

function exitCode(error: unknown): number {
  // Commander has said already what is wrong.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_CALL;
  console.error(error instanceof Error ? error.message : String(error));
  return error instanceof WrongCallError ? WRONG_CALL : FAILED;
}
