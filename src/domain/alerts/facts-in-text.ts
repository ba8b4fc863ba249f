import { agesBesideName, agesInLead } from '../dates/ages-beside-name.ts';
import { birthdayAfter, birthdaysBesideName } from '../dates/birthdays-beside-name.ts';
import { agesInText } from '../dates/ages-in-text.ts';
import type { AgeMention } from '../dates/ages-in-text.ts';
import { birthsBesideName } from '../dates/births-beside-name.ts';
import { birthsInText } from '../dates/births-in-text.ts';
import { addYears } from '../dates/interval.ts';
import type { DateInterval } from '../dates/interval.ts';
import { partyFacts } from '../facts/facts.ts';
import type { CountryFact, PartyFacts } from '../facts/facts.ts';
import type { Steps } from '../in-step.ts';
import { identifier } from '../facts/identifier.ts';
import { DISGUISED } from '../text/mention-owner.ts';
import type { Span } from '../text/mention-owner.ts';
import { citizenInSigns } from '../text/citizens-beside-name.ts';
import { countriesInText } from '../text/countries-in-text.ts';
import { factsAfter } from '../text/facts-beside-name.ts';
import { numbersBesideName } from '../text/numbers-beside-name.ts';
import { speaksOfOthers } from '../text/somebody-else.ts';
import { sentencesTakingUp } from '../text/taken-up.ts';
import { leadBefore } from '../text/lead-person.ts';
import { nounGender, pronounGender, pronounSentences } from '../text/pronouns.ts';
import type { TextFact } from '../text/text-fact.ts';
import type { AlertContext } from './alert-context.ts';
import type { HitText } from './alert-hit.ts';
import { isSaidOfParty, isToldOfAnother } from './said-of-party.ts';
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

/** "Unlike the senator, 71", "not to be confused with the judge born in 1955": said of somebody else. */
const OF_NAMESAKE =
  /(?<!\p{L})(?:unlike|no relation (?:to|of)|not (?:related to|the|an?)|(?:not )?to be confused with|nicht (?:verwandt|zu verwechseln) mit|à ne pas confondre avec|no (?:se )?confund\p{L}+ con)(?!\p{L})[^.;!?]*$/iu;

/** What one text says of the person it is read for. */
export function* factsInText({ text, pointer }: HitText, scene: TextScene): Steps<PartyFacts> {
  const { subject, context } = scene;
  const { asOf, policy } = context;
  const belongs = (span: { start: number; end: number }) =>
    subject.owns(text, span, scene) &&
    !OF_NAMESAKE.test(text.slice(0, span.start)) &&
    !isToldOfAnother(text, span.end) &&
    !isOfOtherInRemark(text, span, scene);
  const earliest = Number(asOf.slice(0, 4)) - policy.birth.oldestPerson;
  const besideName = besideNames(text, scene);
  yield;
  const said = [
    ...besideName,
    ...besidePronouns(text, scene),
    ...ofRecord(text, scene),
    ...homesBesideSigns(text, subject),
    ...subject.placesIn(text).flatMap(({ end }) => citizenInSigns(text.slice(end, end + REACH_OF_SIGNS))),
    ...birthPlacesBesideSigns(text, subject),
  ];
  yield;
  const facts = ofTextFacts(said, pointer, scene);
  const identifiers = numbersBesideName(text, [
    ...subject.singlyIn(text).filter(isWritten),
    ...subject.uncasedPlacesIn(text),
  ]).flatMap(({ type, text: number, label, register, licence }) =>
    identifier(type, number, pointer ?? '', { kind: label, register }).map((fact) =>
      licence ? { ...fact, licence } : fact,
    ),
  );
  yield;
  const ages = yield* agesOf(text, scene);
  yield;
  const births = [
    ...birthsInText(text, asOf).filter(
      (mention) => Number(mention.birth.to.slice(0, 4)) >= earliest && belongs(mention),
    ),
    ...birthsBesideName(text, subject.placesIn(text), asOf),
  ];
  yield;
  const countries = countriesInText(text)
    .filter(belongs)
    .map(({ quote, code, role }): CountryFact => ({ text: quote, code, role, pointer, ...ageOf(role, scene) }));
  return {
    ...facts,
    identifiers,
    ages: ages.map(({ quote, ages, at, birth }) => ({ text: quote, ages, at, birth, pointer })),
    birthDates: [...facts.birthDates, ...births.map(({ quote, birth }) => ({ text: quote, interval: birth, pointer }))],
    countries: settled([...facts.countries, ...countries]),
  };
}

/** Whether a record's remark that names nobody tells of somebody else at a place: "Aged 52: his brother". */
function isOfOtherInRemark(text: string, { start, end }: Span, { subject, context }: TextScene): boolean {
  if (context.press === true) return false;
  return text.charAt(end) === ':' || (subject.mentionsIn(text).length === 0 && !isSaidOfParty(text, start));
}

/** By the name or a word that takes it up again; where nothing tells it so, of the person that the lead brings in. */
function* agesOf(text: string, scene: TextScene): Steps<AgeMention[]> {
  const { subject, context, published } = scene;
  const dates = { published, asOf: context.asOf };
  const stated = agesInText(text, dates);
  yield;
  // Of whom a headline is that names nobody, `headlineAge` tells.
  const isHeadline = context.press === true && scene.isNamed && !subject.isNamedIn(text);
  const own = [
    ...stated.filter(
      (span) =>
        subject.owns(text, span, scene) &&
        !isHeadline &&
        !OF_NAMESAKE.test(text.slice(0, span.start)) &&
        !isOfOtherInRemark(text, span, scene),
    ),
    ...agesBesideName(text, subject.formsIn(text), dates),
  ];
  yield;
  own.push(
    ...birthdaysBesideName(text, subject.singlyIn(text), dates),
    ...(scene.alone ? sentencesTakingUp(text, subject.singlyIn(text)) : []).flatMap((after) =>
      birthdayAfter(after, dates).map((age) => ({ ...age, start: 0, end: 0 })),
    ),
  );
  const lead = own.length > 0 ? null : leadBefore(text, subject.singlyIn(text));
  if (lead === null) return own;
  // What a clause tells of is somebody else's: "who stole from a 90-year-old".
  const clause = text.slice(0, lead.end).search(/,? (?:who|that|accused|suspected) /u);
  const last = clause < 0 ? lead.end : clause;
  const told = [...stated.filter(({ end }) => end <= last), ...agesInLead(text.slice(0, lead.end), dates)];
  return told.length === 1 ? told : [];
}

/** "An Australian of Perth": of several countries that have such a place, the one that the text names. */
function settled(countries: readonly CountryFact[]): CountryFact[] {
  const named = new Set(countries.filter(({ oneOf }) => oneOf !== true).map(({ code }) => code));
  const settles = countries.some(({ oneOf, code }) => oneOf === true && named.has(code));
  return countries.filter(({ oneOf, code }) => oneOf !== true || !settles || named.has(code));
}

/** More than a letter of a company's form: "V" of "B.V." may be anybody's. */
function isWritten({ name }: { name: string }): boolean {
  return /\p{L}{3}/u.test(name);
}

function besideNames(text: string, { subject }: TextScene): TextFact[] {
  const mentions = subject.singlyIn(text);
  const isOfTwo = mentions.length > 1 && KIN_OF_ONE_NAME.test(text);
  return mentions
    .filter(({ name }) => !subject.isOtherGeneration(name, text))
    .flatMap((mention) =>
      // "who died in 1979 according to his forged certificate": a disguise is no fact of its wearer.
      subject
        .factsBeside(mention)
        .filter(({ kind }) => kind !== 'death' || !(isOfTwo || DISGUISED.test(mention.after))),
    );
}

/** A father and a son of one name: of a death nobody can tell whose it is. */
const KIN_OF_ONE_NAME =
  /(?<!\p{L})(?:omonim\p{L}|homónim\p{L}|homonyme|namesakes?|same name|(?:his|her) (?:father|mother|son|daughter|grandson|nephew)|(?:il|al|suo|del|dal) (?:padre|figlio|nipote|nonno)|su (?:padre|hijo|nieto)|son (?:père|fils)|sein\p{L}* (?:vater|sohn))(?!\p{L})/iu;

/** "陈国华，1971年生，深圳人": a home told right behind a name in signs. */
const HOME_IN_SIGNS =
  /^[，,、（(][^。；]{0,40}?(?<=[，,、（(])(?<town>\p{Script=Han}{2,8}?)(?:市)?人(?=[，,。、）)]|$)/u;
const REACH_OF_SIGNS = 60;

function homesBesideSigns(text: string, subject: TextSubject): TextFact[] {
  if (!/\p{Script=Han}人/u.test(text)) return [];
  return subject.placesIn(text).flatMap(({ end }): TextFact[] => {
    const found = HOME_IN_SIGNS.exec(text.slice(end, end + REACH_OF_SIGNS));
    const town = found?.groups?.town;
    return town === undefined ? [] : [{ kind: 'residence', town, countries: [], guessed: true, quote: `${town}人` }];
  });
}

/** "陈立群，男，1971年9月15日出生于浙江省温州市": nothing but sex, people and date stand before the place. */
const BORN_IN_SIGNS =
  /^[，,、（(](?:[男女][，,、])?(?:\p{Script=Han}{1,4}族[，,、])?\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?(?:出生|生)[于於在](?<town>\p{Script=Han}{2,14})(?=[，,。；;、）)]|$)/u;

function birthPlacesBesideSigns(text: string, subject: TextSubject): TextFact[] {
  if (!/生[于於在]\p{Script=Han}/u.test(text)) return [];
  return subject.placesIn(text).flatMap(({ end }): TextFact[] => {
    const town = BORN_IN_SIGNS.exec(text.slice(end, end + REACH_OF_SIGNS))?.groups?.town;
    return town === undefined ? [] : [{ kind: 'birth-place', town, country: null, quote: town }];
  });
}

/** Where nobody else is named, "he" and "she" are the subject. */
function besidePronouns(text: string, { subject, alone, isNamed }: TextScene): TextFact[] {
  if (!alone || !isNamed) return [];
  const sentences = pronounSentences(text).filter((span) => subject.owns(text, span, { alone, isNamed }));
  const byPronoun = pronounGender(text);
  const gender = byPronoun.length > 0 ? byPronoun : nounGender(text);
  return [...sentences.flatMap(({ after }) => factsAfter(after)), ...gender];
}

const OF_RECORDS: ReadonlySet<TextFact['kind']> = new Set(['birth-place', 'residence', 'nationality']);

/** "Born 21 March 1966 in Shiraz, Iran.": a record that names nobody in its remarks means its own party. */
function ofRecord(text: string, { subject, context, alone }: TextScene): TextFact[] {
  if (context.press === true || !alone || subject.mentionsIn(text).length > 0 || speaksOfOthers(text)) return [];
  return text
    .split(SENTENCE_END)
    .map((sentence) => sentence.trim())
    .flatMap((sentence) => factsAfter(`, ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`))
    .filter(({ kind }) => OF_RECORDS.has(kind));
}

const SENTENCE_END = /[.;](?= \p{Lu}|\s*$)/u;

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
      addBirthPlace(facts, fact, stated);
      break;
    case 'residence':
      addHome(facts, fact, { stated, scene });
      break;
    case 'nationality':
      facts.countries.push({ ...stated, code: fact.country, role: 'nationality' });
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

type FactOf<Kind extends TextFact['kind']> = Extract<TextFact, { kind: Kind }>;
type Place = { text: string; pointer: string | null };

function addBirthPlace(facts: PartyFacts, { town, country }: FactOf<'birth-place'>, stated: Place): void {
  if (country !== null) facts.countries.push({ ...stated, code: country, role: 'birth' });
  if (town !== '') facts.birthPlaces.push({ ...stated, town, country });
}

function addHome(
  facts: PartyFacts,
  { town, countries, guessed }: FactOf<'residence'>,
  { stated, scene }: { stated: Place; scene: TextScene },
): void {
  const sure = { ...(countries.length > 1 ? { oneOf: true } : {}), ...(guessed ? { guessed: true } : {}) };
  for (const code of countries) {
    facts.countries.push({ ...stated, code, role: 'residence', ...sure, ...ageOf('residence', scene) });
  }
  if (town !== '') facts.addresses.push({ ...stated, full: null, town });
}

/** An old residence is no conflict; one of an article without a date may be as old. */
function ageOf(role: string, { published, context }: TextScene): { old?: true } {
  if (role !== 'residence') return {};
  const recent = published !== null && addYears(published.to, context.policy.birth.oldResidence) >= context.asOf;
  return recent ? {} : { old: true };
}
