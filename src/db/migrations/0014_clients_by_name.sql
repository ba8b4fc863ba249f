-- A wrong secret is noted with the client in whose name it was sent. Before it is known who calls, no organization can be
-- set: one more of the doors of 0009_access.sql.
create function client_of_name(named_id text)
returns table (id bigint, organization_id bigint)
language plpgsql stable security definer set search_path = public, pg_temp as $$
begin
  return query select c.id, c.organization_id from oauth_clients c where c.client_id = named_id;
end $$;

revoke execute on function client_of_name from public;
