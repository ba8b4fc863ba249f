import type { PepTier } from '../policy/policy.ts';

/** Words of public functions by tier, the highest first. Section 2, after FATF R.12 and EU AMLR art. 2. */
const TIERS: readonly { tier: PepTier; pattern: RegExp }[] = [
  {
    tier: 'T4',
    pattern:
      /\b(?:mayor|alder(?:man|woman)|council(?:l?or| member|man|woman)|city council|municipal\w*|local official|provincial|regional|state (?:senator|assembly\w*|legislat\w+|representative)|county|district (?:governor|administrator)|governor of the (?:district|county))\b/i,
  },
  {
    tier: 'T1',
    pattern:
      /\b(?:president of the republic|head of (?:state|government)|prime minister|(?:vice[- ])?president of [A-Z]\w+|chancellor|minister|secretary (?:of|for) (?:the )?(?:state|defen[cs]e|treasury|interior|homeland security|commerce|labou?r|health|education|energy|transport\w*|agriculture|justice|finance|foreign affairs|war|housing)|attorney general|monarch|king|queen|senator|member of (?:the )?(?:parliament|congress|senate|bundestag|national assembly|duma|knesset)|\bMP\b|\bMEP\b|congress(?:man|woman)|parliament\w*|supreme court|constitutional court|central bank|chief of (?:the )?(?:general staff|defence|defense)|commander[- ]in[- ]chief|party (?:leader|chair\w*))\b/i,
  },
  {
    tier: 'T2',
    pattern:
      /\b(?:ambassador|charg[eé] d.affaires|general|admiral|brigadier|court of auditors|auditor general|(?:permanent|deputy|under|assistant|chief|cabinet|party|state) ?secretary|(?:secretary|adviser|advisor|assistant) to the (?:president|king|queen|cabinet)|director general of|head of (?:the )?(?:agency|department)|prosecutor|judge|civil servant|senior official|governor)\b/i,
  },
  {
    tier: 'T3',
    pattern:
      /\b(?:state[- ]owned|soe|national (?:oil|gas|railway|energy) company|international organi[sz]ation|united nations|world bank|imf|board member|member of the board|chief executive|director)\b/i,
  },
];

/** Whole expressions that look like an office and are none (PEP-6). */
const NO_OFFICE =
  /\b(?:youth parliament|student (?:parliament|council)|model united nations|school council|honorary [\w ]{0,30}|minister of religion|(?:unsuccessful |losing )?candidate (?:for|in|to) [\w ]{0,60}|ran for [\w ]{0,60}|kings? of comedy)\b/gi;
const MIDDLE_RANKING =
  /\b(?:clerk|teacher|lecturer|nurse|soldier|private(?! (?:secretary|sector))|corporal|sergeant|lieutenant|police officer|firefighter|secretary(?!-| (?:to|of|for|general)\b)|assistant(?! (?:to|of|director|commissioner|governor)\b)|intern|driver|librarian|caretaker|technician)\b/i;

/** PEP-5: for these the risk outlasts any cooling-off period. */
const LASTING = /\b(?:president|prime minister|minister|chancellor|head of (?:state|government)|monarch|king|queen)\b/i;

export interface PepFunction {
  /** null: every position stated is none of a politically exposed person (PEP-6). */
  tier: PepTier | null;
  /** A head of state, head of government or minister, whose term never makes the risk go away by itself. */
  lasting: boolean;
}

const RANK: readonly PepTier[] = ['T1', 'T2', 'T3', 'T4'];

/** The highest tier among the positions, each judged whole; of a relative only the principal's position counts. */
export function pepFunction(positions: readonly string[], institutions: readonly string[]): PepFunction {
  // What a body is says nothing of a post of low rank in it, unless the body itself is of a tier.
  const bodies = institutions.map(judgePosition).filter((body) => body !== 'unknown' && body !== 'none');
  const judged = [...positions.map(judgePosition), ...bodies];
  const tiers = judged.filter((position) => position !== 'none' && position !== 'unknown');
  const highest = RANK.find((tier) => tiers.includes(tier));
  const lasting = highest === 'T1' && positions.some((position) => LASTING.test(position));
  if (highest) return { tier: highest, lasting };
  const onlyJunior = judged.includes('none') && !judged.includes('unknown');
  // A function that is not stated counts as T2.
  return { tier: onlyJunior ? null : 'T2', lasting: false };
}

/** Characters of a position that are read; an office is named in far fewer. */
const LONGEST_POSITION = 500;

function judgePosition(position: string): PepTier | 'none' | 'unknown' {
  const text = position.slice(0, LONGEST_POSITION).replace(NO_OFFICE, ' ');
  const found = TIERS.find(({ pattern }) => pattern.test(text));
  // A higher office may stand in what was not read.
  if (position.length > LONGEST_POSITION) return found?.tier === 'T1' ? 'T1' : 'unknown';
  if (found) return found.tier === 'T4' ? localOrHigher(text) : found.tier;
  return text.trim() !== position.trim() || MIDDLE_RANKING.test(text) ? 'none' : 'unknown';
}

/** "Former councillor, now minister" is a minister; a "regional minister" stays regional. */
function localOrHigher(text: string): PepTier {
  const parts = text.split(/[;,]|\bnow\b|\band\b/i).filter((part) => part.trim() !== '');
  const tiers = parts.flatMap((part) => TIERS.find(({ pattern }) => pattern.test(part))?.tier ?? []);
  return RANK.find((tier) => tiers.includes(tier)) ?? 'T4';
}
