import { isMark } from './text.ts';
import type { Token } from './text.ts';

/** What a German or Dutch clause puts at its end, as the verb that stands before its object. */
const PRETERITES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    gefordert: 'forderte',
    beantragt: 'beantragte',
    verurteilt: 'verurteilte',
    angeklagt: 'klagte',
    verhaftet: 'verhaftete',
    festgenommen: 'verhaftete',
    überführt: 'überführte',
    angeordnet: 'beantragte',
    verhängt: 'verhängte',
    verteidigt: 'verteidigte',
    vertreten: 'vertritt',
    befragt: 'befragte',
    geleitet: 'leitete',
    bestätigt: 'bestätigte',
    erlassen: 'erließ',
    veroordeeld: 'veroordeelde',
    geëist: 'eiste',
    verdedigd: 'verdedigde',
    gedagvaard: 'veroordeelde',
    aangehouden: 'veroordeelde',
    aangeklaagd: 'veroordeelde',
  }),
);

/** "hat Freispruch gefordert" as "forderte Freispruch"; null where no perfect of an office's verbs begins there. */
export function toldInPreterite(tokens: readonly Token[], from: number): Token[] | null {
  if (!/^(?:hat|heeft)$/.test(tokens[from]?.low ?? '')) return null;
  const mark = tokens.findIndex((token, index) => index > from && isMark(token));
  const end = mark < 0 ? tokens.length : mark;
  const at = tokens.findIndex(({ low }, index) => index > from && index < end && PRETERITES.has(low));
  const verb = PRETERITES.get(tokens[at]?.low ?? '');
  if (verb === undefined || !(at === end - 1 || isOfWhom(tokens.slice(at + 1, end)))) return null;
  return [...tokens.slice(0, from), { text: verb, low: verb }, ...tokens.slice(from + 1, at), ...tokens.slice(at + 1)];
}

/** "heeft vier jaar geëist tegen Falk wegens fraude": and no second verb. */
const isOfWhom = ([first, ...rest]: readonly Token[]) =>
  /^(?:tegen|wegens)$/.test(first?.low ?? '') && !rest.some(({ low }) => /^(?:en|maar|of)$/.test(low));
