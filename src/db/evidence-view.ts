import type { Selectable } from 'kysely';
import type { Outcome } from '../domain/case/vocabulary.ts';
import type { EvidenceItem, HitMeaning, HitVerdict, NameFrequency } from '../domain/check/verdict.ts';
import type { ExtractedFact, ModelReading } from '../domain/extraction/model-reading.ts';
import type { decryptCheckRun } from './decrypt-rows.ts';
import type { CaseRunsTable, CheckRunsTable } from './tables/cases.ts';

interface EvidenceItemView extends Omit<EvidenceItem, 'customerValue' | 'alertValue'> {
  customer_value: string | null;
  alert_value: string | null;
}

/** Null in what was decided before it was kept. */
interface HitView extends Pick<HitVerdict, 'ref' | 'verdict' | 'probability' | 'rules'> {
  subject: HitMeaning['subject'] | null;
  conclusion: string | null;
  basis: string | null;
  outcome: Outcome | null;
  risk_score: number | null;
  risk_floor: number | null;
  risk_cap: number | null;
  prior: number | null;
  name_frequency: { name: string; share: number; namesakes: number; log_odds: number } | null;
  evidence: EvidenceItemView[];
}

/** What a language model read in the check's free text. */
interface ModelReadingView {
  model: string;
  prompt_version: string;
  /** SHA-256 of its raw answer; null where none came. */
  answer_hash: string | null;
  facts: ExtractedFact[];
  dropped: number;
  failure: string | null;
}

export interface EvidenceView {
  run: number;
  hits: HitView[];
  not_understood: string[];
  model_reading: ModelReadingView | null;
  versions: { engine: string | null; policy: string | null; lists: Record<string, string> | null };
}

/** A check in one run, in clear. */
export type CheckRunRow = ReturnType<typeof decryptCheckRun<Selectable<CheckRunsTable>>>;

/** What a check was decided from and by in one run. */
export function evidenceView(run: Selectable<CaseRunsTable>, row: CheckRunRow): EvidenceView {
  return {
    run: run.number,
    hits: (row.hits ?? []).map(hitView),
    not_understood: row.not_understood ?? [],
    model_reading: row.model_reading && modelReadingView(row.model_reading),
    versions: { engine: run.engine_version, policy: run.policy_version, lists: run.list_versions },
  };
}

function hitView(hit: HitVerdict): HitView {
  const { ref, verdict, probability, prior = null, rules, evidence, nameFrequency } = hit;
  const { subject = null, conclusion = null, basis = null, outcome = null } = hit;
  return {
    ref,
    subject,
    verdict,
    probability,
    prior,
    name_frequency: nameFrequency ? frequencyView(nameFrequency) : null,
    conclusion,
    basis,
    outcome,
    risk_score: hit.riskScore ?? null,
    risk_floor: hit.riskFloor ?? null,
    risk_cap: hit.riskCap ?? null,
    rules,
    evidence: evidence.map(({ customerValue, alertValue, ...item }) => ({
      ...item,
      customer_value: customerValue,
      alert_value: alertValue,
    })),
  };
}

function frequencyView({ effect, ...frequency }: NameFrequency): NonNullable<HitView['name_frequency']> {
  return { ...frequency, log_odds: effect };
}

function modelReadingView({ prompt, answerHash, ...reading }: ModelReading): ModelReadingView {
  const { model, facts, dropped, failure } = reading;
  return { model, prompt_version: prompt, answer_hash: answerHash, facts, dropped, failure };
}
