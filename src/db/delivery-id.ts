import { randomBytes } from 'node:crypto';

/** The `webhook-id` of a new delivery, unique over installations: 128 random bits. */
export function newDeliveryId(): string {
  return `msg_${randomBytes(16).toString('base64url')}`;
}
