import { OTHER } from '../mask-names.ts';
import { isNumeral, isUnnamed } from '../unnamed.ts';
import { isTitleWord, officeKinds } from '../offices.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Word } from '../frames/language.ts';

/** People as papers call them who stand before a court. */
const PEOPLE = wordSet(
  'accused defendant defendants suspect suspects convict convicts client clients offender offenders prisoner ' +
    'detainee man men woman women people person persons couple pair trio duo gang ring syndicate cartel crew ' +
    'brothers sisters twins siblings family youth youths boy boys girl girls teen teens teenager teenagers ' +
    'pensioner pensioners student students graduate boss bosses chief chiefs head heads clerk clerks mayor ' +
    'governor minister official officials councillor politician lawmaker senator businessman businesswoman ' +
    'businessmen tycoon magnate nurse nurses priest pastor monk cleric teacher driver drivers trader traders ' +
    'banker bankers broker brokers treasurer accountant bookkeeper cashier teller tellers auditor consultant ' +
    'adviser advisor manager managers director directors executive executives employee employees guard guards ' +
    'cook chef farmer fisherman builder contractor developer importer exporter smuggler jeweller pharmacist ' +
    'doctor doctors surgeon dentist vet optician carer carers caretaker receptionist secretary assistant engineer ' +
    'mechanic electrician plumber hawker vendor shopkeeper landlord landlady tenant pilot captain sailor soldier ' +
    'soldiers policeman policemen constables veteran footballer coach athlete singer actor actress artist ' +
    'influencer founder co-founder owner owners owner-operator partner partners entrepreneur financier fundraiser ' +
    'agent agents operator operators recruiter middleman middlemen courier couriers resident residents national ' +
    'nationals citizen citizens native migrant migrants husband wife widow father mother son daughter brother ' +
    'sister uncle nephew cousin deputy colonel general president vice-president prosecutor-general servants ' +
    'workers staff officer officers policewoman lawyer lawyers barrister barristers solicitors attorneys judge ' +
    'judges magistrate prosecutors inspector individual individuals villagers leader leaders ringleader ' +
    'mastermind kingpin predecessor notary conveyancer solicitor stockbroker postmaster sub-postmaster organiser ' +
    'organizer promoter supplier hacker hackers impostor impersonator company firm bank lender',
);
const COUNTS = wordSet('several dozens hundreds scores');

/** Whether a word stands for somebody else: by name, by a calling, as the accused. */
export function isSomebodyElse({ low }: Word): boolean {
  const plain = low.replace(/^(?:ex|co|vice|sub)-/u, '').replace(/^.*-(?=boss|chief|director|mayor)/u, '');
  return low === OTHER || PEOPLE.has(low) || PEOPLE.has(plain) || isUnnamed(low);
}

/** The first word that stands for somebody else; -1 of none. An office is one only where it is not the subject's own. */
export function anchorAt(words: readonly Word[]): number {
  return words.findIndex((_, at) => isAnchor(words, at));
}

/** Whether somebody else is told of from a place on, by nothing that stands before it. */
export const beginsWithAnchor = (words: readonly Word[], at: number) =>
  anchorAt(words.slice(at, at + LONGEST_COUNT)) === 0;
/** Words by which a count is told to be of people. */
export const LONGEST_COUNT = 4;

/** Whether the word at a place stands for somebody else. */
function isAnchor(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    (word !== undefined && isSomebodyElse(word)) ||
    isCounted(words, at) ||
    isCalledByName(words, at) ||
    isCalling(words, at)
  );
}

/** "Brewer had", "Hayes used": a surname whose bearer does something. */
function isCalledByName(words: readonly Word[], at: number): boolean {
  const { low = '', large = false } = words[at] ?? {};
  const next = words[at + 1]?.low === ',' ? words[at + 2]?.low : words[at + 1]?.low;
  return large && !isTitleWord(low) && !NO_SURNAME.has(low) && DOES.test(next ?? '');
}
const NO_SURNAME = wordSet(
  'the a an he she they it this that these those there who what which if but and so also neither both monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december police parliament congress interpol europol london',
);
const DOES =
  /^(?:had|has|was|is|used|stole|admitted|denied|denies|pleaded|told|believed|set|took|ran|faces|got|received|must|will|would|allegedly|who)$/u;

/** "The tourist", "a former tax inspector": by the ending of a calling, behind an article. */
function isCalling(words: readonly Word[], at: number): boolean {
  const { low = '', large = false } = words[at] ?? {};
  if (large || !CALLING.test(low) || NO_CALLING.has(low)) return false;
  return words.slice(Math.max(0, at - 3), at).some((word) => DETERMINER.test(word.low));
}
const CALLING = /^\p{L}{2,}(?:er|or|ist|ian|eer|man|woman|men|women|ee)s?$/u;
const DETERMINER = /^(?:the|an?|his|her|their|another|former|one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/u;
/** So end other nouns, too. */
const NO_CALLING = wordSet(
  'after another answer banner better border center chapter charter cheaper coffee committee computer computers ' +
    'container containers corner counter cover cylinder danger december degree dinner disorder door drawer ' +
    'earlier either employer error errors factor factors feather fever finger floor folder former freezer further ' +
    'gender greater guarantee harbor helicopter higher horror however junior labor larger later layer leather ' +
    'ledger ledgers letter letters liver locker longer lower major manner matter matters member meter minor ' +
    'mirror motor murder neither never newspaper newspapers november number numbers october offer older order ' +
    'orders other others over paper papers pepper power powers printer prior proper quarter quarters rather ' +
    'referee register remainder river scooter senior september shelter shoulder silver smaller stricter summer ' +
    'superior tender tenders terror together tower trailer transfer transfers under water weather whether winter ' +
    'wonder younger',
);

/** "Eight former officials", "two Lithuanians". */
function isCounted(words: readonly Word[], at: number): boolean {
  const low = words[at]?.low ?? '';
  if (!isNumeral(low) && !COUNTS.has(low)) return false;
  return words
    .slice(at + 1, at + 4)
    .some(
      (word) =>
        /(?:ers|ors|ists|ians|ans|ese|men|ees|ials|ants|agers)$/u.test(word.low) || officeKinds(word.low).size > 0,
    );
}

/** So end words for several people. */
export const PLURAL = /(?:[^s]s|men|women|people|police|ies)$/u;
/** Whether one alone is meant, of whom "he" or "her" may be said. */
export const isOneAlone = (words: readonly Word[], at: number) =>
  isAnchor(words, at) &&
  !PLURAL.test(words[at]?.low ?? '') &&
  !isNumeral(words[at]?.low ?? '') &&
  !COLLECTIVE.test(words[at]?.low ?? '') &&
  !COLLECTIVE.test(words[at + 1]?.low ?? '');
const COLLECTIVE =
  /^(?:gang|ring|cartel|clan|crew|syndicate|family|brothers|sisters|couple|pair|trio|duo|company|firm|bank|supplier)$/u;
