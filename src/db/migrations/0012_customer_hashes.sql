-- Audit events say how a customer stood by a keyed hash: a bare one of a name and a birth date can be guessed back. The
-- key goes with the customer, and what it hashed can be told by nobody any more.
alter table customers
  -- Encrypted, else whoever holds a dump could guess all the same. Null where the customer was not saved since there are
  -- hashes.
  add column hash_key text,
  -- Of what is said of the customer; null where there is no key.
  add column content_hash text,
  alter column hash_key set statistics 0,
  drop constraint customers_encrypted,
  add constraint customers_encrypted
    check (full_name like 'encrypted:%' and input_details::text like '"encrypted:%' and hash_key like 'encrypted:%')
    not valid;

-- Nothing to encrypt in a database that is new.
do $$
begin
  if not exists (select from customers) then
    alter table customers validate constraint customers_encrypted;
  end if;
end $$;
