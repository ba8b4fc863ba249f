import { peopleCode } from '../countries/people-code.ts';
import { OCCUPATION_PATTERN } from './occupation-nouns.ts';
import { PEOPLE_PATTERN } from './person-nouns.ts';
import { reading } from './text-fact.ts';
import type { Reading, TextFact } from './text-fact.ts';

const PEOPLE = '(\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?)';
/** What comes between a people and its member's name if the people is the name's; "Spanish police arrested banker …" does not. */
const NO_OTHERS =
  '(?!(?:police|prosecutors?|courts?|tribunals?|judges?|magistrates?|authorit(?:y|ies)|officials?|government|customs|regulators?|media|newspapers?|held|sent|sought|found|told|made|put|says?|said|in|of|by|at|for|with|from|to|and|or|on|as|against|who|that|\\p{L}+ed)(?!\\p{L}))';
/** "Scottish payroll manager Angela Fraser". */
const BEFORE = new RegExp(
  `(?:^|[\\p{Ll}\\d,;:“"(–-] |[(“"])(?:[Tt]he )?${PEOPLE} (?!${PEOPLE_PATTERN}(?!\\p{L}))(?:${NO_OTHERS}[\\p{Ll}-]+ ){0,3}${OCCUPATION_PATTERN} $`,
  'u',
);
/** "der rumänische Unternehmer Ion Popescu", "el empresario venezolano Luis Rojas". */
const SMALL_BEFORE = /(?:^|[\s'’])(\p{Ll}[\p{L}-]{3,20}) (?:\p{Lu}[\p{L}-]{2,30} )?$/u;
/** "Den danske vognmand Anders Holm", "de Belgische ondernemer", "французский бизнесмен". */
const ARTICLE_BEFORE =
  /(?:^|[\s("“«])(?:[Dd]en|[Dd]et|[Dd]e|[Dd]er|[Dd]ie|[Ee]l|[Ll]a|[Ll]e|[Ll]['’]|[Ii]l|[Oo]|[Uu]ne?|[Uu]na|[Ee]in|[Ee]ine) ?(?<people>\p{L}{4,20}) (?:\p{Ll}[\p{L}-]{3,25} )?$/u;
/** "Malaysian Michelle Tan", "New Zealander Jack Brennan". */
const ALONE_BEFORE =
  /(?:^|[\s("“])((?:New |South |North |Sri )?\p{Lu}\p{L}+(?:ian|ese|ish|ander|ean|can|aren|mannen)) $/u;
/** ", a Scottish payroll manager". */
const WITHIN = new RegExp(
  `^, (?:an?|the) (?:former |retired |self-employed )?${PEOPLE} (?!${PEOPLE_PATTERN}(?!\\p{L}))(?:${NO_OTHERS}[\\p{Ll}-]+ ){0,3}${OCCUPATION_PATTERN}(?!\\p{L})`,
  'u',
);
const MEMBER =
  '(?:ressortissante?|citoyen(?:ne)?|ciudadan[oa]|cittadin[oa]|cidadão|cidadã|(?:de nationalité|de nacionalidad|di nazionalità|de nacionalidade))';
/** ", Français de 39 ans", ", português de 71 anos". */
const OF_AGE_WITHIN =
  /^, (?:une? |uno? |uma? )?(\p{L}{4,20}) d[ei] \p{Nd}{2} (?:ans|años|anos|anni)(?= ?(?:[,.;)]|$))/u;
const SMALL_WITHIN = new RegExp(
  `^,? (?:(?:un|une|uno|una|um|uma|el|la|le) )?(?:${MEMBER} (\\p{Ll}[\\p{L}-]{3,20})|(?:ein|eine|der|die) (\\p{Ll}[\\p{L}-]{3,20}) (?:Staatsbürger|Staatsangehörige)\\p{L}*)`,
  'u',
);

export function nationalityBefore(before: string): TextFact[] {
  const [found, small] = [BEFORE.exec(before), SMALL_BEFORE.exec(before)];
  const facts = [...nationality(found?.[1], found?.[0]), ...nationality(small?.[1], small?.[0])];
  if (facts.length > 0) return facts;
  const alone = ALONE_BEFORE.exec(before);
  const members = nationality(alone?.[1], alone?.[0]);
  if (members.length > 0) return members;
  const noun = ARTICLE_BEFORE.exec(before);
  return nationality(noun?.groups?.people, noun?.[0]);
}

/** ", brasileira residente em Recife". */
const RESIDENT_WITHIN =
  /^, (?:une? |un[ao]? |uma? )?(\p{Ll}{4,20}) (?:residente|résidant|résidente|domiciliad[oa]|domiciliée?|domiciliat[oa]|radicad[oa]|afincad[oa]) (?:e[nm]|n[oa]|à|a|in) /u;

export function nationalityWithin(rest: string): TextFact[] {
  const [found, small] = [
    WITHIN.exec(rest) ?? OF_AGE_WITHIN.exec(rest) ?? RESIDENT_WITHIN.exec(rest),
    SMALL_WITHIN.exec(rest),
  ];
  return [...nationality(found?.[1], found?.[0]), ...nationality(small?.[1] ?? small?.[2], small?.[0])];
}

/** ", hondureño,": the people alone. */
const ALONE =
  /^, (?:de nacionalidad |de nationalité |di nazionalità |de nacionalidade |van \p{Ll}+ afkomst )?(\p{L}{4,20})(?=,| (?:de nacimiento|d['’]origine|di nascita|de nascimento),)/u;

export function peopleAfter(rest: string): Reading | null {
  const found = ALONE.exec(rest);
  const facts = nationality(found?.[1], found?.[0]);
  return found === null || facts.length === 0 ? null : reading(found[0], facts);
}

/** What has a people for its matter, not its bearer: "a French teacher", "Italian wine importer". */
const TRADE =
  /(?<!\p{L})(?:teacher|tutor|professor|lecturer|students?|chef|cook|baker|restaurateur|importer|dealer|merchant|broker|historian|translator|interpreter|literature|languages?|history|studies|wines?|food|cars?|restaurants?|art|antiques?|embassy|consul\p{L}*|profes(?:or|seur)\p{L}*|lehrer\p{L}*|enseignante?)(?!\p{L})/iu;
/** A people and those of a state of the US. */
const AMBIGUOUS = /^Georgian$/;

function nationality(people: string | undefined, quote: string | undefined): TextFact[] {
  if (people === undefined || quote === undefined || AMBIGUOUS.test(people) || TRADE.test(quote)) return [];
  const country = peopleCode(people) ?? peopleCode(people.split(' ').at(-1) ?? '');
  return country === null ? [] : [{ kind: 'nationality', country, quote: quote.trim() }];
}
