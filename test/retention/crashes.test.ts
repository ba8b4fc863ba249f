import { randomUUID } from 'node:crypto';
import { ScheduleNotFoundError } from '@temporalio/client';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ensureRetentionSchedule } from '../../src/temporal/retention-schedule.ts';
import {
  RETENTION_SCHEDULE_ID,
  RETENTION_WORKFLOW,
  caseWorkflowId,
  deliveryWorkflowId,
} from '../../src/workflows/names.ts';
import { THREE_ALERTS } from '../e2e/samples.ts';
import { readHistories } from '../support/histories.ts';
import { startReceiver } from '../support/receiver.ts';
import { startService } from '../support/service.ts';
import type { TestService } from '../support/service.ts';
import { clientOfNewNamespace } from '../support/temporal-namespace.ts';
import { until } from '../support/until.ts';
import { spawnWorker } from '../support/worker-process.ts';

const LOCK = 8_311;

describe('retention', () => {
  let service: TestService;
  let api: Awaited<ReturnType<TestService['signIn']>>;
  beforeEach(async () => {
    service = await startService();
    api = await service.signIn();
  });
  afterEach(() => service.stop());

  const start = () =>
    service.client.workflow.start(RETENTION_WORKFLOW, {
      workflowId: `retention-${randomUUID()}`,
      taskQueue: service.taskQueue,
    });

  /** Cases that were decided long ago, with rows in every table that a real one has. */
  async function insertDueCases(count: number): Promise<void> {
    await sql`
      with customer as (
        insert into customers (organization_id, full_name, delete_after)
        select ${api.organizationId}, 'encrypted:1:', 0 from generate_series(1, ${count}) returning id
      ), made as (
        insert into cases (organization_id, customer_id, delete_after, status, outcome, run_number, created_at)
        select ${api.organizationId}, id, 1, 'COMPLETED', 'ACCEPTED', 1, now() - interval '3 days' from customer
        returning id
      ), "check" as (
        insert into checks (organization_id, case_id, check_type)
        select ${api.organizationId}, id, 'PEP' from made returning id, case_id
      ), run as (
        insert into case_runs (organization_id, case_id, number, status) select ${api.organizationId}, id, 1, 'COMPLETED'
        from made returning id, case_id
      ), decided as (
        insert into check_runs (run_id, check_id, organization_id, check_type)
        select run.id, "check".id, ${api.organizationId}, 'PEP' from run join "check" using (case_id)
      )
      insert into webhook_deliveries (id, organization_id, case_id, run_id, run_number, url, body, status)
      select 'msg_' || run.id, ${api.organizationId}, case_id, id, 1, 'https://a.example', 'encrypted:1:', 'DELIVERED' from run
    `.execute(service.database.admin);
  }

  const counts = async () => {
    const { rows } = await sql<Record<'cases' | 'checks' | 'runs' | 'customers' | 'histories' | 'events', number>>`
      select (select count(*) from cases) as cases, (select count(*) from checks) as checks,
        (select count(*) from case_runs) as runs, (select count(*) from customers) as customers,
        (select count(*) from histories_due where kind = 'case') as histories,
        (select count(*) from audit_events where action = 'case.delete') as events`.execute(service.database.admin);
    return rows[0]!;
  };

  /** Holds whatever does this to this table, as a slow disk would. */
  async function hold(what: string, table: string): Promise<() => Promise<void>> {
    const { admin } = service.database;
    await sql`create or replace function hold_back() returns trigger language plpgsql as $$
      begin perform pg_advisory_xact_lock(${sql.lit(LOCK)}); return coalesce(old, new); end $$`.execute(admin);
    await sql`create trigger hold_back before ${sql.raw(what)} on ${sql.table(table)}
      for each row execute function hold_back()`.execute(admin);
    const holder = await admin.startTransaction().execute();
    await sql`select pg_advisory_xact_lock(${LOCK})`.execute(holder);
    return async () => {
      await holder.rollback().execute();
      await sql`drop trigger hold_back on ${sql.table(table)}`.execute(admin);
    };
  }

  const isHeld = async () => {
    const { rows } = await sql<{ held: boolean }>`
      select exists (select from pg_locks where locktype = 'advisory' and objid = ${LOCK} and not granted) as held`.execute(
      service.database.admin,
    );
    return rows[0]!.held;
  };

  test(
    'killed in the middle of a transaction, and between one and Temporal: goes on, each case wholly there or gone, once',
    { timeout: 120_000 },
    async () => {
      await insertDueCases(1_250);
      let letGo = await hold('delete', 'webhook_deliveries');
      const first = spawnWorker(service);
      const handle = await start();
      await until(isHeld);
      await first.kill();
      await letGo();
      await until(async () => !(await isHeld()));
      const unchanged = await counts();
      expect(unchanged).toMatchObject({ cases: 1_250, runs: 1_250, customers: 1_250, histories: 0, events: 0 });

      letGo = await hold('update', 'histories_due');
      const second = spawnWorker(service);
      await until(isHeld, 60_000);
      await second.kill();
      await letGo();
      const between = await counts();
      // The first thousand are deleted, and what Temporal holds of them is yet to be looked for.
      expect(between).toEqual({ cases: 250, checks: 250, runs: 250, customers: 250, histories: 1_000, events: 1_000 });

      spawnWorker(service);
      // Calls that were broken off are not counted; what they did is done.
      expect(await handle.result()).toMatchObject({ more: false });
      expect(await counts()).toEqual({ cases: 0, checks: 0, runs: 0, customers: 0, histories: 1_250, events: 1_250 });
      const { rows } = await sql`select object_id from audit_events where action = 'case.delete' group by 1`.execute(
        service.database.admin,
      );
      expect(rows).toHaveLength(1_250);
    },
  );

  test(
    'a workflow that was woken after the deletion goes too; what Temporal has lost already is no failure',
    { timeout: 240_000 },
    async () => {
      const receiver = await startReceiver((response, _, nth) => response.writeHead(nth === 1 ? 500 : 204).end());
      await service.startWorker({ retentionMinutes: 0 });
      const { id } = await api.createCase({ ...THREE_ALERTS, webhook_url: receiver.url, delete_after: 0 });
      await api.decided(id);
      const delivery = await until(async () => {
        const { body } = await api.get('/api/webhook-deliveries/?status=DELIVERED');
        return body.results[0] as { id: string } | undefined;
      });
      const handle = await start();
      expect(await handle.result()).toMatchObject({ cases: 1, workflows: 2 });
      expect((await api.get(`/api/cases/${id}/`)).status).toBe(404);
      expect((await api.post(`/api/cases/${id}/start/`)).status).toBe(404);
      const { client } = service;
      /** Temporal deletes what has just ended some seconds later. */
      const left = async () => {
        const found: string[] = [];
        const query = `WorkflowId IN ('${caseWorkflowId(id)}', '${deliveryWorkflowId(delivery.id)}')`;
        for await (const { status } of client.workflow.list({ query })) found.push(status.name);
        return found;
      };
      await client.workflow.signalWithStart('caseWorkflow', {
        workflowId: caseWorkflowId(id),
        taskQueue: service.taskQueue,
        args: [{ caseId: id }],
        signal: 'wake',
        signalArgs: [],
      });
      await until(async () => !(await left()).includes('RUNNING'));
      const pass = (minutes: number) =>
        sql`update histories_due set deleted_at = deleted_at - make_interval(mins => ${minutes}),
        look_at = look_at - make_interval(mins => ${minutes})`.execute(service.database.admin);
      await pass(11);
      expect(await (await start()).result()).toMatchObject({ cases: 0, more: false });
      await until(async () => (await left()).length === 0, 90_000);
      await pass(11);
      expect(await (await start()).result()).toMatchObject({ workflows: 0 });
      expect(await service.database.db.selectFrom('histories_due').selectAll().execute()).toEqual([]);
      expect(await readHistories(client, [handle.workflowId])).toMatch(
        /"cases":1,"checks":0,"customers":0,"workflows":2/,
      );
      await receiver.close();
    },
  );

  test('is scheduled so often, keeps an operator’s pause, and is taken away by 0', async () => {
    const client = await clientOfNewNamespace();
    const schedule = client.schedule.getHandle(RETENTION_SCHEDULE_ID);
    await ensureRetentionSchedule(client, { taskQueue: 'one', retentionMinutes: 1 });
    await schedule.pause('for the test');
    await ensureRetentionSchedule(client, { taskQueue: 'two', retentionMinutes: 5 });
    const described = await schedule.describe();
    expect(described.spec.intervals).toMatchObject([{ every: 300_000 }]);
    expect(described.state).toMatchObject({ paused: true, note: 'for the test' });
    expect(described.action).toMatchObject({ taskQueue: 'two', workflowType: RETENTION_WORKFLOW });
    await ensureRetentionSchedule(client, { taskQueue: 'two', retentionMinutes: 0 });
    await expect(schedule.describe()).rejects.toThrow(ScheduleNotFoundError);
    await ensureRetentionSchedule(client, { taskQueue: 'two', retentionMinutes: 0 });
  });
});
