import { randomBytes } from 'node:crypto';

/** The id and body of an event that only tries whether a receiver works; in the form that Standard Webhooks recommends. */
export function testEvent(now: Date): { id: string; body: string } {
  const id = newMessageId();
  const data = { message: 'A test: no case stands behind it.' };
  return { id, body: JSON.stringify({ type: 'webhook.test', timestamp: now.toISOString(), data }) };
}

/** A `webhook-id`. Unique over installations: 128 random bits. */
function newMessageId(): string {
  return `msg_${randomBytes(16).toString('base64url')}`;
}
