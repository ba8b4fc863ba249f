import { forms } from './forms.ts';
import { wordSet } from '../../text/word-set.ts';

/**
 * What those in office do besides, which can hardly be a crime: they charge and try others, plead, examine, search,
 * present, receive, grieve. One block a language.
 */
export const DOINGS: ReadonlySet<string> = new Set([
  ...'tracked|traced|hunted|followed|tailed|caught|nabbed|reconstructed|analysed|analyzed|studied|researches|researched|teaches|lectures|lectured|reviewed|reviews|interviewed|cross-examined|examined|cross-examines|summed up|read out|read|listened|nodded|frowned|paused|wept|smiled|sighed|applauded|is leading|is heading|is chairing|chaired|chairs|represented|prosecutes|commended|lauded|pledged|vowed|promised|intends to|apologised|apologized|expressed|offered|paid respect|unveiled|hosted|spoke|speaks|spoke of|spoke about|replied|responded|agreed|disagreed|substituted|increased|reduced|activated|warned against|spelled out|summarised|summarized|outlines|signed the order|been entitled|received threats|was praised|was thanked|were praised|put it|called it|calls it|referred to|drew attention|took over the|took up the|travelled to|visited'.split(
    '|',
  ),
  ...'folgt auf|folgte auf|succeeds|succeeded|succède à|sucede a|volgt'.split('|'),
  ...forms('german', 'prüf untersuch begutacht ermittel rekonstruier analysier koordinier präsentier'),
  ...'führte|führt|verlas|verliest|vernahm|vernimmt|hörte|verlangte|verlangt|beantragt|entschied|entscheidet|wies|lehnte|eröffnete|schloss|vertagte|setzte|hob|übernahm die ermittlungen|würdigte|wertete|wertete aus|durchsuchte|überführte|stieß auf|erstattete|stellte|stellt|bedankte sich|zog|weinte|schwieg|nickte|trauert|trauerte|hofft|hoffte|nahm|nimmt|nennt|rät|empfahl|erließ|ließ|bezifferte|rechnete vor|dämpfte|räumte ein'.split(
    '|',
  ),
  ...forms(
    'frenchEr',
    'examin analys présent salu détaill déroul entendu auditionn coordonn pilot dress inspect expertis martel',
  ),
  ...'ménagé|ménage|saisi|saisit|suspendu|décrit|décrypte|décortique|retracé|retrace|réclame|réclamé|défendu|rendu|rend|remis|entendu|lu|reçu|reçoit|pleuré|tenu à|tient à|pris acte|rendu hommage|mené l|publié|publie|promis|promet'.split(
    '|',
  ),
  ...'atribuyó|atribuye|aprecia|apreció|ratificó|ratifica|presentó|presenta|expuso|detalló|analiza|analizó|estudia|examinó|instruye|instruyó|llevó|lleva|dio|dio lectura|leyó|escuchó|tomó declaración|compareció|comparece|reclamó|reclama|exigió|exige|cobra|lloró|agradeció|elogió|felicitó|cifró|cifra|estimó|estima|calculó|denuncia|decidió|resolvió|resuelve|firmó|firma|suscribe|suscribió|archiva|remitió|trasladó'.split(
    '|',
  ),
  ...forms('italianAre', 'ripercors present illustr analizz esamin'),
  ...'ripercorso|ripercorre|descritto|descrive|letto|legge|depositato|deposita|consegnato|ricostruito|ricostruisce|disposto|dispone|chiede|invoca|invocato|sollecitato|ringrazia|firma|guida|guidato|ascoltato|ascolta|replicato|pianto|piange|studiato|studia'.split(
    '|',
  ),
  ...forms('portugueseAr', 'apresent analis detalh'),
  ...'leu|lê|ouviu|assinou|assina|subscreveu|subscreve|propôs|propõe|pede|requereu|requer|sustentou|deu|dá|cobra|cobrou|chorou|elogiou|estima|estimou|atribuiu|atribui|imputa|imputou|admite|decidiu|decide|presidiu|ouve'.split(
    '|',
  ),
  ...'vorderde|vordert|bepleitte|bepleit|onderzocht|onderzoekt|presenteerde|presenteert|sprak uit|sprak met|sprak|las voor|las|hoorde|ondervroeg|kondigde|deed|nam|wees|achtte|acht|oordeelde|prees|bedankte|schetste|schetst|rekende|huilde|betuigde|reconstrueerde'.split(
    '|',
  ),
  ...'krævede|påstod|fremlagde|fremla|læste|la fram|la ned|hørte|førte|fører|undersøger|undersøgte|undersøkte|presenterte|redogjorde|presenterar|presenterade|lämnade|väckte|utreder|utredde|granskade|granskar|läste|höll|gråt|græd'.split(
    '|',
  ),
  ...'wnosi|wnosił|wnosiła|odczytał|odczytała|prowadzi|prowadził|prowadziła|skierował|skierowała|przedstawił|przedstawiła|uzasadnił|uzasadniła|postawił|postawiła|umorzył|umorzyła|broni|bronił|broniła'.split(
    '|',
  ),
  ...wordSet('reçoit'),
]);

/** Verbs among them that are harmless only with what they are done to. */
export const DOINGS_NEED: readonly (readonly [string, RegExp])[] = [
  [
    'agreed|expressed|offered',
    /^(?:that|condolences|sympathy|sympathies|support|thanks|apology|apologies|regret|sorrow|relief)$/,
  ],
  ['spoke|speaks', /^(?:of|about|for|at|to|outside|after)$/],
  [
    'increased|reduced|substituted|activated',
    /^(?:sentence|term|fine|bail|three|four|five|six|seven|eight|nine|ten|two|years|penalty)$/,
  ],
  [
    'presentato|presenta|presentó|apresentou|presenteerde|presented|présenté|présente|präsentierte|presenterade|presenterte|przedstawił|przedstawiła',
    /^(?:rapporto|libro|studio|ricerca|relazione|risultati|report|findings|book|study|figures|evidence|case|informe|estudio|investigación|datos|balance|resultados|relatório|estudo|pesquisa|denúncia|rapport|livre|étude|bilan|enquête|chiffres|onderzoek|boek|cijfers|bericht|studie|buch|ergebnisse|zahlen|bilanz|gutachten|rapporten|bok|siffror|opinię|raport)$/,
  ],
  ['stellte|stellt', /^(?:vor|bilanz|ergebnisse|zahlen|bericht|verfahren|strafanzeige|anzeige|ein|klar)$/],
  ['führte|führt', /^(?:ermittlungen|ermittlung|verfahren|prozess|verhandlung|vorsitz|aus|untersuchung|anklage)$/],
  ['erstattete', /^(?:anzeige|strafanzeige|bericht|gutachten)$/],
  ['nahm|nimmt', /^(?:stellung|angeklagten|urteil|ermittlungen|revision)$/],
  ['zog', /^(?:bilanz|fazit|schlussstrich)$/],
  ['wies|lehnte', /^(?:zurück|ab|antrag|klage|revision|berufung|beschwerde)$/],
  ['ließ|setzte|hob', /^(?:urteil|haftbefehl|verfahren|auf|aus|fest|klage|anklage|strafe)$/],
  ['hörte', /^(?:zeugen|zeugin|zeuge|angeklagten|sachverständigen)$/],
  ['suspendu', /^(?:agente?|employée?|salariée?|fonctionnaire|policier|directeur|directrice|audience|peine)$/],
  ['reçu|reçoit', /^(?:menaces|messages|prix|soutien|familles|victimes)$/],
  ['rendu|rend|remis|pris', /^(?:rapport|décision|ordonnance|jugement|arrêt|verdict|hommage|expertise|acte|non-lieu)$/],
  ['dio|dá|deu', /^(?:conta|cuenta|lectura|lugar|entrevista|razón|razão|parecer|detalles|detalhes)$/],
  ['lleva|llevó', /^(?:caso|investigación|defensa|acusación|instrucción|causa)$/],
  [
    'reclamó|reclama|exigió|exige|cobra|cobrou',
    /^(?:justicia|años|pena|penas|prisión|absolución|respuestas|explicaciones|responsabilidades|responsabilidad|condena|justiça|respostas|explicações|medidas|cárcel|punição|apuração)$/,
  ],
  ['admite', /^(?:recorrer|recurso)$/],
  ['deed', /^(?:uitspraak|aangifte|onderzoek|verslag)$/],
  ['nam', /^(?:beslissing|zaak|verhoor|verklaring)$/],
  ['wees', /^(?:af|vonnis|verzoek|vordering)$/],
  ['received', /^(?:threats|award|praise)$/],
  ['been entitled', /^(?:write|report|publish|rule|act|say|conclude|sentence)$/],
  ['caught|nabbed|tailed|followed|hunted', /^(?:him|her|them|gang|suspects|suspect|accused|trail|money|case|\u0081)$/u],
  ['tenu à|tient à', /^(?:saluer|remercier|rappeler|souligner|rendre|préciser)$/],
  ['took over the|took up the', /^(?:investigation|case|inquiry|probe|prosecution|defence)$/],
  ['travelled to|visited', /^(?:scene|victims|families|site|court)$/],
  [
    'saisi|saisit',
    /^(?:parquet|justice|tribunal|procureur|procureure|chambre|police|gendarmerie|commission|conseil|doyen)$/,
  ],
  [
    'promised|promet|promis|pledged|vowed',
    /^(?:that|to|que|une|un|reforms?|justice|transparency|transparence|inquiry|audit)$/,
  ],
];
