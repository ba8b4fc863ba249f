import type { ListedEntity, ListedIdentifier } from '../../../domain/watchlists/listed-entity.ts';
import type { XmlElement } from '../input/xml-element.ts';
import { documentNumbers } from '../facts/document-numbers.ts';
import { EntityDraft } from '../facts/entity-draft.ts';
import { listedCountries, listedCountry } from '../facts/listed-countries.ts';
import { looseDates } from '../facts/loose-dates.ts';
import { nameVariants } from '../facts/name-variants.ts';
import { joinName } from '../facts/person-name.ts';
import { cleanText } from '../facts/clean-text.ts';

const FORMER = /\b(?:formerly|previously) (?:listed )?as\b|\bformer name\b/i;
/** A name in the note of an alias, in its own script: `original script: Азиз`. */
const ORIGINAL_SCRIPT = /\b(?:original script|in arabic(?: script)?)\s*:?\s*(.+)$/is;

/** An `INDIVIDUAL` or `ENTITY` of the list; null where it has no number or no name. */
export function readUnEntry(entry: XmlElement): ListedEntity | null {
  const id = entry.first('REFERENCE_NUMBER') || entry.first('DATAID');
  if (id === '') return null;
  const prefix = entry.name;
  const draft = new EntityDraft(id, prefix === 'INDIVIDUAL' ? 'Person' : 'Organization');
  draft.topic('sanction').program(entry.first('UN_LIST_TYPE'));
  draft.listedOn = /^\d{4}-\d{2}-\d{2}/.exec(entry.first('LISTED_ON'))?.[0];
  const names = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'].map((part) => entry.first(part));
  const [name, ...others] = nameVariants(joinName(...names), draft.schema === 'Person');
  draft.name(name?.text ?? '', 'PRIMARY');
  for (const other of others) draft.name(other.text, other.kind);
  addNames(draft, entry.first('NAME_ORIGINAL_SCRIPT'), 'ALIAS', false);
  for (const alias of entry.all(`${prefix}_ALIAS`)) addAlias(draft, alias);
  draft.gender(entry.first('GENDER'));
  for (const text of entry.texts('NATIONALITY', 'VALUE')) {
    const codes = listedCountries(text);
    if (codes.length === 0) draft.remark(`Nationality: ${text}`);
    for (const code of codes) draft.country(code, 'nationality');
  }
  for (const birth of entry.all('INDIVIDUAL_DATE_OF_BIRTH')) addBirth(draft, birth);
  for (const place of entry.all('INDIVIDUAL_PLACE_OF_BIRTH')) addBirthPlace(draft, place);
  for (const address of entry.all(`${prefix}_ADDRESS`)) addAddress(draft, address);
  for (const document of entry.all('INDIVIDUAL_DOCUMENT')) addDocument(draft, document);
  for (const title of entry.texts('DESIGNATION', 'VALUE')) draft.position({ title });
  for (const title of entry.texts('TITLE', 'VALUE')) draft.remark(`Title: ${title}`);
  draft.remark(entry.first('COMMENTS1'));
  return draft.build();
}

function addAlias(draft: EntityDraft, alias: XmlElement): void {
  const quality = alias.first('QUALITY');
  const note = alias.first('NOTE');
  const former = quality === 'f.k.a.' || FORMER.test(note);
  const weak = quality === 'Low';
  addNames(draft, alias.first('ALIAS_NAME'), former ? 'FORMER' : 'ALIAS', weak);
  const original = ORIGINAL_SCRIPT.exec(note)?.[1];
  if (original !== undefined) addNames(draft, original, 'ALIAS', weak);
  // What is said of the alias only, and may be another's.
  else if (note !== '' && !former) draft.remark(`${alias.first('ALIAS_NAME')}: ${note}`);
  draft.born(...looseDates(alias.first('DATE_OF_BIRTH')).dates);
  draft.country(listedCountry(alias.first('COUNTRY_OF_BIRTH')), 'birth');
}

function addNames(draft: EntityDraft, text: string, kind: 'ALIAS' | 'FORMER', weak: boolean): void {
  for (const variant of nameVariants(text, draft.schema === 'Person')) {
    draft.name(variant.text, kind === 'FORMER' ? kind : variant.kind, weak);
  }
}

function addBirth(draft: EntityDraft, birth: XmlElement): void {
  const text = birth.first('DATE') || birth.first('YEAR') || range(birth);
  const note = birth.first('NOTE');
  const circa = birth.first('TYPE_OF_DATE') === 'APPROXIMATELY' || /^approx/i.test(note);
  // A note stands for the date where there is none, and is about it where there is one.
  const { dates, unread } = looseDates(text === '' ? note : circa ? `circa ${text}` : text);
  draft.born(...dates);
  for (const left of unread) draft.remark(`Date of birth: ${left}`);
  if (text !== '' && !/^approx/i.test(note)) draft.remark(note && `Date of birth ${text}: ${note}`);
}

function range(birth: XmlElement): string {
  const [from, to] = [birth.first('FROM_YEAR'), birth.first('TO_YEAR')];
  return from === '' || to === '' ? from || to : `${from} to ${to}`;
}

function addBirthPlace(draft: EntityDraft, place: XmlElement): void {
  const country = place.first('COUNTRY');
  draft.birthPlace(joined(place, ['STREET', 'CITY', 'STATE_PROVINCE', 'COUNTRY']));
  draft.country(listedCountry(country), 'birth');
  draft.remark(place.first('NOTE'));
}

function addAddress(draft: EntityDraft, address: XmlElement): void {
  const country = address.first('COUNTRY');
  draft.country(listedCountry(country), 'residence');
  const text = joined(address, ['STREET', 'CITY', 'STATE_PROVINCE', 'ZIP_CODE', 'COUNTRY']);
  const note = address.first('NOTE');
  if (text !== '' && text !== cleanText(country)) draft.address(note === '' ? text : `${text} (${note})`);
  else draft.remark(note && `${text}${text && ': '}${note}`);
}

function joined(element: XmlElement, parts: readonly string[]): string {
  return parts
    .map((part) => cleanText(element.first(part)).replace(/,$/, ''))
    .filter((part) => part !== '')
    .join(', ');
}

function addDocument(draft: EntityDraft, document: XmlElement): void {
  const number = document.first('NUMBER');
  const label = `${document.first('TYPE_OF_DOCUMENT')} ${document.first('TYPE_OF_DOCUMENT2')}`.trim();
  const note = document.first('NOTE');
  if (number === '') {
    draft.remark(cleanText(`${label} ${note}`));
    return;
  }
  const country = listedCountry(document.first('ISSUING_COUNTRY')) ?? listedCountry(document.first('COUNTRY_OF_ISSUE'));
  const stated = label === '' ? null : documentType(label);
  for (const { value, country: issuer, type } of documentNumbers(number)) {
    draft.identifier(type ?? stated ?? 'other', value, country ?? issuer);
  }
  draft.remark(note && `${label} ${number}: ${note}`);
}

function documentType(label: string): ListedIdentifier['type'] {
  if (/pass(?:e)?port|pasaporte/i.test(label)) return 'passport';
  return /birth certificate|licen[cs]e|travel/i.test(label) ? 'document_number' : 'national_id';
}
