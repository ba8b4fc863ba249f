import { OFFICE } from './offices.ts';
import { OTHER, SUBJECT } from '../mask-names.ts';

/** Vocabulary of MED-1 in English, German, French and Spanish, as regular expression sources (flags `iu`). */

const FILLER = '(?:(?:has|had|have|also|later|then|hat|a|ont|ha|\\p{L}+ly) )?';

export const HARMED =
  "(?:victims?|witness|whistle-?blowers?|complainant|plaintiff|claimant|pensioner|opfer|zeuge|zeugin|geschädigte[rn]?|hinweisgeber(?:in)?|rentner(?:s|in)?|victimes?|témoin|plaignante?|retraitée?|lanceu[rs]e? d'alerte|víctimas?|testigo|denunciante|perjudicad[oa]|jubilad[oa]|testemunha|vítima|testimone|vittima|getuige|slachtoffer|(?:kron)?vitne|vittne|vidne|målsägande)";

/** Before the subject: what others did to it. */
const HARM =
  '(?<!(?:was|were|been|being|is|are) )(?:defraud(?:ed|ing)|cheat(?:ed|ing)|scamm(?:ed|ing)|swindl(?:ed|ing)|robb(?:ed|ing)|conn(?:ed|ing)|trick(?:ed|ing)|dup(?:ed|ing)|deceiv(?:ed|ing)|assault(?:ed|ing)|kidnapp(?:ed|ing)|murder(?:ed|ing)|blackmail(?:ed|ing)|' +
  '(?:st(?:ole|olen|ealing)|extort(?:ed|ing)|embezzl(?:ed|ing)) (?:[^\\s.;]+ ){0,5}from|betrog|betrogen|bestahl|erpresste|überfiel|entführte|ermordete|erbeutete (?:[^\\s;]+ ){1,4}von (?:der|dem)?|' +
  '(?:au préjudice|aux dépens) de|(?:escroqué|escroquer|arnaqué|arnaquer|dupé|volé|agressé|racketté)|en perjuicio de|(?:estaf|rob|engañ|extorsion|secuestr)(?:ar|ó|ado|ando) a|agredi(?:r|ó|do) a)';

/** "the murder of gang boss X" tells more of X than that. */
const WHOM =
  '(?!(?:[\\p{L}-]+ ){0,3}(?:gang|gangster|con ?man|fraudster|swindler|thief|robber|smuggler|hitman|warlord|drug|mob|mafia|cartel|crime|dealer|boss|accomplice|fellow|rival|associate|trafficker|partner|komplize|complice|cómplice))(?:(?!(?:by|with|and|or|from|for|to|in|on|at|was|were|is|that|who|when|while|as|von|mit|und|durch|war|par|avec|et|por|con|y|fue)(?!\\p{L}))[\\p{L}-]+,? ){0,3}';

/** Several people who have no name in a text, and stand before a court or were arrested. */
export const SOME =
  '(?:(?:two|three|four|five|six|seven|eight|nine|ten|several|dois|duas|três|quatro|cinco|seis|due|tre|quattro|cinque|twee|drie|vier|två|tre|fyra|to|fire|\\d+) (?:[\\p{Ll}-]+ )?(?:men|women|suspects|defendants|brokers|traders|(?:ex-)?executiv[oe]s|empresários|homens|réus|uomini|imputati|verdachten|mannen|män|menn|mænd))';
/** After the subject: what was done to it. */
export const SUFFERED =
  '(?:(?:was|were|had been|has been) (?:scammed|defrauded|cheated|robbed|swindled|conned|attacked|stabbed|shot dead|killed|kidnapped|murdered|duped|tricked|deceived|blackmailed)|lost (?:(?:his|her|their|all|the|life|of) ){0,3}(?:savings|pension|home|house)|lost (?:more than |over |about )?[£€$]?\\d[\\d.,]*(?: (?:pounds|euros|dollars))? (?:to|in)(?= )|' +
  `(?:told|tells) [\\p{L} ]{1,20} how (?:he|she|they) (?:was|were|had been) (?:scammed|defrauded|cheated|robbed|swindled|conned|duped|tricked)|verlor (?:[\\p{Ll}]+ ){0,3}(?:ersparnisse|geld|[\\d])|wurde (?:um [^.;]{1,30} )?(?:betrogen|bestohlen|überfallen|geprellt)|erstattete anzeige|` +
  'a (?:porté plainte|perdu (?:[\\p{Ll}]+ ){0,3}(?:économies|épargne|[\\d]))|(?:was|were) (?:praised|thanked|commended|hailed)|a été (?:escroquée?|volée?|arnaquée?|dupée?|agressée?)|perdió (?:[\\p{Ll}]+ ){0,3}(?:ahorros|dinero|[\\d])|fue (?:estafad[oa]|robad[oa]|engañad[oa]|agredid[oa]))';

/** A noun phrase beside the name that tells the subject's place in the matter: ", a professor of criminal law,". */
const ARTICLE =
  "(?:the |an? |one of the |among the |une? des |un[ao] de l[oa]s |entre l[oa]s |uma? d[ao]s |un[ao] (?:delle|dei) |eine[rs]? der |één van de |en av |der |die |das |ein |eine |le |la |l'|une? |el |una? |son |sa |su |sein |ihr |os? |as? |il |lo |uma? |de |het |een |en |ett )?";
const IS = '(?:is|was|were|became|had been|has been|ist|war|wurde|est|était|a été|fut|es|era|fue|ha sido)';
const YEARS_OLD = '(?:aged |de )?\\d{1,3}(?: (?:ans|años|anos|anni|jahre))?';
export const AGE = `(?:,? \\(${YEARS_OLD}\\)|,? ${YEARS_OLD}(?![\\d%]))?`;
export const HARMED_BESIDE = `(?:,? ${ARTICLE}(?:(?!whose |with |and |whom )[\\p{L}-]+ ){0,1}| ${IS} (?:also |only )?${ARTICLE}(?:[\\p{L}-]+ ){0,2})${HARMED}(?: (?:of|d'|d’|de|des|du|einer|eines|von)[^,.;]{0,50})?`;
const DETERMINER =
  "(?:the |an? |his |her |their |one |der |die |das |den |dem |des |einer? |le |la |l['’]|du |une? |el |al? |del |una? )?(?:[\\p{L}-]+ ){0,1}";
/** "the attack on", "the testimony of": what others did to somebody, or heard from them. */
const DONE_TO =
  "(?:murders?|killing|death|robbery|robberies|kidnap(?:ping)?|abduction|assaults?|shooting|stabbing|attacks?|torture|beating|abuse|threats|violence|apology|compensation|restitution|meurtre|assassinat|agression|attaque|mord|überfall|angriff|anschlag|asesinato|agresión|robo|secuestro|ataque) (?:of|on|against|to|for|an|auf|de|du|d['’]|sur|contre|del?|al?|contra) |" +
  '(?:testimony|evidence|statements?|complaints?|account|aussage|anzeige|témoignage|plainte|déclaration|declaración|testimonio|denuncia) (?:of|by|from|der|des|von|du|de|del) |' +
  '(?:intimidat(?:ed|ing)|threaten(?:ed|ing)|harass(?:ed|ing)|befriend(?:ed|ing)|thank(?:ed|ing)|prais(?:ed|ing)|compensat(?:ed|ing)|repaid|repaying|apologi[sz](?:ed|ing) to|bedrohte|entschädigte|menacé|indemnisé|amenazó a|indemnizó a) ';
/** Titles and first names before a name that is masked. */
export const TITLES =
  "(?:(?:mr|mrs|ms|dr|sir|lord|lady|dame|prof|herr|herrn|frau|m|monsieur|mme|don|doña|sergeant|general|chief|(?-i:\\p{Lu})[\\p{L}'’-]*)\\.? ){0,2}";
/**
 * Before the subject, where it is the object of what others do or say. What a victim, a judge or a lawyer does as the
 * subject of a sentence is read by what follows: "pensioner X in Leeds grew cannabis", "taken by Judge X" are deeds.
 */
export const NAMED_AS_OBJECT: readonly string[] = [
  `${HARM} ${WHOM}`,
  `(?:${DONE_TO})${DETERMINER}${HARMED},? (?:named |called |namens |nommée? |llamad[oa] )?`,
  `(?:^|[.;:,] ?|(?:and|among|that|und|et|y) )${DETERMINER}(?:of the )?(?:\\d+ )?(?:\\p{L}+ )?${HARMED}(?: (?:of|in) [^.;,${SUBJECT}${OTHER}]{1,40})? (?:${IS}(?: (?:named|identified) as)?|include[ds]?|including|such as) `,
];
/** What may follow an object of what others do: it is told of them. */
export const AFTER_OBJECT =
  '(?:\'s)?(?:,? ?$|[.;:"”»)]|,? (?:to|for|in|at|on|of|out of|over|during|after|following|outside|since|with|and (?:was|were|is|got|received|has been)|zu|wegen|um|am|im|in|und wurde|à|pour|en|et a été|a|por|y fue)(?!\\p{L})|, (?:who|which) )';

export { FILLER };

/** "Prosecuting, X said": no noun, and followed by a name of somebody else where it has no comma. */
const NOUN = `(?!prosecuting|defending)(?:${OFFICE}|${HARMED}|mother|father|grandmother|grandfather|widow|widower|student|teacher|farmer|doctor|nurse|(?:bank )?(?:teller|clerk|cashier)|owner|shopkeeper|provedor(?:a)?|kronvitne|vittne|vitne|vidne|getuige|testemunha|testimone)`;
/** Where a clause begins: nobody before it acts on the name. */
const OPENING =
  '(?:^|[;:!?"“«(–-] ?|, |, (?:and|but|und|aber|et|mais|y|pero) |(?<!\\p{L})(?:that|but|after|while|when|how|because|dass|nachdem|weil|que|après que|quand|cuando) )';
/** Words before the noun that introduces a name; none that would make the name another's. */
const DESCRIBING =
  "(?:(?!(?:by|of|who|whom|whose|against|from|to|for|with|and|von|gegen|für|par|de|contre|pour|por|contra|a|di|del|della|contro|do|da|dos|van|tegen|av|mot|til) )[\\p{L}’'-]+ ){0,4}";

/** A name so introduced is the subject of its clause: what follows is said of it. */
export const INTRODUCED = `${OPENING}(?:(?:prosecuting|defending), )?(?:${ARTICLE}(?:${DESCRIBING}${NOUN}(?: of [\\p{Ll} ]{3,20},| (?:for|of|de|von|d') ${OTHER},|,)? )?${TITLES})`;
/** What taints an office named before the name. */
export const TAINTED =
  '(?:disgraced|bent|corrupt|rogue|fake|bogus|convicted|jailed|crooked|mob|mafia|dirty|suspended|sacked|struck-off|shady|accused|fugitive|korrupte[rnm]?|falsche[rnm]?|véreux|ripou|corrupt[oa]|falso)';
