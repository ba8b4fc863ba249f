import pg from 'pg';

/** From its third use on a statement is prepared: what is asked once or twice is not worth keeping. */
const REPEATED = 3;
/** Every connection keeps them; texts with lists of values of any length would be without end. */
const MOST_PREPARED = 300;
const MOST_COUNTED = 2_000;

/**
 * A client for a pool that has Postgres parse and plan a statement once for each connection, as far as it is sent again
 * and again: planning one of ours costs more than running it. Postgres itself decides whether a plan suits all values
 * (`plan_cache_mode`).
 */
export function preparingClient(): new () => pg.Client {
  const statements = new RepeatedStatements();
  return class extends pg.Client {
    /** Gives what the plain client gives. */
    override query(text: unknown, values?: unknown, callback?: unknown): never {
      const query = super.query.bind(this) as unknown as Query;
      // Without values it may be several statements.
      const isAlone = Array.isArray(values) && values.length > 0 && callback === undefined;
      const name = isAlone && typeof text === 'string' ? statements.nameOf(text) : undefined;
      if (name === undefined) return query(text, values, callback) as never;
      return query({ name, text, values }).catch((error: unknown) => {
        if (!isOutdatedPlan(error)) throw error;
        statements.renew();
        // Within a transaction, which has failed with it, this fails as well: the transaction is done again.
        return query(text, values).catch(() => {
          throw error;
        });
      }) as never;
    }
  };
}

/**
 * A migration has changed which columns a prepared statement gives. Postgres refuses it before it does anything.
 * ("cached plan must not change result type", 0A000.)
 */
export function isOutdatedPlan(error: unknown): boolean {
  const { code, routine } = (error ?? {}) as { code?: unknown; routine?: unknown };
  return code === '0A000' && routine === 'RevalidateCachedQuery';
}

type Query = (config: unknown, values?: unknown, callback?: unknown) => Promise<unknown>;

class RepeatedStatements {
  readonly #uses = new Map<string, number>();
  readonly #names = new Map<string, string>();
  #generation = 1;

  /** Under which name to prepare it; undefined where it is not worth it. */
  nameOf(text: string): string | undefined {
    const name = this.#names.get(text);
    if (name !== undefined || this.#names.size >= MOST_PREPARED) return name;
    const uses = (this.#uses.get(text) ?? 0) + 1;
    if (uses < REPEATED) {
      if (this.#uses.size >= MOST_COUNTED) this.#uses.clear();
      this.#uses.set(text, uses);
      return undefined;
    }
    this.#uses.delete(text);
    const fresh = `s${this.#generation}_${this.#names.size}`;
    this.#names.set(text, fresh);
    return fresh;
  }

  /** From now on every statement is prepared anew, under another name. */
  renew(): void {
    this.#generation += 1;
    this.#names.clear();
    this.#uses.clear();
  }
}
