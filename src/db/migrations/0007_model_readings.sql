-- What a language model read in the check's free text, where one is set up: which model and prompt, the hash of its raw
-- answer, and the quotes that were kept. The check is decided from it, so it is stored with it.
alter table check_runs add column model_reading json;
