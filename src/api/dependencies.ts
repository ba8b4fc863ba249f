import type { Logger } from 'pino';
import type { Database } from '../db/database.ts';
import type { KeptPolicies } from '../policies/kept-policies.ts';
import type { ReceiptKeys } from '../receipts/receipt-keys.ts';
import type { DestinationRules } from '../webhooks/destination.ts';
import type { SendWebhook } from '../webhooks/send.ts';

/** All that the API needs from outside. */
export interface ApiDependencies {
  /** Opened for callers: it sees the rows of the caller's organization only. */
  db: Database;
  /** Wakes the case's workflow, starting it where there is none. May reject or hang while Temporal is down. */
  wakeCase: (target: { caseId: number; organizationId: number }) => Promise<void>;
  /** Has a webhook sent that is due now. May reject or hang while Temporal is down. */
  wakeDelivery: (target: { deliveryId: string }) => Promise<void>;
  /** For test deliveries. */
  sendWebhook: SendWebhook;
  /** By name of each part: null = fine, else what is wrong. */
  readiness: () => Promise<Record<string, string | null>>;
  /** Where clients reach the API, without a trailing slash; taken from each request when unset. */
  publicUrl?: string | undefined;
  /** Express's `trust proxy`. */
  trustProxy?: string | number | undefined;
  policies: KeptPolicies;
  /** What receipts are signed with. */
  receiptKeys: ReceiptKeys;
  /** Requests a minute that each credential may send; 0 = any number. */
  rateLimit: number;
  destinations: DestinationRules;
  logger: Logger;
}
