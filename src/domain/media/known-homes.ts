import type { AlertHit } from '../alerts/alert-hit.ts';
import type { AddressFact, PartyFacts } from '../facts/facts.ts';
import { townForm } from '../facts/postal-address.ts';
import { isCaseOfTown } from '../text/case-forms.ts';
import { matchesOf } from '../text/matches-of.ts';
import { CAPITALISED_PATTERN, personNames } from '../text/person-names.ts';
import { SENTENCE_END } from './proceedings.ts';

/** A resident, in whatever words: what follows is where. */
const RESIDENT =
  '(?:liv(?:es|ed|ing)|resid(?:es|ed|ing|ent|ente|entes)|residenti|domicili\\p{L}*|habit(?:e|ant)|demeurant|wohnhaft|wohnt|woonachtig|wonende|vecin[oa]s?|morador(?:a|es)?|bosatt?|boende|zamieszka\\p{L}+|mieszka\\p{L}+|bytem|жител\\p{L}+|проживающ\\p{L}+|мешкан\\p{L}+) (?:(?:in|at|of|à|en|de|em|a|i|w|we|v|ve|te|в|г\\.|города) )?';
/** From a place; right behind a name, an age, brackets or a comma, or of both of two. */
const FROM =
  "(?<=[,)\\d\\u0080] |(?<!\\p{L})(?:ans|años|anos|anni|jahre|jaar|år|lat|let|olds?|both|all|beide[n]?|alle|tous deux|toutes deux|ambos|ambas|entrambi|entrambe|begge|båda|obaj|oboje|оба) )(?:of|from|aus|de|d['’]|di|da|uit|van|från|fra|z|ze|din|із|з|из) ";
const HOME = new RegExp(`(?<!\\p{L})(?:${RESIDENT}|${FROM})(${CAPITALISED_PATTERN})`, 'gu');
const HOME_IN_ARABIC = /(?:المقيمة?|مقيمة?|من سكان|من أهالي|من أبناء)(?: في| بمدينة| ب)? ?(\p{Script=Arabic}+)/gu;
/** Said of more than the one before it. */
const OF_ALL =
  /(?<!\p{L})(?:both|all|beiden?|alle|tous|toutes|ambos|ambas|entrambi|entrambe|begge|båda|obaj|oboje|оба)(?!\p{L})/iu;

/** How far behind a name its bearer's home is told. */
const REACH = 200;
const MOST_NAMES = 20;

/**
 * MED-2: the customer's own town where the sentence that names them tells it as the home of whoever it names. What else
 * stands between need not be read: the town is known.
 */
export function knownHomes({ media: { texts } }: AlertHit, customer: PartyFacts): AddressFact[] {
  const towns = [...new Set(customer.addresses.flatMap(({ town }) => town ?? []))];
  if (towns.length === 0) return [];
  const names = customer.names.slice(0, MOST_NAMES).map(({ text }) => text);
  const employers = customer.employers.map(({ text }) => text);
  return texts.flatMap(({ text, pointer }) =>
    names.some((name) => text.includes(name))
      ? text.split(SENTENCE_END).flatMap((sentence) =>
          names
            .flatMap((name) => homesBehind(name, sentence, employers))
            .flatMap((home) => {
              const town = towns.find((own) => isTown(home, own));
              return town === undefined ? [] : [{ text: home, pointer, full: null, town }];
            }),
        )
      : [],
  );
}

/** A place may be the beginning of a longer run of capitals: "Béziers Cedex". */
function isTown(home: string, own: string): boolean {
  const form = townForm(home);
  return form === own || form.startsWith(`${own} `) || isCaseOfTown(form, own);
}

function homesBehind(name: string, sentence: string, employers: readonly string[]): string[] {
  const at = sentence.indexOf(name);
  if (at < 0) return [];
  const rest = `\u0080${sentence.slice(at + name.length, at + name.length + REACH)}`;
  return [...matchesOf(rest, HOME), ...matchesOf(rest, HOME_IN_ARABIC)]
    .filter(({ index, 0: found }) => {
      const between = employers.reduce((left, employer) => left.replace(employer, ''), rest.slice(0, index));
      return OF_ALL.test(between) || OF_ALL.test(found) || personNames(between).length === 0;
    })
    .flatMap(([, place]) => place ?? []);
}
