import type { EvidenceItem, HitVerdictKind } from '../check/verdict.ts';
import { ENGINE_VERSION } from '../engine-version.ts';
import { describeSearch } from '../screening/coverage.ts';
import type { AlertCheck, CheckContext, DecidedHit, HitDecision, Search } from './alert-check.ts';
import type { CheckResult } from './write-note.ts';

/** Hits told one by one; the rest is counted by reason. */
const TOLD_WHOLE = 20;

const CONCLUSIONS: Readonly<Record<HitVerdictKind, string>> = {
  CONFIRMED: 'this is our customer',
  PROBABLE: 'this is probably our customer',
  UNRESOLVED: 'whether this is our customer stays open',
  DISCOUNTED: 'this is not our customer',
};

/** The whole evidence in words, complete enough to audit. */
export function writeReasoning(
  check: AlertCheck,
  { hits, decision, notUnderstood, search }: CheckResult,
  context: CheckContext,
): string {
  const paragraphs = [
    `${check.label} check: ${decision.outcome}, risk ${decision.riskScore.toFixed(2)}. ${sentence(decision.note)}`,
    ...hits.slice(0, TOLD_WHOLE).map((hit, index) => tellHit(hit, index + 1, context)),
    ...tellRest(hits.slice(TOLD_WHOLE)),
    ...problems(context, hits),
    ...(notUnderstood.length === 0 ? [] : [`Fields that no rule reads: ${notUnderstood.length}.`]),
    ...tellSearch(search),
    versions(context),
  ];
  return paragraphs.join('\n\n');
}

export function writeUndecided(check: AlertCheck, why: string, context: CheckContext, search: Search | null): string {
  return [
    `${check.label} check: PENDING, no risk score. ${sentence(why)}`,
    ...tellSearch(search),
    versions(context),
  ].join('\n\n');
}

/** A search that found nobody: what was searched for and where is all the evidence there is. */
export function writeNoHit(
  check: AlertCheck,
  { decision, search }: { decision: HitDecision; search: Search },
  context: CheckContext,
): string {
  const { customer } = context;
  const names = [customer, ...customer.related.map(({ party }) => party)].flatMap((party) => party.names);
  return [
    `${check.label} check: ${decision.outcome}, risk ${decision.riskScore.toFixed(2)}. ${sentence(decision.note)} (${decision.rules.join(', ')})`,
    `Searched for: ${names.map(({ text }) => text).join('; ')}.`,
    ...tellSearch(search),
    versions(context),
  ].join('\n\n');
}

function tellSearch(search: Search | null): string[] {
  return search === null ? [] : [describeSearch(search.searched)];
}

const RELATED_CONCLUSIONS: Readonly<Record<HitVerdictKind, (role: string) => string>> = {
  CONFIRMED: (role) => `this is the ${role} whom the customer names`,
  PROBABLE: (role) => `this is probably the ${role} whom the customer names`,
  UNRESOLVED: (role) => `whether this is the ${role} whom the customer names stays open`,
  DISCOUNTED: (role) => `this is not the ${role} whom the customer names`,
};

function tellHit({ hit, judgement, decision, related }: DecidedHit, number: number, context: CheckContext): string {
  const label = [hit.named ? hit.ref : null, hit.media.source ?? hit.list.names[0] ?? null].filter(
    (part) => part !== null,
  );
  const conclusion =
    related === undefined ? CONCLUSIONS[judgement.verdict] : RELATED_CONCLUSIONS[judgement.verdict](related.role);
  const about = judgement.reason === null ? '' : ` (${judgement.reason})`;
  const lines = [
    `Hit ${number}${label.length === 0 ? '' : ` (${[...new Set(label)].join(', ')})`}: ${conclusion}${about}; match probability ${judgement.probability.toFixed(4)}.`,
    ...judgement.evidence.map(tellItem),
  ];
  const missing = missingFacts(hit, context);
  if (missing !== '') lines.push(`- Missing: ${missing}.`);
  if (judgement.verdict !== 'DISCOUNTED')
    lines.push(`- Meaning: ${sentence(decision.note)} Risk ${decision.riskScore.toFixed(2)}.`);
  lines.push(`- Rules: ${[...new Set([...judgement.rules, ...decision.rules])].join(', ')}.`);
  return lines.join('\n');
}

const FIELD_WORDS: Readonly<Record<string, string>> = {
  birth_date: 'birth date',
  entity_type: 'kind of party',
  middle_name: 'further name',
};

function tellItem(item: EvidenceItem): string {
  const values = `customer ${item.customerValue ?? 'not known'}, alert ${item.alertValue ?? 'not stated'}`;
  const weight =
    item.weight === 0 ? 'no weight' : `weight ${item.weight > 0 ? '+' : '−'}${Math.abs(item.weight).toFixed(1)}`;
  const field = FIELD_WORDS[item.field] ?? item.field.replaceAll('_', ' ');
  return `- ${capital(field)}: ${values}. ${item.why} (${item.relation}, ${weight})`;
}

function missingFacts({ birthDates, ages, countries }: DecidedHit['hit'], { customer }: CheckContext): string {
  const person = customer.entityType !== 'COMPANY';
  return [
    person && customer.birthDates.length === 0 ? "the customer's birth date" : null,
    person && birthDates.length + ages.length === 0 ? 'a birth date or age in the alert' : null,
    customer.countries.length === 0 ? "the customer's countries" : null,
    countries.length === 0 ? 'a country in the alert' : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

function tellRest(hits: readonly DecidedHit[]): string[] {
  if (hits.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { judgement } of hits) {
    const key = `${judgement.verdict}${judgement.reason === null ? '' : `, ${judgement.reason}`}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const told = [...counts]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, count]) => `${count} × ${key}`);
  return [`Further hits, less probable: ${told.join('; ')}. Their evidence is stored with the check.`];
}

function problems({ customer }: CheckContext, hits: readonly DecidedHit[]): string[] {
  const found = [
    ...customer.problems.map((problem) => `the customer's ${problem}`),
    ...hits.flatMap(({ hit }) => hit.problems.map((problem) => `the alert's ${problem}`)),
  ];
  const shown = [...new Set(found)].slice(0, TOLD_WHOLE);
  return shown.length === 0 ? [] : [`Not used: ${shown.join('; ')}.`];
}

function versions({ asOf, policy }: CheckContext): string {
  return `Decided as of ${asOf} under policy ${policy.version}, engine ${ENGINE_VERSION}.`;
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? capital(text) : `${capital(text)}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
