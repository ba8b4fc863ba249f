import { Command, InvalidArgumentError } from 'commander';
import { sayOn } from '../src/embedded/terminal.ts';
import { describeAccess, measureAccess } from './access.ts';
import { describeCases, measureCases } from './cases.ts';
import { describeScreening, measureScreening } from './screening.ts';
import { describeWebhooks, measureWebhooks } from './webhooks.ts';
import type { WebhooksOptions } from './webhooks.ts';

const say = sayOn(process.stderr);

function count(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Give a whole number, at least 1.');
  return number;
}

function print(result: object, words: string): void {
  console.log(program.opts<{ json: boolean }>().json ? JSON.stringify(result) : words);
}

interface CasesFlags {
  rounds: number;
  cases: number;
  atOnce: number;
  alone: number;
}

const program = new Command('bench')
  .description('Measures how fast Casewright is, beside a baseline in the same run.')
  .option('--json', 'print one line of JSON', false)
  .showHelpAfterError('Add --help for help.');

program
  .command('cases', { isDefault: true })
  .description('cases per second beside bare workflows on the same Temporal server')
  .option('--rounds <n>', 'rounds, of which the median counts', count, 5)
  .option('--cases <n>', 'cases in each round', count, 150)
  .option('--at-once <n>', 'cases under way at once', count, 50)
  .option('--alone <n>', 'cases measured one by one', count, 100)
  .action(async (flags: CasesFlags) => {
    const options = { ...flags, say };
    const result = await measureCases(options);
    print(result, describeCases(result, options));
  });

program
  .command('screening')
  .description('screenings over HTTP beside a request that only signs in; lists of CASEWRIGHT_DATA, else made up')
  .option('--times <n>', 'synthesise the lists to so many times their size', count, 1)
  .option('--count <n>', 'screenings measured', count, 1_000)
  .option('--at-once <n>', 'screenings under way at once', count, 16)
  .action(async (flags: { times: number; count: number; atOnce: number }) => {
    const result = await measureScreening({ ...flags, say });
    print(result, describeScreening(result));
  });

program
  .command('webhooks')
  .description('deliveries to a fast receiver, alone and beside dead ones')
  .option('--rounds <n>', 'rounds, of which the median counts', count, 3)
  .option('--seconds <n>', 'of each measurement', count, 10)
  .option('--rate <n>', 'deliveries a second to the fast receiver', count, 200)
  .option('--dead <n>', 'dead receivers', count, 10)
  .option('--dead-rate <n>', 'deliveries a second to each dead receiver', count, 2)
  .action(async (flags: Omit<WebhooksOptions, 'say'>) => {
    const options = { ...flags, say };
    const result = await measureWebhooks(options);
    print(result, describeWebhooks(result, options));
  });

program
  .command('access')
  .description('a request whose sender is found out and counted, beside one that anybody may send')
  .option('--rounds <n>', 'rounds, of which the median counts', count, 5)
  .option('--count <n>', 'requests of each kind in a round', count, 1_000)
  .action(async (flags: { rounds: number; count: number }) => {
    const result = await measureAccess({ ...flags, say });
    print(result, describeAccess(result));
  });

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
