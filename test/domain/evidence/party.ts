import { parseDate } from '../../../src/domain/dates/parse-date.ts';
import { birthAtAge } from '../../../src/domain/dates/age-at-date.ts';
import type { DateInterval } from '../../../src/domain/dates/interval.ts';
import { judgeHit } from '../../../src/domain/evidence/judge-hit.ts';
import type { JudgeContext, Judgement } from '../../../src/domain/evidence/judge-hit.ts';
import { partyFacts } from '../../../src/domain/facts/facts.ts';
import type {
  AddressFact,
  AgeFact,
  CountryFact,
  CountryRole,
  DateFact,
  GenderFact,
  IdentifierFact,
  IdentifierType,
  NameFact,
  PartyFacts,
  PlaceFact,
  Stated,
} from '../../../src/domain/facts/facts.ts';
import { defaultPolicy } from '../../../src/policies/default-policy.ts';

/** Facts of invented parties, as reading would give them. */
export const named = (text: string, kind: NameFact['kind'] = 'PRIMARY'): NameFact => ({ text, pointer: null, kind });
export const stated = (text: string): Stated => ({ text, pointer: null });

function interval(text: string): DateInterval {
  const parsed = parseDate(text);
  if (parsed.kind !== 'date') throw new Error(`${text} is no date`);
  return parsed.interval;
}

export const on = (text: string): DateFact => ({ ...stated(text), interval: interval(text) });
export const circa = (text: string): DateFact => ({ ...stated(text), interval: { ...interval(text), circa: true } });
export const place = (town: string, country: string | null = null): PlaceFact => ({
  ...stated(town),
  town: town.toLowerCase(),
  country,
});
export const address = (full: string | null, town: string | null = null): AddressFact => ({
  ...stated(full ?? town ?? ''),
  full: full?.toLowerCase() ?? null,
  town: town?.toLowerCase() ?? null,
});
export const country = (code: string, role: CountryRole = 'nationality'): CountryFact => ({
  ...stated(code),
  code,
  role,
});
export const gender = (value: 'F' | 'M', verified = false): GenderFact => ({
  ...stated(value),
  gender: value,
  verified,
});

export function id(
  type: IdentifierType,
  value: string,
  more: { country?: string; verified?: boolean } = {},
): IdentifierFact {
  return { ...stated(value), type, value, ...more };
}

export function aged(age: number, at: string): AgeFact {
  const ages = { from: age, to: age };
  return { ...stated(`${age} in ${at}`), ages, at: interval(at), birth: birthAtAge(ages, interval(at)) };
}

export function person(name: string, facts: Partial<PartyFacts> = {}): PartyFacts {
  return partyFacts({ entityType: 'PERSON', names: [named(name)], ...facts });
}

export function company(name: string, facts: Partial<PartyFacts> = {}): PartyFacts {
  return partyFacts({ entityType: 'COMPANY', names: [named(name)], ...facts });
}

export function judge(
  customer: PartyFacts,
  hit: Parameters<typeof judgeHit>[1],
  context: Partial<JudgeContext> = {},
): Judgement {
  const sides = { own: 'the customer', other: 'the alert' };
  return judgeHit(customer, hit, { policy: defaultPolicy, sides, sanction: false, firstAct: () => null, ...context });
}

/** `birth_date: strong agreement`, … without the name's own. */
export function strengths({ findings }: Judgement): string[] {
  return findings.map(({ attribute, strength }) => `${attribute}: ${strength}`).sort();
}
