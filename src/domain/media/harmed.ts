import { ENGLISH } from './everyday/english.ts';
import { FRENCH } from './everyday/french.ts';
import { SPANISH } from './everyday/spanish.ts';
import { PORTUGUESE } from './everyday/portuguese.ts';
import { ITALIAN } from './everyday/italian.ts';
import { DUTCH } from './everyday/dutch.ts';
import { GERMAN } from './everyday/german.ts';
import type { EverydayWords } from './everyday/everyday-words.ts';
import { vocabularyOf } from './everyday/vocabularies.ts';
import type { Vocabulary } from './everyday/vocabularies.ts';
import { ENGLISH_HARMED } from './harmed/english.ts';
import { FRENCH_HARMED } from './harmed/french.ts';
import { SPANISH_HARMED } from './harmed/spanish.ts';
import { PORTUGUESE_HARMED } from './harmed/portuguese.ts';
import { ITALIAN_HARMED } from './harmed/italian.ts';
import { DUTCH_HARMED } from './harmed/dutch.ts';
import { GERMAN_HARMED } from './harmed/german.ts';
import type { HarmedWords } from './harmed/harmed-words.ts';
import { OTHER, SUBJECT } from './mask-names.ts';
import { offencesIn } from './offences.ts';
import { SENTENCE_END } from './proceedings.ts';
import { stageIn } from './stages.ts';

/** Stands for those who did it, and for what was done to the subject. */
const CULPRIT = '\uE00C';
const HARMED = '\uE00D';
/** Stands for what the subject handed over. */
const FLOW = '\uE00F';

interface Grammar {
  culprits: RegExp;
  suffered: RegExp;
  harms: RegExp;
  harmless: RegExp;
  flows: RegExp;
  everyday: Vocabulary;
  roleBefore: RegExp;
  opener: RegExp;
  split: RegExp;
  tied: RegExp;
  persons: RegExp;
  words: ReadonlySet<string>;
}

const any = (sources: readonly string[]) =>
  sources.length === 0 ? '(?!)' : `(?<![\\p{L}-])(?:${sources.join('|')})(?![\\p{L}-])`;

function grammarOf(words: HarmedWords, everyday: EverydayWords): Grammar {
  return {
    culprits: new RegExp(any(words.culprits), 'giu'),
    suffered: new RegExp(any(words.suffered), 'giu'),
    harms: new RegExp(`^(?:${words.harms.join('|')})(?![\\p{L}-])`, 'iu'),
    harmless: new RegExp(any(words.harmless), 'giu'),
    flows: new RegExp(any(words.flows), 'giu'),
    everyday: vocabularyOf(everyday, { wide: false }),
    roleBefore: new RegExp(any([`${words.roles}(?=,? ${SUBJECT})`, `(?<=${SUBJECT}, )(?:an? |the |une? |eine? )?(?:[\\p{Ll}]+ )?${words.roles}`]), 'giu'),
    opener: new RegExp(`^(?:${words.openers} )+`, 'u'),
    split: new RegExp(`,(?!\\d)\\s*|[;:–—"“”«»]\\s*|\\s-\\s|(?<!\\p{L})(?=${words.openers} )|['’](?=\\s|$)|(?<=\\s)['‘]`, 'u'),
    tied: new RegExp(`${SUBJECT}|(?<!\\p{L})${words.pronouns}(?!\\p{L})`, 'iu'),
    persons: new RegExp(`(?<!\\p{L})${words.persons}(?!\\p{L})`, 'iu'),
    words: new Set(words.words.split(/\s+/)),
  };
}

const GRAMMARS = [
  grammarOf(ENGLISH_HARMED, ENGLISH),
  grammarOf(GERMAN_HARMED, GERMAN),
  grammarOf(FRENCH_HARMED, FRENCH),
  grammarOf(SPANISH_HARMED, SPANISH),
  grammarOf(PORTUGUESE_HARMED, PORTUGUESE),
  grammarOf(ITALIAN_HARMED, ITALIAN),
  grammarOf(DUTCH_HARMED, DUTCH),
];

const LONGEST = 5000;

/**
 * MED-1, S0: the text tells what others did to the subject, or what it saw of them and reported. Each clause is one of
 * theirs, who did it, or of words that are known to say nothing of what the subject did.
 * @param masked by `maskNames`
 */
export function isHarmed(masked: string): boolean {
  if (masked.length > LONGEST || !masked.includes(SUBJECT)) return false;
  return GRAMMARS.some((grammar, i) => { trace?.(`#${i}`); return isHarmedBy(masked, grammar); });
}

const AGE = new RegExp(`(?<=[${SUBJECT}${OTHER}])(?:,? \\((?:aged )?\\d{1,3}\\)|,? (?:aged )?\\d{1,3}(?= |,|\\.)),?`, 'gu');

/** Whether a text that names the subject as harmed has it deal with those who did it, or hold what they deal in. */
export function isOneOfThem(masked: string): boolean {
  return AMONG_THEM.test(masked);
}

const AMONG_THEM =
  /(?<!\p{L})(?:from (?:another|a rival) (?:cartel|gang|clan|mob)|(?:was|were) full of (?:heroin|cocaine|cannabis|drugs|weapons|cash)|(?:conned|tricked|duped|fooled|deceived|talked|persuaded)(?: [^.;,]{1,40})? into (?!(?:(?:transferr|send|invest|hand|pay|giv|part|buy|believ|withdraw|download|install|click|reveal)ing|(?:mov|shar)ing (?:his|her|their) )(?!\p{L}))\p{Ll}+ing|(?:they|ils|elles|sie|ellos|loro|zij) (?:worked|were working|travaillaient|arbeiteten|trabajaban|lavoravano|werkten) (?:for|pour|für|para|per|voor) )/iu;

export let trace: ((reason: string) => void) | null = null;
export function setTrace(f: typeof trace) { trace = f; }

function isHarmedBy(masked: string, grammar: Grammar): boolean {
  const text = masked.replaceAll(AGE, ',').replaceAll(/,(?=[,.])/g, '').replaceAll(grammar.culprits, CULPRIT);
  if (SHADY.test(masked)) return false;
  if (!text.includes(CULPRIT) && !text.includes(OTHER) && !ALONE.test(text)) return false;
  const roles = rolesOf(text);
  const alone = !ANOTHER.test(text.replaceAll(APPOSED, SUBJECT));
  let found = false;
  for (const sentence of text.split(SENTENCE_END)) {
    const told = clausesOf(sentence.trim(), { grammar, roles, alone });
    if (told === null) return false;
    found ||= told;
  }
  return found;
}

const ALONE = /(?<!\p{L})(?:whistle-?blower|unfair dismissal|lanceu[rs]e? d['’]alerte|klokkenluider|cambriolée?|usurpation d['’]identité|cyberattaque|suplantaron la identidad|(?:secuestr|sequestr)(?:o|ad[oa])|kidnapped|enlevée?|rapit[oa])(?!\p{L})/iu;

const INTRODUCED = new RegExp(`((?:(?!(?:as|by|of|to|at|in|on|for|from|with|and|when|that|how|who|after|said|told) )[\\p{L}'-]+,? ){0,3})${SUBJECT}(?:,((?: [\\p{L}'-]+){1,6})(?=,))?`, 'gu');

/** The nouns by which the subject is introduced: "the farmer" may be it. */
function rolesOf(text: string): Set<string> {
  const words = [...text.matchAll(INTRODUCED)].flatMap(
    ([, before = '', after = '']) => `${before} ${after}`.toLowerCase().match(/[\p{L}-]{4,}/gu) ?? [],
  );
  return new Set(words.filter((word) => !NO_ROLE.test(word)));
}

const NO_ROLE = /^(?:from|with|after|when|that|told|said|whose|been|were|have|also|then|former|retired)$/u;

interface Scene {
  grammar: Grammar;
  roles: ReadonlySet<string>;
  /** Whether the text tells of no other person who may be the one who was harmed. */
  alone: boolean;
}

/** Turf, debts and goods of the trade: a quarrel among its own. */
const SHADY =
  /(?<!\p{L})(?:cocaine|heroin|cannabis|narco\p{L}*|cartels?|shipments?|consignment|feuds?|rivals?|turf|debts?|loot|gambling|drugs?|hitm[ae]n|kokain|drogen\p{L}*|schulden|drogue|stupéfiants|dettes?|cargamento|deudas?|droga|dívidas?|debiti|propina|drugsgeld|no (?:two|such) \p{Ll}+)(?!\p{L})/iu;
const PERSON =
  '(?:widow(?:er)?|pensioner|woman|man|girl|boy|victim|couple|customer|client|grandmother|grandfather|neighbour|student|teenager|rentner(?:in)?|witwe[r]?|frau|mann|opfer|retraitée?|veuve|veuf|femme|homme|victime|jubilad[oa]|viud[oa]|mujer|hombre|víctima|aposentad[oa]|mulher|homem|vítima|pensionat[oa]|donna|uomo|vittima|vrouw|slachtoffer)';
const APPOSED = new RegExp(`(?:(?:an?|the|der|die|une?|el|la|le|o|il) )?(?:[\\p{L}-]+ ){0,2}${PERSON},? ${SUBJECT}|${SUBJECT},? (?:\\([^)]*\\),? )?(?:an?|the|une?|eine?) (?:[\\p{Ll}-]+ ){0,2}${PERSON}`, 'giu');
/** Somebody else of whom the harm may be told. */
const ANOTHER = new RegExp(`(?<!\\p{L})(?:an?|the|another|one|ein|eine|der|die|une?|le|la|un|una|el|um|uma|o|il|een|de) (?:[\\p{Ll}-]+ ){0,2}${PERSON}(?!\\p{L})`, 'iu');

/** Whether a sentence tells of harm; null where it may tell of something else. */
function clausesOf(sentence: string, { grammar, roles, alone }: Scene): boolean | null {
  let found = false;
  let ofCulprit = false;
  let last = '';
  /** Whether the clause goes on about the subject that the one before it named. */
  let isSubject = false;
  const consumed = sentence
    .replaceAll(grammar.roleBefore, HARMED)
    .replaceAll(grammar.suffered, (chunk) => `${chunk.includes(SUBJECT) ? SUBJECT : ''}${HARMED}`)
    .replaceAll(grammar.flows, FLOW)
    .replaceAll(grammar.harmless, (chunk) => (chunk.includes(SUBJECT) ? SUBJECT : ' '));
  for (const [index, part] of consumed.split(grammar.split).entries()) {
    const opener = grammar.opener.exec(part)?.[0] ?? '';
    const clause = part.slice(opener.length).trim();
    if (clause === '') continue;
    // "the accused are Falk and X", "Falk said the farmer …"
    const joins = /^(?:and|or|und|et|y|e|en) /u.test(opener) && clause.startsWith(SUBJECT) && /[\uE001\uE00C]$/u.test(last);
    const says = ofCulprit && /(?<!\p{L})(?:said|says|that|how|dass|wie|que|che) $/u.test(opener) && !RELATIVE_AFTER.test(last);
    if (joins || (says && (grammar.tied.test(clause) || namesRole(clause, roles)))) return fail(clause);
    if (RELATIVE.test(opener) && /[\uE001\uE00C]$/u.test(last)) ofCulprit = true;
    const head = HEAD.exec(clause)?.[0];
    const isTied = grammar.tied.test(clause);
    let told: boolean | null;
    if (head !== undefined && !grammar.tied.test(head)) {
      if (head === clause && last.endsWith(SUBJECT)) return fail(clause);
      ofCulprit = true;
      told = namesRole(head, roles) ? null : culpritClause(clause.slice(head.length), grammar, roles);
    } else if (ofCulprit && (!isTied || (!NEW_SUBJECT.test(opener) && !SUBJECT_HEAD.test(clause) && !SELF.test(clause)))) {
      told = culpritClause(` ${clause}`, grammar, roles);
    } else {
      if (clause.startsWith(SUBJECT) && /^[\uE001\uE00C]$/u.test(last)) return fail(clause);
      ofCulprit = false;
      told = isHarmless(clause, grammar, index === 0) ? tellsHarm(clause, alone) : null;
    }
    if (told === null) return fail(clause);
    found ||= told && (alone || clause.includes(SUBJECT) || (isSubject && (opener === '' || RELATIVE.test(opener))));
    isSubject = clause.endsWith(SUBJECT) || (isSubject && !/[\uE001\uE00C]/u.test(clause));
    last = clause;
  }
  return found;
}

const RELATIVE = /(?<!\p{L})(?:who|that|which|qui|que|quien|che|die|dat) $/u;
const HEAD =
  /^(?:(?:\p{Lu}|(?:the|an?|his|her|their|its|former|ex|der|die|das|ein|eine|seine?|ihre?|le|la|les|l'|un|une|son|sa|leur|el|los|las|una|su|o|os|as|um|uma|il|lo|gli|i|uno|de|het|een)(?!\p{L}))(?!\p{Ll}*(?:ed|ing) )[\p{L}'-]*,? (?:(?!\p{Ll}+(?:ed|ing) )[\p{L}'-]+,? ){0,4})?[\uE001\uE00C]/u;
const SUBJECT_HEAD =
  /^(?:(?:\p{Lu}|(?:the|an?|his|her|their|its|former|ex|der|die|das|ein|eine|seine?|ihre?|le|la|les|l'|un|une|son|sa|leur|el|los|las|una|su|o|os|as|um|uma|il|lo|gli|i|uno|de|het|een)(?!\p{L}))(?!\p{Ll}*(?:ed|ing) )[\p{L}'-]*,? (?:(?!\p{Ll}+(?:ed|ing) )[\p{L}'-]+,? ){0,4})?\uE000/u;
/** Paid or sent to those who did it. */
const PAID_THEM = /\uE00F (?:to|into|a|à|an|aan|al) \uE00C/u;
/** After which a clause has a subject of its own. */
const NEW_SUBJECT = /^(?=\p{L})(?!and |but |then |or |who |that |which |und |et |y |e |ed |en |qui |que |che |die |dat )/u;
/** Whether the harm of a clause is the subject's. */
function tellsHarm(clause: string, alone: boolean): boolean {
  const [own, harm] = [clause.indexOf(SUBJECT), clause.lastIndexOf(HARMED)];
  return PAID_THEM.test(clause) || (harm >= 0 && (own < 0 || own < harm || BESIDE_HARM.test(clause)));
}

const BESIDE_HARM = /\uE00D,?\s*(?:\p{Lu}[\p{L}.'-]* )?\uE000/u;
const RELATIVE_AFTER = /[\uE001\uE00C]$/u;
const SELF = /^(?:\p{Ll}+ly )?(?:he|she|it|they|we|i)(?!\p{L})/iu;

function fail(clause: string): null {
  trace?.(clause);
  return null;
}

function namesRole(clause: string, roles: ReadonlySet<string>): boolean {
  return (clause.toLowerCase().match(/[\p{L}-]{4,}/gu) ?? []).some((word) => roles.has(word));
}

/** The subject is behind it, or lent a hand. */
const DRAWN =
  /(?<!\p{L})(?:orders?|behest|instructions?|leader|payroll|auftrag|hilfe|behalf|help|encargo|ayuda|mando|ajuda|ordine|aiuto|opdracht|hulp|compte d|aide d|complic|consent|permission|knowledge)/iu;
const WITH_THEIRS = /(?<!\p{L})(?:with|for|alongside|and) (?:his|her|their) /u;
const JOINED = new RegExp(`(?<!\\p{L})(?:with|and|or|for|alongside|by|pour|avec|et|mit|und|für|con|y|para|e|com) (?:[\\p{Ll}]+ ){0,3}(?:${SUBJECT}|him|her(?! \\p{Ll})|them)`, 'u');

const TRIED_FOR =
  /(?:arrested|charged|convicted|jailed|sentenced|trial|guilty|verurteilt|condamnée?|condenad[oa]|condannat[oa])[^.;]*\uE00D/u;
/** What is "his" of those who did it; all else may be the subject's. */
const FOREIGN_OWN =
  /(?<!\p{L})in (?:his|her|their) (?:fund|company|firm|business|scheme|shop)|(?<!\p{L})found(?! guilty)(?!\p{L})/u;

/** What a clause says of the culprits: null where it draws the subject in. */
function culpritClause(rest: string, grammar: Grammar, roles: ReadonlySet<string>): boolean | null {
  if (rest.includes(SUBJECT) && OF.test(rest.slice(0, rest.indexOf(SUBJECT)))) return null;
  if (FOREIGN_OWN.test(rest)) return null;
  if (!grammar.tied.test(rest)) return grammar.persons.test(rest) || namesRole(rest, roles) ? null : TRIED_FOR.test(rest);
  if (/(?<!\p{L})(?:he|she|they|we|I)(?!\p{L})/u.test(rest) || JOINED.test(rest) || DRAWN.test(rest)) return null;
  const said = rest.replace(/^,? /, '');
  const deed = grammar.harms.exec(said)?.[0];
  if (deed !== undefined) {
    if (WITH_THEIRS.test(said)) return null;
    // "haben den Laden von X ausgeräumt": the verb may stand last.
    const within = deed.includes(SUBJECT) ? deed.replace(/\s\S+$/u, '') : '';
    return isHarmless(patientIn(within), grammar) && isHarmless(patientIn(said.slice(deed.length)), grammar) ? true : null;
  }
  if (rest.includes(SUBJECT) || /(?<!\p{L})(?:him|them|me|us|her(?! \p{Ll}))(?!\p{L})/u.test(rest)) return null;
  return grammar.persons.test(rest) || namesRole(rest, roles) ? null : false;
}

const PATIENT = /(?:\uE000|(?<!\p{L})(?:him|her|them|his|their|ihr|ihm|ihn|ihre[mnr]?|sie|lui|leur|elle|le|la|l'|sa|son|ses|lo|les|su|sus|gli|suoi?|sue|hem|haar|zijn)(?!\p{L}))(?<after>.*)$/u;

/** What stands behind the one who was harmed. */
function patientIn(text: string): string {
  return (PATIENT.exec(text)?.groups?.['after'] ?? '').replaceAll(HARMED, '');
}

/** Before a culprit, where it is the object of what is known. */
const AGAINST =
  /(?:(?:by|to|from|against|of|in|at|on|with|for|door|von|vom|durch|auf|an|par|por|pela|pelo|da|dal|dai|di|aan|à|a|al) |[\uE00D\uE00F] ?|trusted |told )(?:(?:the|a|an|his|her|their|former|ex|mr|mrs|ms|dr|\p{Ll}+) ){0,2}$/iu;
/** "with", "for" and "and" make others' deeds the subject's. */
const BESIDE = /(?<!\p{L})(?:with|for|and|or|as|mit|und|für|als|avec|et|pour|comme|con|y|para|como|com|e|ed|come|met|en|voor) (?:\p{Ll}+ ){0,2}$/iu;

function isHarmless(clause: string, grammar: Grammar, opens = false): boolean {
  for (const match of clause.matchAll(/[\uE001\uE00C]/gu)) {
    const earlier = clause.slice(0, match.index);
    if (match[0] === OTHER && /(?<!\p{L})(?:in|at|near|of the|en|em|à|bei|vor dem|am|beim|aus|te|uit) (?:the |la |le )?$/u.test(earlier)) continue;
    if (!(AGAINST.test(earlier) && !BESIDE.test(earlier) && /[\uE00D\uE00F]|trusted|told/u.test(earlier))) return fail(clause) ?? false;
  }
  if (stageIn(clause) !== null || offencesIn(clause).length > 0) return fail(clause) ?? false;
  if (LINKED.test(clause)) return fail(clause) ?? false;
  if (clause.matchAll(/\uE000/gu).some(({ index }) => !isPatient(clause.slice(0, index)))) return fail(clause) ?? false;
  return clause.replaceAll(/(?<=[\uE000\uE001])['’]s(?!\p{L})/gu, '').matchAll(WORD).every(({ 0: word, index }) => {
    const small = word.toLowerCase();
    if (grammar.words.has(small) || isEveryday(small, grammar)) return true;
    const large =
      /^\p{Lu}/u.test(word) &&
      !(opens && index === 0) &&
      (!grammar.everyday.nounsLarge || NAMES_PLACE.test(clause.slice(0, index)));
    if (!large) trace?.(`?${word}`);
    return large;
  });
}

/** What ties the subject to others as one of theirs, or has it deal with them. */
const LINKED =
  /(?<!\p{L})(?:was|were|been|is|as|be) (?:his|her|their) (?!\p{Ll}*(?:est|savings|home|house))|(?<!(?:trusted|told|against|by|from|to|believed|believe|for|met) )(?<!\p{L})(?:him|them)(?!\p{L})|(?<!\p{L})no \uE00C|(?:was|were|are|is) (?:hers|theirs|ours|mine)(?!\p{L})/iu;

/** Before the subject's name: nothing that makes it the agent of what stands before. */
const AGENT =
  /(?<![\p{L}-])(?:by|with|against|for|and|or|than|like|par|avec|contre|pour|et|von|mit|gegen|für|und|con|contra|por|para|y|e|com|contro|da|door|met|tegen|voor|en) (?:[\p{L}.-]+ ){0,3}$/iu;
const OF =
  /(?<!\p{L})(?<!(?:body|home|house|flat|family|families|murder|killing|kidnapping|abduction|identity|name|names|funeral|death|shop|car|savings|signature|signatures|photo|photos|husband|wife|mother|father|son|daughter|widow|widower|behalf) )of (?:[\p{L}.-]+ ){0,3}$/iu;

function isPatient(before: string): boolean {
  return !AGENT.test(before) && !OF.test(before) && !/(?<!\p{L})(?:an|à|a|aan|ao|al|alla) $/iu.test(before) && !/(?<!\p{L})(?<!belonging )to (?:[\p{L}.-]+ ){0,3}$/iu.test(before);
}

/** In German a name is told from a noun by the preposition before it. */
const NAMES_PLACE = /(?<!\p{L})(?:in|aus|nach|bei|von|\uE000|\uE001)\s$/iu;
const WORD = /(?<![\d\p{L}])[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

function isEveryday(word: string, { everyday, words }: Grammar): boolean {
  const parts = word.split(/['’]/);
  const known = (part: string) => part.length <= 1 || words.has(part) || everyday.bearing(part) !== 'unknown';
  return word.length === 1 || everyday.bearing(word) !== 'unknown' || (parts.length > 1 && parts.every(known));
}
