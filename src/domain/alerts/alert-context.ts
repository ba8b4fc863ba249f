import type { IsoDate } from '../dates/interval.ts';
import type { ModelReading } from '../extraction/model-reading.ts';
import type { CountryRole } from '../facts/facts.ts';
import type { Policy } from '../policy/policy.ts';

/** What reading an alert takes besides the alert itself. */
export interface AlertContext {
  asOf: IsoDate;
  policy: Policy;
  /** What a bare `country` of a hit means in this kind of check. */
  countryRole: CountryRole;
  /** Names of the customer: free text may name several people. */
  customerNames: readonly string[];
  /** Names of whom a company's details name as its own: a hit may be of one of them. */
  partyNames?: readonly string[];
  /** Whether its hits are press reports, whose words may be of anybody; else records, which are of one party. */
  press?: boolean;
  /** What a language model read in the alert's free text. */
  reading?: ModelReading | null;
}
