import type { AlertHit, PepFacts, PositionFact } from '../alerts/alert-hit.ts';
import type { Stated } from '../facts/facts.ts';
import { toCountryCode } from '../countries/country-code.ts';
import { addMonths } from '../dates/interval.ts';
import type { DateInterval, IsoDate } from '../dates/interval.ts';
import type { PepTier, Policy } from '../policy/policy.ts';
import { countryOfPart } from './parts-of-countries.ts';
import { termInWords } from './term-of-office.ts';
import { LONGEST_POSITION, UNKNOWN, highestOf, judgePosition } from './tiers.ts';
import type { PublicFunction } from './tiers.ts';

/** What a record's functions come to: the highest tier that still counts decides (section 2). */
export interface Standing {
  /** null: every function is middle-ranking, junior, honorary or was never won (PEP-6). */
  tier: PepTier | null;
  /** As the record writes it; null where it states none. */
  position: string | null;
  /** The countries it is held in; where none is stated, those of its holder. */
  countries: string[];
  foreign: boolean;
  /** `former`: left longer ago than the cooling-off period. `lasting`: so too, but of a kind whose risk remains. */
  term: 'in office' | 'cooling off' | 'lasting' | 'former';
}

interface Held extends PublicFunction {
  position: PositionFact | null;
  end: DateInterval | null;
  country: string | null;
}

export function standingOf(hit: AlertHit, { asOf, policy }: { asOf: IsoDate; policy: Policy }): Standing {
  const held = heldBy(hit);
  const stated = held.filter(({ tier }) => tier !== 'none');
  if (stated.length === 0 && held.length > 0) {
    return { tier: null, position: held[0]?.position?.text ?? null, countries: [], foreign: false, term: 'in office' };
  }
  const standings = stated.map((one) => standing(one, hit, { asOf, policy }));
  const counting = standings.filter(({ term }) => term !== 'former');
  // A function that is not stated, or whose words tell nothing, counts as T2 where nothing better is known.
  return (
    highestOf(counting.filter(({ known }) => known)) ??
    counting[0] ??
    highestOf(standings) ??
    standing({ ...NOT_STATED, end: hit.pep.end }, hit, { asOf, policy })
  );
}

const NOT_STATED: Held = { ...UNKNOWN, position: null, end: null, country: null };

/** What a body is says nothing of a post of low rank in it, unless the body itself is of a tier. */
function heldBy({ pep, employers }: AlertHit): Held[] {
  // An end that one post states as its own is not that of the others.
  const ofOne = pep.positions.some(({ end }) => end !== undefined && end.to === pep.end?.to);
  const bodies = pep.institutions.filter(({ text }) => !KIND_OF_BODY.test(text.trim()));
  const posts = pep.positions.map((position): Held => {
    const words = termInWords(position.text.slice(0, LONGEST_POSITION));
    const start = position.start ?? words.start;
    const ended = position.end ?? words.end;
    const dated = start !== null || ended !== null;
    const isLater = !ofOne && pep.end !== null && ended !== null && pep.end.to > ended.to;
    const judged = judgeWithin(position.text, [...bodies, ...employers.filter(({ ofOffice }) => ofOffice !== true)]);
    return {
      ...(isNoMeasure(position, pep, judged) ? UNKNOWN : judged),
      position,
      end: pep.goesOn ? null : dated && !isLater ? ended : ofOne ? null : pep.end,
      country: position.country ?? countryIn(position.text),
    };
  });
  // Who left every post left the body.
  const left = posts.reduce<DateInterval | null>(
    (last, { end }) => (last && end && end.to > last.to ? end : last),
    posts[0]?.end ?? null,
  );
  const end = pep.end ?? (posts.every((post) => post.end !== null) ? left : null);
  const offices = pep.institutions
    .map((body): Held => ({ ...judgePosition(body.text), lasting: false, position: body, end, country: null }))
    .filter(({ tier }) => tier === 'T1' || tier === 'T2');
  return [...posts, ...offices];
}

/** As vendors sort their records by; says nothing of the body itself. */
const KIND_OF_BODY =
  /^(?:government|politics|public (?:administration|sector|service|body)|local (?:administration|government|authority)|administration|judiciary|legislative|executive|diplomatic|diplomacy|armed forces|military|education|health|youth organi[sz]ation|relative or close associate|other)$/iu;

/** A title that does not tell, or stands alone, is one of the body beside it: a "councillor" of an embassy is no local one. */
function judgeWithin(position: string, bodies: readonly Stated[]): PublicFunction {
  const alone = judgePosition(position);
  const isTitle = !/[\s,]/u.test(position.trim()) && alone.tier !== 'T1' && alone.tier !== 'T2';
  if (bodies.length === 0 || (alone.tier !== 'unknown' && !isTitle)) return alone;
  return judgePosition([position, ...bodies.map(({ text }) => text)].join(', '));
}

/** PEP-4: a post that may be the relative's own is no measure of the principal's, which may be higher. */
function isNoMeasure({ ofPrincipal }: PositionFact, { relation }: PepFacts, { tier }: PublicFunction): boolean {
  return relation !== 'SELF' && ofPrincipal !== true && tier !== 'T1' && tier !== 'T2';
}

function standing(
  { tier, lasting, position, end, country }: Held,
  hit: AlertHit,
  { asOf, policy }: { asOf: IsoDate; policy: Policy },
): Standing & { tier: PepTier; known: boolean } {
  const known = tier !== 'none' && tier !== 'unknown';
  const counted = known ? tier : 'T2';
  const office = hit.countries.filter(({ role }) => role === 'office' || role === 'unknown').map(({ code }) => code);
  const part = position === null ? null : partIn(position.text);
  const stated = country !== null ? [country] : office.length > 0 || part === null ? office : [part];
  const { homeCountries } = policy.pep;
  const foreign = !stated.some((code) => homeCountries.includes(code));
  // An office is most often held in one's own country.
  const countries = stated.length > 0 ? stated : hit.countries.map(({ code }) => code);
  return { tier: counted, known, position: position?.text ?? null, countries, foreign, term: term() };

  function term(): Standing['term'] {
    // PEP-5: an end known by year or month takes its last day.
    const left = (months: number) => end !== null && addMonths(end.to, months) < asOf;
    if (!left(policy.pep.inOfficeMonths)) return 'in office';
    // What is not known may have been of the highest.
    const coolingOff = policy.pep.coolingOffMonths[known ? counted : 'T1'];
    if (!left(Math.max(coolingOff, policy.pep.inOfficeMonths))) return 'cooling off';
    return lasting && foreign ? 'lasting' : 'former';
  }
}

/** "Minister of Oil of Iran", "Ambassador (France)". */
function countryIn(position: string): string | null {
  const last = placeIn(position);
  // A word of two or three letters is no code within a sentence.
  return last !== undefined && last.length > 3 && !/^ambassador/i.test(position) ? toCountryCode(last) : null;
}

/** "Deputy governor of Fars province". */
function partIn(position: string): string | null {
  const last = placeIn(position);
  return last === undefined ? null : countryOfPart(last);
}

function placeIn(position: string): string | undefined {
  const text = position.slice(0, 300).replace(TERM_AT_END, '');
  const named = /(?:(?<!\p{L})(?:of|in) (?:the )?|\(|, )([\p{L} ]{2,40})\)?$/u.exec(text)?.[1];
  return named?.split(/(?<!\p{L})of (?:the )?/u).at(-1);
}

/** "Mayor of Shiraz, Iran (2017–2021)". */
const TERM_AT_END = / *[([,]? *(?:19|20)\d\d[^)\]\p{L}]*(?:\p{L}+ ?)?[)\]]?$/u;
