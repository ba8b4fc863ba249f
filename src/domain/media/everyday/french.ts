import type { EverydayWords } from './everyday-words.ts';

export const FRENCH: EverydayWords = {
  plain: `
    le la les l un une des du de d et ou à au aux en dans sur sous par pour avec chez entre vers depuis pendant avant après dès ici là où qui que qu dont
    il elle ils elles on nous se s son sa ses leur leurs lui y ce cette ces cet c quelque quelques plusieurs tout toute tous toutes chaque autre
    est sont était étaient sera seront été être a ont avait avaient aura avait avaient avoir fait font fera faire va vont doit peut peuvent
    deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante soixante cent mille million milliard
    premier première deuxième second seconde troisième quatrième cinquième dixième demi plus très bien aussi déjà aujourd'hui aujourd hui demain hier
    bientôt désormais toujours encore près environ ici même
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    printemps été automne hiver jour journée semaine mois an année siècle heure minute seconde soir matin soirée temps fois saison âge âgé
    jeune vieux vieille nouveau nouvelle nouveaux nouvelles grand grande petit petite bon bonne beau belle meilleur meilleure long longue haut
    ancien ancienne local locale régional régionale national nationale mondial public publique gratuit ouvert ouverte libre
    homme femme enfant personne gens habitant voisin ami famille mère père fille fils frère sœur parent couple invité visiteur
    ville village commune quartier région département pays rue place maison salle jardin parc côte mer rivière montagne île monde vie nom nombre part
    partie histoire lieu moitié distance début fin idée rêve projet plan carte
    vit vivent vivre habite travaille travail travaux commence débute compte permet veut voulait rejoint devient devenu devenue mène dirige dirigeait
    suit donne passe reste raconte explique présente présenté présentée
    directeur directrice président présidente patron patronne fondateur fondatrice responsable chef maire ministre sénateur ambassadeur député
    infirmière infirmier médecin avocate ingénieur architecte nord sud ouest
    autour ligne quelque souhaite espère
    ans euros pour cent mètres kilomètres hectares tonnes litres offre offrent propose proposent atteint atteignent réunit réunissent organise organisé organisée aide aident partage participe participé participent choisi choisie apprend apprendre découvert découvre rendez vous simple rare célèbre moderne traditionnel traditionnelle européen européenne français française breton bretonne lyonnais parisien quotidien mensuel prochain prochaine dernier dernière plusieurs mieux ensemble grâce groupe conseil comité fédération fondation institut académie centre bureau service site page journal revue émission langue mot mots né née originaire installé installée passionné passionnée`,
  topic: `
    prix médaille or bronze coupe champion championne championnat titre victoire vainqueur gagné gagne remporté remporte remportent reçu reçoit recevra
    récompense récompensé récompensée lauréat lauréate élu élue nommé nommée sacré sacrée félicité distingué distinguée hommage honneur bravo fier fière joie
    match but buts marqué marque tournoi finale demi-finale équipe club entraîneur joueur joueuse gardien attaquant stade marathon course couru coureur nage
    natation cyclisme football rugby tennis handball ski athlète sport sportif sportive olympique saison
    musique musicien musicienne chanson chante chantera chanté chanteur chanteuse soprano orchestre concert festival opéra théâtre scène rôle film cinéma
    danse danseur piano violon album tournée disque artiste art peintre exposition musée photographe spectacle programme débuts
    livre roman romancier romancière auteur autrice écrivain publie publié publier lecture bibliothèque salon poésie culture culturel culturelle amour
    école lycée collège université étudiant étudiante élève professeur enseigne enseignant enseignante recherche chercheur chercheuse scientifique science
    glacier climat océan forêt nature environnement solaire énergie batterie batteries eau
    agriculture agriculteur agricole éleveur éleveuse brebis vache lait fromage ferme récolte légume légumes fruit pomme vigne vigneron vin miel
    boulanger boulangerie pain pâtissier cuisine cuisinier cheffe restaurant plat menu étoile michelin
    entreprise société groupe usine atelier boutique magasin marque produit produits production fabrique fabrication emploi emplois salarié salariés embauche
    embaucher embauchera recrute recruter croissance bénéfice ventes export ouvre ouvrir ouvrira ouverture inaugure inauguré inaugurée
    inauguration lance lancé lancement construit construire construction crée créer créé créés création développe développement investit investir investira
    investissement chambre commerce industrie entrepreneur entrepreneuse
    don association bénévole bénévoles solidarité hôpital soutenir soutient soutien
    mariage marié mariés mariée anniversaire naissance retraite fête fêté célèbre fêtera rencontre accueil accueille accueilli
    belle succès réussite chambre
    vainc bat podium qualifié qualifiée compétition concours tour étape cycliste pilote skieur skieuse nageur nageuse gymnaste judoka escrime voile régate basket volley pétanque jury public applaudi comédie comédien comédienne acteur actrice réalisateur réalisatrice chorégraphe chœur chorale fanfare jazz pianiste violoniste chef sculpteur sculpture photographie patrimoine château restauré restauration rénové rénovation médecine vaccin laboratoire planète astronome biologiste physicien découverte thèse doctorat bourse diplôme jardin jardinier fleurs roses arbres plantes miel apiculteur abeilles chèvre brebis mouton vaches cheval chevaux cavalier cavalière élevage maraîcher maraîchère bio biologique boucher charcutier chocolat chocolatier brasserie brasseur bière cidre vendange vendanges couturier couturière mode tissu tissus bijoux céramique potier menuisier ébéniste artisan artisane artisanat start-up startup application logiciel technologie innovation robot satellite panneaux éoliennes usine ligne train gare tramway pont passagers tourisme touristes hôtel camping chiffre affaires hausse trimestre dividende pompier pompiers secouriste kermesse bal carnaval brocante noël pâques`,
  phrases: [
    'fait la part belle aux?',
    'd\'ici (?:à )?\\d{4}',
    'à l\'âge de \\d+ ans',
    'y (?:a|avait) fait ses débuts',
    'de saison',
    '(?:a|ont|avait) dit|dit-(?:il|elle)|explique-t-(?:il|elle)',
  ],
  endings: [['s'], ['x'], ['e'], ['es']],
  compounds: false,
  nounsLarge: false,
};
