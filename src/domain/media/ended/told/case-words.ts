import { SUBJECT } from '../../mask-names.ts';

/**
 * How papers of one language tell that a case ended: sources of regular expressions (flags `giu`). What a named group
 * takes in is read word by word like the rest of the text.
 */
export interface CaseWords {
  /** By ISO 639-1, as `likelyLanguages` tells them; Norwegian is told by the Danish words it shares. */
  languages: readonly string[];
  /** Without such a word nothing ended: a cheap test. */
  hint: string;
  /** Ends the subject's case for good. */
  ends: readonly string[];
  /** Acquits the subject, or the like: an end once it is final. */
  verdicts: readonly string[];
  /** What becomes of the subject by a verdict that names nobody: "left the court a free woman". */
  fates: readonly string[];
  /** What the subject was accused of, by a report that names nobody else. */
  charges: readonly string[];
  /** A verdict that names nobody. */
  unnamed: readonly string[];
  /** By which a verdict is final; empty where each one is. */
  final: readonly string[];
  /** What leaves the end as it is: how the case began, why it ended, who says so. */
  phrases: readonly string[];
  /** Harmless in whatever order: little words, courts, offices, times, things of a case. No verb by which it goes on. */
  words: string;
  /** Words, too, behind which one or two follow that are no verb: articles, prepositions, adjectives. */
  beforeNouns: string;
  /** Behind these no verb follows, whatever its ending: "a purchasing clerk". */
  articles: string;
  /** Whether every word must be known, also where it looks like no verb. */
  closed?: boolean;
  /** Words, too, behind which stands what somebody or something was: "had been", "war". */
  beforeParticiples: string;
  /** Endings of adverbs. */
  adverbs: string;
  /** Behind these such a word may be a pronoun, and a verb follow: "qui les", "que o". */
  pronouns: string;
  /** Endings of what may be a verb even there. */
  verbs: string;
  /** What leaves a doubt whether it is all and for good, wherever it stands outside a phrase, even in a quotation. */
  doubts: string;
  nounsLarge?: boolean;
  /** Whether a sentence hardly ever begins with its verb. */
  opensWithNoun?: boolean;
  /** Whether a clause of unknown words may stand beside, where it is not of the subject or of proceedings. */
  mayExplain: boolean;
}

/** What the bearer of the name behind it is; behind a preposition the name may be somebody else's. */
export function named(prepositions: string): string {
  return `(?<![\\p{L}\\p{M}])(?:(?!(?:${prepositions})(?!\\p{L}))[\\p{L}\\d'-]+ ){0,5}?${SUBJECT}(?!')`;
}

/**
 * What somebody is, before a comma and the name: "a former bank manager, ". No preposition that sets another against them.
 * Where the name does not stand in the same clause nothing else is tried.
 */
export const APPOSED =
  "(?=[^.;:\\n\\u0080]*\\u0080)(?:(?=(?:an?|the|une?|le|la|el|al|un[ao]?|il|lo|o|os|um|uma|ao|de|een|het|der|die|den|dem|eine?[nrm]?) |l')(?:(?!(?:contra|contre|contro|carico|confronti|tegen|gegen|against|mot|mod|con|avec|mit|met|with|com|por|par|pour|voor|für|per|vom|von|door|by|dal|dalla|sobre|over|su|und|et|y|and|who|qui|que|che)(?!\\p{L}))[\\p{L}'-]+ ){1,5}?[\\p{L}-]+, )?";

/** Behind a name: an age, a home, an apposition or a relative clause. */
export const GAP =
  '(?<gap>(?:,? \\(?\\d{2}\\)?(?: \\p{L}{2,6}){0,2},?)?(?:, [^.;:\\n]{1,160}?,| \\([^()\\n]{1,60}\\),?)?)';
/** Whatever stands between in one clause. */
export const FREE = '(?<free>[^.;:\\n]{0,120}?)';
/** Where a clause begins. */
export const START = '(?<=^|[.!?:;,\\n–—"“„«] ?)';
/** Before a noun for an acquittal: nobody asks for it, appeals against it or annuls it. */
export const CONFIRMED =
  "(?:(?<=^|[.!?:;\\n–—\"“„«] ?)(?:die |der |den |la |l'|le |el |il |lo |a |o |de )?|(?:bestätig|confirm|ratific|conferm|bekräftig|bevestig)\\p{L}*(?: \\p{L}+){0,3}? (?:die |den |la |l'|le |el |il |lo |a |o |de )?)";
export const MORE = '(?<more>[^.;:\\n]{0,140}?)';
