-- Where webhooks go: an organization's scheme, host, port and path, without the query. Made at the first attempt there.
create table webhook_endpoints (
  id bigint generated always as identity primary key,
  organization_id bigint not null references organizations,
  url text not null,
  -- When the first of the failures began that no success has followed; null while it works.
  failing_since timestamptz(3),
  disabled_at timestamptz(3),
  disabled_reason text check (disabled_reason in ('FAILING', 'GONE')),
  created_at timestamptz(3) not null default now(),
  unique (organization_id, id),
  unique (organization_id, url),
  check ((disabled_at is null) = (disabled_reason is null))
);
create index webhook_endpoints_list on webhook_endpoints (organization_id, id desc);

-- How many attempts may be under way at an endpoint at once, over all workers: each takes a slot on a lease. Whoever
-- does not give it back, having crashed, loses it when the lease ends.
create table webhook_slots (
  organization_id bigint not null references organizations,
  endpoint_id bigint not null,
  number smallint not null check (number > 0),
  delivery_id text,
  leased_until timestamptz(3) not null default '-infinity',
  primary key (endpoint_id, number),
  foreign key (organization_id, endpoint_id) references webhook_endpoints (organization_id, id) on delete cascade
  -- Rows are changed all the time, and none of their indexed columns: the new versions stay on their pages.
) with (fillfactor = 50);

alter table webhook_deliveries
  -- Null until the first attempt.
  add column endpoint_id bigint,
  -- Attempts made before it was last asked for anew: the schedule began again after them.
  add column schedule_after integer not null default 0,
  add foreign key (organization_id, endpoint_id) references webhook_endpoints (organization_id, id);
create index webhook_deliveries_waiting on webhook_deliveries (endpoint_id) where status = 'PENDING';
