import type { CheckType, CustomerType } from '../case/vocabulary.ts';
import type { ModelReading } from '../extraction/model-reading.ts';
import type { Screening } from '../screening/screening.ts';

/** What is known of the customer, as it stood when the run began. */
export interface CustomerFacts {
  fullName: string;
  customerType: CustomerType | null;
  /** Free JSON from the client: aliases, dob, nationality, address, … */
  inputDetails: unknown;
}

/** What other checks of the same case have come to, as far as one check is decided with it. */
export interface AlongsideFacts {
  /** XCH-5: a report of class S3 or S4 is confirmed or probably about the customer. */
  graveMedia: boolean;
  /** PEP-2: the day an accepted PROOF_OF_FUNDS check was decided for; null where there is none. */
  proofOfFundsOn: string | null;
}

/** All that a check is decided from. The same facts and policy always give the same verdict. */
export interface CheckFacts {
  checkType: CheckType;
  /** What the alert, document or question says: any JSON. */
  inputDetails: unknown;
  customer: CustomerFacts;
  /** The date the check is decided for, ISO 8601 `YYYY-MM-DD`; deciders never read a clock. */
  asOf: string;
  /** What the watchlists hold of names like the customer's; null where the check brings an alert of its own. */
  screening: Screening | null;
  /** Absent where the other checks are not known yet. */
  alongside?: AlongsideFacts | null;
  /** What a language model read in the alert's free text; absent or null where none was asked. */
  modelReading?: ModelReading | null;
}
