/**
 * How one language tells of who stands beside a crime as one harmed, heard or who reported it. Lists of words, or
 * regular expression sources (flags `gu`) of text written small but for names; `\u0080` stands for the subject,
 * `\u0081` for others, `\u008C` for those who did it.
 */
export interface FrameWords {
  /** Turns of speech that make the subject in them one who was harmed, heard or who reported it. */
  grounds: readonly string[];
  /** Others that say no more of the subject in them than that it speaks, sees, feels or is somewhere. */
  neutral: readonly string[];
  /** Noun phrases of those who did it, beside the names of others. */
  culprits: readonly string[];
  /** Verbs and other words of a clause on the subject that say nothing of what it did. */
  words: string;
  /** Articles, prepositions and numbers, behind which an unknown word names a thing. */
  determiners: string;
  /** What an unknown word looks like that may be a verb all the same. */
  verbal: string;
  /** Behind which a noun tells what somebody is. */
  copula: string;
  /** With what a clause begins that has a subject of its own, one not told of before. */
  heads: string;
  /** What makes others' deeds those of whoever is named or meant beside it. */
  drawn: string;
  /** What they do to the subject, named by a pronoun. */
  harm: string;
  /** Whether a verb may stand without its subject. */
  dropsSubject: boolean;
  /** A verb of several that stands without its subject. */
  theyDid: string;
  /** Who speaks of oneself. */
  speaker: string;
  /** Who may be the subject. */
  him: string;
  /** What casts a doubt on what is told, or hints at more. */
  doubts: string;
  /** What a clause on others may speak of the subject by, or of what was found with it. */
  hints: string;
  /** What taints who deals in it, or ties them to those who did it. */
  shady: string;
  /** The relative pronouns of a person. */
  who: string;
  /** What opens a clause with a subject of its own. */
  clauseWords: string;
  /** What opens any clause. */
  openers: string;
}
