-- Everything belongs to one organization, and every foreign key between its objects carries organization_id too:
-- the database itself refuses to tie one organization's rows to another's.

create table organizations (
  id bigint generated always as identity primary key,
  name text not null unique check (length(name) between 1 and 255),
  created_at timestamptz(3) not null default now()
);

-- Several live ones sign each delivery, so that a receiver can move from one to the next.
create table webhook_secrets (
  id bigint generated always as identity primary key,
  organization_id bigint not null references organizations,
  secret text not null check (secret like 'whsec\_%'),
  created_at timestamptz(3) not null default now(),
  revoked_at timestamptz(3)
);
create index webhook_secrets_organization on webhook_secrets (organization_id) where revoked_at is null;

create table users (
  id bigint generated always as identity primary key,
  organization_id bigint not null references organizations,
  email text not null check (email = lower(email)),
  -- Null for a user who signs in elsewhere (OIDC).
  password_hash text,
  external_subject text unique,
  role text not null check (role in ('viewer', 'reviewer', 'admin')),
  created_at timestamptz(3) not null default now(),
  disabled_at timestamptz(3),
  unique (email)
);

create table sessions (
  -- SHA-256 of the cookie: whoever reads this table cannot sign in with it.
  token_hash bytea primary key,
  user_id bigint not null references users on delete cascade,
  created_at timestamptz(3) not null default now(),
  expires_at timestamptz(3) not null
);
create index sessions_user on sessions (user_id);
create index sessions_expires on sessions (expires_at);

create table customers (
  id bigint generated always as identity primary key,
  organization_id bigint not null references organizations,
  external_id text check (length(external_id) between 1 and 255),
  full_name text not null check (length(full_name) between 1 and 255),
  customer_type text check (customer_type in ('INDIVIDUAL', 'COMPANY')),
  -- json, not jsonb: what the client sent is kept in its own order.
  input_details json,
  parent_id bigint,
  delete_after integer not null default -1 check (delete_after between -1 and 365),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (organization_id, id),
  unique (organization_id, external_id),
  foreign key (organization_id, parent_id) references customers (organization_id, id)
);

create table cases (
  id bigint generated always as identity primary key,
  organization_id bigint not null references organizations,
  customer_id bigint not null,
  notes text,
  webhook_url text check (length(webhook_url) <= 511),
  -- The caller's own text; it is kept as given, and no RFI is written.
  rfi_given text,
  rfi_written text,
  risk_score double precision check (risk_score between 0 and 1),
  outcome text not null default 'PENDING' check (outcome in ('ACCEPTED', 'REJECTED', 'PENDING')),
  status text not null default 'PENDING' check (status in ('PENDING', 'PROCESSING', 'COMPLETED', 'ERROR')),
  -- The number of the latest run; null before the first.
  run_number integer,
  delete_after integer not null default -1 check (delete_after between -1 and 365),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (organization_id, id),
  foreign key (organization_id, customer_id) references customers (organization_id, id)
);
create index cases_by_customer on cases (organization_id, customer_id, id desc);
create index cases_by_state on cases (organization_id, status, outcome, id desc);

create table checks (
  id bigint generated always as identity primary key,
  organization_id bigint not null references organizations,
  case_id bigint not null,
  check_type text not null,
  input_details json,
  delete_after integer not null default -1 check (delete_after between -1 and 365),
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (organization_id, id),
  foreign key (organization_id, case_id) references cases (organization_id, id) on delete cascade
);
create index checks_by_case on checks (case_id, id);
create index checks_list on checks (organization_id, id desc);

create table case_runs (
  id bigint generated always as identity primary key,
  organization_id bigint not null references organizations,
  case_id bigint not null,
  number integer not null check (number > 0),
  status text not null default 'REQUESTED'
    check (status in ('REQUESTED', 'RUNNING', 'COMPLETED', 'SUPERSEDED', 'ERROR')),
  requested_at timestamptz(3) not null default now(),
  started_at timestamptz(3),
  completed_at timestamptz(3),
  superseded_by integer,
  -- What it was decided from, all taken in one snapshot when it began.
  as_of timestamptz(3),
  customer_snapshot json,
  policy_version text,
  list_versions json,
  engine_version text,
  -- What was decided.
  risk_score double precision check (risk_score between 0 and 1),
  outcome text not null default 'PENDING' check (outcome in ('ACCEPTED', 'REJECTED', 'PENDING')),
  rfi_written text,
  -- The case as it was decided, exactly as the contract shows it.
  case_snapshot json,
  unique (case_id, number),
  unique (organization_id, id),
  foreign key (organization_id, case_id) references cases (organization_id, id) on delete cascade
);
create unique index case_runs_one_open on case_runs (case_id) where status in ('REQUESTED', 'RUNNING');
create index case_runs_open on case_runs (requested_at) where status in ('REQUESTED', 'RUNNING');

create table check_runs (
  run_id bigint not null,
  check_id bigint not null,
  organization_id bigint not null references organizations,
  -- The snapshot: a check is decided from this, never from the live row.
  check_type text not null,
  input_details json,
  attempts integer not null default 0,
  started_at timestamptz(3),
  decided_at timestamptz(3),
  -- The check's own failure in words for the analyst; null when it was decided.
  failure text,
  risk_score double precision check (risk_score between 0 and 1),
  outcome text not null default 'PENDING' check (outcome in ('ACCEPTED', 'REJECTED', 'PENDING')),
  title text,
  note text,
  reasoning text,
  hits json,
  questions json,
  not_understood json,
  primary key (run_id, check_id),
  foreign key (organization_id, run_id) references case_runs (organization_id, id) on delete cascade,
  foreign key (organization_id, check_id) references checks (organization_id, id) on delete cascade
);
create index check_runs_by_check on check_runs (check_id);

create table webhook_deliveries (
  -- The webhook-id header, the same on every attempt.
  id text primary key check (id like 'msg\_%'),
  organization_id bigint not null references organizations,
  case_id bigint not null,
  run_id bigint not null,
  run_number integer not null,
  url text not null,
  -- Fixed when the delivery is made: every attempt sends these very bytes.
  body text not null,
  status text not null default 'PENDING' check (status in ('PENDING', 'DELIVERED', 'GAVE_UP')),
  -- Attempts that ran to their end; one that a crash of ours cut off does not count.
  attempts_made integer not null default 0,
  attempt_started_at timestamptz(3),
  next_attempt_at timestamptz(3),
  -- When the delivery got a workflow of its own; until then the case's workflow sends it.
  handed_over_at timestamptz(3),
  created_at timestamptz(3) not null default now(),
  finished_at timestamptz(3),
  unique (organization_id, id),
  foreign key (organization_id, case_id) references cases (organization_id, id) on delete cascade,
  foreign key (organization_id, run_id) references case_runs (organization_id, id) on delete cascade
);
create index webhook_deliveries_list on webhook_deliveries (organization_id, created_at desc, id desc);
create index webhook_deliveries_by_case on webhook_deliveries (case_id);
create index webhook_deliveries_by_run on webhook_deliveries (run_id);
create index webhook_deliveries_open on webhook_deliveries (next_attempt_at) where status = 'PENDING';

create table webhook_attempts (
  delivery_id text not null,
  organization_id bigint not null references organizations,
  number integer not null check (number > 0),
  at timestamptz(3) not null,
  status_code integer,
  error text,
  latency_ms integer not null,
  response text,
  primary key (delivery_id, number),
  foreign key (organization_id, delivery_id) references webhook_deliveries (organization_id, id) on delete cascade
);
