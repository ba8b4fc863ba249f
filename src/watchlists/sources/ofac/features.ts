import { looseDates, FIRST_FOUNDING_YEAR } from '../facts/loose-dates.ts';
import { listedCountries, listedCountry } from '../facts/listed-countries.ts';
import { placeCountry } from '../facts/places.ts';
import type { EntityDraft } from '../facts/entity-draft.ts';

/** What OFAC calls a feature in the remarks of its CSV, and in its advanced XML. */
const FEATURES: Readonly<Record<string, (draft: EntityDraft, value: string) => void>> = {
  dob: addBirth,
  birthdate: addBirth,
  pob: addBirthPlace,
  'place of birth': addBirthPlace,
  nationality: addNationality,
  'nationality country': addNationality,
  citizen: addNationality,
  'citizenship country': addNationality,
  gender: (draft, value) => draft.gender(value),
  title: (draft, value) => draft.position({ title: value }),
  email: (draft, value) => draft.identifier('email', value),
  'email address': (draft, value) => draft.identifier('email', value),
  phone: (draft, value) => draft.identifier('phone', value),
  'phone no': (draft, value) => draft.identifier('phone', value),
  'phone number': (draft, value) => draft.identifier('phone', value),
  telephone: (draft, value) => draft.identifier('phone', value),
  'telephone no': (draft, value) => draft.identifier('phone', value),
  'swift/bic': (draft, value) => draft.identifier('bic', value),
  mmsi: (draft, value) => draft.identifier('mmsi', value),
  'vessel call sign': (draft, value) => draft.identifier('call_sign', value),
  'aircraft tail number': (draft, value) => draft.identifier('tail_number', value),
  'vessel flag': (draft, value) => draft.country(listedCountry(value), 'flag'),
  'nationality of registration': (draft, value) => draft.country(listedCountry(value), 'incorporation'),
  'organization established date': addFounding,
  'aircraft manufacture date': addFounding,
  'vessel year of build': addFounding,
};

/** Labels as they begin a part of the remarks, the longest first. */
const LABELS = Object.keys(FEATURES).sort((a, b) => b.length - a.length);
const LABELLED = new RegExp(`^(${LABELS.join('|')})\\.?:? +(.+)$`, 'i');

/** Adds a feature to the entry; one that has no place in it becomes a remark. */
export function addFeature(draft: EntityDraft, label: string, value: string): void {
  const add = FEATURES[label.trim().replace(/[.:]$/, '').toLowerCase()];
  if (add) add(draft, value);
  else if (/^digital currency address/i.test(label)) draft.identifier('wallet', value);
  else draft.remark(`${label} ${value}`);
}

/** A labelled part of the remarks: `DOB 1962`, `nationality Iran`; null where it has none of the labels. */
export function readLabelled(part: string): { label: string; value: string } | null {
  const [, label, value] = LABELLED.exec(part) ?? [];
  return label === undefined || value === undefined ? null : { label, value };
}

function addBirth(draft: EntityDraft, value: string): void {
  const { dates, unread } = looseDates(value);
  draft.born(...dates);
  for (const text of unread) draft.remark(`DOB ${text}`);
}

function addFounding(draft: EntityDraft, value: string): void {
  const { dates, unread } = looseDates(value, FIRST_FOUNDING_YEAR);
  draft.founded(...dates);
  for (const text of unread) draft.remark(`Established ${text}`);
}

function addBirthPlace(draft: EntityDraft, value: string): void {
  draft.birthPlace(value).country(placeCountry(value), 'birth');
}

function addNationality(draft: EntityDraft, value: string): void {
  const codes = listedCountries(value);
  if (codes.length === 0) draft.remark(`nationality ${value}`);
  for (const code of codes) draft.country(code, 'nationality');
}
