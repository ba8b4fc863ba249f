import { isAside, isItalian } from './aside.ts';
import { isEnglish } from './verb-at.ts';
import { officeKinds } from './nouns.ts';
import { mentionAt } from './mention.ts';
import { isOther, isSubject, sentencesOf } from './text.ts';
import type { Token } from './text.ts';
import { SOME } from './some.ts';
import { tellsOfOthers } from './others.ts';
import { OTHER, SUBJECT } from '../mask-names.ts';

/** Says that the subject takes part after all, or may. */
const TURN =
  /(?<!\p{L})(?:himself|herself|themselves|on behalf of the (?:cartel|gang|clan|mafia|mob)|at the behest of|on the orders of|immunity|leniency deal|payroll|loot|plea (?:deal|bargain|agreement)|turned out|apparently|in (?:return|exchange)|for (?:an? |the |his |her )?(?:bribes?|money(?! launder)|cash|favou?rs?|fee)|too(?= ?[.,;]|$)|in on|fellow|selbst|eigene[nrs]?|inzwischen|lui-même|elle-même|él mismo|ella misma|propi[oa]s?|propri[oa]|gegen (?:geld|bezahlung|bargeld)|contre (?:de l'argent|une? )|a cambio|in cambio|em troca|in ruil|también|aussi|também|anche|próprio|própria|si stess[oa]|sí mism[oa]|si mesm[oa]|zelf|själv|selv)(?!\p{L})/iu;
/** Another's case: who is paid by a body whose head was charged, counsel of the accused, terms sought for an office-holder. */
const ANOTHERS_CASE =
  "(?<!\\p{L})(?:whose (?:director|boss|owner|manager|head|accountant|treasurer) (?:was|is|has been) (?:charged|arrested|jailed|convicted)|(?:difensore|difenditrice|legale) dell'(?:imputato|imputata|indagato)|(?:prisión|cárcel|prisão) (?:[\\p{Ll}]+ )?(?:para|contra) (?:el|la|los|o|os) (?:ex-?\\p{Ll}+|acusad[oa]s?|imputad[oa]s?|alcalde|alcaldesa|empresario))|(?:fraud|scam|theft|scheme|laundering|corruption) (?:was|had been) (?:uncovered|exposed|discovered|detected|revealed) by|told (?:[\\p{L}]+ ){1,4}how the (?:defendant|accused)|the expert witness (?:said|told)";
/** Several people whom the text does not name are others too. */
const OTHERS = new RegExp(
  `(?<!\\p{L})(?:the|a) (?:[\\p{L}-]+ ){0,2}(?:accused|defendants?|offender|fraudster|conman|man|woman|gang|couple|trio|syndicate)(?!\\p{L})|(?<!\\p{L})(?:zwei|drei|vier|fünf) (?:männer|frauen|verdächtige)(?!\\p{L})|(?<!\\p{L})angeklagten?(?!\\p{L})|(?<!\\p{L})(?:mon client|son client|ma cliente|sa cliente|my client|his client|her client|mi cliente|su cliente|mein(?:e)? mandant(?:in)?|sein(?:e)? mandant(?:in)?)(?!\\p{L})|(?<!\\p{L})(?:two|three|four|five|six|several|\\d+) (?:[\\p{Ll}-]+ )?(?:men|women|people|persons|brothers|sisters|suspects|brokers|traders|officials|defendants|members)(?!\\p{L})|${SOME}|${ANOTHERS_CASE}|(?:gang|cartel|ring|clan)'s \\p{Ll}+|(?<!\\p{L})(?:fraudsters|smugglers|traffickers|launderers)(?!\\p{L})`,
  'iu',
);
const LONGEST = 5000;

/**
 * MED-1, S0: a text that names the subject only as one who judges, charges, polices, defends, governs, examines or
 * reports another's case. Clearing needs positive grounds: each time it is named, it must be introduced by its office
 * or do what an office does, and no other sentence may take it up by a pronoun or by its office for anything else.
 * @param masked by `maskNames`
 */
export function isInOffice(masked: string): boolean {
  if (masked.length > LONGEST || !masked.includes(SUBJECT)) return false;
  if (!masked.includes(OTHER) && !OTHERS.test(masked) && !tellsOfOthers(masked)) return false;
  const sentences = sentencesOf(masked);
  if (sentences === null) return false;
  const english = isEnglish(sentences.flat());
  const italian = isItalian(sentences.flat());
  const asides: (readonly Token[])[] = [];
  const offices: string[] = [];
  for (const sentence of sentences) {
    const mentions = placesIn(sentence).map((at) => mentionAt(sentence, at, english));
    if (mentions.includes(null)) return false;
    asides.push(sentence.slice(0, mentions[0]?.start));
    offices.push(...mentions.flatMap((mention) => mention?.offices ?? []));
  }
  const kinds = new Set(offices.flatMap((office) => [...officeKinds(office)]));
  const ranks = new Set(offices);
  const isSafe = (aside: readonly Token[], index: number) =>
    isAside(aside, { kinds, ranks, english, italian, ofOther: beginsWithOther(sentences[index - 1]) });
  return offices.length > 0 && asides.every(isSafe) && !sentences.some((sentence) => TURN.test(textOf(sentence)));
}

const textOf = (sentence: readonly Token[]) => sentence.map(({ text }) => text).join(' ');
const placesIn = (sentence: readonly Token[]) => sentence.flatMap((token, at) => (isSubject(token) ? [at] : []));

const beginsWithOther = (sentence?: readonly Token[]) =>
  sentence !== undefined && isOther(sentence[0]) && !sentence.some(isSubject);
