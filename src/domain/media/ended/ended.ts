import { hangsOnAnother } from '../../text/hangs-on-another.ts';
import { carriesOn } from '../beside/carries-on.ts';
import { isReadLanguage } from '../language.ts';
import { OTHER, SUBJECT } from '../mask-names.ts';
import { SENTENCE_END } from '../proceedings.ts';
import { isHeadlineOfEnd, withoutAsides } from './asides.ts';

const WHO = `(?:${SUBJECT}|him|her|(?<=(?:^|[.!?] |, ))(?:he|she))`;
/** A matter of their own beside the one that ended. */
const OTHERWISE =
  '[^,.;()]*(?<!\\p{L})(?:convict(?:ed)?|jailed|imprisoned|sentenced|guilty|wanted|suspected|fugitive|facing|faces|fined|admitted|confessed|serving|fled|also|separately|already|verurteilt\\p{L}*|vorbestraft\\p{L}*|gesucht\\p{L}*|condamnée?|condenad[oa]|condannat[oa]|latitante|prófug[oa])(?!\\p{L})';
/** Between the name and the verb: an age, a home, what the subject is; nobody else and no second verb. */
const BESIDE = `(?: \\((?!${OTHERWISE})[^()${OTHER}]{1,60}\\),?|(?:, (?!${OTHERWISE})[^,.;${OTHER}]{1,60}){1,2},)?`;
const OFFENCE = `(?: [\\p{L}'-]+){0,2}`;
const BEEN = '(?:was|were|is|are|has been|have been|had been)(?: (?:\\p{L}+ly|all|today|also))?';
const CASES =
  '(?:charges?|cases?|counts|indictments?|prosecution|proceedings|investigations?|probe|allegations|accusations)';
const DROPPED =
  '(?:dropped|dismissed|withdrawn|thrown out|discontinued|abandoned|closed|quashed|struck out|tossed out)';
const DROPS =
  '(?:dropped|dismissed|withdrew|threw out|discontinued|abandoned|closed|(?:has|have) (?:dropped|dismissed|withdrawn|closed|discontinued))';
const ANNULLED = '(?:overturned|quashed|vacated|set aside|reversed|annulled)';
const AGAINST = `(?:${OFFENCE} (?:of|for|over|on)(?: [\\p{L}'-]+){1,6})?(?: (?:against|into|over))`;

/** How reports say that the subject's case ended for good: who, and that it did. */
const ENDS = new RegExp(
  [
    `${WHO}${BESIDE} ${BEEN} (?:acquitted|cleared|exonerated|found not guilty)`,
    `(?:acquitted|cleared|exonerated) (?:the )?(?:[\\p{L}'-]+ ){0,3}${SUBJECT}`,
    `(?:\\p{L}+ )?${CASES}${AGAINST} (?:[\\p{L}'-]+ ){0,4}${WHO}${BESIDE} ${BEEN} ${DROPPED}`,
    `${DROPS} (?:all |the |its |their |a )?(?:[\\p{L}'-]+ ){0,2}${CASES}${AGAINST} (?:[\\p{L}'-]+ ){0,3}${WHO}`,
    `(?:convictions?|verdict)(?: for(?: [\\p{L}'-]+){1,4})?(?: of| against) ${SUBJECT}${BESIDE}(?: for(?: [\\p{L}'-]+){1,4})? ${BEEN} ${ANNULLED}`,
    `${SUBJECT}'s (?:[\\p{L}'-]+ ){0,3}conviction(?: for(?: [\\p{L}'-]+){1,4})? ${BEEN} ${ANNULLED}`,
    `${ANNULLED} (?:the )?(?:[\\p{L}'-]+ ){0,2}conviction (?:of|against) ${SUBJECT}`,
    `${SUBJECT}${BESIDE} (?:wurde|ist|wird) (?:[\\p{L}\\d${OTHER}'-]+ ){0,8}freigesprochen`,
    `(?:sprach|spricht) (?:[\\p{L}'-]+ ){0,3}${SUBJECT}(?: [\\p{L}'-]+){0,6} frei`,
    `(?:verfahren|ermittlungen|prozess|anklage)(?: [\\p{L}'-]+){0,3} gegen (?:[\\p{L}'-]+ ){0,3}(?:(?<=(?:die|den|eine|einen) )${OTHER} )?${SUBJECT}${BESIDE}(?: (?:wegen|aus|in|um)(?: [\\p{L}'-]+){1,3})? (?:wurden?|ist|sind|wird)(?: [\\p{L}'-]+){0,3} (?:eingestellt|fallen ?gelassen)`,
    `${SUBJECT}${BESIDE} (?:a|avait) été (?:\\p{L}+ment )?(?:relaxée?|acquittée?|blanchie? par|mise? hors de cause)`,
    `(?:relaxé|acquitté|blanchi) (?:[\\p{L}'-]+ ){0,3}${SUBJECT}`,
    `${SUBJECT}${BESIDE} (?:(?:bénéficie|a bénéficié) d'un|(?:obtient|a obtenu) un) non-lieu (?:devenu )?définitif`,
    `(?:poursuites|procédures?|enquête)(?: pour [\\p{Ll} '-]{3,40})? (?:contre|visant) ${SUBJECT}${BESIDE}(?: pour [\\p{Ll} '-]{3,40})? (?:sont|est|ont été|a été) (?:abandonnées?|classées? sans suite)`,
    `non-lieu (?:[\\p{L}'-]+ ){0,3}(?:pour|en faveur de) ${SUBJECT}`,
    `${SUBJECT}${BESIDE} (?:fue|ha sido|resultó) (?:\\p{L}+mente )?(?:absuelt[oa]|exonerad[oa])`,
    `absolvió (?:al? )?(?:[\\p{L}'-]+ ){0,3}${SUBJECT}`,
    `(?:causa|caso|investigación|denuncia) contra ${SUBJECT}${BESIDE}(?: (?:por|de)(?: [\\p{L}'-]+){1,3})? (?:fue|ha sido|quedó) (?:archivad|desestimad|sobreseíd)[oa]`,
    `${SUBJECT}${BESIDE} è stat[oa] (?:\\p{L}+mente )?(?:assolt|prosciolt)[oa]`,
    `(?:assolto|assolta|assolve) (?:[\\p{L}'-]+ ){0,3}${SUBJECT}`,
  ]
    .map((source) => `(?<![\\p{L}])(?:${source})(?!\\p{L})`)
    .join('|'),
  'iu',
);
const ALL_ENDS = new RegExp(ENDS.source, 'giu');

const HINT =
  /acquit|clear|exonerat|not guilty|drop|dismiss|withdr|threw|thrown|discontinu|abandon|closed|quash|overturn|vacat|set aside|revers|annul|freigesprochen|frei(?!\p{L})|eingestellt|fallen|relax|blanchi|hors de cause|non-lieu|absuelt|absolvi|exonerad|archivad|desestimad|sobrese|assol|prosciolt|sans suite/iu;

/** What leaves a doubt whether all of it ended, for the subject, and for good. */
const DOUBT =
  /(?<!\p{L})(?:retri\p{L}+|new trial|re-?open\p{L}*|re-?fil\p{L}*|reinstat\p{L}*|(?<!court of |on |an |the |his |her |its |won |won an |won his |won her )appeal(?!s? court)\p{L}*|appealed|again|still|remain\p{L}*|meanwhile|however|but|although|though|yet|others?|(?:goe?s?|going|face[sd]?|facing|stands?|to stand) (?:to )?trial|another|separate\p{L}*|pending|wanted|warrant|interpol|fugitive|fled|flees|hiding|bail|guilty plea|plead\p{L}*|sentenc\p{L}+|jail\p{L}*|settle\p{L}*|fine[sd]?|deal|plea|admit\p{L}*|confess\p{L}*|paid|paying|brib(?:ed|ing)|vanish\p{L}*|acquittal|one of|two counts|some of|most of|several of|in part|partly|in absentia|rebel|state media|review\p{L}*|refus\p{L}+|fail\p{L}*|bid|wants?|asks?|asked|demand\p{L}*|hopes?|should|would|will|could|may|might|whether|if|unless|pardon\p{L}*|amnest\p{L}*|immunity|technicalit\p{L}+|statute of limitations|time-barred|lack of jurisdiction|nor|except|himself|herself|led (?:away|back|down)|back (?:to|in) prison|custody|cells|nicht|aber|jedoch|erneut|wieder|revision|freispruch|freisprüche|gegen zahlung|geldauflage|auflage[n]?|fordert\p{L}*|beantragt\p{L}*|weiter\p{L}*|neue[nrs]? prozess|verurteil\p{L}+|verjähr\p{L}+|ob|mais|toutefois|cependant|(?<!cour d'|en |d')appel|pourvoi|nouveau procès|demand[ea]\p{L}*|reste|encore|prescri\p{L}+|ordonnance|pero|sin embargo|recurr\p{L}+|apel\p{L}+|nuevo juicio|pid(?:e|ió|en)|sigue|aún|indult\p{L}+|ma|però|annullat[oa]|ricors\p{L}+|prescrizione|refiled)(?!\p{L})/iu;
/** Some counts of several. */
const PARTLY =
  /(?<!\p{L})(?:one|two|three|four|five|six|\d+|some|several|most|many|part)(?: of)?(?: the| his| her)?(?: \p{L}+)? (?:charges?|counts?|indictments)(?!\p{L})/iu;
/** Of graver or later ones nothing is told. */
const OF_LESSER =
  /(?<!\p{L})(?:less(?:er)?|minor|lower|additional|further|initial|original|earlier|previous|secondary|related|summary|misdemeanou?r|alternative) (?:\p{L}+ )?(?:charges?|counts?|cases?|indictments?|proceedings|investigations?)(?!\p{L})/iu;
/** Of one conviction that the same text then has annulled. */
const CONVICTED = /(?<!\p{L})(?:convicted|found guilty|condamnée?|condenad[oa]|condannat[oa])(?!\p{L})/iu;
/** The case of letters tells names from words here: a court's may be written large. */
const large = (words: string) =>
  words
    .split('|')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|');
const COURT = `(?:${large('courts?|jury|jurors|judges?|tribunal|magistrates?|panel|prosecutors?|prosecution|prosecutions|crown|state|attorneys?|attorney general|procurator fiscal|cour|juge|parquet|justice|juzgado|audiencia|corte|fiscal|juez|jueza|jurado|giudice|giudici|procura')}|(?:\\p{L}*[Gg]ericht(?:shof)?|[Ss]taatsanwaltschaft|[Ss]trafkammer|[Rr]ichter(?:in)?)(?:e?s)?)`;
const NAMES = `(?:${OTHER}|(?:the |der |la |le |el )?(?:\\p{Lu}[\\p{L}'’-]*|\\d{1,4}\\.?)(?: (?:de |of |del )?(?:\\p{Lu}[\\p{L}'’-]*|\\d{1,4}\\.?)){0,3})`;
const OFFENCE_WORDS =
  "(?: (?!to (?!defraud|commit|pervert|launder|supply|murder|evade|bribe|import|steal)|(?:by|and|or|but|par|por|et|und|y|after|when|while|which|that|who|he|she|they|er|sie|il|elle|él|ella|is|was|were|has|had|got|bekam|muss|ist|war|est|a|es|fue|ha)(?!\\p{L}))[\\p{L}'’-]+){1,7}";
/** What those who charged it came to see. */
const CONCEDED =
  ",? after (?:the )?(?:prosecutors?|prosecution|crown|state|police) (?:(?:conceded|accepted|admitted|agreed|found) (?:that )?(?:(?!(?:he|she|but|and|his|her|though|although|while|not|only|no|would|will|could|should|may|might|can|to|tried|trial|retrial|court|charge[ds]?|again|new|instead|elsewhere|abroad|extradit\\p{L}*|prosecut\\p{L}*|fled|dead|died|witness\\p{L}*|intimidat\\p{L}*)(?!\\p{L}))[\\p{Ll}'-]+(?: |(?=[.]|$))){3,15}|offered no (?:further )?evidence)";
/** What may follow an end that is one: of what, by whom, when, where, and for want of proof. */
const TAIL = [
  `,? (?:of|on|from|over|for|in connection with|vom|von|wegen|de|del|du|des|d['’]|di|dal|dalla)${OFFENCE_WORDS}`,
  " against (?:an?|the|his|her|its) (?!(?:man|woman|second|other|co)(?!\\p{L}))[\\p{Ll}'-]+(?: (?!(?:who|which|that|and|but|or|nor|after|when|while|if|is|was|has|had|he|she|they|by|for|in|on)(?!\\p{L}))[\\p{Ll}'-]+)?",
  ',? (?:and|und|et|y|e)(?: \\p{Ll}+){1,2}(?=[.,;]|$| (?:by|par|por|in|at|on)(?!\\p{L}))',
  `,? (?:by|par|por|von|vom|durch|dal|dalla) (?:[\\p{L}'’-]+ ){0,4}(?:${COURT}|(?<=(?:the|of|la|el|le|der) )${OTHER})(?: (?:(?:of|in|at|de|von|di|des|du) )?${NAMES}| d['’]appel| of appeals?)*`,
  `,? (?:in|at|on|im|am|à|en|a) ${NAMES}`,
  ',? (?:on \\p{L}+day|yesterday|today|last \\p{L}+|this \\p{L}+|gestern|heute|am \\p{L}+tag|hier|ayer|ieri)',
  ',? (?:for (?:lack|want) of|because of insufficient|due to (?:a lack of|insufficient)|mangels|faute de|por falta de|per mancanza di) (?:hinreichende[nm] )?(?:evidence|proof|tatverdachts?|beweise[ns]?|preuves?|pruebas|mérito|prove)',
  `,? after (?:a|an|the|his|her) (?:[\\p{L}\\d-]+ ){0,3}(?:trial|hearing|investigation|inquiry|review)`,
  ',? after (?:the|all|its|his|her) (?:key |only |main )?(?:documents?|evidence|accusations?|complaints?|witness(?:es)?) (?:(?:was|were|had been|turned out|proved|had) )?(?:to (?:be|have been) )?(?:found )?(?:to be )?(?:forged|fabricated|false|invented|discredited|lied)(?: by (?:an? )?[\\p{L} ]{1,40})?',
  ',? (?:and|und|et|y) (?:the )?(?:prosecutors?|prosecution|state|court) (?:has |have )?(?:dropped|dismissed|closed|abandoned) the (?:case|charges)',
  ' worden',
  ' con formula piena',
  ` dall['’]accusa${OFFENCE_WORDS}`,
  '[,;]? (?:perch[ée] )?il fatto non (?:sussiste|costituisce reato)',
  CONCEDED,
  `, (?:ruling|finding|holding) that the (?:(?!(?:he|she|but|and|his|her|though|although|while)(?!\\p{L}))[\\p{Ll}'-]+ ){1,12}without (?:his|her) knowledge`,
  ',? ?: (?:la )?condamnation (?:pour \\p{L}+ )?est annulée',
].join('|');
/** Of what, right behind the name: ", accusata nel 2021 di corruzione per gli appalti". */
const ACCUSED = `,? (?:who (?:had been|was) )?(?:accused|charged|indicted|tried|accusat[oa]|imputat[oa]|indagat[oa]|accusée?|poursuivie?|mise? en examen|acusad[oa]|imputad[oa]|procesad[oa]|angeklagt)(?: (?:in|nel|dal|en|im Jahr) (?:19|20)\\d{2})? (?:of|with|for|over|di|per|de|d['’]|du|pour|por|wegen)${OFFENCE_WORDS}`;
const ACCUSED_BEFORE = new RegExp(`^${ACCUSED}`, 'u');
const ENDS_PLAINLY = new RegExp(
  `^(?:,? (?:\\(?(?:de |aged )?\\d{1,3}(?: (?:años|ans|anni|Jahre))?\\)?),?)?(?:${ACCUSED})?(?:${TAIL})*\\s*[.!]?["”»)]?\\s*$`,
  'u',
);
const ALL_CONCEDED = new RegExp(CONCEDED, 'gu');
/** Before it: who the subject is, what court; no comma, no deed. */
const BEGINS_PLAINLY =
  /^(?:(?:On|In|Last|Am|Im|En|Le) [\p{L}\d ]{2,20}, )?(?:(?!\p{L}+(?:ed|ing)(?!\p{L})|(?:and|but|und|et|y)(?!\p{L}))[\p{L}\p{M}\d.'’\u0080-\u008F-]+ ?){0,8}$/u;
/** A sentence that names nobody and goes on about proceedings. */
const PROCEEDS =
  /(?<!\p{L})(?:prosecut|appeal|court|judge|charge|convict|trial|investigat|ermittel|prozess|verfahren|enquête|inchiest|objection|warrant|police|arrest|restor|reinstat|overrul|staatsanwalt|gericht|anklag|revision|parquet|procureur|juge|pourvoi|fiscal|juez|tribunal|recurr|recurs|procura)\p{L}*/iu;
const FINAL = /(?<!\p{L})(?:final|rechtskräftig|définiti\p{L}+|firme|definitiv\p{L}+)(?!\p{L})/iu;
/** Who may appeal does not; who ended it says so. */
const LEFT_STANDING =
  /^(?:the )?(?:prosecutors|prosecution|staatsanwaltschaft) (?:said (?:they|it) )?(?:will|would|did|do|does) not (?:appeal|seek (?:leave|permission) to appeal)[.!]?$|^acquittal$|^das bestätigte die staatsanwaltschaft(?: am \p{L}+tag)?[.!]?$/iu;
/** One of several defendants: what is told of the others is not of this one. */
const APART = new RegExp(
  `^(?:A|The) (?:second|third|fourth|fifth|further) (?:defendant|man|woman|accused), (?=${SUBJECT})`,
  'u',
);
const SET_APART = new RegExp(`^${SUBJECT}, (?=(?:was|has been) )`, 'u');
const WEPT = /, (?:wept|cried|smiled|hugged|embraced) (?=as |his |her |in |when )/gu;
const TOLD_AFTER =
  /(?<!\p{L})(?:wept|cried|smiled|hugged|embraced|denied|said|says|told|welcomed|thanked|born|worked|always maintained)(?!\p{L})/iu;
const TOLD_BEFORE =
  /(?<!\p{L})(?:(?:had been|was|were|been) (?:accused|charged|arrested|indicted|investigated|suspected|on trial|tried)|stood trial|denied|said|says|told|born|worked|faced)(?!\p{L})/iu;
/** No second verb follows these. */
const AGE_AND_HOME = new RegExp(
  `${SUBJECT}(?:, (?:aged )?\\d{2})?(?:,? (?:of|from) [^,.;]{2,40})?,(?= (?:was|had|is|has)(?!\\p{L}))`,
  'u',
);
const OF_SUBJECT = new RegExp(`${SUBJECT}|(?<!\\p{L})(?:he|she|er|il|elle|él|ella)(?!\\p{L})`, 'iu');

/** Without such a word nothing ended. */
export function mayEnd(text: string): boolean {
  return HINT.test(text);
}

/**
 * Whether a text says that the subject's case ended in an acquittal, was dropped or a conviction annulled, and leaves no
 * doubt that this was all and for good (MED-8). Clearing needs positive grounds: what is not plainly so did not end.
 * @param masked by `maskNames`
 */
export function isEnded(masked: string): boolean {
  if (!HINT.test(masked)) return false;
  return endsPlainly(withoutAsides(masked), masked);
}

/** @param whole with the asides, which tell its language, too */
function endsPlainly(masked: string, whole: string): boolean {
  const { sentences, text } = ownSentences(masked);
  const ending = sentences.filter((sentence) => HINT.test(sentence) && ENDS.test(sentence));
  if (ending.length === 0 || !isReadLanguage(whole)) return false;
  const rest = text.replaceAll(ALL_ENDS, ' ').replaceAll(ALL_CONCEDED, ' ');
  if (DOUBT.test(rest) || CONVICTED.test(rest) || PARTLY.test(text) || OF_LESSER.test(text)) return false;
  if (!ending.every(isPlain)) return false;
  const last = sentences.findLastIndex((sentence) => ending.includes(sentence));
  return sentences.every((sentence, index) => {
    if (ending.includes(sentence) || sentence.trim() === '') return true;
    if (!OF_SUBJECT.test(sentence)) return index < last || !PROCEEDS.test(sentence) || FINAL.test(sentence);
    return (
      (index < last ? TOLD_BEFORE : TOLD_AFTER).test(sentence) && !carriesOn(sentence.replace(AGE_AND_HOME, SUBJECT))
    );
  });
}

/** Without what leaves the end standing, and, where the subject is set apart from the other defendants, what is told of them. */
function ownSentences(masked: string): { sentences: string[]; text: string } {
  const all = masked
    .split(SENTENCE_END)
    .filter((sentence) => !LEFT_STANDING.test(sentence.trim()) && !isHeadlineOfEnd(sentence.trim()));
  const apart = all.findIndex((sentence) => APART.test(sentence));
  const own =
    apart < 0 || all.slice(0, apart).some((sentence) => OF_SUBJECT.test(sentence))
      ? all
      : all
          .slice(apart)
          .map((sentence) => sentence.replace(APART, '').replace(SET_APART, `${SUBJECT} `).replaceAll(WEPT, ' wept '));
  return { sentences: own, text: own.join('\n') };
}

/** What a court found is told after a comma, and no second verb of the subject. */
const RULING = /, (?=(?:ruling|finding|holding) that )|; (?=il fatto non )/u;
/** Among the words of an end: none, or not of all. */
const UNTRUE =
  /(?<!\p{L})(?:nicht|nie|kaum|beinahe|fast|noch|vorläufig|teilweise|teils|not(?! guilty)|never|none|neither|few|hardly|scarcely|almost|nearly|partly|partially|pas|no|non(?!-lieu)|parcialmente|parzialmente|partiellement|partial|partiel(?:le)?|parziale|parcial|provisoire|provvisori[oa]|provisional)(?!\p{L})/iu;

/** Whether a sentence says that it ended, of what, by whom, when and where, and nothing else. */
function isPlain(sentence: string): boolean {
  const found = ENDS.exec(sentence);
  if (found === null || UNTRUE.test(sentence.slice(0, found.index) + found[0])) return false;
  if (hangsOnAnother((sentence.slice(0, found.index) + found[0]).split(SUBJECT, 1)[0] ?? '')) return false;
  const rest = sentence.slice(found.index + found[0].length);
  return (
    BEGINS_PLAINLY.test(sentence.slice(0, found.index)) &&
    ENDS_PLAINLY.test(rest) &&
    !carriesOn(rest.replace(ACCUSED_BEFORE, ' ').replace(RULING, ' '))
  );
}
