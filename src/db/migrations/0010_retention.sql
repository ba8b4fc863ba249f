-- Data goes when it is due (`delete_after`): how it is found, and what of it has yet to go from Temporal.

-- When each is due, as far as days tell; null is never. Days are days of UTC. Columns, not expressions: row-level
-- security lets an index be searched by a plain comparison only. The conditions are those of src/db/due-for-deletion.ts.
alter table cases add column due_at timestamptz(3) generated always as (
  case when delete_after >= 0 then
    ((created_at at time zone 'UTC') + make_interval(days => delete_after)) at time zone 'UTC'
  end) stored;
create index cases_due on cases (due_at)
  where (delete_after > 0 and status <> 'PROCESSING') or (delete_after = 0 and status in ('COMPLETED', 'ERROR'));

alter table checks add column due_at timestamptz(3) generated always as (
  case when delete_after >= 0 then
    ((created_at at time zone 'UTC') + make_interval(days => delete_after)) at time zone 'UTC'
  end) stored;
create index checks_due on checks (due_at) where delete_after >= 0;

alter table customers
  -- From when it was made or last changed: what a caller has just named again must not vanish. At least a day, in which
  -- a case can be made for it.
  add column due_at timestamptz(3) generated always as (
    case when delete_after >= 0 then
      ((updated_at at time zone 'UTC') + make_interval(days => greatest(delete_after, 1))) at time zone 'UTC'
    end) stored,
  -- It was due, and cases refer to it: it is looked at again when one of them is deleted.
  add column held_by_cases boolean not null default false,
  drop constraint customers_organization_id_parent_id_fkey,
  add foreign key (organization_id, parent_id) references customers (organization_id, id)
    on delete set null (parent_id);
create index customers_due on customers (due_at) where delete_after >= 0 and not held_by_cases;
create index customers_by_parent on customers (parent_id) where parent_id is not null;

-- What was sent names the whole case: it goes with the first of its checks.
alter table webhook_deliveries alter column body drop not null;
-- An endpoint that no delivery refers to any more goes too; for those that wait it serves as the narrower one did.
drop index webhook_deliveries_waiting;
create index webhook_deliveries_by_endpoint on webhook_deliveries (endpoint_id, status);

-- Workflows of what was deleted: their histories are yet to be deleted from Temporal, or to be looked for once more.
create table histories_due (
  kind text not null check (kind in ('case', 'delivery')),
  -- Of the case or the delivery.
  object_id text not null,
  organization_id bigint not null references organizations,
  deleted_at timestamptz(3) not null default now(),
  look_at timestamptz(3) not null default now(),
  primary key (kind, object_id)
);
create index histories_due_look on histories_due (look_at);
alter table histories_due enable row level security;
create policy own_organization on histories_due
  using (
    organization_id = (select nullif(current_setting('casewright.organization', true), '')::bigint)
    or (select current_setting('casewright.every_organization', true) = 'on')
  );

-- When its unused versions were last looked for.
alter table watchlists add column pruned_at timestamptz(3);

-- Postgres keeps samples of what is in a column, for its planner, and does not forget them with the rows. Of these it is
-- to keep none. Stating the type again drops the samples that there are.
alter table customers
  alter column full_name type text, alter column full_name set statistics 0,
  alter column external_id type text, alter column external_id set statistics 0;
alter table cases
  alter column notes type text, alter column notes set statistics 0,
  alter column webhook_url type text, alter column webhook_url set statistics 0,
  alter column rfi_given type text, alter column rfi_given set statistics 0,
  alter column rfi_written type text, alter column rfi_written set statistics 0;
alter table case_runs alter column rfi_written type text, alter column rfi_written set statistics 0;
alter table check_runs
  alter column failure type text, alter column failure set statistics 0,
  alter column title type text, alter column title set statistics 0,
  alter column note type text, alter column note set statistics 0,
  alter column reasoning type text, alter column reasoning set statistics 0;
alter table check_decisions alter column note type text, alter column note set statistics 0;
alter table case_hash_keys alter column key type bytea, alter column key set statistics 0;
alter table webhook_deliveries
  alter column url type text, alter column url set statistics 0,
  alter column body type text, alter column body set statistics 0;
alter table webhook_attempts
  alter column error type text, alter column error set statistics 0,
  alter column response type text, alter column response set statistics 0;
alter table webhook_endpoints alter column url type text, alter column url set statistics 0;
alter table idempotency_keys alter column answer type bytea, alter column answer set statistics 0;
