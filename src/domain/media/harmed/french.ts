import type { HarmedWords } from './harmed-words.ts';

const CROOK =
  '(?:escrocs?|arnaqueurs?|voleurs?|voleuses?|braqueurs?|cambrioleurs?|malfaiteurs?|agresseurs?|ravisseurs?|pirates? informatiques?|hackers?|pickpockets?|maîtres? chanteurs?|faussaires?|contrefacteurs?|(?<!(?:a|avait|ont|avaient|aurait) )prévenue?s?|accusée?s?|(?<!factures |comptes |paiements |virements )suspecte?s?|mise?s? en cause|meurtriers?|assassins?|tueurs?|individus?|gang|bande)';
const FAKE = '(?:faux|fausses?|prétendue?s?|soi-disant)';
const DETERMINER = "(?:(?:l['’]|les?|la|des?|du|une?|deux|trois|quatre|cinq|plusieurs|son|sa|ses) ?)?";
const HURT =
  '(?:ligoté|bousculé|roué de coup|escroqué|arnaqué|volé|agressé|braqué|cambriolé|dépouillé|dupé|trompé|menacé|séquestré|enlevé|blessé|tué|assassiné|poignardé|abattu|harcelé|racketté|spolié|ruiné|piraté|frappé|abusé)e?s?';
const LOST =
  "(?:(?:toutes?|l['’]ensemble|de|ses|son|sa|leurs?|les|la|plus|près|une?|partie) ?){0,5}(?:économies|argent|épargne|maison|retraite|héritage|emploi|bijoux|[\\d. ]+ (?:millions d['’])?euros)";

export const FRENCH_HARMED: HarmedWords = {
  culprits: [
    `${DETERMINER}(?:jeunes? )?${CROOK}(?: cagoulés?| armés?| masqués?)*`,
    `${DETERMINER}${FAKE} (?:conseill(?:er|ère)s?(?: financi(?:er|ère)s?| bancaires?)?|polici(?:er|ère)s?|aide à domicile|courtiers?|banqui(?:er|ère)s?|employée?s?|artisans?|plombiers?|médecins?|héritiers?|agents?|vendeurs?)`,
    '(?:un|une|deux|trois|quatre|plusieurs) (?:jeunes )?(?:hommes?|femmes?|adolescents|mineurs|personnes)',
    "(?:l['’]homme|un homme)(?= (?:a|avait|est|était)(?!\\p{L}))",
    "(?:son|sa|leur|le|la|l['’]ancien(?:ne)?|un|une) ?(?:ancien(?:ne)? )?(?:compagnon|compagne|mari|comptable|conseill(?:er|ère)|courtier|associée?|directeur|directrice|gérante?|employée?|salariée?|aide à domicile|notaire|banquier|trésori(?:er|ère))(?= (?:avait|a|ont|est|était|aurait)(?!\\p{L})|,? \\u0081)",
  ],
  suffered: [
    '(?:a|avait|ont) vu (?:disparaître|partir en fumée|s.envoler) (?:(?:toutes?|tous|les?|la|ses|son|sa|leurs) )*\\p{L}+',
    "(?:a été|avait été|est|était|ont été|fut|être|été) (?:la |une? |les? |l['’]une des |\\p{L}+ment )?(?:victimes?|cible) (?:d['’]|de |du |des )(?:une? )?(?:braquage|escroquerie|arnaque|vol|cambriolage|agression|usurpation d['’]identité|cyberattaque|fraude|attaque|home-jacking|racket|chantage|enlèvement|attentat)(?: à main armée)?",
    `(?:a|avait|ont) été (?:\\p{L}+ment )?${HURT}(?:(?:,| et) (?!condamn|arrêt|inculp|interpell|mise|accus|poursuiv|écrou|jug|détenu|soupçon|impliqu|recherch)\\p{L}+(?:é|ée|és|ées|i|ie|ies|ue|ues|ise|ises|inte|uite)(?!\\p{L}))?|${HURT}(?= par )|(?<=\\u0080, )${HURT}`,
    `s['’](?:est|était) fait (?:voler|escroquer|arnaquer|dérober|dépouiller|agresser|piéger|soutirer|extorquer)(?: ${LOST})?`,
    `(?:a|avait|ont) perdu ${LOST}`,
    "(?:victimes?) (?:d['’]|de |du )(?:une? )?(?:usurpation d['’]identité|escroquerie|arnaque|braquage|vol|agression|cambriolage|cyberattaque)",
    '(?:a|ont|avait|avaient) porté plainte|porte plainte|(?:a|ont) déposé plainte',
    "(?:a|avait) (?:signalé|dénoncé|révélé|alerté) (?:[\\p{L}'’]+ ){0,5}?(?:factures suspectes|fausses factures|faux (?:comptes|virements)|fausses écritures|virements suspects|fraude|escroquerie|malversations|irrégularités|corruption|détournements)",
    'parties? civiles?',
    "(?:entendue?|citée?|appelée?) comme témoin (?:au procès d(?:e |[’'])|contre )(?=\\u0081)",
  ],
  harms: [
    "(?:(?:qui|lui|leur|l['’]|s['’]|ont|a|avait|avaient|est|était|aurait|auraient) ?){0,4}(?:vidé|volé|dérobé|emporté|escroqué|arnaqué|braqué|cambriolé|agressé|frappé|poignardé|blessé|tué|enlevé|séquestré|menacé|extorqué|soutiré|détourné|imité|usurpé|utilisé|piraté|paralysé|trompé|dupé|pris la fuite|disparu|falsifié)",
  ],
  flows: [`(?:avait|a|ont) (?:confié|versé|remis|viré|envoyé|prêté|transféré) (?:${LOST})`],
  harmless: [
    "(?<=\\u0081, )(?:poursuivi|jugé|accusé|soupçonné|mis en examen)e? (?:pour|de|d[’']) ?[^,.;\\u0080\\u0081]{3,40}(?=,)",
    '(?:a|ont) (?:raconté|expliqué|décrit|témoigné|relaté|déclaré)',
    'se bat depuis (?:\\p{L}+|\\d+) (?:ans|mois) contre les banques',
    "on me réclame des crédits que je n['’]ai jamais signés",
    '(?:des |les )?(?:bijoux|montres|objets|espèces)(?: et (?:des |les )?(?:bijoux|montres|objets|espèces))* ont été (?:emportés|emportées|volés|dérobés)',
    'a paralysé (?:sa|la) production',
    'la caisse|le contenu de la caisse',
    'dans la nuit de \\p{L}+ à \\p{L}+',
  ],
  roles:
    "(?:victimes?|partie civile|plaignante?|témoin|lanceu[rs]e? d['’]alerte|retraitée?|veuve|veuf|rescapée?|otage)",
  openers:
    '(?:qui|que|quand|lorsque|comment|après que|alors que|tandis que|et|mais|puis|où|dont|pendant que|avant que)',
  pronouns: '(?:il|elle|ils|elles|lui|leur|leurs|son|sa|ses|se|je|me|moi|mon|ma|mes|nous|on)',
  persons:
    '(?:victimes?|plaignante?|témoins?|complices?|associée?s?|patron(?:ne)?|employeur|propriétaire|gérante?|couple|mari|femme|épouse|époux|frère|sœur|fils|fille|mère|père|ami|amie|cousine?|collègue|client|cliente|commanditaire|ensemble|aussi|lui-même|elle-même|également)',
  words: `
    comptable auditrice auditeur caissière caissier hiérarchie supérieurs médecins cliente client gérante gérant
    compagnon domicile hospitalisée hospitalisé blessures coffre coffre-fort médailles ancienne championne tabac
    bureau pharmacie supermarché station épicerie boutique magasin restaurant taxi chauffeur chauffeuse infirmière
    infirmier médecin touriste note notes frais douteuses conseil administration directrice financière alerté signalé
    signalée sacoche portefeuille bague collier tableaux
    boulanger boulangère retraitée retraité commerçant commerçante agriculteur agricultrice acteur actrice chanteur chanteuse bijoutier bijoutière pharmacien pharmacienne entrepreneur direction
    banque banques compte comptes économies caisse procès tribunal audience police gendarmerie enquête dimanche maison bijoux montres société entreprise
    factures suspectes plainte raconté raconte identité cagoulés nuit production
    ancien directeur contre depuis sas sa sarl`,
};
