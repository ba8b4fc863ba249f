import type { Request } from 'express';
import type { ApiDependencies } from '../dependencies.ts';
import { describeError } from '../../db/describe-error.ts';

/** The run is recorded by now, and the sweep takes up what nobody was woken for: a caller need not wait longer. */
const WAKE_WAIT_MS = 1_000;

/** Wakes the case's workflow if that can be done quickly. Never fails. */
export async function wakeSoon(
  request: Request,
  wakeCase: ApiDependencies['wakeCase'],
  target: { caseId: number; organizationId: number },
): Promise<void> {
  const woken = wakeCase(target).catch((error: unknown) => {
    request.log.warn(
      { case_id: target.caseId, error: describeError(error) },
      'could not wake the case; the sweep will',
    );
  });
  let timer: NodeJS.Timeout | undefined;
  const waited = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, WAKE_WAIT_MS);
  });
  await Promise.race([woken, waited]);
  clearTimeout(timer);
}
