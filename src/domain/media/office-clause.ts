import { officeKinds } from './office-nouns.ts';
import { isCapital, isMark, isNumber, isOther, isQuote, isSubject, isWord, QUOTE_TO_YOU } from './office-text.ts';
import type { Token } from './office-text.ts';
import { ACTS, DONE, PARTICIPLES, SAYS, TELLS } from './office-verbs.ts';
import {
  ADDRESSEES,
  ASKED_TO,
  CLOSE_TO,
  DEEDS,
  FUNCTION,
  LED,
  MATTER,
  OBJECT_PRONOUNS,
  OWN,
  POSSESSIVES,
  SUBJECT_PRONOUNS,
  THANKED_FOR,
} from './office-words.ts';
import { offencesIn } from './offences.ts';

const setOf = (words: string) => new Set(words.split(' '));

/** A clause that is read on from one of its words. */
export interface Clause {
  tokens: readonly Token[];
  /** Whether the subject speaks for a party in court: "he" in what it says is that party. */
  pleads: boolean;
  english: boolean;
}

const ENGLISH = setOf('the and said to that his her with has were been who by from');
const OTHER_TONGUE = setOf(
  'der die und das le la les et el los las y il che het een en och og att w z na în la в и за',
);
/** Whether a text is English, of which more verbs are told from other words. */
export function isEnglish(tokens: readonly Token[]): boolean {
  const count = (words: ReadonlySet<string>) => tokens.filter(({ low }) => words.has(low)).length;
  return count(ENGLISH) > count(OTHER_TONGUE);
}

const AUXILIARY = setOf(
  "l-a s-a has had have having also later then today yesterday now already first previously formally has-been hat habe a ont ha har heeft s' s'est è ser will would never l- i en y on gestern heute auch anschließend hier aujourd'hui jeudi ayer hoy hoje ontem oggi ieri gisteren i-dag również też także також также",
);
const ADVERB = /(?:ly|ment|mente)$/u;
const DAY =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:today|yesterday|tonight|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|\p{L}+-feira|lunedì|martedì|mercoledì|giovedì|venerdì|maandag|dinsdag|woensdag|donderdag|vrijdag|måndag|tisdag|onsdag|torsdag|fredag|january|february|march|april|may|june|july|august|september|october|november|december)$/u;
const BEFORE_DAY = setOf('on am in im le el la em na nesta neste på op last this late early w');

/** Past what tells when, and adverbs and auxiliaries: where the verb stands. */
export function verbAt(tokens: readonly Token[], from: number): number {
  let at = from;
  for (;;) {
    const [low, next] = [tokens[at]?.low ?? '', tokens[at + 1]?.low ?? ''];
    if (BEFORE_DAY.has(low) && DAY.test(next)) at += 2;
    else if (DAY.test(low) || (AUXILIARY.has(low) && isWord(tokens[at + 1])) || ADVERB.test(low)) at += 1;
    else if (isNumber(tokens[at]) && at > from && DAY.test(tokens[at - 1]?.low ?? '')) at += 1;
    else return at;
  }
}

const MOST_WORDS = 3;

/** The verb of office, of one to three words, that begins there. */
function verbsFrom(tokens: readonly Token[], at: number): { verb: string; next: number }[] {
  const found: { verb: string; next: number }[] = [];
  for (let count = MOST_WORDS; count > 0; count -= 1) {
    const verb = tokens
      .slice(at, at + count)
      .map(({ low }) => low)
      .join(' ');
    if (ACTS.has(verb) || TELLS.has(verb) || SAYS.has(verb)) found.push({ verb, next: at + count });
  }
  return found;
}

/** Whether what is said of the subject from there on is what its office does: speaks, addresses the court, rules on others. */
export function isOfficial(clause: Clause, from: number): boolean {
  const at = verbAt(clause.tokens, from);
  return verbsFrom(clause.tokens, at).some(
    ({ verb, next }) =>
      (SAYS.has(verb) && says(clause, verb, next)) ||
      (TELLS.has(verb) && tells(clause, verb, next)) ||
      (ACTS.has(verb) && acts(clause, verb, next)),
  );
}

const THAT = setOf("that dass que qu' che dat att at że că что как how");
/** May be followed by what is said at once. */
const PLAIN_SAYING = setOf(
  'said says argued argues alleged stated maintained insisted added sagte sagt erklärte betonte zei zegt sade säger menar',
);
const SAID_OF_SPEAKER = setOf(
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

const SILENT = setOf('que che că że');
const WILL_APPEAL = /^(?:recurrirá|recorrerá|apelará|ricorrerà|impugnerà|va|vai)$/u;
const APPEAL = /^(?:recorrer|recurrir|apelar|impugnar|recurrirá|recorrerá|apelará|ricorrerà|impugnerà|face)$/u;

/** "disse que vai …": a clause without a subject of its own is told of the speaker. */
function isToldOfOthers(tokens: readonly Token[], that: number): boolean {
  const [first, second] = [tokens[that + 1], tokens[that + 2]];
  if (!SILENT.has(tokens[that]?.low ?? '') || first === undefined) return true;
  if (WILL_APPEAL.test(first.low)) return APPEAL.test(first.low) || APPEAL.test(second?.low ?? '');
  return isOther(first) || isCapital(first) || FUNCTION.has(first.low) || MATTER.has(first.low);
}

const DETERMINERS = setOf(
  "parliamentary select senate congressional joint district member the a an any other more all both dem der die den das weitere weiteren la le les l' el los las al a à os as aos às o i gli alla de van the new this that state eu african local fellow potential further vulnerable elderly andere",
);
const FAR = 6;

function tells(clause: Clause, verb: string, from: number): boolean {
  const { tokens } = clause;
  const whom = tokens[from];
  if (/^(?:told|tells)$/.test(verb)) {
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

const THANKS =
  /^(?:thank|prais|commend|congrat|paid|pays|hail|lob|dank|remerc|félic|salu|agrade|felic|parab|ringraz|bedank|tack)/;

function afterAddressee(clause: Clause, verb: string, from: number): boolean {
  const { tokens } = clause;
  if (/^(?:in|during|at|on)$/.test(tokens[from]?.low ?? '')) return isMatter(clause, from);
  if (THANKS.test(verb)) return isMatter(clause, from, THANKED_FOR);
  const to = tokens.findIndex(({ low }, index) => index >= from && /^(?:to|not)$/.test(low));
  if (
    to >= from &&
    to < from + FAR &&
    tokens.slice(from, to).every(({ low }) => FUNCTION.has(low) || MATTER.has(low))
  ) {
    return ASKED_TO.has(tokens[to + 1]?.low ?? '') && isFree(clause, to + 2);
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

/** Passive where no object follows: "Judge X jailed for fraud". */
const TRANSITIVE = setOf(
  'sentenced jailed imprisoned convicted acquitted fined remanded charged indicted accused prosecuted arraigned arrested detained investigated questioned interviewed represented defended disqualified banned sent placed bound directed discharged committed found admitted told seized recovered called praised criticised described exposed paraded brought set gave handed placé mis',
);
const LEADS = setOf(
  'led leads headed heads oversaw launched coordinated coordinato coordina leitete leitet dirigé dirige dirigió leidt leidde ledde leder presented presided',
);
/** Verbs that are an office's only with what they are done to. */
const NEEDS = new Map<string, RegExp>(
  Object.entries({
    'admitted admits': /^(?:bail|evidence|asile)$/,
    'denied denies': /^(?:bail|motions?|requests?|appeals?|applications?|petitions?|parole|permission|leave|pleas?)$/,
    'introduced tabled sponsored proposed introduces':
      /^(?:bill|legislation|law|motion|amendments?|reforms?|measures?)$/,
    'referred refers': /^(?:court|police|prosecutors|case|matter|file|sentence)$/,
    'filed files lodged lodges launched':
      /^(?:appeals?|lawsuits?|suit|charges?|motions?|complaints?|petitions?|applications?|case|papers|notice|indictment|investigation|inquiry|probe)$/,
    'acordó acuerda': /^(?:prisión|ingreso|libertad|detención|sobreseimiento|archivo|arresto|medidas)$/,
    'mis met': /^(?:examen|délibéré|accusation)$/,
    'kündigte kündigt': /^(?:revision|berufung|rechtsmittel|beschwerde|ermittlungen|anklage)$/,
    'legte legt': /^(?:revision|berufung|rechtsmittel|beschwerde|einspruch)$/,
    'sprach spricht': /^(?:von|schuldig|frei|urteil)$/,
    'issued issues': /^(?:warrants?|orders?|summons|ruling|judgment|judgement|injunction|statement|notice)$/,
    'closed opened opens':
      /^(?:case|trial|hearing|prosecution|defence|defense|inquest|investigation|inquiry|proceedings)$/,
    signed: /^(?:warrants?|orders?|extradition|indictment)$/,
  }).flatMap(([verbs, object]) => verbs.split(' ').map((verb) => [verb, object] as const)),
);
/** After which it does not matter what follows: whom a lawyer represents, what a paper reports. */
const FREE = new Set(
  'represents|represented|is representing|are representing|defends|vertritt|vertrat|représente|defiende|representa|difende|assiste|försvarar|informó de|informó sobre|sprach von|spricht von|compared|compares|documented|introduced|tabled|sponsored'.split(
    '|',
  ),
);
const SPEAKS_FOR = setOf('appeared appears acted');
const REPORTS = new Set([
  'reported on',
  'first reported on',
  'covered',
  'has covered',
  'compared',
  'compares',
  'documented',
  'reports from',
]);
const ACCUSES = setOf(
  'accused charged indicted framed prosecuted warf wirft imputó imputa acusó acusa denunciou contestato oskarżył oskarżyła åtalade inculpé',
);
/** Of what, is the other's deed. */
const accuses = (clause: Clause, verb: string, from: number) =>
  clause.tokens.slice(from).some((token) => isOther(token) || PARTY.has(token.low)) &&
  (!/^w[ai]rf/.test(verb) ||
    /^(?:dem|der|den|ihm|ihr)$/.test(clause.tokens[from]?.low ?? '') ||
    isOther(clause.tokens[from])) &&
  isFree(clause, from);
const PARTY = setOf(
  'accused defendant defendants suspect suspects men women man woman angeklagten angeklagte beschuldigten acusado acusada imputado imputada accusé prévenu réu imputato client clients',
);

const SEIZES = /^(?:seized|recovered|confiscated)$/;
const DEMANDS =
  /^(?:demanded|sought|seeks|requested|asked for|forderte|fordert|solicitó|solicita|pidió|pide|pediu|chiesto|vroeg|cerut|попросил|попросила)$/u;
const MONEY = /[£€$]|^(?:euros?|dollars?|pounds|pesos|reais|rs|рублей)$/u;
const PENALTY = setOf(
  'bail fine fines penalty costs restitution compensation forfeiture confiscation bond geldstrafe amende multa boete bot pena indenização reparação indemnización',
);
const NOT_FOLLOWED = /^(?:guilty|coupable|culpable|schuldig)$/;

function acts(clause: Clause, verb: string, from: number): boolean {
  const { tokens } = clause;
  const next = tokens[from];
  const last = verb.split(' ').at(-1) ?? '';
  if (NOT_FOLLOWED.test(next?.low ?? '')) return false;
  if (next && isConjunction(next, tokens) && ACTS.has(tokens[from + 1]?.low ?? '')) return isOfficial(clause, from + 1);
  const needed = NEEDS.get(verb);
  if (needed && !tokens.slice(from, from + FAR).some(({ low }) => needed.test(low))) return false;
  if (FREE.has(verb)) return (next === undefined || !FUNCTION.has(next.low) || isObject(next)) && isFree(clause, from);
  if (TRANSITIVE.has(last) && (next === undefined || isMark(next) || (FUNCTION.has(next.low) && !isObject(next)))) {
    return false;
  }
  if (LEADS.has(verb) && !tokens.slice(from, from + FAR).some(({ low }) => LED.has(low))) return false;
  if (SPEAKS_FOR.has(verb)) return false;
  if (ACCUSES.has(verb)) return accuses(clause, verb, from);
  if (SEIZES.test(verb)) return next !== undefined && isFree(clause, from);
  if (REPORTS.has(verb))
    return (next === undefined || !FUNCTION.has(next.low) || isObject(next)) && isFree(clause, from);
  if (DEMANDS.test(verb) && isPayment(tokens.slice(from))) return false;
  if (/^attest/.test(verb) && tokens.some(({ low }) => low === 'gegen')) return false;
  if (/^describe/.test(verb)) return isFree(clause, from) && tokens.slice(from).some(isQuote);
  return isMatter(clause, from);
}

/** "demanded $20,000": no fine, and no term. */
const isPayment = (words: readonly Token[]) =>
  words.some(({ low }) => MONEY.test(low)) && !words.some(({ low }) => PENALTY.has(low));

const isObject = (token: Token) =>
  /^(?:the|an?|der|die|den|das|dem|ein|eine|le|la|les|l'|un|une|el|los|il|lo|al|pe|het|een|that|all|both|o|os|a)$/.test(
    token.low,
  ) || OBJECT_PRONOUNS.has(token.low);

const CONJUNCTIONS = setOf(
  'and but or then yet und aber oder sowie et mais ou puis y e pero ed maar och og și ve и но',
);
const DUTCH = setOf('het een van wegens voor tegen tot');
const POLISH = setOf('na za że przez od do');
const isConjunction = ({ low }: Token, tokens: readonly Token[]) =>
  CONJUNCTIONS.has(low) ||
  (low === 'en' && tokens.some((token) => DUTCH.has(token.low))) ||
  (low === 'i' && tokens.some((token) => POLISH.has(token.low)));
const GERMAN = setOf('der die das den dem des wegen und wurde ein eine einen');
const isGerman = (tokens: readonly Token[]) => tokens.some(({ low }) => GERMAN.has(low));
const SETS_OFF = setOf(
  'after before while when as where since because nachdem als weil après quand cuando mientras depois quando dopo nadat toen efter när da',
);
const WHO = setOf('who whom whose which that der die das qui que che die som które który care который');
const OF_OTHER = setOf(
  'preso presa poursuivi poursuivie détenu detenida arrestado prevenuto recluso gezocht efterlyst oskarżony acuzat accused charged wanted convicted suspected indicted jailed arrested aged sentenced formerly recherché recherchée accusé accusée jugé jugée soupçonné soupçonnée mis mise condamné acusado acusada imputado investigado condenado detenido accusato accusata imputato condannato verdacht åtalad siktet tiltalt',
);
const DEED_AFTER = setOf(
  'for of on over with to in about from wegen wegens pour par por per voor för for za pentru за в de di von im eines des against over till',
);
const DEED_WORDS = 5;

const namesOffence = (tokens: readonly Token[], from: number) =>
  tokens.slice(from, from + DEED_WORDS).some(({ low }) => DEEDS.has(low)) ||
  offencesIn(
    tokens
      .slice(from, from + DEED_WORDS)
      .map(({ text }) => text)
      .join(' '),
  ).length > 0;

/** Words before the name of another that say what he is: "a former bank manager, X". */
function otherSoon(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < at + DEED_WORDS; index += 1) {
    const token = tokens[index];
    if (token === undefined || CLOSE_TO.has(token.low)) return false;
    if (isOther(token)) return true;
    if (token.text === ',' ? !isOther(tokens[index + 1]) : !isWord(token) || PREPOSITION.has(token.low)) return false;
  }
  return false;
}
const PREPOSITION = setOf(
  'à au aux a al alla an zu tot till к у za od um weg vor auf aus bei in gegen of to in on at for with by from and or after before against von für mit durch gegen de du pour par con por per di da van voor av för till',
);

/** Whether all that follows is matter of law, another person, or the deed another is tried for. */
export function isMatter(clause: Clause, from: number, also?: ReadonlySet<string>): boolean {
  const { tokens } = clause;
  let free = false;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const next = tokens[at + 1];
    if (isMark(token) || isConjunction(token, tokens)) {
      const listed: boolean = free && isConjunction(token, tokens) && namesOffence(tokens, at + 1);
      free = listed;
      if (next !== undefined && isWord(next) && !(isMark(token) && isMark(next))) {
        const on = goesOn(clause, at);
        if (on !== 'open') return on === 'official';
        free = listed || (token.text === ',' && isOthers(tokens, at));
      }
      continue;
    }
    if (SETS_OFF.has(token.low)) {
      free = otherSoon(tokens, at + 1);
      if (!free && !MATTER.has(tokens[at + 2]?.low ?? '') && !MATTER.has(next?.low ?? '')) return false;
      continue;
    }
    if (!isHarmless(clause, at)) return false;
    if (free) continue;
    if (isPrice(tokens, at)) return false;
    if (OPENS_SPEECH.has(token.low) && next?.low !== 'to') {
      free = true;
      continue;
    }
    if (DEED_AFTER.has(token.low) && (namesOffence(tokens, at + 1) || isDeed(token, next))) free = true;
    else if (!isKnown(clause, at, also)) return false;
  }
  return true;
}

/** "two years for £9,000": not "for two years". */
function isPrice(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:for|für|pour|por|per|voor|za|за)$/.test(tokens[at]?.low ?? '') || !isNumber(tokens[at + 1])) return false;
  return !tokens.slice(at + 2, at + 4).some(({ low }) => TIME.test(low));
}
const TIME =
  /^(?:year|month|week|day|hour|jahr|monat|tag|woche|an|mois|jour|año|mes|día|ano|dia|anni|mesi|giorn|jaar|maand|år|måned|månad|lat|год|лет)/u;

/** "arguing that …", "an inquiry into how …". */
const OPENS_SPEECH = setOf(
  'saying adding arguing citing noting stating warning claiming accusing describing explaining calling stressing insisting alleging how why whether alegando argumentando afirmando estimant soulignant invoquant',
);
const CASE = setOf(
  'plea pleas bail appeal appeals motion motions application petition request sentence sentences term terms verdict ruling judgment order orders warrant warrants penalty hearing absolución prisión pena condena sentencia peine prison détention relaxe reclusione condanna assoluzione prisão charge charges case cases trial offence offences offenses counts investigation probe conviction convictions ring gang',
);

const isDeed = (token: Token, next?: Token) => token.low === 'for' && /ing$/u.test(next?.low ?? '');

function isKnown({ tokens, english }: Clause, at: number, also?: ReadonlySet<string>): boolean {
  const token = tokens[at];
  if (token === undefined || !isWord(token)) return true;
  const { low } = token;
  if (FUNCTION.has(low) || MATTER.has(low) || also?.has(low) === true || isPersonal(low) || DONE.has(low)) return true;
  if (PARTICIPLES.has(low) || LED.has(low) || OWN.has(low) || officeKinds(low).size > 0) return true;
  if (POSSESSIVES.has(tokens[at - 1]?.low ?? '') && namesOffence(tokens.slice(at, at + 1), 0)) return true;
  if (isQualifier(tokens, at) || (ASKED_TO.has(low) && tokens[at - 1]?.low === 'to')) return true;
  const isName = isCapital(token) && (english || !isGerman(tokens) || OF_PLACE.has(tokens[at - 1]?.low ?? ''));
  return isName || otherSoon(tokens, at) || ADVERB.test(low);
}

/** What qualifies a matter of law: "the anticipatory bail plea", "prisión comunicada". */
function isQualifier(tokens: readonly Token[], at: number): boolean {
  for (let index = at + 1; index < at + 4; index += 1) {
    const token = tokens[index];
    if (token === undefined || !isWord(token) || FUNCTION.has(token.low)) break;
    if (CASE.has(token.low)) return true;
  }
  return AFTER_TERM.has(tokens[at - 1]?.low ?? '');
}
const AFTER_TERM = setOf(
  'prisión cárcel pena condena sentencia libertad fianza prison peine réclusion détention reclusione pena carcere prisão haft',
);

const OF_PLACE = setOf('in aus von im bei');

const isPersonal = (low: string) => SUBJECT_PRONOUNS.has(low) || OBJECT_PRONOUNS.has(low) || POSSESSIVES.has(low);

/** After a comma: told of the other who was named before it. */
function isOthers(tokens: readonly Token[], comma: number): boolean {
  const next = tokens[comma + 1];
  const named = tokens.slice(Math.max(0, comma - 2), comma).some((token) => isOther(token) || MATTER.has(token.low));
  return (
    named &&
    next !== undefined &&
    (WHO.has(next.low) || OF_OTHER.has(next.low) || otherSoon(tokens, comma + 1) || isNumber(next))
  );
}

/** Whether all that follows may be said of others: no second verb of the subject's, no pronoun that may mean it. */
export function isFree(clause: Clause, from: number): boolean {
  const { tokens } = clause;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (!isHarmless(clause, at)) return false;
    if (token.text !== ',' && token.text !== ';' && !isConjunction(token, tokens)) continue;
    if (at === from) continue;
    const on = goesOn(clause, at);
    if (on !== 'open') return on === 'official';
  }
  return true;
}

const ASIDE = /^(?:an?|the|der|die|ein|eine|le|la|un|une|el|una|il|o|een|den|en|aged)$/;
const LONGEST_ASIDE = 9;

/** "his client, X, denied", "the defendant, a former bursar, moved": the verb is theirs. */
function endsAside(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.text !== ',') return false;
  const opened = tokens.findLastIndex(({ text }, index) => index < comma && text === ',');
  const first = tokens[opened + 1];
  if (opened < 1 || comma - opened > LONGEST_ASIDE || first === undefined || isSubject(tokens[opened - 1]))
    return false;
  return (
    isOther(first) ||
    isNumber(first) ||
    (ASIDE.test(first.low) && (isOther(tokens[opened - 1]) || PARTY.has(tokens[opened - 1]?.low ?? '')))
  );
}

const BE = setOf(
  'was were is are had has have been be could would should will must might may did does do wurde wurden ist sei seien habe haben hat werde werden sind est était a avait ont seront sera fue era es está había ha será foi é era está permanece tem è era ha sono werd wordt is är har er blev zijn został była jest este',
);

/** What follows a comma or conjunction: more of what the office does, a deed that may be the subject's, or neither. */
function goesOn(clause: Clause, at: number): 'official' | 'doubtful' | 'open' {
  const { tokens, english } = clause;
  const first = tokens[at + 1];
  const joined = tokens[at]?.text === ',' && first !== undefined && isConjunction(first, tokens);
  if (joined && BE.has(tokens[at + 2]?.low ?? '')) return 'doubtful';
  if (first && BE.has(first.low) && verbsFrom(tokens, verbAt(tokens, at + 1)).length === 0)
    return tokens[at - 1]?.text === ',' ? 'doubtful' : 'open';
  const verb = verbAt(tokens, at + 1);
  const [token, next] = [tokens[verb], tokens[verb + 1]];
  if (token === undefined || !isWord(token) || isOthers(tokens, at)) return 'open';
  if (joined || endsAside(tokens, at)) return 'open';
  if (PARTICIPLES.has(token.low) || (!english && isPersonal(token.low))) return 'open';
  if (verbsFrom(tokens, verb).length > 0) {
    if (isOfficial(clause, verb)) return 'official';
    // "was charged and remanded in custody", "a fine and costs".
    return DONE.has(token.low) && FUNCTION.has(next?.low ?? '') ? 'open' : MATTER.has(token.low) ? 'open' : 'doubtful';
  }
  if (BE.has(token.low)) return 'open';
  return mayBeVerb(clause, verb) ? 'doubtful' : 'open';
}

const PRETERITES = setOf(
  'ate beat became began bent bet bit blew bought broke built burned burnt came caught chose clung cost crept cut dealt did dragged drank drew drove dug fed fell felt fled flew forgot fought gave got grew had heard held hid hit hung hurt kept knelt knew laid lay led left lent let lied lit lost made meant met misled paid put quit ran rang rode rose sang sank sat saw sent shook shot showed shrank shut slept slid sold sought spent split spoke spread stood stole struck stuck swam swore swung taught thought threw took told tore understood went woke won wore wound withheld withdrew wrote oversaw was were is has does helps',
);

function mayBeVerb({ tokens, english }: Clause, at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || FUNCTION.has(token.low) || isPersonal(token.low) || DEEDS.has(token.low)) return false;
  if (!english)
    return !isCapital(token) && !MATTER.has(token.low) && offencesIn(token.text).length === 0 && !OWN.has(token.low);
  if (isCapital(token)) return false;
  if (/ed$/u.test(token.low))
    return !(next && isWord(next) && !FUNCTION.has(next.low) && !isPersonal(next.low) && !isOther(next));
  if (PRETERITES.has(token.low) || (/ing$/u.test(token.low) && tokens[at - 1]?.text === ',')) return true;
  return (
    /[^s]s$/u.test(token.low) &&
    next !== undefined &&
    (isObject(next) || isOther(next) || isSubject(next) || isPersonal(next.low))
  );
}

const FEELS = setOf(
  'shocked appalled disgusted saddened satisfied pleased relieved disappointed delighted grateful horrified devastated concerned hopeful confident considering determined erschüttert entsetzt zufrieden consternado indignado',
);

/** "she would appeal", "he was appalled": what those in office say of themselves. */
function mayFollow(tokens: readonly Token[], pronoun: number): boolean {
  const [one, two, three] = [
    tokens[pronoun + 1]?.low ?? '',
    tokens[pronoun + 2]?.low ?? '',
    tokens[pronoun + 3]?.low ?? '',
  ];
  if (/^(?:would|will|planned|intends|intended|plans)$/.test(one)) {
    return /^(?:appeal|continue|contest|challenge|consider|study|seek|ask|oppose|recommend|rule|give|deliver)$/.test(
      two === 'to' ? three : two,
    );
  }
  return /^(?:was|is|were|felt)$/.test(one) && FEELS.has(two);
}

const ENGLISH_ONLY = setOf('he she him his hers her');
const SCANDINAVIAN = setOf('og at som av af til ikke på');
const ROMANIAN = setOf('și în din pentru cu pe');
const AMBIGUOUS = setOf('er il son sa hans sue haar ham hun han hon hem lei sus su');

/** Whether a word that may mean the subject, or stand close to it, does no harm. */
function isHarmless({ tokens, pleads, english }: Clause, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return true;
  const { low } = token;
  if (CLOSE_TO.has(low)) return false;
  if (AMBIGUOUS.has(low) && english) return true;
  if (low === 'er' && tokens.some((word) => SCANDINAVIAN.has(word.low))) return true;
  if (low === 'lui' && tokens.some((word) => ROMANIAN.has(word.low))) return true;
  const previous = tokens[at - 1]?.low ?? '';
  const next = tokens[at + 1];
  if (SUBJECT_PRONOUNS.has(low)) return pleads || mayFollow(tokens, at);
  const owns = POSSESSIVES.has(low) && next !== undefined && isWord(next) && !FUNCTION.has(next.low);
  if (owns)
    return (
      OWN.has(next.low) ||
      (otherBefore(tokens, at) && tokens[at - 1]?.text !== ',' && !isGiven(tokens, at)) ||
      (pleads && ENGLISH_ONLY.has(low))
    );
  if (!OBJECT_PRONOUNS.has(low)) return !POSSESSIVES.has(low);
  return ACTS.has(previous) || PARTICIPLES.has(previous) || DONE.has(previous);
}

/** "X, who paid for her campaign": what another does for somebody. */
const GIVEN = setOf(
  'whose paid gave built bought sent lent funded financed donated sponsored supplied hired employed backed supported bezahlte gab kaufte payé donné acheté pagó dio compró pagou deu comprou pagato dato comprato',
);
const isGiven = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(tokens.findLastIndex((token, index) => index < at && isOther(token)) + 1, at)
    .some(({ low }) => GIVEN.has(low));

/** Whether another is named since the subject was. */
function otherBefore(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= 0; index -= 1) {
    if (isSubject(tokens[index])) return false;
    if (isOther(tokens[index]) || PARTY.has(tokens[index]?.low ?? '')) return true;
  }
  return false;
}
