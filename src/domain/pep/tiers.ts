import { toCountryCode } from '../countries/country-code.ts';
import type { PepTier } from '../policy/policy.ts';
import { withoutPortfolio } from './portfolio.ts';
import {
  JUNIOR,
  JUNIOR_SERVANT,
  LASTING,
  MANAGEMENT,
  NEVER_WON,
  NO_OFFICE,
  STATE_OWNED,
  TIERS,
} from './public-functions.ts';

function asWords(sources: readonly string[], flags = 'iu'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, flags);
}

const TIER_PATTERNS = TIERS.map(({ tier, words }) => ({ tier, pattern: asWords(words) }));
const LASTING_PATTERN = asWords(LASTING);
const NO_OFFICE_PATTERN = asWords(NO_OFFICE, 'giu');
const NEVER_WON_PATTERN = asWords([NEVER_WON], 'giu');
const JUNIOR_PATTERN = asWords(JUNIOR);
const JUNIOR_SERVANT_PATTERN = asWords([JUNIOR_SERVANT]);
const STATE_OWNED_PATTERN = asWords(STATE_OWNED);
const MANAGEMENT_PATTERN = asWords(MANAGEMENT);
const PRESIDENT_OF = /(?<!\p{L})(?:vice[- ])?president of (?:the )?(\p{L}[\p{L} ]{1,40})/iu;

/** The parliament of a country by whatever name; of a federal state it is one of a region. */
const ASSEMBLY_OF =
  /(?<!\p{L})(?:assembly|parliament|congress|council of (?:state|ministers)|asamblea(?: legislativa)?|assembl[ée]e|assembleia|versammlung) (?:of|de|del|da|do|von) (?:the |la |el |l['’])?(\p{L}[\p{L} ]{1,40})/iu;

/** Many central banks are called the bank of their country. */
const BANK_OF =
  /(?<!\p{L})(?:bank|banque(?: nationale| centrale)?|banco(?: nacional| central)?|banca(?: nazionale)?|nationalbank|zentralbank) (?:of |de |del |di |da |do |von |der |d['’])(?:the |la |el |l['’])?(\p{L}[\p{L} ]{1,40})/iu;

export interface PublicFunction {
  /** `none`: middle-ranking, junior, honorary or never won (PEP-6). `unknown`: the words tell nothing. */
  tier: PepTier | 'none' | 'unknown';
  /** A head of state, head of government or minister, whose term never makes the risk go away by itself (PEP-5). */
  lasting: boolean;
}

const RANK: readonly PepTier[] = ['T1', 'T2', 'T3', 'T4'];
const UNKNOWN: PublicFunction = { tier: 'unknown', lasting: false };
/** PEP-3: of a state-owned enterprise. */
const MANAGER: PublicFunction = { tier: 'T3', lasting: false };
const NONE: PublicFunction = { tier: 'none', lasting: false };

/** Characters of a position that are read; an office is named in far fewer. */
export const LONGEST_POSITION = 500;

/** Judges a position by all of its text: the highest office that any part of it names. */
export function judgePosition(position: string): PublicFunction {
  const posts = position
    .slice(0, LONGEST_POSITION)
    .replace(NEVER_WON_PATTERN, 'candidate for election')
    .replace(SECRETARY_OF_STATE_BODY, '$1 of ')
    .split(POST_BREAK)
    .map(partsOf)
    .filter((parts) => parts.length > 0);
  // Of more than one body the words do not say which is the state's enterprise.
  const isEnterprise = posts.flat().length <= 2 && STATE_OWNED_PATTERN.test(position.slice(0, LONGEST_POSITION));
  const judged = posts.map((parts) =>
    parts.map((part) => (isEnterprise && MANAGEMENT_PATTERN.test(part) ? MANAGER : judgePart(part))),
  );
  const highest = highestOf(judged.flat());
  // A higher office may stand in what was not read.
  if (position.length > LONGEST_POSITION) return highest?.tier === 'T1' ? highest : UNKNOWN;
  // A post that the words do not tell may be higher than a local one beside it.
  const isUntold = judged.some((parts) => parts.every(({ tier }) => tier === 'unknown'));
  if (highest?.tier === 'T4' && isUntold) return UNKNOWN;
  if (highest) return highest;
  // PEP-6: every post is junior; of one that the words do not tell nobody knows.
  const junior = judged.length > 0 && judged.every((parts) => parts.some(({ tier }) => tier === 'none'));
  return junior ? NONE : UNKNOWN;
}

/** A secretary of an office types; one of a ministry or of a party may lead it. */
const SECRETARY_OF_STATE_BODY =
  /(?<!\p{L})((?:first |general )?secretary), (?:the )?(?=(?:\p{L}+ )?(?:ministry|department|government|cabinet|central committee)(?!\p{L})|(?:\p{L}+ ){1,4}party(?!\p{L})|communist party)/iu;

/** "Former councillor; teacher turned minister" names several posts, one after the other. */
const POST_BREAK =
  /[;|]|, (?=former |ex-)|(?<!\p{L})(?:now|later|currently|formerly|previously|subsequently|turned|then|(?:who )?became|before becoming)(?!\p{L})/iu;
/** "Councillor and minister", "Minister, Ministry of Mines": of one post or of several. */
const PART_BREAK = /[,/]|(?<!\p{L})(?:and|und|et|y)(?!\p{L})/iu;
/** "Intern, Office of Senator X": whom a junior post serves is named by his own office. */
const SERVED =
  /^(?:the )?(?:private |parliamentary |constituency )?(?:office|staff|cabinet|secretariat|household) of /iu;

function partsOf(post: string): string[] {
  const parts = post
    .split(PART_BREAK)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const [first = '', ...rest] = parts;
  return JUNIOR_SERVANT_PATTERN.test(`${first} of`) ? [first, ...rest.filter((part) => !SERVED.test(part))] : parts;
}

/** The function of the highest tier; null where none has one. */
export function highestOf<T extends Pick<PublicFunction, 'tier'>>(functions: readonly T[]): T | null {
  for (const tier of RANK) {
    const found = functions.find((one) => one.tier === tier);
    if (found) return found;
  }
  return null;
}

function isCountry(name: string | undefined): boolean {
  return name !== undefined && toCountryCode(name.trim()) !== null;
}

function judgePart(part: string): PublicFunction {
  const text = part.replace(NO_OFFICE_PATTERN, ' ').trim();
  if (JUNIOR_SERVANT_PATTERN.test(text)) return NONE;
  if ([ASSEMBLY_OF, BANK_OF].some((body) => isCountry(body.exec(text)?.[1]))) return { tier: 'T1', lasting: false };
  const own = withoutPortfolio(text);
  const found = TIER_PATTERNS.find(({ tier, pattern }) => pattern.test(tier === 'T4' ? own : text));
  if (found) return { tier: found.tier, lasting: found.tier === 'T1' && LASTING_PATTERN.test(text) };
  if (isCountry(PRESIDENT_OF.exec(text)?.[1])) return { tier: 'T1', lasting: true };
  return text !== part || JUNIOR_PATTERN.test(text) ? NONE : UNKNOWN;
}
