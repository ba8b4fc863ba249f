import { DOINGS, DOINGS_NEED } from './doings.ts';
import { SPEECH } from './speech.ts';

/**
 * What those in office say and do by their office, as papers write it. Words in small letters as they stand in a text;
 * phrases of up to three words, after auxiliaries.
 */

/** Takes what is said: a clause that may begin at once, after "that", a colon or a comma. */
const SAY =
  'sieht es als|sieht|said|says|added|adds|stated|argued|argues|alleged|explained|explains|warned|warns|stressed|noted|notes|commented|maintained|insisted|submitted|contended|observed|remarked|ruled|found|held|concluded|declared|announced|revealed|confirmed|confirms|disclosed|writes|wrote|reports|reported|emphasised|emphasized|reiterated|acknowledged|pointed out|went on|continued|recalled|recommended|directed|hopes|hoped|estimated|predicted|believes|' +
  'sagte|sagt|erklärte|erklärt|betonte|betont|berichtete|berichtet|warnte|teilte mit|teilte|ergänzte|führte aus|begründete|stellte fest|mitteilte|mitteilt|' +
  'déclaré|déclare|expliqué|explique|indiqué|indique|estimé|estime|dit|rappelé|rappelle|précisé|précise|souligné|souligne|affirmé|affirme|ajouté|ajoute|assuré|confirmé|confirme|réagi|commenté|annoncé|annonce|considéré|insisté|déploré|' +
  'dijo|dice|declaró|explicó|explica|afirmó|afirma|señaló|señala|advirtió|informó|aseguró|asegura|indicó|detalló|destacó|sostuvo|añadió|confirmó|manifestó|recordó|precisó|anunció|considera probado|considera|consideró|subrayó|aclaró|' +
  'disse|diz|afirmou|afirma|declarou|explicou|informou|ressaltou|destacou|confirmou|acrescentou|anunciou|alegou|entendeu|considerou|' +
  'dichiarato|spiegato|detto|affermato|sottolineato|aggiunto|commentato|precisato|spiega|dichiara|afferma|ricordato|sostenuto|' +
  'zei|zegt|verklaarde|verklaart|vertelde|stelt|stelde|meldde|meldt|benadrukte|liet weten|bevestigt|' +
  'sade|säger|uppgav|uppger|menar|berättade|sa|sier|opplyser|opplyste|forklarte|forklarede|uttalte|uttaler|siger|oplyser|oplyste|udtaler|fortalte|' +
  'powiedział|powiedziała|poinformował|poinformowała|przekazał|przekazała|podkreślił|podkreśliła|wyjaśnił|wyjaśniła|stwierdził|stwierdziła|dodał|dodała|declarat|precizat|explicat|anunțat|afirmat|spus|söyledi|belirtti|açıkladı|dedi|заявил|заявила|сообщил|сообщила|отметил|отметила|пояснил|пояснила|сказал|сказала|рассказал|рассказала|уточнил|уточнила';

/** Takes whom it is said to, who must be the court or the public and not the accused. */
const TELL =
  'alerted|notified|told|tells|urged|urges|asked|warned|warns|thanked|thanks|reminded|informed|assured|encouraged|encourages|praised|praises|commended|called on|appealed to|appeals to|appealed for|prayed|paid tribute to|pays tribute to|advised|addressed|briefed|instructed|implored|pleaded with|congratulated|demanded answers from|spoke to|testified|testified in|testified at|testified before|invited|' +
  'rief|appellierte an|dankte|lobte|lobt|forderte|bat|mahnte|appelé|remercié|exhorté|demandé|félicité|salué|prévenu|alertó a|pidió|pidió a|instó|instó a|agradeció|agradeció a|felicitó a|solicitó a|contó a|pediu|pediu a|agradeceu|parabenizou|alertou|orientou|ringraziato|invitato|chiesto|vroeg|vraagt|riep|bedankte|waarschuwde|uppmanar|uppmanade|tackade|tackar|oppfordrer|oppfordret|opfordrer|opfordrede';

/** Takes a matter of law: the case, a term, bail, the accused. */
const ACT =
  'dejó en libertad|rinviato a giudizio|rinviato|denied|denies|introduced|tabled|sponsored|proposed|referred|lodged|is representing|are representing|sentences|jails|rules|grants|rejects|dismisses|adjourns|orders|imposes|refuses|sentenced|jailed|imprisoned|convicted|acquitted|fined|remanded|adjourned|granted|refused|denied bail|rejected|dismissed|ordered|imposed|set|set bail|set a|fixed|deferred|postponed|scheduled|upheld|overturned|quashed|approved|issued|signed an|signed a|handed|handed down|gave|passed|delivered|recorded|admitted|released on|struck out|sat|presided over|presided|heard|found|accepted|allowed|awarded|declined|directed|discharged|disqualified|banned|bound over|committed|sent|placed|framed|extended|cancelled|revoked|lifted|described|noted|called|criticised|criticized|cited|rejected a|' +
  'intercepted|discovered|charged|indicted|accused|prosecuted|arraigned|filed|asked for|sought|seeks|requested|demanded|called for|calls for|opposed|did not oppose|objected to|did not object|pressed|brought|outlined|opened|closed|secured|obtained|announced|confirmed|declared|presented|appeared for|appeared|appears for|acted for|represented|represents|defended|defends|entered|withdrew|' +
  'arrested|detained|investigated|investigates|investigating|is investigating|was investigating|are investigating|prosecuting|is prosecuting|are prosecuting|led|leads|headed|heads|oversaw|questioned|interviewed|seized|recovered|paraded|launched|coordinated|welcomed|welcomes|condemned|lamented|hailed|gave evidence|gave evidence of|paid tribute|paid tribute to|appealed|appealed for|declined to comment|did not comment|did not respond|did not immediately|could not be|refused to comment|first reported on|reported on|reports from|covered|has covered|compared|compares|examined|audited|uncovered|exposed|documented|' +
  'verurteilte|verhängte|verhängt|verhaftete|warf|wirft|beantragte|beantragt|fordert|forderte|plädierte|klagte|ermittelt|ermittelte|leitete|leitet|vertritt|vertrat|verteidigt|verteidigte|befragte|bestätigte|bestätigt|sprach|spricht|sprach von|kündigte|legte|attestierte|attestiert|begrüßte|kritisierte|lobte|zeigte sich|zeigte|wollte sich|wollte|ordnete|erließ|eröffnete|' +
  'annoncé faire appel|révélé|dévoilé|révèle|requis|requiert|condamné|condamne|inculpé|arrêté|placé|mis|mis en examen|plaidé|plaide|défend|défendu|représente|représenté|ordonné|prononcé|ouvert|annoncé|fait appel|fait|interjeté|demandé|réclamé|rejeté|accordé|relaxé|acquitté|jugé|rappelé|salué|est félicité|est dit|dénoncé|évoqué|dirigé|enquête|instruit|renvoyé|prolongé|notifié|' +
  'acordó|acuerda|informó de|informó sobre|ordenó|ordena|decretó|decreta|dictó|dicta|condenó|condena|absolvió|absuelve|acusó|acusa|imputó|imputa|pidió|pide|solicitó|solicita|envió|envía|impuso|impone|rechazó|rechaza|concedió|concede|admitió|abrió|archivó|investiga|investigó|dirige|dirigió|defiende|defendió|representa|representó|que defiende|lamentó|lamenta|celebró|procesó|vinculó a proceso|vinculó|sujetó|elevó a juicio|llamó a juicio|detuvo|destapó|anunció|pidió disculpas|interrogó|citó|fijó|prorrogó|informó|reveló|destapó|apeló|recurrió|' +
  'condenou|absolveu|denunciou|pediu|negou|concedeu|decretou|determinou|autorizou|mandou|prendeu|indiciou|investiga|representa|defende|fixou|homologou|recebeu a|recebeu a denúncia|rejeitou|manteve|converteu|apura|conduz|lamentou|suspendeu|' +
  'condannato|assolto|chiesto|convalidato|disposto|arrestato|indagato|emesso|rigettato|respinto|accolto|firmato|coordinato|coordina|illustrato|difende|annunciato|concesso|inflitto|contestato|' +
  'eiste|eist|eiste een|veroordeelde|veroordeelt|legde|legt|noemde|noemt|bevestigt|bevestigde|verdedigt|verdedigde|vroeg om|vroeg|pleitte|sprak|leidt|leidde|opende|' +
  'yrkar|yrkade|dömde|dömer|åtalade|åtalar|försvarar|försvarade|väckte|begärde|begär|häktade|nedlagde|ledde|leder|dømte|dømmer|forsvarer|krever|kræver|krevde|krævede|tiltalte|siktet|la ned|' +
  'skazał|skazała|oskarżył|oskarżyła|żąda|zażądał|zażądała|wniósł|wniosła|aresztował|zatrzymał|condamnat|cerut|dispus|arestat|trimis|reținut|istedi|verdi|tutukladı|hazırladı|приговорил|приговорила|попросил|попросила|запросил|запросила|арестовал|арестовала|вынес|вынесла|назначил|назначила|отказал|отказала|оставил|удовлетворил|направил';

/** Present participles of what is said or asked for besides. */
const SAYING =
  'saying|adding|arguing|citing|noting|telling|stating|warning|claiming|accusing|describing|explaining|calling|stressing|insisting|submitting|asking|urging|sentencing|jailing|ordering|ruling|convicting|adjourning|remanding|imposing|fining|granting|prosecuting|defending|mitigating|appearing|sitting|presiding|speaking|referring|alleging|requesting|seeking|rejecting|dismissing|summing|addressing|opening|passing|delivering|handing|announcing|welcoming|praising|condemning|thanking|pending|following|involving|including|according|accogliendo|alegando|argumentando|afirmando|pidiendo|estimant|déclarant|soulignant|invoquant|dénonçant';

const setOf = (list: string) => new Set(list.split('|'));
export const SAYS: ReadonlySet<string> = new Set([...setOf(SAY), ...SPEECH]);
export const TELLS = setOf(TELL);
export const ACTS: ReadonlySet<string> = new Set([...setOf(ACT), ...DOINGS]);
export const PARTICIPLES = setOf(SAYING);

/** After a comma, hand the floor to a name: "…, said Judge", "laut", "selon". */
export const ATTRIBUTES = setOf(
  'said|says|added|warned|explained|to|told|sagte|sagt|so|laut|erklärte|betonte|berichtete|selon|expliqué|déclaré|souligné|indiqué|estimé|réagi|commenté|lancé|répondu|ajouté|insisté|conclu|confié|assuré|affirmé|précisé|rappelé|dit|según|dijo|afirmó|explicó|señaló|segundo|disse|afirmou|secondo|zei|aldus|volgens|sade|säger|enligt|ifølge|sier|sa|oplyser|według|potrivit',
);
/** "…, by", "… before": what is done by or before an office. */
export const BY = setOf('by|par|por|von|vom|da|dal|dalla|door|av|af|przez');
export const BEFORE = setOf('before|vor|devant|ante|dinanzi|perante|przed');
/** What the passive of it says is done to another. */
export const DONE = setOf(
  'given|passed|frozen|uncovered|exposed|discovered|detected|revealed|sentenced|jailed|tried|fined|questioned|interviewed|charged|investigated|prosecuted|defended|represented|heard|overseen|led|arrested|convicted|remanded|ordered|described|examined|imposed|handed|delivered|announced|reported|written|presided|adjourned|acquitted|granted|issued|verurteilt|vertreten|verteidigt|befragt|vernommen|angeklagt|angehört|condamné|condamnée|jugé|jugée|défendu|défendue|représenté|représentée|interrogé|interrogée|condenado|condenada|juzgado|juzgada|defendido|defendida|representado|representada|interrogado|interrogada|detenido|detenida|condannato|condannata|difeso|difesa|assistito|assistita|absolvido|verdedigd|bijgestaan|veroordeeld|skazany|skazana',
);
export const STANDS = setOf(
  'arraigned|appeared|appear|appears|appearing|appearance|brought|stood|stand|stands|tried|pleaded|guilty|hearing|trial|case|remanded|charged|produced|comparu|comparaît|comparaître|jugé|verantworten|steht|stand|compareció|comparecer|declaró|compareceu|comparso|processo',
);

/** Passive where no object follows: "Judge X jailed for fraud". */
export const TRANSITIVE = setOf(
  'sentenced|jailed|imprisoned|convicted|acquitted|fined|remanded|charged|indicted|accused|prosecuted|arraigned|arrested|detained|investigated|questioned|interviewed|represented|defended|disqualified|banned|sent|placed|bound|directed|discharged|committed|found|admitted|told|seized|recovered|called|praised|criticised|described|exposed|paraded|brought|set|gave|handed|placé|mis',
);
export const LEADS = setOf(
  'led|leads|headed|heads|oversaw|launched|coordinated|coordinato|coordina|leitete|leitet|dirigé|dirige|dirigió|leidt|leidde|ledde|leder|presented|presided',
);
/** Verbs that are an office's only with what they are done to. */
const phrasesOf = (verbs: string) => verbs.split(verbs.includes('|') || ACTS.has(verbs) ? '|' : ' ');

const NEEDED: readonly (readonly [string, RegExp])[] = [
  ...DOINGS_NEED,
  ...Object.entries({
    'admitted admits': /^(?:bail|evidence|asile)$/,
    'denied denies': /^(?:bail|motions?|requests?|appeals?|applications?|petitions?|parole|permission|leave|pleas?)$/,
    'introduced tabled sponsored proposed introduces':
      /^(?:bill|legislation|law|motion|amendments?|reforms?|measures?)$/,
    'referred refers': /^(?:court|police|prosecutors|case|matter|file|sentence)$/,
    'filed files lodged lodges launched':
      /^(?:appeals?|lawsuits?|suit|charges?|motions?|complaints?|petitions?|applications?|case|papers|notice|indictment|investigation|inquiry|probe)$/,
    'acordó acuerda': /^(?:prisión|ingreso|libertad|detención|sobreseimiento|archivo|arresto|medidas)$/,
    'called calls':
      /^(?:conviction|convictions|verdict|sentence|ruling|arrests?|decision|crime|crimes|case|fraud|scheme)$/,
    dénoncé: /^(?:dossier|procédure|accusations|acharnement|peine|décision|instruction)$/,
    'mis met': /^(?:examen|délibéré|accusation)$/,
    'kündigte kündigt': /^(?:revision|berufung|rechtsmittel|beschwerde|ermittlungen|anklage)$/,
    'legte legt': /^(?:revision|berufung|rechtsmittel|beschwerde|einspruch)$/,
    'sprach spricht': /^(?:von|schuldig|frei|urteil)$/,
    'issued issues': /^(?:warrants?|orders?|summons|ruling|judgment|judgement|injunction|statement|notice)$/,
    'closed opened opens':
      /^(?:case|trial|hearing|prosecution|defence|defense|inquest|investigation|inquiry|proceedings)$/,
    signed: /^(?:warrants?|orders?|extradition|indictment)$/,
  }),
];
export const NEEDS: ReadonlyMap<string, RegExp> = new Map(
  NEEDED.flatMap(([verbs, object]) => phrasesOf(verbs).map((verb) => [verb, object] as const)),
);
/** After which it does not matter what follows: whom a lawyer represents, what a paper reports. */
export const FREE = new Set(
  'folgt auf|folgte auf|succeeds|succeeded|succède à|sucede a|called|calls|dénoncé|informó de|informó sobre|sprach von|spricht von|compared|compares|documented|introduced|tabled|sponsored'.split(
    '|',
  ),
);
export const SPEAKS_FOR = setOf('appeared|appears|acted');
export const REPORTS = new Set([
  'reported on',
  'first reported on',
  'covered',
  'has covered',
  'compared',
  'compares',
  'documented',
  'révélé',
  'révèle',
  'dévoilé',
  'reports from',
]);
export const ACCUSES = setOf(
  'atribuyó|atribuye|atribuiu|atribui|imputou|accused|charged|indicted|framed|prosecuted|warf|wirft|imputó|imputa|acusó|acusa|denunciou|contestato|oskarżył|oskarżyła|åtalade|inculpé',
);
export const SEIZES = /^(?:seized|recovered|confiscated|intercepted)$/;
/** Rules, or comes upon goods. */
export const FINDS = /^(?:found|discovered)$/;
export const DEMANDS =
  /^(?:demanded|sought|seeks|requested|asked for|forderte|fordert|solicitó|solicita|pidió|pide|pediu|chiesto|vroeg|eist|eiste|cerut|попросил|попросила)$/u;
