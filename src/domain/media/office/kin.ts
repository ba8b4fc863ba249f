import { followsSpeaker, speechBefore } from './frames.ts';
import type { Phrase } from './frames.ts';
import type { Clause } from './pronouns.ts';
import { isFree } from './rest.ts';
import { SPEECH } from './speech.ts';
import { isMark, isOther, isQuote, isSubject, isWord } from './text.ts';
import type { Token } from './text.ts';
import { DETERMINER } from './title.ts';
import { verbAt } from './verb-at.ts';
import { SAYS } from './verbs.ts';
import { POSSESSIVES } from './words.ts';
import { wordSet } from '../../text/word-set.ts';

/** Relatives, neighbours and friends of the dead, in small letters. */
const KIN = wordSet(
  'mother father sister brother widow widower wife husband son daughter grandmother grandfather aunt uncle cousin stepfather stepmother half-brother half-sister parents neighbour neighbor niece fiancée ' +
    'mutter vater schwester bruder witwe witwer ehefrau ehemann tochter sohn großmutter großvater tante onkel nichte cousine nachbar nachbarin halbbruder halbschwester ' +
    'mère père sœur frère veuve veuf épouse mari fille fils tante oncle cousine voisin voisine demi-frère demi-sœur compagne ' +
    'madre padre hermana hermano viuda viudo esposa esposo hija hijo abuela abuelo tía tío prima vecino vecina ' +
    'sorella fratello vedova vedovo moglie marito figlia figlio nonna nonno zia zio cugina vicino vicina fratellastro ' +
    'mãe pai irmã irmão viúva viúvo filha filho avó avô tia tio vizinho vizinha ' +
    'moeder vader zus broer weduwe weduwnaar echtgenote echtgenoot dochter zoon oma opa buurman buurvrouw halfbroer halfzus ' +
    'mor far søster bror syster änka enke datter dotter søn sønn son nabo granne matka ojciec siostra brat wdowa córka syn sąsiad sąsiadka',
);
const KIN_OF = wordSet(
  "of des der von vom de du d' del della dello dell' di do da dos das van av till til zmarłego zamordowanego ofiary",
);

/** What those who mourn or comment do. */
const GRIEVES = wordSet(
  'wept weeps cried cries sobbed mourned mourns mourn prayed prays embraced hugged hugs thanked smiled walked sat listened watched collapsed fainted buried remembered remembers hopes hoped demands demanded wants waited whispered ' +
    'weinte weint trauert trauerte betete hofft hoffte schwieg brach umarmte dankte fordert verlangt saß ' +
    'pleuré pleure pleurait serré serre prié prie sangloté espère réclame demande remercié écouté attend attendait enterré ' +
    'lloró llora lloraba rezó reza abrazó pide exige clama reclama espera agradeció despidió enterró ' +
    'pianto piange pregato prega chiede abbracciato ringraziato attende spera salutato sorretta ' +
    'chorou chora rezou reza pede cobra exige abraçou agradeceu espera enterrou ' +
    'huilde huilt betuigt betuigde rouwt rouwde hoopt hoopte vraagt eist omhelsde ' +
    'gråt gråter græd græder sørger sörjer håper hoppas håber płakała płakał płacze opłakuje',
);
const JUSTICE = wordSet(
  'justice answers verdict truth peace closure gerechtigkeit aufklärung antworten vérité réponses justicia respuestas verdad giustizia verità risposte justiça respostas verdade rechtvaardigheid gerechtigheid antwoorden rättvisa svar rettferdighet',
);
const DEMANDS = wordSet(
  'demands demanded wants fordert verlangt réclame demande exige pide clama reclama chiede pede cobra vraagt eist',
);
/** "wil … zijn medeleven betuigen". */
const CONDOLES =
  /^(?:condolences|sympathy|sympathies|beileid|mitgefühl|anteilnahme|condoléances|compassion|pésame|condolencias|cordoglio|condoglianze|condolências|medeleven|deelneming|kondoleanser|medfølelse)$/u;

/** Whether the phrase names its subject as kin of another: "his neighbour X", "X, madre del mecánico", "Irmã do frentista, X". */
function isKin(tokens: readonly Token[], { start, next }: Phrase): boolean {
  const at = tokens.findIndex(isSubject);
  if (tokens.some(({ low }) => FAMILY.has(low)) && tokens.some(({ low }) => CONDOLES.test(low))) return true;
  const titled = tokens.slice(Math.max(0, start - 3), at);
  const named = titled.findLastIndex(({ low }) => KIN.has(low));
  if (named >= 0 && titled.slice(named + 1).every((token) => token.text === ',' || isDay(token))) return true;
  return isKinOf(tokens.slice(at + 2, Math.max(next, at + LONGEST))) && tokens[at + 1]?.text === ','
    ? true
    : isKinOf(tokens.slice(0, at)) && tokens[at - 1]?.text === ',';
}
const FAMILY = wordSet('family familie famille familia famiglia família');
const LONGEST = 8;
const isDay = ({ text }: Token) => text === ',';

function isKinOf(words: readonly Token[]): boolean {
  const at = DETERMINER.has(words[0]?.low ?? '') ? 1 : 0;
  if (!KIN.has(words[at]?.low ?? '')) return false;
  const of = words[at + 1];
  return of !== undefined && (KIN_OF.has(of.low) || /^(?:whose|who|die|der|dont|cuya|cuyo)$/.test(of.low));
}

const HARMFUL =
  /^(?:stolen|money|cash|gun|loot|handcuffs|dock|geld|beute|handschellen|volés?|argent|billets|arme|menottes|dinero|esposas|arma|pistola|soldi|denaro|manette|dinheiro|algemas|buit|boeien|sentenced|jailed|debts?|deudas|dívidas|helped|hid|drove|paid|signed|laundered|half|schleuste|aidé|ayudó|aiutato|ajudou|hielp)$/u;

/** MED-1: a relative or neighbour who mourns, prays, thanks or speaks of another; and does nothing else. */
export function isKinBeside(clause: Clause, phrase: Phrase): boolean {
  const { tokens } = clause;
  if (!isKin(tokens, phrase)) return false;
  if (tokens.some(({ low }) => HARMFUL.test(low))) return false;
  const skipped = tokens[phrase.next]?.text === ',' ? phrase.next + 1 : phrase.next;
  if (speechBefore(tokens, phrase.start) >= 0)
    return followsSpeaker(clause, phrase.next) || isKinOf(tokens.slice(phrase.next + 1));
  const end = tokens[phrase.next];
  if ((end === undefined || end.text === '.') && !tokens.some(({ low }) => SAYS.has(low)))
    return tokens.slice(0, phrase.start).every((token) => !isOther(token)) && phrase.start > 0;
  const verb = verbAt(tokens, skipped);
  const low = tokens[verb]?.low ?? '';
  if (DEMANDS.has(low))
    return tokens.slice(verb, verb + 5).some((token) => JUSTICE.has(token.low)) && isFreeOfKin(clause, verb + 1);
  if (GRIEVES.has(low)) return isFreeOfKin(clause, verb + 1);
  if (tokens.slice(verb).some((token) => CONDOLES.test(token.low)))
    return /^(?:wil|wollte|will|a|ha|expressed|offered|sent|voulu|quiso|sprach)$/.test(low);
  return (
    (SPEECH.has(low) || SAYS.has(low)) &&
    tokens.slice(verb + 1, verb + 8).some((token) => isQuote(token) || isMark(token) || THAT.test(token.low)) &&
    isFreeOfKin(clause, verb + 1)
  );
}
const THAT = /^(?:that|dass|que|qu'|che|dat|att|at|że)$/;

/** Pronouns that describe the other: "that he had been “a grand man”". */
function isFreeOfKin(clause: Clause, from: number): boolean {
  const { tokens } = clause;
  const at = tokens.findIndex(
    ({ low }, index) => index >= from && /^(?:he|she|er|il|elle|lei|egli|él|ella|ele|ela|hij|zij|han|hun)$/.test(low),
  );
  if (at < 0) return isFree(clause, from) || isOwnKin(clause, from);
  const rest = tokens.slice(at + 1, at + 4);
  const described =
    /^(?:had|was|war|sei|habe|était|avait|era|è|foi|was|var)$/.test(rest[0]?.low ?? '') &&
    tokens
      .slice(at + 1, at + 5)
      .some((token) => isQuote(token) || /^(?:an?|ein|une?|uma?|uno|een|en)$/.test(token.low));
  return (
    described && !tokens.slice(at + 1).some(({ low }, index) => index > 4 && POSSESSIVES.has(low)) && isWord(rest[0])
  );
}

/** "weinte um ihre Schwester", "nu zijn halfbroer is veroordeeld": who is owned is another. */
function isOwnKin(clause: Clause, from: number): boolean {
  const tokens = clause.tokens.map((token, at) =>
    (POSSESSIVES.has(token.low) && isKinWord(clause.tokens[at + 1]?.low ?? '')) ||
    (token.low === 'lui' && clause.tokens[at - 1]?.low === 'contre')
      ? { text: 'the', low: 'the' }
      : token,
  );
  return isFree({ ...clause, tokens }, from);
}

export const isKinWord = (low: string) => KIN.has(low);
