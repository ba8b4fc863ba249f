import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { MASTER_KEY } from '../support/database.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface CliResult {
  code: number | null;
  stdout: string;
  stderr: string;
}

export const MASTER = { CASEWRIGHT_MASTER_KEY: MASTER_KEY.toString('base64') };

/** Runs a program of the project as a user would, without a terminal. Variables set to undefined are taken away. */
export function run(
  script: string,
  args: string[],
  { env = {}, cwd = ROOT }: { env?: Record<string, string | undefined>; cwd?: string } = {},
): Promise<CliResult> {
  const child = spawn(process.execPath, [`${ROOT}${script}`, ...args], {
    cwd,
    env: { ...process.env, ...(env.DATABASE_URL === undefined ? {} : MASTER), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const result: CliResult = { code: null, stdout: '', stderr: '' };
  child.stdout.on('data', (data: Buffer) => (result.stdout += data.toString()));
  child.stderr.on('data', (data: Buffer) => (result.stderr += data.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ ...result, code }));
  });
}
