import { birthsInText } from '../dates/births-in-text.ts';
import { readDate } from '../dates/dates-in-text.ts';
import { latest, monthInterval } from '../dates/interval.ts';
import type { DateInterval } from '../dates/interval.ts';
import { MONTH_NAME_PATTERN, monthNumberInDate } from '../dates/months.ts';
import { ofKnownTexts } from '../text/known-texts.ts';

/** Without one no term fits: most positions are done here. */
const HAS_YEAR = /\d{4}/u;

export interface TermOfOffice {
  start: DateInterval | null;
  end: DateInterval | null;
}

const YEAR = '(?:19|20)\\d{2}(?!\\d)';
const MONTH = `(?<!\\p{L})${MONTH_NAME_PATTERN}\\.?,?`;
const WHEN =
  `(?:(?<!\\d)(?:(?:19|20)\\d{2}[-./]\\d{2}(?:[-./]\\d{2})?(?!\\d)|(?:\\d{1,2}[./-] ?)?\\d{1,2}[./-] ?${YEAR}|` +
  `(?:\\d{1,2}(?:st|nd|rd|th|er|º|\\.)?(?: of| de)? )?${MONTH}(?: \\d{1,2},)?(?: del?)? ${YEAR}|${YEAR})(?: (?:r|г|р)(?!\\p{L})\\.?)?)`;
const NOW =
  '(?:present|now|today|date|current(?:ly)?|ongoing|heute|jetzt|laufend|présent|aujourd.hui|(?:la )?actualidad|presente|oggi|in corso|em curso|atualidade|heden|nu|dziś|obecnie|teraz|prezent|nåværende|н\\.? ?в\\.?|настоящее время|нині|тепер)(?!\\p{L})';
const FROM =
  '(?<!\\p{L})(?:from|since|between|seit|ab|von|vom|zwischen|depuis(?: le)?|dès|du|de|entre|desde(?: el)?|da|dal|dall.|sinds|vanaf|van|fra|siden|från|sedan|od|от|с|з|від)';
const TO =
  '(?: ?[-–—/] ?| (?:to|until|till|and|bis(?: zum)?|à|au|a|al|et|y|e|hasta(?: el)?|fino (?:al?|ad)|até|tot(?: en met)?|t/m|til|till|do|до|по) )';
const UNTIL =
  "(?<!\\p{L})(?:until|till|up to|bis(?: zum| ende)?|jusqu['’](?:en|au|à)|hasta(?: el)?|fino (?:al?|ad)|até|tot(?: en met)?|t/m|til og med|till och med|do|до)";
/** "mandaat beëindigd 31/03/2023", "left office in May 2019", "ausgeschieden am 30.6.2020" */
const ENDED =
  '(?<!\\p{L})(?:(?:(?:his|her|the) )?(?:term(?: of office)?|mandate|mandat|mandato|mandaat|tenure|office|kadencja|amtszeit|функци\\p{L}+) (?:has |is |was |a |est |wurde |è |fue |foi )?)?' +
  '(?:ended|expired|ceased|left(?: office)?|stepped down|recalled|rappelée?|abberufen|relevée?|destituid[oa]|retirado|richiamat[oa]|отозван[а]?|teruggeroepen|stood down|resigned|retired|dismissed|removed from office|beëindigd|afgetreden|ausgeschieden|beendet|zurückgetreten|abgelöst|terminée?|démissionn\\p{L}+|fin de mandat|fin de fonctions?|échu|cesó|cesad[oa]|cese|finalizad[oa]|terminad[oa]|renunció|cessat[oa]|cessou|cessado|scadut[oa]|dimess[oa](?:si)?|dimission\\p{L}*|amtsende|einde (?:mandaat|ambtstermijn)|avgick|avgått|fratrådt|zakończ\\p{L}+|odwołan[yae]|сложил[аи]? полномочия|полномочия прекращены|освобожд[её]н[аы]?)' +
  '(?: (?:from|dal|dalla|del?|de (?:ses|son|sus)|das?|do|aus|aus dem|vom|z|с) (?:the )?(?:office|post|mandate?|mandato|carica|incarico|cargo|funções|funciones|fonctions?|poste|amt|urzędu|stanowiska|должности|поста))?' +
  '(?: (?:on|in|as of|am|im|per|op|in|le|en|el|il|nel|em|a|w|dnia|в|с))?';
const SPAN = new RegExp(
  `(?:${FROM} )?(?<start>${WHEN})(?:${TO}(?:(?<end>${WHEN})|(?:the )?${NOW})| ?[-–—] ?(?=[)\\],;]|$)| ?(?:至今|現任|现任))`,
  'giu',
);
const END = new RegExp(`(?:${UNTIL}|${ENDED}) (?<end>${WHEN})`, 'giu');
const START = new RegExp(
  `(?:${FROM}|(?<!\\p{L})(?:(?:in office|in functie|en fonction|im amt|in carica|en el cargo|no cargo|(?:re-?)?elected|gewählt|élue?|elegid[oa]|elett[oa]|eleit[oa]|gekozen|appointed|ernannt|nommée?|nombrad[oa]|nominat[oa]|nomead[oa]|benoemd)(?: (?:since|in|on|from|seit|im|am|depuis|en|le|desde|el|dal|nel|em|sinds))?)|(?<!\\p{L})(?:منذ(?: عام| سنة)?|في عام|عام|từ(?: năm)?)) (?<start>${WHEN})|(?<start>${YEAR})(?:['’]?(?:den|dan|ten|tan) beri| ?(?:년|年)(?: ?\\d{1,2} ?[월月])?(?: ?(?:에 ?)?(?:임명|취임|선출|당선)| ?に?(?:任命|就任|当选|當選|当選|上任)|부터|以来|起任))`,
  'giu',
);
const GOES_ON =
  /(?<!\p{L})(?:(?:mandate|term|mandat|mandato|mandaat) (?:continu\p{L}+|ongoing|running)|in office|in functie|en fonctions?|en funciones|im amt|in carica|incumbent|serving|sitting|currently|derzeit|actuellement|actualmente|attualmente|atualmente|momenteel|obecnie|now)(?!\p{L})/giu;
/** One of several posts: an end is that of the one beside it. */
const SEVERAL =
  /[;|]|,? (?:and )?(?:former|ex)[ -]|(?<!\p{L})(?:now|later|currently|formerly|previously|subsequently|turned|then|(?:who )?became|before becoming)(?!\p{L})/iu;

/** The time that a position's own words give, as "Minister of Mines (1998–2003)"; an end only where nothing comes after it. */
export const termInWords = ofKnownTexts(200, (position): TermOfOffice => {
  if (!HAS_YEAR.test(position)) return { start: null, end: null };
  const text = withoutBirths(position);
  const spans = found(SPAN, text);
  const rest = text.replace(SPAN, SPAN_MARK);
  const [ends, starts] = [found(END, rest), found(START, rest.replace(END, ' '))];
  const lasts = [...spans, ...ends].map(({ end }) => end);
  const { office } = OVER.exec(rest.replace(END, SPAN_MARK))?.groups ?? {};
  const isOver = office !== undefined && !SEVERAL.test(office.replace(/[;,|]\s*$/u, '')) && office.search(GOES_ON) < 0;
  return {
    start: earliest([...spans, ...starts].flatMap(({ start }) => start ?? [])),
    end: isOver && lasts.every((end) => end !== null) ? latest(lasts) : null,
  };
});

const SPAN_MARK = ' § ';
/** Words and years behind a term may be a later one. */
const OVER = new RegExp(
  `^(?<office>(?:(?!§|(?:19|20)\\d{2}(?!\\d)).)*)(?:§[^\\p{L}\\p{N}§]*)+(?:${ENDED})?[^\\p{L}\\p{N}]*$`,
  'isu',
);

export function earliest(dates: readonly DateInterval[]): DateInterval | null {
  return dates.reduce<DateInterval | null>((one, other) => (one && one.from <= other.from ? one : other), null);
}

/** A position without what its words say of its time. */
export function withoutTerm(position: string): string {
  const patterns = HAS_YEAR.test(position) ? [SPAN, END, START, GOES_ON] : [GOES_ON];
  return patterns.reduce((text, pattern) => text.replace(pattern, ' '), withoutBirths(position));
}

/** "Ambassador since 2024. Born on 28 November 1969": since when they live is no term. */
export function withoutBirths(position: string): string {
  const small = position.replace(/[.;:] \p{Lu}(?=\p{Ll})/gu, (opening) => opening.toLowerCase());
  return birthsInText(small, LAST_DAY).reduce((text, { start, end }) => blanked(text, start, end), position);
}

const LAST_DAY = '9999-12-31';

function blanked(text: string, start: number, end: number): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}

function found(pattern: RegExp, text: string): TermOfOffice[] {
  return [...text.matchAll(pattern)].map(({ groups }) => ({ start: read(groups?.start), end: read(groups?.end) }));
}

/** What is no date as a whole leaves its year. */
function read(said: string | undefined): DateInterval | null {
  if (said === undefined) return null;
  const plain = said.replace(/ (?:r|г|р)\.?$/iu, '').trim();
  const [, month = '', year] = /(?:^|\s)(\p{L}+)\.?,? (?:del? )?(\d{4})$/u.exec(plain) ?? [];
  const number = monthNumberInDate(month);
  return (
    readDate(plain) ??
    (number === null ? null : monthInterval(Number(year), number)) ??
    readDate(/(?:19|20)\d{2}/u.exec(plain)?.[0] ?? '')
  );
}
