import type { AlertHit } from '../alerts/alert-hit.ts';
import { addYears, dateParts, isoDate } from '../dates/interval.ts';
import type { IsoDate } from '../dates/interval.ts';
import type { MediaClass, MediaStage, Policy } from '../policy/policy.ts';
import { proceedingsIn } from './proceedings.ts';
import type { Count } from './proceedings.ts';
import { aboutSubject, isBystander } from './roles.ts';
import { sourceKind } from './sources.ts';

/** What a report alleges, apart from whom it is about. */
export interface Report {
  class: MediaClass;
  /** null where the text names no offence; it then counts as serious until a person has read it. */
  offence: string | null;
  stage: MediaStage;
  /** class × stage × age × source, 0 … 1: the score were it surely the customer. */
  score: number;
  /** Whether it is at most as old as MED-4 asks; a report without a date counts as new. */
  recent: boolean;
  /** Why it does not matter whom it is about: the subject is a victim or officer, or the source took it back. */
  harmless: 'bystander' | 'retracted' | null;
}

interface AssessContext {
  asOf: IsoDate;
  policy: Policy;
  subjectNames: readonly string[];
}

/** Text that is weighed; what a report alleges stands in its beginning. */
const LONGEST_TEXT = 100_000;

/** Weighs a report by section 5: class, stage, age and source. */
export function assessReport(hit: AlertHit, { asOf, policy, subjectNames }: AssessContext): Report {
  const text = hit.media.texts
    .map((part) => part.text)
    .join('\n')
    .slice(0, LONGEST_TEXT);
  const harmless = isRetracted(text) ? 'retracted' : isBystander(text, subjectNames) ? 'bystander' : null;
  const count = gravest(proceedingsIn(aboutSubject(text, subjectNames)), text, policy);
  const severity = harmless === null ? (count.offence?.class ?? 'S3') : 'S0';
  const latest = latestDay(hit, count, asOf);
  const { classWeight, stageWeight, sourceWeight, gravestConvictionFloor, rejectYears } = policy.media;
  const age = ageWeight(latest, asOf, policy);
  const aged = severity === 'S4' && count.stage === 'convicted' ? Math.max(age, gravestConvictionFloor) : age;
  const source = sourceWeight[sourceKind(hit.media.source, hit.media.url)];
  return {
    class: severity,
    offence: harmless === null ? (count.offence?.offence ?? null) : null,
    stage: count.stage,
    score: classWeight[severity] * stageWeight[count.stage] * aged * source,
    recent: isYoungerThan(latest, rejectYears, asOf),
    harmless,
  };
}

/** The count that weighs most; the offence may stand in a sentence of its own, away from the subject's name. */
function gravest(counts: readonly Count[], text: string, policy: Policy): Count {
  const weigh = ({ offence, stage }: Count) =>
    policy.media.classWeight[offence?.class ?? 'S3'] * policy.media.stageWeight[stage];
  const all = counts.some(({ offence }) => offence !== null)
    ? counts
    : proceedingsIn(text).map((count) => ({
        ...count,
        stage: counts[0]?.stage ?? count.stage,
        year: counts[0]?.year ?? null,
      }));
  return all.reduce((found, count) => (weigh(count) > weigh(found) ? count : found));
}

const RETRACTED =
  /(?<!\p{L})(?:this|the|our) (?:article|story|report) (?:has been|was|is) (?:retracted|withdrawn)|^retraction(?!\p{L})|(?:has|have) retracted (?:the|its|this|our) (?:article|story|report)/imu;

/** MED-8: a retraction ends its report. */
function isRetracted(text: string): boolean {
  return RETRACTED.test(text);
}

function ageWeight(latest: IsoDate | null, asOf: IsoDate, policy: Policy): number {
  return policy.media.ageSteps.find(({ years }) => isYoungerThan(latest, years, asOf))?.weight ?? policy.media.older;
}

function isYoungerThan(latest: IsoDate | null, years: number, asOf: IsoDate): boolean {
  return latest === null || addYears(latest, years) >= asOf;
}

/** Of the latest stage of proceedings, as far as the text dates it; else of the report; else of the text's last year. */
function latestDay(hit: AlertHit, { year }: Count, asOf: IsoDate): IsoDate | null {
  const limit = dateParts(asOf).year;
  if (year !== null && year <= limit) return isoDate(year, 12, 31);
  if (hit.media.published) return hit.media.published.to;
  const years = hit.media.texts
    .flatMap(({ text }) => text.slice(0, LONGEST_TEXT).match(/\b(?:19|20)\d{2}\b/g) ?? [])
    .map(Number)
    .filter((stated) => stated <= limit);
  return years.length === 0
    ? null
    : isoDate(
        years.reduce((last, stated) => Math.max(last, stated)),
        12,
        31,
      );
}
