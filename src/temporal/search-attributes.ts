import { isGrpcServiceError } from '@temporalio/client';
import type { Client } from '@temporalio/client';
import proto from '@temporalio/proto';
import { SEARCH_ATTRIBUTES } from '../workflows/search-attributes.ts';

const { IndexedValueType } = proto.temporal.api.enums.v1;

/** The types in use, in the words of Temporal's command line and of its protocol. */
const TYPES = {
  KEYWORD: { flag: 'Keyword', number: IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD },
  DOUBLE: { flag: 'Double', number: IndexedValueType.INDEXED_VALUE_TYPE_DOUBLE },
} as const;

/** `Name=Type` of each, for a development server. */
export function searchAttributeFlags(): string[] {
  return SEARCH_ATTRIBUTES.map(({ name, type }) => `${name}=${TYPES[type].flag}`);
}

/** Names that the namespace does not know yet: no case can be started until it does. */
export async function missingSearchAttributes(client: Client): Promise<string[]> {
  const { customAttributes } = await client.connection.operatorService.listSearchAttributes({
    namespace: client.options.namespace,
  });
  return SEARCH_ATTRIBUTES.map(({ name }) => name).filter((name) => !(name in customAttributes));
}

/** The gRPC status codes PERMISSION_DENIED and UNIMPLEMENTED. */
const REFUSALS = new Set<number>([7, 12]);

/** Registers what is missing. @throws RegistrationRefusedError where that is for an operator to do. */
export async function registerSearchAttributes(client: Client): Promise<void> {
  try {
    await addMissing(client);
  } catch (error) {
    throw isGrpcServiceError(error) && REFUSALS.has(error.code) ? new RegistrationRefusedError() : error;
  }
}

/** A managed Temporal lets nobody register search attributes over its ordinary address. */
export class RegistrationRefusedError extends Error {
  constructor() {
    super(
      `Temporal refuses to register search attributes. Register these yourself: ${searchAttributeFlags().join(', ')}.`,
    );
  }
}

async function addMissing(client: Client): Promise<void> {
  const missing = new Set(await missingSearchAttributes(client));
  if (missing.size === 0) return;
  await client.connection.operatorService.addSearchAttributes({
    namespace: client.options.namespace,
    searchAttributes: Object.fromEntries(
      SEARCH_ATTRIBUTES.filter(({ name }) => missing.has(name)).map(({ name, type }) => [name, TYPES[type].number]),
    ),
  });
}
