import { findAlert } from '../alerts/read-alert.ts';
import type { CheckFacts } from '../check/facts.ts';
import { readCustomer } from '../customer/read-customer.ts';
import type { PartyFacts } from '../facts/facts.ts';
import type { Policy } from '../policy/policy.ts';
import { LIST_KINDS } from '../watchlists/list-kind.ts';
import type { ListKind } from '../watchlists/list-kind.ts';

/** What has to be searched before a check can be decided. */
export interface ScreeningRequest {
  kind: ListKind;
  /** The customer, and the parties that a company names as its own. */
  parties: PartyFacts[];
}

/** The search that a check waits for; null where it brings hits of its own, or nothing can be searched for. */
export function screeningRequest(
  { checkType, inputDetails, customer, asOf }: Omit<CheckFacts, 'screening' | 'modelReading'>,
  policy: Policy,
): ScreeningRequest | null {
  const kind = LIST_KINDS.find((listKind) => listKind === checkType);
  if (kind === undefined) return null;
  const alert = findAlert(inputDetails, { policy, customerNames: [] });
  if (alert.kind !== 'absent' && alert.kind !== 'nothing-found') return null;
  const subject = readCustomer(customer, { asOf, policy });
  if (subject.unusable !== null) return null;
  return { kind, parties: [subject, ...subject.related.map(({ party }) => party)] };
}
