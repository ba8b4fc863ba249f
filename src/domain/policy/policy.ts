/** Severity of what a report alleges, S4 the gravest; rules.md section 5. */
export type MediaClass = 'S4' | 'S3' | 'S2' | 'S1' | 'S0';

/** How far the proceedings went; `settled` is without admission, `cleared` is acquitted, dropped or overturned. */
export type MediaStage = 'convicted' | 'charged' | 'investigated' | 'settled' | 'alleged' | 'cleared';

export type MediaSource = 'official' | 'national' | 'other' | 'informal';
export type PepTier = 'T1' | 'T2' | 'T3' | 'T4';
export type NameClass = 'exact' | 'strong' | 'strong-with-differing-part' | 'initials' | 'partial' | 'none';

/** How well two names must agree; similarities are 0 … 1. */
export interface NamePolicy {
  /** Two tokens at least this similar are the same name. */
  readonly tokenMatch: number;
  /** Tokens of at most this many letters must be equal or a known variant. */
  readonly shortToken: number;
  /** An alias of one token of at most this many letters is weak. */
  readonly weakAliasLength: number;
}

/** How a score changes with what comparing a fact gave; -1 … 1. */
type ScoreEffects = Readonly<
  Record<'strong agreement' | 'weak agreement' | 'neutral' | 'weak conflict' | 'decisive conflict', number>
>;

interface ScreeningPolicy {
  /** A listed entry whose score reaches this, 0 … 1, is an alert. */
  readonly threshold: number;
  /** A list that was not brought up to date for longer clears nobody. */
  readonly mostListAgeDays: number;
  /** Risk of a search that found nobody. */
  readonly noHitRisk: number;
  /** What the other facts add to the score of the names, or take from it. */
  readonly effects: {
    readonly birthDate: ScoreEffects;
    readonly identifier: ScoreEffects;
    readonly other: ScoreEffects;
  };
}

/** Tolerances, in years. */
interface BirthPolicy {
  /** Years after which a residence that a text states may have changed. */
  readonly oldResidence: number;
  /** Two full birth dates whose years differ by at least this much are two people. */
  readonly fullDateDecisive: number;
  /** A birth year or month: off by up to `fits` agrees, at least `decisive` decides; between them a weak conflict. */
  readonly yearFits: number;
  readonly yearDecisive: number;
  /** A "circa" year decides only when off by more than this. */
  readonly circaDecisive: number;
  /** An age at a date: outside by up to `ageNeutral` says nothing, by more than `ageDecisive` decides. */
  readonly ageNeutral: number;
  readonly ageDecisive: number;
  /** Birth dates of one record that lie at least this far apart contradict each other. */
  readonly contradiction: number;
  /** Nobody holds an office or is convicted before this age. */
  readonly youngestActor: number;
  /** Nobody alive is older: a birth date or an age beyond it is no fact. */
  readonly oldestPerson: number;
}

/** Log-odds (natural logarithm) of each finding; above 0 speaks for the same subject. */
interface WeightPolicy {
  /** Before anything was compared, of a name that nobody else bears. */
  readonly prior: number;
  readonly name: Readonly<Record<NameClass, number>>;
  readonly middleName: AttributeWeights;
  readonly birthDate: AttributeWeights;
  readonly age: AttributeWeights;
  readonly impliedAge: AttributeWeights;
  readonly death: AttributeWeights;
  readonly incorporation: AttributeWeights;
  readonly country: AttributeWeights;
  /** In place of the country's weak agreement, where the town is the same too. */
  readonly town: number;
  readonly birthPlace: AttributeWeights;
  readonly gender: AttributeWeights;
  readonly uniqueIdentifier: AttributeWeights;
  readonly contact: AttributeWeights;
  readonly address: AttributeWeights;
  readonly employer: AttributeWeights;
  readonly relative: AttributeWeights;
  readonly occupation: AttributeWeights;
  readonly entityType: number;
  /** Share of its weight that a fact has which only a language model read, 0 … 1. */
  readonly byModel: number;
}

/** How much less a common name proves. */
interface NameRarityPolicy {
  /** Persons among whom a namesake could be the one a record means. */
  readonly population: number;
  /** Share of a population that bears a name, by its weight in the frequency tables (0.5 the most common … 1). */
  readonly shares: readonly { readonly weight: number; readonly share: number }[];
  /** Share of a name that no table has. */
  readonly unlisted: number;
  /** A middle name borne by fewer is rare. */
  readonly rareMiddleName: number;
  /** From this much of the prior taken away (log-odds) a name is called common. */
  readonly commonName: number;
}

export interface AttributeWeights {
  readonly strongAgreement: number;
  readonly weakAgreement: number;
  readonly weakConflict: number;
  readonly decisiveConflict: number;
}

/** A range of risk, both ends included. */
export interface RiskRange {
  readonly from: number;
  readonly to: number;
}

interface VerdictPolicy {
  /** Agreements beside an exact birth date that make a strong name CONFIRMED. */
  readonly furtherAgreements: number;
  /** Agreements (gender not counted) that make a strong name PROBABLE. */
  readonly probableAgreements: number;
  /** Weak conflicts that CONFIRMED and PROBABLE bear. */
  readonly toleratedWeakConflicts: number;
  /** Weak conflicts that discount a hit without a strong agreement. */
  readonly discountingWeakConflicts: number;
  readonly discountingWeakConflictsSanction: number;
}

interface PepPolicy {
  readonly floor: Readonly<Record<PepTier, number>>;
  readonly relativeReduction: number;
  readonly coolingOffMonths: Readonly<Record<PepTier, number>>;
  /** Within this many months of leaving, the holder counts as in office. */
  readonly inOfficeMonths: number;
  readonly formerShare: number;
  readonly unresolved: RiskRange;
  readonly unresolvedLocal: RiskRange;
  readonly highRiskCountryFloor: number;
  /** The organization's own countries, ISO 3166-1 alpha-2; all functions are foreign where there are none. */
  readonly homeCountries: readonly string[];
  /** Whether functions in them need evidence of wealth as foreign ones do. */
  readonly domesticNeedsEvidence: boolean;
  /** Evidence of wealth and funds counts for so many months. */
  readonly evidenceMonths: number;
  readonly callForAction: { readonly effective: string; readonly countries: readonly string[] };
}

interface SanctionPolicy {
  readonly confirmed: number;
  readonly nearCertain: number;
  /** SAN-8: a hit on an owner, director or signatory scores at least this. */
  readonly relatedFloor: number;
  readonly nearCertainAgreements: number;
  readonly open: RiskRange;
  readonly delisted: number;
  readonly delistedRecently: number;
  readonly delistedRecentlyMonths: number;
  readonly otherList: RiskRange;
  readonly restrictedFloor: number;
  /** SAN-7: from this share on, per cent, listed owners block what they own. */
  readonly blockedOwnership: number;
  readonly owned: number;
  /** SAN-9: countries by ISO 3166-1 alpha-2 code, territories by name, under a comprehensive embargo. */
  readonly embargo: {
    readonly effective: string;
    readonly countries: readonly string[];
    readonly territories: readonly string[];
  };
}

interface BlacklistPolicy {
  readonly uniqueIdentifier: number;
  readonly contactAndName: number;
  readonly contactOnly: number;
  readonly nameAndBirthDate: number;
  readonly probable: number;
  readonly nameOnly: number;
  readonly identifierUnexplained: number;
  /** BLK-9: name and address, or name and a mailbox that differs in a tag. */
  readonly mediumKeyAndName: number;
}

interface MediaPolicy {
  readonly classWeight: Readonly<Record<MediaClass, number>>;
  readonly stageWeight: Readonly<Record<MediaStage, number>>;
  readonly sourceWeight: Readonly<Record<MediaSource, number>>;
  /** Steps of `years` since the report (included) and the weight up to there; older reports weigh `older`. */
  readonly ageSteps: readonly { readonly years: number; readonly weight: number }[];
  readonly older: number;
  /** A conviction of class S4 never weighs less by its age. */
  readonly gravestConvictionFloor: number;
  readonly identityWeight: { readonly confirmed: number; readonly probable: number; readonly unresolved: number };
  /** A score from here on needs a person. */
  readonly material: number;
  readonly unconfirmedCap: number;
  readonly rejectFloor: number;
  readonly rejectYears: number;
  readonly serious: RiskRange;
  readonly seriousYears: number;
}

/** The numbers and lists a decision hangs on; versioned, so that any past decision can be explained and recomputed. */
export interface Policy {
  readonly version: string;
  /** Lower ends of the risk bands; below `lowResidual` a check is clear. */
  readonly bands: {
    readonly lowResidual: number;
    readonly needsFacts: number;
    readonly serious: number;
    readonly decisive: number;
  };
  /** Risk of a check whose every hit is somebody else, and of one that found nothing that counts. */
  readonly clearedRisk: number;
  /** Risk of a PENDING that no formula scores. */
  readonly bareRisk: number;
  readonly names: NamePolicy;
  readonly screening: ScreeningPolicy;
  readonly birth: BirthPolicy;
  readonly weights: WeightPolicy;
  readonly nameRarity: NameRarityPolicy;
  /** Employers of so many that sharing one says little; names as companies are compared. */
  readonly largeEmployers: readonly string[];
  readonly verdict: VerdictPolicy;
  readonly pep: PepPolicy;
  readonly sanction: SanctionPolicy;
  readonly blacklist: BlacklistPolicy;
  readonly media: MediaPolicy;
  /** How far another check's excess over the clear band raises the case's risk, 0 … 1. */
  readonly caseRisk: { readonly othersWeight: number };
}
