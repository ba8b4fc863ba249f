import { cancellationSignal, heartbeat } from '@temporalio/activity';
import { describeError } from '../db/describe-error.ts';
import { RefreshError, refreshList, refreshableLists } from '../watchlists/refresh-list.ts';
import { tidyAfterImport } from '../watchlists/tidy-after-import.ts';
import type { ActivityDependencies } from './dependencies.ts';
import { TypedFailure } from './failures.ts';

type Dependencies = Pick<ActivityDependencies, 'db' | 'logger' | 'lists'>;

const HEARTBEAT_MS = 5_000;

/** What came of one list; both null where it is not refreshed any more. */
export interface RefreshOutcome {
  version: number | null;
  unchanged: boolean | null;
}

export async function listsToRefresh({ db }: Pick<Dependencies, 'db'>): Promise<{ watchlistIds: number[] }> {
  return { watchlistIds: await refreshableLists(db) };
}

/** Brings one list up to date. @throws TypedFailure named for what went wrong, final where trying again is no use */
export async function refreshOneList(
  dependencies: Dependencies,
  { watchlistId }: { watchlistId: number },
): Promise<RefreshOutcome> {
  const { db, lists } = dependencies;
  let seen: unknown;
  const beating = setInterval(() => heartbeat(seen), HEARTBEAT_MS);
  try {
    const result = await refreshList(db, {
      watchlistId,
      mostFailedShare: lists.mostFailedShare,
      mostLostShare: lists.mostLostShare,
      signal: cancellationSignal(),
      onProgress: (progress) => (seen = progress),
    });
    if (!result) return { version: null, unchanged: null };
    if (!result.unchanged) await tidy(dependencies, watchlistId);
    const { version, unchanged, entities, added, changed, removed, failed } = result;
    dependencies.logger.info(
      { watchlistId, version, unchanged, entities, added, changed, removed, failed },
      'list refreshed',
    );
    return { version, unchanged };
  } catch (error) {
    if (!(error instanceof RefreshError)) throw error;
    // Told as any other fault of ours, with where it happened.
    if (error.failure === 'UNEXPECTED') throw error.cause;
    throw new TypedFailure(error.message, { type: error.failure, isFinal: error.isFinal, cause: error.cause });
  } finally {
    clearInterval(beating);
  }
}

/** The new version is in force by now, whatever becomes of this. */
async function tidy({ db, logger }: Dependencies, watchlistId: number): Promise<void> {
  await tidyAfterImport(db, { watchlistId }).catch((error: unknown) => {
    logger.warn({ watchlistId, error: describeError(error) }, 'tables could not be tidied after an import');
  });
}
