import type { Client } from '@temporalio/client';

/** Everything Temporal keeps of these workflows, as text, with every payload decoded. */
export async function readHistories(client: Client, workflowIds: string[]): Promise<string> {
  const kept: unknown[] = [];
  for (const id of workflowIds) {
    const handle = client.workflow.getHandle(id);
    const [history, { raw }] = await Promise.all([handle.fetchHistory(), handle.describe()]);
    kept.push(history, raw);
  }
  return readable(kept);
}

/** Not JSON.stringify: messages of the protocol would write their bytes in base64. */
function readable(value: unknown): string {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('utf8');
  if (value === null || typeof value !== 'object') return String(value);
  return Object.entries(value)
    .map(([key, part]) => `${key}: ${readable(part)}`)
    .join('\n');
}
