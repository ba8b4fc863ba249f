import { isPaidNobody } from '../frames/voice.ts';
import { OTHER } from '../mask-names.ts';
import { PLEAS } from '../frames/court-words.ts';
import type { Word } from '../frames/language.ts';
import { AUTHORITIES, CLIENT, isOnlyToThem } from '../frames/rest.ts';
import { MARK } from '../frames/sentence.ts';
import { offencesIn } from '../offences.ts';
import { isNumeral, tellsOfOthers } from '../unnamed.ts';
import {
  AGAINST,
  APPEALS,
  CHEATED,
  CLITIC_VERB,
  COURT_NOUN,
  DEMANDED,
  FOR_ITSELF,
  FOR_WHAT,
  FOR_WHICH,
  HOW,
  IN_COURT,
  IS_PASSIVE,
  MALE,
  MONEY,
  OF_THEM,
  OWN_INFINITIVE,
  PLURAL,
  PRO_DROP_NOT,
  RELATION,
  ROMANCE,
  SUM,
  TAKES,
  TARGET,
  TRIED,
  WHO,
  WHOM,
  WITH_THEM,
} from './little-words.ts';
import { ACTS, SAYS, isAccused, isSomebody } from './office-words.ts';
import type { Told, Tongue } from './tongue.ts';
import { FAR, THAT, isHeard, isNounFirst, isOther } from './tongue.ts';

/** Whether what the subject says or does is of others alone. */
export function isHarmless(told: Told, tongue: Tongue): boolean {
  const { words, text, does } = told;
  if (does === 'says' && told.kinds.has('witness') && (isOnlyHeard(words, tongue) || tellsOfAccused(words, tongue)))
    return true;
  if (told.kinds.has('witness') && WITH_THEM.test(text.toLowerCase())) return false;
  if (
    told.isHeard &&
    (!isToldOfOther(told, tongue) || words.some(({ low }) => isFurther(low, tongue) && !tongue.has('that', low)))
  )
    return false;
  const plain = text.replaceAll(FOR_WHAT, ' ');
  const isTaking = does !== 'reveals' && (FOR_ITSELF.test(plain) || (does === 'says' && TAKES.test(plain)));
  if (
    isTaking ||
    OWN_INFINITIVE.test(text) ||
    FOR_WHICH.test(plain) ||
    RELATION.test(text) ||
    words.some(({ low }) => tongue.isAlso(low))
  )
    return false;
  if (does === 'says' && words.slice(0, 3).some(({ low }) => isHeard(low, tongue)))
    return isHarmless({ ...told, kinds: new Set([...told.kinds, 'witness']), words: words.slice(3) }, tongue);
  if (!arePronounsOfOthers(words, told, tongue) || !areLinksPlain(words, told, tongue)) return false;
  if (
    NO_ACT.some((pattern) => pattern.test(text)) ||
    (tongue.isVerbLast && /(?<!\p{L})(?<!kara )para(?!\p{L})/u.test(text)) ||
    isPaidNobody(words)
  )
    return false;
  if (does === 'says' && words.slice(0, 2).some(({ low }) => low === OTHER) && !PRO_DROP_CLAUSE.test(text))
    return false;
  if (does === 'loses') return SUM.test(text) && !UNTAXED.test(text);
  const isOf =
    words.some(({ low }) => isOther(low, [told]) || PLEAS.has(low)) || tellsOfOthers(text) || TARGET.test(text);
  if (does === 'acts' && told.isAsking)
    return !MONEY.test(text) && (COURT_NOUN.test(text) || words.some(({ low }) => PLEAS.has(low)));
  return does === 'acts'
    ? isOf
    : isClauseOfOther(told, tongue) ||
        (isOf && ['judge', 'prosecutor', 'police', 'speaker'].some((kind) => told.kinds.has(kind)));
}

/** No more than that one testified, and in whose trial: "als Zeugin aus", "en el juicio contra el exgerente". */
function isOnlyHeard(words: readonly Word[], tongue: Tongue): boolean {
  const against = words.findIndex(({ low }) => AGAINST.has(low));
  const from = ORIGIN.test(words[0]?.low ?? '') && words[1]?.large === true ? 2 : 0;
  const [heard, ofOthers] =
    against < 0 ? [words.slice(from), []] : [words.slice(from, against), words.slice(against + 1)];
  return (
    heard.every(({ low }) => tongue.isLittle(low) || IN_COURT.has(low)) &&
    (against < 0 || ofOthers.length > 0) &&
    ofOthers.every(
      ({ low }, at) =>
        (!MARK.test(low) ||
          WHOM.test(
            ofOthers
              .slice(at + 1, at + 4)
              .map((next) => next.low)
              .join(' '),
          )) &&
        !isAnd(low, tongue) &&
        (!isFurther(low, tongue) || MARK.test(ofOthers[at - 1]?.low ?? '')) &&
        !AFTER.test(low) &&
        (!tongue.isLittle(low) || tongue.has('articles', low) || OF_WHAT.test(low)) &&
        (!tongue.isPronoun(low) || tongue.has('articles', low)) &&
        !tongue.isOwner(low) &&
        tongue.kindsOf(low).length === 0,
    )
  );
}

/** Where a clause begins within a clause. */
const isFurther = (low: string, tongue: Tongue) =>
  /^(?:que|che|qui|dont|som|hvor|där)$/u.test(low) || (tongue.has('who', low) && !tongue.isLittle(low));
const ORIGIN = /^(?:aus|de|da|di|uit|från|fra|z|ze|из|з)$/u;
/** Why or when one testifies. */
const AFTER =
  /^(?:dopo|nach|après|tras|después|após|efter|etter|po|после|після|mit|con|avec|com|med|z|с|з|dietro|gracias|dank)$/u;
const OF_WHAT =
  /^(?:de|del|d[aeou]|des|di|dell[ao]|von|vom|van|av|af|wegen|pour|por|per|for|för|voor|za|за|o|a|som|se)$/u;

/** "That the accused demanded a bribe of him": one clause, whose doer is called the accused. */
function tellsOfAccused(words: readonly Word[], tongue: Tongue): boolean {
  const that = words.findIndex(({ low }) => THAT.test(low) || tongue.has('that', low) || HOW.has(low));
  const clause = words.slice(that + 1, tongue.isVerbLast ? -1 : undefined);
  const doer = clause.findIndex(({ low }) => isAccused(low) && !isSomebody(low));
  const isTold =
    that <= FAR + 2 &&
    words.slice(0, that + 1).every(({ low }) => !isAccused(low) && !tongue.isOwner(low) && !tongue.isAlso(low));
  if ((that < 0 && !tongue.isVerbLast) || !isTold || doer < 0 || doer > 2) return false;
  const isFirst = clause.slice(0, doer).every(({ low }) => tongue.has('articles', low) || OF_ONE.has(low));
  const isOne = !clause.some(({ low }) => MARK.test(low) || isAnd(low, tongue) || isFurther(low, tongue));
  const text = clause.map(({ low }) => low).join(' ');
  const isDeed = DEMANDED.test(text)
    ? FOR_ITSELF.test(text) || BRIBE.test(text)
    : CHEATED.test(text) && offencesIn(text.replace(CHEATED, '')).length === 0;
  const isNested = clause.slice(doer).some(({ low }) => THAT.test(low) || HOW.has(low) || NOMINATIVE.test(low));
  return isFirst && isOne && !isNested && isDeed && !WITH_THEM.test(text) && !OWN_INFINITIVE.test(text);
}
const NOMINATIVE = /^(?:er|hij|zij|ze|han|hon|él|ella|ele|ela|il|elle|on|ona|он|она|він|вона)$/u;
const BRIBE = /comisi[óo]n|comiss[ãa]o|bestikk|muta|откат|відкат|provizi|kickback/u;
/** Whom it is done to, before who does it. */
const OF_ONE = new Set(['ihm', 'ihr', 'ihn', 'sie']);

/** What is said has a subject of its own, where verbs need none. */
function isClauseOfOther({ words, ...told }: Told, tongue: Tongue): boolean {
  if (PRO_DROP_NOT.has(tongue.name) && told.does !== 'reveals') return true;
  const at = words.findIndex(({ low }) => tongue.has('that', low) || WHO.has(low) || THAT.test(low));
  if (at < 0) return true;
  const clause = words.slice(at + 1, at + 1 + FAR + 1);
  if (told.kinds.has('witness') && !isToldOfOther({ ...told, words }, tongue)) return false;
  return (
    isNounFirst(words.slice(at + 1), told.kinds, tongue) ||
    clause.some(
      ({ low }) =>
        (isOther(low, [{ called: told.called }]) && !isOnlyToThem(low, clause)) ||
        APPEALS.test(low) ||
        AUTHORITIES.test(low) ||
        isNumeral(low),
    )
  );
}

/** Whether what is told of begins with another: "que el acusado exigió", not "que pagó al acusado". */
function isToldOfOther({ words, called }: Pick<Told, 'words' | 'called'>, tongue: Tongue): boolean {
  const that = words.findIndex(({ low }) => tongue.has('that', low) || THAT.test(low) || HOW.has(low));
  const first = words.slice(that + 1).find(({ low }) => !tongue.has('articles', low) && low !== ',');
  const isNoun = PRO_DROP_NOT.has(tongue.name) && tongue.has('articles', words[that + 1]?.low ?? '');
  return that >= 0 && (isNoun || isOther(first?.low ?? '', [{ called }]));
}

/** No pronoun that may mean the subject. */
export const arePronounsOfOthers = (words: readonly Word[], { isFemale, kinds, does, text }: Told, tongue: Tongue) => {
  const isQuote = words.some(({ low }) => /["“„«»]/u.test(low));
  return words.every(({ low }, at) => {
    const next = words.slice(at + 1, at + 3).map((word) => word.low);
    const isOfClient =
      (!tongue.isPronoun(low) || OF_THEM.test(next[1] ?? '')) &&
      (next
        .slice(0, tongue.has('articles', next[0] ?? '') ? 1 : 2)
        .some(
          (noun, place) =>
            CLIENT.test(noun) ||
            (isAccused(noun) && noun !== OTHER && !isSomebody(noun) && !(place === 1 && AND.has(next[0] ?? ''))) ||
            (PLEAS.has(noun) && tongue.isOwner(low)),
        ) ||
        (OWNER_LAST.has(tongue.name) && CLIENT.test(words[at - 1]?.low ?? '')));
    if (ROMANCE.has(tongue.name) && /^(?:gli|l[aeo]s?|os?|as?)$/u.test(low) && CLITIC_VERB.test(next[0] ?? ''))
      return isFemale && MALE.has(low);
    if (tongue.has('articles', low) && !MALE.has(low)) return true;
    if (tongue.isFirstPerson(low, isQuote) && !/mos$/u.test(low)) return isOfClient && kinds.has('lawyer');
    if (/^l['’]/u.test(low) && tongue.isOwner(low)) return false;
    if (!tongue.isPronoun(low) && !tongue.isOwner(low)) return true;
    if (low === 'zijn' && /^(?:\p{L}{2,4})?ge\p{L}+$/u.test(next[0] ?? '')) return true;
    if (/^(?:es|det|het)$/u.test(low) && PRO_DROP_NOT.has(tongue.name)) return true;
    if (isOfClient || next.some((noun) => OF_THEM.test(noun) || (does === 'loses' && SUM.test(noun)))) return true;
    if (kinds.has('witness') && !tongue.isOwner(low) && WARNED.test(text)) return true;
    const isThem = PLURAL.has(low) && words.slice(0, at).some((word) => isAccused(word.low));
    return isThem || (isFemale && MALE.has(low));
  });
};

/** Languages that put what says whose behind its noun. */
const OWNER_LAST = new Set(['romanian', 'scandinavian', 'greek']);
/** To whom it is told comes first; "selon X, Falk" has a comma. */
const PRO_DROP_CLAUSE = /^ \. |^ ?[,:]/u;
/** "warf Akten weg", "kündigte Prügel an": verbs that are an act of office only with what belongs to them. */
const NO_ACT = [
  /(?<!\p{L})(?:perdón|disculpas|perdão|desculpas?|scusa|pardon|excuses?|entschuldig\p{L}+|verzeihung|förlåtelse|tilgivelse|unnskyldning|przebaczeni\p{L}+|prominutí|прощени\p{L}+|вибачення)(?!\p{L})/iu,
  /(?:wirft|warf) (?!de[mnr] |eine[mr] |\u0081)(?!\p{Ll}+ )|(?:wirft|warf) .* weg(?!\p{L})/u,
  /(?<!\p{L})an\.?$(?<!(?:Revision|Berufung|Rechtsmittel|Beschwerde|Einspruch)(?: (?:gegen|beim?) [^.,;]{1,60})? an\.?)(?<!klag\p{L}+ .{1,200} an\.?)/u,
];
/** Money that is no honest loss. */
const UNTAXED =
  /schwarz|negro|au noir|nero|svart|zwart|czarn|чёрн|черн|чорн|drog|drug|kokain|cocaïn|schmugg|contreband|kontraband/iu;
const WARNED =
  /(?<!\p{L})(?:hingewiesen|gemeldet|signalé|alerté|avisó|alertó|denunció|varslet|varslade|larmade|gemeld|zgłosił|zgłosiła|segnalato|alertou|denunciou|сообщил|повідомив|oppdaget|opdagede|upptäckte|ontdekt)\p{L}?(?!\p{L})/iu;

const AND = new Set('und et y e ed en og och i oraz a и і й та ve și sau ja és dan'.split(' '));
/** Nothing is told behind "and" but a further act of office, an offence or a further person. */
const areLinksPlain = (words: readonly Word[], told: Told, tongue: Tongue) =>
  words.every(({ low }, at) => {
    const next = words[at + 1];
    if (!isAnd(low, tongue) || next === undefined || next.large) return true;
    if (TRIED.test(next.low)) return true;
    if (IS_PASSIVE.has(next.low) || (tongue.has('auxiliary', next.low) && tongue.name !== 'romanian')) return false;
    if (tongue.isLittle(next.low) || isNumeral(next.low) || isOther(next.low, [told]) || PLEAS.has(next.low))
      return true;
    if (ACTS.has(next.low) || SAYS.has(next.low) || MARK.test(next.low) || tongue.isOwner(next.low)) return true;
    return (
      offencesIn(
        words
          .slice(at + 1, at + 4)
          .map((word) => word.low)
          .join(' '),
      ).length > 0
    );
  });
const isAnd = (low: string, { name }: Tongue) =>
  AND.has(low) &&
  (low !== 'a' || SLAVIC_A.has(name)) &&
  (low !== 'en' || name === 'dutch') &&
  (low !== 'i' || (name !== 'scandinavian' && name !== 'italian'));
const SLAVIC_A = new Set(['polish', 'czech', '']);
