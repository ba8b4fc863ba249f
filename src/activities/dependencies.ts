import type { Client } from '@temporalio/client';
import type { Logger } from 'pino';
import type { Database } from '../db/database.ts';
import type { CheckType } from '../domain/case/vocabulary.ts';
import type { Decider } from '../domain/check/decider.ts';
import type { LanguageModel } from '../language-model/language-model.ts';
import type { KeptPolicies } from '../policies/kept-policies.ts';
import type { ReceiptKeys } from '../receipts/receipt-keys.ts';
import type { SendWebhook } from '../webhooks/send.ts';

export interface ListSettings {
  /** Above this share of entries that cannot be read an import is refused, 0 … 1. */
  mostFailedShare: number;
  /** A larger share of a list's entries than this must not be gone at once, 0 … 1. */
  mostLostShare: number;
  /** Hours between two refreshes of the lists; 0 = never. */
  refreshHours: number;
}

/** All that activities touch; nothing in them is global. */
export interface ActivityDependencies {
  db: Database;
  client: Client;
  taskQueue: string;
  logger: Logger;
  deciders: Record<CheckType, Decider>;
  policies: KeptPolicies;
  /** What receipts are signed with. */
  receiptKeys: ReceiptKeys;
  lists: ListSettings;
  /** Reads free text beside our own rules; null where none is set up. */
  languageModel: LanguageModel | null;
  sendWebhook: SendWebhook;
  /** Milliseconds to wait after each failed attempt of a webhook; there is one attempt more than delays. */
  retryDelaysMs: readonly number[];
}
