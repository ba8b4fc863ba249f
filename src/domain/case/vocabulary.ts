/** The words of the HTTP contract that the whole of Casewright shares. */

export const CHECK_TYPES = [
  'PEP',
  'SANCTION',
  'BLACKLIST',
  'ADVERSE_MEDIA',
  'IDV',
  'WEB_PRESENCE',
  'UBO_RESOLUTION',
  'THREE_MONTHS_BANK_STATEMENT',
  'INCORPORATION_DOC',
  'PROOF_OF_ADDRESS',
  'PROOF_OF_FUNDS',
  'SIGNATURE_AUTH',
  'FINANCIAL_STATEMENTS',
  'UNDERWRITING',
  'TRANSACTION_MONITORING',
] as const;
export type CheckType = (typeof CHECK_TYPES)[number];

export const OUTCOMES = ['ACCEPTED', 'REJECTED', 'PENDING'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Of a case and of a check: how far the work on it is. */
export const STATUSES = ['PENDING', 'PROCESSING', 'COMPLETED', 'ERROR'] as const;
export type Status = (typeof STATUSES)[number];

export const RUN_STATUSES = ['REQUESTED', 'RUNNING', 'COMPLETED', 'SUPERSEDED', 'ERROR'] as const;
export type RunStatus = (typeof RUN_STATUSES)[number];

export const CUSTOMER_TYPES = ['INDIVIDUAL', 'COMPANY'] as const;
export type CustomerType = (typeof CUSTOMER_TYPES)[number];

export const DELIVERY_STATUSES = ['PENDING', 'DELIVERED', 'GAVE_UP'] as const;
export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];

/** viewer reads; reviewer also makes, starts and decides; admin also administers. Later ones include earlier ones. */
export const ROLES = ['viewer', 'reviewer', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** What a program's token may do; each includes those before it, as the role in its place does. */
export const SCOPES = ['read', 'write', 'admin'] as const;
export type Scope = (typeof SCOPES)[number];
