import type { DateInterval } from '../dates/interval.ts';
import type { PartyFacts, Stated } from '../facts/facts.ts';

/** A public function, with its own dates and country where the record has them. */
export interface PositionFact extends Stated {
  start?: DateInterval;
  end?: DateInterval;
  /** ISO 3166-1 alpha-2. */
  country?: string;
}

/** What a hit says of public functions. */
export interface PepFacts {
  positions: PositionFact[];
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
  /** The day it was put on the list, where stated. */
  listedOn?: DateInterval;
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
}

export type Alert =
  /** Nothing was raised elsewhere. */
  | { kind: 'absent' }
  /** There is something, but nothing that can be an alert. */
  | { kind: 'unusable'; why: string }
  | { kind: 'hits'; hits: AlertHit[]; notUnderstood: string[] };
