import { addYears, yearInterval } from '../dates/interval.ts';
import type { DateInterval, IsoDate } from '../dates/interval.ts';
import { careerBeside } from '../text/careers.ts';
import { companyEvents } from '../text/company-events.ts';
import { datedActsAfter, datedActsBeside, tellsOfYears } from '../text/dated-acts.ts';
import type { DatedAct } from '../text/dated-acts.ts';
import { isSomebodyElses } from '../text/hangs-on-another.ts';
import { grandparentOfLead, ownGrandchild, parenthoodBeside } from '../text/kin-ages.ts';
import type { Parenthood } from '../text/kin-ages.ts';
import { leadBefore } from '../text/lead-person.ts';
import { sentencesTakingUp } from '../text/taken-up.ts';
import type { ActFact, HitText } from './alert-hit.ts';
import type { TextSubject } from './text-subject.ts';

type Life = Omit<ActFact, 'pointer'>;

interface Scene {
  subject: TextSubject;
  last: IsoDate;
  alone: boolean;
}

/**
 * What a text says the subject did at a date, or what its life takes for granted: convicted, in office, years at work,
 * children that are grown up. For the age this implies (rules.md 1.2).
 */
export function actsInText({ text, pointer }: HitText, { subject, last, alone }: Scene): ActFact[] {
  const mentions = subject
    .singlyIn(text)
    .filter(({ name, before }) => !subject.isOtherGeneration(name, text) && !isSomebodyElses(name, before));
  const takenUp = alone && tellsOfYears(text) ? sentencesTakingUp(text, mentions) : [];
  const firms = tellsOfYears(text) ? companyEvents(text, subject.wholeIn(text)) : [];
  const acts = [
    ...firms,
    ...mentions.flatMap(datedActsBeside),
    ...mentions.flatMap(careerBeside),
    ...takenUp.flatMap(datedActsAfter),
  ];
  const lead = alone ? leadBefore(text, mentions) : null;
  const children = [
    ...mentions.flatMap(parenthoodBeside),
    ...(lead === null ? [] : grandparentOfLead(text.slice(0, lead.end))),
    ...(alone && mentions.length > 0 ? ownGrandchild(text) : []),
  ];
  return [
    ...acts.map((told) => lifeOf(told, last)).filter(({ date }) => date.from <= last),
    ...children.map((told) => parentOf(told, last)),
  ].map((life) => ({ ...life, pointer }));
}

/** @param last the last day that it may be told of */
export function lifeOf({ what, quote, year, years, young, firm }: DatedAct, last: IsoDate): Life {
  const date = year === null ? before(last, years) : yearInterval(year);
  return { what, date, text: quote, ...(young ? { young } : {}), ...(firm ? { firm } : {}) };
}

/** Nobody is a grandparent before twice the age of a parent, which a mother of a few years less may be. */
function parentOf({ quote, years }: Parenthood, last: IsoDate): Life {
  return { what: 'a parent', date: before(last, years === 0 ? YOUNGEST_PARENT : years - YOUNGER_PARENT), text: quote };
}

const YOUNGEST_PARENT = 13;
const YOUNGER_PARENT = 2;

/** The day so many years before, or earlier. */
function before(last: IsoDate, years: number): DateInterval {
  const day = addYears(last, -years);
  return { from: day, to: day, precision: 'range', circa: true };
}
