import { numberOfWord, NUMBER_WORD_PATTERN } from '../dates/number-words.ts';
import { OBJECT } from './dated-acts.ts';
import type { DatedAct } from './dated-acts.ts';

/** "who retired in 2015 after thirty years". */
const RETIRED = new RegExp(
  `^(?: \\([^()]{1,30}\\)|, \\d{2}(?=,))?,? (?:who )?(?:had |has )?(?:retired|stepped down)(?: (?:as|from)${OBJECT})? in (?<year>(?:19|20)\\d{2})(?![\\ds])(?:,? after (?:(?:more than|over|almost|nearly|some|about) )?(?<count>\\d{1,2}|${NUMBER_WORD_PATTERN}) years(?!\\p{L}))?`,
  'u',
);
/** Whoever is called so has worked that long at least: who retires early is a soldier, an officer or an athlete. */
const YEARS_OF_PENSIONERS = 25;
const PENSIONER =
  '(?:[Pp]ensioner|OAP|[Rr]etired (?:head ?teacher|headmaster|headmistress|school ?teacher|teacher|principal|judge|magistrate|civil servant|public servant|bank manager|postmaster|postmistress|doctor|GP|surgeon|dentist|pharmacist|priest|vicar|bishop|pastor|professor|lecturer|solicitor|lawyer|accountant|bookkeeper|banker|engineer|farmer|businessman|businesswoman|miner|nurse|diplomat|ambassador|electrician|builder|plumber|carpenter|joiner)|' +
  '[Rr]entner(?:in)?|[Pp]ensionär(?:in)?|[Pp]ensionierte[rn]? (?:Lehrer|Richter|Beamt|Arzt|Ärzt|Professor|Pfarrer|Ingenieur|Apotheker)\\p{L}*|[Rr]etraitée?|[Jj]ubilad[oa]|[Rr]eformad[oa]|[Pp]ensionat[oa]|[Aa]posentad[oa]|[Gg]epensioneerde|[Pp]ensjonist|[Pp]ensionisten?|[Pp]ensionären|[Ee]meryt(?:ka|a|owi|em|kę|ki|ką)?|[Ee]merytowan(?:y|a|ego|ej|emu|ą) (?:księgow|nauczyciel|urzędni|lekar|sędzi|policjan|prokurator|bankow|dyrektor|inżynier)\\p{L}*|[Dd]ůchod(?:ce|kyně|ci)|[Пп]енсионер(?:ка|а|у|ом|ки|ку|кой)?|[Пп]енсіонер(?:ка|а|у|ом|ки|ку)?|[Ee]mekli)';
const PENSIONER_BEFORE = new RegExp(
  `(?<![\\p{L}’'-])(?<!(?:of|from|to|by|against|de|von|vom|di|da|na) (?:an? |the |une? |una |um |uma |ein[er]? )?)${PENSIONER} $`,
  'u',
);
const PENSIONER_FIRST = new RegExp(`^(?:an? )?${PENSIONER}(?=[,;.]|$| (?:from|aus|de|di|z|из) )`, 'u');
const PENSIONER_AFTER = new RegExp(
  `^(?: \\(\\d{2}\\)|, \\d{2})?, (?:(?:an?|une?|una|um|uma|eine?|een|en) )?${PENSIONER}(?=[,.;]| (?:from|of|aus|de|di|fra|från|z|из|uit|who|was|is) )`,
  'u',
);

/** What somebody's working life tells of when they were grown up. */
export function careerBeside({ before, after }: { before: string; after: string }): DatedAct[] {
  const ahead = before.slice(-80);
  const pensioner =
    (ahead.trim() === '' ? null : PENSIONER_BEFORE.exec(ahead)) ?? PENSIONER_AFTER.exec(after.slice(0, 120));
  return [...(pensioner === null ? [] : [retiredOf(pensioner)]), ...retiredAfter(after.slice(0, 240))];
}

/** The same of a remark that names nobody: "Retired in 2010 after 35 years", "Retired bank manager, gave false references". */
export function careerInRemark(clause: string): DatedAct[] {
  const pensioner = PENSIONER_FIRST.exec(clause);
  return [...retiredAfter(` ${clause}`), ...(pensioner === null ? [] : [retiredOf(pensioner)])];
}

function retiredOf([said]: RegExpExecArray): DatedAct {
  return { what: 'at work', quote: said.replace(/^[ ,]+| $/gu, ''), year: null, years: YEARS_OF_PENSIONERS };
}

function retiredAfter(after: string): DatedAct[] {
  const found = RETIRED.exec(after);
  const { year, count } = found?.groups ?? {};
  if (found === null || year === undefined) return [];
  const number = count === undefined ? 0 : /^\d/.test(count) ? Number(count) : numberOfWord(count);
  const quote = found[0].replace(/^[\s,]+/u, '');
  return [{ what: 'at work', quote, year: Number(year) - Math.max(0, number - 1), years: 0 }];
}
