-- Watchlists. An entry is kept for the versions it belongs to, from_version included, to_version not; an entry that did
-- not change from one version to the next is one row. What is searched is only ever the current version.

create table watchlists (
  id bigint generated always as identity primary key,
  -- Null: of every organization.
  organization_id bigint references organizations,
  name text not null check (name ~ '^[a-z0-9][a-z0-9_.-]{0,62}$'),
  title text not null,
  source text not null,
  -- The check types it answers.
  kinds text[] not null check (kinds <@ array['SANCTION', 'PEP', 'BLACKLIST'] and cardinality(kinds) > 0),
  -- Shipped to try things with; it clears nobody outside the demo.
  sample boolean not null default false,
  current_version integer,
  -- When it was last found to be up to date, by an import or by a source that said so.
  checked_at timestamptz(3),
  -- Which keys its names are indexed by; others make it unfit to be searched until it is indexed again.
  keys_version integer,
  -- Where it is refreshed from; null where it is imported by hand.
  urls json,
  -- Why the last refresh failed, and when; null once one has succeeded.
  last_error text,
  last_error_at timestamptz(3),
  created_at timestamptz(3) not null default now(),
  unique nulls not distinct (organization_id, name)
);

create table watchlist_versions (
  watchlist_id bigint not null references watchlists on delete cascade,
  number integer not null check (number > 0),
  content_hash text not null,
  -- Of the publication, where the source states it.
  as_of date,
  imported_at timestamptz(3) not null default now(),
  entities integer not null,
  names integer not null,
  added integer not null,
  changed integer not null,
  removed integer not null,
  -- Entries that could not be read, and the first of them with their reasons.
  failed integer not null,
  problems json not null,
  -- What the addresses said of themselves (ETag, Last-Modified), for the next refresh.
  validators json,
  -- A check was found that searched it: it stays (src/watchlists/prune-versions.ts).
  kept boolean not null default false,
  primary key (watchlist_id, number)
);

create table watchlist_entities (
  id bigint generated always as identity primary key,
  watchlist_id bigint not null references watchlists on delete cascade,
  -- The source's own id.
  entity_key text not null,
  content_hash bytea not null,
  from_version integer not null,
  to_version integer check (to_version > from_version),
  entity json not null,
  added_at timestamptz(3) not null default now(),
  -- From then on it is no longer found; of an organization's own entries only.
  expires_at timestamptz(3)
);
create unique index watchlist_entities_current on watchlist_entities (watchlist_id, entity_key) where to_version is null;
create index watchlist_entities_versions on watchlist_entities (watchlist_id, from_version, to_version);
create index watchlist_entities_expiring on watchlist_entities (expires_at)
  where to_version is null and expires_at is not null;

-- The names of an entry apart from all else that it says: what a search compares first, for far more entries than it
-- then looks into.
create table watchlist_names (
  entity_id bigint not null references watchlist_entities on delete cascade,
  -- Its place among the entry's names, from 0.
  number smallint not null,
  watchlist_id bigint not null,
  schema text not null,
  text text not null,
  primary key (entity_id, number)
);

-- How the names of current entries are found: by the sound of a word, or of two (src/domain/watchlists/name-keys.ts).
create table watchlist_keys (
  key bigint not null,
  watchlist_id bigint not null,
  -- How many words the name has: the fewer, the more one of them tells.
  words smallint not null,
  name_number smallint not null,
  -- How many letters its words have together: of names that sound alike the one as long as the searched one is nearer.
  letters smallint not null,
  -- No foreign key: an import writes millions of these, and deletes them with their entry itself.
  entity_id bigint not null
);
create index watchlist_keys_search on watchlist_keys (key, words, watchlist_id, entity_id, name_number, letters);
create index watchlist_keys_by_entity on watchlist_keys (entity_id);

-- Sounds of the words that were ever listed, by the hashes of their spellings: how a misspelled word is found.
create table watchlist_spellings (
  hash integer not null,
  code integer not null,
  primary key (hash, code)
);

-- The listed names worth comparing with a subject's, and the lists that were searched: src/watchlists/find-candidates.ts.
-- A function, so that each connection plans it once. Parallel arrays stand for rows: `q` numbers the subject's names,
-- bit n of a mask stands for the nth word of one, `weights` has eight numbers for each name.
create function watchlist_candidates(
  for_organization bigint, of_kind text, named text[],
  word_q int[], word_mask int[], word_code int[], word_as_written boolean[],
  spelling_q int[], spelling_mask int[], spelling_hash int[],
  split_q int[], split_mask int[], split_key bigint[],
  weights float8[], letter_counts int[], names_per_word int, names_per_pair int, least_rank float8, most int,
  out searched json, out near_names json
) language plpgsql stable set plan_cache_mode = force_generic_plan set jit = off as $$
declare
  list_ids bigint[];
begin
  select array_agg(w.id), json_agg(json_build_object(
      'list', w.name, 'title', w.title, 'version', v.number, 'asOf', v.as_of, 'entities', v.entities,
      'sample', w.sample, 'kinds', w.kinds,
      -- What an organization keeps by itself over the API is never out of date.
      'checkedOn', ((case w.source when 'api' then now() else w.checked_at end) at time zone 'UTC')::date) order by w.name)
    into list_ids, searched
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
    select q, mask, code::bigint as key, names_per_word as names from sounds
    union all
    -- pairKey of name-keys.ts. Of two words one is taken as written: with both misspelled, one of them is rare enough
    -- to be found alone, and trying all misspellings of both would grow with the square of the world's words.
    select one.q, one.mask | other.mask,
      (least(one.code, other.code) + 1)::bigint * 67108864 + greatest(one.code, other.code), names_per_pair
    from sounds one join sounds other on other.q = one.q and other.mask > one.mask and other.mask & one.mask = 0
      and (one.as_written or other.as_written)
    union all
    select q, mask, key, names_per_pair from unnest(split_q, split_mask, split_key) as split (q, mask, key)
  ), names as (
    select probes.q, listed.entity_id, listed.name_number, min(listed.words) as words, min(listed.letters) as letters,
      bit_or(probes.mask) as mask
    from probes cross join lateral (
      select k.entity_id, k.name_number, k.words, k.letters from watchlist_keys k
      where k.key = probes.key and k.watchlist_id = any(list_ids)
      order by k.words limit probes.names
    ) listed
    group by probes.q, listed.entity_id, listed.name_number
  ), ranked as (
    select entity_id, name_number,
      (mask & 1) * weights[q * 8 + 1] + (mask >> 1 & 1) * weights[q * 8 + 2]
      + (mask >> 2 & 1) * weights[q * 8 + 3] + (mask >> 3 & 1) * weights[q * 8 + 4]
      + (mask >> 4 & 1) * weights[q * 8 + 5] + (mask >> 5 & 1) * weights[q * 8 + 6]
      + (mask >> 6 & 1) * weights[q * 8 + 7] + (mask >> 7 & 1) * weights[q * 8 + 8]
      - 0.03 * greatest(words - bit_count(mask::bit(8)), 0)
      - 0.002 * least(abs(letters - letter_counts[q + 1]), 10) as rank
    from names
  ), best as (
    select entity_id, name_number, max(rank) as rank
    from ranked where rank >= least_rank group by entity_id, name_number order by rank desc, entity_id limit most
  )
  select json_agg(json_build_array(name.entity_id, w.name, name.schema, name.number, name.text)
      order by best.rank desc, name.entity_id, name.number)
    into near_names
  from best join watchlist_names name on name.entity_id = best.entity_id and name.number = best.name_number
    join watchlists w on w.id = name.watchlist_id
  -- Those that expired a moment ago, and were not taken off yet.
  where name.entity_id not in (
    select entry.id from watchlist_entities entry where entry.to_version is null and entry.expires_at <= now());
end $$;

-- What the watchlists were searched for a check that brought no alert: the lists with their versions, and the ids of
-- the candidate entries, so that the decision can be computed again.
alter table check_runs add column screening json;

-- Finds the checks of a time, to know which versions of a list they searched; costs next to nothing to keep.
create index check_runs_decided on check_runs using brin (decided_at) with (autosummarize = on);
