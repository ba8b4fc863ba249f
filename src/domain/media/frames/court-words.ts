import { wordSet } from '../../text/word-set.ts';

/**
 * What judges, prosecutors and counsel do in a trial, as finite verb or as participle behind an auxiliary; one line a
 * language, words in small letters.
 */

/** To ask of a court: with one of `PLEAS`. */
export const ASKS = wordSet(
  'asked asks sought seeks requested requests applied applies demanded demands pleaded pushed pressed called urged submitted opposed opposes recommended recommends ' +
    'forderte fordert gefordert beantragte beantragt plädierte plädiert verlangte verlangt bat bittet gebeten ' +
    'demandé demande réclamé réclame requis requiert plaidé plaide sollicité sollicite requérait ' +
    'pidió pide pedido solicitó solicita solicitado reclamó reclama ' +
    'pediu pede pedira requereu requer solicitou solicita defendeu ' +
    'chiesto chiede chiese sollecitato sollecita invocato invoca ' +
    'geëist eiste eist vroeg vraagt gevraagd vordert vorderde pleit pleitte bepleitte bepleit ' +
    'ba ber bad bedt bedt yrkar yrkade yrkat krävde kräver krävt krævede kræver krævet krevde krever krevd begärde begär begärt påstod påstår nedla nedlagde nedlægger ' +
    'żąda żądał żądała wnosi wnosił wnosiła wniósł wniosła domaga domagał domagała poprosił poprosiła zażądał zażądała ' +
    'navrhl navrhla navrhuje požaduje požadoval požadovala žádá žádal žádala ' +
    'cerut cere solicitat solicită ζήτησε πρότεινε ζητά ' +
    'попросил попросила запросил запросила просил просила просит запрашивает потребовал потребовала требует ' +
    'просив просила попросив попросила вимагає вимагав вимагала запросив запросила',
);
/** What is asked of a court, or handed down. */
export const PLEAS = wordSet(
  'time bail bond bonds adjournment adjourned postponement postponed leniency mercy acquittal years months year sentence sentencing remand retrial dismissal discharge fine costs reports assessment ' +
    'freispruch jahre jahren monate monaten haft freiheitsstrafe haftstrafe gefängnis gesamtstrafe bewährung bewährungsstrafe geldstrafe strafe milde haftentlassung vertagung einstellung haftverschonung untersuchungshaft ' +
    'relaxe acquittement ans mois prison sursis renvoi clémence amende peine non-lieu libération réclusion ' +
    'absolución años meses prisión cárcel libertad fianza archivo nulidad clemencia aplazamiento sobreseimiento pena ' +
    'absolvição anos meses prisão liberdade arquivamento adiamento reclusão pena ' +
    'assoluzione anni mesi carcere reclusione domiciliari archiviazione proscioglimento rinvio condanna pena ' +
    'jaar maanden vrijspraak cel celstraf taakstraf werkstraf gevangenisstraf uitstel schorsing straf ' +
    'frifinnelse frifindelse frikännande frias frikännas frifindes frifinnes år måneder månader fängelse fengsel fængsel straff straf utsettelse ' +
    'uniewinnienie uniewinnienia lat lata roku więzienia pozbawienia kary karę odroczenie umorzenie ' +
    'roky let roků měsíců vězení trest zproštění trestu ' +
    'achitarea ani luni închisoare pedeapsa amânarea αθώωση χρόνια έτη ποινή αναβολή ενοχή ' +
    'лет года год годам колонии оправдать оправдания оправдать наказание лишения ' +
    "років роки рік в'язниці ув'язнення позбавлення",
);
/** To bring charges: with one of `CHARGE`. */
export const BRINGS = wordSet(
  'filed files brought brings laid preferred erhob erhebt erhoben requis requiert présenté présente notifié prononcé prononce retenu ordonné demandé annoncé annonce ' +
    'formuló formula formulado presentó presenta presentado ofereceu oferece apresentou apresenta deduziu ' +
    'formulato formula chiesto chiede disposto ' +
    'väckte väcker väckt rejste rejser rejst tok tar tatt postawił postawiła stawia przedstawił przedstawiła skierował skierowała kieruje ' +
    'podal podala podává sdělil sdělila trimis trimite pus formulat ασκήσει άσκησε ' +
    'предъявил предъявила предъявляет утвердил утвердила направил направила подписал подписала ' +
    'висунув висунула оголосив оголосила вручив вручила скерував скерувала',
);
export const CHARGE = wordSet(
  'charges charge indictment anklage examen cargos acusación imputación denúncia acusação giudizio imputazione imputazioni ' +
    'åtal tiltale zarzuty zarzut oskarżenia obžalobu obvinění judecată acuzare rechizitoriul rechizitoriu δίωξη ' +
    'обвинение обвинения обвинительное підозру обвинувачення обвинувальний',
);
/** To read out or deliver: with one of `VERDICTS`. */
export const READS = wordSet(
  'read delivered pronounced announced verlas verliest begründete begründet verkündete verkündet verkündigte verlesen verkündet lu lit prononcé prononce rendu rend ' +
    'leyó lee leído dictó dicta dictado pronunció leu lê proferiu profere letto legge pronunciato pronuncia emesso ' +
    'las leest voorgelezen sprak läste läser läst avkunnade leste leser læste læser afsagde avsa ' +
    'odczytał odczytała ogłosił ogłosiła ogłasza wydał wydała přečetl přečetla vynesl vynesla vyhlásil vyhlásila citit citește pronunțat ' +
    'огласил огласила зачитал зачитала вынес вынесла оголосив оголосила зачитав виніс винесла',
);
export const VERDICTS = wordSet(
  'verdict verdicts judgment judgement ruling sentence sentences urteil urteile urteilsspruch jugement verdict décision délibéré ' +
    'sentencia fallo veredicto sentença acórdão sentenza dispositivo verdetto vonnis uitspraak ' +
    'dom domen dommen kendelsen wyrok rozsudek verdikt sentința verdictul приговор вирок',
);
/** To have somebody held: with one of `DETENTION`. */
export const ORDERS = wordSet(
  'ordered orders remanded issued signed ordnete erließ verhängte angeordnet erlassen ordonné ordonne placé décerné ordenó ordena decretó decreta dictó dicta dispuso ordenado ' +
    'decretou decreta ordenou determinou manteve disposto dispone convalidato firmato beval beveelt gelastte häktade häktar begärde varetektsfengslet fængslede fengslet ' +
    'zastosował zastosowała zarządził aresztował uvalil uvalila dispus dispune emis арестовал арестовала заключил заключила избрал избрала отправил отправила арештував обрав обрала',
);
export const DETENTION = wordSet(
  'arrest arrests detention custody remand bail warrant warrants untersuchungshaft haftbefehl haftbefehle détention dépôt mandat prisión detención arresto captura prisão preventiva domiciliária ' +
    'arresti carcere custodia voorlopige hechtenis voorarrest häktning fængsling fengsling areszt aresztowanie aresztowania vazbu zatykač arestarea arestare стражу арест запобіжний варту',
);
/** "Found it proven that". */
export const FINDS = wordSet('found finds held ruled');
export const PROVEN = wordSet('guilty proven proved');
/** What only a court does. */
export const RULES = wordSet(
  'adjourned remanded released set granted refused acquitted discharged dismissed fixed postponed deferred freed bailed ' +
    'vertagte vertagt setzte sprach renvoyé placé relaxé dejó fijó aplazó ordenó ' +
    'fixou adiou libertou aplicou absolveu decretou disposto dispone rinviato assolto scarcerato fissato schorste verdaagde geschorst odroczył odroczyła',
);
/** What a court does against somebody, */
export const SENTENCES = wordSet(
  'sentenced sentences jailed jails fined imposed convicted convicts verurteilte verhängte verurteilt verhängt ' +
    'condamné condamne condenó condena condenado impuso procesó vinculó condenou condena sentenciou condannato condanna condannò inflitto infligge ' +
    'veroordeelde veroordeelt veroordeeld dømte dømmer dømt dömde dömer dömt idømte idømmer ikendte ' +
    'skazał skazała skazuje odsoudil odsoudila odsuzuje condamnat condamnă приговорил приговорила осудил осудила засудив засудила',
);
/** in a word that is also said of other things, */
export const GIVES = wordSet('handed hands gave');
/** or a prosecutor. */
export const CHARGES = wordSet(
  'charged accused indicted prosecuted charges accuses indicts prosecutes angeklagt klagte wirft warf beschuldigt beschuldigte accusé accuse poursuivi poursuit inculpé ' +
    'imputó imputa atribuyó atribuye acusó acusa acusado acusou acusa denunciou denuncia indiciou indicia accusato accusa contestato contesta ' +
    'aangeklaagd beschuldigt vervolgt åtalade åtalar åtalat tiltalte tiltaler tiltalt sigtede sigter siktet ' +
    'oskarżył oskarżyła oskarża obžaloval obžalovala obvinil obvinila žaluje acuzat acuză inculpat обвинил обвинила обвиняет обвинив обвинила звинуватив звинуватила',
);
/** What counsel does for a client. */
export const DEFENDS = wordSet(
  'defends defended represents represented verteidigt verteidigte vertritt vertrat défend défendait défendu représente représentait représenté ' +
    'defiende defendió representa representó defende defendeu representou difende difendeva difeso rappresenta assiste verdedigt verdedigde vertegenwoordigt ' +
    'försvarar försvarade företräder forsvarer forsvarte forsvarede repræsenterer broni bronił broniła reprezentuje obhajuje hájí apără apărat защищает защищал защищала захищає',
);

/** Before whom these are a passive without an auxiliary, as headlines have it: "Giudice X condannato". */
export const PASSIVE_LOOKS: Readonly<Record<string, RegExp>> = {
  french: /(?:é|is|us?|ert)$/u,
  italian: /(?:[ts]o)$/u,
  romanian: /[st]$/u,
  spanish: /[ai]do$/u,
  scandinavian: /(?:[aäø]t|mt|tt|[iø]ktet|talt)$/u,
  dutch: /(?:d|geëist)$/u,
};

/** Taking or giving bribes as what another is tried for, where a term is asked for, or given. */
export const FOR_BRIBERY =
  /(?<!\p{L})(?:(?:for|of|over|with|on) (?:(?:taking|accepting|receiving|paying|offering|giving) (?:a )?bribes?(?! (?:to|from))|bribery|corruption|extortion)(?: charges)?|wegen (?:\p{L}+er )?(?:bestechlichkeit|bestechung|korruption|vorteilsannahme)|pour (?:faits de )?corruption|por (?:cobrar|pagar|recibir|aceptar|ofrecer) (?:sobornos?|coimas?)|por (?:corrupción|cohecho|soborno|corrupção|suborno|concussão)|per (?:corruzione|concussione|tangenti)|(?:voor|wegens) (?:corruptie|omkoping)|för (?:grovt )?(?:tagande av )?(?:muta|mutor|mutbrott|givande av muta)|for (?:korrupsjon|korruption|bestikkelse)|za (?:korupcję|łapówkarstwo|łapówki|przyjęcie łapówki|przyjmowanie łapówek|korupci|úplatkářství)|z (?:korupce|úplatkářství)|pentru (?:corupție|(?:luare|dare) de mită)|за (?:получение взят\p{L}+|дачу взят\p{L}+|взяточничество|взятку|взятки|хабар\p{L}*|корупцію|коррупцию)|по делу о взят\p{L}+)(?!\p{L})/giu;
