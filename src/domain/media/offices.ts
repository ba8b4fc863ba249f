/**
 * Offices and callings of MED-1: those who judge, charge, police, defend, govern, examine or report. A line holds what
 * one person may be called in turn ("Detective Coyle … the officer"), in the languages that name it; words in small
 * letters.
 */
const KINDS = {
  judge:
    'onderzoeksrechter politierechter rechtbankvoorzitter gerichtspräsident gerichtspräsidentin judge justice magistrate recorder coroner honour bench richter richterin amtsrichter amtsrichterin vorsitzende vorsitzender ermittlungsrichter ermittlungsrichterin juge magistrat magistrate présidente président juez jueza magistrado magistrada juiz juíza desembargador desembargadora relator relatora giudice gip gup rechter raadsheer domare rådman dommer tingrettsdommer sędzia judecător judecătorul judecătoarea hakim hâkim судья bailiff strafrichter strafrichterin haftrichter haftrichterin einzelrichter einzelrichterin senatsvorsitzende senatsvorsitzender kammervorsitzende kammervorsitzender bundesrichter bundesrichterin présidents titular ponente presidenta rechtbankpresident kantonrechter rechter-commissaris voorzitter tingsrättsdomare lagmand lagmann byretsdommer sędzina sędzi soudce soudkyně předseda předsedkyně sudca sudkyňa magistratul magistrata суддя судді yargıç hakimi hâkimi dommeren domaren tingsrättsdomaren vice-présidente vice-président substitut-président sudac sutkinja съдия',
  prosecutor:
    'attorney-general solicitor-general advocate-depute depute vice-procureure vice-procureur prosecutor attorney attorneys counsel da dpp prosecution staatsanwalt staatsanwältin oberstaatsanwalt oberstaatsanwältin generalstaatsanwalt generalstaatsanwältin procureur procureure parquet fiscal fiscala promotor promotora procurador procuradora pm procuratore procuratrice sostituto ministero officier aanklager åklagare kammaråklagare aktor statsadvokat politiadvokat anklager specialanklager prokurator prokuratorka procuror procurorul procuroarea savcı прокурор prosecutors procuradora-geral procurador-geral fiscales subprocurador subprocuradora bundesanwalt bundesanwältin oberstaatsanwaltschaft amtsanwalt amtsanwältin prok substitute substitut landsanklager advokatfiskal førstestatsadvokat riksåklagare chefsåklagare vicechefsåklagare anklageren senioranklager parketwoordvoerder žalobce žalobkyně zástupce zástupkyně prokurátor prokurátorka savcısı başsavcı başsavcısı başsavcıvekili прокурорка прокурором гособвинитель гособвинительница procuroare procurora åklagaren kammaråklagaren extraåklagare överåklagare kammeranklager påtaleansvarlig advocaat-generaal avocat-général avocate-générale εισαγγελέας тужилац tužitelj',
  police:
    'ssp sho cpl corporal const sub-inspector detective inspector superintendent constable sheriff deputy investigator officer commissioner agent garda gda det dci di ds dc dsi pc wpc dsp asp sp acp ppro insp supt kommissar kommissarin hauptkommissar hauptkommissarin kriminalhauptkommissar kriminalhauptkommissarin oberkommissar oberkommissarin kriminaloberrat kriminaldirektor polizeipräsident polizeipräsidentin ermittler ermittlerin commissaire comisario comisaria inspector inspectora delegado delegada commissario questore rechercheur polisinspektör politiinspektør politiinspektör kommissarie komiser следователь detectives chefinspektor chefinspektorin bezirksinspektor bezirksinspektorin kontrollinspektor gruppeninspektor ermittlungsleiter ermittlungsleiterin kripochef kripochefin kripo-chef kripo-chefin polizeichef polizeichefin polizeirat polizeirätin kriminalrat kriminalrätin kriminalbeamter kriminalbeamtin fahnder fahnderin zollfahnder zollfahnderin polizeihauptkommissar polizeihauptkommissarin polizeidirektor polizeidirektorin enquêteur enquêtrice gendarme brigadier brigadière inspecteur inspectrice subinspector subinspectora investigador investigadora ispettore ispettrice maresciallo vicequestore vicecommissario comissário comissária inspetor inspetora policial hoofdinspecteur recherchechef politiechef politiechefin teamleider polismästare kriminalkommissarie kriminalinspektör förundersökningsledare politimester vicepolitiinspektør politikommissær lensmann komisarz nadkomisarz podkomisarz aspirant komendant policista komisař komisařka vyšetřovatel vyšetřovatelka komiseri следчий слідчий слідча следовательница оперуполномоченный polischef utredningsledare politioverbetjent politibetjent kriminalinspektør vicekriminalinspektør etterforskningsleder påtaleleder politiførstebetjent',
  lawyer:
    'attorney-at-law conseil defender lawyer attorney solicitor barrister counsel advocate san kc qc sc anwalt anwältin rechtsanwalt rechtsanwältin strafverteidiger strafverteidigerin verteidiger verteidigerin opferanwalt opferanwältin nebenklagevertreter nebenklagevertreterin avocat avocate maître me abogado abogada letrado letrada advogado advogada avvocato avvocata avvocatessa legale difensore advocaat advocate raadsman raadsvrouw advokat försvarare forsvarer adwokat obrońca avocatul avocata avukat адвокат mandatário mandatária patrono patrona defensor defensora patrocinatore avvocatura avvocat lawyers solicitors strafpleiter topadvocaat pflichtverteidiger pflichtverteidigerin wahlverteidiger wahlverteidigerin nebenklageanwalt nebenklageanwältin fachanwalt fachanwältin staranwalt staranwältin conseils bâtonnier bâtonnière pénaliste défenseur défenseure penalista mec mecenas obrończyni pełnomocnik pełnomocniczka radca forsvarsadvokat bistandsadvokat målsägandebiträde forsvareren försvararen försvarsadvokat försvarsadvokaten obhájce obhájkyně advokát advokátka právník právnička защитник защитница адвокатка адвокатесса захисник захисниця адвокату avukatı müdafii vekili avocată apărătorul apărătoarea advocatul ügyvéd asianajaja odvjetnik odvjetnica συνήγορος δικηγόρος',
  government:
    'director-general commissioner-general sen rep gov cllr minister secretary senator governor mayor mp mep congressman congresswoman councillor leader member ombudsman innenminister innenministerin justizminister justizministerin finanzminister finanzministerin ministerin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin landrat landrätin ministre maire préfet préfète député députée ministro ministra alcalde alcaldesa prefeito prefeita sindaco sindaca prefetto burgemeester statsråd borgmester minister ministrul primar primarul министр premier chancellor assemblyman assemblywoman alderman selectman councilman councilwoman commissioner stadtrat stadträtin gemeinderat gemeinderätin bürgermeisterkandidat ministerpräsident ministerpräsidentin senatorin staatssekretär staatssekretärin abgeordneter abgeordnete landeshauptmann regierungsrat regierungsrätin élu élue conseiller conseillère adjointe sénateur sénatrice sous-préfet sous-préfète concejal concejala edil edila consejero consejera senador senadora diputado diputada subdelegado subdelegada intendente assessore assessora vicesindaco vicesindaca deputato deputata senatore senatrice vereador vereadora autarca secretária secretário deputado deputada wethouder schepen staatssecretaris kamerlid gedeputeerde ordfører kommunalråd riksdagsledamot justitsminister justisminister justitieminister burmistrz wójt starosta wojewoda radny radna poseł posłanka',
  speaker:
    'spokesman spokeswoman spokesperson sprecher sprecherin polizeisprecher polizeisprecherin gerichtssprecher gerichtssprecherin pressesprecher pressesprecherin behördensprecher porte-parole portavoz vocera vocero porta-voz portavoce woordvoerder woordvoerster politiewoordvoerder politiewoordvoerster talsperson presstalesman rzecznik rzeczniczka sözcüsü представитель spokespeople mediensprecher mediensprecherin pressesprecherinnen pressestelle staatsanwaltschaftssprecher staatsanwaltschaftssprecherin portavoces vocal addetto addetta persvoorlichter voorlichter voorlichtster talesman taleskvinna talskvinna talsmand talskvinde talsmann talskvinne pressesjef pressechef pressekontakt rzecznika presstalesperson presstalespersonen mluvčí sözcü purtătorul purtătoarea purtător пресс-секретарь речник речниця прессекретар пресс-атташе pressansvarig',
  expert:
    'auditor-general expert professor lecturer analyst criminologist economist historian auditor accountant receiver liquidator administrator trustee pathologist psychiatrist psychologist gutachter gutachterin professorin strafrechtler strafrechtlerin kriminologe kriminologin sachverständige sachverständiger insolvenzverwalter insolvenzverwalterin experte professeur professeure criminologue perito perita catedrático catedrática experto experta professora consulente professore hoogleraar deskundige ekspert academic sociologist anthropologist researcher scholar scientist translator interpreter actuary assessor comptroller valuer graphologist toxicologist biologist ombudsperson watchdog trustees liquidators ökonom ökonomin soziologe soziologin wissenschaftler wissenschaftlerin forscher forscherin historiker historikerin psychologe psychologin psychiaterin psychiater rechtsmediziner rechtsmedizinerin wirtschaftsprüfer wirtschaftsprüferin masseverwalter masseverwalterin konkursverwalter konkursverwalterin sachwalter sachwalterin dolmetscher dolmetscherin übersetzer übersetzerin politologe politologin wirtschaftswissenschaftler rechtsprofessor rechtsprofessorin sociologue économiste politologue historien historienne chercheur chercheuse universitaire psychiatre psychologue liquidateur liquidatrice mandataire traducteur traductrice interprète réviseur réviseure réviseuse auditeur auditrice economista sociólogo socióloga criminólogo criminóloga historiador historiadora psicólogo psicóloga psiquiatra traductor traductora intérprete auditora interventor interventora síndico académico académica analista sociologo sociologa criminologo criminologa storico storica psicologo psicologa psichiatra docente ricercatore ricercatrice curatore curatrice liquidatore traduttore traduttrice interprete revisore professoressa criminologista especialista tradutor tradutora pesquisador pesquisadora investigadora econoom socioloog criminoloog onderzoeker onderzoekster curator bewindvoerder wetenschapper historicus psycholoog tolk vertaler kriminolog forsker lektor økonom ekonom forskare sociolog konkursforvaltare kurator konkursförvaltare biegły biegła ekspertka profesor syndyk kryminolog socjolog tłumacz tłumaczka',
  press:
    'journalist journaliste journalistin reporter correspondent columnist editor reporterin periodista jornalista giornalista journalista корреспондент журналист dziennikarz gazeteci podcaster broadcaster documentarian blogger investigativjournalist investigativjournalistin enthüllungsjournalist redakteur redakteurin chefredakteur chefredakteurin gerichtsreporter gerichtsreporterin rédacteur rédactrice chroniqueur chroniqueuse reportera redactor redactora cronista columnista repórter redator redatora colunista redattore redattrice inviato inviata onderzoeksjournalist onderzoeksjournaliste misdaadjournalist misdaadverslaggever verslaggever verslaggeefster redacteur reportern grävjournalist redaktør redaktör dziennikarka',
  head: 'voorzitter voorzitterin presidenta formand ordförande patron patronne chefin manager boss ceo titular chief executive chairman chairwoman chair president director commander head comandante jefe jefa chef leiter leiterin capo directora diretor diretora direttore direttrice directeur directrice direktor direktorin präsident präsidentin président bestuursvoorzitter voorzitster chairperson ombudsman administrator generaldirektor presidente',
} as const;

type Kind = keyof typeof KINDS;

const OFFICES = new Map<string, Set<Kind>>();
for (const [kind, words] of Object.entries(KINDS) as [Kind, string][]) {
  for (const word of words.split(' ')) OFFICES.set(word, (OFFICES.get(word) ?? new Set()).add(kind));
}

/** The kinds of office a word of small letters may name; none for most words. */
export function officeKinds(word: string): ReadonlySet<Kind> {
  return OFFICES.get(word) ?? OFFICES.get(indefinite(word)) ?? NONE;
}
/** Some words for offices, and all others of their kinds. */
export function likeOffices(words: readonly string[]): readonly string[] {
  const kinds = new Set(words.flatMap((word) => [...officeKinds(word)]));
  return [...words, ...[...kinds].flatMap((kind) => KINDS[kind].split(' ')).filter(({ length }) => length >= SHORTEST)];
}
const SHORTEST = 5;
/** "anklageren", "åklagaren": Nordic languages put the article at the end. */
const indefinite = (word: string) =>
  word.length < SHORTEST_DEFINITE || !word.endsWith('n')
    ? ''
    : word.endsWith('ren') && !word.endsWith('aren')
      ? word.slice(0, -2)
      : word.slice(0, -1);
const SHORTEST_DEFINITE = 7;
const NONE: ReadonlySet<Kind> = new Set();

/** Heads of clubs and firms, and ranks that also lead a ship or a gang: an office only with the body they belong to. */
const NEEDS_BODY = new Set(
  'formand ordförande patron patronne chefin manager boss ceo presidente presidenta voorzitter voorzitster chairperson directora diretor diretora direttore direttrice directeur directrice direktor direktorin präsident präsidentin bestuursvoorzitter titular komendant comandanta chief executive chairman chairwoman chair president director commander head comandante jefe jefa chef leiter leiterin capo leader member agent deputy administrator captain lieutenant colonel sergeant sgt capt lt major general capitaine capitán capitano kapitän'.split(
    ' ',
  ),
);
/** Whether a word of small letters names an office only beside the body it belongs to. */
export const needsBody = (low: string) => NEEDS_BODY.has(low);
/** Of the police and of armies, ships and gangs. */
const RANK = new Set(
  'ten col mar cap magg gen maresciallo tenente colonnello maggiore captain lieutenant colonel sergeant major commander sgt capt lt capitaine capitán comandante capitano'.split(
    ' ',
  ),
);
/** Whether a word of small letters is a rank of the police or of an army. */
export const isRank = (low: string) => RANK.has(low);

/** Courts, forces and public bodies, and what charities and firms are called beside them. */
export const BODY = new Set(
  (
    'police policing constabulary court crown magistrates cps prosecutions prosecution fbi dea cbi efcc npa hawks nca hmrc asic fca rcmp psni hse irs sec nypd lapd bbc garda gardaí customs crime crimes criminal fraud financial economic unit units squad bureau branch division department ministry office service services agency authority standards trading ' +
    'bank council county city town borough trust charity society association club university college institute federation commission committee parliament banking justice interior home cabinet district state federal high supreme regional national public region area province zone command force station drugs drug narcotics murder homicide organised organized major investigation investigations investigative team anti-corruption corruption ' +
    'staatsanwaltschaft ermittlungsgruppe soko sonderkommission kommissariat kriminalpolizei dezernat instrucción garantías juzgado coletivo sala strafkammer strafkamer kammer senat município câmara ayuntamiento comune consiglio hochschule ateneo universidade universidad università université universiteit dic udef udyco pef nucleo gaeco deic gdf dda fiscalía redaktion redação enforcement antenne brigade sección sezione unidad unità dienst inspectie fiod økokrim nsk ekobrottsmyndigheten landgericht amtsgericht polizei lka bka universität tribunal république police gendarmerie cour parquet intérieur policía nacional audiencia guardia civil justicia interior polícia justiça vara criminal stf stj mpf carabinieri guardia finanza procura tribunale provinciale politie justitie openbaar ministerie polisen prokuratury policji prokuratura sądu policie policejní soudu прокуратуры прокуратури полиции поліції суда суду parchetul parchetului poliției dna diicot tribunalului'
  ).split(' '),
);
/** What may stand within a title: "senior investigating officer", "acting detective superintendent". */
export const RANKING = new Set(
  (
    'chief senior deputy assistant acting principal special additional sessions lead leading investigating prosecuting public general vice associate presiding provincial regional national local federal state district high court crown defence defense criminal trial financial investigative forensic independent specialist police prime foreign home interior justice finance first legal company mr mrs ms dr sir dame lord lady prof his her honour sergeant captain lieutenant colonel major commander sgt capt lt det detective insp field branch asst court-appointed veteran economic political crime fraud cyber cybercrime tax insolvency drugs anti-drug anti-corruption government county city town head bench retired joint executive zonal national-security public-interest ' +
    "pubblico federal federale général générale républicain d' l' instruction général psychiatre comptable substitut vice-procureur general anticorrupción antidrogas penal sądowy sądowa soudní súdny indagini preliminari udienza preliminare provincial defensor defensora instructor republicano federal estadual justiça criminal civil provinciale aggiunto capo della dei del di cumhuriyet státní státního okresní okresního krajský krajského obvodní районный районного старший старшая государственный государственная державний rejonowy rejonowej okręgowy okręgowej apelacyjny apelacyjnej vorsitzende vorsitzender leitende leitender zuständige zuständiger ermittelnde van justitie"
  ).split(' '),
);
/** What taints an office named before the name, or says that it is no more held. */
export const TAINTED = new Set(
  'former ex disgraced bent corrupt rogue fake bogus convicted jailed crooked mob mafia gang cartel dirty suspended sacked struck-off shady accused fugitive alleged defendant korrupte korrupter korrupten falsche falscher falschen ehemalige ehemaliger frühere früherer ex-richter véreux ripou ancien ancienne corrupto corrupta falso falsa exjuez exfiscal'.split(
    ' ',
  ),
);

/** Whether a word of small letters stands in titles of offices and names of public bodies. */
export const isTitleWord = (low: string) =>
  officeKinds(low).size > 0 || RANK.has(low) || RANKING.has(low) || BODY.has(low) || NEEDS_BODY.has(low);
