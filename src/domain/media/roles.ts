import { hasWord } from '../names/has-word.ts';
import { normaliseName } from '../names/normalise.ts';
import type { Span } from '../text/mention-owner.ts';
import { nominativeOf } from '../text/case-forms.ts';
import { CAPITALISED_PATTERN, personNames } from '../text/person-names.ts';
import { leadBefore, opensUnnamed } from '../text/lead-person.ts';
import { formOf, mayBe } from '../text/word-form.ts';
import { FORM, withoutNamesakes } from './namesakes.ts';
import { matchesOf } from '../text/matches-of.ts';

const ACTION =
  '(?:convicted|sentenced|charged|jailed|imprisoned|arrested|indicted|found guilty|pleaded guilty|pled guilty|accused|detained|fined|admitted|acquitted|investigated|wanted|suspected|' +
  'verurteilt|angeklagt|verhaftet|festgenommen|freigesprochen|verdächtigt|condamnée?|arrêtée?|inculpée?|interpellée?|mise? en examen|soupçonnée?|relaxée?|' +
  'condenad[oa]|detenid[oa]|acusad[oa]|imputad[oa]|arrestad[oa]|absuelt[oa]|condannat[oa]|arrestat[oa])';
const AUXILIARY =
  '(?:was|were|has been|have been|is|had been|wurde|ist|steht|a été|est|fue|ha sido|è stato|è stata|foi)';
/** What somebody did, or must answer for, told of them without an auxiliary verb. */
const DEED =
  '(?:allegedly|stole|embezzled|defrauded|laundered|swindled|smuggled|bribed|confessed|(?:is|was|went|goes) on trial|st(?:ands|ood) trial|faces? (?:charges|trial)|' +
  'muss sich|steht wegen|stand wegen|soll (?:[\\p{L}\\d.,€$-]+ ){1,16}?haben|aurait|habría)';
/** An age, or a noun phrase or two between commas. */
const BETWEEN =
  '(?:, (?:then |aged |âgée? de |de )?\\d{1,3}(?: ans| años)?,?|,? \\(\\d{1,3}\\)|, [^,.;:()]{1,100}(?:, [^,.;:()]{1,60})?,)?';
/** "Baton Rouge man sentenced" names nobody: of a noun here the name before it is a place's. */
const ADVERB =
  '(?:\\p{L}+ly|\\p{L}+ment|\\p{L}+mente|also|later|then|today|yesterday|again|already|now|since|not|both|first|once|auch|später|gestern|heute|erneut|bereits|nicht|aussi|hier|déjà|pas|ayer|hoy|ya|también|ieri|oggi|già|anche|ontem|hoje|já|não)';
const ACTOR = new RegExp(
  `(${CAPITALISED_PATTERN})(?:,? ${FORM})?${BETWEEN},? ` +
    `(?:(?:${AUXILIARY} )?(?:${ADVERB} )?${ACTION}(?!\\p{L})|${DEED}(?!\\p{L})|(?:wurde|ist) (?:[\\p{L}]+ ){0,5}${ACTION}(?!\\p{L}))`,
  'gu',
);

/**
 * MED-1: a text that names others as actors, and not the subject: no word of the subject's name but such as others of
 * its persons bear as a given name, or as namesakes do.
 * @param isCalled whether a name may be one of the subject's own
 */
export function isAboutOthers(
  text: string,
  subjectNames: readonly string[],
  { isPerson = false, isCalled = () => false }: { isPerson?: boolean; isCalled?: (name: string) => boolean } = {},
): boolean {
  const rest = withoutNamesakes(text, { names: subjectNames, isPerson, isCalled });
  return !mayName(rest, subjectNames) && namesActors(text);
}

const VERDICT =
  '(?:condamnée?|relaxée?|mise? en examen|inculpée?|arrêtée?|interpellée?|condenado|detenido|acusado|absuelto|condannato|arrestato|assolto|condenou|absolveu|prendeu|acusou)';
/** Romance puts the one condemned behind the verb: "a condamné mardi Ronald Fauchereau". */
const CONDEMNED = new RegExp(
  `(?<!\\p{L})(?:a|ont|ha|han|hanno|fue|vient de)? ?${VERDICT}(?: (?:mardi|lundi|mercredi|jeudi|vendredi|hier|ayer|ieri|este|esta|definitivamente|définitivement|[\\p{Ll}]+-feira))*(?: a)? (?:M\\. |Mme |[\\p{Ll}]+ ){0,3}?(${CAPITALISED_PATTERN})`,
  'gu',
);
/** German parts the verb: "hat Dietmar Aschenbrenner, 48, wegen Betrugs zu vier Jahren Haft verurteilt". */
const VERURTEILT = new RegExp(
  `(?<!\\p{L})(?:hat|haben) (?:den |die )?(?:[\\p{L}-]+ )??(${CAPITALISED_PATTERN})[ ,][^.;]{1,160}(?:verurteilt|angeklagt|festgenommen|verhaftet|freigesprochen)(?!\\p{L})`,
  'gu',
);

function mayName(text: string, subjectNames: readonly string[]): boolean {
  const tokens = new Set(
    subjectNames.flatMap((name) => normaliseName(name).split(' ')).filter((token) => token.length > 1),
  );
  // "John Smith" tells no more of James Torres than "James Smith" does; "Torres" alone may be him.
  const mentions = personNames(text).map(({ name }) => normaliseName(name).split(' '));
  const given = new Set(mentions.filter((words) => isOther(words, tokens)).map(([first = '']) => first));
  if (mentions.some((words) => words.some((word) => tokens.has(word)) && !isOther(words, tokens))) return true;
  const words = normaliseName(text).split(' ');
  const wanted = [...tokens].map(formOf);
  const others = words.filter((word) => !given.has(word)).map(formOf);
  const alike = others.filter((word) => wanted.some((token) => mayBe(word, token)));
  if (alike.some(({ word }) => tokens.has(word))) return true;
  if (alike.length > 0) {
    const large = new Set(normaliseName(capitalised(text)).split(' '));
    if (alike.some(({ word }) => large.has(word))) return true;
  }
  const squeezed = words.join('');
  const compounds = subjectNames
    .map((name) => normaliseName(name).split(' ').slice(1))
    .filter((compound) => compound.length >= 2);
  return compounds.some((compound) => squeezed.includes(compound.join('')));
}

/** Where a script has capitals a word in small letters is no other form of a name; a text without any may have them all. */
function capitalised(text: string): string {
  if (!/\p{Lu}\p{Ll}/u.test(text)) return text;
  return (text.match(/(?<![\p{L}\p{M}])[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}'’-]*/gu) ?? []).join(' ');
}

/** "Luleå District Court sentenced him". */
const TRIES_OTHERS =
  /(?<!\p{L})(?:Courts?|Tribunal|Judges?|Magistrates?|Police|Prosecutors?|Authority|Commission|Ministry|Department|Agency|Office|Service|Bureau)$/u;

function namesActors(text: string): boolean {
  return [ACTOR, CONDEMNED, VERURTEILT].some((pattern) =>
    matchesOf(text, pattern).some(([, name = '']) => name.includes(' ') && !TRIES_OTHERS.test(name)),
  );
}

/** A full name that shares with the subject's at most the word it begins with, and is no shortened form of it. */
function isOther(words: readonly string[], tokens: ReadonlySet<string>): boolean {
  const [, ...later] = words;
  return words.length >= 2 && later.every((word) => word.length > 1 && !tokens.has(word));
}

/**
 * The sentences that do not speak of somebody else alone: what happened to an accomplice is no stage of the subject's
 * own case (MED-8). The whole text where nothing would be left.
 */
export function aboutSubject(text: string, subjectNames: readonly string[]): string {
  const tokens = new Set(subjectNames.flatMap((name) => normaliseName(name).split(' ')));
  const lead = leadOf(text, tokens);
  const kept = text
    .split(/(?<=[\p{Ll}\d)"”][.!?])(?<!\p{L} (?:г|гор|mun|jud)\.)\s+(?=\p{Lu})|\n/u)
    .filter((sentence) => {
      if (lead !== null && text.slice(0, lead.end).endsWith(sentence)) return true;
      if (hasWord(sentence, tokens)) return true;
      const named = personNames(sentence).filter(({ start, end }) => !isOfCourt(sentence, start, end));
      return named.length === 0 || named.some(({ name }) => nominativeOf(name, subjectNames) !== null);
    });
  return kept.length === 0 ? text : kept.join('\n');
}

const AFTER_COURT =
  /(?<!\p{L})(?:courts?|tribunal\p{Ll}*|cort[ei]|cours?|\p{L}*gerichts?|juzgados?|audiencia|fiscalía|procura|questura|parquet|prosecut\p{Ll}+|rechtbank|sądu?|soud\p{Ll}*)(?: \p{Ll}+)? (?:(?:of|in|at|di|de|del|da|von|w|we|v) |d['’])$/iu;
const BEFORE_COURT = /^(?:['’]s?)?(?: \p{Lu}\p{L}+){0,3} (?:Court|Tribunal|Prosecut\p{Ll}+|Magistrates)(?!\p{L})/u;

/** "by the Hanoi People's Court", "dal Tribunale di Reggio Calabria": a place, and nobody's name. */
function isOfCourt(text: string, start: number, end: number): boolean {
  return AFTER_COURT.test(text.slice(Math.max(0, start - 60), start)) || BEFORE_COURT.test(text.slice(end, end + 60));
}

/** The sentence of each part of a text that brings the subject in without a name may name whom it harmed. */
function leadOf(text: string, tokens: ReadonlySet<string>): Span | null {
  if (!opensUnnamed(text)) return null;
  return leadBefore(
    text,
    personNames(text).filter(({ name }) =>
      normaliseName(name)
        .split(' ')
        .every((word) => tokens.has(word)),
    ),
  );
}
