import type { FrameWords } from '../frame-words.ts';

const NAMED =
  "(?:(?!(?:who|that|had|was|were|is|and|or|said|by|for|with|at|to|from|on|about|named|told|after|when|as|how|into|over|but|not|against) )[\\p{L}'.-]+,? ){0,7}\\u0080(?!'s)";
const AMOUNT = '[\\p{L}£€$₦₹]{0,3} ?[£€$₦₹]?\\d[\\d.,]*(?: ?(?:m|k|bn|crore|lakh|million|billion|thousand))?';
const AUTHORITY =
  "(?:the |an? |his |her |its |their |local |state )?(?:\\p{Ll}+ ){0,2}(?:police|gardaí|gardai|sheriff(?:'s office)?|fbi|FBI|cyber cell|fraud squad|fraud office|detectives|officers|authorities|regulators?|commission|prosecutors?|auditors?|ombudsman|hotline|board|bank|management|superiors|supervisors?|council|ministry|watchdog|FCA|SEC|ASIC|SFO|EFCC|ICPC|CBI|MAS|BaFin|HMRC|newspaper|reporters?|journalists?|999|911|000|112)";
const NOTICED =
  '(?:noticed|spotted|detected|discovered|uncovered|found|saw|realised|realized|queried|questioned|exposed|reported|flagged|raised|stopped|foiled|thwarted|blocked|sounded)';
const REPORTED = `(?:alerted|called|rang|phoned|telephoned|dial(?:l)?ed|contacted|told|informed|notified|warned|tipped off|complained to|went to|gone to|wrote to|turned to|reported (?:(?:it|them|him|her|the \\p{Ll}+|what (?:he|she) \\p{Ll}+) )?to) ${AUTHORITY}(?! (?:away|off|only|nothing)(?!\\p{L}))`;
const ODD =
  "(?:that |how )?(?:the |an? |some |two |three )?(?:[\\p{Ll}'-]+ ){0,3}?(?:frauds?|scams?|thefts?|irregularit\\p{Ll}+|discrepanc\\p{Ll}+|shortfall|gaps?|hole|forged|fake|false|missing|suspicious|unpaid|odd|strange|unusual|alarm|concerns?|questions|invoices?|signatures?|entries|transfers?|payments?|figures|ledgers?|smoke|knife|attack|robbery|intruders?)";
const DID = `(?:(?:saw|heard|spotted|noticed) \\u008C|${NOTICED} ${ODD}|${REPORTED}|(?:blew|blowing|blown) the whistle|became suspicious|grew suspicious|refused to (?:hand over|pay|sign|approve|certify) )`;
const WITNESS =
  '(?:(?:first|second|third|fourth|fifth|sixth|seventh|key|star|main|chief|crown|state|prosecution|expert|eye|only|protected|reluctant|last) )*(?:prosecution |state |eye-?)?(?:witness|victim|complainant|whistle-?blower|survivor|relator|claimant|bystander|passer-by|good samaritan|informer|bereaved)(?: for the (?:prosecution|crown|state))?';
const NO_LINK = '(?!(?:and|or|of|by|with|for|who|was|were|is|are|said|says|against|told|from|in|on|at|to|turned) )';
const THINGS =
  '(?:home|house|flat|shop|store|stall|kiosk|farm|garage|studio|restaurant|pub|salon|pharmacy|warehouse|office|van|car|lorry|truck|tractor|bicycle|bike|boat|phone|laptop|handbag|purse|wallet|jewellery|jewels|savings|pension|bank account|account|accounts|bank card|card|cards|details|identity|name|signature|passport|(?:driving )?licence|photos?|photographs?|pictures|profile|website|logo|brand|trademark|systems?|servers?|network|cattle|sheep|medals?|paintings?|instruments?|violin|cello|estate|money|email(?: account)?)';
const TAKEN =
  '(?:stolen|robbed|burgled|raided|ransacked|forged|copied|used|misused|cloned|hacked|emptied|drained|broken into|taken|looted|torched|vandalised|faked|imitated|lifted|hijacked|encrypted|breached|plundered|cleaned out|sold without (?:his|her|their) knowledge)';
const TAKE =
  '(?:stole|stealing|steal|robbed|robbing|burgled|burgling|raided|forged|forging|copied|used|using|misused|cloned|cloning|hacked|hacking|emptied|emptying|drained|broke into|breaking into|took|taking|looted|torched|faked|faking|imitated|lifted|hijacked|encrypted|breached|plundered|cleaned out|mortgaged|pawned|sold)';
const CRIME_AGAINST =
  '(?:robbing|defrauding|cheating|deceiving|swindling|conning|scamming|tricking|duping|blackmailing|threatening|stalking|harassing|kidnapping|abducting|murdering|killing|stabbing|shooting|assaulting|attacking|mugging|wounding|beating|extorting|raping|poisoning|impersonating|robbed|defrauded|cheated|deceived|swindled|conned|scammed|tricked|duped|blackmailed|threatened|stalked|harassed|kidnapped|abducted|murdered|killed|stabbed|shot|assaulted|attacked|mugged|wounded|beat|fleeced|ripped off|targeted|preyed on|impersonated|lured|befriended)';
const KIN =
  '(?:mother|father|parents?|widow|widower|wife|husband|son|daughter|brother|sister|grandmother|grandfather|aunt|uncle|cousin|fiancée?|partner|family)';
const DEAD = '(?:dead|murdered|slain|killed|missing|kidnapped|abducted|late|victim|deceased)';

export const ENGLISH_FRAMES: FrameWords = {
  grounds: [
    // Called by what they are.
    `(?:(?:the|a|an|another|one|his|her) )?(?:[\\p{L}'-]+ ){0,3}?${WITNESS},? (?:${NO_LINK}[\\p{Ll}'-]+ ){0,3}\\u0080`,
    `\\u0080,? (?:was |is |were )?(?:the |an? |one of the |among the )(?:\\p{L}+ )?${WITNESS}s?(?! of (?:the|his|her|a) own)`,
    `in (?:an? |her |his |their )?victim (?:impact|personal) statement(?: read (?:out )?(?:to|in) (?:the )?court)?(?: yesterday| on \\p{Lu}\\p{L}+)?,? ${NAMED}(?=,? (?:said|told|described|spoke|wrote))`,
    `(?:victims?|those|customers|clients|investors|savers|residents|people|pensioners|families|depositors) (?:who lost [^,.;]{1,40}|affected|defrauded|cheated|duped|caught out|hit|targeted)?,? ?(?:include|including|included|among them|one of them|was|were) ${NAMED}`,
    `among (?:the |those |its |his |her |their )?(?:\\p{L}+ )?(?:victims?|defrauded|duped|injured|wounded|dead|hostages|losers|complainants|creditors)(?: (?:was|is|were))?,? ${NAMED}`,
    // What was done to them.
    `${TAKE} (?:(?!(?:at|near|outside|for|with|by|and) )[\\p{L}\\d£€$₦₹.,'-]+ ){0,7}?from (?:(?:his|her|their) (?:former )?(?:employers?|boss|landlady|neighbour|client|customer|patient|victim),? )?${NAMED}`,
    `${TAKE} (?:the |a )?(?:(?!(?:at|near|outside|in|with|for|by) )[\\p{L}-]+ ){0,2}${THINGS} (?:of|belonging to) ${NAMED}`,
    `belong(?:ing|ed) to ${NAMED}`,
    `(?:embezzl\\p{L}+|stealing|stole|stolen|theft|thefts|siphon\\p{L}+|skimm\\p{L}+|pilfer\\p{L}+|misappropriat\\p{L}+|diverting|diverted) (?:of )?(?:[\\p{L}\\d£€$₦₹.,'-]+ ){0,6}?from ${NAMED}`,
    `${CRIME_AGAINST} ${NAMED}(?: out)?(?: (?:of|into|with) [^,.;]{1,60})?`,
    `(?:stealing|stole|forging|forged|using|used|copying|copied|cloning|raiding|hacking|breaking into|broke into|emptying|draining) \\u0080's ${THINGS}`,
    `(?:lifted|stolen|copied|taken|downloaded|scraped) from (?:the )?(?:[\\p{L}]+ ){0,3}(?:page|account|profile|website|feed|album) of ${NAMED}`,
    `(?:the )?(?:[\\p{L}-]+ )?${THINGS} of ${NAMED} (?:was|were|had been|has been|have been) ${TAKEN}`,
    `\\u0080's (?:[\\p{L}-]+ )?${THINGS}(?: and \\p{Ll}+)? (?:was|were|had been|has been|have been) ${TAKEN}`,
    `\\u0080,? whose (?:\\p{L}+ ){0,3}?${THINGS}(?: and \\p{Ll}+)? (?:was|were|had been|has been|have been) ${TAKEN}`,
    `\\u0080,? whose (?:\\p{L}+ ){0,3}?(?:${THINGS}) (?:he|she|they|\\u0081|\\u008C) (?:had |has )?${TAKE}`,
    `(?:kept|held|locked|left|forced|dragged|bundled|tied|gagged|grabbed|pushed|made|ordered|told|persuaded|convinced|talked|pressured|coerced|tricked) (?:(?!and |to )[\\p{L}'-]+ ){0,5}\\u0080 (?:under watch|captive|hostage|prisoner|at gunpoint|at knifepoint|to (?:the floor|a (?:tree|chair|bed|post))|into (?:a (?:car|van|boot)|transferring|handing|paying|sending|parting)|to (?:transfer|hand over|pay|send|withdraw|open the (?:till|safe)|lie))(?: [^,.;\\u0080\\u0081\\u008C]{0,40}?(?=[,.;]| and | until | before ))?`,
    `(?:seized|snatched|abducted|taken|kidnapped|dragged|bundled) (?:at gunpoint )?(?:from|outside|on|near|into) [^,.;\\u0081\\u008C]{2,60}?(?:and held [^,.;\\u0081\\u008C]{2,60})?, (?:[\\p{L}'-]+ ){0,3}\\u0080`,
    `\\u0080,? (?:who )?(?:was |had been |were )(?:seized|snatched|abducted|kidnapped|held (?:captive|hostage|prisoner|for (?:\\p{L}+|\\d+) (?:hours|days|weeks|months)))`,
    `\\u0080 (?:and (?:his|her) \\p{Ll}+ )?(?:had |has |have )?(?:wired|sent|transferred|handed over|paid|gave|entrusted|invested|lost|put) (?:the |a |an )?(?:${AMOUNT}|(?:all |most of |half )?(?:his|her|their|its) (?:\\p{Ll}+ )?(?:savings|pension|inheritance|deposit|redundancy|nest egg)) (?:to|into|with|in|through|for) (?:the |an? |his |her )?(?:\\p{Ll}+ ){0,2}\\u008C`,
    `\\u0080,? (?:who )?(?:had |has )?(?:lost|losing) (?:more than |over |about |nearly |almost |some )?(?:${AMOUNT}|(?:all |most of |half )?(?:his|her|their|its) (?:\\p{L}+ )?(?:savings|pension|inheritance|deposit|redundancy|nest egg|home|house|farm)) (?:in|to|through) (?:the |a |an )?(?:[\\p{L}-]+ ){0,3}(?:scams?|fraud|scheme|swindle|con|hoax|\\u008C)`,
    // Who reported it, or came upon it.
    `(?:on|upon|after|following|based on|acting on|from|with) (?:an? |the )?(?:written |formal |police |anonymous )?(?:complaint|tip-?off|report|alert|petition|allegation|information|evidence|testimony|statement) (?:of|by|from|made by|lodged by|filed by|submitted by|given by) ${NAMED}`,
    `(?:complaint|report|alarm|petition|fir|alert|suspicious \\p{Ll}+ report) (?:was |had been |came |were )?(?:registered |lodged |filed |made |raised |submitted )?(?:on the complaint of|at the instance of|by|from|of) ${NAMED}`,
    `had \\u0080 not (?:first )?(?:insisted|noticed|called|spoken|reported|checked|asked|complained|looked|spotted|seen|heard|told|come forward|gone to|blown the whistle|raised|refused|queried|questioned|counted|alerted)(?: (?:on|to|at|the|a|an|up|about|with) [^,.;]{1,50}?)?(?=,)`,
    `(?:shredded|undetected|unnoticed|unsolved|unpunished|covered up|(?:never|not) (?:have )?(?:been|come|become) (?:known|noticed|discovered|uncovered|exposed|out|to light)) but for ${NAMED}`,
    `(?:but for|without|thanks to|were it not for|if it had not been for|had it not been for) ${NAMED}(?=[^.]*(?:known|noticed|discovered|uncovered|exposed|to light|undetected|unnoticed|unsolved|unpunished|shredded|covered up))`,
    `\\u0080,? (?:had |has )?(?:first )?${DID}`,
    `\\u0080(?=[^.;\\u0081\\u008C]{1,80}(?<!\\p{L})testified (?:before|in|at|to|that|against))`,
    `\\u0080,? (?:told|informed) (?:[\\p{L}'-]+ ){0,4}(?:[Cc]ourt|jury|jurors|[Tt]ribunal|[Ii]nquiry|hearing|judge|magistrates?|panel|inquest)(?: that| how)? (?:he|she) (?:had )?(?:first )?(?:saw|seen|heard|${NOTICED} ${ODD})`,
    `\\u0080,? (?:who )?(?:had |has )?(?:saw|watched|seen) (?:[^,.;\\u0081\\u008C]{1,50} )?(?:vanish|disappear|evaporate|go up in smoke|being (?:taken|stolen|driven off|wheeled away))`,
    `it (?:was|took) ${NAMED},? (?:[^,.;]{1,60},? )?(?:who|to) (?:had )?(?:first |quietly |finally )?(?:${DID}|(?:notice|spot|see|detect|raise|report) ${ODD}|(?:call|alert|tell|warn|go to) ${AUTHORITY}|(?:took|handed|gave) (?:the \\p{Ll}+|it|them) (?:over )?to ${AUTHORITY})`,
    `(?:was|were|had been|has been|is) (?:first )?(?:noticed|spotted|detected|discovered|uncovered|found|raised|reported|exposed|flagged|brought to light|foiled|stopped|thwarted|caught|sounded|queried) by (?:the \\p{Ll}+ who [^,.;\\u0081]{1,40}, )?${NAMED}`,
    `${NAMED},? (?:who )?(?:had |has )?(?:alerted|called|rang|phoned|dial(?:l)?ed|contacted|notified|informed|warned|tipped off|complained to|reported (?:it|them|him|her|the matter|what (?:he|she) saw)? ?to|went to|gone to|been to|turned to|written to|wrote to|testified before|told) ${AUTHORITY}(?: (?:twice|first|at once|last year|in \\d{4}|three times))?`,
    `\\u0080,? (?:who )?(?:had |has )?(?:(?:blew|blown|blowing) the whistle(?: on)?|refused to (?:sign|pay|hand over|approve|certify|take part|go along|cash|shred|transfer)|raised (?:the alarm|concerns|questions)|insisted on (?:measuring|checking|counting|seeing)|gave evidence|testified|picked (?:him|her|them) out|identified (?=\\u0081|\\u008C|the))`,
    `(?<!\\u008C )(?:praised|praises|praising|commended|commends|thanked|thanks|hailed|hails|honou?red|rewarded) (?:the )?(?:[\\p{L}'-]+ ){0,5}\\u0080`,
    `(?:jury|jurors|court|judge|magistrate|tribunal|panel) (?:believed|accepted the (?:evidence|account|word) of|preferred the evidence of) ${NAMED}(?:,? and convicted (?:[\\p{L}'-]+ ){0,3}\\u0081(?: of [^.;\\u0080]{1,60})?(?=\\.|$))?`,
    `\\u0080's (?:evidence|testimony|account|statement|complaint|report|hunch|warning|call|note|alert|tip-?off|records|diary|photographs|quick thinking|suspicions?)`,
    `\\u0080 v\\.? \\u0081`,
    `against \\u0081,? who (?:kept (?:the|its) books|worked|was employed|had worked|had been employed|did the (?:books|accounts)|ran the (?:till|office)|handled the (?:payroll|accounts)|managed the (?:shop|office|branch)) (?:at|for|by|with) \\u0080`,
    `\\u0080 (?:sacked|dismissed|fired|suspended|reported) (?:him|her|the \\p{Ll}+|\\u0081)`,
    `\\u0080,? (?:the |a |his |her )?(?:\\p{Ll}+ ){0,3}whose (?:\\p{L}+ ){0,2}?(?:${THINGS}) (?:he|she|they) (?:had |has )?${TAKE}`,
    `\\u0080(?= [^.;\\u0081\\u008C]{1,90}? (?:and|then) (?:quietly |then |calmly |at once |immediately )?(?:called|rang|phoned|dial(?:l)?ed|alerted|contacted|told|informed|notified|warned) ${AUTHORITY})`,
    '(?:found|recovered|used|had) (?:his|her|their) (?:stolen|forged|cloned|copied) (?:driving licence|passport|identity(?: card)?|bank cards?|cards?|phone|jewellery|watch|cheque ?book|signature|credit card|handbag)(?: (?:in|at|on) (?:the|a) (?:flat|house|home|car|bag|possession|garage|pocket) of)?',
    // Who mourns one who was harmed.
    `(?:said|wept|whispered|asked|cried|told reporters) \\u0080,? (?:whose (?:\\p{Ll}+ )?\\p{Ll}+ was (?:among the (?:dead|victims)|killed|murdered|shot|stabbed|abducted)|(?:the )?(?:victim's|dead (?:man|woman|girl|boy)'s|slain \\p{Ll}+'s) ${KIN}|${KIN} of the (?:${DEAD} )?\\p{Ll}+)`,
    `(?:the )?(?:victim's|dead (?:man|woman|girl|boy)'s|his|her|their|the (?:man|woman|girl|boy)'s) (?:grieving |bereaved )?${KIN},? \\u0080(?=,? (?:said|told|wept|held|sat|broke|welcomed|thanked|asked|described))`,
    `\\u0080,? (?:the )?(?:victim's|dead (?:man|woman|girl|boy)'s) ${KIN}`,
    `\\u0080,? whose (?:\\p{L}+ )?(?:\\p{Ll}+ )?(?:was|were|had been) (?:killed|murdered|shot|stabbed|among the (?:dead|victims|injured)|abducted|kidnapped)`,
  ],
  neutral: [
    'had trusted (?:the|his|her|their) (?:\\p{Ll}+ ){0,2}\\p{Ll}+',
    '(?:at|in|during) the (?:trial|case|hearing|retrial|inquest|inquiry) (?:of|against|into|over) [^.;\\u0080]{1,80}?(?=[,.;]|$| that )',
    `(?:who )?(?:said|says|explained|added|recalled|wept|asked|wrote) \\u0080`,
    "(?:one )?name: \\u0080(?:'s)?",
    '(?:the |these |those )?(?:photographs?|pictures|photos|selfies|images) (?:he|she|they) (?:had )?(?:sent|posted|used|showed) (?:to )?(?:the |an? )?(?:\\p{L}+ ){0,2}(?:widow|woman|man|women|men|victims?|strangers?)',
    '(?:in )?(?:an? )?(?:so-called )?digital arrest(?: scam| fraud)?',
    '(?:gave|handed|passed|took|sent|showed|brought) (?:them|it|the (?:\\p{Ll}+ )?(?:documents|files|papers|emails|charts|photographs|recordings?|ledgers?|copies|printouts|invoices)) (?:over )?(?:home|to (?:the )?(?:police|regulator|prosecutors?|commission|newspaper|auditors?|inquiry|fbi|FBI|ASIC|SEC|FCA|SFO))',
    '(?:called|rang|phoned|dial(?:l)?ed|alerted|contacted|told|informed|notified) (?:the )?(?:police|sheriff|fbi|FBI|bank|999|911|authorities|detectives|officers|fraud squad)(?! (?:away|off|only)(?!\\p{L}))',
    '(?:filed|made|submitted|lodged|wrote) (?:the |a |an )?(?:suspicious (?:transaction|activity) )?(?:report|complaint|statement)',
    '(?:pointed|nodded|gestured) (?:to|at) (?:the )?(?:\\p{Ll}+ )?(?:\\u008C|\\u0081)(?: in the dock)?',
    '(?:sat|stood|waited|wept|listened|watched|walked) (?:in|at|on|through|outside) (?:the )?(?:second row|front row|public gallery|gallery|court|back|witness box|dock of witnesses|corridor)',
    "(?:did not|didn't|would not|could not) (?:look|speak|cry|weep|answer|want|sleep|react|recognise|know|notice)(?: (?:at|to) (?=\\u008C|\\u0081))?",
    `(?:lost|losing) (?:everything|all|${AMOUNT})`,
    `(?:made|forced|got|ordered|persuaded|talked|pressured|coerced|tricked|convinced|told) (?:him|her|them) (?:to |into )?(?:transfer|hand over|send|pay|withdraw|move|invest|part with|empty|transferring|handing over|sending|paying|withdrawing|moving|investing|parting with) (?:(?:all |most of |half )?(?:his|her|their) (?:life )?(?:savings|money|pension|account)|${AMOUNT}|the money)`,
    '(?:is|was|are|were|remains?) in (?:a )?(?:stable|critical|serious|good|fair) condition(?: in hospital)?',
    '(?:only )?(?:learned|learnt|heard|knew) (?:of|about) (?:it|this|the \\p{Ll}+) (?:only )?from (?:the )?(?:police|bank|detectives|newspaper|paper|letter)',
    '(?:without|against) (?:his|her|their) (?:knowledge|consent|will|permission)',
    "(?:until|before) (?:the )?(?:[\\p{L}'-]+ ){0,3}(?:noticed|found|spotted|saw|discovered) [^,.;\\u0080\\u0081]{1,40}?(?= and |[,.;]|$)",
  ],
  culprits: [
    '(?:two|three|four|five|six|seven|eight|nine|ten|several|\\d+) (?:others|other (?:men|women|people|suspects|defendants|persons))',
    '(?:the|those|some|these) (?:men|women|people|youths|strangers|callers?)(?= who )',
    '(?:two|three|four|five|six|seven|eight|nine|ten|\\d+|several|some|one) of (?:his|her|the|their|its|those) (?:former |then |own )?(?:superiors|bosses|managers|directors|colleagues|executives|employees|staff|officials|attackers|captors)',
    '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d+|several) (?:held|arrested|charged|detained|jailed|in custody|accused)',
    "(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|both) (?:of (?:his|her|the|their) )?(?:[\\p{L}'-]+ ){0,2}\\p{Ll}{2,}s(?= (?:are|were|have been|had been|will|face|stand|remain|deny|denied|admitted|go on trial|went on trial|await))",
    '(?:the )?(?:convict|accused|defendants?|culprits?|ringleader|mastermind|conman|suspects?|money launderers?|launderers?|(?:drug |arms |human )?traffickers|(?:drug|arms) dealers?|smugglers?|gangsters?|mobsters?|racketeers?|kingpin)',
    '(?:his|her|their|the|a|its) (?:former |then |ex-)?(?:boss|bosses|superiors?|manager|director|chief executive|ceo|finance director|chairman|head|treasurer|bookkeeper|nephew|owner|founder|promoters?|husband|wife|son|daughter|carer|adviser|accountant|partner)(?=,? \\u0081)',
    "\\p{L}+'s (?:owner|founder|director|boss|manager|abductors|killers?|kidnappers|robbers|attackers?)(?=,? \\u0081| (?:sentenced|jailed|convicted|charged|arrested))",
  ],
  words: `
    rs bags box stamp lunch assisting commission shredded judges call video behind same
    counsel led evidence state sheriff card cards customer customers league
    named served then heavy brown tall thin kind gentle whispered sounded quietly charts dying statement impact sleepless
    like liked seemed looked looks look watched heard hears feel felt feeling thought thinks thinking knew understood understand
    remembered remembers forgotten forgot hoped hopes wished wondered worried worries wept weeps cried sobbed trembled shook
    nodded smiled laughed sighed paused answered replied asked asks spoke speaks talked talks added adds read reads wrote
    testified recounted recalled pointed identified recognised recognized row verdict second third sat sits stood stands
    waited waits slept sleep woke ran fled escaped walked walks travelled returned arrived lived lives moved
    grew born raised married widowed retired works worked working teaches taught nursed studied baking bakes farms runs ran
    owns manages managed opened treated operated recovered recovering recovers discharged hospital home bed
    just later still quietly calmly slowly softly briefly once twice again always often sometimes simply really finally
    wanted want wants needed prefers preferred
    not never no
    man woman mother father widow widower pensioner grandmother grandfather neighbour sister brother
    designer teller nurse driver plumber electrician farmer shopkeeper trader clerk secretary carer caretaker banker teacher
    compliance officer accountant auditor cashier receptionist engineer mechanic
    trust trusted trusting
    receives receive received award awarded settlement
    praises brave banker victim whistleblower whistle-blower witness whistleblowers
    hunch stops grandparent tells tell court how owed
    pictures photographs page fashion
  `,
  determiners:
    'the a an his her their its this that these those my our your of in at on from with for into onto over across near under behind inside outside through during by about against between among two three four five six seven eight nine ten eleven twelve dozens hundreds first second third every each some several many more',
  verbal: '(?:ing|ed|[^n]t)$',
  copula:
    '(?:is|are|was|were|be|been|being|as|become|becomes|became|turned|remains?|like|called) (?:(?:the|an?|his|her|their|its|one of (?:the|his|her)|part of (?:the|a)) )?(?:\\p{L}+ )?$',
  heads:
    '(?:an? |the |one |two |three |four |five |six |seven |eight |nine |ten |some |several |dozens |hundreds |nobody |police |detectives |officers |prosecutors |investigators |deputies |rs |[£€$₦₹r\\d])',
  drawn:
    '(?:cash|cocaine|drugs?|weapons?|orders?|behest|instructions?|behalf|payroll|with (?:the )?(?:help|aid|consent|permission|blessing|knowledge) of|helped|helper|accomplices?|complic\\p{L}+|insider?|(?:with|for|alongside|and|by) (?:him|her(?! \\p{L})|them)|paid (?:him|her)|hired|shared)',
  harm: '(?:took|stole|robbed|attacked|threatened|shot|stabbed|beat|hit|kept|held|forced|made|tricked|cheated|deceived|defrauded|mortgaged|emptied|forged|copied|used|sent|posed|pretended|called|came back|wanted|demanded|persuaded|told|promised) ',
  dropsSubject: false,
  theyDid: '(?!)',
  speaker: '(?:i|me|my|mine|we|us|our|ours|myself)',
  him: '(?:he|she|him|his|her|hers|they|them|their|himself|herself|themselves)',
  who: '(?:who|whose|whom|which)',
  clauseWords: '(?:that|how|because)',
  doubts:
    '(?:third (?:man|person|suspect)|only after|split|hid|hidden|fraud squad|tax office|from (?:the )?inside|inside job|switched off|turned off|disabled|unlocked|left open|no (?:sign|trace)s? of|opened fire|returned fire|shoot-?out|not|never|none|no longer|however|believe[sd]?|theor(?:y|ies)|doubts?|doubted|insur\\p{L}+|claim(?:s|ed)?|lied|lying|invented|fake[ds]?|faking|staged|actually|truth|secret\\p{L}*|turned out|emerged|too|himself|herself|insider?|helped)',
  hints:
    '(?:found|finds|discovered|seized|revealed?|revealing|also|another|other|others|same|accomplice|helper|partner|associate|owner|boss|cocaine|drugs?|weapons?|guns?|cash|caller|retired|former|survivor|pensioner|couple|pair|both|man|woman|farmer|teacher|trader|dealer|banker|accountant|businessman|businesswoman|\\d+-year-old|either|which of|share[ds]?|paid|profits?)',
  shady:
    '(?:b(?:ought|uys?|uying)|deliver(?:ed|s|ing|y)|carr(?:y|ied|ies|ying)|organi[sz]ed|arranged|introduced|recruited|supplied|provided|offered|collected|envelopes?|parcels?|packages?|money|cash|emptying|proceeds|shares?|cut|fees?|bribes?|kickbacks?|loot|haul|stash|drugs?|heroin|cocaine|weapons?|guns?|pistols?|codes?|passwords?|accomplices?|associates?|partners?|roles?|part|plans?|plots?|schemes?|ideas?|orders?|alibi|confession|guilt|past|record|arrests?|prison|jail|custody|cell|bail|warrant|victims|gangs?|scams?|deals?|getaway|rivals?|sentence|conviction|crimes?|side|lies?|hideout|boss|culprit|suspects?|insider|lookout|mule|courier|fence|behalf|tips?|raid|robbery|theft|investors?|profits?|commission|gain|plea|denials?|charges?|consent|blessing|knowledge|help|signatures?|own)',
  openers:
    '(?:on \\p{Lu}\\p{L}+day|last (?:week|month|year)|as|when|while|after|before|because|how|that|who|which|whose|whom|but|and|then|where|until|since|although|though|if|so|said|says)',
};
