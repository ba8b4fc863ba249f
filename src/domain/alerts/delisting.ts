import { DATE_PATTERN, readDate } from '../dates/dates-in-text.ts';
import type { DateInterval } from '../dates/interval.ts';
import { FieldReader, fieldsOf } from '../facts/field-reader.ts';
import { firstDate } from './read-media.ts';

/** Where a record remarks on its listing. */
const REMARKS =
  'notes note remarks description summary details comments furtherinformation information info history status liststatus listingstatus statusnote listingnote listingremarks listingdetails listinghistory text'.split(
    ' ',
  );
const HISTORIES =
  'history listinghistory historicalinfo events listingevents changes changelog timeline statushistory'.split(' ');
const EVENTS = 'event type action change status kind what value'.split(' ');
const DATES = 'date on at when day effectivedate effective eventdate changedon from'.split(' ');
const LISTS = 'list lists listname source sourcelist regime programme program authority'.split(' ');

const LIST =
  "(?:(?:the|its|der|die|la|le|les|l['’]|el|il|lo|a|o|de|het|sankc\\p{L}+|санкц\\p{L}+|[\\p{Lu}\\d][\\p{L}\\d.’'-]*|consolidated|sanctions?|designated|asset|freeze) ){0,6}" +
  '(?:[\\p{L}\\d]+-)?(?:lists?|annex|schedule|sdn|register|\\p{L}*listen?|listan|annexe|anhang|lista|listas|elenco|allegato|anexo|lijst|bijlage|listy|wykazu|списк\\p{L}*|перечн\\p{L}*|переліку|listeden)(?!\\p{L})';
/** That a listing has ended, said of nobody else than the record's own subject. */
const ENDED = [
  'de-?listed|de-?listing|delistet|delistato|délistée?|(?:listing|designation|sanctions|entry) (?:(?:was|were|has been|have been) )?(?:ended|lapsed|lifted|revoked|terminated|withdrawn|removed|deleted)',
  `(?:removed|deleted|removal|deletion|taken off|struck off|struck out|withdrawn)(?: (?:of|from|off))? ${LIST}`,
  `(?:radiée?s?|retirée?s?|supprimée?s?|radiation|retrait) (?:de )?${LIST}|(?:excluid[oa]|excluíd[oa]|eliminad[oa]|retirad[oa]|suprimid[oa]|removid[oa]|baja) (?:en |de )?(?:(?:la|da|do|del) )?${LIST}`,
  `(?:rimoss[oa]|cancellat[oa]|depennat[oa]|espunt[oa]) (?:dall[ao'’] ?|dagli )${LIST}|(?:skreślon[yae]|usunięt[yae]|wykreślon[yae]) z ${LIST}|(?:исключ[её]н[аы]?|удал[её]н[аы]?|виключен\\p{L}*) (?:из|з|зі) ${LIST}`,
  `(?:von|aus|vom) ${LIST} (?:gestrichen|entfernt|genommen)|listung (?:aufgehoben|beendet)|van ${LIST} (?:verwijderd|geschrapt|gehaald)|(?:borttagen|avförd|fjernet|slettet) (?:från|fra) ${LIST}|listeden çıkarıldı`,
].join('|');
const SUBJECT =
  '(?:^|[.;,:(–—-] ?)(?:and |und |et |y |e )?(?:(?:he|she|it|this (?:person|entity)|subject|party|name|entry|wurde|er|sie|il|elle|fue|è|foi) )?(?:(?:was|is|has been|had been|now|since|later|subsequently|wurde|a été|ha sido|è stat[oa]) )*';
const GOES = "[\\p{L}\\p{N} '’/()&-]";
const AFTER = new RegExp(`${SUBJECT}(?:${ENDED})(?!\\p{L})${GOES}{0,80}?(?<![\\p{L}\\p{N}])(${DATE_PATTERN})`, 'iu');
const BEFORE = new RegExp(`${SUBJECT}(?:(?:on|am|le|el|il|em|op) )?(${DATE_PATTERN}):? (?:${ENDED})(?!\\p{L})`, 'iu');
/** "listed 2022-04-11, removed 2026-05-20" */
const PAIR = new RegExp(
  `(?<!\\p{L})(?:listed|added|designated|sanctioned)(?: on)? ${DATE_PATTERN}[^.]{0,30}?[,;] (?:and )?(?:removed|deleted|lifted)(?: on)? (${DATE_PATTERN})`,
  'iu',
);
/** What leaves it open whether it has, or of whom it is said. */
const DOUBT =
  /(?<!\p{L})(?:(?<!not )re-?new\p{L}*|replac\p{L}+|moved|transfer\p{L}*|annul\p{L}*|set aside|carried over|as regards|only|alias|passport|stock|exchange|nasdaq|shares?|(?:beneficial|share)\p{L}*|exporters?|importers?|electoral|voters?|bar|members?|candidates?|wanted|companies|trade register|re-?(?:listed|designated|added|imposed|instated)|again|remains?|still|continue[sd]?|maintain\p{L}*|currently|appeal\p{L}*|requests?|requested|petition\p{L}*|appli\p{L}+|propos\p{L}+|denied|refus\p{L}+|reject\p{L}+|not(?! (?:renewed|extended|prolonged))|never|no|partial\p{L}*|may (?:be|have|not)|will|would|expected|pending|unless|if|except|until|brother|sister|son|daughter|father|mother|wife|husband|associates?|partner|relatives?|owner|subsidiary|nicht|erneut|weiterhin|ne|pas|encore|toujours|todavía|sigue|ancora|ainda|niet|nog|nie|nadal|не|вновь|снова)(?!\p{L})/iu;
const LISTED_IN = new RegExp(
  `(?<![\\p{L}-])(?:listed|listing(?! ended)|added|designated|sanctioned|gelistet|inscrite?|incluid[oa])(?: (?:on|in|since|of|from|am|seit|le|depuis|el|desde))? (${DATE_PATTERN})`,
  'giu',
);
/** Who keeps a list: leaving that of one is not leaving that of another. */
const KEEPERS = [
  /(?<!\p{L})(?:ofac|sdn|us|usa|treasury)(?!\p{L})/iu,
  /(?<!\p{L})(?:eu|european union|council|fsf|ue)(?!\p{L})/iu,
  /(?<!\p{L})(?:un|united nations|unsc|security council|onu)(?!\p{L})/iu,
  /(?<!\p{L})(?:uk|gb|hmt|ofsi|fcdo)(?!\p{L})/iu,
  /(?<!\p{L})(?:seco|swiss|switzerland|ch)(?!\p{L})/iu,
  /(?<!\p{L})(?:canada|sema|australia|dfat|japan|nsdc|rnbo|ukraine)(?!\p{L})/iu,
];

/** The last end in a record's history of events, where the last event of each list is one; null else. */
export function delistingInEvents(reader: FieldReader): DateInterval | null {
  const events = reader.objects(HISTORIES).flatMap(({ object }) => {
    const inner = new FieldReader(fieldsOf(object, ''));
    const date = firstDate(inner, DATES);
    const what = inner.texts(EVENTS).map(({ text }) => text);
    return date === null || what.length === 0
      ? []
      : [{ list: inner.texts(LISTS)[0]?.text ?? '', date, ended: what.some((text) => EVENT_OF_END.test(text)) }];
  });
  const lasts = [...Map.groupBy(events, ({ list }) => list).values()].map((ofList) => ofList.toSorted(byDate).at(-1));
  if (lasts.length === 0 || lasts.some((last) => last?.ended !== true)) return null;
  return (
    lasts
      .flatMap((last) => last ?? [])
      .toSorted(byDate)
      .at(-1)?.date ?? null
  );
}

const EVENT_OF_END =
  /^(?:de-?list(?:ed|ing)|removed|removal|deleted|deletion|revoked|revocation|lifted|ended|terminated|gestrichen|streichung|radiation|radiée?|baja|eliminad[oa]|rimoss[oa]|removid[oa]|skreślon[yae]|исключ[её]н[аы]?)(?: (?:from|off) (?:the )?(?:[\p{L}\d]+ ){0,5}(?:lists?|annex|schedule|sdn|sanctions)\b.{0,40})?$/iu;

function byDate(left: { date: DateInterval }, right: { date: DateInterval }): number {
  return left.date.to < right.date.to ? -1 : left.date.to > right.date.to ? 1 : 0;
}

/**
 * The day on which a record's remarks say that its party left the list; null where they say no such thing or leave it open.
 * @param names of the lists and programmes that it is on
 */
export function delistingInRemarks(reader: FieldReader, names: readonly string[]): DateInterval | null {
  const texts = reader.peek(REMARKS).map((text) => text.slice(0, LONGEST));
  for (const text of texts) {
    const said = (AFTER.exec(text) ?? PAIR.exec(text) ?? BEFORE.exec(text))?.[1];
    const date = said === undefined ? null : readDate(said);
    if (date === null) continue;
    const all = [...names, ...texts].join('; ');
    const later = [...text.matchAll(LISTED_IN)].some(([, day = '']) => (readDate(day)?.to ?? '') > date.to);
    const isOpen = DOUBT.test(text) || later || KEEPERS.filter((keeper) => keeper.test(inWords(all))).length > 1;
    if (isOpen) continue;
    reader.texts(REMARKS, (one) => one.trim().startsWith(text));
    return date;
  }
  return null;
}

/** `eu_fsf` names its keeper too. */
function inWords(text: string): string {
  return text.replaceAll('_', ' ');
}

const LONGEST = 1000;
