import { SUBJECT } from '../mask-names.ts';

/**
 * Words of novels, films and plays, in English, German, French, Spanish, Italian, Portuguese, Dutch, the Nordic languages
 * and Polish. Regular expression sources of text in small letters.
 */

/** What a person makes up or plays in. */
export const WORK =
  '(?:(?:crime |detective |debut |short |spy |historical |first |second )?novels?|novella|thrillers?|whodunn?its?|murder myster(?:y|ies)|crime (?:story|series|drama|comedy)|short stor(?:y|ies)|feature film|films?|movie|sitcom|soap opera|tv (?:series|drama)|television (?:series|drama)|drama series|stage play|musical|farce|pantomime|screenplay|(?!(?:wirtschafts|polit|finanz|justiz|banken?|steuer|agenten|provinz|bau|immobilien|dopin?g?|abgas)-?(?:krimi|thriller|komödie))\\p{L}*(?:krimi|roman|thriller|komödie)s?|kinofilm|spielfilm|fernsehfilm|(?:krimi|fernseh|tv-)serie|theaterstück|bühnenstück|erzählung|hörspiel|polar|romans? (?:policier|noir)|nouvelle policière|long[- ]métrage|court[- ]métrage|téléfilm|fiction|pièce de théâtre|novelas?(?: negra| policiaca| policíaca)?|película|largometraje|cortometraje|telenovela|serie (?:negra|policiaca|de ficción)|romanzo|giall[oi]|noir|film|fiction|commedia|serie tv|romance policial|romance|filme|longa-metragem|curta-metragem|minissérie|série (?:de tv|policial|televisiva)|peça de teatro|misdaadroman|speelfilm|toneelstuk|politieserie|deckare\\p{L}*|deckardebut\\p{L}*|kriminalroman\\p{L}*|spelfilm\\p{L}*|spillefilm\\p{L}*|tv-serie\\p{L}*|kryminał\\p{L}*|powieś\\p{L}+|serial\\p{L}*)';

/** A title in quotation marks. */
export const TITLE = '(?:[“"«„‘\'] ?[^”"»’\'\\n]{1,60} ?[”"»’“\'])';

const SOME = "(?:[\\p{L}'-]+ ){0,3}";

/** How a sentence names the subject as who made or played it. */
export const MAKERS: readonly string[] = [
  `${SUBJECT}'s (?:[\\p{L}-]+ ){0,3}${WORK}(?:,? ${TITLE},?)? (?:opens|begins|starts|follows|tells|is set|pits|features|sends|imagines|explores|turns on|traces|takes (?:us|its|the reader)|centres|centers|revolves|introduces|stars|asks|has a|ends|plunges|drops) `,
  `in (?:his|her) (?:[\\p{L}-]+ ){0,3}${WORK}(?:,? ${TITLE})?,? ${SUBJECT} (?:sends|lets|takes|follows|tells|imagines|pits|puts|sets|conjures|introduces|returns|spins|weaves|invents)`,
  `${SUBJECT} (?:is|was) (?:\\p{L}+ly )?(?:superb|brilliant|magnificent|terrific|chilling|compelling|convincing|excellent|outstanding|wonderful|splendid|mesmerising|electrifying|hilarious|glorious|perfect|perfectly cast|cast|a delight|a revelation|a joy) as (?:the|a|an) `,
  `${SUBJECT} (?:plays|stars as|portrays|is playing|embodies|shines as|dazzles as|excels as) `,
  `(?:ihrem|seinem|ihren|seinen) ${SOME}${WORK}(?: ${TITLE})? (?:schickt|lässt|erzählt|entführt|führt|spinnt|erfindet|schildert|inszeniert|spielt|verkörpert|folgt|jagt|zeichnet) ${SUBJECT}`,
  `${SUBJECT} (?:spielt|verkörpert|mimt|gibt|glänzt als|brilliert als|überzeugt als|ist (?:großartig|glänzend|hinreißend|grandios) als) `,
  `avec ${TITLE}, ${SUBJECT} (?:signe|livre|publie|offre|interprète|raconte|imagine|entraîne|réussit)`,
  `(?:dans|avec) son ${SOME}${WORK}(?:,? ${TITLE})?,? ${SUBJECT} (?:signe|livre|raconte|imagine|entraîne|suit|met en scène|lance|campe|joue)`,
  `${SUBJECT} (?:incarne|interprète|joue|campe|signe|prête ses traits|publie|excelle|brille)`,
  `(?:con|en) ${TITLE}(?:, (?:donde|en la que|en el que|novela|historia|una historia|thriller)[^.\\n]{0,160},)? ${SUBJECT} (?:se ha (?:alzado|hecho|llevado)|se alza|se lleva|gana|ganó|obtiene|obtuvo|debuta|regresa|firma|narra|construye)`,
  `en su ${SOME}${WORK}(?:,? ${TITLE})?,? ${SUBJECT} (?:narra|cuenta|envía|imagina|retrata|lanza|sigue|construye)`,
  `${SUBJECT} (?:encarna|interpreta|protagoniza|da vida|se mete en la piel|borda|firma|publica|presenta) `,
  `(?:torna in libreria|torna sul set|torna in scena|in libreria) ${SUBJECT} con `,
  `${SUBJECT} (?:interpreta|veste i panni|impersona|dà vita|firma|pubblica|torna in libreria|torna con|dirige e interpreta|racconta) `,
  `(?:nel suo|col suo|con il suo) ${SOME}${WORK}(?:,? ${TITLE})?,? ${SUBJECT} (?:racconta|manda|immagina|segue|mette in scena|porta)`,
  `${SUBJECT} (?:encarna|interpreta|vive|protagoniza|dá vida|veste a pele|assina|lança|publica) `,
  `(?:no seu|em seu|na sua|em sua|com o seu) ${SOME}${WORK}(?:,? ${TITLE})?,? ${SUBJECT} (?:conta|narra|imagina|leva|segue|põe|lança)`,
  `${SUBJECT} (?:speelt|vertolkt|kruipt in de huid|schittert als|schrijft|schreef|publiceert) `,
  `in (?:haar|zijn) ${SOME}${WORK}(?:,? ${TITLE})?,? (?:stuurt|laat|vertelt|volgt|voert) ${SUBJECT}`,
  `${SUBJECT} (?:skriver|spelar|gestaltar|spiller|skildrer|skildrar) `,
  `${SUBJECT} (?:gra|wciela się|zagrał\\p{L}*) `,
];

/** How it names the subject as the maker of a work, and tells nothing of what is in it. */
export const NAMED: readonly string[] = [
  `${SUBJECT}'s (?:[\\p{L}-]+ ){0,3}${WORK}`,
  `${SUBJECT} (?:returns with|is back with|has written|has published|publishes|launches|reads from) (?:a|an|the|his|her) (?:[\\p{L}-]+ ){0,3}${WORK}`,
  `${WORK} by ${SUBJECT}`,
  `${SUBJECT}s (?:neuer|neuem|neuen|erster|zweiter|dritter|vierter|jüngster|[\\p{L}]+er) ?${WORK}`,
  `${SUBJECT} (?:legt|veröffentlicht|liest aus|stellt|präsentiert|schreibt) ${SOME}(?:ihren|seinen|ihrem|seinem|einen) ${SOME}${WORK}`,
  `(?:la|el|su) (?:(?:nueva|nuevo|última|último|primera|segunda|tercera|cuarta) )?${WORK} de ${SUBJECT}`,
  `(?:il|la) (?:(?:nuovo|nuova|ultimo|ultima|primo|secondo|terzo|quarto) )?${WORK} di ${SUBJECT}`,
  `(?:o|a) (?:(?:novo|nova|último|última|primeiro|segundo|terceiro) )?${WORK} de ${SUBJECT}`,
];

/** On the stage or the screen. */
export const ACTED =
  '(?:first|second|third|last|final|closing|opening) (?:act|scene)|on (?:the )?(?:big |small )?(?:screen|stage)|auf der (?:bühne|leinwand)|à l.écran|sur (?:scène|les planches)|en (?:la pantalla|escena)|in scena|sul grande schermo|no palco|nas telas|op (?:het toneel|het witte doek)|på (?:scenen|duken|lerretet|lærredet)';

/** What is in a work: its people, its parts and how it goes on. */
export const INSIDE =
  'heroine|hero|narrator|protagonist|antihero|villain|sleuth|chapters?|page (?:\\p{L}+|\\d+)|last page|plot twist|scenes?|act(?: one| two| three)?|last act|curtain|kommissarin|kommissar|ermittlerin|ermittler|heldin|held|seite \\d+|kapitel|szene|bühne|handlung|héroïne|héros|commissaire|enquêtrice|intrigue|chapitre|page \\d+|scène|à l.écran|protagonista|comisari[oa]|inspectora|capítulo|página \\d+|trama|escena|villan[oa]|commissari[oa]|capitolo|pagina \\d+|scena|vilã|vilão|detetive|hoofdpersoon|speurder|hoofdstuk|bladzijde \\d+|sidan \\p{L}+|side \\p{L}+|kapitel|hjältinnan|helten|kapten \\p{L}+|stron\\p{L}+ \\d+|bohater\\p{L}*|komisarz\\p{L}*';

/** How it was received; whoever made it is named by the calling. */
export const RECEIVED =
  'review\\p{L}*|critics?|audiences?|reader(?:s|ship)?|applau\\p{L}+|ovation\\p{L}*|nominat\\p{L}+|shortlist\\p{L}*|longlist\\p{L}*|prizes?|awards?|debut|premi[eè]re|bestseller\\p{L}*|publish\\p{L}+|bookshops?|festival|cast|playwright|rezension\\p{L}*|kritik(?:er)?|publikum|leser\\p{L}*|nominiert|preis\\p{L}*|buchhandel|uraufführung|lesung|critiques?|public|lecteurs?|prix|librairies?|nomm?ée?|salle|crítica|público|lectores|premi\\p{L}+|certamen|jurado|librerías|feria|festival|estreno|critica|pubblico|lettori|libreria|giuria|esordio|leitores|livrarias|aplaudid\\p{L}+|prémio|prêmio|estreia|recensent\\p{L}*|lezers|genomineerd|boekhandel|prijs\\p{L}*|belön\\p{L}+|pris(?:et|er|en)?|bokhandel\\p{L}*|lesere|læsere|anmelder\\p{L}*|recensent\\p{L}*|nagrod\\p{L}*|czytelni\\p{L}+|księgarni\\p{L}*';

/** Who makes or plays it, named by the calling. */
export const CALLING =
  '(?:crime |thriller )?(?:writer|novelist|author|actor|actress|playwright|film-?maker|screenwriter|director of the film)|(?:krimi)?(?:autorin|autor|schriftsteller(?:in)?)|schauspieler(?:in)?|romancière|romancier|auteure?|autrice|acteur|actrice|comédien(?:ne)?|réalisat\\p{L}+|novelista|escritora?|actriz|actor|cineasta|scrittore|scrittrice|giallista|attore|attrice|regista|romancista|atriz|ator|escritor(?:a)?|schrijver|schrijfster|acteur|författar\\p{L}*|skådespel\\p{L}+|forfatter\\p{L}*|skuespiller\\p{L}*|pisarz\\p{L}*|pisark\\p{L}*|aktor\\p{L}*';
