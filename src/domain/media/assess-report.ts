import type { AlertHit } from '../alerts/alert-hit.ts';
import { addYears, isoDate, dateParts } from '../dates/interval.ts';
import type { IsoDate } from '../dates/interval.ts';
import type { MediaClass, MediaStage, Policy } from '../policy/policy.ts';
import { gravestOffence } from './offences.ts';
import { aboutSubject, isBystander } from './roles.ts';
import { sourceKind } from './sources.ts';
import { stageOf } from './stages.ts';

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
}

/** Weighs a report by section 5: class, stage, age and source. */
export function assessReport(
  hit: AlertHit,
  { asOf, policy, subjectNames }: { asOf: IsoDate; policy: Policy; subjectNames: readonly string[] },
): Report {
  const text = hit.media.texts.map((part) => part.text).join('\n');
  const found = gravestOffence(text);
  const bystander = isBystander(text, subjectNames);
  const severity = bystander ? 'S0' : (found?.class ?? 'S3');
  const stage = stageOf(aboutSubject(text, subjectNames));
  const age = ageWeight(hit, asOf, policy);
  const { classWeight, stageWeight, sourceWeight, gravestConvictionFloor, rejectYears } = policy.media;
  const aged = severity === 'S4' && stage === 'convicted' ? Math.max(age, gravestConvictionFloor) : age;
  const source = sourceWeight[sourceKind(hit.media.source, hit.media.url)];
  return {
    class: severity,
    offence: bystander ? null : (found?.offence ?? null),
    stage,
    score: classWeight[severity] * stageWeight[stage] * aged * source,
    recent: isYoungerThan(hit, rejectYears, asOf),
  };
}

function ageWeight(hit: AlertHit, asOf: IsoDate, policy: Policy): number {
  return policy.media.ageSteps.find(({ years }) => isYoungerThan(hit, years, asOf))?.weight ?? policy.media.older;
}

function isYoungerThan(hit: AlertHit, years: number, asOf: IsoDate): boolean {
  const latest = hit.media.published?.to ?? latestYear(hit, asOf);
  return latest === null || addYears(latest, years) >= asOf;
}

/** The last year the text itself names, up to the as-of date: a report is no older than what it tells of. */
function latestYear(hit: AlertHit, asOf: IsoDate): IsoDate | null {
  const limit = dateParts(asOf).year;
  const years = hit.media.texts
    .flatMap(({ text }) => text.match(/\b(?:19|20)\d{2}\b/g) ?? [])
    .map(Number)
    .filter((year) => year <= limit);
  // Reports name birth years too: a single old year dates nothing for certain.
  return years.length === 0
    ? null
    : isoDate(
        years.reduce((latest, year) => Math.max(latest, year)),
        12,
        31,
      );
}
