import type { Phrase } from './frames.ts';
import { LAWLESS } from './lawless.ts';
import type { Clause } from './pronouns.ts';
import { isFree } from './rest.ts';
import { isOther } from './text.ts';
import type { Token } from './text.ts';
import { verbAt } from './verb-at.ts';
import { wordSet } from '../../text/word-set.ts';

/** Posts that somebody takes over, in small letters. */
const POST = wordSet(
  'helm reins post position office job chair chairmanship presidency chairman chairwoman director head chief executive boss manager president treasurer secretary mayor ceo leadership board role duties ' +
    'geschäftsführung leitung amt vorsitz spitze posten führung chefsessel geschäfte präsidentschaft direktion ' +
    'fonctions direction présidence tête poste rênes commandes présidente président directrice directeur mairie ' +
    'riendas cargo dirección presidencia puesto gerencia jefatura mando funciones alcaldía ' +
    'presidenza guida direzione incarico timone carica redini vertice ' +
    'direção presidência cargo comando rédeas funções chefia ' +
    'leiding voorzitterschap functie stokje roer bestuur directie ' +
    'ledningen posten direktør rektor stillingen vd ordförande formand',
);
const TAKES = wordSet(
  'takes took taking assumes assumed assume übernimmt übernahm tritt prend prendra prendre pris reprend toma tomó asume asumió prende assume assunto assumiu neemt nam krijgt overneemt tar tog overtager overtar',
);
const SUCCEEDS = wordSet(
  'succeeds succeeded replaces replaced succède succédé remplace sucede sucedió reemplaza sustituye subentra succede sostituisce sucedeu substitui treedt aantreedt efterträder efterfølger etterfølger volgt folgt folgte',
);
const NAMED = wordSet(
  'appointed elected chosen ernannt gewählt bestellt berufen nommé nommée élu élue désigné désignée nombrado nombrada elegido elegida nominato nominata eletto eletta nomeado nomeada eleito eleita benoemd gekozen utsedd valgt valt oppnevnt',
);
const TAINT = wordSet(
  'too also accused charged arrested jailed bribed bribe bribes auch ebenfalls aussi también anche também ook också også',
);

/** MED-1: who takes a post over from another, and nothing more: "X takes the reins from Falk, who is awaiting trial". */
export function isSuccession(clause: Clause, { start, next }: Phrase): boolean {
  const { tokens } = clause;
  if (tokens.slice(0, start).some(({ low }) => TAINT.has(low))) return false;
  if (tokens.some((token, index) => LAWLESS.has(token.low) || isWithWhom(tokens, index) || isMore(tokens, index)))
    return false;
  const rest = tokens.slice(next, next + REACH);
  const at = verbAt(tokens, next);
  const verb = tokens[at]?.low ?? '';
  const isTaken = rest.some(({ low }) => POST.has(low));
  if (TAKES.has(verb) && isTaken) return isFree(clause, at + 1);
  if (
    SUCCEEDS.has(verb) &&
    tokens[at + 1] !== undefined &&
    (isOther(tokens[at + 1]) || /^(?:auf|à|a|aan|as|de|den|der|the|el|il|o|le)$/.test(tokens[at + 1]?.low ?? ''))
  )
    return isFree(clause, at + 1);
  if (/^(?:was|wurde|été|fue|stato|stata|foi|werd|blev|ble)$/.test(verb)) {
    const named = tokens.slice(at, at + 3).some(({ low }) => NAMED.has(low));
    if (named && isTaken) return isFree(clause, at + 1);
  }
  return isInverted(clause, start, next) || isOpened(clause, start, next);
}
const REACH = 14;
/** "and is accused of the same fraud". */
const isMore = (tokens: readonly Token[], at: number) =>
  /^(?:and|und|et|y|e|en|och|og|but|aber|mais|pero|ma|mas|maar|men)$/.test(tokens[at]?.low ?? '') &&
  /^(?:is|was|has|had|ist|wurde|wird|hat|soll|est|a|fue|es|está|ha|è|foi|é|tem|wordt|werd|heeft|är|er|har|blev)$/.test(
    tokens[at + 1]?.low ?? '',
  );
/** "con quien falseó las cuentas". */
const isWithWhom = (tokens: readonly Token[], at: number) =>
  /^(?:con|with|mit|avec|met|com|med)$/.test(tokens[at]?.low ?? '') &&
  /^(?:quien|whom|dem|der|qui|lequel|laquelle|cui|wie|quem|which)$/.test(tokens[at + 1]?.low ?? '');

/** "Zum 1. Oktober übernimmt X die Geschäftsführung", "… treedt X aan", "… passa a un tecnico: è X". */
function isInverted(clause: Clause, start: number, next: number): boolean {
  const { tokens } = clause;
  const lead = tokens[start - 1]?.low ?? '';
  const rest = tokens.slice(next, next + REACH);
  if (start > 1 && TAKES.has(lead) && rest.some(({ low }) => POST.has(low))) return isFree(clause, next);
  if (start > 1 && SUCCEEDS.has(lead) && isOther(tokens[next])) return isFree(clause, next);
  if (start > 1 && lead === 'treedt' && rest.some(({ low }) => /^(?:aan|af)$/.test(low))) return isFree(clause, next);
  const isNow = /^(?:è|ist|is|est|es|é|będzie)$/.test(lead) && start > 2;
  return (
    isNow &&
    tokens.slice(0, start - 1).some(({ low }) => POST.has(low)) &&
    tokens.slice(0, start - 1).some(({ low }) => PASSES.has(low)) &&
    isFree(clause, next)
  );
}
const PASSES = wordSet(
  'passa passe pasa passes goes geht neuer neue new nouveau nouvelle nuevo nueva nuovo nuova novo nova nieuwe ny nya nowym nową',
);

/** What a new head does first. */
const RENEWS =
  /^(?:replaced|replaces|restructured|reorganised|reorganized|promised|promises|pledged|vowed|ordered|hired|cut|closed|sold|opened|commissioned|launched|introduced|announced|overhauled|rebuilt|turned|remplacé|promis|annoncé|réorganisé|lancé|reemplazado|prometido|anunciado|ersetzt|versprochen|angekündigt|sostituito|promesso|annunciato)$/u;
const OPENS = /^(?:since|after|seit|depuis|après|desde|tras|da|dopo|sinds|na)$/;

/** "Since taking over from Falk, who is awaiting trial, X has replaced the board"; "Nommée par le ministère, X …". */
function isOpened(clause: Clause, start: number, next: number): boolean {
  const { tokens } = clause;
  const opener = tokens.slice(0, start);
  if (opener.at(-1)?.text !== ',') return false;
  const [first, second] = [opener[0], opener[1]];
  const takesOver =
    OPENS.test(first?.low ?? '') &&
    /^(?:taking|succeeding|replacing|becoming|being)$/.test(second?.low ?? '') &&
    opener.some((token) => isOther(token));
  return (
    takesOver &&
    RENEWS.test(tokens[verbAt(tokens, next)]?.low ?? '') &&
    !clause.tokens.slice(next).some(isOwned) &&
    isFreeList(clause, verbAt(tokens, next) + 1)
  );
}
const isOwned = ({ low }: Token) => /^(?:his|her|himself|herself|bribes?|kickbacks?|loot|proceeds)$/.test(low);

/** "the board, the auditors and the carpet": nothing but things, each with its article. */
const isFreeList = ({ tokens }: Clause, from: number) =>
  tokens.slice(from).every((token, index, rest) => {
    const before = rest[index - 1];
    return (
      before === undefined ||
      !/^(?:,|and|et|und|y|e)$/.test(before.low) ||
      /^(?:the|its|all|a|an|and|most|half|le|la|les|der|die|das|el|los|il|gli|i)$/.test(token.low)
    );
  });
