/** Regular verbs of everyday news, each of a doing that is nobody's harm. */
export const ENGLISH_VERBS = `
  accelerate acclaim accommodate accompany accredit adapt admire adopt adore advance advertise amaze amuse announce
  anticipate appear applaud appreciate aspire assemble assist astonish attract automate backpack balance bask bat
  blend bless bloom blossom boast boil book boost bounce brighten broadcast broaden browse calm camp captain care
  carve cater celebrate champion chat cheer cherish chill clap clean climb coach collaborate commemorate commute
  compare compile compliment conclude conduct conserve consist construct consult contribute cooperate coordinate
  craft cruise cultivate curate customise cycle dance dazzle debut decorate dedicate delight demonstrate depict
  design devise dine direct discuss display dive diversify double draft dream dress earn ease edge edit educate
  embrace emerge encourage energise enhance enjoy enrich enrol enter entertain equip establish evolve exceed excel
  excite exercise exhibit experiment explore express extend farm fascinate feature feed ferment film finalise
  flourish flow flower focus fold forage ford form foster frame fry fulfil garden gather generate glow grace graduate
  grate greet guide harvest headline heat herd highlight hike host house hug illuminate illustrate imagine immerse
  impress improve inaugurate incorporate increase inherit innovate insert inspire install integrate intend interact
  invent invite jog journey juggle jump kayak kick knit land last laugh launch learn lecture licence light like
  linger link list listen locate love maintain manage manufacture marinate mark market master measure meditate mentor
  mill mix model modernise motivate mow narrate navigate nestle net nominate nourish nurture offer open orbit
  orchestrate organise originate paddle paint partner pat patent pave pedal perfect perform photograph pick pioneer
  pitch place plant plaster play please plough point polish portray post power practise praise prefer premiere
  prepare present preserve print produce program progress project promote proof propose prosper publish qualify race
  rank reach realise rebuild recommend record recreate recruit recycle redesign reduce refine reflect refurbish
  regard rehearse reign reinvent rejoice relate relax remember renew renovate rent repair replant report research
  resemble reside respect rest restore resume retail return reunite revive reward ride roast roll row sail scale
  schedule sculpt season select sew shape shear shine shop showcase simplify skate sketch ski smile sow
  span sparkle specialise spin sponsor sprint sprout staff star start stitch stock streamline strengthen stretch
  stroll study style submit succeed suit supplement supply support surf surge surpass surprise survey sustain sweep
  symbolise tackle tailor taste team tend thank thatch thrill thrive toast top toss total tour train transform
  translate transplant travel trek triple tune tutor unite update upgrade vary venture view visualise voice volunteer
  voyage walk warm watch water weave welcome whisk widen wish work worship wrap zoom`;

export const ENGLISH_THINGS = `
  academic academics accent acclaim acclaimed accordion achievement achievements acoustic acre activities activity
  adventure advertisement advice aerial aeroplane afternoons agency agenda agricultural agriculture agronomist
  agronomy aid aim air aircraft airline airport alphabet alpine alumni alumnus amateur ambition ambitious ambulance
  amenity analyst anatomical anatomy ancestor ancestors animal animals animation ankle anthem anthropologist
  anthropology antique antiques appearance appetite appointment appreciation apron aquarium arch archaeologist
  archaeology archer archery architectural architecture archive archives arena aroma arrangement array arrival
  article aspect assembly astronautics athletic atlas atmosphere attendance attraction attractions auditorium aunt
  author's autism autobiography avenue aviation aviator awareness bachelor backdrop background backyard bagel
  bagpipes balcony ballad balloon balloons ballroom bamboo banana bananas bandleader banjo banner barista baritone
  barn barrel basement basil basket baskets bass bathroom bay bean bear bears beauty bedroom bedrooms beef beehive
  beetle beginner belief bell bells bench beneficiary berries berry bestselling beverage beverages bible bilingual
  biodiversity biography biology biomass biomedical bioscience biscuit biscuits bishop bistro blossom blouse
  blueberry blues boarding bold bookcase bookshelf boot boots botanical bottle bottles boulevard bowl bowls box boxer
  branding brass breakfast breed breeder breeding breeze brick bricks bridal bride bridges brightness broadcaster
  brochure broth brunch brush bubble buffalo buffet builders bun bungalow bunting burger burgers butcher butchery
  buttercup butterfly button cabbage cabin caddie cafes calendar calf calm calves camel camels campaign camping
  campsite campus canal candle candles candy canoe canoeing canvas cap capacity capital caravan carbon cardigan
  cardiologist cardiology career careers caretaker caring carnation carpet carriage carrot carrots cartoon cartoonist
  carving cast casting castle castles cat catalogue caterer catering cathedral cathedrals cats cattle cauliflower
  cave caves ceiling celebrity cellar cellist census centenarian centenary centimetre centimetres cereal certificate
  certificates certification certified chairlift chairs challenge challenges chapel character characters chardonnay
  chart charts chat cheerful cheering cheers cheesemaker cherries cherry chess chestnut chicken chickens chilli
  chimney chimpanzee choirs choreographer choreography chores chorus christening christmas chutney cinema cinemas
  cinematographer circuit circus citizen citizens citrus civic clarinet class classes classical classmates clay clean
  cleaner climbers cloth clothes clothing cloud cloudy clubhouse clubs coaches coaching coastal coastline cobbler
  cockerel coconut coconuts coding coins collaboration collaborations collaborative colleagues collector collectors
  colony colour colourful colours column columnist comfort comfortable comic comics commentary commentator commitment
  commitments committed commonwealth communal communication communications communities companion companions
  comparison compassion compassionate competitive competitor competitors composition computer computers computing
  concept concepts concerto confectioner confectionery confident congregations connection connections conservatory
  consistent contemporary contestant contestants continent contrast contribution contributions convention
  conversation conversations convivial cookbook cookbooks cookery cookie cookies cool coop cooperative cooperatives
  copper coral corn costume costumes cottage cottages couch countries countryside couples courageous course courses
  courtyard cousins crab crafting craftsmanship crayons cream creativity creator creators creature creatures creche
  crew crews cricketer cricketers crochet croissant crossing crossword crowds crown cruise cub cubs cuisine cultures
  cupcakes curator curriculum curry curtain curtains cushion custard customers cutlery cuttings dads daffodils
  daisies daisy dam dame dances dates daughters dawn daylight days deaf dean debate decor decoration decorations deep
  deer degree delegates delicacies delicacy delicate delighted delightful demo dense dental dentistry derby
  dermatologist desert desk desserts destination destinations detailed determination determined devoted devotion
  diabetes diabetic diagram dialect dialogue diary dictionary diet dietitian dignity diners dinghy dining dinners
  dinosaur dinosaurs diploma diplomas diplomat directory disabilities disability disabled disc discipline discoveries
  discs diverse diversity dividend documentaries documentary dog dogs doll dolls dolphin dolphins dome domestic
  donkey donkeys donor donors doors double dough dove downhill downtown dramatic dramatist drawing drawings dress
  dresses dressmaker drink drinks drums dual duck ducks duet duke dunes durable dusk dutch duvet dwelling dye dynamic
  eager eagle eagles earrings ears earthenware easel eastern eating eclipse ecologist ecology economic economics
  economist economists economy edible editor editorial educational educator educators efficiency efficient effort
  efforts egg eggs elderly electrical electronic electronics elegance elegant element elementary elephants eligible
  elite embassy embroidered emerald emotion emotional emotions emphasis employer employers employment enamel
  encyclopaedia endangered endurance energetic engagement engaging engraver enjoyable enjoyment enormous enrolment
  ensemble enterprise enterprises enthusiasm enthusiast enthusiastic enthusiasts entire entirely entrance entrant
  entrants entries entry environment environmental environmentalist environmentally epic epidemiologist epidemiology
  equality equestrian equipment era essay essays essential estates ethical ethnographer eucalyptus evergreen
  everybody everyday everyone everything evolution exam example examples exams excellence excellent exceptional
  excitement exciting excursion exhibitor exhibitors exhibits exotic expanse experience experienced experiences
  expert expertise experts exploration explorer explorers expo expression extension extensive extraordinary fabrics
  faces facilities facility factories faculty fairground fairs fairy fairytale faith faithful falcon families'
  fantastic fantasy farmhouse farmland fashionable father's favourites feast feat feather feathers feature features
  feedback feet fellows feminine ferries ferry fertile fertiliser festive fibre fiction fiddle fiddler field fields
  fig figs filmmaker filmmakers finalist finalists finance financial finger fingers fintech fir fireplace firsts
  fisheries fishery fitness fjord flair flamenco flamingo flatbread flight flights flock floral flour flute flutist
  fly foal foliage folklore follower followers font football's footballers footpath forester forestry formal format
  formation fort forthcoming forum fossil fossils founders fountain fowl fox foxes fragrance fragrances freedom
  freelance frequent fresher freshly freshwater friends friendship friendships frog frogs fruits fun functional
  funding funny furniture future gadget gaelic galaxy galleries game gaming garlic garment garments gateau gathering
  gemstone gemstones gene genealogist genealogy generation generations generous genetic geneticist genetics genius
  genre gentle geographer geography geologist geology geometry geothermal giant gifted gifts ginger giraffe girls
  glad glamour glassblower glasses glassmaker glassware gleaming glider gliding globe glory gloves goalkeeping
  goalscorer goats goldsmith golfer golfers goodwill goose gorgeous gorilla gorillas gospel gourmet grade grades
  gradual grain grains grammar grand granddaughter granddaughters grandest grandma grandpa grandparents grandson
  grandsons granite graphic graphics grass grassland grassroots gratitude greenery greenhouses greens greetings grid
  grill grounds grower growers guests guidance guide guidebook guides guild guitarist guitars gym gymnasium gymnastic
  habitat habitats hair haircut hairdressing halls hamlet handball handicraft handicrafts handmade handwriting
  handwritten harbour harbours hardware hardworking hare harmonious harmony harp harpist harvests hat hats hay hazel
  hazelnut headgear headland headline headmistress's healing heartfelt heartwarming heating heavy hectare hedge
  hedgehog hedgehogs height heights helicopter helmet herb herbal herbs herd herds hibiscus highlands highlight
  highlights hike historical histories hobbies hobby homeland homemade hometown homework honeymoon hoop hops horizon
  horizons horn horticultural horticulture horticulturist hosepipe hospitality hospitals' hostel hosts hot household
  households houseplant housing hub huge human humanities humanity humble humorous humour hundredth hunger hurdler
  hut huts hydrogen hygiene hymn hymns iconic ideas iguana illustration illustrations illustrator illustrators
  imagination imaginative immense impact impactful imperial impressionist impressive inch inches inclusion inclusive
  income independent indigenous indoor industrialist industries infancy infant influential infrastructure ingredient
  initiative initiatives inland inn inner innings inns insect insects insight insights inspiration inspirational
  institution institutions instructor instructors instrument instruments intelligent intense interesting interior
  interiors interpretation interpreter intricate introduction inventions inventive inventors invitation invitations
  islander islanders isle itinerary ivy jacket jackets jam jams jar jars jazzy joint jolly journalism journalist
  journalists journeys joyful joys jubilee judo judoka juice juices jumper jumpers jumping jungle junior juniors
  kangaroo karate kayak kayaking keen keeper kettle keyboard keyboardist keynote kid kids kiln kilometre kilometres
  kimono kindergartens kingdom kite kites kits kitten kittens kiwi kneeling knight knights knitwear knowledge koala
  laboratories lace lad ladder ladies lady lake lakes lakeside lamb lambs lamp lamps land landing landmark landmarks
  landscape landscapes landscaping lane lanes language languages lantern lanterns laptop laptops larder laser latest
  latte laughter launchpad laurel lavender lawn lawns layer layers layout leadership leaf leaflets leagues learner
  learners leaves lecturer lectures legend legendary legends leisure lemon lemons length lens lentil leopard leopards
  lesson lettuce level levels librarians libretto lifeboats lifeguards lighthouse lighting lightweight lilies lily
  lime limestone linen linguist linguistic linguistics lion livelihood livelihoods lively livestock lizard llama
  llamas loaf loaves lobster locals locomotives lodge loft logo longest loom loyal loyalty luggage lullaby luminous
  lunch lunches lush lyric lyrical lyricist machine machinery machines magic magical magician magnificent main
  mainstream maker makers makeup mammal mammals mandolin mango mangrove mangroves manor manuscript manuscripts maple
  maps marble marching mare margarine marigold marine marquee marriage marsh marshmallow mascot masonry massive
  mastery mat mathematical mathematician mathematicians mats mayonnaise meadows meals measurement meat mechanic
  mechanical mechanics media medical medicinal medicine medicines medieval meditation mediterranean melodic melon
  melons membership memorable memories memory mentor mentors menus merchandise merchants mermaid merry metal metals
  meteor meteorologist meteorology methodist metro metropolitan microbiologist microbiology microphone microscope
  middle midfield midsummer midwife's migratory milestone milestones millennium miller mills mime mind mindfulness
  miniature miniatures minimalist mint minute minutes mirror mirrors mission missions mist mitten mittens mobile
  modelling modern modest moment moments momentum monarch monastery monkey monkeys monks monument monuments moon
  moose mosaic mosaics mosque mosques moss moths motif motivated motivation motor motorbike motorbikes motorcycle
  motorcycles motoring mountaineer mountaineering mountaineers mouse movement movements movie movies muesli muffin
  muffins mug mugs multicultural multilingual mum mums mural murals muscle mushroom mushrooms musicians musicology
  mutual mythology myths narrative narrator natural navigator neat necklace necklaces needle needlework neighbourhood
  neighbourhoods neighbouring neighbourly nephews nest nests net netballer neurologist neurology neuroscience
  neuroscientist newborn newcomer newcomers newest newsletter nice niche niece nieces nightingale ninety nobel noble
  nomination nominations nominee nominees noodle northeast northwest nostalgic notable notebook notebooks notes
  novelty novice numerous nun nuns nurseries nut nutrition nutritionist nutritious nuts oak oaks oasis oatmeal oboe
  observation observatory occasion occasions ocean oceanographer oceanography oceans octave octopus olive olives
  olympian olympians omelette ongoing onion onlookers onstage operatic opportunities opportunity optical optician
  optimism optimistic orange oranges orchard orchards orchestral orchestras orchid orchids organ organist organs
  oriental origami original originality originally origins ornament ornithologist ornithology ostrich ostriches otter
  otters outdoor outdoors outer outfit outfits outing outings outreach outstanding oven ovens overall overseas
  overture owl owls oxen oxygen oyster oysters ozone paddock paediatric paediatrician page pages paintbrush painters
  palace palaces palaeontologist palaeontology palette pan pancake pancakes panda pandas panoramic pantomime papaya
  paradise parenting parents parents' parking parkland parkrun parks parrot parrots parsley participant participants
  participation parties partners party passengers passion passionate pasta pastel pastime pastries pastry pasture
  pastures patch patchwork path paths patience patient patients patio patron patrons pattern patterns pavilion peace
  peaceful peach peaches peacock peak peaks peanut peanuts pear pearl pears peas pebble peer peers penguin peninsula
  pepper peppers percussion percussionist perennial perfect performer performers perfume perfumer perfumery perfumes
  permanent personal personalities personality perspective pet petal petals pets pharmacies pharmacist pharmacology
  phd pheasant phenomenal philanthropic philanthropist philanthropists philanthropy philharmonic philosopher
  philosophy phone phones phonetic photo photos physician physicians physiotherapist physiotherapy pianists pickle
  pickles pie pieces pies pig pigeon pigeons piglets pigs pilgrim pilgrimage pilgrims pillow pilots pine pineapple
  pineapples pink pint pints pioneer pipes pitcher pitches pitta pizza pizzas planets planner planners plantation
  plaque plaster plasterer plastic plate platinum playful playground playgrounds playlist playwright playwrights
  pleasant pleased pleasure plenty plum plumbing plums podcast podcasts poem poet poetic poetry poets polar pollen
  pollination pollinators polo pond ponds ponies pony pool pools poppies popularity porcelain porch porridge port
  portable portrait portraits ports positive postal postcard postcards poster posters postgraduate postman potato
  potential potter potters poultry powerful practical practice prairie prawns prayer prayers precious precise
  precision predecessor preparation preparations preschool presence presenter presenters preservation president's
  prestigious priceless pride princess principal principle print printer printing prints priorities priority prizes
  prizewinning processing processor productive productivity profession professional professionals professors profile
  profiles profitable programme programmer programmers programmes programming progress prominent promotion
  pronunciation prose prosperity prosperous prototype prototypes proverb province provinces psychologist psychology
  publication publications publishers pudding puddings pulse pulses pumpkin pumpkins punctual puppet puppeteer
  puppets puppies puppy purple puzzle puzzles quaint quality quantum quartet queen's quest queue queues quiche quilt
  quilts quintet rabbit rabbits racecourse racer racers racetrack racing radiant radio radiologist radiology radish
  railways rain rainbow rainforest rainforests rains raisins ram rams ranch rancher ranching range ranger rapidly
  raspberries raspberry rate rates ratio readership realistic reality reception recipe recipient recipients recitals
  recognition recording recordings recreation recreational red refreshing refreshments regatta reggae regional
  regions reign relaxed relevant reliable religion religious remarkable renaissance renowned repertoire replica
  replicas reporter reporters reptile reptiles researchers reservoir reservoirs resident residential residents
  resilience resilient resort resorts resource resources restaurateur restful retail retirement retreat return
  returning reunion revenue reverend revival rewarding rhubarb rhythm rhythms ribbon rice rider riders ridge riding
  right river rivers riverside roads roadside roasting robin robust rock rocks roles romance romantic roofs rooftop
  roots rosemary roses rosette rotating rotunda rounders route routes routine rowers rugs ruins rum runner's rustic
  rye saddle saddlery saffron sail sailor sailors sails saint saints salads sales salmon salsa salt salty sanctuaries
  sanctuary sand sandals sandstone sandwich sandwiches sandy sapphire sauce sauces sausage sausages savannah
  saxophone saxophonist scene scenery scenes scenic scent schedule scholar scholarly scholars schoolboy
  schoolchildren schoolgirl schooling schoolmate scones scooter scooters score scout scouting screenplay screenwriter
  scriptwriter sculptors sculptural sculptures sea seafood seagull seaside seasonal seasons seaweed secondary sector
  sectors seedling segment selection senior seniors sensor sensors sequel serene series session sessions setting
  sewing shade shape shapes shearer shearing shears shelf shelves shepherd shepherds shining shipyard shire shirt
  shirts shoe shoemaker shoes shopper shoppers shopping shore shores shortbread shortlist shortlisted showcase shower
  showers shows shrimp shrine shrub shrubs sibling siblings siblings' silk silversmith simplicity singing singles
  site sites size skateboard skateboarder skateboarding skating skier skiers skies skincare sky skyline skyscraper
  sleigh slice slices slope slopes slow smart smartphone smartphones smiles smooth smoothie snack snacks snail snow
  snowboard snowboarder snowboarding snowflake soap soaps soapstone soccer sociable social sociologist sociology
  socks sofa softball soil soils solo soloist soloists sonata songwriter songwriters songwriting sophisticated
  sorting soul sound sounds soundtrack sourdough southeast southwest souvenir souvenirs soya space spacecraft
  spaceship spacious spectacular spectator spectators spices spinach spiral spire spirit spirited spiritual splendid
  sporting sports sportsman sportsmanship sportsmen sportswoman sporty spring springtime sprinter sprinters spruce
  squad squads squash squirrel squirrels stables stadiums staircase stall stallholder stallholders stallion stalls
  stamp stamps standard standards stands starfish starring starters stately station stations statistical statistics
  statue statues steady steak steel steep stem stepfather stepmother sticker stonemason stonemasonry stool stops
  storage storey storks storyteller storytellers storytelling strategic strategist strategy strawberries strawberry
  stream streams streets strength strengths string strings striped studios studios' stunning style styles stylish
  stylist suburb suburban suburbs successes successor suite summer's summers summits sunflower sunflowers sunlight
  sunrise sunset sunsets sunshine super superb supermarket's supervisor surface surfers surprise surroundings survey
  sushi sustainability swan swans sweater sweaters sweet sweets swimmers swing switchboard sycamore symbol symbolic
  symphonic symphonies synagogue synagogues synthesiser taekwondo talent talents talk talks tall tandem tango
  tapas tapestries tapestry tart tartan tarts task tasks tasting tavern taxi teammate teammates teams teapot tech
  technical technician technicians technique techniques technological technologies teenager teenagers telecom
  telecoms telescope's television temperature temperatures temple temples tempo tennis tent tents terrace terraces
  terracotta terrain terrific territory textbook textbooks textile texture textures thatched thatcher theatres
  theatrical theme themes theology therapeutic therapies thesis thicket thousandth thread thrilled thrilling tidal
  tide tides tidy tiger tigers tile tiler tiles timbers timetable tiny tiramisu toast toaster toddler toddlers
  tombola tonic tool topic topics tortoise tortoises tourist tours towels tower towers township townships toy
  toymaker toys tractors tradespeople trail trails trainee trainees trainer trainers transformation transition
  translation translations translator translators transport transportation traveller travellers treasure treasured
  treasures treat treatment treatments treats trekker trend trends triathlete triathletes tribe tribes trip trips
  triumph triumphant triumphs trombone tropical trout trowel truffles trumpet's trumpeter tuba tulip tulips tuna tune
  tunes turbine turkey turkeys turnip turquoise turtle tutor tutoring tutors tv twin twins ukulele umbrella umbrellas
  uncle uncles undergraduate undergraduates underwater unforgettable unicorn uniforms unity universal universe upbeat
  uplifting upstairs useful vacation valley valleys valuable vanilla various vase vases veg vegetables vegetarian
  vegetation vehicle vehicles velvet venue venues veranda verse verses vet veterinarian veterinary vets viaduct
  vibrant vicarage view viewer viewers views viking villagers vinegar vineyards vinyl viola violet violins virologist
  virtual virtue virtuoso vision visitors visual vital vitamin vitamins viticulture vivid vocal vocalist vocation
  vocational volcanic volcano volcanoes volleyball volume volumes voyage waffle waistcoat walker walking walks wall
  walls walnut walnuts waltz wardrobe wares watchers watchmaker watchmaking watercolour watercolours waterfall
  waterfalls waterfront watering watermelon waterway waterways waterwheel wave waves wax weather weavers website
  websites wedding weddings weight weights welder welfare wellbeing wellness wetland wetlands whale wheat wheel
  wheelchair wheelchairs wheels whisky's wholefood wholesome wickets wide widely wider width wild wildflower
  wildflowers willow windmill windmills windsurfer windsurfing wineries winery winners winning winter's wisdom wise
  witty wolf wolves wombat wonderful wonders wood woodland woodlands woodpecker woods woodworker woodworking woollen
  workforce workplace workshops worldly worship wrestler wrestling wrist writers writing yachtsman yachtswoman yard
  yards yarn yeast yellow yoga yoghurt yogurt youngest youngster youngsters youthful zebra zebras zither zoo
  zoologist zoology zoos zumba`;
