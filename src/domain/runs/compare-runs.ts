import type { RunConclusion } from '../case/conclude-run.ts';
import type { HitVerdict, Verdict } from '../check/verdict.ts';

/** What was decided of a run: then, or when it was computed again. */
interface Decided {
  /** In the order of the checks; null where the check failed. */
  verdicts: readonly (Verdict | null)[];
  conclusion: RunConclusion;
}

/** What came out otherwise when a run was computed again. */
export interface RunDifference {
  /** The place of the check in its run; null for what the case as a whole has. */
  check: number | null;
  field: string;
  /** Both values where they are an outcome, a status or a number; null for texts, which may hold personal data. */
  values: { stored: string | number | null; recomputed: string | number | null } | null;
  /** Which hits made it so; empty where no hit did. */
  why: string[];
}

/** Another engine may word things otherwise: what it decides otherwise is compared, not how it says so. */
const TEXTS: readonly string[] = ['title', 'note', 'reasoning', 'rfi'];
const VALUES: readonly string[] = ['outcome', 'riskScore', 'status', 'failed'];
const MOST_REASONS = 3;

/** Compares every field, to the last bit. */
export function compareRuns(
  stored: Decided,
  recomputed: Decided,
  { sameEngine }: { sameEngine: boolean },
): RunDifference[] {
  const comparable = (verdict: Verdict | null) => (sameEngine ? verdict : verdict && withoutWording(verdict));
  const ofCase = differingFields(stored.conclusion, recomputed.conclusion).map((field) =>
    difference(null, field, [stored.conclusion, recomputed.conclusion]),
  );
  const ofChecks = stored.verdicts.flatMap((verdict, index) =>
    compareVerdicts(comparable(verdict), comparable(recomputed.verdicts[index] ?? null), index),
  );
  return [...ofCase, ...ofChecks].filter(({ field }) => sameEngine || !TEXTS.includes(field));
}

/** Of its hits what they were decided to be, not how they were told. */
function withoutWording(verdict: Verdict): Verdict {
  const hits = verdict.hits.map(({ ref, verdict: kind, probability, rules }) => ({
    ref,
    verdict: kind,
    probability,
    rules,
    evidence: [],
  }));
  return { ...verdict, hits };
}

function compareVerdicts(stored: Verdict | null, recomputed: Verdict | null, check: number): RunDifference[] {
  if (stored === null || recomputed === null) {
    if (stored === recomputed) return [];
    const values = { stored: String(stored === null), recomputed: String(recomputed === null) };
    return [{ check, field: 'failed', values, why: [] }];
  }
  const why = changedHits(stored.hits, recomputed.hits);
  return differingFields(stored, recomputed).map((field) => ({
    ...difference(check, field, [stored, recomputed]),
    why: field === 'outcome' || field === 'riskScore' || field === 'hits' ? why : [],
  }));
}

function differingFields<T extends object>(one: T, other: T): string[] {
  return Object.keys(one).filter((key) => textOf(one, key) !== textOf(other, key));
}

/** JSON keeps every bit of a number, and the order of keys as they were stored. */
function textOf(value: object, key: string): string | undefined {
  return JSON.stringify((value as Record<string, unknown>)[key]);
}

function difference(check: number | null, field: string, [stored, recomputed]: [object, object]): RunDifference {
  const valueOf = (from: object) => (from as Record<string, string | number | null>)[field] ?? null;
  const values = VALUES.includes(field) ? { stored: valueOf(stored), recomputed: valueOf(recomputed) } : null;
  return { check, field, values, why: [] };
}

/** What became of the hits, by their references. */
function changedHits(stored: readonly HitVerdict[], recomputed: readonly HitVerdict[]): string[] {
  const after = new Map(recomputed.map((hit) => [hit.ref, hit]));
  const before = new Map(stored.map((hit) => [hit.ref, hit]));
  const changed = [...new Set([...before.keys(), ...after.keys()])].flatMap((ref) => {
    const [one, other] = [before.get(ref), after.get(ref)];
    if (JSON.stringify(one) === JSON.stringify(other)) return [];
    return [`${ref}: ${tell(one)} -> ${tell(other)}`];
  });
  const rest = changed.length - MOST_REASONS;
  return rest > 0 ? [...changed.slice(0, MOST_REASONS), `and ${rest} more hits`] : changed;
}

function tell(hit: HitVerdict | undefined): string {
  return hit ? `${hit.verdict} ${hit.probability} (${hit.rules.join(', ')})` : 'no hit';
}
