-- Audit events say how a customer stood by a keyed hash: a bare one of a name and a birth date can be guessed back. The
-- key goes with the customer, and what it hashed can be told by nobody any more.
alter table customers
  add column hash_key bytea not null
    default sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid())) check (length(hash_key) = 32),
  -- Of what is said of the customer; null where it was not changed since there are hashes.
  add column content_hash text,
  -- Of before the last change.
  add column former_hash text;

-- Twice, as in HMAC: what is hashed cannot be lengthened.
create function keyed_hash(key bytea, content text) returns text language sql immutable as $$
  select encode(sha256(key || sha256(key || convert_to(content, 'UTF8'))), 'hex')
$$;
