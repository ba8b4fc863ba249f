import type { FrameWords } from '../frame-words.ts';

const NAMED =
  "(?:(?!(?:che|chi|aveva|ha|è|era|e|ed|o|disse|per|con|a|in|da|su|quando|come|ma|contro) )[\\p{L}'.-]+,? ){0,7}\\u0080";
const AUTHORITY =
  "(?:a |al |alla |all'|ai |alle |in |i |la |il |l'|le )*(?:procura|procuratore|carabinieri|polizia|guardia di finanza|finanza|magistrat(?:o|ura)|anticorruzione|anac|consob|banca d'italia|questura|autorità|superiori|direzione|giudice|pm|giornale|stampa|revisori|ispettorato|sindaco)";
const WITNESS =
  '(?:vittim[ae]|test[ei]|testimon[ei](?: (?:chiave|oculare|di giustizia|principale))?|parte (?:lesa|civile|offesa)|person[ae] offes[ae]|denunciante|whistleblower|segnalante|superstite|sequestrat[oa]|derubat[oaie]|truffat[oaie]|danneggiat[oaie]|raggirat[oaie])';
const KIN =
  '(?:madre|padre|mamma|papà|vedov[oa]|moglie|marito|figli[oa]|fratello|sorella|nonn[oa]|zi[oa]|cugin[oa]|compagn[oa]|fidanzat[oa])';
const CRIME =
  '(?:truff[ae]|frod[ei]|furt[oi]|tangent[ei]|mazzette|irregolarità|corruzione|ammanco|ammanchi|fatture false|false fatture|appalti truccati|firme false|abusi|racket|pizzo|estorsion[ei]|sprechi|anomalie|bonifici|peculato|illeciti)';
const THINGS =
  '(?:casa|abitazione|appartamento|negozio|gioielleria|farmacia|azienda|auto|furgone|camion|moto|bicicletta|telefono|borsa|portafoglio|gioielli|risparmi|conto|conti|carta|identità|nome|firma|passaporto|documenti|foto|fotografie|immagine|profilo|sito|marchio|server|bestiame|quadri|denaro|soldi|dati)';
const TOOK =
  '(?:rubat|sottratt|portat|rapinat|truffat|derubat|raggirat|estort|svuotat|prosciugat|spillat|carpit|uccis|ferit|aggredit|minacciat|sequestrat|rapit|falsificat|usat|copiat|clonat)[oaie]';

export const ITALIAN_FRAMES: FrameWords = {
  grounds: [
    `(?:(?:il|la|lo|le|i|gli|l'|un|una|un'|una delle|uno dei|sua|suo) ?)?(?:\\p{L}+ )?${WITNESS},? (?:(?!(?:di|de|du|des|del|della|da|do|dos|por|par|pour|per|para|contra|contre|contro|y|e|et) )\\p{Ll}+ )?\\u0080`,
    `\\u0080,? (?:è |era )?(?:il |la |l'|un[ao]? (?:de(?:i|lle|gli) )?|una delle |uno dei |tra (?:i|le) )?(?:\\p{Ll}+ )?${WITNESS}`,
    `(?:tra|fra) (?:i|le|gli) (?:\\p{Ll}+ )?${WITNESS}(?: (?:c'è|ci sono|figura|figurano|anche))?,? ${NAMED}`,
    `(?:ascoltat|sentit|chiamat|citat)[oa] (?:ieri |oggi )?(?:come|quale|in qualità di) (?:teste|testimone),? ${NAMED}`,
    `a ${NAMED},? (?:[^,.;\\u0081\\u008C]{1,50}, )?(?:era|erano|è|sono|aveva|avevano|hanno|ha|avrebbero) (?:stat[oaie] )?(?:sparit[oaie]|scompars[oaie]|${TOOK})(?: [^,.;]{1,60}?)?(?=[,.;])`,
    `(?:ha|hanno|aveva|avevano|avrebbe|avrebbero) (?:${TOOK}) (?:[^,.;\\u0081]{1,50} )?(?:a|al|alla|all') ?${NAMED}`,
    `(?:ai danni|a danno|a spese) (?:di |del |della |dell')${NAMED}`,
    `(?:rapinare|truffare|derubare|uccidere|minacciare|aggredire|sequestrare|ricattare|raggirare) ${NAMED}`,
    `(?:il |la |lo |i |le |gli |l')?${THINGS} di ${NAMED} (?:è|sono|era|erano) stat[oaie] (?:${TOOK}|svaligiat[oaie]|violat[oaie]|hackerat[oaie]|saccheggiat[oaie]|incendiat[oaie])`,
    `(?:sulla |dopo la |dalla |grazie alla |senza la |con la |la |una |l'|un'|dopo l'|grazie all'|senza l'|dall'|sull')?(?:denuncia|querela|segnalazione|esposto|allarme|testimonianza|racconto|chiamata|lettera|relazione)(?: (?:presentat[oa]|fatt[oa]|sport[oa]|firmat[oa]|inviat[oa]))? (?:di|da|del|della|dell'|dalla|dal) ${NAMED}`,
    `(?:senza|grazie a|se non fosse stato per) ${NAMED}(?=[^.]*(?:scopert|emers|saput|alla luce|svelat))`,
    `(?:è|fu|era|sono|furono) (?:stat[oaie] )?(?:(?:lo |la |gli |le )?stess[oaie] |lui,? |lei,? |proprio )?${NAMED},? (?:[^,.;]{1,50}, )?(?:a |ad |che )(?:aveva |ha )?(?:segnalare|denunciare|presentare|avvertire|chiamare|scoprire|accorgersi|avvisare|dare l'allarme|allertare|portare|consegnare|segnalato|denunciato|avvertito|chiamato|scoperto|avvisato)(?: (?:l'esposto|la denuncia|la querela|i carabinieri|la polizia|(?:all'|alla |al |ai )\\p{L}+))?(?![^.]{0,12}\\u008C)`,
    `${NAMED},? (?:[^,.;\\u0081\\u008C]{1,50}, )?(?:che )?(?:ha|aveva|hanno) (?:denunciato|segnalato|avvertito|avvisato|chiamato|allertato|informato|consegnato|portato|presentato (?:un esposto|denuncia|querela)|sporto denuncia|raccontato tutto|scritto) (?:i fatti |tutto |l'accaduto |[lg]li? \\p{Ll}+ )?${AUTHORITY}`,
    `${NAMED},? (?:[^,.;\\u0081\\u008C]{1,50}, )?(?:che )?(?:ha|aveva) (?:denunciato|segnalato|scoperto|svelato|smascherato|notato|fatto emergere) (?:il |la |lo |le |i |gli |l'|un[ao]? )?(?:\\p{Ll}+ )?${CRIME}`,
    `(?:denunciat|segnalat|scopert|smascherat|svelat)[oaie] da ${NAMED}`,
    `\\u0080,? (?:che )?(?:si (?:è|era) rifiutat[oa] di|ha rifiutato di|non ha voluto) (?:firmare|pagare|consegnare|tacere|partecipare|avallare)`,
    `(?:la |il |sua |suo |lo )?(?:${KIN})(?: della vittima| del(?:lo)? \\p{Ll}+(?: ucciso)?)?,? \\u0080(?=[,.]| (?:ha|piange|chiede|non))`,
    `\\u0080,? (?:la |il )?${KIN} (?:della vittima|del(?:lo|l'|la)? ?\\p{Ll}+ ?(?:ucciso|uccisa|assassinato|assassinata|scomparso))`,
    `(?:ha|hanno) (?:ringraziato|elogiato|premiato|encomiato) ${NAMED}`,
  ],
  neutral: [
    "(?:li |le |lo |la )?(?:hanno |sono stati |sono state |è stato )(?:ritrovat|recuperat|trovat)[oaie] (?:nell'auto|in casa|nell'abitazione|addosso|nel furgone|nella borsa) (?:di|a)(?= \\u008C)",
    'protett[oa] da un paravento|dietro un paravento|sotto giuramento',
    '(?:ha|aveva) (?:risposto|raccontato|ricordato|spiegato|confermato|deposto|testimoniato|parlato|riferito|ribadito)(?: per (?:\\p{L}+|\\d+) ore?)?(?: (?:alle domande|davanti) (?:del|della|al|alla|dei|ai) \\p{Ll}+)?',
    "(?:ha|aveva) riconosciuto (?:in fotografia |in aula |dalle foto )?(?:i due |i tre |uno dei |l'|gli |il )?(?=\\u008C)",
    'in prima fila|sorrett[oa] d(?:a|ai|al|alla|alle) \\p{Ll}+|in lacrime',
    '(?:per l[ue]i,? )?(?:intanto,? )?un trasferimento che il giudice (?:del lavoro )?ha definito ritorsivo|è stat[oa] (?:licenziat|trasferit|demansionat|isolat)[oa]',
    'dopo un(?:a)? (?:controllo|verifica|ispezione|audit) (?:intern[oa])?',
    "che lasciarono [^,.;]{1,60}|la sera dell'omicidio|la notte del delitto",
    'nessuna traccia(?:,? finora)?,? di chi [^.;]{1,90}',
    'per quella (?:frode|truffa|vicenda|storia)',
  ],
  culprits: [
    '(?:due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|\\d+) (?:\\p{Ll}+ )?(?:arrestat|indagat|denunciat|condannat|imputat)[ie]',
    "(?:i|gli|il|la|le|l')(?: )?(?:due |tre )?(?:imputat|indagat|accusat|arrestat|fermat)[oaie]|(?:la|una) banda|i killer|i sicari|il killer|gli assassini|gli autori",
    "(?:l'|il |la |un |un'|i |gli |due |tre )?(?:ex )?(?:responsabile|direttore|direttrice|titolare|fornitori|amministratore|funzionario|dirigente|presidente|sindaco|primario|cassiere|contabile|manager)(?: (?:della|del|dell'|di|delle) [^,.;]{1,40}?)? (?:avrebbe|avrebbero|è (?:ora |adesso )?(?:imputat|indagat|accusat|a giudizio|ai domiciliari|stato)|sono (?:a giudizio|imputati|indagati))\\p{L}*",
    "a giudizio (?:il|la|l'|i|gli|due|tre) (?:direttore|direttrice|titolare|fornitori|amministratore|dirigente|presidente|primario)(?: (?:della|del|dell'|di) [^,.;]{1,40}?)?(?=[,.;]| e )",
    '(?:due|tre|quattro|cinque) (?:fornitori|dirigenti|imprenditori|funzionari|medici|napoletani|uomini|giovani|persone)',
    "l'infedele|direttore infedele|dipendente infedele|cassiere infedele",
  ],
  words: `
    ieri oggi domani sera notte mattina allora poi già ancora mai sempre finora intanto
    dice disse racconta spiega ricorda aggiunge piange chiede risponde visto vide sentito pensa pensava credeva sapeva sperava
    vive viveva lavora lavorava nata nato cresciuta resta rimasta seduta seduto presente
    pensionata pensionato infermiere infermiera meccanico impiegata impiegato insegnante ex vedova madre padre figlia figlio fratello sorella
    vittima teste testimone aula tribunale processo udienza fotografia lacrime silenzio paura giustizia verità coraggio dolore
    interno controllo esposto protesi officina moto gioielli euro banca
    è era sono ha aveva hanno non né
  `,
  determiners:
    'il lo la i gli le l un uno una di del dello della dei degli delle dell a al allo alla ai agli alle all da dal dalla dai in nel nella nei con per su sul sulla tra fra davanti questo questa due tre quattro cinque sei sette otto nove dieci ogni ogni quella quel primo prima',
  verbal:
    '(?:are|ere|ire|ava|eva|iva|avano|evano|ivano|ato|ata|ati|ate|uto|uta|ito|ita|ando|endo|ò|arono|irono|rà|rebbe|so|sa)$',
  copula:
    "(?:è|era|sono|erano|fu|essere|come|stat[oaie]|diventat[oa]|resta) (?:(?:il|la|lo|l'|un[ao]?|un'|uno dei|una delle|suo|sua) )?(?:\\p{L}+ )?$",
  heads:
    "(?:(?:il|i|gli|un|una|uno|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|nessuno|nessuna|alcuni) |l'(?!ha |aveva |hanno )|un'|la (?!\\p{L}+(?:ò|ava|eva)(?!\\p{L}))|le (?!\\p{L}+(?:ò|ava|eva|ha)(?!\\p{L}))|\\d)",
  drawn:
    "(?:ordin[ei]|per conto|complic[ei]|complicità|con (?:l'aiuto|lui|lei)|aiutat\\p{L}+|insieme|in cambio|contanti|cocaina|droga|armi)",
  harm: '(?:gli|le|li|lo|la|suo|sua|suoi|sue) .{0,15}(?:rub|sottra|ritrovat|portat|minacci|aggred|svuot|truff|raggir|rapin|estor)',
  dropsSubject: true,
  theyDid: '\\p{L}+(?:vano|rono)(?!\\p{L})',
  speaker: '(?:io|mi|mio|mia|miei|mie|me|noi|nostr[oaie]|ci)',
  him: "(?:lui|lei|loro|gli|suo|sua|suoi|sue|lo|se stess[oa]|l'(?=ha |aveva |hanno )|(?<=\\p{L}{4,} )la (?=ha|hanno|aveva))",
  who: '(?:che|chi|cui|il quale|la quale)',
  clauseWords: '(?:perché)',
  doubts:
    "(?:dall'interno|disattivat\\p{L}+|scasso|effrazione|non|mai|nessun[oa]?|tuttavia|però|cred\\p{L}*|dubb\\p{L}*|sospett\\p{L}*|assicura\\p{L}*|ment\\p{L}*|invent\\p{L}*|simula\\p{L}*|inscena\\p{L}*|messinscena|in realtà|verità|segret\\p{L}*|si è rivelat\\p{L}*|anche|pure|stess[oaie]|complic[ei]|aiutat\\p{L}*)",
  hints:
    '(?:trovat\\p{L}*|ritrovat\\p{L}*|sequestrat\\p{L}*|scopert\\p{L}*|rivelat\\p{L}*|altr[oaie]|soci[oae]|titolare|capo|cocaina|droga|armi|contanti|pensionat[oa]|vittima|teste|testimone|denunciante|vedov[oa]|coppia|entrambi|uomo|donna|\\d+enne|\\p{L}+enne|imprenditor[ei]|imprenditrice|commerciante|contabile|avvocat[oa]|meccanico|infermier[ea]|madre|padre|pagat\\p{L}*|incass\\p{L}*|guadagn\\p{L}*)',
  shady:
    '(?:bust[ae]|valigett[ae]|consegn[ae]|denaro|soldi|bottino|tangent[ei]|mazzett[ae]|parte|complic[ei]|soci[oa]|ruolo|piano|idea|ordin[ei]|alibi|colpa|precedenti|carcere|cella|vittime|banda|droga|cocaina|armi|pistola|contanti|investitori|guadagn[oi]|accordo|patto|silenzio|lato|capo|titolare|sospett[oa]|colpevole|codic[ei]|chiavi)',
  openers: '(?:che|chi|quando|come|mentre|dopo che|e|ed|ma|dove|perché|cui)',
};
