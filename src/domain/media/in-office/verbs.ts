import { wordSet } from '../../text/word-set.ts';

/** A regular English verb as it is told of somebody: "announces", "announced", "announcing". */
function formsOf(verb: string): string[] {
  const isMute = verb.endsWith('e');
  const stem = isMute ? verb.slice(0, -1) : verb;
  if (/[^aeiou]y$/u.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  return [verb, /(?:s|x|sh|ch)$/u.test(verb) ? `${verb}es` : `${verb}s`, `${stem}ed`, `${stem}ing`];
}

/** The same of verbs that double their last letter: "barred". */
const doubledFormsOf = (verb: string) => [verb, `${verb}s`, ...['ed', 'ing'].map((end) => verb + verb.slice(-1) + end)];

const of = (verbs: string) => verbs.split(' ').flatMap(formsOf);
const ofDoubled = (verbs: string) => verbs.split(' ').flatMap(doubledFormsOf);

/** To speak or write: what follows is what was said, and its doer need not be who says it. */
export const SPEAKS: ReadonlySet<string> = new Set([
  ...of(
    'announce argue add allege assert acknowledge advise affirm brief caution claim clarify comment complain ' +
      'conclude confirm contend counter declare describe disclose echo emphasise emphasize explain express ' +
      'highlight hint indicate inform insist joke lament maintain mention narrate note object observe outline ' +
      'point predict quip recall recommend recount reiterate remark remind reply report respond reveal state ' +
      'stress suggest testify uncover underline underscore warn',
  ),
  ...ofDoubled('submit'),
  ...wordSet(
    'said says saying told tells telling write writes writing wrote written holds holding held finds finding ' +
      'found reads reading read puts putting put speaks speaking spoke',
  ),
]);

/** What those in office do in a case that is not theirs, and that nobody is known to do who stands accused of it. */
export const ACTS: ReadonlySet<string> = new Set([
  ...SPEAKS,
  ...of(
    'accuse address adjourn answer appeal appear applaud apply approve arraign arrest ask assess authorise authorize ' +
      'award blame call censure charge cite commend compare condemn confiscate congratulate convene convict ' +
      'coordinate criticise criticize cross-examine decline defend demand detail detain direct discharge dismiss ' +
      'dispute doubt enter establish examine execute extend file fine flag grant hail hand handle head hear ' +
      'identify impose impound imprison indict instruct interrogate interrupt interview investigate invite issue ' +
      'jail join lambast lambaste launch lead list lodge log monitor name nab offer open order oversee parade pass ' +
      'persuade postpone praise present preside press proceed promise prosecute publish pursue quash query question ' +
      'quiz raid raise rebuke record recover refuse reject release remand represent reprimand request rescue reserve ' +
      'restrain review revoke rubbish rule sanction schedule scold seal search seize sentence sign slam stay strike ' +
      'summarise summarize summon supervise suspend sustain thank trace track upbraid urge vacate vow weigh welcome',
  ),
  ...ofDoubled('acquit bar commit defer flag nab pen plan quiz refer remit'),
  ...wordSet(
    'brings bringing brought catches caught clears cleared draws drew freezes froze freezing gives giving gave heard ' +
      'lays laid led opposes opposing opposed overrode overruled overrules oversaw overturned overturns saw ' +
      'seeks seeking sought sends sending sent sets setting set struck swears swore throws threw upholds upholding upheld',
  ),
]);

/** What may be a favour where nobody else decides: of mayors, heads and experts. */
const FAVOURS = new Set([
  ...of('grant award hand release clear discharge sign approve dismiss suspend'),
  ...ofDoubled('acquit'),
  ...wordSet('gives giving gave sets setting set sends sending sent puts put freed'),
]);

/** What those in office do who have no part in a trial. */
export const COMMENTS: ReadonlySet<string> = new Set([...ACTS].filter((verb) => !FAVOURS.has(verb)));

/** Before a verb of those: "has ordered", "will appeal", "did not respond". */
export const AUXILIARIES = wordSet('has had have will would did does do could is are was were also');

/** After "was": what happens to those in office in the course of it. */
export const SUFFERED = wordSet(
  'there praised appointed assigned unavailable unable satisfied ' +
    'scheduled speaking responding answering commenting referring addressing reading sitting handling overseeing ' +
    'delivering passing giving presiding appearing leading heading acting',
);

/** How counsel or a spokesman keeps silent. */
export const SILENT =
  /^(?:did not|could not|would not|declined|refused|was not|were not|has not|had not) (?:(?:immediately|be|return|respond|comment|say|answer|available|reached|give|want|wish|rule|elaborate|identify|disclose|reply|to) ?)+/u;

/** What counsel do for others. */
export const PLEADS: ReadonlySet<string> = new Set([...ACTS].filter((verb) => !/^(?:accus|blam|charg)/u.test(verb)));
