import type { EntitySchema } from '../../../domain/watchlists/listed-entity.ts';
import { SourceError } from '../source-error.ts';
import type { SourceItem } from '../source-item.ts';
import { EntityDraft } from './entity-draft.ts';

/** Entries held until their file has been read, several times as many as any list has whose rows must be merged. */
const MOST_ENTRIES = 50_000;

/** Entries of a list that gives one entry in several rows, not always one after the other. */
export class MergedDrafts {
  readonly #file: string;
  readonly #drafts = new Map<string, { draft: EntityDraft; line: number }>();

  constructor(file: string) {
    this.#file = file;
  }

  /**
   * The entry of that id, new or begun by an earlier row.
   * @throws SourceError where there are more than can be held
   */
  of(id: string, schema: EntitySchema, line: number): EntityDraft {
    const known = this.#drafts.get(id);
    if (known) return known.draft;
    if (this.#drafts.size === MOST_ENTRIES) {
      throw new SourceError(
        `${this.#file} has more than ${MOST_ENTRIES} entries, many times those of the list; check that it is the right file`,
      );
    }
    const draft = new EntityDraft(id, schema);
    this.#drafts.set(id, { draft, line });
    return draft;
  }

  /** All entries in the order of their first rows. */
  *items(): Generator<SourceItem> {
    for (const { draft, line } of this.#drafts.values()) {
      const entity = draft.build();
      const at = { file: this.#file, line };
      yield entity ? { entity, at } : { problem: { ...at, reason: `the entry ${draft.id} has no name` } };
    }
  }
}
