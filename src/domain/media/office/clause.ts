import { officeKinds } from './nouns.ts';
import { mayFollow } from './pronouns.ts';
import type { Clause } from './pronouns.ts';
import { isUnnamed } from './others.ts';
import { isFree, isMatter } from './rest.ts';
import { isCapital, isMark, isNumber, isOther, isQuote, QUOTE_TO_YOU } from './text.ts';
import type { Token } from './text.ts';
import { toldInPreterite } from './perfect.ts';
import { isConjunction, isObject, verbAt, verbsFrom } from './verb-at.ts';
import {
  ACCUSES,
  ACTS,
  DEMANDS,
  FINDS,
  FREE,
  LEADS,
  NEEDS,
  REPORTS,
  SAYS,
  SEIZES,
  SPEAKS_FOR,
  TELLS,
  TRANSITIVE,
} from './verbs.ts';
import {
  ADDRESSEES,
  ASKED_TO,
  FUNCTION,
  GOODS,
  LED,
  MATTER,
  OBJECT_PRONOUNS,
  PARTY,
  POSSESSIVES,
  SUBJECT_PRONOUNS,
  THANKED_FOR,
} from './words.ts';
import { wordSet } from '../../text/word-set.ts';

/** A clause of a sentence; the sentence itself, or an aside in it. */
export function clauseOf(
  tokens: readonly Token[],
  { english, pleads = false, judges = false }: { english: boolean; pleads?: boolean; judges?: boolean },
): Clause {
  const clause: Clause = { tokens, english, pleads, judges, isOfficial: (at) => isOfficial(clause, at) };
  return clause;
}

/** Whether what is said of the subject from there on is what its office does: speaks, addresses the court, rules on others. */
function isOfficial(clause: Clause, from: number): boolean {
  const told = toldInPreterite(clause.tokens, from);
  if (told !== null) return isOfficial(clauseOf(told, clause), from);
  const at = verbAt(clause.tokens, from);
  return verbsFrom(clause.tokens, at).some(
    ({ verb, next }) =>
      (SAYS.has(verb) && says(clause, verb, next)) ||
      (TELLS.has(verb) && tells(clause, verb, next)) ||
      (ACTS.has(verb) && acts(clause, verb, next)),
  );
}

const THAT = wordSet("that dass que qu' che dat att at że că что как how");
/** May be followed by what is said at once. */
const PLAIN_SAYING = wordSet(
  'said says argued argues alleged stated maintained insisted added sagte sagt erklärte betonte zei zegt sade säger menar',
);
const SAID_OF_SPEAKER = wordSet(
  'nothing sorry goodbye yes no charges allegations accusations claims little where he she er',
);
const REACH = 7;

function says(clause: Clause, verb: string, from: number): boolean {
  const { tokens } = clause;
  const first = tokens[from];
  if (first === undefined || isMark(first) || isQuote(first)) return verb !== 'held' && isFree(clause, from);
  const near = tokens.slice(from, from + REACH);
  const that = near.findIndex(({ low, text }, index) => THAT.has(low) || text === ':' || (text === ',' && index === 0));
  if (that < 0 && !PLAIN_SAYING.has(verb) && !near.some(isQuote)) return false;
  const addressed = that < 0 ? [] : near.slice(0, that);
  if (THAT.has(near[that]?.low ?? '') && addressed.some((token) => isOther(token) || OBJECT_PRONOUNS.has(token.low)))
    return false;
  if (that >= 0 && !isToldOfOthers(tokens, from + that)) return false;
  const begins = that < 0 || PLAIN_SAYING.has(verb) ? from : from + that + 1;
  const [one, two] = [tokens[begins]?.low ?? '', tokens[begins + 1]?.low ?? ''];
  const said = /^(?:the|all|these|those|such)$/.test(one) ? two : one;
  if (SAID_OF_SPEAKER.has(said) && !(clause.pleads || mayFollow(tokens, begins))) return false;
  return isFree(clause, from);
}

const SILENT = wordSet('que che că że');
/** Of more than one. */
const THEY = /^(?:\p{L}{3,}(?:an|en|on|am|em|anno|ono)|han|son|hay|había|sono|são)$/u;
const WILL_APPEAL = /^(?:recurrirá|recorrerá|apelará|ricorrerà|impugnerà|va|vai)$/u;
const APPEAL = /^(?:recorrer|recurrir|apelar|impugnar|recurrirá|recorrerá|apelará|ricorrerà|impugnerà|face)$/u;

/** "disse que vai …": a clause without a subject of its own is told of the speaker. */
function isToldOfOthers(tokens: readonly Token[], that: number): boolean {
  const [first, second] = [tokens[that + 1], tokens[that + 2]];
  if (!SILENT.has(tokens[that]?.low ?? '') || first === undefined) return true;
  if (WILL_APPEAL.test(first.low)) return APPEAL.test(first.low) || APPEAL.test(second?.low ?? '');
  return (
    isOther(first) ||
    isQuote(first) ||
    isCapital(first) ||
    THEY.test(first.low) ||
    POSSESSIVES.has(first.low) ||
    FUNCTION.has(first.low) ||
    MATTER.has(first.low)
  );
}

/** "Judge X told Falk he had worn the badge “as a costume”". */
const isToldOff = (clause: Clause, from: number) =>
  (isOther(clause.tokens[from]) || OBJECT_PRONOUNS.has(clause.tokens[from]?.low ?? '')) &&
  SUBJECT_PRONOUNS.has(clause.tokens[from + 1]?.low ?? '') &&
  /^(?:had|was|were|has|is)$/.test(clause.tokens[from + 2]?.low ?? '') &&
  !clause.tokens
    .slice(from)
    .some(({ low }) => /^(?:paid|pay|bribed?|money|cash|owed|threatened|approached)$/.test(low)) &&
  isFree({ ...clause, pleads: true }, from + 1);

const DETERMINERS = wordSet(
  "this our bbc parliamentary select senate congressional joint district member the a an any other more all both dem der die den das weitere weiteren la le les l' el los las al a à os as aos às o i gli alla de van the new this that state eu african local fellow potential further vulnerable elderly andere",
);
const FAR = 6;

function tells(clause: Clause, verb: string, from: number): boolean {
  const { tokens } = clause;
  const whom = tokens[from];
  if (/^(?:told|tells)$/.test(verb)) {
    if (clause.judges === true && isToldOff(clause, from)) return true;
    const addressed = tokens.slice(from, from + 4).findIndex(({ text }) => text === QUOTE_TO_YOU);
    if (addressed > 0 && (isOther(whom) || OBJECT_PRONOUNS.has(whom?.low ?? '')))
      return isFree(clause, from + addressed);
  }
  let at = from;
  for (; at < from + FAR; at += 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (ADDRESSEES.has(token.low)) break;
    const judge = officeKinds(token.low).has('judge');
    if (judge && (isOther(tokens[at + 1]) || isCapital(tokens[at + 1]))) break;
    if (!DETERMINERS.has(token.low) && !isCapital(token) && !isOther(token)) return false;
    if (isOther(token) && !ADDRESSEES.has(tokens[at + 1]?.low ?? '')) return false;
  }
  if (at === from + FAR) return false;
  while (ADDRESSEES.has(tokens[at + 1]?.low ?? '') || isCapital(tokens[at + 1]) || isOther(tokens[at + 1])) at += 1;
  return afterAddressee(clause, verb, at + 1);
}

const OF_COURTS =
  /^(?:convict|reject|dismiss|impose|release|grant|jail|allow|deny|refuse|acquit|find|adjourn|remand|order|set)$/;

/** The court is asked to rule on another, the public to come forward: but not "to pay X". */
function isAskedTo(clause: Clause, verb: number): boolean {
  const asked = clause.tokens[verb]?.low ?? '';
  if (!ASKED_TO.has(asked)) return false;
  if (OF_COURTS.test(asked)) return isMatter(clause, verb + 1);
  return (
    isFree(clause, verb + 1) && (/^(?:act|consider|be|note)$/.test(asked) || !clause.tokens.slice(verb).some(isOther))
  );
}

const THANKS =
  /^(?:thank|prais|commend|congrat|paid|pays|hail|lob|dank|remerc|félic|salu|agrade|felic|parab|ringraz|bedank|tack)/;

function afterAddressee(clause: Clause, verb: string, from: number): boolean {
  const { tokens } = clause;
  if (/^(?:in|during|at|on)$/.test(tokens[from]?.low ?? '')) return isMatter(clause, from);
  if (THANKS.test(verb)) return isMatter(clause, from, THANKED_FOR);
  const to = tokens.findIndex(
    ({ low }, index) => index >= from && /^(?:to|not)$/.test(low) && tokens[index - 1]?.low !== 'up',
  );
  if (
    to >= from &&
    to < from + FAR &&
    tokens.slice(from, to).every(({ low }) => FUNCTION.has(low) || MATTER.has(low))
  ) {
    return isAskedTo(clause, to + 1);
  }
  const next = tokens[from];
  if (next === undefined || isMark(next)) return isFree(clause, from);
  if (next.low === 'how') return !SUBJECT_PRONOUNS.has(tokens[from + 1]?.low ?? '') && isFree(clause, from + 1);
  if (THAT.has(next.low) || isOther(next) || isCapital(next)) {
    const said = THAT.has(next.low) ? from + 1 : from;
    return (
      (clause.pleads || !SUBJECT_PRONOUNS.has(tokens[said]?.low ?? '') || mayFollow(tokens, said)) &&
      isFree(clause, said)
    );
  }
  if (/^(?:told|tells|informed|assured)$/.test(verb) && !/^(?:where|of|about|when|who|on)$/.test(next.low)) {
    return !SUBJECT_PRONOUNS.has(next.low) && isFree(clause, from);
  }
  return isMatter(clause, from);
}

/** "charged X with fraud to extort his firm", "… after losing his share"; not "conspiracy to defraud". */
const hasPurpose = (tokens: readonly Token[], from: number) =>
  tokens.some(
    ({ low }, index) =>
      index > from &&
      ((low === 'to' &&
        !/^(?:conspiracy|conspir\p{L}+|intent|attempt\p{L}*|trying|failing|plot\p{L}*|up|according)$/u.test(
          tokens[index - 1]?.low ?? '',
        )) ||
        (/^(?:after|before|while|having|um)$/.test(low) && /(?:ing|um)$/u.test(tokens[index + 1]?.low ?? 'ing')) ||
        low === 'um'),
  );

/** Of what, is the other's deed. */
const accuses = (clause: Clause, verb: string, from: number) =>
  !isNumber(clause.tokens[from]) &&
  !hasPurpose(clause.tokens, from) &&
  clause.tokens
    .slice(from)
    .some((token) => isOther(token) || PARTY.has(token.low) || isUnnamed(token.low) || CHARGES.test(token.low)) &&
  (!/^w[ai]rf/.test(verb) ||
    /^(?:dem|der|den|ihm|ihr)$/.test(clause.tokens[from]?.low ?? '') ||
    isOther(clause.tokens[from])) &&
  isFree(clause, from);
const CHARGES = /^(?:delitos?|crimes?|cargos|reati|reato)$/;
const MONEY = /[£€$]|^(?:euros?|dollars?|pounds|pesos|reais|rs|рублей)$/u;
const PENALTY = wordSet(
  'bail fine fines penalty costs restitution compensation forfeiture confiscation bond geldstrafe amende multa boete bot pena indenização reparação indemnización',
);
/** Not to be said to the accused: "informó a Robles de la redada". */
const INFORMS = wordSet('informó informa avisó alertó advirtió');
const NOT_FOLLOWED = /^(?:guilty|coupable|culpable|schuldig)$/;

function acts(clause: Clause, verb: string, from: number): boolean {
  const { tokens } = clause;
  const next = tokens[from];
  const last = verb.split(' ').at(-1) ?? '';
  if (NOT_FOLLOWED.test(next?.low ?? '')) return false;
  if (next && isConjunction(next, tokens) && ACTS.has(tokens[from + 1]?.low ?? '')) return clause.isOfficial(from + 1);
  if (INFORMS.has(verb) && tokens.slice(from, from + 3).some(isOther)) return false;
  const needed = NEEDS.get(verb);
  if (needed && !tokens.slice(from, from + FAR).some(({ low }) => needed.test(low))) return false;
  if (FREE.has(verb)) return (next === undefined || !FUNCTION.has(next.low) || isObject(next)) && isFree(clause, from);
  if (TRANSITIVE.has(last) && (next === undefined || isMark(next) || (FUNCTION.has(next.low) && !isObject(next)))) {
    return false;
  }
  if (LEADS.has(verb) && !tokens.slice(from, from + FAR).some(({ low }) => LED.has(low))) return false;
  if (SPEAKS_FOR.has(verb)) return false;
  if (ACCUSES.has(verb)) return accuses(clause, verb, from);
  if (SEIZES.test(verb)) return next !== undefined && isMatter(clause, from, GOODS);
  if (FINDS.test(verb) && tokens.slice(from, from + FAR).some(({ low }) => GOODS.has(low)))
    return isMatter(clause, from, GOODS);
  if (verb === 'discovered') return false;
  if (REPORTS.has(verb))
    return (next === undefined || !FUNCTION.has(next.low) || isObject(next)) && isFree(clause, from);
  if (isClear(verb, tokens.slice(from))) return (next === undefined || !isPassive(next)) && isRuling(clause, from);
  if (DEMANDS.test(verb) && (isPayment(tokens.slice(from)) || (!clause.pleads && isForAccused(tokens, from))))
    return false;
  if (/^attest/.test(verb) && tokens.some(({ low }) => low === 'gegen')) return false;
  if (/^describe/.test(verb)) return isFree(clause, from) && tokens.slice(from).some(isQuote);
  return isMatter(clause, from);
}

/** What can only be a judgment, a plea or a reading of a case; or a demand, where it is for a term. */
const CLEAR = wordSet(
  'presentato presenta presentó apresentou presenteerde presented présenté présente präsentierte requis plaidé relaxé verurteilte condenó absolvió condannato assolto condenou absolveu skazał skazała uniewinnił uniewinniła dömde dømte frikände frifandt frikjente atribuyó aprecia plädierte ripercorso ripercorre veroordeelde ménagé ratificó acquitted prosecuted cross-examined',
);
const CLEAR_OF_TERM = wordSet(
  'krævede krevde yrkade yrkar påstod eiste bepleitte vorderde pidió pide solicitó solicita chiesto chiede pediu pede requereu forderte fordert verlangte beantragte réclame réclamé demandé wnosiła wnosił zażądał zażądała żąda',
);
const TERM =
  /^(?:fængsel|fengsel|fängelse|fængsels\p{L}*|haft|haftstrafe|freiheitsstrafe|freispruch|höchststrafe|lebenslange|prison|réclusion|relaxe|acquittement|cárcel|prisión|absolución|reclusione|carcere|assoluzione|ergastolo|prisão|reclusão|absolvição|cel|celstraf|gevangenisstraf|vrijspraak|więzienia|uniewinnienia|uniewinnienie)$/u;
const isClear = (verb: string, rest: readonly Token[]) =>
  CLEAR.has(verb) || (CLEAR_OF_TERM.has(verb) && rest.some(({ low }) => TERM.test(low)));
const ON_OCCASION = wordSet(
  'after before while having upon once après avant tras después dopo prima após depois antes nachdem nach bevor nadat efter etter før przed because since when as mot for um',
);
const FOR_OWN = wordSet("se si s' sich zich sig seg się");
/** No word on why, or what the subject did besides: "after receiving a house", "y se quedó con la casa". */
const isRuling = (clause: Clause, from: number) =>
  isFree(clause, from) &&
  !isPaid(clause.tokens.slice(from)) &&
  clause.tokens.every(({ low }, at, tokens) => {
    if (at < from) return true;
    if (FOR_OWN.has(low)) return !isConjunction(tokens[at - 1] ?? { text: '', low: '' }, tokens);
    if (!ON_OCCASION.has(low)) return true;
    const next = tokens.slice(at + 1, at + 4);
    return low === 'for' || low === 'as'
      ? !/(?:money|cash|favou?rs?|bribes?)/.test(next.map((token) => token.low).join(' '))
      : next.some((token) => LED.has(token.low) || TRIALS.has(token.low)) &&
          !next.some((token) => POSSESSIVES.has(token.low));
  });
const TRIALS = wordSet(
  'trial hearing proces prozess procès juicio proceso processo julgamento rättegång retssag zitting plea verdict jury',
);
/** "contre 10 000 euros". */
const isPaid = (rest: readonly Token[]) =>
  rest.some(
    ({ low }, at) =>
      /^(?:contre|gegen|for|für|por|per|voor)$/.test(low) &&
      isNumber(rest[at + 1]) &&
      rest.slice(at + 1, at + 5).some((token) => MONEY.test(token.low)),
  );
const isPassive = ({ low }: Token) => /^(?:par|por|da|dal|von|door|af|av|przez)$/.test(low);

/** "demanded $20,000": no fine, and no term. */
const isForAccused = (words: readonly Token[], from: number) =>
  words.slice(from, from + FAR).some(({ low }) => FOR_ACCUSED.test(low));
/** What the accused ask for themselves, or through counsel. */
const FOR_ACCUSED = /^(?:bail|bond|leniency|mercy|clemency|kaution|milde|clémence|fianza|fiança|clemencia|clemenza)$/u;
const isPayment = (words: readonly Token[]) =>
  /^(?:von|van|from)$/.test(words[0]?.low ?? '') ||
  words.some((word, index) => isNumber(word) && isOther(words[index + 1])) ||
  (words.some(({ low }) => MONEY.test(low)) && !words.some(({ low }) => PENALTY.has(low)));
