import { vocabularyFor } from '../everyday/vocabularies.ts';
import { CULPRIT, GRAMMARS } from './grammar.ts';
import type { Grammar } from './grammar.ts';
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
  return grammar !== null && isHarmedBy(masked, grammar);
}

const AGE = new RegExp(
  `(?<=[${SUBJECT}${OTHER}])(?:,? \\((?:aged )?\\d{1,3}\\)|,? (?:aged )?\\d{1,3}(?= |,|\\.)),?`,
  'gu',
);

/** What most reports say of their subject; it spares the search for anything else. */
const TRIED = new RegExp(
  `${SUBJECT}(?:,[^,.;]{1,60}(?=,)|,? \\(?\\d{1,3}\\)?)*,? (?:(?:was|were|has been|have been|is|wurde|ist|a été|est|fue|ha sido|foi|è stato|è stata|werd) )?(?:\\p{L}+ly )?(?:jailed|convicted|charged|arrested|indicted|sentenced|accused|fined|detained|denied|denies|admitted|admits|pleaded|faces|appeared|verurteilt|angeklagt|verhaftet|festgenommen|condamnée?|arrêtée?|mise? en examen|interpellée?|condenad[oa]|detenid[oa]|acusad[oa]|pres[oa]|condannat[oa]|arrestat[oa]|veroordeeld|aangehouden)(?!\\p{L})`,
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
  return found && hasCulprits && !SHADY.test(masked);
}

/** Not of "Accountant Ruth Melling". */
const beginSmall = (sentence: string) =>
  sentence.replace(/^["“'‘«(]?\p{Lu}(?=\p{Ll}*(?!\p{L}))(?!\S+ (?:\p{Ll}+ ){0,3}\u0081)/u, (letter) =>
    letter.toLowerCase(),
  );

const namesSubject = (sentence: string) => sentence.includes(SUBJECT);

/** What nobody does to oneself, whoever did it. */
const ALONE =
  /(?<!\p{L})(?:whistle-?blower|unfair dismissal|lanceu[rs]e? d['’]alerte|klokkenluider|cambriolée?|usurpation d['’]identité|cyberattaque|suplantaron la identidad|(?:secuestr|sequestr)(?:o|ad[oa])|kidnapped|enlevée?|rapit[oa])(?!\p{L})/iu;

const WORDS_BEFORE =
  /(?:(?:(?!(?:as|by|of|to|at|in|on|for|from|with|and|when|that|how|who|after|said|told) )[\p{L}'-]+,? )){1,3}$/u;
const APPOSITION = /^,(?: [\p{L}'-]+){1,6}(?=,)/u;
const REACH = 60;

/** The nouns by which the subject is introduced: "the farmer" may be it. */
function rolesOf(text: string): Set<string> {
  const words: string[] = [];
  for (let at = text.indexOf(SUBJECT); at >= 0; at = text.indexOf(SUBJECT, at + 1)) {
    const before = WORDS_BEFORE.exec(text.slice(Math.max(0, at - REACH), at))?.[0] ?? '';
    const after = APPOSITION.exec(text.slice(at + 1, at + 1 + REACH))?.[0] ?? '';
    words.push(...(`${before} ${after}`.toLowerCase().match(/[\p{L}-]{4,}/gu) ?? []));
  }
  return new Set(words.filter((word) => !NO_ROLE.test(word)));
}

const NO_ROLE = /^(?:from|with|after|when|that|told|said|whose|been|were|have|also|then|former|retired)$/u;

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
