import { ENGLISH_THINGS, ENGLISH_VERBS } from './english-more.ts';
import type { EverydayWords } from './everyday-words.ts';

/**
 * Words of everyday news. What may tell of a deed or cast a doubt is left out on purpose, however common: to take, keep,
 * get, go, come, give, pay, owe, close; not, no, never, but, yet, still, only, later, else, same.
 */
export const ENGLISH: EverydayWords = {
  plain: `
    the a an and or of in at on to from for with by as into over across around along near between among through during
    since under about within per up out beyond towards throughout above below beside he she it they we i his her him
    its their our my who whose which that this these those here where when while how you your is are was were be been
    being has have had will would can do does so such one two three four five six seven eight nine ten eleven twelve
    twenty thirty forty fifty sixty hundred thousand million billion dozen first second third fourth fifth sixth
    seventh eighth ninth tenth twelfth once twice half many much more most several some each every all both few nearly
    almost than very also now today tomorrow yesterday soon already together monday tuesday wednesday thursday friday
    saturday sunday january february march april may june july august september october november december spring
    summer autumn winter day week weekend month year decade hour minute time morning afternoon evening night annual
    annually daily weekly monthly yearly weekday date age old young new next last early long short high low big small
    large great good better best little full free open whole main major local regional national international global
    rural urban public own former current recent recently upcoming north south east west northern southern eastern
    western central man woman men women people person boy girl child children adult resident villager neighbour family
    families parent mother father son daughter brother sister wife husband grandmother grandfather grandchild
    grandchildren couple friend guest visitor member group team community crowd thousands hundreds dozens city town
    village county district region state country street road square centre center area site home house hall church
    park river lake sea coast hill mountain island valley estate shed building room floor world name story way part
    number total size piece kind type range aim hope wish idea dream choice plan work works worked working live lives
    lived living make makes made making become becomes became call called known include includes included including
    begin begins began begun beginning start starts started starting continue continues continued remain remains stand
    stands stood grow grows grew growing grown see seen saw shows showed shown set look looks bring brings brought
    bringing hold holds meet meets met meeting stay stays stayed spend spends spent spending add adds added adding
    follow follows followed following move moves moved plans planned planning want wants need needs needed lead leads
    led leading run ran running speak speaks read reads reading write writes wrote written writing serve serves served
    serving hopes hoped tale travel travels travelled change changes changed away strong warm cheap green blue red
    white black golden yellow wooden fully warmly proudly quickly slowly regularly locally worldwide nationally
    currently any chairman chairwoman chair chairperson president director manager executive officer head boss owner
    founder leader deputy assistant colleague employee employees staff worker workers minister mayor senator governor
    ambassador councillor prime king queen prince princess bishop banker accountant lawyer nurse doctor dentist
    engineer architect electrician plumber carpenter builder driver interview interviewed profile profiled price
    prices cost costs population mid succeed succeeds succeeded replaces join joins joined joining like likes love
    loves loved enjoy enjoys enjoyed shop store market cafe café kitchen born raised studied studies study graduate
    graduated graduates after before reach reaches reached reaching achieve achieves achieved complete completes
    completed completing finish finishes finished offer offers offered offering provide provides provided providing
    helps helped helping carry carries carried shared organise organises organised organize organizes organized
    organising organiser organisers combine combines combined connect connects connected choose chooses chose chosen
    select selects selected deliver delivers delivered attend attends attended attending arrive arrives arrived listen
    listens listened watch watches watched walk walks walked learn learns learned learnt learning think thinks thought
    believe believes remember remembers remembered describe describes described explain explains explained feature
    features featured featuring represent represents represented increase increases increased double doubles doubled
    variety varieties quality service services project projects process method methods model models tool tools result
    results list role roles career lifetime lifelong corner metre mile miles kilometre kilometres hectare hectares
    acre acres tonne tonnes litre litres kilo kilos degree degrees power chain housing material materials stone brick
    glass cotton wool leather clay bus buses bicycle bike bikes boat boats ship ships van tractors simple easy unique
    modern ancient classic rare famous favourite important largest biggest oldest youngest fastest healthy bright
    sunny rainy quiet busy friendly percent cent pounds euros dollars rupees shillings naira rand p pc chief general
    senior junior veteran trainee amateur professional tonight midnight noon committee council parliament government
    ministry department office association society union federation foundation organisation organization institute
    academy nigerian kenyan irish british german french italian spanish indian african european american australian
    online platform website video page magazine newspaper column edition letter letters word words speech language
    languages stories tales roof table tables seat seats window windows eye hand hands heart voice voices cracker
    crackers jelly puff crust crumb gravy error errors apologised apologise laughing laughs lapel collar sleeve
    heraldry confiscate warden rota lorries cups rattle notice benches bugle drizzle frost hail sleet thunder attic
    bucket spade rake hoe wheelbarrow saucepan frying ladle sheriff's granddad stepson bouquet posy garland wreath
    sash tiara robe gown cloak bonnet beret scarf expects expect off th st nd rd ever late vendor block message
    messages operations ahead alike alongside amid apart back besides broad busier ceiling certain clear common dear
    deep different direct easily easier either enough especially even exactly extremely fairly finest formerly further
    generally gently greatly heavily higher highest highly immediately indeed inside itself just largely lately
    lightly likely longer lower mainly maybe mostly nearby nearest newly nineteen often onto opposite ordinary outside
    overnight partly particular particularly perhaps plus primarily probably properly quite rarely seventeen shortly
    side similar simply sixteen slightly smaller sometimes somewhat steadily straight successfully sure therefore
    thirteen thus till top traditionally truly upon us usually various via what whatever wherever widely worth yes
    reporter anchor pilot pilots solo rower scientist's company's club's school's city's country's world's team's
    president's region's university's festival's charity's farm's family's nation's nation nations span lot lots sets
    setting sort amount average figure handful majority ranges rest row series entry lunchtime teatime able aware fond
    loving polite safe safely smart thoughtful useful willing carriageway junction roundabout kerb lane motorway
    pavement tramway abroad awarded tripled quadrupled halved topped tell tells drawn drove driven ate eaten fed felt
    flew flown lit rode ridden sat shone slept spun swum threw thrown wore worn woke woven feel feels feeling thinking
    sit sits sitting sleep sleeps wear wears wearing fly flies flying throw throws throwing ride rides riding eat eats
    eating feed feeds feeding draws drawing drive drives driving choosing`,
  topic: `
    award prize medal trophy cup gold silver bronze champion championship title winner honour honor honours tribute
    win wins won winning celebrate celebrates celebrated celebrating celebration congratulate congratulates
    congratulated praise praises praised praising thank thanks thanked grateful proud pride joy delighted delight
    happy smile applause named elected appointed appoints nominated honoured honored crowned inducted recognised
    recognized knighted scholarship fellowship doctorate honorary diploma graduation exam score scores scored goal
    goals match tournament league final marathon race races runner runners sprint swim swims swimmer swam swimming
    butterfly metres athlete athletes athletics olympic olympics paralympic games club coach captain striker forward
    defender goalkeeper winger batsman bowler wicket wickets innings century partnership runs try tries draw drew
    victory season pitch stadium fans supporter supporters cricket football rugby hockey tennis golf boxing cycling
    cyclist rowing sailing chess grandmaster gymnast gymnastics skating skater ski skiing climbing climber hurling
    camogie netball basketball volleyball badminton snooker darts horse horses jockey playing play plays played player
    players training train trains trained round rounds points place lap laps signing music musical musician singer
    song songs sing sings sang sung choir orchestra conductor concert concerts symphony opera soprano tenor pianist
    piano violin violinist cello guitar band album tour melody melodies programme recital festival theatre stage actor
    actress film films movie premiere screening dance dancer dancers ballet painter painting paintings sculpture
    sculptor gallery exhibition artist artists art arts museum photograph photographs photographer photography book
    books novel novels novelist author authors poet poems poetry writer library publish publishes published publisher
    reader readers literary literature bestseller chapter biography memoir culture cultural heritage tradition
    traditional history historic historian school schools primary secondary college university universities student
    students pupil pupils teacher teachers teach teaches taught teaching professor lecturer lecture research
    researcher researchers scientist scientists science scientific biology chemistry physics mathematics maths
    astronomer astronomy planet earth telescope climate glacier glaciers kelp forest forests ocean marine vaccine
    vaccines malaria discovery discover discovers discovered journal laboratory experiment physicist biologist chemist
    botanist species bird birds tree trees plant plants planted flower flowers rose roses dahlias beans apple apples
    vegetable vegetables fruit orchard vineyard wine wines grape grapes farm farms farmer farmers farming smallholder
    smallholders crop crops harvest dairy milk cow cows cattle sheep goat goats bees honey cheese butter bread bakery
    bakeries baker bake bakes baked cake cakes chef chefs cook cooks cooking dish dishes menu meal meals recipe
    recipes restaurant restaurants michelin star tilapia fish coffee tea chocolate food foods lunch dinner breakfast
    vegan company companies firm business businesses businesswoman businessman entrepreneur entrepreneurs
    entrepreneurship startup enterprise brand products product production produce produces produced manufacturer
    manufacturing factory factories workshop pottery textile textiles furniture fashion designer design designs
    designed collection fabric revenue profit profits sales growth quarter dividend turnover exports export exporter
    demand rise rises expand expands expanded expanding expansion branch branches launch launches launched launching
    opening opened opens unveils unveil unveiled build builds built construction employ employs employed hire hires
    hired jobs job vacancy apprentices apprentice apprenticeship create creates created creating develop develops
    developed developing development invest invests invested investment supplier suppliers board chamber commerce
    industry industrial technology software app apps digital internet satellite satellites engineering engineers solar
    wind battery batteries heat pump pumps energy electricity renewable electric railway line bridge passengers
    commuters timber tourism tourists hotel hotels holiday beach charity charities charitable donate donates donated
    donation donations fundraiser fundraising volunteer volunteers volunteered voluntary hospice hospital hospitals
    orphanage raise raises shelter blankets rotary health clinic clinics midwife midwives nurses wedding weds wed
    married marry marries engaged birthday anniversary baby retire retires retired farewell gathered gather gathers
    visit visits visited visiting welcome welcomes welcomed welcoming host hosts hosted reception ceremony event
    events ticket tickets parade fair show exhibit fete fête carnival restore restores restored restoring restoration
    steam engine engines locomotive filter water rainfall forecast playground support supports supported supporting
    mentor mentors mentored inspire inspires inspired inspiring improve improves improved improving success successful
    thriving popular creative talented skills skilled children's women's men's youth sustainable organic ecological
    recycled recycling record records debut premier journey adventure expedition channel insurance insurer premiums
    cover beautiful lovely delicious warmth courage kindness generosity earn earns earned earning release releases
    released releasing compete competes competed competing competition competitions contest perform performs performed
    performing performance performances audience audiences standing ovation encore entertain entertains entertained
    entertainment comedy comedian drama playwright jazz highlife rap rapper folk dj composer composes composed lyrics
    single track tracks studio vocals drummer drums trumpet sells selling supply supplies supplied exporting
    manufactures manufacture manufactured rapid qualify qualifies qualified qualifying semifinal semifinals
    quarterfinal finals fixtures fixture assist assists tackle header volley kick sixes boundary boundaries spin
    bowled bowling batted batting javelin discus hurdles relay triathlon ironman decathlon freestyle backstroke
    breaststroke dive diver diving surfing surfer podium medallist medalist grilled roast roasted fried fresh spicy
    sweet savoury taste tastes tasty flavour flavours ingredients dessert soup salad noodles rice maize wheat barley
    oats potatoes tomatoes onions lentils cassava yam cocoa palm avocado mango mangoes nursery seeds seed seedlings
    soil compost irrigation greenhouse tractor fishing fishermen fisherman boatbuilder beekeeper beekeeping winemaker
    brewery brewer brewers beer cider distillery whisky gin cooling refrigeration packaging logistics depot warehouse
    warehouses delivery fleet tailor tailoring seamstress weaver weaving knitting embroidery jewellery jeweller craft
    crafts craftsman artisan artisans carpentry woodwork boutique catwalk hairdresser salon florist bookshop
    bookseller librarian astronaut robot robots robotics lab galaxy conservation conservationist wildlife ranger
    rangers reserve elephants elephant rhinos rhino lions penguins turtles whales coral reef wetlands meadow meadows
    nature naturalist garden gardens gardener gardening allotment turbine turbines panels hydroelectric scouts guides
    parishioners parish congregation pastor vicar priest graduating valedictorian headteacher headmistress headmaster
    curriculum classroom classrooms lessons lesson kindergarten nursing midwifery therapy therapist rehabilitation
    patron sponsorship sponsor sponsors sponsored motivational workshops seminar conference summit symposium panel
    expo innovation innovative innovator inventor invents breakthrough pioneering pioneer pioneers exporters retailer
    retailers wholesaler supermarket supermarkets shoppers grocer groceries refurbished renovate renovates renovated
    renovation modernise modernised upgrade upgraded install installs installed investing acquire acquires acquired
    acquisition merger franchise franchises outlet outlets headquarters accountancy consultancy bravery heroism hero
    heroes rescued lifeguard lifeboat firefighter firefighters carol carols christmas easter diwali eid holidays
    picnic barbecue fireworks bonfire marathoner cyclists walkers hikers hike hiking trek trekking quiz bingo raffle
    tributes legacy obe mbe cbe knighthood sheepdog sheepdogs trials grant grants trick hat-trick sworn rowers
    shortlisted shortlist longlisted longlist derby scrum lineout tryline flanker keeper batter openers flyover flight
    aviator cockpit paediatrician obstetrician anaesthetist nutrition peas marrow marrows ballerina soloist maestro
    workforce laksa satay biryani samosa jollof ugali nyama injera tagine couscous paella risotto ravioli lasagne
    croissants baguette sourdough kimchi ramen curry directs directing producer hamlet processes processing processed
    cooperative guesthouse homestay safari lodge agritech edtech medtech biotech fintech hackathon coding makerspace
    physiotherapists paramedic paramedics ambulance cathedral choirboys carollers lambing calving shearing haymaking
    scholarships bursary bursaries headteachers bricklayer bricklaying stonework marathons ultramarathon parkrun
    scorer scorers equaliser comeback
    ${ENGLISH_THINGS}`,
  verbs: ENGLISH_VERBS,
  phrases: [
    '\\u0080(?: Plc| Ltd| Limited| Inc| PLC| Group)?(?:,? [^,.;\\u0081]{1,60},)? (?:said|says|added|reported|reports|earned|proposed)',
    '(?:company|firm|group|club|board|journal \\p{Lu}\\p{L}+) (?:has |have )?(?:reported|reports|proposed|estimates)',
    '(?:the )?journal \\p{Lu}\\p{L}+ reported',
    '(?:go|goes|going|are|is) on (?:sale|show|display)',
    '(?:rose|rises|grew|fell|increased) (?:by )?[\\d.]+ ?%',
    'housing estate',
    'struggling (?:pottery|business|shop|pub|farm|factory|club|bakery)',
    'turned (?:it|the \\p{Ll}+) into',
    'takes? (?:over|up) (?:as|from|the role)',
    '(?:gave|gives|giving) (?:a |the )?(?:concert|reading|speech|talk|lecture|performance|recital|lessons)s?',
    '(?:gave|gives) (?:birth|thanks)',
    'went on to (?:win|study|found|play|teach|score|become)',

    'to help',
    '(?:that|which|and|who) (?:now )?helps?',
    'tells? (?:the|a) (?:story|tale)(?: of)?',
    '(?:late|winning|decisive|first-half|second-half) (?:penalty|penalties)',
    'their secret is|the secret (?:is|of)',
    'spoke to (?=\\u0080)|(?:speak|speaks|spoke|speaking) (?:at|about)',
    'well-known|as well as',
    '(?:took|takes|taking|take) (?:part|place)',
    '(?:took|takes|claimed|clinched) (?:the )?(?:gold|silver|bronze)',
    '(?:came|comes|finished|finishes) (?:first|second|third|fourth|fifth)',
    '(?:grew|growing|grows) up',
    'gave birth',
    '(?:is|are) (?:now )?used (?:in|by|at|on)',
    '(?:[\\u0080]|he|she|who|company|firm) (?:bought|buys) ',
    'the [\\d-]+-year-old (?:now )?buys',
    '(?:sold|sells|selling) (?:more than |over |nearly )?[\\d.,]+ (?:million )?(?:copies|tickets|books|albums|loaves)',
    '(?:received|receives|receive) (?=(?:a|an|the|his|her|their|its|this) )',
    '(?:raised|raises|raise|raising) (?:money|funds|[£€$]?[\\d.,]+ ?[mk]?) (?:from investors|for|in)',
    '(?:has|have) raised [£€$]?[\\d.,]+ ?[mk]?(?: (?:from investors|for))',
    'promise[ds]? to (?:re)?(?:build|open|support|improve|expand|plant|visit)',
    'gives? (?:jobs|work) to',
    '(?:\\u0080|he|she|who|company|firm|group|board|club|chairman|chairwoman|mayor|organisers|judges|critics),? (?:said|says)',
    '(?:said|says) (?=\\u0080|(?:the )?(?:chairman|chairwoman|mayor|organisers|judges|coach|teacher))',
    '(?<=["”\'’,]) (?:he|she) (?:said|says|added)',
    '[Cc]ritics (?=(?:praised|loved|welcomed|hailed) )',
    'according to (?:the |a )?(?:company|club|organisers|university|school|festival)',
    'dividend of \\S+ a share',
    'at the age of',
    'serve for (?:one|two|three|four|five) years?',
    'a long way from',
    'drew with',
    'signed (?:copies|books)|(?:has )?signed a (?:[\\p{Ll}-]+-year )?(?:contract|deal) with|signed for|signed a new (?:contract|deal)',
    'credits? (?:his|her) (?:mother|father|parents|family|grandmother|grandfather|teacher|coach|team)',
    'donated (?=(?:food|blankets|books|clothes|[£€$\\d]))',
    '(?:elected|appointed|named) (?:as )?(?:the )?(?:new )?(?:president|chair|chairman|chairwoman|captain|head|director)',
    'turned (?:it|the \\p{Ll}+|a \\p{Ll}+) into an? (?:thriving|successful|popular) ',
    'from investors|investors in(?= \\p{Lu})',
    'protects? (?:[\\p{Ll}-]+ ){1,4}against (?:theft|fire|burglary|fraud|drought|floods?)(?: and (?:theft|fire|drought|floods?|burglary))?',
    '(?:insures?|insuring|insure) (?:[\\p{Ll}-]+ ){0,3}against (?:theft|fire|burglary|drought|floods?)(?: and (?:theft|fire|drought|floods?|burglary))?',
    'insurance (?:policy )?against (?:theft|fire|burglary|fraud|drought|floods?)(?: and (?:theft|fire|drought|floods?|burglary))?',
    'launched a policy',
    'flood-hit villages',
    'comes? from',
    'made of',
    'beat (?:the )?(?=\\p{Lu}|\\u0081)',
    'shared? (?:a|the) (?:\\p{Ll}+ )?(?:partnership|prize|stage|lead)',
    '(?:event|ceremony|festival|fair|wedding|match|concert) (?:was|is|will be) held',
    'behind (?:his|her|the) (?:house|home|school|church)',
    '(?:is|are) free (?:and open to all)?',
  ],
  endings: [['s'], ['es'], ['ies', 'y'], ["'s"], ["s'"], ["s'", 's']],
  compounds: false,
  nounsLarge: false,
};
