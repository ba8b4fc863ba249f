import { WHO } from './little-words.ts';
import { ASKS } from '../frames/court-words.ts';
import { wordsIn } from '../frames/language.ts';
import type { Word } from '../frames/language.ts';
import { CLIENT } from '../frames/rest.ts';
import { MARK } from '../frames/sentence.ts';
import { OTHER, SUBJECT } from '../mask-names.ts';
import { TAINTED } from '../offices.ts';
import { behindAside, isGenitive, isPlainLead, isSaid, titleStart, verbAt } from './calling.ts';
import { isHarmless } from './harmless.ts';
import { inPlainOrder } from './plain-order.ts';
import { FORMER, ROMANCE, femaleTitle } from './little-words.ts';
import {
  ACCORDING,
  ACTS,
  AS,
  LOSES,
  PLAIN_ACTS,
  REVEALS,
  SAYS,
  inflectedKinds,
  isAccused,
  isTrade,
} from './office-words.ts';
import type { Told, Tongue } from './tongue.ts';
import { isHeard } from './tongue.ts';

/** What a sentence that names the subject says of it; null where it is not plainly what those in office do. */
export function toldIn(sentence: string, tongue: Tongue): Told | null {
  const order = inPlainOrder(sentence, tongue);
  const [earlier = '', later = '', more] = order.sentence.split(SUBJECT);
  if (more !== undefined || /^['’]/u.test(later)) return null;
  const [before, after] = [wordsIn(earlier), wordsIn(later)];
  const start = titleStart(before, tongue);
  if (start === null) return null;
  const [lead, title] = [before.slice(0, start), before.slice(start)];
  const clause = lead.slice(lead.findLastIndex(({ low }) => MARK.test(low)) + 1);
  const ends = clause.map(({ low }) => low).filter((low) => !tongue.has('articles', low) && !tongue.isOwner(low));
  const isAccording = ACCORDING.test(ends.join(' ')) || IS_BY.test(later);
  const isSource = isAccording || isSaid(ends, tongue);
  const isEnclosed = title.some(({ low }) => low === ',') && after[0]?.low === ',';
  const behind = behindAside(after, { tongue, isSource });
  const from = isEnclosed || (behind === 0 && after[0]?.low === ',' && lead.at(-1)?.low === ',') ? 1 : behind;
  const isOfIt = tongue.has('prepositions', before.at(-1)?.low ?? '') && !isAccording;
  const isAccusedSelf =
    tongue.isVerbLast && isAccused(lead.at(-1)?.low ?? '') && !OF_SOMEBODY.test(title.at(-1)?.low ?? '');
  if (from === null || isOfIt || isAccusedSelf || isTainted(title, tongue, after)) return null;
  const beside = [...title, ...after.slice(0, from)];
  const kinds = new Set(
    beside.flatMap(({ low }, at) => [...tongue.kindsOf(low), ...(isAccording || at > 0 ? inflectedKinds(low) : [])]),
  );
  if (order.isWitness || lead.some(({ low }) => isHeard(low, tongue))) kinds.add('witness');
  if (order.isAuthor) kinds.add('press');
  const ofClient = kinds.has('lawyer') && isOfClient(beside, lead, tongue);
  const called = [...(isSource ? [] : lead), ...beside].filter(
    ({ low }) => !kinds.has('lawyer') || !(isAccused(low) || isTrade(low)),
  );
  const isFemale = femaleTitle(beside, before.at(start - 1)?.low ?? '', tongue.name);
  const verb = verbAt(after, from, tongue);
  const age = agesIn([...lead, ...after.slice(0, verb ?? from)]);
  const base = { called, age, isHeard: order.isWitness, kinds, isFemale, ofClient, isAccording };
  const isAs = ends.length > 0 && ends.every((low) => AS.has(low));
  const first = (lead[0]?.low ?? '').replace(/^و(?=[قأطحص])/u, '');
  const isVerbFirst = lead.length === 1 && tongue.name === '' && ACTS_OR_SAYS.some((does) => does.has(first));
  const isFurther = after.some(
    ({ low }, at) =>
      at >= from && after[at - 1]?.low === ',' && !isAccording && (WHO.has(low) || tongue.has('who', low)),
  );
  if (isSource && isFurther) return null;
  if (kinds.size > 0 && (isSource || (isAs && SAYS.has(after[verb ?? -1]?.low ?? '')))) {
    const text = `${earlier.slice(0, before[start - clause.length - 1]?.end ?? 0)} . ${later.slice(after[(isAs ? (verb ?? 0) + 1 : from) - 1]?.end ?? 0)}`;
    const said = wordsIn(text);
    const told = {
      ...base,
      words: said,
      text,
      does: 'says',
      ofClient: ofClient || said.some(({ low }) => CLIENT.test(low)),
    } as const;
    return isHarmless(told, tongue) ? told : null;
  }
  if (!(isVerbFirst || isPlainLead(lead, tongue)) || (verb === null && !isVerbFirst)) return null;
  const low = isVerbFirst ? first : (after[verb ?? 0]?.low ?? '');
  const does = deedOf(low, kinds.has('press'));
  if (kinds.size === 0 && does !== 'loses') return null;
  const isBehind = tongue.isVerbLast || isVerbFirst || does === 'loses' || does === 'acts';
  const text = later.slice((isBehind ? after[from - 1] : after[verb ?? 0])?.end ?? 0);
  const told: Told = {
    ...base,
    words: wordsIn(text),
    text,
    does,
    isAsking: !PLAIN_ACTS.has(low),
    isFemale: isFemale || /(?:ła|ла)$/u.test(low) || (tongue.name === 'czech' && /la$/u.test(low)),
  };
  return isHarmless(told, tongue) ? told : null;
}
/** Whether counsel is called somebody's. */
const isOfClient = (beside: readonly Word[], lead: readonly Word[], tongue: Tongue) =>
  beside.some(({ low }) => DEFENDER.test(low) || isAccused(low) || isTrade(low)) ||
  tongue.isOwner(lead.at(-1)?.low ?? '') ||
  isGenitive(lead);
/** Counsel of somebody before a court, whoever that is. */
const DEFENDER =
  /^(?:(?:straf|pflicht|wahl)?verteidiger(?:in)?|difensore|défenseure?|defensora?|obrońca|obrończyni|obhájce|obhájkyně|forsvarer(?:en)?|försvarare(?:n)?|raadsman|raadsvrouw|защитник|защитница|захисник|захисниця|müdafi)$/u;
const agesIn = (words: readonly Word[]) => words.flatMap(({ low }) => /^\d{2}(?!\d)/u.exec(low) ?? []).join(' ');
const ACTS_OR_SAYS = [ACTS, SAYS, REVEALS];
/** "X, advogado condenado por burla,". */
const isTriedSelf = (after: readonly Word[], tongue: Tongue) =>
  ROMANCE.has(tongue.name) &&
  after.some(({ low }, at) => low !== OTHER && isAccused(low) && tongue.kindsOf(after[at - 1]?.low ?? '').length > 0);
/** "Sanık avukatı": with whose it is; "sanık avukat" is the accused. */
const OF_SOMEBODY = /(?:avukat(?:ı|ları)|vekili|müdafii?)$/u;
/** Of an office that is held no more: behind it such a word is of the client. */
const isTainted = (title: readonly Word[], tongue: Tongue, after: readonly Word[]) =>
  isTriedSelf(after, tongue) ||
  title.some(
    ({ low }, at) =>
      tongue.isAlso(low) ||
      ((TAINTED.has(low) || FORMER.test(low)) &&
        !title.slice(0, at).some((word) => tongue.kindsOf(word.low).length > 0)),
  );
const IS_BY = /^(?:n|in)? (?:mukaan|szerint|göre)(?!\p{L})/u;

/** What kind of deed a verb tells; that others are brought to light by it only writers do. */
function deedOf(low: string, isPress: boolean): Told['does'] {
  if (LOSES.has(low)) return 'loses';
  if (REVEALS.has(low) && isPress) return 'reveals';
  return !ASKS.has(low) && (SAYS.has(low) || REVEALS.has(low)) ? 'says' : 'acts';
}
