-- Access by programs, limits, and requests that are carried out once.

-- A program of an organization's that calls the API by itself (OAuth 2, client credentials).
create table oauth_clients (
  id bigint generated always as identity primary key,
  organization_id bigint not null references organizations,
  -- What it names itself by.
  client_id text not null unique,
  name text not null check (length(name) between 1 and 255),
  -- What its tokens may do at most.
  scopes text[] not null check (scopes <@ array['read', 'write', 'admin'] and cardinality(scopes) > 0),
  created_at timestamptz(3) not null default now(),
  unique (organization_id, id)
);

-- Several live ones, so that a program can move from one to the next.
create table oauth_client_secrets (
  id bigint generated always as identity primary key,
  organization_id bigint not null references organizations,
  oauth_client_id bigint not null,
  -- SHA-256: whoever reads this table cannot sign in with it.
  secret_hash bytea not null unique,
  created_at timestamptz(3) not null default now(),
  foreign key (organization_id, oauth_client_id) references oauth_clients (organization_id, id) on delete cascade
);
create index oauth_client_secrets_client on oauth_client_secrets (oauth_client_id);

create table oauth_tokens (
  -- SHA-256 of the token.
  token_hash bytea primary key,
  organization_id bigint not null references organizations,
  oauth_client_id bigint not null,
  -- A secret that is taken back takes its tokens with it.
  secret_id bigint not null references oauth_client_secrets on delete cascade,
  scopes text[] not null,
  created_at timestamptz(3) not null default now(),
  expires_at timestamptz(3) not null,
  foreign key (organization_id, oauth_client_id) references oauth_clients (organization_id, id) on delete cascade
);
create index oauth_tokens_client on oauth_tokens (oauth_client_id);
create index oauth_tokens_secret on oauth_tokens (secret_id);
create index oauth_tokens_expires on oauth_tokens (expires_at);

-- How often something was done in a span of time, in the form that the package rate-limiter-flexible asks for.
-- Unlogged: counting on every request must not wait for the disk, and after a crash counting may begin anew.
create unlogged table rate_limits (
  -- Of hashes and ids: no address and no e-mail is kept here.
  key varchar(255) primary key,
  points integer not null default 0,
  -- In milliseconds since 1970.
  expire bigint
) with (fillfactor = 50);
create index rate_limits_expire on rate_limits (expire);

-- A request that carries an Idempotency-Key, and its answer. Nothing can be read or guessed from it without the key,
-- which is not kept: what it holds is of people.
create table idempotency_keys (
  organization_id bigint not null references organizations,
  -- SHA-256 of the key.
  key_hash bytea not null,
  -- HMAC of method, path and body under the key.
  request_mac bytea not null,
  -- Whose it is to carry out, and until when; after that another may.
  claim uuid not null,
  claimed_until timestamptz(3) not null,
  -- Set in the transaction that carries it out.
  carried_out_at timestamptz(3),
  status smallint,
  -- Encrypted with a key made of the Idempotency-Key; null where it may not be kept.
  answer bytea,
  -- Whom the answer is about: it goes with them.
  case_id bigint,
  check_id bigint,
  customer_id bigint,
  expires_at timestamptz(3) not null,
  primary key (organization_id, key_hash),
  foreign key (organization_id, case_id) references cases (organization_id, id) on delete cascade,
  foreign key (organization_id, check_id) references checks (organization_id, id) on delete cascade,
  foreign key (organization_id, customer_id) references customers (organization_id, id) on delete cascade
);
create index idempotency_keys_expires on idempotency_keys (expires_at);
create index idempotency_keys_case on idempotency_keys (case_id) where case_id is not null;
create index idempotency_keys_check on idempotency_keys (check_id) where check_id is not null;
create index idempotency_keys_customer on idempotency_keys (customer_id) where customer_id is not null;

-- The second wall between organizations, for queries that forget theirs: whoever is neither owner nor superuser sees the
-- rows of the organization that the connection is set to, and of none where it is not set (src/db/visible-rows.ts).
do $$
declare
  target record;
begin
  for target in
    select c.table_name as name
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and c.column_name = 'organization_id' and t.table_type = 'BASE TABLE'
  loop
    execute format('alter table %I enable row level security', target.name);
    execute format($policy$
      create policy own_organization on %I
        using (
          organization_id = (select nullif(current_setting('casewright.organization', true), '')::bigint)
          or (select current_setting('casewright.every_organization', true) = 'on')
        )$policy$, target.name);
  end loop;
end $$;

-- What Casewright ships, and lists that belong to no organization, are everybody's to read.
do $$
declare
  target regclass;
begin
  foreach target in array array_remove(array[to_regclass('watchlists'), to_regclass('policies')], null) loop
    execute format('create policy shared on %s for select using (organization_id is null)', target);
  end loop;
end $$;

alter table organizations enable row level security;
create policy own_organization on organizations
  using (
    id = (select nullif(current_setting('casewright.organization', true), '')::bigint)
    or (select current_setting('casewright.every_organization', true) = 'on')
  );

-- The doors in it: before it is known who calls, no organization can be set. Each answers about the one who holds the
-- secret, the token, the cookie or knows the address. They run as their owner, and only the application may call them.

create function caller_of_session(held_hash bytea, idle_seconds int, most_seconds int, refresh_seconds int)
returns table (
  id bigint, email text, role text, organization_id bigint, organization_name text, stale boolean
) language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
  select u.id, u.email, u.role, u.organization_id, o.name,
    s.expires_at < least(now() + make_interval(secs => idle_seconds), s.created_at + make_interval(secs => most_seconds))
      - make_interval(secs => refresh_seconds)
  from sessions s join users u on u.id = s.user_id join organizations o on o.id = u.organization_id
  where s.token_hash = held_hash and s.expires_at > now()
    and s.created_at > now() - make_interval(secs => most_seconds) and u.disabled_at is null;
end $$;

create function caller_of_token(held_hash bytea)
returns table (
  id bigint, client_id text, scopes text[], organization_id bigint, organization_name text
) language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
  select c.id, c.client_id, t.scopes, t.organization_id, o.name
  from oauth_tokens t join oauth_clients c on c.id = t.oauth_client_id join organizations o on o.id = t.organization_id
  where t.token_hash = held_hash and t.expires_at > now();
end $$;

create function client_of_secret(named_id text, held_hash bytea)
returns table (id bigint, organization_id bigint, scopes text[], secret_id bigint)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
  select c.id, c.organization_id, c.scopes, s.id
  from oauth_client_secrets s join oauth_clients c on c.id = s.oauth_client_id
  where s.secret_hash = held_hash and c.client_id = named_id;
end $$;

create function user_of_email(named_email text)
returns table (
  id bigint, email text, role text, password_hash text, organization_id bigint, organization_name text
) language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query
  select u.id, u.email, u.role, u.password_hash, u.organization_id, o.name
  from users u join organizations o on o.id = u.organization_id
  where u.email = named_email and u.disabled_at is null;
end $$;

revoke execute on function caller_of_session, caller_of_token, client_of_secret, user_of_email from public;
