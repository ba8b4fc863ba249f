import type { ListedEntity } from '../domain/watchlists/listed-entity.ts';
import { MOST_NAMES } from './index-version.ts';
import { UNDECODED } from './sources/input/damage.ts';

/** Characters; the longest ids of public lists take a fifth of it, and Postgres indexes no more than 2,704 bytes. */
const LONGEST_ID = 500;
/** Characters; the longest of public lists takes 626. A longer one is no name, and each search of it would take long. */
const LONGEST_NAME = 1_000;
/** What JSON.stringify escapes and Postgres does not hold: U+0000, and half of a surrogate pair. */
const UNSTORABLE = /\\u(?:0000|d[89a-f])/;

/** An entry as it is stored. */
export interface StorableEntity {
  id: string;
  names: number;
  /** JSON of the whole of it. */
  text: string;
}

/** The entry without what cannot be stored, and in words what that was; null where nothing is left to be found by. */
export function storable(entity: ListedEntity): { entity: StorableEntity | null; lost: string[] } {
  if (entity.id.length > LONGEST_ID) return refused(`has an id of more than ${LONGEST_ID} characters`);
  const lost: string[] = [];
  const short = entity.names.filter(({ text }) => text.length <= LONGEST_NAME);
  const names = short.slice(0, MOST_NAMES);
  const [first] = names;
  if (!first) return refused(`has no name of at most ${LONGEST_NAME} characters`);
  const left = entity.names.length - short.length;
  if (left > 0) lost.push(`was read without ${left} of its names, each of more than ${LONGEST_NAME} characters`);
  if (short.length > names.length) lost.push(`has ${short.length} names, of which the first ${MOST_NAMES} were read`);
  const caption = entity.caption.length <= LONGEST_NAME ? entity.caption : first.text;
  const whole = names.length === entity.names.length ? entity : { ...entity, caption, names };
  const text = JSON.stringify(whole);
  if (!UNSTORABLE.test(text)) return { entity: { id: whole.id, names: names.length, text }, lost };
  const { value, isDamaged } = wellFormed(text);
  if (isDamaged) lost.push(UNDECODED);
  return { entity: { id: value.id, names: names.length, text: JSON.stringify(value) }, lost };
}

function refused(why: string): { entity: null; lost: string[] } {
  return { entity: null, lost: [why] };
}

function wellFormed(text: string): { value: ListedEntity; isDamaged: boolean } {
  let isDamaged = false;
  const value = JSON.parse(text, (_, part: unknown) => {
    if (typeof part !== 'string') return part;
    isDamaged ||= !part.isWellFormed();
    return part.replaceAll('\0', '').toWellFormed();
  }) as ListedEntity;
  return { value, isDamaged };
}
