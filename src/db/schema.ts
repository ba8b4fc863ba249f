import type { ColumnType, Generated, GeneratedAlways } from 'kysely';
import type {
  CheckType,
  CustomerType,
  DeliveryStatus,
  Outcome,
  Role,
  RunStatus,
  Scope,
  Status,
} from '../domain/case/vocabulary.ts';
import type { AlongsideFacts } from '../domain/check/facts.ts';
import type { Language } from '../domain/rfi/languages/languages.ts';
import type { Letterhead } from '../domain/rfi/letterhead.ts';
import type { SearchedList } from '../domain/screening/screening.ts';
import type { ListedEntity } from '../domain/watchlists/listed-entity.ts';
import type { ListKind } from '../domain/watchlists/list-kind.ts';
import type { Encrypted } from '../encryption/field-cipher.ts';
import type { CustomerSnapshot } from './customer-snapshot.ts';

type CreatedAt = ColumnType<Date, Date | undefined, never>;
type UpdatedAt = ColumnType<Date, Date | undefined, Date>;
/** A json column: parsed when read, and written as text (use `json()` of ./json.ts). */
type Json<T = unknown> = ColumnType<T, string | null, string | null>;

export interface OrganizationsTable {
  id: Generated<number>;
  name: string;
  default_language: Language | null;
  signature_name: string | null;
  signature_address: string | null;
  signature_phone: string | null;
  signature_email: string | null;
  signature_website: string | null;
  created_at: CreatedAt;
}

export interface WebhookSecretsTable {
  id: Generated<number>;
  organization_id: number;
  secret: Encrypted;
  created_at: CreatedAt;
  revoked_at: Date | null;
}

export interface UsersTable {
  id: Generated<number>;
  organization_id: number;
  email: string;
  password_hash: string | null;
  external_subject: string | null;
  role: Role;
  created_at: CreatedAt;
  disabled_at: Date | null;
}

export interface SessionsTable {
  token_hash: Buffer;
  user_id: number;
  created_at: CreatedAt;
  expires_at: Date;
}

export interface OauthClientsTable {
  id: Generated<number>;
  organization_id: number;
  client_id: string;
  name: string;
  scopes: Scope[];
  created_at: CreatedAt;
}

export interface OauthClientSecretsTable {
  id: Generated<number>;
  organization_id: number;
  oauth_client_id: number;
  secret_hash: Buffer;
  created_at: CreatedAt;
}

export interface OauthTokensTable {
  token_hash: Buffer;
  organization_id: number;
  oauth_client_id: number;
  secret_id: number;
  scopes: Scope[];
  created_at: CreatedAt;
  expires_at: Date;
}

export interface IdempotencyKeysTable {
  organization_id: number;
  key_hash: Buffer;
  request_mac: Buffer;
  claim: string;
  claimed_until: Date;
  carried_out_at: Date | null;
  status: number | null;
  answer: Buffer | null;
  case_id: number | null;
  check_id: number | null;
  customer_id: number | null;
  expires_at: Date;
}

export interface DataKeysTable {
  id: Generated<number>;
  organization_id: number | null;
  version: number;
  wrapped: Buffer;
  master_key_id: string;
  active_from: CreatedAt;
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

export interface HistoriesDueTable {
  kind: 'case' | 'delivery';
  object_id: string;
  organization_id: number;
  deleted_at: CreatedAt;
  look_at: UpdatedAt;
}

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

export interface WebhookEndpointsTable {
  id: Generated<number>;
  organization_id: number;
  url: string;
  failing_since: Date | null;
  disabled_at: Date | null;
  disabled_reason: 'FAILING' | 'GONE' | null;
  created_at: CreatedAt;
}

/** What a check was screened against: the candidates are found again by the ids of their rows. */
export interface StoredScreening {
  searched: SearchedList[];
  entityIds: number[];
  /** For each of them, which of its names came near. */
  names: number[][];
  partial: boolean;
}

export interface WatchlistsTable {
  id: Generated<number>;
  organization_id: number | null;
  name: string;
  title: string;
  source: string;
  kinds: ListKind[];
  sample: Generated<boolean>;
  current_version: number | null;
  checked_at: Date | null;
  keys_version: number | null;
  urls: Json<string[] | null>;
  last_error: string | null;
  last_error_at: Date | null;
  pruned_at: Date | null;
  created_at: CreatedAt;
}

export interface WatchlistVersionsTable {
  watchlist_id: number;
  number: number;
  content_hash: string;
  as_of: string | null;
  imported_at: CreatedAt;
  entities: number;
  names: number;
  added: number;
  changed: number;
  removed: number;
  failed: number;
  problems: Json<{ file: string; line: number; reason: string }[]>;
  validators: Json<Record<string, { etag?: string; lastModified?: string }> | null>;
  kept: Generated<boolean>;
}

export interface WatchlistEntitiesTable {
  id: Generated<number>;
  watchlist_id: number;
  entity_key: string;
  content_hash: Buffer;
  from_version: number;
  to_version: number | null;
  entity: Json<ListedEntity>;
  added_at: CreatedAt;
  expires_at: Date | null;
}

export interface Schema {
  watchlists: WatchlistsTable;
  watchlist_versions: WatchlistVersionsTable;
  watchlist_entities: WatchlistEntitiesTable;
  organizations: OrganizationsTable;
  policies: PoliciesTable;
  webhook_secrets: WebhookSecretsTable;
  users: UsersTable;
  sessions: SessionsTable;
  oauth_clients: OauthClientsTable;
  oauth_client_secrets: OauthClientSecretsTable;
  oauth_tokens: OauthTokensTable;
  idempotency_keys: IdempotencyKeysTable;
  data_keys: DataKeysTable;
  customers: CustomersTable;
  cases: CasesTable;
  checks: ChecksTable;
  case_runs: CaseRunsTable;
  check_runs: CheckRunsTable;
  check_decisions: CheckDecisionsTable;
  audit_events: AuditEventsTable;
  audit_unsealed: AuditUnsealedTable;
  audit_seals: AuditSealsTable;
  audit_heads: AuditHeadsTable;
  receipt_keys: ReceiptKeysTable;
  case_hash_keys: CaseHashKeysTable;
  receipts: ReceiptsTable;
  receipts_due: ReceiptsDueTable;
  histories_due: HistoriesDueTable;
  webhook_deliveries: WebhookDeliveriesTable;
  webhook_attempts: WebhookAttemptsTable;
  webhook_endpoints: WebhookEndpointsTable;
}
