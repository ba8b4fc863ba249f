import { placesIn } from '../everyday/plain-news.ts';
import { VERB_PLACES } from '../everyday/verb-place.ts';
import type { Place } from '../everyday/verb-place.ts';
import { VOCABULARIES, vocabularyFor } from '../everyday/vocabularies.ts';
import type { Language, Vocabulary } from '../everyday/vocabularies.ts';
import { AGE, rolesOf } from '../harmed/harmed-text.ts';
import { OTHER, SUBJECT } from '../mask-names.ts';
import { offencesIn } from '../offences.ts';
import { isTitleWord, officeKinds } from '../office/nouns.ts';
import { tellsOfOthers } from '../office/others.ts';
import { SENTENCE_END } from '../proceedings.ts';
import { stageIn } from '../stages.ts';
import { wordSet } from '../../text/word-set.ts';
import { OF_ONESELF } from './of-oneself.ts';
import { ONLOOKER_WORDS } from './onlooker-words.ts';

/** Stand for what an onlooker says, and for what only one who is no actor does. */
const SAID = '\u008E';
const REPORTED = '\u008B';
const LONGEST = 1500;

interface Reader {
  said: RegExp;
  reported: RegExp;
  small: ReadonlySet<string>;
  mayBeVerb: (typeof VERB_PLACES)[Language];
  vocabulary: Vocabulary;
}

const READERS = new Map(
  Object.entries(ONLOOKER_WORDS).map(([language, { said, reported, small }]) => [
    language,
    {
      said: new RegExp(`(?<![\\p{L}'’])(?:${said})(?![\\p{L}-])`, 'giu'),
      reported: new RegExp(`(?<![\\p{L}'’])(?:${reported})(?![\\p{L}-])`, 'giu'),
      small: wordSet(small.replaceAll('|', ' ')),
    },
  ]),
);

/** What is quoted tells what somebody feels or thinks, unless it is of oneself. */
const QUOTED = /[“"„«][^“”"„«»]{1,400}[”"“»]/gu;
/** Others beside those who are told of. */
const ACCOMPLICE =
  /(?<!\p{L})(?:accomplice\p{L}*|co-\p{L}+|complic\p{L}+|cómplice\p{L}*|cúmplice\p{L}*|komplize\p{L}*|komplizin|mittäter\p{L}*|medeplichtig\p{L}*)(?!\p{L})/iu;
/** What ties the subject to those who did it, says so of it, or has it deny it. */
const ENTANGLED =
  /(?<!\p{L})(?:alleged\p{L}*|alleg\p{L}+|according to (?:the )?(?:prosecut\p{L}+|police|indictment|charge\p{L}*)|angeblich|mutmaßlich\p{L}*|présumée?s?|presunt[oa]s?|suposto|suposta|vermeintlich|den(?:y|ied|ies|ying)|bestreite\p{L}*|bestritt|nie \p{L}+|niega\p{L}*|negó|nega\p{L}*|ontkent|conteste|both|too|also|himself|herself|themselves|together|alongside|auch|beide\p{L}*|gemeinsam|zusammen|selbst|aussi|également|ensemble|lui-même|elle-même|también|ambos|ambas|juntos|juntas|también|anche|entramb[ei]|insieme|também|samen|zelf|ook|in return|in exchange|in ruil|im gegenzug|en échange|a cambio|in cambio|em troca|lighter|reduced|immunity|leniency|plea|payroll|loot|bribe\p{L}*|kickback\p{L}*|share of|cut of|innocen\p{L}+|unschuld\p{L}*|inocen\p{L}+|onschuld\p{L}*|(?:of|from) (?:their|his|her) (?:clients|customers|investors|members|patients|tenants|employers?)|lies|lied|lying|lüge\p{L}*|log(?= )|ment|menti|mintió|miente|mente|mentito|leugen\p{L}*|part in|role in|insider|inside job|mastermind|ringleader|turned out|staged|invented|faked|hoax|suspect\p{L}*|verdächtig\p{L}*|soupçonn\p{L}+|sospech\p{L}+|sospett\p{L}+|verdacht\p{L}*|questioned|interrog\p{L}+|wanted|fled|hiding|confess\p{L}*|admit\p{L}*|gesteh\p{L}*|gestand|avou\p{L}+|confes\p{L}+|ammett\p{L}+|ammesso|bekende?)(?!\p{L})/iu;
const OWNED_SUBJECT =
  /(?<!\p{L})(?:his|her|their|whose|sein\p{L}*|ihr\p{L}*|son|sa|ses|leurs?|sus?|suo|sua|seus?|suas?|zijn|haar|hun|['’]s) (?!(?:[\p{L}-]+ ){0,2}(?:attorney|lawyer|solicitor|barrister|advocate|counsel|anwalt|anwältin|verteidiger(?:in)?|avocate?|abogad[oa]|advogad[oa]|avvocat[oa]|difensore|advocaat),? (?:me |maître )?\u0080)(?:[\p{L}-]+,? ){0,3}\u0080/iu;
const OWNED_BEHIND =
  /\u0080,? (?:\(?\d+\)?,? )?(?:his|her|their|sein\p{L}*|ihr\p{L}*|son|sa|leur|sus?|suo|sua|seu|zijn|haar) \p{Ll}+/u;
const WITH_OTHER = new RegExp(
  `${SUBJECT},? (?:and|und|et|y|e|en|with|mit|avec|con|com|met) (?:[\\p{Ll}-]+ ){0,3}${OTHER}|${OTHER},? (?:and|und|et|y|e|en) (?:[\\p{Ll}-]+ ){0,3}${SUBJECT}|${SUBJECT}, [^,.;]{0,60}${OTHER}(?=,)`,
  'u',
);
/** Before somebody else whom the subject speaks of or stands against. */
const OPPOSED =
  /(?<!\p{L})(?:by|from|against|of|about|at|in|on|that|how|von|durch|gegen|über|vom|dass|par|contre|de|du|sur|que|por|contra|sobre|da|dal|dalla|di|del|contro|che|pelo|pela|do|door|tegen|van|over|dat|cómo|como) (?:(?:the|an?|der|die|das|dem|den|ein|eine|le|la|les|l['’]|el|los|las|il|lo|i|o|os|as|de|het|een|two|three|zwei|drei|deux|trois|dos|tres|due|tre|dois|três|twee|drie|former|ex|[\p{Ll}-]+) ){0,3}$/iu;
/** What somebody is said to be must be known. */
const IS_SOMETHING =
  /(?<!\p{L})(?:is|was|were|been|became|ist|war|wurde|est|était|es|era|fue|è|é|foi|werd) (?:one of (?:the |his |her )?|an? |the |ein(?:e[nrms]?)? |der |die |une? |le |la |el |un[ao]? |il |uma? |o |de |het |een )(?!(?:\p{L}+ )?(?:victims?|witness|pensioner|widow(?:er)?|opfer|zeug\p{L}+|victime|témoin|víctima|testigo|vittima|vítima|testemunha|slachtoffer|getuige)(?!\p{L}))/iu;
const VICTIM =
  /(?<!\p{L})(?:victims?|witness|whistle-?blower|complainant|opfer|(?:kron|augen)?zeug(?:e|in)|geschädigte[rn]?|victimes?|témoins?|plaignante?|víctimas?|testigos?|denunciante|vittim[ae]|testimone|vítimas?|testemunhas?|slachtoffers?|getuigen?|klokkenluider)(?!\p{L})/iu;
/** Of what somebody speaks: "reports on the fraud", "about the thefts". */
const SPOKEN_OF =
  /(?<!\p{L})(?:about|over|on|into|of|after|über|nach|sur|sobre|acerca de|de|su|sulla|sul|over|na) (?:(?:the|an?|his|her|their|der|die|das|den|la|le|les|l['’]|el|los|il|lo|o|os|as|de|het|een) ?)?(?:[\p{Ll}-]+ ){0,2}?/giu;

const CLAUSES =
  /,(?!\d)\s*|[;:–—()]\s*|(?<!\p{L})(?=(?:and|und|et|y|e|ed|en|that|how|after|when|while|because|who|which|whose|but|before|until|dass|nachdem|weil|während|wie|que|qui|dont|après que|quand|lorsque|comment|cómo|cuando|mientras|quien|che|mentre|quando|dopo che|depois que|enquanto|dat|nadat|omdat|toen|terwijl) )/iu;
const AND = /^(?:and|und|et|y|e|ed|en) /iu;
const OPENER =
  /^(?:that|how|after|when|while|because|who|which|whose|but|before|until|and|ed|dass|nachdem|weil|während|wie|und|que|qui|dont|quand|lorsque|comment|et|cómo|cuando|mientras|quien|y|che|mentre|quando|e|enquanto|dat|nadat|omdat|toen|terwijl|en) /iu;
const RELATIVE = /^(?:who|whose|whom|der|die|dessen|deren|qui|dont|quien|que|cuyo|cuya|che|il quale|la quale) /iu;
const PRONOUN =
  /(?<![\p{L}'’])(?:he|she|him|her|his|hers|they|them|their|er|ihm|ihn|sein\p{L}*|il|elle|lui|leur|sa|ses|él|ella|sus?|egli|lei|suo|sua|suoi|sue|ele|ela|seus?|suas?|hij|zij|hem|haar|zijn)(?!\p{L})/iu;
/** Who is not the one that acts. */
const GOVERNED =
  /(?<!\p{L})(?:of|by|from|at|to|with|against|for|in|on|near|outside|de|di|du|da|do|dos|des|del|della|dal|dalla|dall['’]|d['’]|dell['’]|au|aux|al|all['’]|alla|ao|à|a|par|por|pela|pelo|bei|beim|von|vom|durch|gegen|mit|für|an|zu|vor|contra|contre|contro|van|door|bij|met|tegen|avec|con|com|per|pour|para|chez|and|und|et|y|e|ed|en) (?:(?:the|an?|der|die|dem|den|le|la|les|l['’]|el|los|il|lo|o|as|os|de|het|monsieur|madame) ?)?(?:[\p{Ll}-]+ ){0,2}\u0080/u;
/** Somebody whom others' deeds are told to concern. */
const HIM =
  /(?<!\p{L})(?:him|her(?! \p{Ll})|them|me|us|ihm|ihn|ihnen|lui|leur|le(?= \p{L}+(?:ó|aba|ía|ait))|(?:lo|la|l['’]|gli|le|les) ?(?:ha|hanno|a|ont|avait|había|aveva)|lhe|hem)(?!\p{L})|(?<!\p{L})(?:instructed|paid|asked|ordered|told|helped) her(?!\p{L})/iu;
/** "Police have charged Falk and Roux with fraud": and nobody beside them. */
const HAS_OTHERS_TRIED = new RegExp(
  `^(?:(?:the |la |le |el |il |a |o |die |das |de )?\\p{L}+(?: \\p{L}+)? )?(?:(?:have|has|later|then|a|ont|ha|han|hat|haben|heeft) )?(?:charged|arrested|jailed|sentenced|convicted|detained|prosecuted|indicted|arrêté|interpellé|condamné|detuvo|detuvieron|arrestó|condenó|acusó|arrestato|condannato|prendeu|deteve|condenou|verurteilte|verhaftete|veroordeelde) (?:a |o )?${OTHER}(?:(?:,| and| et| y| e| und| en) (?:a |o )?${OTHER})*(?! (?:and|et|y|e|und|en)(?!\\p{L})|, \\p{Ll})[^${SUBJECT}]*$`,
  'iu',
);
/** All that a report may still say of the case. */
const GOES_ON =
  /^(?:the |der |die |das |le |la |el |il |o |a |de |het )?(?:trial|case|hearing|inquiry|sentencing|prozess|verfahren|verhandlung|procès|audience|juicio|vista|processo|julgamento|proces|zaak|zitting) (?:continues|goes on|resumes|wird fortgesetzt|wird am \p{L}+ fortgesetzt|se poursuit|continúa|continua|prosegue|gaat verder|wordt voortgezet)(?: (?:on|am|le|el|il|na|op) \p{L}+| today| tomorrow)?[.!]?$/iu;
/** Others' words of the subject: "Falk said that X had". */
const SAID_OF = new RegExp(
  `${OTHER}[^.;]*[${SAID}${REPORTED}] (?:(?:that|dass|que|che|dat) )?${SUBJECT} ?(?=[\\p{Ll}${SAID}${REPORTED}])`,
  'u',
);
/** A deed in no finite form: "dit avoir signé". */
const PAST_INFINITIVE =
  /(?<!\p{L})(?:avoir|ayant|haber|habiendo|aver(?:e|lo|la)?|avendo|ter|tendo|zu haben|te hebben|having)(?!\p{L})/iu;

/**
 * MED-1, S0: a text that has others for actors, and of which each clause on the subject tells by a verb that is known what
 * an onlooker does: speak in court, come upon it, report it, suffer from it. What is not a verb may be anything.
 * @param masked by `maskNames`
 */
export function isOnlooker(masked: string): boolean {
  if (masked.length > LONGEST || !masked.includes(SUBJECT)) return false;
  const vocabulary = vocabularyFor(masked, VOCABULARIES, { letters: 500, least: 0.2 });
  const words = vocabulary === null ? undefined : READERS.get(vocabulary.language);
  if (vocabulary === null || words === undefined) return false;
  const reader = { ...words, vocabulary, mayBeVerb: VERB_PLACES[vocabulary.language] };
  const told = withoutQuotes(masked.replaceAll(PARENT, ''));
  if (
    told === null ||
    GOVERNED.test(told) ||
    ACCOMPLICE.test(told) ||
    OWNED_SUBJECT.test(told) ||
    OWNED_BEHIND.test(told) ||
    WITH_OTHER.test(told)
  )
    return false;
  const plain = told
    .replaceAll(AGE, ',')
    .replaceAll(HOME, `${SUBJECT},`)
    .replaceAll(/,(?=[,.])/g, '');
  return tellsOfOnlooker(plain.split(SENTENCE_END), reader);
}

/** ", of Leeds,": a place is masked as somebody where it has two words. */
const HOME = new RegExp(
  `${SUBJECT},? (?:of|from|aus|de|di|da|uit|van) (?:${OTHER}|\\p{Lu}[\\p{L}’'-]+)(?=,|\\.| \\p{Ll}),?`,
  'gu',
);

/** "Mother of two X". */
const PARENT =
  /(?<=(?<!\p{L})(?:mother|father|mum|dad|grandmother|grandfather))[- ]of[- ](?:two|three|four|five|six)/giu;

const SO_DID_I = /(?<!\p{L})(?:so (?:did|do|have|had) (?:I|we)|me|us)(?!\p{L})/u;

function withoutQuotes(masked: string): string | null {
  const quotes = masked.match(QUOTED) ?? [];
  return quotes.some((quote) => OF_ONESELF.test(quote) || SO_DID_I.test(quote) || quote.includes(SUBJECT))
    ? null
    : masked.replaceAll(QUOTED, ' ');
}

function tellsOfOnlooker(sentences: readonly string[], reader: Reader): boolean {
  const roles = rolesOf(sentences.join('\n').toLowerCase());
  const ground = { reported: false, said: false, inRole: false, named: false, ofOthers: false };
  const first = sentences.findIndex((sentence) => sentence.includes(SUBJECT));
  for (const [index, sentence] of sentences.entries()) {
    const isOwn = sentence.includes(SUBJECT) || (index > first && PRONOUN.test(sentence));
    if (isOwn) {
      if (!readOwn(sentence, { reader, roles }, ground)) return false;
    } else if (!(index < first ? mayOpen(sentence, roles) : isOfOthers(sentence, roles, reader))) return false;
    else ground.named ||= sentence.includes(OTHER) && isOfCrime(sentence);
  }
  const rest = sentences.filter((sentence) => !sentence.includes(SUBJECT)).join('\n');
  if (!ground.said && !ground.reported) return false;
  if (ground.named) return ground.inRole || ground.reported || (ground.ofOthers && !ONE_UNNAMED.test(rest));
  return (
    (tellsOfOthers(rest) && (ground.inRole || (ground.reported && !ONE_UNNAMED.test(rest)))) ||
    ((rest.includes(OTHER) || isOfCrime(rest)) && ground.inRole && ground.reported)
  );
}

/** One who is not named may be the subject. */
const ONE_UNNAMED =
  /(?<!(?:from|of|against|to|robbed|defrauded|cheated|von|gegen|à|contre|a|contra|di|contro) )(?<!\p{L})(?:an?|one|another|ein(?:e[rn]?)?|une?|un[ao]?|uma?|een) (?:[\p{L}-]+ ){0,2}?(?:man|woman|(?:\d{1,3}-)?\p{L}+-old|youth|teenager|\d{1,3}-?jährige[rn]?|mann|frau|homme|femme|hombre|mujer|uomo|donna|homem|mulher|man|vrouw)(?!\p{L})/iu;

interface Scene {
  reader: Reader;
  /** The nouns by which the subject is introduced. */
  roles: ReadonlySet<string>;
}

/** "The three men had lost money in his fund": not told of him. */
const HEADED_BY_PRONOUN = /^(?:He|She|Er|Sie|Il|Elle|Él|Ella|Lui|Lei|Ele|Ela|Hij|Zij|Ze) /u;

interface Ground {
  reported: boolean;
  said: boolean;
  /** Called a victim or a witness, or by an office. */
  inRole: boolean;
  /** Whether the subject speaks of others. */
  ofOthers: boolean;
  /** Whether somebody else has a name and is told of as one of those who did it. */
  named: boolean;
}

/** Reads a sentence on the subject; false where it may tell of a deed. */
function readOwn(sentence: string, { reader, roles }: Scene, ground: Ground): boolean {
  if (!sentence.includes(SUBJECT) && !HEADED_BY_PRONOUN.test(sentence)) return false;
  if (IS_SOMETHING.test(sentence) || ENTANGLED.test(sentence)) return false;
  const signed = sentence.replaceAll(reader.reported, REPORTED).replaceAll(reader.said, SAID);
  ground.inRole ||= isInRole(signed);
  ground.ofOthers ||= signed.includes(OTHER);
  if (SAID_OF.test(signed)) return false;
  let [theirs, isNear, last] = [false, false, ''];
  for (const [index, part] of signed.split(CLAUSES).entries()) {
    const clause = part.trim();
    const said = clause.replace(OPENER, '');
    if (said === '') continue;
    // Behind a comma alone stands what the subject is, not what others did.
    if (!theirs && AND.test(clause) && said.startsWith(OTHER)) return false;
    if (said.includes(SUBJECT)) theirs = false;
    // "… to an agency run by Falk, who is charged": whoever was named last.
    else if (last.endsWith(OTHER) && RELATIVE.test(clause)) theirs = true;
    else if ((index === 0 || said !== clause) && beginsWithOther(said, reader)) theirs = true;
    // "… that Falk had stolen it and shared": whoever did.
    else if (AND.test(clause)) theirs = false;
    if (theirs) {
      if (HIM.test(said) || namesRole(said, roles) || (ground.inRole && THE_OFFICER.test(said))) return false;
      ground.named ||= said.includes(OTHER) || isOfCrime(said);
      continue;
    }
    if (!isInnocent(said, reader) || (index === 0 && !mayLead(said, reader))) return false;
    ground.said ||= said.includes(SAID);
    isNear = said.includes(SUBJECT) || (isNear && said === clause);
    ground.reported ||= isNear && said.includes(REPORTED);
    last = said;
  }
  return true;
}

/** The one who speaks may be meant by it. */
const THE_OFFICER =
  /(?<!\p{L})(?:the|der|die|den|dem|la|l['’]) ?(?:officer|inspector|commissioner|detective|judge|prosecutor|lawyer|minister|mayor|professor|expert|journalist|beamt\p{L}+|richter(?:in)?|anw[aä]lt\p{L}*)(?!\p{L})/iu;
const KINDS = new Set(['judge', 'prosecutor', 'police', 'lawyer', 'speaker', 'expert', 'press', 'head']);
const BESIDE = /(?<before>(?:[\p{L}’'-]+,? ){0,4})\u0080(?:,(?<after>(?: [\p{L}’'-]+){1,6})(?=[,.]))?/gu;

function isInRole(sentence: string): boolean {
  return [...sentence.matchAll(BESIDE)].some(({ groups }) => {
    const said = `${groups?.before ?? ''} ${groups?.after ?? ''}`.toLowerCase();
    return (
      VICTIM.test(said) ||
      (said.match(/\p{L}+/gu) ?? []).some((word) => [...officeKinds(word)].some((kind) => KINDS.has(kind)))
    );
  });
}

/** Whether each word of a clause on the subject is known as an onlooker's deed or can be no verb. */
function isInnocent(clause: string, reader: Reader): boolean {
  const others = [...clause.matchAll(/\u0081/gu)];
  if (!others.every(({ index }) => OPPOSED.test(clause.slice(0, index)))) return false;
  if (
    FATE.test(clause) ||
    PAST_INFINITIVE.test(clause) ||
    stageIn(clause) !== null ||
    offencesIn(clause.replaceAll(SPOKEN_OF_OFFENCE, ' ')).length > 0
  )
    return false;
  const places = placesIn(clause, reader.vocabulary.nounsLarge);
  const own = places.findIndex(({ word }) => word === SUBJECT);
  return places.every(
    (place, index) => isNoDeed(place, reader) || (index < own && (isTitleWord(place.word) || isTitleWord(place.after))),
  );
}

function isNoDeed(place: Place, { small, mayBeVerb }: Reader): boolean {
  return (
    /^[\p{Nd}\u0080-\u008F]/u.test(place.word) ||
    small.has(place.word) ||
    (place.large && place.before !== '') ||
    !mayBeVerb(place)
  );
}

/** "Suspendue en juin, la juge X": what stands first must say when or where. */
function mayLead(clause: string, { small }: Reader): boolean {
  return /[\u0080\u0081\u008B\u008E]/u.test(clause) || small.has(/^\p{L}+/u.exec(clause)?.[0].toLowerCase() ?? '');
}

/** Whether a clause has somebody else before its first verb. */
function beginsWithOther(clause: string, reader: Reader): boolean {
  const places = placesIn(clause, reader.vocabulary.nounsLarge);
  const at = places.findIndex(({ word }) => word === OTHER);
  return (
    at >= 0 &&
    places.slice(0, at).every((place) => place.word !== SAID && place.word !== REPORTED && isNoDeed(place, reader))
  );
}

/** What a court gives, which no onlooker gets. */
const FATE =
  /(?<!\p{L})(?:jail\p{L}*|prison\p{L}*|sentence[ds]?|custody|bail|dock|behind bars|charges?|community service|probation|haft\p{L}*|\p{L}*haft|gefängnis\p{L}*|gitter|bewährung\p{L}*|strafe\p{L}*|prison|ferme|sursis|amende|cárcel|prisión|multa|carcere|reclusione|pena|cadeia|prisão|cel|celstraf|gevangenis\p{L}*|taakstraf|boete)(?!\p{L})/iu;

const SPOKEN_OF_OFFENCE = new RegExp(`${SPOKEN_OF.source}[\\p{L}-]+`, 'giu');

function isOfCrime(sentence: string): boolean {
  return stageIn(sentence) !== null || offencesIn(sentence).length > 0;
}

function namesRole(sentence: string, roles: ReadonlySet<string>): boolean {
  return (sentence.toLowerCase().match(/[\p{L}-]{4,}/gu) ?? []).some((word) => roles.has(word));
}

/** What stands before the subject is of others, unless it tells of one like it. */
function mayOpen(sentence: string, roles: ReadonlySet<string>): boolean {
  return sentence.includes(OTHER) || !isOfCrime(sentence) || !namesRole(sentence, roles);
}

/** What stands behind the subject may go on about it in any words but another's name. */
function isOfOthers(sentence: string, roles: ReadonlySet<string>, reader: Reader): boolean {
  if (sentence.trim() === '' || GOES_ON.test(sentence.trim())) return true;
  if (namesRole(sentence, roles)) return false;
  return (
    beginsWithOther(sentence, reader) ||
    (stageIn(sentence) !== null && (tellsOfOthers(sentence) || HAS_OTHERS_TRIED.test(sentence)))
  );
}
