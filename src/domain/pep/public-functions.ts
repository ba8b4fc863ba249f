import type { PepTier } from '../policy/policy.ts';

/**
 * Words of public functions, in English, German, French, Spanish and, where they are as plain, Italian and Portuguese.
 * Section 2, after FATF R.12 and EU AMLR art. 2. Regular expression sources, flags `iu`.
 */
interface TierWords {
  tier: PepTier;
  words: readonly string[];
}

/** Heads of state and of government, ministers: PEP-5 keeps them open. */
const LASTING_WORDS = [
  'president of the (?:republic|federation|confederation|council of ministers|government|state)',
  'head of (?:state|government)',
  'prime minister|(?<!university )(?:federal )?chancellor(?! of the university)',
  'minister(?!(?:ial)|[ -]counsell?or| of religion)|monarch',
  '(?:king|queen|emperor|emir|sultan|grand duke|crown prince) of|^(?:king|queen|emperor|emir|sultan|crown prince(?:ss)?)$',
  'bundeskanzler(?:in)?|bundespräsident(?:in)?|staatspräsident(?:in)?|ministerpräsident(?:in)?|bundesminister(?:in)?|ministerin|staatsoberhaupt|regierungschef(?:in)?',
  "président(?:e)? de la (?:république|confédération)|premi(?:er|ère) ministre|ministre|chef(?:fe)? (?:d['’ ]état|du gouvernement)",
  '(?:vice)?president[ea] (?:de la república|del gobierno|da república|del consiglio|della repubblica)|prime?ra? ministr[oa]|(?:vice)?ministr[oa]|jef[ea] (?:de estado|de gobierno)',
];

const NATIONAL_WORDS = [
  'secretary (?:of|for) (?:the )?(?:state|defen[cs]e|treasury|interior|homeland security|commerce|labou?r|health|education|energy|transport\\w*|agriculture|justice|finance|foreign affairs|war|housing)',
  'attorney general|senator|lawmaker|(?:vice|deputy)[- ]premier|council(?:l?or) of state|(?:state|federal|national) council(?:l?or)|member of the (?:state|federal|national) council|(?:european|eu) commissioner',
  "(?:vice[- ])?president of the (?:national assembly|senate|parliament|chamber)|präsident(?:in)? des (?:deutschen )?(?:bundestag(?:e?s)?|nationalrat(?:e?s)?)|présidente? (?:du sénat|de l['’ ]assemblée)|president[ea] del (?:congreso|senado)",
  'member of (?:the )?(?:european )?(?:parliament|congress|senate|bundestag|national assembly|state duma|duma|knesset|house of (?:representatives|commons|lords)|lok sabha|rajya sabha|majlis|sejm|riksdag|storting|folketing|verkhovna rada)',
  "(?:people's )?deputy (?:of|to|in) (?:the )?(?:parliament|congress|national assembly|state duma|duma|verkhovna rada)",
  'mp|mep|congress(?:man|woman|person)|parliament(?:arian|ary)?|speaker of (?:the )?(?:house|parliament)',
  'supreme court|constitutional court|court of cassation',
  'central bank|monetary (?:authority|policy (?:council|committee))|riksbank|norges bank|narod\\p{L}+ bank\\p{L}*|(?:national|reserve) bank governor|governor,? (?:of )?(?:the )?bank of (?:\\p{L}+ ?){1,3}|board[\\p{L} ]{0,20} of (?:the )?(?:national|reserve) bank|governor of the (?:national|reserve) bank|federal reserve board',
  'chief of (?:the )?(?:general staff|defence|defense|army|navy|air force)|commander[- ](?:in[- ]chief|of (?:the )?(?:armed forces|army|navy|air force))|chief of staff of the (?:armed forces|army|navy|air force)|head of the armed forces',
  'secretary[- ]general of the [\\p{L} ]{1,40}party|(?:executive (?:committee|board)|presidium|governing body|national executive) of the [\\p{L} ]{1,40}party|parteivorstand\\p{L}*|bundesvorstand\\p{L}*|secretari[oa] general del (?:partido|psoe|pp)|(?:secrétaire général(?:e)?|bureau politique|présidente?) du parti|comité ejecutivo del partido',
  'party (?:leader|chair\\w*)|leader of the [\\p{L} ]{1,40}party|(?:central committee|politburo)|(?:general secretary|chair\\w*) of the [\\p{L} ]{1,40}party',
  'staatssekretär(?:in)?|mitglied des (?:deutschen )?bundestag(?:e?s)?|bundestagsabgeordnete[rn]?|abgeordnete[rn]? zum nationalrat|nationalr(?:at|ätin)|bundesr(?:at|ätin)|ständer(?:at|ätin)',
  'bundesverfassungs(?:gericht\\p{L}*|richter(?:in)?)|verfassungs(?:gerichtshof|richter(?:in)?)|bundesgericht(?:shof)?|zentralbank|bundesbank|nationalbank|generalinspekteur|parteivorsitzende[rn]?',
  "secrétaire d['’ ]état|député(?:e)?|sénateur|sénatrice|conseil constitutionnel|cour de cassation|banque centrale|chef d['’ ]état[- ]major",
  'state secretary (?:of|for|in|at)|secret[aá]ri[oa] de estado|diputad[oa] nacional|diputad[oa](?! (?:provincial|regional|auton[oó]mic))|senadora?|tribunal (?:supremo|constitucional)|corte suprema|banco central|jefe del estado mayor',
  'deputat[oa]|senat(?:ore|rice)|deputad[oa] federal|corte costituzionale|supremo tribunal',
];

const SENIOR_WORDS = [
  "ambassador|charg[eé] d['’. ]affaires|consul[- ]general|minister[- ]counsell?or|high commissioner",
  "principal secretary|conseill(?:er|ère) d['’ ][ée]tat|regierungspräsident(?:in)?|(?:leiter|präsident)(?:in)? des (?:\\p{L}+amt(?:e?s)?|bundes\\p{L}+)|subsecretari[oa]|directora? general de",
  '(?:deputy )?(?:head|director|chief|chair\\p{L}*|commissioner|president)(?: general)? of (?:the )?(?:[\\p{L}-]+ ){0,4}(?:agency|authority|commission|service|inspectorate|bureau|ministry|(?:presidential|state|national|federal|tax|customs) administration)',
  'general(?! (?:hospital|post office|medicine|studies|election|manager|counsel|practitioner|partner|contractor|assembly|merchant|labou?rer|worker|member|public|store))|admiral|brigadier',
  'court of auditors|auditor general|audit(?:or)? court',
  '(?:permanent|deputy|under|assistant|chief|cabinet|party|state)[- ]?secretary|(?:secretary|adviser|advisor|assistant) to the (?:president|king|queen|cabinet)',
  'director general of|head of (?:the )?(?:agency|department|tax|customs|police)|commissioner of (?:police|customs|taxes)|police chief|chief of police',
  'clerk (?:of|to) (?:the )?(?:parliaments?|house|senate|privy council|national assembly|federal assembly|cabinet|legislature)',
  'prosecutor|judge|senior civil servant|civil servant|senior official|governor',
  'botschafter(?:in)?|generalkonsul(?:in)?|general(?:leutnant|major|oberst)|rechnungshof|(?:ober|general|bundes)?(?:staats)?anw(?:alt|ältin)(?<!(?<!staats)anw(?:alt|ältin))|richter(?:in)?|präsident(?:in)? des bundes\\p{L}+|ministerialdirektor(?:in)?',
  'ambassad(?:eur|rice)|consul(?:e)? général(?:e)?|cour des comptes|procureur(?:e)?|juge|magistrat(?:e)?|préf[eè]te?',
  'embajadora?|c[oó]nsul general|tribunal de cuentas|fiscal(?: general)?|juez(?:a)?|magistrad[oa]|gobernadora?',
  'ambasciat(?:ore|rice)|embaixadora?|procuratore|prefetto|governatore|governadora?',
];

const PUBLIC_BODY_WORDS = [
  'state[- ]owned|(?:state|public) (?:enterprise|company|corporation|utility|railways?|bank)|national (?:[\\p{L}]+ )?corporation|soe|national (?:oil|gas|railway|energy) company|international organi[sz]ation|united nations|world bank|imf|board member|member of the board|chief executive|director',
  'staatsunternehmen\\p{L}*|staatseigen\\p{L}*|landeseigen\\p{L}*|vorstand\\p{L}*|aufsichtsr(?:at\\p{L}*|ätin)|vereinte nationen',
  "entreprise publique|société d['’ ]état|conseil d['’ ]administration|nations unies|organisation internationale",
  'empresa (?:estatal|p[uú]blica)|consejo de administración|naciones unidas|organismo internacional',
];

const INTERNATIONAL_WORDS = [
  '(?:director|head|chair\\p{L}*|president|board|executive|secretary|commissioner)[\\p{L} -]{0,40}(?:of|at|in|for) (?:the )?(?:united nations|un|unicef|unesco|unhcr|undp|who|world (?:health|trade) organi[sz]ation|world bank|imf|international monetary fund|oecd|nato|wto|ebrd|(?:asian|african|inter-american) development bank|african union|council of europe|international organi[sz]ation)',
];

/** A qualifier that makes any office a regional or local one, and offices that are. */
const LOCAL_WORDS = [
  'mayor|alder(?:man|woman)|(?<!(?:state|federal|national|privy) )council(?:l?or(?! of state)| member|man|woman)|(?:city|town|village|parish) council|municipal\\p{L}*|local (?:official|government)|provincial|regional|régiona(?:le?s?|ux)|regionale[nrsm]?|kommunale[nrsm]?',
  'state (?:senator|assembly\\p{L}*|legislat\\p{L}+|representative|treasurer)|member of the (?:legislative assembly(?= (?:of|for|from|in) )|landtag|provincial \\p{L}+)|county|district (?:governor|administrator|commissioner|council\\p{L}*)|governor of the (?:district|county)',
  '(?:ober)?bürgermeister(?:s|in)?|(?:land|gemeinde|stadt|kreis|kantons|orts|bezirks)r(?:at(?:e?s)?|ät(?:e|in)?)|landtag\\p{L}*|kreistag\\p{L}*|landesminister(?:s|in)?',
  'maire(?:sse)?|adjoint(?:e)? au maire|conseill(?:er|ère) (?:municipale?|régionale?|départementale?)|président(?:e)? du conseil (?:régional|départemental)',
  'alcald(?:e|esa)|concejal(?:a)?|diputad[oa] (?:provincial|regional|auton[oó]mic[oa])|conseller[oa]|gobernadora? (?:provincial|regional)',
  'sindac[oa]|assessore|prefeit[oa]|vereador(?:a)?',
];

/** Whom a head of state, of government or a minister works with: what they hold is not his office. */
const STAFF_WORDS = [
  '^(?:(?:former|ex|deputy|senior|special|chief|first)[ -])*(?:(?:principal|private|permanent|press|parliamentary) secretary|secretary|advis[eo]r|assistant|aide|chief of staff|spokes(?:man|woman|person)|counsell?or) (?:to|of) (?:the )?(?:vice[- ])?(?:president|prime minister|minister|king|queen|head of state|cabinet)',
  '^(?:büroleiter|berater|referent|sprecher)(?:in)? (?:des|der) (?:\\p{L}+)?(?:minister|präsident|kanzler)\\p{L}*|^(?:directeur|directrice|chef(?:fe)?) de cabinet|^conseill(?:er|ère) (?:du|de la) (?:président|premi|ministre)\\p{L}*|^(?:asesora?|jef[ea] de gabinete) (?:del|de la) (?:president|ministr|primer)\\p{L}*',
];

export const TIERS: readonly TierWords[] = [
  { tier: 'T2', words: STAFF_WORDS },
  { tier: 'T4', words: LOCAL_WORDS },
  { tier: 'T1', words: [...LASTING_WORDS, ...NATIONAL_WORDS] },
  { tier: 'T3', words: INTERNATIONAL_WORDS },
  { tier: 'T2', words: SENIOR_WORDS },
  { tier: 'T3', words: PUBLIC_BODY_WORDS },
];

/** Says of a position's body that the state owns it as an enterprise. */
export const STATE_OWNED = [
  'state[- ]owned|state (?:enterprise|company|corporation)|publicly owned (?:company|enterprise)|soe|staatsunternehmen|staatseigen\\p{L}*',
  "entreprise publique|société (?:d['’ ]état|publique)|empresa (?:estatal|p[uú]blica)|impresa (?:statale|pubblica)|azienda di stato",
];

/** Who runs an enterprise, by a title that other bodies know too: "Director General" of an agency is a T2. */
export const MANAGEMENT = [
  '^(?:(?:former|ex|deputy|acting|vice|first|executive|managing)[ -])*(?:(?:director|manager)[- ]general|general (?:director|manager)|director|chief executive(?: officer)?|ceo|cfo|chair(?:man|woman|person)?(?: of the (?:management |supervisory )?board)?|board member)$',
  '^(?:generaldirektor(?:in)?|geschäftsführer(?:in)?|vorstand\\p{L}*|(?:président(?:e)?[- ])?direct(?:eur|rice)(?:[- ]général(?:e)?)?|pdg|directora? general|gerente general|direttor[ei] generale|diretora?[- ]geral)$',
];

export const LASTING = LASTING_WORDS;

/** Whole expressions that look like an office and are none (PEP-6): honorary, never won, in play. */
export const NO_OFFICE = [
  'student (?:parliament|council|union)|school council',
  // Parliaments of the young, and debates that play one; with the office held in it: "Speaker of the Youth Parliament".
  `(?:(?:deputy |vice[- ])?(?:speaker|president|prime minister|minister|senator|deputy|delegate|mp|member of parliament) (?:of|in|at|to) (?:the )?(?:[\\p{L}'’]+ ){0,2})?(?:${[
    "(?:youth|children['’]?s?|young people['’]?s|junior) (?:parliament|senate|congress|legislature|lok sabha|knesset)",
    'model (?:united nations|un|parliament|congress|european (?:union|parliament)|nato)',
    '(?:jugend|kinder|schüler)(?:parlament|landtag|gemeinderat|bundestag)\\p{L}{0,3}',
    "parlement (?:européen )?des (?:jeunes|enfants)|conseil (?:municipal|départemental|régional) (?:des jeunes|(?:des |d['’])enfants)",
    '(?:parlamento|senado|congreso|câmara) (?:jovem|joven|juvenil|infantil|dos jovens|de los jóvenes)|(?:deputad[oa]|diputad[oa]|senadora?) (?:jovem|joven|juvenil|infantil)|jovem senadora?',
    'parlamento (?:europeo )?(?:dei giovani|giovanile)|consiglio comunale dei ragazzi|modelo de (?:las )?naciones unidas',
    'jeugdparlement|jongerenparlement|ungdoms(?:parlament|riksdag|ting)\\p{L}{0,3}|nuorisoparlament\\p{L}{1,4}|sejmu? dzieci i młodzieży|parlament(?:u)? młodzieży',
    'gençlik (?:parlamentosu|meclisi)|молод[её]жн\\p{L}{2,3} парламент\\p{L}{0,2}|parlemen remaja',
  ].join('|')})`,
  'honorary [\\p{L} ]{0,30}|honorar\\p{L}+|ehren(?:bürgermeister|konsul|präsident|senator)(?:in)?|[\\p{L}]+ honoraire|c[oó]nsul honorari[oa]',
  'minister of religion|(?:vice-?|pro-?)?chancellor of the university(?: of \\p{L}+)?|university (?:vice-?|pro-?)?chancellor',
  '(?:unsuccessful |losing |failed |defeated )?(?:parliamentary |presidential |mayoral |congressional |senate )?candidate (?:for|in|to)(?: \\p{L}+){0,8}|ran (?:unsuccessfully )?for(?: \\p{L}+){0,8}',
  '(?:parliamentary|presidential|mayoral|congressional|senate) (?:candidate|hopeful|nominee|contender)',
  'parliamentary (?:assistant|researcher|intern|correspondent|reporter|librar(?:y|ian))',
  '(?:erfolglose[rn]? )?kandidat(?:in)? (?:für|bei|zum|zur)(?: \\p{L}+){0,8}|candidate? (?:malheureuse? )?(?:à|aux)(?: \\p{L}+){0,8}|candidat[oa] (?:a|al|en)(?: \\p{L}+){0,8}',
  'junior (?:civil servant|official|officer|employee)s?|ehrenbürger(?:in)?',
  'kings? of comedy|miss \\p{L}+|beauty queen|carnival (?:king|queen|prince)',
];

/** An election lost, whose body is named behind a comma: "unsuccessful candidate, Scottish Parliament election 2021". */
export const NEVER_WON =
  '(?:unsuccessful|losing|failed|defeated) (?:[\\p{L}-]+ ){0,2}candidate,? (?:(?:in|at|for) )?(?:the )?(?:[\\p{L}\\d-]+ ){0,5}(?:by-)?elections?(?:,? (?:of |in )?(?:19|20)\\d{2})?';

/** Posts of middle or low rank. */
export const JUNIOR = [
  'clerk|teacher|lecturer|nurse|soldier|private(?! (?:secretary|sector))|corporal|sergeant|lieutenant(?! (?:general|governor|colonel))|(?:police|customs|prison|immigration|border|tax) officer|constable|firefighter',
  'secretary(?!-| (?:to|of|for|general)(?!\\p{L}))|assistant(?! (?:to|of|director|commissioner|governor|minister|secretary)(?!\\p{L}))|intern|driver|bodyguard|librarian|caretaker|technician|cleaner|cook|receptionist|postman|translator|interpreter',
  'sachbearbeiter(?:in)?|lehrer(?:in)?|soldat(?:in)?|feldwebel|krankenpfleger(?:in)?|fahrer(?:in)?|sekretär(?:in)?|praktikant(?:in)?|polizist(?:in)?',
  'professeure? d(?:e|es|u) (?:lycée|collège|écoles?)|enseignante?|instituteur|institutrice|infirmi(?:er|ère)|soldat|chauffeur|stagiaire|employée? de bureau',
  'maestr[oa]|profesora?|enfermer[oa]|soldado|conductora?|oficinista|becari[oa]',
];

/** "Driver to the Minister", "teacher at the Ministry": what such a one serves is not his office. */
export const JUNIOR_SERVANT =
  '^(?:(?:junior|former|ex|retired)[ -])*(?:clerk(?! (?:of|to) (?:the )?(?:parliaments?|house|senate|privy|national|federal|cabinet|legislat))|teacher|lecturer|nurse|soldier|driver|bodyguard|cook|cleaner|gardener|intern|receptionist|translator|interpreter|photographer|librarian|technician|caretaker) (?:at|in|of|for|to|with)';
