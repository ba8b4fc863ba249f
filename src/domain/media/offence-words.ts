import type { MediaClass } from '../policy/policy.ts';

export interface OffenceWords {
  class: MediaClass;
  offence: string;
  /** Regular expression sources, one for each language: English, German, French, Spanish, Italian or Portuguese. */
  words: readonly string[];
}

/** Offences by the words reports use for them, the gravest class first. Section 5, Class. */
export const OFFENCES: readonly OffenceWords[] = [
  {
    class: 'S4',
    offence: 'terrorism',
    words: [
      'terror(?:ism|ist|financing)\\p{L}*|extremist group|financing of terror',
      'terror(?:ismus|isten?|anschlag|finanzierung)',
      'terroris(?:me|tes?)',
      'terrorismo|terroristas?',
      'terror (?:funding|attack|cell|plot|offences?|group|bomb\\p{L}*)|(?:funding|financ\\p{L}+|support\\p{L}*) (?:of )?(?:isis|isil|islamic state|al[- ]qaeda|hezbollah|hizballah|hamas|al[- ]shabaab|boko haram)',
      'terrorfinanzierung|terrorgruppe|terrorzelle|staatsgefährdende gewalttat',
      'financement du terrorisme|entreprise terroriste|cellule terroriste',
      'financiación del terrorismo|célula terrorista|finanziamento del terrorismo|terrorist[aie]|financiamento do terrorismo',
    ],
  },
  {
    class: 'S4',
    offence: 'proliferation',
    words: [
      '(?:nuclear|weapons) proliferation|proliferation financing|weapons of mass destruction',
      'massenvernichtungswaffen',
      'armes de destruction massive',
      'armas de destrucción masiva',
      'chemical weapons programme|ballistic missile programme|dual-use (?:goods|items|export\\p{L}*)|proliferationsfinanzierung|kriegswaffenkontrollgesetz|armi di distruzione di massa|armas de destruição em massa',
    ],
  },
  {
    class: 'S4',
    offence: 'sanctions evasion',
    words: [
      'sanctions (?:evasion|busting|violations?|breach\\p{L}*)|evad\\p{L}+ (?:\\p{L}+ )?sanctions|violat\\p{L}+ (?:\\p{L}+ )?sanctions',
      '(?:sanktions|embargo)(?:verst(?:oß|öße)|umgehung|br[uü]ch)\\p{L}*|verst(?:oß|oßes|öße|ößen) gegen (?:\\p{L}+ ){0,2}(?:[\\p{L}-]*sanktionen|embargo)',
      '(?:violation|contournement|non-respect) (?:des|de) (?:\\p{L}+ )?sanctions|violation (?:de l.|d.)embargo',
      '(?:evasión|evadir|violación|violar|elusión|eludir|incumplimiento) (?:de )?(?:las )?sanciones|viol(?:ar|ación) (?:del?|el) embargo',
      '(?:evasion|evad\\p{L}+|breach\\p{L}*|violat\\p{L}+|circumvent\\p{L}*|skirt\\p{L}*|flout\\p{L}*|bust\\p{L}*|dodg\\p{L}+) (?:of )?(?:[\\p{L}.]+ ){0,3}sanctions|sanctions[- ](?:circumvention|busting|evad\\p{L}+)|(?:international emergency economic powers|export control reform) act|export control (?:violations?|offences?|breach\\p{L}*)|embargo (?:breach\\p{L}*|violations?)',
      'umgehung (?:\\p{L}+ ){0,2}[\\p{L}-]*sanktionen|außenwirtschaftsgesetz|(?:elusione|aggiramento|violazione) delle sanzioni|violazione dell.embargo|(?:evasão|violação|contornar|contorno|incumprimento) (?:de|das|às|as|a)?(?: )?sanções|violação do embargo',
    ],
  },
  {
    class: 'S4',
    offence: 'money laundering',
    words: [
      'money[- ]launder\\p{L}*|launder(?:ed|ing)',
      'geldwäsche\\p{L}*',
      'blanchiment',
      '(?:blanqueo|lavado) de (?:dinero|capitales|activos)',
      'riciclaggio|lavagem de dinheiro|branqueamento de capitais',
      'money[- ]laundry|proceeds of crime|criminal proceeds|handling (?:the )?proceeds|money mules?|verschleierung (?:von|unrechtmäßig erlangter) vermögenswerte\\p{L}*|finanzagent(?:in|en)?',
      'recyclage de fonds|blanchi(?:ssement|sseurs?)|fonds illicites|legitimación de capitales|reciclaje de capitales|autoriciclaggio|denaro sporco|branqueamento',
    ],
  },
  {
    class: 'S4',
    offence: 'human trafficking',
    words: [
      '(?:human|people|sex) traffick\\p{L}+|traffick\\p{L}+ in (?:persons|human beings)|(?:smuggl\\p{L}+ (?:of )?migrants|migrant[- ]smuggl\\p{L}+)|modern slavery|traffick\\p{L}+ (?:women|girls|children|people|migrants)',
      'menschenhandel\\p{L}*|zwangsprostitution|(?:ein)?schleus\\p{L}+',
      "traite (?:des |d['’ ])(?:êtres humains|femmes)|proxénétisme",
      'trata de (?:personas|blancas|mujeres)|tráfico de (?:personas|seres humanos)',
      'people[- ]smuggling|forced (?:labou?r|prostitution)|sexual exploitation|child (?:labou?r exploitation|sex tourism)|pimping|zuhälterei|ausbeutung der arbeitskraft',
      "aide (?:au|à l.entrée et au) séjour irrégulier|traite d['’ ]enfants|passeurs? de migrants|esclavage moderne|tráfico (?:ilícito )?de (?:migrantes|inmigrantes)|favoreggiamento dell.immigrazione|auxílio à imigração ilegal|explotación sexual|proxenetismo|inmigración ilegal|tratta di (?:esseri umani|persone)|sfruttamento della prostituzione|tráfico (?:humano|de pessoas)|lenocínio",
    ],
  },
  {
    class: 'S4',
    offence: 'organised crime',
    words: [
      'organi[sz]ed crime|criminal (?:organi[sz]ation|enterprise)|mafia|(?<!price )cartel|racketeering|crime syndicate',
      'organisierte[nr]? kriminalität|drogenkartell|kriminelle[nr]? vereinigung(?:en)?',
      'crime organisé|criminalité organisée|organisation criminelle|association de malfaiteurs',
      'crimen organizado|delincuencia organizada|asociación ilícita|concierto para delinquir|organización criminal',
      "associazione mafiosa|camorra|['’]ndrangheta|organização criminosa",
      'mafia\\p{L}*|mafios[oi]|cosa nostra|yakuza|triads?|crime (?:boss|family|clan|network|ring|gang)|gangland|bande organisée|banda criminal|grupo criminal|clankriminalität|criminalità organizzata|associazione (?:per|a) delinquere|associação criminosa|facção criminosa|crime organizado',
    ],
  },
  {
    class: 'S3',
    offence: 'fraud',
    words: [
      'fraud\\p{L}*|ponzi|swindl\\p{L}+|scam\\p{L}*|defraud\\p{L}*',
      '(?:charged with|counts? of|charges? of|convicted of|guilty (?:of|to)|accused of|offences? of|investigated for|jailed for|arrested for) (?:\\d+ )?cheating(?! (?:in|at|on) )|falsif(?:ication of|ying) accounts|cheating (?:and|or) (?:forgery|falsif\\p{L}*|dishonest\\p{L}*|fraud|criminal breach)|cheated (?:[\\p{L}\\d]+ ){0,3}(?:investors|customers|clients|victims|depositors|pensioners)',
      '(?:\\p{L}+)?betrug(?:s|es)?|betrüg\\p{L}+',
      'escroqu\\p{L}+|escrocs?|fraude\\p{L}*',
      'estaf\\p{L}+|fraude|timo',
      'truff\\p{L}+|burla|estelionato',
      '(?:obtain\\p{L}*|gain\\p{L}*) (?:[\\p{L}£€$\\d.,-]+ ){0,4}by (?:false (?:pretences|pretenses|representation)|deception)|false (?:pretences|pretenses|representations?|accounting|invoic\\p{L}+|billing)|deception offences?|embezzling investors|pyramid schemes?|boiler[- ]room|advance[- ]fee|identity theft|con ?(?:man|men|woman|artists?)|confidence trick\\p{L}*|cheat(?:ed|ing) (?:[\\p{L}]+ ){0,3}(?:out of|investors|clients|customers|pensioners)|419 scam|cook(?:ed|ing) the books|sham (?:loans?|companies|invoices)',
      'hochstapl\\p{L}+|schneeballsystem|bilanzfälsch\\p{L}+|scheinrechnung\\p{L}*|falschabrechnung|betrogen (?:zu )?haben|enkeltrick|vorschussbetrug|täuschung von anlegern',
      'arnaqu(?:e|es|eurs?)|filouterie|carambouille|fausses? factures?|fausses? déclarations?|présentation de faux bilans|pyramide de ponzi|tromperie aggravée',
      'timador(?:es|a)?|engaño a inversores|esquema ponzi|facturas falsas|falsedad contable|contabilidad falsa|administración desleal',
      'raggir\\p{L}+|falso in bilancio|fatture false|false fatturazioni|bancarotta fraudolenta|fraud[ei]|frodi|frode|golpe financeiro|pirâmide financeira|notas fiscais falsas',
    ],
  },
  {
    class: 'S3',
    offence: 'corruption',
    words: [
      'corrupt\\p{L}*|brib\\p{L}+|kickbacks?',
      'bestech\\p{L}+|korrupt\\p{L}+|schmiergeld\\p{L}*',
      'corruption|pots?-de-vin|trafic d.influence',
      'corrupción|soborn\\p{L}+|cohecho',
      'corruzione|tangent[ei]|corrupção|suborno',
      'graft|influence[- ]peddling|abuse of (?:public )?(?:office|position)|misconduct in (?:a )?public office|illicit enrichment|bid[- ]rigging|embezzling public|vote[- ]buying',
      'vorteilsannahme|vorteilsgewährung|amtsmissbrauch|bestechlichkeit|schmiergeld\\p{L}*|submissionsbetrug',
      '(?:pour|de) concussion|prise illégale d.intérêts|enrichissement illicite|favoritisme|dessous-de-table',
      'tráfico de influencias|negociación incompatible|colusión (?:agravada|ilegal|simple)|prevaricación|enriquecimiento ilícito|(?<!uma )coimas?|fraude en contrataciones|abuso de autoridad',
      "concussione|mazzett[ae]|traffico di influenze|turbativa d['’]asta|abuso d['’]ufficio|peculato|(?:pagamento|recebimento|esquema) de propinas?|tráfico de influência|prevaricação|corrupt[oa]s|corrott[oi]",
    ],
  },
  {
    class: 'S3',
    offence: 'drug trafficking',
    words: [
      '(?:drugs?|meth|methamphetamine|ecstasy|amphetamine|cannabis|xtc) ?-?(?:labs?|laborator(?:y|ies)|factor(?:y|ies))|(?:drugs?|cocaine|heroin|narcotics) (?:traffick\\p{L}+|dealing|smuggling|offences?|ring)',
      '(?:drogen|kokain|heroin|cannabis|rauschgift)(?:handel|schmuggel)\\p{L}*|(?:einfuhr|handel\\p{L}*) (?:von|mit) (?:\\p{L}+ ){0,3}(?:kokain|heroin|cannabis|drogen|betäubungsmitteln|rauschgift)',
      '(?:trafic|importation|détention|cession) (?:illicite )?de (?:\\p{L}+ ){0,3}(?:drogues?|stupéfiants|cocaïne|cannabis|héroïne|résine)',
      'narcotráfico|(?:micro)?tráfico (?:ilícito |internacional |agravado )*de (?:drogas?|cocaína|marihuana|sustancias|estupefa\\p{L}+)|microtráfico',
      'traffico (?:\\p{L}+ )?di (?:droga|stupefacenti|cocaina)|spaccio',
      '(?:traffick\\p{L}+|smuggl\\p{L}+|import\\p{L}*|suppl(?:y|ying|ied)|deal\\p{L}+|possess\\p{L}+ with intent) (?:in |of )?(?:[\\p{L}\\d]+ ){0,3}(?:drugs?|cocaine|heroin|cannabis|narcotics|methamphetamine|fentanyl|ecstasy)|drug (?:lord|baron|kingpin|smugglers?|traffick\\p{L}+|dealers?|mule)|narcos|narco(?:traf|terror)\\p{L}*|cocaine (?:shipment|haul|smuggl\\p{L}+)',
      'drogendeal\\p{L}*|betäubungsmittelhandel|handels? mit (?:betäubungsmitteln|drogen|rauschgift)|kokain(?:handel|schmuggel)|narcotrafi\\p{L}+|narcotraficantes?|narcotraffico|traffico di stupefacenti|tráfico de (?:entorpecentes|estupefacientes|heroína)',
    ],
  },
  {
    class: 'S3',
    offence: 'arms trafficking',
    words: [
      '(?:arms|weapons) (?:traffick\\p{L}+|smuggling|dealing)',
      'waffen(?:handel|schmuggel)\\p{L}*|kriegswaffenkontrollgesetz',
      "trafic d['’ ]armes",
      'tráfico (?:ilícito )?de armas',
      'gun[- ]running|illegal (?:arms|weapons) (?:sales?|deals?|exports?)|(?:traffick\\p{L}+|smuggl\\p{L}+) (?:of |in )?(?:arms|weapons|firearms|guns)|(?:firearms|gun) (?:traffick\\p{L}+|smuggling)|illegaler waffen(?:besitz|export)|traffico (?:di |d.)armi|(?:illegally|unlawfully) export\\p{L}* (?:\\p{L}+ )?(?:firearms|weapons|arms)|contrabando de armas|trafic illicite d.armes',
    ],
  },
  {
    class: 'S3',
    offence: 'tax crime',
    words: [
      'tax (?:evasion|fraud|crimes?|offences?)|cheat\\p{L}* the (?:public )?revenue|(?:avoid|dodg|evad)\\p{L}* (?:\\p{L}+ ){0,2}(?:vat|duty|customs duties)|evad\\p{L}+ tax\\p{L}*',
      'steuer(?:hinterziehung|betrug)',
      '(?:fraude|évasion) fiscale',
      '(?:fraude|evasión|delito) fiscal',
      'evasione fiscale',
      '(?:vat|customs|excise|duty|income tax|payroll tax|corporate tax|fiscal|gst|value added tax|tax) (?:evasion|fraud|crimes?|offences?|dodging|cheat\\p{L}*|carousel)|(?:evad\\p{L}+|dodg\\p{L}+) (?:[\\p{L}£€$\\d.,]+ ){0,4}(?:tax(?:es)?|vat|duty|duties|customs)|tax (?:evaders?|dodg\\p{L}+|cheats?)|cheat\\p{L}+ the (?:revenue|taxman)|missing trader|carousel fraud|false tax returns?|fiscal crimes?',
      '(?:umsatz|mehrwert|lohn|einkommen|körperschaft)?steuer(?:hinterzieh\\p{L}+|straf\\p{L}+|verkürzung|delikt\\p{L}*)|(?:umsatzsteuer|mehrwertsteuer)(?:karussell|betrug)|cum-ex\\p{L}*|abgabenhinterziehung',
      '(?:fraude|escroquerie|carrousel) (?:à la|de) tva|fraude aux impôts|délit fiscal|soustraction fiscale',
      '(?:fraude|delito|evasión) (?:al|del|de|contra la) (?:iva|hacienda|impuestos|hacienda pública)|defraudación (?:fiscal|tributaria|al fisco)|evasión (?:tributaria|de impuestos)|delitos? fiscal(?:es)?',
      "evasione (?:dell['’])?iva|frode (?:fiscale|iva|carosello)|reati? (?:fiscali?|tributari?o?)|sonegação(?: fiscal| de impostos)?|fraude fiscal|evasão (?:fiscal|de divisas|de impostos)|crimes? (?:fiscal|fiscais|tributári[oa]s?)",
    ],
  },
  {
    class: 'S3',
    offence: 'cybercrime',
    words: [
      'cyber ?crime|hack(?:ed|er|ers|ing)|ransomware|phishing',
      'computer(?:betrug|sabotage)\\p{L}*|cyber(?:kriminalität|angriff\\p{L}*)|hackerangriff\\p{L}*|ausspähens von daten',
      'cybercriminalité|piratage|(?:accès|introduction) frauduleux?\\p{L}* (?:\\p{L}+ ){0,3}(?:données|informatique)',
      'ciberdelito\\p{L}*|ciberdelincuencia|hackeo|(?:acceso ilícito|acesso ilegítimo|accesso abusivo) a|pirat(?:eria informatica|aria informática)|hackeraggio|attacc(?:o|hi) informatic[oi]|invasão de (?:sistemas|dispositivos)|(?:unauthori[sz]ed|illegal) access to (?:\\p{L}+ )?(?:computers?|systems?|networks?|data)|computer intrusions?',
      'computer (?:misuse|fraud|crime)|malware|data breach offences?|ddos|denial-of-service|dark ?(?:net|web) market\\p{L}*|sim[- ]swap\\p{L}*|business email compromise|hackerangriff|datendiebstahl|ausspähen von daten|hameçonnage|rançongiciel|cyberattaques?|ataque informático|delitos? informáticos?|reati informatici|crimes? (?:informático|cibernético)s?',
    ],
  },
  {
    class: 'S3',
    offence: 'embezzlement',
    words: [
      'embezzl\\p{L}+|misappropriat\\p{L}+',
      'veruntreu\\p{L}+|unterschlag\\p{L}+|untreue',
      'détournement de (?:fonds|biens)|abus de (?:biens sociaux|confiance)',
      'malversación|desfalco|apropiación indebida|peculado',
      'appropriazione indebita|peculato',
      '(?:misus|divert|siphon|loot|pilfer|skimm)\\p{L}* (?:of )?(?:off )?(?:[\\p{L}£€$\\d.,]+ ){0,4}(?:funds|assets|money|savings|budget|aid)|criminal breach of trust|misapplication of funds|criminal conversion|divert\\p{L}* (?:\\p{Sc}|n|rs\\.? ?|k?sh ?|r)?\\d[\\d.,]* ?(?:m|bn|million|billion|lakh|crore)',
      'zweckentfremdung von (?:geldern|mitteln)|griff in die kasse|détournement (?:de |d.)(?:argent|deniers publics|actifs)|détourn(?:é|ée|és) des fonds|malversations?|desvío de (?:fondos|recursos|dinero)|distrazione di fondi|malversazione|desvio de (?:verbas|dinheiro|recursos|fundos)|apropriação indébita|desfalque',
    ],
  },
  {
    class: 'S3',
    offence: 'market abuse',
    words: [
      'insider (?:trading|dealing)|market (?:abuse|manipulation)',
      'insiderhandel|marktmanipulation',
      "délits? d['’ ]initiés?",
      'abuso de mercado|uso de información privilegiada',
      'pump[- ]and[- ]dump|spoofing of (?:orders|markets)|stock (?:fraud|manipulation)|securities fraud|(?:share|stock) price manipulation|manipulat\\p{L}+ (?:of )?(?:the )?(?:share|stock) prices?|rate[- ]rigging|libor (?:rigging|manipulation)|front[- ]running|kursmanipulation|insider(?:geschäft\\p{L}*|delikt\\p{L}*)|marktmissbrauch\\p{L}*|manipulation (?:de|du|des) (?:cours|marché)|abus de marché|manipulación (?:de|del) mercado|información privilegiada|aggiotaggio|manipolazione del mercato|abusi? di mercato|manipulação de mercado|informação privilegiada',
    ],
  },
  {
    class: 'S3',
    offence: 'murder',
    words: [
      'murder\\p{L}*|manslaughter|homicide',
      '(?:mord(?:es|fall)?|ermord\\p{L}+|totschlags?)',
      'meurtr\\p{L}+|assassinat|homicide',
      'asesinato|homicidio|fem[ie]nicidio|femicidio',
      'omicidio|homicídio',
      'contract killing|hired (?:a )?(?:hitman|killer)|war crimes?|crimes against humanity|genocide|auftragsmord|kriegsverbrechen|völkermord|crimes? (?:de guerre|contre l.humanité)|crímenes? (?:de guerra|de lesa humanidad)|sicari[oa]s?|asesin[oa]s?|crimini (?:di guerra|contro l.umanità)|assassini?|assassinato',
    ],
  },
  {
    class: 'S3',
    offence: 'robbery or theft',
    words: [
      'robber\\p{L}*|robbed|burglar\\p{L}*|thefts?|stole|stolen|stealing',
      'raub(?:es|überfall)?|diebstahl\\p{L}*|einbr(?:uchs?|üche)|hehlerei',
      'braquage|cambriolage|vols? (?:à main armée|aggravés?|avec violence)|recel',
      'robo|hurto|atraco',
      'rapina|furto|roubo',
      'hold-?up|heist|looting|shoplift\\p{L}*|larceny|handling stolen goods|receiving stolen|fencing stolen|thie(?:f|ves)|räuber\\p{L}*|gestohlen|bandendiebstahl|vol (?:en réunion|à l.arraché)|robos|ladr(?:ón|ones)|receptación|ricettazione|receptação|assalto|furt[oi]|rapinator[ei]',
    ],
  },
  {
    class: 'S3',
    offence: 'kidnapping or extortion',
    words: [
      'kidnap\\p{L}*|extort\\p{L}*|blackmail\\p{L}*',
      'entführ\\p{L}+|erpress\\p{L}+',
      'enlèvement|extorsion|chantage|séquestration',
      'secuestro|extorsión|chantaje',
      'abduct\\p{L}*|hostage[- ]taking|protection racket|ransom|geiselnahme|schutzgeld\\p{L}*|lösegeld|prise d.otages?|rançon|rapto|rescate exigido|cobro de vacunas|sequestro di persona|estorsione|extorsão|extorsão mediante sequestro|usura|loan[- ]shark\\p{L}*',
    ],
  },
  {
    class: 'S3',
    offence: 'smuggling or counterfeiting',
    words: [
      'smuggl\\p{L}+|counterfeit\\p{L}*',
      'schmuggel\\p{L}*|falschgeld|geldfälschung|produktpiraterie',
      'contrebande|contrefaçon',
      'contrabando|falsificación de moneda',
      'contraband|bootleg\\p{L}*|fake (?:goods|medicines?|currency|notes)|forged (?:banknotes|currency)|pirated goods|zigarettenschmuggel|markenfälschung|fausse monnaie|faux billets|moneda falsa|productos falsificados|contrabbando|contraffazion[ei]|moeda falsa|contrafação|pirataria',
    ],
  },
  {
    class: 'S2',
    offence: 'regulatory breach',
    words: [
      'regulat\\p{L}+ (?:fine|breach|sanction)|fined by|licen[cs]e (?:was )?(?:revoked|withdrawn|suspended)|disqualified (?:as|from)|struck off|disbarred|debarred|bafin',
      'bußgeld|lizenzentzug',
      'amende|retrait d.agrément',
      'multa|retirada de la licencia',
    ],
  },
  {
    class: 'S2',
    offence: 'insolvency offence',
    words: [
      'wrongful trading|fraudulent trading|bankruptcy (?:fraud|offence)',
      'insolvenzverschleppung|bankrott(?:delikt)?',
      'banqueroute',
      'alzamiento de bienes|insolvencia punible',
    ],
  },
  {
    class: 'S2',
    offence: 'forgery',
    words: [
      'forger\\p{L}*|forged',
      '(?:urkunden)?fälschung',
      'faux et usage de faux',
      'falsificación|falsedad documental',
    ],
  },
  {
    class: 'S2',
    offence: 'environmental crime',
    words: [
      'illegal (?:logging|dumping)|poaching|wildlife crime',
      'umweltstraftat|wilderei',
      'braconnage|pollution illégale',
      'delito ambiental|caza furtiva',
    ],
  },
  {
    class: 'S2',
    offence: 'violent or sexual crime',
    words: [
      'assault\\p{L}*|rap(?:e|ed|ist)|sexual (?:abuse|offences?)|stabb\\p{L}+|shooting',
      'körperverletzung|vergewaltig\\p{L}+|missbrauch',
      'viol|agressions? sexuelles?|coups et blessures',
      'agresión|violación|abusos? sexual(?:es)?|lesiones',
    ],
  },
  {
    class: 'S1',
    offence: 'civil or labour dispute',
    words: [
      'lawsuit|sued|civil (?:suit|claim|dispute)|unfair dismissal|labour dispute|divorce',
      'zivilklage|arbeitsgericht|scheidung',
      "litige|prud['’ ]hommes|divorce",
      'demanda civil|pleito|divorcio',
    ],
  },
];
