import type { Generated } from 'kysely';
import type { DeliveryStatus } from '../../domain/case/vocabulary.ts';
import type { Encrypted } from '../../encryption/field-cipher.ts';
import type { CreatedAt } from './columns.ts';

export interface WebhookSecretsTable {
  id: Generated<number>;
  organization_id: number;
  secret: Encrypted;
  created_at: CreatedAt;
  revoked_at: Date | null;
}

export interface WebhookEndpointsTable {
  id: Generated<number>;
  organization_id: number;
  url: string;
  failing_since: Date | null;
  disabled_at: Date | null;
  disabled_reason: 'FAILING' | 'GONE' | null;
  created_at: CreatedAt;
}

export interface WebhookDeliveriesTable {
  id: string;
  organization_id: number;
  case_id: number;
  run_id: number;
  run_number: number;
  url: string;
  /** Null once a check that it tells of was deleted. */
  body: Encrypted | null;
  status: Generated<DeliveryStatus>;
  attempts_made: Generated<number>;
  attempt_started_at: Date | null;
  endpoint_id: number | null;
  schedule_after: Generated<number>;
  next_attempt_at: Date | null;
  handed_over_at: Date | null;
  created_at: CreatedAt;
  finished_at: Date | null;
}

export interface WebhookAttemptsTable {
  delivery_id: string;
  organization_id: number;
  number: number;
  at: Date;
  status_code: number | null;
  error: string | null;
  latency_ms: number;
  response: Encrypted | null;
}
