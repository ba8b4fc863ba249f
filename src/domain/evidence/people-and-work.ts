import type { PartyFacts, Stated } from '../facts/facts.ts';
import { compareNames } from '../names/compare-names.ts';
import { normaliseName } from '../names/normalise.ts';
import type { Policy } from '../policy/policy.ts';
import { findingOf } from './finding.ts';
import type { Finding } from './finding.ts';

const MOST_COMPARED = 20;

/** A common employer; a different one says nothing. One that employs half a town says little. */
export function compareEmployers(customer: PartyFacts, hit: PartyFacts, policy: Policy): Finding | null {
  const names = (party: PartyFacts) => party.employers.filter(({ text }) => namesAnEmployer(text));
  const found = firstSame(names(customer), names(hit), (own, listed) => areSame(own, listed, true, policy));
  if (!found) return null;
  const { own, listed } = found;
  const isLarge = policy.largeEmployers.some((large) => areSame(own.text, large, true, policy));
  return findingOf({
    attribute: 'employer',
    strength: isLarge ? 'weak agreement' : 'strong agreement',
    conflict: '',
    customerValue: own.text,
    alertValue: listed.text,
    why: isLarge ? 'Both work for the same very large employer.' : 'The employer is the same.',
    pointer: listed.pointer,
    weights: policy.weights.employer,
  });
}

/** A relative whom both name. */
export function compareRelatives(customer: PartyFacts, hit: PartyFacts, policy: Policy): Finding | null {
  const names = (party: PartyFacts) => party.relatives.filter(({ text }) => normaliseName(text).includes(' '));
  const found = firstSame(names(customer), names(hit), (own, listed) => areSame(own, listed, false, policy));
  if (!found) return null;
  return findingOf({
    attribute: 'relative',
    strength: 'strong agreement',
    conflict: '',
    customerValue: found.own.text,
    alertValue: found.listed.text,
    why: 'Both name the same relative.',
    pointer: found.listed.pointer,
    weights: policy.weights.relative,
  });
}

/** The same particular job or function; one that thousands have says nothing, and another may be an earlier one. */
export function compareOccupations(customer: PartyFacts, hit: PartyFacts, policy: Policy): Finding | null {
  const jobs = (party: PartyFacts) => party.occupations.filter(({ text }) => isParticular(text));
  const found = firstSame(jobs(customer), jobs(hit), (own, listed) => normaliseName(own) === normaliseName(listed));
  if (!found) return null;
  return findingOf({
    attribute: 'occupation',
    strength: 'weak agreement',
    conflict: '',
    customerValue: found.own.text,
    alertValue: found.listed.text,
    why: 'The occupation is the same.',
    pointer: found.listed.pointer,
    weights: policy.weights.occupation,
  });
}

function firstSame(
  owns: readonly Stated[],
  listeds: readonly Stated[],
  same: (own: string, listed: string) => boolean,
): { own: Stated; listed: Stated } | null {
  for (const own of owns.slice(0, MOST_COMPARED)) {
    const listed = listeds.slice(0, MOST_COMPARED).find(({ text }) => same(own.text, text));
    if (listed) return { own, listed };
  }
  return null;
}

function areSame(left: string, right: string, company: boolean, policy: Policy): boolean {
  const { class: found } = compareNames(left, right, { company, policy: policy.names });
  return found === 'exact' || found === 'strong';
}

const NO_EMPLOYER =
  /^(?:self|self employed|freelance\w*|unemployed|retired|none|n a|student|various|unknown|not stated)$/;

function namesAnEmployer(text: string): boolean {
  const folded = normaliseName(text);
  return folded.length >= 3 && !NO_EMPLOYER.test(folded);
}

/** Jobs of so many that they tell nobody apart. */
const COMMON_JOBS = new Set(
  (
    'accountant adviser advisor analyst architect assistant attorney banker businessman businessperson businesswoman chef clerk ' +
    'consultant contractor developer director doctor driver employee engineer entrepreneur executive farmer founder freelancer ' +
    'homemaker housewife investor journalist labourer lawyer lecturer manager managing-director merchant nurse officer owner ' +
    'partner pensioner physician politician president professor programmer retired salesman salesperson secretary self-employed ' +
    'shareholder soldier student teacher technician trader unemployed waiter worker'
  ).split(' '),
);

function isParticular(text: string): boolean {
  const folded = normaliseName(text);
  return folded.length >= 4 && !COMMON_JOBS.has(folded.replaceAll(' ', '-'));
}
