import type { Request } from 'express';
import { describeError } from '../../db/describe-error.ts';

/** What is to be done is recorded by now, and the sweep takes it up if need be: a caller need not wait longer. */
const WAKE_WAIT_MS = 1_000;

/** Wakes the workflow of a case or a delivery if that can be done quickly. Never fails. */
export async function wakeSoon<Target extends object>(
  request: Request,
  wake: (target: Target) => Promise<void>,
  target: Target,
): Promise<void> {
  const woken = wake(target).catch((error: unknown) => {
    request.log.warn({ target, error: describeError(error) }, 'could not wake the workflow; the sweep will');
  });
  let timer: NodeJS.Timeout | undefined;
  const waited = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, WAKE_WAIT_MS);
  });
  await Promise.race([woken, waited]);
  clearTimeout(timer);
}
