import { ApplicationFailure } from '@temporalio/common';
import type { ActivityExecuteInput, ActivityInboundCallsInterceptor, Next } from '@temporalio/worker';
import type { Logger } from 'pino';
import { describeError } from '../db/describe-error.ts';
import { isDatabaseDown } from '../db/database.ts';
import { isKeyError } from '../encryption/is-key-error.ts';

/** The types of failure that Temporal's histories show. All of these are retried: a case is never given up. */
const FAILURES = {
  /** Postgres cannot be reached. */
  databaseDown: 'DATABASE_DOWN',
  /** The keys of what is stored are not there, or it was tampered with; the log says where and what to do. */
  notDecrypted: 'NOT_DECRYPTED',
  /** Anything else: a fault of ours, or of a dependency. */
  unexpected: 'UNEXPECTED',
} as const;

/** A failure whose type tells operators what is wrong; its message goes to the log and not to Temporal. */
export class TypedFailure extends Error {
  readonly type: string;
  /** The same would come of trying again. */
  readonly isFinal: boolean;

  constructor(message: string, { type, isFinal, cause }: { type: string; isFinal: boolean; cause: unknown }) {
    super(message, { cause });
    this.name = 'TypedFailure';
    this.type = type;
    this.isFinal = isFinal;
  }
}

/**
 * Keeps personal data out of Temporal: a database's message may quote the row it refused. Histories get the kind of
 * failure and its code; the log gets the rest.
 */
export function failureInterceptor(activity: string, logger: Logger): ActivityInboundCallsInterceptor {
  return {
    async execute(input: ActivityExecuteInput, next: Next<ActivityInboundCallsInterceptor, 'execute'>) {
      try {
        return await next(input);
      } catch (error) {
        if (error instanceof Error && error.name === 'CancelledFailure') throw error;
        const typed = error instanceof TypedFailure ? error : null;
        const type = typed?.type ?? typeOf(error);
        const code = typed?.type ?? (error as { code?: string } | undefined)?.code;
        logger.warn({ activity, type, code, input: input.args[0], error: describeError(error) }, 'activity failed');
        const failure = ApplicationFailure.create({
          type,
          nonRetryable: typed?.isFinal ?? false,
          message: `${activity} failed: ${code ?? (error instanceof Error ? error.name : 'unknown')}`,
        });
        failure.stack = '';
        throw failure;
      }
    },
  };
}

function typeOf(error: unknown): string {
  if (isDatabaseDown(error)) return FAILURES.databaseDown;
  return isKeyError(error) ? FAILURES.notDecrypted : FAILURES.unexpected;
}
