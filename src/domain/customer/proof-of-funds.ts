import type { IsoDate } from '../dates/interval.ts';
import { parseDate } from '../dates/parse-date.ts';
import { FieldReader, fieldsOf, isObject } from '../facts/field-reader.ts';

const CHECKS = ['proofoffundscheck', 'proofoffunds', 'pofcheck', 'lastproofoffundscheck', 'sourceoffundscheck'];
const OUTCOMES = ['status', 'outcome', 'result', 'decision'];
const DATES = [
  'decided',
  'decidedon',
  'decidedat',
  'decisiondate',
  'completed',
  'completedon',
  'accepted',
  'acceptedon',
].concat('date', 'on', 'checkedon');

/** PEP-2: the day of a proof-of-funds check that the organization states it has accepted; null where it states none. */
export function statedProofOfFunds(details: unknown, asOf: IsoDate): IsoDate | null {
  if (!isObject(details)) return null;
  const days = new FieldReader(fieldsOf(details, '')).objects(CHECKS).flatMap(({ object, pointer }) => {
    const check = new FieldReader(fieldsOf(object, pointer));
    const isAccepted = check.texts(OUTCOMES).some(({ text }) => /^accepted$/i.test(text));
    const dates = isAccepted ? check.values(DATES).map(({ value }) => parseDate(value)) : [];
    return dates.flatMap((date) => (date.kind === 'date' && date.interval.to <= asOf ? date.interval.from : []));
  });
  return days.sort().at(-1) ?? null;
}
