import type { EverydayWords } from './everyday-words.ts';

/** Written as stems where a word is bent; two of them make a compound. */
export const GERMAN: EverydayWords = {
  plain: `
    der die das den dem des eine einen einem einer eines und oder sowie auch in im an am auf zu zum zur von vom mit
    bei beim nach aus für über um unter vor durch seit bis zwischen neben gegenüber rund gut mehr als wie so dort hier
    da dann heute morgen gestern bald nun inzwischen mittlerweile derzeit bereits schon erst einst damals immer wieder
    fast etwa erneut zudem dabei daneben er sie es wir ich ihr ihm ihn ihnen sich sein seine seinen seinem seiner
    seines ihre ihren ihrem ihrer ihres unser welche dies diese dieser dieses ist sind war waren wird werden wurde
    wurden worden gewesen hat haben hatte hatten habe kann können soll sollen will wollen darf eins zwei drei vier
    fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig fünfzig hundert tausend million millionen milliarde
    zweit dritt viert fünft sechst siebt zehnt viel alle jed beid einig weiter montag dienstag mittwoch donnerstag
    freitag samstag sonntag wochenende januar februar märz april mai juni juli august september oktober november
    dezember frühling frühjahr sommer herbst winter tag woche monat jahr jahrzehnt jahrhundert stunde minute uhr zeit
    lebensjahr abend nachmittag vormittag alt jung neu groß klein lang kurz hoch schön best eigen ganz erfolgreich
    regional lokal ehemalig früher heutig jährig nord süd ost west nördlich südlich bundesweit weltweit landesweit
    mann frau männer mensch kind kinder eltern mutter vater tochter töchter sohn söhne bruder brüder schwester familie
    nachbar freund freundin gast gäste besucher bewohner bürger einwohner paar ehefrau ehemann großmutter großvater
    enkel stadt städte dorf dörfer gemeinde kreis land länder bundesland region ort platz straße haus häuser halle
    gärten hof höfe feld see fluss berg meer küste wald insel gebäude raum wohnung heimat welt leben name zahl teil
    art weg geschichte arbeit beginn ende stelle rolle anfang ziel idee traum wunsch mach geh komm kam kommt steh
    steht stand lieg liegt bleib bleibt leb lebt wohn wohnt führ führt geführt beginnt begann bring bringt brachte
    zeig zeigt find findet fand statt stattfinden folg folgt gehört zähl zählt sagt sagte erzählt entsteh entstehen
    entstanden wachs wachsen wuchs lern lernt gelernt wünsch plan plant geplant hoff hofft freut freuen freute chef
    leiter vorsitzend präsident geschäftsführer inhaber gründer leitung vorstand minister bürgermeister landrat
    abgeordnet arzt ärztin anwältin lehrer schüler leiten leitet leitete erreich erreicht erreichte bietet biet bieten
    verbindet verkauft verkauf betreib betreibt leistet mitgebracht setz setzt sorg sorgt hilf hilft helfen unterstütz
    unterstützt half gemeinsam zusammen besonder einfach modern beliebt bekannt berühmt wichtig natürlich gesund
    fröhlich sonnig klassisch traditionell digital europäisch deutsch französisch italienisch englisch schweizer
    österreichisch bayerisch prozent euro quadratmeter meter kilometer hektar tonne liter plätze mitte rand gruppe
    team verband kammer ausschuss rat gesellschaft institut akademie zentrum büro abteilung gmbh ag kg ohg interview
    gespräch rede wort wörter sprache zeitung magazin seite tisch stuhl dach holz stein glas zug bus fahrrad räder
    boot schiff straßenbahn bahn strecke etwas damit dafür darauf darin womit wobei sowohl kopf rot blau grün gelb
    schwarz arm bein fuß knie schulter rücken haar ohr nase zahn finger dritter franken rappen stimmen stimme
    wehrleiter ortsfeuerwehr dirigiert bläser kapelle blasmusik verkehrsverein heimatverein hut mantel kleid hemd
    schuh stiefel schirm regen schnee nebel sturm gewitter hitze frost teller tasse topf pfanne messer gabel löffel
    lampe kerze spiegel teppich sofa schrank bank ofen kamin scheune stall zaun hecke rasen beet teich brunnen brücke
    ufer strand pfad gipfel tal hügel feldweg schlitten roller traktor anhänger lastwagen kutsche mähdrescher rucksack
    zelt seil laterne fahne wimpel trommel pauke horn tuba klarinette akkordeon zither harfe lachen lächeln winken
    klatschen jubeln nicken klettern hüpfen springen backen kochen grillen nähen stricken häkeln basteln malen
    zeichnen schnitzen pflücken säen gießen mähen melken füttern striegeln satteln bestehen anbieten angeboten
    anbietet holte holt tür aber allerdings alles allein also anfangs anschließend außen außerdem außerhalb bereit
    besonders bester bisher bisherig breit daraus darum davon dazu deren dessen deutlich direkt doppelt dreimal
    drinnen draußen eben ebenfalls ebenso einmal einzig endlich eng entlang erstmals extra fertig frei freitags frisch
    früh gar gegen genau gern gerade gesamt gleich halb hell herzlich heuer hinaus hinter höher ihrerseits innen
    innerhalb insgesamt jährlich jeder jetzt jeweils kalt kaum klar knapp künftig laut leicht letzt lieb links los man
    manch mehrere mehrfach meist mindestens mitten möglich möglichst monatlich nahe namens neuerdings normal nämlich
    nötig nunmehr oben offen oft ohne online pro pünktlich rechts rein reich ruhig samt sauber schließlich schnell
    sehr selbst seltene sicher sofort sogar sonntags sonst spät später stark ständig tief trotz übrigens ungefähr
    unten unterwegs unweit ursprünglich vergangen vermutlich voll vollständig voran voraus vorbei vorher vorn während
    warm wegen weiß weit weiterhin wenig wesentlich wohl womöglich zahlreich zeitgleich ziemlich zuerst zugleich
    zuletzt zunächst zurück zusätzlich zuvor zweimal alter anlass anzahl aufgabe auge bedeutung beispiel bereich
    besitz bestand bett blick boden brief datum ding ecke eingang einheit erinnerung erfahrung erde farbe feierabend
    fenster form frage gebiet gefühl gegend geist gelegenheit gemeinschaft gesicht gestalt gesundheit gewicht glück
    grenze größe grund hand heft herz himmel hinblick höhe interesse jahrgang karte kategorie keller kraft lage länge
    lebensfreude leiterin liebe liste luft meinung menge moment mut nacht nähe not nummer papier pause person rahmen
    regel reihe richtung ruhe runde saal sache schritt schutz sicht sinn sitz sorge start station süden norden osten
    westen thema ton treppe übersicht umgebung vergleich vertrauen vorbild vorteil wand wert wetter wirkung wissen
    zeichen zettel zimmer zukunft zustand eintritt geschäftsführung stadtwerke landkreis rathaus innenstadt altstadt
    arbeitet arbeiten brauchen braucht bekommt bekam bekommen besuch besucht besuchen besuchte bleiben blieb bringen
    denken denkt dürfen erleben erlebt erzählen fahren fährt fuhr finden gefunden fühlen führen geben gibt gab gehen
    geht ging gehören gelang gelingt glauben glaubt halten hält heißt hieß hören hört kennen kennt kommen laufen läuft
    lassen lebte lesen liegen machen macht machte meint nehmen nimmt nennen nennt reisen reist sagen scheint schreiben
    schreibt sehen sieht sah setzen sitzen sitzt sprechen spricht stehen suchen sucht tragen trägt treffen trifft tun
    warten wechseln wechselt wohnen wohnte zeigen zeigte zieht ziehen zog rektor dekan kapitän pilot pilotin beamt
    angestellt rentner rentnerin pensionär ingenieurin tierarzt tierärztin apothekerin apotheker krankenschwester
    pfleger erzieherin hausmeister kantor kantorin direktor direktorin intendant intendantin dirigentin schauspielerin
    regisseur regisseurin autorin malerin bildhauer bildhauerin fotografin fotograf architekt architektin`,
  topic: `
    preis auszeichnung medaille gold silber bronze pokal meister meisterschaft titel sieg sieger gewinner gewann
    gewinnt gewonnen gewinnen ehrung ehrte ehrt geehrt ehre erhielt erhält erhalten verliehen dank dankte
    ausgezeichnet gewählt ernannt berufen feier feiert feierte feierten fest jubiläum lob lobte stolz freude erfolg
    spiel spielt spielte spieler tor tore treffer traf punkt punkte spieltag turnier liga finale halbfinale
    viertelfinale mannschaft verein klub trainer training stürmer torwart verteidigung mittelfeld fußball handball
    tennis turnen schwimmen marathon lauf läufer rennen rad ski rudern schach sport sportler athlet olympia saison
    stadion weltmeister landesmeister wettbewerb wettkampf musik musiker musiziert lied lieder chor sang singt sänger
    orchester dirigent konzert festival oper theater bühne schauspiel film kino tanz tanzen werk werke programm cello
    klavier geige gitarre album künstler kunst maler bild bilder ausstellung galerie museum buch bücher roman autor
    schriftsteller lesung liest bibliothek verlag gedicht kultur schule hochschule universität student studium studier
    lehrt lehre unterricht forschung forscher wissenschaft wissenschaftler physik physiker chemie biologie mathematik
    professor doktor stipendium ausbildung lehrling kindergarten kita spielplatz bildung umwelt natur klima solar
    sonne wind energie wärme pumpe strom zelle wasser bauer landwirt anbau ökologisch bio ernte linse linsen hafer
    korn weizen kartoffel apfel äpfel wein winzer milch käse kuh kühe schaf bäcker bäckerei brot kuchen koch köchin
    küche restaurant gasthaus essen speise café kaffee firma firmen unternehmen unternehmer unternehmerin betrieb
    geschäft laden filiale fabrik produkt produktion hersteller handwerk mitarbeiter beschäftigt beschäftigte
    arbeitsplatz arbeitsplätze azubi umsatz gewinn wachstum export auftrag eröffn eröffnet eröffnete eröffnung baut
    bau bauen gebaut gründ gründete gegründet wächst investier investiert investition entwickel entwickelt einstell
    neubau erweiter erweitert umstell stellt stellen präsentier präsentiert einweih weihte ein spende spendet spendete
    hilfe ehrenamt ehrenamtlich mitglied mitgliedschaft stiftung feuerwehr kirche pfarrer hochzeit heirat heiratet
    geburtstag geburt ruhestand abschied verabschied jugend landeswettbewerb kunden tourismus hotel gekürt prämiert
    preisträger siegte siegerin punktete jubelte spielzeit auftritt publikum applaus zugabe premiere ensemble geiger
    pianist tournee band rock jazz volksfest stadtfest sommerfest weihnachtsmarkt weihnachten ostern markt erfinder
    erfindung entdeck entdeckt entdeckte planet sterne teleskop labor versuch impfstoff medizin klinik krankenhaus
    pflege hebamme gärtner garten blume rosen baum bäume obst gemüse salat kräuter ernten pflanzen pflanzt gepflanzt
    imker honig biene bienen tier tiere pferd reiter reiterin zucht züchter metzger metzgerei konditor torte brauerei
    brauer bier weingut rebe schneider mode näht stoffe schmuck keramik töpfer schreiner tischler zimmerer gründerin
    software app technik technologie ingenieur roboter satellit maschine maschinen bagger solaranlage windrad windpark
    solarpark wärmepumpe elektroauto gesellschafter übernimmt übernahme nachfolge erlös ergebnis quartal dividende
    aktie wirtschaft industrie handel denkmal sanierung saniert renoviert restauriert burg schloss jungunternehmer
    gründerpreis turner ringer boxer skifahrer biathlet läuferin schwimmerin ruderer kegeln segeln segler
    europameisterschaft weltmeisterschaft schwebebalken reck barren orgel kantate messe choral bach mozart beethoven
    streichquartett kammermusik klassik sinfonie symphonie flöte trompete posaune schlagzeug gesang musikschule
    kirchenmusik komponist komposition uraufführung inszenierung kabarett zirkus puppentheater gedichtband krimi
    kinderbuch märchen sage buchmesse buchhandlung leseratte abitur zeugnis klasse klassen klassenfahrt stipendiat
    stipendiatin promotion habilitation doktorarbeit vorlesung hörsaal mensa campus astronomie biologin chemikerin
    physikerin mathematiker mathematikerin informatik informatiker geologe archäologe archäologin ausgrabung fossil
    dinosaurier klimaschutz artenschutz naturschutz insekten schmetterling vogel vögel storch störche igel fledermaus
    wolf förster försterin moor wiese wiesen acker felder roggen gerste mais raps kürbis spargel erdbeere erdbeeren
    kirsche kirschen birne birnen pflaume traube trauben tomate tomaten gurke gurken kohl zwiebel pilz pilze nuss
    nüsse gewürz gewürze kalb kälber rind rinder schwein schweine ferkel huhn hühner ei eier gans gänse ente enten
    ziege ziegen lamm lämmer hund hunde katze katzen hase hasen fohlen stute hengst esel wurst schinken braten suppe
    nudel nudeln pizza eis torten keks kekse schokolade marmelade saft säfte most limonade schnaps likör sekt kellner
    kellnerin wirt wirtin gastwirt biergarten terrasse buffet menü speisekarte rezept rezepte tischlerei schreinerei
    zimmerei dachdecker maurer elektriker elektrikerin installateur schlosser schmied schmiede uhrmacher goldschmied
    goldschmiedin schuster schneiderin friseur friseurin florist floristin optiker drogerie werkstatt lager montage
    laser sensor chip batterie akku motor getriebe turbine anlage anlagen gründung kapital investor investoren
    beteiligung aktien umsätze gewinne exporte bilanz läufe halbmarathon triathlon staffel sprint hürden weitsprung
    hochsprung speer kugel diskus hammer turnerin ringerin judo karate fechten bogenschießen reiten dressur
    springreiten volleyball basketball eishockey biathlon langlauf skispringen rodeln bob eiskunstlauf torhüter
    torhüterin stürmerin libero kapitänin elfmeter freistoß vorlage hattrick auswärtssieg heimsieg unentschieden
    aufstieg tabellenführer tabelle vertrag olympiasieger weltrekord bestzeit podest podium kirmes schützenfest
    karneval fasching oktoberfest advent nikolaus silvester pfingsten erntedank maibaum ehrenbürger
    bundesverdienstkreuz verdienstorden goldene silberne zwilling zwillinge enkelkinder urenkel tafel flohmarkt basar
    tombola benefiz benefizkonzert spendenlauf patenschaft tierheim hospiz jugendzentrum seniorenheim bücherei radweg
    spazierweg wanderweg wandern wanderung rundfahrt ausflug reise urlaub ferien ferienlager campingplatz wärmenetz
    fernwärme glasfaser ladesäule stadtbus`,
  phrases: [
    '(?:SC|FC|TSV|VfB|VfL|FSV|SV|TV|TSG) \\p{Lu}\\p{L}+',
    'von \\p{Lu}\\p{L}+ und \\p{Lu}\\p{L}+',
    'am leben',
    'traf in der [\\d. ]+Minute',
    'stellt (?:seinen|ihren) Hof auf',
  ],
  endings: [
    ['e'],
    ['n'],
    ['en'],
    ['er'],
    ['s'],
    ['es'],
    ['em'],
    ['ern'],
    ['in'],
    ['innen'],
    ['t'],
    ['te'],
    ['ten'],
    ['nen'],
    ['ens'],
  ],
  compounds: true,
  nounsLarge: true,
};
