import { Command } from 'commander';
import type { Policy } from '../../domain/policy/policy.ts';
import { defaultPolicy } from '../../policies/default-policy.ts';
import { readPolicyFile } from '../../policies/policy-file.ts';
import type { PolicyFile } from '../../policies/policy-file.ts';
import { policyDifferences } from '../../policies/policy-versions.ts';
import type { PolicyDifference } from '../../policies/policy-versions.ts';
import { StartError } from '../process.ts';
import { withPastRunOptions } from './past-runs-options.ts';
import type { PastRunOptions } from './past-runs-options.ts';
import { backtest } from './policy-backtest.ts';
import type { CommandSurroundings } from './users.ts';

const FILE = 'a policy in YAML or JSON: all numbers, or "extends: default" and those that differ';

/** `casewright policy …` */
export function policyCommand(surroundings: CommandSurroundings): Command {
  const policy = new Command('policy').description('The numbers that cases are decided by.');
  policy
    .command('validate')
    .description('Says what is wrong with a policy, or what it changes.')
    .argument('<file>', FILE)
    .option('--json', 'print one line of JSON')
    .action((path: string, options: { json?: boolean }) => validate(path, options, surroundings));
  withPastRunOptions(policy.command('backtest'))
    .description('Computes past runs under another policy and says which outcomes would change.')
    .argument('<file>', FILE)
    .action((path: string, options: PastRunOptions) => backtest(policyOf(path), options, surroundings));
  return policy;
}

function validate(path: string, { json }: { json?: boolean }, { say }: CommandSurroundings): void {
  const { version, numbers, problems } = read(path);
  if (problems) {
    if (json) console.log(JSON.stringify({ valid: false, problems }));
    throw new StartError(inWords(path, problems));
  }
  const differences = policyDifferences(defaultPolicy, { ...numbers, version: '' });
  if (json) {
    console.log(JSON.stringify({ valid: true, version, differences }));
    return;
  }
  for (const { key, from, to } of differences) console.log(`${key}: ${JSON.stringify(from)} -> ${JSON.stringify(to)}`);
  say(`${path} is valid and ${whatDiffers(differences)}.`);
}

function whatDiffers({ length }: readonly PolicyDifference[]): string {
  if (length === 0) return `the same as ${defaultPolicy.version}`;
  return `differs from ${defaultPolicy.version} in ${length === 1 ? 'one value' : `${length} values`}`;
}

/** @throws StartError that says all that is wrong */
function policyOf(path: string): Policy {
  const { version, numbers, problems } = read(path);
  if (problems) throw new StartError(inWords(path, problems));
  return { version: version ?? 'backtested', ...numbers };
}

/** @throws StartError where the file cannot be read */
function read(path: string): PolicyFile {
  try {
    return readPolicyFile(path, defaultPolicy);
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === 'ENOENT') throw new StartError(`There is no file ${path}.`);
    throw new StartError(`${path} cannot be read: ${code ?? (error as Error).message}.`);
  }
}

function inWords(path: string, problems: NonNullable<PolicyFile['problems']>): string {
  const lines = problems.map(({ key, line, message }) => `${path}:${line}: ${key === '' ? '' : `${key}: `}${message}`);
  return [...lines, `${path} is no valid policy.`].join('\n');
}
