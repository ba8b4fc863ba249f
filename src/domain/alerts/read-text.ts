import { since } from '../dates/dates-in-text.ts';
import type { DateInterval } from '../dates/interval.ts';
import { distinct } from '../facts/distinct.ts';
import { partyFacts } from '../facts/facts.ts';
import type { EntityType, NameFact, PartyFacts, Stated } from '../facts/facts.ts';
import { FieldReader } from '../facts/field-reader.ts';
import { readParty } from '../facts/read-party.ts';
import type { Steps } from '../in-step.ts';
import { normaliseName } from '../names/normalise.ts';
import type { Mention } from '../text/mentions.ts';
import { asWritten, withPlainSigns } from '../text/plain-signs.ts';
import { isPersonOfCompanyName } from '../text/person-of-company-name.ts';
import { isSurelyVessel, namesVessel } from '../text/vessels-in-text.ts';
import type { AlertContext } from './alert-context.ts';
import { actsInText } from './acts-in-text.ts';
import type { ActFact, HitText, MediaFacts } from './alert-hit.ts';
import { factsInText } from './facts-in-text.ts';
import { headlineAge } from './headline-age.ts';
import { labelledFields } from './labelled-text.ts';
import { textsOfTwo } from './told-of-two.ts';
import { TextSubject } from './text-subject.ts';

interface TextInput {
  party: PartyFacts;
  media: MediaFacts;
  context: AlertContext;
  /** Names of whom the texts are read for, beside those of the hit's own fields. */
  names: readonly string[];
}

/** A hit's facts with what its free text says of the person it is about, and what that person did when. */
export function* readText({
  party,
  media: written,
  context,
  names,
}: TextInput): Steps<{ party: PartyFacts; acts: ActFact[] }> {
  if (written.texts.length === 0) return { party, acts: [] };
  const media = { ...written, texts: written.texts.map((text) => ({ ...text, text: withPlainSigns(text.text) })) };
  const wanted = names.map(withPlainSigns);
  const subject = TextSubject.of([...party.names.map((name) => withPlainSigns(name.text)), ...wanted], context);
  const persons = media.texts.flatMap((text) => personsIn(text, subject));
  yield;
  const cased = persons.filter(({ text }) => subject.isCalled(text));
  const uncased = media.texts.flatMap(({ text, pointer }) =>
    subject.uncasedIn(text).map((name): NameFact => ({ text: name, pointer, kind: 'PRIMARY' })),
  );
  const whole = media.texts.flatMap(({ text, pointer }) =>
    subject.wholeIn(text).map((name): NameFact => ({ text: name, pointer, kind: 'PRIMARY' })),
  );
  yield;
  const named = [...whole, ...[...cased, ...uncased].filter(isNoPartOf(whole))];
  // "Kevin B.", as some papers call whom others name: no name to match by, and nobody else.
  const alone =
    cased.length === persons.length ||
    others(persons, cased)
      .filter(({ text }) => !subject.isShortenedTo(text))
      .every(isNobodyElseIn(media.texts, subject));
  yield;
  const isNamed = media.texts.some(({ text }) => subject.isNamedIn(text));
  const labelled = media.texts.flatMap(labelledFields);
  const remarks =
    labelled.length === 0 ? [] : [readParty(new FieldReader(labelled), { ...context, published: media.published })];
  const read: { text: HitText; facts: PartyFacts }[] = [];
  for (const text of media.texts) {
    yield;
    const published = text.published === undefined ? media.published : text.published;
    read.push({ text, facts: yield* factsInText(text, { subject, context, published, alone, isNamed }) });
  }
  yield;
  const dated = new Set(read.filter(({ facts }) => tellsAge(facts)).map(({ text }) => text));
  const ofTwo =
    context.press === true ? textsOfTwo(media.texts, { subject, tellsAge: (text) => dated.has(text) }) : NONE;
  const found = read.map(({ text, facts }) => (ofTwo.has(text) ? { ...facts, ages: [], birthDates: [] } : facts));
  const headline =
    alone && isNamed && dated.size === 0 ? headlineAge(media.texts, { subject, at: atOf(media, context) }) : null;
  if (headline !== null) found.push(partyFacts({ ages: [headline] }));
  const told = party.names.length === 0 ? named : named.filter((name) => isFuller(name, party.names));
  const ownTexts = media.texts.filter((text) => !ofTwo.has(text));
  yield;
  const acts = ownTexts.flatMap((text) =>
    actsInText(text, { subject, alone, last: (text.published ?? media.published)?.to ?? context.asOf }),
  );
  yield;
  const entityType = party.entityType === 'UNKNOWN' ? entityIn(media.texts, subject, wanted) : party.entityType;
  const parts = [{ ...party, entityType, names: [...party.names, ...told] }, ...remarks, ...found];
  const toWritten = asWritten(
    written.texts.map((text, index) => ({ written: text, plain: media.texts[index] ?? text })),
  );
  return { party: merged(parts, toWritten), acts: toWritten(acts) };
}

const NONE: ReadonlySet<HitText> = new Set();

function tellsAge({ ages, birthDates }: PartyFacts): boolean {
  return ages.length + birthDates.length > 0;
}

function atOf({ published }: MediaFacts, { asOf }: AlertContext): DateInterval {
  return published ?? since(null, asOf);
}

function entityIn(texts: readonly HitText[], subject: TextSubject, names: readonly string[]): EntityType {
  if (isVessel(texts, subject)) return 'VESSEL';
  const read = texts.map(({ text }) => ({ text, people: subject.peopleIn(text) }));
  return isPersonOfCompanyName(read, names) ? 'PERSON' : 'UNKNOWN';
}

/** ID-3: where every text that has a word of the name means a ship by it, and nobody else is told of under it. */
function isVessel(texts: readonly HitText[], subject: TextSubject): boolean {
  const mentions = texts.flatMap(({ text }) => subject.mentionsIn(text));
  return mentions.every(namesVessel) && mentions.some(isSurelyVessel);
}

function others(persons: readonly NameFact[], named: readonly NameFact[]): NameFact[] {
  return persons.filter((person) => !named.includes(person));
}

/** Whether a name is that of the body the subject works for ("Estaleiros Navais do Sado"), or one they go by ("El Güero"). */
function isNobodyElseIn(texts: readonly HitText[], subject: TextSubject): ({ text }: NameFact) => boolean {
  let known: ReadonlySet<string> | null = null;
  return ({ text }) => {
    known ??= new Set(
      texts
        .flatMap((one) => subject.singlyIn(one.text))
        .flatMap((mention) => [...employersOf(mention, subject), ...aliasOf(mention)]),
    );
    return known.has(text);
  };
}

function employersOf(mention: Mention, subject: TextSubject): string[] {
  return subject.factsBeside(mention).flatMap((fact) => (fact.kind === 'employer' ? [fact.value] : []));
}

const ALIAS =
  /^,? (?:\(?(?:alias|a\.?k\.?a\.?|known as|conocid[oa] como|conhecid[oa] como|dett[oa]|dite?|genannt|bijgenaamd) )?[«"“„‘'](\p{Lu}[^»"”“’']{2,30})[»"”“’']/u;

function aliasOf({ after }: Mention): string[] {
  const alias = ALIAS.exec(after)?.[1];
  return alias === undefined ? [] : [alias];
}

function personsIn({ text, pointer }: HitText, subject: TextSubject): NameFact[] {
  return distinct(subject.peopleIn(text), ({ name }) => name).map(({ name }) => ({
    text: subject.nominativeIn(name, text) ?? name,
    pointer,
    kind: 'PRIMARY',
  }));
}

/** Whether a name is more than a piece of one of others: "Cerámicas Benalmira S" of "Cerámicas Benalmira S.L.". */
function isNoPartOf(whole: readonly NameFact[]): (name: NameFact) => boolean {
  const names = whole.map(({ text }) => normaliseName(text));
  return ({ text }) => !names.some((name) => name.includes(normaliseName(text)));
}

/** One of the hit's own names with a further name in its middle: "James Michael Torres" of "James Torres". */
function isFuller({ text }: NameFact, names: readonly NameFact[]): boolean {
  const words = normaliseName(text).split(' ');
  return names.some((name) => {
    // "BRANDT,Kevin"
    const own = normaliseName(name.text.replace(/^([^,]+), ?(.+)$/u, '$2 $1')).split(' ');
    return own.length >= 2 && words.length > own.length && words[0] === own[0] && words.at(-1) === own.at(-1);
  });
}

/** The facts of several places together, each once and as its text writes it; what stands in a field of its own comes first. */
function merged(parts: readonly PartyFacts[], toWritten: ReturnType<typeof asWritten>): PartyFacts {
  const [first] = parts;
  const all = <T extends Stated>(pick: (party: PartyFacts) => readonly T[], key: (fact: T) => string): T[] =>
    toWritten(distinct(parts.flatMap(pick), key));
  return {
    entityType: first?.entityType ?? 'UNKNOWN',
    problems: first?.problems ?? [],
    names: all(
      ({ names }) => names,
      ({ text }) => text,
    ),
    birthDates: all(
      ({ birthDates }) => birthDates,
      ({ interval: { from, to, circa } }) => `${from} ${to} ${circa}`,
    ),
    ages: all(
      ({ ages }) => ages,
      ({ birth }) => `${birth.from} ${birth.to}`,
    ),
    countries: all(
      ({ countries }) => countries,
      ({ role, code }) => `${role} ${code}`,
    ),
    genders: all(
      ({ genders }) => genders,
      ({ gender }) => gender,
    ),
    identifiers: all(
      ({ identifiers }) => identifiers,
      ({ type, value, country }) => `${type} ${value} ${country ?? ''}`,
    ),
    birthPlaces: all(
      ({ birthPlaces }) => birthPlaces,
      ({ town, country }) => `${town} ${country ?? ''}`,
    ),
    addresses: all(
      ({ addresses }) => addresses,
      ({ full, town }) => `${full ?? ''} ${town ?? ''}`,
    ),
    occupations: all(
      ({ occupations }) => occupations,
      ({ text }) => text.toLowerCase(),
    ),
    employers: all(
      ({ employers }) => employers,
      ({ text }) => text,
    ),
    relatives: all(
      ({ relatives }) => relatives,
      ({ text }) => text,
    ),
    deaths: all(
      ({ deaths }) => deaths,
      ({ interval: { from, to } }) => `${from} ${to}`,
    ),
    incorporations: all(
      ({ incorporations }) => incorporations,
      ({ interval: { from, to } }) => `${from} ${to}`,
    ),
  };
}
