/** How one language tells of who was harmed; regular expression sources (flags `gu`, of text written small) but for the lists of words. */
export interface HarmedWords {
  /** Noun phrases of those who did it, or stand accused of it, by whom no one else is meant. */
  culprits: readonly string[];
  /** What was done to the subject or is its own, said of whoever stands before it. */
  suffered: readonly string[];
  /** What culprits do to the one who stands behind it. */
  harms: readonly string[];
  /** What the subject handed to others, which a briber does too. */
  flows: readonly string[];
  /** Other turns of speech that are harmless as a whole. */
  harmless: readonly string[];
  /** What makes its bearer one who was harmed, bore witness or reported a crime. */
  roles: string;
  /** Words that open a clause. */
  openers: string;
  /** Who may be the subject, and what is theirs. */
  pronouns: string;
  /** Whom a free clause about the culprits must not name: it may be the subject. */
  persons: string;
  /** Words of a clause about the subject that say nothing of what it did. */
  words: string;
}
