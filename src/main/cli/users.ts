import { Command, InvalidArgumentError, Option } from 'commander';
import { isEmail } from '../../api/auth/email.ts';
import { hashPassword } from '../../api/auth/password.ts';
import type { Config } from '../../config.ts';
import { systemOrigin } from '../../db/audit-events.ts';
import { ensureOrganization } from '../../db/organizations.ts';
import { disableUser, listUsers } from '../../db/users-admin.ts';
import { addUser, normalizeEmail } from '../../db/users.ts';
import { liveWebhookSecrets, replaceWebhookSecrets } from '../../db/webhook-secrets.ts';
import { ROLES } from '../../domain/case/vocabulary.ts';
import type { Role } from '../../domain/case/vocabulary.ts';
import type { Say } from '../../embedded/embedded-error.ts';
import { withSecretFiles } from '../../secret-files.ts';
import { newWebhookSecret } from '../../webhooks/new-secret.ts';
import { StartError } from '../process.ts';
import { newUserPassword } from './ask-password.ts';
import { withDatabase } from './with-database.ts';

export interface CommandSurroundings {
  /** Read only when a command runs, so that --help works whatever is set. */
  config: () => Config;
  say: Say;
}

const LONGEST_NAME = 255;

/** `casewright users …` */
export function usersCommand(surroundings: CommandSurroundings): Command {
  const users = new Command('users').description('Who may sign in.');
  users
    .command('add')
    .description('Adds a user. The password comes from CASEWRIGHT_PASSWORD, else it is asked for.')
    .requiredOption('--organization <name>', 'organization; made if it is new', organizationName)
    .requiredOption('--email <address>', 'what the user signs in with', emailAddress)
    .addOption(
      new Option('--role <role>', 'a viewer reads; a reviewer also makes and decides; an admin also administers')
        .choices(ROLES)
        .makeOptionMandatory(),
    )
    .option('--json', 'print one line of JSON')
    .action((options: AddOptions) => add(options, surroundings));
  users
    .command('list')
    .description('Lists the users of all organizations.')
    .option('--json', 'print one line of JSON')
    .action((options: OutputOptions) => list(options, surroundings));
  users
    .command('disable')
    .description('Locks a user out, and ends their sessions.')
    .argument('<email>', 'e-mail address of the user', emailAddress)
    .option('--json', 'print one line of JSON')
    .action((email: string, options: OutputOptions) => disable(email, options, surroundings));
  return users;
}

interface OutputOptions {
  json?: boolean;
}

interface AddOptions extends OutputOptions {
  organization: string;
  email: string;
  role: Role;
}

function organizationName(value: string): string {
  const name = value.trim();
  if (name !== '' && name.length <= LONGEST_NAME) return name;
  throw new InvalidArgumentError(`Give a name of 1 to ${LONGEST_NAME} characters.`);
}

function emailAddress(value: string): string {
  if (isEmail(value)) return normalizeEmail(value);
  throw new InvalidArgumentError('Give an e-mail address such as jane@example.com.');
}

async function add(
  { organization, email, role, json }: AddOptions,
  { config, say }: CommandSurroundings,
): Promise<void> {
  const settings = config();
  const passwordHash = await hashPassword(await newUserPassword(withSecretFiles(process.env), email));
  const added = await withDatabase(settings, say, (db) =>
    db.transaction().execute(async (transaction) => {
      const organizationId = await ensureOrganization(transaction, { name: organization });
      const id = await addUser(transaction, { origin: systemOrigin(organizationId), email, passwordHash, role });
      if (id === undefined)
        throw new StartError(`There is a user ${email} already; an e-mail address belongs to one user.`);
      const secrets = await liveWebhookSecrets(transaction, { organizationId });
      if (secrets.length > 0) return { id, email, organization, role };
      // Without one no webhook of the new organization could be signed, and so none sent.
      const secret = newWebhookSecret();
      await replaceWebhookSecrets(transaction, { organizationId, secret });
      return { id, email, organization, role, webhook_secret: secret };
    }),
  );
  if (json) {
    console.log(JSON.stringify(added));
    return;
  }
  say(`Added ${email} (${role}) to ${organization}.`);
  if (added.webhook_secret !== undefined) {
    say(`${organization} is new; its webhooks are signed with ${added.webhook_secret} (shown only now).`);
  }
}

async function list({ json }: OutputOptions, { config, say }: CommandSurroundings): Promise<void> {
  const users = await withDatabase(config(), say, listUsers);
  if (json) {
    console.log(JSON.stringify({ users }));
    return;
  }
  if (users.length === 0) say('There are no users yet: see "casewright users add --help".');
  const width = Math.max(0, ...users.map((user) => user.email.length));
  for (const { email, role, organization, disabled_at: disabledAt } of users) {
    const state = disabledAt === null ? '' : `  (disabled ${disabledAt.toISOString().slice(0, 10)})`;
    console.log(`${email.padEnd(width)}  ${role.padEnd(8)}  ${organization}${state}`);
  }
}

async function disable(email: string, { json }: OutputOptions, { config, say }: CommandSurroundings): Promise<void> {
  const user = await withDatabase(config(), say, (db) =>
    db.transaction().execute((transaction) => disableUser(transaction, { email })),
  );
  if (!user) throw new StartError(`There is no user ${email}.`);
  if (json) console.log(JSON.stringify(user));
  else say(`${email} is locked out; open sessions have ended.`);
}
