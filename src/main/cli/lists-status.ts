import { listStatus } from '../../watchlists/list-status.ts';
import type { ListStatus } from '../../watchlists/list-status.ts';
import { shownUrl } from '../../watchlists/download/shown-url.ts';
import { table } from '../table.ts';
import type { CommandSurroundings } from './users.ts';
import { withDatabase } from './with-database.ts';

const HEADER = [
  'LIST',
  'OWNER',
  'KINDS',
  'VERSION',
  'PUBLISHED',
  'CHECKED',
  'ENTRIES',
  'NAMES',
  'LAST CHANGE',
  'FAILED',
  'REFRESHED FROM',
];
const NUMBERS = new Set(['VERSION', 'ENTRIES', 'NAMES', 'FAILED']);

/** `casewright lists status` */
export async function showStatus({ json }: { json?: boolean }, { config, say }: CommandSurroundings): Promise<void> {
  const lists = (await withDatabase(config(), say, listStatus)).map(withoutSecrets);
  if (json) {
    console.log(JSON.stringify({ lists }));
    return;
  }
  if (lists.length === 0) {
    say('No list has been imported yet: see "casewright lists import --help".');
    return;
  }
  for (const line of table([HEADER, ...lists.map(row)], NUMBERS)) console.log(line);
  for (const { list, last_error: error, last_error_at: at } of lists) {
    if (error !== null) say(`${list} could not be refreshed at ${minute(at)}: ${error}`);
  }
}

function withoutSecrets(list: ListStatus): ListStatus {
  return { ...list, urls: list.urls?.map(shownUrl) ?? null };
}

function row(status: ListStatus): string[] {
  const { added, changed, removed, urls } = status;
  return [
    status.list,
    status.organization ?? 'all',
    status.kinds.join(','),
    String(status.version),
    status.published ?? '–',
    minute(status.checked_at),
    status.entities.toLocaleString('en'),
    status.names.toLocaleString('en'),
    `${status.imported_at.slice(0, 10)} +${added} ~${changed} -${removed}`,
    String(status.failed),
    urls === null ? '–' : (urls[0] ?? '') + (urls.length > 1 ? ` and ${urls.length - 1} more` : ''),
  ];
}

function minute(timestamp: string | null): string {
  return timestamp === null ? '–' : timestamp.slice(0, 16).replace('T', ' ');
}
