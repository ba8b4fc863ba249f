import { randomUUID } from 'node:crypto';
import { Client, Connection } from '@temporalio/client';
import proto from '@temporalio/proto';
import { inject } from 'vitest';
import { until } from './until.ts';

/** A client of a namespace that nobody else uses. */
export async function clientOfNewNamespace(): Promise<Client> {
  const connection = await Connection.connect({ address: inject('temporalAddress') });
  const namespace = `test-${randomUUID()}`;
  const { RegisterNamespaceRequest } = proto.temporal.api.workflowservice.v1;
  await connection.workflowService.registerNamespace(
    RegisterNamespaceRequest.fromObject({ namespace, workflowExecutionRetentionPeriod: { seconds: 86_400 } }),
  );
  const client = new Client({ connection, namespace });
  // The server's services learn of it one after the other.
  await until(() => isKnown(client));
  return client;
}

async function isKnown(client: Client): Promise<boolean> {
  try {
    await client.schedule.list()[Symbol.asyncIterator]().next();
    return true;
  } catch {
    return false;
  }
}
