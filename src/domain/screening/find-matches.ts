import type { AlertHit } from '../alerts/alert-hit.ts';
import { judgeHit } from '../evidence/judge-hit.ts';
import type { Judgement } from '../evidence/judge-hit.ts';
import type { Sides } from '../evidence/sides.ts';
import type { PartyFacts } from '../facts/facts.ts';
import type { NamePolicy, Policy } from '../policy/policy.ts';
import type { ListedEntity } from '../watchlists/listed-entity.ts';
import type { ListKind } from '../watchlists/list-kind.ts';
import { hitOfEntity } from './hit-of-entity.ts';
import { matchScore } from './match-score.ts';
import { SearchedNames } from './searched-names.ts';
import type { Candidate, NearEntry, Screening } from './screening.ts';

/** A listed entry that may be the subject. */
export interface Match {
  candidate: Candidate;
  hit: AlertHit;
  /** 0 … 1: how near its names and its other facts come to the subject's; the policy's threshold makes it an alert. */
  score: number;
  /** 0 … 1, of the names alone. */
  nameScore: number;
  judgement: Judgement;
}

export interface MatchOptions {
  policy: Policy;
  /** Matches below this score are left out. */
  threshold: number;
  sanction: boolean;
}

/** Facts that agree lift a score by no more: names further below the threshold need no look at the facts. */
const MOST_RAISE = 0.15;

/** Those of the entries that may be a match of one of the parties, by their names; the others need not be looked into. */
export function closeEntries<Entry extends NearEntry>(
  entries: readonly Entry[],
  parties: readonly PartyFacts[],
  { threshold, policy }: { threshold: number; policy: NamePolicy },
): Entry[] {
  const names = parties.map((party) => new SearchedNames(party, policy));
  return entries.filter((entry) => names.some((ofParty) => ofParty.bestScore(entry) >= threshold - MOST_RAISE));
}

const SIDES: Sides = { own: 'the party searched for', other: 'the list entry' };

/** The candidates that may be the subject, best first. */
export function findMatches(subject: PartyFacts, screening: Screening, options: MatchOptions): Match[] {
  const { policy, threshold } = options;
  const titles = titlesOf(screening);
  const names = new SearchedNames(subject, policy.names);
  return screening.candidates
    .flatMap((candidate): Match[] => {
      const nameScore = names.bestScore(nearNames(candidate));
      if (nameScore < threshold - MOST_RAISE) return [];
      const hit = hitOfEntity(candidate, titles.get(candidate.list) ?? candidate.list, policy);
      if (isOtherType(subject, hit)) return [];
      const judgement = judgeHit(subject, hit, {
        policy,
        sides: SIDES,
        sanction: options.sanction,
        firstAct: () => null,
      });
      const score = matchScore(nameScore, judgement.findings, policy);
      return score < threshold ? [] : [{ candidate, hit, score, nameScore, judgement }];
    })
    .sort(byScore);
}

/** What an alert on the candidates would bring: each that answers this kind of check and whose names come near a party's. */
export function hitsOf(
  screening: Screening,
  kind: ListKind,
  parties: readonly PartyFacts[],
  policy: Policy,
): AlertHit[] {
  const titles = titlesOf(screening);
  const names = parties.map((party) => new SearchedNames(party, policy.names));
  const isNear = (candidate: Candidate) =>
    names.some((ofParty) => ofParty.bestScore(nearNames(candidate)) >= policy.screening.threshold);
  return screening.candidates
    .filter((candidate) => answers(candidate.entity, kind) && isNear(candidate))
    .map((candidate) => hitOfEntity(candidate, titles.get(candidate.list) ?? candidate.list, policy))
    .filter((hit) => !parties.every((party) => isOtherType(party, hit)));
}

/** ID-3: a vessel of that name is no person. */
function isOtherType(party: PartyFacts, hit: PartyFacts): boolean {
  return party.entityType !== 'UNKNOWN' && hit.entityType !== 'UNKNOWN' && party.entityType !== hit.entityType;
}

/** Whether an entry is of a kind of check. One without topics is of each that its list answers. */
function answers({ topics }: ListedEntity, kind: ListKind): boolean {
  if (kind === 'BLACKLIST' || topics.length === 0) return true;
  const isPep = (topic: string) => topic.startsWith('role.');
  return kind === 'PEP' ? topics.some(isPep) : !topics.every(isPep);
}

function titlesOf({ searched }: Screening): Map<string, string> {
  return new Map(searched.map((list) => [list.list, list.title]));
}

function nearNames({ entity, names }: Candidate): Pick<NearEntry, 'schema' | 'names'> {
  return { schema: entity.schema, names: names.map((number) => ({ number, text: entity.names[number]?.text ?? '' })) };
}

function byScore(left: Match, right: Match): number {
  return (
    right.score - left.score ||
    right.judgement.probability - left.judgement.probability ||
    (left.hit.ref < right.hit.ref ? -1 : 1)
  );
}
