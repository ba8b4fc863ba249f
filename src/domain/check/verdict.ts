import type { Outcome } from '../case/vocabulary.ts';

export const RELATIONS = ['agrees', 'conflicts', 'unknown', 'missing'] as const;
/** `unknown`: both values are there but cannot be compared. `missing`: one side has none. */
export type Relation = (typeof RELATIONS)[number];

/** One comparison of a customer's fact with an alert's. */
export interface EvidenceItem {
  /** What was compared: `name`, `birth_date`, `country`, … */
  field: string;
  customerValue: string | null;
  alertValue: string | null;
  relation: Relation;
  /** Log-odds (natural logarithm): above 0 speaks for the same person, below 0 against, 0 says nothing. */
  weight: number;
  /** One sentence. */
  why: string;
  /** JSON pointer of the alert's value within the check's input_details; null where there is none. */
  pointer: string | null;
}

/** How many people bear a name, as far as frequency tables tell, and what that takes from the prior. */
export interface NameFrequency {
  /** The customer's name that matched. */
  name: string;
  /** Share of a population that bears it, 0 … 1. */
  share: number;
  /** Other bearers of it to be expected among the persons a record may mean (the policy's `nameRarity.population`). */
  namesakes: number;
  /** Log-odds, at most 0: part of the prior. */
  effect: number;
}

export const HIT_VERDICTS = ['CONFIRMED', 'PROBABLE', 'UNRESOLVED', 'DISCOUNTED'] as const;
/** Is the hit our customer? From certainly (CONFIRMED) to certainly not (DISCOUNTED); rules.md 1.4. */
export type HitVerdictKind = (typeof HIT_VERDICTS)[number];

/** What one hit means for its check, as the reasoning tells it. */
export interface HitMeaning {
  /** Whom the hit was held against: the customer, or a party that the customer names. */
  subject: { name: string; role: string | null };
  /** One sentence, without full stop. */
  conclusion: string;
  /** What it was decided by beside who the hit is; null where that alone decided. */
  basis: string | null;
  outcome: Outcome;
  /** 0 … 1, before the hits of a check are taken together. */
  riskScore: number;
  /** Between what bounds the rule that fired keeps the risk; null where it sets none. */
  riskFloor: number | null;
  riskCap: number | null;
  /** Part of the prior; null where no name of a person matched. */
  nameFrequency: NameFrequency | null;
}

/** Verdicts from before it was kept have nothing of {@link HitMeaning}. */
export interface HitVerdict extends Partial<HitMeaning> {
  /** The vendor's reference of the hit, else its JSON pointer within input_details. */
  ref: string;
  verdict: HitVerdictKind;
  /** 0 … 1: how sure it is that the hit is about this customer. */
  probability: number;
  /** Log-odds before anything was compared, by how rare the name is; absent of verdicts from before it was kept. */
  prior?: number;
  /** Ids of the rules that led here, e.g. `ID-1`, `SAN-4`. */
  rules: string[];
  evidence: EvidenceItem[];
}

/** A fact that only the customer can give; the RFI asks for it. */
export interface Question {
  /** Which fact, e.g. `birth_date`: two checks that miss the same fact ask once. */
  fact: string;
  /** Id of the rule that needs it. */
  rule: string;
  /** How much hangs on the answer; the RFI asks in falling order. */
  weight: number;
}

/** The decision of one check. */
export interface Verdict {
  outcome: Outcome;
  /** 0 … 1; null where nothing was judged, because an invented score would mislead. */
  riskScore: number | null;
  /** One line, at most 80 characters. */
  title: string;
  /** One sentence an analyst would write. */
  note: string;
  /** The evidence in words, complete enough to audit. */
  reasoning: string;
  hits: HitVerdict[];
  questions: Question[];
  /** JSON pointers of the parts of input_details that no rule could read. */
  notUnderstood: string[];
}
