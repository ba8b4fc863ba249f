import type { HarmedWords } from './harmed-words.ts';

const NUMBER = '(?:two|three|four|five|six|seven|eight|nine|ten|several|some|\\d+)';
const CROOK =
  '(?:fraudsters?|scammers?|thie(?:f|ves)|robbers?|burglars?|hackers?|kidnappers?|abductors?|gunm[ae]n|attackers?|assailants?|raiders?|intruders?|rustlers?|bandits?|con ?m[ae]n|con artists?|swindlers?|tricksters?|criminals?|blackmailers?|extortionists?|stalkers?|carjackers?|muggers?|impost[oe]rs?|impersonators?|traffickers?|counterfeiters?|shoplifters?|vandals|arsonists?|killers?|murderers?|gangs?(?! of (?!robbers|thieves|burglars|fraudsters|youths))|syndicates?|culprits?|perpetrators?|accused(?! of)|defendants?|suspects?|forgers?|crooks?|pickpockets?)';
const DESCRIBED =
  '(?:(?:online|masked|armed|unknown|suspected|alleged|cyber|romance|knife-wielding|hooded|ruthless|callous|phone|telephone|ransomware|crime|organised|professional|convicted|serial|bogus|fake|young|heartless|obsessive) )';

const HARMED =
  '(?:robbed|attacked|assaulted|bashed|mugged|strangled|gagged|bound|sprayed|dragged|punched|kicked|swarmed|beaten to death|beaten|battered|stabbed to death|stabbed|shot dead|shot|injured|wounded|kidnapped|abducted|scammed|defrauded|cheated|conned|swindled|tricked|duped|deceived|fooled|fleeced|hoodwinked|stalked|harassed|threatened|blackmailed|burgled|ransacked|murdered|killed|hacked|targeted|trafficked|ambushed|carjacked|shot dead|stabbed to death|beaten to death|gunned down|hacked to death|tied up|held hostage|held captive|held at (?:gun|knife)point|left penniless|persuaded to (?:invest|transfer|send|hand over|move))';
const HARMS =
  '(?:robbed|attacked|assaulted|mugged|beat|stabbed|shot|injured|wounded|kidnapped|abducted|scammed|defrauded|cheated|conned|swindled|tricked|duped|deceived|fooled|fleeced|hoodwinked|stalked|harassed|threatened|blackmailed|burgled|ransacked|murdered|killed|hacked|targeted|trafficked|ambushed|befriended|broke into|raided|stole|took|diverted|transferred|tied up|bound|escaped with|got away with|snatched|grabbed|forged|emptied|drained|cleared out|ran off with|made off with|fled with|vanished with|disappeared with|used|misused|abused|impersonated|posed as|obtained|obtains|took|extorted|demanded|embezzled|siphoned|encrypted|persuaded|convinced|talked|lured|robbing|attacking|assaulting|stabbing|murdering|killing|kidnapping|scamming|defrauding|cheating|conning|swindling|tricking|duping|deceiving|stalking|harassing|threatening|blackmailing|burgling|embezzling|stealing|extorting|obtaining|forging|flooded|set fire to)';
const AMOUNT =
  '(?:[\\p{L}£€$₦₹]{0,3} ?[£€$₦₹]?\\d[\\d.,]*(?: ?(?:m|k|bn|crore|lakh|million|billion|thousand))?(?: (?:pounds|euros|dollars|rupees|naira|shillings|rand|reais))?)';
const OWN =
  "(?:(?:all|most|the|of|his|her|their|its|entire|life|retirement|whole|late|(?:husband|wife|mother|father)'s) ){0,4}";
const THINGS =
  '(?:savings|pension|money|home|house|flat|farm|car|job|sight|leg|arm|deposit|inheritance|jewellery|livestock|cattle|nest egg|investment|fortune|business|shop|largest customer)';
const CRIME =
  '(?:frauds?|scams?|scheme|robber(?:y|ies)|thefts?|burglar(?:y|ies)|attacks?|kidnapping|abduction|raid|swindle|heist|irregularities|bribery|corruption|wrongdoing|deception|break-in|assault|extortion|shooting|stabbing|ordeal|murder|killing|collapse|hack|breach|cyber-?attack|shortfall|missing money|false accounts?|forged signatures|fake invoices?|false invoices?|suspicious (?:accounts?|payments?|transactions?|invoices?)|what (?:she|he) had found)';
const THE_CRIME = `(?:the |a |an |any |his |her |their |this |that )?(?:[\\p{Ll}-]+ ){0,2}?(?:${CRIME})(?=[ ,.;"”]|$)`;
const BODY =
  '(?:police|gardaí|gardai|auditors?|authorities|regulators?|bank|court|cyber police station|station|financial conduct authority|board|superiors|management|officers|detectives|newspaper|fraud squad|prosecutors?|ombudsman|mps|action fraud)';

const TRUSTED =
  '(?:accountant|worker|guard|lodger|husband|compatriot|bookkeeper|supplier|advis[eo]r|carers?|caregiver|driver|employees?|bookkeeper|business partner|neighbours?|landlord|tenant|broker|contractor|builder|customer|client|agent|colleague|boss|manager|director|lover|boyfriend|girlfriend|fan|company|firm|website|solicitor|lawyer|agency|dealer|cashier|worker|housekeeper|nurse|surgeon|doctor|chairman|chairwoman|treasurer|ex-(?:husband|wife|boyfriend|girlfriend|partner|employee)|relationship manager|men|women|man|woman)';

export const ENGLISH_HARMED: HarmedWords = {
  culprits: [
    '(?:a|the) (?:man|woman|person) (?:she|he|they) (?:had )?met (?:online|on \\p{L}+(?: \\p{L}+)?)',
    `(?:his|her|their|its|a|an|one|another) (?:\\p{Ll}+ )?${TRUSTED}(?= (?:(?:had|has|who|was|were|is|been|accused|of|charged|with|convicted|jailed|for) ){0,5}(?:${HARMS}|using|dealing|selling)(?!\\p{L}))`,
    `(?:a|an|another) (?:\\p{Ll}+ )?${TRUSTED}(?= (?:has been|have been|was|were|is) (?:charged|arrested|jailed|convicted|accused|detained|remanded|sentenced))`,
    `(?:the|his|her|their|its|a|an) (?:former |late )?(?:\\p{Ll}+ )?${TRUSTED}(?=,? \\u0081)`,
    `(?:(?:the|a|an|his|her|their|its|another|one of|${NUMBER}|the two|the three) )?${DESCRIBED}{0,2}${CROOK}`,
    `(?:${NUMBER}|a|an|another) (?:other )?${DESCRIBED}{0,2}(?:\\d+-year-old )?(?:[\\p{Lu}][\\p{L}]+ )?(?:men|women|youths|teenagers|man|woman|teenager|boys|network of online sellers)(?! (?:and|with) \\u0080)`,
    '(?:a|an|another) \\d+-year-old',
    `(?:the|a|an) (?:bogus|fake|cowboy|rogue|so-called|supposed|sham) \\p{Ll}+(?: \\p{Ll}+)?(?= (?:who|took|stole|had|has|called|posing|she|he|with|,|\\.)|[,.])`,
  ],
  suffered: [
    `(?:was|were|been|being|got|had been|has been|is) (?:\\p{L}+ly )?(?:${HARMED})(?:(?:,| and) (?:${HARMED}))*(?: (?:out )?of (?:his|her|their|its|${AMOUNT})(?: (?:savings|phone|wallet|car|jewellery|handbag|pension|money|cash))?)?`,
    `(?:was|were|is|are) (?:one of|among) (?:the |those |dozens |hundreds |many )?(?:of )?(?:\\p{Ll}+ )?(?:${HARMED})`,
    `survived (?:the|a|an) (?:\\p{Ll}+ )?(?:${CRIME})(?: (?:that|which) (?:killed|injured|wounded) (?:\\p{Ll}+ ){1,3}?(?=at|in|on|and))?`,
    `(?:was|were|is|are) (?:one of|among) (?:the )?(?:\\d+|\\p{Ll}+) (?:\\p{Ll}+ )?(?:injured|wounded|robbed|killed|defrauded|scammed|cheated|hurt)`,
    `(?<=\\u0080,? )(?:${HARMED}) by`,
    `(?:fell|falling|fallen) (?:victim|prey) (?:to|of)`,
    `(?:became|become|was|were|is) (?:also )?(?:one of |among |the )?(?:\\p{L}+ )?(?:a |the )?(?:victims?|target) of`,
    `(?:lost|losing|lose) (?:more than |over |about |nearly |almost |some )?(?:${OWN}${THINGS}|${AMOUNT}|\\d+ \\p{Ll}+)(?: (?:and|of) ${OWN}${THINGS})?(?: (?:in|to|through) (?:the |a |an )?(?:[\\p{Ll}-]+ ){0,2}?(?:${CRIME})(?!\\p{L}))?(?= (?:to|in|after|when|for|because|through|from|at|on)(?!\\p{L})|[,.]|$)`,
    `lost (?:money|everything)(?: they had| she had| he had)?`,
    `(?:reported|reporting|flagged|exposed|uncovered|disclosed|denounced) (?:it|them|(?:(?:the|a|its|his|her|their) )?(?:\\p{Ll}+ )?${CRIME}|the matter|him|her|what (?:she|he) had (?:found|seen)) ?(?:(?:to|at) (?:the )?(?:${BODY}|\\u0081)|(?=[,.]|$|in |by |at ))`,
    `(?:discovered|noticed|spotted|found|identified|detected) (?:the |some |a )?(?:\\p{Ll}+ )?${CRIME}(?= (?:in|and|at|during|on)(?!\\p{L})|[,.]|$)`,
    `(?:alerted|alerting|called|contacted|informed|notified|went to|tipped off) (?:the )?(?:${BODY})(?! (?:chief|boss))`,
    `(?:lodged|filed|made) a (?:formal |police )?complaint`,
    `(?:blew|blow|blowing) the whistle(?: on)?`,
    `(?:gave|giving|give) evidence(?: against)?|testified (?:against|as a witness|for the prosecution|at|that)`,
    `(?:welcomed|welcomes) (?:the|this|his|her) (?:\\p{Ll}+ )?(?:sentences?|verdict|conviction|ruling|arrests?|jailing)(?: (?:handed|given) (?:down )?to)?`,
    `won (?:his|her|their|its|a) (?:case|claim)(?: for unfair dismissal)?|(?:was|were|been) awarded (?:${AMOUNT} )?(?:in )?(?:compensation|damages)(?: of ${AMOUNT})?`,
    `(?:is|are|was) suing|has sued(?= [\\u0081\\u008C])`,
    '(?:was|were|been) (?:reunited|rescued|freed|released by|released unharmed|released from captivity)',
    `raised (?:the alarm|concerns)`,
    `(?:was|were|has been|have been) (?:honou?red|praised|commended|thanked|recogni[sz]ed|hailed) (?:(?:by|at|in) (?:the )?(?:\\p{Ll}+ )?(?:police|sheriff|mayor|council|bank|chief constable|department|force) )?for (?:stopping|preventing|foiling|spotting|thwarting|averting|blocking|halting|refusing) (?:an? |the )?(?:${AMOUNT} )?(?:attempted )?(?:\\p{Ll}+ )?(?:wires?|transfers?|withdrawals?|payments?|scams?|frauds?|thefts?|robber(?:y|ies))(?: (?:by|from|of|on|against) (?:an? |the )?(?:elderly |vulnerable |regular )?(?:customer|pensioner|woman|man|couple|client|widow)(?: who (?:had fallen|was falling|fell) for (?:an? )?(?:\\p{Ll}+ ){0,2}(?:scam|fraud|trick))?)?`,
    '(?:called|heard|appearing) as a (?:prosecution )?witness (?:at the trial of|against)(?= \\u0081)',
    '(?:for|over|with|of) (?:his|her|their) (?:murder|killing|kidnapping|abduction|death)',
    '(?:recovered|got back) (?:his|her|their) stolen \\p{Ll}+',
    '(?:chased|tackled|fought off|overpowered|disarmed|fought back against) (?=\\u008C)',
    `awarded(?= (?:\\u0080|him|her|them) ${AMOUNT})`,
    'one of (?:the |more than |some )?(?:\\d+|hundreds of|dozens of|many) (?:investors|customers|families|savers|people|pensioners|homebuyers|clients)(?: who (?:have |had )?lost (?:money|savings|everything))',
    `(?:resigned )?(?:rather than|refused to) sign (?:the |any )?(?:false|fake|forged) (?:accounts|invoices|papers)`,
  ],
  harms: [
    `(?:(?:had|has|have|is|are|was|were|who|been|allegedly|repeatedly|then|admitted|admits|denies|denied|pleaded|not|guilty|convicted|jailed|accused|charged|found|for|with|to|of) ){0,6}(?:${HARMS}|steal|rob|cheat|defraud|forge|con|kill|murder)`,
  ],
  flows: [
    `left ${AMOUNT}(?= to)`,
    '(?:have |has |had )?(?:arrested|charged|detained|caught|jailed|convicted|sentenced|identified|recaptured|been pursuing|are pursuing|are hunting|is hunting|are seeking|are looking for|are questioning|questioned|pursued|chased) (?:and (?:charged|jailed) )?(?=[\\u0081\\u008C])',
    '(?:later |have |has )?(?:arrested|charged|detained) (?:an? |the )\\p{Ll}+(?: \\p{Ll}+)?,? (?=\\u0081)',
    '(?:is |are )(?:pursuing|hunting|seeking|looking for|questioning) (?=[\\u0081\\u008C])',
    `(?:sent|paid|handed over|handed|transferred|moved|gave|wired|invested|entrusted|handing over|sending|paying) (?:him |her |them )?(?:${AMOUNT}|${OWN}(?:savings|money|deposit|pension))(?= (?:to|for|in|into|over|on|after|before)(?!\\p{L})|[,.]|$)`,
    `bought (?:a|an|the) \\p{Ll}+(?= from)`,
  ],
  harmless: [
    'too (?:frightened|scared|afraid|ashamed|shaken|upset) to (?:sleep|leave|speak|go out|open|return|eat|work)',
    '(?:being|was|were|been) (?:promised|offered) (?:returns|profits|interest|dividends)(?: of [\\d.]+ ?%)?',
    '(?<=\\u008C )(?:pretending to be|posing as|claiming to be|impersonating) (?:her |his |their |an? |the )?(?:\\p{Ll}+ )?(?:bank|police|courier|officer|officers|employee|friend|son|daughter|grandson|broker|lawyer|doctor|soldier|surgeon|builder|builders|official)',
    'lucky to be alive',
    '(?:police|detectives|officers) (?:have )?(?:launched|opened) (?:a |an )?(?:manhunt|investigation|inquiry|search)',
    'managed to (?:free (?:himself|herself|themselves)|escape|call \\p{Ll}+|raise the alarm)',
    '(?:said|told) (?:in|at) court|the court was told',
    '(?<=from )(?:his|her|their) (?:former )?employers?,? (?=\\u0080)',
    '(?:taken|rushed|airlifted) to (?:the )?hospital',
    '(?:the )?body of (?=\\u0080)|was found(?: dead)?(?= (?:near|in|at|on|by|outside))',
    "for (?:a )?(?:work|flat|house|car|holiday|puppy|tickets?|goods)(?: and \\p{Ll}+)? (?:that|which) (?:was|were) never (?:done|delivered)|that (?:did not|didn't|never) exist(?:ed)?|that never (?:arrived|existed|came)|never (?:existed|arrived)",
    '(?:the )?(?:bank|company|firm|hospital|club|authority|insurer) was (?:later )?fined(?: [^,.;\\u0080\\u0081\\u008C]{1,20})?',
    '(?:police|officers|detectives|the bank) (?:have|has) (?:warned|urged) (?:\\p{Ll}+ ){1,2}(?:to|about)(?: (?!him|her|them|he|she|they)\\p{Ll}+){1,8}',
    'restraining order',
    '(?:stolen )?jewellery worth|(?:was|were) (?:taken|stolen)(?= (?:from|in)|[.,]|$)',
    'a debt collector called',
    'to recover',
    'only (?:found out|learned|learnt|discovered) (?:when|through|from)',
    '(?:has been )?given a bravery award(?: by)?',
    `with what (?:he|she) had found`,
    'held (?:a )?(?:vigil|memorial|funeral)(?: on)?',
    '(?:recovered|got back) (?:his|her|their) (?:stolen )?(?:bicycle|car|phone|bike|money|van|watch)',
    'worked (?:round|around) the clock',
    'have (?:arrested|charged) nobody',
    '(?:is|are) contesting (?:a|the) will',
    'use(?:s|d)? (?:its|his|her|their) name',
    'no (?:one|arrests?) (?:has|have) been (?:made|arrested|charged)|nobody has been (?:charged|arrested)',
    '(?:no|No) (?:\\p{Ll}+ ){1,2}were (?:hurt|injured)|production was not affected',
    `(?:police|gardaí|detectives|officers) (?:are|is) (?:investigating|appealing for (?:information|witnesses)|looking for (?:witnesses|the car))(?= (?:after|how|the (?:theft|robbery|raid|attack|burglary|murder|killing))|[.,])`,
    `selling (?:his|her|their) (?:late (?:wife|husband)'s )?(?:house|home|car|farm|land|business)`,
    `had no idea(?= that)`,
    `(?:told|tells) (?:the |a |an )?(?:[\\p{L}'-]+ ){0,5}?(?:court|jury|jurors|tribunal|inquiry|hearing|reporters|journalists|police|mps|hindu|bbc|panel|commission|committee)(?: of| about)?`,
    'has (?:told|spoken of|spoken about|described|recalled)',
    '(?:has been |was )?(?:praised|commended|thanked|hailed) (?:\\u0080 )?for (?:his|her|their) (?:courage|bravery|honesty)(?: in giving evidence against| in giving evidence)?',
    '(?:the |a |his |her )?(?:investors?) who lost money',
    'has warned (?:customers|the public|people|clients|residents|members)|(?:warned|warns) (?:customers|the public|people|students|residents|clients)',
    `(?:about|after|during|since|before|following) ${THE_CRIME}`,
    `(?:told|tells|spoke|spoken|speaks|learn(?:ed|t)|heard|account|news|details|memory|survivor|footage|evidence|word|word) of ${THE_CRIME}`,
    `(?:described|recalled|recounted|relived|witnessed|survived|saw|describing) ${THE_CRIME}`,
    '(?:the |this |that )?(?:fraud|robbery|theft|scam|attack|burglary|murder|kidnapping|corruption|bribery) (?:case|trial|hearing)',
    '(?:given|handed) a bravery award',
    'held (?:him|her|them) until',
    'to pay for|was sacked for reporting (?:bribery|fraud|theft|corruption)|dismissed for reporting (?:bribery|fraud|theft|corruption)',
    `had been in (?:his|her) family for`,
    '(?:ignored|dismissed) (?:for|by)',
  ],
  roles:
    '(?:victims?|complainant|plaintiff|claimant|whistle-?blowers?|(?:key |star |prosecution |main )?witness|widow|widower|pensioner|bereaved|survivor|informant)(?: (?:in|at) (?:the|this|his|her) (?:\\p{Ll}+ )?(?:trial|case|hearing|inquiry))?',
  openers:
    '(?:on \\p{Lu}\\p{L}+day|last (?:week|month|year)|as|when|while|after|before|because|how|that|who|which|whose|whom|but|and|then|where|until|since|although|though|if|so|rather than|said|says)',
  pronouns: '(?:he|she|it|they|we|i|its|him|her|his|hers|their|them|my|me|our|us|himself|herself|themselves)',
  persons:
    '(?:victims?|complainant|witness|whistle-?blower|owner|couple|pair|duo|trio|both|partners?|accomplices?|associates?|friends?|relatives?|insider|boss|employer|latter|colleagues?|co-conspirators?|co-accused|co-defendants?|others?|wife|husband|brother|sister|son|daughter|mother|father|uncle|cousin|nephew|client|lawyer|together|alongside|behalf|too|also|including|family)',
  words: `
    bank's internal external reports report newsagent newsagent's cases champagne wines gas mine mines mother-of
    father sydney colleagues staff's hotelier guests guests' payments payment butcher's jeweller's grocer's
    pharmacist hardware kiosk stall market boutique showroom workshop studio nightclub casino petrol filling depot
    yard barn stable quarry port ferry yacht boat boats trawler dementia wheelchair blind deaf frail terrified
    traumatised sleepless nightmares panic anxiety therapy counselling recover recovery surgery wounds stitches
    wallet wallets rings necklaces laptops phones televisions television sets tools copper cable bicycles vans
    lorries tractors motorbikes cars arm legs chest stomach thigh before closing shortly opening hours counter alive
    lucky moment bedroom kitchen lounge hallway alarm alarms missing invoices invoice council mexican kenyan nigerian
    indian irish south african australian journalist reporter veteran bus among those mother four
    managing carer carers
    audit rebuild passer by mourners mourned vigil surgeon's
    information fund collapse winery shipyard vineyard brewery harbour port dock docks pier marina airport aircraft plane flight station platform tram metro
    ministry parliament mps lawmakers senate committee commission panel inquest coroner hearing
    needless operations operation view properties property tenancy rent landlord mortgage loan loans bill bills wages salary bonus
    church chapel hostel clinic ward surgery theatre studio gallery
    brother's sister's mother's father's son's daughter's husband's wife's uncle aunt cousin nephew niece grandson granddaughter grandparents stepfather stepmother
    christmas easter eid diwali birthday anniversary funeral memorial
    lives alone moved back home slept asleep bed woke screamed shouted hid prayed thanked waited sat stood hugged held hands
    relieved grateful justice closure served finally nightmare trust confidence
    messages messaging apps dating site sites advert advertisement advertised
    roof repairs roofing garden paving driveway
    broom stick umbrella
    fakes fake counterfeits counterfeit against witnesses plc ltd limited gmbh foods resources appealing cyber
    pretence selling land 
    charity charities widower trader contractor lecturer professor councillor mechanic plumber electrician carpenter chef waiter waitress receptionist secretary clerk teller cashier pilot soldier
    veteran pensioners mum dad mother-of-two father-of-two mother-of-three father-of-three granddad gran nan couple architect lawyer solicitor electrician author writer novelist musician
    scientist researcher librarian consultant entrepreneur restaurateur publican landlady hairdresser florist butcher grocer hotelier vet optician surgeon midwife social civil servant servants
    nun priest imam pastor vicar farmhand fisherman gardener hiker tourist backpacker commuter cyclist passenger motorist runner jogger customer patient resident
    cocoa coffee tea cattle sheep goats maize wheat gold diamond coal textile dental medical property garage salon cafe café restaurant hotel pub bar school university college church mosque
    estate warehouse factory depot office offices branch counter kitchen bedroom garden driveway doorstep door window gate station train bus taxi lorry truck tractor motorbike motorcycle scooter
    laptop computer email emails message messages text call calls letter letters account details card cards passport licence photo photos picture pictures profile social media
    ring necklace watch handbag purse wallet briefcase safe painting paintings antiques medals medal stock goods equipment tools
    knifepoint gunpoint
    head face arm leg legs hand hands neck chest eye eyes shoulder stomach skull ribs wound wounds bruises scars trauma
    community neighbours customers staff colleagues patients
    anger fear grief shock relief justice peace nightmare hell lives loved
    key star main prosecution first noticed second third new big small large whole entire only very so even again
    bride groom fiancé fiancée engaged
    pence pounds euros dollars rand naira shillings rupees crore lakh million billion thousand hundred hundreds thousands
    heir heiress will
    servers production largest market
    worth
    the a an and or of in at on to from for with by as into over across around near between through during since under about within up out off down away
    he she it they we i his her its their our my me him them who whose which that this these those there here what all one both
    is are was were be been being has have had will would can could did do
    two three four five six seven eight nine ten first last next more than half about nearly almost only just now then ago already
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
    day days week weeks month months year years morning night evening afternoon hours hour weekend early overnight late old time aged later
    years-old year-old decades four
    man woman men women people person boy girl children child wife husband son daughter mother father brother sister family grandmother grandfather parents widow
    retired former elderly young local well-known late
    pensioner farmer teacher nurse dentist doctor shopkeeper businessman businesswoman trader accountant baker builder student villager villagers cleaner driver
    passer-by footballer actress actor singer artist engineer pharmacist jeweller broker auditor bookkeeper employee officer compliance employees manager director worker workers
    mining luxury watchmaker insurance company firm practice group shop shopping bank business pharmacy bakery plant gold store supermarket
    home house flat farm village town city street road highway high centre court crown magistrates' magistrate's supreme special offences jury judge tribunal
    hospital car van bicycle bike phone online marketplace app call video website server servers customer customers
    savings pension deposit account accounts till jewellery watches contents signature signatures cheque ledger ledgers books
    life stable condition critical captivity
    court heard hears hearing trial case evidence statement
    police gardaí detectives officers prosecutors authorities station
    complaint complaints warning warnings concerns damages compensation
    said says told described recalled explained added spoke spoken confirmed believed thought felt feel feels learned learnt discovered realised noticed saw found trusted
    completely sick stomach shocked devastated heartbroken terrified scared betrayed grieve finally relieved
    wept cried tears broke suffered suffers survived recovering recovered recover treated rushed hurt affected
    walking working playing sleeping travelling driving visiting living watching lived walked waiting
    ignored suspicious irregularities unfair dismissal case claim
    courage bravery
    man's someone online fake bogus job adverts name identity looked like estimates cost costs a year after spotting spotted posing
    deputies teller exeter
    sight ordeal injuries injury outside inside
    vintage
`,
};
