/**
 * All that a report of a slight matter may say, by language (section 5: civil, labour and planning matters and trifling
 * fines S1, breaches of the duties of a trade S2). Regular expression sources of whole words in small letters. A word
 * goes in only if no sentence of these words can tell of more: "kept", "owns", "sold", "said", "paid" never do.
 */
export interface SlightWords {
  /** Whether nouns have capitals. */
  largeNouns?: boolean;
  /** What stands before a place, a firm or another party by name. */
  lead: string;
  /** Who quarrels and who decides, how the matter goes on, and words that tell of nothing. */
  plain: readonly string[];
  /** Sues, quarrels, must pay: tells of a matter, which the sentence must then name. */
  suit: string;
  /** What is at issue. */
  matter: readonly string[];
  fine: string;
  /** What costs little and anybody may do: the fine for it tells nothing of a person. */
  trifle: string;
  /** A duty of a trade, whole: "without a permit" alone may be of arms. */
  duty: string;
}

const ENGLISH: SlightWords = {
  lead: 'of|in|at|from|near|over|against|by|with|runs',
  plain: [
    'former|formerly|retired|sacked|local|adjoining|(?:us |uk )?(?:citizen|national)|new|civil|homeowner|house|home|newspaper|councillor|who owns and runs|owner|manager|director|head of finance|principal|founder|neighbou?rs?|couple next door|landlord|landlady|tenants?|employers?|employees?|workers?|drivers?|cooks?|chefs?|waiters|waitress|cleaners?|machinists?|technicians?|deckhands?|bakers?|builders?|contractors?|plumbers?|architects?|customers?|suppliers?|farmers?|dentists?|hairdressers?|hawkers?|caterers?|hoteliers?|restaurateurs?|electricians?|carpenters?|roofers?|mechanics?|butchers?|barbers?|florists?|photographers?|couriers?|porters?|receptionists?|shop assistants?|gardeners?|shopkeepers?|traders?|teachers?|nurses?|(?:carpet|furniture|cheese|boat) makers?|brokers?|advisers?|surveyors?|insurers?|residents|business partner|former partner|ex-wife|ex-husband|union|council|(?:(?:delivery|cleaning|building|haulage|waste|textile) )?firm|company|hospital(?! (?:costs|bills?|treatment))|clinic|hotel|resort|restaurant|stud farm|farm|bakery|guesthouses?|auctioneers?',
    '(?:(?:county|civil|small claims|circuit|district|high|family|labour|magistrates) )?courts?|court of appeal|(?:(?:employment|labour|industrial) )?tribunal|panel|(?:labour )?arbitration(?: council)?|inspectorate|(?:by )?(?:a |the )?(?:judge|magistrates|planning inspector)(?= ?(?:ordered|dismissed|rejected|upheld|adjourned|found|fined|for|$))|insurance|monetary authority|financial conduct authority|securities and exchange commission',
    '(?:finds|found) (?:for|against|that)|(?:rules|ruled)(?: (?:for|against|that|on))?|(?:the )?(?:civil |private )?(?:claim|suit|lawsuit|case|action|hearing|decision|ruling|matter|judgment)|dismissed|rejected|upheld|accepted|approved|awarded|decided|due|will defend|adjourned|listed|set|settled?|settles|settlement|mediation|appeal(?:s|ed)?|considering an appeal|final|costs|(?:ordered )?to pay(?: in)? costs|compensation|(?:each|both) pays? half|each side|each|both sides|bears? its own costs|by agreement|without admission|did not admit fault|disputes (?:it|the (?:amount|claim|bill))|denies (?:it|the claim)|apologi[sz]ed|remains with|has paid (?:it|the fine)|terms were not disclosed',
    'an?|the|of|in|to|at|by|with|over|about|for|from|on|and|as|it|its|his|her|their|he|she|they|him|them|who|which|this|was|were|is|are|be|been|being|has|have|will|must|again|not|after|against|between|under|within|per cent|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|twenty-two|(?:two|three|four|five|six|seven|eight|nine|ten)-year|days?|weeks?|months?|years?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|season|easter|spring|summer|autumn|winter|last|next|group|mr|mrs|ms|pounds|euros|dollars|cedis|rupees|naira|rand|shillings|pesos|kronor|kroner|francs|zloty|lira|dirhams|baht|ringgit|regional newspaper',
  ],
  suit: 'sued|sues?|suing|(?:brought|brings?|filed?|files) an? (?:civil )?(?:claim|case|suit|lawsuit|appeal|dispute)|(?:taken|took)(?=[^.;]* to (?:the |an? )?(?:\\p{L}+ )?(?:tribunal|court))|takes?(?=[^.;]* to (?:court|arbitration|an? (?:employment )?tribunal))|asked (?:for|(?=the (?:labour|employment|county|civil) ))|brought|appear|in court|ends?|ended|went before|faces|at odds|issued proceedings|dispute|(?<=(?:courts?|tribunal|judge|panel|magistrates)(?: (?:in|at|of|has))? )ordered|and ordered (?:it|him|her|them)|(?:was|were|been|is) ordered|(?:to|must|will) pay(?![^.;]*council)|claims|an? claim|lost|loses?|won|wins?|quarrel|row|(?:must|will) (?:move|take down|trim|repair) (?:an?|the|his|her|its)|unfairly dismissed',
  matter: [
    '(?:wage|pay|overtime|holiday-pay|rent|hedge|fence|boundary|planning) (?:appeal|row|dispute|claim|suit|war|fight)|(?:unpaid|overdue) (?:(?:warehouse|shop|office|holiday) )?(?:service charges?|school fees|rent|overtime|wages|salary|salaries|pay|bonus|invoices?|bills?)|(?:back|holiday|redundancy|severance|notice|sick|maternity)[ -](?:pay|wages)|rent (?:arrears|increase)|return of (?:an?|the|his|her|their) deposit|bonus|overtime|unfair(?:ly)? dismiss(?:al|ed)|wrongful(?:ly)? dismiss(?:al|ed)|strike (?:by (?:drivers|staff|workers) )?over pay|contract had not been honoured|breach of (?:contract|lease)|poor workmanship|(?:faulty|defective) (?:kitchen|boiler|car|roof)',
    '(?:height of (?:an?|the) )?(?:(?:boundary|garden|cypress|beech|privet|overgrown|overhanging) )?(?:hedges?|branches|trees?)|(?:boundary|garden|party|retaining) (?:wall|fence)|boundary line|(?:property )?boundary|(?:(?:garage|extension|shed|wall|fence|terrace|conservatory) (?:built|put up) without (?:planning )?(?:consent|permission))|wall|fence|lane|driveway|extension|conservatory|boathouse|shed|chimney|balcony|awning|roof|drains?|(?:leaking|leaky) (?:roof|pipe)|roof leaks|burst pipe|right of way|parking space|(?:crowing of (?:his|her|a) )?cockerel|barking dogs?|noise complaints|libel (?:action|case|claim|suit)|divorce (?:case|settlement)|custody (?:battle|dispute)',
  ],
  fine: 'fined|fines?|paid a (?:regulatory )?(?:fine|penalty)|reprimands?|regulator|watchdog',
  trifle:
    'parking(?: in a (?:disabled|loading|bus|taxi) bay| tickets?| fines?)?|(?:double|illegally)[- ]parked|jaywalking|tray-return lapse|overdue library books?|library (?:books?|fine)|dropping litter|dog (?:ran )?(?:off|without) (?:a|the|its) (?:lead|leash)',
  duty: 'fined by the (?:(?:insurance|financial|energy|telecoms) )?regulator|late filing(?: of (?:(?:its|his|her|their) )?(?:(?:annual|company|broker|transaction) )?(?:accounts|returns|records|reports?))?|filing (?:(?:his|her|its|their|the) )?(?:company |annual )?accounts late|record-keeping (?:failings?|failures?|errors?)|(?:storing|dumping) (?:tyres|rubble|garden waste) without (?:an? )?(?:environmental |waste )?(?:permit|licen[cs]e)|(?:building|extending|putting up) (?:an? )?(?:shed|garage|extension|wall|terrace|sign|awning) without (?:an? )?(?:planning |building )?(?:permission|permit|consent)|felling (?:an? )?protected trees? without (?:consent|permission)|food hygiene (?:breach(?:es)?|failings)|failing to display prices',
};

const GERMAN: SlightWords = {
  largeNouns: true,
  lead: '\\( ?\\) aus|Inhaber(?:in)? der|(?:Land|Amts|Bezirks|Arbeits|Verwaltungs)gerichts?',
  plain: [
    'der|die|das|den|dem|des|eine?[nmrs]?|und|in|im|am|an|vor|von|vom|zu|zur|zum|mit|um|über|auf|aus|für|gegen|wegen|bei|beim|nach|zwischen|ist|sind|war|hat|hatte|haben|muss|müssen|wird|wurde|soll|er|sie|ihm|ihr(?:e[nmrs]?)?|sein(?:e[nmrs]?)?|sei|sich|weil|seit|zwei|drei|vier|fünf|früheren?|ehemaligen?|euro|franken|frühjahr|sommer|herbst|winter',
    'nachbar(?:n|in)?|anwohner|bürger|mieter(?:in)?|vermieter(?:in)?|kunden?|kundin|köchin|koch|chauffeur|mitarbeiter(?:in|n)?|arbeitgeber(?:in)?|handwerker|bootsbauer|bauherr(?:en)?|firma|gemeinde|innenstadt|inhaber(?:in)?|(?:amts|land|bezirks|arbeits|verwaltungs|zivil)?gerichts?|zivilkammer|prozess|verhandlung|termin|angesetzt|vertagt|verhandelt|vergleich|gutachter|bestellt|entscheidet|recht|klage|unbegründet|hält|zurück|kosten|berufung|einspruch|eingelegt|beruft|abgewiesen|abgesackt',
  ],
  suit: 'klag(?:t|en)|geklagt|verklagt|(?:nachbarschafts|rechts)?streit|streit(?:en|et)|verlangt|fordert|zahlen|nachzahlen|weiterbeschäftigen|g(?:ab|ibt)(?= (?:\\p{L}+ ){1,4}recht)|verloren|gewonnen|endete?',
  matter: [
    '(?:garten|grenz)?hecken?|(?:stütz|grenz|garten)mauer|grenzzaun|zaun|grundgrenze|wegerecht|mieterhöhung|mietrückst(?:and|ände)|kündigung(?: unwirksam)?|kündigungsschutzklage|ausstehende[nr]? l[oö]hne?|lohn(?= (?:\\p{L}+ ){0,4}(?:nach)?zahlen)|überstunden|urlaubsgeld|rückzahlung|anzahlung|schadenersatz|nebenkosten(?:abrechnung)?|baugenehmigung|bebauungsplan|lärm|staub|lagerplatz|satellitenschüssel|baumängel',
  ],
  fine: 'bußgeld|parkbu(?:ss|ß)e|strafzettel|verwarnungsgeld',
  trifle:
    'falschpark(?:er|en)|parkbu(?:ss|ß)e|strafzettel|(?:im )?halteverbot(?: geparkt)?|falsch (?:abgestellt|geparkt)',
  duty: 'verspätete[nr]? (?:jahresabschluss|offenlegung)|jahresabschluss zu spät',
};

const FRENCH: SlightWords = {
  lead: 'de|à|d',
  plain: [
    'il a payé(?=$)|les?|la|l|des?|d|du|une?|et|à|aux?|en|dans|par|pour|sur|avec|contre|entre|devant|autour|sujet|son|sa|ses|leur|il|elle|est|sont|a|ont|été|s|qui|ne|deux|trois|onze|ans|ancien(?:ne)?s?|euros',
    "voisins?|bailleur|locataires?|salariés?|chauffeurs|routiers|vendeuse|serveuse|cuisinier|client|entreprise|société|direction|commune|maire|mairie|restaurateur|luxembourgeois|(?:conseil de )?prud['’ ]hommes|tribunal(?: administratif| judiciaire)?|affaire|audience|fixée|renvoyée?|statuera|aura lieu|expert|nommé|désigné|appel|fera|recours|étudie|déboutée?|donné raison|obtiennent gain de cause|dommages et intérêts",
  ],
  suit: 'assignée?s?(?: au civil)?|condamnée? à (?:verser|réintégrer|payer)|a condamné|poursuit|conteste|conflit|litige(?: civil)?|demande|réclament?|devra|devront|verser|réintégrer|payer',
  matter: [
    'haies?|mur mitoyen|clôture|bornage|loyers? (?:contestés?|impayés?)|hausse de loyer|bail commercial|heures supplémentaires|arriérés? de salaires?|licenciement|indemnités? de licenciement|congés payés|permis de construire refusé|malfaçons',
  ],
  fine: '(?:a reçu une )?amende|contravention|prune',
  trifle: 'stationnement(?: en double file)?|excès de vitesse',
  duty: 'dépôt tardif des comptes',
};

const SPANISH: SlightWords = {
  lead: 'de|en',
  plain: [
    'el|las?|los|una?|del?|al?|en|y|o|con|por|para|contra|sus?|ante|es|ha|se|que|no|dos|tres|antigu[oa]s?|euros|vecin[oa]s?|inquilin[oa]|caser[oa]|trabajadores|camarer[oa]|emplead[oa]|empresa|ayuntamiento|juzgado(?: de lo social)?|tribunal|vista|juicio(?: laboral| civil)?|será|acto de conciliación|habrá|recurso|recurrido|recurrir|puede|anuncia|da la razón',
  ],
  suit: 'demanda|demandad[oa]|demandó|reclaman?|piden?|condenó|condenad[oa]|obliga|pagar|indemnizarl[oa]|pleito|litigio',
  matter: [
    'seto|readmitir|muro medianero|pared medianera|linde|(?:alquileres|rentas) impagad[oa]s|horas extras?(?: impagadas)?|(?:indemnización por )?despido(?: improcedente)?|vacaciones no pagadas|salarios (?:adeudados|impagados)|humedades|goteras',
  ],
  fine: '(?:pagó una )?multa',
  trifle: '(?:dejar el coche en )?doble fila|mal aparcad[oa]|exceso de velocidad',
  duty: 'presentar tarde las cuentas anuales',
};

const ITALIAN: SlightWords = {
  lead: 'di|a',
  plain: [
    'le parti stanno trattando|il|lo|la|i|gli|le|l|una?|di|del|della|dei|d|al?|alla|in|e|con|per|da|suo?|contro|ha|è|stat[oa]|due|tre|ex|euro|titolare|vicin[oa]|inquilin[oa]|camerier[ea]|magazziniere|dipendenti?|comune|condominio|davanti|giudice (?:di pace|del lavoro)|tribunale(?: civile)?|sezione lavoro|udienza|fissata|ricorso|fatto ricorso|perito|nominato|decide|deciderà|illegittimo|recesso|dichiarato',
  ],
  suit: '(?:ha )?fatto causa|in causa|causa civile|citat[oa]|(?:ha )?condannat[oa]|risarcire|versare|reintegrare|pagare|dovrà|chiede|lite',
  matter: [
    'siepe|muro di confine|canoni? arretrat[oi]|affitti arretrati|straordinari non pagati|stipendi arretrati|licenziat[oa](?: senza giusta causa)?|licenziamento illegittimo|reintegro|dodici mensilità|spese condominiali|spese del tetto|infiltrazioni',
  ],
  fine: 'multa|multat[oa]',
  trifle: 'doppia fila|divieto di sosta|eccesso di velocità',
  duty: 'deposito tardivo del bilancio',
};

const PORTUGUESE: SlightWords = {
  lead: 'de|em',
  plain: [
    'os?|as?|uma?|d[eoa]s?|ao|à|em|n[oa]|e|com|por|para|contra|seu|sua|é|foi|que|dois|três|antig[oa]|euros|vizinh[oa]s?|senhori[oa]|inquilin[oa]|trabalhadores|empregad[oa]|funcionári[oa]|empresa|agricultor|suinicultor|português|portuguesa|tribunal(?: do trabalho| cível)?|audiência|julgamento|perito|recorreu|recurso',
  ],
  suit: 'processad[oa]|ação cível|condenad[oa]|condenou|pagar|reintegrar|pede|reclamam|litígio',
  matter: [
    'sebe|muro|rendas em atraso|salários em atraso|horas extraordinárias|férias não pagas|despedimento(?: ilícito)?|devolução da caução|obras defeituosas',
  ],
  fine: '(?:pagou uma )?multa|multad[oa]|coima',
  trifle: 'estacionamento|segunda fila|(?:ter o carro )?mal estacionad[oa]|excesso de velocidade',
  duty: 'descargas poluentes no rio|entrega tardia das contas',
};

const DUTCH: SlightWords = {
  lead: 'van|in|te|uit',
  plain: [
    'de|het|een|van|in|en|met|over|voor|tegen|op|aan|bij|om|zijn|haar|is|heeft|moet|gaat|worden|wordt|werd|hij|zij|dat|omdat|twee|drie|zes|weken|maart|mei|voormalige?|euro|buurman|buurvrouw|buren|huurder|verhuurder|werknemers?|bakkers|kok|chauffeur|klant|bedrijf|gemeente|rechtbank|kantonrechter(?= (?:oordeelde|gaf|doet))|raad van state|oordeelde|gelijk|uitspraak|doet|hoger|beroep|bezwaar|gemaakt|mogelijk',
  ],
  suit: 'procedeert|g(?:af|eeft)(?= (?:\\p{L}+ ){1,6}gelijk)|betalen|doorbetaald|doorbetalen|eist|vordert|geschil|conflict|burenruzie',
  matter: [
    'schutting|erfgrens|heg|(?:achterstallig )?loon(?= (?:\\p{L}+ ){0,6}(?:door)?beta)|overuren|vakantiegeld|huurachterstand|(?:ten onrechte )?(?:ontslagen|ontsloeg)|ontslag vernietigd|(?:geweigerde )?(?:omgevings|bouw)vergunning',
  ],
  fine: '(?:kreeg een )?boete',
  trifle: 'fout ?geparkeerd(?: stond)?|parkeerboete',
  duty: 'te late jaarrekening',
};

export const SLIGHT_WORDS: readonly SlightWords[] = [ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, PORTUGUESE, DUTCH];
