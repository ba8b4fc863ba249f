import type { FrameWords } from '../frame-words.ts';

const NAMED =
  "(?:(?!(?:qui|que|avait|a|est|était|et|ou|dit|par|pour|avec|à|en|chez|sur|quand|comme|mais|dans|depuis|contre) )[\\p{L}'.-]+,? ){0,7}\\u0080";
const AUTHORITY =
  "(?:à |au |aux |la |le |les |l['’]|la police |auprès (?:de la |du |de l['’]|des ))*(?:parquet(?: national financier| européen)?|procureure?|police(?: judiciaire)?|gendarmes?|gendarmerie|justice|autorités?|tribunal|juge|direction|hiérarchie|auditeurs?|commissaires? aux comptes|tracfin|amf|acpr|ctif|fsma|agence française anticorruption|inspection(?: du travail)?|défenseur des droits|commissariat|presse|journal|mairie|banque|enquêteurs?|assurance maladie|urssaf|fisc|ministère)";
const WITNESS =
  "(?:victimes?|témoins?(?: (?:clé|oculaire|principal|protégé|à charge))?|plaignante?s?|parties? civiles?|lanceu(?:r|se)s? d['’]alerte|rescapée?s?|otages?|spoliée?s?|lésée?s?|flouée?s?|escroquée?s?)";
const KIN =
  '(?:père|mère|veuve|veuf|épouse|époux|mari|femme|fils|fille|frère|sœur|grand-mère|grand-père|oncle|tante|cousine?|compagne|compagnon|proche)';
const DEAD = '(?:victimes?|défunte?|disparue?|(?:jeune )?(?:homme|femme|fille|garçon) (?:tuée?|assassinée?))';
const CRIME =
  '(?:fraudes?|escroqueries?|détournements?|corruption|malversations?|irrégularités|fausses? factures?|faux|surfacturations?|pots-de-vin|abus|anomalies|virements?|vols?|trafic|manipulations?|comptes (?:offshore|truqués|falsifiés)|trucages?|montage|agissements)';
const THINGS =
  '(?:maison|domicile|appartement|boutique|magasin|bijouterie|pharmacie|ferme|exploitation|voiture|camion|vélo|téléphone|sac|portefeuille|bijoux|économies|comptes?(?: bancaires?)?|carte(?: bancaire)?|identité|nom|signature|passeport|permis|photos?|image|profil|site|marque|serveurs|système informatique|tableaux|médailles|argent|bétail|données)';
const TOOK =
  '(?:volé|dérobé|soutiré|escroqué|extorqué|subtilisé|arraché|pris|détourné|vidé|dépouillé|arnaqué|trompé|abusé|floué|agressé|menacé|frappé|tué|assassiné|blessé|enlevé|séquestré|cambriolé|braqué|pillé|falsifié|imité|usurpé|utilisé|piraté|cloné|copié)';

export const FRENCH_FRAMES: FrameWords = {
  grounds: [
    `(?:(?:le|la|les|l['’]|une?|l['’]une des|l['’]un des|autre|sa|son) ?)?(?:\\p{L}+ )?${WITNESS},? (?:(?!(?:di|de|du|des|del|della|da|do|dos|por|par|pour|per|para|contra|contre|contro|y|e|et) )\\p{Ll}+ )?\\u0080`,
    `\\u0080,? (?:est |était )?(?:le |la |l['’]une? des |une? des |parmi les |une? )?(?:\\p{Ll}+ )?${WITNESS}`,
    `(?:parmi (?:les|ses|leurs|ces)|au nombre des) (?:\\p{Ll}+ )?${WITNESS}(?: (?:figurent?|se trouvent?|il y a))?,? ${NAMED}`,
    `(?:appelée?|citée?|entendue?|convoquée?) (?:hier |jeudi )?(?:à témoigner|comme témoin|en qualité de témoin|à la barre)(?: sous serment)?,? ${NAMED}`,
    `constituée? partie civile,? (?:${NAMED}|elle|il)`,
    `(?:a |ont |avait |avaient |aurait |auraient )?(?:${TOOK}) (?:[^,.;\\u0081]{1,50} )?(?:à|de) ${NAMED}`,
    `(?:voler|escroquer|tuer|assassiner|agresser|menacer|enlever|séquestrer|dépouiller|arnaquer|tromper) ${NAMED}`,
    `(?:au (?:préjudice|détriment)|aux dépens) (?:de |d['’]|du |de la )${NAMED}`,
    `(?:la |le |les |l['’])?${THINGS} (?:de |d['’]|du |de la )${NAMED} (?:a|ont|avait|avaient) été (?:${TOOK})e?s?`,
    `\\u0080,? (?:[^,.;\\u0081\\u008C]{1,50}, )?(?:a|avait) vu (?:toutes |tout )?(?:ses|son|l['’]) ?(?:économies|épargne|argent|livret|comptes?|retraite|bijoux|pension|assurance-vie|capital) (?:disparaître|s['’]envoler|s['’]évaporer|partir|fondre)(?: [^,.;\\u0081\\u008C]{1,40}?)?(?=[,.;])`,
    `\\u0080,? (?:[^,.;\\u0081\\u008C]{1,50}, )?(?:a|avait) (?:confié|versé|remis|viré|envoyé|transféré) (?:ses économies|son épargne|son argent|[\\d ]+ euros|toutes ses économies) (?:à|au|aux) \\u008C`,
    `(?:sans|grâce à|grâce aux|n['’]eût été|sans le courage de|sans l['’]obstination de) (?:(?:l[ea] |les |l['’])?[^,.;\\u0081\\u008C]{1,50} (?:transmis(?:es)? par |remis(?:es)? par |fourni(?:e?s)? par |de |d['’]))?${NAMED}(?: (?:à|au|aux) ${AUTHORITY})?(?=[^.]*(?:filtré|su|découvert|éclaté|révélé|lumière|connu))`,
    `(?:c['’]est |suite à |après |sur |à la suite d['’]|à partir d['’]|dès )?(?:l[ea] |une? |l['’])?(?:plainte|signalement|alerte|dénonciation|déclaration de soupçon|témoignage|appel|lettre|courrier|rapport|note)(?: (?:déposée?|faite?|rédigée?|envoyée?|adressée?|transmise?|émis))? (?:de |d['’]|par |du |de la |de l['’])${NAMED}`,
    `${NAMED},? (?:[^,.;\\u0081\\u008C]{1,50}, )?(?:qui )?(?:avait |a |ont )?(?:prévenu|alerté|averti|saisi|signalé|dénoncé|contacté|appelé|informé|écrit|porté plainte|déposé plainte|témoigné|avisé) (?:(?:les faits|l['’]affaire|des soupçons|ses soupçons) )?${AUTHORITY}(?: (?:de|du|d['’])? ?\\p{Lu}\\p{Ll}+)?(?: (?:dès|en) \\d{4})?`,
    `${NAMED},? (?:[^,.;\\u0081\\u008C]{1,50}, )?(?:qui )?(?:avait |a |ont )(?:révélé|dénoncé|signalé|découvert|repéré|remarqué|constaté|mis au jour|mis en lumière|détecté) (?:l[ea] |les |l['’]|des |une? |de )?(?:\\p{Ll}+ )?${CRIME}`,
    `pour avoir (?:révélé|dénoncé|signalé|alerté|mis au jour|parlé)(?: (?:de |d['’])?(?:la |le |les |l['’]|des )?(?:[\\p{L}'’]+ ){0,6}?[\\p{L}'’]+)?,? ${NAMED}`,
    `(?:c['’]est|ce fut|c['’]était) ${NAMED},? (?:[^,.;]{1,50}, )?qui (?:a|avait) (?:le premier |la première )?(?:alerté|prévenu|signalé|découvert|remarqué|dénoncé|appelé|saisi|repéré|vu|entendu|donné l['’]alerte|averti|révélé)(?![^.]{0,12}\\u008C)`,
    `(?:révélée?s?|dénoncée?s?|signalée?s?|découverte?s?|repérée?s?|alertée?s?) par ${NAMED}`,
    `refusant (?:de (?:signer|payer|certifier|valider|participer|se taire|cautionner)|tout (?:arrangement|compromis))(?: [^,.;]{1,40})?, ${NAMED}`,
    `\\u0080,? (?:qui )?(?:a|avait) refusé (?:de (?:signer|payer|certifier|valider|participer|se taire|cautionner))(?: [^,.;\\u0081\\u008C]{1,40})?`,
    `(?:sa|son|la|le) ${KIN}(?: de la victime| du défunt| du disparu)?,? \\u0080(?=,? (?:a|avait|s['’]est|n['’]a|pleure|demande|attend|dit|raconte))`,
    `\\u0080,? (?:la |le |l['’])?${KIN} (?:de la |du |de l['’]|d['’]une )(?:${DEAD}|\\p{Ll}+ (?:tuée?|assassinée?|disparue?))`,
    `\\u0080,? dont (?:la |le |les |l['’])\\p{Ll}+ (?:a|avait|ont) été (?:tuée?|assassinée?|enlevée?|agressée?|volée?s?|cambriolée?|poignardée?|usurpée?)`,
    `statut de lanceu(?:r|se) d['’]alerte [^,.;]{1,60}`,
    `(?:a |ont )?(?:félicité|salué|remercié|récompensé|honoré) ${NAMED}`,
  ],
  neutral: [
    "(?:au|lors du|pendant le|dans le) procès (?:de |d['’]|du |des |contre )[^.;\\u0080]{1,80}?(?=[,.;]|$)",
    'sous serment|à la barre',
    '(?:a|avait) (?:serré contre (?:lui|elle)|tenu|brandi|montré) (?:une |la |le |un |son |sa )?(?:photographie|photo|portrait|image|mouchoir)',
    'sans un (?:regard|mot) pour (?=\\u008C|\\u0081)',
    '(?:attend|espère|souhaite|réclame|demande) (?:que|de|du|des|la|le|les) (?=\\u008C)',
    "(?:a|avait) (?:décrit|raconté|relaté|expliqué|évoqué|reconnu|détaillé) (?:les |la |le |des |comment )?(?:\\p{Ll}+ )?(?:remises?(?: d['’]espèces)?|scènes?|faits|nuit|soirée|agression|menaces|valises|échanges|virements|méthodes)?(?: (?:au|à la|dans le|du) \\p{Ll}+)?",
    "rien n['’]aurait (?:filtré|été su|éclaté)(?: des? [^,.;\\u0080\\u0081\\u008C]{1,40})?",
    "(?:le )?statut de lanceu(?:r|se) d['’]alerte (?:vient de |a )?(?:lui )?(?:être |été )?reconnu(?: par (?:le )?\\p{L}+ des \\p{L}+)?",
    "qui a mis les enquêteurs (?:de \\p{Lu}\\p{Ll}+ )?sur la piste (?:du|de la|des|d['’]une?) \\p{Ll}+",
    "n['’](?:a|avait) (?:jamais|pas|rien|plus) (?:revu|dormi|retrouvé|récupéré|oublié|compris)(?: (?:son|sa|ses) \\p{Ll}+)?",
    '(?:elle|il) connaissait tout de moi|il connaissait',
  ],
  culprits: [
    '(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quatorze|\\d+|plusieurs) (?:de ses (?:anciens )?)?(?:\\p{Ll}+ )?\\p{Ll}+s (?:sont|ont été|seront|étaient) (?:inculpée?s|mise?s en examen|jugée?s|poursuivie?s|interpellée?s|condamnée?s|renvoyée?s|écrouée?s|arrêtée?s)',
    "(?:les|le|la|l['’])(?: )?(?:prévenue?s?|accusée?s?|mise? en cause|mise? en examen|suspecte?s?|condamnée?s?|inculpée?s?|gardée?s? à vue)",
    '(?:le|la|un|une) (?:promoteur|promotrice|garagiste|directeur|directrice|gérante?|patron(?:ne)?|maire|notaire|trésori(?:er|ère)|comptable|entrepreneur|dirigeante?|banquier|conseiller),? (?:seule? (?:jugée?|poursuivie?|mise? en cause)|(?:est|a été|sera|reste) (?:jugée?|poursuivie?|mise? en examen|inculpée?|placée? (?:sous|en)|écrouée?|condamnée?|renvoyée?))',
    'celui-ci|celle-ci|ceux-ci',
    "le meurtrier (?:de (?=\\p{Lu})\\p{L}+)?|l['’]assassin|les assassins|les meurtriers",
  ],
  words: `
    national financier européen lors durant pendant
    hier aujourd'hui demain matin soir nuit après-midi alors ensuite puis déjà encore jamais toujours
    dit raconte explique confie assure souffle témoigne ajoute précise estime lance répond pleure décrit décrivait raconté
    vu voit entendu entend senti pensé pense cru croyait savait su espère attend attendait voulait craint regarde regardait
    vit vivait travaille travaillait né née venu venue resté restée assis assise debout présente présent
    retraitée retraité postes secrétaire comptable réviseure réviseur infirmière employée employé salariée salarié ancienne ancien ex père mère veuve fille fils sœur frère
    victime témoin procès tribunal audience salle barre serment plainte partie civile alerte lanceur
    vérité justice courage peur larmes silence famille photographie regard
    économies compte comptes argent banque chat nom même disparaître
    sans avec pour dans chez depuis dès avant après sur sous
    lui elle il son sa ses leur
    ne n pas plus jamais rien
    a avait ont était est sont été être avoir
  `,
  determiners:
    'le la les l un une des du de d au aux en par pour sur sous dans chez avec sans entre vers depuis dès ce cette ces cet mon ma mes notre nos votre deux trois quatre cinq six sept huit neuf dix chaque quelques plusieurs premier première',
  verbal: '(?:er|ir|ait|aient|ant|é|ée|és|ées|it|ut|ent|ra|re)$',
  copula:
    '(?:est|était|sont|étaient|être|été|étant|comme|fut|serait|devenue?|reste) (?:(?:le|la|les|l|une?|son|sa|l une? des) )?(?:\\p{L}+ )?$',
  heads:
    "(?:(?:le|les|un|une|des|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|plusieurs|personne|aucun|aucune|ce|cette|ces|rien) |la (?!\\p{L}+(?:e|ait) (?:d|de|pour))|l['’](?!a |avait |ont )|\\d|trente |vingt |c['’]est )",
  drawn:
    "(?:ordres?|pour le compte|complices?|complicité|avec (?:l['’]aide|lui|elle)|aidée?|ensemble|en échange|rémunér\\p{L}+|espèces|cocaïne|drogues?|armes)",
  harm: "(?:lui|l['’]|la|le|leur|ses|son|sa) .{0,15}(?:vol|dérob|soutir|escroqu|extorqu|arrach|menac|frapp|agress|vid|emport|pris|tromp)",
  dropsSubject: false,
  theyDid: '(?!)',
  speaker: '(?:je|j|me|m|moi|mon|ma|mes|nous|notre|nos|on)',
  him: "(?:il|elle|ils|elles|lui|leur|eux|son|sa|ses|leurs|lui-même|elle-même|l['’](?=a |ont |avait |avaient )|(?<=\\p{L}{4,} )l[ea]s? (?=\\p{L}+(?:e|ent|ait|aient) d))",
  who: '(?:qui|dont|que|auquel|laquelle)',
  clauseWords: '(?:que|parce que)',
  doubts:
    "(?:de l['’]intérieur|désactiv\\p{L}+|effraction|ne|n['’]|pas|jamais|toutefois|cependant|croi(?:t|ent)|doute\\p{L}*|soupçonn\\p{L}*|assur(?:eur|eurs|ance)|ment|menti|invent\\p{L}*|simul\\p{L}*|mis en scène|en réalité|vérité|secr\\p{L}*|s['’]avère|aussi|également|même|lui-même|elle-même|complices?|aidée?)",
  hints:
    '(?:retrouv\\p{L}*|découv\\p{L}*|saisi\\p{L}*|trouv\\p{L}*|révél\\p{L}*|autres?|associée?s?|propriétaire|patron(?:ne)?|cocaïne|drogues?|armes?|espèces|retraitée?|victime|témoin|plaignante?|veuve|veuf|couple|tous deux|toutes deux|homme|femme|de \\d+ ans|comptable|avocate?|commerçante?|secrétaire|père|mère|pay\\p{L}+|touch\\p{L}+|bénéfices?|part)',
  shady:
    '(?:enveloppes?|mallettes?|argent|butin|commissions?|pot-de-vin|pots-de-vin|part|complices?|associée?|rôle|plan|combine|idée|ordres?|alibi|aveux?|culpabilité|passé|casier|prison|cellule|victimes|bande|drogue|cocaïne|armes?|pistolet|espèces|investisseurs|gains?|bénéfices?|accord|marché|silence|côté|patron|propriétaire|suspecte?|coupable|codes?|clés?|mots?)',
  openers:
    '(?:qui|que|quand|lorsque|comment|après que|alors que|tandis que|et|mais|puis|où|dont|pendant que|avant que|parce que)',
};
