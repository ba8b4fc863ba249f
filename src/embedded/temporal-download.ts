// Run as a process of its own, so that a download that hangs can be ended: node temporal-download.ts <folder>
import { TestWorkflowEnvironment } from '@temporalio/testing';

/** Long enough for a slow line, short enough for a newcomer without internet. */
const REACH_TIMEOUT_MS = 8_000;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Usage: temporal-download.ts <folder>');
await fetch('https://temporal.download/', { method: 'HEAD', signal: AbortSignal.timeout(REACH_TIMEOUT_MS) });
const environment = await TestWorkflowEnvironment.createLocal({
  server: { executable: { type: 'cached-download', downloadDir: folder } },
});
await environment.teardown();
