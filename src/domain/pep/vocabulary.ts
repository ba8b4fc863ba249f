/**
 * What each word of a post is to its grammar (`understood-post.ts`), one sign a kind. Words that are spelled without marks,
 * parted by commas; `*` stands for any ending. Of several readings the longest holds, so "city council" is one body.
 * English, French, German, Spanish, Italian, Portuguese, Dutch, Polish, Russian, Ukrainian, Turkish, Arabic.
 */
export const VOCABULARY = {
  /** Says which of several, or since when: changes no rank. */
  m:
    'junior,deputy,vice,alternate,first,second,third,senior,lord,associate,assistant,adjunct,adjoint,adjointe,premier adjoint,delegue,deleguee,stellvertretender,stellvertretende,erster,erste,zweiter,' +
    'suplente,primer,primera,segundo,teniente de,primo,locum,zastepca,wice,заместитель,первый,вице,заступник,перший,نائب',
  /** Says whose relative it is: the post is the principal's. */
  f: 'wife of,husband of,spouse of,partner of,widow of,son of,daughter of,father of,mother of,brother of,sister of,sibling of,child of,relative of,associate of,close associate of,family member of,epouse de,epoux de,fils de,fille de,ehefrau von,ehemann von,esposa de,esposo de,hijo de,hija de,moglie di,marito di',

  /** An office of a town or district whatever stands beside it. */
  r:
    'executive mayor,conseiller d arrondissement,conseillere d arrondissement,conseiller provincial,conseillere provinciale,stadtratsmitglied,stadtverordnetenvorsteher,stadtverordnetenvorsteherin,intendente,intendenta,supervisory councillor,proportional representation councillor,police and crime commissioner,council leader,lord provost,premier adjoint au maire,premiere adjointe au maire,conseiller metropolitain,conseillere metropolitaine,syndic,bezirksburgermeister,bezirksburgermeisterin,gemeindeprasident,gemeindeprasidentin,stadtprasident,stadtprasidentin,alcalde presidente,commissaris van de koning,burmistrza,wojta,starosty,sangguniang bayan member,city council president,mayor,exalcalde,exalcaldesa,ex maire,leader of the council,mayoress,lord mayor,vice mayor,mayor elect,town mayor,alderman,alderwoman,alderperson,councillor,councilor,councilman,councilwoman,councilmember,council member,reeve,town clerk,city clerk,county clerk,city manager,town manager,city attorney,' +
    'city treasurer,local official,local government official,village head,village chief,headman,barangay captain,barangay kagawad,selectman,selectwoman,burgess,sub mayor,borough president,block leader,local leader,' +
    'maire,mairesse,bourgmestre,echevin,echevine,adjoint au maire,adjointe au maire,adjoint a la maire,adjointe a la maire,conseiller municipal,conseillere municipale,conseiller communal,conseillere communale,conseiller de paris,' +
    'conseiller regional,conseillere regionale,conseiller departemental,conseillere departementale,conseiller general du departement,' +
    'burgermeister,burgermeisterin,burgermeisters,oberburgermeister,oberburgermeisterin,oberburgermeisters,altburgermeister,stadtrat,stadtratin,stadtrate,gemeinderat,gemeinderatin,kreisrat,kreisratin,bezirksrat,bezirksratin,ortsrat,ortsratin,kantonsrat,kantonsratin,' +
    'landrat,landratin,gemeindevertreter,gemeindevertreterin,stadtverordneter,stadtverordnete,kreistagsmitglied,kreistagsabgeordneter,kreistagsabgeordnete,ortsvorsteher,ortsvorsteherin,landeshauptmann,landeshauptfrau,landesrat,landesratin,landesminister,landesministerin,' +
    'alcalde,alcaldesa,teniente de alcalde,concejal,concejala,regidor,regidora,concejero,vicealcalde,jefe politico,jefe de la delegacion,' +
    'sindaco,sindaca,vicesindaco,vicesindaca,assessore,assessora,assessore comunale,consigliere comunale,consigliera comunale,consigliere regionale,consigliera regionale,consigliere provinciale,' +
    'prefeito,prefeita,vice prefeito,vice prefeita,vereador,vereadora,autarca,' +
    'burgemeester,wethouder,schepen,gemeenteraadslid,raadslid,gedeputeerde,statenlid,provinciaal gedeputeerde,loco burgemeester,' +
    'burmistrz,wojt,radny,radna,radnego,soltys,prezydent miasta,wiceprezydent miasta,starosta,wicestarosta,marszalek wojewodztwa,wicemarszalek wojewodztwa,' +
    'borgmester,borgmastare,kommunalrad,ordforer,polgarmester,primar,viceprimar,starost*,zupan,gradonacelnik,' +
    'мэр,мэра,вице мэр,градоначальник,міський голова,міського голови,сільський голова,селищний голова,' +
    'muhtar,il genel meclisi uyesi,' +
    'عمدة,رئيس البلدية,رئيس بلدية,عضو المجلس البلدي,عضو مجلس بلدي,رئيس المجلس البلدي,مختار',
  /** A member of the assembly of a part of a country, by what those are called; in some states of the national one. */
  l: 'landtagsabgeordneter,landtagsabgeordnete,landtagsmitglied,deputado regional,deputada regional,deputado provincial,parlamentario autonomico,member of the senedd,member of scottish parliament,member of the scottish parliament,member of the provincial assembly,member of provincial assembly,member of the county assembly,member of county assembly,member of the landtag,mitglied des landtags,mitglied des landtages,mitglied im landtag,state senator,state representative,state assemblyman,state assemblywoman,state assembly member,state assemblymember,state legislator,state deputy,deputado estadual,deputada estadual,diputado provincial,diputada provincial,diputado regional,diputada regional,diputado autonomico,diputada autonomica,lid van provinciale staten',

  /** Roles of any rank: what they are of tells it. */
  R:
    'head,leader,deputy head,officer,official,treasurer,chief,administrator,commissioner,spokesperson,spokesman,spokeswoman,speaker,manager,coordinator,convener,whip,provost,executive,employee,group leader,' +
    'chef,cheffe,responsable,secretaire,tresorier,leiter,leiterin,vorsitzender,vorsitzende,vorsitzenden,fraktionsvorsitzender,fraktionsvorsitzende,beigeordneter,beigeordnete,dezernent,dezernentin,referatsleiter,jefe,jefa,secretario,secretaria,sheriff,sindico,portavoz,delegado,delegada,' +
    'capo,segretario,segretaria,dirigente,voorzitter,baskani,baskan yardimcisi,meclis uyesi,executive officer,opposition leader,leader of the opposition,przewodniczacy,przewodniczaca,naczelnik,kierownik,глава,президент,председатель,руководитель,начальник,голова,керівник,заступник голови,muduru,رئيس,مدير',
  /** One of several: of a body, or of a parliament. */
  E: 'member,representative,delegate,membre,mitglied,mitglieds,miembro,vocal,membro,lid,czlonek,czlonkini,член,члена,uyesi,عضو',
  /** Roles that run an enterprise too. */
  t:
    'director,managing director,executive director,non executive director,nonexecutive director,independent director,chief executive,chief executive officer,chief financial officer,financial director,finance director,directeur financier,directrice financiere,director financiero,directora financiera,direttore finanziario,chief operating officer,chief risk officer,chairman,chairwoman,chairperson,chair,vice chairman,vice president,executive vice president,' +
    'board member,board secretary,company secretary,chairman of the board,chairwoman of the board,chairperson of the board,chair of the board,chairman of the board of directors,chairwoman of the board of directors,chair of the board of directors,chairman of the supervisory board,chairman of the management board,' +
    'member of the board,member of the board of directors,member of board of directors,member of the management board,member of the executive board,member of the supervisory board,member of supervisory board,supervisory board member,board of directors,management board,supervisory board,' +
    'president du conseil d administration,presidente du conseil d administration,president directeur,directrice,president,administrateur,administratrice,membre du conseil d administration,membre du directoire,membre du conseil de surveillance,conseil d administration,' +
    'vorstand*,aufsichtsrat*,geschaftsfuhrer,geschaftsfuhrerin,direktor,direktorin,prasident,prasidentin,mitglied des vorstands,mitglied des aufsichtsrats,mitglied des aufsichtsrates,' +
    'gerente,presidente,vicepresidente,directora,consejero,consejera,consejero delegado,miembro del consejo de administracion,presidente del consejo de administracion,presidente del directorio,consejo de administracion,amministratore,amministratrice,amministratore delegato,amministratrice delegata,consigliere di amministrazione,consigliere,presidente del consiglio di amministrazione,membro del consiglio di amministrazione,membro do conselho de administracao,presidente do conselho de administracao,diretor,diretora,direttore,direttrice,' +
    'bestuurslid,bestuurder,directeur,commissaris,prezes,prezes zarzadu,wiceprezes,czlonek zarzadu,czlonek rady nadzorczej,dyrektor,директор,член совета директоров,председатель совета директоров,член правления,председатель правления,директора,голова правління,член правління,член наглядової ради,yonetim kurulu uyesi,yonetim kurulu baskani,رئيس مجلس ادارة,رئيس مجلس الادارة,عضو مجلس ادارة,عضو مجلس الادارة',
  /** Heads of the staff of a body; of a state's, senior civil servants. */
  g:
    'director general,general director,general manager,manager general,secretary general,under secretary general,undersecretary general,assistant secretary general,general secretary,directeur general,directrice generale,president directeur general,secretaire general,secretaire generale,generaldirektor,generaldirektorin,generalsekretar,director gerente,directora general,gerente general,secretario general,' +
    'direttore generale,direttrice generale,diretor geral,diretora geral,algemeen directeur,dyrektor generalny,генеральный директор,генерального директора,генеральний директор,genel muduru,genel mudur,مدير عام',
  /** Heads of a part of a country; of a bank, or of a country by another name, more. */
  G: 'minister president,ministerprasident,ministerprasidentin,governor,vice governor,deputy governor,lieutenant governor,premier,deputy premier,chief minister,deputy chief minister,gobernador,gobernadora,vicegobernador,vicegobernadora,governador,governadora,vice governador,governatore,gouverneur,gouverneure,губернатор,губернатора',
  /** Offices that are named with what they look after. */
  M: 'minister*,ministr*,ministe*,secretary of state,staatssekretar,staatssekretarin,министр,міністр',
  /** One of a parliament. */
  D: 'legislator,lawmaker,assemblyman,assemblywoman,assemblymember,assembly member,deputado,deputada,diputado,diputada,depute,deputee,deputato,deputata,депутат,депутата,abgeordneter,abgeordnete',
  /** Types letters, or leads a ministry. */
  Y: 'secretary',

  /** A post of middle or low rank (PEP-6). */
  j:
    'prison guard,museum guard,conscript,student,worker,warehouse worker,ticket inspector,tax inspector,civil engineer,school principal,aide soignante,aide soignant,verwaltungsangestellte,verwaltungsangestellter,polizeimeister,polizeimeisterin,auxiliar administrativo,auxiliar administrativa,docent,ogretmeni,secretaire de mairie,teacher,schoolteacher,headteacher,head teacher,lecturer,tutor,nurse,midwife,doctor,physician,pharmacist,soldier,private,corporal,sergeant,lance corporal,sergeant major,lieutenant,policeman,policewoman,police officer,customs officer,prison officer,immigration officer,border officer,border guard,tax officer,constable,firefighter,fireman,' +
    'intern,trainee,apprentice,driver,bodyguard,librarian,caretaker,janitor,technician,mechanic,cleaner,cook,gardener,receptionist,telephonist,typist,stenographer,postman,postwoman,postal worker,translator,interpreter,photographer,accountant,bookkeeper,cashier,solicitor,social worker,bus driver,train driver,paramedic,security guard,nurse assistant,' +
    'junior civil servant,junior official,junior officer,junior employee,junior clerk,middle ranking official,low ranking official,administrative assistant,office assistant,teaching assistant,research assistant,administrative clerk,tax clerk,customs clerk,ward clerk,office clerk,' +
    'enseignant,enseignante,instituteur,institutrice,professeur,professeure,infirmier,infirmiere,soldat,stagiaire,employe de bureau,employee de bureau,agent administratif,agente administrative,medecin,secretaire medicale,facteur,pompier,' +
    'lehrer,lehrerin,grundschullehrer,grundschullehrerin,gymnasiallehrer,gymnasiallehrerin,sachbearbeiter,sachbearbeiterin,soldatin,feldwebel,gefreiter,krankenpfleger,krankenschwester,fahrer,fahrerin,sekretar,sekretarin,praktikant,praktikantin,polizist,polizistin,arzt,arztin,erzieher,erzieherin,hausmeister,' +
    'maestro,maestra,profesor,profesora,enfermero,enfermera,soldado,conductor,conductora,oficinista,becario,becaria,medico,medica,policia municipal,bombero,' +
    'insegnante,infermiere,infermiera,impiegato,impiegata,autista,soldato,professore,professoressa,bidello,professor,professora,enfermeiro,enfermeira,motorista,leraar,lerares,verpleegkundige,chauffeur,ambtenaar,nauczyciel,nauczycielka,pielegniarka,kierowca,zolnierz,urzednik,' +
    'учитель,учительница,медсестра,водитель,солдат,воспитатель,врач,вчитель,вчителька,водій,лікар,ogretmen,hemsire,sofor,معلم,معلمة,مدرس,ممرض,ممرضة,سائق,جندي',
  /** Junior too, but of a house of parliament its highest official. */
  C: 'clerk',

  /** Of a town or district. */
  q:
    'local government area,lga,communaute de communes,communaute urbaine,communaute d agglomeration,parroquial,parroquia,поселени*,municipal*,city,town,township,village,county,district,borough,parish,ward,communal,communale,communaux,metropolitan,cantonal,canton,prefecture,prefectural,municipality,commune,barangay,sub county,subcounty,shire,hamlet,' +
    'ville,departement,departemental,departementale,departementaux,metropole,arrondissement,agglomeration,stadt,gemeinde,kreis,kreises,landkreis,landkreises,bezirk,bezirks,marktgemeinde,ortsgemeinde,kommunal*,ciudad,pueblo,comuna,distrito,municipio,comune,comunal*,comunale,citta,cidade,concelho,gemeente,stad,miasta,miasto,miejski*,miejska,miejskiej,gmin*,powiat*,' +
    'город,города,городск*,район,района,районн*,поселка,поселок,села,село,сельск*,муниципальн*,округ,округа,міст*,міськ*,сільськ*,селищн*,район*,громад*,belediye,ilce,koy,البلدي,البلدية,بلدية,مدينة,قرية',
  /** Of a part of a country, or of what a state looks after in its parts. */
  w:
    'autonomous community,departamental,comunidad autonoma,regional*,region,provincial*,province,provinc*,oblast,krai,okrug,voivodeship,governorate,regionaux,regionais,kanton,kantons,estadual,autonomic*,region*,provinciale,provincia,wojewodztw*,' +
    'област*,край,края,краев*,обласн*,губернск*,регион*,eyalet,محافظة,ولاية,إقليم,اقليم',
  /** Of a place, or what a minister looks after. */
  y: 'local,locale,locales,locali,locais,lokale,rural,urban',
  /** A whole state, or a part of a federal one. */
  S: 'state,estado,bundesland,государственн*,державн*',
  /** Of a whole country. */
  H: 'national,nationale,nacional,nazionale,nationaal',

  /** The council or office of a town, district or region. */
  b:
    'hamburgischen burgerschaft,bremischen burgerschaft,burgerschaft,local government council,mayoral committee,local council,rural council,urban council,rural district council,urban district council,state legislature,school board,northern ireland assembly,scottish parliament,welsh parliament,welsh assembly,senedd,town hall,city hall,guildhall,mairie,ayuntamiento,cabildo,concejo municipal,camara municipal,prefeitura,junta de freguesia,gemeinderats,gemeinderates,stadtrats,stadtrates,kreistag,kreistags,kreistages,stadtverordnetenversammlung,gemeindevertretung,bezirksvertretung,landratsamt,rathaus,bayerischen landtags,hessischen landtags,sachsischen landtags,thuringer landtags,niedersachsischen landtags,gemeenteraad,' +
    'conseil municipal,conseil communal,conseil regional,conseil departemental,conseil provincial,giunta comunale,giunta regionale,consiglio comunale,consiglio regionale,consiglio provinciale,diputacion,diputacion provincial,diputacion foral,generalitat,generalitat de catalunya,xunta de galicia,junta de andalucia,' +
    'rady miejskiej,rada miejska,rady gminy,rada gminy,rady powiatu,rada powiatu,sejmik,sejmiku,rady miasta,городской думы,городская дума,районного совета,муниципального образования,міської ради,районної ради,сільської ради,обласної ради,local authority',
  /** A council, government or office of any rank. */
  B: 'council,junta,administration,government,cabinet,department,office,board,committee,chamber,secretariat,staff,household,authorities,conseil,administracion,gobierno,consejo,amministrazione,governo,consiglio,giunta,conselho,camara,verwaltung,regierung,rat,rada,rady,urzad,администрации,администрация,совета,совет,правительства,адміністрації,адміністрація,ради,рада,مجلس',
  /** A parliament, of a country or of a part of one. */
  A: 'assembly,legislature,legislative assembly,legislative council,house of assembly,people congress,assemblee,landtag,landtags,landtages,abgeordnetenhaus,abgeordnetenhauses,grand council,grand conseil,gran consiglio,grosser rat,asamblea,asamblea legislativa,assemblea,assembleia,assembleia legislativa,staten,думы,дума,законодательного собрания,законодательное собрание,народного хурала,meclisi',
  P: 'parliament,parlement,parlamento,парламент,парламента',
  /** A house of parliament. */
  Q: 'house of representatives,house of delegates,senate,congress,congreso,senado,senato',
  /** An agency or ministry, as a rule of a whole state. */
  z: 'authority,agency,commission,ministry,service,bureau,inspectorate,fund,institute,corps,directorate,agence,agenzia,agencia,autorite,commissariat,ministere,ministerium,ministerio,ministero,министерства,министерство',
  /** Where one works. */
  W: 'high school,средней школы,школы,больницы,городской больницы,ilkokul,general hospital,infantry,school,schools,university,college,academy,hospital,clinic,library,post office,court,embassy,consulate,police,army,navy,air force,forces,prison,airport,railway station,kindergarten,lycee,ecole,college public,hopital,finanzamt,schule,gymnasium,grundschule,krankenhaus,universitat,escuela,colegio,instituto,universidad,scuola,liceo,ospedale,universita,tax office,tax administration,museum,registry,land registry,european commission,fire brigade,fire service',

  /** An enterprise. */
  e: 'company,corporation,corp,enterprise,ltd,limited,plc,llc,inc,holding,holdings,railway,railways,airline,airlines,airways,utility,societe,gmbh,bahn,empresa,compania,sociedad,societa,azienda,companhia,sociedade,spolka,spolki,компания,компании,предприятия,предприятие',
  /** A bank, which may be a central one. */
  K: 'bank,banque,banco,banca,sparkasse,bank of',
  /** An enterprise that is said to be the state's. */
  s:
    'state owned,publicly owned,government owned,state enterprise,state owned enterprise,state company,state corporation,state owned company,publicly owned company,publicly owned enterprise,public enterprise,public company,parastatal,' +
    'entreprise publique,entreprise d etat,societe d etat,societe publique,societe nationale,staatsunternehmen*,staatliches unternehmen,staatlichen unternehmens,staatliche gesellschaft,staatseigen*,landeseigen*,empresa estatal,empresa publica,empresa del estado,impresa statale,impresa pubblica,azienda di stato,societa a partecipazione pubblica,societa partecipata,sociedade de economia mista,' +
    'staatsbedrijf,overheidsbedrijf,skarbu panstwa,spolka skarbu panstwa,spolki skarbu panstwa,государственного предприятия,государственной компании,госкомпании,государственной корпорации,державного підприємства,державної компанії,kamu iktisadi tesebbusu,شركة حكومية,مؤسسة عامة',
  /** An international organisation. */
  i:
    'united nations,unicef,unesco,world health organization,world health organisation,world trade organization,world trade organisation,world bank,world bank group,international monetary fund,european investment bank,european bank for reconstruction and development,asian development bank,african development bank,islamic development bank,inter american development bank,caribbean development bank,' +
    'african union,council of europe,international organization,international organisation,international labour organization,international organization for migration,league of arab states,arab league,organization of american states,commonwealth,commonwealth secretariat,interpol,nations unies,organisation internationale,organisation mondiale de la sante,banque mondiale,vereinte nationen,weltbank,naciones unidas,organismo internacional,banco mundial,nazioni unite',

  /** What a service of a town does; portfolios. */
  d:
    'eau,agua,acqua,wasser,legal,programmes,shipyard,lottery,refinery,media,elementare,offentlichen,offentliche,education,health,housing,transport,traffic,finance,finances,budget,culture,sport,sports,youth,environment,water,sanitation,waste,energy,electricity,power,gas,oil,petroleum,mining,mines,coal,steel,minerals,telecommunications,telecom,broadcasting,postal,ports,shipping,tourism,agriculture,forestry,fisheries,social,welfare,human resources,tax,taxes,primary,secondary,elementary,urbanism,parks,roads,works,public works,' +
    'science,technology,labour,labor,employment,trade,commerce,industry,economy,justice,interior,defence,planning and building,law,english,mathematics,history,medicine,economics,insurance,grid,nuclear,aviation,' +
    'urbanisme,logement,sante,publique,public,jeunesse,environnement,voirie,nationale d electricite,d electricite,electricite,hydrocarbures,urbanismo,hacienda,vivienda,cultura,deportes,educacion,salud,sanidad,juventud,bilancio,ambiente,urbanistica,istruzione,soziales,kultur,umwelt,verkehr,bau,finanzen,saude,educacao',
  /** What a state does, also in its towns and regions, which in the plural are a portfolio and no place. */
  v: 'cities,towns,villages,counties,districts,wards,municipalities,communes,regions,provinces,municipios,ciudades,provincias,gemeinden,stadte,kommunen,councils,governments,foreign affairs,home affairs,affairs,development,planning,policy,cooperation,integration,relations,reform,governance,self government,communities,local governments,local self government,administration local,administracion local,administracao local,collectivites locales,collectivites territoriales,autonomy,infrastructure,investment,budget committee',

  /** A body of a place, or what a minister looks after. */
  L: 'local government,local administration',

  /** Of what, of whom. */
  o: 'of,on,from,de,di,da,do,d,dei,degli,von,vom,zu,par,pelo,w,z,из,от,з',
  /** For what: what an office looks after, or a constituency. */
  F: 'for,for the,to,to the,responsible for,in charge of,charge de,chargee de,charge de l,chargee de l,charge du,chargee du,charge des,chargee des,voor,fur,pour,para,por,per,по',
  /** As `O`, but no name of a place stands behind it. */
  T: 'of the',
  /** As `o`, with an article. */
  O: 'dos,das,de le,du,des,del,dello,della,dell,delle,van de,van het,van,der,de la,de l,de los,de las,al,all,alla,au,aux',
  /** Within what. */
  I: 'in,in the,at,at the,within,en,im,dans,nel,nella,em,na,bij,bei,в,у',
  /** Within the name of a place. */
  u: 'upon,sur,sous,am,an der,an den,ob der,aan de,aan den,nad',
  /** Says nothing of the rank. */
  a:
    'former,formerly,ex,late,acting,interim,elected,elect,designate,current,incumbent,outgoing,honourable,hon,mr,mrs,ms,dr,retired,not elected,lost,no electo,no electa,nicht gewahlt,non elu,non elue,non eletto,nao eleito,unsuccessful,unsuccessfully,in office,until,since,present,ancien,ancienne,ehemaliger,ehemalige,' +
    'antiguo,antigua,interino,facente funzioni,antigo,antiga,voormalig,waarnemend,oud,byly,byla,бывший,и о,колишній,eski,سابق,' +
    'the,an,a,la,le,l,les,el,los,las,il,lo,gli,die,den,dem,het,eines,einer,ein,eine,een,un,une,una,uma,um,os,as,no,nr,number,st',
  /** Words of high offices and bodies, and of no place. */
  X: 'permanent,undersecretary,under secretary,وزير,وزيرة,ووزير,سفير,قاض,قاضي,جنرال,لواء,عميد,الوزراء,الجمهورية,ملك,امير,الامة,الشعب,النواب,realm,seals,throne,assemblies,parliaments,senator,first secretary,private secretary,permanent secretary,principal secretary,cabinet secretary,press secretary,parliamentary,secretary to,federal,federation,union,republic,central,supreme,constitutional,high court,party,politburo,military,security,intelligence,presidency,presidential,royal,crown,king,queen,prince,princess,emir,sultan,privy,executive council,legislative,general,admiral,colonel,major,commander,marshal,brigadier,ambassador,envoy,consul,judge,justices,prosecutor,attorney,magistrate,chief justice,chief of staff,adviser,advisor,counsellor,prime,foreign,bishop,cardinal,ayatollah,imam,grand,imperial,nacion,republica,republique,bundes*,state security,государственной думы,верховного,федерации,федерального,правительства российской федерации',
  '&': 'and,und,et,y,e,ed,en tevens,i,oraz,и,та,ve,sowie,as well as',
} as const;

/** Written in capitals only: in small letters they are other words. */
export const ABBREVIATIONS = {
  l: 'MLA,MPA,MCA,MSP,MPP',
  t: 'CEO,CFO,COO,CTO,GM,MD,PDG',
  e: 'SA,SPA,AG,AB,OY,OYJ,ASA,NV,BV,OJSC,PJSC,JSC',
  s: 'SOE',
  i: 'UN,UNHCR,UNDP,UNIDO,UNEP,WFP,FAO,ILO,IAEA,WHO,WTO,WIPO,ITU,IMF,OECD,NATO,OPEC,OSCE,EBRD,EIB,ADB,AfDB,ASEAN,ECOWAS',
} as const;
