import { fileURLToPath } from 'node:url';
import { NativeConnection, Worker } from '@temporalio/worker';
import { noop } from './activities.ts';

/** A worker of its own process, as Casewright's is. Says `ready` to its parent and stops when told to. */
const [address = '', taskQueue = ''] = process.argv.slice(2);
const connection = await NativeConnection.connect({ address });
const worker = await Worker.create({
  connection,
  taskQueue,
  workflowsPath: fileURLToPath(new URL('./workflows.ts', import.meta.url)),
  activities: { noop },
});
process.send?.('ready');
await worker.run();
await connection.close();
process.exit(0);
