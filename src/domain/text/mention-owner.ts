import {
  BODY_PATTERN,
  OTHER_PERSON_PATTERN,
  PEOPLE_PATTERN,
  STRANGER_PATTERN,
  SUBJECT_PATTERN,
} from './person-nouns.ts';
import { ABOUT_PATTERN } from '../dates/age-words.ts';
import { BORN_PATTERN } from '../dates/birth-words.ts';
import { toCountryCode } from '../countries/country-code.ts';
import { LEGAL_FORM_PATTERN } from '../names/written-forms.ts';
import { CAPITALISED_PATTERN } from './person-names.ts';
import { beginsWithAnother, isSomebodyElses } from './hangs-on-another.ts';
import { sentenceAround } from './sentence.ts';
import { speaksOfOthers } from './somebody-else.ts';
import { leadsToName } from './words-before-names.ts';

export interface Span {
  start: number;
  end: number;
}

const NAME_BEFORE = new RegExp(
  `(${CAPITALISED_PATTERN})(?:,| \\(|:| -| –)?(?: (?:who|is|was|then|now|aged|age|being|turned|an?|the|had|reported|reportedly|identified|as|ist|war|wurde|der|die|est|était|qui|es|era|tiene|ha|è|aki|който|която|який|яка|który|która|který|která|care))*[,( ]*$`,
  'u',
);
const NO_VERB =
  '(?!(?:was|is|were|are|has|had|and|with|by|who|told|said|from|of|in|at|on|to|that|will|when|di|de|del|della|des|du|von|vom|van)\\b)';
const NAME_AFTER = new RegExp(
  `^[-, )]*(?:${NO_VERB}[\\p{Ll}-]+,? |(?:named|called|identified as) ){0,6}(${CAPITALISED_PATTERN})`,
  'u',
);
/** Only "42-year-old James Torres" and "US citizen James Torres" reach forward, not "…, 42, James said". */
const REACHES_FORWARD = new RegExp(
  `(?:olds?|jährige[nrs]?|jarige|enne|летн\\p{L}+|g[ée]naire|genari(?:an|o|a)|naire|zigere?(?:in)?|geborene[nrs]?|\\b${PEOPLE_PATTERN})$`,
  'iu',
);

/** "1961 doğumlu emekli müteahhit Mehmet Aydoğan": it belongs to the name at the end of its noun phrase. */
const PRENOMINAL =
  /(?:doğumlu|geborene[nrs]?|(?<!\p{L})(?:[Dd]e|[Aa]z?|[Dd]en) .*(?:geboren|född[ae]|fødte|született))$/u;
const NOUN_PHRASE = new RegExp(`^ (?:[\\p{Ll}-]+ ){0,4}(${CAPITALISED_PATTERN})`, 'u');

const GERMAN_NOUN = /Jährige[nrs]?$/u;

/** "Holger Beck, im Prozess von 1999 gerade 34 Jahre alt": when it was so stands between a name and its age. */
const WHEN_APPOSED =
  /(?<=\p{L}, )(?:im|beim|bei|am|zur|zum|at|in|during|lors|au|à|en|al|all['’]|nel|durante|no|na|in|bij|tijdens|op|vid|ved|under|i|w|podczas|v|při|на|в|у|во) (?:[\p{L}’'-]+ ){0,5}(?:19|20)\d{2}(?: \p{Ll}+){0,2} ?$/u;

const HOME_BEFORE = new RegExp(`(${CAPITALISED_PATTERN}),? (?:of|from) $`, 'u');
const PEOPLE_AFTER = new RegExp(`^ (?:[\\p{Ll}-]+ )?${PEOPLE_PATTERN}\\b`, 'u');

/**
 * The name in whose noun phrase or brackets a span stands; null where none does ("the man, 42"); empty where it may be
 * that of somebody whom the text tells by a name alone ("the father of James Torres, 82").
 */
export function ownerOf(text: string, span: Span): string | null {
  const { before, after } = sentenceAround(text, span.start, span.end);
  const ahead = PRENOMINAL.test(text.slice(span.start, span.end)) ? NOUN_PHRASE.exec(after)?.[1] : undefined;
  if (ahead !== undefined && beginsWithAnother(ahead)) return SOMEBODY_ELSE;
  if (ahead !== undefined) return isNoName(ahead) ? ownerAfter(after.slice(0, 120)) : ahead;
  const nearest = before.slice(-120).replace(WHEN_APPOSED, '');
  const preceding = NAME_BEFORE.exec(nearest);
  const name = preceding?.[1];
  if (name !== undefined && isSomebodyElses(name, nearest.slice(0, preceding?.index))) return SOMEBODY_ELSE;
  // "James Torres, of Tulsa, 42": a place, no name.
  const resident = preceding && HOME_BEFORE.exec(nearest.slice(0, preceding.index))?.[1];
  if (resident) return resident;
  if (name !== undefined && !isNoName(name))
    return namesNationality(name, nearest, preceding) ? ownerApposed(nearest) : name;
  if (BIRTH_BEGINS.test(text.slice(span.start, span.end)) && APPOSED.test(nearest)) return ownerApposed(nearest);
  const said = text.slice(span.start, span.end);
  if (!REACHES_FORWARD.test(said)) return null;
  // "Der 58-Jährige nahm die Strafe": a noun of its own.
  if (GERMAN_NOUN.test(said) && !/^ \p{Lu}/u.test(after)) return null;
  return ownerAfter(after.slice(0, 120));
}

function ownerAfter(after: string): string | null {
  const following = NAME_AFTER.exec(after);
  if (!following) return null;
  const [said, name = ''] = following;
  const rest = after.slice(said.length);
  // "42-year-old Tulsa man": a place, no name.
  if (PEOPLE_AFTER.test(rest)) return null;
  // "46-jährige Geschäftsführer der Brandt Recycling GmbH, Klaus Brandt": whom it employs is named behind it.
  const employed = OF_COMPANY.test(name) ? APPOSED_NAME.exec(rest)?.[1] : undefined;
  return isNoName(name) ? ownerAfter(rest) : (employed ?? name);
}

const OF_COMPANY = new RegExp(` ${LEGAL_FORM_PATTERN}$`, 'u');
const APPOSED_NAME = new RegExp(`^, (${CAPITALISED_PATTERN})`, 'u');

/** Named in no words that could be the subject's name. */
const SOMEBODY_ELSE = '';

const OPENERS =
  /^(?:He|She|They|It|The|De|Het|Den|Det|O|Os|Gli|A|An|In|On|At|Then|When|Now|Who|Aged|Age|Man|Woman|Suspect|Defendant|Police|Der|Die|Ein|Eine|I|That|This|Born|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** A word that opens a sentence, or the noun or article before a name that does not follow: "Le quadragénaire". */
function isNoName(text: string): boolean {
  return OPENERS.test(text) || text.split(' ').every(leadsToName);
}

/** "James Torres, a Bulgarian born 1968": the people somebody belongs to is no name. */
function namesNationality(name: string, before: string, found: RegExpExecArray | null): boolean {
  return (
    found !== null &&
    /(?:,|\() ?(?:an?|the|ein|eine|une?) $/u.test(before.slice(0, found.index)) &&
    toCountryCode(name) !== null
  );
}

function ownerApposed(before: string): string | null {
  return APPOSED.exec(before)?.[1] ?? null;
}

const BIRTH_BEGINS = new RegExp(`^${BORN_PATTERN}(?!\\p{L})`, 'u');
/** "James Torres, a Bulgarian banker", "James Torres (an Irish national": the name that such a noun phrase belongs to. */
const APPOSED = new RegExp(
  `(${CAPITALISED_PATTERN})(?:,| \\() ?(?:an?|the|ein|eine|une?) (?:(?!(?:and|or|with|to|of|by|for|on|who|his|her|their|whose)\\b)[\\p{L}-]+,? ){1,4}$`,
  'u',
);

/** "Sessantenne truffato da un falso carabiniere": whoever opens a sentence so is a victim. */
const HARMED_AFTER =
  /^[^.;:!?]{0,60}?(?<!\p{L})(?:robbed|conned|duped|scammed|defrauded|swindled|cheated|tricked|attacked|assaulted|stabbed|shot|killed|murdered|injured|hurt|dead|dies|died|found|missing|loses?|lost|targeted|rescued|truffat|derubat|rapinat|aggredit|raggirat|uccis|mort|ferit|estafad|robad|agredid|asesinad|herid|muert|engañad|secuestrad|burlad|enganad|roubad|assaltad|assassinad|escroqué|volée?|agressé|tuée?|dépouill|arnaqué|blessé|betrogen|überfallen|ausgeraubt|bestohlen|getötet|verletzt|erstochen|erschossen|tot|verliert|opgelicht|beroofd|bestolen|gedood|dood|mishandeld|verliest|lurad|lurt|rånad|ranet|røvet|bedragen|bedratt|svindlet|snydt|dödad|drept|dræbt|pierde|perde|perd|oszukan|okradzion|zabit|ranny|ranna)/iu;

/** "Il 61enne padre di Mario Ferrero". */
const NEXT_WORDS = /^ \p{L}+(?: \p{L}+)?/u;
const OTHER_WITHIN = new RegExp(`\\b${OTHER_PERSON_PATTERN}\\b`, 'iu');
/** "The 65-year-old grandmother of six said": so many of nobody named make the noun of kin the subject's own. */
const NOT_OF_SO_MANY = `(?!(?:[- ]of[- ])(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})(?![\\p{L}\\d])(?! (?:[\\p{L}-]+ ){0,2}(?:victims?|children|kids|girls|boys|sons|daughters|brothers|sisters|men|women|people|patients?|clients?|customers?|suspects?|defendants?|dead|killed)(?!\\p{L})))`;
const OTHER_AFTER = new RegExp(`^[- ](?:[\\p{L}-]+ ){0,2}?${OTHER_PERSON_PATTERN}(?!\\p{L})${NOT_OF_SO_MANY}`, 'iu');
const OTHER_HEAD = new RegExp(
  `\\b(?:${OTHER_PERSON_PATTERN}|${BODY_PATTERN})(?:,| \\(| who| was| is| turned| an?| the| aged| then)*[,( ]*$`,
  'iu',
);
const OWNED_BY_ANOTHER = /\b(?:his|her|their|whose|its|['’]s?) (?:[\p{L}-]+ )?$/iu;
const LABEL = /^(?:d\.?o\.?b|y\.?o\.?b|date of birth|year of birth|birth ?date|age:)/i;
const PRONOUN_BEFORE = /\b(?:he|she)(?: (?:is|was|has been|an?|the|now|then|aged|turned|reportedly))*\s*$/i;
const PRONOUN_WITHIN = /^(?:in (?:his|her)|(?:is|was|turned|turning) )/i;
const RETAKEN = /\b(?:who|he|she)\b[^.;]*$/i;
/** "grandson of a grandmother of five who turned 90". */
const OTHER_WHO = new RegExp(`\\b${OTHER_PERSON_PATTERN}\\b[^.;,]*,? who [^.;]*$`, 'iu');
/** The subject of a clause, or whom the police and courts deal with; "defrauding the" is followed by somebody else. */
const DEFINITE =
  /(?:^\s*|[.;:!?,]["”»]? |\b(?:that|when|while|after|before|as|and|but|because|since|where|says?|said|arrested|charged|convicted|sentenced|jailed|detained|accused|suspected|fined|questioned|acquitted|extradited|released|against|dass|gegen|wurde|wird|hat|ist|verurteilte|verhaftete|nahm) )(?:the|der|die|den) (?:now |then )?$/i;
const SUBJECT_HEAD = new RegExp(
  `\\bthe (?:[\\p{L}-]+ ){0,2}${SUBJECT_PATTERN}(?:,| \\(| who| was| is| aged)*[,( ]*$`,
  'iu',
);
const REACH = 300;

/** What a swindler says of himself, or whose papers he uses. */
export const DISGUISED =
  /(?<!\p{L})(?:pretend\p{L}*|pos(?:ed|es|ing) as|false (?:name|identity|age)|fake[ds]?|faking|forged|stolen identity|identity of|passports? of|papers of|the name of|claim(?:ed|s|ing) to (?:be|have)|falsche[nrms]? (?:name\p{L}*|identität|papiere\p{L}*)|gab sich als|se faisai(?:t|ent) passer|faux papiers|fausse identité|se hizo pasar|identidad falsa)(?!\p{L})/iu;

/** "Man of about 60": as somebody saw him, whatever he pretended. */
const SEEN = new RegExp(`(?<!\\p{L})${ABOUT_PATTERN} \\d`, 'iu');

const PARTY =
  /(?<!\p{L})(?:(?:the|our|this|dem|der|die|den|le|la|du|el|il|del|al) (?:customer|client|applicant|account holder|holder|subject|suspect|kunde|kundin|kunden|cliente?|titulaire|titular|titolare)|victim|lost|robbed|complain\p{L}+|reported (?:her|him|them|that)|accompan\p{L}+|together|(?:by|to|from|with|for) (?:her|him|them))(?!\p{L})/iu;

/** Where a remark speaks of the record's party besides, whoever else it begins with is somebody else. */
export function mentionsParty(remark: string): boolean {
  return PARTY.test(remark.trimStart().slice(1));
}

/** "Successor of a minister aged 71". */
const OF_ONE =
  /(?<!\p{L})(?:of|to|by|for|with|under|against|from|than|de|du|von|vom|di|van) (?:an?|une?|una|um|uma|eine[rmn]?|een) (?:[\p{L}-]+ ){1,4}$/iu;

/** "The general, 71, is his patron". */
const HIS_OWN = /^,? (?:is|was) (?:his|her|their) /u;

interface Subject {
  /** Whether the hit's texts name the subject at all. */
  named: boolean;
  isCalled: (name: string) => boolean;
}

/**
 * Whether a fact that stands by no name can be the subject's, in a text that names nobody else. Not where its phrase
 * or the text before it speaks of a victim, a relative or a further person. Where the text names its subject, the
 * phrase must take it up again: "he was 42", "the 42-year-old", "James Torres, a banker aged 42".
 */
export function canBeOfSubject(text: string, span: Span, subject: Subject): boolean {
  const { before, after } = sentenceAround(text, span.start, span.end);
  const said = text.slice(span.start, span.end);
  if (SEEN.test(said) && (subject.named || mentionsParty(said + after))) return false;
  if ((DISGUISED.test(before) || DISGUISED.test(after)) && !SEEN.test(said)) return false;
  if (OTHER_WITHIN.test(said) || /^(?:his|her|their|whose|its) /i.test(said)) return false;
  const apposed = WHO_IN_APPOSITION.exec(before)?.[1];
  if (apposed !== undefined && subject.isCalled(apposed)) return true;
  if (!subject.named && (OF_ONE.test(before) || HIS_OWN.test(after))) return false;
  if (OTHER_HEAD.test(before) || OWNED_BY_ANOTHER.test(before)) return false;
  if (/olds?$/i.test(said) && OTHER_AFTER.test(after)) return false;
  if (before.trim() === '' && HARMED_AFTER.test(after)) return false;
  if (NOT_ENGLISH.test(said) && speaksOfOthers(NEXT_WORDS.exec(after)?.[0] ?? '')) return false;
  const earlier = text.slice(Math.max(0, span.start - REACH), span.start);
  if (OTHER_MENTION.test(earlier)) return false;
  return !subject.named || (!STRANGER_MENTION.test(earlier) && takesUpSubject(said, { before, earlier }, subject));
}

/** "Il ventiduenne ha ammesso", "O empresário, de 61 anos, pegou", "Er ist 63": in a sentence of its own. */
const ARTICLE = "(?:el|la|il|lo|le|l['’]|o|a|der|die|den?|det)";
const ACCUSED =
  "(?:ex-?)?(?:empresari[oa]|empresári[oa]|imprendit(?:ore|rice)|chefs? d['’]entreprise|acusad[oa]|imputad[oa]|condenad[oa]|detenid[oa]|procesad[oa]|arguid[oa]|réu|ré|denunciad[oa]|imputat[oa]|indagat[oa]|condannat[oa]|arrestat[oa]|prévenue?|mise? en cause|condamnée?|suspecte?|hombre|mujer|homem|mulher|uomo|donna|homme|femme|angeklagte|beschuldigte|verurteilte|tatverdächtige|verdächtige|verdachte|veroordeelde|man|vrouw|mann|frau|kvinden|manden|mannen|kvinnen|kvinnan|tiltalte|siktede|sigtede|misstänkte)";
const ELSEWHERE_HEAD = new RegExp(`(?:^ ?|[.;:!?»”"] ?)${ARTICLE} ?${ACCUSED}(?:,| \\(|,? (?:de|di))? ?$`, 'iu');
const ELSEWHERE_ARTICLE = new RegExp(`(?:^ ?|[.;:!?»”"] ?)${ARTICLE} ?$`, 'iu');
const NOT_ENGLISH =
  /jähr|[stzß]iger(?:in)?$|jarig|enne|naire|gen[aá]ri|añer|(?<!\p{L})(?:años|anos|ans|anni|jahren?|jaar|år|er|sie|hij|zij|ze|han|hun|hon)(?!\p{L})/iu;
const ELSEWHERE_PRONOUN = /^(?:er|sie|il|elle|hij|zij|ze|han|hun|hon|ele|ela|tem|tinha|tiene|tenía|ha|aveva) /iu;

function isSubjectElsewhere(said: string, before: string): boolean {
  if (ELSEWHERE_HEAD.test(before) || ELSEWHERE_PRONOUN.test(said)) return true;
  if (/ yaşındaki |-lat|летн|річн|let[ýá] /u.test(said)) return /(?:^|[.;]) ?$/u.test(before);
  return NOT_ENGLISH.test(said) && ELSEWHERE_ARTICLE.test(before);
}

function takesUpSubject(
  said: string,
  { before, earlier }: { before: string; earlier: string },
  subject: Subject,
): boolean {
  const { isCalled } = subject;
  if (NOT_ENGLISH.test(said) && speaksOfOthers(earlier)) return false;
  if (LABEL.test(said) || before.trim() === '') return true;
  if (PRONOUN_BEFORE.test(before) || (PRONOUN_WITHIN.test(said) && RETAKEN.test(before) && !OTHER_WHO.test(before)))
    return true;
  if (SUBJECT_HEAD.test(before)) return true;
  if (DEFINITE.test(before)) return true;
  if (isSubjectElsewhere(said, before)) return true;
  const apposition = APPOSITION.exec(before);
  const name = apposition?.[1];
  return name !== undefined && isCalled(name) && !isSomebodyElses(name, before.slice(0, apposition?.index));
}

/** "James Torres, a Tulsa businessman aged 42", "James Torres, in his sixties". */
const APPOSITION = new RegExp(
  `(${CAPITALISED_PATTERN})(?:,? (?:of|from) ${CAPITALISED_PATTERN})?(?:(?:,| \\(|:| -| –) ?| (?=(?:is|was) (?:an?|the|in) ))` +
    `(?:(?:who )?(?:is|was) )?(?:(?:an?|the|now|then|in) )?` +
    `(?:(?!(?:an?|the|and|or|with|to|of|by|for|on|who|his|her|their|whose)\\b)[\\p{L}\\p{N}-]+ ){0,4}$`,
  'u',
);

/** "Dorothy Maddox, a Knoxville grandmother who": of a relative or victim, too, the noun is the subject's own. */
const WHO_IN_APPOSITION = new RegExp(`(${CAPITALISED_PATTERN}), an? (?:[\\p{L}-]+ ){1,3}who $`, 'u');

// In apposition ("James Torres, a father of three") such a noun is the subject's own.
const IN_APPOSITION = '(?<!, (?:(?:an?|the) )?(?:[\\p{L}-]+ ){0,3})';
// "Grandmother-of-six James Torres" is the subject; "robbed a grandmother-of-six" brings in another.
const OTHER_MENTION = new RegExp(
  `${IN_APPOSITION}\\b(?:${OTHER_PERSON_PATTERN}\\b(?!-of-)|(?<=\\ban? (?:[\\p{L}-]+ )?)${OTHER_PERSON_PATTERN}-of-)`,
  'iu',
);
const STRANGER_MENTION = new RegExp(`${IN_APPOSITION}\\b${STRANGER_PATTERN}\\b`, 'iu');
