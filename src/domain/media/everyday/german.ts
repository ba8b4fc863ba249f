import type { EverydayWords } from './everyday-words.ts';

/** Written as stems where a word is bent; two of them make a compound. */
export const GERMAN: EverydayWords = {
  plain: `
    der die das den dem des ein eine einen einem einer eines und oder sowie auch in im an am auf zu zum zur von vom mit bei beim nach aus
    für über um unter vor durch seit bis zwischen neben gegenüber rund gut mehr als wie so dort hier da dann heute morgen gestern bald nun
    inzwischen mittlerweile derzeit bereits schon erst einst damals immer wieder fast etwa über erneut zudem dabei daneben
    er sie es wir ich ihr ihm ihn ihnen sich sein seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres unser welche dies diese dieser dieses
    ist sind war waren wird werden wurde wurden worden sein gewesen hat haben hatte hatten habe kann können soll sollen will wollen darf
    eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig fünfzig hundert tausend million millionen milliarde
    erst zweit dritt viert fünft sechst siebt acht zehnt viel alle jed beid einig weiter ander
    montag dienstag mittwoch donnerstag freitag samstag sonntag wochenende januar februar märz april mai juni juli august september
    oktober november dezember frühling frühjahr sommer herbst winter tag woche monat jahr jahrzehnt jahrhundert stunde minute uhr zeit lebensjahr
    abend nachmittag vormittag alt jung neu groß klein lang kurz hoch schön best gut eigen ganz erfolgreich regional lokal ehemalig früher heutig
    jährig nord süd ost west nördlich südlich bundesweit weltweit landesweit
    mann frau männer mensch kind kinder eltern mutter vater tochter töchter sohn söhne bruder brüder schwester familie nachbar freund
    freundin gast gäste besucher bewohner bürger einwohner paar ehefrau ehemann großmutter großvater enkel
    stadt städte dorf dörfer gemeinde kreis land länder bundesland region ort platz straße haus häuser halle garten gärten hof höfe feld see fluss
    berg meer küste wald insel gebäude raum wohnung heimat welt leben name zahl teil art weg geschichte
    arbeit beginn ende april stelle rolle anfang ziel idee traum wunsch
    mach geh komm kam kommt steh steht stand lieg liegt bleib bleibt leb lebt wohn wohnt führ führt geführt beginn beginnt begann bring bringt brachte
    zeig zeigt find findet fand statt stattfinden folg folgt gehört zähl zählt sagt sagte erzählt entsteh entstehen entstanden wachs wachsen wuchs
    lern lernt gelernt wünsch plan plant geplant hoff hofft freut freuen freute
    chef leiter vorsitzend präsident geschäftsführer inhaber gründer leitung vorstand minister bürgermeister landrat abgeordnet
    arzt ärztin anwältin lehrer schüler
    leiten leitet leitete erreich erreicht erreichte bietet biet bieten verbindet verkauft verkauf betreib betreibt leistet mitgebracht setz setzt sorg sorgt hilf hilft helfen unterstütz unterstützt half gemeinsam zusammen besonder einfach modern beliebt bekannt berühmt wichtig natürlich gesund fröhlich sonnig klassisch traditionell digital europäisch deutsch französisch italienisch englisch schweizer österreichisch bayerisch prozent euro quadratmeter meter kilometer hektar tonne liter minute platz plätze mitte rand gruppe team verband kammer ausschuss rat gesellschaft institut akademie zentrum büro abteilung gmbh ag kg ohg interview gespräch rede wort wörter sprache zeitung magazin seite tisch stuhl dach holz stein glas zug bus fahrrad räder boot schiff straßenbahn bahn strecke etwas damit dafür darauf darin womit wobei sowie sowohl`,
  topic: `
    preis auszeichnung medaille gold silber bronze pokal meister meisterschaft titel sieg sieger gewinner gewann gewinnt gewonnen gewinnen ehrung ehrte ehrt geehrt
    ehre erhielt erhält erhalten verliehen dank dankte ausgezeichnet gewählt ernannt berufen feier feiert feierte feierten fest jubiläum
    lob lobte stolz freude erfolg
    spiel spielt spielte spieler tor tore treffer traf punkt punkte spieltag turnier liga finale halbfinale viertelfinale mannschaft verein klub trainer training
    stürmer torwart verteidigung mittelfeld fußball handball tennis turnen schwimmen marathon lauf läufer rennen rad ski rudern schach sport sportler athlet
    olympia saison stadion weltmeister landesmeister wettbewerb wettkampf
    musik musiker musiziert lied lieder chor sang singt sänger orchester dirigent konzert festival oper theater bühne schauspiel film kino tanz
    tanzen werk werke programm cello klavier geige gitarre album künstler kunst maler bild bilder ausstellung galerie museum
    buch bücher roman autor schriftsteller lesung liest bibliothek verlag gedicht kultur
    schule hochschule universität student studium studier lehrt lehre unterricht forschung forscher wissenschaft wissenschaftler physik physiker chemie
    biologie mathematik professor doktor stipendium ausbildung lehrling kindergarten kita spielplatz bildung
    umwelt natur klima solar sonne wind energie wärme pumpe strom zelle wasser
    bauer landwirt anbau ökologisch bio ernte linse linsen hafer korn weizen kartoffel apfel äpfel wein winzer milch käse kuh kühe schaf
    bäcker bäckerei brot kuchen koch köchin küche restaurant gasthaus essen speise café kaffee
    firma firmen unternehmen unternehmer unternehmerin betrieb geschäft laden filiale werk fabrik produkt produktion hersteller handwerk
    mitarbeiter beschäftigt beschäftigte arbeitsplatz arbeitsplätze azubi umsatz gewinn wachstum export auftrag
    eröffn eröffnet eröffnete eröffnung baut bau bauen gebaut gründ gründete gegründet wächst investier investiert investition entwickel entwickelt
    einstell neubau erweiter erweitert umstell stellt stellen präsentier präsentiert stellt einweih weihte ein
    spende spendet spendete hilfe ehrenamt ehrenamtlich mitglied mitgliedschaft stiftung feuerwehr kirche pfarrer
    hochzeit heirat heiratet geburtstag geburt ruhestand abschied verabschied
    jugend landeswettbewerb kunden tourismus hotel
    gekürt prämiert preisträger siegte siegerin punktete jubelte spielzeit auftritt publikum applaus zugabe premiere ensemble geiger pianist sänger tournee band rock jazz volksfest stadtfest sommerfest weihnachtsmarkt weihnachten ostern markt erfinder erfindung entdeck entdeckt entdeckte planet sterne teleskop labor versuch impfstoff medizin klinik krankenhaus pflege hebamme gärtner garten blume rosen baum bäume obst gemüse salat kräuter ernten pflanzen pflanzt gepflanzt imker honig biene bienen tier tiere pferd reiter reiterin zucht züchter metzger metzgerei konditor torte brauerei brauer bier weingut rebe schneider mode näht stoffe schmuck keramik töpfer schreiner tischler zimmerer start-up gründerin software app technik technologie ingenieur roboter satellit maschine maschinen bagger solaranlage windrad windpark solarpark wärmepumpe elektroauto gesellschafter übernimmt übernahme nachfolge erlös ergebnis quartal dividende aktie wirtschaft industrie handel denkmal sanierung saniert renoviert restauriert burg schloss jungunternehmer gründerpreis turner ringer boxer skifahrer biathlet läuferin schwimmerin ruderer kegeln segeln segler`,
  phrases: [
    '(?:SC|FC|TSV|VfB|VfL|FSV|SV|TV|TSG) \\p{Lu}\\p{L}+',
    'von \\p{Lu}\\p{L}+ und \\p{Lu}\\p{L}+',
'am leben', 'traf in der [\\d. ]+Minute', 'stellt (?:seinen|ihren) Hof auf'],
  endings: [
    ['e'], ['n'], ['en'], ['er'], ['s'], ['es'], ['em'], ['ern'], ['in'], ['innen'], ['t'], ['te'], ['ten'], ['nen'], ['ens'],
  ],
  compounds: true,
  nounsLarge: true,
};
