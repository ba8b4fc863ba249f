import type { DateInterval } from '../dates/interval.ts';
import type { PartyFacts, Stated } from '../facts/facts.ts';

/** What a hit says of public functions. */
export interface PepFacts {
  positions: Stated[];
  /** The bodies they are held at, and how the vendor sorts them. */
  institutions: Stated[];
  /** `SELF` unless the source states that the party is a relative or an associate. */
  relation: 'SELF' | 'RELATIVE_OR_ASSOCIATE';
  /** First and last day in office, as far as stated. */
  start: DateInterval | null;
  end: DateInterval | null;
}

export interface ListFacts {
  names: string[];
  programs: string[];
  delisted: boolean;
  /** The day it was taken off the list; null where it was not, or is not known. */
  delistedOn: DateInterval | null;
  reasons: string[];
  expiresOn: DateInterval | null;
  expired: boolean;
}

export interface MediaFacts {
  /** Title, snippet, details … in a fixed order. */
  texts: Stated[];
  url: string | null;
  source: string | null;
  published: DateInterval | null;
}

/** One candidate record of an alert, whoever raised it, in one form. */
export interface AlertHit extends PartyFacts {
  /** The vendor's reference, else the JSON pointer of the hit. */
  ref: string;
  /** Whether `ref` is the vendor's own. */
  named: boolean;
  pointer: string;
  pep: PepFacts;
  list: ListFacts;
  media: MediaFacts;
  /** What a language model read in its texts, apart from what our own rules did. */
  readByModel?: PartyFacts | null;
}

export type Alert =
  /** Nothing was raised elsewhere. */
  | { kind: 'absent' }
  /** There is something, but nothing that can be an alert. */
  | { kind: 'unusable'; why: string }
  | { kind: 'hits'; hits: AlertHit[]; notUnderstood: string[] };
