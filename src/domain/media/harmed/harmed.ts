import { vocabularyFor } from '../everyday/vocabularies.ts';
import { CULPRIT, GRAMMARS } from './grammar.ts';
import type { Grammar } from './grammar.ts';
import { isFramed } from './framed.ts';
import { AGE, ALONE, beginSmall, rolesOf } from './harmed-text.ts';
import { sentenceTells } from './sentence.ts';
import { OTHER, SUBJECT } from '../mask-names.ts';
import { SENTENCE_END } from '../proceedings.ts';

const LONGEST = 5000;

/**
 * MED-1, S0: the text tells what others did to the subject, or what it saw of them and reported. Each clause is one of
 * theirs, who did it, or of words that are known to say nothing of what the subject did.
 * @param masked by `maskNames`
 */
export function isHarmed(masked: string): boolean {
  if (masked.length > LONGEST || !masked.includes(SUBJECT)) return false;
  if (TRIED.test(masked)) return false;
  const grammar = vocabularyFor(masked, GRAMMARS);
  if (SHADY.test(masked)) return false;
  return (grammar !== null && isHarmedBy(masked, grammar)) || isFramed(masked);
}

/** What most reports say of their subject; it spares the search for anything else. */
const TRIED = new RegExp(
  `${SUBJECT}(?:,[^,.;]{1,60}(?=,)|,? \\(?\\d{1,3}\\)?){0,5},? (?:(?:was|were|has been|have been|is|wurde|ist|a été|est|fue|ha sido|foi|è stato|è stata|werd) )?(?:\\p{L}+ly )?(?:jailed|convicted|charged|arrested|indicted|sentenced|accused|fined|detained|denied|denies|admitted|admits|pleaded|faces|appeared|verurteilt|angeklagt|verhaftet|festgenommen|condamnée?|arrêtée?|mise? en examen|interpellée?|condenad[oa]|detenid[oa]|acusad[oa]|pres[oa]|condannat[oa]|arrestat[oa]|veroordeeld|aangehouden)(?!\\p{L})`,
  'u',
);

function once(tell: () => boolean): () => boolean {
  let told: boolean | null = null;
  return () => (told ??= tell());
}

function isHarmedBy(masked: string, grammar: Grammar): boolean {
  const sentences = masked
    .replaceAll(AGE, ',')
    .replaceAll(/,(?=[,.])/g, '')
    .split(SENTENCE_END)
    .map((sentence) => beginSmall(sentence.trim()));
  const roles = rolesOf(sentences.join('\n'));
  const alone = once(() => !ANOTHER.test(masked.replaceAll(grammar.culprits, CULPRIT).replaceAll(APPOSED, SUBJECT)));
  let [found, hasCulprits] = [false, masked.includes(OTHER) || ALONE.test(masked)];
  // Those that name the subject first: of most reports one of them tells that it is no such text.
  for (const sentence of [...sentences.filter(namesSubject), ...sentences.filter((one) => !namesSubject(one))]) {
    const text = sentence.replaceAll(grammar.culprits, CULPRIT);
    const told = sentenceTells(text, { grammar, roles, alone });
    if (told === null) return false;
    found ||= told;
    hasCulprits ||= text.includes(CULPRIT);
  }
  return found && hasCulprits;
}

const namesSubject = (sentence: string) => sentence.includes(SUBJECT);

/** Turf, debts and goods of the trade: a quarrel among its own. */
const SHADY =
  /(?<!\p{L})(?:cocaine|heroin|cannabis|narco\p{L}*|cartels?|shipments?|consignment|feuds?|rivals?|turf|debts?|loot|gambling|drugs?|hitm[ae]n|kokain|drogen\p{L}*|schulden|drogue|stupéfiants|dettes?|cargamento|deudas?|droga|dívidas?|debiti|propina|drugsgeld|no (?:two|such) \p{Ll}+)(?!\p{L})/iu;
const PERSON =
  '(?:widow(?:er)?|pensioner|woman|man|girl|boy|victim|couple|customer|client|grandmother|grandfather|neighbour|student|teenager|rentner(?:in)?|witwe[r]?|frau|mann|opfer|retraitée?|veuve|veuf|femme|homme|victime|jubilad[oa]|viud[oa]|mujer|hombre|víctima|aposentad[oa]|mulher|homem|vítima|pensionat[oa]|donna|uomo|vittima|vrouw|slachtoffer)';
const APPOSED = new RegExp(
  `(?:(?:an?|the|der|die|une?|el|la|le|o|il) )?(?:[\\p{L}-]+ ){0,2}${PERSON},? ${SUBJECT}|${SUBJECT},? (?:\\([^)]*\\),? )?(?:an?|the|une?|eine?) (?:[\\p{Ll}-]+ ){0,2}${PERSON}`,
  'giu',
);
/** Somebody else of whom the harm may be told. */
const ANOTHER = new RegExp(
  `(?<!\\p{L})(?:an?|the|another|one|ein|eine|der|die|une?|le|la|un|una|el|um|uma|o|il|een|de) (?:[\\p{Ll}-]+ ){0,2}${PERSON}(?!\\p{L})`,
  'iu',
);
