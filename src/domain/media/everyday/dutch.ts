import type { EverydayWords } from './everyday-words.ts';

export const DUTCH: EverydayWords = {
  plain: `
    de het een en of in op aan te ten ter van voor met bij naar uit over onder door tot tussen sinds tijdens na die
    dat deze dit er hier daar waar wie wat als ook nu al reeds vandaag morgen gisteren bijna ruim meer veel alle elke
    beide samen hij zij ze wij haar hem zijn hun ons zich eigen is was waren wordt worden werd werden geweest heeft
    hebben had hadden kan kunnen zal zullen wil willen gaat gaan telt krijgt twee drie vier vijf zes zeven acht negen
    tien elf twaalf twintig dertig veertig vijftig honderd duizend miljoen miljard eerste tweede derde vierde vijfde
    zesde tiende laatste half maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april
    mei juni juli augustus september oktober november december lente zomer herfst winter dag week maand jaar eeuw uur
    minuut avond middag ochtend weekend tijd keer leeftijd jong oud nieuw groot klein goed beste lang hoog mooi lokaal
    nationaal landelijk gratis vrij man vrouw kind kinderen moeder vader dochter zoon broer zus gezin familie vriend
    buurman mens mensen inwoner bezoeker gast paar stad dorp gemeente wijk streek provincie land straat plein huis
    zaal park zee rivier eiland wereld leven naam aantal deel plaats centrum idee droom plan woont werkt werk begint
    komt staat leidt vertelt directeur voorzitter leider oprichter baas burgemeester minister toegang noord zuid oost
    west euro procent kilometer hectare ton liter biedt bieden bereikt bereikte organiseert organiseerde helpt hielp
    deelt leert leren ontdekt ontdekte eenvoudig zeldzaam beroemd modern traditioneel europees nederlands volgende
    gemeenschappelijk dank groep raad comité federatie instituut academie bureau dienst pagina krant programma taal
    woord geboren wel zo jonge oude nieuwe grote kleine goede mooie nationale internationale lokale overwinning bocht
    valpartij zege zelf coach kon arm been voet knie schouder oor neus tand vinger rood blauw geel zwart regen sneeuw
    mist hitte vorst bord kop pan mes vork lepel kaars spiegel kleed bank kast oven schoorsteen schuur stal heg gazon
    vijver put heuvel weide tent touw lantaarn vlag trommel tuba klarinet accordeon harp finalist bekroond jury zingen
    dansen rennen klimmen springen lezen schrijven schilderen tekenen naaien breien koken zaaien melken pottenbakker
    meubelmaker kleermaker kaasmaker bakkerin twintigste dertigste veertigste vijftigste zestigste honderdste achter
    af alleen allemaal alles altijd bekend beneden beter binnen boven buiten daarna daarom daarnaast dan dankzij
    degelijk dicht direct doorgaans druk dubbel duidelijk echt eens eerder eerst eigenlijk eindelijk enige enkele
    enorm enthousiast ergens erg even extra fijn fris gauw geheel gelukkig gemiddeld genoeg geregeld gewoon graag
    groen groter grootste haast hard heel heerlijk helder hele hoe hoewel iedereen ieder iets inmiddels intussen
    jaarlijks jonger jongste juist kort langs langer langzaam leuk licht liever links maandelijks mede meeste meestal
    mij minder minstens misschien mogelijk naast natuurlijk net nieuwste nodig normaal nog ongeveer oudste overal
    overigens pas per plaatselijk precies prachtig rechts regelmatig rijk rond rustig snel soms sterk steeds straks
    telkens tegen thuis terug toe vaak vanaf vandaar veilig ver verder verschillende via vlak vol volgens volledig
    voortaan vooral voorheen vroeg vroeger waarbij waarin waarvan warm weer wekelijks weinig welkom wereldwijd wijd
    wit zacht zeer zelfs zoals zonder zowel zwaar aandacht aanleiding avontuur begin berg blik bodem boom brief buurt
    dak deur doel ding einde energie ervaring feit gebied gebouw gelegenheid gemeenschap geschiedenis gesprek gevoel
    gezicht gezondheid grond hand handen hart hemel herinnering hoek hoogte hoofd hulp ingang interesse jeugd kaart
    kamer kans keuze kleur kracht kwaliteit kust lamp landschap leiding lengte lijst liefde lucht maat markt mening
    menigte middelpunt moment muur nacht natuur niveau nummer oever onderwerp oog ogen pad papier pauze periode plek
    plezier punt raam rand reden regel regio reis ruimte rust samenleving sfeer soort stap steen stem stilte stoel
    stuk tafel tal thema toekomst top trap uitzicht veld verhaal verhalen verleden vertrouwen vloer voorbeeld voorkeur
    vorm vraag vreugde waarde water weg wens wind woning zaak zand zicht zon zorg bakt begon begonnen behaalde behaalt
    bekijkt beleeft besloot bestaat bezoekt bezocht blijft bleef bracht brengt deed doet denkt draagt draait droomt
    eet eindigt fietst geeft gaf gebruikt geniet geven gewerkt gezien groeide groeit haalt hangt helpen hoopt hoort
    houdt kent kiest kijkt kocht komen kook kwam laat leest leefde leeft legt leverde levert loopt luistert maakt
    maakte maken mag neemt noemt onthulde ontmoet ontmoette oogstte opgericht overneemt plant plantte praat
    presenteerde proeft reisde reist richtte rijdt schilderde schildert schrijft schreef slaagde slaapt speelde speelt
    spelen sprak spreekt staan stond steunt stuurt studeerde studeert toont traint trainde trekt trok valt verbindt
    verbouwt verhuisde verhuist verkocht verkoopt vertelde verwacht vieren vindt vinden vliegt voelt voert volgt
    volgde vond vraagt wacht wandelt wandelde werken werkte wijst wonen woonde zag zegt zei ziet zingt zit zong zoekt
    zwemt zwom verpleegkundige arts tandarts dierenarts apotheker kapper kapster loodgieter elektricien metselaar
    tuinman bloemist boekhandelaar kapitein piloot ingenieur architect`,
  topic: `
    prijs medaille goud zilver brons beker kampioen kampioenschap titel winst winnaar won wint gewonnen kreeg ontving
    gekozen benoemd eer trots wedstrijd doelpunt scoorde finale toernooi competitie ploeg club trainer speler keeper
    spits stadion marathon loop schaatser schaatsster schaatsen wielrennen voetbal hockey tennis zwemmen schaken sport
    atleet meter seizoen muziek lied koor orkest concert festival opera theater film dans piano album kunst kunstenaar
    schilder tentoonstelling museum boek roman schrijver schrijfster bibliotheek lezing presenteert gedicht cultuur
    school universiteit student leerling leraar lerares docent onderzoek onderzoeker wetenschap hoogleraar boer
    boerderij oogst melk kaas koe appel wijn bakker bakkerij brood kok keuken restaurant café ster bedrijf onderneming
    ondernemer ondernemers fabriek winkel fiets fietsen merk product productie medewerker medewerkers baan banen omzet
    groei verkoop opent open opende opening bouwt bouw bouwen richt start investeert investering ontwikkelt
    vrijwilliger vrijwilligers stichting ziekenhuis steun schenkt bruiloft huwelijk verjaardag geboorte pensioen feest
    viert podium geplaatst etappe wielrenner zwemmer turner volleybal basketbal publiek applaus komedie acteur actrice
    band jazz pianist violist beeld foto fotograaf erfgoed kasteel gerestaureerd restauratie geneeskunde vaccin
    laboratorium planeet bioloog biologie natuurkunde scheikunde beurs diploma tuin bloem bloemen roos bomen planten
    bijen imker geit paard paarden ruiter vee biologisch slager chocolade brouwerij bier koffie mode stof juwelier
    keramiek ambacht timmerman app software innovatie robot satelliet zonnepanelen windmolen trein station brug
    reizigers toerisme toeristen hotel strand kwartaal dividend brandweer carnaval kerst boerin orgel kerk koren
    dirigent musicus zanger zangeres gitaar viool fluit trompet drums optreden voorstelling toneel musical circus
    ballet danser danseres regisseur componist symfonie boeken schrijvers dichter gedichten uitgeverij lezers
    boekhandel kinderboek strip illustrator leerlingen studenten klas les lessen basisschool kleuters gymnasium
    hogeschool docenten onderzoekers wetenschapper wetenschappers sterrenkundige sterren telescoop ontdekking
    dinosaurus fossiel tarwe gerst mais aardappel aardappelen tomaat tomaten ui kool sla peer peren kers kersen
    aardbei aardbeien pompoen kas akker oogsten tractor tulp tulpen koeien schaap schapen geiten varken varkens kip
    kippen ei eieren eend hond honden kat katten ezel vogel vogels vlinder vlinders egel zeehond wolf ooievaar soep
    taart taarten koekje koekjes pannenkoek pannenkoeken ijs jam sap thee gerecht gerechten recept lunch diner ontbijt
    terras bakkers slagerij kaasboer winnares finales ronde etappes tijdrit klim sprint estafette marathonloper
    doelman aanvaller verdediger middenvelder aanvoerder gelijkspel hattrick promotie koploper schaatsers zwemster
    turnster roeien roeier zeilen zeiler judo karate boksen paardrijden volleyballer handbal korfbal tafeltennis
    startup investeerders omzetgroei export webwinkel werkplaats machines robots accu accu's batterijen molen molens
    kerktoren haven veerboot sluis vrijwilligerswerk inzameling sponsorloop voedselbank speelgoed donaties tweeling
    eeuweling kleinkinderen bruidspaar`,
  phrases: [],
  endings: [['s'], ['en'], ['e'], ["'s"], ['er'], ['n']],
  compounds: true,
  nounsLarge: false,
};
