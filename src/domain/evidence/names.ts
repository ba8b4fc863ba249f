import type { EvidenceItem } from '../check/verdict.ts';
import type { NameFact, PartyFacts } from '../facts/facts.ts';
import { compareNames } from '../names/compare-names.ts';
import { normaliseName } from '../names/normalise.ts';
import { isBetter } from '../names/name-comparison.ts';
import type { NameComparison } from '../names/name-comparison.ts';
import type { NameClass, NamePolicy, Policy } from '../policy/policy.ts';
import { capital } from './sentences.ts';
import type { Sides } from './sides.ts';

export interface NameFinding {
  /** null where the hit carries no name to compare. */
  class: NameClass | null;
  /** Reached only through a weak alias (ID-2). */
  weakAlias: boolean;
  /** A partial match but for single letters. */
  nearMiss: boolean;
  /** So near by its score that a search of the watchlists would have raised it. */
  isClose: boolean;
  /** The two names that came nearest; null where there were none to compare. */
  match: NameMatch | null;
  item: EvidenceItem;
}

interface NameMatch {
  own: string;
  listed: string;
  comparison: NameComparison;
  /** They were read as names of companies. */
  company: boolean;
}

const MOST_NAMES = 50;

/** The best of every name of the customer against every name of the hit. */
export function compareAllNames(
  customer: PartyFacts,
  hit: PartyFacts,
  { policy, sides }: { policy: Policy; sides: Sides },
): NameFinding {
  const [own, listed] = inSharedSigns(customer.names, hit.names, policy);
  const isLong = customer.names.some(({ text }) => normaliseName(text).split(' ').length > 2);
  const names = isLong ? listed.filter((name) => !isGivenNamesOnly(name, hit.names)) : listed;
  const borne = { ...customer, names: own };
  const strong = bestOf(
    borne,
    names.filter((name) => name.kind !== 'WEAK_ALIAS'),
    policy,
  );
  const weak = bestOf(
    borne,
    names.filter((name) => name.kind === 'WEAK_ALIAS'),
    policy,
  );
  const best = strong && (!weak || !isBetter(weak.comparison, strong.comparison)) ? strong : weak;
  // Where names are alike only without a further part, that may differ.
  const isOpen = best && customer.entityType === 'PERSON' && /^(?:exact|strong)$/u.test(best.comparison.class);
  const found =
    isOpen && !(isWhole(best.own) && isWhole(best.listed)) ? (differingWhole(borne, names, policy) ?? best) : best;
  const weakAlias = found !== null && found === weak;
  if (!found) {
    const item = missingName(customer, sides);
    return { class: null, weakAlias, nearMiss: false, isClose: false, match: null, item };
  }
  const { comparison } = found;
  return {
    class: comparison.class,
    weakAlias,
    nearMiss: comparison.nearMiss,
    isClose: comparison.score >= policy.screening.threshold,
    match: { own: found.own.text, listed: found.listed.text, comparison, company: customer.entityType === 'COMPANY' },
    item: {
      field: 'name',
      customerValue: found.own.text,
      alertValue: found.listed.text,
      relation: comparison.class === 'none' ? 'conflicts' : comparison.class === 'partial' ? 'unknown' : 'agrees',
      weight: policy.weights.name[comparison.class],
      why: `${explain(comparison, customer.entityType === 'COMPANY')}${weakAlias ? ` ${capital(sides.other)} gives it as a weak alias only.` : ''}`,
      pointer: found.listed.pointer,
    },
  };
}

/**
 * Where both sides write a name in Han characters these decide, and not what they are read as: 文静 and 文靖 both read Wen
 * Jing (section 1.1). A name in other letters that is no reading of them counts as ever.
 */
function inSharedSigns(
  own: readonly NameFact[],
  listed: readonly NameFact[],
  { names: policy }: Policy,
): [NameFact[], NameFact[]] {
  const [ownSigns, listedSigns] = [own, listed].map((names) => names.filter(({ text }) => HAN.test(text)));
  if (!ownSigns?.length || !listedSigns?.length) return [[...own], [...listed]];
  const signs = [...ownSigns, ...listedSigns];
  const isReading = ({ text }: NameFact) =>
    !HAN.test(text) &&
    signs.some((name) => ['exact', 'strong'].includes(compareNames(name.text, text, { company: false, policy }).class));
  const written = [own, listed].map((names) => names.filter((name) => !isReading(name)));
  return [written[0] ?? [], written[1] ?? []];
}

const HAN = /^\p{Script=Han}{2,}$/u;

/** "DMITRI VALERJEVICH" of a record that elsewhere gives the family name, too. */
function isGivenNamesOnly({ text }: NameFact, names: readonly NameFact[]): boolean {
  const parts = normaliseName(text).split(' ');
  const [, last = ''] = parts;
  if (parts.length !== 2 || !PATRONYMIC.test(last)) return false;
  // Of "Nikolaevich Borisevich" either may be the family name.
  return names.some((name) => {
    const longer = normaliseName(name.text).split(' ');
    const patronymics = longer.filter((part) => PATRONYMIC.test(part));
    return longer.length > 2 && patronymics.length === 1 && withoutVowels(patronymics[0] ?? '') === withoutVowels(last);
  });
}

function withoutVowels(word: string): string {
  return word.replace(/[aeiouyj]/g, '');
}

const PATRONYMIC = /(?:[eoy]v(?:ich|i[tc]s?|na)|ivna|[оеє]вич|[оеі]вна)$/u;

interface Found {
  own: NameFact;
  listed: NameFact;
  comparison: NameComparison;
}

function bestOf(customer: PartyFacts, listedNames: readonly NameFact[], policy: Policy): Found | null {
  let found: Found | null = null;
  for (const own of customer.names.slice(0, MOST_NAMES)) {
    for (const listed of listedNames.slice(0, MOST_NAMES)) {
      const comparison = comparisonOf({ customer, own: own.text, listed: listed.text, policy: policy.names });
      if (!found || isBetter(comparison, found.comparison)) found = { own, listed, comparison };
    }
  }
  return found;
}

function isWhole({ text }: NameFact): boolean {
  return normaliseName(text).split(' ').length > 2;
}

/**
 * Names written out on both sides, where all such differ in a further part: "Rafał Adam Zieliński" beside "Rafal Piotr
 * Zielinski", whom a list calls Rafal Zielinski too.
 */
function differingWhole(customer: PartyFacts, names: readonly NameFact[], policy: Policy): Found | null {
  const whole = { ...customer, names: customer.names.filter(isWhole) };
  const listed = names.filter(isWhole);
  if (whole.names.length === 0 || !listed.some(({ kind }) => kind === 'PRIMARY')) return null;
  const found = bestOf(whole, listed, policy);
  return found?.comparison.class === 'strong-with-differing-part' ? found : null;
}

/** The hits of one check name the same people again and again. */
const comparisons = new WeakMap<PartyFacts, { policy: NamePolicy; known: Map<string, NameComparison> }>();

interface Compared {
  customer: PartyFacts;
  own: string;
  listed: string;
  policy: NamePolicy;
}

function comparisonOf({ customer, own, listed, policy }: Compared): NameComparison {
  const kept = comparisons.get(customer);
  const known = kept?.policy === policy ? kept.known : new Map<string, NameComparison>();
  comparisons.set(customer, { policy, known });
  const key = `${own}\n${listed}`;
  const comparison =
    known.get(key) ?? compareNames(own, listed, { company: customer.entityType === 'COMPANY', policy });
  known.set(key, comparison);
  return comparison;
}

function missingName(customer: PartyFacts, { other }: Sides): EvidenceItem {
  return {
    field: 'name',
    customerValue: customer.names[0]?.text ?? null,
    alertValue: null,
    relation: 'missing',
    weight: 0,
    why: `${capital(other)} gives no name to compare.`,
    pointer: null,
  };
}

const CLASS_WORDS: Readonly<Record<NameClass, string>> = {
  exact: 'The names are the same.',
  strong: 'The names match in family and given name.',
  'strong-with-differing-part': 'The names match in family and given name, but another part differs',
  initials: 'The names match, but one is given by initials only.',
  partial: 'Only part of the names matches',
  none: 'The names differ.',
};

const COMPANY_WORDS: Readonly<Record<NameClass, string>> = {
  ...CLASS_WORDS,
  strong: 'The names match but for spelling or legal form.',
  'strong-with-differing-part': 'The names match but for the legal form or a common word',
};

function explain(comparison: NameComparison, company: boolean): string {
  const words = (company ? COMPANY_WORDS : CLASS_WORDS)[comparison.class];
  if (words.endsWith('.')) return words;
  const unmatched = [...comparison.unmatchedLeft, ...comparison.unmatchedRight];
  const near = comparison.nearMiss ? ', which differ by one letter' : '';
  return unmatched.length === 0 ? `${words}.` : `${words} (not matched: ${unmatched.join(', ')}${near}).`;
}
