import type { Outcome } from '../case/vocabulary.ts';
import type { Policy } from '../policy/policy.ts';

/** What a person decided of a check. */
export interface HumanDecision {
  outcome: Outcome;
  /** Why, in the person's own words. */
  note: string;
  userId: number;
  /** ISO 8601, UTC. */
  at: string;
  /** Number of the run that the person had before them. */
  run: number;
}

/** A check's verdict as far as it is shown and counts; of the machine alone, or with a person's decision. */
export interface ShownVerdict {
  outcome: Outcome;
  /** 0 … 1; null where nothing was judged. */
  riskScore: number | null;
  title: string | null;
  note: string | null;
  reasoning: string | null;
}

export interface MachineVerdict extends ShownVerdict {
  /** The check could not be decided at all; its note says why. */
  failed: boolean;
}

export const STANDINGS = ['MADE', 'CARRIED_OVER', 'LAPSED'] as const;

/** How a person's decision bears on a run: made on it, or on an earlier one. */
export type Standing =
  | { kind: 'MADE' }
  | { kind: 'CARRIED_OVER' }
  /** What changed in the evidence since, in words; at least one. */
  | { kind: 'LAPSED'; changes: readonly string[] };

/**
 * The verdict that counts where a person has decided: theirs, with what the machine had said kept beside it in the
 * reasoning. One that has lapsed leaves the machine's verdict in force, and says so.
 */
export function combineVerdicts(
  machine: MachineVerdict,
  { decision, standing }: { decision: HumanDecision; standing: Standing },
  policy: Policy,
): ShownVerdict {
  const who = `user ${decision.userId} on ${decision.at}`;
  if (standing.kind === 'LAPSED') {
    const changes = standing.changes.join('; ');
    const lapsed = `The decision of ${who} (on run ${decision.run}: ${DECIDED[decision.outcome]}) no longer applies, since the evidence changed: ${changes}.`;
    const { outcome, riskScore, title, note, reasoning } = machine;
    return { outcome, riskScore, title, note, reasoning: join(lapsed, reasoning) };
  }
  const decided =
    standing.kind === 'MADE'
      ? `${OUTCOME_WORDS[decision.outcome]} by decision of ${who}.`
      : `${OUTCOME_WORDS[decision.outcome]} by decision of ${who} on run ${decision.run}, which still holds as the evidence is unchanged.`;
  return {
    outcome: decision.outcome,
    riskScore: riskOf(machine, decision.outcome, policy),
    title: `${OUTCOME_WORDS[decision.outcome]} by a reviewer`,
    note: decision.note,
    reasoning: join(decided, `Reason given: ${decision.note}`, tellMachine(machine), machine.reasoning),
  };
}

const OUTCOME_WORDS = { ACCEPTED: 'Accepted', REJECTED: 'Rejected', PENDING: 'Left open' } as const;
/** Outcomes within a sentence. */
export const DECIDED = { ACCEPTED: 'accepted', REJECTED: 'rejected', PENDING: 'left open' } as const;

function tellMachine({ failed, outcome, riskScore, note }: MachineVerdict): string {
  const verdict = failed
    ? 'The automated assessment could not be made'
    : `By the automated assessment the check was ${DECIDED[outcome]}, ${riskScore === null ? 'without a risk score' : `with a risk of ${riskScore.toFixed(2)}`}`;
  return `${verdict}${note === null ? '.' : `: ${note.replace(/\.$/, '')}.`} Its reasoning:`;
}

/**
 * The machine's risk, moved into the band of the person's outcome as rules.md 0 clamps a score into the range of the rule
 * that fired: what is residual stays visible, and no outcome contradicts its score.
 */
function riskOf({ failed, outcome, riskScore }: MachineVerdict, decided: Outcome, policy: Policy): number {
  if (failed || riskScore === null) return bareRisk(decided, policy);
  if (outcome === decided) return riskScore;
  const { needsFacts, decisive } = policy.bands;
  const [from, to] = {
    ACCEPTED: [0, needsFacts - STEP],
    PENDING: [needsFacts, decisive - STEP],
    REJECTED: [decisive, 1],
  }[decided] as [number, number];
  return Math.round(Math.min(to, Math.max(from, riskScore)) * 10_000) / 10_000;
}

/** Bands end a hundredth below the next: 0.20–0.39, 0.40–0.69. */
const STEP = 0.01;

function bareRisk(outcome: Outcome, policy: Policy): number {
  return { ACCEPTED: policy.clearedRisk, PENDING: policy.bareRisk, REJECTED: policy.bands.decisive }[outcome];
}

function join(...paragraphs: (string | null)[]): string {
  return paragraphs.filter((paragraph) => paragraph !== null && paragraph !== '').join('\n\n');
}
