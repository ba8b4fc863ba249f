-- The numbers that decisions are made by. The newest of an organization is in force for the runs that begin after it;
-- where it has none, the one that ships with Casewright.

create table policies (
  id bigint generated always as identity primary key,
  -- Null: shipped with Casewright. It is kept here too, so that what it decided can be computed again after it changed.
  organization_id bigint references organizations,
  -- 1, 2, … within the organization.
  number integer check (number > 0),
  -- What runs and reasonings call it.
  version text not null check (length(version) between 1 and 63),
  -- Whole: every number, those that were taken over from the shipped policy too.
  content json not null,
  -- SHA-256 of the content, in hexadecimal digits.
  hash text not null,
  note text,
  created_by bigint references users,
  created_at timestamptz(3) not null default now(),
  check ((organization_id is null) = (number is null)),
  unique (organization_id, number),
  unique (organization_id, version)
);
create unique index policies_shipped on policies (hash) where organization_id is null;

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed or removed', tg_table_name;
end $$;
create trigger policies_append_only before update or delete on policies
  for each row execute function refuse_change();

alter table case_runs
  -- In force when the run began. Null in runs of before there were policies here: their numbers were not kept.
  add column policy_id bigint references policies,
  -- What the RFI is written with besides the questions; null where the caller gave an RFI of their own.
  add column rfi_facts json;
create index case_runs_policy on case_runs (policy_id) where policy_id is not null;
