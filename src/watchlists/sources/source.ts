import type { ListKind } from '../../domain/watchlists/list-kind.ts';
import { eu } from './eu/eu.ts';
import { ofac, ofacCons } from './ofac/ofac.ts';
import { uk } from './uk/uk.ts';
import { ftm } from './open-sanctions/ftm.ts';
import { targetsSimple } from './open-sanctions/targets-simple.ts';
import { plainCsv } from './plain-csv/plain-csv.ts';
import { senzing } from './senzing/senzing.ts';
import { un } from './un/un.ts';
import { usDpl } from './us-dpl/us-dpl.ts';
import type { SourceReading } from './reading.ts';
import type { SourceFile } from './source-file.ts';

export type { SourceReading } from './reading.ts';
export type { RowProblem, SourceItem } from './source-item.ts';
export { SourceError } from './source-error.ts';
export { diskFile } from './source-file.ts';
export type { SourceFile } from './source-file.ts';

export const SOURCE_IDS = [
  'ofac',
  'ofac-cons',
  'un',
  'eu',
  'uk',
  'us-dpl',
  'ftm',
  'targets-simple',
  'senzing',
  'csv',
] as const;
export type SourceId = (typeof SOURCE_IDS)[number];

/** A list, or a format of lists, that can be imported. */
export interface Source {
  id: SourceId;
  title: string;
  /** Check types its entries answer unless the operator says otherwise. */
  kinds: readonly ListKind[];
  /** The files it reads, in words. */
  files: string;
  /** Official addresses of these files; empty for formats that many lists come in. */
  urls: readonly string[];
  /**
   * Reads a list's files; nothing is opened before the first item is asked for.
   * @throws SourceError while being iterated, where a file is missing, wrong or damaged
   */
  read(files: readonly SourceFile[]): SourceReading;
}

export const SOURCES: Readonly<Record<SourceId, Source>> = {
  ofac,
  'ofac-cons': ofacCons,
  un,
  eu,
  uk,
  'us-dpl': usDpl,
  ftm,
  'targets-simple': targetsSimple,
  senzing,
  csv: plainCsv,
};
