/** What an office is of; a second one behind "and" is one by itself. */
const WORDS = '(?: (?!(?:and|but|und|sowie|et|y|e|i|и|та|oraz|ve|elected|won|became)(?!\\p{L}))\\p{L}+){0,8}';

/** Bodies that look like a public one and are none (PEP-6). */
const PLAYED = [
  'student (?:council|union)|school council',
  // Offices among pupils and students.
  "(?:school|class|student|pupil)s?['’]?(?: council| body| union)? (?:representative|spokes(?:person|man|woman)|captain|prefect)|(?:schüler|klassen|studenten)sprecher(?:in)?|" +
    "déléguée? (?:de classe|des (?:élèves|étudiants))|representante (?:estudiantil|de (?:los )?(?:estudiantes|alumnos)|d[eo]s? (?:estudantes|alunos))|rappresentante (?:degli studenti|di classe|d['’]istituto)|" +
    '(?:(?:lise|okul|sınıf|üniversite) )?öğrenci temsilcisi|przewodnicząc[ya] samorządu uczniowskiego|elevrådsordförande|klassevertegenwoordiger',
  // Bodies of parents, pupils and members of a club, in whatever office.
  `(?:(?:vice[- ]|deputy |stellvertretende[rn]? |honorary )?(?:chair(?:man|woman|person)?|president|secretary|treasurer|member|captain|vorsitzende[rn]?|vorstand|kassier(?:er|in)?|schriftführer(?:in)?|mitglied|président|présidente|trésori(?:er|ère)|secrétaire|membre|president[ea]|tesorer[oa]|secretari[oa]|vocal|miembro|segretari[oa]|tesorier[ea]|membro|consigliere|tesoureir[oa]|secretári[oa]|voorzitter|penningmeester|lid|formand|leder|kasserer|ordförande|kassör|styrelsemedlem|prezes|przewodnicząc[ya]|skarbnik|członek)(?: of the| of| des| der| du| de la| de l['’]| de| del| della| dell['’]| dei| do| da| van de| van het| van| för| for|,)? (?:board |committee |rat |bureau )?(?:(?:of|de|del|of the) )?)?(?:${[
    "(?:parents?['’]?|parent[- ]teacher|parents['’]? and friends|alumni|students?['’]?|homeowners['’]?|residents['’]?|tenants['’]?|allotment) (?:association|council|union|society|committee)|school governing body",
    "(?:rotary|lions|kiwanis|golf|tennis|chess|cricket|rugby|football|rowing|sailing|yacht|gun|bridge|kennel|youth|sports?|supporters['’]?|book|photographic|gardening) clubs?|choral society|historical society|amateur dramatic society|parochial church council|scouts? (?:group|troop)",
    '(?:betriebs|personal)(?:rat|rätin|rats|rates)(?:smitglied)?|elternbeirat\\p{L}{0,2}|elternvertretung|schulelternrat|schülervertretung|schülerrat|fachschaft\\p{L}{0,15}|asta|(?:turn|sport|fußball|schützen|musik|gesang|heimat|kleingarten|förder|tennis|karnevals)verein\\p{L}{0,2}|kirchenvorstand|pfarrgemeinderat',
    "association (?:des )?parents d['’]élèves|conseil (?:d['’]école|de la vie lycéenne|des élèves)|club (?:de )?(?:tennis|football|rugby|pétanque|judo|lecture|rotary)|comité des fêtes|bureau des étudiants",
    'consejo escolar|asociación de (?:padres|vecinos|estudiantes|antiguos alumnos)|ampa|club (?:de )?(?:tenis|fútbol|ajedrez|deportivo|rotario)|comunidad de (?:propietarios|vecinos)|peña',
    "consiglio d['’]istituto(?: d[ei]l? (?:liceo|istituto)(?: scientifico| classico| tecnico)?)?|comitato (?:dei )?genitori|associazione (?:dei )?genitori|circolo (?:tennis|scacchi)|polisportiva|pro loco|condominio",
    'associação de (?:pais|estudantes|moradores)|conselho escolar|grémio estudantil|clube (?:de )?(?:ténis|tênis|futebol|xadrez)|condomínio',
    '(?:ouderraad|medezeggenschapsraad|leerlingenraad|oudercommissie|(?:voetbal|tennis|hockey|sport)vereniging|kerkenraad)|forældrebestyrelsen?|skolebestyrelsen?|elevråd\\p{L}{0,3}|idrottsförening(?:en)?|idrætsforening(?:en)?|idrettslag(?:et)?|föräldraförening(?:en)?|rad[ay] rodziców|samorząd\\p{L}{0,2} uczniowski\\p{L}{0,3}|klub\\p{L}? sportow\\p{L}{1,3}',
  ].join('|')})`,
  // Parliaments of the young, and debates that play one; with the office held in it: "Speaker of the Youth Parliament".
  `(?:(?:deputy |vice[- ])?(?:speaker|marshal|chair(?:man|woman|person)?|secretary(?:[- ]general)?|member|president|prime minister|minister|senator|deputy|delegate|mp|member of parliament) (?:of|in|at|to) (?:the )?(?:[\\p{L}'’]+ ){0,2})?(?:${[
    "(?:youth|students?['’]?|university|children['’]?s?|young people['’]?s|junior) (?:parliament|senate|congress|legislature|lok sabha|knesset)",
    'model (?:united nations|un|parliament|congress|european (?:union|parliament)|nato)',
    '(?:jugend|kinder|schüler)(?:parlament|landtag|gemeinderat|bundestag)\\p{L}{0,3}',
    "parlement (?:européen )?des (?:jeunes|enfants)|conseil (?:municipal|départemental|régional) (?:des jeunes|(?:des |d['’])enfants)",
    '(?:parlamento|senado|congreso|câmara) (?:jovem|joven|juvenil|infantil|dos jovens|de los jóvenes)|(?:deputad[oa]|diputad[oa]|senadora?) (?:jovem|joven|juvenil|infantil)|jovem senadora?',
    'parlamento (?:europeo )?(?:dei giovani|giovanile)|consiglio comunale dei ragazzi|modelo de (?:las )?naciones unidas',
    'jeugdparlement|jongerenparlement|ungdoms(?:parlament|riksdag|ting)\\p{L}{0,3}|nuorisoparlament\\p{L}{1,4}|sejmu? dzieci i młodzieży|parlament(?:u)? młodzieży',
    'gençlik (?:parlamentosu|meclisi)|молод[её]жн\\p{L}{2,3} парламент\\p{L}{0,2}|parlemen remaja',
  ].join('|')})`,
];

/** Offices that are not held (PEP-6): honorary, never won, or none at all. */
const NOT_HELD = [
  // Who works for the holder of an office.
  "(?:honorary )?(?:\\p{L}+ )?\\p{L}+['’]s (?:driver|chauffeur|cook|gardener|cleaner|housekeeper)",
  `honorary${WORDS}|honorar\\p{L}+|ehren(?:bürgermeister|konsul|präsident|senator)(?:in)?|[\\p{L}]+ honoraire|c[oó]nsul honorari[oa]|konsul honorowy|почётный консул|почетный консул`,
  '(?<!deputy |vice[- ])minister of religion(?!,? (?:and|of|for) |, \\p{L})|(?:vice-?|pro-?)?chancellor of the university(?: of \\p{L}+)?|university (?:vice-?|pro-?)?chancellor',
  'parliamentary (?:assistant|researcher|intern|correspondent|reporter|librar(?:y|ian))',
  'junior (?:civil servant|official|officer|employee)s?|ehrenbürger(?:in)?',
  'kings? of comedy|miss \\p{L}+|beauty queen|carnival (?:king|queen|prince)',
];

/** As what one stood: "Green Party", "independent". */
const STOOD_AS =
  '(?:(?:unsuccessful|losing|failed|defeated|independent|conservative|labour|liberal(?: democrat)?|republican|democratic|green|socialist|communist|\\p{L}+ party) )*';
/** What for. */
const ABOUT = `(?: (?!(?:and|but|und|sowie|et|y|e|i|и|та|oraz|ve|elected|won|became)(?!\\p{L}))[\\p{L}\\p{M}\\d’'.-]+){0,8}`;
/** Who stood for an office, which is held only where it is said that the election was won. */
const CANDIDATES = [
  `${STOOD_AS}(?:(?:parliamentary|presidential|mayoral|congressional|senate|municipal|council) (?:candidate|hopeful|nominee|contender)|candidate(?= (?:for|in|to|at) | ?[,(]))(?: (?:for|in|to|at)${ABOUT})?|ran (?:unsuccessfully )?for${ABOUT}`,
  `(?:erfolglose[rn]? )?(?:direkt|listen|spitzen|wahlkreis|ersatz)?kandidat(?:in)? (?:für|bei|zum|zur|der|des|auf)${ABOUT}|(?:landtags|bundestags|bürgermeister|oberbürgermeister|stadtrats|gemeinderats|wahlkreis|direkt)kandidat(?:in)?`,
  `candidate? (?:suppléante? |malheureu(?:x|se) |tête de liste )?(?:à|aux?|pour)${ABOUT}`,
  `candidat[oa] (?:suplente )?(?:a|al|en|à|ao|aos|para|alla|alle|sindac[oa]|consiglier[ea])${ABOUT}`,
  `kandidaat(?!.* en )(?: voor)?${ABOUT}|kandydat(?:ka)? (?:na|do|w)${ABOUT}|kandidát(?:ka)?(?!.* a ) (?:na|do|ve|v)${ABOUT}|candidată? (?:la|pentru)${ABOUT}`,
  `кандидат(?:ка)? (?:в|на|у|до)${ABOUT}|kandidat (?:za|til|till|för)${ABOUT}|(?:milletvekili|belediye başkan|meclis üyesi) aday[ıi]`,
];
/** What an election was for, behind a candidacy that was lost. */
const BODY_STOOD_FOR =
  "(?:,? (?:(?:al|alla|alle|aux?|à l['’]|à la|a la|para|pour|per|für|bei|zum|zur|at|in|for) (?:the )?)?(?:consiglio|conseil|consejo|câmara|parlamento|parlement|bundestag|landtag|gemeinderat|stadtrat|senato?|sénat|assemblée|asamblea|chambre|camera|congreso|house of commons|council|assembly|parliament|législatives|municipales|élections?|elezioni|elecciones|eleições)(?!\\p{L})" +
  `${ABOUT})?`;
/** Lost in so many words: "candidata non eletta, consiglio comunale di Prato 2019", "candidate, Ward 12 (not elected)". */
const NOT_ELECTED = [
  `lost (?:the |a |his |her )?(?:(?:19|20)\\d{2} )?(?:\\p{L}+ )?(?:race|election|contest|bid|run|primary)(?: (?:for|to|as)${ABOUT})?`,
  'never (?:held|took|won) (?:an? |any |public |elected )?office|(?:never|not) elected(?: to (?:any |an )?office)?',
  `candidat[oaei]? (?:non élue?s?|non elett[oaie]|no (?:elect[oa]|elegid[oa])|não eleit[oa])${BODY_STOOD_FOR}`,
  `nicht gewählte[rn]? (?:\\p{L}*kandidat(?:in)?)${BODY_STOOD_FOR}|niet[- ]verkozen kandidaat${BODY_STOOD_FOR}`,
  `${STOOD_AS}candidate(?:,? (?:for )?(?:ward|district|constituency|riding|precinct) [\\p{L}\\d-]+)?(?:,? (?:[\\p{L}-]+ ){0,3}elections?(?:,? (?:of |in )?(?:19|20)\\d{2})?)? ?\\((?:not elected|unsuccessful|defeated|lost)(?:, [\\d.,]+ votes?)?(?=\\))`,
];
/** "(elected)"; not "(not elected)". */
const WON =
  /(?<!(?<!\p{L})(?:not|nicht|non|no|não|nie|niet|ne|не|never) ?)(?<!\p{L})(?:elected|gewählt|élue?|elect[oa]|elegid[oa]|elett[oa]|eleit[oa]|wybran[ya]|verkozen|gekozen|избрана?|обраний|обрана|winner|won|gewonnen|seçildi)(?!\p{L})/iu;
/** "2019 general election" says when one stood. */
const ELECTION =
  '(?:general|local|municipal|parliamentary|legislative|state|council|mayoral|by-?) elections?|(?:bundestags|landtags|kommunal|stadtrats|gemeinderats|bürgermeister|europa)wahl';

/** An election lost, whose body is named behind a comma: "unsuccessful candidate, Scottish Parliament election 2021". */
const NEVER_WON =
  '(?:unsuccessful|losing|failed|defeated) (?:[\\p{L}-]+ ){0,2}candidate,? (?:(?:in|at|for) )?(?:the )?(?:[\\p{L}\\d-]+ ){0,5}(?:by-)?elections?(?:,? (?:of |in )?(?:19|20)\\d{2})?';

const asWords = (sources: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
const PLAYED_PATTERN = asWords(PLAYED);
const NOT_HELD_PATTERN = asWords(NOT_HELD);
const NEVER_WON_PATTERN = asWords([...NOT_ELECTED, NEVER_WON, ...CANDIDATES]);
const ELECTION_PATTERN = asWords([ELECTION]);

/** A text with marks in the place of the offices in it that nobody holds: in play; honorary or never won. */
export function markNoOffice(text: string, marks: { played: string; notHeld: string }): string {
  const stood = WON.test(text) ? text : text.replace(NEVER_WON_PATTERN, ` ${marks.notHeld} `);
  return (stood === text ? text : stood.replace(ELECTION_PATTERN, ` ${marks.notHeld} `))
    .replace(PLAYED_PATTERN, ` ${marks.played} `)
    .replace(NOT_HELD_PATTERN, ` ${marks.notHeld} `);
}

/** A text without the elections in it: "poll clerk (2019 general election)". */
export function withoutElections(text: string): string {
  return text.replace(ELECTION_PATTERN, ' ');
}
