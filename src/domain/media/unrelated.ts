import { offencesIn } from './offences.ts';
import { SUBJECT } from './mask-names.ts';
import { stageIn } from './stages.ts';

function whole(words: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

/** What plainly has to do with no crime: prizes, sport, posts, culture, family, charity. */
const EVERYDAY = whole([
  'awards?|prizes?|medal|honou?red|scored|scorer|goals?|hat-trick|matches|tournament|championship|league|cup final|marathon|olympic\\p{L}*|coach|midfielder|striker|goalkeeper|chess|concert|album|novel|film|exhibition|festival|orchestra|recipe|bakery|restaurant|graduat\\p{L}+|scholarship|professorship|appointed|promoted|re-?elected|elected|joins|wedding|married|birthday|charity|donat\\p{L}+|volunteer\\p{L}*|fundrais\\p{L}+|obituary',
  'preis(?:träger(?:in)?)?|auszeichnung|ausgezeichnet|geehrt|gewann|gewinnt|turnier|meisterschaft|marathon|tore?|treffer|konzert|roman|ausstellung|ernannt|gewählt|hochzeit|geburtstag|spende\\p{L}*|ehrenamt\\p{L}*|stadtmarathon|bäckerei',
  'prix|récompensée?|médaille|tournoi|championnat|buteu(?:r|se)|but|concert|roman|exposition|nommée?|élue?|mariage|anniversaire|don|bénévole|boulangerie',
  'premio|galardonad[oa]|medalla|torneo|campeonato|goles?|ajedrez|concierto|novela|exposición|nombrad[oa]|elegid[oa]|boda|cumpleaños|donó|voluntari[oa]s?|panadería',
]);

/** Whatever smells of crime, of which a report may tell in words that no list of offences has. */
const SUSPICIOUS = whole([
  '(?:crim|illegal|unlawful|illicit|polic|court|tribunal|prison|jail|prosecut|scandal|probe|inquiry|alleg|accus|suspect|suspic|victim|weapon|drug|militan|militia|sanction|lawsuit|raid|seiz|fugitive|offshore|misconduct|whistle|investigat|guilt|gang|smuggl|kill|murder|cheat|doping|bankrupt|insolven|blackmail|threat|violen|bomb|hostage|regulator|watchdog|interpol|controvers|oust|resign|denie|embargo|hezbollah|hamas|taliban|al-qaeda)\\p{L}*|' +
    'fled|missing|shell (?:company|companies|firms?)|schemes?|dirty|dead|death|died|banned|ban|fined?|fines|debts?|arms|war|attack\\p{L}*|warn(?:ed|ing|ings)|wanted|sacked|claims?|claimed|secret|leak(?:s|ed)?|papers|cash|isis|behind bars|cooked|officials?',
  '\\p{L}*(?:kriminell|verbrech|straft|strafbar|gericht|polizei|gefängnis|skandal|ermittl|verdacht|verdächtig|waffe|droge|razzia|flüchtig|vorwurf|vorwürf|schulden|insolven|gewalt|bedroh|erpress|betrug|betrüg|prozess|anwält)\\p{L}*|strafe|haft|opfer|flucht|anzeige|mord|tot|gesucht|klage|anwalt',
  '(?:crimin|illég|illicit|scandale|enquêt|soupçon|victime|arme|drogue|saisi|fugiti|plainte|dette|faillite|menac|chantage|recherché|procès|mandat)\\p{L}*|justice|juge|fuite|mort|tué',
  '(?:crimen|delito|delincuen|ilegal|ilícit|cárcel|prisión|escándalo|sospech|víctima|arma|droga|redada|incaut|fugitiv|denuncia|deuda|quiebra|muert|asesin|amenaz|chantaje|buscad|acus|juicio|fiscal)\\p{L}*|juez|fuga|mató',
]);

/** Words that make a text one of the languages read here. */
const LANGUAGE = whole([
  'the|of|and|in|for|his|her|as|at|by|to|was|is|has|der|die|das|und|den|dem|mit|von|im|ein|eine|le|la|les|des|du|de|et|en|un|une|el|los|las|y|del|su',
]);
const FEWEST_WORDS = 4;
const LONGEST = 5000;

/**
 * S0: a readable text on the subject that tells of everyday things and of nothing that smells of crime. A text in a
 * language not read here, of an offence's name alone or on neither may tell of anything.
 * @param masked by `maskNames`
 * @param categories what the vendor files the report under
 */
export function isUnrelated(masked: string, categories: readonly string[]): boolean {
  if (masked.length > LONGEST || categories.some((name) => offencesIn(name.replaceAll(/[-_]/g, ' ')).length > 0))
    return false;
  const words = masked.match(/\p{L}+/gu) ?? [];
  if (
    !masked.includes(SUBJECT) ||
    words.length < FEWEST_WORDS ||
    /[^\p{Script=Latin}\P{L}]/u.test(masked.replaceAll(/[\uE000-\uF8FF]/g, ''))
  )
    return false;
  return (
    LANGUAGE.test(masked) &&
    EVERYDAY.test(masked) &&
    !SUSPICIOUS.test(masked) &&
    offencesIn(masked).length === 0 &&
    stageIn(masked) === null
  );
}
