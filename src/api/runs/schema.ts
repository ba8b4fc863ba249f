import { z } from 'zod';
import { CHECK_TYPES, CUSTOMER_TYPES, OUTCOMES, RUN_STATUSES, STATUSES } from '../../domain/case/vocabulary.ts';
import { STANDINGS } from '../../domain/check/human-decision.ts';
import { HIT_VERDICTS, RELATIONS } from '../../domain/check/verdict.ts';
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

const evidenceFields = {
  run: z.int(),
  hits: z.array(
    z.object({
      ref: z.string(),
      verdict: z.enum(HIT_VERDICTS),
      probability: z.number(),
      prior: z
        .number()
        .optional()
        .meta({ description: 'Log-odds before anything was compared; the weights add to it.' }),
      rules: z.array(z.string()),
      evidence: z.array(EvidenceItem),
    }),
  ),
  not_understood: z.array(z.string()).meta({ description: 'JSON pointers of what no rule could read.' }),
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
