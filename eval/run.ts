import { Command, InvalidArgumentError } from 'commander';
import type { Database } from '../src/db/database.ts';
import { defaultPolicy } from '../src/policies/default-policy.ts';
import { evaluateDisturbed } from './disturbed.ts';
import { evaluateAlerts, timeAlerts } from './alerts.ts';
import { evaluateNames, readPairs } from './names.ts';
import type { NameEvaluation, Score } from './names.ts';
import { evaluateScreening } from './screen.ts';
import { OWN_ALERTS, readAlertSet } from './support/alert-set.ts';
import { alertFigures, describeAlerts, describeTimes, timeFigures } from './support/describe-alerts.ts';
import { loadLists, parseListFile } from './support/load-lists.ts';
import type { ListFile } from './support/load-lists.ts';
import { evaluateUnread } from './unread.ts';

/** Answers go to standard output, words and progress to standard error. */
const say = (text: string): void => console.error(text);

const program = new Command('eval')
  .description('Measures how well names are compared, persons found and alerts decided, on labelled files.')
  .showHelpAfterError('Add --help for help.');

program
  .command('names')
  .description('precision, recall and F1 of the comparison of names')
  .argument('<file>', 'CSV: schema, query, listed, is_match, quality, category')
  .option('--json', 'print one line of JSON', false)
  .action(async (file: string, { json }: { json: boolean }) => {
    const { categories, qualities, wrong, ...result } = evaluateNames(await readPairs(file));
    if (json) console.log(JSON.stringify(result));
    else describeNames({ ...result, categories, qualities, wrong });
  });

program
  .command('alerts')
  .description('confusion matrix, calibration and speed of deciding alerts under the default policy')
  .argument('[files...]', 'JSON lines of alerts with what is expected, or folders of them', [OWN_ALERTS])
  .option('--json', 'print one line of JSON', false)
  .action(async (files: string[], { json }: { json: boolean }) => {
    const alerts = await readAlertSet(files);
    const result = evaluateAlerts(alerts);
    const times = timeAlerts(alerts);
    console.log(
      json
        ? JSON.stringify({ ...alertFigures(result), ...timeFigures(times) })
        : `${describeAlerts(result)}\n\n${describeTimes(times)}`,
    );
  });

program
  .command('unread')
  .description('what is cleared of all that is not, if one field after the other stands under a word that is not known')
  .argument('[files...]', 'as of alerts', [OWN_ALERTS])
  .action(async (files: string[]) => {
    const { decided, cleared } = evaluateUnread(await readAlertSet(files));
    console.log(`${cleared.length} of ${decided} cleared`);
    for (const { id, pointer, note } of cleared) console.log(`  ${id} without ${pointer}: ${note}`);
  });

interface ScreenFlags {
  lists: ListFile[];
  listed: string;
  unlisted: string;
  threshold: number;
  json: boolean;
}

program
  .command('screen')
  .description('recall, false hits and speed of screening over HTTP, by name and birth date')
  .requiredOption(
    '--lists <source=file...>',
    'lists to screen against, as un=consolidated.xml or ofac=FOLDER',
    collectLists,
  )
  .requiredOption('--listed <file>', 'CSV of persons on the lists: full_name, date_of_birth')
  .requiredOption('--unlisted <file>', 'CSV of persons on none of them')
  .option('--threshold <score>', 'score from which on a match counts', share, defaultPolicy.screening.threshold)
  .option('--json', 'print one line of JSON', false)
  .action(async ({ lists, json, ...options }: ScreenFlags) => {
    print(await evaluateScreening({ ...options, load: loader(lists), say }), json);
  });

interface DisturbedFlags {
  lists: ListFile[];
  count: number;
  seed: number;
  threshold: number;
  json: boolean;
}

program
  .command('disturbed')
  .description(
    'listed persons found and ranked first by their name alone, two letters of it swapped, its words shuffled',
  )
  .requiredOption('--lists <source=file...>', 'lists to take the persons from and to screen them against', collectLists)
  .option('--count <n>', 'persons taken', wholeNumber, 1_000)
  .option('--seed <n>', 'other numbers disturb otherwise', wholeNumber, 1)
  .option('--threshold <score>', 'score from which on a match counts', share, defaultPolicy.screening.threshold)
  .option('--json', 'print one line of JSON', false)
  .action(async ({ lists, json, ...options }: DisturbedFlags) => {
    print(await evaluateDisturbed({ ...options, load: loader(lists), say }), json);
  });

function loader(lists: readonly ListFile[]) {
  return async (db: Database): Promise<void> => {
    say('Importing the lists …');
    await loadLists(db, lists);
  };
}

function print(result: object, json: boolean): void {
  if (json) console.log(JSON.stringify(result));
  else for (const [name, value] of Object.entries(result)) console.log(`${name.padEnd(18)} ${value}`);
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Give a whole number, at least 1.');
  return number;
}

function collectLists(text: string, before: ListFile[] | undefined): ListFile[] {
  try {
    return [...(before ?? []), parseListFile(text)];
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
}

function share(text: string): number {
  const number = Number(text);
  if (!(number >= 0.4 && number <= 1)) throw new InvalidArgumentError('Give a number from 0.4 to 1.');
  return number;
}

function describeNames({ categories, qualities, wrong, ...result }: NameEvaluation): void {
  const line = (name: string, score: Score) =>
    `${name.padEnd(32)} ${String(score.pairs).padStart(5)}  P ${score.precision.toFixed(3)}  R ${score.recall.toFixed(3)}  F1 ${score.f1.toFixed(3)}  accuracy ${score.accuracy.toFixed(3)}`;
  console.log(line(`all, at ${result.threshold}`, result));
  for (const [name, score] of Object.entries(qualities)) console.log(line(`quality ${name}`, score));
  for (const [name, score] of Object.entries(categories)) console.log(line(name, score));
  console.log(`STRONG pairs wrong: ${result.strong_wrong}; ${result.us_per_pair} µs a pair`);
  if (wrong.length > 0) console.log('\nDecided otherwise than labelled:');
  for (const { query, listed, isMatch, score } of wrong) {
    console.log(`  ${score.toFixed(2)}  ${isMatch ? 'a match' : 'no match'}: ${query} | ${listed}`);
  }
}

try {
  await program.parseAsync();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
