import { OTHER, SUBJECT } from '../mask-names.ts';
import { offencesIn } from '../offences.ts';
import { officeKinds } from '../offices.ts';
import { IS_TURN } from '../everyday/plain-news.ts';
import { isQuiet } from '../everyday/quiet.ts';
import { tellsOfOthers } from '../unnamed.ts';
import { SENTENCE_END } from '../proceedings.ts';
import { stageIn } from '../stages.ts';
import { goesOnActing } from './court-acts.ts';
import { frameOf, withoutOthers } from './frame-of.ts';
import { PAID_THEM, drawsIn } from './draws-in.ts';
import type { Frame } from './sentence.ts';
import { isPrize } from './honour.ts';
import { AUTHORITIES, CLIENT, isFirstPerson } from './rest.ts';
import { IMPOSTOR } from './impostors.ts';
import { isSameNoun, languagesOf, wordsIn } from './language.ts';
import type { Language, Word } from './language.ts';

const LONGEST = 1500;

/**
 * MED-1, S0: a text that names the subject in one of a few plain frames, as counsel or official who speaks, as victim or
 * as one honoured, and of which all the rest is of others. Which words the rest has does not matter, save those that
 * draw the subject in.
 * @param masked by `maskNames`
 */
export function isInFrames(masked: string): boolean {
  if (masked.length > LONGEST || drawsIn(masked)) return false;
  const sentences = masked
    .replaceAll(TITLE, '$<title> ')
    .replaceAll(QUOTE_END, '\n')
    .split(SENTENCE_END)
    .filter((sentence) => /\p{L}|[\u0080\u0081]/u.test(sentence));
  const own = sentences.filter((sentence) => sentence.includes(SUBJECT));
  if (own.length === 0 || own.length > MOST_NAMED) return false;
  if (sentences.some((sentence) => PAID_THEM.test(withoutOthers(sentence)))) return false;
  return languagesOf(wordsIn(masked)).some((language) => {
    const frames = framesOf(own, language);
    return frames.length === own.length && isRestOfOthers(sentences, frames, language);
  });
}

/** The frames of the sentences that name the subject; one that is called by an office once needs none later. */
function framesOf(own: readonly string[], language: Language): readonly Frame[] {
  const found = own.map((sentence) => frameOf(sentence, language));
  const known = found.flatMap((frame) => (frame?.family === 'voice' ? (frame.offices ?? []) : []));
  return own
    .map((sentence, index) => found[index] ?? (known.length > 0 ? frameOf(sentence, language, known) : null))
    .filter((frame) => frame !== null);
}

/** Whether all else in a text whose frames are known is of others. */
function isRestOfOthers(sentences: readonly string[], frames: readonly Frame[], language: Language): boolean {
  const others = sentences.filter((sentence) => !sentence.includes(SUBJECT));
  const isOf = (...families: Frame['family'][]) => frames.some(({ family }) => families.includes(family));
  const isHarm = isOf('victim', 'patient', 'reporter');
  if (isHarm && !sentences.every((sentence) => areRelativesOfCrime(sentence, language))) return false;
  if (isHarm && sentences.some((sentence, at) => isOneNotTold(sentence, sentences.slice(0, at).join(' '))))
    return false;
  if (others.some((sentence) => repeatsRole(sentence, frames, language))) return false;
  const isHers = frames.some(({ roles }) => roles.some((role) => HER_OFFICE.test(role)));
  if (isHers && others.some((sentence) => MAY_BE_HER.test(sentence))) return false;
  const first = sentences.findIndex((sentence) => sentence.includes(SUBJECT));
  const later = sentences.slice(first + 1).filter((sentence) => !sentence.includes(SUBJECT));
  if (isOf('honour')) return isHonourOnly(sentences, later, language);
  const isByOthers = frames.some(({ byOthers }) => byOthers === true);
  const told = frames.map((frame) => frame.told ?? '');
  const accusing = isHarm
    ? sentences
    : [
        others.join(' '),
        ...told.map((text) =>
          tellsOfOthers(text) || wordsIn(text).some(({ low }) => CLIENT.test(low))
            ? text
            : text.slice(Math.max(0, text.indexOf(OTHER))),
        ),
      ];
  const earlier = sentences.slice(0, first).join(' ');
  const mayBeHeading = !isOf('victim', 'patient');
  const isRestOf = (rest: readonly string[]) =>
    rest.every(
      (sentence) =>
        (mayBeHeading && isHeading(sentence, language)) ||
        (isHarm && (GOES_ON.test(sentence) || SEEK_WITNESSES.test(sentence))) ||
        isOfOthers(sentence.replaceAll(CALLED_OTHER, withoutCalling(language)), language, isHarm),
    );
  const isSomebodyTried = SOMEBODY_TRIED.test(earlier);
  // "A woman is charged. Lawyer X said": that may be she.
  if (isSomebodyTried && isOf('voice') && !sentences.some((sentence) => sentence.includes(OTHER)))
    return frames.some(({ ofOther }) => ofOther === true) && isRestOf(later);
  return (isByOthers || tellsWhoDidIt(accusing)) && isRestOf(later);
}

const PERSON =
  '(?:man|woman|boy|girl|Mann|Frau|homme|femme|hombre|mujer|uomo|donna|homem|mulher|vrouw|(?:\\d{2}-?|\\p{L}+(?:ty|ig|ante|enta)-?)(?:year-old|[Jj]ährige[rn]?|jarige|årige?|enne))';
/** "Two youths robbed X. The 45-year-old has been charged": with nobody told of whom that could be, it may be the one harmed. */
const OPENS_WITH_ONE = new RegExp(`^(?:The|Der|Die|Den|La|El|Il|De|Het|L['’]) ?(?:\\p{Ll}+ )?${PERSON}(?!\\p{L})`, 'u');
const SOMEBODY_ELSE = new RegExp(
  `${OTHER}|(?<!\\p{L})(?:an?|one|eine?[nmr]?|une?|un[oa]?|uma?|een|en|ett) (?:[\\p{L}\\p{N}-]+ ){0,3}?${PERSON}(?!\\p{L})`,
  'iu',
);
const isOneNotTold = (sentence: string, earlier: string) =>
  OPENS_WITH_ONE.test(sentence) && !sentence.includes(OTHER) && !SOMEBODY_ELSE.test(earlier);

/** "The trial continues": of nobody. */
const GOES_ON =
  /^(?:(?:The|His|Her) )?(?:[Tt]rial|[Cc]ase|[Hh]earing|[Ii]nvestigation|[Ii]nquiry|Der Prozess|Die Verhandlung|Die Ermittlungen|Le procès|L'enquête|El juicio|La investigación|O julgamento|A investigação|Il processo|Le indagini|De zaak|Het onderzoek|Rättegången|Retssagen|Rettssaken|Proces(?: o \p{Ll}+)?|Sprawa|Śledztwo|Soud|Vyšetřování|Procesul|Ancheta|Soruşturma|Dava|Суд|Следствие|Процесс|Розслідування|Суд) (?:was adjourned|continues|is continuing|goes on|dauern an|dauert an|wird fortgesetzt|se poursuit|continue|continúa|sigue|continua|prosegue|proseguono|sono in corso|loopt|duurt voort|gaat verder|fortsätter|fortsætter|fortsetter|trwa|toczy się|pokračuje|continuă|sürüyor|devam ediyor|продолжается|триває)[.!]?$/u;

/** "The police are appealing for witnesses". */
const SEEK_WITNESSES =
  /^[^.,;:]{1,60} (?:witnesses|Zeugen|témoins|testigos|testemunhas|testimoni|getuigen|vittnen|vidner|vitner|świadków|svědky|martori|свидетелей|свідків)[.!]?$/u;

/** "The former manager, Falk,", "her boss, Falk,": what somebody else is called who has a name. */
const CALLED_OTHER = new RegExp(
  `(?<!\\p{L})(?:(?:[Tt]he|[Dd]er|[Dd]ie|[Ll][ae]|[Ee]l|[Ii]l|[Oo]|[Aa]|[Dd]e|[Dd]en) |[Ll]['’])?(?:(?:[Ff]ormer|[Ff]rühere[rn]?|[Ee]hemalige[rn]?|[Aa]ncienn?e?|[Aa]ntig[oa]|[Ee]x|[Vv]oormalige?|[Tt]idligere|[Tt]idigare|[Bb]yły|[Bb]yła|[Bb]ývalý|[Bb]ývalá|[Ff]ostul|[Ff]osta|[Ee]ski|[Бб]ывш(?:ий|ая)|[Кк]олишн(?:ій|я)) |(?:[Hh]is|[Hh]er|[Ii]hre?|[Ss]eine?|[Ss]on|[Ss]a|[Ss]u|[Ss]eu|[Ss]ua|[Hh]aar|[Zz]ijn) (?:former |früherer? |ancienn?e? |voormalige? )?|[Ee]x[- ]?)(?<calling>(?:[\\p{L}-]+ ){0,3}[\\p{L}-]+),? (?=${OTHER})`,
  'gu',
);
/** Not of an accomplice. */
const withoutCalling =
  ({ turns }: Language) =>
  (whole: string, calling: string) =>
    wordsIn(calling).some(({ low }) => turns.has(low)) ? whole : '';

/** "… he said: 'No.' Falk was jailed", "of VAT. His lawyer" are two sentences. */
const QUOTE_END = /(?<=[.!?]['’»]|\p{Lu}{3}\.) (?=\p{Lu}|\u0081)/gu;

/** In the text, and once or twice more in its headline and as the one quoted. */
const MOST_NAMED = 4;
/** "mr. X": no sentence ends there. */
export const TITLE = /(?<!\p{L})(?<title>dr|prok|mgr|judr|ing|prof|av|adv|mr|mec|dott|lic)\. (?=\u0080)/giu;

/** "Fraud trial", where it stands last: nobody in it does anything. */
function isHeading(sentence: string, { that, pronouns, turns }: Language): boolean {
  const words = wordsIn(sentence);
  const isShort = words.length <= LONGEST_HEADING && !/[.!?]["”]?$/u.test(sentence.trim());
  return (
    isShort &&
    that.size === 0 &&
    stageIn(sentence) === null &&
    !words.some(({ low }) => pronouns.has(low) || turns.has(low))
  );
}
const LONGEST_HEADING = 4;

const isOfCrime = (sentence: string) =>
  stageIn(sentence) !== null || offencesIn(sentence).length > 0 || IN_COURT.test(sentence);
const IN_COURT =
  /(?<!\p{L})(?:on trial|vor gericht|vor dem \p{L}+gericht|jugée?|devant le tribunal|a processo|ante el juez|em julgamento|(?:to|in) (?:prison|jail|custody)|in (?:u-)?haft|ins gefängnis|en (?:prison|détention)|(?:a|en|em|à) pris(?:ión|ão)|in (?:carcere|cella)|de cel in|naar de cel|terecht|inför rätta|for retten|przed sądem|před soudem|în judecată|yargılanıyor|обвиняется|обвинувачу\p{L}+|судят|obžalob\p{L}+|obžalován\p{L}*)(?!\p{L})/iu;

/** Whether a sentence goes on about one who is called as the subject is, other than as harmed or as heard. */
function repeatsRole(sentence: string, frames: readonly Frame[], language: Language): boolean {
  const { harmed, lost, says } = language;
  const words = wordsIn(sentence);
  const isTried = language.name !== 'english' && stageIn(sentence) !== null;
  return frames.some(({ roles, family }) =>
    words.some(
      ({ low }, at) =>
        (roles.some((role) => isSameNoun(role, low)) || (isTried && isLikeCounsel(low, roles))) &&
        !CHARGE.test(low) &&
        !(words[at + 1]?.low === ':' && !words.some((word) => isFirstPerson(word.low, language))) &&
        !words
          .slice(Math.max(0, at - 2), at + REACH)
          .some(({ low: next }) =>
            family === 'voice' ? says.has(next) || goesOnActing(next) : harmed.has(next) || lost.has(next),
          ),
    ),
  );
}

/** "El abogado X … El letrado fue condenado": another word for counsel. */
const isLikeCounsel = (low: string, roles: readonly string[]) =>
  officeKinds(low).has('lawyer') && roles.some((role) => officeKinds(role).has('lawyer'));
const REACH = 4;
/** Alike in German to who brings it in Danish. */
const CHARGE = /^anklage$/u;
/** MED-1 asks for others as actors: they have names, or are the accused, two men, a 41-year-old. */
const tellsWhoDidIt = (sentences: readonly string[]) =>
  sentences.some(
    (sentence) =>
      (sentence.includes(OTHER) && isOfCrime(sentence)) ||
      (sentence.includes(SUBJECT) && sentence.search(IMPOSTOR) > sentence.indexOf(SUBJECT)) ||
      tellsOfOthers(sentence.slice(sentence.indexOf(SUBJECT) + 1)),
  );

const SOMEBODY =
  '(?:man|woman|teenager|pensioner|businessman|mann|frau|rentner|rentnerin|homme|femme|retraitée?|hombre|mujer|joven|uomo|donna|giovane|pensionato|pensionata|homem|mulher|jovem|vrouw|mannen|manden|kvinnan|kvinnen|kvinden|kvinna|kvinne|mężczyzna|kobieta|muž|žena|bărbatul|femeia|мужчина|женщина|чоловік|жінка|adam|kadın)';
/** "Mannen (34) er siktet", "L'homme, âgé de 34 ans, est soupçonné": before one who is called their counsel, or acts against them. */
const SOMEBODY_TRIED = new RegExp(
  `(?<!\\p{L})${SOMEBODY}(?:,? \\(\\d+(?: let|\\p{L}+)?\\)|,? (?:aged |âgée? de |de )?\\d+(?: ans| años| anni| anos| lat| let| лет| yaşında)?,)?(?: (?:is|was|has been|ist|wurde|est|a été|está|fue|è|è stato|è stata|foi|é|werd|wordt|is|er|är|ble|blev|jest|został|została|je|byl|byla|este|a fost|usłyszał|usłyszała))?(?: \\p{L}+)? (?:charged|accused|suspected|arrested|remanded|convicted|jailed|on trial|angeklagt|beschuldigt|verdächtig|verhaftet|festgenommen|verurteilt|soupçonnée?|poursuivie?|jugée?|mise? en examen|condamnée?|accusad?[oa]|acusad[oa]|detenid[oa]|imputad[oa]|investigad[oa]|condenad[oa]|indagat[oa]|imputat[oa]|arrestat[oa]|condannat[oa]|pres[oa]|detid[oa]|verdacht|aangehouden|aangeklaagd|veroordeeld|siktet|sigtet|mistenkt|mistænkt|misstänkt|tiltalt|åtalad|häktad|varetektsfengslet|anholdt|pågrepet|gripen|dømt|dömd|oskarżon[ya]|podejrzan[ya]|zatrzyman[ya]|skazan[ya]|zarzut\\p{L}*|obviněn[a]?|obžalován[a]?|odsouzen[a]?|acuzată?|cercetată?|arestată?|condamnată?|обвиняется|подозревается|арестован[а]?|задержан[а]?|осужд[её]н[а]?|підозрюється|обвинувачується|затримано|tutuklandı|yargılanıyor)(?!\\p{L})`,
  'iu',
);

/** Who arrests and judges, where a language has no articles. */
const AUTHORITY =
  /^(?:polic\p{L}*|poliți\p{L}*|sąd\p{L}*|prokurat\p{L}*|полици\p{L}*|суд|следств\p{L}*|прокуратур\p{L}*|mahkeme|polis|savcılık|procurorii|instanța|tribunalul|tribunal|magistrad[oa]|juzgado|juez|audiencia|juiz|julgamento|tribunale|curtea)$/u;

/** "Arrestato un ventenne", "Detenidos dos hombres". */
const TAKEN =
  /^(?:arrestat[oaie]|denunciat[oaie]|fermat[oaie]|condannat[oaie]|detenid[oa]s?|arrestad[oa]s?|detid[oa]s?|pres[oa]s?|zatrzyman\p{L}*|oskarżon[oy]\p{L}*|aresta[tț]\p{L}*|reținu[tț]\p{L}*|задержан\p{L}*)$/u;
const COUNTED =
  /^(?:\d.*|due|tre|quattro|cinque|dos|tres|cuatro|cinco|dois|duas|três|quatro|dwóch|trzech|doi|trei|двое|трое)$/u;

/** Where verbs need no pronoun, a sentence that begins with one may be of anybody. */
const opensWithSomebody = ([first, second]: readonly Word[], { articles, prepositions }: Language) =>
  first !== undefined &&
  (first.low === OTHER ||
    AUTHORITY.test(first.low) ||
    articles.has(first.low) ||
    prepositions.has(first.low) ||
    (TAKEN.test(first.low) &&
      (second?.low === OTHER || articles.has(second?.low ?? '') || COUNTED.test(second?.low ?? ''))) ||
    COUNTED.test(first.low));

/** "Police charged Falk and the woman": who that is, is not said. */
const AND_SOMEBODY = /(?<!\p{L})(?:and|und|et|y|e|en|og|och) (?:the|der|die|den|das|la|le|el|il|lo|o|a|de|het) \p{Ll}/u;

/**
 * "Falk, who knew where it lay", "who was paid to do it": a clause on who did it tells of the deed or its sequel, or may be
 * on the one harmed, where it stands beside it or leaves out who had it done.
 */
const areRelativesOfCrime = (sentence: string, { who, articles, passive, harmed, lost, handed }: Language) =>
  [...sentence.matchAll(RELATIVE)].every(([, pronoun = '', clause = '']) => {
    const low = pronoun.toLowerCase();
    const words = wordsIn(clause);
    const isPassive = passive.has(words[0]?.low ?? '');
    if (!who.has(low) || articles.has(low) || (!isPassive && !sentence.includes(SUBJECT))) return true;
    return (
      stageIn(clause) !== null ||
      HELD.test(clause) ||
      (!isPassive && offencesIn(clause).length > 0) ||
      `${low} ${clause}`.search(IMPOSTOR) >= 0 ||
      (!isPassive && words.some((word) => [harmed, lost, handed].some((list) => list.has(word.low))))
    );
  });
const RELATIVE = new RegExp(`${OTHER},? (\\p{L}+) ([^,;]*)`, 'gu');

/** Charged, held, sought: what is told of others besides may be what the one harmed did. */
const isTakenUp = (sentence: string, words: readonly Word[], { says }: Language) =>
  stageIn(sentence) !== null ||
  IN_COURT.test(sentence) ||
  HELD.test(sentence) ||
  (AUTHORITIES.test(sentence) && !words.some(({ low }) => says.has(low)));
/** What becomes of those who did it, and what they say to it. */
const HELD =
  /(?<!\p{L})(?:plead|den(?:y|ie[sd])(?!\p{L})|admit|custody|arrest|fled(?!\p{L})|escaped|hunt|search|accus|acus|indag|imputat|(?:untersuchungs)?haft(?!\p{L})|vorgeworfen|flücht|entkam|sucht|gest(?:and|ändig)|interpell|prévenu|garde à vue|en fuite|recherch|niega|niegan|busca|detenid|detuv|prisión|detid|procura|fugi|nega(?:no|m)?(?!\p{L})|cerca(?:no)?(?!\p{L})|fugg|ontken|zoekt|hield|aangehouden|nægter|nekter|förnekar|leder efter|leter|söker|zatrzym|szuka|zaprzecz|pátr|popír|reținu|ищ[еу]т|задерж|шука|затрим)/iu;

/** Tried or charged, where a language says it in one word. */
const TRIED = /^(?:åtalas|sigtet|tiltalt)$/u;

/** "The judge also ordered restitution." */
const COURT_ALSO =
  /^(The (?:judge|court|magistrate|justice)) also (?=(?:fined|imposed|ordered (?:restitution|forfeiture|confiscation))(?!\p{L}))/u;

/** Whether a sentence behind the one on the subject tells of others: its pronouns have somebody else to stand for. */
function isOfOthers(told: string, language: Language, isHarm: boolean): boolean {
  const sentence = told.replace(COURT_ALSO, '$1');
  const words = wordsIn(sentence);
  const isOfOther = words[0]?.low === OTHER;
  if (words.some(({ low }) => language.turns.has(low) && !(isOfOther && TRIED.test(low)))) return false;
  if (language.that.size > 0 && !opensWithSomebody(words, language)) return false;
  const stands = (word: Word) => language.pronouns.has(word.low) || language.owners.has(word.low);
  const others = words.findIndex(({ low }) => low === OTHER);
  const pronoun = words.findIndex(stands);
  const hasOthers = others >= 0 || tellsOfOthers(sentence);
  if (isHarm && !(hasOthers && isTakenUp(sentence, words, language))) return false;
  if (
    !hasOthers &&
    (isOfCrime(sentence) ||
      (language.that.size > 0 && !words.slice(0, REACH + 1).some(({ low }) => AUTHORITY.test(low))))
  )
    return false;
  if (HAS_THEM.test(sentence)) return false;
  if (isHarm && (pronoun >= 0 || AND_SOMEBODY.test(sentence))) return false;
  const isBeside = words.some(
    (word, at) => words[at - 2]?.low === OTHER && stands(word) && BESIDE_OTHER.test(words[at - 1]?.low ?? ''),
  );
  if (isBeside) return false;
  const isBlamed = ACCORDING_TO_OTHER.test(sentence);
  const behindSpeech = isBlamed ? 0 : words.findIndex(({ low }) => language.says.has(low) || CLAIMS.test(low));
  if (behindSpeech >= 0 && words.slice(behindSpeech).some(stands)) return false;
  return pronoun < 0 || (others >= 0 ? others < pronoun : tellsOfOthers(sentence.slice(0, words[pronoun]?.end)));
}

/** "Falk and he", and "Selon Falk, il", where the name has swallowed the first word. */
/** "Il gip lo ha iscritto": a pronoun that looks like an article. */
const HAS_THEM =
  /(?<!\p{L})(?:(?:lo|la|li|le) (?:ha|hanno|aveva|avevano)|(?:lo|la|los|las|le) (?:ha|han|había|habían)|(?:le|la|les|l['’]) ?(?:a|ont|avait|avaient)) \p{L}+(?:[td][oaie]|[éi]e?s?|u|is)(?!\p{L})/u;
/** "Die 55-Jährige", "die Münchnerin": of a judge who is a woman too. */
const HER_OFFICE = /(?:er|[aä]lt|or)in$/u;
const MAY_BE_HER = /^Die (?:\d{1,3}-[Jj]ährige|\p{Lu}\p{Ll}+(?:ner|burger|länder)in) \p{Ll}/u;
const BESIDE_OTHER = /^(?:,|and|und|et|y|e|en|og|och|i|și|и|і|та|ve)$/u;
const CLAIMS = /^(?:claim|alleg)(?:s|es|ed)$/u;
/** "According to Falk he planned it": the other speaks of the subject, or may. */
const ACCORDING_TO_OTHER = new RegExp(
  `(?<!\\p{L})(?:according to|laut|nach angaben von|selon|d['’]après|según|segundo|de acordo com|secondo|volgens|enligt|ifølge|podle|według|zdaniem|potrivit|по словам|за словами) ${OTHER}`,
  'iu',
);

/** "«Es un honor», dijo": what the honoured says of it. */
function isQuietQuote(sentence: string, words: readonly Word[], { says }: Language): boolean {
  const lower = sentence.toLowerCase();
  return (
    /^["“„«]/u.test(sentence.trim()) && words.some(({ low }) => says.has(low)) && isQuiet(lower) && !IS_TURN.test(lower)
  );
}

/** Nobody stands accused, and whatever else is told goes on about the honour. */
function isHonourOnly(sentences: readonly string[], later: readonly string[], language: Language): boolean {
  if (sentences.some((sentence) => stageIn(sentence) !== null)) return false;
  return later.every((sentence) => {
    const words = wordsIn(sentence);
    const isOfHonour = words.some(({ low }) => isPrize(low, language) || language.honoured.has(low));
    return (
      (isOfHonour || isQuietQuote(sentence, words, language)) &&
      offencesIn(sentence).length === 0 &&
      !words.some(({ low }) => language.turns.has(low))
    );
  });
}
