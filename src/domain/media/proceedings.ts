import { BORN_PATTERN } from '../dates/birth-words.ts';
import { mayBeInOtherLanguage } from './language.ts';
import { offencesAmong, offencesIn } from './offences.ts';
import type { Offence } from './offences.ts';
import { stageIn } from './stages.ts';
import type { StageMention } from './stages.ts';
import type { MediaStage } from '../policy/policy.ts';
import { matchesOf } from '../text/matches-of.ts';

/** One count and the latest stage its proceedings reached. */
export interface Count {
  /** null where the text names no offence. */
  offence: Offence | null;
  stage: MediaStage;
  /** The year of that stage; null where the text ties none to it. */
  year: number | null;
}

interface Mention extends StageMention {
  offences: string[];
  year: number | null;
}

/** Clauses of a text that are looked at; a report tells what it has to tell in fewer. */
const MOST_CLAUSES = 400;
/** Where a sentence ends, also after a name that `maskNames` has taken out. */
export const SENTENCE_END =
  /(?<=[\p{Ll}\d)"”\u0080-\u008F][.!?])(?<!\p{L} (?:г|гор|mun|jud)\.|\d (?:tys|tis|mln|mld|mil|тыс|тис|млн)\.)\s+|\n|(?<=。)/u;
const CLAUSE_END =
  /[,;:()–，；：（）]|(?<!\p{L})(?:but|before|after|while|although|aber|jedoch|mais|pero|sino)(?!\p{L})/iu;

/**
 * What a text says of each count (MED-8): of stages that are dated the latest governs, else the one that reports put
 * last. A stage told without an offence is one of every count.
 */
export function proceedingsIn(text: string, offences: readonly Offence[] = offencesIn(text)): Count[] {
  const elsewhere = mayBeInOtherLanguage(text);
  const mentions = text
    .split(SENTENCE_END)
    .slice(0, MOST_CLAUSES)
    .flatMap((sentence) => mentionsIn(sentence, offences, elsewhere));
  if (offences.length === 0) return [{ offence: null, ...latest(mentions) }];
  return offences.map((offence) => ({
    offence,
    ...latest(
      mentions.filter((mention) => mention.offences.length === 0 || mention.offences.includes(offence.offence)),
    ),
  }));
}

function mentionsIn(sentence: string, ofText: readonly Offence[], elsewhere: boolean): Mention[] {
  const found: Mention[] = [];
  for (const clause of withoutAsides(sentence.replace(SO_FAR, ''), ofText, elsewhere)
    .split(CLAUSE_END)
    .slice(0, MOST_CLAUSES)) {
    const offences = offencesAmong(ofText, clause).map(({ offence }) => offence);
    const stage = stageIn(clause, elsewhere);
    if (stage) found.push({ ...stage, offences, year: yearIn(clause) });
    // "convicted of fraud, bribery and theft": what follows belongs to the same stage.
    else if (offences.length > 0) found.at(-1)?.offences.push(...offences);
  }
  return found;
}

/** "He has not, so far, been charged" is one clause. */
const SO_FAR =
  /, (?:so far|as (?:of )?yet|as of now|for now|at present|to date|thus far|until now|bislang|bisher|derzeit|zurzeit|vorerst|à ce (?:jour|stade)|pour (?:l['’](?:heure|instant)|le moment)|jusqu['’](?:ici|à présent)|de momento|por (?:ahora|el momento)|hasta (?:ahora|la fecha|el momento)|todavía|aún|al momento|per (?:ora|il momento)|finora|por (?:enquanto|ora)|até (?:agora|ao momento|o momento)),/giu;
const ASIDE =
  /, ([^,;]{1,80}),(?= (?:was|were|is|are|has|have|had|will|wurden?|ist|sind|hat|ha|han|a|ont|est|sont|fue|fueron)(?!\p{L}))/giu;

/** "The charges against him, a banker born in 1971, were dropped" is one clause. */
function withoutAsides(sentence: string, ofText: readonly Offence[], elsewhere: boolean): string {
  return sentence.replace(ASIDE, (aside, told: string) =>
    stageIn(told, elsewhere) === null && offencesAmong(ofText, told).length === 0 ? '' : aside,
  );
}

/** Not of "committed between 2005 and 2009". */
const YEAR =
  /(?<!(?:committed|between|since|from|of|and|to|until)\s(?:in\s)?(?:\p{L}+\s)?)(?<![\d-])((?:19|20)\d{2})(?!\d)/gu;
const BORN = new RegExp(
  `(?<!\\p{L})${BORN_PATTERN} [^,;]{0,40}?(?:19|20)\\d{2}|(?:19|20)\\d{2}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:出?生)|(?:19|20)\\d{2} (?:года рождения|doğumlu|г\\. ?р\\.)`,
  'gu',
);
/** What follows is what somebody is tried for, and its own time. */
const GROUND = /(?<!\p{L})(?:for|over|about|wegen|pour|por|per)(?!\p{L})/iu;

function yearIn(clause: string): number | null {
  const [told = ''] = clause.replace(BORN, ' ').split(GROUND);
  const years = [...matchesOf(told, YEAR)].map((match) => Number(match[1]));
  return years.length === 0 ? null : years.reduce((last, year) => Math.max(last, year));
}

function latest(mentions: readonly Mention[]): { stage: MediaStage; year: number | null } {
  const dated = mentions.every(({ year }) => year !== null);
  const [first] = [...mentions].sort(
    (left, right) => (dated ? (right.year ?? 0) - (left.year ?? 0) : 0) || left.rank - right.rank,
  );
  return { stage: first?.stage ?? 'alleged', year: dated ? (first?.year ?? null) : null };
}
