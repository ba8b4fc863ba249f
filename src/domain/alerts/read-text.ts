import { agesInText } from '../dates/ages-in-text.ts';
import { birthsInText } from '../dates/births-in-text.ts';
import { addYears } from '../dates/interval.ts';
import type { IsoDate } from '../dates/interval.ts';
import type { AgeFact, CountryFact, DateFact, NameFact, PartyFacts, Stated } from '../facts/facts.ts';
import { compareNames } from '../names/compare-names.ts';
import type { NameComparison } from '../names/name-comparison.ts';
import { normaliseName } from '../names/normalise.ts';
import type { Policy } from '../policy/policy.ts';
import { HONORIFICS } from '../names/words.ts';
import { countriesInText } from '../text/countries-in-text.ts';
import { canBeOfSubject, ownerOf } from '../text/mention-owner.ts';
import { personNames } from '../text/person-names.ts';
import type { MediaFacts } from './alert-hit.ts';
import type { AlertContext } from './alert-context.ts';

interface TextInput {
  party: PartyFacts;
  media: MediaFacts;
  context: AlertContext;
}

/** Adds to a hit's facts what its free text says of the person it is about. */
export function readText({ party, media, context }: TextInput): PartyFacts {
  const subject = new Subject([...party.names.map((name) => name.text), ...context.customerNames], context);
  const named: NameFact[] = party.names.length === 0 ? media.texts.flatMap((text) => subject.namesIn(text)) : [];
  const alone = media.texts.every(({ text }) => subject.othersIn(text).length === 0);
  const isNamed = media.texts.some(({ text }) => subject.isNamedIn(text));
  const found = media.texts.map((text) =>
    factsIn(text, { media, context, belongs: (span) => subject.owns(text.text, span, { alone, isNamed }) }),
  );
  return {
    ...party,
    names: [...party.names, ...distinct(named, (name) => name.text)],
    birthDates: [
      ...party.birthDates,
      ...distinct(
        found.flatMap((facts) => facts.births),
        (fact) => fact.text,
      ),
    ],
    ages: [
      ...party.ages,
      ...distinct(
        found.flatMap((facts) => facts.ages),
        (fact) => `${fact.birth.from} ${fact.birth.to}`,
      ),
    ],
    countries: [
      ...party.countries,
      ...distinct(
        found.flatMap((facts) => facts.countries),
        (fact) => `${fact.role} ${fact.code}`,
      ),
    ],
  };
}

type Belongs = (span: { start: number; end: number }) => boolean;

function factsIn(
  { text, pointer }: Stated,
  { media, context: { asOf, policy }, belongs }: { media: MediaFacts; context: AlertContext; belongs: Belongs },
): { ages: AgeFact[]; births: DateFact[]; countries: CountryFact[] } {
  const oldest = policy.birth.oldestPerson;
  return {
    ages: agesInText(text, { published: media.published, asOf })
      .filter(belongs)
      .map(({ quote, ages, at, birth }) => ({ text: quote, ages, at, birth, pointer })),
    births: birthsInText(text, asOf)
      .filter(
        (mention) => Number(mention.birth.to.slice(0, 4)) >= Number(asOf.slice(0, 4)) - oldest && belongs(mention),
      )
      .map(({ quote, birth }) => ({ text: quote, interval: birth, pointer })),
    countries: countriesInText(text)
      .filter(belongs)
      .map(({ quote, code, role }) => ({
        text: quote,
        code,
        role,
        pointer,
        ...(role === 'residence' && isOld(media, asOf, policy) ? { old: true } : {}),
      })),
  };
}

/** A residence of an article without a date may be as old. */
function isOld({ published }: MediaFacts, asOf: IsoDate, { birth }: Policy): boolean {
  return published === null || addYears(published.to, birth.oldResidence) < asOf;
}

function distinct<T>(values: readonly T[], key: (value: T) => string): T[] {
  return [...new Map(values.map((value) => [key(value), value])).values()];
}

const GENERATION = / (?:Jr|Sr|Junior|Senior|II|III)\.?$/u;

/** The person a text is read for. */
class Subject {
  private readonly names: readonly string[];
  private readonly tokens: ReadonlySet<string>;
  private readonly context: AlertContext;

  constructor(names: readonly string[], context: AlertContext) {
    this.names = [...new Set(names)].slice(0, 20);
    this.tokens = new Set(this.names.flatMap((name) => normaliseName(name).split(' ')));
    this.context = context;
  }

  namesIn({ text, pointer }: Stated): NameFact[] {
    return distinct(personNames(text), ({ name }) => name)
      .filter(({ name }) => this.isCalled(name))
      .map(({ name }) => ({ text: name, pointer, kind: 'PRIMARY' }));
  }

  othersIn(text: string): string[] {
    return distinct(personNames(text), ({ name }) => name)
      .map(({ name }) => name)
      .filter((name) => !this.isCalled(name));
  }

  /** By the name in its own noun phrase; without one only where the text names nobody else. */
  owns(
    text: string,
    span: { start: number; end: number },
    { alone, isNamed }: { alone: boolean; isNamed: boolean },
  ): boolean {
    const owner = ownerOf(text, span);
    if (owner !== null) {
      return (this.isCalled(owner) && !this.isOtherGeneration(owner, text)) || this.isShortenedTo(owner);
    }
    return alone && canBeOfSubject(text, span, { named: isNamed, isCalled: (name) => this.isCalled(name) });
  }

  isNamedIn(text: string): boolean {
    return normaliseName(text)
      .split(' ')
      .some((word) => word.length > 1 && this.tokens.has(word));
  }

  private isCalled(name: string): boolean {
    const tokens = normaliseName(name)
      .split(' ')
      .filter((token) => !HONORIFICS.has(token));
    if (tokens.length === 1) return this.tokens.has(tokens[0] ?? '');
    return this.comparisonsWith(name).some((found) => found.class !== 'none' && found.class !== 'partial');
  }

  /** "James Torres Jr." beside "James Torres": the suffix is there to tell the two apart. */
  private isOtherGeneration(owner: string, text: string): boolean {
    return (
      GENERATION.test(owner) &&
      !this.names.some((name) => GENERATION.test(name)) &&
      personNames(text).some(({ name }) => !GENERATION.test(name) && this.isCalled(name))
    );
  }

  /** "Thomas K.", as the press of some countries names a suspect: enough to own what stands beside it. */
  private isShortenedTo(name: string): boolean {
    return (
      / \p{Lu}\.?$/u.test(name) &&
      this.comparisonsWith(name).some((found) => found.class === 'partial' && found.unmatchedRight.length === 0)
    );
  }

  private comparisonsWith(name: string): NameComparison[] {
    return this.names.map((own) => compareNames(own, name, { company: false, policy: this.context.policy.names }));
  }
}
