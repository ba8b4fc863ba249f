import { DATE_PATTERN, readDate } from '../dates/dates-in-text.ts';
import { EARLIEST, isoDate } from '../dates/interval.ts';
import type { DateInterval } from '../dates/interval.ts';
import { KIN_PATTERN } from './occupation-nouns.ts';
import { OTHER_PERSON_PATTERN } from './person-nouns.ts';
import { quoted, reading } from './text-fact.ts';
import type { Reading, TextFact } from './text-fact.ts';

const DIED = new RegExp(
  `^(?:(?:, an? (?:[\\p{Ll}-]+ ){1,5}?|,? )?who|,)? ?(?:has |had |is )?(?:died|passed away|verstarb|starb|est décédée?|est morte?|falleció|murió|† ?|\\((?:died|d\\.|†|gest\\.) ?)` +
    `(?: [\\p{Ll}]+){0,4}? ?(?:(?:in|on|am|im|le|en|el) )?(${DATE_PATTERN})`,
  'u',
);
/** Between a name and what it did: an age, a noun phrase or a clause between commas. */
const APPOSED = '(?:,? \\(\\d{1,3}\\),?|, [^,.;:()]{1,120},(?: [^,.;:()]{1,60},)?|,? (?:who|qui|que))?';
const HAS_DIED = new RegExp(
  `^${APPOSED} (?:(?:has |had )?(?:died|passed away)|was (?:found dead|executed|shot dead)|is (?:now )?dead(?=[,.;]|$)|` +
    `(?:ist|sei|war) (?:tot(?=[,.;]|$)|(?:[\\p{L}\\d]+ ){0,7}?(?:gestorben|verstorben))|verstarb|starb|est (?:mort|décédé)e?|ha (?:muerto|fallecido)|falleció|murió|` +
    'è (?:mort|decedut)[oa]|si è spent[oa]|faleceu|morreu|(?:a été|fut) (?:tuée?|abattue?|assassinée?)|(?:fue|ha sido) (?:asesinad[oa]|abatid[oa]|matad[oa])|è stat[oa] ucci[s][oa]|foi (?:mort[oa]|assassinad[oa]|abatid[oa])|wurde (?:[\\p{L}\\d]+ ){0,7}?(?:erschossen|getötet|ermordet|tot aufgefunden)|overleed|is (?:overleden|doodgeschoten)|werd (?:[\\p{L}\\d]+ ){0,5}?(?:doodgeschoten|vermoord)|dog|avled|döde|døde|blev (?:skjuten till döds|dræbt|skudt)|ble (?:drept|skutt)|zmarł[a]?)(?!\\p{L})',
  'u',
);
/** Of languages that put the verb before whoever died, too: a date, a place or nothing follows it. */
const HAS_DIED_ELSEWHERE = new RegExp(
  `^${APPOSED} (?:zemřela?|zomrela?|umrla?|(?:je )?(?:preminuo|preminula|umro)|a (?:murit|decedat)|meghalt|elhunyt|kuoli|умер(?:ла)?|скончал(?:ся|ась)|помер(?:ла)?|почина|πέθανε|απεβίωσε)(?= (?:\\d|ve? |na |dne |u |la |în |в[о]? |на |у |στ[οιη]ν? )|[,.;]|$)`,
  'u',
);
/** What only might be, or is said to be untrue. */
const NOT_SURE =
  /(?<!\p{L})(?:if|until|unless|would|rumou?r\p{L}*|hoax|alive|denie[sd]|falsely|wenn|falls|angeblich|am leben|si|vivante?|con vida|vivo|prý|údajně|údajne|navodno|rzekomo|podobno|якобы|будто|нібито|δήθεν|állítólag|chipurile)(?!\p{L})/iu;
/** Whose death a clause between the commas may tell of. */
const OF_ANOTHER = new RegExp(
  `(?<!\\p{L})(?:whose|whom|his|her|their|after|when|while|where|because|since|dessen|deren|nachdem|sein\\p{L}*|ihr\\p{L}*|dont|son|sa|ses|après|cuy[oa]|su|tras|${OTHER_PERSON_PATTERN}|${KIN_PATTERN}s?)(?!\\p{L})`,
  'iu',
);
const LATE_BEFORE =
  /(?:^|[\s("“])(?:(?:[Tt]he|[Hh]is|[Hh]er) late|[Dd](?:er|ie) (?:verstorbene|tote)|[Ll]e défunt|[Ll]a défunte|[Ff]eu|[Ee]l (?:difunto|fallecido)|[Ll]a (?:difunta|fallecida)) (?:\p{L}+ ){0,2}$/u;

/** "È morto in carcere a 79 anni": right before the name, which is whose death it is. */
const DIED_BEFORE =
  /(?:^|[.!?:»”"]\s?)(?:(?:[Ii]eri )?[ÈE]['’]? (?:morto|morta|deceduto|deceduta|scomparso|scomparsa)|(?:[Hh]a muerto|[Mm]urió|[Ff]alleció|[Ff]aleceu|[Mm]orreu)|(?:[Ee]st (?:mort|morte|décédé|décédée)))(?: (?:in|en|na|no|nel) (?:carcere|cella|ospedale|prisión|la cárcel|prisão|prison|hospital))?(?:,? (?:a|à|aos?|a los) \p{Nd}{2,3} (?:anni|años|anos|ans))? $/u;

/** "The dead man was": whose body was found, who was shot. */
const DEAD_IS =
  /(?:^|[.!?:»”"]\s?)(?:The (?:dead|deceased|slain) (?:man|woman|poacher|robber|gunman|suspect|driver)|[DL](?:er|ie) Tote|Der Verstorbene|Die Verstorbene|Le mort|La morte|El (?:fallecido|muerto|difunto)|La (?:fallecida|muerta)|Il morto|La vittima mortale|O morto|A morta|De (?:dode|overledene)|Den (?:döde|døde|omkomne)) (?:was|is|has been identified as|was named as|was identified as|war|ist|heißt|hieß|était|est|era|es|se llamaba|é|is|heet|heette|är|er|heter|hedder) (?:named |called |identified as )?$/u;

/** Dead by the time of writing; whoever reads the hit ends it there. */
const OPEN: DateInterval = { from: EARLIEST, to: isoDate(2999, 12, 31), precision: 'range', circa: false };

/** "who died in 2019". */
export function deathAfter(rest: string): Reading | null {
  const found = DIED.exec(rest);
  const date = readDate(found?.[1] ?? '');
  return found && date ? reading(found[0], [{ kind: 'death', date, quote: quoted(found[0]) }]) : null;
}

/** ", the head of a gang, has died in prison": what stands between the commas is read on its own. */
export function deathWithin(rest: string): TextFact[] {
  const found = HAS_DIED.exec(rest);
  return found && !NOT_SURE.test(rest) && !OF_ANOTHER.test(found[0])
    ? [{ kind: 'death', date: OPEN, quote: quoted(found[0]) }]
    : [];
}

/** The same where nothing stands before the name: "Jan Novák, účetní z Brna, zemřel 12. října 2022". */
export function deathElsewhere({ before, after }: { before: string; after: string }): TextFact[] {
  const found = before.trim() === '' ? HAS_DIED_ELSEWHERE.exec(after) : null;
  return found === null || NOT_SURE.test(after) || OF_ANOTHER.test(found[0]) || WHOSE_ELSEWHERE.test(found[0])
    ? []
    : [{ kind: 'death', date: OPEN, quote: quoted(found[0]) }];
}

const WHOSE_ELSEWHERE =
  /(?<!\p{L})(?:jehož|jejíž|jejíhož|jemuž|jíž|ktor\p{L}+|kter\p{L}+|čij\p{L}+|чь\p{L}+|чий|котор\p{L}+|як\p{L}+|чи[ия]то|căr(?:ui|ei)|care|aki\p{L}*|jonka|jolta|οποί\p{L}+|του|της)(?!\p{L})/iu;

/** "the late James Torres". */
export function deathBefore(before: string): TextFact[] {
  const late = LATE_BEFORE.exec(before) ?? DIED_BEFORE.exec(before) ?? DEAD_IS.exec(before);
  return late ? [{ kind: 'death', date: OPEN, quote: late[0].trim() }] : [];
}
