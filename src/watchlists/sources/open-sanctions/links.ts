import type { ListedIdentifier } from '../../../domain/watchlists/listed-entity.ts';
import type { EntityDraft } from '../facts/entity-draft.ts';
import { listedCountry } from '../facts/listed-countries.ts';
import { looseDates } from '../facts/loose-dates.ts';
import { FactStore } from './fact-store.ts';
import type { FtmEntity } from './ftm-entity.ts';
import { ftmCountry } from './schemata.ts';

/** Schemata of the entities that only say more about a party. */
export const LINKED_SCHEMATA: ReadonlySet<string> = new Set([
  'Sanction',
  'Passport',
  'Identification',
  'Occupancy',
  'Position',
  'Address',
]);

/** Bytes that held facts may take; together with the rest of an import it stays below 512 MB. */
const MOST_BYTES = 160 * 1024 * 1024;
/** Statements of reasons are for the reader, and some are pages long; in characters. */
const LONGEST_REASON = 200;

/** What an entity of the linked schemata says of the party it belongs to. */
type Fact =
  | { programs: string[]; reasons: string[]; listedOn?: string; sourceUrl?: string }
  | { posts: string[]; start?: string; end?: string; ended?: true }
  | { type: ListedIdentifier['type']; numbers: string[]; country?: string };

/** Facts about parties that stand in entities of their own, gathered before the parties are read. */
export class FtmLinks {
  readonly #facts = new FactStore(MOST_BYTES);
  /** How many did not fit. */
  left = 0;

  add(entity: FtmEntity): void {
    const held =
      entity.schema === 'Position' || entity.schema === 'Address'
        ? this.#facts.add(entity.id, JSON.stringify(readPlace(entity)))
        : partiesOf(entity).every((party) => this.#facts.add(party, JSON.stringify(readFact(entity))));
    if (!held) this.left += 1;
  }

  /** Adds all that is known of a party to its entry. */
  apply(party: string, draft: EntityDraft): void {
    for (const text of this.#facts.get(party)) this.#addFact(draft, JSON.parse(text) as Fact);
  }

  /** The same for an entity that is nested within its party. */
  applyNested(entity: FtmEntity, draft: EntityDraft): void {
    if (entity.schema === 'Address') draft.address(readPlace(entity).title);
    else if (entity.schema === 'Occupancy') {
      for (const post of entity.nested()) draft.position({ ...readPlace(post), ...readTerm(entity) });
    } else if (entity.schema !== 'Position') this.#addFact(draft, readFact(entity));
  }

  address(id: string): string {
    const [text] = this.#facts.get(id);
    return text === undefined ? '' : (JSON.parse(text) as Place).title;
  }

  has(party: string): boolean {
    return this.#facts.get(party).length > 0;
  }

  #addFact(draft: EntityDraft, fact: Fact): void {
    if ('programs' in fact) addSanction(draft, fact);
    else if ('numbers' in fact) {
      for (const number of fact.numbers) draft.identifier(fact.type, number, fact.country ?? null);
    } else {
      const { posts, ...term } = fact;
      for (const post of posts) {
        for (const text of this.#facts.get(post)) draft.position({ ...(JSON.parse(text) as Place), ...term });
      }
    }
  }
}

function partiesOf(entity: FtmEntity): string[] {
  return entity.all(entity.schema === 'Sanction' ? 'entity' : 'holder');
}

function readFact(entity: FtmEntity): Fact {
  if (entity.schema === 'Sanction') return readSanction(entity);
  if (entity.schema === 'Occupancy') return { posts: entity.all('post'), ...readTerm(entity) };
  const isPassport = entity.schema === 'Passport' || /passport/i.test(entity.first('type'));
  const country = listedCountry(ftmCountry(entity.first('country')));
  return {
    type: isPassport ? 'passport' : 'national_id',
    numbers: [...entity.all('number'), ...entity.all('passportNumber')],
    ...(country === null ? {} : { country }),
  };
}

function readSanction(entity: FtmEntity): Fact {
  const dates = [...entity.all('listingDate'), ...entity.all('startDate')].filter((date) => date.length === 10).sort();
  const [listedOn] = dates;
  const sourceUrl = entity.first('sourceUrl');
  return {
    programs: entity.all('program'),
    reasons: entity.all('reason').map((reason) => reason.slice(0, LONGEST_REASON)),
    ...(listedOn === undefined ? {} : { listedOn }),
    ...(sourceUrl === '' ? {} : { sourceUrl }),
  };
}

function addSanction(
  draft: EntityDraft,
  { programs, reasons, listedOn, sourceUrl }: Extract<Fact, { programs: string[] }>,
): void {
  draft.topic('sanction');
  for (const program of programs) draft.program(program);
  for (const reason of reasons) draft.reason(reason);
  if (listedOn !== undefined && (draft.listedOn === undefined || listedOn < draft.listedOn)) draft.listedOn = listedOn;
  draft.sourceUrl ??= sourceUrl;
}

function readTerm(entity: FtmEntity): { start?: string; end?: string; ended?: true } {
  const [start] = looseDates(entity.first('startDate') || entity.first('periodStart')).dates;
  const [end] = looseDates(entity.first('endDate') || entity.first('periodEnd')).dates;
  return {
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    ...(entity.first('status') === 'ended' && end === undefined ? { ended: true } : {}),
  };
}

/** A position and its country, or the text of an address. */
interface Place {
  title: string;
  country?: string;
}

function readPlace(entity: FtmEntity): Place {
  const title = entity.first('full') || entity.caption || entity.first('name');
  const country = entity.schema === 'Position' ? listedCountry(ftmCountry(entity.first('country'))) : null;
  return country === null ? { title } : { title, country };
}
