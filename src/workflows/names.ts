/** Names by which code outside a workflow reaches it. Nothing here may carry personal data: Temporal stores it in clear. */

export const CASE_WORKFLOW = 'caseWorkflow';
export const DELIVERY_WORKFLOW = 'deliveryWorkflow';
export const SWEEP_WORKFLOW = 'sweepWorkflow';
export const SWEEP_SCHEDULE_ID = 'sweep';
export const REFRESH_LISTS_WORKFLOW = 'refreshListsWorkflow';
export const REFRESH_LISTS_SCHEDULE_ID = 'refresh-lists';
export const RETENTION_WORKFLOW = 'retentionWorkflow';
export const RETENTION_SCHEDULE_ID = 'retention';

export const WAKE_SIGNAL = 'wake';
export const PROGRESS_QUERY = 'progress';

export function caseWorkflowId(caseId: number): string {
  return `case-${caseId}`;
}

export function deliveryWorkflowId(deliveryId: string): string {
  return `delivery-${deliveryId}`;
}
