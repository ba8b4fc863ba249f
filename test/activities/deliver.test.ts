import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { systemOrigin } from '../../src/db/audit-events.ts';
import { attemptOnce } from '../../src/activities/deliver.ts';
import type { Attempted } from '../../src/activities/deliver.ts';
import { FirstAttempts } from '../../src/activities/first-attempts.ts';
import { loadDeliveryState, makeDue } from '../../src/db/deliveries.ts';
import { beginAttempt, finishAttempt } from '../../src/db/delivery-attempts.ts';
import { loadDeliveryView } from '../../src/db/delivery-views.ts';
import { enableEndpoint, listEndpoints } from '../../src/db/webhook-endpoints.ts';
import { addWebhookSecret } from '../../src/db/webhook-secrets.ts';
import { endpointOf } from '../../src/webhooks/endpoint.ts';
import { newWebhookSecret } from '../../src/webhooks/new-secret.ts';
import { RETRY_DELAYS_MS } from '../../src/webhooks/schedule.ts';
import type { AttemptResult, Message } from '../../src/webhooks/send.ts';
import { createTestDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/database.ts';
import { encrypted, UNREAD } from '../support/encrypted.ts';

/** What a receiver does; sending itself is tried in test/webhooks/send.test.ts. */
type Answer = (message: Message) => Partial<AttemptResult> | Promise<Partial<AttemptResult>>;

const OK: Answer = () => ({ statusCode: 200, error: null });
const FAILS: Answer = () => ({ statusCode: 500, error: 'http_status: the receiver answered 500' });
const GONE: Answer = () => ({ statusCode: 410, error: 'gone: the receiver answered 410' });

let database: TestDatabase;
let rows: { organization_id: number; case_id: number; run_id: number; run_number: number };
let url: string;

beforeAll(async () => {
  database = await createTestDatabase();
  const { db } = database;
  const { id: organization_id } = await db
    .insertInto('organizations')
    .values({ name: 'Bank' })
    .returning('id')
    .executeTakeFirstOrThrow();
  await addWebhookSecret(db, { origin: systemOrigin(organization_id), secret: newWebhookSecret() });
  const insert = { organization_id };
  const customer = await db
    .insertInto('customers')
    .values({ ...insert, full_name: UNREAD })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { id: case_id } = await db
    .insertInto('cases')
    .values({ ...insert, customer_id: customer.id })
    .returning('id')
    .executeTakeFirstOrThrow();
  const { id: run_id } = await db
    .insertInto('case_runs')
    .values({ ...insert, case_id, number: 1, status: 'COMPLETED' })
    .returning('id')
    .executeTakeFirstOrThrow();
  rows = { organization_id, case_id, run_id, run_number: 1 };
  url = nextUrl();
});
afterEach(() => {
  url = nextUrl();
});
afterAll(() => database.drop());

const nextUrl = () => `https://hooks.example.com/${randomBytes(8).toString('hex')}?token=1`;

async function due(to = url): Promise<string> {
  const id = `msg_${randomBytes(16).toString('base64url')}`;
  const body = await encrypted(database.db, [rows.organization_id, 'webhook_deliveries.body', id], '{"a":1}');
  await database.db
    .insertInto('webhook_deliveries')
    .values({ id, url: to, body, next_attempt_at: new Date(), ...rows })
    .execute();
  return id;
}

function dependencies(answer: Answer) {
  return {
    db: database.db,
    logger: pino({ level: 'silent' }),
    retryDelaysMs: RETRY_DELAYS_MS,
    sendWebhook: async (message: Message): Promise<AttemptResult> => ({
      at: new Date(),
      latencyMs: 1,
      statusCode: null,
      error: null,
      response: null,
      retryAfterMs: null,
      ...(await answer(message)),
    }),
  };
}

async function attempt(deliveryId: string, answer: Answer, more: object = {}): Promise<Attempted | null> {
  const state = await loadDeliveryState(database.db, deliveryId);
  return attemptOnce(dependencies(answer), { deliveryId, ...state!, ...more });
}

const ref = (deliveryId: string) => ({ organizationId: rows.organization_id, deliveryId });
const view = async (deliveryId: string) => (await loadDeliveryView(database.db, ref(deliveryId)))!;

async function endpoint(of = url) {
  const request = { page: 1, pageSize: 200, anchor: undefined };
  const page = await listEndpoints(database.db, {
    organizationId: rows.organization_id,
    disabled: undefined,
    request,
  });
  return page.items.find((each) => each.url === endpointOf(of))!;
}

/** As if the failures there had begun so many hours earlier. */
async function age(hours: number): Promise<void> {
  await sql`update webhook_endpoints set failing_since = failing_since - ${hours} * interval '1 hour'
    where url = ${endpointOf(url)}`.execute(database.db);
}

const begin = (deliveryId: string, more: object = {}) =>
  beginAttempt(database.db, { ...ref(deliveryId), endpoint: endpointOf(url)!, ...more });

/** So many deliveries, all begun at once. */
async function beginMany(count: number) {
  const ids = await Promise.all(Array.from({ length: count }, () => due()));
  const begun = await Promise.all(ids.map((id) => begin(id)));
  return ids.map((id, nth) => ({ id, ...begun[nth]! }));
}

describe('attempts at an endpoint', () => {
  test('ten at most are under way at once, over all workers; the others wait for their turn', async () => {
    await attempt(await due(), OK);
    const kinds = (await beginMany(25)).map(({ kind }) => kind);
    // Two that look for the same free slot in one instant may both pass on: fewer at first, never more.
    expect(kinds.filter((kind) => kind === 'begun').length).toBeLessThanOrEqual(10);
    for (let nth = 0; nth < 10; nth += 1) await begin(await due());
    const { rows: under } = await sql<{ count: number }>`
      select count(*) from webhook_deliveries where attempt_started_at is not null and url = ${url}`.execute(
      database.db,
    );
    expect(under[0]!.count).toBe(10);
    const late = await due();
    const busy = await attempt(late, OK);
    expect(busy).toMatchObject({ state: 'BUSY' });
    expect((await loadDeliveryState(database.db, late))!.waitMs).toBeGreaterThan(300);
    expect((await view(late)).attempts).toEqual([]);
  });

  test('a slot is given back at the end, and lost when its lease is over', async () => {
    await attempt(await due(), OK);
    for (let nth = 0; nth < 10; nth += 1) await begin(await due());
    const next = await due();
    expect((await begin(next)).kind).toBe('busy');
    await sql`update webhook_slots set leased_until = now() - interval '1 second' where number = 4
      and endpoint_id = ${(await endpoint()).id}`.execute(database.db);
    expect((await begin(next)).kind).toBe('begun');
    expect((await begin(await due())).kind).toBe('busy');
  });

  test('another endpoint of the same host, and the same one of another query, are told apart and not', async () => {
    await attempt(await due(), OK);
    for (let nth = 0; nth < 10; nth += 1) await begin(await due());
    expect(await attempt(await due(url.replace('?token=1', '/other')), OK)).toMatchObject({ state: 'DELIVERED' });
    expect(await attempt(await due(url.replace('?token=1', '?token=2')), OK)).toMatchObject({ state: 'BUSY' });
  });

  test('a failing one gets two attempts at once, and all again after a success', async () => {
    await attempt(await due(), FAILS);
    const [first, second, third] = [await begin(await due()), await begin(await due()), await begin(await due())];
    expect([first.kind, second.kind, third.kind]).toEqual(['begun', 'begun', 'busy']);
    expect(third).toMatchObject({ pace: 'failing' });
    expect(await begin(await due(), { onlyHealthy: true })).toMatchObject({ kind: 'busy' });
    await sql`update webhook_slots set leased_until = '-infinity'`.execute(database.db);
    await attempt(await due(), OK);
    expect((await endpoint()).failing_since).toBeNull();
    for (let nth = 0; nth < 10; nth += 1) expect((await begin(await due())).kind).toBe('begun');
  });

  test('a delivery has one attempt under way; one that was cut off is begun again and does not count', async () => {
    const id = await due();
    expect((await begin(id)).kind).toBe('begun');
    expect((await begin(id)).kind).toBe('not due');
    expect(await begin(id, { takeOver: true })).toMatchObject({ kind: 'begun', attemptsMade: 0 });
    await sql`update webhook_deliveries set attempt_started_at = now() - interval '18 seconds' where id = ${id}`.execute(
      database.db,
    );
    expect(await attempt(id, OK)).toEqual({ waitMs: null, state: 'DELIVERED', number: 1 });
    expect((await view(id)).attempts).toHaveLength(1);
    // The one that was thought dead comes home late: it changes nothing.
    const late = { ...dependencies(OK), endpointId: (await endpoint()).id, number: 1, at: new Date(), statusCode: 500 };
    const ended = { ...late, error: 'x', latencyMs: 1, response: null, status: 'PENDING' as const, waitMs: 5 };
    expect(await finishAttempt(database.db, { ...ended, ...ref(id), isGone: false })).toBeUndefined();
    expect(await view(id)).toMatchObject({ status: 'DELIVERED', attempts: [{ status_code: 200 }] });
  });
});

describe('an endpoint that fails', () => {
  test('for 5 days without a success is disabled: this delivery and later ones are given up, with the reason', async () => {
    await attempt(await due(), FAILS);
    await age(119);
    const before = await due();
    expect(await attempt(before, FAILS)).toMatchObject({ number: 1, failed: 'http_status' });
    expect(await endpoint()).toMatchObject({ disabled_at: null });
    await age(1.01);
    const last = await due();
    expect(await attempt(last, FAILS)).toMatchObject({ waitMs: null, state: 'GAVE_UP' });
    expect(await endpoint()).toMatchObject({ disabled_at: expect.any(String), disabled_reason: 'FAILING' });
    expect((await view(last)).attempts[0]!.error).toMatch(/; the endpoint has failed for 5 days and is disabled$/);
    const later = await due();
    const sent: string[] = [];
    expect(await attempt(later, ({ id }) => (sent.push(id), {}))).toEqual({ waitMs: null, state: 'DISABLED' });
    expect(sent).toEqual([]);
    expect(await view(later)).toMatchObject({
      status: 'GAVE_UP',
      next_attempt_at: null,
      finished_at: expect.any(String),
      attempts: [
        {
          number: 1,
          status_code: null,
          error: 'endpoint_disabled: not sent: the endpoint failed for 5 days and is disabled',
          latency_ms: 0,
          response: null,
        },
      ],
    });
  });

  test('is not disabled when a success came in between', async () => {
    await attempt(await due(), FAILS);
    await age(119);
    await attempt(await due(), OK);
    await attempt(await due(), FAILS);
    await age(119);
    await attempt(await due(), FAILS);
    expect(await endpoint()).toMatchObject({ disabled_at: null });
  });

  test('with 410 is disabled at once, until it is enabled; what was given up may be sent again', async () => {
    const id = await due();
    expect(await attempt(id, GONE)).toEqual({ waitMs: null, state: 'GAVE_UP', number: 1, failed: 'gone' });
    const { id: endpointId, ...gone } = await endpoint();
    expect(gone).toMatchObject({ disabled_reason: 'GONE' });
    expect(await makeDue(database.db, ref(id))).toBe('due');
    expect(await attempt(id, OK)).toMatchObject({ state: 'DISABLED' });
    expect((await view(id)).attempts[1]!.error).toMatch(/^endpoint_disabled: .*410/);
    await enableEndpoint(database.db, { organizationId: rows.organization_id, id: endpointId });
    await makeDue(database.db, ref(id));
    expect(await attempt(id, OK)).toEqual({ waitMs: null, state: 'DELIVERED', number: 3 });
    expect((await view(id)).attempts.map(({ number }) => number)).toEqual([1, 2, 3]);
  });
});

describe('a delivery that is asked for again', () => {
  test('keeps its id and body, counts its attempts on, and has the whole schedule before it', async () => {
    const id = await due();
    const bodies = new Set<string>();
    const failing: Answer = (message) => (bodies.add(`${message.id} ${message.body}`), FAILS(message));
    const waits: (number | null)[] = [];
    for (let nth = 0; nth < 10; nth += 1) {
      await sql`update webhook_deliveries set next_attempt_at = now() where id = ${id}`.execute(database.db);
      waits.push((await attempt(id, failing))!.waitMs);
    }
    expect(waits.map((wait) => wait !== null)).toEqual([...Array<boolean>(9).fill(true), false]);
    for (const [nth, delay] of RETRY_DELAYS_MS.entries()) {
      expect(waits[nth]!).toBeGreaterThanOrEqual(delay);
      expect(waits[nth]!).toBeLessThanOrEqual(delay * 1.1);
    }
    expect((await view(id)).status).toBe('GAVE_UP');
    expect(await makeDue(database.db, ref(id))).toBe('due');
    expect(await view(id)).toMatchObject({ status: 'PENDING', finished_at: null });
    const again = await attempt(id, failing);
    expect(again).toMatchObject({ number: 11 });
    expect(again!.waitMs).toBeGreaterThanOrEqual(RETRY_DELAYS_MS[0]!);
    expect(again!.waitMs).toBeLessThanOrEqual(RETRY_DELAYS_MS[0]! * 1.1);
    expect(bodies).toEqual(new Set([`${id} {"a":1}`]));
  });

  test('while it waits is due at once, and its schedule goes on', async () => {
    const id = await due();
    await attempt(id, FAILS);
    await attempt(id, FAILS);
    expect((await loadDeliveryState(database.db, id))!.waitMs).toBeGreaterThan(200_000);
    expect(await makeDue(database.db, ref(id))).toBe('due');
    expect((await loadDeliveryState(database.db, id))!.waitMs).toBe(0);
    expect((await attempt(id, FAILS))!.waitMs).toBeGreaterThanOrEqual(RETRY_DELAYS_MS[2]!);
  });

  test('is refused while an attempt is under way, and unknown to another organization', async () => {
    const id = await due();
    await begin(id);
    expect(await makeDue(database.db, ref(id))).toBe('under way');
    expect(await makeDue(database.db, { deliveryId: id, organizationId: rows.organization_id + 1 })).toBe('unknown');
  });
});

describe('the first attempts, which cases wait for', () => {
  test('a case waits for a dead receiver a second at most, and the next one not at all', async () => {
    const dead = Promise.withResolvers<Partial<AttemptResult>>();
    const firstAttempts = new FirstAttempts(dependencies(() => dead.promise));
    const first = (id: string, to = url) => ({ ...ref(id), url: to });
    const timed = async (id: string) => {
      const since = performance.now();
      await firstAttempts.send(first(id));
      return performance.now() - since;
    };
    expect(await timed(await due())).toBeGreaterThanOrEqual(995);
    expect(await timed(await due())).toBeLessThan(500);
    const otherUrl = nextUrl();
    const other = await due(otherUrl);
    dead.resolve({ statusCode: 500, error: 'http_status: the receiver answered 500' });
    await firstAttempts.settled();
    // Known to be failing now, whatever process asks.
    const asked: string[] = [];
    const elsewhere = new FirstAttempts(dependencies(({ id }) => (asked.push(id), { statusCode: 200 })));
    await elsewhere.send(first(await due()));
    expect(asked).toEqual([]);
    await elsewhere.send(first(other, otherUrl));
    expect(asked).toEqual([other]);
  });
});
