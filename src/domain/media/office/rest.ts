import { officeKinds } from './nouns.ts';
import { isHarmless, isPersonal } from './pronouns.ts';
import type { Clause } from './pronouns.ts';
import { isCapital, isMark, isNumber, isOther, isSubject, isWord } from './text.ts';
import type { Token } from './text.ts';
import { isAdverb, isConjunction, isGerman, isObject, verbAt, verbsFrom } from './verb-at.ts';
import { DONE, PARTICIPLES } from './verbs.ts';
import { ASKED_TO, CLOSE_TO, DEEDS, FUNCTION, LED, MATTER, OWN, PARTY, POSSESSIVES } from './words.ts';
import { offencesIn } from '../offences.ts';
import { wordSet } from '../../text/word-set.ts';

const SETS_OFF = wordSet(
  'after before while when as where since because nachdem als weil après quand cuando mientras depois quando dopo nadat toen efter när da',
);
const WHO = wordSet('who whom whose which that der die das qui que che die som które który care который');
const RELATIVE = wordSet('who whom whose que che qui który która care');
const OF_OTHER = wordSet(
  'cesado cesada destituido destituida dimitido dimesso sospeso travolto travolta limogé limogée écarté écartée démis révoqué révoquée mis entlassen entlassene entlassener suspendiert beurlaubt afastado afastada demitido demitida exonerado geschorst ontslagen opgestapt avsatt avskjediget sparket awaiting facing preso presa poursuivi poursuivie détenu detenida arrestado prevenuto recluso gezocht efterlyst oskarżony acuzat accused charged wanted convicted suspected indicted jailed arrested aged sentenced formerly recherché recherchée accusé accusée jugé jugée soupçonné soupçonnée mis mise condamné acusado acusada imputado investigado condenado detenido accusato accusata imputato condannato verdacht åtalad siktet tiltalt',
);
const DEED_AFTER = wordSet(
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
const PREPOSITION = wordSet(
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
      free = isTriedSoon(tokens, at + 1) || isPersonal(next?.low ?? '');
      if (!free && !MATTER.has(tokens[at + 2]?.low ?? '') && !MATTER.has(next?.low ?? '')) return false;
      continue;
    }
    if (!isHarmless(clause, at)) return false;
    if (free) continue;
    if (isPrice(tokens, at)) return false;
    if (OPENS_ASIDE.has(token.low) && next?.low !== 'to') {
      free = true;
      continue;
    }
    if (DEED_AFTER.has(token.low) && (namesOffence(tokens, at + 1) || (also === undefined && isDeed(token, next))))
      free = true;
    else if (!isKnown(clause, at, also)) return false;
  }
  return true;
}

/** "after X was arrested", but not "after X wired $50,000". */
function isTriedSoon(tokens: readonly Token[], from: number): boolean {
  if (!otherSoon(tokens, from)) return false;
  const verb = tokens[tokens.findIndex((token, index) => index >= from && isOther(token)) + 1];
  return verb === undefined || BE.has(verb.low) || DONE.has(verb.low) || AFTER_OTHER.has(verb.low);
}
const AFTER_OTHER = wordSet("pleaded admitted denied appeared failed skipped 's and wegen zu pour por per");

/** "two years for £9,000": not "for two years". */
function isPrice(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:for|für|pour|por|per|voor|za|за)$/.test(tokens[at]?.low ?? '') || !isNumber(tokens[at + 1])) return false;
  return !tokens.slice(at + 2, at + 4).some(({ low }) => TIME.test(low));
}
const TIME =
  /^(?:year|month|week|day|hour|jahr|monat|tag|woche|an|mois|jour|año|mes|día|ano|dia|anni|mesi|giorn|jaar|maand|år|måned|månad|lat|год|лет)/u;

/** "arguing that …", "an inquiry into how …", "cocaine hidden in …". */
const OPENS_ASIDE = wordSet(
  'hidden concealed stashed packed saying adding arguing citing noting stating warning claiming accusing describing explaining calling stressing insisting alleging how why whether alegando argumentando afirmando estimant soulignant invoquant',
);
const CASE = wordSet(
  'plea pleas bail appeal appeals motion motions application petition request sentence sentences term terms verdict ruling judgment order orders warrant warrants penalty hearing absolución prisión pena condena sentencia peine prison détention relaxe reclusione condanna assoluzione prisão charge charges case cases trial offence offences offenses counts investigation probe conviction convictions',
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
  return isName || otherSoon(tokens, at) || isAdverb(low);
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
const AFTER_TERM = wordSet(
  'prisión cárcel pena condena sentencia libertad fianza prison peine réclusion détention reclusione pena carcere prisão haft',
);

const OF_PLACE = wordSet('in aus von im bei');

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

const BE = wordSet(
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
  if (tokens[at]?.text === ',' && RELATIVE.has(token.low)) return 'doubtful';
  if (joined || endsAside(tokens, at)) return 'open';
  if (PARTICIPLES.has(token.low) || (!english && isPersonal(token.low))) return 'open';
  if (verbsFrom(tokens, verb).length > 0) {
    if (clause.isOfficial(verb)) return 'official';
    // "was charged and remanded in custody", "a fine and costs".
    return DONE.has(token.low) && next !== undefined && FUNCTION.has(next.low) && !isObject(next)
      ? 'open'
      : MATTER.has(token.low)
        ? 'open'
        : 'doubtful';
  }
  if (BE.has(token.low)) return 'open';
  return mayBeVerb(clause, verb) ? 'doubtful' : 'open';
}

const PRETERITES = wordSet(
  'ate beat became began bent bet bit blew bought broke built burned burnt came caught chose clung cost crept cut dealt did dragged drank drew drove dug fed fell felt fled flew forgot fought gave got grew had heard held hid hit hung hurt kept knelt knew laid lay led left lent let lied lit lost made meant met misled paid put quit ran rang rode rose sang sank sat saw sent shook shot showed shrank shut slept slid sold sought spent split spoke spread stood stole struck stuck swam swore swung taught thought threw took told tore understood went woke won wore wound withheld withdrew wrote oversaw was were is has does helps',
);

const ADJECTIVES = wordSet('organised organized armed aggravated related unrelated suspended attempted alleged');

function mayBeVerb({ tokens, english }: Clause, at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || FUNCTION.has(token.low) || isPersonal(token.low) || DEEDS.has(token.low)) return false;
  if (!english)
    return !isCapital(token) && !MATTER.has(token.low) && offencesIn(token.text).length === 0 && !OWN.has(token.low);
  if (isCapital(token)) return false;
  if (/ed$/u.test(token.low)) return !ADJECTIVES.has(token.low);
  if (PRETERITES.has(token.low) || (/ing$/u.test(token.low) && tokens[at - 1]?.text === ',')) return true;
  return (
    /[^s]s$/u.test(token.low) &&
    next !== undefined &&
    (isObject(next) || isOther(next) || isSubject(next) || isPersonal(next.low))
  );
}
