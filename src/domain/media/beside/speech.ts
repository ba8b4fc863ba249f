import { OTHER } from '../mask-names.ts';

/** What a bystander of MED-1 tells, one list a language, as regular expression sources (flags `iu`). */

const LISTENERS =
  '(?:court|jury|jurors|judges?|hearing|inquiry|tribunal|magistrates|reporters|journalists|press|parliament|committee|bbc|newspaper|police|detectives|officers|investigators|lawmakers|reuters|trial)';
const CASE =
  '(?:fraud|scandal|scam|scheme|theft|thefts|abuse|corruption|bribery|affair|matter|racket|wrongdoing|irregularities|shortfall|offer|deception|betrug|skandal|fraude|escroquerie|estafa|caso)';

/** What was brought to light and where it was told: no word between that may turn it. */
const HEARD_ENGLISH = [
  'testified (?:as a witness|against|for the prosecution|at|in the trial of)',
  'gave evidence (?:against|as|at|to|for the prosecution)',
  '(?:appeared|was heard|was called) as a (?:prosecution |key )?witness',
  `blew the whistle on|(?:discovered and )?(?:exposed|uncovered|reported) (?:the |a )(?:\\p{Ll}+ ){0,1}${CASE}(?: to (?:the (?:police|authorities|regulator|board|bank)|(?:his|her) (?:superiors|employers?|line manager)))?`,
  `(?:exposed|uncovered|reported) ${OTHER}|(?:noticed that (?:[\\p{L}\\d-]+ ){1,12}?and )?(?:alerted|called) (?:the )?(?:police|authorities|bank)(?! chief)`,
  `(?:refused|rejected|declined|turned down) (?:a|the) (?:bribe|kickback)`,
];
const HEARD_GERMAN = [
  'sagte (?:[^.;]{1,60} )?(?:als zeug(?:e|in) )?aus|wurde als zeug(?:e|in)|deckte (?:den|die|das) ',
];
const HEARD_ROMANCE = [
  'a témoigné (?:contre|comme|au)|a (?:dénoncé|dévoilé) (?:l|la|le)',
  'declaró (?:contra|como testigo)|testificó|destapó (?:el|la)',
  '(?:depôs|testemunhou) (?:contra|como testemunha)|apresentou queixa (?:à|na) (?:pj|psp|gnr|polícia)',
  'ha testimoniato (?:contro|come)|ha sporto denuncia',
];
const HEARD_NORTHERN = [
  '(?:getuigde|heeft getuigd) (?:tegen|als getuige)|deed aangifte',
  '(?:vittnade|vidnede|vitnet) (?:mot|mod|som vittne)',
  '(?:varslet|varslade) (?:styret|styrelsen|politiet|polisen|ledelsen|ledningen)|(?:oppdaget|upptäckte) (?:de|det|den) (?:fiktive|falske|falska) \\p{Ll}+',
];
/** After the subject: what it told of others. */
export const HEARD = `(?:${[HEARD_ENGLISH, HEARD_GERMAN, HEARD_ROMANCE, HEARD_NORTHERN].flat().join('|')})`;

/** What is said about the speaker, or may be. */
const OF_SPEAKER = `(?! (?:nothing|sorry|he(?! ${HEARD})|she(?! ${HEARD})|they|(?:his|her)(?! clients?| team (?:had )?(?:arrested|seized))|goodbye|yes|(?:the |all |all the |these |those |such )?(?:charges|allegations|accusations|claims))(?!\\p{L}))`;
const SPEAKS_ENGLISH = [
  `(?:said|says|(?:added|explained|argued|noted|stressed|commented|warned|stated|confirmed)(?=,? ?[.:,"“]| that|$)|announced that|revealed that|revealed how|ruled that|ruled in|ruled against|found that|held that|wrote that|writes that|reports that|reported that)${OF_SPEAKER}`,
  'declined to comment(?! on (?:the|his|her|their|its) )|did not (?:respond|comment)|could not be reached',
  `(?:told|tells) (?:the |an? )?(?:[\\p{L}]+ |[\\p{L}]+ (?:crown|high|district|county|magistrates'?|supreme|federal|criminal|regional) )?${LISTENERS}`,
];
const SPEAKS_GERMAN = [
  '(?:sagte|sagt|erklärte|berichtete|berichtet|warnte)(?=[,:]| (?:dem gericht|der polizei|der presse|vor gericht))|teilte mit|sprach von',
];
const SPEAKS_ROMANCE = [
  'a (?:déclaré|expliqué|indiqué|estimé|dit|rappelé) |déclare|explique',
  'dijo que|declaró que|explicó que|afirmó que|señaló que|advirtió que|informó (?:de )?que',
  '(?:disse|afirmou|declarou|explicou|informou) que',
  'ha (?:dichiarato|spiegato|detto|affermato) che|ha annunciato (?:ricorso|appello)',
];
const SPEAKS_NORTHERN = [
  '(?:zei|verklaarde|vertelde)(?= dat (?:de|het|er) |[,:])',
  '(?:sade|sa|uppgav|forklarte|forklarede|uttalte|fortalte)(?: i [\\p{L}]+ (?:tingrett|tingrätt|lagmannsrett|ret|hovrätt))?(?= (?:at|att) |[,:])',
];
/** After the subject: speech, which is nobody's crime. The first word of what is said may not be about the speaker. */
export const SPEAKS = `(?:${[SPEAKS_ENGLISH, SPEAKS_GERMAN, SPEAKS_ROMANCE, SPEAKS_NORTHERN].flat().join('|')})`;
