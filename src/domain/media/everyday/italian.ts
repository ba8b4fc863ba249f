import type { EverydayWords } from './everyday-words.ts';

export const ITALIAN: EverydayWords = {
  plain: `
    il lo la i gli le l un uno una di del dello della dei degli delle dell e ed o a al allo alla ai agli alle all in nel nello nella nei negli nelle nell con per su sul sullo
    sulla sui sugli sulle da dal dallo dalla dai dagli dalle dall tra fra verso dopo prima durante che chi cui dove quando come più molto anche già oggi domani ieri sempre bene quasi
    vicino inoltre si suo sua suoi sue loro questo questa questi queste quello quella ogni tutto tutta tutti tutte altro altra altri alcuni molti lui lei egli
    è sono era erano sarà saranno stato stata stati essere ha hanno aveva avere può possono va vanno fa
    due tre quattro cinque sei sette otto nove dieci undici dodici quindici venti trenta quaranta cinquanta cento mille mila milione milioni
    primo prima secondo seconda terzo terza quarto quinta ultimo mezzo metà
    lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
    primavera estate autunno inverno giorno settimana mese anno secolo ora minuto sera notte stagione tempo volta età anni mesi
    giovane giovani vecchio nuovo nuova nuovi nuove grande piccolo piccola buono buona migliore lungo alto locale regionale nazionale mondiale pubblico gratuito
    uomo donna bambino bambina figlio figlia padre madre fratello sorella famiglia amico vicino persona abitante visitatore coppia
    città paese quartiere regione provincia via piazza casa sala giardino parco costa mare fiume montagna isola mondo vita nome numero parte storia luogo centro idea sogno progetto
    vive vivono lavora lavorano lavoro comincia inizia arriva segue racconta dirige vuole spera spiega vengono viene
    direttore direttrice presidente capo fondatore fondatrice responsabile sindaco sindaca ministro ministra senatore ambasciatore
    medico infermiera ingegnere architetto nord sud est ovest
    euro metri chilometri ettari tonnellate litri offre offrono raggiunge raggiunto riunisce organizza organizzato aiuta condivide partecipa partecipato imparare scoperto scopre semplice raro famoso moderno tradizionale europeo italiano italiana milanese romano prossimo prossima insieme grazie gruppo consiglio comitato federazione istituto accademia ufficio servizio pagina giornale programma lingua parola parole nato nata nasce`,
  topic: `
    premio premi medaglia oro argento bronzo coppa campione campionessa campionato titolo vittoria vinto vince vincitore vincitrice ricevuto riceve conquistato eletto eletta
    nominato nominata omaggio onore orgoglio gioia successo strega
    gol rete segnato partita torneo lega finale squadra club allenatore giocatore attaccante portiere stadio maratona gara atleta metri sport calcio tennis nuoto scacchi olimpico
    musica musicista canzone canta cantante orchestra concerto festival opera teatro palco film cinema danza pianoforte chitarra disco artista arte pittore mostra museo
    libro libri romanzo romanzi autore autrice autori scrittore scrittrice pubblica pubblicato lettura biblioteca fiera poesia cultura culturale infanzia
    scuola liceo università studente studentessa alunno professore professoressa insegna maestra ricerca ricercatore ricercatrice scienziato scienza studia studio matematica
    oceano foresta natura ambiente solare energia acqua clima
    agricoltura agricoltore campo raccolto latte formaggio mucca pecora frutta mela vigna vigneto vino miele olio
    fornaio panificio pane cucina cuoco cuoca chef ristorante piatto stella michelin
    azienda società impresa fabbrica stabilimento negozio marchio prodotto prodotti produzione lavoro posti operai operaio dipendenti assunti assume crescita vendite fatturato
    apre aperto aprirà apertura inaugurato inaugura lancia lanciato costruire costruirà costruzione crea creare creato sviluppa sviluppo investe investirà investimento
    imprenditore imprenditrice camera commercio industria tecnologia
    stilista collezione moda tessuti tessuto sfilata design
    donato donazione volontario volontaria solidarietà ospedale sostegno fondazione
    matrimonio sposato sposata compleanno nascita pensione festa celebrato incontro presentato presenta
    podio qualificato competizione concorso tappa ciclista pilota nuotatore nuotatrice ginnasta pallavolo pallacanestro pubblico applausi commedia attore attrice regista coro banda jazz pianista violinista scultura scultore fotografia patrimonio castello restaurato restauro ristrutturazione medicina vaccino laboratorio pianeta astronoma biologo biologia fisica chimica dottorato borsa diploma laurea fiori rose alberi piante api apicoltore capra cavallo cavalli allevatore orto biologico biologica cioccolato birrificio birra vendemmia caffè gelato gelateria pizza pizzeria pizzaiolo gioielli ceramica artigiano artigiana artigianato falegname applicazione software innovazione robot satellite pannelli treno stazione ponte passeggeri turismo turisti albergo spiaggia trimestre dividendo pompieri carnevale natale`,
  phrases: ['settimana della moda'],
  endings: [['i', 'o'], ['e', 'a'], ['i', 'e'], ['a', 'o'], ['he', 'a']],
  compounds: false,
  nounsLarge: false,
};
