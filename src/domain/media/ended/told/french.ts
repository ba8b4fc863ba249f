import { OTHER, SUBJECT } from '../../mask-names.ts';
import { APPOSED, CONFIRMED, FREE, GAP, MORE, START, named } from './case-words.ts';
import type { CaseWords } from './case-words.ts';

const S = `${APPOSED}${named('de|du|des|à|au|aux|pour|par|avec|contre|et|ou|que|qui|dont|comme|sur')}`;
/** No preposition before the name: it is the object. */
const OBJECT =
  "(?<!(?<!\\p{L})(?:de|du|des|à|au|aux|pour|par|avec|contre|que|qui|dont|comme|sur|d'|l'affaire|et|ou|chez) )";
const CASE =
  '(?:enquêtes?|poursuites?|procédures?|plaintes?|information judiciaire|instruction|charges|accusations?|affaire|mise en examen|sanction|amende|interdiction|dossier|citation|redressement|procès)';
const AGAINST =
  "(?:contre|qui vis(?:e|ait|aient)|visant|à l'encontre de|concernant|ouverte? contre|à l'égard de|infligée? à|prononcée? contre|engagées? contre|ciblant)";
const DROPPED =
  '(?:classée?s? sans suite|abandonnée?s?|levée?s?|annulée?s?|close?s?|clôturée?s?|retirée?s?|rejetée?s?|éteintes?)';
const FULLY = '(?<fully>définitivement |totalement |entièrement |intégralement |purement et simplement )?';

/** The words of French papers. */
export const FRENCH: CaseWords = {
  languages: ['fr'],
  hint: 'class(?:er|ée?)|relax|acquitt|non-lieu|sans suite|abandonn|blanchi(?!ment)|hors de cause|innocent|disculp|annul|lev(?:ée?|é)s?|clos|clôtur|retir|rejet|ne pèse|lavé',
  ends: [
    `(?:a décidé de|a choisi de|vient de|va|a préféré) classer(?: sans suite)? ${FREE}${CASE}${MORE}(?:contre|visant|qui visait|concernant) ${S}`,
    `${S}${GAP} (?:ne sera|n'est|ne sera finalement) (?:pas|plus) (?:poursuivie?|jugée?|renvoyée? (?:devant|en)[\\p{L} ]{3,30}|mise? en examen|inquiétée?)`,
    `(?:renonce|a renoncé|renoncent) à (?:toutes? )?(?:poursuivre|poursuites? (?:contre|à l'encontre de|visant)) ${S}`,
    `(?:lave|lavé|blanchit|blanchi|innocente|innocenté|disculpe|disculpé) ${S}`,
    `${CASE}${FREE}${AGAINST} ${S}${MORE}(?:est|sont|a été|ont été|était|étaient) ${FULLY}${DROPPED}`,
    `(?:a|ont) (?:définitivement |finalement )?(?:classé sans suite|abandonné|levé|clos|retiré) ${FREE}${CASE}${MORE}${AGAINST} ${S}`,
    `(?:classe sans suite|abandonne|retire|clôt) ${FREE}${CASE}${MORE}${AGAINST} ${S}`,
    `${S}${FREE} (?:a été|est|avait été|ressort|sort)(?: définitivement| finalement| totalement| entièrement)? (?:mise? hors de cause|blanchie?|innocentée?|disculpée?|lavée? de tout soupçon)`,
    `(?:met|mis|mettent) hors de cause ${S}`,
    `(?:casse|cassé|cassent|annule|annulé|annulent)(?!\\p{L})${FREE}sans renvoi${MORE}(?:condamn\\p{L}*|peine)(?<gap>[^.;:\\n]{0,60}?) ${S}`,
    `(?:condamnation|arrêt|jugement|peine)${FREE}${S}${MORE}(?:cassée?|annulée?) sans renvoi`,
    `(?:annule|annulé|annulent)(?!\\p{L})${FREE}(?:sanction|amende|interdiction|radiation|blâme)${MORE}(?:contre|à|visant) ${S}`,
  ],
  verdicts: [
    `rendant (?:ainsi )?définiti(?:f|ve)s? (?:la relaxe|l'acquittement|le non-lieu|sa relaxe) (?:de|d') ?${S}`,
    `(?:relaxe|a relaxé|relaxé|acquitte|a acquitté|ont relaxé|ont acquitté|blanchi|blanchit)(?: en appel| définitivement| [\\p{L}]+di)* (?<free>[^.;:,\\n]{0,60}?)${OBJECT}${S}`,
    `${START}${S}${GAP} (?:(?:a été|est|avait été|a donc été|est donc) )?${FULLY}(?:relaxée?|acquittée?|blanchie?)`,
    `${START}(?:relaxée?|acquittée?)${FREE}, ${S}`,
    `${CONFIRMED}(?:relaxe|acquittement) (?:générale? |pure et simple |totale? )?(?:de|pour|en faveur de) ${S}`,
    `avait condamné ${S}(?<free>[^.;:\\n]{0,80})\\. (?:la )?cour d'appel(?: de \\p{Lu}[\\p{L}-]+)? l'a (?<more>[\\p{L} ]{0,30}?)(?:relaxée?|acquittée?)`,
    `non-lieu${FREE}(?:en faveur de|à l'égard de|à l'endroit de|pour|au bénéfice de|au profit de|bénéficiant à|à) ${S}`,
    `${S}${GAP} (?:bénéficie|a bénéficié|obtient|a obtenu) (?:finalement |enfin )?d?'?(?:un |une |d'un |d'une )(?:non-lieu|relaxe|acquittement)`,
    `${CASE}${FREE}${AGAINST} ${S}${MORE}(?:non-lieu|relaxe)`,
    `(?:annule|annulé|annulent)(?!\\p{L})${FREE}condamnation${MORE}(?:de|contre|à|visant) ${S}`,
    `(?:condamnation|sanction|amende|interdiction)${FREE}(?:de|contre|à|visant) ${S}${MORE}annulée?`,
  ],
  fates: [
    `plus rien ne pèse (?:sur|contre) ${S}`,
    `${S}${GAP} (?:est|était|ressort|sort) (?:libre|un homme libre|une femme libre|innocente?|blanchie?|lavée?)`,
  ],
  charges: [`${START}${S}${GAP} (?:était|avait été) (?:poursuivie?|mise? en examen|soupçonnée?|accusée?|jugée?)`],
  unnamed: ['classée?s? sans suite', 'non-lieu', 'relaxe', 'relaxée?', 'acquittée?', 'acquittement'],
  final: [
    "n'(?:a|ont|avait) (?:pas )?(?:fait )?(?:l'objet )?d'(?:un|aucun) (?:pourvoi|appel|recours)|n'a pas (?:été )?frappé de pourvoi",
    "cour d'appel(?: d[e'] ?\\p{Lu}[\\p{L}-]+)? (?:a )?(?:infirmé|infirme|réformé)(?: le jugement(?: de première instance)?)?",
    'classée?s? sans suite',
    'définiti(?:f|ve|vement)s?',
    "(?:n'a|n'ont|ne fera|ne feront|ne fait|n'avait)(?: pas| pas été| finalement pas)? (?:pas )?(?:été )?(?:fait|formé|interjeté|frappée?)? ?(?:d')?(?:appel|de pourvoi|pourvoi|de recours)",
    "ni (?:le parquet|les? parties? civiles?|le ministère public)(?: ni (?:le parquet|les? parties? civiles?|la partie civile|le ministère public))* n'(?:a|ont|avait) (?:interjeté appel|fait appel|formé (?:de )?pourvoi)",
    "(?:aucun|sans|pas de) (?:pourvoi|appel|recours)(?: n'a été| n'est| ne sera)?(?: formé| interjeté| possible| déposé)?(?: par (?:le |la )?(?:parquet|ministère public|procureur|partie civile)(?: général)?)?",
    "(?:n'est|ne sera|n'était) plus susceptible de recours",
    'confirm\\p{L}*(?: \\p{L}+di)?,? la relaxe|relaxe confirmée|non-lieu confirmé',
    "en appel|sans renvoi|cour d'appel(?: de \\p{Lu}[\\p{L}-]+)? (?:a )?(?:infirmé|infirme|réformé|relaxé|acquitté|annulé)",
  ],
  phrases: [
    `(?<=^|[.!?\\n] ?)${SUBJECT}${GAP} n'a (?:pas|jamais|rien) [^.;:,\\n]{3,80}(?=[.\\n]|$)`,
    "(?:n'aura|n'aurait|n'a) pas à (?:rembourser|payer|verser|répondre)|infirm(?:é|e|ant) le jugement(?: de première instance)?|enquête classée",
    '(?<!(?:est|sont|sera|été|reste|toujours|aussi|également) )(?:était|avait été|étaient)? ?(?:poursuivie?|mise? en examen|mise? en cause|inculpée?|soupçonnée?|soupçonnaient|suspectée?|accusée?|jugée?|interpellée?|renvoyée?|prévenue?)(?: depuis \\d{4}| en \\d{4})?(?: pour| de| du chef de)?',
    '(?:avait|ont|a) (?:toujours )?(?:nié|clamé son innocence|contesté les faits|nié les faits)|(?:a|avait) toujours (?:clamé|nié|contesté)',
    '(?:condamnée? )?en première instance(?: à [\\p{L}\\d ]{3,40})?',
    "(?:faute|absence|défaut|en l'absence|insuffisance|manque) d(?:e|'|es) ?(?:preuves?|infraction|charges|éléments?|intention|charges suffisantes)",
    '(?:charges|preuves|éléments) (?:étant |étaient |jugées? )?insuffisantes?',
    "infraction (?:non|insuffisamment) (?:constituée|caractérisée)|(?:n'|ne )(?:est|était|étaient|entraient|entrait|constituaient?|constitue|avait|avaient|a|ont|existe|existait)? ?(?:pas|aucune?|jamais|nullement|dans aucune|rien)(?: été)?(?: (?:constituée?s?|établie?s?|caractérisée?s?|prouvée?s?|démontrée?s?|commis|réunis|qualification pénale|infraction|délit|faute|preuve|matérialité))+",
    "aucune? (?:infraction|faute|preuve|élément|délit|intention|enrichissement|préjudice|charge|irrégularité|qualification pénale|malversation|détournement)(?: (?:n'a été|n'est|n'avait été|pénale|personnel|constituée?|relevée?|retenue?|établie?|commise?))*",
    'avec sursis|affaires? classées?|blanchie?s?|plus rien ne pèse|pour rien|à tort|par erreur|erreur (?:judiciaire|de calcul)|au bénéfice du doute',
    "dit-(?:elle|il)|a-t-(?:elle|il) (?:dit|indiqué|déclaré|ajouté)|selon (?:le|la|son|l')",
    "cour d'(?:appel|assises)|cour de cassation|chambre (?:criminelle|de l'instruction|correctionnelle)|tribunal (?:correctionnel|judiciaire)|juge d'instruction|procureur(?:e)? (?:de la république|général)|parquet (?:général|national financier)|conseil d'état|ministère public",
    "(?:l'état|le parquet|la partie civile) (?:a été|est) condamné à (?:l|s)\\p{L}* \\p{L}+",
    `(?:son|sa) (?:co-?prévenue?|coprévenue?|coaccusée?),? ${OTHER},? (?:a été|est|sera)[^.;\\n]{3,60}(?=[.\\n]|$)`,
  ],
  words: `
    et ni sa se lui leur elle il ils elles on ce cela ça ceci qui que dont où lorsque quand comme puisque car parce si donc ainsi alors aussi après avant depuis pendant durant jusque dès hier aujourd'hui lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre ans an mois semaine semaines jour jours années année matin soir heure heures enfin finalement également très bien plus moins déjà longtemps toujours tout toute tous toutes rien
    est sont était étaient été être a ont avait avaient avoir eu fut étant ayant soit
    dit disent indique indiquent indiqué déclaré déclare annonce annoncé confirme confirmé précise précisé estime estimé estimant juge jugé considère considéré considérant conclut conclu rappelle rappelé souligne ajoute explique expliqué affirme écrit retient retenu relève relevé constate constaté ressort découle apprend appris rendu rendue rendu ouvre ouvert ouverte ouverts mené menée durait duré dure porte portait visait concernait pesait pesaient pesant reposait reposaient remercie remercié pleuré souri embrassé accueilli accueille salue salué soulagé soulagée vit vécu attendu travaillé dirigé dirigeait présidait
    casse annule clôt cassation constitutionnel
    cour tribunal juge juges magistrats magistrat magistrate chambre parquet procureur procureure procureurs ministère avocat avocate avocats conseil défense partie civile prévenu prévenue expert experte experts police gendarmes enquêteurs instruction enquête procédure ordonnance arrêt jugement décision audience procès affaire dossier verdict relaxe acquittement faits fait preuve preuves infraction délit qualification pénale pénal correctionnelle criminelle judiciaire préliminaire générale général
    faux favoritisme corruption fraude escroquerie abus biens sociaux blanchiment détournement fonds publics vol trafic influence confiance prise illégale intérêts concussion fiscale faux usage association malfaiteurs recel complicité
    directeur directrice ancien ancienne maire adjoint élu élue notaire médecin entrepreneur patron président présidente trésorier gérant homme femme client clients société entreprise banque compte comptes argent euros somme marché marchés services port ville commune héritiers famille parents mari épouse frère père mère soulagement honneur innocence réputation cauchemar calvaire
  `,
  beforeNouns: `
    le la les l' un une des du de d' au aux ce cet cette ces son sa ses leur leurs à dans en sur sous par pour contre avec sans entre vers chez pendant après avant depuis selon malgré
    ancien ancienne petit petite grand grande premier première jeune même seul seule vieux vieille faux fausse
    deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt
  `,
  articles: 'un une du des ces cet cette son sa ses au aux',
  beforeParticiples: 'été étant',
  adverbs: 'ment',
  pronouns: "qui que qu' il elle on ils elles ne n' se s' et y ayant",
  verbs: 'er|oir|ra|ront|rait|aient|ait|èrent|irent|urent|[^aeiou]a|ût|ît',
  doubts:
    "seulement|uniquement|temporairement|provisoirement|conditionnellement|soudoy\\p{L}*|corromp\\p{L}*|(?:est|sont|sera|a été|ont été) (?:\\p{L}+ )?(?:poursuivi|mis|soupçonné|accusé|jugé|interpellé|placé)e?s?(?: en examen)?|accessoires?|complémentaires?|requi(?:s|ert)|requièrent|demand\\p{L}*|réclam\\p{L}*|plaid\\p{L}*|appel|pourvoi\\p{L}*|recours|rejug\\p{L}*|nouveau procès|nouvelle?s?|nouveau|autres?|reste\\p{L}*|restent|encore|mais|toutefois|cependant|néanmoins|partiel\\p{L}*|partie des|en partie|seul chef|un des|une des|l'un|l'une|deux des|trois des|certains?|certaines?|provisoire\\p{L}*|prescri\\p{L}+|amnisti\\p{L}+|grâci\\p{L}+|immunité|irresponsab\\p{L}+|décès|décédée?|mort|condamn\\p{L}*|prison|sursis|amende|transaction|cjip|plaider|aveux?|avou\\p{L}*|reconnu (?:les faits|coupable|sa)|reconnue? coupable|reconnaissance|coopér\\p{L}*|entraide|délais?|impossib\\p{L}*|rouvert\\p{L}*|réouvert\\p{L}*|réouverture|infirm\\p{L}*|détention|écrou|garde à vue|mandat|renvoi\\p{L}*|renvoyée?|correctionnalis\\p{L}*|dessaisi\\p{L}*|transmis\\p{L}*|parallèle|distincte?|disjoint\\p{L}*|jamais|ne|pas|non|nullité|vice de (?:procédure|forme)",
  opensWithNoun: true,
  mayExplain: true,
};
