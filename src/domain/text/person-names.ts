import { beginsWithTown, isDemonym, isPeopleAfterArticle, leadsToName } from './words-before-names.ts';
import { ofLastText } from './last-text.ts';
import { matchesOf } from './matches-of.ts';

const PARTICLE = '(?:de|la|las|los|del|van|von|der|den|bin|ibn|bint|al|el|da|di|do|dos|du|le|abu|ter|ten|y|e)';
/** A full stop after a longer word ends a sentence, or after an acronym: "Oskar Falk. Yet he", "an NGO. Police". */
const WORD = "(?:\\p{Lu}[\\p{Ll}\\p{M}'’-]{0,2}\\.|\\p{Lu}[\\p{L}\\p{M}'’-]{0,40})";

/**
 * Regular expression source (flag `u`) of one to twelve capitalised words, particles between them allowed; without
 * bounds on them and on their letters an endless run would take endless time.
 */
export const CAPITALISED_PATTERN = `(?<![\\p{L}\\p{M}])${WORD}(?: (?:${PARTICLE} ){0,3}(?:${WORD})){0,11}`;

const CAPITALISED = new RegExp(CAPITALISED_PATTERN, 'gu');

/** Where a text has such words. */
export const capitalisedIn = ofLastText((text) => [...matchesOf(text, CAPITALISED)]);

/** Capitalised words that begin a sentence, an office or a place, and never a person's name. */
const NO_NAME = new Set(
  (
    'als gegen nach seit wegen laut the a an in on at of he she they his her it its this that these those when after before while and but or as by for from with who ' +
    'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday ' +
    'new united states kingdom north south east west northern southern eastern western central federal national international global royal ' +
    'city county district court courts tribunal tribunale supreme high crown magistrates department ministry justice treasury police bureau agency office attorney general ' +
    'bank company corporation group holdings limited ltd inc llc plc university college school hospital church ' +
    'street road avenue airport prison jail island islands republic union european state york london angeles francisco ' +
    'reuters associated press times news post daily guardian herald tribune gazette journal bbc cnn afp fbi doj sec irs fca nca interpol europol ' +
    'judge officer detective inspector prosecutor prosecutors investigators authorities officials commissioner director chief executive president minister ' +
    "serious fraud lt gov hon home secretary principal additional sessions special agent charge assistant attorneys senior sgt det gda garda insp supt public relations unit crime economic policing prosecution service trading standards magistrate magistrates' " +
    'sein seine ihr ihre wie für policía polícia guardia audiencia juzgado ministerio ministério fiscalía procura questura landgericht amtsgericht polizeipräsidium vorsitzende vorsitzender sprecher sprecherin staatsanwaltschaft ' +
    'mit aus auf über unter zwischen durch ohne trotz jahr jahre jahren monate monaten haft jahrgang euro kilo kokain heroin cannabis prozent million millionen angeklagte angeklagten angeklagter beschuldigte beschuldigter beschuldigten verurteilte verurteilter verurteilten act ' +
    'dob pob yob nationality citizenship gender sex passport aka name age mr mrs ms miss dr sir prof former ex us uk eu un usa'
  ).split(' '),
);

export interface NameMention {
  name: string;
  start: number;
  end: number;
}

/** Most mentions read from one text: a register of thousands of names tells nothing about one. */
const MOST_MENTIONS = 500;

/** Runs of two to five capitalised words that can be a person's name, in order of appearance. */
export function personNames(text: string): NameMention[] {
  const found: NameMention[] = [];
  for (const match of capitalisedIn(text)) {
    const mention = trimToName(match[0], { start: match.index, text });
    if (mention) found.push(mention);
    if (found.length >= MOST_MENTIONS) break;
  }
  return found;
}

/** Drops titles and sentence openers at either end; null where no two words are left or an office is named within. */
function trimToName(run: string, { start, text }: { start: number; text: string }): NameMention | null {
  if (!run.includes(' ')) return null;
  if (BORN_AT.test(run) || OF_TOWN.test(run)) return null;
  const words = run.split(' ');
  let offset = start;
  const opensAt = (first: string) =>
    opens(words) ||
    (words.length > 2 &&
      (isDemonym(first) || beginsWithTown(text, offset) || isPeopleAfterArticle(first, text, offset)));
  while (words[0] !== undefined && opensAt(words[0])) offset += (words.shift()?.length ?? 0) + 1;
  if (offset > start && OF_SOMEBODY.test(words.join(' '))) offset += (words.shift()?.length ?? 0) + 1;
  const stop = words.findIndex((word) => !isNameWord(word));
  const kept = stop < 0 ? words : words.slice(0, stop);
  const name = kept.join(' ').replace(/(?:['’]s|[.'’-])$/u, '');
  if (kept.length === 2 && ADDRESSED.test(name)) return null;
  return kept.length >= 2 && kept.length <= 6 ? { name, start: offset, end: offset + name.length } : null;
}

/** "Jenaer Klinik". */
const OF_TOWN =
  /^\p{L}+er (?:Klinik|Krankenhaus|Gefängnis|Finanzamt|Rathaus|Innenstadt|Hafen|Flughafen|Landgericht|Amtsgericht)$/u;

/** "Natural de Altamira", "Vecina de Cieza", opening a sentence. */
const BORN_AT = /^(?:Natural|Originari[oa]|Nativ[oa]|Vecin[oa]|Residente|Morador[a]?) (?:de|di|do|da) /u;

/** "Der Verteidiger von Oskar Falk": before a given name and a surname it is no part of them. */
const OF_SOMEBODY = /^(?:von|di|du|da|do|van) \p{Lu}[\p{L}’'-]+ \p{Lu}/u;

/** "L'avocat de M. Morel": the name follows. */
const ADDRESSED = /^\p{Ll}+ \p{Lu}$/u;

/** Before a German noun, which is written large: "Das Verfahren". */
const GERMAN_ARTICLE = /^(?:D(?:er|ie|as|em|en|es)|Eine?[mnrs]?)$/u;

/** Whether the first of the words is none of a name. An article or noun is one only where a whole name follows it. */
function opens(words: readonly string[]): boolean {
  const [first = ''] = words;
  return !isNameWord(first) || GERMAN_ARTICLE.test(first) || (words.length >= 3 && leadsToName(first));
}

/** "L'avocat" at the beginning of a sentence. */
const ELIDED_ARTICLE = /^L['’]\p{Ll}/u;

/** "Boston-based", "Cork-born" */
const OF_PLACE = /-(?:based|born|raised|area)$/;

/** Whether a capitalised word can be part of a person's name. */
export function isNameWord(word: string): boolean {
  const lower = word.toLowerCase();
  const bare = lower.endsWith('s') || lower.endsWith('.') ? lower.replace(/(?:['’]s|\.)$/u, '') : lower;
  return (
    !NO_NAME.has(bare) &&
    !(word.startsWith('L') && ELIDED_ARTICLE.test(word)) &&
    !(word.includes('-') && OF_PLACE.test(word))
  );
}
