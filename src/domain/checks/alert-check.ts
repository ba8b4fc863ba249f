import type { AlertHit } from '../alerts/alert-hit.ts';
import type { Tie } from '../alerts/raised-on.ts';
import type { Outcome } from '../case/vocabulary.ts';
import type { AlongsideFacts } from '../check/facts.ts';
import type { Question } from '../check/verdict.ts';
import type { Customer } from '../customer/read-customer.ts';
import type { RelatedParty } from '../customer/related-parties.ts';
import type { DateInterval, IsoDate } from '../dates/interval.ts';
import type { Judgement } from '../evidence/judge-hit.ts';
import type { CountryRole } from '../facts/facts.ts';
import type { ModelReading } from '../extraction/model-reading.ts';
import type { Steps } from '../in-step.ts';
import type { Policy } from '../policy/policy.ts';
import type { SearchedList } from '../screening/screening.ts';
import type { ListKind } from '../watchlists/list-kind.ts';
import type { Risk } from './risk.ts';
import type { Subject } from './subject.ts';

export interface CheckContext {
  /** Whom the hits are held against. */
  subject: Subject;
  /** What the hits came with, in words: `the alert`, `the report`, `the list entry`. */
  record: string;
  /** What a language model read in the free text; null where none was asked. */
  reading: ModelReading | null;
  /** JSON pointers to what of the alert could not be read. */
  notUnderstood: readonly string[];
  customer: Customer;
  /** Where the alert says of a hit, or of all, that the party is one of the customer's. */
  ties: readonly Tie[];
  /** PEP-8: whether the customer declares to be politically exposed; null where nothing is declared. */
  declaration: boolean | null;
  alongside: AlongsideFacts | null;
  asOf: IsoDate;
  policy: Policy;
}

export interface JudgedHit {
  hit: AlertHit;
  judgement: Judgement;
  /** Set where the hit was compared with a party the customer names, and not with the customer itself. */
  related?: RelatedParty;
}

/** What one hit means for the check. */
export interface HitDecision extends Risk {
  outcome: Outcome;
  rules: readonly string[];
  /** What it comes to: one sentence without full stop, the check's note where this hit decides it. */
  note: string;
  /** What is to be done about it, to follow the note: `a person must sign off`. */
  task?: string;
  /** What it was decided by beside who the hit is, for the reasoning: `fraud (severity S3), convicted`. */
  basis?: string;
  /** Asked besides the identity question of ID-5. */
  question?: Question | readonly Question[];
  /** Whether the open point is who the hit is; only then does ID-5 ask for a fact. */
  identityOpen?: boolean;
}

/** What the watchlists were searched for this check. */
export interface Search {
  searched: readonly SearchedList[];
  /** Why the search clears nobody; null where it does. */
  gap: string | null;
}

export interface DecidedHit extends JudgedHit {
  decision: HitDecision;
}

/** What sets one kind of alert apart from the others; all else is shared. */
export interface AlertCheck {
  /** For titles and reasoning: "PEP", "Sanctions". */
  label: string;
  /** What it calls the record of a hit: `the alert`, `the report`. */
  record: string;
  countryRole: CountryRole;
  sanction: boolean;
  /** Its hits are press reports. */
  media?: boolean;
  /** Rule that a hit about somebody else is cleared by. */
  clearedRule: string;
  /** The lists that the customer is held against where no alert was given; null where there are none of that kind. */
  screens: ListKind | null;
  /** Said where no alert was given and nothing could be searched. */
  absent: string;
  /** Something the hit's subject did at a date, for the age it implies. */
  acted: (hit: AlertHit, context: CheckContext) => { what: string; date: DateInterval; pointer: string | null } | null;
  /** Completes the hits by what they say of each other, or by what only this kind of check can look for. */
  prepare?: (hits: readonly AlertHit[], context: CheckContext) => AlertHit[];
  /** Corrects the identity verdict by what only this kind of check can know. */
  refine?: (judged: JudgedHit, context: CheckContext) => Judgement;
  /** Weighs a hit that is not discounted: what takes long of deciding it. */
  weigh?: (hit: AlertHit, context: CheckContext) => Steps<unknown>;
  /** Decides a hit that is not discounted. */
  decide: (judged: JudgedHit, context: CheckContext) => HitDecision;
  /** Decides over all hits together, or none, where more than the gravest one counts. */
  combine?: (hits: readonly DecidedHit[], gravest: HitDecision, context: CheckContext) => HitDecision;
}
