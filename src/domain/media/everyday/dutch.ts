import type { EverydayWords } from './everyday-words.ts';

export const DUTCH: EverydayWords = {
  plain: `
    de het een en of in op aan te ten ter van voor met bij naar uit over onder door tot tussen sinds tijdens na die dat deze dit er hier daar waar wie wat als ook nu al
    reeds vandaag morgen gisteren bijna ruim meer veel alle elke beide samen hij zij ze wij haar hem zijn hun ons zich eigen
    is zijn was waren wordt worden werd werden geweest heeft hebben had hadden kan kunnen zal zullen wil willen gaat gaan telt krijgt
    twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig veertig vijftig honderd duizend miljoen miljard
    eerste tweede derde vierde vijfde zesde tiende laatste half
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december
    lente zomer herfst winter dag week maand jaar eeuw uur minuut avond middag ochtend weekend tijd keer leeftijd
    jong oud nieuw groot klein goed beste lang hoog mooi lokaal nationaal landelijk gratis open vrij
    man vrouw kind kinderen moeder vader dochter zoon broer zus gezin familie vriend buurman mens mensen inwoner bezoeker gast paar
    stad dorp gemeente wijk streek provincie land straat plein huis zaal tuin park zee rivier eiland wereld leven naam aantal deel plaats centrum idee droom plan
    woont werkt werk begint komt staat leidt vertelt
    directeur voorzitter leider oprichter baas burgemeester minister
    toegang noord zuid oost west
    euro procent kilometer hectare ton liter biedt bieden bereikt bereikte organiseert organiseerde helpt hielp deelt leert leren ontdekt ontdekte eenvoudig zeldzaam beroemd modern traditioneel europees nederlands volgende gemeenschappelijk dank groep raad comité federatie instituut academie centrum bureau dienst pagina krant programma taal woord geboren sinds wel zo jonge oude nieuwe grote kleine goede mooie nationale internationale lokale`,
  topic: `
    prijs medaille goud zilver brons beker kampioen kampioenschap titel winst winnaar won wint gewonnen kreeg ontving gekozen benoemd eer trots
    wedstrijd doelpunt scoorde finale toernooi competitie ploeg club trainer speler keeper spits stadion marathon loop schaatser schaatsster schaatsen wielrennen voetbal
    hockey tennis zwemmen schaken sport atleet meter seizoen
    muziek lied koor orkest concert festival opera theater film dans piano album kunst kunstenaar schilder tentoonstelling museum
    boek roman schrijver schrijfster bibliotheek lezing presenteert gedicht cultuur
    school universiteit student leerling leraar lerares docent onderzoek onderzoeker wetenschap hoogleraar
    boer boerderij oogst melk kaas koe appel wijn bakker bakkerij brood kok keuken restaurant café ster
    bedrijf onderneming ondernemer ondernemers fabriek winkel fiets fietsen merk product productie medewerker medewerkers baan banen omzet groei verkoop
    opent open opende opening bouwt bouw bouwen richt start investeert investering ontwikkelt
    vrijwilliger vrijwilligers stichting ziekenhuis steun schenkt
    bruiloft huwelijk verjaardag geboorte pensioen feest viert
    podium geplaatst etappe wielrenner zwemmer turner volleybal basketbal publiek applaus komedie acteur actrice band jazz pianist violist beeld foto fotograaf erfgoed kasteel gerestaureerd restauratie geneeskunde vaccin laboratorium planeet bioloog biologie natuurkunde scheikunde beurs diploma tuin bloem bloemen roos bomen planten bijen imker geit paard paarden ruiter vee biologisch slager chocolade brouwerij bier koffie mode stof juwelier keramiek ambacht timmerman app software innovatie robot satelliet zonnepanelen windmolen trein station brug reizigers toerisme toeristen hotel strand kwartaal dividend brandweer carnaval kerst goud`,
  phrases: [],
  endings: [['s'], ['en'], ['e'], ["'s"], ['er'], ['n']],
  compounds: true,
  nounsLarge: false,
};
