import { Client, Connection } from '@temporalio/client';
import { loadClientConnectConfig } from '@temporalio/envconfig';
import { NativeConnection } from '@temporalio/worker';
import { withSecretFiles } from '../secret-files.ts';

/** Where Temporal is: the embedded one's address, or what TEMPORAL_… says in the SDK's own way (TLS and API key too). */
export type TemporalTarget = { address: string } | 'environment';

/** As long as a start of a case may have to wait for Temporal before the sweep takes it over. */
const CONNECT_TIMEOUT = '5s';

function connectOptions(target: TemporalTarget) {
  if (target !== 'environment') return { connectionOptions: { address: target.address }, namespace: 'default' };
  const { connectionOptions, namespace } = loadClientConnectConfig({
    overrideEnvVars: given(withSecretFiles(process.env)),
  });
  return { connectionOptions, namespace: namespace ?? 'default' };
}

/** Without what is not set. */
function given(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  );
}

/**
 * Connects at the first call, not here: a Temporal that is down stops nobody from starting, and it may come back. It
 * lives as long as the process: closed while a call waits for its next try, the SDK's client would bring the process
 * down when that try comes.
 */
export function temporalClient(target: TemporalTarget): Client {
  const { connectionOptions, namespace } = connectOptions(target);
  const connection = Connection.lazy({ ...connectionOptions, connectTimeout: CONNECT_TIMEOUT });
  return new Client({ connection, namespace });
}

export interface WorkerConnection {
  connection: NativeConnection;
  namespace: string;
}

/** @throws an Error when Temporal cannot be reached. */
export async function connectWorker(target: TemporalTarget): Promise<WorkerConnection> {
  const { connectionOptions, namespace } = connectOptions(target);
  return { connection: await NativeConnection.connect(connectionOptions), namespace };
}
