import type { EverydayWords } from './everyday-words.ts';

export const FRENCH: EverydayWords = {
  plain: `
    le la les l un une des du de d et ou à au aux en dans sur sous par pour avec chez entre vers depuis pendant avant
    après dès ici là où qui que qu dont il elle ils elles on nous se s son sa ses leur leurs lui y ce cette ces cet c
    quelque quelques plusieurs tout toute tous toutes chaque est sont était étaient sera seront été être a ont avait
    avaient aura avoir fait font fera faire va vont doit peut peuvent deux trois quatre cinq six sept huit neuf dix
    onze douze quinze vingt trente quarante cinquante soixante cent mille million milliard premier première deuxième
    second seconde troisième quatrième cinquième dixième demi plus très bien aussi déjà aujourd'hui aujourd hui demain
    hier bientôt désormais toujours encore près environ même lundi mardi mercredi jeudi vendredi samedi dimanche
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre printemps automne hiver jour
    journée semaine mois an année siècle heure minute soir matin soirée temps fois âge âgé jeune vieux vieille nouveau
    nouvelle nouveaux nouvelles grand grande petit petite bon bonne beau meilleur meilleure long longue haut ancien
    ancienne local locale régional régionale national nationale mondial publique gratuit ouvert ouverte libre homme
    femme enfant personne gens habitant ami famille mère père fille fils frère sœur parent couple invité visiteur
    ville village commune quartier région département pays rue place maison salle parc côte mer rivière montagne île
    monde vie nom nombre part partie histoire lieu moitié distance début fin idée rêve projet plan carte vit vivent
    vivre habite travaille travail travaux commence débute compte permet veut voulait rejoint devient devenu devenue
    mène dirige dirigeait suit donne passe reste raconte explique présente présenté présentée directeur directrice
    président présidente patron patronne fondateur fondatrice responsable maire ministre sénateur ambassadeur député
    infirmière infirmier médecin avocate ingénieur architecte nord sud ouest autour souhaite espère ans euros mètres
    kilomètres hectares tonnes litres offre offrent propose proposent atteint atteignent réunit réunissent organise
    organisé organisée aide aident partage participe participé participent choisi choisie apprend apprendre découvert
    découvre rendez vous simple rare moderne traditionnel traditionnelle européen européenne français française breton
    bretonne lyonnais parisien quotidien mensuel prochain prochaine dernier dernière mieux ensemble grâce conseil
    comité fédération fondation institut académie centre bureau service site page journal revue émission langue mot
    mots né née originaire installé installée passionné passionnée domicile extérieur souffle arrière ailier pilier
    mêlée essai plaquage menés faille verrous serrure serrurier serrurière plaisante sourire rire jambe genou épaule
    cheveux nez dent doigt rouge bleu vert jaune noir pluie neige brouillard orage chaleur gel assiette tasse
    casserole poêle couteau fourchette cuillère lampe bougie miroir tapis canapé armoire four cheminée grange étable
    haie pelouse étang puits sentier sommet colline prairie tente corde lanterne drapeau tambour tuba échecs open
    finaliste couronnée couronné céramiste maçon brodeuse vannerie osier fromager crémier primeur chanter danser
    courir nager grimper sauter peindre dessiner coudre tricoter cuisiner planter semer arroser cueillir récolter
    tondre traire nourrir jusqu jusque ainsi alors années assez auprès autant autrefois beaucoup bel bref ceux celle
    celui celles ci combien comme comment complètement davantage dedans dehors derrière devant différent différente
    doucement droite durant également enfin ensuite entier entière exactement facile facilement gauche général
    générale généralement gratuitement gros grosse haute heureux heureuse important importante jadis jolie joli jours
    juste largement léger légère lent loin longtemps lors lorsque maintenant mêmes moins moment nombreux nombreuses
    notamment notre nos parfois parmi particulier particulièrement partout peu petits petites plein pleine plutôt
    pourtant pratique presque prêt prête principal principale propre puis puisque quand quant quoi rapide rapidement
    rarement récemment récent récente sans selon semblable seul seule seulement simplement situé située soit soudain
    souvent surtout tant tard tel telle tôt totalement toutefois travers trop unique vif vite voici voilà volontiers
    vrai vraiment votre adresse affiche air ambiance arrivée aspect attention avenir besoin bois bord bout bras bruit
    cadre campagne capital carrière cas centaine centaines chance chemin chose ciel classe coin collègue collègues
    corps couleur coup cour cœur demande dizaine dizaines domaine droit effort église entrée époque espace espoir
    esprit étage étude exemple expérience façon face feu fenêtre feuille figure fleuve fond force forme foule genre
    geste goût guide habitude hauteur image intérêt jeu jeux jeunesse kilomètre largeur lettre lieux liste lit lumière
    main mains mairie manière marché mesure métier milieu milliers minutes modèle moyen mur niveau nuit objectif objet
    œil yeux oreille papier parole pas passé passage peau pensée période personnes pied pierre plaisir plage point
    porte présence qualité question quinzaine raison rang regard règle repos retour réunion rive sable santé sens
    signe silence situation soin soleil sorte sortie souvenir sujet table tête terrain terre toit trajet tranquille
    trentaine vacances valeur vent visage visite voie voix voyage vue aime aiment aimer ajoute ajouté appelle appelé
    apporte apporté arrive arrivé attend bâti bénéficie cherche chercher choisit commencé comprend conduit connaît
    connu continue continuer court cultive cultivé cultiver dessine devenir dort écrit écrire écoute écouté effectue
    entend essaie étudie étudié existe finit fonctionne formé garde grandit grandi imagine installe intègre invite
    joue joué jouer jouera jouent lire marche met mis monte montre obtenu obtient occupe offrir parcourt parle
    partager pense plante planté prend pris prépare préparé produire promet proposé protège quitte rappelle réalise
    réalisé rend repose représente réussit réussi revient rit roule s'appelle sait salue sert sourit tient tombe
    tourne transforme transformé traverse trouve trouvé utilise vend vendu vendre venir vient venu visité voit vu voir
    ouvrier ouvrière serveur serveuse coiffeur coiffeuse fleuriste libraire opticien pharmacien pharmacienne
    vétérinaire dentiste chirurgien kinésithérapeute psychologue instituteur institutrice maître maîtresse proviseur
    recteur bibliothécaire`,
  topic: `
    prix médaille or bronze coupe champion championne championnat titre victoire vainqueur gagné gagne remporté
    remporte remportent reçu reçoit recevra récompense récompensé récompensée lauréat lauréate élu élue nommé nommée
    sacré sacrée félicité distingué distinguée hommage honneur bravo fier fière joie match but buts marqué marque
    tournoi finale équipe club entraîneur joueur joueuse gardien attaquant stade marathon course couru coureur nage
    natation cyclisme football rugby tennis handball ski athlète sport sportif sportive olympique saison musique
    musicien musicienne chanson chante chantera chanté chanteur chanteuse soprano orchestre concert festival opéra
    théâtre scène rôle film cinéma danse danseur piano violon album tournée disque artiste art peintre exposition
    musée photographe spectacle programme débuts livre roman romancier romancière auteur autrice écrivain publie
    publié publier lecture bibliothèque salon poésie culture culturel culturelle amour école lycée collège université
    étudiant étudiante élève professeur enseigne enseignant enseignante recherche chercheur chercheuse scientifique
    science glacier climat océan forêt nature environnement solaire énergie batterie batteries eau agriculture
    agriculteur agricole éleveur éleveuse brebis vache lait fromage ferme récolte légume légumes fruit pomme vigne
    vigneron vin miel boulanger boulangerie pain pâtissier cuisine cuisinier cheffe restaurant plat menu étoile
    michelin entreprise société groupe usine atelier boutique magasin produit produits production fabrique fabrication
    emploi emplois salarié salariés embauche embaucher embauchera recrute recruter croissance bénéfice ventes export
    ouvre ouvrir ouvrira ouverture inaugure inauguré inaugurée inauguration lance lancé lancement construit construire
    construction crée créer créé créés création développe développement investit investir investira investissement
    chambre commerce industrie entrepreneur entrepreneuse don association bénévole bénévoles solidarité hôpital
    soutenir soutient soutien mariage marié mariés mariée anniversaire naissance retraite fête fêté célèbre fêtera
    rencontre accueil accueille accueilli belle succès réussite vainc bat podium qualifié qualifiée compétition
    concours tour étape cycliste pilote skieur skieuse nageur nageuse gymnaste judoka escrime voile régate basket
    volley pétanque jury public applaudi comédie comédien comédienne acteur actrice réalisateur réalisatrice
    chorégraphe chœur chorale fanfare jazz pianiste violoniste chef sculpteur sculpture photographie patrimoine
    château restauré restauration rénové rénovation médecine vaccin laboratoire planète astronome biologiste physicien
    découverte thèse doctorat bourse diplôme jardin jardinier fleurs roses arbres plantes apiculteur abeilles chèvre
    mouton vaches cheval chevaux cavalier cavalière élevage maraîcher maraîchère bio biologique boucher charcutier
    chocolat chocolatier brasserie brasseur bière cidre vendange vendanges couturier couturière mode tissu tissus
    bijoux céramique potier menuisier ébéniste artisan artisane artisanat startup application logiciel technologie
    innovation robot satellite panneaux éoliennes ligne train gare tramway pont passagers tourisme touristes hôtel
    camping chiffre affaires hausse trimestre dividende pompier pompiers secouriste kermesse bal carnaval brocante
    noël pâques pâtisserie aquarelle aquarelles expose exposent huile toiles toile viticulteur viticultrice vigneronne
    vignoble chablis bordeaux bourgogne champagne cave cépage cuvée médailles lauréats palmarès trophée challenge
    record records exploit désherbe désherber robots chimique chimiques champ champs blé maïs orge avoine tournesol
    colza pommes poires cerises fraises framboises tomates salades carottes courges melon melons olive olives lavande
    tracteur serre serres pépinière potager compost semences graines cochon cochons porc porcs poule poules œuf œufs
    canard canards oie lapin lapins chien chiens chat chats âne ânes abeille ruche ruches oiseau oiseaux papillon
    papillons loup ours cerf dauphin baleine tortue soupe salade gâteau gâteaux tarte tartes crêpe crêpes galette
    galettes croissant croissants baguette brioche confiture glace glaces café thé jus limonade recette recettes dîner
    déjeuner terrasse bistrot auberge cantine traiteur ateliers tailleur forgeron verrier souffleur vitrail tapisserie
    broderie dentelle laine soie coton cuir sabotier luthier horloger joaillier orgue flûte trompette saxophone
    accordéon clarinette harpe guitare symphonie sonate partition compositeur compositrice chansons chœurs récital
    ballet danseuse danseurs chorégraphie cirque clown marionnettes conte contes conteur mise comédiens poème poèmes
    poète poétesse dessinateur dessinatrice illustratrice librairie éditeur édition bibliothèques lecteurs lectrices
    écrivaine collégien lycéen lycéens élèves étudiants étudiantes cours classes bac baccalauréat rentrée récréation
    maternelle crèche apprentissage apprenti apprentie apprentis formation chimie physique mathématiques mathématicien
    mathématicienne biologie géologue archéologue archéologie fouilles fossile dinosaure télescope astronaute
    biodiversité reboisement recyclage compostage énergies renouvelables vélo vélos piste cyclable tram bus trains
    aviron canoë kayak voilier régates marins surf plongée randonnée randonneurs alpinisme alpiniste escalade
    équitation jockey hippodrome boxe karaté lutte haltérophilie gymnastique patinage hockey buteur capitaine
    défenseur penalty championnats qualifications entrepreneurs entrepreneuriat PME artisanale incubateur levée
    investisseurs commandes exportations restaurée rénovée chapelle cathédrale abbaye musées phare moulin bénévolat
    caritative solidaire téléthon collecte vêtements jouets noces baptême jumeaux jumelles centenaire`,
  phrases: [
    'fait la part belle aux?',
    "d'ici (?:à )?\\d{4}",
    "à l'âge de \\d+ ans",
    'y (?:a|avait) fait ses débuts',
    'de saison',
    '(?:a|ont|avait) dit|dit-(?:il|elle)|explique-t-(?:il|elle)',
  ],
  endings: [['s'], ['x'], ['e'], ['es']],
  compounds: false,
  nounsLarge: false,
};
