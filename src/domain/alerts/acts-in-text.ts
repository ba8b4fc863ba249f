import { DATE_PATTERN, readDate } from '../dates/dates-in-text.ts';
import { addYears, yearInterval } from '../dates/interval.ts';
import type { DateInterval, IsoDate } from '../dates/interval.ts';
import { companyEvents } from '../text/company-events.ts';
import { datedActsAfter, datedActsBeside, hasOwnYear, tellsOfYears } from '../text/dated-acts.ts';
import type { DatedAct } from '../text/dated-acts.ts';
import { careerBeside, careerOfLead } from '../text/careers.ts';
import { grandparentOfLead, ownGrandchild, parenthoodBeside } from '../text/kin-ages.ts';
import { leadBefore } from '../text/lead-person.ts';
import type { Parenthood } from '../text/kin-ages.ts';
import { sentencesTakingUp } from '../text/taken-up.ts';
import type { ActFact, HitText } from './alert-hit.ts';
import { isOfAnother, longHeldPosts } from './acts-elsewhere.ts';
import type { TextSubject } from './text-subject.ts';

const CONVICTED =
  '(?:convicted|sentenced|jailed|imprisoned|found guilty|verurteilt|condamnée?|condenad[oa]|condannat[oa])';
const OFFICE =
  '(?:minister|president|senator|governor|mayor|ambassador|deputy|member of (?:the )?parliament|mp|general|judge|secretary)';
const COMPANY =
  '(?:chief executive|ceo|chairman|chairwoman|director|managing director|president|head|owner|founder|manager)';
const LEADS = '(?:opened (?:his|her)|ran|run|headed|led|managed|chaired|owned|founded|set up|co-founded)(?!\\p{L})';

const RUNNING = 'running a company';
/** Words that begin a clause about the subject, and what it did; the date follows within the clause. */
const ACTS: readonly (readonly [string, string])[] = [
  ['convicted', `(?:(?:was|were|been|had been|wurde|a été|fue|è stato) )?${CONVICTED}`],
  // "who led the robbery of 1994 and was convicted of murder in 1996"
  [
    'convicted',
    `(?<=who )(?:(?! (?:that|who|whose|whom|which|were)\\b)[^.;()]){1,100} and (?:was|had been|has been) (?:\\p{L}+ )?${CONVICTED}`,
  ],
  [
    'in office',
    `(?:(?:was|became|served as|had been) (?:an? |the |then )?(?:[\\p{L}-]+ ){0,3}?|an? |the )?(?<!\\p{L})${OFFICE}\\b`,
  ],
  [RUNNING, `(?:(?:was|became|served as|had been) (?:an? |the |then )?(?:[\\p{L}-]+ ){0,2}?|an? |the )?${COMPANY}\\b`],
  [RUNNING, LEADS],
];
// Nobody else and no second verb may come between the act and its date.
const BETWEEN =
  '(?:(?! (?:and|who|whose|when|while|after|before|because|whom|that|which|born|by|under|convicted|sentenced|founded|established|dissolved|sold|created|listed|active|trading|operating|existing|dating|registered|business|open(?:ed)?|known|built|bought|incorporated|formed|launched|started|students?|pupils?|youth|scouts?)\\b)[^.;,()]){0,80}?';
const SUBJECT_LINK =
  '^(?:,? \\d{1,3},?| \\([^()]{1,40}\\))?,? ?(?:who )?(?:had )?(?:(?:was|were) )?(?:previously |formerly |once |first |already )?';
const AFTER_NAME = ACTS.map(
  ([what, act]) =>
    [
      what,
      new RegExp(
        `${SUBJECT_LINK}${act}${BETWEEN},? (?:in|on|since|from|between|im|am|en|le|nel) (${DATE_PATTERN})`,
        'iu',
      ),
    ] as const,
);
/** Before the date. */
const PREPOSITION = / \p{L}+ $/u;
/** Remarks that begin with what was done name nobody: the record's own subject did it. */
const OPENING = new RegExp(
  `^\\s*(?:He|She)?(?: was| had been)? ?${CONVICTED}${BETWEEN} (?:in|on) (${DATE_PATTERN})(?=\\s*(?:[.;(]|$)|,? (?:he|she|by|at|to|for|and)\\b)`,
  'iu',
);

/** What only adults are, in the words of lists; a child may be a king, an owner or a member. */
const ADULT_ROLE =
  "(?:(?:sub-?|vice[- ]|deputy )?(?:commander|minister|governor|mayor|ambassador|consul|general|admiral|colonel|judge|prosecutor|senator|director|chairman|chairwoman|chairperson|ceo|chief executive(?: officer)?|general manager|manager|secretary[- ]general|treasurer)|(?:prime|chief) minister|chief of (?:staff|police|intelligence|security)|head of (?:state|government|intelligence|security|finance|operations)|member of (?:the )?parliament|warlord)(?![\\p{L}’'-])";
/** What may qualify it; any other word before it may name somebody else, or make the role another's. */
const QUALITY =
  '(?:former|ex|then|acting|interim|senior|top|chief|first|second|local|regional|provincial|district|national|federal|militia|military|militant|rebel|insurgent|guerrilla|army|naval|navy|police|field|brigade|battalion|zone|operational|operations|shadow|managing|executive|finance|commercial|technical|taliban|al-\\p{L}+)';
/** `(?i:…)` would say the same, but V8 (Node 24) reads such a part otherwise once it has compiled the pattern. */
function inAnyCase(source: string): string {
  return source.replace(/\\p\{\w+\}|\\.|[a-z]/g, (part) =>
    part.length === 1 ? `[${part}${part.toUpperCase()}]` : part,
  );
}

const HELD = new RegExp(
  `^\\W*(?:(?:He|She) (?:was|served as|has been|had been) )?(?:(?:[Aa]n?|[Tt]he) )?(?:${inAnyCase(QUALITY)}[ -]){0,3}${inAnyCase(ADULT_ROLE)}` +
    `(?: (?:of|for|in|at|with|de) [\\p{L}-]+(?:,? (?:of|for|in|at|with|the|de|du|\\p{Lu}[\\p{L}\\p{M}-]*|forces?|army|militia|brigade|region|province|district|battalion)){0,10})?` +
    `(?:,? (?:from|since|between|in) | \\()(${DATE_PATTERN}|(?:19|20)\\d{2}(?=[-–]))(?:(?: (?:and|to|until|till) | ?[-–] ?)(?:${DATE_PATTERN}|today|present))?\\)?(?=[.;]|\\s*$)`,
  'u',
);

/** A remark that names nobody is of the record's own subject, unless what follows it brings in somebody else. */
function heldBySubject(text: string, subject: TextSubject): ReturnType<typeof act> {
  const found = HELD.exec(text);
  if (found === null) return [];
  const rest = text.slice(found[0].length);
  return subject.peopleIn(rest).every(({ name }) => subject.isCalled(name)) ? act('in office', found) : [];
}

/**
 * What a text says the subject did at a date: convicted, in office, running a company. For the age this implies
 * (rules.md 1.2). Only where the subject's name stands right before it, or the text begins with it.
 */
export function actsInText({ text, pointer }: HitText, { subject, last, alone }: Scene): ActFact[] {
  const lives = livesIn(text, { subject, last, alone });
  const acts = [...statedIn(text, { subject, last, alone }), ...lives];
  const isOffice = ({ what, date }: Life) =>
    what === 'in a post' && acts.some((other) => other.what === 'in office' && other.date.from === date.from);
  return acts.filter((fact) => !isOffice(fact)).map((fact) => ({ ...fact, pointer }));
}

type Life = Omit<ActFact, 'pointer'>;

interface Scene {
  subject: TextSubject;
  last: IsoDate;
  alone: boolean;
}

function statedIn(text: string, { subject, last, alone }: Scene): Life[] {
  if (!/\d{4}|\d{2} (?:years|anos|años|ans|anni|Jahren)/.test(text)) return [];
  const mentions = subject.mentionsIn(text).filter(({ name }) => !subject.isOtherGeneration(name, text));
  const clauses = mentions.flatMap((mention) => {
    const acts = AFTER_NAME.flatMap(([what, pattern]) => act(what, pattern.exec(mention.after))).filter(isOfItsOwnYear);
    return acts.length > 0 && isOfAnother(mention) ? [] : acts;
  });
  const opening = alone ? act('convicted', OPENING.exec(text)) : [];
  const dated = [...clauses, ...opening, ...heldBySubject(text, subject)].flatMap(({ what, quote, said }) => {
    const date = readDate(said);
    return date === null ? [] : [{ what, date, quote }];
  });
  const isKnown = (one: { what: string; date: { from: string } }) =>
    dated.some(({ what, date }) => what === one.what && date.from === one.date.from);
  const held = longHeldPosts(text, mentions, { last, alone }).filter((one) => !isKnown(one));
  return [...dated, ...held]
    .filter(({ date }) => date.from <= last)
    .map(({ what, date, quote }) => ({ what, date, text: quote }));
}

function isOfItsOwnYear({ what, quote, said }: ReturnType<typeof act>[number]): boolean {
  return what !== RUNNING || !hasOwnYear(quote.slice(0, -said.length).replace(PREPOSITION, ''));
}

/** What the subject's life as a text tells it takes for granted: years at work, children that are grown up. */
function livesIn(text: string, { subject, last, alone }: Scene): Life[] {
  const mentions = subject.singlyIn(text).filter(({ name }) => !subject.isOtherGeneration(name, text));
  const takenUp = alone && tellsOfYears(text) ? sentencesTakingUp(text, mentions) : [];
  const beside = mentions.flatMap((mention) => (isOfAnother(mention) ? [] : datedActsBeside(mention)));
  const firms = tellsOfYears(text) ? companyEvents(text, subject.wholeIn(text)) : [];
  const careers = mentions.flatMap((mention) => (isOfAnother(mention) ? [] : careerBeside(mention)));
  const lead = alone ? leadBefore(text, mentions) : null;
  const broughtIn = lead === null ? '' : text.slice(0, lead.end);
  const acts = [...beside, ...firms, ...careers, ...careerOfLead(broughtIn), ...takenUp.flatMap(datedActsAfter)];
  const children = [
    ...mentions.flatMap(parenthoodBeside),
    ...grandparentOfLead(broughtIn),
    ...(alone && mentions.length > 0 ? ownGrandchild(text) : []),
  ];
  return [
    ...acts.map((told) => lifeOf(told, last)).filter(({ date }) => date.from <= last),
    ...children.map((told) => parentOf(told, last)),
  ];
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

function act(what: string, found: RegExpExecArray | null): { what: string; quote: string; said: string }[] {
  return found?.[1] === undefined ? [] : [{ what, quote: found[0].trim(), said: found[1] }];
}
