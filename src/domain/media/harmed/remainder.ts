import { OTHER, SUBJECT } from '../mask-names.ts';
import { offencesIn } from '../offences.ts';
import { isQuiet } from '../everyday/quiet.ts';
import { placesIn } from '../everyday/plain-news.ts';
import type { Place } from '../everyday/verb-place.ts';
import { stageIn } from '../stages.ts';
import { isPatient, LINKED, namesRole } from './clause.ts';
import type { Roles } from './clause.ts';
import { NOUN_PHRASE } from './sentence.ts';
import { GROUND, NEUTRAL, THEY } from './frame-grammar.ts';
import type { FrameGrammar } from './frame-grammar.ts';

interface Scene {
  grammar: FrameGrammar;
  /** The nouns by which the text introduces the subject. */
  roles: Roles;
  /** Whether the text has somebody else accused. */
  accused: boolean;
}

/** Whether a headline may be said of others, or says no more of the subject than that it stands beside. */
export function isTitleClear(title: string, { grammar, roles, accused }: Scene): boolean {
  if (title.includes(SUBJECT) || OWN.test(title)) return isSentenceClear(title, { grammar, roles, accused });
  if (grammar.doubts.test(title)) return false;
  if (stageIn(title) === null) return true;
  return OTHERS.test(title)
    ? !grammar.drawn.test(title)
    : accused && !namesRole(title, roles) && !grammar.hints.test(title);
}

/** Whose clause it is: the subject's, theirs who did it, of others, or of nobody yet. */
type Whose = 'own' | 'theirs' | 'others' | 'nobody';

/** Whether a sentence, its turns of speech put as signs, may say nothing else of the subject. */
export function isSentenceClear(sentence: string, scene: Scene): boolean {
  const { grammar } = scene;
  let whose: Whose = 'nobody';
  let opens = true;
  let hasOwn = false;
  let last = '';
  for (const part of sentence.split(grammar.split)) {
    const opener = grammar.opener.exec(part)?.[0] ?? '';
    const clause = part
      .slice(opener.length)
      .trim()
      .replace(/[.!?]+$/u, '');
    if (clause === '') continue;
    // "X, the convicted fraudster": one of them.
    if (ENDS_IN_OWN.test(last) && ONLY_OTHER.test(clause)) return false;
    last = clause;
    whose = whoseIs(clause, { before: whose, hasOwn, opener, grammar });
    hasOwn ||= whose === 'own';
    if (!isClauseClear(clause, whose, { ...scene, opens })) {
      return false;
    }
    opens = false;
  }
  return true;
}

function whoseIs(
  clause: string,
  { before, hasOwn, opener, grammar }: { before: Whose; hasOwn: boolean; opener: string; grammar: FrameGrammar },
): Whose {
  if (THEIR_HEAD.test(clause)) return 'theirs';
  if (OWN.test(clause)) return 'own';
  if (startsWithHim(clause, grammar)) return before === 'theirs' ? 'theirs' : 'own';
  if (grammar.relative.test(opener) && before !== 'nobody') return before;
  if (grammar.heads.test(clause)) return 'others';
  if (before === 'nobody' && grammar.theyDid.test(clause)) return 'theirs';
  const isNew = before === 'nobody' || grammar.clauseWord.test(opener);
  if (!isNew) return before === 'others' && hasOwn ? 'own' : before;
  return grammar.dropsSubject || PARTICIPLE.test(clause) ? 'own' : 'others';
}

const PARTICIPLE = /^\p{L}+(?:ing|ed)(?!\p{L})/u;

function isClauseClear(clause: string, whose: Whose, { grammar, roles, opens }: Scene & { opens: boolean }): boolean {
  if (whose === 'own' || OWN.test(clause)) return isMentionClear(clause, { grammar, roles, opens });
  const isTied = grammar.him.test(clause) || grammar.speaker.test(clause);
  if (isTied && isOwnClear(clause, grammar)) return true;
  if (whose === 'theirs') {
    return isTied ? isHarm(clause, grammar) : isTheirsClear(clause, { grammar, roles });
  }
  return !isTied && isOthersClear(clause, { grammar, roles });
}

/** Of the subject is told what stands from its sign on; before it, what others did or what happened. */
function isMentionClear(
  clause: string,
  { grammar, roles, opens }: Pick<Scene, 'grammar' | 'roles'> & { opens: boolean },
): boolean {
  const at = clause.search(OWN);
  const before = BEFORE_OWN.exec(clause)?.[0].trim() ?? '';
  const isTheirs = THEIR_HEAD.test(before);
  if (
    at > 0 &&
    (isTheirs || grammar.heads.test(before) || (opens && !grammar.dropsSubject)) &&
    !clause.includes(SUBJECT) &&
    !grammar.him.test(before)
  ) {
    const isClear = isTheirs ? isTheirsClear(before, { grammar, roles }) : isOthersClear(before, { grammar, roles });
    if (isClear && isOwnClear(clause.slice(at), grammar)) return true;
  }
  return (
    isOwnClear(clause, grammar) && clause.matchAll(/\u0080/gu).every(({ index }) => isPatient(clause.slice(0, index)))
  );
}

/** Nothing of it may be told of the subject, nor of what was found with it. */
function isOthersClear(clause: string, { grammar, roles }: Pick<Scene, 'grammar' | 'roles'>): boolean {
  if (grammar.doubts.test(clause)) return false;
  if (isOwnClear(clause, grammar)) return true;
  return (
    !namesRole(clause, roles) &&
    !grammar.hints.test(clause) &&
    !grammar.doubts.test(clause) &&
    (OTHERS.test(clause) ? !grammar.drawn.test(clause) : stageIn(clause) === null)
  );
}

const SIGNS = `${GROUND}${NEUTRAL}`;
const OWN = new RegExp(`[${GROUND}${SUBJECT}]`, 'u');
const OTHERS = new RegExp(`[${OTHER}${THEY}]`, 'u');
const THEIR_HEAD = new RegExp(`^${NOUN_PHRASE}[${OTHER}${THEY}]`, 'u');
function startsWithHim(clause: string, { him, speaker }: FrameGrammar): boolean {
  const [first = ''] = clause.split(/[ .,]/u);
  return him.test(first) || speaker.test(first);
}

/** Nothing draws the subject in: by a noun for it, or as one they had with them. */
function isTheirsClear(clause: string, { grammar, roles }: Pick<Scene, 'grammar' | 'roles'>): boolean {
  return !namesRole(clause, roles) && !grammar.drawn.test(clause) && !grammar.base.persons.test(clause);
}

/** They name the subject as one of theirs. */
const BLAMES =
  /(?<!\p{L})(?:accus\p{L}+|blam\p{L}+|implicat\p{L}+|nam(?:es|ed)|acus\p{L}+|señal\p{L}+|implic\p{L}+|désign\p{L}+|met(?:tent)? en cause|incolp\p{L}+|apont\p{L}+|belast\p{L}+|beschuldig\p{L}+|beschr\p{L}+|called|chef|boss|jefe|capo)(?!\p{L})/iu;

/** What they did to the subject. */
function isHarm(clause: string, grammar: FrameGrammar): boolean {
  return grammar.harm.test(clause) && !grammar.drawn.test(clause) && !BLAMES.test(clause);
}

/** What stands before the sign, with whom it names. */
const BEFORE_OWN = new RegExp(`^[^${GROUND}${SUBJECT}]*(?:${GROUND}[${OTHER}${THEY}])?`, 'u');
const ENDS_IN_OWN = new RegExp(`[${GROUND}${SUBJECT}]$`, 'u');
const ONLY_OTHER = new RegExp(`^(?:[\\p{L}'’-]+ ){0,4}[${OTHER}${THEY}]$`, 'u');
const BEHIND_SIGN = new RegExp(`[${SIGNS}${OTHER}${THEY}] ?$`, 'u');
const OPPOSED =
  /(?<!\p{L})(?:by|from|against|of|about|at|in|on|with what|like|after|before|von|durch|gegen|über|vom|par|contre|de|sur|por|contra|da|dal|dalla|contro|pelo|pela|do|door|tegen|van|over) (?:(?:the|an?|his|her|their|its|two|three|four|five|former|first|second|alleged|convicted|accused|suspected|der|die|das|dem|den|des|zwei|drei|le|la|les|une?|deux|trois|el|los|las|una|dos|tres|il|lo|gli|i|due|tre|o|os|as|uma?|dois|três|het|een|twee|drie) ){0,2}$/iu;

/** Whether each word of a clause on the subject is known, or names a thing; and none of it is a deed. */
function isOwnClear(clause: string, grammar: FrameGrammar): boolean {
  return (
    clause
      .matchAll(/[\u0081\u008C]/gu)
      .every(({ index }) => OPPOSED.test(clause.slice(0, index)) || BEHIND_SIGN.test(clause.slice(0, index))) &&
    isAllKnown(clause.replaceAll(/(?<=[\u0080-\u008F])['’]s(?!\p{L})/gu, ''), grammar) &&
    !LINKED.test(clause) &&
    stageIn(clause) === null &&
    offencesIn(clause).length === 0
  );
}

const SIGN_OR_NUMBER = /^[\p{Nd}\u0080-\u008F]/u;

function isAllKnown(clause: string, grammar: FrameGrammar): boolean {
  const places = placesIn(clause, grammar.base.everyday.nounsLarge);
  return places.every(
    (place, index) =>
      SIGN_OR_NUMBER.test(place.word) ||
      isKnown(place, clause.slice(0, place.at), grammar) ||
      isNoun(places.slice(Math.max(0, index - FARTHEST), index + 1), clause, grammar),
  );
}

function isKnown({ word, large, before: last }: Place, before: string, grammar: FrameGrammar): boolean {
  if (word.length === 1) return true;
  if (grammar.shady.test(word)) return false;
  if (grammar.knows(word) || word.split('-').every((part) => part.length <= 1 || grammar.knows(part))) return true;
  if (grammar.copula.test(before)) return false;
  if (large && /\S/u.test(before)) return true;
  if (grammar.base.everyday.nounsLarge || grammar.verbal.test(word)) return false;
  return /^[\d'’]/u.test(last) || grammar.determiners.has(last);
}

/** How many words an article or a preposition may stand before its noun. */
const FARTHEST = 3;

/** Whether the last of some words is part of what an article or a preposition leads to, and of no crime. */
function isNoun(places: readonly Place[], clause: string, grammar: FrameGrammar): boolean {
  const last = places.at(-1);
  const leads = places.findLastIndex(({ word }, index) => index < places.length - 1 && grammar.determiners.has(word));
  if (last === undefined || leads < 0 || grammar.shady.test(last.word) || !isQuiet(last.word)) return false;
  return (
    !grammar.copula.test(clause.slice(0, places[leads + 1]?.at)) &&
    places.slice(leads + 1).every((place) => !place.parted && !grammar.mayBeVerb(place))
  );
}
