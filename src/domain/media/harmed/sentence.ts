import { SUBJECT } from '../mask-names.ts';
import { culpritClause, isHarmless, namesRole } from './clause.ts';
import type { Roles } from './clause.ts';
import { CULPRIT, FLOW, HARMED } from './grammar.ts';
import type { Grammar } from './grammar.ts';

export interface Scene {
  grammar: Grammar;
  roles: Roles;
  /** Whether the text tells of no other person who may be the one who was harmed. */
  alone(): boolean;
}

/** Where a sentence stands after a clause. */
interface State {
  /** Whether the clauses are about those who did it. */
  ofCulprit: boolean;
  /** Whether the clause before was about the subject, named in it. */
  isSubject: boolean;
  last: string;
}

/** Whether a sentence tells of harm done to the subject; null where it may tell of something else. */
export function sentenceTells(sentence: string, scene: Scene): boolean | null {
  const { grammar } = scene;
  let found = false;
  let state: State = { ofCulprit: false, isSubject: false, last: '' };
  for (const [index, part] of signed(sentence, grammar).split(grammar.split).entries()) {
    const opener = grammar.opener.exec(part)?.[0] ?? '';
    const clause = part.slice(opener.length).trim();
    if (clause === '') continue;
    const read = readClause({ clause, opener, opens: index === 0 }, state, scene);
    if (read === null) return null;
    const goesOn = state.isSubject && (opener === '' || RELATIVE.test(opener));
    found ||= read.harm && (clause.includes(SUBJECT) || goesOn || scene.alone());
    state = {
      ofCulprit: read.ofCulprit,
      isSubject: clause.endsWith(SUBJECT) || (state.isSubject && !OTHERS.test(clause)),
      last: clause,
    };
  }
  return found;
}

/** Puts a sign for each turn of speech that is known as a whole. */
function signed(sentence: string, { roleAfter, roleBefore, suffered, flows, harmless }: Grammar): string {
  const named = sentence.includes(SUBJECT)
    ? sentence.replaceAll(roleAfter, `$1${HARMED}`).replaceAll(roleBefore, HARMED)
    : sentence;
  const keep = (by: string) => (chunk: string) => `${chunk.includes(SUBJECT) ? SUBJECT : ''}${by}`;
  return named.replaceAll(suffered, keep(HARMED)).replaceAll(flows, FLOW).replaceAll(harmless, keep(' '));
}

interface Clause {
  clause: string;
  opener: string;
  opens: boolean;
}

/** Whose clause it is, and whether it tells of harm to the subject; null where it may tell of something else. */
function readClause(
  { clause, opener, opens }: Clause,
  { ofCulprit, last }: State,
  { grammar, roles }: Scene,
): { ofCulprit: boolean; harm: boolean } | null {
  const tied = grammar.tied.test(clause);
  // "the accused are Falk and X", "Falk said the farmer …"
  if (AND.test(opener) && clause.startsWith(SUBJECT) && ENDS_IN_OTHER.test(last)) return null;
  if (ofCulprit && SAYS.test(opener) && !ENDS_IN_OTHER.test(last) && (tied || namesRole(clause, roles))) return null;
  // "arrested Falk, and the teller"
  if (ENDS_IN_OTHER.test(last) && AND.test(opener + clause) && namesRole(clause, roles)) return null;
  const head = HEAD.exec(clause)?.[0];
  if (head !== undefined && !grammar.tied.test(head)) {
    if ((head === clause && last.endsWith(SUBJECT)) || namesRole(head, roles)) return null;
    return ofThem(culpritClause(clause.slice(head.length), grammar, roles));
  }
  const theirs = ofCulprit || (RELATIVE.test(opener) && ENDS_IN_OTHER.test(last));
  const goesOn = !NEW_SUBJECT.test(opener) && !SUBJECT_HEAD.test(clause) && !SELF.test(clause);
  if (theirs && (!tied || goesOn)) return ofThem(culpritClause(` ${clause}`, grammar, roles));
  if (clause.startsWith(SUBJECT) && ONLY_OTHER.test(last)) return null;
  return isHarmless(clause, grammar, opens) ? { ofCulprit: false, harm: tellsHarm(clause) } : null;
}

const ofThem = (harm: boolean | null) => (harm === null ? null : { ofCulprit: true, harm });

/** Whether the harm of a clause is the subject's. */
function tellsHarm(clause: string): boolean {
  const [own, harm] = [clause.indexOf(SUBJECT), clause.lastIndexOf(HARMED)];
  return PAID_THEM.test(clause) || (harm >= 0 && (own < 0 || own < harm || BESIDE_HARM.test(clause)));
}

/** Paid or sent to those who did it. */
const PAID_THEM = new RegExp(`${FLOW} (?:to|into|a|à|an|aan|al) ${CULPRIT}`, 'u');
const BESIDE_HARM = new RegExp(`${HARMED},?\\s*(?:(?:el|la|le) \\p{Ll}+ )?(?:\\p{Lu}[\\p{L}.'-]* )?${SUBJECT}`, 'u');
const OTHERS = /[\u0081\u008C]/u;
const ENDS_IN_OTHER = /[\u0081\u008C]$/u;
const ONLY_OTHER = /^[\u0081\u008C]$/u;
const AND = /^(?:and|or|und|et|y|e|en) /u;
const SAYS = /(?<!\p{L})(?:said|says|that|how|dass|wie|que|che) $/u;
const RELATIVE = /(?<!\p{L})(?:who|that|which|qui|que|quien|che|die|dat) $/u;
/** After which a clause has a subject of its own. */
const NEW_SUBJECT =
  /^(?=\p{L})(?!and |but |then |or |who |that |which |und |et |y |e |ed |en |qui |que |che |die |dat )/u;
const SELF = /^(?:\p{Ll}+ly )?(?:he|she|it|they|we|i)(?!\p{L})/iu;
/** Before the name at the head of a clause: an article, a title, and no verb. */
export const NOUN_PHRASE =
  "(?:(?:\\p{Lu}|(?:the|an?|his|her|their|its|former|ex|der|die|das|ein|eine|seine?|ihre?|le|la|les|l'|un|une|son|sa|leur|el|los|las|una|su|o|os|as|um|uma|il|lo|gli|i|uno|de|het|een)(?!\\p{L}))(?!\\p{Ll}*(?:ed|ing) )[\\p{L}'-]*,? (?:(?!\\p{Ll}+(?:ed|ing) )[\\p{L}'-]+,? ){0,4})?";
const HEAD = new RegExp(`^${NOUN_PHRASE}[\\u0081\\u008C]`, 'u');
const SUBJECT_HEAD = new RegExp(`^${NOUN_PHRASE}${SUBJECT}`, 'u');
