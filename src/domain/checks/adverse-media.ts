import type { AlertHit } from '../alerts/alert-hit.ts';
import type { Decider } from '../check/decider.ts';
import type { Judgement } from '../evidence/judge-hit.ts';
import { assessReport } from '../media/assess-report.ts';
import type { Report } from '../media/assess-report.ts';
import { poolEvents } from '../media/events.ts';
import { withKnownNames } from '../media/known-in-text.ts';
import { isAboutOthers } from '../media/roles.ts';
import { normaliseName } from '../names/normalise.ts';
import type { MediaStage, Policy, RiskRange } from '../policy/policy.ts';
import { adjudicate } from './adjudicate.ts';
import type { AlertCheck, CheckContext, DecidedHit, HitDecision, JudgedHit } from './alert-check.ts';

/** Decides press reports; rules MED-1 … MED-10 as far as the text allows. XCH-5 marks what a PEP check must know. */
export const decideAdverseMedia: Decider = (facts, policy) => adjudicate(facts, policy, ADVERSE_MEDIA);

const ADVERSE_MEDIA: AlertCheck = {
  label: 'Adverse media',
  countryRole: 'unknown',
  sanction: false,
  media: true,
  clearedRule: 'MED-2',
  screens: null,
  absent: 'no article was given, so there is nothing to judge',
  acted: (hit, context) => {
    const { stage, accusedIn } = report(hit, context);
    const pointer = hit.media.texts[0]?.pointer ?? null;
    if (accusedIn !== null) return { what: 'before a court or the police in', date: accusedIn, pointer };
    const date = stage === 'convicted' ? hit.media.published : null;
    return date && { what: 'convicted by', date, pointer };
  },
  prepare: (hits, { customer, policy }) =>
    poolEvents(
      hits.map((hit) => withKnownNames(hit, customer)),
      policy,
    ),
  refine: dismissOthers,
  decide: decideReport,
  combine: combineEvents,
};

/** Reading a report takes longer than all else, and it is asked for several times. */
const reports = new WeakMap<AlertHit, { customer: unknown; report: Report }>();

function report(hit: AlertHit, { asOf, policy, customer }: CheckContext): Report {
  const known = reports.get(hit);
  if (known?.customer === customer) return known.report;
  const assessed = assessReport(hit, { asOf, policy, subjectNames: subjectNames(hit, customer.names) });
  reports.set(hit, { customer, report: assessed });
  return assessed;
}

/** A name that was found in the text itself may be another's, unless it has a word of the customer's. */
function subjectNames({ names, media }: AlertHit, customer: readonly { text: string }[]): string[] {
  const texts = new Set(media.texts.map(({ pointer }) => pointer));
  const own = new Set(customer.flatMap(({ text }) => normaliseName(text).split(' ')));
  const listed = names.filter(
    ({ text, pointer }) =>
      !texts.has(pointer) ||
      (!customer.some((name) => text.includes(name.text)) &&
        normaliseName(text)
          .split(' ')
          .some((word) => own.has(word))),
  );
  return [...new Set([...customer, ...listed].map((name) => name.text))];
}

/** MED-1 and MED-9. */
function dismissOthers({ hit, judgement }: JudgedHit, { customer }: CheckContext): Judgement {
  if (judgement.verdict === 'DISCOUNTED') {
    return judgement.reason === 'age mismatch' ? { ...judgement, rules: [...judgement.rules, 'MED-9'] } : judgement;
  }
  const text = hit.media.texts
    .map((part) => part.text)
    .join('\n')
    .slice(0, LONGEST_TEXT);
  const names = customer.names.map((name) => name.text);
  return isAboutOthers(text, names) && !hit.names.some((name) => text.includes(name.text))
    ? { ...judgement, verdict: 'DISCOUNTED', rules: [...judgement.rules, 'MED-1'], reason: 'name differs' }
    : judgement;
}

/** Text that is searched for whom it is about. */
const LONGEST_TEXT = 100_000;

function decideReport(judged: JudgedHit, context: CheckContext): HitDecision {
  const assessed = report(judged.hit, context);
  const { class: severity, offence, stage, score } = assessed;
  const reached = assessed.doubtful ? 'acquitted or dropped in part or not for good' : STAGE_WORDS[stage];
  const alleged = `${offence ?? 'no offence named'} (class ${severity}), ${reached}`;
  const basis = `${alleged}; it would weigh ${score.toFixed(2)} were it surely the customer`;
  return { ...weighReport(judged, assessed, context), basis };
}

const STAGE_WORDS: Readonly<Record<MediaStage, string>> = {
  convicted: 'convicted',
  charged: 'charged',
  investigated: 'arrested or investigated',
  settled: 'settled',
  alleged: 'alleged',
  cleared: 'acquitted or dropped',
};

function weighReport(judged: JudgedHit, assessed: Report, context: CheckContext): HitDecision {
  const { verdict } = judged.judgement;
  const what = assessed.offence === null ? '' : ` of ${assessed.offence}`;
  if (verdict === 'CONFIRMED') return decideConfirmed(assessed, what, context.policy);
  // MED-5: what is probably the customer's a person reads, however old.
  const settled = verdict === 'UNRESOLVED' || !isGrave(assessed);
  return isHarmless(assessed, context.policy) && settled
    ? harmless(assessed, context.policy)
    : decideOpen({
        assessed,
        what,
        probable: verdict === 'PROBABLE',
        readable: judged.hit.media.texts.length > 0,
        policy: context.policy,
      });
}

/** MED-6 is open only to what would be accepted were it surely the customer; MED-5 lets go of old allegations. */
function isHarmless(assessed: Report, { media }: Policy): boolean {
  return assessed.score < media.material && (!isGrave(assessed) || assessed.givenUp);
}

function isGrave({ class: severity, stage, doubtful }: Report): boolean {
  return (severity === 'S4' || severity === 'S3') && (stage !== 'cleared' || doubtful);
}

const HARMLESS_WORDS = {
  bystander: 'the report tells of the subject as a victim, witness, official or reporter only',
  retracted: 'the source took the report back',
  unrelated: 'the report tells of nothing that has to do with crime',
} as const;

function harmless(assessed: Report, policy: Policy): HitDecision {
  const { score, harmless: why, stage, offence } = assessed;
  const what = offence === null ? '' : ` of ${offence}`;
  const ended =
    stage === 'cleared'
      ? `the case${what} ended in an acquittal or was dropped`
      : assessed.givenUp
        ? `what the report alleges${what} is more than ${policy.media.seriousYears} years old and was never charged`
        : null;
  return {
    outcome: 'ACCEPTED',
    riskScore: Math.max(policy.clearedRisk, score),
    rules: why === 'bystander' ? ['MED-1', 'MED-6'] : why === 'retracted' ? ['MED-8', 'MED-6'] : ['MED-6'],
    note: why === null ? (ended ?? 'the report alleges too little to matter') : HARMLESS_WORDS[why],
  };
}

/** MED-4, MED-5, MED-10. An old conviction of a grave offence is never accepted unread. */
function decideConfirmed(assessed: Report, what: string, policy: Policy): HitDecision {
  const { media } = policy;
  if (isHarmless(assessed, policy)) return harmless(assessed, policy);
  const grave = isGrave(assessed);
  const proven = assessed.stage === 'convicted' || assessed.stage === 'charged';
  // Without a known offence nobody is rejected on a word like "convicted" alone.
  if (grave && proven && assessed.recent && assessed.offence !== null) {
    return {
      outcome: 'REJECTED',
      riskScore: Math.max(media.rejectFloor, assessed.score),
      rules: ['MED-4', 'XCH-5'],
      note: `the customer was ${assessed.stage} in a case${what}`,
    };
  }
  const range: RiskRange = grave ? media.serious : { from: policy.bands.needsFacts, to: media.serious.to };
  return {
    outcome: 'PENDING',
    riskScore: clamp(assessed.score, range),
    rules: grave ? ['MED-5', 'XCH-5'] : ['MED-10'],
    note: `a report${what} is about the customer: a person must weigh it`,
  };
}

interface OpenReport {
  assessed: Report;
  what: string;
  probable: boolean;
  readable: boolean;
  policy: Policy;
}

/** MED-5, MED-7, MED-10 while the identity is not sure. */
function decideOpen({ assessed, what, probable, readable, policy }: OpenReport): HitDecision {
  const { media, bands } = policy;
  if (probable) {
    const grave = assessed.class === 'S4' || assessed.class === 'S3';
    return {
      outcome: 'PENDING',
      riskScore: clamp(assessed.score * media.identityWeight.probable, {
        from: grave ? media.serious.from : bands.needsFacts,
        to: media.serious.to,
      }),
      rules: grave ? ['MED-5', 'XCH-5'] : ['MED-10'],
      note: `a report${what} is probably about the customer: a person must look`,
      identityOpen: true,
    };
  }
  return {
    outcome: 'PENDING',
    // No further than an identity that is probable scores at least.
    riskScore: clamp(assessed.score * media.identityWeight.unresolved, {
      from: bands.needsFacts,
      to: media.serious.from,
    }),
    rules: ['MED-7'],
    note: readable
      ? `the facts at hand do not tell whether the report${what} is about the customer`
      : 'the article has no readable text: a person must look whether it is about the customer',
    identityOpen: true,
  };
}

function clamp(value: number, { from, to }: RiskRange): number {
  return Math.min(to, Math.max(from, value));
}

/** Several small events add up: score = 1 − Π(1 − score(event)), each event by its best report. */
function combineEvents(hits: readonly DecidedHit[], gravest: HitDecision, context: CheckContext): HitDecision {
  const { media, bands } = context.policy;
  const events = new Map<string, number>();
  let certain = false;
  for (const { hit, judgement } of hits) {
    if (judgement.verdict === 'DISCOUNTED') continue;
    certain ||= judgement.verdict !== 'UNRESOLVED';
    const identity =
      judgement.verdict === 'CONFIRMED' ? 'confirmed' : judgement.verdict === 'PROBABLE' ? 'probable' : 'unresolved';
    const assessed = report(hit, context);
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
    riskScore: Math.max(bands.needsFacts, combined),
    rules: ['MED-10'],
    note: 'several reports together weigh enough that a person must look',
  };
}

function ceiling({ outcome }: HitDecision, { bands, media }: Policy): number {
  if (outcome === 'REJECTED') return 1;
  return outcome === 'PENDING' ? media.serious.to : bands.needsFacts;
}
