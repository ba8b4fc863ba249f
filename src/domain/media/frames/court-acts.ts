import { OTHER } from '../mask-names.ts';
import { offencesIn } from '../offences.ts';
import { officeKinds } from '../office/nouns.ts';
import { wordSet } from '../../text/word-set.ts';
import { carriesOn } from '../beside/carries-on.ts';
import type { Sentence } from './sentence.ts';
import type { Word } from './language.ts';

/** To ask of a court, as finite verb or participle, in the languages of `FRAME_WORDS`. */
const ASKS = wordSet(
  'asked asks sought seeks requested requests applied applies demanded pleaded pushed pressed called urged submitted ' +
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
/** What is asked of a court. */
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
  'adjourned remanded released set granted refused sentenced jailed fined imposed acquitted discharged convicted dismissed fixed postponed deferred freed bailed ' +
    'vertagte vertagt verurteilte verhängte verurteilt verhängt ' +
    'condamné renvoyé placé relaxé prononcé condenó dejó fijó aplazó impuso dictó ' +
    'condenou fixou adiou libertou aplicou absolveu condannato rinviato assolto scarcerato fissato ' +
    'veroordeelde schorste verdaagde veroordeeld geschorst dømte dömde skazał skazała odroczył odroczyła приговорил приговорила',
);
/** What is asked for oneself, or given for it. */
const FOR_ITSELF =
  /(?<!\p{L})(?:brib|cash|payment|in return|exchange|gift|favou?r|reward|money(?! laundering)|geld(?!wäsch|straf)|bestech|schmier|gegenleist|argent|pot-de-vin|soborn|dinero|a cambio|suborn|dinheiro|em troca|denaro|tangent|in cambio|smeergeld|steekpenning|penge|pengar|łapów|pieni|bani(?!\p{L})|деньг|взятк|χρήμα|agreed)/iu;
const SUM =
  /[€$£¥]|(?<!\p{L})(?:euros?|dollars?|pounds|shillings|rupees|naira|rand|francs?|franken|kroner|kronor|złot\p{L}+|lei|рубл\p{L}+|pesos|reais)(?!\p{L})/iu;
/** What links a second verb where `carriesOn` knows none. */
const AND = /(?<!\p{L})(?:en|og|och|i|oraz|a|și|και|и|ve|e) \p{Ll}/u;
const LINKED = new Set('english german french spanish'.split(' '));
const IN_COURT = wordSet('prosecuting defending defence defense');
const OBJECTS = wordSet('him her them');

/** The kind of office in a trial that a word names. */
export function courtKind({ low }: Word): 'judge' | 'counsel' | null {
  const kinds = officeKinds(low);
  if (kinds.has('judge')) return 'judge';
  return kinds.has('lawyer') || kinds.has('prosecutor') || IN_COURT.has(low) ? 'counsel' : null;
}

/** Words between an auxiliary and its participle, and from the verb to what is asked. */
const FAR = 7;

/**
 * Whether what a sentence says that counsel or a judge does, from a word behind the name, is an act of theirs in
 * another's case: counsel asks for a time, a sentence or an acquittal, a judge decides.
 */
export function isCourtAct({ after, later, language }: Sentence, from: number, roles: readonly Word[]): boolean {
  const kinds = roles.map(courtKind);
  const acts = kinds.includes('judge') ? RULES : kinds.includes('counsel') ? ASKS : null;
  const verb = after.findIndex(({ low }, at) => at >= from && at <= from + FAR && acts?.has(low) === true);
  if (acts === null || verb < 0) return false;
  const isAlone = verb === from || (verb === from + 1 && after[from]?.low === 'then');
  if (!isAlone && !language.auxiliary.has(after[from]?.low ?? '') && !HAD.test(after[from]?.low ?? '')) return false;
  const told = after.slice(from);
  const rest = later.slice(after[verb]?.end ?? 0);
  const isAsked = told.slice(0, FAR * 2).some(({ low }) => PLEAS.has(low));
  if (acts === ASKS && (!isAsked || SUM.test(rest) || told.some(({ low }) => low === OTHER))) return false;
  return (
    !FOR_ITSELF.test(later) &&
    !offencesIn(later).some(({ offence }) => /corruption|extortion/.test(offence)) &&
    (LINKED.has(language.name) || !AND.test(rest)) &&
    !carriesOn(rest, { said: 'said', speech: true }) &&
    told.every(({ low }, at) => !isOwn(low, language) || isOfAccused(told, at, verb - from))
  );
}

const HAD = /^(?:had|hatte|hatten|avait|avaient|había|tinha|havia|aveva|had|hadde|havde|hade)$/u;
const isOwn = (low: string, { pronouns, owners }: Sentence['language']) => pronouns.has(low) || owners.has(low);

/** "released him", "set his bail", "pidió su absolución": the accused's. */
function isOfAccused(told: readonly Word[], at: number, verb: number): boolean {
  const low = (place: number) => told[place]?.low ?? '';
  return (at === verb + 1 && OBJECTS.has(low(at))) || PLEAS.has(low(at + 1)) || PLEAS.has(low(at + 2));
}
