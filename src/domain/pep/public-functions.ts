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
  'president[ea] (?:de la república|del gobierno|da república|del consiglio|della repubblica)|prime?ra? ministr[oa]|(?:vice)?ministr[oa]|jef[ea] (?:de estado|de gobierno)',
];

const NATIONAL_WORDS = [
  'secretary (?:of|for) (?:the )?(?:state|defen[cs]e|treasury|interior|homeland security|commerce|labou?r|health|education|energy|transport\\w*|agriculture|justice|finance|foreign affairs|war|housing)',
  'attorney general|senator|lawmaker',
  'member of (?:the )?(?:european )?(?:parliament|congress|senate|bundestag|national assembly|state duma|duma|knesset|house of (?:representatives|commons|lords)|lok sabha|rajya sabha|majlis|sejm|riksdag|storting|folketing|verkhovna rada)',
  "(?:people's )?deputy (?:of|to|in) (?:the )?(?:parliament|congress|national assembly|state duma|duma|verkhovna rada)",
  'mp|mep|congress(?:man|woman|person)|parliament(?:arian|ary)?|speaker of (?:the )?(?:house|parliament)',
  'supreme court|constitutional court|court of cassation',
  'central bank|(?:national|reserve) bank governor|governor of the (?:national|reserve) bank|federal reserve board',
  'chief of (?:the )?(?:general staff|defence|defense|army|navy|air force)|commander[- ]in[- ]chief|head of the armed forces',
  'party (?:leader|chair\\w*)|leader of the [\\p{L} ]{1,40}party|(?:central committee|politburo)|(?:general secretary|chair\\w*) of the [\\p{L} ]{1,40}party',
  'staatssekretär(?:in)?|mitglied des (?:deutschen )?bundestag(?:e?s)?|bundestagsabgeordnete[rn]?|abgeordnete[rn]? zum nationalrat|nationalr(?:at|ätin)|bundesr(?:at|ätin)|ständer(?:at|ätin)',
  'bundesverfassungsgericht|verfassungsgerichtshof|bundesgericht(?:shof)?|zentralbank|bundesbank|nationalbank|generalinspekteur|parteivorsitzende[rn]?',
  "secrétaire d['’ ]état|député(?:e)?|sénateur|sénatrice|conseil constitutionnel|cour de cassation|banque centrale|chef d['’ ]état[- ]major",
  'secretari[oa] de estado|diputad[oa] nacional|diputad[oa](?! (?:provincial|regional|auton[oó]mic))|senadora?|tribunal (?:supremo|constitucional)|corte suprema|banco central|jefe del estado mayor',
  'deputat[oa]|senat(?:ore|rice)|deputad[oa] federal|corte costituzionale|supremo tribunal',
];

const SENIOR_WORDS = [
  "ambassador|charg[eé] d['’. ]affaires|consul[- ]general|minister[- ]counsell?or|high commissioner",
  'general(?! (?:manager|counsel|practitioner|partner|contractor|assembly|merchant|labou?rer|worker|member|public|store))|admiral|brigadier',
  'court of auditors|auditor general|audit(?:or)? court',
  '(?:permanent|deputy|under|assistant|chief|cabinet|party|state) ?secretary|(?:secretary|adviser|advisor|assistant) to the (?:president|king|queen|cabinet)',
  'director general of|head of (?:the )?(?:agency|department|tax|customs|police)|commissioner of (?:police|customs|taxes)|police chief|chief of police',
  'prosecutor|judge|senior civil servant|civil servant|senior official|governor',
  'botschafter(?:in)?|generalkonsul(?:in)?|general(?:leutnant|major|oberst)|rechnungshof|staatsanw(?:alt|ältin)|generalstaatsanw(?:alt|ältin)|richter(?:in)?|präsident(?:in)? des bundes\\p{L}+|ministerialdirektor(?:in)?',
  'ambassad(?:eur|rice)|consul(?:e)? général(?:e)?|cour des comptes|procureur(?:e)?|juge|magistrat(?:e)?|préf[eè]te?',
  'embajadora?|c[oó]nsul general|tribunal de cuentas|fiscal(?: general)?|juez(?:a)?|magistrad[oa]|gobernadora?',
  'ambasciat(?:ore|rice)|embaixadora?|procuratore|prefetto|governatore|governadora?',
];

const PUBLIC_BODY_WORDS = [
  'state[- ]owned|soe|national (?:oil|gas|railway|energy) company|international organi[sz]ation|united nations|world bank|imf|board member|member of the board|chief executive|director',
  'staatsunternehmen|staatseigen\\p{L}*|landeseigen\\p{L}*|vorstand|aufsichtsr(?:at|ätin)|vereinte nationen',
  "entreprise publique|société d['’ ]état|conseil d['’ ]administration|nations unies|organisation internationale",
  'empresa (?:estatal|p[uú]blica)|consejo de administración|naciones unidas|organismo internacional',
];

/** A qualifier that makes any office a regional or local one, and offices that are. */
const LOCAL_WORDS = [
  'mayor|alder(?:man|woman)|council(?:l?or| member|man|woman)|city council|municipal\\p{L}*|local (?:official|government)|provincial|regional',
  'state (?:senator|assembly\\p{L}*|legislat\\p{L}+|representative|minister|treasurer)|member of the (?:legislative assembly|landtag|provincial \\p{L}+)|county|district (?:governor|administrator|commissioner|council\\p{L}*)|governor of the (?:district|county)',
  '(?:ober)?bürgermeister(?:in)?|landr(?:at|ätin)|gemeinder(?:at|ätin)|stadtr(?:at|ätin)|landtag\\p{L}*|kreistag\\p{L}*|kantonsr(?:at|ätin)|landesminister(?:in)?',
  'maire(?:sse)?|adjoint(?:e)? au maire|conseill(?:er|ère) (?:municipale?|régionale?|départementale?)|président(?:e)? du conseil (?:régional|départemental)',
  'alcald(?:e|esa)|concejal(?:a)?|diputad[oa] (?:provincial|regional|auton[oó]mic[oa])|conseller[oa]|gobernadora? (?:provincial|regional)',
  'sindac[oa]|assessore|prefeit[oa]|vereador(?:a)?',
];

export const TIERS: readonly TierWords[] = [
  { tier: 'T4', words: LOCAL_WORDS },
  { tier: 'T1', words: [...LASTING_WORDS, ...NATIONAL_WORDS] },
  { tier: 'T2', words: SENIOR_WORDS },
  { tier: 'T3', words: PUBLIC_BODY_WORDS },
];

export const LASTING = LASTING_WORDS;

/** Whole expressions that look like an office and are none (PEP-6): honorary, never won, in play. */
export const NO_OFFICE = [
  'youth parliament|student (?:parliament|council|union)|model (?:united nations|parliament)|school council|jugendparlament|parlement des jeunes',
  'honorary [\\p{L} ]{0,30}|honorar\\p{L}+|ehren(?:bürgermeister|konsul|präsident|senator)(?:in)?|[\\p{L}]+ honoraire|c[oó]nsul honorari[oa]',
  'minister of religion|(?:vice-?|pro-?)?chancellor of the university(?: of \\p{L}+)?|university (?:vice-?|pro-?)?chancellor',
  '(?:unsuccessful |losing |failed |defeated )?(?:parliamentary |presidential |mayoral |congressional |senate )?candidate (?:for|in|to)(?: \\p{L}+){0,8}|ran for(?: \\p{L}+){0,8}',
  '(?:parliamentary|presidential|mayoral|congressional|senate) (?:candidate|hopeful|nominee|contender)',
  'parliamentary (?:assistant|researcher|intern|correspondent|reporter|librarian)',
  '(?:erfolglose[rn]? )?kandidat(?:in)? (?:für|bei|zum|zur)(?: \\p{L}+){0,8}|candidate? (?:malheureuse? )?(?:à|aux)(?: \\p{L}+){0,8}|candidat[oa] (?:a|al|en)(?: \\p{L}+){0,8}',
  'kings? of comedy|miss \\p{L}+|beauty queen|carnival (?:king|queen|prince)',
];

/** Posts of middle or low rank. */
export const JUNIOR = [
  'clerk|teacher|lecturer|nurse|soldier|private(?! (?:secretary|sector))|corporal|sergeant|lieutenant(?! (?:general|governor|colonel))|police officer|constable|firefighter',
  'secretary(?!-| (?:to|of|for|general)(?!\\p{L}))|assistant(?! (?:to|of|director|commissioner|governor|minister|secretary)(?!\\p{L}))|intern|driver|bodyguard|librarian|caretaker|technician|cleaner|cook|receptionist|postman|translator|interpreter',
  'sachbearbeiter(?:in)?|lehrer(?:in)?|soldat(?:in)?|feldwebel|krankenpfleger(?:in)?|fahrer(?:in)?|sekretär(?:in)?|praktikant(?:in)?|polizist(?:in)?',
  'enseignante?|instituteur|institutrice|infirmi(?:er|ère)|soldat|chauffeur|stagiaire|employée? de bureau',
  'maestr[oa]|profesora?|enfermer[oa]|soldado|conductora?|oficinista|becari[oa]',
];

/** "Driver to the Minister", "teacher at the Ministry": what such a one serves is not his office. */
export const JUNIOR_SERVANT =
  '^(?:(?:junior|former|ex|retired)[ -])*(?:clerk(?! of the (?:parliament|house|senate|privy))|teacher|lecturer|nurse|soldier|driver|bodyguard|cook|cleaner|gardener|intern|receptionist|translator|interpreter|photographer|librarian|technician|caretaker) (?:at|in|of|for|to|with)';
