import type { AlongsideFacts, CheckFacts } from '../check/facts.ts';
import type { IsoDate } from '../dates/interval.ts';
import { parseDate } from '../dates/parse-date.ts';
import { FieldReader, fieldsOf, isObject } from '../facts/field-reader.ts';

const CHECKS = ['proofoffundscheck', 'proofoffunds', 'pofcheck', 'lastproofoffundscheck', 'sourceoffundscheck'];
const OUTCOMES = ['status', 'outcome', 'result', 'decision'];
const DATES =
  'decided decidedon decidedat decisiondate completed completedon accepted acceptedon date on checkedon'.split(' ');

/** PEP-2: what is on file beside the check, a proof-of-funds check that the organization states it has accepted among it. */
export function alongsideOf({ alongside = null, customer, asOf }: CheckFacts): AlongsideFacts | null {
  const stated = statedProofOfFunds(customer.inputDetails, asOf);
  if (stated === null) return alongside;
  const { graveMedia = false, proofOfFundsOn = null } = alongside ?? {};
  return { graveMedia, proofOfFundsOn: proofOfFundsOn !== null && proofOfFundsOn > stated ? proofOfFundsOn : stated };
}

/** The day of the last; null where none is stated. */
function statedProofOfFunds(details: unknown, asOf: IsoDate): IsoDate | null {
  if (!isObject(details)) return null;
  const days = new FieldReader(fieldsOf(details, '')).objects(CHECKS).flatMap(({ object, pointer }) => {
    const check = new FieldReader(fieldsOf(object, pointer));
    const isAccepted = check.texts(OUTCOMES).some(({ text }) => /^accepted$/i.test(text));
    const dates = isAccepted ? check.values(DATES).map(({ value }) => parseDate(value)) : [];
    return dates.flatMap((date) => (date.kind === 'date' && date.interval.to <= asOf ? date.interval.from : []));
  });
  return days.sort().at(-1) ?? null;
}
