import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type { CheckType, CustomerType, Outcome, RunStatus, Status } from '../../domain/case/vocabulary.ts';
import type { AlongsideFacts } from '../../domain/check/facts.ts';
import type { Letterhead } from '../../domain/rfi/letterhead.ts';
import type { SearchedList } from '../../domain/screening/screening.ts';
import type { Encrypted } from '../../encryption/field-cipher.ts';
import type { CustomerSnapshot } from '../customer-snapshot.ts';
import type { CreatedAt, UpdatedAt, Json } from './columns.ts';

export interface PoliciesTable {
  id: Generated<number>;
  organization_id: number | null;
  number: number | null;
  version: string;
  content: ColumnType<unknown, string, never>;
  hash: string;
  note: string | null;
  created_by: number | null;
  created_at: CreatedAt;
}

export interface CustomersTable {
  id: Generated<number>;
  organization_id: number;
  external_id: string | null;
  full_name: Encrypted;
  customer_type: CustomerType | null;
  input_details: Encrypted | null;
  parent_id: number | null;
  delete_after: Generated<number>;
  hash_key: Encrypted | null;
  content_hash: string | null;
  due_at: GeneratedAlways<Date | null>;
  held_by_cases: Generated<boolean>;
  created_at: CreatedAt;
  updated_at: UpdatedAt;
}

export interface CasesTable {
  id: Generated<number>;
  organization_id: number;
  customer_id: number;
  notes: Encrypted | null;
  webhook_url: string | null;
  rfi_given: Encrypted | null;
  rfi_written: Encrypted | null;
  risk_score: number | null;
  outcome: Generated<Outcome>;
  status: Generated<Status>;
  run_number: number | null;
  delete_after: Generated<number>;
  due_at: GeneratedAlways<Date | null>;
  created_at: CreatedAt;
  updated_at: UpdatedAt;
}

export interface ChecksTable {
  id: Generated<number>;
  organization_id: number;
  case_id: number;
  check_type: CheckType;
  input_details: Encrypted | null;
  delete_after: Generated<number>;
  due_at: GeneratedAlways<Date | null>;
  created_at: CreatedAt;
  updated_at: UpdatedAt;
}

export interface CaseRunsTable {
  id: Generated<number>;
  organization_id: number;
  case_id: number;
  number: number;
  status: Generated<RunStatus>;
  requested_at: CreatedAt;
  started_at: Date | null;
  completed_at: Date | null;
  superseded_by: number | null;
  as_of: Date | null;
  customer_snapshot: Json<CustomerSnapshot | null>;
  policy_version: string | null;
  policy_id: number | null;
  list_versions: Json<Record<string, string> | null>;
  engine_version: string | null;
  risk_score: number | null;
  outcome: Generated<Outcome>;
  rfi_written: Encrypted | null;
  rfi_facts: Json<Letterhead | null>;
  /** Null until it is concluded, and once a check that it tells of was deleted. */
  case_snapshot: Encrypted | null;
}

export interface CheckRunsTable {
  run_id: number;
  check_id: number;
  organization_id: number;
  check_type: CheckType;
  input_details: Encrypted | null;
  attempts: Generated<number>;
  started_at: Date | null;
  decided_at: Date | null;
  /** A fixed sentence. */
  failure: string | null;
  risk_score: number | null;
  outcome: Generated<Outcome>;
  title: Encrypted | null;
  note: Encrypted | null;
  reasoning: Encrypted | null;
  hits: Encrypted | null;
  questions: Encrypted | null;
  not_understood: Encrypted | null;
  screening: Json<StoredScreening | null>;
  model_reading: Encrypted | null;
  alongside: Json<AlongsideFacts | null>;
  carried: Encrypted | null;
}

/** What a check was screened against: the candidates are found again by the ids of their rows. */
export interface StoredScreening {
  searched: SearchedList[];
  entityIds: number[];
  /** For each of them, which of its names came near. */
  names: number[][];
  partial: boolean;
}

export interface CheckDecisionsTable {
  id: Generated<number>;
  organization_id: number;
  case_id: number;
  check_id: number;
  run_id: number;
  outcome: Outcome;
  note: Encrypted;
  decided_by: number;
  decided_at: CreatedAt;
  shown: Encrypted;
  concluded: Encrypted;
  rfi_facts: Json<Letterhead | null>;
}

export interface HistoriesDueTable {
  kind: 'case' | 'delivery';
  object_id: string;
  organization_id: number;
  deleted_at: CreatedAt;
  look_at: UpdatedAt;
}
