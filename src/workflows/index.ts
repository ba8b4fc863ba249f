/** The workflows a worker registers; their names are those of ./names.ts. */
export { caseWorkflow } from './case.ts';
export { deliveryWorkflow } from './delivery.ts';
export { refreshListsWorkflow } from './refresh-lists.ts';
export { retentionWorkflow } from './retention.ts';
export { sweepWorkflow } from './sweep.ts';
