import type { EverydayWords } from './everyday-words.ts';

export const ITALIAN: EverydayWords = {
  plain: `
    il lo la i gli le l un uno una di del dello della dei degli delle dell e ed o a al allo alla ai agli alle all in
    nel nello nella nei negli nelle nell con per su sul sullo sulla sui sugli sulle da dal dallo dalla dai dagli dalle
    dall tra fra verso dopo prima durante che chi cui dove quando come più molto anche già oggi domani ieri sempre
    bene quasi vicino inoltre si suo sua suoi sue loro questo questa questi queste quello quella ogni tutto tutta
    tutti tutte alcuni molti lui lei egli è sono era erano sarà saranno stato stata stati essere ha hanno aveva avere
    può possono va vanno fa due tre quattro cinque sei sette otto nove dieci undici dodici quindici venti trenta
    quaranta cinquanta cento mille mila milione milioni primo secondo seconda terzo terza quarto quinta ultimo mezzo
    metà lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio
    agosto settembre ottobre novembre dicembre primavera estate autunno inverno giorno settimana mese anno secolo ora
    minuto sera notte stagione tempo volta età anni mesi giovane giovani vecchio nuovo nuova nuovi nuove grande
    piccolo piccola buono buona migliore lungo alto locale regionale nazionale mondiale gratuito uomo donna bambino
    bambina figlio figlia padre madre fratello sorella famiglia amico persona abitante visitatore coppia città paese
    quartiere regione provincia via piazza casa sala giardino parco costa mare fiume montagna isola mondo vita nome
    numero parte storia luogo centro idea sogno progetto vive vivono lavora lavorano comincia inizia arriva segue
    racconta dirige vuole spera spiega vengono viene direttore direttrice presidente capo fondatore fondatrice
    responsabile sindaco sindaca ministro ministra senatore ambasciatore medico infermiera ingegnere architetto nord
    sud est ovest euro chilometri ettari tonnellate litri offre offrono raggiunge raggiunto riunisce organizza
    organizzato aiuta condivide partecipa partecipato imparare scoperto scopre semplice raro famoso moderno
    tradizionale europeo italiano italiana milanese romano prossimo prossima insieme grazie gruppo consiglio comitato
    federazione istituto accademia ufficio servizio pagina giornale programma lingua parola parole nato nata nasce
    cavatappi nebbiolo enologico furgone fila cooking vigili conto simpatica gamba ginocchio spalla capelli orecchio
    naso dente dito azzurro giallo pioggia neve nebbia gelo tazza pentola padella coltello forchetta cucchiaio lampada
    candela specchio tappeto divano armadio forno camino fienile stalla siepe prato stagno pozzo sentiero vetta
    collina tenda corda lanterna bandiera tamburo tuba clarinetto finalista premiata premiato giuria cantare ballare
    giocare correre nuotare arrampicare saltare leggere scrivere dipingere disegnare cucire cucinare piantare seminare
    innaffiare raccogliere mungere ceramista ebanista muratore ricamatrice casaro macellaio fornaia fioraia abbastanza
    accanto adesso ancora appena assai attraverso attuale avanti basta bello bella breve buon caldo caro certo chiaro
    ciascuno circa comune così davanti davvero dentro diverso diversa diversi doppio ecco enorme entro esempio esterno
    facile felice finalmente forte fresco fuori generale gratis importante infatti infine intanto intero interno
    intorno largo leggero lento libero libera lontano maggiore magari meglio meno mentre mia minore molte naturale
    noto nota nostro numerosi nuovamente oltre ormai ottimo particolare perché pieno poco pochi poi possibile presso
    presto principale pronto proprio quanto qui recente ricco scorso senza seguente sia sicuro simile solo sopra
    soprattutto sotto spesso splendido subito tale tanto tardi tranquillo troppo ultimi unico utile vario vari vasto
    vecchia veloce verde vero vivo volentieri aiuto albero alba altezza amore anima aria arrivo aspetto attività aula
    bellezza bosco braccio cambio cammino campagna capitolo carriera carta caso centinaia chiesa cielo classe colore
    comunità corpo corso cosa cose cuore cura data decina domanda edificio effetto epoca esperienza foglia fondo forma
    forza foto futuro gente gioco giochi gioventù grado gusto immagine inizio interesse lago lato lettera libertà
    linea livello luce luna legno mano mani mappa materia materiale mattina memoria mercato metodo modello modo
    momento muro notizia occhio occhi ordine orario ospite ospiti pace palazzo parete passo passione pausa pensiero
    periodo piano pianta piede pietra posto presenza punto qualità quadro ragione regola resto ricordo riposo riva
    ritmo ritorno riunione roccia rosso sabbia salute scelta scena sede segno senso serie silenzio sito sole sonno
    sorriso spazio speranza stanza stile strada suono tavola tema terra testa tetto tipo turno valle valore vento
    verità vetro visita viso vista voce voglia zona abita aggiunge aiutano ama apprezza arrivano ascolta aspetta
    aumenta balla cambia cammina cerca cercano chiama chiede collabora compie comprende conosce conta continua
    conquista contiene corre cresce cresciuto crede dedica dedicato desidera dice detto diventa diventato divide
    dipinge dipinto disegna entra esce espone esporta esiste festeggia festeggiato finisce fonda fondato formato
    funziona gestisce gioca giocano giocato guarda guida guidato illumina immagina impara incontra indossa iniziato
    insegnano installato invita invitato lascia legge mette migliora misura muove nuota offerto organizzano ottiene
    ottenuto parla parlato partecipano passa passeggia pensa permette piace piantato porta portano prepara preparato
    produce promuove propone protegge prova pubblicano raccoglie ragiona realizza realizzato rende resta restaura
    ricorda riposa ritorna ritrova riunito riesce sale salito saluta sceglie scelto scende scrive scritto segna sente
    serve sogna sorride sta stampa stanno studiato suona suonano suonato supera superato tiene torna tornato trasforma
    trova trovato unisce usa uscito uscita vale vede visto vende venduto viaggia visitato vissuto vola ballerina
    ballerino barbiere parrucchiera farmacista veterinario dentista psicologa infermiere nonna nonno nipote nipoti zia
    zio maestro rettore preside idraulico elettricista fioraio libraio`,
  topic: `
    premio premi medaglia oro argento bronzo coppa campione campionessa campionato titolo vittoria vinto vince
    vincitore vincitrice ricevuto riceve conquistato eletto eletta nominato nominata omaggio onore orgoglio gioia
    successo strega gol rete segnato partita torneo lega finale squadra club allenatore giocatore attaccante portiere
    stadio maratona gara atleta metri sport calcio tennis nuoto scacchi olimpico musica musicista canzone canta
    cantante orchestra concerto festival opera teatro palco film cinema danza pianoforte chitarra disco artista arte
    pittore mostra museo libro libri romanzo romanzi autore autrice autori scrittore scrittrice pubblica pubblicato
    lettura biblioteca fiera poesia cultura culturale infanzia scuola liceo università studente studentessa alunno
    professore professoressa insegna maestra ricerca ricercatore ricercatrice scienziato scienza studia studio
    matematica oceano foresta natura ambiente solare energia acqua clima agricoltura agricoltore campo raccolto latte
    formaggio mucca pecora frutta mela vigna vigneto vino miele olio fornaio panificio pane cucina cuoco cuoca chef
    ristorante piatto stella michelin azienda società impresa fabbrica stabilimento negozio marchio prodotto prodotti
    produzione lavoro posti operai operaio dipendenti assunti assume crescita vendite fatturato apre aperto aprirà
    apertura inaugurato inaugura lancia lanciato costruire costruirà costruzione crea creare creato sviluppa sviluppo
    investe investirà investimento imprenditore imprenditrice camera commercio industria tecnologia stilista
    collezione moda tessuti tessuto sfilata design donato donazione volontario volontaria solidarietà ospedale
    sostegno fondazione matrimonio sposato sposata compleanno nascita pensione festa celebrato incontro presentato
    presenta podio qualificato competizione concorso tappa ciclista pilota nuotatore nuotatrice ginnasta pallavolo
    pallacanestro pubblico applausi commedia attore attrice regista coro banda jazz pianista violinista scultura
    scultore fotografia patrimonio castello restaurato restauro ristrutturazione medicina vaccino laboratorio pianeta
    astronoma biologo biologia fisica chimica dottorato borsa diploma laurea fiori rose alberi piante api apicoltore
    capra cavallo cavalli allevatore orto biologico biologica cioccolato birrificio birra vendemmia caffè gelato
    gelateria pizza pizzeria pizzaiolo gioielli ceramica artigiano artigiana artigianato falegname applicazione
    software innovazione robot satellite pannelli treno stazione ponte passeggeri turismo turisti albergo spiaggia
    trimestre dividendo pompieri carnevale natale batteria batterie materiali rivista nanotecnologie chimico fisico
    matematico biologa geologo archeologo archeologa scavi fossile dinosauro telescopio astronauta vaccini laboratori
    ricercatori scienziati scienziate calciatore calciatrice allenamento palestra pista piscina pattinaggio surf vela
    canottaggio arrampicata escursionismo alpinista pugilato karate judo scherma equitazione pallamano pareggio assist
    campioni record medaglie primato staffetta salto lancio vitello mucche pecore capre maiali galline uova cane cani
    gatto gatti asino uccello uccelli farfalla ape alveare lupo orso delfino balena tartaruga mais grano orzo riso
    patata patate pomodoro pomodori cipolla aglio peperone oliva olive mandorla arancia arance limone limoni uva
    fragole ciliegie melone anguria semi serra trattore minestra insalata pasta risotto tortellini lasagne polenta
    pesce dolce dolci torta torte biscotti cornetto tè succo spumante sidro ricetta ricette cena pranzo colazione
    terrazza cantina cantine osteria trattoria sarto sartoria ricamo lana seda cotone cuoio vetraio vasaio orafo
    orefice orologiaio liutaio tipografia organo flauto tromba sassofono fisarmonica arpa sinfonia sonata spartito
    compositore compositrice canzoni recital tournée balletto coreografia circo clown burattini fiaba favole poesie
    poeta poetessa fumetto illustratrice libreria editore lettori scrittori alunni studenti studentesse lezioni
    lezione classi maturità asilo biodiversità rimboschimento riciclo energie rinnovabili bicicletta biciclette
    ciclabile tram autobus metropolitana imprenditori startup incubatore investitori esportazioni cooperativa
    cooperative restaurata cappella cattedrale monastero faro mulino solidale beneficenza donazioni volontariato
    giocattoli nozze battesimo gemelli gemelle centenaria nipotini`,
  phrases: ['settimana della moda'],
  endings: [
    ['i', 'o'],
    ['e', 'a'],
    ['i', 'e'],
    ['a', 'o'],
    ['he', 'a'],
  ],
  compounds: false,
  nounsLarge: false,
};
