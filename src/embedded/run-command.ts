import { spawn } from 'node:child_process';
import type { SpawnOptions } from 'node:child_process';

export interface CommandResult {
  /** Null where a signal ended it or it could not be started. */
  code: number | null;
  /** Standard output and standard error, in the order they came. */
  output: string;
}

interface CommandOptions extends Pick<SpawnOptions, 'cwd' | 'env' | 'uid' | 'gid'> {
  /** Ends it, and all that it started. */
  signal?: AbortSignal | undefined;
  timeoutMs?: number;
  /** Told each line as it comes. */
  onLine?: (line: string) => void;
}

/** Runs a program to its end; one that cannot be started counts as failed, with the reason as its output. */
export function runCommand(command: string, args: string[], options: CommandOptions = {}): Promise<CommandResult> {
  const { timeoutMs, onLine, signal, ...spawnOptions } = options;
  return new Promise((resolve) => {
    // A group of its own: the terminal's Ctrl-C is for us to act on, and a time-out ends all that it started.
    const child = spawn(command, args, { ...spawnOptions, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const timer = timeoutMs === undefined ? undefined : setTimeout(() => killGroup(child.pid), timeoutMs);
    const stop = () => killGroup(child.pid);
    process.once('exit', stop);
    signal?.addEventListener('abort', stop);
    let output = '';
    let line = '';
    const take = (data: Buffer) => {
      const text = data.toString();
      output += text;
      const lines = (line + text).split('\n');
      line = lines.pop() ?? '';
      lines.forEach((complete) => onLine?.(complete));
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    const finish = (result: CommandResult) => {
      clearTimeout(timer);
      process.off('exit', stop);
      signal?.removeEventListener('abort', stop);
      resolve(result);
    };
    child.on('error', (error) => finish({ code: null, output: error.message }));
    child.on('close', (code) => finish({ code, output }));
  });
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}
