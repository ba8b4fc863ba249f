import { isFullName } from '../names/name-comparison.ts';
import type { HitVerdictKind } from '../check/verdict.ts';
import type { Policy } from '../policy/policy.ts';
import { countsForProbable, isAgreement } from './finding.ts';
import type { Finding } from './finding.ts';
import type { NameFinding } from './names.ts';

export interface VerdictInput {
  name: NameFinding;
  findings: readonly Finding[];
  entityTypeDiffers: boolean;
  /** The birth dates of one side cannot be one person's. */
  contradictory: boolean;
  /** The record carries nothing beyond names and countries. */
  recordOnlyNamesCountry: boolean;
  customerCountryComplete: boolean;
  countriesDiffer: boolean;
  sanction: boolean;
  /** A press report. */
  media: boolean;
  policy: Policy;
}

export interface ReachedVerdict {
  verdict: HitVerdictKind;
  rules: string[];
  reason: string | null;
}

/** The verdict per hit (rules.md 1.4) with the ID rules that led to it. */
export function reachVerdict(input: VerdictInput): ReachedVerdict {
  return (
    dismiss(input) ??
    dismissByName(input) ??
    dismissByConflicts(input) ?? { verdict: positive(input), rules: openRules(input), reason: null }
  );
}

/** ID-3, ID-4 and decisive conflicts. */
function dismiss({ findings, entityTypeDiffers }: VerdictInput): ReachedVerdict | null {
  if (entityTypeDiffers) return discounted(['ID-3'], 'different kind of party');
  const decisive = strongest(findings.filter((finding) => finding.strength === 'decisive conflict'));
  if (!decisive) return null;
  if (hasEqualIdentifier(findings)) return { verdict: 'UNRESOLVED', rules: ['ID-4'], reason: null };
  return discounted(['1.4'], decisive.conflict);
}

/** ID-1 and ID-2. */
function dismissByName({ name, findings, sanction, media }: VerdictInput): ReachedVerdict | null {
  const agreements = findings.filter(countsForProbable);
  const strong = findings.some((finding) => finding.strength === 'strong agreement');
  if (name.weakAlias && !strong) return discounted(['ID-2'], 'name differs');
  // A slip of a letter or two is no other name where missing the listed party is the worst error.
  if (sanction && (name.isClose || name.nearMiss)) return null;
  if (name.class === 'none') {
    return strong ? { verdict: 'UNRESOLVED', rules: ['ID-1'], reason: null } : discounted(['ID-1'], 'name differs');
  }
  if (name.class !== 'partial' || (media && isShortName(name))) return null;
  return strong || agreements.length >= 2
    ? { verdict: 'UNRESOLVED', rules: ['ID-1'], reason: null }
    : discounted(['ID-1'], 'only part of the name matches');
}

/** The press seldom writes a company's name out: "Meridian Star" of Meridian Star Shipping Ltd. */
function isShortName({ match }: NameFinding): boolean {
  return match !== null && match.company && match.comparison.unmatchedRight.length === 0;
}

/** ID-6, and several weak conflicts. */
function dismissByConflicts(input: VerdictInput): ReachedVerdict | null {
  const { findings, policy, sanction } = input;
  const conflicts = findings.filter((finding) => finding.strength === 'weak conflict');
  // Another country has another register: the one conflict is the other.
  const abroad = conflicts.some(({ attribute }) => attribute === 'country');
  const weak = conflicts.filter(({ item }) => !(abroad && item.field === 'registration_number'));
  const strong = findings.some((finding) => finding.strength === 'strong agreement');
  const { discountingWeakConflicts, discountingWeakConflictsSanction } = policy.verdict;
  const enough = sanction ? discountingWeakConflictsSanction : discountingWeakConflicts;
  if (!strong && weak.length >= enough) return discounted(['1.4'], strongest(weak)?.conflict ?? 'name differs');
  const { recordOnlyNamesCountry, customerCountryComplete, countriesDiffer } = input;
  if (!sanction && recordOnlyNamesCountry && customerCountryComplete && countriesDiffer && input.name.class !== null) {
    return discounted(['ID-6'], 'different country');
  }
  return null;
}

function positive(input: VerdictInput): HitVerdictKind {
  const { name, findings, contradictory, policy } = input;
  if (!isFullName(name.class) || agreesInNameAndCountryOnly(input)) return 'UNRESOLVED';
  const agreements = findings.filter(countsForProbable).length;
  const conflicts = findings.filter((finding) => finding.strength === 'weak conflict').length;
  const tolerable = conflicts <= policy.verdict.toleratedWeakConflicts;
  const sameBirthDate = hasStrong(findings, 'birth_date') && agreements > policy.verdict.furtherAgreements;
  if (hasEqualIdentifier(findings) || (sameBirthDate && tolerable) || isKnownToThePress(input)) {
    return contradictory ? 'PROBABLE' : 'CONFIRMED';
  }
  return sameBirthDate || (tolerable && agreements >= policy.verdict.probableAgreements) ? 'PROBABLE' : 'UNRESOLVED';
}

/** ID-6: a middle name is part of the name that brought the record up, however rare. */
function agreesInNameAndCountryOnly({ recordOnlyNamesCountry, findings }: VerdictInput): boolean {
  const agreeing = findings.filter(countsForProbable);
  return (
    recordOnlyNamesCountry && agreeing.every(({ attribute }) => attribute === 'middle_name' || attribute === 'country')
  );
}

/** 1.4: in media, a fitting age, the same employer or relative and the same town, and nothing against it. */
function isKnownToThePress({ findings, media }: VerdictInput): boolean {
  const own = findings.filter(({ byModel }) => byModel !== true);
  const agrees = (...attributes: Finding['attribute'][]) =>
    own.some((finding) => attributes.includes(finding.attribute) && isAgreement(finding));
  const sameTown = agrees('birth_place') || own.some((finding) => finding.sameTown === true);
  const against = findings.some(({ strength }) => strength === 'weak conflict' || strength === 'decisive conflict');
  return media && agrees('age', 'birth_date') && agrees('employer', 'relative') && sameTown && !against;
}

function openRules({ recordOnlyNamesCountry, name }: VerdictInput): string[] {
  return recordOnlyNamesCountry && name.class !== null ? ['1.4', 'ID-6'] : ['1.4'];
}

function hasEqualIdentifier(findings: readonly Finding[]): boolean {
  return hasStrong(findings, 'identifier');
}

function hasStrong(findings: readonly Finding[], attribute: Finding['attribute']): boolean {
  return findings.some((finding) => finding.attribute === attribute && finding.strength === 'strong agreement');
}

/** The finding that speaks loudest against; the first of equals. */
function strongest(findings: readonly Finding[]): Finding | null {
  return findings.reduce<Finding | null>(
    (found, finding) => (found === null || finding.item.weight < found.item.weight ? finding : found),
    null,
  );
}

function discounted(rules: string[], reason: string): ReachedVerdict {
  return { verdict: 'DISCOUNTED', rules, reason };
}
