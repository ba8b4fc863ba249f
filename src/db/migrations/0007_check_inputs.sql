-- What a check is decided from besides its own input, stored so that its decision recomputes.
alter table check_runs
  -- What a language model read in its free text, where one is set up: which model and prompt, the hash of its raw answer,
  -- and the quotes that were kept.
  add column model_reading json,
  -- What other checks had come to: of a PEP check.
  add column alongside json;
