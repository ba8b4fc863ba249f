import { ASKS } from '../frames/court-words.ts';
import { wordsIn } from '../frames/language.ts';
import type { Word } from '../frames/language.ts';
import { MARK } from '../frames/sentence.ts';
import { OTHER, SUBJECT } from '../mask-names.ts';
import { TAINTED } from '../offices.ts';
import { stageIn } from '../stages.ts';
import { titleStart } from './calling.ts';
import { FORMER, OBLIQUE, PRO_DROP_NOT } from './little-words.ts';
import { SAYS, isAccused, isPureSpeech } from './office-words.ts';
import type { Tongue } from './tongue.ts';
import { FAR } from './tongue.ts';

/** A sentence whose subject comes first and whose verb behind it, and what was taken out to read it so. */
export interface PlainOrder {
  sentence: string;
  /** Whether the subject is said to be heard as a witness. */
  isWitness: boolean;
  /** Whether it is said to have written the report. */
  isAuthor: boolean;
}

const ROLE =
  '(?:als (?:sachverständiger? )?zeug(?:e|in)|(?:en tant que|comme) témoin|(?:en calidad de|como) testigo|(?:na qualidade de|como) testemunha|(?:in qualità di|come) test(?:e|imone)|als getuige|som (?:vittne|vidne|vitne)|jako świadek|jako (?:svědek|svědkyně)|как свидетель(?:ница)?|в качестве свидетеля|як свідок|tanık olarak(?: dinlenen| ifade veren)?)(?! (?:koronn|assist|proteg|colabor|arrepent|di giustizia))';
const HEARD =
  '(?:entendue?|interrogée?|citée?|ouvid[oa]|sentit[oa]|ascoltat[oa]|chiamat[oa]|citad[oa]|llamad[oa]|gehört|gehoord|hörd|przesłuchan[ya]|vyslechnut[ýá]|допрошенн(?:ый|ая)|допитан(?:ий|а))';
/** "Als Zeuge", "Entendue comme témoin, X", "X, sentita come testimone,": not of another whom the subject hears. */
const AS_WITNESS = [
  new RegExp(`^(?:${HEARD} )?${ROLE}(?: (?:geladen|gehört|citée?))?,?(?= )`, 'iu'),
  new RegExp(`(?<=^[^,;:"${OTHER}${SUBJECT}]{1,40}) ${ROLE}(?!\\p{L})`, 'iu'),
  new RegExp(`(?<=${SUBJECT}),? (?:${HEARD} )?${ROLE}(?:,|(?!\\p{L}))`, 'iu'),
  new RegExp(`(?<=${SUBJECT}(?: [^\\s,;:"${OTHER}]+){1,5}) ${ROLE}(?!\\p{L})`, 'iu'),
];
/** A cheap test before the dear ones. */
const MAY_BE_WITNESS = /zeug|témoin|testi|test[ei]m|teste|getuige|vittne|vidne|vitne|świad|svěd|свидет|свід|tanık/iu;
const WORK =
  '(?:enquête|reportage|article|inchiesta|articolo|reportagem|investigaç[ãa]o|matéria|investigación|reportaje|recherche|onderzoek|artikel|granskning|śledztwo|reportaż)';
/** "Dans une enquête signée X, notre journal révélait", "X, autora de la investigación,". */
const AUTHOR = new RegExp(
  `^(?<as>(?:según|selon|d['’]après|segundo|laut|secondo|volgens|enligt|ifølge|według) )?(?:(?:dans|in|em|en|nu?ma?) )?(?:(?:une?|un['’]|uma?|una|l['’]|la|el|il|a|o) ?)?${WORK} (?:signée?|de|del|da|do|firmat[oa] da|firmad[oa] por|assinad[oa] (?:por|pel[oa])|realizada por|di|van|von) (?:(?:la|le|il|el|o|a) )?(?:journaliste |giornalista |periodista |jornalista )?(?=${SUBJECT})`,
  'iu',
);
const AUTHORSHIP = new RegExp(
  `(?<=${SUBJECT}), (?:l['’])?(?:autor[ea]?|auteure?|autrice) (?:de (?:la|cette|l['’])|del|dell['’]|da|do|der) ?${WORK}(?: (?:periodística|jornalística|giornalistica))?,`,
  'iu',
);

/** "…, notre journal avait révélé". */
const HOUSE = new RegExp(
  `(?<=${SUBJECT}),? (?:notre (?:journal|rédaction)|il nostro giornale|nuestro (?:periódico|diario)|o nosso jornal|(?:onze|deze) krant),?`,
  'iu',
);
const PARTED = / (?:la|legger|legge) ned påstand/u;
const APPEALING = / (?:gaat|ging|gaan) in (?:hoger )?beroep/u;
/** "En el juicio por estafa, la fiscal X": where it is told, if of nobody's trial who is named by an office. */
const AT_COURT =
  /^(?:À la barre|(?:Devant|Ante|Perante|Davanti)(?: \p{Ll}+){1,3}|(?:Au|Lors du|En el|Durante el|No|Nel|Al) (?:procès|juicio|julgamento|processo)(?: (?:pour|por|per) \p{Ll}+(?: \p{Ll}+)?)?|À l['’]audience|In aula|Em tribunal|В суде|У суді|Duruşmada|Mahkemede),? (?=(?:l[ae] |l['’]|el |il |o |a )?(?:\p{Ll}+ )?(?:\u0080|\p{Ll}+ \u0080))/u;
const MAITRE = new RegExp(`(?<=^|, )Me (?=${SUBJECT})`, 'u');
/** "Wie unser Reporter". */
const OUR =
  /^(?<as>(?:Wie|Comme|Come|Como|Zoals|Som|Jak) )(?:unsere?|notre|nuestr[oa]|noss[oa]|il nostro|la nostra|onze|vår|vores|nasz|nasza) /u;

/** Reads a sentence in the order of title, name and verb, without what says that it is a witness or a writer who speaks. */
export function inPlainOrder(sentence: string, tongue: Tongue): PlainOrder {
  const asWitness = MAY_BE_WITNESS.test(sentence) ? AS_WITNESS.find((pattern) => pattern.test(sentence)) : undefined;
  const isAuthor = AUTHOR.test(sentence) || AUTHORSHIP.test(sentence);
  const text = (asWitness === undefined ? sentence : sentence.replace(asWitness, ''))
    .replace(AUTHOR, '$<as>')
    .replace(AUTHORSHIP, '')
    .replace(HOUSE, isAuthor ? '' : '$&')
    .replace(PARTED, ' nedla påstand')
    .replace(APPEALING, ' kondigde hoger beroep')
    .replace(AT_COURT, '')
    .replace(MAITRE, 'Maître ')
    .replace(OUR, '$<as>')
    .trimStart();
  return { sentence: withVerbBehind(text, tongue), isWitness: asWitness !== undefined, isAuthor };
}

/** "Vor dem Landgericht sagte am Montag die Sekretärin X": the verb put behind the name, what is before it left out. */
function withVerbBehind(sentence: string, tongue: Tongue): string {
  const [earlier = '', later = '', more] = sentence.split(SUBJECT);
  if (more !== undefined || tongue.isVerbLast) return sentence;
  const before = wordsIn(earlier);
  const start = titleStart(before, tongue);
  if (start === null) return sentence;
  const isSecond = PRO_DROP_NOT.has(tongue.name);
  const verb = before.findLastIndex(
    ({ low }, at) => at < start && low !== 'so' && (isPureSpeech(low) || ASKS.has(low) || (isSecond && SAYS.has(low))),
  );
  if (verb < 0 || (ASKS.has(before[verb]?.low ?? '') && !isSecond)) return sentence;
  const [lead, calling] = [before.slice(0, verb), before.slice(verb + 1, start)];
  const isAdverbial =
    lead.length === 0 ||
    isPreposition(lead[0]?.low ?? '', tongue) ||
    (lead[0]?.low === OTHER && isPreposition(lead[1]?.low ?? '', tongue));
  const isOfTrial = lead.some(({ low }) => TRIAL.test(low)) || lead[0]?.low === OTHER;
  const isPlainWord = ({ low }: Word) =>
    !MARK.test(low) &&
    !TAINTED.has(low) &&
    !tongue.isAlso(low) &&
    (!tongue.isPronoun(low) || tongue.has('articles', low));
  const isPlain =
    isAdverbial &&
    lead.every((word) => isPlainWord(word) && !tongue.isOwner(word.low) && tongue.kindsOf(word.low).length === 0) &&
    (isOfTrial || stageIn(lead.map(({ low }) => low).join(' ')) === null);
  const isCalling =
    calling.length <= FAR + 1 &&
    stageIn(calling.map(({ low }) => low).join(' ')) === null &&
    calling.every((word, at) => {
      const { low } = word;
      return (
        isPlainWord(word) &&
        !isAccused(low) &&
        !OBLIQUE.has(low) &&
        !FORMER.test(low) &&
        (!isPreposition(low, tongue) || DAY.test(low) || tongue.has('articles', low)) &&
        !(low === 'der' && /in$/u.test(calling[at + 1]?.low ?? ''))
      );
    });
  if (!isPlain || !isCalling) return sentence;
  const end = before[verb]?.end ?? 0;
  const word = earlier.slice(end - (before[verb]?.low.length ?? 0), end);
  const named = earlier.slice(end).replace(WHEN, ' ').trimStart();
  return `${named}${SUBJECT} ${word}${later}`;
}
const isPreposition = (low: string, tongue: Tongue) => tongue.has('prepositions', low) || FIRST.has(low);
const FIRST = new Set(
  'um vor unter während tijdens under vid ved i pendant durant lors przed před w v во в у na u на'.split(' '),
);
const TRIAL =
  /^(?:\p{L}*prozess|verfahren|procès|juicio|processo|zaak|rechtszaak|rättegång\p{L}*|rets?sag\p{L}*|rettssak\p{L}*)$/u;
const DAY = /^(?:am|u|in|em|i|på|op|le|il|el|na|w|v|во?|у)$/u;
/** A day between a verb and its subject. */
const WHEN =
  /^ (?:am \p{Lu}\p{Ll}+(?:tag|woch)|gestern|heute|(?:på|op) \p{L}+dag|(?:el|este|le|il) (?:lunes|martes|miércoles|jueves|viernes|lundi|mardi|mercredi|jeudi|vendredi|lunedì|martedì|mercoledì|giovedì|venerdì)|gisteren|ieri|ayer|ontem|wczoraj|včera|вчера|вчора)(?= )/u;
