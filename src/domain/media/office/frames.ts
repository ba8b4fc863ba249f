import { LAWLESS } from './lawless.ts';
import { OCCASION } from './occasion.ts';
import type { Clause } from './pronouns.ts';
import { officeKinds } from './nouns.ts';
import { isHarmless, isPersonal } from './pronouns.ts';
import { isFree, isMatter } from './rest.ts';
import { SAID_BEFORE } from './speech.ts';
import { isCapital, isMark, isNumber, isOther, isQuote, isSubject, isWord } from './text.ts';
import type { Token } from './text.ts';
import { isTitleWord } from './title.ts';
import { ADVERB, isConjunction } from './verb-at.ts';
import { ACTS } from './verbs.ts';
import { FUNCTION, LED, MATTER, OWN } from './words.ts';
import { wordSet } from '../../text/word-set.ts';

/** How a sentence introduces its subject: from its title to what stands in apposition to it. */
export interface Phrase {
  start: number;
  next: number;
  offices: readonly string[];
}

const FARTHEST = 12;
/** "wie", "so", "ha", "a": what may stand before the verb of speech, where what is said stands before that. */
const BEFORE_SPEECH = wordSet(
  'fatto fait hizo fez liet a ha hat heeft har wie so lo l- ho hâ también también anche também też as dat das dit det zo così así assim ainsi il je',
);

/** Whether a word between a verb and its speaker tells but where, when or how it was said. */
function isOccasion(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.text === ',' || isNumber(token)) return true;
  // "w imieniu oskarżonego …", but not "said Falk, …".
  if (isOther(token))
    return isWord(tokens[at - 1]) && !SAID_BEFORE.has(tokens[at - 1]?.low ?? '') && !isCapital(tokens[at - 1]);
  if (!isWord(token)) return token.text === '.' && isNumber(tokens[at - 1]);
  const { low } = token;
  return (
    FUNCTION.has(low) ||
    MATTER.has(low) ||
    OCCASION.has(low) ||
    LED.has(low) ||
    OWN.has(low) ||
    ADVERB.test(low) ||
    isTitleWord(token)
  );
}

const CLITIC = wordSet('lo la los las os as l- le');
/** "El ingreso en prisión lo acordó la jueza X": what is done stands first, who did it last. */
const isClitic = (tokens: readonly Token[], at: number) =>
  ACTS.has(tokens[at]?.low ?? '') &&
  at > 0 &&
  CLITIC.has(tokens[at - (AUXILIARY.has(tokens[at - 1]?.low ?? '') ? 2 : 1)]?.low ?? '');
const AUXILIARY = wordSet('ha han había a');

/** "hielt ein Opfer dem Anwalt X vor": not said by X. */
const NO_SPEAKER = wordSet(
  "dem den des al au aux alla allo all' ao à to of von zu bei with del di della van aan til for für pour",
);
const ARTICLE = wordSet(
  "the an der die das ein eine le la l' un une el los una il lo uno o um uma de het een den det et",
);
const isSomebody = (tokens: readonly Token[], at: number, start: number) =>
  at < start && ARTICLE.has(tokens[at]?.low ?? '');

/** Where a verb of speech stands that hands the floor to the phrase that begins at `start`; -1 where none does. */
export function speechBefore(tokens: readonly Token[], start: number): number {
  if (NO_SPEAKER.has(tokens[start]?.low ?? '') || NO_SPEAKER.has(tokens[start - 1]?.low ?? '')) return -1;
  for (let at = start - 1; at >= Math.max(0, start - FARTHEST); at -= 1) {
    const low = tokens[at]?.low ?? '';
    if (isClitic(tokens, at)) return tokens.slice(0, at).some(isSubject) ? -1 : at;
    if (SAID_BEFORE.has(low) || (low === 'hielt' && SEPARATED.has(tokens.findLast(isWord)?.low ?? '')))
      return isAfterSaid(tokens, at) && !isSomebody(tokens, at + 1, start) ? at : -1;
    if (!isOccasion(tokens, at)) return -1;
  }
  return -1;
}

const SEPARATED = wordSet('vor entgegen fest');

/** Where what is said begins before its verb: "ha fatto sapere". */
export function beginsSpeech(tokens: readonly Token[], verb: number): number {
  let at = verb;
  while (BEFORE_SPEECH.has(tokens[at - 1]?.low ?? '')) at -= 1;
  return at;
}

/** "“…”, said", "Lo ha annunciato", "…, erklärte". */
function isAfterSaid(tokens: readonly Token[], verb: number): boolean {
  const at = beginsSpeech(tokens, verb) - 1;
  if (at < 0) return verb > 0;
  if (isQuote(tokens[at]) || isMark(tokens[at])) return true;
  return (
    /^(?:o|om|über|sobre|sur)$/u.test(tokens[0]?.low ?? '') &&
    tokens.slice(0, at + 1).every((_, index) => isOccasion(tokens, index))
  );
}

const IN = wordSet(
  'in im beim bei bij tijdens during at au lors durante en no na nel alla am vor devant ante dinanzi i under w',
);
/** "in het proces tegen …", "nel processo a carico di …". */
const isInCase = (tokens: readonly Token[], next: number) =>
  IN.has(tokens[next]?.low ?? '') &&
  tokens.slice(next + 1, next + 4).some(({ low }) => LED.has(low) || TRIALS.has(low)) &&
  !tokens.slice(next).some(({ low }) => LAWLESS.has(low));
const TRIALS = wordSet(
  'proces prozess procès proceso processo trial juicio julgamento rechtszaak strafzaak zitting rättegången retssagen rettssaken procesie hearing inquiry inquest',
);

const BUT = wordSet(
  'but while though although mais tandis pero aunque mientras ma mentre mas enquanto aber während doch maar terwijl men ale',
);
const DEFINITE = wordSet("the der die das le la les l' el los las il lo gli i o a os as het de den det");

/** What follows a speaker: matter of law, or another's clause: "…, but the judge noted …". */
export function followsSpeaker(clause: Clause, next: number): boolean {
  const { tokens } = clause;
  if (isMatter(clause, next, OCCASION)) return true;
  if (isInCase(tokens, next)) return isFree(clause, next);
  if (tokens[next]?.text === ':' || isQuote(tokens[next])) return isFree(clause, next + 1);
  // An apposition may have taken the comma.
  const at = tokens[next - 1]?.text === ',' && (isWord(tokens[next]) || isOther(tokens[next])) ? next - 1 : next;
  const [mark, first, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return (
    mark?.text === ',' &&
    BUT.has(first?.low ?? '') &&
    (isOther(second) || DEFINITE.has(second?.low ?? '')) &&
    isFree(clause, at + 2)
  );
}

/** Those whom officials lead, and what they sign or write. */
const STAFF = wordSet(
  'officers detectives investigators agents police officials deputies troopers prosecutors customs beamte beamten ermittler fahnder polizisten enquêteurs policiers gendarmes agentes policías investigadores agenti militari carabinieri finanzieri uomini indagini indagine inchiesta operazione operazioni investigation inquiry probe operation team squad unit commission panel investigación investigaciones operación equipo comisión investigação operação inquérito equipa equipe ermittlungen enquête instruction onderzoek team utredningen utredning',
);
/** What they sign or write, and the bodies that write it. */
const PAPERS = wordSet(
  'report statement indictment complaint ruling judgment order letter article series book study audit commission panel tribunal committee informe sumario denuncia acusación querella peça denúncia relatório acusação kommission bericht anklage anklageschrift gutachten studie commission rapport jugement réquisitoire ordonnance commissie rapport dagvaarding aanklacht rapporten sentencia auto acta relazione ordinanza sentenza despacho acórdão comunicado nota comunicato communiqué mitteilung',
);
const LED_BY = wordSet(
  'led headed chaired directed signed written authored prepared drafted released published issued carried presided overseen supervised coordinated compiled submitted filed read geleitet geleiteten geführten unterzeichnet unterschriebene verfasst verfasste erstellt vorgelegt dirigée dirigé menée mené présidée présidé signée signé rédigé rédigée conduite conduit dirigida dirigidas dirigido presidida presidido firmada firmado suscrita suscrito redactado elaborado encabezada coordinada coordinadas dirette diretta diretto coordinate coordinata condotte condotta guidata presieduta firmata firmato redatta redatto sottoscritta subscrita subscrito assinada assinado chefiada conduzida coordenada presidida elaborado geleid voorgezeten ondertekend ondertekende opgesteld ledd ledda ledet',
);
const BY = wordSet('by von par por pelo pela da dal dalla dallo del door av af przez');

/** Whether something is led or signed by the phrase that begins there: a rank is an office then. */
export const isLed = (tokens: readonly Token[], start: number) =>
  BY.has(tokens[start - 1]?.low ?? '') && LED_BY.has(tokens[start - 2]?.low ?? '');

/** "officers led by Inspector X entered …", "the report of the commission chaired by X": the rest is told of them. */
export function isLedBy(clause: Clause, { start, next, offices }: Phrase): boolean {
  const { tokens } = clause;
  if (offices.length === 0 || !isLed(tokens, start)) return false;
  const before = tokens.slice(0, start - 2);
  const whose = before.slice(-8);
  if (whose.some((token) => isSubject(token) || LAWLESS.has(token.low))) return false;
  const rest = tokens.slice(next);
  if (rest.some((token, at) => isPersonal(token.low) && !isHarmless(clause, next + at))) return false;
  const isPaper = whose.some(({ low }) => PAPERS.has(low));
  if (!isPaper && !whose.some(({ low }) => STAFF.has(low))) return false;
  if (rest[0] === undefined || rest[0].text === '.') return true;
  const at = rest[0].text === ',' ? next + 1 : next;
  if (isPaper && TELLS.has(tokens[at]?.low ?? '')) return true;
  const did = HAVE.has(tokens[at]?.low ?? '') ? tokens[at + 1] : tokens[at];
  return (clause.isOfficial(at) || RAIDS.has(did?.low ?? '')) && isFree(clause, at);
}
/** What a report does. */
const TELLS = wordSet(
  'says states finds found names named lists accuses alleges describes details shows concluded concludes recommends warns imputa imputan atribuye describe detalla señala concluye recoge nennt beschreibt listet décrit conclut pointe accuse détaille impute mentionne descrive ricostruisce attribuisce contesta descreve atribui aponta beschrijft noemt concludeert',
);
const HAVE = wordSet('hanno ont han haben have had hat ha a');
/** What officers do in a raid, and what inquiries lead to. */
const RAIDS = wordSet(
  'entered raided searched swooped stormed arrived pounced intercepted surrounded descended arrested detained durchsuchten durchsucht stürmten entraron irrumpieron registraron irrumpido registrado llevado permitido portato consentito permesso perquisito arrestato conduit permis perquisitionné interpellé fouillé levaram',
);

const IS = wordSet(
  'is was were has had been ist war hat est était a été es era fue ha estado sido è era stato stata é era foi tem sido är var er zit stond',
);
/** Words that lead to whoever leads a case. */
const LEADS_TO = wordSet(
  'frente cargo head helm charge commandes tête origine spitze testa guida capo tradurre interpretar traducir comando leiding hoofd bakom bag',
);

const TRANSLATES = wordSet('tradurre interpretar traducir traduzir');

/** "Al frente de la investigación ha estado la inspectora X", "Aux commandes de l'enquête, X". */
export function isAtHead(clause: Clause, { start, next, offices }: Phrase): boolean {
  const { tokens } = clause;
  const before = tokens.slice(0, start);
  const at = before.findIndex(({ low }) => LEADS_TO.has(low));
  if (offices.length === 0 || at < 0 || at > 2) return false;
  if (TRANSLATES.has(before[at]?.low ?? '')) return IS.has(before.at(-1)?.low ?? '') && followsSpeaker(clause, next);
  const ofCase = before.slice(at + 1).some(({ low }) => LED.has(low) || STAFF.has(low));
  const known = before
    .slice(at + 1)
    .every(
      (token) =>
        isMark(token) ||
        FUNCTION.has(token.low) ||
        MATTER.has(token.low) ||
        LED.has(token.low) ||
        STAFF.has(token.low) ||
        IS.has(token.low),
    );
  const last = before.at(-1);
  if (!ofCase || !known || last === undefined) return false;
  if (IS.has(last.low)) return followsSpeaker(clause, next);
  return last.text === ',' && clause.isOfficial(next);
}

/** "The judge agreed with counsel, X, that …": others listened to whom they need not. */
const LISTENED = wordSet('agreed disagreed sided concurred');
export function isAgreedWith(clause: Clause, { start, next, offices }: Phrase): boolean {
  const { tokens } = clause;
  return (
    offices.length > 0 &&
    tokens[start - 1]?.low === 'with' &&
    LISTENED.has(tokens[start - 2]?.low ?? '') &&
    !tokens.slice(next).some(({ low }) => officeKinds(low).size > 0) &&
    isFree(clause, next)
  );
}

const VIEW = wordSet('para pour für per según selon');
/** "Para la catedrática X, «…»", "Pour le procureur X, …". */
export function isOpinionOf(clause: Clause, { start, next, offices }: Phrase): boolean {
  const { tokens } = clause;
  if (offices.length === 0 || start !== 1 || !VIEW.has(tokens[0]?.low ?? '')) return false;
  const after = tokens[next];
  return (isQuote(after) || after?.text === ',' || after?.text === ':') && isFree(clause, next + 1);
}

/** "It took the trustee, X, eleven months to find …". */
export function isTaking(clause: Clause, { start, next, offices }: Phrase): boolean {
  const { tokens } = clause;
  const long = tokens.slice(next, next + 4);
  return (
    offices.length > 0 &&
    start === 2 &&
    tokens[0]?.low === 'it' &&
    tokens[1]?.low === 'took' &&
    long.some(({ low }) => /^(?:days?|weeks?|months?|years?|hours?|minutes?)$/.test(low)) &&
    tokens
      .slice(next)
      .some(({ low }) =>
        /^(?:find|trace|recover|read|reach|sum|unravel|untangle|identify|prove|secure|arrest|catch)$/.test(low),
      ) &&
    !tokens.slice(next).some((token) => isConjunction(token, tokens)) &&
    isFree(clause, next + 1)
  );
}

const CONTACT = wordSet(
  'contact contacts media press enquiries inquiries further information rückfragen medienvertreter medienvertretern ansprechpartner ansprechpartnerin kontakt bitte an contacto contact presse relations prensa contatto contatti stampa contato imprensa perscontact pers kontaktperson presskontakt telefon tel phone email',
);
/** "Rückfragen an: Staatsanwaltschaft Oldenburg, Oberstaatsanwalt X, Pressesprecher": nothing is said at all. */
export function isContact({ tokens }: Clause, { offices }: Phrase): boolean {
  return (
    offices.length > 0 &&
    tokens.some(({ low }) => CONTACT.has(low)) &&
    tokens.every(
      (token) =>
        isSubject(token) ||
        isMark(token) ||
        isNumber(token) ||
        isCapital(token) ||
        isOther(token) ||
        CONTACT.has(token.low) ||
        FUNCTION.has(token.low) ||
        isTitleWord(token),
    )
  );
}
