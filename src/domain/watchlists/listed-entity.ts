/** What a watchlist entry is; a subset of the FollowTheMoney schemata. `LegalEntity`: the source does not say whether person or company. */
export const ENTITY_SCHEMAS = [
  'Person',
  'Company',
  'Organization',
  'PublicBody',
  'LegalEntity',
  'Vessel',
  'Airplane',
  'CryptoWallet',
] as const;
export type EntitySchema = (typeof ENTITY_SCHEMAS)[number];

/** One name as the list writes it, in its own script. */
export interface ListedName {
  text: string;
  kind: 'PRIMARY' | 'ALIAS' | 'FORMER';
  /** The source itself calls the alias weak or of low quality (OFAC FAQ 122-125, "Weak Aliases"). */
  weak?: boolean;
}

/** How a country is tied to the entity. */
export type ListedCountryRole = 'nationality' | 'residence' | 'birth' | 'incorporation' | 'flag' | 'office' | 'unknown';

export interface ListedCountry {
  /** ISO 3166-1 alpha-2, upper case. */
  code: string;
  role: ListedCountryRole;
}

export interface ListedIdentifier {
  type:
    | 'national_id'
    | 'tax_id'
    | 'passport'
    | 'document_number'
    | 'registration_number'
    | 'lei'
    | 'imo'
    | 'mmsi'
    | 'call_sign'
    | 'tail_number'
    | 'bic'
    | 'wallet'
    | 'email'
    | 'phone'
    | 'other';
  /** As the list writes it, without surrounding words. */
  value: string;
  /** ISO 3166-1 alpha-2 of the issuer, where stated. */
  country?: string;
}

export interface ListedPosition {
  title: string;
  country?: string;
  /** Dates in the form of `birthDates`. */
  start?: string;
  end?: string;
  /** The source says that it has ended, but not when. */
  ended?: boolean;
}

/** An entry of a watchlist, whichever source it came from; the vocabulary is FollowTheMoney's. */
export interface ListedEntity {
  /** The source's own id of the entry, unique within the list and the same from one version to the next. */
  id: string;
  schema: EntitySchema;
  /** The name to show. */
  caption: string;
  /** The caption's name is among them; no two are the same text. */
  names: ListedName[];
  /**
   * As precise as known: `1976-08-15`, `1976-08`, `1976`; a range as `1974/1978` (either end of any precision); with a
   * leading `~` where the source says circa.
   */
  birthDates?: string[];
  /** Same form; a death, or a company's dissolution. */
  deathDates?: string[];
  /** Same form; a company's incorporation, a vessel's building. */
  foundedDates?: string[];
  birthPlaces?: string[];
  genders?: ('female' | 'male')[];
  countries?: ListedCountry[];
  identifiers?: ListedIdentifier[];
  /** One line each. */
  addresses?: string[];
  positions?: ListedPosition[];
  /** OpenSanctions' topics, as `sanction`, `role.pep`, `role.rca`, `export.control`, `debarment`, `crime`, `blacklist`. */
  topics: string[];
  /** Programmes or legal acts the entry is listed under. */
  programs?: string[];
  /** The day it was put on the list. */
  listedOn?: string;
  /** The source says it is no longer in force. */
  delisted?: boolean;
  /** Why it is listed, in short words. */
  reasons?: string[];
  remarks?: string;
  sourceUrl?: string;
}
