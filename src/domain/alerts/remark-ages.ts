import { birthAtAge } from '../dates/age-at-date.ts';
import { agesInText } from '../dates/ages-in-text.ts';
import { DATE_PATTERN, readDate, since } from '../dates/dates-in-text.ts';
import type { DateInterval, IsoDate } from '../dates/interval.ts';
import type { AgeFact } from '../facts/facts.ts';
import { mentionsParty } from '../text/mention-owner.ts';
import { withoutImpersonal } from '../text/impersonal.ts';
import { speaksOfOthers } from '../text/somebody-else.ts';
import type { HitText } from './alert-hit.ts';
import { agesOfParty } from './party-ages.ts';
import { isSaidOfParty } from './said-of-party.ts';

interface RemarkedOn {
  asOf: IsoDate;
  press: boolean;
  listedOn: DateInterval | null;
  published: DateInterval | null;
}

const AGE = '(?<age>[1-9]\\d)';
/** Without one no age fits. */
const HAS_NUMBER = /[1-9]\d/u;
const YEARS =
  '(?:years? old|years|yrs|y\\.o\\.|años|anos|ans|anni|jahren?(?: alt)?|lat|jaar(?: oud)?|år(?: gam(?:mal|mel))?|let|rok(?:ů|ov)|de ani|ani|godina|éves|vuo(?:tta|tias)|yaş\\p{L}*|ετών|χρονών|лет|года?|років)';
/** Leads to an age at the date before it: "im März 2021 erst 33 Jahre alt", "sworn in 2012, aged 51". */
const AT_AGE =
  "(?:(?:he|she|er|sie|il|elle|hij|zij|han|hun|hon|then|was|war|avait|tenía|tinha|aveva|had|aged|at(?: (?:the )?age(?: of)?)?|erst|gerade|only|just|im alter von|âgée? de|à l['’]âge de|a la edad de|con|a los|all['’]età di|di|aos|com(?: a idade de)?|op|i en (?:alder|ålder) av|w wieku|ve věku|vo veku|u dobi od|în vârstă de|la vârsta de|σε ηλικία|ηλικίας|в возрасте|у віці|на възраст) ){1,3}";
const SAID_TO_BE = '(?:described|reported|referred to|identified|named|profiled)';
const AT_DATE = [
  // "71 años en 2024", "71 Jahre (2024)"
  new RegExp(`(?<![\\d.,])${AGE} ${YEARS},? +(?:\\(|(?:in|en|im|em|nel|w|i|в) )(?<date>${DATE_PATTERN})`, 'giu'),
  new RegExp(`(?<!\\p{L})aged? ${AGE} +(?:\\(|(?:in|as of|as at) )(?<date>${DATE_PATTERN})`, 'giu'),
  // "25-year-old minister (2024)"
  new RegExp(
    `(?<!\\d)${AGE}-(?:year-old|jährige[rnms]?|jarige|årige?|летн\\p{L}{2,3})(?: [\\p{L}-]+){1,4} \\((?:in |as of )?(?<date>${DATE_PATTERN})\\)`,
    'giu',
  ),
  // "in May 2012 described by the FAZ as a 71-year-old", "Reported in March 2014 to be aged 63"
  new RegExp(
    `(?<!\\p{L})(?:${SAID_TO_BE} (?:in|on) (?<date>${DATE_PATTERN})|(?<=(?:in|on) )(?<date>${DATE_PATTERN}),? (?:was |then )?${SAID_TO_BE})(?: (?:by|in) (?:(?:the|an?) )?[\\p{L}.-]+(?: \\p{L}+)?)? (?:as|to be) (?:(?:a|an|the|being|then|aged|about) ){0,2}${AGE}(?:-year-old(?!\\p{L})| years old|(?=[.,;)]|$))`,
    'giu',
  ),
  new RegExp(
    `(?<![\\p{L}\\d.])(?<date>${DATE_PATTERN})(?:,| \\()? ?${AT_AGE}${AGE}(?:(?: ${YEARS})(?!\\p{L}| (?:de (?!edad|idade)|di|of|haft|gefängnis|prison))|(?=[,.;)](?!\\d)|$))`,
    'giu',
  ),
];
/** "The 74-year-old lawmaker", "Aged 74;": at no date that is told. */
const AGE_IN_LEAD =
  /(?:^\W*|[.;,] )(?:[Tt]he |[Aa]n? |[Nn]ow |[Dd]er |[Dd]ie |[Ll]e |[Ll]a |[Ee]l |[Ii]l |[Oo] |[Dd]e )?(?:(?<age>[1-9]\d)(?:-year-old|-jährige[rn]?)(?= \p{L}+ (?:has|is|was|served|held|sat|ran)(?!\p{L})|[.;,]|$)|(?:aged|now) (?<now>[1-9]\d)(?=[.;,]|$))/u;

/** True at the one date that the remarks name before it. */
const THEN = new RegExp(
  `(?<!\\p{L})(?:(?:he|she) was ${AGE}(?: years old)? (?:then|at the time)|(?:then |aged |then aged )?(?<then>[1-9]\\d)(?: years old| years of age)? at (?:the time of listing|designation|listing|the time))(?!\\p{L})`,
  'iu',
);

/** At the date that the remark itself is of, or at any since the last day that it or its list tells of. */
function notedAges({ text, whole, pointer }: HitText & { whole: string }, told: RemarkedOn): AgeFact[] {
  const { asOf } = told;
  const last = [...whole.matchAll(DAY)].flatMap(([said]) => readDate(said) ?? []).filter(({ to }) => to <= asOf);
  const latest = [...last, ...(told.listedOn === null ? [] : [told.listedOn])].sort((left, right) =>
    left.from < right.from ? 1 : -1,
  )[0];
  const published = told.published ?? (latest === undefined ? null : since(latest, asOf));
  return agesInText(whole, { published, asOf })
    .filter(({ start, end, quote }) => {
      const before = text.slice(0, start);
      // "The general, 71, is his patron": a bare number behind a comma is of whoever stands before it.
      const isApposed = /^\d/.test(quote) && /[,(] ?$/.test(before);
      return end <= text.length && isSaidOfParty(text, start) && !isApposed && !/^ ?:/.test(text.slice(end));
    })
    .map(({ quote, ages, at, birth }) => ({ text: quote, ages, at, birth, pointer }));
}

/** The ages that a remark of a record tells of its own party. */
export function agesInRemark(remark: HitText & { whole: string }, told: RemarkedOn): AgeFact[] {
  const isOfSeveral = mentionsParty(remark.whole);
  const dated = isOfSeveral ? [] : datedAges(remark, told);
  if (dated.length > 0 || told.press) return dated;
  const ofParty = agesOfParty(remark, told);
  return ofParty.length > 0 || isOfSeveral ? ofParty : notedAges(remark, told);
}

const DAY = new RegExp(`(?<!\\d)(?!(?:19|20)\\d{2}(?![-/.]))${DATE_PATTERN}`, 'giu');

function datedAges({ text, pointer }: HitText, { asOf, press }: RemarkedOn): AgeFact[] {
  if (!HAS_NUMBER.test(text)) return [];
  const plain = withoutImpersonal(text);
  const told = AT_DATE.flatMap((pattern) => [...plain.matchAll(pattern)]).filter(({ index }) =>
    isSaidOfParty(text, index),
  );
  const dated = told.map((found) => ({
    quote: text.slice(found.index, found.index + found[0].length),
    age: Number(found.groups?.age),
    at: readDate(found.groups?.date ?? ''),
  }));
  const then = THEN.exec(text);
  if (then !== null)
    dated.push({
      quote: then[0],
      age: Number(then.groups?.age ?? then.groups?.then),
      at: onlyDateIn(text.slice(0, then.index)),
    });
  const lead = press ? null : AGE_IN_LEAD.exec(speaksOfOthers(text) ? '' : text);
  if (lead !== null && dated.length === 0)
    dated.push({ quote: lead[0].trim(), age: Number(lead.groups?.age ?? lead.groups?.now), at: since(null, asOf) });
  return dated.flatMap(({ quote, age, at }) => {
    if (at === null || at.from > asOf) return [];
    const ages = { from: age, to: age };
    return [{ ages, at, birth: birthAtAge(ages, at), text: quote, pointer }];
  });
}

function onlyDateIn(text: string): DateInterval | null {
  const dates = [...text.matchAll(new RegExp(DATE_PATTERN, 'giu'))].flatMap(([said]) => readDate(said) ?? []);
  return dates.length === 1 ? (dates[0] ?? null) : null;
}
