import { OTHER, SUBJECT } from '../mask-names.ts';
import { offencesIn } from '../offences.ts';
import { stageIn } from '../stages.ts';
import { FLOW, HARMED } from './grammar.ts';
import type { Grammar } from './grammar.ts';
import { matchesOf } from '../../text/matches-of.ts';

/** The nouns by which a text introduces the subject: "the farmer" may be it. */
export type Roles = ReadonlySet<string>;

export function namesRole(clause: string, roles: Roles): boolean {
  return (clause.toLowerCase().match(/[\p{L}-]{4,}/gu) ?? []).some((word) => roles.has(word));
}

/** The subject is behind it, or lent a hand. */
const DRAWN =
  /(?<!\p{L})(?:orders?|behest|instructions?|leader|payroll|auftrag|hilfe|behalf|help|encargo|ayuda|mando|ajuda|ordine|aiuto|opdracht|hulp|compte d|aide d|complic|consent|permission|knowledge)/iu;
const WITH_THEIRS = /(?<!\p{L})(?:with|for|alongside|and) (?:his|her|their) /u;
const JOINED = new RegExp(
  `(?<!\\p{L})(?:with|and|or|for|alongside|by|pour|avec|et|mit|und|für|con|y|para|e|com) (?:[\\p{Ll}]+ ){0,3}(?:${SUBJECT}|him|her(?! \\p{Ll})|them)`,
  'u',
);

const TRIED_FOR =
  /(?:arrested|charged|convicted|jailed|sentenced|trial|guilty|verurteilt|condamnée?|condenad[oa]|condannat[oa])[^.;]*\u008D/u;
/** What is "his" of those who did it; all else may be the subject's. */
const FOREIGN_OWN =
  /(?<!\p{L})in (?:his|her|their) (?:fund|company|firm|business|scheme|shop)|(?<!\p{L})found(?! guilty)(?!\p{L})/u;

/** Whether a clause about the culprits tells that they harmed the subject; null where it may draw the subject in. */
export function culpritClause(rest: string, grammar: Grammar, roles: Roles): boolean | null {
  const own = rest.indexOf(SUBJECT);
  if ((own >= 0 && OF.test(rest.slice(0, own))) || FOREIGN_OWN.test(rest)) return null;
  const namesOthers = grammar.persons.test(rest) || namesRole(rest, roles);
  if (!grammar.tied.test(rest)) return namesOthers ? null : TRIED_FOR.test(rest);
  if (THIRD_PERSON.test(rest) || JOINED.test(rest) || DRAWN.test(rest)) return null;
  const said = rest.replace(/^,? /, '');
  const deed = grammar.harms.exec(said)?.[0];
  if (deed !== undefined) return isDoneToSubject(deed, said, grammar) ? true : null;
  return own >= 0 || OBJECT.test(rest) || namesOthers ? null : false;
}

const THIRD_PERSON = /(?<!\p{L})(?:he|she|they|we|I)(?!\p{L})/u;
const OBJECT = /(?<!\p{L})(?:him|them|me|us|her(?! \p{Ll}))(?!\p{L})/u;

function isDoneToSubject(deed: string, said: string, grammar: Grammar): boolean {
  if (WITH_THEIRS.test(said)) return false;
  // "haben den Laden von X ausgeräumt": the verb may stand last.
  const within = deed.includes(SUBJECT) ? deed.replace(/\s\S+$/u, '') : '';
  return isHarmless(patientIn(within), grammar) && isHarmless(patientIn(said.slice(deed.length)), grammar);
}

const PATIENT =
  /(?:\u0080|(?<!\p{L})(?:him|her|them|his|their|ihr|ihm|ihn|ihre[mnr]?|sie|lui|leur|elle|le|la|l'|sa|son|ses|lo|les|su|sus|gli|suoi?|sue|hem|haar|zijn)(?!\p{L}))(?<after>.*)$/u;

/** What stands behind the one who was harmed. */
function patientIn(text: string): string {
  return (PATIENT.exec(text)?.groups?.['after'] ?? '').replaceAll(HARMED, '');
}

/** Before a culprit, where it is the object of what is known. */
const AGAINST =
  /(?:(?:by|to|from|against|of|in|at|on|with|for|door|von|vom|durch|auf|an|par|por|pela|pelo|da|dal|dai|di|aan|à|a|al) |[\u008D\u008F] ?|trusted |told )(?:(?:the|a|an|his|her|their|former|ex|mr|mrs|ms|dr|\p{Ll}+) ){0,2}$/iu;
/** "with", "for" and "and" make others' deeds the subject's. */
const BESIDE =
  /(?<!\p{L})(?:with|for|and|or|as|mit|und|für|als|avec|et|pour|comme|con|y|para|como|com|e|ed|come|met|en|voor) (?:\p{Ll}+ ){0,2}$/iu;

/** Where a name is that of a place or a body. */
const NAMES_BODY = /(?<!\p{L})(?:in|at|near|of the|en|em|à|bei|vor dem|am|beim|aus|te|uit) (?:the |la |le )?$/u;
const DEALT_WITH = new RegExp(`[${HARMED}${FLOW}]|trusted|told`, 'u');

/**
 * Whether every word of a clause about the subject is known, others stand in it as those who harmed it, and nothing ties
 * the subject to them.
 * @param opens whether the clause begins its sentence
 */
export function isHarmless(clause: string, grammar: Grammar, opens = false): boolean {
  return (
    matchesOf(clause, OTHERS).every(({ 0: sign, index }) => isOpposed(sign, clause.slice(0, index))) &&
    !LINKED.test(clause) &&
    matchesOf(clause, SUBJECTS).every(({ index }) => isPatient(clause.slice(0, index))) &&
    matchesOf(clause.replaceAll(GENITIVE, ''), WORD).every(({ 0: word, index }) =>
      isKnown(word, { before: clause.slice(0, index), grammar, opens }),
    ) &&
    stageIn(clause) === null &&
    offencesIn(clause).length === 0
  );
}

const OTHERS = /[\u0081\u008C]/gu;
const SUBJECTS = /\u0080/gu;
const GENITIVE = /(?<=[\u0080\u0081])['’]s(?!\p{L})/gu;

/** Whether another stands where the subject suffers from them. */
function isOpposed(sign: string, before: string): boolean {
  if (sign === OTHER && NAMES_BODY.test(before)) return true;
  return AGAINST.test(before) && !BESIDE.test(before) && DEALT_WITH.test(before);
}

interface Around {
  before: string;
  grammar: Grammar;
  opens: boolean;
}

/** A word of the list, or one written large that is a name. */
function isKnown(word: string, { before, grammar, opens }: Around): boolean {
  const small = word.toLowerCase();
  if (small.length === 1 || grammar.words.has(small) || isEveryday(small, grammar)) return true;
  if (!/^\p{Lu}/u.test(word) || (opens && before === '')) return false;
  return !grammar.everyday.nounsLarge || NAMES_PLACE.test(before);
}

/** What ties the subject to others as one of theirs, or has it deal with them. */
export const LINKED =
  /(?<!\p{L})(?:was|were|been|is|as|be) (?:his|her|their) (?!\p{Ll}*(?:est|savings|home|house))|(?<!(?:trusted|told|against|by|from|to|believed|believe|for|met) )(?<!\p{L})(?:him|them)(?!\p{L})|(?<!\p{L})no \u008C|(?:was|were|are|is) (?:not |never )?(?:(?:hers|theirs|ours|mine)(?!\p{L})|his(?=\W*$))/iu;

/** Before the subject's name: nothing that makes it the agent of what stands before. */
const AGENT =
  /(?<![\p{L}-])(?:by|with|against|for|and|or|than|like|par|avec|contre|pour|et|von|mit|gegen|für|und|con|contra|por|para|y|e|com|contro|da|door|met|tegen|voor|en) (?:[\p{L}.-]+ ){0,3}$/iu;
const OF =
  /(?<!\p{L})(?<!(?:body|home|house|flat|family|families|murder|killing|kidnapping|abduction|identity|name|names|funeral|death|shop|car|savings|signature|signatures|photo|photos|husband|wife|mother|father|son|daughter|widow|widower|behalf) )(?<!from (?:the |a |an )?(?:\p{Ll}+ )?accounts? )of (?:[\p{L}.-]+ ){0,3}$/iu;

export function isPatient(before: string): boolean {
  return (
    !AGENT.test(before) &&
    !OF.test(before) &&
    !/(?<!\p{L})(?:an|à|a|aan|ao|al|alla) $/iu.test(before) &&
    !/(?<!\p{L})(?<!belonging )to (?:[\p{L}.-]+ ){0,3}$/iu.test(before)
  );
}

/** In German a name is told from a noun by the preposition before it. */
const NAMES_PLACE = /(?<!\p{L})(?:in|aus|nach|bei|von|\u0080|\u0081)\s$/iu;
const WORD = /(?<![\d\p{L}])[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

function isEveryday(word: string, { everyday, words }: Grammar): boolean {
  if (everyday.bearing(word) !== 'unknown') return true;
  const parts = word.split(/['’]/);
  return (
    parts.length > 1 &&
    parts.every((part) => part.length <= 1 || words.has(part) || everyday.bearing(part) !== 'unknown')
  );
}
