/** The facts that checks ask for. */
export const FACTS = [
  'birth_date',
  'birth_place',
  'middle_name',
  'nationality',
  'residence',
  'employer',
  'national_id',
  'passport',
  'document_number',
  'tax_id',
  'registration_number',
  'lei',
  'iban',
  'incorporation_date',
  'public_function',
  'pep_declaration',
  'source_of_wealth',
  'source_of_funds',
  'party_birth_date',
  'party_nationality',
  'party_identity',
  'ownership_and_control',
  'contact_details',
] as const;
export type Fact = (typeof FACTS)[number];

/** Those that a company is asked for in other words than a person. */
export const COMPANY_FACTS = [
  'nationality',
  'residence',
  'document_number',
  'tax_id',
  'iban',
  'public_function',
  'pep_declaration',
  'source_of_wealth',
  'source_of_funds',
  'contact_details',
] as const satisfies Fact[];
export type CompanyFact = (typeof COMPANY_FACTS)[number];

export interface Request {
  /** What is asked for: one sentence. */
  ask: string;
  /** In which forms it is accepted, without full stop. */
  accepted: string;
}

/**
 * Every wording of the e-mail in one language. None may let the customer guess at a list, a match, a suspicion, a report
 * or news about them (FATF Recommendation 21); only the questions about public functions name what they are about.
 */
export interface Wording {
  /** What else the language is called in customers' data, in lower case: ISO 639-2 codes, English and own names. */
  names: readonly string[];
  /** The first line. No part of it may come from the customer: it may end up in a header. */
  subject: string;
  greeting: {
    person: (name: string) => string;
    company: (name: string) => string;
    /** Where the customer has no name that can be written. */
    unnamed: string;
  };
  /** Why we ask, and that something follows. */
  reason: { one: string; several: string };
  /** Before the accepted forms of an item. */
  accepted: string;
  requests: Readonly<Record<Fact, Request>>;
  companyRequests: Readonly<Record<CompanyFact, Request>>;
  /** A fact without a wording of its own, by its words. */
  otherFact: (words: string) => Request;
  /** A fact whose very name would tell too much. */
  unnamedFact: Request;
  /** The accepted form of what needs no document. */
  inWords: string;
  howToAnswer: { inWords: string; withDocuments: string };
  closing: string;
  phone: string;
  email: string;
}
