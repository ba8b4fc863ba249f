import { z } from 'zod';
import type { DestinationRules } from '../../webhooks/destination.ts';
import { attemptFields } from '../deliveries/schema.ts';
import { timestamp } from '../http/schema.ts';
import { booleanText } from '../input/numbers.ts';
import { pageById } from '../input/page.ts';
import { webhookUrl } from '../input/webhook-url.ts';

const secretFields = {
  id: z.int(),
  hint: z.string().meta({ description: 'Enough of the secret to tell which it is.' }),
  created_at: timestamp,
  revoked_at: timestamp.nullable().meta({ description: 'Null while it signs.' }),
};

export const WebhookSecret = z.object(secretFields).meta({ id: 'WebhookSecret' });

export const NewWebhookSecret = z
  .object({ ...secretFields, secret: z.string().meta({ description: '`whsec_…`; shown only now.' }) })
  .meta({ id: 'NewWebhookSecret' });

export const EndpointListQuery = z.object({ disabled: booleanText().optional(), ...pageById });

export const Endpoint = z
  .object({
    id: z.int(),
    url: z.string().meta({ description: 'Scheme, host, port and path of where webhooks go, without the query.' }),
    failing_since: timestamp.nullable().meta({ description: 'When the failures began that no success has followed.' }),
    disabled_at: timestamp.nullable().meta({ description: 'Since then nothing is sent there.' }),
    disabled_reason: z
      .enum(['FAILING', 'GONE'])
      .nullable()
      .meta({ description: 'FAILING: no success within 5 days. GONE: the receiver answered 410.' }),
    created_at: timestamp,
  })
  .meta({ id: 'WebhookEndpoint' });

export function webhookTest(rules: DestinationRules) {
  return z.object({ url: webhookUrl(rules) }).meta({ id: 'WebhookTest' });
}

export const WebhookTestResult = z
  .object({
    id: z.string().meta({ description: 'The `webhook-id` of the test event.' }),
    url: z.string(),
    delivered: z.boolean().meta({ description: 'The receiver answered 2xx.' }),
    ...attemptFields,
  })
  .meta({ id: 'WebhookTestResult' });
