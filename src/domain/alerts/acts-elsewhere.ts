import { yearInterval } from '../dates/interval.ts';
import type { DateInterval, IsoDate } from '../dates/interval.ts';
import { beginsWithAnother, hangsOnAnother } from '../text/hangs-on-another.ts';
import type { Mention } from '../text/mentions.ts';

const FIRM =
  '(?:company|firm|business|group|agency|factory|shop|bank|empresas?|firma|sociedade|companhia|construtora|negócio|grupo|fábrica|loja|agência|banco|sociedad|compañía|constructora|negocio|agencia|entreprise|société|groupe|cabinet|agence|usine|banque|azienda|ditta|società|impresa|gruppo|agenzia|fabbrica|banca|firma|unternehmens?|betriebs?|gesellschaft|gruppe|agentur|bedrijf|onderneming|zaak|selska[bp]et?|virksomhed(?:en)?|bedriften|firmaet|företaget|bolaget|spółk[ięąi]|firm[yęąa])';
const RUN =
  '(?:(?:has |had )?(?:run|headed|led|managed|owned|chaired)|runs|ran|heads|leads|manages|owns|founded|set up|(?:tinha |havia )?(?:dirigi(?:do|a|u)|geri(?:do|a|u)|administra(?:do|va)|administrou|presidi(?:do|a|u)|chefia(?:do|va)|funda(?:do|ra)|fundou)|dirige|gere|administra|preside|había (?:dirigido|gestionado|administrado|presidido|fundado)|dirigía|dirigió|gestionaba|administraba|presidía|presidió|fundó|dirigeait|dirige|a dirigé|avait dirigé|gérait|gère|présidait|préside|a fondé|avait fondé|possède|dirigeva|dirige|guidava|guida|gestiva|gestisce|amministrava|amministra|presiedeva|aveva (?:diretto|guidato|fondato|gestito)|ha (?:diretto|guidato|fondato|gestito)|fondò|leitete?|führte?|betreibt|betrieb|gründete|leidde|leidt|runde|runt|bestuurt|(?:har |havde |hadde )?(?:ledet|drevet|ejet)|leder|driver|(?:har |hade )?(?:lett|drivit|ägt)|kieruje|kierował[a]?|prowadzi(?:ł|ła)?)';
const ROLE =
  '(?:director|chief executive|ceo|chairman|chairwoman|managing director|owner|head|manager|don[oa]|gerente|administrador[a]?|diretor[a]?|presidente|proprietári[oa]|sóci[oa]-gerente|directora?|propietari[oa]|dueñ[oa]|consejer[oa] delegad[oa]|gérante?|directeur|directrice|patronne?|pdg|présidente?|dirigeante?|propriétaire|amministrat(?:ore|rice)(?: unic[oa]| delegat[oa])?|titolare|dirett(?:ore|rice)|proprietari[oa]|geschäftsführer(?:in)?|inhaber(?:in)?|vorstand|chef(?:in)?|directeur|eigenaar|bestuurder|direktør|ejer|eier|styreleder|vd|ägare|prezes(?:ka)?|właściciel(?:ka)?|at the helm|in charge|à la tête|al frente|à frente|alla guida|a capo)';
const OFFICE =
  '(?:mayor|mp|senator|minister|prefeit[oa]|autarca|deputad[oa]|vereador[a]?|ministr[oa]|alcalde(?:sa)?|diputad[oa]|concejal[a]?|senador[a]?|maire|députée?|conseill(?:er|ère) municipale?|ministre|sénat(?:eur|rice)|sindac[oa]|deputat[oa]|assessore|senat(?:ore|rice)|bürgermeister(?:in)?|oberbürgermeister(?:in)?|landr(?:at|ätin)|minister(?:in)?|burgemeester|wethouder|borgmester|ordfører|kommunalråd|burmistrz|wójt|poseł)';
/** Of what: names, articles and firms, and no word that a further verb could be. */
const WHAT = `(?:(?: (?:d[aeo]s?|de la|del|de los|della?|du|des|der|die|das|den|dem|von|van|het|of|the|a|o|à|ao|la|le|el|il|lo|uma?|un[ae]?|i|för|for|af|av|eine[rs]?|sua|seu|su|son|sa|suo|his|her|seine[rs]?|ihre[rs]?|(?-i:\\p{Lu})[\\p{L}\\p{M}&.'’-]*|${FIRM})| (?:d|l|dell)['’](?:(?-i:\\p{Lu})[\\p{L}\\p{M}&.'’-]*|${FIRM})|(?<=['’])${FIRM}){0,8})`;
const FIRM_TOLD = `(?=[^,;.]*(?<!\\p{L})${FIRM}(?!\\p{L}))`;
const FIRM_OR_NAME = `(?=[^,;.]*(?<!\\p{L})(?:${FIRM}(?!\\p{L})|(?-i:\\p{Lu})\\p{L}))`;
const SINCE = '(?:since|in|from|between|desde|em|entre|depuis|en|dal|nel|seit|im Jahr|sinds|siden|sedan|od)';
const AGO =
  '(?:for(?: more than| over)?|há(?: mais de)?|desde hace(?: más de)?|durante(?: mais de| más de)?|depuis(?: plus de)?|pendant(?: plus de)?|da(?: oltre)?|per(?: oltre)?|seit(?: mehr als| über)?)';
const WHEN = `,? (?:${SINCE} (?<year>(?:19|20)\\d{2})(?![\\d-])|${AGO} (?<count>\\d{2}) (?:years|anos|años|ans|anni|Jahren)(?!\\p{L}))`;
const WHO_AFTER = '(?:,? \\(?\\d{1,3}\\)?,?)?(?:,? (?:who|que|quien|qui|che|der|die|som|który|która),?)?,?';
const PRONOUN = '(?:he|she|er|sie|il|elle|él|ella|lui|lei|egli|ele|ela|hij|zij|han|hun|hon)';
const ARTICLE =
  '(?:(?:o|a|le|la|el|il|the|der|die|de) )?(?:(?:antig[oa]|ancien(?:ne)?|former|long-?time|ehemaliger?|histórico) )?';
const BE = '(?:(?:is|was|has been|had been|é|era|foi|es|fue|est|était|è|ist|war|er|var|är) )?';

const CLAUSES: readonly (readonly [string, string])[] = [
  ['running a company', `${RUN}${FIRM_TOLD}${WHAT}${WHEN}`],
  // "der die Firma seit 1999 leitete", "seit 1999 leitete er die Firma"
  ['running a company', `(?:die|das|eine) ${FIRM}${WHEN} (?:leitete?|führte?|betrieb|geleitet|geführt)`],
  ['running a company', `${BE}${ARTICLE}${ROLE}${FIRM_OR_NAME}${WHAT}${WHEN}`],
  ['in office', `${BE}${ARTICLE}${OFFICE}${WHAT}${WHEN}`],
];
const AFTER_NAME = CLAUSES.map(([what, source]) => [what, new RegExp(`^${WHO_AFTER} ${source}`, 'iu')] as const);
const GOING_ON = CLAUSES.map(
  ([what, source]) => [what, new RegExp(`^(?:${PRONOUN} )?(?:já |ya |déjà |già )?${source}`, 'iu')] as const,
);
const CLAUSE_END = /[;.] (?=\p{L})/u;
/** Somebody else who could be the one that a clause without a name goes on about. */
const SOMEBODY =
  /(?<!\p{L})(?:pai|mãe|irmão|irmã|filh[oa]|sóci[oa]s?|marido|mulher|padre|madre|herman[oa]|hij[oa]|soci[oa]s?|espos[oa]|père|mère|frère|sœur|soeur|fils|fille|associée?s?|mari|femme|fratello|sorella|figli[oa]|moglie|marito|vater|mutter|bruder|schwester|sohn|tochter|partner(?:in)?s?|ehe(?:mann|frau)|father|mother|brother|sister|son|daughter|partners?|husband|wife|boss|employer|uncle|aunt|tio|tía?|oncle|zio|onkel|chefe|jefe|patrão|accomplices?|cúmplices?|cómplices?|complices?|complici|victims?|vítimas?|víctimas?|victimes?|vittim[ae]|opfer)(?!\p{L})/iu;

interface Told {
  what: string;
  quote: string;
  date: DateInterval;
}

/**
 * A firm run or an office held since a year, or for so many years, as papers of several languages put it right behind a
 * name, or in a clause that goes on without one.
 * @param last the last day the text may be of
 * @param alone whether the text names nobody else
 */
export function longHeldPosts(
  text: string,
  mentions: readonly Mention[],
  { last, alone }: { last: IsoDate; alone: boolean },
): Told[] {
  const beside = mentions.flatMap((mention) => {
    const posts = told(mention.after, AFTER_NAME, last);
    return posts.length > 0 && isOfAnother(mention) ? [] : posts;
  });
  const [first] = mentions;
  if (!alone || first === undefined) return beside;
  const rest = text
    .slice(first.end)
    .split(CLAUSE_END)
    .slice(1)
    .filter((clause) => MAY_TELL.test(clause.slice(0, REACH)));
  if (rest.length === 0 || SOMEBODY.test(text) || isOfAnother(first)) return beside;
  return [...beside, ...rest.flatMap((clause) => told(clause, GOING_ON, last))];
}

/** As far as a clause can tell it. */
const REACH = 160;
const MAY_TELL =
  /(?<=(?:since|in|from|between|desde|em|entre|depuis|en|dal|nel|seit|Jahr|sinds|siden|sedan|od) )(?:19|20)\d{2}(?!\d)|\d{2} (?:years|anos|años|ans|anni|Jahren)/iu;

/** "The father of Oscar Lund, who ran the bank in 1988". */
export function isOfAnother({ name, before }: Mention): boolean {
  return hangsOnAnother(before) || beginsWithAnother(name);
}

function told(clause: string, patterns: readonly (readonly [string, RegExp])[], last: IsoDate): Told[] {
  if (!MAY_TELL.test(clause.slice(0, REACH))) return [];
  return patterns.flatMap(([what, pattern]) => {
    const found = pattern.exec(clause);
    const { year, count } = found?.groups ?? {};
    if (found === null) return [];
    const began = year === undefined ? Number(last.slice(0, 4)) - Number(count) + 1 : Number(year);
    return [{ what, quote: found[0].replace(/^[ ,;]+/u, ''), date: yearInterval(began) }];
  });
}
