import { Argument, Command, InvalidArgumentError, Option } from 'commander';
import { LIST_KINDS } from '../../domain/watchlists/list-kind.ts';
import type { ListKind } from '../../domain/watchlists/list-kind.ts';
import { SOURCES, SOURCE_IDS } from '../../watchlists/sources/source.ts';
import type { Source, SourceId } from '../../watchlists/sources/source.ts';
import { showDiff } from './lists-diff.ts';
import type { DiffOptions } from './lists-diff.ts';
import { FORMATS } from './lists-import-call.ts';
import { importSource } from './lists-import.ts';
import type { ImportFlags } from './lists-import.ts';
import { removeList } from './lists-remove.ts';
import type { RemoveOptions } from './lists-remove.ts';
import { showStatus } from './lists-status.ts';
import type { CommandSurroundings } from './users.ts';

const OF_ORGANIZATION = "organization that the list belongs to; it must exist already. Else it is every one's";

/** `casewright lists …` */
export function listsCommand(surroundings: CommandSurroundings): Command {
  const lists = new Command('lists').description('The watchlists that names are screened against.');
  lists
    .command('import')
    .description('Imports a watchlist: all of it, as its new version. What could not be read is told.')
    .addArgument(new Argument('<source>', 'which list or format').choices(SOURCE_IDS))
    .argument(
      '[file|url...]',
      'files, a folder of files, or http(s) addresses of files; official addresses when left out',
    )
    .option('--organization <name>', OF_ORGANIZATION)
    .option('--as <name>', `name of the list; needed with ${FORMATS.join(', ')}`, listName)
    .addOption(
      new Option('--kind <kind>', `check type it answers: ${LIST_KINDS.join(', ')}; may be repeated`).argParser(
        addKind,
      ),
    )
    .option('--json', 'print one line of JSON')
    .addHelpText('after', importHelp())
    .action((source: SourceId, inputs: string[], flags: ImportFlags) =>
      importSource({ source: SOURCES[source], inputs, flags }, surroundings),
    );
  lists
    .command('status')
    .description('Shows every list: its version, how fresh it is, and what its last import changed and could not read.')
    .option('--json', 'print one line of JSON')
    .action((options: { json?: boolean }) => showStatus(options, surroundings));
  lists
    .command('diff')
    .description(
      'Shows, entry by entry, what the last import of a list changed, or what lies between two of its versions.',
    )
    .argument('<list>', 'name of the list; for an official list that is its source')
    .option('--from <version>', 'the version before; the one before the other when left out', versionNumber)
    .option('--to <version>', 'the version after; the current one when left out', versionNumber)
    .option('--organization <name>', 'organization that the list belongs to')
    .option('--json', 'print one line of JSON')
    .action((name: string, options: DiffOptions) => showDiff(name, options, surroundings));
  lists
    .command('remove')
    .description('Takes a list out of force: nobody is screened against it any more. What was decided by it stays.')
    .argument('<list>', 'name of the list')
    .option('--organization <name>', 'organization that the list belongs to')
    .option('--json', 'print one line of JSON')
    .action((name: string, options: RemoveOptions) => removeList(name, options, surroundings));
  return lists;
}

function importHelp(): string {
  const width = Math.max(...SOURCE_IDS.map((id) => id.length));
  const sources = Object.values<Source>(SOURCES).map(
    ({ id, title, files }) => `  ${id.padEnd(width)}  ${title}: ${files}`,
  );
  return `
Sources:
${sources.join('\n')}

A list imported from addresses is refreshed from them from then on (CASEWRIGHT_LISTS_REFRESH_HOURS).
Without --kind an official list answers SANCTION; with ${FORMATS.join(', ')} the topics
of the entries say it: role.… is PEP, blacklist is BLACKLIST, all others are SANCTION; no topics at all are BLACKLIST.
More entries that cannot be read than CASEWRIGHT_LISTS_MOST_FAILED (a share) refuse the import, and so does a list that
lost more of its entries than CASEWRIGHT_LISTS_MOST_LOST: it may have been cut off.`;
}

function listName(value: string): string {
  if (/^[a-z0-9][a-z0-9_.-]{0,62}$/.test(value)) return value;
  throw new InvalidArgumentError('Give lower case letters, digits, "-", "_" and "." only, 63 at most.');
}

/** `--kind PEP --kind SANCTION`, `--kind pep,sanction` */
function addKind(value: string, before: ListKind[] | undefined): ListKind[] {
  const kinds = value.split(',').map((word) => {
    const kind = LIST_KINDS.find((known) => known === word.trim().toUpperCase());
    if (kind === undefined) throw new InvalidArgumentError(`Allowed are ${LIST_KINDS.join(', ')}.`);
    return kind;
  });
  const all = new Set([...(before ?? []), ...kinds]);
  return LIST_KINDS.filter((kind) => all.has(kind));
}

function versionNumber(value: string): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && Number.isSafeInteger(number)) return number;
  throw new InvalidArgumentError('Give the number of a version.');
}
