-- What people decide of checks, who did what, and how an organization signs its letters.

create or replace function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed or removed', tg_table_name;
end $$;

alter table organizations
  -- Of customers whose language is not known; null is English.
  add column default_language text check (default_language ~ '^[a-z]{2}$'),
  -- How its letters are signed; null where it has not said.
  add column signature_name text check (length(signature_name) between 1 and 255),
  add column signature_address text check (length(signature_address) between 1 and 1000),
  add column signature_phone text check (length(signature_phone) between 1 and 50),
  add column signature_email text check (length(signature_email) between 3 and 254),
  add column signature_website text check (length(signature_website) between 1 and 255);

alter table case_runs
  -- What the RFI is written with besides customer and questions; null where the caller gave an RFI of their own.
  add column if not exists rfi_facts json;

alter table check_runs
  -- A person's decision on an earlier run, whether it still applies, and the verdict that counts with it; null where
  -- there is none. Fixed with the run: the machine's own verdict is in the other columns.
  add column carried json;

-- Of a check on a run that was decided. The latest one of a run counts; a later run carries it over (carried, above).
create table check_decisions (
  id bigint generated always as identity primary key,
  organization_id bigint not null references organizations,
  case_id bigint not null,
  check_id bigint not null,
  run_id bigint not null,
  outcome text not null check (outcome in ('ACCEPTED', 'REJECTED', 'PENDING')),
  note text not null check (length(note) between 1 and 2000),
  decided_by bigint not null references users,
  decided_at timestamptz(3) not null default now(),
  -- The check's verdict with it.
  shown json not null,
  -- What became of the case: status, outcome, risk and RFI, and what the RFI is written with.
  concluded json not null,
  rfi_facts json,
  foreign key (organization_id, case_id) references cases (organization_id, id) on delete cascade,
  foreign key (organization_id, run_id) references case_runs (organization_id, id) on delete cascade,
  foreign key (run_id, check_id) references check_runs (run_id, check_id) on delete cascade
);
create index check_decisions_latest on check_decisions (check_id, run_id, id desc);
create index check_decisions_by_case on check_decisions (case_id);
create index check_decisions_by_run on check_decisions (run_id);

-- Append-only. No personal data beyond who acted from where: what is said of a customer stays with the case.
create table audit_events (
  id bigint generated always as identity primary key,
  organization_id bigint not null references organizations,
  at timestamptz(3) not null default now(),
  actor_kind text not null check (actor_kind in ('user', 'client', 'system')),
  actor_id bigint,
  -- Where the request came from; null where it came from within.
  address text,
  action text not null,
  object_kind text not null,
  object_id bigint not null,
  before json,
  after json
);
create index audit_events_list on audit_events (organization_id, id desc);
create index audit_events_by_object on audit_events (organization_id, object_kind, object_id, id);
create trigger audit_events_append_only before update or delete on audit_events
  for each row execute function refuse_change();
