import { agesBesideUncasedNames } from '../dates/ages-beside-uncased-names.ts';
import { agesInText } from '../dates/ages-in-text.ts';
import { birthsBesideSigns, birthsInText } from '../dates/births-in-text.ts';
import { addYears } from '../dates/interval.ts';
import type { DateInterval } from '../dates/interval.ts';
import { partyFacts } from '../facts/facts.ts';
import type { CountryFact, PartyFacts } from '../facts/facts.ts';
import { DISGUISED } from '../text/mention-owner.ts';
import { countriesInText } from '../text/countries-in-text.ts';
import { factsAfter, factsBeside } from '../text/facts-beside-name.ts';
import type { TextFact } from '../text/facts-beside-name.ts';
import { pronounGender, pronounSentences } from '../text/pronouns.ts';
import type { AlertContext } from './alert-context.ts';
import type { HitText } from './alert-hit.ts';
import type { TextSubject } from './text-subject.ts';

export interface TextScene {
  subject: TextSubject;
  context: AlertContext;
  /** When the text was written; null where that is not known. */
  published: DateInterval | null;
  /** Whether the hit's texts name nobody but the subject. */
  alone: boolean;
  /** Whether they name the subject at all. */
  isNamed: boolean;
}

/** What one text says of the person it is read for. */
export function factsInText({ text, pointer }: HitText, scene: TextScene): PartyFacts {
  const { subject, context, published } = scene;
  const { asOf, policy } = context;
  const belongs = (span: { start: number; end: number }) => subject.owns(text, span, scene);
  const earliest = Number(asOf.slice(0, 4)) - policy.birth.oldestPerson;
  const said = [...besideNames(text, scene), ...besidePronouns(text, scene)];
  const facts = ofTextFacts(said, pointer, scene);
  return {
    ...facts,
    ages: [
      ...agesInText(text, { published, asOf }).filter(belongs),
      ...agesBesideUncasedNames(text, (name) => subject.isCalled(name), { published, asOf }),
    ].map(({ quote, ages, at, birth }) => ({ text: quote, ages, at, birth, pointer })),
    birthDates: [
      ...facts.birthDates,
      ...birthsInText(text, asOf)
        .filter((mention) => Number(mention.birth.to.slice(0, 4)) >= earliest && belongs(mention))
        .map(({ quote, birth }) => ({ text: quote, interval: birth, pointer })),
      ...birthsBesideSigns(text, subject.signedNames(), asOf).map(({ quote, birth }) => ({
        text: quote,
        interval: birth,
        pointer,
      })),
    ],
    countries: [
      ...facts.countries,
      ...countriesInText(text)
        .filter(belongs)
        .map(({ quote, code, role }): CountryFact => ({ text: quote, code, role, pointer, ...ageOf(role, scene) })),
    ],
  };
}

function besideNames(text: string, { subject }: TextScene): TextFact[] {
  return subject
    .mentionsIn(text)
    .filter(({ name }) => !subject.isOtherGeneration(name, text))
    .flatMap((mention) =>
      // "who died in 1979 according to his forged certificate": a disguise is no fact of its wearer.
      factsBeside(mention).filter(({ kind }) => kind !== 'death' || !DISGUISED.test(mention.after)),
    );
}

/** Where nobody else is named, "he" and "she" are the subject. */
function besidePronouns(text: string, { subject, alone, isNamed }: TextScene): TextFact[] {
  if (!alone || !isNamed) return [];
  const sentences = pronounSentences(text).filter((span) => subject.owns(text, span, { alone, isNamed }));
  return [...sentences.flatMap(({ after }) => factsAfter(after)), ...pronounGender(text)];
}

function ofTextFacts(said: readonly TextFact[], pointer: string | null, scene: TextScene): PartyFacts {
  const facts = partyFacts({});
  for (const fact of said) addFact(facts, fact, { pointer, scene });
  return facts;
}

function addFact(
  facts: PartyFacts,
  fact: TextFact,
  { pointer, scene }: { pointer: string | null; scene: TextScene },
): void {
  const stated = { text: fact.quote, pointer };
  switch (fact.kind) {
    case 'birth':
      facts.birthDates.push({ ...stated, interval: fact.date });
      break;
    case 'death': {
      const { asOf } = scene.context;
      const last = fact.date.precision === 'range' ? (scene.published?.to ?? asOf) : fact.date.to;
      if (fact.date.from <= asOf) facts.deaths.push({ ...stated, interval: { ...fact.date, to: last } });
      break;
    }
    case 'birth-place':
    case 'residence':
      addPlace(facts, fact, { stated, scene });
      break;
    case 'gender':
      facts.genders.push({ ...stated, gender: fact.gender });
      break;
    case 'occupation':
      facts.occupations.push({ ...stated, text: fact.value });
      break;
    case 'employer':
      facts.employers.push({ ...stated, text: fact.value });
      break;
    case 'relative':
      facts.relatives.push({ ...stated, text: fact.value });
  }
}

function addPlace(
  facts: PartyFacts,
  { kind, town, country }: Extract<TextFact, { town: string }>,
  { stated, scene }: { stated: { text: string; pointer: string | null }; scene: TextScene },
): void {
  const role = kind === 'birth-place' ? 'birth' : 'residence';
  if (country !== null) facts.countries.push({ ...stated, code: country, role, ...ageOf(role, scene) });
  if (town === '') return;
  if (kind === 'birth-place') facts.birthPlaces.push({ ...stated, town, country });
  else facts.addresses.push({ ...stated, full: null, town });
}

/** An old residence is no conflict; one of an article without a date may be as old. */
function ageOf(role: string, { published, context }: TextScene): { old?: true } {
  if (role !== 'residence') return {};
  const recent = published !== null && addYears(published.to, context.policy.birth.oldResidence) >= context.asOf;
  return recent ? {} : { old: true };
}
