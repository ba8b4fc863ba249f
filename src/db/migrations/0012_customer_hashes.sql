-- Audit events say how a customer stood by a keyed hash: a bare one of a name and a birth date can be guessed back. The
-- key goes with the customer, and what it hashed can be told by nobody any more.
alter table customers
  add column hash_key bytea not null
    default sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())) check (length(hash_key) = 32),
  -- Of before the last change, in the same statement; null until there is one.
  add column former_hash text;

-- Twice, as in HMAC: what is hashed cannot be lengthened.
create function customer_hash(customer customers) returns text language sql stable as $$
  select encode(sha256(customer.hash_key || sha256(customer.hash_key || convert_to(
    json_build_array(
      customer.full_name, customer.external_id, customer.customer_type, customer.input_details::text,
      customer.delete_after
    )::text, 'UTF8'))), 'hex')
$$;
