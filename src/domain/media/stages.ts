import type { MediaStage } from '../policy/policy.ts';
import { SearchElsewhere } from './offence-words-elsewhere.ts';
import { WordSearch } from '../text/word-search.ts';
import { DENIED_ELSEWHERE, STAGES_ELSEWHERE } from './stage-words-elsewhere.ts';

interface StageWords {
  stage: MediaStage;
  /** Regular expression sources: English, German, French, Spanish or Italian. */
  words: readonly string[];
}

const ENGLISH_CASE = '(?:charges?|indictments?|cases?|prosecution|proceedings|investigation|counts)';
const ENGLISH_ENDED =
  '(?:dropped|dismissed|withdrawn|thrown out|abandoned|discontinued|struck out|tossed out|quashed|closed without (?:charge|charges|action))';

/**
 * How far proceedings went, by the words reports use; of several at one time the first governs. Section 5, Stage; MED-8:
 * an acquittal beside a conviction ends only its own counts, unless it came on appeal.
 */
const STAGES: readonly StageWords[] = [
  {
    stage: 'convicted',
    words: [
      'convicted (?:on|after) appeal|appeals? (?:was |were )?(?:dismissed|rejected)|convictions? (?:was |were )?upheld|(?:upheld|upholds|confirmed) [^;]{0,60}(?:conviction|sentence)|(?:lost|loses) (?:his|her|an|the) appeal|acquittal [^;]{0,40}(?:overturned|quashed|reversed|set aside)',
      'revision (?:wurde )?verworfen|urteil (?:ist )?rechtskräftig',
      'condamné\\p{L}* en appel|pourvoi rejeté',
      'condenad[oa] en apelación|sentencia firme',
    ],
  },
  {
    stage: 'cleared',
    words: [
      'acquitted on appeal|(?:convictions?|verdicts?) [^;]{0,60}(?:overturned|quashed|set aside|reversed|vacated|annulled)|(?:overturn|quash|revers|vacat|annul)\\p{L}* [^;]{0,60}(?:conviction|verdict)|set(?:s|ting)? aside [^;]{0,40}(?:conviction|verdict)|exonerat\\p{L}*|pardoned as innocent',
      '(?:urteil|verurteilung) [^;]{0,60}aufgehoben|(?:hob|hebt) [^;]{0,60}(?:urteil|verurteilung)[^;]{0,60} auf|in (?:der )?berufung freigesprochen',
      'relaxé\\p{L}* en appel|acquitté\\p{L}* en appel|condamnation [^;]{0,60}annulée|annul(?:é|e) [^;]{0,40}condamnation',
      'condena [^;]{0,60}anulada|anul(?:ó|a) [^;]{0,40}condena|absuelt[oa] en apelación|exonerad[oa]',
    ],
  },
  {
    stage: 'convicted',
    words: [
      'fined|(?:fine|penalty) imposed|licen[cs]e (?:was )?(?:revoked|withdrawn)|disqualified (?:as|from)|struck off|disbarred|debarred|(?:entered|entering) a guilty plea|(?:plead(?:s|ed)?|pled) no contest|(?:years?|months?) behind bars|suspended (?:sentence|term|jail term)|bußgeld|amende|multa|convicted|conviction|found guilty|pleaded guilty|pled guilty|sentenced|jailed|imprisoned|received [\\p{L}\\d-]{2,12} (?:years|months) (?:for|in (?:prison|jail|custody)|of imprisonment)|admitted (?:to )?\\p{L}+ing|(?:handed|given|received|serving|served) (?:an? )?(?:\\p{L}+ )?[\\p{L}\\d]+[- ](?:years?|months?)[- ](?:\\p{L}+ ){0,2}(?:sentence|term)|ordered to serve|sent to (?:prison|jail)',
      'verurteilt\\p{L}*|verurteilung|schuldig gesprochen|(?:freiheits|haft|bewährungs)strafen?|schuldspruch|verhängten? [^;]{0,40}haft|(?:ins|hinter) (?:gefängnis|gitter)',
      'condamné\\p{L}*|reconnue? coupable|écopé|purge (?:une|sa) peine',
      '(?:tribunal|juez|jueza|juzgado|audiencia|corte|sala|justicia|se) (?:\\p{L}+ ){0,5}conden(?:ó|aron)|conden(?:ó|aron) a (?:\\p{L}+ ){0,4}(?:años|meses)|conden(?:ó|aron) al? [^;]{1,60} a (?:\\p{L}+ ){0,4}(?:años|meses)|condenan a|(?:recib(?:ió|ieron)|cumple|purga) [^;]{0,20}condena|sentencia condenatoria|impu(?:so|sieron) [^;]{0,20}pena de|condenad[oa]s?|(?:declarad|hallad|encontrad)[oa] culpable|sentenciad[oa]|dict(?:ó|aron) [^;]{0,40}(?:años|meses) de (?:prisión|cárcel|reclusión)(?! (?:preventiva|provisional))',
      'condannat[oa]|ha patteggiato|riconosciut[oa] colpevole|condanna definitiva|confermata la condanna',
    ],
  },
  {
    stage: 'cleared',
    words: [
      `acquit(?:ted|s|tal)|not[- ]guilty verdict|found not guilty|cleared [^;]{0,40}of|no (?:criminal )?charges (?:will|would|were|are to|are)(?: be)? (?:brought|filed|pressed|laid)|${ENGLISH_CASE} [^;]{0,80}${ENGLISH_ENDED}|(?:drop(?:ped|s)?|dismiss(?:ed|es)?|withdr(?:ew|aws?|awn)|threw out|abandon(?:ed|s)?|discontinued) [^;]{0,60}${ENGLISH_CASE}`,
      'freigesprochen|freispruch|freisprach|(?:verfahren|ermittlungen?|prozess|anklage|vorwürfe) [^;]{0,80}(?:eingestellt|fallen ?gelassen|zurückgezogen|nicht zugelassen)|(?:stellt|stellte|stellten) [^;]{0,40}(?:verfahren|ermittlungen)[^;]{0,80} ein',
      "relaxée?|acquittée?|non-lieu|class(?:é|ée) sans suite|(?:poursuites?|charges|accusations|plainte|affaire) [^;]{0,60}(?:abandonnées?|levées|rejetées?|classées?)|blanchie? (?:des?|d'|par la justice)|mise? hors de cause",
      'absuelt[oa]|absolvió|sobreseíd[oa]|sobresey\\p{L}+|sobreseimiento|(?:caso|causa|denuncia|investigación) [^;]{0,60}(?:archivad[oa]|desestimad[oa])|archiv(?:ó|a) [^;]{0,40}(?:caso|causa|denuncia|investigación)|(?:cargos|acusaciones) [^;]{0,60}(?:retirad|desestimad)[oa]s|(?:retir|desestim)\\p{L}+ [^;]{0,20}(?:cargos|acusación)',
      'assolt[oa]|absolvid[oa]|archiviat[oa]|prosciolt[oa]',
    ],
  },
  {
    stage: 'charged',
    words: [
      'fac(?:ed|es|ing) (?:a )?(?:court|magistrates)|charge[- ]?sheet(?:s|ed)?|charged|charges|arraigned|indicted|indictment|prosecuted|stands? trial|on trial|formally accused|(?:lodged|instituted|launched) (?:a |criminal )*prosecution|prosecution (?:was |has been )?(?:lodged|instituted|launched)|(?:sent|committed|returned) (?:forward )?for trial|appear(?:ed|s|ing)? (?:in|at|before) [^;]{0,60}court[^;]{0,40} accused',
      'angeklagt\\p{L}*|anklage(?:schrift)?|vor gericht|muss(?:te)? sich [^;]{0,60}(?:gericht|kammer|richter)[^;]{0,30} verantworten|prozess gegen (?:ihn|sie|den|die)',
      'mis(?:e)? en examen|inculpée?|mis(?:e)? en accusation|renvoyée? devant (?:le tribunal|la cour)|compara[iî]t devant|(?:jugée?|poursuivie?) pour',
      'imput(?:ó|aron)|(?:formul|formaliz|present)(?:ó|aron) (?:la )?(?:acusación(?: formal)?|imputación|cargos)|imputad[oa]|procesad[oa]|acusad[oa] formalmente|a juicio|(?:será|siendo) juzgad[oa]|(?:justicia|juez|jueza|juzgado|tribunal|cámara)(?: \\p{L}+){0,3} proces(?:ó|aron)|procesan al?|auto de procesamiento|escrito de acusación|vinculad[oa] a proceso|enfrenta(?:rá)? (?:un )?juicio|(?:fiscal|fiscalía|ministerio público) (?:\\p{L}+ ){0,3}acusó|se le imputan?',
      'rinviat[oa] a giudizio|rinvio a giudizio|imputat[oa]|a processo per|sotto processo',
    ],
  },
  {
    stage: 'settled',
    words: [
      'settled|settlement|without admitting',
      'vergleich geschlossen|geldauflage',
      'transaction pénale',
      'acuerdo extrajudicial',
    ],
  },
  {
    stage: 'investigated',
    words: [
      'held (?:on|over|by police|in connection)|(?:referred|reported|passed|handed) [^;]{0,60}to (?:the )?(?:police|prosecutors?)|arrested|arrest|detained|investigat\\p{L}+|under inquiry|raided|wanted|suspected|suspect|taken into custody|remanded',
      'verhaftet\\p{L}*|festgenommen|nahm(?:en)? [^;]{0,60} fest|ermittel[nt]\\p{L}*|ermittlung\\p{L}*|verdächtig\\p{L}*|razzia|untersuchungshaft|haftbefehl',
      'arrêtée?|interpellée?|garde à vue|enquête|soupçonnée?|détention provisoire|écrouée?',
      'detuv(?:o|ieron)|arrest(?:ó|aron)|detenid[oa]|arrestad[oa]|investigad[oa]|investigación|sospechos[oa]|prisión preventiva|capturad[oa]|aprehendid[oa]|allanamiento',
      'arrestat[oa]|indagat[oa]|custodia cautelare|(?:ai|arresti) domiciliari|registro degli indagati|in manette',
    ],
  },
];

/** Of text in lower case: to compare in any case takes twice the time. */
const SEARCH = new WordSearch(STAGES.map(({ words }) => words));
/** Of the stages above the last of their name: no reversal on appeal. */
const RANKS_ELSEWHERE = STAGES_ELSEWHERE.map(({ stage }) => STAGES.findLastIndex((one) => one.stage === stage));
const ELSEWHERE = new SearchElsewhere(STAGES_ELSEWHERE);
const NOT_ELSEWHERE = new RegExp(DENIED_ELSEWHERE, 'gu');
/** "was never charged", "could be charged", "wurde nicht verurteilt": what did not happen, or has not. */
const DENIED = new RegExp(
  `(?<!\\p{L})(?:${[
    '(?:not|never|nor|without (?:ever )?(?:being|having been)|denie[sd]|denying|nicht|nie|pas|jamais|nunca|no fue|no ha sido|sin ser|não|non)(?: (?:yet|foi|ser|ter sido|è|stat[oa]|mai|been|be|being|having|ever|\\p{L}+ly))* (?:charged|convicted|arrested|indicted|sentenced|investigated|prosecuted|verurteilt|angeklagt|verhaftet|été \\p{L}+|condamné\\p{L}*|condenad[oa]|condannat[oa]|imputat[oa]|arrestat[oa]|acusad[oa]|imputad[oa])',
    '(?:nobody|no one|no-one|none of (?:them|those|the \\p{L}+)|neither|niemand|personne|nadie|nessuno|ninguém)(?! (?:but|except|else|other|sonst|autre|más|altro|mais))(?: \\p{L}+){0,3}? (?:charged|convicted|arrested|indicted|sentenced|prosecuted|verurteilt|angeklagt|verhaftet|condamnée?|inculpée?|condenad[oa]|acusad[oa]|imputad[oa]|condannat[oa]|arrestat[oa])',
    '(?:could|may|might|would|should|can|will not|to|if|whether|dürfte|könnte|pourrait|podría)(?: (?:yet|soon|still|also|now|be|être|ser|found))* (?:charged|convicted|indicted|sentenced|jailed|prosecuted|guilty|fined|arrested|face [\\p{L} ]{0,20}charges|face (?:trial|prosecution)|angeklagt werden|condamnée?|inculpée?|condenad[oa]|acusad[oa])',
    '(?:no (?:hay|había|existen?|consta)|sin)(?: \\p{L}+)? (?:auto de procesamiento|escrito de acusación|imputación|acusación)',
    '(?:without|no|any|ohne|sans|sin)(?: \\p{L}+)? (?:charges?|convictions?|anklage|inculpation|cargos|condena)(?! (?:will|would|were|are))',
  ].join('|')})(?!\\p{L})`,
  'giu',
);
/** "refused to drop the charges", "failed to have the conviction overturned": an end that was asked for and denied. */
const REFUSED =
  /(?<!\p{L})(?:refus\p{L}+|declin\p{L}+|fail(?:ed|s)|bid|attempt\p{L}*|tri(?:ed|es)|sought|seeks?|hopes?|ask(?:ed|s)|appeal\p{L}*|request\p{L}*|motion) (?:(?:for|by) [^;,]{0,40} )?to (?:have |get )?(?=[^;,]{0,80}(?:overturn|quash|drop|dismiss|revers|set aside|withdraw|thrown out|vacat))[^;,]{0,80}|(?<!\p{L})(?:not|nicht|no fueron|pas été) (?:dropped|dismissed|withdrawn|quashed|overturned|cleared|acquitted|eingestellt|freigesprochen|absuelt[oa]|retirad\p{L}+|abandonn\p{L}+|relaxée?)/giu;

/** Words of which one begins each of these, in small letters: most clauses have none. */
const MAY_BE_DENIED =
  /(?<!\p{L})(?:not|never|nor|neither|ness|nad|ning|person|with|denie|denying|nich|nie|pas|jam|nunca|no|não|sin|could|may|might|w|should|can|to|if|dürfte|könnte|pou|pod|any|ohne|sans|refus|declin|fail|bid|attempt|tri|sought|seek|hope|ask|appeal|request|motion)/u;

export interface StageMention {
  stage: MediaStage;
  /** Of several at one time the lowest governs. */
  rank: number;
}

/**
 * The stage a clause tells of; null where it tells of none.
 * @param elsewhere whether the text it stands in may be in a language other than the five that are read
 */
export function stageIn(clause: string, elsewhere = true): StageMention | null {
  const lower = clause.toLowerCase();
  const told = rankOf(lower, elsewhere);
  if (told < 0) return null;
  const rank = MAY_BE_DENIED.test(lower)
    ? rankOf(clause.replace(REFUSED, keepProven).replace(DENIED, ' ').toLowerCase(), elsewhere)
    : told;
  const found = STAGES[rank];
  return found ? { stage: found.stage, rank } : null;
}

/** Of text in small letters; below 0 where no stage is named. */
function rankOf(lower: string, elsewhere: boolean): number {
  const here = SEARCH.listsIn(lower);
  const there = elsewhere ? rankElsewhere(lower) : -1;
  return STAGES.findIndex((_, index) => here.has(index) || index === there);
}

function rankElsewhere(lower: string): number {
  if (ELSEWHERE.listsIn(lower).size === 0) return -1;
  const found = ELSEWHERE.listsIn(lower.replace(NOT_ELSEWHERE, ' '));
  return RANKS_ELSEWHERE.find((_, index) => found.has(index)) ?? -1;
}

/** Who failed to have a conviction overturned stays convicted. */
function keepProven(refused: string): string {
  return [...refused.matchAll(/(?<!\p{L})(?:convictions?|charges?|indictments?|case)(?!\p{L})/giu)]
    .map(([word]) => word)
    .join(' ');
}
