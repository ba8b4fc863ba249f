import { OTHER } from '../mask-names.ts';
import { offencesIn } from '../offences.ts';
import { officeKinds } from '../office/nouns.ts';
import { matchesOf } from '../../text/matches-of.ts';
import { wordSet } from '../../text/word-set.ts';
import { carriesOn } from '../carries-on.ts';
import { MARK, verbAt } from './sentence.ts';
import type { Sentence } from './sentence.ts';
import type { Language, Word } from './language.ts';

/** To ask of a court, as finite verb or participle, in the languages of `FRAME_WORDS`. */
const ASKS = wordSet(
  'asked asks sought seeks requested requests applied applies demanded pleaded pushed pressed called urged submitted opposed opposes ' +
    'forderte fordert gefordert beantragte beantragt plädierte plädiert verlangte verlangt ' +
    'demandé demande réclamé réclame requis requiert plaidé sollicité ' +
    'pidió pide pedido solicitó solicita solicitado reclamó reclama ' +
    'pediu pede pedira requereu requer solicitou ' +
    'chiesto chiede chiese sollecitato invocato ' +
    'geëist eiste eist vroeg vraagt gevraagd pleitte bepleitte bepleit ' +
    'ba bad bedt bedt krävde kräver krævede kræver krevde krever yrkade yrkar begärde nedla ' +
    'żądał żądała wnosił wnosiła wniósł wniosła domagał domagała poprosił poprosiła zażądał zażądała ' +
    'cerut solicitat ζήτησε πρότεινε попросил попросила запросил запросила просил просила потребовал потребовала',
);
/** What one in office goes on to do, in words that are never said of what is done to them. */
export const goesOnActing = (low: string) => ASKS.has(low) || GOES_ON.test(low);
const GOES_ON = /^(?:ordered|adjourned|intercepts|ordnete|ordonné|ordenó|ordenou)$/u;
/** What is asked of a court, or handed down. */
const PLEAS = wordSet(
  'time bail bond bonds adjournment postponement leniency mercy acquittal years months year sentence sentencing remand retrial dismissal discharge fine costs reports assessment ' +
    'freispruch jahre jahren monate monaten haft freiheitsstrafe bewährung bewährungsstrafe geldstrafe strafe milde haftentlassung vertagung einstellung haftverschonung untersuchungshaft ' +
    'relaxe acquittement ans mois prison sursis renvoi clémence amende peine non-lieu libération ' +
    'absolución años meses prisión cárcel libertad fianza archivo nulidad clemencia aplazamiento sobreseimiento pena ' +
    'absolvição anos prisão liberdade arquivamento adiamento ' +
    'assoluzione anni mesi carcere reclusione domiciliari archiviazione proscioglimento rinvio condanna ' +
    'jaar maanden vrijspraak cel celstraf taakstraf gevangenisstraf uitstel schorsing straf ' +
    'frifinnelse frifindelse frikännande år måneder månader fängelse fengsel fængsel straff utsettelse ' +
    'uniewinnienie uniewinnienia lat roku więzienia kary odroczenie umorzenie ' +
    'achitarea ani închisoare amânarea αθώωση χρόνια έτη ποινή αναβολή ενοχή лет года оправдать оправдания наказание лишения',
);
/** What only a court does. */
const RULES = wordSet(
  'adjourned remanded released set granted refused acquitted discharged dismissed fixed postponed deferred freed bailed ' +
    'vertagte vertagt setzte renvoyé placé relaxé prononcé dejó fijó aplazó dictó ' +
    'fixou adiou libertou aplicou absolveu rinviato assolto scarcerato fissato schorste verdaagde geschorst odroczył odroczyła',
);
/** What a court does against somebody, */
const SENTENCES = wordSet(
  'sentenced jailed fined imposed convicted verurteilte verhängte verurteilt verhängt condamné condenó impuso procesó vinculó ' +
    'condenou condannato veroordeelde veroordeeld dømte dömde skazał skazała приговорил приговорила',
);
/** in a word that is also said of other things, */
const GIVES = wordSet('handed');
/** or a prosecutor. */
const CHARGES = wordSet(
  'charged accused indicted prosecuted charges accuses indicts angeklagt klagte wirft warf accusé poursuivi imputó atribuyó acusó formuló ' +
    'acusou denunciou indiciou accusato contestato aangeklaagd åtalade oskarżył oskarżyła postawił postawiła',
);
/** What is asked for oneself, or given for it. */
const FOR_ITSELF =
  /(?<!\p{L})(?:brib|cash|payment|in return|exchange|gift|favou?r|reward|money(?! laundering)|geld(?!wäsch|straf)|bestech|schmier|gegenleist|argent|pot-de-vin|soborn|dinero|a cambio|suborn|dinheiro(?<!lavagem de dinheiro)|em troca|denaro|tangent|in cambio|smeergeld|steekpenning|penge|pengar|łapów|pieni|bani(?!\p{L})|деньг|взятк|χρήμα|agreed|protect|silenc|hush|fees?(?!\p{L})|(?:after|while|by) \p{Ll}+ing(?!\p{L})|(?:für|voor) (?:sich|zich)(?!\p{L})|pour lui-même|para sí|per sé|f[öo]r sig(?!\p{L})|dla siebie)/iu;
const SUM =
  /[€$£¥]|(?<!\p{L})(?:euros?|dollars?|pounds|shillings|rupees|naira|rand|francs?|franken|kroner|kronor|złot\p{L}+|lei|рубл\p{L}+|pesos|reais)(?!\p{L})/iu;
/** What links a second verb where `carriesOn` knows none. */
const AND = /(?<!\p{L})(en|og|och|i|oraz|a|și|και|и|ve|e) (\p{Ll}[\p{L}-]*)/gu;
const LINKED = new Set('english german french spanish'.split(' '));
const IN_COURT = wordSet('prosecuting defending defence defense');
const OBJECTS = wordSet('him her them');

/** The kind of office in a trial that a word names. */
export function courtKind({ low }: Word): 'judge' | 'counsel' | null {
  const kinds = officeKinds(low);
  if (kinds.has('judge')) return 'judge';
  return kinds.has('lawyer') || kinds.has('prosecutor') || IN_COURT.has(low) ? 'counsel' : null;
}

/** What those of an office do in another's case. */
function actsOf(roles: readonly Word[]): readonly ReadonlySet<string>[] {
  const kinds = new Set(roles.flatMap(({ low }) => [...officeKinds(low)]));
  if (kinds.has('judge')) return [RULES, SENTENCES, GIVES];
  if (kinds.has('prosecutor') && !kinds.has('lawyer')) return [ASKS, CHARGES];
  return roles.some((role) => courtKind(role) === 'counsel') ? [ASKS] : [];
}

/** Words between an auxiliary and its participle, and from the verb to what is asked. */
const FAR = 10;

/**
 * Whether what a sentence says that one who holds an office does, from a word behind the name, is an act of theirs in
 * another's case: counsel asks for a time, a sentence or an acquittal, a judge decides.
 */
export function isCourtAct(sentence: Sentence, from: number, roles: readonly Word[]): boolean {
  const { after, later, language } = sentence;
  const acts = actsOf(roles);
  const verb = actAt(sentence, from, acts);
  if (verb < 0) return false;
  const does = (words: ReadonlySet<string>) => acts.includes(words) && words.has(after[verb]?.low ?? '');
  const told = after.slice(from);
  const rest = later.slice(after[verb]?.end ?? 0);
  const isAsked = told.slice(0, FAR + verb - from).some(({ low }) => PLEAS.has(low));
  if ((does(ASKS) || does(GIVES)) && !isAsked) return false;
  if (does(ASKS) && (SUM.test(rest) || after[verb + 1]?.low === OTHER)) return false;
  const isAgainst = [SENTENCES, CHARGES, GIVES].some(does) || acts.includes(CHARGES);
  return (
    !FOR_ITSELF.test(later) &&
    (!/^charge[ds]$/u.test(after[verb]?.low ?? '') || / with (?=\p{Ll})/u.test(rest)) &&
    (isAgainst || !offencesIn(later).some(({ offence }) => /corruption|extortion/.test(offence))) &&
    !goesOn(isAgainst ? rest.replaceAll(AND_OFFENCE, withoutOffence) : rest, language) &&
    told.every(({ low }, at) => !isOwn(low, language) || isOfAccused(told, at, verb - from))
  );
}

/** The place of the verb, or of a participle behind its auxiliary. */
function actAt(sentence: Sentence, from: number, acts: readonly ReadonlySet<string>[]): number {
  const { after, language } = sentence;
  const isAct = ({ low }: Word) => acts.some((words) => words.has(low));
  const start = after[from]?.low === 'then' ? from + 1 : from;
  const first = verbAt(sentence, start, [...acts, language.auxiliary, HAD]);
  if (first < 0 || after.slice(start, first).some(isAnd)) return -1;
  if (isAct(after[first] ?? NOTHING)) return first;
  const found = after.slice(first, first + FAR + 1).findIndex(isAct);
  return found > 0 && !after.slice(first, first + found).some((word) => MARK.test(word.low) || isAnd(word))
    ? first + found
    : -1;
}

const isAnd = ({ low }: Word) => /^(?:and|und|et|y|e|en|og|och|oraz|i|și|и|και|ve)$/u.test(low);
const NOTHING: Word = { low: '', large: false, end: 0 };

/** Whether a second verb may follow "and". */
const goesOn = (rest: string, { name, articles, prepositions }: Language) =>
  carriesOn(rest, { said: 'said', speech: true }) ||
  (!LINKED.has(name) &&
    matchesOf(rest, AND).some(
      ([, and = '', word = '']) =>
        (name === 'polish' || !/^[ai]$/u.test(and)) && !articles.has(word) && !prepositions.has(word),
    ));

/** "for corruption and money laundering", and no deed. */
const AND_OFFENCE =
  / (?:and|und|et|y|e|en|og|och|i|oraz|și|και|и) ((?!\p{L}+(?:ed|ole|ó|ou|ait|te|de|ł|ła|л|ла) )\p{L}+(?: \p{L}+){0,2})/gu;
const withoutOffence = (whole: string, phrase: string) => (offencesIn(phrase).length > 0 ? '' : whole);

const HAD = wordSet('had hatte hatten avait avaient había tinha havia aveva hadde havde hade');
const isOwn = (low: string, { pronouns, owners }: Language) => pronouns.has(low) || owners.has(low);

/** "released him", "set his bail", "pidió su absolución": the accused's. */
function isOfAccused(told: readonly Word[], at: number, verb: number): boolean {
  const low = (place: number) => told[place]?.low ?? '';
  return (at === verb + 1 && OBJECTS.has(low(at))) || PLEAS.has(low(at + 1)) || PLEAS.has(low(at + 2));
}
