import type { AlertHit } from '../alerts/alert-hit.ts';
import type { Decider } from '../check/decider.ts';
import { isTooYoungFor } from '../evidence/implied-age.ts';
import type { Judgement } from '../evidence/judge-hit.ts';
import { assessReport } from '../media/assess-report.ts';
import type { Report } from '../media/assess-report.ts';
import { markEnded } from '../media/ended/ended-later.ts';
import { atOnce } from '../in-step.ts';
import type { Steps } from '../in-step.ts';
import { poolEvents, withNamesBeside, withTextBeside } from '../media/events.ts';
import { withKnownNames } from '../media/known-in-text.ts';
import { withoutEponyms } from '../media/namesakes.ts';
import { textOf } from '../media/report-text.ts';
import { isAboutOthers } from '../media/roles.ts';
import { compareNames } from '../names/compare-names.ts';
import { mayBeOneName } from '../names/name-comparison.ts';
import { normaliseName } from '../names/normalise.ts';
import type { MediaStage, Policy, RiskRange } from '../policy/policy.ts';
import { withPlainSigns } from '../text/plain-signs.ts';
import { adjudicate } from './adjudicate.ts';
import type { AlertCheck, CheckContext, DecidedHit, HitDecision, JudgedHit } from './alert-check.ts';
import { riskAtLeast, riskWithin } from './risk.ts';
import { customerOf } from './subject.ts';

/** Decides press reports; rules MED-1 … MED-10 as far as the text allows. XCH-5 marks what a PEP check must know. */
export const decideAdverseMedia: Decider = (facts, policy) => adjudicate(facts, policy, ADVERSE_MEDIA);

const ADVERSE_MEDIA: AlertCheck = {
  label: 'Adverse media',
  record: 'the report',
  countryRole: 'unknown',
  sanction: false,
  media: true,
  clearedRule: 'MED-2',
  screens: null,
  absent: 'no article was given, so there is nothing to judge',
  acted: (hit, context) => {
    const { published, texts } = hit.media;
    if (published === null || !isTooYoungFor(published, context.customer, context.policy)) return null;
    const { stage, administrative } = report(hit, context);
    const what = administrative ? 'fined or barred, as reported' : 'convicted, as reported';
    return stage === 'convicted' ? { what, date: published, pointer: texts[0]?.pointer ?? null } : null;
  },
  prepare: (hits, { customer, policy }) => {
    const namesOf = (hit: AlertHit) => subjectNames(hit, customer.names, policy);
    const known = hits.map((hit) => withKnownNames(hit, customer));
    const surnames = new Set(customer.names.flatMap(({ text }) => normaliseName(text).split(' ').slice(-1)));
    const beside = withNamesBeside(withTextBeside(known), { policy, surnames });
    return markEnded(poolEvents(beside, policy), { policy, namesOf });
  },
  refine: dismissOthers,
  weigh,
  decide: decideReport,
  combine: combineEvents,
};

/** Reading a report takes longer than all else, and it is asked for several times. */
const reports = new WeakMap<AlertHit, { customer: unknown; report: Report }>();

const report = (hit: AlertHit, context: CheckContext): Report => atOnce(weigh(hit, context));

function* weigh(hit: AlertHit, { asOf, policy, customer }: CheckContext): Steps<Report> {
  const known = reports.get(hit);
  if (known?.customer === customer) return known.report;
  const assessed = yield* assessReport(hit, { asOf, policy, subjectNames: subjectNames(hit, customer.names, policy) });
  reports.set(hit, { customer, report: assessed });
  return assessed;
}

/** A name that was found in the text itself may be another's, unless it has a word of the customer's, or all in other letters. */
function subjectNames({ names, media }: AlertHit, customer: readonly { text: string }[], policy: Policy): string[] {
  const texts = new Set(media.texts.map(({ pointer }) => pointer));
  const own = new Set(customer.flatMap(({ text }) => normaliseName(text).split(' ')));
  const listed = names.filter(
    ({ text, pointer }) =>
      !texts.has(pointer) ||
      (!customer.some((name) => text.includes(name.text)) &&
        normaliseName(text)
          .split(' ')
          .some((word) => own.has(word))) ||
      (!LATIN.test(text) &&
        mayBeCalled(
          text,
          customer.map((name) => name.text),
          policy,
        )),
  );
  return [...new Set([...customer, ...listed].map((name) => name.text))];
}

const LATIN = /\p{Script=Latin}/u;

/** MED-1 and MED-9. */
function dismissOthers({ hit, judgement }: JudgedHit, { customer, policy }: CheckContext): Judgement {
  if (judgement.verdict === 'DISCOUNTED') {
    return judgement.reason === 'age mismatch' ? { ...judgement, rules: [...judgement.rules, 'MED-9'] } : judgement;
  }
  // A profile that may be the customer's by its own facts tells of them in whatever words it does: "sentenced him".
  const agrees = judgement.findings.some(({ strength }) => strength === 'strong agreement');
  if (agrees || judgement.verdict === 'CONFIRMED') return judgement;
  const names = customer.names.map((name) => withPlainSigns(name.text));
  const text = withoutEponyms(textOf(hit), names);
  return !hit.names.some((name) => text.includes(withPlainSigns(name.text))) &&
    isAboutOthers(text, names, {
      isPerson: customer.entityType === 'PERSON',
      isCalled: (name) => mayBeCalled(name, names, policy),
    })
    ? { ...judgement, verdict: 'DISCOUNTED', rules: [...judgement.rules, 'MED-1'], reason: 'name differs' }
    : judgement;
}

/** Whether a name in a text may be a person's own: by all of theirs, and by each given name, since many go by a middle one. */
function mayBeCalled(name: string, names: readonly string[], policy: Policy): boolean {
  return names.some((own) => {
    const words = own.split(' ');
    const surname = words.at(-1) ?? '';
    return [own, ...words.slice(0, -1).map((given) => `${given} ${surname}`)].some((whole) =>
      mayBeOneName(compareNames(whole, name, { company: false, policy: policy.names })),
    );
  });
}

function decideReport(judged: JudgedHit, context: CheckContext): HitDecision {
  const assessed = report(judged.hit, context);
  const decision = weighReport(judged, assessed, context);
  return assessed.harmless === null ? { ...decision, basis: basisOf(judged, assessed, context) } : decision;
}

/** `fraud (severity S3, S4 being the gravest), convicted; score 0.72 = severity 0.80 × stage 1.00 × recency 1.00 × source 0.90`. */
function basisOf(
  { judgement }: JudgedHit,
  { class: severity, offence, stage, administrative, doubtful, score, factors }: Report,
  context: CheckContext,
): string {
  const { confirmed, probable, unresolved } = context.policy.media.identityWeight;
  const [identity, why] = {
    CONFIRMED: [confirmed, 'certain'],
    PROBABLE: [probable, 'probable'],
    UNRESOLVED: [unresolved, 'open'],
    DISCOUNTED: [0, 'excluded'],
  }[judgement.verdict] as [number, string];
  const final = administrative ? 'fined or barred by a regulator, not convicted' : STAGE_WORDS[stage];
  const reached = doubtful ? 'acquitted or dropped in part or not for good' : final;
  const what = offence ?? 'no offence named, so weighed as a serious one';
  const product = Object.entries(factors).map(([factor, value]) => `${factor} ${value.toFixed(2)}`);
  const rest = identity === 1 ? '' : `, then × ${identity.toFixed(2)} as the identity is ${why}`;
  return (
    `${what} (severity ${severity}, ${severity === 'S4' ? 'the gravest' : 'S4 being the gravest'}), ${reached}; ` +
    `score ${score.toFixed(2)} = ${product.join(' × ')}${rest}`
  );
}

const STAGE_WORDS: Readonly<Record<MediaStage, string>> = {
  convicted: 'convicted',
  charged: 'charged',
  investigated: 'arrested or investigated',
  settled: 'settled',
  alleged: 'alleged or at no stated stage',
  cleared: 'acquitted or dropped',
};

function weighReport(judged: JudgedHit, assessed: Report, context: CheckContext): HitDecision {
  const { verdict } = judged.judgement;
  const what = assessed.offence === null ? '' : ` of ${assessed.offence}`;
  if (verdict === 'CONFIRMED') return decideConfirmed(assessed, what, context);
  // MED-5: what is probably the customer's a person reads, however old.
  const settled = verdict === 'UNRESOLVED' || !isGrave(assessed);
  return isHarmless(assessed, context.policy) && settled
    ? harmless(assessed, context.policy)
    : decideOpen({
        assessed,
        what,
        probable: verdict === 'PROBABLE',
        readable: judged.hit.media.texts.length > 0,
        context,
      });
}

/** MED-6 is open only to what would be accepted were it surely the customer; MED-5 lets go of old allegations. */
function isHarmless(assessed: Report, { media }: Policy): boolean {
  return assessed.score < media.material && !assessed.unread && (!isGrave(assessed) || assessed.givenUp);
}

function isGrave({ class: severity, stage, doubtful }: Report): boolean {
  return (severity === 'S4' || severity === 'S3') && (stage !== 'cleared' || doubtful);
}

const HARMLESS_WORDS = {
  bystander: 'the report names the person only as a victim, witness, official or journalist',
  retracted: 'the source has retracted the report',
  unrelated: 'the report is not about a crime',
} as const;

function harmless(assessed: Report, policy: Policy): HitDecision {
  const { score, harmless: why, stage, offence } = assessed;
  const what = offence === null ? '' : ` of ${offence}`;
  const ended =
    stage === 'cleared'
      ? `the case${what} ended in an acquittal or was dropped`
      : assessed.givenUp
        ? `the allegation${what} is more than ${policy.media.seriousYears} years old and was never charged`
        : null;
  return {
    outcome: 'ACCEPTED',
    ...riskAtLeast(policy.clearedRisk, score),
    rules: why === 'bystander' ? ['MED-1', 'MED-6'] : why === 'retracted' ? ['MED-8', 'MED-6'] : ['MED-6'],
    note: why === null ? (ended ?? 'what the report alleges is too slight to matter') : HARMLESS_WORDS[why],
  };
}

/** MED-4, MED-5, MED-10. An old conviction of a grave offence is never accepted unread. */
function decideConfirmed(assessed: Report, what: string, { policy, subject }: CheckContext): HitDecision {
  const { media } = policy;
  if (isHarmless(assessed, policy)) return harmless(assessed, policy);
  const grave = isGrave(assessed);
  const proven = (assessed.stage === 'convicted' && !assessed.administrative) || assessed.stage === 'charged';
  // Without a known offence nobody is rejected on a word like "convicted" alone.
  if (grave && proven && assessed.recent && assessed.offence !== null && !assessed.ofOthers()) {
    return {
      outcome: 'REJECTED',
      ...riskAtLeast(media.rejectFloor, assessed.score),
      rules: ['MED-4', 'XCH-5'],
      note: `${subject.full} was ${assessed.stage === 'charged' ? 'charged with' : 'convicted of'} ${assessed.offence}`,
    };
  }
  const range: RiskRange = grave ? media.serious : { from: policy.bands.needsFacts, to: media.serious.to };
  return {
    outcome: 'PENDING',
    ...riskWithin(range, assessed.score),
    rules: grave ? ['MED-5', 'XCH-5'] : ['MED-10'],
    note: `a report${what} is about ${subject.full}`,
    task: 'a person must weigh it',
  };
}

interface OpenReport {
  assessed: Report;
  what: string;
  probable: boolean;
  readable: boolean;
  context: CheckContext;
}

/** MED-5, MED-7, MED-10 while the identity is not sure. */
function decideOpen({ assessed, what, probable, readable, context }: OpenReport): HitDecision {
  const { subject } = context;
  const { media, bands } = context.policy;
  if (probable) {
    const grave = assessed.class === 'S4' || assessed.class === 'S3';
    return {
      outcome: 'PENDING',
      ...riskWithin(
        { from: grave ? media.serious.from : bands.needsFacts, to: media.serious.to },
        assessed.score * media.identityWeight.probable,
      ),
      rules: grave ? ['MED-5', 'XCH-5'] : ['MED-10'],
      note: `a report${what} is probably about ${subject.full}`,
      identityOpen: true,
    };
  }
  return {
    outcome: 'PENDING',
    // No further than an identity that is probable scores at least.
    ...riskWithin({ from: bands.needsFacts, to: media.serious.from }, assessed.score * media.identityWeight.unresolved),
    rules: ['MED-7'],
    note: readable
      ? `it is open whether the report${what} is about ${subject.full}`
      : `the report has no readable text, so it is open whether it is about ${subject.full}`,
    identityOpen: true,
  };
}

/** Several small events add up: score = 1 − Π(1 − score(event)), each event by its best report. */
function combineEvents(hits: readonly DecidedHit[], gravest: HitDecision, context: CheckContext): HitDecision {
  const { media, bands } = context.policy;
  const events = new Map<string, number>();
  let certain = false;
  for (const { hit, judgement, related } of hits) {
    if (judgement.verdict === 'DISCOUNTED') continue;
    certain ||= judgement.verdict !== 'UNRESOLVED';
    const identity =
      judgement.verdict === 'CONFIRMED' ? 'confirmed' : judgement.verdict === 'PROBABLE' ? 'probable' : 'unresolved';
    const assessed = report(hit, related ? { ...context, customer: customerOf(related) } : context);
    const key = assessed.offence ?? assessed.class;
    events.set(key, Math.max(events.get(key) ?? 0, assessed.score * media.identityWeight[identity]));
  }
  const untouched = [...events.values()]
    .sort((left, right) => left - right)
    .reduce((product, score) => product * (1 - score), 1);
  const combined = certain ? 1 - untouched : Math.min(media.unconfirmedCap, 1 - untouched);
  if (gravest.outcome !== 'ACCEPTED' || combined < media.material) {
    return { ...gravest, riskScore: Math.max(gravest.riskScore, Math.min(combined, ceiling(gravest, context.policy))) };
  }
  return {
    outcome: 'PENDING',
    ...riskAtLeast(bands.needsFacts, combined),
    rules: ['MED-10'],
    note: 'no report alone weighs enough to matter, but all together do',
    task: 'a person must weigh them',
  };
}

function ceiling({ outcome }: HitDecision, { bands, media }: Policy): number {
  if (outcome === 'REJECTED') return 1;
  return outcome === 'PENDING' ? media.serious.to : bands.needsFacts;
}
