import { clauseOf } from './clause.ts';
import { LAWLESS } from './lawless.ts';
import { BODY, NEEDS_BODY, RANKING, TAINTED, isOffice, officeKinds } from './nouns.ts';
import type { Clause } from './pronouns.ts';
import { OCCASION } from './occasion.ts';
import { isFree, isMatter } from './rest.ts';
import { isCapital, isMark, isNumber, isOther } from './text.ts';
import type { Token } from './text.ts';
import { DETERMINER, LINK, isTitleWord, named } from './title.ts';
import type { Title } from './title.ts';
import { CLOSE_TO, FUNCTION, LED, MATTER, POSSESSIVES } from './words.ts';
import { wordSet } from '../../text/word-set.ts';

const PARTY = wordSet(
  'law criminology university economics history finance medicine highways transport education health environment prosecution defence defense victims victim investors accused defendant family state people case caso strafrecht kriminologie droit derecho direito diritto penal pénal stf victimes parties civiles víctimas vítimas imputato imputata indagato vittime',
);
const FIELD = wordSet(
  'serious violent parish club local legal fellow leading award-winning well-known independent one former',
);
export const WHO = wordSet('who qui que che die der das som która który care');
export const PLEADS = wordSet('prosecuting defending mitigating');
/** Letters after a name. */
const AFTER_NAME = new Set(['SC', 'KC', 'QC', 'SAN', 'MP', 'MEP', 'TD', 'MSP']);
const YEARS = wordSet('years old ans años anos anni jahre de aged âgé âgée');

/** What stands between the name and its verb: age, body, day, "who is investigating the case", "a professor of law". */
export function apposition(clause: Clause, from: number): Title | null {
  const { tokens } = clause;
  let [at, body, pleads] = [from, false, false];
  const [offices, ranks]: [string[], string[]] = [[], []];
  if (tokens[at]?.text === "'s" || tokens[at]?.text === "'") return null;
  for (;;) {
    const token = tokens[at];
    if (token?.text === '(' && isNumber(tokens[at + 1])) {
      at = tokens.findIndex(({ text }, index) => index > at && text === ')') + 1;
      if (at === 0) return null;
    } else if (token?.text === ',') {
      const end = endOfAside(tokens, at + 1);
      const told = aside(tokens.slice(at + 1, end), clause);
      if (told === null && WHO.has(tokens[at + 1]?.low ?? '') && !isOther(tokens[at - 1])) return null;
      if (told === null) break;
      offices.push(...told.offices);
      ranks.push(...told.ranks);
      body ||= told.body;
      pleads ||= told.pleads;
      at = tokens[end]?.text === ',' ? end + 1 : end;
    } else if (token && LINK.has(token.low)) {
      const end = endOfBody(tokens, at + 1);
      if (end === at + 1) break;
      body ||= named(tokens.slice(at, end)).body || tokens.slice(at, end).some(isOther);
      at = end;
    } else if (token && AFTER_NAME.has(token.text)) {
      offices.push(token.low);
      at += 1;
    } else if (token?.low === 'and' && isOther(tokens[at + 1])) at += 2;
    else break;
  }
  return { at, offices, ranks, body, pleads };
}

const endOfAside = (tokens: readonly Token[], from: number) => {
  const end = tokens.findIndex(
    (token, index) => index >= from && isMark(token) && token.text !== '-' && token.text !== '.',
  );
  const stop = end < 0 ? tokens.length : end;
  return tokens[stop - 1]?.text === '.' ? stop - 1 : stop;
};

function endOfBody(tokens: readonly Token[], from: number): number {
  let at = from;
  for (; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const known = BODY.has(token.low) || isCapital(token) || isOther(token) || token.text === "'s";
    const linked =
      (LINK.has(token.low) || DETERMINER.has(token.low) || token.low === 'and') && isInBody(tokens[at + 1]);
    if (!known && !linked) break;
  }
  return at;
}
const isInBody = (token?: Token) =>
  token !== undefined && (BODY.has(token.low) || isCapital(token) || isOther(token) || DETERMINER.has(token.low));

function aside(words: readonly Token[], whole: Clause): Omit<Title, 'at'> | null {
  const [first] = words;
  const nothing = { offices: [], ranks: [], body: false, pleads: false };
  if (first === undefined) return null;
  if (words.every((word) => isNumber(word) || YEARS.has(word.low))) return nothing;
  if (PLEADS.has(first.low) && words.length === 1) return { ...nothing, offices: ['counsel'], pleads: true };
  if (FOR.has(first.low) && words.length <= LONGEST_SIDE && words.some(({ low }) => SIDE.has(low))) {
    return { ...nothing, offices: ['counsel'], pleads: true };
  }
  if (/^(?:appearing|sitting|presiding|acting|speaking|representing)$/.test(first.low)) {
    return words.slice(1).every((word) => isKnownInTitle(word) || FUNCTION.has(word.low) || MATTER.has(word.low))
      ? nothing
      : null;
  }
  if (isOfWork(words)) return nothing;
  if (leadsCase(words)) return { ...nothing, offices: ['investigator'] };
  if (speaksForParty(words)) return { ...nothing, offices: ['counsel'], pleads: true };
  if (WHO.has(first.low) && (clauseOf(words, whole).isOfficial(1) || isVerbLast(words) || isVerbLate(words, whole)))
    return nothing;
  if (WHO.has(first.low) && !DETERMINER.has(first.low)) return null;
  const rest = DETERMINER.has(first.low) || POSSESSIVES.has(first.low) ? words.slice(1) : words;
  if (rest.some(({ low }) => TAINTED.has(low))) return null;
  const begins = LINK.has(first.low) && !DETERMINER.has(first.low) ? words : null;
  if (begins ?? isFromPlace(words)) {
    return words.every(
      (word) => isInBody(word) || LINK.has(word.low) || word.text === "'s" || isNumber(word) || word.text === 'ª',
    )
      ? named(words)
      : null;
  }
  const title = named(rest);
  if (isOfField(rest) || isAppointed(words)) {
    const offices = rest.filter((word) => isOffice(word)).map(({ low }) => low);
    return { ...title, offices: offices.length > 0 ? offices : ['author'] };
  }
  const isTitle = title.offices.length > 0 || (title.ranks.length > 0 && (title.body || rest.some(isOther)));
  const known = rest.every(
    (word) => isKnownInTitle(word) || LINK.has(word.low) || DETERMINER.has(word.low) || word.low === 'and',
  );
  return isTitle && known && !whole.tokens.some(({ low }) => low === 'cartel') ? title : null;
}

const FOR = wordSet('for pour por für per voor för');
const SIDE = wordSet(
  'prosecution defence defense state crown director dpp respondent applicant plaintiff plaintiffs claimant claimants accused appellant accusation défense anklage verteidigung nebenklage acusación defensa acusação defesa accusa difesa verdediging openbaar åklagaren forsvaret',
);
const LONGEST_SIDE = 4;

const WHOSE = wordSet('whose cuyo cuya dessen deren wiens wier');
/** "whose book on border smuggling appears next week". */
const isOfWork = (words: readonly Token[]) =>
  WHOSE.has(words[0]?.low ?? '') &&
  (STUDY.has(words[1]?.low ?? '') || STUDY.has(words[2]?.low ?? '')) &&
  !words.some(
    ({ low }) =>
      POSSESSIVES.has(low) ||
      LAWLESS.has(low) ||
      TAINTED.has(low) ||
      /^(?:funded|paid|financed|bankrolled|plagiari[sz]ed|stolen)$/.test(low),
  );

const LED_BY_HIM =
  /^(?:led|leads|headed|heads|oversaw|oversees|supervised|coordinated|directed|chaired|chairs|ran|leitete?|geleitet|leitet|dirige|dirigé|dirigió|dirigeait|coordina|coordinato|coordinó|conduce|conduz|coordena|leidt|leidde|ledde|leder|prowadzi|prowadził|prowadziła|instruit|instruye|führt|führte|conduit|mène|mené)$/u;
/** "who led our inquiry", "der die Ermittlungen leitet". */
const leadsCase = (words: readonly Token[]) =>
  WHO.has(words[0]?.low ?? '') &&
  words.length <= LONGEST_RELATIVE &&
  words.some(({ low }) => LED_BY_HIM.test(low)) &&
  words.some(({ low }) => LED.has(low)) &&
  !words.some(
    ({ low }) => LAWLESS.has(low) || TAINTED.has(low) || CLOSE_TO.has(low) || /^(?:and|und|et|y|e|och|og)$/.test(low),
  );
const LONGEST_RELATIVE = 10;

const DEFENDS =
  /^(?:represents|represented|representing|defends|defended|prosecuted|prosecutes|vertritt|vertrat|verteidigt|verteidigte|anklagt|défend|défendait|représente|défendu|représenté|defiende|defendió|asume|ejerce|representa|difende|assiste|tutela|defende|representa|verdedigt|verdedigde|bijstaat|försvarar|företräder|forsvarer|broni|reprezentuje)$/u;
const DEFENDED = wordSet('defensa defence difesa défense defesa accusation acusación');
/** "who represents Falk", "quien asume la defensa de Falk". */
export const speaksForParty = (words: readonly Token[]) =>
  (WHO.has(words[0]?.low ?? '') || words[0]?.low === 'quien') &&
  words.length <= LONGEST_RELATIVE &&
  words.some(({ low }) => DEFENDS.test(low)) &&
  words.some((word) => isOther(word) || DEFENDED.has(word.low) || PARTY.has(word.low)) &&
  !words.some(
    ({ low }) => TAINTED.has(low) || CLOSE_TO.has(low) || /^(?:and|und|et|y|e|och|og|himself|herself)$/.test(low),
  );

const APPOINTED = wordSet(
  'appointed named benoemd aangesteld benannt bestellt bestellte bestellter beauftragt nommé nommée désigné désignée mandaté mandatée nombrado nombrada designado designada nominato nominata nomeado nomeada utsedd oppnevnt',
);
/** "door de rechter-commissaris als deskundige benoemd". */
const isAppointed = (words: readonly Token[]) =>
  words.length <= MOST_FIELD &&
  words.some(({ low }) => APPOINTED.has(low)) &&
  words.some((word) => officeKinds(word.low).has('expert')) &&
  words.every(
    (word) => FUNCTION.has(word.low) || APPOINTED.has(word.low) || isKnownInTitle(word) || word.low === 'als',
  );

const AUTHOR = /^(?:author|autora?|auteure?|autrice|autorin|schrijver|schrijfster|författare|forfatter|autorka)$/u;
const STUDY = wordSet(
  'study book report essay thesis paper studie buch buches buchs studien étude livre rapport essai estudio libro informe ensayo tesis studio saggio libro estudo livro relatório ensaio onderzoek boek proefschrift bok bog książki raportu',
);
const MOST_FIELD = 14;
const VERB_OR_MORE =
  /^(?:and|und|et|y|e|ed|och|og|but|who|whose|whom|qui|que|dont|che|die|der|that|was|is|has|had|war|ist|hat|est|était|es|era|è|é|foi|fue|ha|himself|herself|paid|accused|charged)$/;

/** "professeure de droit pénal économique", "author of a study on fuel fraud": an office or a study, and its field. */
export function isOfField(words: readonly Token[]): boolean {
  if (words.length > MOST_FIELD) return false;
  const isBodys = words.some(({ low }) => BODY.has(low));
  const at = words.findIndex(
    (word) => (isOffice(word) && (isBodys || !NEEDS_BODY.has(word.low))) || AUTHOR.test(word.low),
  );
  if (at < 0 || at > 3 || !words.slice(0, at).every((word) => isKnownInTitle(word) || isNumber(word))) return false;
  const rest = words.slice(at + 1);
  const [office] = words.slice(at);
  if (rest.length === 0) return !AUTHOR.test(office?.low ?? '');
  if (AUTHOR.test(office?.low ?? '') && !rest.slice(0, 3).some(({ low }) => STUDY.has(low))) return false;
  const isField = ({ low }: Token) =>
    !LAWLESS.has(low) &&
    !CLOSE_TO.has(low) &&
    !POSSESSIVES.has(low) &&
    (!VERB_OR_MORE.test(low) || DETERMINER.has(low));
  return (OF_FIELD.has(rest[0]?.low ?? '') || APPOINTED.has(rest[0]?.low ?? '')) && rest.every(isField);
}
const OF_FIELD = wordSet(
  "of at for de du des d' del della dello dell' di do da dos das en in im an der des für von vom bei van aan bij voor på vid ved i w na per with depuis desde since seit sinds al all' alla aux au à los la las el pénaliste",
);

const isFromPlace = (words: readonly Token[]) =>
  ['da', 'du', 'de', 'do', 'del', 'von', 'vom', 'van'].includes(words[0]?.low ?? '');
const isKnownInTitle = (word: Token) =>
  isTitleWord(word) ||
  isOther(word) ||
  PARTY.has(word.low) ||
  FIELD.has(word.low) ||
  isNumber(word) ||
  RANKING.has(word.low);

/** "die in zijn requisitoir zeven jaar cel vorderde tegen de machinist". */
function isVerbLate(words: readonly Token[], whole: Clause): boolean {
  if (whole.english || !/^(?:die|der|das|dat|som)$/.test(words[0]?.low ?? '')) return false;
  const at = words.findLastIndex(({ low }, index) => index > 1 && LATE_VERBS.has(low));
  if (at < 0) return false;
  const clause = clauseOf(words, whole);
  return isMatter(clauseOf(words.slice(0, at), whole), 1, OCCASION) && isFree(clause, at + 1);
}
const LATE_VERBS = wordSet(
  'vorderde eiste vordert eist bepleitte bepleit veroordeelde verdedigde verdedigt onderzocht onderzoekt leidde leidt bijstond bijstaat forderte fordert beantragte beantragt verlangte verlangt verurteilte verhängte anklagte ermittelt ermittelte untersuchte untersucht prüfte geleitet leitet verteidigt verteidigte vertrat vertritt begleitet begleitete',
);

const LAST_VERBS = wordSet(
  'vertritt vertrat verteidigt verteidigte leitet leitete führt führte ermittelt untersucht anklagt',
);
/** "der die Geschädigten vertritt". */
const isVerbLast = (words: readonly Token[]) =>
  LAST_VERBS.has(words.at(-1)?.low ?? '') &&
  words.slice(1, -1).every((word) => FUNCTION.has(word.low) || isOther(word) || MATTER.has(word.low));
