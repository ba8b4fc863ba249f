import { ofLastText } from '../text/last-text.ts';
import { SUBJECT } from './mask-names.ts';

export const AUXILIARY = '(?:was|were|has been|had been|wurde|a été|fue|ha sido|foi|è stat[oa]|werd)';
export const ACCUSED =
  '(?:jailed|convicted|charged|arrested|indicted|sentenced|fined|detained|verurteilt|angeklagt|verhaftet|festgenommen|wegen|condamnée?|arrêtée?|mise? en examen|interpellée?|condenad[oa]|detenid[oa]|acusad[oa]|pres[oa]|condannat[oa]|arrestat[oa]|veroordeeld|aangehouden)';
/** How those before a court answer. */
const ANSWERED =
  '(?:(?:deni(?:ed|es)|admit(?:s|ted)|disput(?:es|ed)|shrugged off|faces?|faced|pleaded (?:not )?guilty to) (?:\\d+|two|three|four|five|several|all|multiple) (?:counts?|charges)|(?:is|was|stands|stood) accused of|(?:is|was|goes|went) on trial (?:for|over|accused|charged)|(?:muss|musste) sich (?:[^.;,]{1,60} )?vor (?:dem|der|einem) [^.;,]{1,60} verantworten|(?:comparaît|comparaissait|est jugée?) (?:pour|devant)|deve rispondere d[ie]|(?:é|está a ser) (?:acusad|julgad)[oa]|moe(?:s)?t zich (?:[^.;,]{1,60} )?verantwoorden)';
/** Of sums of money. */
const TAKEN =
  '(?:embezzled|laundered|swindled|pocketed|siphoned(?: off)?|funnell?ed|diverted|steered|misappropriated) [£€$]\\d';

/** ", 54, a broker from Leeds", " aus Leeds", " Jr., de 54 años". */
export const BESIDE_NAME = `(?:,? (?:Jr|Sr)\\.?)?(?: (?:from|of|aus|de|di|da|uit) \\p{Lu}[\\p{L}-]+(?= )|,[^,.;]{1,60}(?=,)|,? \\(?\\d{1,3}\\)?){0,5},?`;

/**
 * "X, 54, a broker from Leeds, was charged with": what most reports say of their subject. The verb must be passive, since
 * a judge fines and an officer arrests.
 */
const AFTER = new RegExp(
  `${SUBJECT}${BESIDE_NAME} (?:${AUXILIARY} (?:\\p{L}+ly )?${ACCUSED}|${ANSWERED}|${TAKEN})(?![\\p{L}])`,
  'u',
);

/** As headlines have it, without an auxiliary: "Giudice X condannato a cinque anni". */
const HEADED = new RegExp(
  `${SUBJECT}(?:,? \\(?\\d{1,3}\\)?,?)? (?:(?:jailed|convicted|indicted|sentenced|arrested) (?:for|on|over|to)|condamnée? (?:à|pour)|mise? en examen pour|condenad[oa] (?:a|por)|acusad[oa] de|condannat[oa] (?:a|per)|arrestat[oa] per|verurteilt(?=:| wegen)|wegen \\p{L}+ verurteilt|veroordeeld (?:tot|voor|wegens)|åtalad för|dömd (?:till|för)|dømt (?:til|for)|tiltalt for|siktet for|sigtet for|skazan[ya] (?:na|za)|oskarżon[ya] o|odsouzen[a]? (?:na|za)|obžalován[a]? z|condamnată? (?:la|pentru)|trimis[ă]? în judecată|приговор[её]н[а]? к)(?!\\p{L})`,
  'u',
);

/** "who led the unit until his arrest". */
const FELL = new RegExp(
  `${SUBJECT}(?:,[^,.;]{1,60})?, (?:who|qui|que|che|der|die) [^.;]{1,80} (?:before|until|avant|jusqu'à|hasta|antes de|fino a|bis zu|vor) (?:his|her|son|sa|su|seu|sua|suo|sein\\p{Ll}*|ihr\\p{Ll}*) (?:own )?(?:arrest|suspension|dismissal|conviction|downfall|arrestation|mise en examen|détention|detención|arresto|detenção|prisão|verhaftung|festnahme|suspendierung)`,
  'iu',
);

/** "Le parquet de Lille soupçonne X", "police searched offices linked to X". */
const BEFORE = new RegExp(
  `${SUBJECT}(?!['’])(?<=(?<!\\p{L})(?:(?:parquet|procureure?|fiscalía|fiscal|procura|staatsanwaltschaft|ministério público|openbaar ministerie|prosecutors|police|policía|polícia|polizei|polizia|politie)(?: [^.,;]{1,40})? (?:suspect|accuse|soupçonne|investiga a|acusa(?: a)?|accusa|indaga|beschuldigt|verdächtigt|verdenkt)|(?:searched|raided|sealed|combed through) [^.;]{1,40} linked to) ${SUBJECT})`,
  'iu',
);

/**
 * Whether a text says outright that its subject was charged, arrested or convicted, answers a charge, took money or is
 * suspected: then it is no bystander.
 * @param masked by `maskNames`
 */
export const isPlainlyAccused = ofLastText(
  (masked) => AFTER.test(masked) || HEADED.test(masked) || FELL.test(masked) || BEFORE.test(masked),
);
