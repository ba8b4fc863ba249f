import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Runs npm in the project's folder.
 * @param {string[]} args
 * @returns what it printed on standard output, and on both as it came.
 */
export function npm(args) {
  // Under `npm start` this is the very npm that was called; its settings reach the new one by the environment.
  const script = process.env.npm_execpath?.replace(/npx-cli\.js$/, 'npm-cli.js');
  const child = script?.endsWith('npm-cli.js')
    ? spawn(process.execPath, [script, ...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] })
    : spawn(`npm ${args.join(' ')}`, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], shell: true });
  let [stdout, output] = ['', ''];
  child.stdout.on('data', (data) => {
    stdout += data;
    output += data;
  });
  child.stderr.on('data', (data) => (output += data));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: error.code, stdout, output: error.message }));
    child.on('close', (code, signal) => resolve({ code: code ?? signal, stdout, output }));
  });
}
