import { heartbeat } from '@temporalio/activity';

/** Does the work of an activity: a worker that dies is noticed by the heartbeats that stop, not by its time-out. */
export async function withHeartbeat<T>(work: Promise<T>): Promise<T> {
  const timer = setInterval(heartbeat, 1_000);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}
