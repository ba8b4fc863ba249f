import type { DateInterval } from '../dates/interval.ts';
import type { PartyFacts, Stated } from '../facts/facts.ts';

/** A public function, with its own dates and country where the record has them. */
export interface PositionFact extends Stated {
  start?: DateInterval;
  end?: DateInterval;
  /** ISO 3166-1 alpha-2. */
  country?: string;
  /** Said to be held by somebody whose relative or associate the party is. */
  ofPrincipal?: true;
}

/** Something the texts of a hit say its subject did at a date: `convicted`, `in office`, `running a company`. */
export interface ActFact extends Stated {
  what: string;
  date: DateInterval;
  /** A child may do it, too: it shows no more than that somebody was born. */
  young?: true;
  /** Told of a company: it was there then. */
  firm?: true;
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
  /** A field says that an office is held still, or again, whatever ends others tell of. */
  goesOn?: true;
}

export interface ListFacts {
  names: string[];
  programs: string[];
  /** The day it was put on the list, where stated. */
  listedOn?: DateInterval;
  delisted: boolean;
  /** The day it was taken off the list; null where it was not, or is not known. */
  delistedOn: DateInterval | null;
  /** What else the record says of its listing stands against an end. */
  endDoubted?: true;
  reasons: string[];
  expiresOn: DateInterval | null;
  expired: boolean;
}

/** A text of a hit; of several articles in one hit each has its own date. */
export interface HitText extends Stated {
  /** When its article was published; absent where that is the hit's own date, null where it is not known. */
  published?: DateInterval | null;
}

export interface MediaFacts {
  /** Title, snippet, details … in a fixed order. */
  texts: HitText[];
  url: string | null;
  source: string | null;
  published: DateInterval | null;
  /** Whether a later report of the check says that what this one tells of ended for good (MED-8). */
  endedLater?: true;
  /** What other reports of the check, of about the same time, say of the same person; absent where there are none. */
  beside?: string[];
}

/** What the vendor itself makes of its hit: carried for the reader, decides nothing (ID-7). */
export interface VendorOpinion {
  /** Whose shape the hit has; null where it is none that is known. */
  name: string | null;
  /** As the vendor writes it: vendors score 0 to 1, 0 to 100 or in words. */
  score: Stated | null;
  /** "false positive", `true_positive`, whitelisted … */
  disposition: Stated | null;
  /** What kind of risk the vendor calls it: `sanction`, `pep-class-1`, `role.rca` … */
  categories: Stated[];
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
  /** For the age they imply; absent or empty where its texts tell of none. */
  acts?: ActFact[];
  /** Whether the value of an internal entry states something that could not be read; absent where it does not. */
  unreadValue?: true;
  /** Absent of an entry that was found by our own screening. */
  vendor?: VendorOpinion;
  /** What its fields say without its texts; absent where it has none. */
  stated?: PartyFacts;
  /** What it says itself, where others of its event lend it facts besides; absent where they do not. */
  unlent?: PartyFacts;
  /** What a language model read in its texts, apart from what our own rules did. */
  readByModel?: PartyFacts | null;
}

/** A search that was made elsewhere. */
export interface SearchElsewhere {
  /** Whom it was made for, as far as the alert tells. */
  searchedFor: Stated[];
  /** Why its hits are not all that there are, in words to begin a note with; null where they are. */
  gap: string | null;
}

export type Alert =
  /** Nothing was raised elsewhere. */
  | { kind: 'absent' }
  /** There is something, but nothing that can be an alert. */
  | { kind: 'unusable'; why: string }
  /** A vendor searched and found nobody. */
  | { kind: 'nothing-found'; search: SearchElsewhere; notUnderstood: string[] }
  | {
      kind: 'hits';
      hits: AlertHit[];
      notUnderstood: string[];
      /** Set where not all hits are here: whatever is made of these, nobody is cleared by them. */
      gap?: string;
    };
