import { z } from 'zod';
import { canonicalJson } from './canonical-json.ts';
import { isSignedBy, thumbprint } from './signing-key.ts';
import type { PublicJwk } from './signing-key.ts';

const Ids = z.object({ organization: z.int(), case: z.int(), run: z.int() });
const RunContent = Ids.extend({ type: z.literal('casewright/run'), version: z.literal(1), outcome: z.string() });
const DecisionContent = Ids.extend({
  type: z.literal('casewright/decision'),
  version: z.literal(1),
  outcome: z.string(),
  decision: z.int(),
});
const signature = { algorithm: z.literal('Ed25519'), key_id: z.string(), signature: z.string() };

/** A receipt as the API answers it. What is not said here of its content is signed all the same. */
const ReceiptFile = z.object({
  receipt: RunContent.loose(),
  ...signature,
  decisions: z.array(z.object({ receipt: DecisionContent.loose(), ...signature })).default([]),
});

const KeyFile = z.object({
  keys: z.array(z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string() })).min(1),
});

/** By their thumbprints. */
export type PublicKeys = ReadonlyMap<string, PublicJwk>;

/** Undefined where it is no JWK set of Ed25519 keys. A key's own word for its id does not count. */
export function readPublicKeys(file: unknown): PublicKeys | undefined {
  const { data } = KeyFile.safeParse(file);
  return data && keysById(data.keys);
}

export function keysById(keys: readonly PublicJwk[]): PublicKeys {
  return new Map(keys.map((key) => [thumbprint(key), key]));
}

/** One signed receipt, and what does not hold of it. */
export interface VerifiedReceipt {
  type: 'casewright/run' | 'casewright/decision';
  organization: number;
  case: number;
  run: number;
  outcome: string;
  key_id: string;
  problems: string[];
}

/** The run's receipt first, then those of decisions; undefined where the file is no receipt. */
export function verifyReceiptFile(file: unknown, keys: PublicKeys): VerifiedReceipt[] | undefined {
  const { data } = ReceiptFile.safeParse(file);
  if (!data) return undefined;
  const { organization, case: caseId, run } = data.receipt;
  const ofSameRun = ({ receipt }: Signed) =>
    receipt.organization === organization && receipt.case === caseId && receipt.run === run;
  return [data, ...data.decisions].map((signed) =>
    verified(signed, [...(ofSameRun(signed) ? [] : ['it belongs to another run']), ...signatureProblems(signed, keys)]),
  );
}

type Signed = Pick<z.infer<typeof ReceiptFile>, 'key_id' | 'signature'> & {
  receipt: z.infer<typeof RunContent> | z.infer<typeof DecisionContent>;
};

function verified({ receipt, key_id: keyId }: Signed, problems: string[]): VerifiedReceipt {
  const { type, organization, case: caseId, run, outcome } = receipt;
  return { type, organization, case: caseId, run, outcome, key_id: keyId, problems };
}

function signatureProblems({ receipt, key_id: keyId, signature: signed }: Signed, keys: PublicKeys): string[] {
  const key = keys.get(keyId);
  if (!key) return [`its key ${keyId} is not among the keys given`];
  return isSignedBy(key, canonicalJson(receipt), signed) ? [] : ['the signature does not fit: the receipt was changed'];
}
