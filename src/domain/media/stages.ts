import type { MediaStage } from '../policy/policy.ts';

interface StageWords {
  stage: MediaStage;
  /** Regular expression sources: English, German, French, Spanish or Italian. */
  words: readonly string[];
}

/**
 * How far proceedings went, by the words reports use; of several at one time the first governs. Section 5, Stage; MED-8:
 * an acquittal beside a conviction ends only its own counts, unless it came on appeal.
 */
const STAGES: readonly StageWords[] = [
  {
    stage: 'convicted',
    words: [
      'convicted (?:on|after) appeal|appeals? (?:was |were )?(?:dismissed|rejected)|convictions? (?:was |were )?upheld',
      'revision (?:wurde )?verworfen|urteil (?:ist )?rechtskräftig',
      'condamné\\p{L}* en appel|pourvoi rejeté',
      'condenad[oa] en apelación|sentencia firme',
    ],
  },
  {
    stage: 'cleared',
    words: [
      'acquitted on appeal|convictions? (?:was |were )?(?:overturned|quashed)|overturned (?:his|her|the) conviction|exonerated',
      'urteil (?:wurde )?aufgehoben',
      'relaxé\\p{L}* en appel|acquitté\\p{L}* en appel',
      'condena anulada|absuelt[oa] en apelación',
    ],
  },
  {
    stage: 'convicted',
    words: [
      'fined|(?:fine|penalty) imposed|licen[cs]e (?:was )?(?:revoked|withdrawn)|bußgeld|amende|multa|convicted|conviction|found guilty|pleaded guilty|pled guilty|sentenced|jailed|imprisoned|admitted (?:to )?\\p{L}+ing',
      'verurteilt\\p{L}*|verurteilung|schuldig gesprochen|(?:freiheits|haft)strafe',
      'condamné\\p{L}*|reconnue? coupable|écopé',
      'condenad[oa]s?|declarad[oa] culpable|sentenciad[oa]',
      'condannat[oa]',
    ],
  },
  {
    stage: 'cleared',
    words: [
      'acquitted|acquittal|not guilty verdict|found not guilty|charges (?:\\p{L}+ ){0,6}(?:dropped|dismissed|withdrawn)|case (?:was )?(?:dismissed|dropped)|cleared of',
      'freigesprochen|freispruch|verfahren (?:wurde )?eingestellt',
      'relaxée?|acquittée?|non-lieu|classé sans suite',
      'absuelt[oa]|sobreseíd[oa]|caso archivado',
      'assolt[oa]|absolvid[oa]',
    ],
  },
  {
    stage: 'charged',
    words: [
      'charged|charges|indicted|indictment|prosecuted|stands? trial|on trial',
      'angeklagt\\p{L}*|anklage|vor gericht',
      'mis(?:e)? en examen|inculpée?|mis(?:e)? en accusation',
      'imputad[oa]|procesad[oa]|acusad[oa] formalmente|a juicio',
      'rinviat[oa] a giudizio|imputat[oa]',
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
      'arrested|arrest|detained|investigat\\p{L}+|under inquiry|raided|wanted|suspected|suspect',
      'verhaftet\\p{L}*|festgenommen|ermittel[nt]\\p{L}*|ermittlung\\p{L}*|verdächtig\\p{L}*|razzia',
      'arrêtée?|interpellée?|garde à vue|enquête|soupçonnée?',
      'detenid[oa]|arrestad[oa]|investigad[oa]|investigación|sospechos[oa]',
      'arrestat[oa]|indagat[oa]',
    ],
  },
];

const PATTERNS = STAGES.map(({ stage, words }) => ({
  stage,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'iu'),
}));
/** "was never charged", "wurde nicht verurteilt". */
const DENIED =
  /(?<!\p{L})(?:not|never|nor|without being|nicht|nie|pas|jamais|nunca|no fue|no ha sido) (?:yet |been |be |ever |yet been )?(?:charged|convicted|arrested|indicted|sentenced|investigated|verurteilt|angeklagt|verhaftet|été \p{L}+|condamné\p{L}*|condenad[oa]|acusad[oa])/giu;

export interface StageMention {
  stage: MediaStage;
  /** Of several at one time the lowest governs. */
  rank: number;
}

/** The stage a clause tells of; null where it tells of none. */
export function stageIn(clause: string): StageMention | null {
  const text = clause.replace(DENIED, ' ');
  const rank = PATTERNS.findIndex(({ pattern }) => pattern.test(text));
  const found = PATTERNS[rank];
  return found ? { stage: found.stage, rank } : null;
}
