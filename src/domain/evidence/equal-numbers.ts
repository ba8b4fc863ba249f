import type { IdentifierFact, PartyFacts } from '../facts/facts.ts';
import { isOneOfACompany } from '../facts/number-schemes.ts';
import type { NumberScheme } from '../facts/number-schemes.ts';

/** Whose numbers are compared. */
export interface Parties {
  customer: PartyFacts;
  hit: PartyFacts;
}

/**
 * Of which state's numbers both are that know a company each by one alone, where one side gives it as that of its register;
 * a tax number without a name is of that scheme where it looks like it. Null for people, and for tax numbers alone.
 */
export function companyScheme(own: IdentifierFact, listed: IdentifierFact, parties: Parties): NumberScheme | null {
  if (parties.customer.entityType !== 'COMPANY' || parties.hit.entityType === 'PERSON') return null;
  const scheme = own.scheme ?? listed.scheme;
  if (scheme === undefined || !isOneOfACompany(scheme)) return null;
  if (own.type !== 'registration_number' && listed.type !== 'registration_number') return null;
  const [left, right] = [withoutCountry(own, parties), withoutCountry(listed, parties)];
  const isOf = (number: IdentifierFact) =>
    number.scheme?.name === scheme.name ||
    (number.scheme === undefined && number.type === 'tax_id' && left.length === right.length);
  return isOf(own) && isOf(listed) ? scheme : null;
}

/** Whether two numbers are one, in whatever form each is written. */
export function equal(own: IdentifierFact, listed: IdentifierFact, parties: Parties): boolean {
  if (own.value === listed.value || areButForCheckDigit(own, listed)) return true;
  if (withoutNationality(own.value) === withoutNationality(listed.value))
    return own.scheme?.name === 'cedula' || listed.scheme?.name === 'cedula';
  if (withoutCountry(own, parties) === withoutCountry(listed, parties)) return true;
  if (own.type !== 'registration_number' && listed.type !== 'registration_number') return false;
  const [left, right] = [registered(own, parties), registered(listed, parties)];
  return (
    left === right ||
    (own.type === listed.type &&
      companyNumber(left, own.scheme ?? listed.scheme) === companyNumber(right, listed.scheme ?? own.scheme))
  );
}

/** "V-12345678": a Venezuelan's cédula, with or without its letter. */
function withoutNationality(value: string): string {
  return value.replace(/^[VE](?=\d{6})/, '');
}

/** "900.123.456-7" and "900123456": the check digit is written behind a stroke, or left out. */
function areButForCheckDigit(own: IdentifierFact, listed: IdentifierFact): boolean {
  const isWith = (one: IdentifierFact, other: IdentifierFact) =>
    /\d-[\dK]$/i.test(one.text.trim()) &&
    one.value.slice(0, -1) === other.value &&
    other.value.length >= SHORTEST_CHECKED;
  return isWith(own, listed) || isWith(listed, own);
}

const SHORTEST_CHECKED = 7;

/** Registers print leading zeros, or leave them out. */
function registered(number: IdentifierFact, parties: Parties): string {
  return withoutCountry(number, parties).replace(/^0+/, '');
}

/** Systems write the code of the bearer's country before the number, or leave it out. */
function withoutCountry({ value, country }: IdentifierFact, { customer, hit }: Parties): string {
  const prefix = /^[A-Z]{2}(?=\d)/.exec(value)?.[0];
  const codes = [country, ...customer.countries.map(({ code }) => code), ...hit.countries.map(({ code }) => code)];
  return prefix !== undefined && codes.includes(prefix) ? value.slice(prefix.length) : value;
}

/** "SC604417" and "NI604417", "CHE123456788MWST": the letters may be a register's, a tax's or a country's, so that neither is told apart. */
export function areButForLetters(own: IdentifierFact, listed: IdentifierFact): boolean {
  const digits = ({ value }: IdentifierFact) => value.replaceAll(/^[A-Z]+0*|^0+|[A-Z]+$/g, '');
  return own.value !== listed.value && digits(own).length >= SHORTEST_UNIQUE && digits(own) === digits(listed);
}

/**
 * What in a number of a company's is the company's own: an Australian business number is two check digits and that, a
 * SIRET (INSEE) and a CNPJ (Receita Federal) are that and the number of a branch.
 */
function companyNumber(value: string, scheme: NumberScheme | undefined): string {
  const { length } = value;
  if (scheme?.name === 'abn' && length === ABN_DIGITS) return value.slice(2).replace(/^0+/, '');
  if (scheme?.name === 'siren') return length > SIREN_DIGITS ? value.slice(0, length - BRANCH_OF_SIRET) : value;
  return scheme?.name === 'cnpj' && length > BRANCH_OF_CNPJ ? value.slice(0, length - BRANCH_OF_CNPJ) : value;
}

const ABN_DIGITS = 11;
const SIREN_DIGITS = 9;
const BRANCH_OF_SIRET = 5;
const BRANCH_OF_CNPJ = 6;

/** Fewer signs are equal by chance. */
export const SHORTEST_UNIQUE = 5;
