import { FieldReader, fieldsOf } from '../facts/field-reader.ts';
import type { Field } from '../facts/field-reader.ts';
import type { EmployerFact, Stated } from '../facts/facts.ts';
import { latest } from '../dates/interval.ts';
import { readNames } from '../facts/read-names.ts';
import { earliest } from '../pep/term-of-office.ts';
import { judgePosition } from '../pep/tiers.ts';
import type { AlertContext } from './alert-context.ts';
import type { PepFacts, PositionFact } from './alert-hit.ts';
import { RELATIVE, officesOfPrincipal } from './principal.ts';
import { ROLES_BY_TIME, byText, positionOf, readBodies, readPositions, readTerm } from './read-positions.ts';

const ROLES = ['roles', 'positions', 'pepentries', 'terms', 'tenures', 'mandates', ...ROLES_BY_TIME];

/** What a record says of public functions: in fields of its own, else in its remarks. */
export function readPep(
  reader: FieldReader,
  categories: readonly Stated[],
  { policy, press = false }: AlertContext,
): PepFacts {
  const roles = reader.objects(ROLES).map(({ object, pointer }) => fieldsOf(object, pointer));
  // A record without another post is headed by no article: its title is what its party is.
  const stated = readPositions(reader);
  const titles =
    stated.length > 0 || press || readNames(reader, policy).length === 0
      ? []
      : [...reader.texts(['title', 'titles'], isPost), ...reader.texts(['post', 'posts'], isShort)];
  const positions = (stated.length > 0 ? stated : titles.map(positionOf)).map((post): PositionFact =>
    RELATIVE.test(post.text) ? { ...post, ofPrincipal: true } : post,
  );
  const institutions = readBodies(reader).sort(byText);
  const relations = reader.texts(['relationship', 'relation', 'relationtype', 'rcatype', 'pepstatus']);
  const isRelative =
    (!press && positions.length === 0 && reader.peek(REMARKS).some((text) => KIN_FIRST.test(text))) ||
    [...relations, ...reader.texts(['matchtype', 'peptype'])].some(({ text }) => RELATIVE.test(text)) ||
    (categories.some(({ text }) => RELATIVE.test(text)) && !categories.some(({ text }) => OWN_OFFICE.test(text)));
  const inWords = positions.some(({ text }) => RELATIVE_OF.test(text));
  const further =
    positions.length > 0 || press
      ? []
      : isRelative
        ? [...relations, ...reader.texts(REMARKS)].flatMap(officesOfPrincipal)
        : reader.texts(REMARKS, (text) => officeIn(text) !== null).flatMap(officeInRemark);
  return {
    positions: [...positions, ...further],
    institutions,
    relation: isRelative || inWords ? 'RELATIVE_OR_ASSOCIATE' : 'SELF',
    ...termOf(reader, roles),
  };
}

const REMARKS = ['note', 'notes', 'bio', 'remarks', 'summary', 'description', 'furtherinformation'];

/** More than a form of address, and no sentence. */
function isPost(text: string): boolean {
  return /\p{L}{3,}[ ,]+\S/u.test(text) && !/[.!?]\s/u.test(text) && text.length <= LONGEST_TITLE;
}

function isShort(text: string): boolean {
  return !/[.!?]\s|[@/]/u.test(text) && text.length <= LONGEST_TITLE;
}

const LONGEST_TITLE = 120;

/** "Deputy of Poltava City Council, elected October 2020": a remark that says no more than which office it is. */
function officeInRemark({ text, pointer }: Stated & { pointer: string }): PositionFact[] {
  const office = officeIn(text);
  return office === null ? [] : [positionOf({ text: office, pointer })];
}

function officeIn(remark: string): string | null {
  // "Zrt. since 2022": the stop of an abbreviation ends no sentence.
  if (/[!?;] *\S|[.] *[^\s\p{Ll}\d]/u.test(remark) || remark.length > LONGEST_TITLE || OF_RECORD.test(remark))
    return null;
  const office = remark.trim().replace(/[.]$/u, '');
  const { tier } = judgePosition(office);
  return tier === 'unknown' || tier === 'none' ? null : office;
}

/** Dates beside these are not those of an office. */
const OF_RECORD =
  /(?<!\p{L})(?:profiles?|records?|sources?|database|registers?|list(?:ed|ing)?|updated|added|created|published|convicted|sentenced|born)(?!\p{L})/iu;

/** Where somebody holds an office is where they work. */
export function bodiesOfOffice(reader: FieldReader, { positions, relation }: PepFacts): EmployerFact[] {
  if (positions.length === 0 || relation !== 'SELF') return [];
  return reader.texts(['institution']).map((body) => ({ ...body, ofOffice: true }));
}

/** First day of the first and last day of the last office; open where one of several offices has no end. */
function termOf(reader: FieldReader, roles: readonly Field[][]): Pick<PepFacts, 'start' | 'end' | 'goesOn'> {
  const stated = readTerm(reader);
  const terms = roles.map((role) => readTerm(new FieldReader(role)));
  const ends = terms.flatMap(({ end }) => end ?? []);
  return {
    start: stated.start ?? earliest(terms.flatMap(({ start }) => start ?? [])),
    end: stated.end ?? (ends.length === terms.length ? latest(ends) : null),
    ...(stated.goesOn === true ? { end: null, goesOn: true as const } : {}),
  };
}

/** `role.pep`, `pep-class-1`, `PEP`; not "PEP relatives". */
const OWN_OFFICE = /^(?:role\.)?pep(?:[-_ ]class[-_ ]\d)?$/i;

/** "Son of the mayor": what a remark begins with is said of its own party. */
const KIN_FIRST =
  /^(?:(?:the|an?|adult|elder|younger|only|eldest|youngest|close) )*(?:spouse|wife|husband|partner|child|son|daughter|parent|father|mother|brother|sister|relative|associate) of (?:the |an? )?\p{L}/iu;
const RELATIVE_OF =
  /\b(?:spouse|wife|husband|partner|child|son|daughter|parent|father|mother|brother|sister|relative|associate) of\b/i;
