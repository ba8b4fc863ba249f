import { z } from 'zod';
import { CHECK_TYPES, CUSTOMER_TYPES, OUTCOMES, RUN_STATUSES, STATUSES } from '../../domain/case/vocabulary.ts';
import { STANDINGS } from '../../domain/check/human-decision.ts';
import { HIT_VERDICTS, RELATIONS } from '../../domain/check/verdict.ts';
import { EXTRACTED_FIELDS } from '../../domain/extraction/model-reading.ts';
import { Case } from '../cases/schema.ts';
import { timestamp } from '../http/schema.ts';

const riskScore = z.number().nullable();
const listVersions = z.record(z.string(), z.string()).nullable();

const runFields = {
  number: z.int().meta({ description: '1, 2, … within the case.' }),
  status: z.enum(RUN_STATUSES),
  outcome: z.enum(OUTCOMES),
  risk_score: riskScore,
  requested_at: timestamp,
  started_at: timestamp.nullable(),
  completed_at: timestamp.nullable(),
  superseded_by: z.int().nullable().meta({ description: 'The number of the run that took its place.' }),
  policy_version: z.string().nullable(),
  list_versions: listVersions,
};

export const RunList = z.array(z.object(runFields).meta({ id: 'Run' }));

const EvidenceItem = z
  .object({
    field: z.string(),
    customer_value: z.string().nullable(),
    alert_value: z.string().nullable(),
    relation: z.enum(RELATIONS),
    weight: z.number().meta({ description: 'Log-odds: above 0 speaks for the same person, below 0 against.' }),
    why: z.string(),
    pointer: z.string().nullable().meta({ description: "JSON pointer of the alert's value within input_details." }),
  })
  .meta({ id: 'EvidenceItem' });

const HitSubject = z
  .object({
    name: z.string(),
    role: z
      .string()
      .nullable()
      .meta({ description: 'In which the customer names the party; null: the customer itself.' }),
  })
  .meta({ id: 'HitSubject', description: 'Whom the hit was held against.' });

const NameFrequency = z
  .object({
    name: z.string(),
    share: z.number().meta({ description: 'Share of people who bear the name, 0 to 1.' }),
    namesakes: z.number().meta({ description: "Expected among the persons of the policy's `nameRarity.population`." }),
    log_odds: z.number().meta({ description: 'At most 0: what the frequency takes from the prior.' }),
  })
  .meta({ id: 'NameFrequency', description: 'How common the name is; null where no name of a person matched.' });

const ModelReading = z
  .object({
    model: z.string(),
    prompt_version: z.string().meta({ description: 'Of our instructions to the model.' }),
    answer_hash: z
      .string()
      .nullable()
      .meta({ description: 'SHA-256 of the raw answer, hexadecimal; null where none came.' }),
    facts: z.array(
      z.object({
        field: z.enum(EXTRACTED_FIELDS),
        pointer: z.string().meta({ description: 'JSON pointer of the text within input_details.' }),
        quote: z.string().meta({ description: 'The words of that text.' }),
      }),
    ),
    dropped: z
      .int()
      .meta({ description: 'Facts of the answer that were not kept, as no quote of the text bears them out.' }),
    failure: z.string().nullable().meta({ description: 'Why nothing was read; null where there was an answer.' }),
  })
  .meta({ id: 'ModelReading', description: 'What a language model read in free text; null where none was asked.' });

const evidenceFields = {
  run: z.int(),
  hits: z.array(
    z.object({
      ref: z.string(),
      subject: HitSubject.nullable(),
      verdict: z.enum(HIT_VERDICTS),
      probability: z.number(),
      prior: z
        .number()
        .nullable()
        .meta({ description: 'Log-odds before any fact was compared; the weights add to it.' }),
      name_frequency: NameFrequency.nullable(),
      conclusion: z.string().nullable().meta({ description: 'What the hit comes to: one sentence.' }),
      basis: z.string().nullable().meta({
        description:
          'What it was decided by beside who the hit is: the office and its tier, the offence and its weight.',
      }),
      outcome: z.enum(OUTCOMES).nullable().meta({ description: 'Of this hit alone.' }),
      risk_score: riskScore.meta({ description: 'Of this hit alone; the check takes its hits together.' }),
      risk_floor: riskScore.meta({ description: 'The least risk that the rule allows; null where it sets none.' }),
      risk_cap: riskScore.meta({ description: 'The greatest risk that the rule allows; null where it sets none.' }),
      rules: z.array(z.string()),
      evidence: z.array(EvidenceItem),
    }),
  ),
  not_understood: z.array(z.string()).meta({ description: 'JSON pointers of what no rule could read.' }),
  model_reading: ModelReading.nullable(),
  versions: z.object({ engine: z.string().nullable(), policy: z.string().nullable(), lists: listVersions }),
};
const Evidence = z.object(evidenceFields).meta({ id: 'Evidence' });

const verdictFields = {
  status: z.enum(STATUSES),
  outcome: z.enum(OUTCOMES),
  risk_score: riskScore,
  title: z.string().nullable(),
  note: z.string().nullable(),
  reasoning: z.string().nullable(),
};

const humanDecisions = z
  .array(
    z
      .object({
        outcome: z.enum(OUTCOMES),
        note: z.string(),
        decided_by: z.int().meta({ description: 'Id of the user.' }),
        decided_at: timestamp,
        run: z.int().meta({ description: 'The run that it was made on.' }),
        standing: z.enum(STANDINGS).meta({
          description:
            'MADE on this run; CARRIED_OVER from an earlier one, as the evidence is unchanged; LAPSED where it changed.',
        }),
        changes: z.array(z.string()).meta({ description: 'What changed, where it lapsed.' }),
      })
      .meta({ id: 'HumanDecision' }),
  )
  .meta({
    description: 'What people decided of the check, as it bears on this run; the last one that has not lapsed counts.',
  });

/** The evidence of a check, with the machine's verdict on it and what people decided. */
export const CheckEvidence = z
  .object({
    ...evidenceFields,
    machine: z.object(verdictFields).meta({ id: 'MachineVerdict' }),
    human_decisions: humanDecisions,
  })
  .meta({ id: 'CheckEvidence' });

const CheckRun = z
  .object({
    id: z.int(),
    check_type: z.enum(CHECK_TYPES),
    input_details: z.unknown(),
    ...verdictFields,
    attempts: z.int(),
    started_at: timestamp.nullable(),
    decided_at: timestamp.nullable(),
    evidence: Evidence,
    human_decisions: humanDecisions,
  })
  .meta({ id: 'CheckRun' });

export const RunDetail = z
  .object({
    ...runFields,
    as_of: timestamp.nullable().meta({
      description: 'When the facts were taken that the run decides from: ages and deadlines count from that day (UTC).',
    }),
    customer: z
      .object({
        full_name: z.string(),
        customer_type: z.enum(CUSTOMER_TYPES).nullable(),
        input_details: z.unknown(),
      })
      .nullable()
      .meta({ id: 'RunCustomer', description: 'The customer as they were then; null until the run begins.' }),
    case: Case.nullable().meta({
      description: 'The case as it was decided; null until then, and once one of its checks was deleted.',
    }),
    checks: z.array(CheckRun),
  })
  .meta({ id: 'RunDetail' });
