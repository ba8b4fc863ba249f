import { normaliseName } from '../names/normalise.ts';

/**
 * Parts of countries and large towns that the press names without their country, by ISO 3166-1 alpha-2 code, parted by
 * commas. Of a name that several countries have a well-known place of, each of them has it.
 */
const PLACES: Readonly<Record<string, string>> = {
  US:
    'alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,georgia,hawaii,idaho,illinois,indiana,iowa,kansas,kentucky,louisiana,' +
    'maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,new hampshire,new jersey,new mexico,new york,' +
    'north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,south carolina,south dakota,tennessee,texas,utah,vermont,virginia,' +
    'washington,west virginia,wisconsin,wyoming,washington d c,washington dc,puerto rico,new york city,long island,brooklyn,manhattan,' +
    'ala,ariz,ark,calif,colo,conn,fla,ill,kan,mich,minn,mo,neb,nev,okla,ore,tenn,wash,wis,wyo,n y,n j,n c,s c,n h,n m,n d,s d,r i,w va,' +
    'los angeles,chicago,houston,phoenix,philadelphia,san antonio,dallas,fort worth,austin,jacksonville,columbus,indianapolis,charlotte,seattle,denver,' +
    'nashville,oklahoma city,el paso,boston,detroit,memphis,louisville,baltimore,milwaukee,albuquerque,tucson,fresno,sacramento,mesa,' +
    'kansas city,atlanta,omaha,colorado springs,raleigh,virginia beach,long beach,oakland,minneapolis,tulsa,tampa,wichita,cleveland,honolulu,' +
    'anaheim,miami,new orleans,st louis,saint louis,pittsburgh,cincinnati,st paul,salt lake city,las vegas,reno,boise,spokane,des moines,' +
    'baton rouge,little rock,amarillo,lubbock,corpus christi,chattanooga,knoxville,toledo,buffalo,fort lauderdale,orlando,san jose,san diego,san francisco,' +
    'manchester,birmingham,portland,newcastle,cambridge,athens,naples,melbourne,paris,richmond,durham,norfolk,suffolk,rochester,worcester,bristol,' +
    'plymouth,oxford,york,lancaster,newport,dover,windsor,kingston,alexandria,st petersburg,saint petersburg,bethlehem,kent,somerset,cumberland,' +
    'vancouver,aberdeen,dublin,venice,florence,rome,odessa,lima,santa cruz,valencia,ontario,hamilton,salem,columbia,syracuse,trenton,camden,' +
    'burlington,stamford,hartford,reading,bedford,lincoln,chester,victoria,laredo',
  GB:
    'london,birmingham,manchester,liverpool,leeds,sheffield,bristol,glasgow,edinburgh,cardiff,belfast,leicester,coventry,bradford,nottingham,newcastle,' +
    'newcastle upon tyne,hull,kingston upon hull,plymouth,stoke on trent,wolverhampton,derby,swansea,southampton,salford,aberdeen,portsmouth,york,' +
    'peterborough,dundee,lancaster,oxford,newport,preston,cambridge,norwich,chester,exeter,gloucester,bath,worcester,lincoln,wrexham,inverness,paisley,' +
    'luton,bolton,bournemouth,middlesbrough,brighton,blackpool,sunderland,huddersfield,reading,northampton,milton keynes,croydon,harrogate,wakefield,' +
    'doncaster,rotherham,barnsley,stockport,oldham,rochdale,wigan,slough,watford,ipswich,colchester,chelmsford,basildon,southend,southend on sea,' +
    'essex,kent,surrey,sussex,east sussex,west sussex,hampshire,hertfordshire,bedfordshire,buckinghamshire,berkshire,oxfordshire,cambridgeshire,' +
    'norfolk,suffolk,lincolnshire,nottinghamshire,derbyshire,leicestershire,northamptonshire,warwickshire,worcestershire,staffordshire,shropshire,' +
    'cheshire,lancashire,yorkshire,north yorkshire,south yorkshire,west yorkshire,merseyside,greater manchester,west midlands,tyne and wear,' +
    'county durham,durham,northumberland,cumbria,cornwall,devon,dorset,somerset,wiltshire,gloucestershire,rutland,fife,aberdeenshire,ayrshire,lanarkshire,' +
    'county antrim,county down,county armagh,county tyrone,gwent,dyfed,powys,gwynedd,pembrokeshire,carmarthenshire,' +
    'perth,hamilton,boston,richmond,windsor,halifax,dover,bedford,stamford,washington,kingston',
  CA:
    'ontario,quebec,british columbia,alberta,manitoba,saskatchewan,nova scotia,new brunswick,newfoundland,prince edward island,yukon,' +
    'toronto,montreal,vancouver,calgary,edmonton,ottawa,winnipeg,quebec city,mississauga,brampton,hamilton,halifax,saskatoon,regina,victoria,' +
    'london,windsor,kingston,kitchener,waterloo,surrey,burnaby,richmond,sydney,cambridge,peterborough,burlington,sudbury,' +
    'guelph,barrie,oshawa,kelowna,gatineau,laval,sherbrooke,oakville,niagara falls',
  AU:
    'new south wales,victoria,queensland,western australia,south australia,tasmania,northern territory,australian capital territory,' +
    'sydney,melbourne,brisbane,perth,adelaide,canberra,hobart,darwin,gold coast,newcastle,wollongong,geelong,townsville,cairns,toowoomba,ballarat,' +
    'bendigo,ipswich,richmond,liverpool,brighton,hamilton,launceston,windsor,parramatta',
  NZ: 'auckland,wellington,christchurch,hamilton,tauranga,dunedin,napier,nelson,rotorua,invercargill,hastings,richmond,cambridge,brighton',
  IE: 'dublin,cork,limerick,galway,waterford,drogheda,dundalk,county cork,county kerry,county galway,county mayo,county donegal,county kildare,newcastle',
  ZA: 'johannesburg,cape town,durban,pretoria,soweto,port elizabeth,gqeberha,bloemfontein,gauteng,kwazulu natal,western cape,eastern cape,newcastle,richmond,worcester,east london',
  DE:
    'berlin,hamburg,munchen,munich,koln,cologne,frankfurt,frankfurt am main,stuttgart,dusseldorf,leipzig,dortmund,essen,bremen,dresden,hannover,hanover,' +
    'nurnberg,nuremberg,duisburg,bochum,wuppertal,bielefeld,bonn,mannheim,karlsruhe,augsburg,wiesbaden,gelsenkirchen,chemnitz,rostock,kassel,mainz,' +
    'saarbrucken,erfurt,potsdam,heidelberg,bayern,bavaria,hessen,sachsen,saxony,niedersachsen,nordrhein westfalen,baden wurttemberg,brandenburg,thuringen,schleswig holstein',
  FR: 'paris,marseille,lyon,toulouse,nice,nantes,strasbourg,montpellier,bordeaux,lille,rennes,reims,toulon,grenoble,dijon,angers,nimes,clermont ferrand,le havre,saint etienne',
  ES: 'madrid,barcelona,valencia,sevilla,seville,zaragoza,malaga,murcia,palma,bilbao,alicante,cordoba,valladolid,vigo,gijon,granada,marbella,catalonia,andalusia,santander,leon,toledo,merida,salamanca,cartagena,guadalajara,santiago',
  IT: 'rome,roma,milan,milano,naples,napoli,turin,torino,palermo,genoa,genova,bologna,florence,firenze,bari,catania,venice,venezia,verona,messina,padova,padua,trieste,sicily,sardinia,calabria',
  AT: 'wien,vienna,graz,linz,salzburg,innsbruck,klagenfurt',
  CH: 'zurich,geneva,geneve,genf,basel,bern,berne,lausanne,winterthur,luzern,lucerne,lugano',
  NL: 'amsterdam,rotterdam,the hague,den haag,utrecht,eindhoven,groningen,tilburg',
  BE: 'brussels,bruxelles,brussel,antwerp,antwerpen,ghent,gent,liege,charleroi,bruges',
  PT: 'lisbon,lisboa,porto,braga,coimbra,algarve',
  PL: 'warsaw,warszawa,krakow,cracow,lodz,wroclaw,poznan,gdansk,szczecin,lublin,katowice',
  SE: 'stockholm,gothenburg,goteborg,malmo,uppsala',
  NO: 'oslo,bergen,trondheim,stavanger',
  DK: 'copenhagen,kobenhavn,aarhus,odense,aalborg',
  FI: 'helsinki,espoo,tampere,turku,oulu',
  RU: 'moscow,st petersburg,saint petersburg,novosibirsk,yekaterinburg,kazan,nizhny novgorod,samara,rostov on don,vladivostok,sochi,krasnodar,chechnya,dagestan',
  UA: 'kyiv,kiev,kharkiv,odesa,odessa,dnipro,donetsk,lviv,mariupol',
  IN: 'mumbai,new delhi,delhi,bangalore,bengaluru,hyderabad,chennai,kolkata,ahmedabad,pune,surat,jaipur,lucknow,gujarat,maharashtra,kerala,tamil nadu,punjab,uttar pradesh,karnataka',
  PK: 'karachi,lahore,islamabad,rawalpindi,faisalabad,peshawar,multan,punjab,sindh,hyderabad',
  NG: 'lagos,abuja,kano,ibadan,port harcourt,benin city,kaduna,enugu',
  GH: 'accra,kumasi',
  KE: 'nairobi,mombasa,kisumu',
  CN: 'beijing,shanghai,guangzhou,shenzhen,tianjin,wuhan,chengdu,chongqing,hangzhou,nanjing',
  JP: 'tokyo,osaka,kyoto,yokohama,nagoya,kobe,fukuoka,sapporo',
  KR: 'seoul,busan,incheon',
  TR: 'istanbul,ankara,izmir,antalya,bursa,adana',
  AE: 'dubai,abu dhabi,sharjah,ajman',
  EG: 'cairo,alexandria,giza',
  IL: 'tel aviv,jerusalem,haifa',
  BR: 'sao paulo,rio de janeiro,brasilia,salvador,fortaleza,belo horizonte,curitiba,recife,porto alegre,manaus',
  MX: 'mexico city,guadalajara,monterrey,tijuana,ciudad juarez,puebla,cancun,merida,leon,sinaloa,jalisco,nuevo leon,cordoba,valladolid,durango',
  AR: 'buenos aires,cordoba,rosario,mendoza,la plata,san juan,santa cruz,santiago del estero',
  CO: 'bogota,medellin,cali,barranquilla,cartagena,bucaramanga',
  CL: 'santiago,valparaiso,concepcion',
  PE: 'lima,arequipa,trujillo,callao',
  VE: 'caracas,maracaibo,valencia,barquisimeto,merida',
  EC: 'guayaquil,quito',
  DO: 'santo domingo,santiago',
  BO: 'santa cruz,la paz,cochabamba',
  JM: 'kingston,montego bay,portland,manchester,st james',
  GR: 'athens,thessaloniki,piraeus',
  RO: 'bucharest,cluj napoca,timisoara',
  BG: 'sofia,plovdiv,varna',
  HU: 'budapest,debrecen',
  CZ: 'prague,praha,brno,ostrava',
  RS: 'belgrade,novi sad',
  HR: 'zagreb,split,rijeka',
  GE: 'georgia,tbilisi,batumi',
  LB: 'lebanon,beirut',
  IR: 'tehran,isfahan,mashhad',
  IQ: 'baghdad,basra,mosul,erbil',
  TH: 'bangkok,phuket,pattaya',
  PH: 'manila,quezon city,cebu,davao',
  MY: 'kuala lumpur,penang,johor bahru',
  ID: 'jakarta,surabaya,bali',
  VN: 'hanoi,ho chi minh city',
};

const COUNTRIES = new Map<string, string[]>();
for (const [code, places] of Object.entries(PLACES)) {
  for (const place of places.split(',')) COUNTRIES.set(place, [...new Set([...(COUNTRIES.get(place) ?? []), code])]);
}

const NOWHERE: readonly string[] = [];

/** Countries that have a large town or a part of that name; none of a place that is not known. */
export function countriesOfPlace(name: string): readonly string[] {
  return COUNTRIES.get(normaliseName(name)) ?? NOWHERE;
}
