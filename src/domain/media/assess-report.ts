import type { AlertHit } from '../alerts/alert-hit.ts';
import { addYears, dateParts, isoDate } from '../dates/interval.ts';
import type { IsoDate } from '../dates/interval.ts';
import type { MediaClass, MediaStage, Policy } from '../policy/policy.ts';
import { isAdministrative } from './administrative.ts';
import { isBystander } from './bystander.ts';
import { isCaseOfOthers } from './case-of-others.ts';
import { isEndedElsewhere } from './ended/ended-elsewhere.ts';
import { isRetracted } from './ended/retraction.ts';
import { isToldEnded, isToldRetracted } from './ended/told/tells-end.ts';
import { asSubject, maskNames } from './mask-names.ts';
import { offencesAmong, offencesIn } from './offences.ts';
import type { Offence } from './offences.ts';
import { isOnlyAlleged } from './only-alleged.ts';
import { proceedingsIn } from './proceedings.ts';
import type { Count } from './proceedings.ts';
import { LONGEST_TEXT, offencesOf, textOf } from './report-text.ts';
import type { Steps } from '../in-step.ts';
import { aboutSubject } from './roles.ts';
import { sourceKind } from './sources.ts';
import { slightMatterIn } from './slight/slight-matter.ts';
import { withPlainSigns } from '../text/plain-signs.ts';
import { isNoCrime, isUnrelated } from './everyday/unrelated.ts';

/** What a report alleges, apart from whom it is about. */
export interface Report {
  class: MediaClass;
  /** null where the text names no offence; it then counts as serious until a person has read it. */
  offence: string | null;
  stage: MediaStage;
  /** Whether its final stage is a regulator's fine or bar, and no court's judgment. */
  administrative: boolean;
  /** The product of its factors, 0 … 1: the score were it surely the customer. */
  score: number;
  factors: Readonly<Record<'severity' | 'stage' | 'recency' | 'source', number>>;
  /** Whether it is at most as old as MED-4 asks; a report without a date counts as new. */
  recent: boolean;
  /**
   * Why it does not matter whom it is about: the subject is a victim or officer, the source took it back, or it tells of
   * no crime.
   */
  harmless: 'bystander' | 'retracted' | 'unrelated' | null;
  /** Whether it plainly tells of an allegation alone, and is older than MED-5 asks of what was never charged. */
  givenUp: boolean;
  /** Whether the stage is an acquittal or the like of which the text leaves a doubt that it is all and for good. */
  doubtful: boolean;
  /** Whether all charges and judgments that it tells of are somebody else's: takes long to tell, and is asked of few. */
  ofOthers: () => boolean;
  /** Whether it names a light offence at most, and tells more than is understood: of the dead, or of whom it paid. */
  unread: boolean;
}

interface AssessContext {
  asOf: IsoDate;
  policy: Policy;
  subjectNames: readonly string[];
}

/** Weighs a report by section 5: class, stage, age and source. */
export function* assessReport(hit: AlertHit, { asOf, policy, subjectNames: names }: AssessContext): Steps<Report> {
  const text = textOf(hit);
  const subjectNames = names.map(withPlainSigns);
  const masked = maskNames(text, subjectNames);
  yield;
  const own = asSubject(masked);
  const isEnded = hit.media.endedLater === true || isEndedElsewhere(masked);
  yield;
  const ended = isEnded || isToldEnded(masked);
  yield;
  const told = yield* gravest(hit, subjectNames, policy);
  yield;
  const slight = isLight(told) && !isFiledGraver(hit) ? slightMatterIn(withoutNames(text, subjectNames)) : null;
  const weighed = withSlightMatter(told, slight);
  const count: Count = ended ? { ...weighed, stage: 'cleared' } : weighed;
  yield;
  const harmless = (yield* whyHarmless(hit, { own, masked, count })) ?? asBeside(hit, text, subjectNames);
  yield;
  const doubtful = count.stage === 'cleared' && !ended;
  const severity = harmless === null ? (count.offence?.class ?? 'S3') : 'S0';
  const latest = latestDay(hit, count, asOf);
  const { classWeight, stageWeight, sourceWeight, gravestConvictionFloor, rejectYears, seriousYears } = policy.media;
  const age = ageWeight(latest, asOf, policy);
  const aged = severity === 'S4' && count.stage === 'convicted' ? Math.max(age, gravestConvictionFloor) : age;
  const source = sourceWeight[sourceKind(hit.media.source, hit.media.url)];
  const stage = stageWeight[doubtful ? 'charged' : count.stage];
  const factors = { severity: classWeight[severity], stage, recency: aged, source };
  return {
    class: severity,
    offence: harmless === null ? (count.offence?.offence ?? null) : null,
    stage: count.stage,
    administrative: count.stage === 'convicted' && isAdministrative(text),
    score: factors.severity * factors.stage * factors.recency * factors.source,
    factors,
    recent: isYoungerThan(latest, rejectYears, asOf),
    givenUp:
      (count.stage === 'alleged' || count.stage === 'investigated') &&
      count.offence !== null &&
      !isYoungerThan(latest, seriousYears, asOf) &&
      isOnlyAlleged(own),
    doubtful,
    ofOthers: () => isCaseOfOthers(masked),
    harmless,
    unread: harmless === null && slight === null && isLight(count) && count.stage !== 'cleared',
  };
}

function* whyHarmless(
  { vendor }: AlertHit,
  { own, masked, count }: { own: string; masked: string; count: Count },
): Steps<Report['harmless']> {
  if (isRetracted(own) || isToldRetracted(masked)) return 'retracted';
  yield;
  if (isBystander(own)) return 'bystander';
  yield;
  const categories = (vendor?.categories ?? []).map((category) => category.text);
  if (isNoCrime(own, categories)) return 'unrelated';
  // "insures cattle against theft" names one too.
  if (count.offence !== null && !INSURED.test(own)) return null;
  return isUnrelated(own, categories) ? 'unrelated' : null;
}

/** "Moroni spoke of a tested system", the day after a report told that the prosecutor Moroni had twelve people arrested. */
function asBeside({ media }: AlertHit, text: string, subjectNames: readonly string[]): Report['harmless'] {
  if (text.length > LONGEST_BESIDE) return null;
  const together = (media.beside ?? []).map((other) => asSubject(maskNames(`${other}\n${text}`, subjectNames)));
  return together.some(isBystander) ? 'bystander' : null;
}

const LONGEST_BESIDE = 1000;

const INSURED = /(?<!\p{L})(?:insur|protect|versicher|assur|segur|asegur)/iu;

const SLIGHT = new Set(['civil or labour dispute', 'regulatory breach']);

/** Whether a text names no offence or only a light one. */
const isLight = ({ offence }: Count) => offence === null || offence.class === 'S1' || offence.class === 'S2';

const isFiledGraver = ({ vendor }: AlertHit) =>
  (vendor?.categories ?? []).some(({ text }) =>
    offencesIn(text.replaceAll(/[-_]/g, ' ')).some(({ class: grave }) => grave === 'S3' || grave === 'S4'),
  );

/**
 * A text that names no offence is of a slight matter only where all of it is; one that names such a matter may
 * hide a graver one. What nobody could tell counts as serious until a person has read it.
 */
function withSlightMatter(told: Count, slight: Offence | null): Count {
  const { offence, stage } = told;
  if (slight === null) return offence !== null && SLIGHT.has(offence.offence) ? { ...told, offence: null } : told;
  // A fine is final.
  const isFinal = slight.class === 'S2' && (stage === 'alleged' || stage === 'investigated');
  return { ...told, offence: slight, stage: isFinal ? 'convicted' : stage };
}

function withoutNames(text: string, subjectNames: readonly string[]): string {
  const words = new Set(subjectNames.flatMap((name) => name.split(/\s+/)));
  const unnamed = subjectNames.reduce((rest, name) => rest.replaceAll(name, ''), text);
  return unnamed.replaceAll(/\p{Lu}[\p{L}\p{M}'’-]+/gu, (word) => (words.has(word) ? '' : word));
}

/** The count that weighs most; the offence may stand in a sentence of its own, away from the subject's name. */
function* gravest(hit: AlertHit, subjectNames: readonly string[], policy: Policy): Steps<Count> {
  const text = textOf(hit);
  const own = aboutSubject(text, subjectNames);
  yield;
  const offences = offencesOf(hit);
  yield;
  const counts = proceedingsIn(own, own === text ? offences : offencesAmong(offences, own));
  const weigh = ({ offence, stage }: Count) =>
    policy.media.classWeight[offence?.class ?? 'S3'] * policy.media.stageWeight[stage];
  const all =
    own === text || counts.some(({ offence }) => offence !== null)
      ? counts
      : proceedingsIn(text, offences).map((count) => ({
          ...count,
          stage: counts[0]?.stage ?? count.stage,
          year: counts[0]?.year ?? null,
        }));
  return all.reduce((found, count) => (weigh(count) > weigh(found) ? count : found));
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
