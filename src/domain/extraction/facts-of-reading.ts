import { toCountryCode } from '../countries/country-code.ts';
import { agesInText } from '../dates/ages-in-text.ts';
import { birthAtAge } from '../dates/age-at-date.ts';
import { parseBirthDate } from '../dates/birth-date.ts';
import { birthsInText } from '../dates/births-in-text.ts';
import { since } from '../dates/dates-in-text.ts';
import type { DateInterval, IsoDate } from '../dates/interval.ts';
import { parseDate } from '../dates/parse-date.ts';
import { partyFacts } from '../facts/facts.ts';
import type { AgeFact, CountryRole, DateFact, PartyFacts, Stated } from '../facts/facts.ts';
import { normaliseName } from '../names/normalise.ts';
import type { Policy } from '../policy/policy.ts';
import type { ExtractedField, ModelReading } from './model-reading.ts';

interface ReadingContext {
  /** The texts of the hit that the facts are wanted of. */
  texts: readonly Stated[];
  published: DateInterval | null;
  asOf: IsoDate;
  policy: Policy;
}

/**
 * The facts of one hit that a language model pointed at. Their values are read out of the quoted words by the rules
 * that read any other text: a quote that does not say what the model took it for gives nothing.
 */
export function factsOfReading(reading: ModelReading | null, context: ReadingContext): PartyFacts | null {
  const pointers = new Set(context.texts.map(({ pointer }) => pointer));
  const facts = (reading?.facts ?? []).filter(({ pointer }) => pointers.has(pointer));
  if (facts.length === 0) return null;
  const stated = (field: ExtractedField): Stated[] =>
    facts.filter((fact) => fact.field === field).map(({ quote, pointer }) => ({ text: quote, pointer }));
  return partyFacts({
    ages: stated('age').flatMap((fact) => ageOf(fact, context)),
    birthDates: stated('birth_date').flatMap((fact) => birthOf(fact, context)),
    deaths: stated('death').flatMap((fact) => dateOf(fact, context)),
    countries: (['nationality', 'residence'] as const).flatMap((role) => countriesOf(stated(role), role)),
    genders: stated('gender').flatMap(genderOf),
    birthPlaces: stated('birth_place').flatMap((fact) => {
      const town = normaliseName(fact.text);
      return town === '' ? [] : [{ ...fact, town, country: null }];
    }),
    occupations: stated('occupation'),
    employers: stated('employer'),
    relatives: stated('relative'),
  });
}

function ageOf(fact: Stated, { published, asOf, policy }: ReadingContext): AgeFact[] {
  const [mention] = agesInText(fact.text, { published, asOf });
  if (mention) return [{ ...fact, ages: mention.ages, at: mention.at, birth: mention.birth }];
  const age = /^\d{1,3}$/.test(fact.text.trim()) ? Number(fact.text) : NaN;
  if (!(age <= policy.birth.oldestPerson)) return [];
  const [ages, at] = [{ from: age, to: age }, published ?? since(null, asOf)];
  return [{ ...fact, ages, at, birth: birthAtAge(ages, at) }];
}

function birthOf(fact: Stated, { asOf, policy }: ReadingContext): DateFact[] {
  const [mention] = birthsInText(fact.text, asOf);
  if (mention) return [{ ...fact, interval: mention.birth }];
  const parsed = parseBirthDate(fact.text.trim(), asOf, policy.birth.oldestPerson);
  return parsed.kind === 'date' ? [{ ...fact, interval: parsed.interval }] : [];
}

function dateOf(fact: Stated, { asOf }: ReadingContext): DateFact[] {
  const parsed = parseDate(fact.text.trim());
  return parsed.kind === 'date' && parsed.interval.from <= asOf ? [{ ...fact, interval: parsed.interval }] : [];
}

function countriesOf(facts: readonly Stated[], role: CountryRole): PartyFacts['countries'] {
  return facts.flatMap((fact) => {
    const code = toCountryCode(fact.text);
    return code === null ? [] : [{ ...fact, code, role }];
  });
}

const FEMALE = /^(?:she|her|hers|mrs|ms|miss|woman|female|frau|mme|señora|sra)\.?$/i;
const MALE = /^(?:he|him|his|mr|man|male|herr|señor|sr)\.?$/i;

function genderOf(fact: Stated): PartyFacts['genders'] {
  const text = fact.text.trim();
  if (FEMALE.test(text)) return [{ ...fact, gender: 'F' }];
  return MALE.test(text) ? [{ ...fact, gender: 'M' }] : [];
}
