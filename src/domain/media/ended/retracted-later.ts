import type { AlertHit } from '../../alerts/alert-hit.ts';
import { dateParts } from '../../dates/interval.ts';
import { monthNumber } from '../../dates/months.ts';
import { SUBJECT, asSubject, maskNames } from '../mask-names.ts';
import { offencesIn } from '../offences.ts';
import { proceedingsIn } from '../proceedings.ts';
import { isRetracted } from './retraction.ts';

const MOST_REPORTS = 50;
/** "Our report of 15 May stating that …", "our article of May 15". */
const OF_DAY =
  /(?<!\p{L})our (?:report|article|story) (?:of|on|from|published on) (?:(?<day>\d{1,2}) (?<month>\p{L}+)|(?<monthFirst>\p{L}+) (?<dayLast>\d{1,2}))(?: (?<year>\d{4}))?,? (?<said>[^.]*)/iu;

/** Of the subject and nobody of theirs. */
const OF_SUBJECT = new RegExp(
  `^(?:(?:which|that) )?(?:stat|say|said|claim|alleg|report|suggest)\\p{Ll}*(?: that)? (?:\\p{Lu}\\p{Ll}+ )?${SUBJECT}(?!['’])`,
  'u',
);

/**
 * MED-8: a paper that takes back its report of a day ends what it reported on that day. Marks the earlier reports where
 * the paper and the day are the same, the subject is the one who was wronged, and no more was told than is taken back.
 * @param namesOf by what names a hit's subject goes
 */
export function markRetracted(
  hits: readonly AlertHit[],
  { namesOf }: { namesOf: (hit: AlertHit) => readonly string[] },
): AlertHit[] {
  if (hits.length < 2 || hits.length > MOST_REPORTS) return [...hits];
  const taken = hits.flatMap((hit) => retractionIn(hit, namesOf(hit)));
  if (taken.length === 0) return [...hits];
  return hits.map((hit) =>
    taken.some((retraction) => isOf(retraction, hit)) ? { ...hit, media: { ...hit.media, retractedLater: true } } : hit,
  );
}

interface Retraction {
  hit: AlertHit;
  day: number;
  month: number;
  year: number | null;
}

function textOf({ media }: AlertHit): string {
  return media.texts.map(({ text }) => text).join('\n');
}

function retractionIn(hit: AlertHit, names: readonly string[]): Retraction[] {
  const text = textOf(hit);
  const found = /retract|withdr/i.test(text) ? OF_DAY.exec(text)?.groups : undefined;
  if (found === undefined || hit.media.published === null || hit.media.source === null) return [];
  const month = monthNumber(found.month ?? found.monthFirst ?? '');
  const said = asSubject(maskNames(found.said ?? '', names));
  if (month === null || !OF_SUBJECT.test(said) || !isRetracted(asSubject(maskNames(text, names)))) return [];
  const year = found.year === undefined ? null : Number(found.year);
  return [{ hit, day: Number(found.day ?? found.dayLast), month, year }];
}

function isOf({ hit: end, day, month, year }: Retraction, hit: AlertHit): boolean {
  const [last, first] = [end.media.published, hit.media.published];
  if (hit === end || last === null || first === null || first.from !== first.to || first.to >= last.from) return false;
  if (hit.media.source !== end.media.source) return false;
  const date = dateParts(first.from);
  if (date.day !== day || date.month !== month || date.year !== (year ?? dateParts(last.from).year)) return false;
  const [told, taken] = [textOf(hit), textOf(end)];
  const offences = offencesIn(told);
  const takenBack = offencesIn(taken).map(({ offence }) => offence);
  const isNoMore = proceedingsIn(told, offences).every(({ stage }) => stage === 'alleged' || stage === 'investigated');
  return isNoMore && offences.every(({ offence }) => takenBack.includes(offence));
}
