import type { DateInterval } from '../dates/interval.ts';
import type { NumberScheme } from './number-schemes.ts';

export type EntityType = 'PERSON' | 'COMPANY' | 'VESSEL' | 'AIRCRAFT' | 'UNKNOWN';

/** A value that the input states, and where. */
export interface Stated {
  /** As the input writes it. */
  text: string;
  /** JSON pointer within the input; null where it is no part of free JSON. */
  pointer: string | null;
  /** Read from an accepted document or a register, or stated so by the organization; what is not so is declared. */
  verified?: boolean;
}

export interface NameFact extends Stated {
  kind: 'PRIMARY' | 'ALIAS' | 'WEAK_ALIAS';
}

export interface DateFact extends Stated {
  interval: DateInterval;
  /** Said of a death that is only believed, or reported. */
  hearsay?: true;
}

/** An age at a date and the birth it implies. */
export interface AgeFact extends Stated {
  ages: { from: number; to: number };
  at: DateInterval;
  birth: DateInterval;
}

/** `company`: that of a company which the party runs, owns or signs for. */
export type CountryRole = 'nationality' | 'residence' | 'birth' | 'office' | 'incorporation' | 'company' | 'unknown';

export interface CountryFact extends Stated {
  code: string;
  role: CountryRole;
  /** Stated so long ago that its bearer may have moved since. */
  old?: boolean;
  /** One of several countries that have a place of the name stated: none agrees by it, and only all of them conflict. */
  oneOf?: boolean;
  /** Not stated, but that of a known place of the name: another country may have one too. */
  guessed?: boolean;
}

export interface GenderFact extends Stated {
  gender: 'F' | 'M';
}

export type IdentifierType =
  | 'national_id'
  | 'tax_id'
  | 'passport'
  | 'document_number'
  | 'registration_number'
  | 'lei'
  | 'iban'
  | 'email'
  | 'phone';

export interface IdentifierFact extends Stated {
  type: IdentifierType;
  /** Normal form, compared by equality. */
  value: string;
  /** ISO 3166-1 alpha-2 of the issuer, where stated. */
  country?: string;
  /** Which of the numbers that states give it is (`kvk`, `pesel`), where its label, its field or its signs tell. */
  scheme?: NumberScheme;
  /** Who keeps the register that a company's number is of, as written: "Amtsgericht Leipzig". */
  register?: string;
  /** The number of a card, which the next card does not keep. */
  ofCard?: boolean;
  /** A licence's number, which in some states is the register's: where it differs it tells nothing. */
  licence?: boolean;
  /** It may be somebody else's, or no longer in use: where it differs it tells nothing. */
  unsure?: boolean;
}

/** A town, and the country it lies in. */
export interface PlaceFact extends Stated {
  /** Normal form, compared by equality. */
  town: string;
  /** ISO 3166-1 alpha-2; null where it is not stated. */
  country: string | null;
}

/** A postal address. */
export interface AddressFact extends Stated {
  /** Normal form of street, number and town or postcode, compared by equality; null where less than that is stated. */
  full: string | null;
  town: string | null;
}

/** All that is known of one party, customer or hit, in one form. */
export interface EmployerFact extends Stated {
  /** The body that a public function is held in: it tells only of a customer who names it as their employer. */
  ofOffice?: true;
}

export interface PartyFacts {
  entityType: EntityType;
  names: NameFact[];
  birthDates: DateFact[];
  ages: AgeFact[];
  countries: CountryFact[];
  genders: GenderFact[];
  identifiers: IdentifierFact[];
  birthPlaces: PlaceFact[];
  addresses: AddressFact[];
  /** Jobs and functions. */
  occupations: Stated[];
  employers: EmployerFact[];
  /** Names of relatives, as stated of this party. */
  relatives: Stated[];
  deaths: DateFact[];
  /** When a person was seen alive; known of customers only. */
  aliveOn?: DateFact[];
  /** When a company was founded. */
  incorporations: DateFact[];
  /** Values that were given but cannot be used, each in words. */
  problems: string[];
}

/** Facts of which only some are known. */
export function partyFacts(known: Partial<PartyFacts>): PartyFacts {
  return {
    entityType: 'UNKNOWN',
    names: [],
    birthDates: [],
    ages: [],
    countries: [],
    genders: [],
    identifiers: [],
    birthPlaces: [],
    addresses: [],
    occupations: [],
    employers: [],
    relatives: [],
    deaths: [],
    incorporations: [],
    problems: [],
    ...known,
  };
}
