import type { Database } from '../../db/database.ts';
import { findOrganization } from '../../db/organizations.ts';
import { ListNotFoundError, findList } from '../../watchlists/find-list.ts';
import type { FoundList } from '../../watchlists/find-list.ts';
import { StartError } from '../process.ts';

/** The list that a command names. @throws StartError where it, or the organization, is not there */
export async function listOf(db: Database, name: string, organization: string | undefined): Promise<FoundList> {
  const organizationId = organization === undefined ? undefined : await findOrganization(db, { name: organization });
  if (organization !== undefined && organizationId === undefined) {
    throw new StartError(`There is no organization "${organization}".`);
  }
  return findList(db, { name, organizationId }).catch((error: unknown) => {
    throw error instanceof ListNotFoundError ? new StartError(error.message) : error;
  });
}
