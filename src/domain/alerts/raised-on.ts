import { RELATED_PARTY, roleOfField } from '../customer/related-parties.ts';
import type { Customer } from '../customer/read-customer.ts';
import type { RelatedParty } from '../customer/related-parties.ts';
import type { DateInterval } from '../dates/interval.ts';
import { parseDate } from '../dates/parse-date.ts';
import { FieldReader, escapePointer, fieldsOf, isObject } from '../facts/field-reader.ts';
import type { JsonObject } from '../facts/field-reader.ts';
import { fieldName } from '../facts/field-names.ts';
import { partyFacts } from '../facts/facts.ts';
import type { PartyFacts, Stated } from '../facts/facts.ts';
import { readParty } from '../facts/read-party.ts';
import { compareNames } from '../names/compare-names.ts';
import { isName } from '../names/is-name.ts';
import { findLegalForms } from '../names/legal-forms.ts';
import { normaliseName } from '../names/normalise.ts';
import type { AlertContext } from './alert-context.ts';
import type { AlertHit } from './alert-hit.ts';

/** Whom an alert says that it was raised on, where that is not the customer itself. */
export interface RaisedOn {
  /** Parties that it names beside the customer, and names that were searched for and are not the customer's. */
  parties: RelatedParty[];
  /** Where it says of a hit, or of all, that the party is one of the customer's: "director of the customer". */
  ties: Tie[];
}

export interface Tie extends Stated {
  /** JSON pointer of the hit it is said of; null where of all. */
  hit: string | null;
}

interface Reading {
  context: AlertContext;
  /** Whether the customer is a company. */
  company: boolean;
  /** The customer's birth dates. */
  births: readonly DateInterval[];
  /** JSON pointers of the hits. */
  hits: ReadonlySet<string>;
  /** What the hits are called: one that bears a word of the customer's name is not thereby tied to it. */
  hitNames: ReadonlySet<string>;
  /** Those, and of all that a hit stands in. */
  around: ReadonlySet<string>;
}

/** What was sent to be searched, wherever it stands. */
const SEARCHED = words(
  'searchterm submittedterm searchname searchedname submittedname queriedname queryname inputname screenedname ' +
    'screeningname searchedfor screenedfor searchstring searchquery searchedterm queryterm raisedon raisedfor hiton ' +
    'hitfor matchedon alerton alertfor',
);
/** The same beside the hits; within a hit such a field may be the hit itself. */
const SEARCHED_BESIDE = words('query input party person');
/** A party that is named because it has to do with the customer. */
const PARTIES = words(
  'relatedparty relatedparties relatedperson relatedpersons relatedentity connectedparty connectedparties ' +
    'connectedperson connectedpersons associatedparty associatedparties linkedparty linkedperson screenedparty ' +
    'screenedperson screenedentity alertedparty alertedperson matchedparty partyscreened controllingperson ' +
    'controlperson keyperson keycontroller',
);
/** Where a hit may repeat whom it was searched for. */
const ECHOES = words('customer customername client clientname applicant applicantname accountname accountholder');
/** What the hit's party is to the customer. */
const RELATIONS = words(
  ['customer', 'client', 'company', 'subject', 'entity', 'applicant', 'account', 'counterparty']
    .flatMap((whom) => [
      `relationshipto${whom}`,
      `relationto${whom}`,
      `relationshipwith${whom}`,
      `rolein${whom}`,
      `roleat${whom}`,
      `${whom}relationship`,
      `${whom}relation`,
    ])
    .join(' '),
  'relatedto partyrole roleofparty connectiontocustomer linktocustomer matchedparty',
);
/** The customer itself; not "customer's owner", and not "person with significant control". */
const SELF =
  /^(?:(?:the|self|same|own|customer|client|applicant|account ?holder|primary|main|subject|none|no|n\/?a|unknown|entity|company|person|individual|itself|himself|herself|party|-)(?!\p{L})[\s()/-]*)+[.]?$/iu;
const ROLE =
  '(?:parent(?: company)?|subsidiary|affiliate|investor|nominee|agent|director|owner|shareholder|ubo|signator(?:y|ies)|chair(?:man|woman|person)?|c[efo]o|manager|president|partner|spouse|wife|husband|son|daughter|brother|sister|father|mother|relative|associate|secretary|founder|trustee|representative|attorney|employee|guarantor|controller|officer)s?';
const CUSTOMER = '(?:customer|client|applicant|account[- ]holder|counterparty|merchant)';
const OF_CUSTOMER = new RegExp(
  `(?<!\\p{L})${ROLE}(?: [\\p{L}-]+){0,5}? (?:of|to|with|for|in|at) (?:the|our|this) ${CUSTOMER}(?!\\p{L})|(?<!\\p{L})${CUSTOMER}['’]s (?:[\\p{L}-]+ ){0,3}${ROLE}(?!\\p{L})`,
  'iu',
);
/** What a register or list says somebody is to a company: "director of", "Linked To:". */
const TIED_TO = new RegExp(
  `(?<!\\p{L})(?:${ROLE}(?: [\\p{L}-]+){0,4}? (?:of|in|at|for)|linked to|owned by|controlled by|controls|owns|holds)[^\\p{L}]{1,3}(?:the )?$`,
  'iu',
);
/** The press speaks of customers and clients of all kinds. */
const PROSE = words('snippet text content body summary title headline articlebody bodytext storytext storytitle media');

const DEEPEST = 8;
const LONGEST_TEXT = 5000;
const MOST_PARTIES = 50;

function words(...texts: string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.split(' ')));
}

/**
 * ID-3: a hit on somebody about the customer is judged as that party, also where only the alert tells who that is.
 * Without this a director's hit would be cleared for not bearing the company's name.
 */
export function raisedOn(
  payload: unknown,
  { hits, customer, context }: { hits: readonly AlertHit[]; customer: Customer; context: AlertContext },
): RaisedOn {
  const found: RaisedOn = { parties: [], ties: [] };
  const pointers = hits.map(({ pointer }) => pointer);
  const reading: Reading = {
    context,
    company: customer.entityType === 'COMPANY',
    births: customer.birthDates.map(({ interval }) => interval),
    hits: new Set(pointers),
    hitNames: new Set(hits.flatMap(({ names }) => names.map(({ text }) => text.trim()))),
    around: new Set(pointers.flatMap((pointer) => [pointer, ...outer(pointer)])),
  };
  walk(found, { key: '', value: payload, pointer: '', hit: null, echo: false, depth: 0 }, reading);
  const parties = found.parties
    .filter(({ party }) => party.names.some(({ text }) => !isOwnName(text, reading)))
    .filter(({ party }) => !customer.related.some((known) => haveNameInCommon(known.party, party, context)));
  return { parties: parties.slice(0, MOST_PARTIES), ties: found.ties };
}

/** Of all that stands around a place, without the whole. */
function outer(pointer: string): string[] {
  const end = pointer.lastIndexOf('/');
  return end <= 0 ? [] : [pointer.slice(0, end), ...outer(pointer.slice(0, end))];
}

interface FieldAt {
  key: string;
  value: unknown;
  pointer: string;
  /** JSON pointer of the hit it stands in; null beside the hits. */
  hit: string | null;
  /** Whether it stands in what only repeats whom the hit was searched for. */
  echo: boolean;
}

/** Every field below one, what stands in a list as a field of the list's name. */
function walk(found: RaisedOn, place: FieldAt & { depth: number }, reading: Reading): void {
  const { key, value, pointer, depth } = place;
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return;
  const source = value as JsonObject;
  const listed = Array.isArray(value);
  const hit = place.hit ?? (reading.hits.has(pointer) ? pointer : null);
  const forCustomer = !listed && submitsBirthOf(source, reading);
  for (const name of listed ? Object.keys(source) : Object.keys(source).sort()) {
    const own = listed ? key : fieldName(name);
    const inner: FieldAt = {
      key: own,
      value: source[name],
      pointer: `${pointer}/${escapePointer(name)}`,
      hit,
      echo: place.echo || SEARCHED.has(own) || ECHOES.has(own),
    };
    if (!(forCustomer && SEARCHED.has(own))) readField(found, inner, reading);
    walk(found, { ...inner, depth: depth + 1 }, reading);
  }
}

/** A name that was sent together with the customer's own birth date was sent for the customer, whatever it is. */
function submitsBirthOf(source: JsonObject, { births }: Pick<Reading, 'births'>, depth = 0): boolean {
  return Object.entries(source).some(([key, value]) => {
    if (Array.isArray(value) && depth === 0)
      return value.some((item) => isObject(item) && submitsBirthOf(item, { births }, depth + 1));
    if (typeof value !== 'string' || !fieldName(key).startsWith('submitted')) return false;
    const parsed = parseDate(value);
    return (
      parsed.kind === 'date' &&
      births.some(({ from, to }) => parsed.interval.from === from && parsed.interval.to === to)
    );
  });
}

function readField(found: RaisedOn, { key, value, pointer, hit, echo }: FieldAt, reading: Reading): void {
  const flat = hit === '' && pointer.lastIndexOf('/') === 0;
  const role = hit === null || flat ? roleOfField(key) : null;
  const named = SEARCHED.has(key) || PARTIES.has(key) || role !== null || (hit === null && SEARCHED_BESIDE.has(key));
  // Whoever is described beside the hits is no hit; of a list's or a vendor's name no hit is.
  const described = hit === null && isObject(value) && !reading.around.has(pointer);
  if (named || described) found.parties.push(...partyOf(value, { role, pointer }, reading));
  if (typeof value !== 'string' || PROSE.has(key)) return;
  const text = value.trim().slice(0, LONGEST_TEXT);
  if (
    (RELATIONS.has(key) && text !== '' && !SELF.test(text)) ||
    OF_CUSTOMER.test(text) ||
    namesCustomer(text, { told: hit !== null && !echo, ...reading })
  )
    found.ties.push({ text, pointer, hit });
}

function partyOf(
  item: unknown,
  { role, pointer }: { role: string | null; pointer: string },
  reading: Reading,
): RelatedParty[] {
  const named = { role: role ?? RELATED_PARTY, share: null };
  if (typeof item === 'string') {
    const text = item.replace(/\s*\([^()]*\)\s*$/, '').trim();
    const isRole = new RegExp(`^${ROLE}$`, 'iu').test(text);
    return isName(text) && !isRole
      ? [{ ...named, party: partyFacts({ names: [{ text, pointer, kind: 'PRIMARY' }] }) }]
      : [];
  }
  if (!isObject(item)) return [];
  const reader = new FieldReader(fieldsOf(unwrapped(item), pointer));
  const party = readParty(reader, { ...reading.context, published: null });
  const [stated] = reader.texts(['role', 'relation', 'relationship', 'capacity', 'partytype', 'type', 'position']);
  return party.names.length === 0
    ? []
    : [{ ...named, role: roleOfField(fieldName(stated?.text ?? '')) ?? named.role, party }];
}

/** A vendor's query puts what it searched one level down. */
function unwrapped(item: JsonObject): JsonObject {
  return isObject(item.properties) ? item.properties : item;
}

/** Whether a name is the customer's, or as much of it as somebody typed. */
function isOwnName(name: string, { context, company }: Reading): boolean {
  return context.customerNames.some((own) => {
    if (own === name || withoutEnding(own) === withoutEnding(name)) return true;
    const compared = compareNames(own, name, { company, policy: context.policy.names });
    const within = compared.unmatchedLeft.length === 0 || compared.unmatchedRight.length === 0;
    return compared.class === 'partial' ? within : compared.class !== 'none';
  });
}

/** "Daniel Krämer" for Daniela Krämer is mistyped. */
function withoutEnding(name: string): string {
  return normaliseName(name).replace(/a(?= |$)/g, '');
}

/** A party that the customer names itself is known with more facts. */
function haveNameInCommon(known: PartyFacts, named: PartyFacts, { policy }: AlertContext): boolean {
  const company = known.entityType === 'COMPANY';
  return known.names.some((left) =>
    named.names.some((right) => {
      const compared = compareNames(left.text, right.text, { company, policy: policy.names });
      return compared.class === 'exact' || compared.class === 'strong';
    }),
  );
}

const SHORTEST_NAME = 6;

/**
 * Whether a text names the customer, a company: that of a hit which bears another name, or "Director of X" beside the
 * hits. A person's namesakes have relatives too.
 */
function namesCustomer(text: string, { told, context, company, hitNames }: Reading & { told: boolean }): boolean {
  if (hitNames.has(text)) return false;
  if (!company || text.length < SHORTEST_NAME) return false;
  const folded = ` ${normaliseName(text)} `;
  return context.customerNames.some((name) => {
    const own = normaliseName(name).split(' ');
    const core = findLegalForms(own)
      .kept.map((index) => own[index])
      .join(' ');
    // One word may be anything's name.
    const sought = core.includes(' ') ? core : own.join(' ');
    if (sought.length < SHORTEST_NAME || !folded.includes(` ${sought} `)) return false;
    const first = new RegExp(`(?<!\\p{L})${own[0] ?? ''}`, 'giu');
    return told || [...text.matchAll(first)].some(({ index }) => TIED_TO.test(text.slice(0, index)));
  });
}
