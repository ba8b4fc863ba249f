import { sql } from 'kysely';
import { percentile, throughput } from '../bench/support/statistics.ts';
import type { Database } from '../src/db/database.ts';
import { defaultPolicy } from '../src/policies/default-policy.ts';
import { findMatches } from '../src/domain/screening/find-matches.ts';
import type { Candidate, Screening } from '../src/domain/screening/screening.ts';
import type { ListedEntity } from '../src/domain/watchlists/listed-entity.ts';
import { subjectFacts } from '../src/api/screen/screen-subject.ts';
import { findCandidates } from '../src/watchlists/find-candidates.ts';
import { readPersons } from './support/persons.ts';
import type { Person } from './support/persons.ts';
import { startScreeningService } from './support/screening-service.ts';

export interface ScreenEvaluation {
  /** Share of the listed persons with a match at or above the threshold. */
  recall: number;
  /**
   * Of those whose best entry comes near at all, by comparing them with every entry there is: the share for whom it is
   * among the candidates.
   */
  candidate_recall: number;
  /** Share of the unlisted persons with such a match. */
  false_hit_rate: number;
  threshold: number;
  /** One screening over HTTP, alone. */
  p50_ms: number;
  p99_ms: number;
  /** Screenings a second, AT_ONCE at a time. */
  per_s: number;
}

export interface ScreenEvaluationOptions {
  load: (db: Database) => Promise<void>;
  listed: string;
  unlisted: string;
  threshold: number;
  say: (text: string) => void;
}

const AT_ONCE = 16;
const WARM_UP = 300;
/** A best entry below it is somebody else: the person is on no list. */
const NEAR = 0.6;

/** Screens listed and unlisted persons by name and birth date over HTTP, as a client would. */
export async function evaluateScreening(options: ScreenEvaluationOptions): Promise<ScreenEvaluation> {
  const { threshold, say } = options;
  const [listed, unlisted] = await Promise.all([readPersons(options.listed), readPersons(options.unlisted)]);
  const service = await startScreeningService(options.load);
  try {
    const matchesOf = (person: Person) => service.screen({ ...person, schema: 'Person', threshold, limit: 1 });
    const all = [...listed, ...unlisted];
    await throughput(WARM_UP, AT_ONCE, async (index) => {
      await matchesOf(all[index % all.length]!);
    });
    const latencies: number[] = [];
    const isHit = async (person: Person): Promise<boolean> => {
      const since = performance.now();
      const [best] = await matchesOf(person);
      latencies.push(performance.now() - since);
      if (best)
        say(
          `  ${person.name} (${person.dob ?? 'no birth date'}) → ${best.entity.caption}, ${best.list}, ${best.score}`,
        );
      return best !== undefined;
    };
    say('Listed persons:');
    const recall = await shareOf(listed, isHit);
    say('Unlisted persons with a match:');
    const falseHits = await shareOf(unlisted, isHit);
    const perSecond = await throughput(all.length, AT_ONCE, async (index) => {
      await matchesOf(all[index]!);
    });
    return {
      recall,
      candidate_recall: await candidateRecall(service.db, service.organizationId, listed, say),
      false_hit_rate: falseHits,
      threshold,
      p50_ms: rounded(percentile(latencies, 0.5)),
      p99_ms: rounded(percentile(latencies, 0.99)),
      per_s: rounded(perSecond),
    };
  } finally {
    await service.stop();
  }
}

async function shareOf(persons: readonly Person[], holds: (person: Person) => Promise<boolean>): Promise<number> {
  let count = 0;
  for (const person of persons) if (await holds(person)) count += 1;
  return share(count, persons.length);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 1e5) / 1e5;
}

/** Compares with every entry, which takes a while: what the index left out cannot be found otherwise. */
async function candidateRecall(
  db: Database,
  organizationId: number,
  listed: readonly Person[],
  say: (text: string) => void,
): Promise<number> {
  const everything = await allEntries(db);
  const asOf = new Date().toISOString().slice(0, 10);
  const found: boolean[] = [];
  for (const person of listed) {
    const facts = subjectFacts({ ...person, schema: 'Person' }, { asOf, policy: defaultPolicy });
    const [best] = findMatches(facts, everything, { policy: defaultPolicy, threshold: NEAR, sanction: true });
    if (best === undefined) continue;
    const { entries } = await findCandidates(db, { organizationId, names: [person.name] });
    found.push(entries.some(({ entityId }) => entityId === best.candidate.entityId));
    if (found.at(-1) === false) say(`  not a candidate: ${person.name} → ${best.candidate.entity.caption}`);
  }
  return share(found.filter(Boolean).length, found.length);
}

async function allEntries(db: Database): Promise<Screening> {
  const { rows } = await sql<{ id: number; list: string; entity: ListedEntity }>`
    select entry.id, list.name as list, entry.entity
    from watchlist_entities entry join watchlists list on list.id = entry.watchlist_id
    where entry.to_version is null`.execute(db);
  const candidates = rows.map(({ id, list, entity }): Candidate => ({
    entityId: id,
    list,
    entity,
    names: [...entity.names.keys()],
  }));
  return { searched: [], candidates, partial: false };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
