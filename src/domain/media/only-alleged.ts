import { carriesOn } from './carries-on.ts';
import { isReadLanguage } from './language.ts';
import { SUBJECT } from './mask-names.ts';
import { SENTENCE_END } from './proceedings.ts';

/** Says that something was claimed or looked into, in so many words. */
const ALLEGED =
  /(?<!\p{L})(?:alleg\p{L}+|accus(?:ed|es|ing|ations?)|suspect(?:ed|s)?|claim(?:ed|s)?|investigat\p{L}+|inquiry|probe|arrest(?:ed)?|detained|questioned|rumou?r\p{L}*|mutmaßlich\p{L}*|angeblich\p{L}*|verdächtig\p{L}*|verdacht|ermittel[nt]\p{L}*|ermittlung\p{L}*|beschuldig\p{L}+|vorwurf|vorwürfe|soupçonn\p{L}+|présumé\p{L}*|accusée?s?|enquête|interpellée?|presunt[oa]s?|supuest[oa]s?|acusad[oa]s?|sospech\p{L}+|investigad[oa]s?|investigación|detenid[oa]|accusat[oa]|indagat[oa]|sospettat[oa])(?!\p{L})/iu;
/** Says, or may say, that it went further. */
const WENT_FURTHER =
  /(?<!\p{L})(?:court\p{L}*|jur(?:y|ors?)|judges?|tribunal|trial|tried|verdict|guilt\p{L}*|convict\p{L}*|charge[sd]?|indict\p{L}*|sentenc\p{L}*|jail\p{L}*|prison\p{L}*|bars|cells?|custody|remand\p{L}*|time|terms?|suspended|probation|parole|plea\p{L}*|pled|pleaded|contest|confess\p{L}*|admi(?:t|ts|tted)|extradit\p{L}*|struck|barred|banned|revoked|fine[sd]?|penalt\p{L}+|pay|paid|repay|settle\p{L}*|deal|away|serv\p{L}+|years|months|pardon\p{L}*|amnest\p{L}*|appeal\p{L}*|acquit\p{L}*|clear\p{L}*|drop\p{L}*|dismiss\p{L}*|overturn\p{L}*|quash\p{L}*|set aside|later|eventually|finally|since|gericht\p{L}*|richter\p{L}*|urteil\p{L}*|verurteil\p{L}*|schuld\p{L}*|angeklagt\p{L}*|anklage\p{L}*|prozess\p{L}*|haft\p{L}*|gefängnis|gitter\p{L}*|bewährung|jahre[n]?|monate[n]?|strafe\p{L}*|geständnis|gestand|frei(?:spruch|gesprochen)\p{L}*|eingestellt|später|tribunal|juge|jugée?|procès|condamn\p{L}+|coupable|prison|sursis|ferme|ans|mois|peine|écop\p{L}+|avou\p{L}+|relax\p{L}+|acquitt\p{L}+|abandon\p{L}*|classée?|juez|jueza|juicio|juzgad[oa]|conden\p{L}+|culpable|cárcel|prisión|años|meses|pena|confes\p{L}+|absol\p{L}+|archiv\p{L}+|anul\p{L}+|recurr\p{L}+|tribunale|giudice|processo|condann\p{L}+|carcere|anni|mesi|patteggi\p{L}+|assol\p{L}+)(?!\p{L})/iu;
const APPOSITION = new RegExp(`${SUBJECT}, [^,.;]{1,60},`, 'gu');
const OF_SUBJECT = new RegExp(`${SUBJECT}|(?<!\\p{L})(?:he|she|er|il|elle|él|ella|lui|lei)(?!\\p{L})`, 'iu');

/**
 * Whether a text says of the subject that something was alleged or looked into, and nothing more: only then is it known
 * that nobody was ever charged. A text in a language not read here may say anything.
 * @param masked by `maskNames`
 */
export function isOnlyAlleged(masked: string): boolean {
  if (WENT_FURTHER.test(masked) || !isReadLanguage(masked)) return false;
  const own = masked
    .replaceAll(APPOSITION, SUBJECT)
    .split(SENTENCE_END)
    .filter((sentence) => OF_SUBJECT.test(sentence));
  return own.length > 0 && own.every((sentence) => ALLEGED.test(sentence) && !carriesOn(sentence));
}
