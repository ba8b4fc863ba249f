import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Starts one of our programs as a process of its own. */
export function start(program: string, args: string[], environment: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [fileURLToPath(new URL(`../../${program}`, import.meta.url)), ...args], {
    // Standard output is for the result alone.
    stdio: ['ignore', process.stderr, process.stderr, 'ipc'],
    env: { ...process.env, ...environment },
  });
}

/** Stops it as an operator would. */
export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const exited = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await exited;
}

export function untilReady(url: string): Promise<void> {
  return untilOk(`${url}/readyz`);
}

/** Answers, whether or not what it depends on is there. */
export function untilAlive(url: string): Promise<void> {
  return untilOk(`${url}/healthz`);
}

async function untilOk(url: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${url} did not answer 200 within a minute`);
}
