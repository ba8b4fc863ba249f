import { IDENTIFIER_WORDS } from '../evidence/identifiers.ts';

const FIELD_WORDS: Readonly<Record<string, string>> = {
  ...IDENTIFIER_WORDS,
  entity_type: 'kind of party',
  middle_name: 'further name',
  incorporation: 'incorporation date',
};

const FACT_WORDS: Readonly<Record<string, string>> = {
  ...IDENTIFIER_WORDS,
  birth_date: 'full date of birth',
  residence: 'country of residence',
  middle_name: 'full name',
  public_function: 'public functions',
  pep_declaration: 'declaration on public functions',
  party_birth_date: 'dates of birth of the directors, owners and signatories',
  party_nationality: 'nationalities of the directors, owners and signatories',
  party_identity: 'identity documents of the directors, owners and signatories',
  ownership_and_control: 'register of shareholders and rights of control',
};

/** What evidence is about: `birth date`. */
export function wordOfField(field: string): string {
  return FIELD_WORDS[field] ?? field.replaceAll('_', ' ');
}

/** What a question asks for: `full date of birth`. */
export function wordsOfFact(fact: string): string {
  return FACT_WORDS[fact] ?? fact.replaceAll('_', ' ');
}
