import type { Client } from '@temporalio/client';
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import {
  CASE_WORKFLOW,
  DELIVERY_WORKFLOW,
  WAKE_SIGNAL,
  caseWorkflowId,
  deliveryWorkflowId,
} from '../workflows/names.ts';
import { CASE_ATTRIBUTE, ORGANIZATION_ATTRIBUTE } from '../workflows/search-attributes.ts';

export interface CaseTarget {
  taskQueue: string;
  caseId: number;
  organizationId: number;
}

/** Makes sure that a workflow looks at the case: starts it, or wakes the one that runs. It carries no order of its own. */
export async function wakeCase(client: Client, { taskQueue, caseId, organizationId }: CaseTarget): Promise<void> {
  await client.workflow.signalWithStart(CASE_WORKFLOW, {
    workflowId: caseWorkflowId(caseId),
    taskQueue,
    args: [{ caseId }],
    signal: WAKE_SIGNAL,
    signalArgs: [],
    staticSummary: `Case ${caseId}`,
    staticDetails: `Decides case ${caseId} of organization ${organizationId} and delivers its webhook.`,
    typedSearchAttributes: [
      { key: CASE_ATTRIBUTE, value: String(caseId) },
      { key: ORGANIZATION_ATTRIBUTE, value: String(organizationId) },
    ],
  });
}

export interface DeliveryTarget {
  taskQueue: string;
  deliveryId: string;
}

function deliveryStart({ taskQueue, deliveryId }: DeliveryTarget) {
  return {
    workflowId: deliveryWorkflowId(deliveryId),
    taskQueue,
    args: [{ deliveryId }],
    staticSummary: `Webhook ${deliveryId}`,
    staticDetails: 'Sends one webhook until it is delivered or given up.',
  };
}

/** Starts the delivery's own workflow; one that runs already is left alone. */
export async function startDelivery(client: Client, target: DeliveryTarget): Promise<void> {
  try {
    await client.workflow.start(DELIVERY_WORKFLOW, deliveryStart(target));
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}

/** Makes sure that a workflow looks at the delivery now: starts it, or ends the wait of the one that runs. */
export async function wakeDelivery(client: Client, target: DeliveryTarget): Promise<void> {
  await client.workflow.signalWithStart(DELIVERY_WORKFLOW, {
    ...deliveryStart(target),
    signal: WAKE_SIGNAL,
    signalArgs: [],
  });
}
