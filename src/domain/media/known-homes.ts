import type { AlertHit } from '../alerts/alert-hit.ts';
import type { AddressFact, PartyFacts } from '../facts/facts.ts';
import { toLatin } from '../names/script.ts';
import { townForm } from '../facts/postal-address.ts';
import { isUncased, placesOf, withJoined } from '../text/uncased-names.ts';
import { isCaseOfTown, nominativeOf } from '../text/case-forms.ts';
import { matchesOf } from '../text/matches-of.ts';
import { OCCUPATION_PATTERN } from '../text/occupation-nouns.ts';
import { CAPITALISED_PATTERN, personNames } from '../text/person-names.ts';
import { isReadLanguage } from './language.ts';
import { SENTENCE_END } from './proceedings.ts';
import { asWritten, withPlainSigns } from '../text/plain-signs.ts';

/** A resident, in whatever words: what follows is where. */
const RESIDENT =
  '(?:liv(?:es|ed|ing)|resid(?:es|ed|ing|ent|ente|entes)|residenti|domicili\\p{L}*|habit(?:e|ant)|demeurant|wohnhaft|wohnt|woonachtig|wonende|vecin[oa]s?|morador(?:a|es)?|bosatt?|boende|zamieszka\\p{L}+|mieszka\\p{L}+|bytem|жител\\p{L}+|прожива(?:ющ\\p{L}+|ет)|мешка\\p{L}+|жив[её]т|живее|κάτοικο[ςυ]) (?:(?:in|at|of|à|en|de|em|a|i|w|we|v|ve|te|в|у|во|на|г\\.|м\\.|города|міста) )?';
/** From a place; right behind a name, an age, brackets or a comma, or of both of two. */
const FROM =
  "(?<=[,)\\d\\u0080] |(?<!\\p{L})(?:ans|años|anos|anni|jahre|jaar|år|lat|let|olds?|both|all|beide[n]?|alle|tous deux|toutes deux|ambos|ambas|entrambi|entrambe|begge|båda|obaj|oboje|оба) )(?:of|from|aus|iz|de|d['’]|di|da|uit|van|från|fra|z|ze|din|із|з|из|од|от|από(?: τ\\p{L}+)?) ";
/** "notaire à Quimper": where somebody works in a trade. */
const AT_TRADE = `${OCCUPATION_PATTERN} (?:in|at|à|en|a|em|w|we|v|ve|i|te) `;
const HOME = new RegExp(
  `(?<!\\p{L})(?:${RESIDENT}|${FROM}|${AT_TRADE})(${CAPITALISED_PATTERN})(?:, (${CAPITALISED_PATTERN}))?`,
  'gu',
);
const BASED = new RegExp(`, an? (${CAPITALISED_PATTERN})-based(?!\\p{L})`, 'gu');
const HOME_IN_ARABIC = /(?:المقيمة?|مقيمة?|من سكان|من أهالي|من أبناء)(?: في| بمدينة| ب)? ?(\p{Script=Arabic}+)/gu;
/** Said of more than the one before it. */
const OF_ALL =
  /(?<!\p{L})(?:both|all|beiden?|alle|tous|toutes|ambos|ambas|entrambi|entrambe|begge|båda|obaj|oboje|оба)(?!\p{L})/iu;

/** How far behind a name its bearer's home is told. */
const REACH = 200;
const MOST_NAMES = 20;
/** Names that a text writes in other letters than the customer's. */
const NOT_LATIN = /^[^\p{Script=Latin}]+$/u;

/**
 * MED-2: the customer's own town where the sentence that names them tells it as the home of whoever it names. What else
 * stands between need not be read: the town is known.
 */
export function knownHomes({ names: listed, media: { texts } }: AlertHit, customer: PartyFacts): AddressFact[] {
  const towns = [...new Set(customer.addresses.flatMap(({ town }) => town ?? []))];
  if (towns.length === 0) return [];
  const called = [
    ...customer.names.slice(0, MOST_NAMES),
    ...listed.slice(0, MOST_NAMES).filter(({ text }) => NOT_LATIN.test(text)),
  ];
  const names = [...new Set(called.flatMap(({ text }) => withJoined(withPlainSigns(text))))];
  const employers = customer.employers.map(({ text }) => withPlainSigns(text));
  return texts.flatMap((told) => {
    const { pointer } = told;
    const text = withPlainSigns(told.text);
    const written = writtenIn(text, names);
    if (written.length === 0) return [];
    const inSigns = homesInSigns(text, written, towns).map((town) => ({ text: town, pointer, full: null, town }));
    const homes = text.split(SENTENCE_END).flatMap((sentence) =>
      written
        .flatMap((name) => homesBehind(name, sentence, employers))
        .flatMap((home) => {
          const town = towns.find((own) => isTown(home, own));
          return town === undefined ? [] : [{ text: home, pointer, full: null, town }];
        }),
    );
    return asWritten([{ written: told, plain: { text, pointer } }])([...homes, ...inSigns]);
  });
}

/** "神戸市の白浜巧", "青岛商人王建国", "부산에 사는 김영수": what may stand between a town in signs and a name. */
const FROM_IN_SIGNS =
  /^[市区町村県府]?(?:\p{Script=Han}{1,4}[区市町])?(?:(?:の|に住む|在住の?)(?:[\p{Script=Han}\p{Script=Katakana}ー]{0,8})、?|(?:商|籍)?(?:人|男子|女子)|시?(?:에 사는|에 거주하는| 거주) )$/u;
const REACH_IN_SIGNS = 24;

function homesInSigns(text: string, names: readonly string[], towns: readonly string[]): string[] {
  const places = names.flatMap((name) => placesOf(name, text));
  return towns
    .filter((town) => isUncased(town))
    .filter((town) =>
      places.some(({ start }) => {
        const before = text.slice(Math.max(0, start - REACH_IN_SIGNS), start);
        const at = before.lastIndexOf(town);
        return at >= 0 && FROM_IN_SIGNS.test(before.slice(at + town.length));
      }),
    );
}

/** Names as a text has them, where it has none whole in the cases of its language: "Zorana Milutinovića". */
function writtenIn(text: string, names: readonly string[]): string[] {
  const whole = names.filter((name) => text.includes(name));
  if (whole.length > 0 || isReadLanguage(text)) return whole;
  return personNames(text).flatMap(({ name }) => (nominativeOf(name, names) === null ? [] : [name]));
}

/** A place may be the beginning of a longer run of capitals: "Béziers Cedex". */
function isTown(home: string, own: string): boolean {
  const isRead = /^[\p{ASCII}]+$/u.test(own) && /^[\p{Script=Cyrillic}\p{Script=Greek} -]+$/u.test(home);
  const form = townForm(isRead ? toLatin(home) : home);
  return form === own || form.startsWith(`${own} `) || isCaseOfTown(form, own);
}

function homesBehind(name: string, sentence: string, employers: readonly string[]): string[] {
  const at = sentence.indexOf(name);
  if (at < 0) return [];
  const rest = `\u0080${sentence.slice(at + name.length, at + name.length + REACH)}`;
  return [HOME, BASED, HOME_IN_ARABIC]
    .flatMap((pattern) => [...matchesOf(rest, pattern)])
    .filter(({ index, 0: found }) => {
      const between = employers.reduce((left, employer) => left.replace(employer, ''), rest.slice(0, index));
      return OF_ALL.test(between) || OF_ALL.test(found) || personNames(between).length === 0;
    })
    .flatMap(([, ...places]) => places.filter(Boolean));
}
