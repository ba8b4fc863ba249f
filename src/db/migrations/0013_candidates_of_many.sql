-- The search for candidates among millions of names, where thousands sound alike: a key has with it which letters the name
-- is written with, so that of the names that share it those most alike are taken; and names are found by all of
-- their words as they are written. Lists are indexed anew by "npm run migrate" (KEYS_VERSION in name-keys.ts).

drop function watchlist_candidates(
  bigint, text, text[], int[], int[], int[], boolean[], int[], int[], int[], int[], int[], bigint[], int[],
  float8[], int[], int[], int[], int, float8, int);

truncate watchlist_keys;
drop index watchlist_keys_search;
alter table watchlist_keys rename column letters to length;
-- Bit n stands for the nth letter of the alphabet.
alter table watchlist_keys add column letters integer not null;
create index watchlist_keys_search on watchlist_keys (key, words, watchlist_id, entity_id, name_number, length, letters);

-- The listed names worth comparing with a subject's, and the lists that were searched: src/watchlists/find-candidates.ts.
-- A function, so that each connection plans it once. Parallel arrays stand for rows: `q` numbers the subject's names,
-- bit n of a mask stands for the nth word of one. `mask_weights` says of each set of a name's words, its mask being the
-- place, how much of the name they tell; a name's sets begin after its `weight_starts`. Of words read as two a listed name
-- counts from so many words on (`key_words`).
create function watchlist_candidates(
  for_organization bigint, of_kind text, named text[],
  word_q int[], word_mask int[], word_code int[], word_as_written boolean[],
  spelling_q int[], spelling_mask int[], spelling_hash int[],
  key_q int[], key_mask int[], key_value bigint[], key_as_written boolean[], key_words int[],
  mask_weights float8[], weight_starts int[], word_counts int[], lengths int[], letter_sets int[],
  looked_at int[], taken int[], least_rank float8, most int,
  out searched json, out near_names json
) language plpgsql stable set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  list_ids bigint[];
  list_names text[];
begin
  select array_agg(w.id order by w.name), array_agg(w.name order by w.name), json_agg(json_build_object(
      'list', w.name, 'title', w.title, 'version', v.number, 'asOf', v.as_of, 'entities', v.entities,
      'sample', w.sample, 'kinds', w.kinds,
      -- What an organization keeps by itself over the API is never out of date.
      'checkedOn', ((case w.source when 'api' then now() else w.checked_at end) at time zone 'UTC')::date) order by w.name)
    into list_ids, list_names, searched
  from watchlists w join watchlist_versions v on v.watchlist_id = w.id and v.number = w.current_version
  where (w.organization_id = for_organization or w.organization_id is null)
    and (of_kind is null or of_kind = any(w.kinds))
    and (named is null or w.name = any(named));

  with sounds as materialized (
    select q, mask, code, bool_or(as_written) as as_written
    from (
      select q, mask, code, as_written
      from unnest(word_q, word_mask, word_code, word_as_written) as word (q, mask, code, as_written)
      union all
      select spelling.q, spelling.mask, known.code, false
      from unnest(spelling_q, spelling_mask, spelling_hash) as spelling (q, mask, hash)
        join watchlist_spellings known on known.hash = spelling.hash
    ) heard
    group by q, mask, code
  ), probes as (
    -- Kinds of keys: 1 as written, 2 meant by it, 3 one word of two, 4 the only word. Of three words and more, two that are
    -- right find a name; of two, one may be all that is right.
    select q, mask, code::bigint as key, 0 as least_words,
      case when word_counts[q + 1] = 1 then 4 when as_written and word_counts[q + 1] = 2 then 3 else 2 end as kind
    from sounds where as_written or word_counts[q + 1] < 3
    union all
    -- pairKey of name-keys.ts. Of two words one is taken as written: with both misspelled, one of them is rare enough
    -- to be found alone, and trying all misspellings of both would grow with the square of the world's words.
    select one.q, one.mask | other.mask,
      (least(one.code, other.code) + 1)::bigint * 67108864 + greatest(one.code, other.code), 0,
      case when one.as_written and other.as_written then 1 else 2 end
    from sounds one join sounds other on other.q = one.q and other.mask > one.mask and other.mask & one.mask = 0
      and (one.as_written or other.as_written)
    union all
    select q, mask, key, least_words, case when as_written then 1 else 2 end
    from unnest(key_q, key_mask, key_value, key_as_written, key_words) as given (q, mask, key, as_written, least_words)
  ), names as (
    select probes.q, listed.entity_id, listed.name_number, min(listed.words) as words, min(listed.apart) as apart,
      bit_or(probes.mask) as mask
    from probes cross join lateral (
      select near.entity_id, near.name_number, near.words, near.apart
      from (
        select k.entity_id, k.name_number, k.words,
          -- In thousandths: whole numbers are quickest to compare.
          2 * least(abs(k.length - lengths[probes.q + 1]), 10)
          + 6 * least(bit_count((k.letters # letter_sets[probes.q + 1])::bit(32)), 8)::int as apart
        from watchlist_keys k
        where k.key = probes.key and k.words >= probes.least_words and k.watchlist_id = any(list_ids)
        order by k.words limit looked_at[probes.kind]
      ) near
      order by 30 * abs(near.words - word_counts[probes.q + 1]) + near.apart limit taken[probes.kind]
    ) listed
    -- In this order, so that the next grouping needs no sort.
    group by listed.entity_id, listed.name_number, probes.q
  ), ranked as (
    select entity_id, name_number,
      mask_weights[weight_starts[q + 1] + mask]
      - (30 * greatest(words - bit_count(mask::bit(8))::int, 0) + apart) / 1000::float8 as rank
    from names
  ), best as (
    select entity_id, name_number, max(rank) as rank
    from ranked where rank >= least_rank group by entity_id, name_number order by rank desc, entity_id limit most
  )
  select json_agg(json_build_array(
      name.entity_id, list_names[array_position(list_ids, name.watchlist_id)], name.schema, name.number, name.text)
      order by best.rank desc, name.entity_id, name.number)
    into near_names
  from best join watchlist_names name on name.entity_id = best.entity_id and name.number = best.name_number
  -- Those that expired a moment ago, and were not taken off yet.
  where name.entity_id not in (
    select entry.id from watchlist_entities entry where entry.to_version is null and entry.expires_at <= now());
end $$;
