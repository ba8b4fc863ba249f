import { wordSet } from '../../text/word-set.ts';
import type { Word } from '../frames/language.ts';
import { kindsOf } from './office-words.ts';

/** "Also", "oneself", "together", in languages that have no list of such words elsewhere. */
export const ALSO = wordSet(
  'proprio propria propri própria próprio propia propio propre propres egen eget egne eigene eigenen eigener własny własną własnego vlastní собственный собственную собственного свой vlastitu vlastite selber lui-même elle-même également zelf también igualmente anche pure również také również też takođe također sam sama lično osobno zajedno priznala priznao myös itse yhdessä itsekin أيضا نفسه نفسها كذلك هو هي szintén maga együtt juga sendiri bersama επίσης ίδια ίδιος μαζί själv selv samen tillsammans sammen också også aynı',
);
/** Of one of the old days: of the subject only before its name. */
export const FORMER =
  /^(?:ex|früher\p{L}*|ehemalig\p{L}*|ancienn?e?s?|antig[oa]s?|voormalige?|tidligere|tidigare|fost\p{L}*|był(?:y|a|ego|emu|ym|ej|ą)|býval\p{L}*|бывш\p{L}*|колишн\p{L}*|eski|bivš\p{L}*|entis\p{L}*|volt|السابق\p{L}*|سابق\p{L}*|mantan|πρώην)$/u;
/** Personal pronouns of languages that have no list of them elsewhere. */
export const PRONOUNS = wordSet(
  'إنها إنه أنها أنه لأنها hän hänet häntä hänen هو هي له لها إليه إليها ő őt neki dia ia ga mu joj njega njemu njoj nju nje',
);
/** Of several. */
export const PLURAL = wordSet(
  'ihnen ils ellos ellas eles elas leurs leur hun hen les dem deres их им їх їм oni njima njih',
);
/** Of a man, and of no woman. */
export const MALE = wordSet(
  'er ihn ihm il él ele egli hij hem han ham honom он его ему він його йому него нього ним njim nim niego on ga mu njega njemu jego jemu lo sein seine seinem seinen zijn hans hem إليه له',
);
/** Prepositions and articles that make an object of a title. */
export const OBLIQUE = wordSet('dem den einem einen eines al alla allo ai au aux ao à às');
export const WHO = wordSet(
  'qui que quien che der die som który która kteri který která koji koja koje який яка который которая care joka الذي التي η που yang',
);
/** Auxiliaries of the perfect, what ends an inquiry, and other little verbs before a deed of office. */
export const HELPS =
  /^(?:a|ha|hat|hatte|heeft|had|har|avait|había|je|su|ont|ar|représent\p{L}*|represent\p{L}*|defend\p{L}*|défend\p{L}*|defiend\p{L}*|difend\p{L}*|vertritt|verteidig\p{L}*|forsvar\p{L}*|försvar\p{L}*|denunció|denunciou|denunciato|découvert|dirigé|dirigeait|dirigió|dirigía|raakte|blev|ble|hela|l-a|i-a|le-a)$/u;
/** Auxiliaries of the passive. */
export const IS_PASSIVE = wordSet(
  'ist sei wird wurde wurden werden worden été est fue fueron sido es fu è stato stata viene foi é sido werd is wordt är blev er ble bliver został została jest był była byl byla je-li fost este был была был був була soll sollte aurait deve debe zou skal',
);
/** Verbs of those who take a judgment further. */
export const APPEALS =
  /^(?:recur|apel|recorr|ricorr|impugn|appel|odwoł|odvol|apelac|обжал|оскарж|žal|žali|va|vai|farà|interpo)/u;
/** What is told of a case, and of nobody. */
export const CASE =
  /^(?:(?:Der|Die|Das|Le|La|L['’]|El|O|A|Il|De|Het|Den|Det) ?)?(?:Urteil|Prozess|Verteidigung|Verhandlung|Ermittlungen|Entscheidung|procès|audience|jugement|décision|défense|enquête|juicio|sentencia|investigación|defensa|julgamento|sentença|investigação|defesa|processo|sentenza|udienza|difesa|indagini|uitspraak|zaak|verdediging|rechtbank|rättegång\p{L}*|dom(?:en)?|sagen|saken|retssagen|rettssaken|Wyrok|Proces|Rozprawa|Sprawa|Śledztwo|Obrona|Rozsudek|Soud|Приговор|Суд|Процесс|Следствие|Расследование|Вирок|Розслідування|Suđenje|Presuda|Dava|Duruşma|Soruşturma|القضية|المحاكمة|Возбуждено уголовное дело|Порушено справу)(?!\p{L})(?![^.]*(?:gegen|contre|contra|contro|tegen|mot|проти|против|protiv) )/iu;
/** Having done what is told. */
export const OWN_INFINITIVE =
  /(?<!\p{L})(?:avoir|ayant|haber|habiendo|aver(?:e|lo|la)?|avendo|ter|tendo|zu haben|te hebben) (?!alert|signal|découvert|denunci|descubier|notif|avisad|segnala|scopert|averti|remarqu|détect)/iu;
/** Money and what is lost. */
export const SUM =
  /\d|(?<!\p{L})(?:économies|épargne|ahorros|poupanças|economias|risparmi|ersparniss\p{L}*|spaargeld|sparkapital|sparepenge|sparepengene|oszczędności|сбережени\p{L}+|заощаджен\p{L}+|ušteđevin\p{L}*|birikim\p{L}*|مدخرات\p{L}*|säästö\p{L}*|míli\p{L}+|milion\p{L}*|million\p{L}*|миллион\p{L}*|мільйон\p{L}*)/iu;
/** What others are tried for. */
export const FOR_WHAT =
  /(?<!\p{L})(?:wegen|pour|por|per|di|de|voor|för|for|za|zbog|pentru|за|о|об|в|у|et|y|e|i|z|ze|o|og|och|und|en|بتهمة|تهمة|zarzut\p{L}*|zarzuty) (?:[\p{L}]+ ){0,2}(?:corru\p{L}+|korru\p{L}+|korup\p{L}+|коруп\p{L}+|корруп\p{L}+|bestech\p{L}+|omkoping|bestikkelse\p{L}*|mutbrott|suborno|soborno|cohecho|взят\p{L}+|хабар\p{L}*|mit[ao]|łapów\p{L}+|úplat\p{L}+|mită|pieniędzy|novca|peněz|денег|грошей|dinero|dinheiro|denaro|argent|bani|الأموال|أموال|الرشوة|رشوة)|rüşvet\p{L}* suç\p{L}*|(?:ricicl|lava|blanqu|blanch|prał|prali|pere|отмы|відми|wusch|gewasch|hvitvask|tvätt)\p{L}* (?:\p{L}+ )?(?:el |il |l['’])?(?:dinero|denaro|dinheiro|argent|geld|novac|pieniądze|деньги|гроші|penger|pengar)|(?:hvidvask|hvitvasking|penningtvätt|witwassen|geldwäsche|blanchiment d['’]argent|riciclaggio di denaro|(?:lavado|blanqueo) de dinero|lavagem de dinheiro|غسل الأموال|prania? (?:brudnych )?pieniędzy|pranj\p{L}+ novca)/giu;
/** What one takes for a favour. */
export const FOR_ITSELF =
  /(?<!\p{L})(?:bestech|schmier|gegenleist|geld(?!wäsch|straf|er )|argent|pots?-de-vin|soborn|coima|dinero|a cambio|suborn|propina|dinheiro|em troca|denaro|tangent|in cambio|smeergeld|steekpenning|penge(?!institut)|pengar|mutor|łapów|pieni[ęą]|zamian|peníze|peněz|úplat|bani(?!\p{L})|mit[ăao](?!\p{L})|novac|novca|деньг|денег|взятк|хабар|грош|rüşvet|رشوة|lahjus|kenőpénz|suap|für sich|para sí|per sé|pour lui|dla siebie|för sig(?!\p{L}))/iu;

/** Whether a title is a woman's, by its ending or its article. */
export const femaleTitle = (called: readonly Word[], article: string, language: string) =>
  called.some(({ low }) => kindsOf(low).length > 0 && FEMALE.test(low)) ||
  (article === 'la' && ['spanish', 'italian', 'french'].includes(language));
const FEMALE =
  /(?:(?:er|äl|ält|or|ist|ent|end|ar)in|procureure|avocate|présidente|substitute|rice|euse|jueza|juíza|ada|ora|ogada|fiscala|ica|kyně|ka|ница|ка|toarea|essa|tkinja|sutkinja|ة)$/u;

/** Languages in which a verb has its subject beside it. */
export const PRO_DROP_NOT = new Set(['german', 'french', 'dutch', 'scandinavian']);
export const ROMANCE = new Set(['spanish', 'portuguese', 'french', 'italian', 'romanian']);
export const PREPOSITIONS = wordSet('iz u na sa od do za kod pri bez di dari pada في من على إلى');
/** Bodies that offices are of, in languages whose bodies are not known elsewhere. */
export const PARTS = wordSet(
  'querellante penalista acusador acusadora particular instructora instructor patrocinante apoderado civile tužioca tužitelja tužilaštva tužiteljstva odvjetništva policije suda mup-a vrhovnog osnovnog višeg županijskog općinskog državna državni državnog javni javnog kepolisian kejaksaan negeri bicara hukum kom podkom nadkom asp sierż insp kpt mjr płk plk npor cap ten col cte mar ssa st mł الجمهورية باسم الأمن العام العامة العام الشرطة النيابة المتهم الدفاع عن',
);
export const INQUIRY =
  /\p{L}*(?:enquêt|investig|ermittl|indag|inchiest|onderzoek|utredn|śledztw|розслід|расслед|istrag|soruşturma)\p{L}*/gu;
/** Tried, of others where the text says so. */
export const TRIED = /^(?:åtalas|sigtet|siktet|tiltalt|misstänks)$/u;
/** What one who speaks of others may not say: that something was taken. */
export const TAKES =
  /(?<!\p{L})(?:recib|cobr[óa]|acept|receb|aceit|ricev|accett|reçu|touché|accepté|otrzyma|przyj[ęął]|wzi[ęą]|получ[ия]|брал|взял|отрима|взяв|primi(?:o|la)|uze(?:o|la)|erhalten|angenommen|ontving|aangenomen|mott|modtog|tog emot|aldı|تلق|مقابل)/iu;
/** Whom others harm, and what they are accused of, behind what stands for those others. */
export const OF_THEM =
  /^(?:v[íi]ctim\p{L}*|vítim\p{L}*|vittim\p{L}*|opfer\p{L}*|ofiar\p{L}*|жертв\p{L}*|reproch\p{L}+|vorgeworfen\p{L}*|imput\p{L}+|atribuy\p{L}+|contest\p{L}+|zarzuca\p{L}+|المنسوبة|avoirs|biens|comptes?|patrimoine|fonctions|fortune|activos|bienes|cuentas?|cargo|empresas?|bens|contas?|empresas|conti|beni|società|vermögen|konten|firma|firmy|majątek|счета|активы|компани\p{L}+|майно|рахунк\p{L}+|rekeningen|bedrijf)$/u;
/** Nouns of the courts that make an act of office of a verb. */
export const COURT_NOUN =
  /(?<!\p{L})(?:jahre?n?|haft|prozess|verfahren|procès|tribunal|proceso|juicio|julgamento|zaak|verdenking|dom|domen|дело|freispruch|anklage|an[sn]|mois|prison|relaxe|détention|mandat|años|meses|prisión|cárcel|sentencia|detención|absolución|condena|anos|prisão|pena|sentença|condenação|absolvição|anni|mesi|carcere|arrest[io]|reclusione|condanna|domiciliari|processo|giudizio|jaar|cel|celstraf|straf|åtal\p{L}*|häkt\p{L}*|fängelse|straff|tiltale|fængsel|fengsel|fængsling|varetekt|år|lata|lat|roku|miesięcy|więzien\p{L}+|areszt\p{L}*|kar[ęy]|zarzut\p{L}*|oskarżeni\p{L}+|vězení|trest\p{L}*|roky|let|vazb\p{L}|obžalob\p{L}|ani|închisoare|arest\p{L}*|pedeaps\p{L}+|hapis|ceza\p{L}*|tutuk\p{L}*|tahliye\p{L}*|dava\p{L}*|iddianame\p{L}*|лет|года?|годам|колонии|лишени\p{L}+|арест\p{L}*|стражу|обвинени\p{L}+|наказани\p{L}+|років|роки|тримання|арешт\p{L}*|підозр\p{L}+|в'язниц\p{L}+|zatvor\p{L}*|godin\p{L}+|pritvor\p{L}*|optužnic\p{L}+|kazn\p{L}+|vanke\p{L}+|vangit\p{L}*|syyt\p{L}+|börtön\p{L}*|év|penjara|hukuman|سجن|بسجن|بالسجن|حبس|بحبس|سنوات|حكما|δίωξη|χρόνια|κάθειρξη|φυλάκιση|ποινή)(?!\p{L})/iu;
/** Sums that are asked of somebody. */
export const MONEY =
  /[€$£¥]|(?<!\p{L})(?:\d[\d., ]*|тыс\.? |млн |mln |tys\.? |mil |mila |tisíc |tisuća )(?:euros?|eura|dollars?|dólares|dollari|pesos|reais|francs?|kroner|kronor|kr|złotych|zł|lei|lira|рубл\p{L}+|гривень|dinara)(?!\p{L})|(?<!\p{L})(?:bani|bargeld|geld)(?!\p{L})/iu;
/** "za co wziął": what one did it for. */
export const FOR_WHICH =
  /(?<!\p{L})(?:za co|za což|za što|за что|за що|wofür|por lo que|por lo cual|pelo que|ce pour quoi|per cui|il che|waarvoor|hvorfor)(?!\p{L})/iu;
/** A verb, which an article never stands before. */
export const CLITIC_VERB =
  /(?:\p{L}av[ao](?:no)?|\p{L}ev[ao](?:no)?|\p{L}ò|\p{L}aba[ns]?|\p{L}{2}ía[ns]?|\p{L}ó|\p{L}ait|\p{L}aient|\p{L}ou|aron|ieron)$|^(?:h?a|h?an(?:no)?|ont|acusan?|investigan?|imputan?|soupçonnent?|visent?|accusent?|accusa(?:no)?|indaga(?:no)?|sospecha|poursuit|détient|detuvo|cita|señala|incrimina|implica|met|mette|involucra)$/u;
/** Who takes up a case, in languages whose authorities are not known elsewhere. */
export const COURTS =
  /(?<!\p{L})(?:mahkeme|polis|savcılık|суд|полиция|прокуратура|поліція|sud|policija|tužilaštvo|poliisi|käräjäoikeus|rendőrség|bíróság|polisi|pengadilan|المحكمة|النيابة|الشرطة|audiencia|guardia civil|ministério público|ministerio público|pj|gnr|αστυνομία|δικαστήριο)(?!\p{L})/iu;
/** How those before a court answer. */
export const DENIES =
  /(?<!\p{L})(?:nekar|förnekar|nægter|nekter|bestreitet|leugnet|schweigt|conteste|nie (?:les|être)|niega|nega|ontkent|zwijgt|отрицает|заперечує|popírá|zaprzecza)(?!\p{L})/iu;
/** Of the speaker in one language alone. */
export const MINE_OF: Readonly<Record<string, string>> = {
  je: 'french',
  mes: 'french',
  mis: 'spanish',
  min: 'scandinavian',
  mine: 'scandinavian',
};
/** "Gegen den Treuhänder", "al expresidente": to whom an act of office is done. */
export const TARGET =
  /(?<!\p{L})(?:gegen|contre|contra|contro|tegen|mot|mod|proti|przeciw(?:ko)?|против|проти|protiv|împotriva|pe) (?:[\p{L}\d'’-]+ ){0,2}[\p{L}'’-]{4,}|(?<!\p{L})(?:dem|den|einem|einen) \p{Lu}\p{Ll}{3,}|(?<!\p{L})(?:al|a un|a una|a los|a la|a las) \p{Ll}{4,}|(?<!\p{L})(?:för|for|für|voor|pour|per|para|pentru|untuk) (?:(?:den|det|de|die|der|le|la|el|il|lo|o|a|une?|una|um|uma|een|en|ett) \p{L}{4,}|l['’]\p{L}{4,}|\p{Ll}{4,}(?:en|aren|eren) )|(?<!\p{L})(?:hakkında|için)(?!\p{L})|^ (?:\p{L}+ ){1,2}(?:de|het|een|en|ett|den|le|la|les|un|une|l['’]|il|lo|gli|uno|una|o|os|um|uma) ?\p{Ll}{4,}|^ (?:\p{L}+ ){1,2}\p{Ll}{5,}(?:en|aren|eren) /u;
/** Other words for a judge, counsel or official, or for anybody. */
export const EPITHET =
  /^(?:poliz\p{L}+|polic\p{L}+|carabinier\p{L}+|gendarme|jurist\p{L}*|togad[oa]|magistr\p{L}*|beamt\p{L}*|official\p{L}*|funcionári\p{L}*|funcionari\p{L}*|funzionari\p{L}*|fonctionnaire|ambtenaar|tjänsteman\p{L}*|tjenestemann\p{L}*|embetsmann\p{L}*|ankläger\p{L}*|quadragénaire|quinquagénaire|sexagénaire|\p{L}+enne|mère|père|madre|padre|mãe|pai|mutter|vater|familienvater|moeder|vader|person\p{L}*|persona|pessoa|frauen?|politiker\p{L}*|uniformad[oa]|agent[ei]?|militar\p{L}*|chef\p{L}*|jef[ea]|capo|letrad[oa]|profesional|experte?|auteure?|autor\p{L}*|hecho|caso|affaire|skandal\p{L}*|ermittler\p{L}*|geborene?\p{L}*|betroffene\p{L}*|beschuldigte \p{L}*|damm?e|dame|señora|signora|senhora|herr\p{L}*)$/u;
/** Who is close to somebody: perhaps to the subject. */
export const RELATION =
  /(?<!\p{L})(?:freund(?:in)?|ehemann|ehefrau|lebensgefährt\p{L}+|geschäftspartner\p{L}*|amic[oa]|marito|moglie|compagn[oae]|compagnon|associée?|mari|épouse|amie?|amig[oa]|marido|espos[oa]|soci[oa]|sóci[oa]|vriend(?:in)?|echtgeno\p{L}+|compagnon|venn(?:en)?|vän|ektemann\p{L}*|make|partner(?:in|a|ka)?|przyjaci\p{L}+|mąż|męż\p{L}+|żon\p{L}+|wspólni\p{L}+|мужа?|жен[аыу]|друг\p{L}?|приятел\p{L}+|чоловік\p{L}|muž|suprug\p{L}*|prijatelj\p{L}*|arkadaş\p{L}*|eşi\p{L}*|ortağ\p{L}*|زوج\p{L}*|صديق\p{L}*)(?!\p{L})/iu;
/** What leads to what is told. */
export const HOW = wordSet('que dass dat at att hur hvordan wie cómo como comment come hoe jak як как');
/** Courts and days to which one testifies. */
export const IN_COURT = wordSet(
  'aus gericht landgericht amtsgericht schwurgericht tribunal barre audience corte audiencia juez jueza vista juiz juíza audiência aula giudice giudici tribunale udienza rechtbank rechter rechters zitting tingsrätten hovrätten rätten retten tingretten byretten landsretten lagmannsretten sądem sądzie rozprawie soudu soudem soudě суде суду судом заседании засіданні mahkemede duruşmada mahkemeye prozess verfahren procès juicio julgamento processo proces zaak rechtszaak rättegången retssagen rettssaken procesie procesu процессе процесі montag dienstag mittwoch donnerstag freitag gestern heute lundi mardi mercredi jeudi vendredi hier lunes martes miércoles jueves viernes ayer ontem ieri lunedì martedì mercoledì giovedì venerdì måndag tisdag onsdag torsdag fredag mandag tirsdag maandag dinsdag woensdag donderdag vrijdag gisteren wczoraj včera вчера вчора',
);
export const AGAINST = wordSet('gegen contre contra contro tegen mot mod przeciwko proti против проти над');
/** "A quien se acusa": what is told of those tried. */
export const WHOM = /^(?:a quien se|dem die|qui est|che è|que está|som (?:er|är)) /u;
/** What those before a court did to a witness: asked for a bribe, or cheated. */
export const DEMANDED =
  /(?<!\p{L})(?:verlangt\p{L}*|gefordert\p{L}*|forderte|exig\p{L}+|réclam\p{L}+|demand\p{L}+|pidió|pedía|pediu|pedia|pretend\p{L}+|chied\p{L}+|chiesto|estor\p{L}+|eiste|geëist|kräv\p{L}+|krev\p{L}+|kræv\p{L}+|forlangt\p{L}|żądał\p{L}?|domagał\p{L}?|chtěl\p{L}?|požadoval\p{L}?|требовал\p{L}?|вымогал\p{L}?|вимага\p{L}+|istedi\p{L}+)(?!\p{L})/u;
export const CHEATED =
  /(?<!\p{L})(?:betrog\p{L}*|betrogen|getäuscht|täuschte|escroqu\p{L}+|tromp\p{L}+|truffa\p{L}+|ingann\p{L}+|engañ\p{L}+|estaf(?:ó|aba|ado)|engan\p{L}+|burlou|oplicht\p{L}+|opgelicht|bedrog\p{L}*|lura\p{L}+|svindle\p{L}+|bedro|narr\p{L}{2,3}|oszuk\p{L}+|podved\p{L}*|oklam\p{L}+|обману\p{L}+|обман(?:ом|ыв)\p{L}*|ошукав|ошукала|dolandır\p{L}+)(?!\p{L})/u;
/** With, for or by one who speaks: who has a share in it. */
export const WITH_THEM =
  /(?<!\p{L})(?:mit|für|durch|avec|pour|par|grâce à|con|por|per|tramite|com|met|voor|door|via|med|för|for|av|af|gjennom|genom|gennem|z|ze|dla|przez|s|se|pro|přes|с|со|з|із|через|для|ile) (?:ihm|ihr|ihn|lui|elle|ella|él|ele|ela|lei|hem|haar|henne|ham|hende|honom|nim|nią|niego|niej|ním|ní|ním|něj|ним|ней|нею|неё|него|нього|неї|neho)(?!\p{L})|(?<!\p{L})(?:(?:sin|sitt|sina) (?:del|andel)|seinen (?:an)?teil|sa part|su parte|(?:la )?sua parte|swoj[ąaeę]\p{L}*|svůj|свою|zijn (?:aan)?deel|kendi)(?!\p{L})/u;
