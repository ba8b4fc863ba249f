import { DATE_PATTERN, readDate } from '../dates/dates-in-text.ts';
import type { DateInterval } from '../dates/interval.ts';
import { FieldReader, fieldsOf } from '../facts/field-reader.ts';
import type { Stated } from '../facts/facts.ts';
import { firstDate } from './read-media.ts';

/** Where a record remarks on its listing. */
const REMARKS =
  'notes note remarks description summary details comments furtherinformation information info history status liststatus listingstatus statusnote listingnote listingremarks listingdetails listinghistory text'.split(
    ' ',
  );
const HISTORIES =
  'history listinghistory historicalinfo events listingevents changes changelog timeline statushistory'.split(' ');
const EVENTS = 'event type action change status kind what'.split(' ');
const DATES = 'date on at when day effectivedate effective eventdate changedon from'.split(' ');
const LISTS = 'list lists listname source sourcelist regime programme program authority'.split(' ');
/** What tells nothing of whether the listing goes on. */
export const LISTING_REFERENCES =
  'id uid ref reference referenceid number url link legalbasis regulation decision publication country datasets'.split(
    ' ',
  );

const DAY = `(?:${DATE_PATTERN}|\\d{1,2}-\\p{L}{3}-\\d{4})`;
/** Who keeps a list, and what it is of; lists of members, advocates or candidates have words of their own. */
const KEPT =
  "(?:OFAC|SDN[A-Z]{0,2}|US|Treasury|EU|European Union|UN|UNSC|United Nations|Security Council|UK|HMT|OFSI|SECO|consolidated|designated|financial|sanctions?|asset|freeze|\\d{3,4}|des?|di|delle|del|de la|de l['’]|d['’]|UE|ONU|VN|sanciones|sanzioni|sanções|sancties|sankcyjnej|санкционного)";
const LIST = `(?:(?:the|its|this|der|die|la|el|il|o|a|de) )?(?:${KEPT}[ -]){0,4}(?:lists?|annex [ivx]{1,5}|(?:sanktions)?liste|lista|(?:sanctie)?lijst|elenco|listy|списка)(?: ${KEPT}){0,4}`;
const ACT = 'council|commission|implementing|decision|regulation|executive|order|cfsp|reg|no';
const REFERENCE = `(?: \\((?:(?:${KEPT}|${ACT}|of|\\p{L}{2,12} (?:regime|programme)|[a-z]{0,2}/?\\d[\\d/.-]*)[ ,.]{0,2}){1,8}\\))?`;
const ON = '(?:on |in |of |since |am |seit |le |el |il |em |op |dnia )?';
/** That a listing has ended, and nothing else. */
const ENDED = [
  `(?:removed|deleted|removal|deletion|taken off|struck off|withdrawn)(?: from)? ${LIST}|de-?list(?:ed|ing)(?: from ${LIST})?`,
  '(?:listing|designation) (?:was |has been )?(?:ended|lapsed|lifted|revoked|terminated|withdrawn)',
  `(?:radiée?|retirée?|supprimée?|radiation|retrait) de ${LIST}|(?:excluid[oa]|eliminad[oa]|retirad[oa]|removid[oa]) (?:de |da )${LIST}|(?:rimoss[oa]|cancellat[oa]) dall(?:a |['’])${LIST}`,
  `vo[nm] ${LIST} (?:gestrichen|entfernt|genommen)|van ${LIST} (?:verwijderd|geschrapt)|(?:skreślon[ya]|usunięt[ya]) z ${LIST}|исключ[её]на? из ${LIST}`,
].join('|');
const LISTED = `(?:(?:${KEPT} (?:${KEPT} )?(?:[\\p{L}\\d-]+,? )?)?(?:listed|listing|designated|added)(?: by (?:the )?${KEPT})? ${ON}${DAY}${REFERENCE}[;,.] (?:and |then |not renewed, )?)`;
/** "OFAC SDN [BALKANS] -", "EU (Reg. 208/2014):": whose list a remark is about. */
const HEAD = new RegExp(
  `^${KEPT}(?: ${KEPT}){0,3}(?: [\\p{L}\\d-]{2,20} program(?:me)?| \\[[\\p{L}\\d -]{2,20}\\])?${REFERENCE}(?:[:;,]| [-–])? `,
  'iu',
);
const BY_ACT = `(?:by|under|through|durch|par|por|con) (?:the )?(?:\\(?(?:${KEPT}|${ACT}|\\d[\\d/]*)\\)?[.]? ){1,6}(?:of|dated|vom|du|de|del) (${DAY})`;
/** "programme terminated", "No other active listing". */
const AFTER_END =
  '(?:[;,.] (?:the )?program(?:me)? (?:was )?(?:terminated|ended|revoked)|[;,.] no (?:other |further |current |active )*(?:listings?|designations?)(?: (?:remains?|in force|known|on file))?)*';
/** The whole of a remark: "Removed from the SDN List on 14 February 2023", "Am 27.05.2019 von der EU-Liste gestrichen". */
const WHOLE = [
  `${LISTED}?(?:${ENDED})${REFERENCE},? ${ON}(${DAY})${REFERENCE}`,
  `(?:${ENDED}) ${BY_ACT}`,
  `${LISTED}(?:removed|deleted|lifted) ${ON}(${DAY})${REFERENCE}`,
  `${ON}(${DAY}):? (?:${ENDED})${REFERENCE}`,
].map(wholeOf);
/** Of a remark whose head says of what list. */
const AFTER_HEAD = [...WHOLE, wholeOf(`(?:removed|deleted|lifted) ${ON}(${DAY})${REFERENCE}`)];

function wholeOf(form: string): RegExp {
  return new RegExp(`^${form}${AFTER_END}[.]?$`, 'iu');
}

/** Who keeps a list: leaving that of one is not leaving that of another. */
const KEEPERS = [
  /(?<!\p{L})(?:ofac|sdn|us|usa|treasury)(?!\p{L})/iu,
  /(?<!\p{L})(?:eu|european union|council|fsf|ue)(?!\p{L})/iu,
  /(?<!\p{L})(?:un|united nations|unsc|security council|onu)(?!\p{L})/iu,
  /(?<!\p{L})(?:uk|gb|hmt|ofsi|fcdo)(?!\p{L})/iu,
  /(?<!\p{L})(?:seco|swiss|switzerland|ch)(?!\p{L})/iu,
  /(?<!\p{L})(?:canada|sema|australia|dfat|japan|nsdc|rnbo|ukraine)(?!\p{L})/iu,
];

/** The last end in a record's history of events, where each is understood and the last of each list is one; null else. */
export function delistingInEvents(reader: FieldReader): DateInterval | null {
  const events = reader.objects(HISTORIES).map(({ object }) => {
    const inner = new FieldReader(fieldsOf(object, ''));
    const date = firstDate(inner, DATES);
    const what = inner.texts(EVENTS).map(({ text }) => text);
    const list = inner.texts(LISTS)[0]?.text ?? '';
    inner.values(LISTING_REFERENCES);
    const isEnd = what.length > 0 && what.every((text) => ENDS_NOW.test(text)) && inner.leftovers().length === 0;
    return { list, date, isEnd };
  });
  const lasts = [...Map.groupBy(events, ({ list }) => list).values()].map((ofList) => ofList.toSorted(byDate).at(-1));
  if (events.some(({ date }) => date === null) || lasts.some((last) => last?.isEnd !== true)) return null;
  return (
    lasts
      .flatMap((last) => last ?? [])
      .toSorted(byDate)
      .at(-1)?.date ?? null
  );
}

const ENDS_NOW = new RegExp(
  `^(?:de-?list(?:ed|ing)|removed|removal|deleted|deletion|revoked|revocation|lifted|ended|terminated|gestrichen|streichung|radiation|radiée?|baja|eliminad[oa]|rimoss[oa]|removid[oa]|skreślon[yae]|исключ[её]н[аы]?|${ENDED})$`,
  'iu',
);

function byDate(left: { date: DateInterval | null }, right: { date: DateInterval | null }): number {
  const [first, second] = [left.date?.to ?? '', right.date?.to ?? ''];
  return first < second ? -1 : first > second ? 1 : 0;
}

/**
 * The day on which a record's remarks say that its party left the list; null where they say no such thing.
 * @param names of the lists and programmes that it is on
 */
export function delistingInRemarks(reader: FieldReader, names: readonly string[]): DateInterval | null {
  const text = reader.peek(REMARKS).find((remark) => endIn(remark) !== null);
  const date = text === undefined ? null : endIn(text);
  if (text === undefined || date === null || keepersIn([...names, text]).length > 1) return null;
  // Several keep a list of that name.
  if (/consolidated/iu.test(text) && keepersIn([text]).length === 0 && !/consolidated/iu.test(names.join()))
    return null;
  reader.texts(REMARKS, (one) => one.trim() === text);
  return date;
}

/** Whether any of a record's remarks and texts says of its listing what is not its end. */
export function saysOtherwise(reader: FieldReader, texts: readonly Stated[]): boolean {
  return [...reader.peek(REMARKS), ...[...reader.unreadProse(), ...texts].map(({ text }) => text)].some(
    (remark) => OF_LISTING.test(remark) && !endsListing(remark),
  );
}

const OF_LISTING =
  /list|design|san[ck]|freez|frozen|annex|anex|anhang|allegato|спис|санкц|again|still|(?<!in)active|force|remain|renew|exten|until|current|replac|transfer|moved to|back|enter|correct|error|supersed|success|dataset/iu;

/** Whether words that stand for a listing's state say that it has ended. */
export function endsListing(text: string): boolean {
  return ENDS_NOW.test(text) || endIn(text) !== null;
}

/** The day of the end of which a remark tells and of nothing else. */
function endIn(remark: string): DateInterval | null {
  if (remark.length > LONGEST || !MAY_END.test(remark)) return null;
  const head = HEAD.exec(remark)?.[0] ?? '';
  const dayIn = (text: string, forms: readonly RegExp[]) =>
    forms.map((form) => form.exec(text)?.[1]).find((day) => day !== undefined);
  const found = dayIn(remark, WHOLE) ?? (head === '' ? undefined : dayIn(remark.slice(head.length), AFTER_HEAD));
  return readDate(found ?? '');
}

/** By their places in the list of keepers; `eu_fsf` names its keeper too. */
export function keepersIn(lists: readonly string[]): number[] {
  const words = lists.join('; ').replaceAll('_', ' ');
  return KEEPERS.flatMap((keeper, index) => (keeper.test(words) ? [index] : []));
}

const LONGEST = 300;
/** Some word of each end, and a date: to try the forms takes longer. */
const MAY_END =
  /(?=.*\d).*(?:remov|delet|list|lifted|struck|withdrawn|revoked|ended|lapsed|terminated|radi|retir|supprim|exclu|elimin|rimoss|cancellat|gestrichen|entfernt|genommen|verwijderd|geschrapt|skreślon|usunięt|исключ)/isu;
