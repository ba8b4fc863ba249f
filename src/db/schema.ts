import type {
  DataKeysTable,
  IdempotencyKeysTable,
  OauthClientSecretsTable,
  OauthClientsTable,
  OauthTokensTable,
  OrganizationsTable,
  SessionsTable,
  UsersTable,
} from './tables/access.ts';
import type {
  AuditEventsTable,
  AuditHeadsTable,
  AuditSealsTable,
  AuditUnsealedTable,
  CaseHashKeysTable,
  ReceiptKeysTable,
  ReceiptsDueTable,
  ReceiptsTable,
} from './tables/audit.ts';
import type {
  CaseRunsTable,
  CasesTable,
  CheckDecisionsTable,
  CheckRunsTable,
  ChecksTable,
  CustomersTable,
  HistoriesDueTable,
  PoliciesTable,
} from './tables/cases.ts';
import type { WatchlistEntitiesTable, WatchlistVersionsTable, WatchlistsTable } from './tables/watchlists.ts';
import type {
  WebhookAttemptsTable,
  WebhookDeliveriesTable,
  WebhookEndpointsTable,
  WebhookSecretsTable,
} from './tables/webhooks.ts';

/** The tables by name, as the migrations leave them. */
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
