import { wordSet } from '../../text/word-set.ts';

/** A regular English verb as it is told of somebody: "announces", "announced", "announcing". */
function formsOf(verb: string): string[] {
  const isMute = verb.endsWith('e');
  const stem = isMute ? verb.slice(0, -1) : verb;
  if (/[^aeiou]y$/u.test(verb)) return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  return [verb, /(?:s|x|sh|ch)$/u.test(verb) ? `${verb}es` : `${verb}s`, `${stem}ed`, `${stem}ing`];
}

const of = (verbs: string) => verbs.split(' ').flatMap(formsOf);

/** To speak or write: what follows is what was said, and its doer need not be who says it. */
export const SPEAKS: ReadonlySet<string> = new Set([
  ...of(
    'announce argue add allege assert acknowledge advise affirm brief caution claim clarify comment complain conclude confirm contend counter declare describe disclose echo emphasise emphasize explain express highlight hint indicate inform insist lament maintain mention narrate note object observe outline point recall recount reiterate remark remind reply report respond reveal state stress suggest testify underline underscore uncover warn write recommend predict joke quip',
  ),
  ...wordSet(
    'said says saying told tells telling wrote writes writing held holds holding found finds finding submitted submits submitting read reads reading put puts put spoke speaks speaking',
  ),
]);

/** What those in office do in a case that is not theirs, and that nobody is known to do who stands accused of it. */
export const ACTS: ReadonlySet<string> = new Set([
  ...SPEAKS,
  ...of(
    'accuse address adjourn answer appeal applaud apply approve arraign arrest ask assess authorise authorize award blame call censure charge cite commend compare condemn confiscate coordinate congratulate convict criticise criticize cross-examine decline defend defer demand detain detail direct discharge dismiss dispute doubt end enter establish examine execute extend fine flag grant hail hand head hear identify impose impound imprison indict instruct interview interrogate investigate invite issue jail join launch lead list monitor name nab offer open order parade pass persuade praise present preside press proceed prosecute publish quash query question quiz raid raise rebuke recommend recover reject release remand represent rescue reserve restrain review rule schedule scold seal search seize sentence sign slam stay strike summarise summarize summon suspend sustain thank trace track upbraid urge postpone sanction record log lodge pursue impose interrupt vacate vow weigh welcome refuse promise lambast lambaste file handle oversee request supervise appear rubbish revoke convene reprimand',
  ),
  ...wordSet(
    'flagged flags flagging barred bars barring quizzed nabbed planned plans deferred defers deferring referred refers swore swears penned pens headed acquitted acquits acquitting remits remitted remanded committed commits sought seeks seeking brought brings bringing gave gives giving set sets setting sent sends sending saw heard led leads leading froze freezes freezing upheld upholds upholding overturned overturns overruled overrules overrode struck threw throws caught catches opposed opposes opposing cleared clears laid lays drew draws represents oversaw oversees',
  ),
]);

/** What may be a favour where nobody else decides: of mayors, heads and experts. */
const FAVOURS = new Set([
  ...of('grant award hand release clear discharge sign approve dismiss suspend'),
  ...wordSet('gave gives giving acquitted acquits set sets setting sent sends sending put puts freed'),
]);

/** What those in office do who have no part in a trial. */
export const COMMENTS: ReadonlySet<string> = new Set([...ACTS].filter((verb) => !FAVOURS.has(verb)));

/** Before a verb of those: "has ordered", "will appeal", "did not respond". */
export const AUXILIARIES = wordSet('has had have will would did does do could is are was were also');

/** After "was": what happens to those in office in the course of it. */
export const SUFFERED = wordSet(
  'in there present told quoted asked praised appointed assigned expected due unavailable unable satisfied not scheduled speaking responding answering commenting referring addressing reading sitting handling overseeing delivering passing giving presiding appearing leading heading acting',
);

/** How counsel or a spokesman keeps silent. */
export const SILENT =
  /^(?:did not|could not|would not|declined|refused|was not|were not|has not|had not) (?:(?:immediately|be|return|respond|comment|say|answer|available|reached|give|want|wish|rule|elaborate|identify|disclose|reply|to) ?)+/u;
