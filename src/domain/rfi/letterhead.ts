import type { Language } from './languages/languages.ts';

/** How an organization signs its letters; null where it has not said. */
export interface Signature {
  /** In place of the organization's own name. */
  name: string | null;
  /** Postal address, of several lines. */
  address: string | null;
  phone: string | null;
  email: string | null;
  website: string | null;
}

/** All that the e-mail takes from the organization that writes it. */
export interface Letterhead {
  organizationName: string;
  signature: Signature;
  /** For customers of whom no language is known. */
  language: Language | null;
}
