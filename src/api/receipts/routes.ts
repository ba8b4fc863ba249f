import { listReceiptKeys } from '../../db/receipt-keys.ts';
import { loadReceipts } from '../../db/receipts.ts';
import type { SignedReceipt as StoredReceipt } from '../../db/receipts.ts';
import { loadRunStatus } from '../../db/runs.ts';
import { publicJwk } from '../../receipts/signing-key.ts';
import type { ApiDependencies } from '../dependencies.ts';
import { conflict, notFound } from '../http/errors.ts';
import { route } from '../http/route.ts';
import { Detail } from '../http/schema.ts';
import { ReceiptKeys, SignedReceipt } from './schema.ts';

export function receiptRoutes(dependencies: ApiDependencies) {
  return [receiptRoute(dependencies), keysRoute(dependencies)];
}

function receiptRoute({ db }: ApiDependencies) {
  return route({
    method: 'get',
    path: '/api/cases/{id}/runs/{number}/receipt/',
    operationId: 'readReceipt',
    summary: 'Read the signed receipt of a run',
    description:
      'Says what was decided and by what, without personal data, and outlives the case. Check it offline with ' +
      '`npx casewright receipt verify`, or by the signature, which is over the canonical JSON of `receipt`.',
    tag: 'receipts',
    access: 'viewer',
    answers: {
      200: {
        description: 'The receipt, with those of the decisions that people made on the run',
        schema: SignedReceipt,
      },
      409: { description: 'The run was not concluded, or not yet', schema: Detail },
    },
    async handle({ ids: { id: caseId, number }, caller: { organizationId } }) {
      const run = { organizationId, caseId, number };
      const found = await loadReceipts(db, run);
      if (!found) throw await loadRunStatus(db, run).then(refusal);
      return { status: 200, body: { ...shown(found.run), decisions: found.decisions.map(shown) } };
    },
  });
}

function shown({ content, signature, keyId }: StoredReceipt) {
  return { receipt: JSON.parse(content) as unknown, algorithm: 'Ed25519', key_id: keyId, signature };
}

function refusal(status: Awaited<ReturnType<typeof loadRunStatus>>) {
  if (status === undefined) return notFound();
  if (status === 'SUPERSEDED') {
    return conflict('The run was superseded before it was concluded: ask for the receipt of the run after it.');
  }
  if (status === 'REQUESTED' || status === 'RUNNING') {
    return conflict('The run has not been concluded yet: ask again when its status is COMPLETED or ERROR.');
  }
  return conflict(
    'The run was concluded before there were receipts: its own is issued within a minute; ask again then.',
  );
}

function keysRoute({ db, receiptKeys }: ApiDependencies) {
  return route({
    method: 'get',
    path: '/api/receipt-keys/',
    operationId: 'listReceiptKeys',
    summary: 'List the public keys that receipts are checked by',
    tag: 'receipts',
    access: 'public',
    answers: { 200: { description: 'A JWK set', schema: ReceiptKeys } },
    async handle() {
      await receiptKeys.signing();
      const keys = (await listReceiptKeys(db)).map((key) => ({
        ...publicJwk(key.public_key),
        kid: key.id,
        use: 'sig',
        alg: 'EdDSA',
        created_at: key.created_at.toISOString(),
        retired_at: key.retired_at?.toISOString() ?? null,
      }));
      return { status: 200, body: { keys } };
    },
  });
}
