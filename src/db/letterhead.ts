import type { Letterhead } from '../domain/rfi/letterhead.ts';
import type { OrganizationsTable } from './tables/access.ts';

/** The columns of an organization that its letters are written with; select them, then {@link letterheadOf}. */
export const LETTERHEAD = [
  'organizations.name as organization_name',
  'organizations.default_language',
  'organizations.signature_name',
  'organizations.signature_address',
  'organizations.signature_phone',
  'organizations.signature_email',
  'organizations.signature_website',
] as const;

type Columns =
  | 'default_language'
  | 'signature_name'
  | 'signature_address'
  | 'signature_phone'
  | 'signature_email'
  | 'signature_website';

export function letterheadOf(row: Pick<OrganizationsTable, Columns> & { organization_name: string }): Letterhead {
  return {
    organizationName: row.organization_name,
    signature: {
      name: row.signature_name,
      address: row.signature_address,
      phone: row.signature_phone,
      email: row.signature_email,
      website: row.signature_website,
    },
    language: row.default_language,
  };
}
