import type { Decider } from '../check/decider.ts';
import { ENGINE_VERSION } from '../engine-version.ts';

/** For the check types that no rule decides: a person must. No score is invented and the customer is asked nothing. */
export const decideByHand: Decider = ({ asOf }, policy) => ({
  outcome: 'PENDING',
  riskScore: null,
  title: 'Needs manual review',
  note: 'this type of check is not decided automatically: a person must review it',
  reasoning:
    'Checks of this type are not decided automatically, so nothing was judged and no risk was scored. A person must review it.\n\n' +
    `Recorded as of ${asOf} under policy ${policy.version}, engine ${ENGINE_VERSION}.`,
  hits: [],
  questions: [],
  notUnderstood: [],
});
