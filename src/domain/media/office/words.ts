import { MORE_MATTER } from './words-more.ts';

/** Words of the law, of courts and of no weight: what those in office deal with. Words in small letters. */
const MATTERS =
  'several families parents owners shareholders customers donors too assets frozen property accounts given leave mistrial correctional centre center facility determination flagrante preventiva feiten ernstig ernstige cargos giudizio restrictions conditions sureties bail bond case cases trial hearing sentence sentences sentencing verdict judgment judgement ruling order orders appeal application motion plea petition request claim extradition arrest arrests detention custody remand remanded release probation parole fine penalty term terms jail prison imprisonment prison-term year years month months week weeks day days hours life restitution compensation forfeiture confiscation warrant injunction costs charge charges count counts indictment complaint lawsuit suit prosecution defence defense investigation investigations inquiry enquiry probe conviction acquittal evidence testimony statement matter proceedings jury jurors officers police victims witnesses team outcome decision caution adjournment sureties surety sum option leniency mitigation service community supervision curfew deterrent ' +
  'two-year three-year four-year five-year six-year seven-year eight-year nine-year ten-year two-month three-month four-month six-month nine-month one-year guilty unconditional conditional interim further final stringent lenient lengthy strict consecutive concurrent suspended early formal federal state maximum minimum full hard electronic bail-plea request comment comments immediately held pending concerned unlawful killing accidental misadventure murder manslaughter fraud scam prosecutors court courts judges bench parliament criminal extradited stand serve served pay repay forfeit surrender perform face undergo remain be been is was were are has have had accused defendant defendants suspects suspect men man woman women brothers sisters couple gang ring former ex others involved members public residents information people anyone dead action calls answers regulators tougher custodial losses affair trial ' +
  'today yesterday monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december morning afternoon evening night earlier later recently week ago customers journalists reporters newsmen press respond reached return messages continues resumes resume allegations behalf connection relation request investors clients encontre cadre pending respect accordance company companies firm firms bank banks contractor regional federal provincial municipal local custody bars mean calculated sophisticated cruel callous cynical despicable shocking appalling shocked appalled disgusted saddened satisfied pleased relieved disappointed';
const GERMAN =
  'geldstrafe freiheitsstrafe haft haftstrafe haftbefehl bewährung bewährungsstrafe jahre jahren jahr monate monaten monat tagessätzen tagessätze höhe euro untersuchungshaft verfahren ermittlungen anklage verhandlung prozess urteil urteilsbegründung freispruch berufung revision festnahme verhaftung arbeit ermittler angeklagten angeklagte angeklagter beschuldigten vorwürfen vorwurf fall gefängnis volle schuldfähigkeit gegen äußern geschädigte geschädigten weitere opfer perfiden system zufrieden erschüttert entsetzt betroffen erleichtert auf aus ab vor zurück an ein fest vertrauen veruntreut haben betrogen hinterzogen muss äußern schuldig sprach gelder männer frauen firma bank unternehmen millionen verurteilt erhalten melden montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember gericht';
const FRENCH =
  'ans an mois prison ferme sursis détention provisoire amende euros relaxe acquittement appel peine enquête information judiciaire ouverture arrestation garde vue contrôle judiciaire examen faits procès audience jugement condamnation mandat dépôt réclusion criminelle emprisonnement enquêteurs travail policiers victimes coupable jours réquisitoire tribunal client cliente consterné consternée affaire dossier délibéré information hommes femmes personnes banque société millions choqué choquée satisfait satisfaite arrestation interpellation lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre responsable opération accusé accusée prévenu prévenue recherché';
const SPANISH =
  'falsedad documental documentos delito delitos años año meses mes días prisión cárcel preventiva ingreso arresto detención multa euros pesos libertad fianza juicio sentencia recurso apelación orden caso causa delito delitos absolución condena pena investigación extradición empresario empresaria empresarios millones empresa banco hombres mujeres personas exgobernador exalcalde alcalde acusado acusada acusados imputado imputada detenidos detenido víctimas tribunal provisional condicional domiciliaria lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ocurrido disculpas hechos banda operación rueda prensa recurrirá archivo sobreseimiento';
const PORTUGUESE =
  'anos ano meses dias prisão reclusão detenção preventiva temporária regime fechado semiaberto pena multa reais habeas corpus pedido denúncia sentença recurso liberdade fiança prisão-preventiva empresário empresária empresários executivos ex-executivos empreiteira empresa construtora banco homens pessoas milhões milhão quatro ativa passiva reparação indenização segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro investigação caso crime crimes acusado acusada réu réus ex-prefeito prefeito vara justiça';
const ITALIAN =
  "anni anno mesi mese giorni reclusione carcere arresto arresti domiciliari custodia cautelare assoluzione condanna pena multa euro richiesta accusa processo sentenza appello ricorso ordinanza indagini indagine imputato imputata imputati uomini persone banca società azienda milioni imprenditore imprenditori lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre dettagli operazione rinvio giudizio difesa l'accusa";
const NORTHERN =
  'jaar maanden maand cel celstraf gevangenisstraf taakstraf voorwaardelijk onvoorwaardelijk boete vrijspraak aanhouding arrestatie zaak onderzoek verdachte verdachten vonnis voorarrest klap drugswereld euro uur handelen gewetenloos maandag dinsdag woensdag donderdag vrijdag ' +
  'års fängelse år månader månaders villkorlig dom böter häktad åtal åtalad häktning fängelsestraff fängelset fengsel fængsel måneder måneders bøter bot ubetinget betinget tiltale varetekt varetægt straffes idømmes månad ' +
  'trzy cztery pięć sześć osiem patru trei cinci șase lata lat rok miesięcy więzienia pozbawienia wolności grzywny zarzuty ani luni închisoare arestarea arest preventivă preventiv executare yıla yıl kadar hapis cezası hakkında tutuklanmasına karar müebbet года лет год годам месяцев колонии лишения свободы режима строгого общего штраф арест под стражу';
const FIGURES =
  'dix-huit dix-sept dix-neuf vingt-quatre trente-six eleven thirteen fourteen sixteen seventeen nineteen thirty forty fifty elf zwölf dreizehn vierzehn fünfzehn zwanzig onze douze treize quatorze quinze seize vingt trente once doce trece catorce quince dieciocho veinte onze doze quinze vinte undici dodici quindici venti twaalf vijftien dwóch trzech czterech pięciu sześciu siedmiu ośmiu dziesięciu one two three four five six seven eight nine ten eleven twelve fifteen eighteen twenty half first second several many at least zwei drei vier fünf sechs sieben acht neun zehn deux trois quatre cinq sept huit dix dos tres cuatro cinco seis siete ocho nueve diez dois duas três sete oito nove dez due quattro cinque sei sette otto dieci een twee drie vier vijf zes zeven acht negen tien två tre fyra fem sex sju åtta nio tio fire seks syv otte ni ti пяти шесть шести трём три четыре семь восемь million m crore lakh kg';

export const MATTER = new Set(
  [MATTERS, GERMAN, FRENCH, SPANISH, PORTUGUESE, ITALIAN, NORTHERN, FIGURES]
    .flatMap((words) => words.split(' '))
    .concat([...MORE_MATTER]),
);

/** Articles, prepositions and other words that join: never a verb. */
export const FUNCTION = new Set(
  (
    'the a an this that these those its their our to of in on at for with without over against from by into as or and if not no any all each other such more most about under between during per until than then both around through within out up off down onto upon out how what which who whom whose where why whether because so just only still also there ' +
    'der die das den dem des ein eine einen einem einer eines und oder von vom zu zum zur im in am an auf für gegen wegen mit bei nach aus über unter seit durch als dass nicht kein keine auch um wie beim ihm ihr sich ' +
    "le la les l' un une du de des d' et ou à au aux en pour par dans sur sous contre avec sans que qu' qui dont où ne pas ce cette ces y s' se n' plus très laquelle lequel lesquels lesquelles " +
    'el los las una del al y e o u con por para sin sobre según no se lo como más muy les le esta este ' +
    'os as um uma do da dos das ao aos à às na no nas nos em com pelo pela por para que não se o a e ou nesta neste este esta ' +
    "il lo gli i uno di della dello dei degli delle dell' al allo alla ai agli alle all' dal dalla dall' nel nella nei nell' sul sulla sull' con contro per tra fra che non si ed e un' ne ha è a " +
    'entre durante ante tras hacia desde hasta mediante door als nog al sulle sui sugli negli nelle dagli dalle col coi tutti het een en van voor met op aan bij tot uit naar tegen dat die niet te om zich ook ' +
    'och att det som ett på för av med till från om inte den sig i og af fra til ikke har er at på ' +
    'i w we z ze na do od po o że nie za przez dla przed oraz și în din la cu pe pentru nu către lui ai ale al ve ile bir bu için olarak и в во на к ко с со за по от до из о об для не что ' +
    // What stands before a verb.
    'been being be'
  ).split(' '),
);

/** What people are tried for, in languages of which no other offences are known. */
export const DEEDS = new Set(
  'drogenhandels rauschgifthandels waffenhandels menschenhandels bancarotta lavado blanqueo colusión estafa cohecho malversación prevaricación conspiracy cheating forgery extortion misconduct perjury witwassen oplichting fraude drugshandel xtc diefstal verduistering bedrägeri penningtvätt narkotikabrott underslag bedrageri mandatsvig hvitvasking hvidvask oszustwo oszustwa prania pranie kradzież korupcję înșelăciune spălare evaziune trafic corupție luare dare мошенничество мошенничестве взятку взяточничество хищение стельионат estelionato peculato lavagem tráfico corrupção'.split(
    ' ',
  ),
);

/** Whom officials address: courts, parliaments, the press and the public. */
export const ADDRESSEES = new Set(
  (
    'court courts jury jurors judge judges magistrate magistrates tribunal hearing inquiry parliament lawmakers mps senators committee house reporters journalists newsmen press media bbc reuters afp newspaper paper magazine programme podcast station channel broadcaster daily weekly conference residents public people anyone everyone victims consumers members creditors witnesses motorists parents others community communities police officers detectives troopers team staff regulators banks companies businesses states government governments voters families information chair cnn trial state prosecutors ' +
    'gericht bürger geschädigte geschädigten opfer zeugen presse bevölkerung ermittlern ermittler polizei beamten arbeit tribunal juges juge victimes enquêteurs policiers presse travail témoins cour jurés public población víctimas ciudadanos ciudadanía tribunal juez jueza prensa agentes medios periodistas policía población vítimas imprensa população policiais tribunale corte vittime cittadini stampa inquirenti carabinieri rechtbank getuigen slachtoffers politie pers rätten domstolen allmänheten vittnen polisen retten publikum'
  ).split(' '),
);

/** What belongs to one in office, or to one who was hired: no word on what the owner did. */
export const OWN = new Set(
  (
    'fonctions functie funciones amt medeleven predecessor vorgänger vorgängerin vorgängers prédécesseur predecesor predecesora antecesor antecesora predecessore antecessor antecessora voorganger voorgangster företrädare forgænger forgjenger poprzednik poprzednika afleveringen requisitoir pleidooi requisitie kanzlei kollegen kollegin ermittler fahnder behörde book study research investigation inquiry expertise dictamen pericia perizia gutachten rapport ordonnance expertise libro estudio investigación requisitoria arringa client clients team officers deputies department office force unit agency colleagues remarks ruling judgment judgement statement speech summing-up written closing opening decision sentencing legal report findings verdict lawyer attorney solicitor counsel barrister lawyers advocate ministry government administration ' +
    'mandant mandantin mandanten urteilsbegründung urteil plädoyer gutachten anwalt anwältin verteidiger verteidigerin behörde client cliente clients clientes avocat avocate réquisitoire plaidoirie jugement réquisitions défendido defendido defendida patrocinado representado abogado abogada equipo auto sentencia cliente decisão defesa advogado advogada equipe assistito assistita cliente avvocato cliënt advocaat vonnis klient huvudman advokat försvarare klienter sønn'
  ).split(' '),
);

/** Close to whoever deals with the case: a word of it leaves a doubt wherever it stands. */
export const CLOSE_TO = new Set(
  'friend friends partner partners accomplice accomplices associate associates ally allies rival rivals boss lover girlfriend boyfriend cousin nephew godfather freund freundin komplize komplizen partnerin ami amie complice complices amigo amiga cómplice cúmplice sócio socio amico amica vriend vän ven'.split(
    ' ',
  ),
);

const PRONOUNS = 'he she er sie il elle él ella ele ela egli lui lei hij zij han hon hun';
export const SUBJECT_PRONOUNS = new Set(PRONOUNS.split(' '));
export const OBJECT_PRONOUNS = new Set('him her ihn ihm hem haar ham honom henne'.split(' '));
export const POSSESSIVES = new Set(
  'jego jej his her hers sein seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres son sa ses su sus seu sua seus suas suo suoi sue zijn haar hans hennes hendes'.split(
    ' ',
  ),
);

/** What officials ask others to do. */
export const ASKED_TO = new Set(
  'contact come report call be act remain stay check seek speak convict reject dismiss impose release grant jail consider allow deny refuse acquit find give adjourn remand order set work think send hand provide note take'.split(
    ' ',
  ),
);
/** What is led by those who lead others' cases. */
export const LED = new Set(
  'investigation investigations inquiry enquiry probe case prosecution operation operations team defence defense trial hearing hearings raid search manhunt ermittlungen verhandlung verfahren anklage untersuchung indagini indagine inchiesta operazione enquête investigación operación onderzoek förundersökningen utredningen etterforskningen'.split(
    ' ',
  ),
);
/** What is thanked or praised for. */
export const THANKED_FOR = new Set(
  'help work courage patience effort efforts bravery support cooperation assistance diligence professionalism vigilance dedication service swift action'.split(
    ' ',
  ),
);

/** Who stands before a court, unnamed. */
export const PARTY = new Set(
  'accused defendant defendants suspect suspects men women man woman angeklagten angeklagte beschuldigten acusado acusada imputado imputada accusé prévenu réu imputato client clients'.split(
    ' ',
  ),
);

/** What is seized. */
export const GOODS = new Set(
  'gold undeclared ivory diamonds pills tablets kg suitcase suitcases luggage container containers parcel parcels consignment shipment airport port harbour hidden lorry truck van boot vehicle cigarettes cocaine heroin cannabis marijuana drugs drug methamphetamine fentanyl ecstasy mdma cash currency weapons firearms guns ammunition vehicles cars jewellery jewelry phones items property goods kilos kilograms tonnes worth street value estimated suspected stolen counterfeit'.split(
    ' ',
  ),
);
