import type { SourceItem } from './source-item.ts';

/** Entries and problems in the order of the files; to be iterated once. */
export interface SourceReading extends AsyncIterable<SourceItem> {
  /**
   * Date of publication, ISO 8601 (`2026-02-27`), complete once all items were read: as the files state it, else the
   * latest change that they show, which is never later than the publication. Null where they show neither.
   */
  asOf(): string | null;
}

/** Where the reader of a file notes what it shows of its date of publication. */
export class Publication {
  #stated: string | null = null;
  #latestChange: string | null = null;
  readonly #today = new Date().toISOString().slice(0, 10);

  /** The file says that it was published then; of several files the oldest counts. */
  state(date: string | null | undefined): void {
    const day = this.#usable(date);
    if (day !== null && (this.#stated === null || day < this.#stated)) this.#stated = day;
  }

  /** Something in the file happened then. */
  change(date: string | null | undefined): void {
    const day = this.#usable(date);
    if (day !== null && (this.#latestChange === null || day > this.#latestChange)) this.#latestChange = day;
  }

  asOf(): string | null {
    return this.#stated ?? this.#latestChange;
  }

  /** A slip of the pen that lies in the future must not make a list look fresh. */
  #usable(date: string | null | undefined): string | null {
    const day = date?.slice(0, 10) ?? '';
    return /^\d{4}-\d{2}-\d{2}$/.test(day) && day <= this.#today ? day : null;
  }
}

/** @param run reads the files; told where to note the date of publication */
export function startReading(run: (publication: Publication) => AsyncGenerator<SourceItem>): SourceReading {
  const publication = new Publication();
  const items = run(publication);
  return { [Symbol.asyncIterator]: () => items, asOf: () => publication.asOf() };
}
