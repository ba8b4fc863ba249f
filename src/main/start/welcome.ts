import type { Config } from '../../config.ts';
import { DEMO_EMAIL } from '../demo/demo-organization.ts';
import type { Demo } from '../demo/demo-organization.ts';

export interface Welcome {
  config: Config;
  apiUrl: string;
  /** Null where Temporal is the operator's own. */
  temporalUi: string | null;
  /** Null on a database that is used for something else. */
  demo: Demo | null;
  /** Null where there is no demo user to call as. */
  curl: string | null;
}

/** What a newcomer is told last: where everything is, how to sign in, and a first thing to try. */
export function welcome({ config, apiUrl, temporalUi, demo, curl }: Welcome): string[] {
  return [
    '',
    line('API', `${apiUrl}   description and try-out: ${apiUrl}/api/docs`),
    ...(temporalUi === null ? [] : [line('Temporal UI', temporalUi)]),
    ...(demo === null ? [line('Sign in', 'add a user first: npx casewright users add --help')] : signIn(demo)),
    line('Webhooks', destinations(config)),
    line('Data', `${config.home}   (log: casewright.log)`),
    ...(curl === null
      ? []
      : [
          '',
          '  Try it, as the demo user (it decides the case anew; without start/ and -X POST the same address shows it):',
          '',
          curl,
        ]),
    '',
  ];
}

function signIn({ password, generated }: Demo): string[] {
  const kept = password === null ? 'with the password shown at the first start' : 'with CASEWRIGHT_DEMO_PASSWORD';
  const how = generated.password === undefined ? kept : `password ${generated.password}   (shown only now)`;
  const secret = generated.webhookSecret;
  return [
    line('Sign in', `${DEMO_EMAIL}, ${how}`),
    ...(secret === undefined ? [] : [line('', `webhooks are signed with ${secret}   (shown only now)`)]),
  ];
}

function destinations({ webhookStrict }: Config): string {
  return webhookStrict
    ? 'to public https addresses only (CASEWRIGHT_WEBHOOK_STRICT=1)'
    : 'http, this machine and any port are allowed here; CASEWRIGHT_WEBHOOK_STRICT=1 forbids all three';
}

function line(title: string, text: string): string {
  return `  ${title.padEnd(12)} ${text}`;
}
