import { OTHER, SUBJECT } from './mask-names.ts';

/** The subject where the text tells of it as one who was harmed or heard. */
const ASIDE = '\uE002';
/** What an officer does to another. */
const ACT = '\uE003';
/** The subject where what follows is told of another: "X cheated her and was jailed", "X was jailed by Judge Y for fraud". */
const OBJECT = '\uE004';

/** `of` whole words only, in any case. */
function whole(source: string, flags = 'giu'): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, flags);
}

const ARTICLE =
  "(?:the |an? |one of the |among the |der |die |das |ein |eine |le |la |l'|une? |el |una? |son |sa |su |sein |ihr )?";
const AGE = '(?:, (?:aged )?\\d{1,3},?)?';
const IS = '(?:is|was|were|became|had been|has been|fell|ist|war|wurde|est|était|a été|fut|es|era|fue|ha sido)';
const HARMED =
  "(?:victims?|witness|whistle-?blowers?|complainant|plaintiff|claimant|opfer|zeuge|zeugin|geschädigte[rn]?|hinweisgeber(?:in)?|victimes?|témoin|plaignante?|lanceu[rs]e? d'alerte|víctimas?|testigo|denunciante|perjudicad[oa])";
const HARM =
  '(?:defraud(?:ed|ing)|cheat(?:ed|ing)|scamm(?:ed|ing)|swindl(?:ed|ing)|robb(?:ed|ing)|conn(?:ed|ing)|trick(?:ed|ing)|dup(?:ed|ing)|deceiv(?:ed|ing)|assault(?:ed|ing)|kidnapp(?:ed|ing)|murder(?:ed|ing)|blackmail(?:ed|ing)|' +
  '(?:st(?:ole|olen|ealing)|extort(?:ed|ing)|embezzl(?:ed|ing)) (?:[^\\s.;]+ ){0,5}from|betrog|betrogen|bestahl|erpresste|überfiel|entführte|ermordete|' +
  '(?:au préjudice|aux dépens) de|(?:escroqué|escroquer|arnaqué|arnaquer|dupé|volé|agressé|racketté)|en perjuicio de|(?:estaf|rob|engañ|extorsion|secuestr)(?:ar|ó|ado|ando) a|agredi(?:r|ó|do) a)';
/** "the murder of gang boss X" tells more of X than that. */
const WHOM =
  '(?!(?:[\\p{Ll}-]+ ){0,3}(?:gang|gangster|drug|mob|mafia|cartel|crime|dealer|boss|accomplice|fellow|rival|associate|trafficker))(?:[\\p{Ll}-]+ ){0,3}';
const SUFFERED =
  '(?:(?:was|were|had been|has been) (?:scammed|defrauded|cheated|robbed|swindled|conned|attacked|stabbed|kidnapped|murdered|duped|tricked|deceived|blackmailed)|lost (?:(?:his|her|their|all|the|life|of) ){0,3}(?:savings|pension|money|house|home|[£€$\\d])|' +
  '(?:told|tells) [\\p{L} ]{1,20} how (?:he|she|they) (?:was|were|had been) (?:scammed|defrauded|cheated|robbed|swindled|conned|duped|tricked)|verlor (?:[\\p{Ll}]+ ){0,3}(?:ersparnisse|geld|[\\d])|wurde (?:um [^.;]{1,30} )?(?:betrogen|bestohlen|überfallen|geprellt)|erstattete anzeige|' +
  'a (?:porté plainte|perdu (?:[\\p{Ll}]+ ){0,3}(?:économies|épargne|[\\d]))|a été (?:escroquée?|volée?|arnaquée?|dupée?|agressée?)|denunció|perdió (?:[\\p{Ll}]+ ){0,3}(?:ahorros|dinero|[\\d])|fue (?:estafad[oa]|robad[oa]|engañad[oa]|agredid[oa]))';
const HEARD =
  '(?:testified (?:as a witness|against|for the prosecution|at|in the trial of)|gave evidence (?:against|as|at|to|for the prosecution)|(?:appeared|was heard) as a witness|blew the whistle|exposed|uncovered|' +
  'sagte (?:[^.;]{1,60} )?(?:als zeug(?:e|in) )?aus|wurde als zeug(?:e|in)|deckte|a témoigné (?:contre|comme|au)|a (?:dénoncé|dévoilé)|declaró (?:contra|como testigo)|testificó|destapó)';

const RELATIVE = '(?:who|whose|himself|herself|der|die|qui|quien|que)(?!\\p{L})';

const STANDS_BESIDE: readonly RegExp[] = [
  whole(`${HARMED},? (?!(?:of|by|von|de|del|di) )(?:[\\p{Ll}]+ ){0,2}${SUBJECT}`),
  whole(`${HARMED} [^.;${OTHER}]{0,40}(?:${IS}|include[ds]?|including|such as) ${SUBJECT}`),
  whole(`${SUBJECT}${AGE} ${IS} (?:also |only |himself |herself )?${ARTICLE}(?:[\\p{Ll}-]+ ){0,2}${HARMED}`),
  whole(`${SUBJECT}${AGE},? ${ARTICLE}(?:[\\p{Ll}-]+ ){0,1}${HARMED}`),
  whole(`${SUBJECT}${AGE},? (?:who )?${SUFFERED}`),
  whole(`${SUBJECT}${AGE},? (?:who )?${HEARD}`),
  whole(`${HARM} ${WHOM}${SUBJECT},? (?=${RELATIVE})`),
];

const WRONGED = whole(`${HARM} ${WHOM}${SUBJECT}(?! into(?!\\p{L})|,? ${RELATIVE})`);

const OFFICE =
  '(?:prosecutors?|prosecution|judge|justice|magistrate|coroner|detective|inspector|constable|superintendent|sheriff|d[ci]|dci|pc|investigator|officer|journalist|reporter|correspondent|columnist|editor|lawyer|attorney|solicitor|barrister|counsel|defending|prosecuting|professor|lecturer|expert|analyst|criminologist|economist|historian|spokes(?:man|woman|person)|' +
  '(?:ober|general)?staatsanwalt|(?:ober|general)?staatsanwältin|richter(?:in)?|(?:rechts|straf)?anwalt|(?:rechts|straf)?anwältin|verteidiger(?:in)?|(?:haupt|ober)?kommissar(?:in)?|gutachter(?:in)?|journalist(?:in)?|(?:\\p{Ll}+)?sprecher(?:in)?|' +
  'procureure?|juge|magistrate?|maître|me|avocate?|commissaire|experte?|professeure?|journaliste|porte-parole|fiscal|juez|jueza|magistrad[oa]|abogad[oa]|letrad[oa]|comisari[oa]|inspectora?|perit[oa]|catedrátic[oa]|periodista|portavoz)';
const TITLES = '(?:[\\p{L}.-]+ ){0,2}';
/** What those who judge, charge, defend and report do, and criminals do not do as such. */
const DUTY =
  '(?:said|says|told|tells|added|announced|explained|warned|wrote|writes|reports|reported|described|commented|argued|noted|ruled|ordered|heard|presided|prosecuted|led|defended|defends|represented|represents|rejected|dismissed|granted|praised|welcomed|called|urged|asked|sought|requested|revealed|exposed|' +
  'sagte|sagt|erklärte|teilte|forderte|fordert|warf|wirft|beantragte|verteidigte|vertrat|leitete|berichtete|berichtet|warnte|sprach|deckte|' +
  'a (?:déclaré|requis|expliqué|indiqué|estimé|dit|plaidé|raconté|révélé|défendu|rappelé)|déclare|enquête sur|explique|requiert|défend|plaide|raconte|dijo|declaró|investiga|pidió|solicitó|explicó|afirmó|señaló|defendió|defiende|representa|advirtió|informó|reveló|dirigió)';
const SENTENCED =
  '(?:sentenced|jailed|imprisoned|convicted|acquitted|charged|indicted|arrested|detained|investigated|accused|fined|verurteilte|klagte|verhaftete|ermittelte gegen|condamne|a condamné|a inculpé|a arrêté|a mis en examen|condenó|acusó|imputó|detuvo|absolvió|investigó|procesó)';
const ACT_ON_OTHER = whole(
  `(?<=${SUBJECT}(?:,[^.;${OTHER}]{1,60},)? (?:who )?(?:\\w+ly )?)${SENTENCED}(?= (?:a |the |former |ex-|[\\p{Ll}]+ ){0,3}${OTHER})|(?<=${SUBJECT}(?:,[^.;${OTHER}]{1,60},)? (?:who )?)(?:investigat(?:ed|es)) (?=the )`,
);

const BYLINE = new RegExp(
  `^(?:by|von|par|por|text|texto|texte):? ${SUBJECT}(?= ?(?:$|[.,|–-]))|(?<!\\p{L})(?:reporting|editing|written|reported|redaktion|bericht|propos recueillis|escrito) (?:by|von|par|por) ${SUBJECT}`,
  'gimu',
);
const IN_OFFICE: readonly RegExp[] = [
  whole(
    `${OFFICE} ${TITLES}${SUBJECT}(?:, [^.;${OTHER}]{1,60},| (?:of|from|at) [^.,;${OTHER}]{1,60})? (?:who )?(?:had |has |hat )?(?:${DUTY}|${ACT})`,
  ),
  whole(`${SUBJECT}${AGE},? ${ARTICLE}(?:[\\p{L}-]+ ){0,3}${OFFICE}[^.;${OTHER}]{0,60}[, ](?:${DUTY}|${ACT})`),
  whole(`${SUBJECT},? ${ARTICLE}(?:[\\p{L}-]+ ){0,2}${OFFICE} (?:of|for|to|von|de|d'|du) (?:[\\p{Ll}]+ ){0,2}${OTHER}`),
  whole(`${SUBJECT},? who (?:led|leads|headed|ran) the (?:[\\p{Ll}]+ )?(?:investigation|prosecution|inquiry|defence)`),
  whole(`(?:his|her|their|sein|ihr|son|sa|su) (?:[\\p{L}]+ )?${OFFICE},? ${SUBJECT}`),
  whole(
    `(?:by|before|said|says|sagte|so|von|vor|par|devant|selon|por|ante|dijo|según) (?:the |el |la |le |der |die )?${TITLES}${OFFICE} ${TITLES}${SUBJECT}`,
  ),
  whole(`(?:said|says|sagte|dijo|according to|laut|selon|según) ${SUBJECT}, ${ARTICLE}(?:[\\p{L}-]+ ){0,3}${OFFICE}`),
];

const ACTION =
  '(?:convicted|sentenced|charged|jailed|imprisoned|arrested|indicted|found guilty|plead(?:ed|ing) guilty|pled guilty|accused|detained|fined|admitted|acquitted|investigated|wanted|suspected|' +
  'verurteilt|angeklagt|verhaftet|festgenommen|freigesprochen|verdächtigt|condamnée?|arrêtée?|inculpée?|interpellée?|mise? en examen|soupçonnée?|relaxée?|' +
  'condenad[oa]|detenid[oa]|acusad[oa]|imputad[oa]|arrestad[oa]|absuelt[oa]|condannat[oa]|arrestat[oa])';
/** What no one does in office. */
const WRONGDOING =
  '(?:masterminded|orchestrated|launder(?:ed|ing|s)|stole|stolen|robbed|embezzl(?:ed|ing)|defraud(?:ed|ing)|cheated|swindled|brib(?:ed|ing)|(?:took|taking|takes|accepted|accepting|paid|paying|offered) (?:[\\p{Ll}]+ ){0,2}(?:bribes?|kickbacks?|cash|money)|' +
  'smuggl(?:ed|ing)|traffick(?:ed|ing)|forged|conspir(?:ed|ing)|colluded|siphon(?:ed|ing)|pocketed|helped|hid|ran an?|faces?|confess(?:ed|ing)|on trial|murdered|killed|extort(?:ed|ing)|blackmail(?:ed|ing)|sold|leaked|' +
  'half|wusch|bestach|betrog|bestahl|unterschlug|veruntreute|schmuggelte|erpresste|kassierte|vor gericht|a (?:aidé|blanchi|détourné|corrompu|escroqué|volé|touché|accepté|perçu)|ayudó|lavó|blanqueó|sobornó|estafó|robó|malversó|extorsionó|desvió|cobró|aceptó)';
const PROCEEDINGS =
  '(?:convictions?|arrests?|trials?|indictments?|prosecution|proceedings|cases?|charges?|allegations?|accusations?|verurteilung|anklage|verfahren|ermittlungen|condamnation|poursuites|enquête|condena|cargos|causa|investigación|gang|scheme|ring) (?:of|against|into|gegen|von|contre|de|contra)';

const FORWARD = new RegExp(
  `([${SUBJECT}${ASIDE}])(?!\\p{L})([^.;]{0,100}?)(?<!\\p{L})(?:${ACTION}|${WRONGDOING})(?!\\p{L})`,
  'giu',
);
const SENTENCED_BY = whole(
  `(?<=(?<!\\p{L})${ACTION} (?:[^.;${SUBJECT}${OTHER}]{0,60} )?)(?:by|before|von|vom|vor|par|devant|por|ante) (?:the |el |la |le |der |die )?(?:[\\p{L}.]+ ){0,2}${OFFICE} ${TITLES}${SUBJECT}`,
);
const BACKWARD = new RegExp(
  `(?<!\\p{L})(?:${ACTION}|${WRONGDOING}|${PROCEEDINGS})(?!\\p{L})([^.;${OTHER}${ASIDE}]{0,60})${SUBJECT}([^.;]{0,20})`,
  'giu',
);
const OWN = whole('he|she|they|himself|herself|er|sie|il|elle|él|ella', 'iu');
const SAID_BY =
  /(?:said|says|told|according to|sagte|so|laut|a déclaré|selon|dijo|según|afirmó|reporting by)(?: [\p{L}.]+){0,4} $/iu;
const OFFICER_SAID = new RegExp(`[,"”»] (?:[\\p{L}.]+ ){0,3}${OFFICE} ${TITLES}$`, 'iu');
const DUTY_NEXT = new RegExp(`^ (?:${DUTY})(?!\\p{L})`, 'iu');
const DUTY_OR_OFFICE = whole(`${DUTY}|${OFFICE}|${ACT}`, 'iu');

/**
 * MED-1, S0: the text names the subject as victim, witness, officer, counsel, expert or reporter, and nowhere as one
 * who did it. What is not plainly so stays the actor's.
 * @param masked by `maskNames`
 */
export function isBystander(masked: string): boolean {
  if (!masked.includes(SUBJECT)) return false;
  const set = (told: string, pattern: RegExp, sign: string) =>
    told.replace(pattern, (found) => found.replace(SUBJECT, sign));
  const withoutHarmed = [BYLINE, ...STANDS_BESIDE].reduce((told, pattern) => set(told, pattern, ASIDE), masked);
  const withoutWronged = set(withoutHarmed, WRONGED, OBJECT);
  // An officer is beside the case only where it is another's.
  const others = withoutWronged.includes(OTHER);
  const besides = others ? set(withoutWronged, SENTENCED_BY, OBJECT) : withoutWronged;
  const rest = besides.replace(ACT_ON_OTHER, ACT);
  const inOffice = others && IN_OFFICE.some((pattern) => rest.search(pattern) >= 0);
  return (besides !== masked || inOffice) && !acts(rest);
}

function acts(text: string): boolean {
  const forward = [...text.matchAll(FORWARD)];
  if (forward.some(([, who, between = '']) => !isOfAnother(between, who === ASIDE))) return true;
  return [...text.matchAll(BACKWARD)].some(
    ([, link = '', next = '']) => !SAID_BY.test(link) && !(OFFICER_SAID.test(link) && DUTY_NEXT.test(next)),
  );
}

/** "Prosecutor Torres said that Hugo Mamani had been charged"; "Torres of Baltic Timber was charged" is Torres himself. */
function isOfAnother(between: string, isAside: boolean): boolean {
  const other = between.indexOf(OTHER);
  if (other < 0) return false;
  const before = between.slice(0, other);
  return isAside || (DUTY_OR_OFFICE.test(before) && !OWN.test(before) && !/(?:him|her)self/iu.test(between));
}
