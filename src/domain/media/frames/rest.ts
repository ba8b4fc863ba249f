import { OTHER } from '../mask-names.ts';
import { carriesOn } from '../beside/carries-on.ts';
import type { Sentence } from './sentence.ts';
import type { Language, Word } from './language.ts';

const PAST_INFINITIVE =
  /(?<!\p{L})(?:avoir|ayant|haber|habiendo|aver(?:e|lo|la)?|avendo|ter|tendo|zu haben|te hebben|having)(?!\p{L})/iu;
/** What counsel says of the client, and the harmed of themselves. */
export const OF_CLIENT =
  /^(?:would|will|ferait|fera|fará|entend|compte|werde|zal|gaat|denies|denied|maintains|intends|plans|bestreite\p{L}*|nie|nega|niega|ontkent|nekter|nægter|förnekar|bestrider)$/u;
export const OF_HARM =
  /^(?:would|lost|trusted|thought|felt|hoped|feared|could|cannot|no longer|had (?:not|never|lost|trusted|paid|been))$/u;
export const OF_HONOUR = /^(?!)/u;
/** What one who was harmed or honoured may have. */
export const OF_HARMED =
  /^(?:life|savings?|money|home|house|flat|car|door|shop|farm|kiosk|wallet|phone|watch|bank|pension|arms?|legs?|head|hands?|family|wife|husband|children|mother|father|son|daughter|age|research|work|software|program\p{L}*|team|efforts?|courage|bravery|studi?[eoa]\p{L}*|forskning|avhandling\p{L}*|badania|pracę|heating|bills?|ersparniss\p{L}*|geld|haus\p{L}*|wohnung|auto|geldbörse|handy|forschung\p{L}*|arbeit|économies|épargne|argent|maison|voiture|travaux|recherches?|ahorros|dinero|casa|coche|trabajo|investigación|poupanças|economias|carro|trabalho|risparmi|soldi|auto|lavoro|spaargeld|huis|besparingar|sparepenge|oszczędności|λογισμικό|του|της)$/u;
const CLIENT =
  /^(?:team|unit|officers|clients?|mandant(?:en|in)?|clientes?|clientele?|assistit[oa]|cliente|cliënt(?:e|en)?|klient\p{L}*|klienten)$/u;
/** Where a clause begins that has a subject of its own. */
const OPENS = new Set(
  'no faltan falta não non nu nie se si hay há va vai θα recurrirá apelará existe existem existen foram fueron eran são sono sunt vor i'.split(
    ' ',
  ),
);

/** "Falk, charged with fraud,": what is said of others. */
const OF_THEM = new RegExp(
  `(${OTHER}|(?:suspects?|defendants?|accused|men|women|people|persons|brothers)(?!\\p{L})), (?!and|but|then|und|et|y|e|en|og|och)[^,;.]*(?:,|(?=\\.?$))`,
  'gu',
);

/** In what somebody is quoted as saying all others are somebody else. */
const FIRST_PERSON = new Set(
  'we our us wir unser unsere nous notre nos nosotros nuestro nuestra nós nosso nossa noi nostro nostra wij ons onze vi vår vores my'.split(
    ' ',
  ),
);

/** "and said", "et a perdu 8 000 euros": what is known of the subject goes on. */
const FURTHER =
  /,? (?:and|und|et|y|e|en|og|och|i) (?:(?:has|had|have|a|avait|ha|hat|hatte|heeft|har) )?([\p{L}'-]+)(?! up)(?= ?(\P{L}{0,3}\d|(?:her|his|their) (?:life )?savings)?)/gu;
const SEIZES = /^(?:seized|arrested|recovered|charged)$/u;
const isFurther = (verb: string, sum: string | undefined, language: Language, own: RegExp) =>
  language.says.has(verb) ||
  SEIZES.test(verb) ||
  (own === OF_HARM &&
    (language.harmed.has(verb) || /^(?:cannot|could)$/u.test(verb) || (language.lost.has(verb) && sum !== undefined)));

/** Whether all that stands behind a place is of others, but for what may be said of a client or of harm. */
export function isOfOthers({ after, later, language }: Sentence, from: number, own: RegExp): boolean {
  const rest = later
    .slice(after[from - 1]?.end ?? 0)
    .replaceAll(OF_THEM, '$1')
    .replaceAll(FURTHER, (link: string, verb: string, sum?: string) =>
      isFurther(verb, sum, language, own) ? ', ' : link,
    );
  if ((own !== OF_HONOUR && PAST_INFINITIVE.test(rest)) || carriesOn(rest, { said: 'said', speech: true }))
    return false;
  const isQuote = own === OF_CLIENT && after[from]?.low === ':';
  const low = (at: number) => after[at]?.low ?? '';
  return after.slice(from).every((word, index) => {
    const [next, second] = [low(from + index + 1), low(from + index + 2)];
    if (isQuote && !FIRST_PERSON.has(word.low)) return true;
    if (language.pronouns.has(word.low)) return own.test(next) || own.test(`${next} ${second}`);
    if (language.owners.has(word.low))
      return (
        own === OF_HONOUR ||
        (own === OF_CLIENT && word.low === 'its') ||
        (own === OF_HARM && next === 'own' && OF_HARMED.test(second)) ||
        (own === OF_HARM && next === 'own' && OF_HARMED.test(low(from + index + 3))) ||
        CLIENT.test(next) ||
        (own !== OF_CLIENT && (OF_HARMED.test(next) || OF_HARMED.test(second)))
      );
    return own === OF_HONOUR || !language.that.has(word.low) || hasSubject(after[from + index + 1], language);
  });
}

/** Whether a clause begins with somebody or something. */
function hasSubject(first: Word | undefined, language: Language): boolean {
  if (first === undefined) return false;
  const { low, large } = first;
  return (
    large ||
    low === OTHER ||
    (language.name === 'romanian' && /(?:ul|le|lor|ea|ia)$/u.test(low)) ||
    OPENS.has(low) ||
    /^\d/u.test(low) ||
    language.articles.has(low) ||
    language.prepositions.has(low) ||
    language.owners.has(low)
  );
}
