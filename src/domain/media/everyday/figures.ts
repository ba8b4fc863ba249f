/**
 * Turns of speech that borrow a crime for a game, a prize or a joke: "robbed of gold", "stole the show", "a criminally
 * good wine". Regular expression sources of whole words in small letters.
 */

const PRIZE_EN =
  '(?:(?:the|a|an|his|her|their|our|your|late|certain|first|second|third|sure|deserved|home|away|maiden|opening|much-needed|last-gasp|vital|three|two|all) )*(?:gold|silver|bronze|wins?|victory|title|medals?|cup|crown|trophy|podium|points?|goals?|winner|equali[sz]er|record|match|game|tie|derby|final|race|lap|sets?|frame|wickets?|ball|possession|lead|pole|show|limelight|spotlight|thunder|scenes?|headlines|hearts?|march|prizes?|awards?|rosettes?|place|bases?|second)';

const CRIME_EN =
  '(?:money[- ]laundering|frauds?|corruption|bribery|financial crimes?|economic crimes?|organised crime|crimes?|theft|thefts|cyber ?crimes?|scams?|scammers|fraudsters|trafficking|human trafficking|terrorist financing|tax evasion|embezzlement|counterfeit\\p{L}*|burglar(?:y|s)|poaching|smuggling)';
const CRIME_DE =
  '(?:geldwäsche|betrug|korruption|wirtschaftskriminalität|kriminalität|organisierter? kriminalität|cyberkriminalität|menschenhandel|diebstahl|terrorfinanzierung|steuerhinterziehung)';
const CRIME_ROMANCE =
  '(?:(?:la|le|les|l.|el|las|los|il|i|gli|o|a|os|as|contre|contra|contro) ?)*(?:blanchiment|fraude|fraudes|corruption|criminalité|escroqueries?|traite|contrefaçon|blanqueo(?: de capitales)?|lavado(?: de (?:dinero|activos))?|corrupción|trata|delincuencia|estafas?|lavagem de dinheiro|branqueamento(?: de capitais)?|corrupção|burlas|riciclaggio|corruzione|frodi|truffe|criminalità|mafia|mafie|racket)';

/** "robbed of the title", "stole the match": what is taken can only be taken in play. */
const TAKEN: readonly string[] = [
  `(?:robbed|cheated|deprived|mugged) (?:[\\u0080\\u0081] |him |her |them |us |me |the (?:visitors|hosts|home side|favourites|champions|opposition|crowd|league leaders) |(?!(?:the|an?|his|her) )\\p{L}+ )?(?:out )?of ${PRIZE_EN}`,
  `(?:steals?|stole|stolen|stealing|snatch(?:ed|es)?|pinched|nicked|rob(?:s|bed)?) (?:[“"«„‘'] ?)?${PRIZE_EN}`,
  `${PRIZE_EN} (?:was|were|had been|got) [“"«„‘']?(?:stolen|pinched|snatched)[”"»’']?`,
  '(?:um|des) (?:(?:den|das|die|ihren|seinen|sicheren|verdienten|sein|ihr) )*(?:sieg(?:es)?|gold|titel|medaille|punkte?|tor|lohn) (?:gebracht|betrogen|beraubt)',
  '(?:sieg|punkte?|spiel|tor|gold|titel|ball|schau|show|partie|medaille) [“"«„‘\']?(?:gestohlen|geklaut|geraubt|entführt)[”"»’\']?|(?:stiehlt|stahl|stehlen|klaut|klaute|klauten) (?:[\\p{L}\\u0081]+ ){0,3}(?:die|den|das) (?:schau|show|ball|sieg|spiel|punkte)|(?:ball|punkte|sieg|tor)(?:raub|diebstahl|klau)|(?:ball|punkte|herzens)dieb(?:in)?',
  "(?:vol(?:er|é|ée|és|e|ent|ait|ons|èrent)|dérob(?:é|er|e)|braqu(?:é|er|e)) (?:[\\p{L}']+ ){0,2}?(?:le |la |l'|un |une |les )?(?:match|victoire|titre|vedette|médaille|point|points|or|finale|ballon|rencontre|place|qualification)|(?:match|victoire|titre|médaille|finale|ballon) vol(?:é|ée)",
  '(?:(?:nos|les|le|me|te) )?rob(?:aron|ó|ado|ada|an|ar|aba|ando|amos) (?:(?:el|la|un|una|los|las|tres|dos|su) )*(?:partido|balón|balones|victoria|título|oro|final|pelota|puntos|medalla|show|protagonismo|escena|corazones|gol|triunfo|clásico|set|campeonato|copa)',
  '(?:roub(?:ou|aram|ada|ado|ando|a|ar)|furt(?:ou|aram)) (?:[ao]s? |um |uma )?(?:bolas?|cena|jogo|vitória|título|show|pontos|ouro|partida|medalha|clássico)|(?:bola|vitória|medalha) roubada',
  "(?:rub(?:ato|ata|ate|ati|are|ò|a|ano)|scippat[oa]|derubat[oaie]) (?:della |di una |la |il |l'|una |un |lo |del )?(?:partita|vittoria|palla|pallone|scena|oro|medaglia|titolo|gol|punti|cuore|finale|gara|spettacolo|scudetto|rigore)",
  '(?:overwinning|zege|winst|goud|titel|punten?|wedstrijd|bal|show|plaats|plek|finale) [“"«„‘\']?(?:gestolen|geroofd|afgepakt|ontnomen)[”"»’\']?|(?:bestolen|beroofd) van (?:de |het |een )?(?:goud|zege|winst|titel|punten?|overwinning|finale)|st(?:al|eelt|elen) (?:de |het )?(?:show|harten|bal)',
  '(?:snuvad|snytt|rånad|bestulen|frastjålet|snydt|ranet|frarøvet) (?:på|for|fra|av) (?:\\p{L}+ )?(?:guld\\p{L}*|gull\\p{L}*|seger\\p{L}*|seier\\p{L}*|sejr\\p{L}*|medalj\\p{L}*|poäng\\p{L}*|poeng\\p{L}*)|stj[aäæ]l\\p{L}* (?:showet|showen|ballen|bollen)|ukrad\\p{L}* (?:show|zwycięstwo|punkty|mecz|piłkę|wygraną|medal)|okrad\\p{L}* z (?:medalu|zwycięstwa|wygranej|punktów|złota|tytułu)',
];

/** What kills, hunts and convicts on a pitch. */
const FOUGHT: readonly string[] = [
  'murderous (?:\\d+|spell|pace|form|forehand|serve|backhand|strike|finish|tackle|volley)|kill(?:ed|s|ing)? (?:off )?(?:the |our |their )?(?:game|match|tie|contest|race|momentum|team)|killer (?:pass|ball|blow|instinct|serve|pitch|header|strike|finish|goal|shot|punch ?line|app|idea|recipe|feature|hook|look|outfit|heels|sprint|climb|performance|combination|try|free[- ]kick|volley|riff|chorus|question|argument)|(?:murder|slaughter|destroy|butcher|maul|hammer|torment|bulli|terroris)(?:s|es|ed|ing|ied)? (?:the |an? |his |her |their |our )?(?:[\\p{L}\u0081-]+ ){0,2}(?:defen[cs]e|attack|back line|midfield|bowl(?:ing|ers)|opponents?|opposition|visitors|hosts|rivals|favourites|field)|shoot(?:s|ing)?(?: up)? to (?:the )?(?:front|lead|top|fame|stardom|prominence|number one|first place)|shot(?: up)? to (?:the )?(?:front|lead|top|fame|stardom|prominence|number one|first place)|execut(?:ed|es) (?:the |a |his |her )?(?:penalty|free[- ]kick|move|routine|dive|vault)|got away with murder',
  "t(?:ue|ué|uer|uent|uait) le match|assassin(?:e|é|er)? le match|hold-up (?:parfait|tactique|à l'extérieur)",
  'mat(?:é|ó|amos|aron|a|ar) (?:al |el )(?:equipo|partido|encuentro|juego|rival)|(?:penal(?:ti|ty)?|gol|error|autogol|expulsión|fallo|tanto)[^.;\\n]{0,50} conden(?:ó|a|aron)(?= a(?:l| los| las| la)? )|sentenci(?:ó|ar|a|aron) (?:el |la )?(?:partido|encuentro|eliminatoria|final|duelo|choque|clásico|goleada)|(?:ejecutó|fusiló) (?:el|al|la) (?:penal|penalti|arquero|portero|pena máxima|tiro|meta)|acusad[oa] por (?:(?:su|sus|la|los|propia|propios) )*(?:hinchada|afición|hinchas|aficionados|seguidores|compañeros) de[l]? (?:error|fallo|gol|empate|derrota)|verdugo',
  'engan(?:ou|a|ando) (?:\\p{L}+ )?(?:zagueiros?|defesas?|marcador(?:es)?|goleiro|guarda-redes|defensores|adversários?)|(?:execut|fuzil|mat)ou (?:o |a )?(?:goleiro|guarda-redes|jogo|partida|bola|contra-ataque)|requintes de crueldade|carrasco',
  "uccid\\p{L}+ (?:la |il )?(?:partita|gara|match)|(?:rapina|furto|scippo) (?:più|d'autore|sportiv[oa])|condannat[oa] (?:da un|dal|da una) (?:gol|rigore|errore|autogol|doppietta)",
  'sędzia (?:mnie|nas) (?:zabił|okradł|skrzywdził)|dommeren (?:ranet|drepte) oss|domaren (?:rånade|mördade) oss',
];

/** Of goods, and of those who fight crime. */
const SAID: readonly string[] = [
  '(?:been |was |is )?accused,?(?: by [^,.]{1,40},?)? of crimes? against (?:fun|fashion|good taste|taste|football|rugby|grammar|music|pizza|cooking|pasta|style|spelling)|criminally (?:good|underrated|delicious|overlooked|moreish|talented|young|funny|tasty|under-used|neglected|catchy)|criminal (?:miss|waste of)|crimes? against (?:fun|fashion|good taste|taste|football|rugby|grammar|music|pizza|cooking|pasta|style|architecture|spelling|haircuts?)|guilty pleasures?|steal of the (?:season|day|week)|to die for|at the death|partners? in crime',
  `(?:prize|award|medal|honou?r|trophy)s? (?:for|in) (?:(?:his|her|their|its|excellence in|services to|work|work in|the fight against|best) )*(?:combat(?:ing|ting)?|fighting|fight against|tackling|preventing|prevention of|detecting|detection of|battling)? ?${CRIME_EN}(?:,? (?:and|or) ${CRIME_EN})?`,
  `(?:block|stopp|prevent|foil|thwart|detect|intercept|expos)ed (?:[£€$N]?[\\d.,]+ ?(?:m|bn|k|million|billion)? )?(?:(?:in|of|worth of) )?(?:(?:mule|fraudulent|suspicious|illicit) (?:transfers|payments|transactions)|${CRIME_EN})`,
  `${CRIME_EN}[- ](?:fighters?|busters?|prevention|fighting|busting|awareness|hunters?|compliance|detection) (?:(?:team|officer|professional|champion|app|software) )?(?:of the year|award|prize|medal)|(?:anti|counter)-?${CRIME_EN}(?: \\p{L}+)? (?:of the year|award|prize|medal)|(?:burglar|theft|tamper)[- ]proof|burglar alarms?`,
  `(?:preis|auszeichnung|medaille|orden)\\p{L}* (?:für|gegen|im) (?:(?:die|den|der|das|ihren|seinen|ihre|seine) )?(?:bekämpfung|kampf|einsatz|prävention|aufklärung|verhütung)(?: gegen| von| der| des)? ${CRIME_DE}|kriminell (?:gut|lecker|unterschätzt|günstig)|(?:einbruch|diebstahl)(?:s)?(?:schutz|sicher\\p{L}*)|verbrecherisch gut`,
  `(?:prix|médaille|premio|prémio|prêmio|medalla|medalha|medaglia|riconoscimento|trophée) (?:[\\p{L}']+ ){0,4}(?:lutte|lucha|luta|lotta|combate|prevención|prévention|prevenção|prevenzione|contrasto) (?:contre|contra|contro|de|do|da|del|della|al|alla|à) ?${CRIME_ROMANCE}|anti-?vol|anti-?effraction|antirrobo|antifurto|antirroubo|inbraakwerend\\p{L}*|crime(?:n)? (?:de lèse-goût|contra el buen gusto)`,
  '(?:daylight|highway) robbery on (?:a|the) (?:cracker|plate|stick|menu)',
];

/** "invoice fraud", and no one in particular: "the fraud". */
const KIND = '(?:(?!(?:an?|the|his|her|its|their|this|that) )\\p{L}+ ){0,2}?';
const AGAINST: readonly string[] = [
  `(?:(?:research|studies|study|work|book|thesis|paper|lecture|lectures|talk|course|software|app|algorithm|tool|campaign|campaigning|help|guide|training|teaching) (?:in|on|into|about|for|against|to) )?(?:(?:the )?(?:fight(?:ing)?|combat(?:ing|ting)?|detect(?:ing|s|ion of)?|prevent(?:ing|s|ion of)?|tackl(?:ing|es)|spott?(?:ing|s)?|stop(?:ping|s)?|curb(?:ing)?|against|anti-?)(?: against)? )${KIND}${CRIME_EN}(?! (?:he|she|they|it|that|which|who|whom|by)(?!\\p{L}))`,
  `(?:research|studies|study|book|thesis|lecture|lectures|talk|course|expert) (?:on|into|about|in|of) ${KIND}${CRIME_EN}(?:,? and ${CRIME_EN})?(?! (?:he|she|they|it|that|which|who|whom|by)(?!\\p{L}))`,
  `${CRIME_EN}[- ](?:detection|prevention|awareness|fighting|research)`,
  `(?:bekämpfung|erkennung|prävention|kampf|forschung|arbeit|einsatz)(?: von| der| des| gegen| zu[rm]?)+ (?:\\p{L}+ )?${CRIME_DE}`,
  `(?:lutte|lucha|luta|lotta|combate|prevención|prévention|prevenção|prevenzione|contrasto|détection|detección|deteção|detecção|recherches?|investigación|ricerca|pesquisa|travaux) (?:contre|contra|contro|de|do|da|del|della|al|alla|à|sur|sobre|sulla|sul) ?${CRIME_ROMANCE}`,
];

export const FIGURES: readonly string[] = [...TAKEN, ...FOUGHT, ...SAID, ...AGAINST];

/** Words of crime that a quotation, or a headline, may cry out over a game. */
export const CRIED: readonly string[] = [
  `(?:${[
    '(?:daylight |highway |armed )?(?:robbery|robbed|mugged|theft|stolen|stole|steal|thieves|thief|burglars?|burgled|cheated|murdered|killed|assassinated|crimes?|criminal)',
    'raub|raubüberfall|diebstahl|geraubt|gestohlen|geklaut|beraubt|überfall|einbrecher|diebe|verbrechen|verbrecherisch|kriminell',
    'voler|volés?|volée?s?|vol|braquage|hold-up|cambrioleurs?|voleurs?|crime|assassinés?|tués?|casse du siècle',
    'robo|atraco|robados?|robaron|ladrones|crimen|maté|mataron|asesinato',
    'roubo|assalto|roubados?|roubaram|ladrões|crime|matei|mataram|furto|rapina|derubati|rubat[oa]|ladri|delitto|ucciso|scippo',
    'roof|diefstal|gestolen|bestolen|beroofd|inbrekers|overval|misdaad|rån|stöld|rånade|stulen|ran|tyveri|ranet|røveri',
    'kradzież|rozbój|okradli|okradziono|zabił|zabili|zbrodnia',
  ].join(
    '|',
  )})(?: (?:in broad daylight|am helllichten tag|en plein jour|a mano armada|a plena luz del día|à mão armada|à luz do dia|in pieno giorno|op klaarlichte dag|mitt på ljusa dagen|w biały dzień))?`,
];

/** Words of games and contests, by which a sentence is one about them. */
export const GAMES: readonly string[] = [
  'match|game|derby|finals?|semi-?finals?|penalt(?:y|ies)|minutes?|goals?|goalkeeper|keeper|hat-trick|handball|referee|umpire|linesman|judges?(?: in \\p{L}+)?|jury|coach|manager|boss|side|team|squad|league|season|striker|midfielder|defender|winger|captain|pitch|stadium|crowd|fans|supporters|half-time|full-time|extra time|stoppage time|free[- ]kick|corner|offside|var|red card|yellow card|booked for dissent|sent off|beaten|beat|defeat(?:ed)?|lost|won|wins?|winner|winning|victory|draw|equali[sz]er|shots?|attack(?:ing|ers?)?|defen[cs]e|whistle|jump(?:ed)?|leap|throw|vault|race|lap|sprint|heat|marathon|relay|podium|gold|silver|bronze|medal|record|centimetres?|seconds?|points?|sets?|serve|tie-?break|wickets?|innings|overs|runs|try|tries|scrum|round|bout|knock-?out|title|champion\\p{L}*|cup|trophy|awards?|prize|rosette|contest|competition|show|festival|tournament|chess|tasting|vintage|wine|cheese|ale|gin|chef|red-flagged|awarded|honou?red|crowned|finalists?|laureate|runner-up',
  'spiel\\p{L}*|handball|halle|partie|tor(?:e|en|wart|hüter\\p{L}*)?|elfmeter|minute|schiedsrichter\\p{L}*|kampfrichter\\p{L}*|preisrichter\\p{L}*|trainer\\p{L}*|mannschaft|team|liga|saison|stürmer\\p{L}*|kapitän\\p{L}*|stadion|fans|halbzeit|nachspielzeit|freistoß|ecke|abseits|rote karte|niederlage|verloren|gewonnen|sieg\\p{L}*|unentschieden|ausgleich|schuss|angriff|abwehr|pfiff|sprung|wurf|rennen|runde|lauf|podest|gold|silber|bronze|medaille|rekord|zentimeter|sekunden?|punkte?|satz|aufschlag|tiebreak|titel|meister\\p{L}*|pokal|wettbewerb|turnier|jury|preis|derby|finale|halbfinale|ausgezeichnet|geehrt|gekrönt|preisträger\\p{L}*|auszeichnung',
  'match|rencontre|derby|finale|demi-finale|penalty|minutes?|buts?|gardien|arbitre|juges?|jury|entraîneur|équipe|club|championnat|saison|attaquant|arrière|capitaine|ailier|stade|public|supporters|mi-temps|prolongation|coup franc|corner|hors-jeu|carton|défaite|battus?|perdu|gagné|victoire|nul|égalisation|tir|essai|mêlée|saut|lancer|course|tour|podium|or|argent|bronze|médaille|record|secondes?|points?|set|service|titre|champion\\p{L}*|coupe|concours|tournoi|domicile|extérieur|menés?|lauréat(?:e|s)?|finaliste|couronné\\p{L}*|récompens\\p{L}+|prix',
  'partido|clásico|final|semifinal|penal(?:ti|ty)?|minutos?|gol(?:es)?|goleada|arquero|portero|árbitro|jueces|jurado|entrenador|técnico|equipo|club|liga|torneo|temporada|delantero|defensa|capitán|estadio|hinchada|hinchas|afición|descuento|tiro libre|fuera de juego|tarjeta|derrota|perdió|ganó|victoria|triunfo|empate|disparo|salto|carrera|vuelta|podio|oro|plata|bronce|medalla|récord|segundos?|puntos?|set|saque|título|campeón\\p{L}*|copa|concurso|marcador|cancha|premio|galard\\p{L}+|premiad[oa]s?|jogo|partida|clássico|pênalti|penálti|golo?|gols|golos|goleiro|guarda-redes|juiz de linha|júri|treinador|time|equipa|campeonato|época|atacante|zagueiros?|meio-campo|capitão|estádio|torcida|adeptos|acréscimos|falta|impedimento|cartão|vitória|empate|chute|remate|bola|pódio|ouro|prata|medalha|recorde',
  'partita|gara|finale|semifinale|rigore|minut[oi]|gol|rete|portiere|arbitro|giuria|giudici di gara|allenatore|mister|squadra|campionato|stagione|attaccante|difensore|capitano|stadio|tifosi|recupero|punizione|fuorigioco|cartellino|sconfitta|perso|vinto|vittoria|pareggio|tiro|salto|corsa|giro|podio|oro|argento|bronzo|medaglia|record|secondi|punti|set|servizio|titolo|campion\\p{L}*|coppa|concorso|torneo|derby|premio|premiat[oa]|wedstrijd|strafschop|minuten?|doelpunt\\p{L}*|doelman|keeper|scheidsrechter|jury|coach|trainer|ploeg|competitie|seizoen|spits|aanvoerder|stadion|supporters|blessuretijd|buitenspel|kaart|nederlaag|verloren|gewonnen|overwinning|zege|gelijkspel|schot|sprong|race|rit|bocht|ronde|sprint|podium|goud|zilver|brons|medaille|record|meter|valpartij|punten?|titel|kampioen\\p{L}*|beker|toernooi',
  'mecz\\p{L}*|bieg\\p{L}*|bramk\\p{L}+|gol\\p{L}*|sędzi\\p{L}+|trener\\p{L}*|drużyn\\p{L}+|lig\\p{L}+|sezon\\p{L}*|kibic\\p{L}*|stadion\\p{L}*|przegrał\\p{L}*|wygrał\\p{L}*|wykluczeni\\p{L}+|remis\\p{L}*|rzut\\p{L}*|skok\\p{L}*|podium|złot\\p{L}+|srebr\\p{L}+|brąz\\p{L}*|medal\\p{L}*|rekord\\p{L}*|punkt\\p{L}*|tytuł\\p{L}*|mistrz\\p{L}*|puchar\\p{L}*|turniej\\p{L}*|finał\\p{L}*|match\\p{L}*|mål\\p{L}*|domar\\p{L}*|dommer\\p{L}*|tränar\\p{L}*|trener\\p{L}*|træner\\p{L}*|lag(?:et)?|hold(?:et)?|serien|säsong\\p{L}*|sesong\\p{L}*|sæson\\p{L}*|fansen|förlust\\p{L}*|tap(?:te|et)?|nederlag\\p{L}*|seger\\p{L}*|seier\\p{L}*|sejr\\p{L}*|straff\\p{L}*|guld|gull|sølv|silver|brons|bronse|medalj\\p{L}*|medalje\\p{L}*|poäng|poeng|point|lopp\\p{L}*|løp\\p{L}*|hopp\\p{L}*',
];
