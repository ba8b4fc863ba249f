import { fieldName } from '../facts/field-names.ts';
import { WRAPPERS, escapePointer, isEmpty, isObject } from '../facts/field-reader.ts';
import type { Field, JsonObject } from '../facts/field-reader.ts';
import type { Stated } from '../facts/facts.ts';
import { isIdentifier } from '../facts/identifiers.ts';
import {
  HOLDS_A_HIT,
  describes,
  holdsHits,
  isListOfParties,
  isNamed,
  isNamedHit,
  isNamedWithin,
  isOfAnEntry,
  isOfSearch,
  isPartyItself,
} from './looks-like-hit.ts';
import { COUNTS, ENVELOPES, LISTS, OF_SEARCH, SEARCH_TERMS, USUAL_LISTS } from './search-fields.ts';
import { readVendorHit } from './vendors/registry.ts';
import { fieldsOfLine } from './record-lines.ts';
import { readWatchmanFlat } from './vendors/watchman-flat.ts';

/** What stands where a hit is expected. */
export interface FoundItem {
  item: unknown;
  pointer: string;
  /** Its fields under the usual names, where they are read out of a vendor's shape or a line of text; else null. */
  read: { vendor: string | null; fields: Field[] } | null;
}

/** What an alert holds, before any hit is read. */
export interface FoundHits {
  items: FoundItem[];
  /** JSON pointers of fields beside the hits that say nothing of them. */
  others: string[];
  /** Whether there is a list of hits at all, or a count of them; a bare object is its own only hit. */
  listed: boolean;
  /** Whether a vendor says that it searched. */
  searched: boolean;
  searchedFor: Stated[];
  /** How many hits the vendor counts beyond those that are here. */
  beyond: number;
  /** The vendor calls its own search incomplete or failed. */
  incomplete: boolean;
}

const DEEPEST = 8;

interface Place {
  pointer: string;
  depth: number;
}

/**
 * Looks through lists and wrappers for what is a hit, wherever a vendor puts it. Depth is bounded; never throws.
 * @param isSubject whether a text names whom the alert was raised for
 */
export function findHits(payload: unknown, isSubject: (text: string) => boolean): FoundHits {
  const finder = new HitFinder(isSubject);
  finder.visit(payload, { pointer: '', depth: 0 });
  finder.found.others.sort();
  return finder.found;
}

class HitFinder {
  readonly found: FoundHits = {
    items: [],
    others: [],
    listed: false,
    searched: false,
    searchedFor: [],
    beyond: 0,
    incomplete: false,
  };
  private readonly isSubject: (text: string) => boolean;

  constructor(isSubject: (text: string) => boolean) {
    this.isSubject = isSubject;
  }

  visit(value: unknown, place: Place): void {
    if (Array.isArray(value)) {
      this.found.listed = true;
      value.forEach((item: unknown, index) => this.visitItem(item, inside(place, String(index))));
    } else if (isObject(value)) {
      this.visitObject(value, place);
    } else if (!isEmpty(value)) {
      this.found.items.push({ item: value, pointer: place.pointer, read: null });
    }
  }

  private visitItem(item: unknown, place: Place): void {
    if (isEmpty(item)) return;
    // A list within a list is no hit.
    if (isObject(item)) this.visitObject(item, place);
    else this.found.items.push(itemOfLine(item, place.pointer) ?? { item, pointer: place.pointer, read: null });
  }

  private visitObject(source: JsonObject, place: Place): void {
    const flat = readWatchmanFlat(source, place.pointer);
    const joined = flat?.lists ?? [];
    for (const { object, pointer, fields } of flat?.hits ?? []) {
      this.found.items.push({ item: object, pointer, read: { vendor: 'Watchman', fields } });
    }
    const keys = Object.keys(source)
      .sort()
      .filter((key) => !joined.includes(key));
    const lists = keys.filter((key) => isListOfHits(key, source, { flat: flat !== null, place }));
    const count = countOf(source);
    const isSearchResult = lists.length > 0 || joined.length > 0 || (count === 0 && !isNamed(source));
    if (isSearchResult && place.depth < DEEPEST) this.visitSearch(source, { keys, lists, count, place });
    else this.visitSingle(source, { keys, place });
  }

  /** An object that holds lists of hits, and tells of the search that found them. */
  private visitSearch(
    source: JsonObject,
    { keys, lists, count, place }: { keys: string[]; lists: string[]; count: number | null; place: Place },
  ): void {
    this.found.listed = true;
    const before = this.found.items.length;
    for (const key of lists) {
      const value = source[key];
      const list = inside(place, key);
      if (isObject(value) && Object.keys(value).some((name) => LISTS.has(fieldName(name))))
        this.visitObject(value, list);
      else if (isObject(value))
        for (const name of Object.keys(value).sort()) {
          // `Designations: {Designation: […]}`, as XML becomes JSON.
          if (Array.isArray(value[name])) this.visit(value[name], inside(list, name));
          else this.visitItem(value[name], inside(list, name));
        }
      else this.visit(value, list);
    }
    const rest = keys.filter((key) => !lists.includes(key));
    this.noteSearch(source, rest, place);
    if (lists.length === 0 || count === null) return;
    this.found.beyond += Math.max(0, count - (this.found.items.length - before));
  }

  /** A hit, or a wrapper around one or around a search. */
  private visitSingle(source: JsonObject, { keys, place }: { keys: string[]; place: Place }): void {
    const read = readVendorHit(source, place.pointer);
    const within = isNamed(source) ? keys.filter((key) => isFoundFor(key, source)) : this.envelopesOf(source, keys);
    const envelopes = read !== null || place.depth >= DEEPEST ? [] : within;
    if (envelopes.length === 0) {
      const lost = read === null && isSearch(source) && !isPartyItself(source) ? (countOf(source) ?? 0) : 0;
      if (lost === 0) this.found.items.push({ item: source, pointer: place.pointer, read });
      else this.noteLost(source, { keys, lost, place });
      return;
    }
    for (const key of envelopes) this.visit(source[key], inside(place, key));
    this.noteSearch(
      source,
      keys.filter((key) => !envelopes.includes(key)),
      place,
    );
  }

  /** A search that counts hits and holds none. */
  private noteLost(source: JsonObject, { keys, lost, place }: { keys: string[]; lost: number; place: Place }): void {
    this.found.listed = true;
    this.found.beyond += lost;
    this.noteSearch(source, keys, place);
  }

  /** Those that are known to be some; else whatever names the subject within an object that names nobody itself. */
  private envelopesOf(source: JsonObject, keys: readonly string[]): string[] {
    const known = keys.filter((key) => isEnvelope(key, source) && !isNumberOfEntry(source, key));
    if (known.length > 0 || isNamedWithin(source) || isPartyItself(source)) return known;
    const isOfSubject = (value: unknown): boolean => typeof value === 'string' && this.isSubject(value);
    const found = keys.filter((key) => FOUND.test(fieldName(key)) && holdsSome(source[key], isOfSubject));
    if (found.length > 0) return found;
    if (Object.values(source).some(isOfSubject)) return [];
    const others = keys.filter((key) => isObjectOfAnother(fieldName(key), source[key]));
    const own = others.filter((key) => holdsSome(source[key], isOfSubject));
    return own.length === 0 && others.length === 1 ? others.filter((key) => isParty(source[key])) : own;
  }

  private noteSearch(source: JsonObject, keys: readonly string[], place: Place): void {
    for (const key of keys) {
      const value = source[key];
      const name = fieldName(key);
      const { pointer } = inside(place, key);
      if (isEmpty(value)) continue;
      if (!OF_SEARCH.has(name)) {
        if (/^(?:case|alert|search)$/u.test(name) && typeof value === 'string' && FILE_NUMBER.test(value)) continue;
        this.found.others.push(pointer);
        continue;
      }
      this.found.searched = true;
      if (SEARCH_TERMS.has(name) && typeof value === 'string')
        this.found.searchedFor.push({ text: value.trim(), pointer });
      if ((name === 'partial' || name === 'incomplete') && value === true) this.found.incomplete = true;
      if (name === 'success' && value === false) this.found.incomplete = true;
      if ((name === 'status' || name === 'statuscode' || name === 'code') && hasFailed(value))
        this.found.incomplete = true;
    }
  }
}

/** A record that is one line of text; null where it is none, or not all of it is understood. */
function itemOfLine(line: unknown, pointer: string): FoundItem | null {
  const fields = typeof line === 'string' ? fieldsOfLine(line, pointer) : null;
  return fields === null ? null : { item: { line }, pointer, read: { vendor: null, fields } };
}

/** `case: "SGP-3381"`: under what number the alert is filed. */
const FILE_NUMBER = /^\p{Lu}{1,5}-\d{1,8}$/u;

function inside({ pointer, depth }: Place, key: string): Place {
  return { pointer: `${pointer}/${escapePointer(key)}`, depth: depth + 1 };
}

/** Neither the search's nor the customer's own. */
function isObjectOfAnother(name: string, value: unknown): boolean {
  return typeof value === 'object' && value !== null && !isOfSearch(name) && !OF_CUSTOMER.test(name);
}

const OF_CUSTOMER =
  /kunde|kund$|klient|musteri|клиент|клієнт|заявител|antragsteller|solicitante|richiedente|demandeur|requerente|wniosk|zadatel|anfrage|abfrage|consulta|recherche|richiesta|pesquisa|zapytan|dotaz|sorgu|запрос|запит|submission|onboarding|eingabe|saisie/u;

function isParty(value: unknown): boolean {
  return isObject(value) && isNamedWithin(value) && describes(value);
}

/** Whether an object, or one in a list, holds such a value at any depth. */
function holdsSome(value: unknown, isSuch: (value: unknown) => boolean, depth = 0): boolean {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return false;
  return Object.values(value).some(
    (inner) => (!Array.isArray(value) && isSuch(inner)) || holdsSome(inner, isSuch, depth + 1),
  );
}

function isListOfLines(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((line) => itemOfLine(line, '') !== null);
}

/** A hit that is named keeps its own lists: only the alert as a whole, and what says that it is a search, is a list besides. */
function isListOfHits(key: string, source: JsonObject, { flat, place }: { flat: boolean; place: Place }): boolean {
  const [name, value] = [fieldName(key), source[key]];
  if (flat) return Array.isArray(value) && value.every((item) => isObject(item));
  if (!LISTS.has(name))
    return !isNamed(source) && !isPartyItself(source) && (isListOfParties(key, value) || isListOfLines(value));
  const isOfProfile =
    name === 'articles' && isNamed(source) && isPartyItself(source) && readVendorHit(source, '') !== null;
  const isTopList = place.depth === 0 && USUAL_LISTS.has(name) && !isOfProfile;
  if (!isTopList && isNamed(source) && !isSearch(source)) return false;
  if (Array.isArray(value)) return true;
  return (
    isObject(value) &&
    Object.keys(value).length > 0 &&
    Object.values(value).every((one) => isObject(one) || Array.isArray(one))
  );
}

function isEnvelope(key: string, source: JsonObject): boolean {
  const [name, value] = [fieldName(key), source[key]];
  if (LISTS.has(name) && isObject(value) && isNamed(value)) return true;
  if (isNamedHit(key, value)) return HOLDS_A_HIT.test(name) || !isPartyItself(source);
  if (ENVELOPES.has(name)) return Array.isArray(value) || (isObject(value) && !isEmpty(value));
  return !WRAPPERS.has(name) && holdsHits(value) && !isPartyItself(source);
}

/** `{name, party: "owner", matched: {name, dob, list}}`: what was found for a name of which nothing more is said. */
function isFoundFor(key: string, source: JsonObject): boolean {
  const value = source[key];
  return (
    FOUND.test(fieldName(key)) &&
    isObject(value) &&
    isNamed(value) &&
    isPartyItself(value) &&
    !isPartyItself(source) &&
    !describes(source)
  );
}

const FOUND = /^(?:match|matched|hit|found|listed)(?:record|entry|person|entity|party|profile)?$/;

/** `{match: {type: "passport", number}, reason}`: what an entry bars, beside why it does, is the entry's own. */
function isNumberOfEntry(source: JsonObject, key: string): boolean {
  const value = source[key];
  return isObject(value) && isIdentifier(value) && isOfAnEntry(source);
}

/** A search may have a name of its own; its counts and terms tell it from a hit. */
function isSearch(source: JsonObject): boolean {
  return Object.keys(source).some((key) => {
    const name = fieldName(key);
    return COUNTS.has(name) || SEARCH_TERMS.has(name) || name === 'partial' || name === 'targetentityid';
  });
}

/** How many hits the vendor says there are; null where it does not say. */
function countOf(source: JsonObject): number | null {
  const pages = Object.keys(source)
    .filter((key) => ['meta', 'pagination'].includes(fieldName(key)))
    .flatMap((key) => (isObject(source[key]) ? [source[key]] : []));
  for (const place of [source, ...pages]) {
    for (const key of Object.keys(place).sort()) {
      const value = COUNTS.has(fieldName(key)) ? place[key] : null;
      const count = isObject(value) ? value.value : value;
      if (typeof count === 'number' && Number.isInteger(count) && count >= 0) return count;
    }
  }
  return null;
}

function hasFailed(status: unknown): boolean {
  if (typeof status === 'number') return status >= 400 && status < 600;
  return (
    typeof status === 'string' && /^(?:error|failed|failure|partial|incomplete|timeout|aborted)$/i.test(status.trim())
  );
}
