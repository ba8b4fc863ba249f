-- Signed receipts of what was decided, and the chain that audit events are sealed into.

-- Public keys stay for good: receipts of then are checked by them.
create table receipt_keys (
  -- RFC 7638, "JSON Web Key (JWK) Thumbprint".
  id text primary key check (length(id) = 43),
  -- SPKI, PEM.
  public_key text not null,
  -- PKCS #8, PEM; null where the key is given by a setting, or signs no more.
  private_key text,
  created_at timestamptz(3) not null default now(),
  retired_at timestamptz(3)
);
-- Of those that are kept here, one signs.
create unique index receipt_keys_signing on receipt_keys ((true)) where private_key is not null;

-- What a receipt says of personal data is hashed with this key: without it the hashes tell nothing any more.
create table case_hash_keys (
  case_id bigint primary key,
  organization_id bigint not null references organizations,
  key bytea not null check (length(key) = 32),
  foreign key (organization_id, case_id) references cases (organization_id, id) on delete cascade
);

-- Append-only, and without personal data: they outlive their cases.
create table receipts (
  id bigint generated always as identity primary key,
  organization_id bigint not null references organizations,
  case_id bigint not null,
  run_number integer not null,
  -- Of check_decisions; null for the run itself.
  decision_id bigint unique,
  -- The very bytes that are signed.
  content text not null,
  signature text not null,
  key_id text not null references receipt_keys,
  created_at timestamptz(3) not null default now()
);
create unique index receipts_of_runs on receipts (case_id, run_number) where decision_id is null;
create index receipts_by_run on receipts (organization_id, case_id, run_number, id);
create trigger receipts_append_only before update or delete on receipts
  for each row execute function refuse_change();

-- Runs that were concluded before there were receipts; the sweep issues theirs.
create table receipts_due (
  run_id bigint primary key references case_runs on delete cascade
);
insert into receipts_due select id from case_runs where status in ('COMPLETED', 'ERROR') and as_of is not null;

-- Events that the sealer has not chained yet. Filled by a trigger, so whoever appends takes no lock and needs no place.
create table audit_unsealed (
  event_id bigint primary key references audit_events
);
create function queue_for_seal() returns trigger language plpgsql as $$
begin
  insert into audit_unsealed values (new.id);
  return null;
end $$;
insert into audit_unsealed select id from audit_events;
create trigger audit_events_queue after insert on audit_events
  for each row execute function queue_for_seal();

-- The chain of each organization's events.
create table audit_seals (
  organization_id bigint not null references organizations,
  seq bigint not null check (seq > 0),
  event_id bigint not null unique references audit_events,
  -- SHA-256 in hexadecimal digits: of the seal before, 64 zeros before the first; and of this one.
  previous text not null check (length(previous) = 64),
  hash text not null check (length(hash) = 64),
  primary key (organization_id, seq)
);
create trigger audit_seals_append_only before update or delete on audit_seals
  for each row execute function refuse_change();

-- How far a chain had come at the end of each batch, signed.
create table audit_heads (
  organization_id bigint not null references organizations,
  seq bigint not null,
  hash text not null,
  sealed_at timestamptz(3) not null,
  signature text not null,
  key_id text not null references receipt_keys,
  primary key (organization_id, seq),
  foreign key (organization_id, seq) references audit_seals (organization_id, seq)
);
create trigger audit_heads_append_only before update or delete on audit_heads
  for each row execute function refuse_change();
