import { z } from 'zod';
import { CHECK_TYPES, OUTCOMES, STATUSES } from '../../domain/case/vocabulary.ts';
import { timestamp } from '../http/schema.ts';

const hash = z.string().meta({ description: "HMAC-SHA-256, in hexadecimal digits, under a key of the case's own." });
const riskScore = z.number().nullable();
const webhook = z
  .object({ id: z.string().meta({ description: 'The webhook-id.' }), hash: hash })
  .nullable()
  .meta({ description: 'The webhook that became due with it, and the hash of its body.' });

const RunReceipt = z
  .object({
    type: z.literal('casewright/run'),
    version: z.literal(1),
    organization: z.int(),
    case: z.int(),
    run: z.int(),
    requested_at: timestamp,
    started_at: timestamp.nullable(),
    completed_at: timestamp.nullable(),
    status: z.enum(['COMPLETED', 'ERROR']),
    outcome: z.enum(OUTCOMES),
    risk_score: riskScore,
    engine_version: z.string().nullable(),
    policy: z.object({ version: z.string().nullable(), hash: z.string().nullable() }),
    list_versions: z.record(z.string(), z.string()).nullable(),
    checks: z.array(
      z.object({
        id: z.int(),
        check_type: z.enum(CHECK_TYPES),
        failed: z.boolean(),
        outcome: z.enum(OUTCOMES),
        risk_score: riskScore,
        hashes: z.object({ input: hash, verdict: hash, evidence: hash }),
      }),
    ),
    webhook,
    hashes: z.object({ customer: hash, rfi: hash, case: hash }),
  })
  .meta({ id: 'RunReceipt' });

const DecisionReceipt = z
  .object({
    type: z.literal('casewright/decision'),
    version: z.literal(1),
    organization: z.int(),
    case: z.int(),
    run: z.int(),
    check: z.int(),
    decision: z.int(),
    decided_by: z.int().meta({ description: 'Id of the user.' }),
    decided_at: timestamp,
    outcome: z.enum(OUTCOMES),
    risk_score: riskScore,
    case_status: z.enum(STATUSES),
    case_outcome: z.enum(OUTCOMES),
    case_risk_score: riskScore,
    webhook,
    hashes: z.object({ note: hash, verdict: hash }),
  })
  .meta({ id: 'DecisionReceipt' });

const signatureFields = {
  algorithm: z.literal('Ed25519'),
  key_id: z.string().meta({ description: 'The `kid` at /api/receipt-keys/.' }),
  signature: z.string().meta({ description: 'base64url, over the UTF-8 bytes of `receipt` as RFC 8785 writes it.' }),
};

export const SignedReceipt = z
  .object({
    receipt: RunReceipt,
    ...signatureFields,
    decisions: z
      .array(z.object({ receipt: DecisionReceipt, ...signatureFields }).meta({ id: 'SignedDecisionReceipt' }))
      .meta({ description: 'Of what people decided on this run, the first first.' }),
  })
  .meta({ id: 'SignedReceipt' });

export const ReceiptKeys = z
  .object({
    keys: z.array(
      z.object({
        kty: z.literal('OKP'),
        crv: z.literal('Ed25519'),
        x: z.string(),
        kid: z.string().meta({ description: 'RFC 7638 thumbprint.' }),
        use: z.literal('sig'),
        alg: z.literal('EdDSA'),
        created_at: timestamp,
        retired_at: timestamp.nullable(),
      }),
    ),
  })
  .meta({ id: 'ReceiptKeys', description: 'A JWK set (RFC 7517): every key that ever signed, the newest first.' });
