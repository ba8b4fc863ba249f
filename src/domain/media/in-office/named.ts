import { OTHER, SUBJECT } from '../mask-names.ts';
import { officeKinds } from '../offices.ts';
import type { Word } from '../frames/language.ts';
import { anchorAt } from './anchors.ts';
import { leadOf } from './lead.ts';
import type { Lead } from './lead.ts';
import { isAfterOther } from './object.ts';
import { besideName, officeOf } from './office-of.ts';
import type { Office } from './office-of.ts';
import { isRestOfOthers } from './rest.ts';
import { textOf, verbBehind } from './verb-behind.ts';
import { takesUpOffice } from './without-name.ts';
import { ACTS, COMMENTS, PLEADS, SPEAKS } from './verbs.ts';

const IN_TRIALS = ['judge', 'prosecutor', 'police', 'lawyer'] as const;

/**
 * Whether a sentence names the subject once, in office, and all else it tells is of others.
 * @param roles the words for its office in the whole text
 */
export function isSeenInOffice(words: readonly Word[], roles: readonly string[]): boolean {
  const at = words.findIndex(({ low }) => low === SUBJECT);
  if (words.filter(({ low }) => low === SUBJECT).length > 1) return false;
  const office = officeAt(words, at);
  if (office === null) return false;
  const before = words.slice(0, office.start);
  const behind = words.slice(office.end);
  if (TAKES_UP.test(textOf(before))) return false;
  if (behind.some((_, place) => takesUpOffice(behind, place, roles) || isLawyerOf(behind, place, roles))) return false;
  const kinds = new Set([...office.roles, ...roles].flatMap((role) => [...officeKinds(role)]));
  const acts = actsOf(kinds);
  if (isOutOfOffice(textOf(words), { kinds, acts, isOfOther: office.isOfOther })) return false;
  const isJudge = kinds.has('judge');
  const lead = leadOf(before, { isJudge, isOfOther: office.isOfOther });
  if (lead === null) return false;
  const isOfOther = office.isOfOther || (lead !== 'doer' && anchorAt(before) >= 0);
  return isTold(words, office, { lead, isJudge, acts, isOfOther });
}

/** "«The prosecutor took a share», said X". */
const TAKES_UP = /(?:^| )the (?:prosecutor|judge|magistrate|detective|inspector|lawyer) (?:took|had|got|kept)/u;

interface Held {
  kinds: ReadonlySet<string>;
  acts: ReadonlySet<string>;
  isOfOther: boolean;
}

/** Whether a sentence has words that are the more likely the subject's own case, of its office. */
function isOutOfOffice(text: string, { kinds, acts, isOfOther }: Held): boolean {
  const isProsecutor = kinds.has('prosecutor') && !kinds.has('lawyer');
  return (
    (!isOfOther && speaksForItself(text, acts !== ACTS)) ||
    (acts === COMMENTS && (GOES_EASY.test(text) || FALSELY.test(text))) ||
    (isProsecutor && REPRESENTS.test(text)) ||
    OWN_PLEA.test(text)
  );
}
const REPRESENTS = /(?:^| )represents?(?: |$)/u;
const OWN_PLEA =
  / (?:plans?|intends?|expects?) to plead (?:guilty|no contest)|(?:^| )(?:told the court|said) s?he was sorry(?: |$)/u;

/** "Praised police for dropping the case". */
const GOES_EASY =
  /(?:^| )(?:for (?:dropping|ignoring|closing|losing|overlooking)|to pay|investors|plot|witch-hunt|framed)(?: |$)/u;
const FALSELY =
  /(?:^| )(?:false|fake|forged|bogus|inflated) (?:figures|claims?|reports?|statements?|accounts|invoices|documents)(?: |$)/u;

/** "On his lawyer's advice". */
const isLawyerOf = (words: readonly Word[], at: number, roles: readonly string[]) =>
  roles.includes(words[at]?.low ?? '') &&
  /^(?:his|her|their)$/u.test(words[at - 1]?.low ?? '') &&
  words[at + 1]?.low === 's';

/** "The allegations were false", "the money from Falk was a loan": what counsel say for others, and the accused of themselves. */
const speaksForItself = (text: string, isOutside: boolean) =>
  CONFESSES.test(text) || DENIES.test(text) || FROM_OTHER.test(text) || (isOutside && PAID.test(text));

/** "He had taken the cash", "was a friend": told of the speaker as likely as of another. */
const CONFESSES =
  /(?:^| )(?:s?he (?:had|would be|was) (?:taken|received|ashamed|paid|sold|planted|sorry|poor)|(?:was|were|been) (?:an? )?(?:friend|partner|lover|cousin|liar)|and s?he|by (?:him|her)|(?:was|been) (?:false|forged|fabricated)|half was|be fixed|listening to (?:his|her)|with (?:her|his) help|for (?:him|her) to)(?!\p{L})/u;
const DENIES =
  /(?:^| )(?:allegations?|accusations?|charges|claims|it|drugs|evidence|indictment|money|recordings?|tapes?)(?: [^ .;]+){0,5}? (?:false|untrue|lies?|baseless|malicious|unfounded|groundless|fabricated|nonsense|invented|politically|fiction|smears?|planted|fakes?)(?!\p{L})/u;
/** Of what others paid only those speak in the case whose case it is not. */
const PAID =
  /(?:^| )(?:had paid|ha(?:s|ve) paid|stopped paying|paid by|gifts?|villa|holiday|witch-?hunt|asked for|out to get|acted alone|act(?:ed|ing) on their own|worked for (?:him|her)|stolen by|in (?:his|her) name|on (?:his|her) behalf)(?!\p{L})/u;
const FROM_OTHER =
  /(?:^| )(?:payments?|money|cash|gifts?|loans?|car|watch|sums?|transfers?|holiday) (?:[^ ,.;]+ )?(?:from|of) \u0081/u;

/** What those of some offices do: counsel blame nobody, and others than the court's let nobody off. */
function actsOf(kinds: ReadonlySet<string>): ReadonlySet<string> {
  if (!IN_TRIALS.some((kind) => kinds.has(kind))) return COMMENTS;
  return kinds.has('lawyer') && !kinds.has('prosecutor') && !kinds.has('judge') ? PLEADS : ACTS;
}

/** The office a sentence gives the name, and where what is said of it begins; null where the name owns what is not of office. */
function officeAt(words: readonly Word[], at: number): Office | null {
  const isOwner = words[at + 1]?.low === 's';
  if (isOwner && !OWNED.test(words[at + 2]?.low ?? '')) return null;
  const office = officeOf(words, at) ?? besideName(words, at);
  if (
    office.roles.some((role) => role === 'spokesman' || role === 'spokesperson') &&
    words.some(({ low }) => /^(?:gang|cartel|firm)$/u.test(low))
  )
    return null;
  return { ...office, end: isOwner ? at + 3 : behindColleague(words, office) };
}

/** "X's client", "X's office". */
const OWNED =
  /^(?:clients?|ruling|judg(?:e?)ment|decision|order|verdict|remarks|office|team|court|courtroom|findings|report|investigation|chambers|department|unit)$/u;

/** "Attorneys X and Falk": behind the other of two. */
function behindColleague(words: readonly Word[], { roles, end }: Office): number {
  const isTwo = words[end]?.low === 'and' && words[end + 1]?.low === OTHER;
  return isTwo && roles.some((role) => /(?:s|counsel)$/u.test(role)) ? end + 2 : end;
}

/** How a sentence tells of one in office. */
interface Telling {
  lead: Lead;
  isJudge: boolean;
  acts: ReadonlySet<string>;
  /** Whether somebody else is named before. */
  isOfOther: boolean;
}

/** Whether what goes on behind one in office is its act, or of others. */
function isTold(words: readonly Word[], { start, end }: Office, { lead, isJudge, acts, isOfOther }: Telling): boolean {
  const isWho = words[end]?.low === ',' && words[end + 1]?.low === 'who';
  if (!isWho && goesOnAbout(words, end)) return false;
  const verb = verbBehind(words, isWho ? end + 2 : end, acts);
  const doing = words[verb]?.low ?? '';
  const isRest = (from: number, of: string, isOf: boolean) =>
    isRestOfOthers(words.slice(from), { verb: of, isOfOther: isOf, isJudge, acts });
  // "Before Justice X, who granted him bail".
  if (isWho) return lead === 'beside' && verb >= 0 && isRest(verb + 1, doing, true);
  if (lead === 'doer') return verb >= 0 && isRest(verb + 1, doing, isOfOther);
  if (words[start - 1]?.low === 'through' && !words.slice(end).some(({ low }) => ANSWERS.test(low))) return false;
  if (
    lead === 'beside' &&
    (FOR_GAIN.test(textOf(words)) ||
      GIVES_HIM.test(textOf(words.slice(words.findIndex(({ low }) => low === SUBJECT) + 1))))
  )
    return false;
  if (lead === 'beside') return !isAfterOther(words.slice(end)) && isRest(end, 'said', true);
  const said = words[start - 1]?.low ?? '';
  if (SPEAKS.has(said)) return isRest(end, said, isOfOther);
  return SPEAKS.has(doing) && isRest(verb + 1, doing, isOfOther);
}

/** "In return for cash"; "Falk gave him the car". */
const FOR_GAIN = /(?:^| )(?:in return|in exchange|for cash|for a (?:bribe|gift|share))(?: |$)/u;
const GIVES_HIM =
  /^(?:, )?\u0081 (?:had |has )?(?:gave|given|sold|sent|lent|handed|paid|told|promised|offered) (?:him|her)(?: |$)/u;

/** What is done through counsel. */
const ANSWERS =
  /^(?:denie[ds]|deny|said|says|apologi[sz]ed|appealed|pleaded|told|insisted|asked|declined|filed|applied|maintained|claimed)$/u;

/** ", who took", ", accused of": what goes on about the one just named. */
function goesOnAbout(words: readonly Word[], end: number): boolean {
  const [first = '', second = ''] = [words[end]?.low, words[end + 1]?.low];
  const third = words[end + 2]?.low ?? '';
  const who = words.findIndex(({ low }, at) => at > end && WHO.test(low));
  const isOfHome =
    who > end && words.slice(end, who).every(({ low, large }) => large || /^(?:,|of|the|at|in|s)$/u.test(low));
  return (
    WHO.test(first) ||
    isOfHome ||
    (/^[,(–—]$/u.test(first) && (WHO.test(second) || WHO.test(third) || FALLEN.test(second)))
  );
}
const WHO = /^(?:who|whose|whom)$/u;
const FALLEN =
  /^(?:accused|arrested|charged|convicted|jailed|suspended|indicted|suspected|wanted|detained|sacked|sentenced|fined|now|once|formerly|himself|herself|his|her)$/u;
