import { ACTED, CALLING, INSIDE, MAKERS, NAMED, RECEIVED, TITLE, WORK } from './fiction-words.ts';
import { TRUE_TO_LIFE } from './in-earnest.ts';
import { beginningsOf } from './quiet.ts';
import { GRAVER } from './graver-words.ts';
import { SUBJECT } from '../mask-names.ts';
import { offencesIn } from '../offences.ts';
import { SENTENCE_END } from '../proceedings.ts';
import { stageIn } from '../stages.ts';

const whole = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'u');

const MAKER = beginningsOf(MAKERS);
const IS_NAMED = beginningsOf(NAMED);
const TELLS_WORK = new RegExp(`${whole(`${WORK}|${ACTED}`).source}|${TITLE}`, 'u');
/** Whatever shows that it is a review, or news of the arts. */
const OF_ARTS = whole(`${WORK}|${ACTED}|${RECEIVED}|${CALLING}`);
const IS_INSIDE = whole(INSIDE);
const IS_RECEIVED = whole(`${WORK}|${RECEIVED}`);
const IS_CALLING = whole(CALLING);
const IS_GRAVER = beginningsOf(GRAVER);
const EARNEST = beginningsOf([
  ...TRUE_TO_LIFE,
  '(?:his|her) own|yesterday|gestern|hier(?!\\p{L})|ayer|ieri|ontem|gisteren',
]);
/** "since then", "He has hidden it": what the subject did besides. */
const OUTSIDE =
  /(?<!\p{L})(?:(?:he|she) (?:also |now |later |then )?(?!(?:writes|plays|is (?:superb|brilliant|shortlisted|nominated)|reads|shows|knows|returns|lives|received|won|wins)(?!\p{L}))\p{L}+|(?:er|sie) (?:selbst|soll|hat|hatte|war|wurde)|(?:il|elle) (?:a|avait|aurait|est|était)|(?:él|ella|ele|ela|lui|lei|hij|zij|ze|han|hun|hon) (?:\p{L}+))(?!\p{L})/u;

/**
 * S0: the crimes of a text are those of a novel, a film or a play that the subject wrote, made or played in: each sentence
 * that names the subject says so, and each other one tells of the work or how it was received.
 * @param masked by `maskNames`
 */
export function isFiction(masked: string): boolean {
  const lower = masked.toLowerCase().replaceAll('? ', ', ');
  if (!OF_ARTS.test(lower) || EARNEST.test(lower) || stageIn(lower) !== null) return false;
  const [headline = '', ...rest] = lower.split('\n');
  const isHeadline = rest.length > 0 && !headline.includes(SUBJECT);
  if (isHeadline && IS_CALLING.test(headline)) return false;
  const told = isHeadline ? rest.join('\n') : lower;
  return (
    !OUTSIDE.test(told) && told.split(SENTENCE_END).every((sentence) => sentence.trim() === '' || isOfWork(sentence))
  );
}

function isOfWork(sentence: string): boolean {
  const isHarmless = !IS_GRAVER.test(sentence) && offencesIn(sentence).length === 0;
  if (sentence.includes(SUBJECT)) {
    if (BESIDES.test(sentence)) return false;
    return (MAKER.test(sentence) && TELLS_WORK.test(sentence)) || (isHarmless && IS_NAMED.test(sentence));
  }
  if (IS_INSIDE.test(sentence) && !IS_CALLING.test(sentence)) return true;
  return isHarmless && IS_RECEIVED.test(sentence);
}

/** What goes on at the same time, or is true as well. */
const BESIDES =
  /(?<!\p{L})(?:while|whilst|whereas|and is (?:one|now)|but|during which|während|aber|tandis|alors qu|mais|mientras|pero|mentre|ma|però|enquanto|mas|terwijl|maar|medan|mens|men|ale)(?!\p{L})/u;
