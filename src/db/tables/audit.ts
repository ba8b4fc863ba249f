import type { Generated } from 'kysely';
import type { Encrypted } from '../../encryption/field-cipher.ts';
import type { CreatedAt, Json } from './columns.ts';

export interface AuditEventsTable {
  id: Generated<number>;
  organization_id: number;
  at: CreatedAt;
  actor_kind: 'user' | 'client' | 'system';
  actor_id: number | null;
  address: string | null;
  action: string;
  object_kind: string;
  object_id: number;
  before: Json;
  after: Json;
}

export interface AuditUnsealedTable {
  event_id: number;
}

export interface AuditSealsTable {
  organization_id: number;
  seq: number;
  event_id: number;
  previous: string;
  hash: string;
}

export interface AuditHeadsTable {
  organization_id: number;
  seq: number;
  hash: string;
  sealed_at: Date;
  signature: string;
  key_id: string;
}

export interface ReceiptKeysTable {
  id: string;
  public_key: string;
  private_key: Encrypted | null;
  created_at: CreatedAt;
  retired_at: Date | null;
}

export interface CaseHashKeysTable {
  case_id: number;
  organization_id: number;
  key: Encrypted;
}

export interface ReceiptsTable {
  id: Generated<number>;
  organization_id: number;
  case_id: number;
  run_number: number;
  decision_id: number | null;
  content: string;
  signature: string;
  key_id: string;
  created_at: CreatedAt;
}

export interface ReceiptsDueTable {
  run_id: number;
}
