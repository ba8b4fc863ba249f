import { OTHER } from '../../mask-names.ts';
import { APPOSED, CONFIRMED, FREE, GAP, MORE, START, named } from './case-words.ts';
import type { CaseWords } from './case-words.ts';

const S = `${APPOSED}${named('di|del|dello|della|dei|dal|dalla|a|al|alla|per|con|contro|e|o|che|come|su|sul|nei|da|in')}`;
const OBJECT =
  '(?<!(?<!\\p{L})(?:di|del|dello|della|dei|dal|dalla|per|con|contro|che|come|su|sul|sulla|da|in|e|o|né) )';
const CASE =
  '(?:inchiest[ae]|indagin[ei]|procediment[oi]|process[oi]|denunc[ei]a?|querel[ae]|accus[ae]|posizion[ei]|fascicol[oi]|imputazion[ei]|multa|sanzion[ei]|interdittiva|interdizione)';
const AGAINST = '(?:contro|a carico di|nei confronti di|su|riguardante|per|inflitta a|aperta? (?:contro|su))';
const DROPPED = '(?:archiviat|annullat|ritirat|chius|revocat)[oaie]';

/** The words of Italian papers. */
export const ITALIAN: CaseWords = {
  languages: ['it'],
  hint: 'assol|prosciol|archivi|annull|cancellat|non luogo|scagion|fatto non|non sussiste|innocen|ritirat|alcun elemento',
  ends: [
    `(?:cad(?:e|ono|ute|uta)|caduta|sono cadute) (?:tutte |definitivamente )?(?:l'|le |la )?accus[ae]${FREE}(?:a carico di|nei confronti di|contro|per) ${S}`,
    `(?:archivia|archiviano|ha archiviato|hanno archiviato) (?:la posizione|l'indagine|l'inchiesta|il procedimento|il fascicolo)(?<free>[^.;:\\n]{0,80}?)(?:di|su|contro|a carico di|nei confronti di) ${S}`,
    `${S}${GAP} (?:non (?:sarà|verrà|andrà) (?:processat[oa]|a processo|rinviat[oa] a giudizio)|esce (?:definitivamente )?(?:pulit[oa] )?dal(?:l'| )(?:inchiesta|processo|indagine))`,
    `${CASE}${FREE}${AGAINST} ${S}${MORE}(?:è stat[oa]|sono stat[ei]|viene|va|è|sono) (?:definitivamente )?${DROPPED}`,
    `${DROPPED} (?:definitivamente )?(?:l'|la |il |le |i )(?<free>[^.;:,\\n]{0,30}?)${CASE}${MORE}${AGAINST} ${S}`,
    `(?:archivia|archiviano|ha archiviato|ha disposto l'archiviazione (?:del|della|dell)|disposta l'archiviazione (?:del|della|dell'))${FREE}${CASE}${MORE}${AGAINST} ${S}`,
    `archiviazione${FREE}(?:per|nei confronti di|a carico di|della posizione di|chiesta per|disposta per) ${S}`,
    `archiviat[oa] (?:la posizione|l'indagine|l'inchiesta) (?:di|su|contro) ${S}`,
    `${S}${GAP} (?:è stat[oa]|viene|esce) (?:completamente |del tutto |definitivamente )?(?:scagionat|archiviat)[oa]`,
    `a carico di ${S}${MORE}(?:«|")?non (?:è|sono|sarebbe) (?:emers|stat|risultat)[oaie] (?:alcun|nessun|trovat)[\\p{L}]* \\p{L}+(?:»|")?`,
    `annull\\p{L}*${FREE}senza rinvio${MORE}(?:condann\\p{L}*|sentenza|pena)(?<gap>[^.;:\\n]{0,60}?) ${S}`,
    `(?:condanna|sentenza|pena)${FREE}${S}${MORE}(?:annullata|cancellata)(?<gap>[^.;:\\n]{0,30}?) ?senza rinvio`,
    `non luogo a procedere${FREE}(?:per|nei confronti di|a carico di) ${S}`,
  ],
  verdicts: [
    `(?:rigettato|respinto|dichiarato inammissibile|bocciato|rigetta|respinge) (?:il |i )?ricors[oi] (?:della|del|dei) (?:procura(?: generale)?|pm|pg|pubblico ministero|accusa|parti? civili?) contro (?:l'|la sentenza di )(?:assoluzione|proscioglimento) (?:di|del|della|per) ${S}`,
    `(?:disposto|chiesto e ottenuto|ordinato|decretato|firmato) l'archiviazione ${FREE}(?:a carico di|nei confronti di|per|contro) ${S}`,
    `${START}${S}${GAP} non (?:ha commesso|commise) (?:alcun|nessun)[oa']* ?(?:reato|illecito|[\\p{L}' ]{3,40})(?=[.,;:\\n]|$)`,
    `(?:conferma|confermano|ha confermato|hanno confermato|confermata) (?:la sentenza di |l')?(?:assoluzione|proscioglimento)(?: piena)? (?:di|per|dell'|del|della|nei confronti di) ?${S}`,
    `(?:assolve|assolvono|ha assolto|hanno assolto|assolto|assolta|assolti|proscioglie|ha prosciolto|prosciolto|prosciolta) (?<free>(?:[\\p{L}']+ ){0,8}?)${OBJECT}${S}`,
    `${START}${S}${GAP} (?:è stat[oa]|è|viene|fu|venne) (?<more>definitivamente |pienamente )?(?:assolt|prosciolt)[oa]`,
    `${CONFIRMED}(?:assoluzione|proscioglimento) (?:piena |definitiva |con formula piena )?(?:di|per|del|della) ${S}`,
    `(?:annulla|annullano|ha annullato|revoca|ha revocato) ${FREE}(?:condanna|sentenza|sanzione|multa)${MORE}(?:di|a|contro|per) ${S}`,
    `${S}${GAP} è innocente`,
  ],
  fates: [
    `(?:si chiude|finisce|termina|si conclude)${FREE}(?:vicenda|incubo|calvario|processo|odissea)${MORE}(?:di|del|dell'|della|per) ?${S}`,
    `accolto il ricorso (?:di|presentato da) ${S}`,
  ],
  charges: [`${START}${S}${GAP} (?:era|era stat[oa]) (?:accusat|indagat|imputat|processat)[oa]`],
  unnamed: [
    'annullat[oa] senza rinvio la condanna|annulla senza rinvio|senza rinvio',
    'assolt[oa]|assoluzione|proscioglimento|prosciolt[oa]',
    "archiviat[oa] l'(?:inchiesta|indagine)",
    '(?:cancellat|annullat)[oaie]',
  ],
  final: [
    '(?:cade|cadono|cadute?) (?:per sempre|definitivamente)|(?:anche )?in cassazione',
    '(?:è|diventa|ormai|sentenza|decisione|pronuncia|assoluzione) definitiv[oa]|definitivamente|definitiv[oa]',
    '(?:procura(?: generale)?|pm|pg|pubblico ministero|accusa|parte civile) non (?:ha |hanno |aveva )?(?:presentato|proposto|depositato|fatto) (?:ricorso|appello|impugnazione)',
    'passat[oa] in giudicato|irrevocabile',
    '(?:procura(?: generale)?|pm|pg|accusa) non (?:ha |aveva )?(?:impugn|appell|ricor)\\p{L}*|non (?:ha impugnato|impugnerà|sarà impugnata)',
    'senza rinvio|in cassazione|dalla cassazione|la cassazione|supremi giudici',
    "(?:anche |lo stesso )?(?:la procura|il pm|l'accusa|il pubblico ministero|la procura generale) (?:aveva )?(?:chiesto|chiedeva|sollecitato) l'(?:assoluzione|archiviazione|assoluzione piena)",
    '(?:non cabe|nessun) (?:ricorso|appello|impugnazione)(?: è stato presentato| è possibile)?',
    'in appello perché il fatto non sussiste',
  ],
  phrases: [
    '(?:dall[a\u0027]|da ogni) ?accus[ae](?: di(?: [\\p{L}-]+){1,4}?(?=[.,;\\n]|$))?|finit[oa] (?:nel mirino|sotto inchiesta|sotto la lente)(?: (?:della|dei|del|dopo) [\\p{L}-]+)?',
    '(?<!(?:è|sono|viene|resta|ora|anche|ancora|stato|stata|finito|finita) )(?:che |il quale |la quale )?(?:era|erano|era stat[oa]|fu)? ?(?:accusat|indagat|imputat|sospettat|processat|denunciat|arrestat|rinviat)[oaie](?: a giudizio)?(?: (?:di|per|dal \\d{4}|nel \\d{4}|a vario titolo))?',
    '(?:perch[eéè] )?il fatto non (?:sussiste|costituisce(?: più)? reato|è previsto dalla legge come reato)|per non aver commesso il fatto|non ha commesso il fatto|con formula (?:piena|ampia)|«il fatto non sussiste»',
    "(?:non|né|mai)(?: (?:è|sono|era|erano|ha|hanno|c'è|c'era|vi|ci|si|sussiste|sussistono|sussistevano|emers[oaie]|emerge|emergono|stat[oaie]|prov[ae]|provat[oaie]|dimostrat[oaie]|trovat[oaie]|alcun[oa]?|nessun[oa]?|elemento|elementi|reato|indizi|rilevanza penale|penalmente rilevant[ei]|illecit[oaie]|commess[oaie]|raggiunta la prova))+",
    "(?:alcun|nessun)[oa']* (?:elemento|reato|illecito|indizio|prova|responsabilità|irregolarità|danno)",
    '(?:mancanza|assenza|insufficienza|carenza) di (?:prove|indizi|elementi|dolo)|per errore|errore di persona|scambio di persona',
    '(?:aveva |ha )?(?:sempre )?(?:respinto|negato|professato|ribadito)(?: sempre)? (?:ogni accusa|le accuse|gli addebiti|la propria innocenza|la sua innocenza)',
    "(?:ha|hanno|aveva) accolto (?:la richiesta|l'istanza)(?: di archiviazione)?|richiesta (?:di archiviazione )?del(?:la)? (?:pubblico ministero|pm|procura)|accolta la richiesta",
    '(?:condannat[oa] )?(?:in primo grado|in appello)(?: a \\p{L}+ (?:anni|mesi)(?: e \\p{L}+ mesi)?)?|inflitt[oaie] in (?:appello|primo grado)',
    '(?:i )?\\p{L}+ (?:anni|mesi)(?: e \\p{L}+ (?:mesi|anni))?(?: di (?:reclusione|carcere))? inflitti in (?:appello|primo grado)',
    "annullat[oa](?: senza rinvio| ?)? la condanna|la condanna (?:annullata|cancellata)|archiviat[oa](?: l'(?:inchiesta|indagine))?",
    "(?:d'|in )appello|in secondo grado",
    "corte d'(?:appello|assise(?: d'appello)?)|corte (?:suprema|di cassazione)|procura (?:generale|della repubblica)|pubblico ministero|guardia di finanza|giudice per le indagini preliminari|gup|gip|pm|tribunale del riesame|supremi giudici",
    "da altri|da terzi|si chiude|la vicenda|ai danni dell'? ?\u0081?",
    `(?:il|la) (?:coimputat|co-imputat)[oa],? ${OTHER},? (?:è|sarà|va|andrà)[^.;\\n]{3,60}(?=[.\\n]|$)`,
  ],
  words: `
    rimborsi spese ogni
    preliminare militare regolare popolare immobiliare parlamentare particolare familiare esemplare irregolare generale confermato confermata conferma dell' primo cittadino prima cittadina processi processo
    e ed o che chi quando come perché poiché se così allora dopo prima durante fino oggi ieri lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre anni anno mesi mese giorni giorno settimana settimane infine finalmente anche molto più meno già sempre tutto tutta tutti tutte lui lei loro si lo gli ci ne
    è sono era erano fu furono essere stato stata stati state ha hanno aveva avevano avere sia
    dice dicono disse detto ha spiega spiegato conferma confermato annuncia annunciato comunica comunicato scrive scritto scrivono afferma affermato sottolinea ricorda ritiene ritenuto conclude concluso decide deciso stabilisce stabilito dispone disposto emerge emerso accoglie accolto rigetta commenta commentato ringrazia ringraziato piange pianto abbraccia abbracciato finisce finita finito chiude chiusa termina dura durata durato vive vissuto attende atteso lavora lavorava dirigeva guidava presiedeva lascia
    assolve assolto assolta assolti archivia archiviata archiviato annulla annullata annullato proscioglie cancellata cancellati cancellato cancellate
    tribunale giudice giudici corte cassazione appello gip gup pm procura procuratore procuratrice accusa difesa avvocato avvocata avvocati legale legali perito periti sentenza decisione motivazioni ordinanza decreto richiesta ricorso processo procedimento inchiesta indagine indagini udienza fatto fatti reato reati prova prove accuse capo imputazione imputato imputata indagato indagata formula piena giustizia
    truffa frode corruzione concussione peculato riciclaggio bancarotta fraudolenta turbativa d'asta abuso d'ufficio evasione fiscale appropriazione indebita estorsione falso ideologico bilancio ricettazione usura furto rapina traffico illecito esercizio commercio danni ue
    sindaco ex assessore assessora consigliere imprenditore imprenditrice notaio medico direttore direttrice presidente amministratore amministratrice funzionario funzionaria professore dirigente banchiere commercialista geometra comune società azienda banca conto conti fondi denaro soldi euro appalto appalti contratto contratti compravendite compravendita vongole pagamenti famiglia nome onore innocenza incubo calvario sollievo lacrime odissea vicenda sospette sospetti
  `,
  beforeNouns: `
    il lo la l' i gli le un uno una un' del dello della dell' dei degli delle al allo alla all' ai agli alle dal dallo dalla dall' dai nel nello nella nell' nei nelle sul sullo sulla sull' sui di d' a da in con su per tra fra senza contro verso dopo suo sua suoi sue loro questo questa quel quella
    ex primo prima unico unica stesso stessa vecchio vecchia giovane noto nota presunto presunta grande piccolo due tre quattro cinque sei sette otto nove dieci
  `,
  articles: 'un uno una del dello della dei degli delle dal dalla nel nella suo sua sul sulla',
  beforeParticiples: 'stato stata stati state aveva avevano',
  adverbs: 'mente',
  pronouns: 'che chi non si e ed lui lei',
  verbs: 'are|ere|ire|rsi|ò|ì|arono|erono|irono|erà|irà|eranno|iranno|ava|avano|eva|evano|iva|ivano|ando|endo',
  doubts:
    'solamente|provvisori\\p{L}*|temporane\\p{L}*|corrott\\p{L}*|minacc\\p{L}*|(?:è|sono|viene) (?:\\p{L}+ )?(?:indagat|imputat|accusat|arrestat|sospettat)[oaie]|accessori[ae]|appell(?:o|a|ano|erà|are|ato)|ricor(?:so|si|re|rerà|rere|rono)|impugn\\p{L}*|con rinvio|rinvio|nuovo processo|nuov[oaie]|altr[oaie]|rest[ai]\\p{L}{0,3}|ancora|ma|però|tuttavia|invece|mentre|tranne|salvo|eccetto|parzial\\p{L}*|in parte|un(?:o|a) dei|un capo|primo capo|secondo capo|due capi|alcuni|prescri\\p{L}*|prescrizione|amnistia|indulto|grazia|immunità|patteggi\\p{L}*|ammis\\p{L}*|confess\\p{L}*|ammess\\p{L}*|carcere|reclusione|condann\\p{L}*|multa|latitant\\p{L}*|estradi\\p{L}*|morte|mort[oa]|decedut[oa]|riapert\\p{L}*|riapr\\p{L}*|prosegu\\p{L}*|continua|continuano|pendente|rinviat[oa]|giudizio|imputazione coatta|respin\\p{L}*|non|né|mai|solo|soltanto|unicamente|stralci\\p{L}*|incapace|vizio|forma|trasmess\\p{L}*|incompeten\\p{L}*|tenuità',
  mayExplain: true,
};
