import type { EntityType, PartyFacts } from '../facts/facts.ts';
import { prepareName, scorePrepared } from '../names/prepared-name.ts';
import type { NameKind, PreparedName } from '../names/prepared-name.ts';
import { entityTypeOf } from './hit-of-entity.ts';
import type { NamePolicy } from '../policy/policy.ts';
import type { NearEntry } from './screening.ts';

const NAME_KINDS: Readonly<Record<EntityType, NameKind>> = {
  PERSON: 'person',
  COMPANY: 'organization',
  VESSEL: 'vessel',
  AIRCRAFT: 'vessel',
  UNKNOWN: 'unknown',
};

/** Names of one party, read as those of a person, a company … once for each kind that they are compared as. */
export class SearchedNames {
  readonly #texts: readonly string[];
  readonly #kind: NameKind;
  readonly #policy: NamePolicy;
  readonly #prepared = new Map<NameKind, PreparedName[]>();

  constructor({ names, entityType }: PartyFacts, policy: NamePolicy) {
    this.#policy = policy;
    this.#texts = names.map(({ text }) => text);
    this.#kind = NAME_KINDS[entityType];
  }

  /** The best score with any name of the entry. A party of unknown kind is read as what the entry is. */
  bestScore({ schema, names: listedNames }: Pick<NearEntry, 'schema' | 'names'>): number {
    const kind = this.#kind === 'unknown' ? NAME_KINDS[entityTypeOf(schema)] : this.#kind;
    const names = this.#as(kind);
    let best = 0;
    for (const { text } of listedNames) {
      const listed = prepareName(text, kind);
      for (const name of names) best = Math.max(best, scorePrepared(name, listed, this.#policy));
      if (best === 1) break;
    }
    return best;
  }

  #as(kind: NameKind): PreparedName[] {
    const prepared = this.#prepared.get(kind) ?? this.#texts.map((text) => prepareName(text, kind));
    this.#prepared.set(kind, prepared);
    return prepared;
  }
}
