import { readAlert } from '../../../src/domain/alerts/read-alert.ts';
import type { Alert, AlertHit } from '../../../src/domain/alerts/alert-hit.ts';
import type { PartyFacts } from '../../../src/domain/facts/facts.ts';
import { defaultPolicy } from '../../../src/policies/default-policy.ts';

export function read(inputDetails: unknown, customerNames: string[] = []): Alert {
  return readAlert(inputDetails, { asOf: '2026-03-01', policy: defaultPolicy, countryRole: 'unknown', customerNames });
}

export function hitsOf(inputDetails: unknown, customerNames: string[] = []): AlertHit[] {
  const alert = read(inputDetails, customerNames);
  if (alert.kind !== 'hits') throw new Error(JSON.stringify(alert));
  return alert.hits;
}

/** Every fact of a party in one line each, sorted; for tables. */
export function facts(party: PartyFacts): string[] {
  return [
    ...(party.entityType === 'UNKNOWN' ? [] : [`is ${party.entityType}`]),
    ...party.names.map(({ kind, text }) => `${kind} ${text}`),
    ...party.birthDates.map(({ interval }) => `born ${interval.from}/${interval.to}`),
    ...party.ages.map(({ birth }) => `aged ${birth.from}/${birth.to}`),
    ...party.countries.map(({ role, code }) => `${role} ${code}`),
    ...party.genders.map(({ gender }) => `gender ${gender}`),
    ...party.identifiers.map(
      ({ type, value, country }) => `${type} ${value}${country === undefined ? '' : ` ${country}`}`,
    ),
    ...party.birthPlaces.map(({ town, country }) => `birth place ${town} ${country ?? '-'}`),
    ...party.addresses.map(({ full, town }) => `address ${full ?? '-'} in ${town ?? '-'}`),
    ...party.occupations.map(({ text }) => `job ${text}`),
    ...party.employers.map(({ text }) => `employer ${text}`),
    ...party.relatives.map(({ text }) => `relative ${text}`),
    ...party.deaths.map(({ interval }) => `died ${interval.from}/${interval.to}`),
    ...party.incorporations.map(({ interval }) => `founded ${interval.from}`),
  ].sort();
}
