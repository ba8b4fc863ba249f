/** The facts that a language model may point at in free text. */
export const EXTRACTED_FIELDS = [
  'age',
  'birth_date',
  'birth_place',
  'nationality',
  'residence',
  'gender',
  'occupation',
  'employer',
  'relative',
  'death',
] as const;
export type ExtractedField = (typeof EXTRACTED_FIELDS)[number];

/** A model says where a fact stands; what it says there is read by our own rules. */
export interface ExtractedFact {
  field: ExtractedField;
  /** JSON pointer of the text within the check's input_details. */
  pointer: string;
  /** Words of that text, letter by letter. */
  quote: string;
}

/** What a language model made of a check's free text; stored with the check, so that its decision recomputes. */
export interface ModelReading {
  model: string;
  /** Version of our instructions to the model. */
  prompt: string;
  /** SHA-256 of the raw answer, in hexadecimal; null where none came. */
  answerHash: string | null;
  facts: ExtractedFact[];
  /** Facts of the answer that were not kept: unknown, not quoted from the text, or too many. */
  dropped: number;
  /** Why nothing could be read; null where there was an answer to use. */
  failure: string | null;
}
