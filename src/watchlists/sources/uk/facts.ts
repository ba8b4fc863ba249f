import type { EntitySchema } from '../../../domain/watchlists/listed-entity.ts';
import type { EntityDraft } from '../facts/entity-draft.ts';
import { listItems } from '../facts/clean-text.ts';
import { documentNumbers } from '../facts/document-numbers.ts';
import { listedCountries, listedCountry } from '../facts/listed-countries.ts';
import { looseDates } from '../facts/loose-dates.ts';
import { joinName } from '../facts/person-name.ts';
import { ukDate } from './dates.ts';

/** Null where the list says something else. */
export function ukSchema(type: string): EntitySchema | null {
  const word = type.trim().toLowerCase();
  if (word === 'individual') return 'Person';
  if (word === 'entity') return 'Organization';
  return word === 'ship' ? 'Vessel' : null;
}

/** @param names given and other names in reading order, the surname or whole name last */
export function addUkName(
  draft: EntityDraft,
  names: readonly string[],
  { type, strength = '', nonLatin = '' }: { type: string; strength?: string; nonLatin?: string },
): void {
  const text = joinName(...names);
  const kind = /^primary name$/i.test(type) ? 'PRIMARY' : /\bf\.?k\.?a|former/i.test(type) ? 'FORMER' : 'ALIAS';
  // Rows that repeat an entry for another address repeat its primary name.
  draft.name(text, kind, /^low/i.test(strength));
  for (const original of nonLatin.split(/;|\n/)) draft.name(original, 'ALIAS', /^low/i.test(strength));
}

export function addUkBirth(draft: EntityDraft, text: string): void {
  for (const item of listItems(text)) {
    const date = ukDate(item);
    if (date !== null) draft.born(date);
    else for (const left of addLoose(draft, item)) draft.remark(`Date of birth: ${left}`);
  }
}

function addLoose(draft: EntityDraft, text: string): string[] {
  const { dates, unread } = looseDates(text);
  draft.born(...dates);
  return unread;
}

export function addUkBirthPlace(draft: EntityDraft, town: string, country: string): void {
  draft.birthPlace([town, country].filter((part) => part !== '').join(', '));
  for (const code of listedCountries(country)) draft.country(code, 'birth');
}

export function addUkAddress(draft: EntityDraft, lines: readonly string[], country: string): void {
  draft.country(listedCountry(country), 'residence');
  const present = lines.filter((line) => line !== '');
  if (present.length > 0) draft.address([...present, country].filter((line) => line !== '').join(', '));
}

export function addUkNationality(draft: EntityDraft, text: string): void {
  const codes = listedCountries(text);
  if (text !== '' && codes.length === 0) draft.remark(`Nationality: ${text}`);
  for (const code of codes) draft.country(code, 'nationality');
}

/** @param details words about the number, which may tell the country that issued it */
export function addUkDocument(
  draft: EntityDraft,
  type: 'passport' | 'national_id',
  text: string,
  details: string,
): void {
  for (const number of documentNumbers(details === '' ? text : `${text} (${details.replace(/[();]/g, ' ')})`)) {
    draft.identifier(number.type ?? type, number.value, number.country);
  }
  if (details !== '') draft.remark(`${type === 'passport' ? 'Passport' : 'National identifier'} ${text}: ${details}`);
}

export function addUkContacts(draft: EntityDraft, phones: string, emails: string, websites: string): void {
  for (const phone of listItems(phones)) draft.identifier('phone', phone);
  for (const email of emails.split(/[;,\s]+/)) if (email.includes('@')) draft.identifier('email', email);
  if (websites !== '') draft.remark(`Website: ${websites}`);
}

export function addUkListing(
  draft: EntityDraft,
  { regime, measures, dates }: { regime: string; measures: string; dates: readonly string[] },
): void {
  draft.topic('sanction').program(regime);
  for (const measure of measures.split('|')) draft.program(measure);
  const days = [draft.listedOn, ...dates.map(ukDate)].filter((date) => typeof date === 'string' && date.length === 10);
  draft.listedOn = days.sort()[0] ?? undefined;
}
