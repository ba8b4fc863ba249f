import { offencesIn } from './offences.ts';
import { OTHER, SUBJECT } from './mask-names.ts';
import { SENTENCE_END } from './proceedings.ts';
import { stageIn } from './stages.ts';

function whole(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

const WON =
  '(?:(?:has )?won|wins|(?:has )?received|receives|was awarded|has been awarded|earned|collected|picked up|lifted|clinched|gewann|gewinnt|erhielt|erhält|holte|(?:a )?(?:reçu|remporté)|reçoit|remporte|ganó|gana|recibió|obtuvo|conquistó)';
const PRIZE =
  '(?:awards?|prizes?|medals?|trophy|scholarships?|tournaments?|championships?|marathon|matches|match|race|cup|final|\\p{L}*(?:preis|auszeichnung|marathon|turnier|meisterschaft|pokal|medaille)|prix|médaille|tournoi|championnat|premio|galardón|medalla|torneo|campeonato)';
const SCORED =
  '(?:scored|scores|netted|erzielte|a marqué|marcó|anotó) (?:twice|once|(?:the |an? |his |her |two |three |four |five |\\d+ |zwei |drei |deux |trois |dos |tres )?(?:[\\p{L}-]+ )?(?:goals?|winner|equaliser|hat-trick|points|runs|tries|tore?|treffer|buts?|goles?|tantos?))';
/** Words that say for what, where and when, none of which tells of a deed. */
const TAIL =
  "(?:,? (?:for|of|in|at|from|on|during|against|as|de|du|des|d'|von|für|der|im|am|gegen|en|del|para|por|à|au|contre|contra|el)(?: (?!\\p{L}*(?:ing|ed)(?!\\p{L}))[\\p{L}\\d'’-]+){1,6})*";
/** What plainly has to do with no crime: a prize or sport, and nothing told beside it. */
const EVERYDAY = new RegExp(
  `^[^.;${OTHER}]{0,60}${SUBJECT}(?:,? [^,.;${OTHER}]{1,40},)? (?:(?:${WON}) (?:(?!(?:and|und|et|y|with|by) )[\\p{L}\\d'’-]+ ){0,5}?${PRIZE}|hat (?:(?!und )[\\p{L}\\d-]+ ){0,4}${PRIZE} gewonnen|${SCORED})(?!\\p{L})${TAIL}[.!]?$`,
  'iu',
);

/** Whatever smells of crime, of which a report may tell in words that no list of offences has. */
const SUSPICIOUS = whole([
  '(?:crim|illegal|unlawful|illicit|polic|court|tribunal|prison|jail|prosecut|scandal|probe|inquiry|alleg|accus|suspect|suspic|victim|weapon|drug|militan|militia|sanction|lawsuit|raid|seiz|fugitive|offshore|misconduct|whistle|investigat|guilt|gang|smuggl|kill|murder|cheat|doping|bankrupt|insolven|blackmail|threat|violen|bomb|hostage|regulator|watchdog|interpol|controvers|oust|resign|denie|embargo|hezbollah|hamas|taliban|al-qaeda|rocket|missile|nuclear|cartel|mafia)\\p{L}*|' +
    'fled|missing|shell (?:company|companies|firms?)|schemes?|dirty|dead|death|died|banned|ban|fined?|fines|debts?|arms|war|attack\\p{L}*|warn(?:ed|ing|ings)|wanted|sacked|claims?|claimed|secret|leak(?:s|ed)?|papers|cash|isis|junta|regimes?|mob|militar\\p{L}*|brigade|tender|bid|bets?|betting|rigg\\p{L}*|fix(?:ed|ing)?|washed|stole\\p{L}*|bought|behind bars|cooked|officials?',
  '\\p{L}*(?:kriminell|verbrech|straft|strafbar|gericht|polizei|gefängnis|skandal|ermittl|verdacht|verdächtig|waffe|droge|razzia|flüchtig|vorwurf|vorwürf|schulden|insolven|gewalt|bedroh|erpress|betrug|betrüg|prozess|anwält)\\p{L}*|strafe|haft|opfer|flucht|anzeige|mord|tot|gesucht|klage|anwalt',
  '(?:crimin|illég|illicit|scandale|enquêt|soupçon|victime|arme|drogue|saisi|fugiti|plainte|dette|faillite|menac|chantage|recherché|procès|mandat)\\p{L}*|justice|juge|fuite|mort|tué',
  '(?:crimen|delito|delincuen|ilegal|ilícit|cárcel|prisión|escándalo|sospech|víctima|arma|droga|redada|incaut|fugitiv|denuncia|deuda|quiebra|muert|asesin|amenaz|chantaje|buscad|acus|juicio|fiscal)\\p{L}*|juez|fuga|mató',
]);

const LONGEST = 5000;

/**
 * S0: a text whose every sentence has the subject win a prize or score, and of which no word smells of crime. Whatever
 * else a text tells may be anything.
 * @param masked by `maskNames`
 * @param categories what the vendor files the report under
 */
export function isUnrelated(masked: string, categories: readonly string[]): boolean {
  if (masked.length > LONGEST || categories.some((name) => offencesIn(name.replaceAll(/[-_]/g, ' ')).length > 0))
    return false;
  const sentences = masked.split(SENTENCE_END).filter((sentence) => sentence.trim() !== '');
  return (
    sentences.length > 0 &&
    sentences.every((sentence) => EVERYDAY.test(sentence.trim())) &&
    !SUSPICIOUS.test(masked) &&
    offencesIn(masked).length === 0 &&
    stageIn(masked) === null
  );
}
