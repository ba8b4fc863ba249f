import type { CheckType } from '../case/vocabulary.ts';
import type { Decider } from '../check/decider.ts';
import { decideAdverseMedia } from './adverse-media.ts';
import { decideBlacklist } from './blacklist.ts';
import { decideByHand } from './manual-review.ts';
import { decidePep } from './pep.ts';
import { decideSanction } from './sanction.ts';

/** Which decider judges which type of check. */
export const deciders: Record<CheckType, Decider> = {
  PEP: decidePep,
  SANCTION: decideSanction,
  BLACKLIST: decideBlacklist,
  ADVERSE_MEDIA: decideAdverseMedia,
  IDV: decideByHand,
  WEB_PRESENCE: decideByHand,
  UBO_RESOLUTION: decideByHand,
  THREE_MONTHS_BANK_STATEMENT: decideByHand,
  INCORPORATION_DOC: decideByHand,
  PROOF_OF_ADDRESS: decideByHand,
  PROOF_OF_FUNDS: decideByHand,
  SIGNATURE_AUTH: decideByHand,
  FINANCIAL_STATEMENTS: decideByHand,
  UNDERWRITING: decideByHand,
  TRANSACTION_MONITORING: decideByHand,
};
