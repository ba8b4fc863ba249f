import { toCountryCode } from '../countries/country-code.ts';
import type { IdentifierFact, IdentifierType } from './facts.ts';
import { OF_ANOTHER, foldKey } from './field-names.ts';
import { unescapePointer } from './field-reader.ts';
import { CONTACTS } from './identifier-types.ts';
import { schemeByShape, schemeOf, withState, withoutLabel } from './number-schemes.ts';
import { stateOfRegister } from './registers.ts';

interface AboutNumber {
  /** ISO 3166-1 alpha-2 of who issued it. */
  country?: string | null;
  register?: string | null;
  /** What a text beside it calls it. */
  kind?: string;
}

/** A number of the kind; none where the text is no number. */
export function identifier(
  stated: IdentifierType,
  text: string,
  pointer: string,
  { country = null, register = null, kind = '' }: AboutNumber = {},
): IdentifierFact[] {
  // Myanmar's, whatever its field is called.
  const type = /^\d{1,2}\/\p{L}+\(\p{L}\)\d{6}$/u.test(text.trim()) ? 'national_id' : stated;
  if (CONTACTS.has(type)) {
    const value = normaliseIdentifier(type, text);
    // A kind or a word instead of a number.
    const tells = type === 'email' ? value.includes('@') : isNumber(value);
    return tells ? [{ type, value, text, pointer, ...(country === null ? {} : { country }) }] : [];
  }
  const key = fieldOf(pointer);
  const [written, beside] = type === 'registration_number' ? splitRegister(text, key) : [text, null];
  const value = normaliseIdentifier(type, written);
  if (!isNumber(value)) return [];
  const scheme =
    withoutLabel(type, written).scheme ??
    schemeOf(kind) ??
    // Moldova's IDNO is a company's.
    (type === 'national_id' && /^id.?no$/iu.test(key) ? null : schemeOf(key)) ??
    schemeByShape(value) ??
    schemeByShape(written);
  const issuer = country ?? toCountryCode(inBrackets(text));
  const keptBy = beside ?? register;
  return [
    {
      type,
      value,
      text,
      pointer,
      ...(issuer === null ? {} : { country: issuer }),
      ...(scheme === null ? {} : { scheme: withState(scheme, value) }),
      ...(type === 'registration_number' && keptBy !== null ? { register: keptBy } : {}),
      ...(LICENCE.test(key) ? { licence: true } : {}),
      ...(OF_ANOTHER.test(foldKey(inBrackets(text))) ? { unsure: true } : {}),
      ...(scheme === null && OF_CARD.test(`${kind} ${key}`) ? { ofCard: true } : {}),
    },
  ];
}

const LICENCE = /licen[cs]e/i;
const OF_CARD = /card|ausweis|carte|carta|tarjeta|dow[oó]d|kaart|\bkort/i;

function isNumber(value: string): boolean {
  return /\d/.test(value) && value.length >= 3;
}

/** The name of the field that a pointer leads to, or into a list of. */
function fieldOf(pointer: string): string {
  return unescapePointer(
    pointer
      .split('/')
      .filter((key) => !/^\d*$/.test(key))
      .at(-1) ?? '',
  );
}

/** "FZ-20881 (Hamriyah Free Zone)": what stands in brackets behind a number; empty where nothing does. */
export function inBrackets(text: string): string {
  return IN_BRACKETS.exec(text)?.[1] ?? '';
}

const OF_COURT =
  /^(?<before>[^\d]*?)[\s,(:-]*(?<number>(?<!\p{L})HR[AB]\s?\d[\d ]*(?: ?[A-Z](?!\p{L}))?)[\s,()[\]:-]*(?<after>[^\d]*?)[\s)\]]*$/u;
const WITH_REGISTER = /^(?<number>[^,(]*\d[^,(]*?)(?:, | \()(?<after>[^\d,()]{3,})\)?$/u;
/** "812 345 678 R.C.S. Paris", "918 273 645 MVA" */
const WITH_WORDS = /^(?<number>[\d .-]{6,}\d) (?<after>\p{L}[\p{L}.]{2,}(?: \p{L}+)*)$/u;

/** "SECP 0141907", "DMCC118822" */
const REGISTER_FIRST =
  /^(?<before>\p{L}{2}[\p{L} .]*?[\p{L}.])[ :.-]*(?:(?:no|nr)\.? )?(?<number>(?<= )[A-Z](?=\d{6})[\d-]+|\d[\d ./-]*)$/iu;

/** "İzmir 90417": of Turkey's trade registry each chamber counts its own. */
const TOWN_FIRST = /^(?<before>\p{Lu}\p{L}{2,}) (?<number>\d{4,})$/u;

/** A company's number and who keeps its register, where the one text has both: "HRB 201133, Amtsgericht München". */
function splitRegister(text: string, key: string): [number: string, register: string | null] {
  const { number, before, after } =
    (OF_COURT.exec(text) ?? WITH_REGISTER.exec(text) ?? WITH_WORDS.exec(text))?.groups ?? {};
  if (number === undefined) {
    const town = /sicil/iu.test(key) ? TOWN_FIRST.exec(text.trim())?.groups : undefined;
    if (town !== undefined) return [town.number ?? text, town.before ?? null];
    const led = REGISTER_FIRST.exec(text)?.groups ?? {};
    const isRegister =
      led.before !== undefined && schemeOf(led.before) === null && stateOfRegister(led.before) !== null;
    return isRegister ? [led.number ?? text, led.before ?? null] : [text, null];
  }
  const register = [before, after].find((part) => part !== undefined && /\p{L}{3}/u.test(part));
  return [number, register ?? null];
}

/** The form in which identifiers are compared by equality; section 4 of the rules. Empty where nothing is left. */
export function normaliseIdentifier(type: IdentifierType, text: string): string {
  if (type === 'email') return emailForm(text);
  if (type === 'phone')
    return text
      .replace(/\(0\)/g, '')
      .replace(/^\s*00/, '+')
      .replace(/[^\d+]/g, '');
  return withoutLabel(type, text.replace(IN_BRACKETS, ''))
    .number.replace(LABEL, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');
}

/** What a number is called is no part of it: "Passport no. X12", "Company number 0123". */
const LABEL =
  /^\s*(?:(?:(?:company|business|registration|registered|register|reg\.?|tax|national|identity) )?id|tin|vat|passport|reisepass|pasaporte|passeport|company|registration|reg\.?)?(?: ?(?:no|nr|number|num|nº|n°)\.?)? ?[:#. -] ?(?=\S*\d)/i;

/** "FZ-20881 (Hamriyah Free Zone)": who gave it out, or what it is, is no part of a number. */
const IN_BRACKETS = /(?<=\d[^()]*)\s*[([]([^()[\]\d]*)[)\]]\s*$/;

/** Lower case, the domain as DNS writes it: `müller.example` and `xn--mller-kva.example` are one (RFC 5891). */
function emailForm(text: string): string {
  // "James Torres <james@example.com>" is his address too.
  const address = (/[^\s<>()[\]|;,:"@]+@[^\s<>()[\]|;,"@]+/u.exec(text)?.[0] ?? text.trim()).toLowerCase();
  const [, local, domain] = /^([^@]+)@([\p{L}\p{M}\p{N}.-]+)$/u.exec(address) ?? [];
  if (local === undefined || domain === undefined || !URL.canParse(`http://${domain}`)) return address;
  return `${local}@${new URL(`http://${domain}`).hostname}`;
}
