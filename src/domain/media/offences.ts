import type { MediaClass } from '../policy/policy.ts';

interface OffenceWords {
  class: MediaClass;
  offence: string;
  /** Regular expression sources, one for each language: English, German, French, Spanish, Italian or Portuguese. */
  words: readonly string[];
}

/** Offences by the words reports use for them, the gravest class first. Section 5, Class. */
const OFFENCES: readonly OffenceWords[] = [
  {
    class: 'S4',
    offence: 'terrorism',
    words: [
      'terror(?:ism|ist|financing)\\p{L}*|extremist group|financing of terror',
      'terror(?:ismus|isten?|anschlag|finanzierung)',
      'terroris(?:me|tes?)',
      'terrorismo|terroristas?',
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
    ],
  },
  {
    class: 'S4',
    offence: 'sanctions evasion',
    words: [
      'sanctions (?:evasion|busting|violations?|breach\\p{L}*)|evad\\p{L}+ (?:\\p{L}+ )?sanctions|violat\\p{L}+ (?:\\p{L}+ )?sanctions',
      'sanktions(?:verst(?:oß|öße)|umgehung)|embargoverst(?:oß|öße)|verstoß gegen (?:die )?sanktionen',
      '(?:violation|contournement) des sanctions',
      '(?:evasión|violación) de sanciones',
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
    ],
  },
  {
    class: 'S4',
    offence: 'human trafficking',
    words: [
      '(?:human|people|sex) traffick\\p{L}+|modern slavery|traffick\\p{L}+ (?:women|girls|children|people|migrants)',
      'menschenhandel|zwangsprostitution|schleus\\p{L}+',
      "traite (?:des |d['’ ])(?:êtres humains|femmes)|proxénétisme",
      'trata de (?:personas|blancas|mujeres)|tráfico de (?:personas|seres humanos)',
    ],
  },
  {
    class: 'S4',
    offence: 'organised crime',
    words: [
      'organi[sz]ed crime|mafia|(?<!price )cartel|racketeering|crime syndicate',
      'organisierte kriminalität|drogenkartell|kriminelle vereinigung',
      'crime organisé|criminalité organisée|association de malfaiteurs',
      'crimen organizado|delincuencia organizada|organización criminal',
      "associazione mafiosa|camorra|['’]ndrangheta|organização criminosa",
    ],
  },
  {
    class: 'S3',
    offence: 'fraud',
    words: [
      'fraud\\p{L}*|ponzi|swindl\\p{L}+|scam\\p{L}*|defraud\\p{L}*',
      '(?:\\p{L}+)?betrug(?:s|es)?|betrüg\\p{L}+',
      'escroqu\\p{L}+|escrocs?|fraude\\p{L}*',
      'estaf\\p{L}+|fraude|timo',
      'truff\\p{L}+|burla|estelionato',
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
    ],
  },
  {
    class: 'S3',
    offence: 'drug trafficking',
    words: [
      '(?:drugs?|cocaine|heroin|narcotics) (?:traffick\\p{L}+|dealing|smuggling|offences?|ring)',
      'drogen(?:handel|schmuggel)|rauschgifthandel',
      'trafic de (?:drogues?|stupéfiants|cocaïne)',
      'narcotráfico|tráfico de (?:drogas|cocaína)',
      'traffico di droga|spaccio',
    ],
  },
  {
    class: 'S3',
    offence: 'arms trafficking',
    words: [
      '(?:arms|weapons) (?:traffick\\p{L}+|smuggling|dealing)',
      'waffen(?:handel|schmuggel)',
      "trafic d['’ ]armes",
      'tráfico de armas',
    ],
  },
  {
    class: 'S3',
    offence: 'tax crime',
    words: [
      'tax (?:evasion|fraud|crimes?|offences?)|evad\\p{L}+ tax\\p{L}*',
      'steuer(?:hinterziehung|betrug)',
      '(?:fraude|évasion) fiscale',
      '(?:fraude|evasión|delito) fiscal',
      'evasione fiscale',
    ],
  },
  {
    class: 'S3',
    offence: 'cybercrime',
    words: [
      'cyber ?crime|hack(?:ed|er|ers|ing)|ransomware|phishing',
      'computerbetrug|cyberkriminalität',
      'cybercriminalité|piratage',
      'ciberdelito\\p{L}*|ciberdelincuencia',
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
    ],
  },
  {
    class: 'S3',
    offence: 'murder',
    words: [
      'murder\\p{L}*|manslaughter|homicide',
      '(?:mord(?:es|fall)?|ermord\\p{L}+|totschlag)',
      'meurtr\\p{L}+|assassinat|homicide',
      'asesinato|homicidio',
      'omicidio|homicídio',
    ],
  },
  {
    class: 'S3',
    offence: 'robbery or theft',
    words: [
      'robber\\p{L}*|robbed|burglar\\p{L}*|thefts?|stole|stolen|stealing',
      'raub(?:es|überfall)?|diebstahl\\p{L}*|einbr(?:uch|üche)|hehlerei',
      'braquage|cambriolage|vols? (?:à main armée|aggravés?|avec violence)|recel',
      'robo|hurto|atraco',
      'rapina|furto|roubo',
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
    ],
  },
  {
    class: 'S3',
    offence: 'smuggling or counterfeiting',
    words: [
      'smuggl\\p{L}+|counterfeit\\p{L}*',
      'schmuggel\\p{L}*|falschgeld|produktpiraterie',
      'contrebande|contrefaçon',
      'contrabando|falsificación de moneda',
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

const PATTERNS = OFFENCES.map(({ words, ...offence }) => ({
  ...offence,
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'iu'),
}));

export interface Offence {
  class: MediaClass;
  offence: string;
}

/** All offences a text names, the gravest first. */
export function offencesIn(text: string): Offence[] {
  return PATTERNS.filter(({ pattern }) => pattern.test(text)).map(({ class: severity, offence }) => ({
    class: severity,
    offence,
  }));
}
