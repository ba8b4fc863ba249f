import type { Generated } from 'kysely';
import type { Role, Scope } from '../../domain/case/vocabulary.ts';
import type { Language } from '../../domain/rfi/languages/languages.ts';
import type { CreatedAt } from './columns.ts';

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
