import { OTHER } from '../mask-names.ts';
import { offencesIn } from '../offences.ts';
import { BODY, RANKING, TAINTED, isTitleWord, likeOffices, officeKinds } from '../offices.ts';
import { SPEECH } from './speech.ts';
import { stageIn } from '../stages.ts';
import { FAR, LONGEST_LEAD, MARK, behindAsides, isNoMore, participleAt, verbAt } from './sentence.ts';
import type { Frame, Sentence } from './sentence.ts';
import { CLIENT, OF_CLIENT, isFirstPerson, isOfOthers } from './rest.ts';
import { isSameNoun, wordsIn } from './language.ts';
import { courtKind, isCourtAct } from './court-acts.ts';
import type { Language, Word } from './language.ts';

const LONGEST_TITLE = 7;
const VOICES = new Set(['judge', 'prosecutor', 'police', 'lawyer', 'government', 'speaker', 'expert', 'press']);
const isVoice = ({ low }: Word, { voices }: Language) =>
  voices.has(low) || [...officeKinds(low)].some((kind) => VOICES.has(kind));

/**
 * "His lawyer, advocate X, said", "said X, professor of law,", "defended by X".
 * @param known by what offices other sentences call the subject, who needs none here
 */
export function voiceIn(sentence: Sentence, known: readonly Word[] = []): Frame | null {
  const quoted = known.length > 0 ? quoteIn(sentence, known) : null;
  if (quoted !== null) return quoted;
  const { before, after, earlier, later, language } = sentence;
  if (WE_DID.test(earlier) || WE_DID.test(later)) return null;
  const last = before.findLastIndex((word, index) => index >= before.length - LONGEST_TITLE && isVoice(word, language));
  const at = isTitle(before.slice(last + 1), language) ? last : -1;
  const behind = behindAsides(sentence);
  const aside = after.slice(0, behind);
  const called = aside.filter((word) => isVoice(word, language) || courtKind(word) !== null);
  const isKnown = known.length > 0 && before.length === 0 && called.length === 0;
  const isApposed = isKnown || (last < 0 && before.length <= 2 && called.length > 0);
  const noun = isApposed ? 0 : beginningOf(before, at, language);
  const offices = [
    ...before.slice(noun).filter((word) => isVoice(word, language)),
    ...called,
    ...(isKnown ? known : []),
  ];
  const roles = offices.map(({ low }) => low);
  if (!isApposed && at < 0 && !isNamedBehindSpeech(sentence)) return null;
  const isPresiding = PRESIDED.test(textOf(before.slice(0, noun)));
  const lead = isApposed || isPresiding ? [] : behindRuling(at < 0 ? before : before.slice(0, noun));
  const isCounsel = offices.some(({ low }) => officeKinds(low).has('lawyer'));
  const ofOther = !isCounsel || before.some(({ low }) => language.owners.has(low) || FOR_DEFENCE.test(low));
  const frame: Frame = { family: 'voice', roles, offices, ofOther };
  if (isBehindSpeech(lead, language))
    return (isNoMore(after, language) ||
      isBody(after, language) ||
      OCCASION.test(later) ||
      isClauseOfOther(after, language)) &&
      !isPaidNobody(wordsIn(earlier)) &&
      isOfOthers(sentence, 0, OF_CLIENT)
      ? { ...frame, told: isClauseOfOther(after, language) ? later : earlier.slice(0, lead.at(-1)?.end) }
      : null;
  if (!isPlainLead(lead, { ...sentence, before: lead.length === 0 ? before.slice(noun) : before })) return null;
  const from = isPresiding ? null : speechAt(sentence, behind);
  if (after.slice(0, from ?? behind).some(({ low }) => TAINTED.has(low))) return null;
  if (from === null) {
    const isAlone = lead.every(({ low }) => language.articles.has(low) || language.owners.has(low) || isTitleWord(low));
    return isAlone && (URGES.test(later.slice(after[behind - 1]?.end ?? 0)) || isCourtAct(sentence, behind, offices))
      ? { ...frame, roles: likeOffices(roles), told: sentence.later }
      : null;
  }
  const said = after.slice(from);
  if (language.name === 'turkish' && !said.some(({ low }) => TURKISH_OTHERS.test(low))) return null;
  const isOfOwn = said.some(({ low }) => roles.some((role) => isSameNoun(role, low)));
  return !isOfOwn && !isPaidNobody(said) && isHeard(sentence, from) && isOfOthers(sentence, from, OF_CLIENT)
    ? { ...frame, told: sentence.later.slice(after[from - 1]?.end) }
    : null;
}

/** "«The evidence is sound», said X.": what one in office says of others, in a sentence that has nothing else. */
function quoteIn({ before, after, earlier, later, language }: Sentence, known: readonly Word[]): Frame | null {
  const quote = QUOTED.exec(earlier.trim()) ?? QUOTED.exec(later.replace(SAID_BEFORE, '').trim());
  const isSaying = ({ low }: Word) => language.says.has(low) || SPEECH.has(low) || language.auxiliary.has(low);
  const isIn = earlier.trim() !== '';
  const close = before.findLastIndex(({ low }) => QUOTE_MARK.test(low));
  const beside = isIn
    ? [...before.slice(close + 1), ...after]
    : after.slice(
        0,
        Math.max(
          0,
          after.findIndex(({ low }) => low === ':'),
        ),
      );
  const words = wordsIn(quote?.[1] ?? '');
  const isOfSelf = words.some(
    ({ low }, at) =>
      (isFirstPerson(low, language) && !CLIENT.test(words[at + 1]?.low ?? '')) ||
      known.some((role) => isSameNoun(role.low, low)),
  );
  if (words.length === 0 || isOfSelf || words.some(({ low }) => PAYS.test(low)) || !beside.some(isSaying)) return null;
  return beside.every((word) => isSaying(word) || word.low === ',')
    ? { family: 'voice', roles: [], told: quote?.[1] ?? '' }
    : null;
}
/** Whom it was paid to is not said. */
const PAYS =
  /^(?:paid|pays?|gave|ow(?:e|es|ed)|bribed|payé|donné|pag\p{L}+|bezahl\p{L}*|zahl\p{L}*|betaal\p{L}*|betal\p{L}*|zapłaci\p{L}*|płaci\p{L}*|zaplati\p{L}*|платил\p{L}*|заплатил\p{L}*|ödedi|plătit)$/u;
const QUOTE_MARK = /^["“”„«»]$/u;
const QUOTED = /^["“„«»]([^"“”„«»]+)["“”»«][^"“”„«»]*$/u;
const SAID_BEFORE = /^[^:]{1,40}:/u;

/** "Urged other victims to contact police." */
const URGES =
  /^ (?:urged|appealed to|asked|called on|invited) (?:(?:other|any|more|all|further|potential|possible) )*(?:victims?|anyone|witnesses|residents|people|the public|consumers)(?: (?!and)[\p{L}'-]+){0,8} to (?:contact|come forward|call|report|remain|check|get in touch)(?!\p{L})(?!.* (?:and|him|her|his|them)(?!\p{L}))[^,;]*$/u;

const textOf = (words: readonly Word[]) => words.map(({ low }) => low).join(' ');
/** "The panel, presided over by Judge": what it does, the one named does as well. */
const PRESIDED =
  /^(?:(?:the|le|la|el|o|il|das|die|der|de) )?(?:[\p{L}-]+ ){0,3}(?:court|tribunal|bench|panel|chamber|cour|sala|corte|tribunale|collegio|coletivo|gericht|kammer|strafkammer|rechtbank)(?: [\p{L}-]+){0,4}?(?: ,)? (?:(?:presided over|chaired|headed) by|présidée? par|presidid[oa] (?:por|pel[oa])|presiedut[oa] (?:da|dal|dalla)|unter (?:dem )?vorsitz (?:von|des|der)|onder voorzitterschap van)(?: (?:the|le|la|l|el|o|a|il))?$/u;

/** "Falk paid well": that may be who says it. */
export const isPaidNobody = (words: readonly Word[]) =>
  words.some(({ low }, at) => PAYS.test(low) && TO_NOBODY.test(words[at + 1]?.low ?? ''));
const TO_NOBODY =
  /^(?:|[.,;:"“”„«»]|[a-z]+ly|well|good|for|once|twice|gut|für|bien|cher|pour|bem|por|bene|per|goed|voor|bra|för|godt|dobrze|za|dobře|хорошо|за|добре|iyi|bine|pentru)$/u;

/** "zum Prozessauftakt gegen Falk", "outside the court in Leeds": where those in office speak. */
const OCCASION = new RegExp(
  `^ (?:(?:zu[mr]?|i[mn]|nach|vor|beim?|at|in|outside|after|during|before|à|après|devant|lors|en|tras|ante|durante|em|após|in|dopo|davanti|buiten|na|bij|tijdens|efter|under|för|for|po|w|przed) (?:(?:the|dem|der|den|das|ihrem|l['’]|la|le|du|de|el|o|a|al|alla|della|d['’]|il|een|het|sortie) ?){0,4}(?:\\p{Lu}\\p{L}+ ){0,2}(?:courts?|courtroom|courthouse|hearing|trial|verdict|sentencing|Prozess\\p{L}*|Verhandlung\\p{L}*|Gericht\\p{L}*|Urteil\\p{L}*|audience|procès|tribunal\\p{L}*|verdict|juicio|vista|audiencia|audiência|julgamento|udienza|processo|sentenza|zitting|uitspraak|rechtbank|rechtszaak|rättegången|rätten|domen|retten|retsmødet|rettssaken|rozpraw\\p{L}+|sądem)(?: (?:gegen|against|of|contre|contra|contro|tegen|mot|in|i|en|à) (?:${OTHER}|\\p{Lu}\\p{L}+))?)[.,]?$`,
  'u',
);

/** What those who speak in office did in it; other deeds of theirs are open. */
const WE_DID =
  /(?<!\p{L})we (?!(?:will|would|are|were|have|had|can|cannot|could|hope|believe|welcome|take|do|did|know|urge|want|continue|remain|respect|must|need|arrested|seized|found|recovered|identified|charged|executed|launched|worked|investigated|received|acted|argued|asked|sought|presented|proved|think|intend|plan|expect|say|said|maintain|thank|appeal|call|see|saw|encourage|owe|feel|also|now|still)(?!\p{L}))\p{Ll}/iu;
const FOR_DEFENCE = /^(?:defending|defence|defense|pflichtverteidiger(?:in)?)$/u;

/** "Sentencing Falk for fraud, Judge X said". */
const RULING = /^(?:sentencing|jailing|welcoming|rejecting|granting|adjourning|condamnant)$/u;
const behindRuling = (lead: readonly Word[]) =>
  RULING.test(lead[0]?.low ?? '') && lead.at(-1)?.low === ',' ? [] : lead;

/** "Senior state" prosecutor. */
const isRanking = (low: string) => RANKING.has(low) || BODY.has(low);

/** "his lawyer, advocate X": the title begins with the first of them. */
function beginningOf(before: readonly Word[], at: number, language: Language): number {
  const earlier = before[at - 2];
  const isTwice = before[at - 1]?.low === ',' && earlier !== undefined && isVoice(earlier, language);
  if (isTwice) return beginningOf(before, at - 2, language);
  return before.slice(0, Math.max(0, at)).findLastIndex(({ low }) => !isRanking(low)) + 1;
}

const ROMANCE = new Set(['spanish', 'portuguese', 'french', 'italian', 'romanian']);

/** "Of the Kassel prosecutor's office": whose voice it is, and no verb. */
const isBody = (words: readonly Word[], { prepositions, articles }: Language) =>
  prepositions.has(words[0]?.low ?? '') &&
  words.every(({ low, large }) => large || prepositions.has(low) || articles.has(low) || isTitleWord(low));

/** What may stand between an office and the name: titles, names, and what ends in a comma. */
function isTitle(gap: readonly Word[], { articles, who, prepositions, name }: Language): boolean {
  const last = gap.at(-1);
  if (last === undefined || last.low === ',') return !gap.slice(0, -1).some(({ low }) => who.has(low));
  const isOfBody =
    ROMANCE.has(name) &&
    (last.large || isTitleWord(last.low)) &&
    gap.every(
      ({ low, large }) => (large && low !== OTHER) || prepositions.has(low) || articles.has(low) || isTitleWord(low),
    );
  const isAdjective = gap.length === 1 && ROMANCE.has(name) && !who.has(last.low) && !prepositions.has(last.low);
  return (
    isAdjective ||
    isOfBody ||
    gap.every(
      ({ low, large }, index) =>
        large || low === ',' || low === OTHER || isTitleWord(low) || (articles.has(low) && gap[index - 1]?.low === ','),
    )
  );
}

/** "…," said X, professor of law. */
function isNamedBehindSpeech({ before, after, language }: Sentence): boolean {
  const said = before.findLastIndex(({ low }) => language.says.has(low));
  const isLast = said === before.length - 1 || language.prepositions.has(before[said + 1]?.low ?? '');
  return (
    said >= before.length - FAR &&
    said >= 0 &&
    isLast &&
    after.slice(1, 5).some((word) => isVoice(word, language) || language.victims.has(word.low))
  );
}

const ACCORDING =
  /(?:(?:appeared|arraigned|tried|brought) before|according to|laut|selon|según|segundo|secondo|acordo com|volgens|aldus|enligt|ifølge|podle|według|zdaniem|по словам|по данным|за словами|potrivit|conform|, so)$/u;

/** Whether the words before an office and name end in a verb of speech, or in who says so. */
function isBehindSpeech(lead: readonly Word[], language: Language): boolean {
  const words = lead.filter(({ low }) => !language.articles.has(low) && !language.owners.has(low));
  const last = words.at(-1)?.low ?? '';
  return (
    language.says.has(last) ||
    (SPEECH.has(last) && last !== 'so') ||
    ACCORDING.test(lastTwo(words)) ||
    isDefence(words, language)
  );
}

/** "According to X, Falk laundered", "enligt X har Falk": the clause has another as its subject. */
function isClauseOfOther(after: readonly Word[], { auxiliary }: Language): boolean {
  const clause = after.slice(after[0]?.low === ',' ? 1 : 0);
  return clause[auxiliary.has(clause[0]?.low ?? '') ? 1 : 0]?.low === OTHER;
}

const lastTwo = (words: readonly Word[]) => textOf(words.slice(-2));

const BY = new Set(['by', 'von', 'par', 'por', 'da', 'dal', 'dalla', 'door', 'av', 'af', 'de']);

function isDefence(words: readonly Word[], { defendedBy }: Language): boolean {
  return BY.has(words.at(-1)?.low ?? '') && defendedBy.has(words.at(-2)?.low ?? '');
}

/** What leads to the office that speaks: nobody acts on it, and it is alone. */
function isPlainLead(lead: readonly Word[], { language, before }: Sentence): boolean {
  const words = lead.slice(lead.findLastIndex(({ low }) => MARK.test(low)) + 1);
  const text = before
    .filter(({ low }) => !isTitleWord(low))
    .map(({ low }) => low)
    .join(' ');
  return (
    words.length <= LONGEST_LEAD &&
    stageIn(text) === null &&
    offencesIn(text).length === 0 &&
    !lead.some(({ low }) => low === OTHER) &&
    words.every(
      ({ low }, index) =>
        !language.is.has(low) && (index === 0 || language.articles.has(low) || !language.prepositions.has(low)),
    )
  );
}

/** Where that begins which the subject says; null where it does anything else. */
export function speechAt(sentence: Sentence, from: number): number | null {
  const { after, language } = sentence;
  const last = after.length - 1;
  if (language.name === 'turkish') {
    const isSpeech = language.says.has(after[last]?.low ?? '') || /ifade etti$/u.test(lastTwo(after));
    return isSpeech ? from : null;
  }
  const isAdverb = /ly$/u.test(after[from]?.low ?? '');
  const at = verbAt(sentence, from + (isAdverb ? 1 : 0), [language.says, language.auxiliary]);
  const word = after[at]?.low ?? '';
  if (language.says.has(word)) return at + 1;
  const said = at < 0 ? -1 : participleAt(sentence, at, [language.says]);
  return said < 0 ? null : said + 1;
}

/** Turkish tells by an ending alone whose deed is told: one of these has it. */
const TURKISH_OTHERS = /^(?:müvekkil\p{L}*|itiraz|istinaf|temyiz|(?:kişi|şüpheli|zanlı|sanı[kğ])\p{L}*[ıiuü]n)$/u;

/** Verbs that tell to whom, and who may hear it. */
const TELLS = new Set('told tells warned warns vertelde vertelt'.split(' '));
export const AUDIENCE = new Set(
  'committee paper court jury jurors tribunal inquiry hearing magistrates inquest reporters journalists newspaper parliament senate rechtbank krant rechters'.split(
    ' ',
  ),
);
const ANNOUNCES = new Set('kündigte angekündigt legte eingelegt einlegen'.split(' '));
const APPEAL = /^(?:revision|berufung|einspruch|beschwerde|rechtsmittel|nichtigkeitsbeschwerde|rekurs)$/u;

const FROM_CELL =
  /^(?:in (?:a|an|his|her) (?:plea|confession|immunity)|(?:from|aus|depuis|desde|dal|vanuit|från|fra|z|из|з) (?:\p{L}{1,4} )?(?:prison|jail|custody|cell|gefängnis|haft|cárcel|prisión|carcere|prisão|cadeia|gevangenis|cel|fängelset|fengselet|fængslet|więzienia|vězení|тюрьмы|сизо))(?!\p{L})/u;

/** Whether what is said is no message to one who should not have it, and no threat. */
function isHeard({ after }: Sentence, from: number): boolean {
  const verb = after[from - 1]?.low ?? '';
  const next = after.slice(from, from + FAR);
  if (FROM_CELL.test(next.map(({ low }) => low).join(' '))) return false;
  if (verb === 'teilte') return next[0]?.low === 'mit' && next[1]?.low === ',';
  if (ANNOUNCES.has(verb)) return after.some(({ low }) => APPEAL.test(low));
  return !TELLS.has(verb) || /^(?:that|dat)$/u.test(next[0]?.low ?? '') || next.some(({ low }) => AUDIENCE.has(low));
}
