import type { Database } from '../../db/database.ts';
import { isDatabaseDown } from '../../db/database.ts';
import { describeError } from '../../db/describe-error.ts';
import { findOrganization } from '../../db/organizations.ts';
import type { ListKind } from '../../domain/watchlists/list-kind.ts';
import type { Say } from '../../embedded/embedded-error.ts';
import { DownloadError } from '../../watchlists/download/download-error.ts';
import { findList } from '../../watchlists/find-list.ts';
import { ImportRefusedError } from '../../watchlists/import-list.ts';
import type { ImportResult } from '../../watchlists/import-list.ts';
import { importAddresses, importFiles } from '../../watchlists/import-source.ts';
import type { SourceImport } from '../../watchlists/import-source.ts';
import { SourceError } from '../../watchlists/sources/source.ts';
import type { RowProblem, Source } from '../../watchlists/sources/source.ts';
import { tidyAfterImport } from '../../watchlists/tidy-after-import.ts';
import { StartError } from '../process.ts';
import { stopSignal } from '../start/stop-signal.ts';
import { FORMATS, filesAt, nameOfList, originOf } from './lists-import-call.ts';
import type { Origin } from './lists-import-call.ts';
import { showProgress } from './lists-progress.ts';
import type { CommandSurroundings } from './users.ts';
import { withDatabase } from './with-database.ts';

/** How many of what could not be read is told in words; the number of all of them is, anyway. */
const TOLD_PROBLEMS = 10;
/** PostgreSQL "Error Codes". */
const INSUFFICIENT_PRIVILEGE = '42501';

export interface ImportFlags {
  organization?: string;
  as?: string;
  kind?: ListKind[];
  json?: boolean;
}

interface ImportCall {
  source: Source;
  inputs: readonly string[];
  flags: ImportFlags;
}

/** `casewright lists import …` */
export async function importSource(
  { source, inputs, flags }: ImportCall,
  { config, say }: CommandSurroundings,
): Promise<void> {
  const name = nameOfList(source, flags.as);
  const origin = originOf(source, inputs);
  const settings = config();
  // Before a database is started for it.
  const files = 'paths' in origin ? filesAt(origin.paths) : [];
  const signal = stopSignal(say);
  const result = await withDatabase(settings, say, async (db) => {
    const organizationId = await ownerOf(db, flags.organization);
    const progress = showProgress(process.stderr, say, name);
    const options: SourceImport = {
      list: { organizationId, name, title: titleOf(source, name), source: source.id, kinds: kindsOf(source, flags) },
      source,
      mostFailedShare: settings.lists.mostFailedShare,
      mostLostShare: settings.lists.mostLostShare,
      signal,
      onProgress: progress.show,
    };
    const imported = await run(db, options, origin, files).finally(progress.end);
    if (!imported.unchanged) await tidy(db, { name, organizationId }, say);
    return imported;
  }).catch((error: unknown) => {
    throw inWords(error, name, signal);
  });
  if (flags.json) console.log(JSON.stringify(result));
  tell(result, say);
  if ('urls' in origin) tellRefresh(settings.lists.refreshHours, say);
}

function run(
  db: Database,
  options: SourceImport,
  origin: Origin,
  files: ReturnType<typeof filesAt>,
): Promise<ImportResult> {
  return 'urls' in origin ? importAddresses(db, options, origin) : importFiles(db, options, { files });
}

async function ownerOf(db: Database, name: string | undefined): Promise<number | null> {
  if (name === undefined) return null;
  const id = await findOrganization(db, { name });
  if (id !== undefined) return id;
  throw new StartError(
    `There is no organization "${name}". The first "casewright users add" for it makes it; ` +
      '"casewright users list" shows those there are.',
  );
}

/** Shown where the list is named to analysts. */
function titleOf(source: Source, name: string): string {
  if (name === source.id) return source.title;
  return FORMATS.includes(source.id) ? name : `${source.title} (${name})`;
}

function kindsOf({ id, kinds }: Source, { kind }: ImportFlags): readonly ListKind[] | null {
  return kind ?? (FORMATS.includes(id) ? null : kinds);
}

async function tidy(db: Database, list: { name: string; organizationId: number | null }, say: Say): Promise<void> {
  try {
    const { id } = await findList(db, { name: list.name, organizationId: list.organizationId ?? undefined });
    await tidyAfterImport(db, { watchlistId: id });
  } catch (error) {
    // The import is done and in force, whatever becomes of this.
    say(`The tables could not be tidied after it: ${JSON.stringify(describeError(error).type)}.`);
  }
}

function inWords(error: unknown, name: string, signal: AbortSignal): unknown {
  if (signal.aborted) return new StartError(`${name}: broken off; the list stays as it was.`);
  if (error instanceof ImportRefusedError) {
    return new StartError([`${error.message}.`, ...problemLines(error.problems, error.failed)].join('\n'));
  }
  if (error instanceof SourceError) return new StartError(`${name}: ${error.message}; the list stays as it was.`);
  if (error instanceof DownloadError) return new StartError(`${error.message}. The list stays as it was.`);
  if (isDatabaseDown(error)) {
    return new StartError(`${name}: the database went away during the import; the list stays as it was. Try again.`);
  }
  if ((error as { code?: unknown } | undefined)?.code === INSUFFICIENT_PRIVILEGE) {
    return new StartError(`${(error as Error).message}: "npm run migrate", as the owner, grants what an import needs.`);
  }
  return error;
}

function tell(
  { list, version, unchanged, entities, names, added, changed, removed, failed, problems }: ImportResult,
  say: Say,
) {
  const size = `${count(entities, 'entry', 'entries')} with ${count(names, 'name', 'names')}`;
  const changes = `${number(added)} added, ${number(changed)} changed, ${number(removed)} removed`;
  say(
    unchanged
      ? `${list}: unchanged since version ${version}, ${size}.`
      : `${list}: version ${version}, ${size}: ${changes}.`,
  );
  if (failed > 0) {
    say(`${count(failed, 'entry', 'entries')} could not be read, or not in full:`);
    for (const line of problemLines(problems, failed)) say(line);
  }
}

function problemLines(problems: readonly RowProblem[], all: number): string[] {
  const told = problems.slice(0, TOLD_PROBLEMS).map(({ file, line, reason }) => `  ${file}:${line}: ${reason}`);
  // An entry may have several.
  const untold = Math.max(all, problems.length) - told.length;
  return untold > 0 && told.length > 0 ? [...told, `  … and ${number(untold)} more`] : told;
}

function tellRefresh(hours: number, say: Say): void {
  say(
    hours === 0
      ? 'It is not refreshed by itself: CASEWRIGHT_LISTS_REFRESH_HOURS is 0.'
      : `A running service refreshes it every ${hours} h from the same addresses.`,
  );
}

function count(value: number, one: string, many: string): string {
  return `${number(value)} ${value === 1 ? one : many}`;
}

function number(value: number): string {
  return value.toLocaleString('en');
}
