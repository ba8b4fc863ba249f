/** How a language tells that somebody was acquitted. Regular expression sources. */
export interface EndWords {
  /** What a court does, before the accused. */
  acquits: string;
  /** What becomes of the accused. */
  acquitted: string;
  /** What must follow, where the verb has other meanings: "relieved of" an office. */
  charge?: string;
  /** Cases that are dropped, before the accused; of those none need say that this is final. */
  caseOf?: string;
  dropped?: string;
  /** What links a further matter. */
  and: string;
  /** Words in such a sentence by which it is final. */
  final: string;
  /** A sentence that says so by itself, in small letters. */
  says: string;
}

/**
 * Romanian, Polish, Czech and Slovak, Croatian, Serbian and Slovene, Hungarian, Swedish, Danish and Norwegian, Dutch,
 * Turkish, Greek, Bulgarian, Russian, Ukrainian, Finnish, Baltic, Indonesian, Portuguese, Vietnamese.
 */
export const END_WORDS: readonly EndWords[] = [
  {
    acquits: '(?:l-a|a|au|i-a|a dispus|au decis) (?:achitat(?:-o)?|achitarea lui)(?: pe)?',
    acquitted: 'achitat[ăa]?',
    caseOf:
      '(?:dosarul|cauza|ancheta|cercetările|procurorii)[^,;.\\u0080]{0,40} (?:împotriva lui|față de|privindu-l pe)',
    dropped: 'clasat[ăe]?|închis[ăe]?',
    and: 'și|iar|dar',
    final: 'definitiv[ăe]?',
    says: '(?:decizia|sentința|hotărârea|soluția) (?:este|e|a rămas) definitivă|(?:decizia|sentința|hotărârea) nu mai poate fi (?:atacată|contestată)',
  },
  {
    acquits: 'uniewinnił[ay]?|uniewinnili',
    acquitted: 'uniewinnion[ya]',
    caseOf: '(?:postępowanie|śledztwo|dochodzenie|sprawę) (?:karne )?(?:przeciwko|wobec|w sprawie)',
    dropped: 'umorzon[oeay]',
    and: 'i|oraz|a|ale|lecz',
    final: 'prawomocn\\p{L}+|ostateczn\\p{L}+',
    says: '(?:wyrok|orzeczenie|postanowienie) (?:jest|stał się) (?:już )?(?:prawomocn[ye]|ostateczn[ye])',
  },
  {
    acquits: 'zprostil[aiy]?|osvobodil[aiy]?|oslobodil[aiy]?',
    acquitted: '(?:zproštěn|zprošten|osvobozen|oslobodený|oslobodená)[aáý]?',
    charge: 'obžalob|obvinen|obviněn|žalob|vin[ay]',
    caseOf: '(?:trestní|trestné) (?:stíhání|stíhanie)',
    dropped: 'zastaven[oéa]',
    and: 'a|i|ale|též',
    final: 'pravomocně|právoplatne|definitivně|definitívne|s konečnou platností',
    says: '(?:rozsudek|rozsudok|verdikt|rozhodnutí|rozhodnutie) (?:je|nabyl|nadobudol) (?:již |už )?(?:pravomocn[ýé]|právoplatn[ýé]|konečn[ýé]|právní moci|právoplatnosť)',
  },
  {
    acquits: '(?:je )?(?:oslobodi(?:o|la)|oprostil[oa]?)(?: je)?',
    acquitted: '(?:oslobođen|oproščen)[ao]?',
    charge: 'optužb|optužnic|krivnj|krivic|obtož',
    caseOf: '(?:postupak|istraga|postopek|preiskava) (?:protiv|zoper)',
    dropped: 'obustavljen[ao]?|ustavljen[ao]?',
    and: 'i|a|ali|te|in|pa',
    final: 'pravosnažno|pravomoćno|pravnomočno|konačno|dokončno',
    says: '(?:presuda|odluka|sodba) je (?:postala )?(?:pravosnažna|pravomoćna|pravnomočna|konačna|dokončna)',
  },
  {
    acquits: 'felmentette',
    acquitted: 'felment(?:ették|ve|ést kapott)',
    caseOf: '(?!)',
    dropped: '(?!)',
    and: 'és|s|de',
    final: 'jogerősen|véglegesen',
    says: '(?:az ítélet|a döntés) (?:már )?jogerős',
  },
  {
    acquits: '(?:har )?(?:friade|friar|friat|frikände|frikänner|frikänt)',
    acquitted: 'fri(?:kändes|känd|känts|känns|ats|ad|ades|as)',
    caseOf: '(?:åtalet|förundersökningen|utredningen|målet) mot',
    dropped: 'nedlag[dt]|lagts ne[dr]|lades ne[dr]|läggs ne[dr]',
    and: 'och|samt',
    final: 'slutligt|slutgiltigt|definitivt|laga kraft',
    says: 'domen har vunnit laga kraft|domen (?:kan inte|går inte att) överklagas',
  },
  {
    acquits: '(?:har )?(?:frifandt|frifundet|frikendte|frikendt|frifant|frifunnet|frikjente|frikjent)',
    acquitted: 'fri(?:fundet|kendt|funnet|kjent|fandtes|kjennes|findes)',
    caseOf: '(?:sagen|saken|sigtelsen|siktelsen|tiltalen|efterforskningen|etterforskningen) (?:mod|mot)',
    dropped: 'henlagt|frafaldet|frafalt|opgivet|indstillet|innstilt',
    and: 'og|samt',
    final: 'endelige?t?|rettskraftig|retskraftig',
    says: '(?:dommen|kendelsen|avgjørelsen|frifindelsen|frifinnelsen) er (?:nu |nå )?(?:endelig|rettskraftig|retskraftig)|dommen kan ikke (?:ankes|appelleres)',
  },
  {
    acquits: '(?:heeft|sprak|spreekt)',
    acquitted: 'vrijgesproken|vrij(?= van|$)',
    caseOf:
      '(?:de (?:straf)?zaak|het onderzoek|de vervolging) (?:tegen|van)|(?:het OM|het openbaar ministerie|justitie) heeft de zaak tegen',
    dropped: 'geseponeerd|gestaakt|beëindigd',
    and: 'en',
    final: 'definitief|onherroepelijk',
    says: '(?:de uitspraak|het vonnis|het arrest|de vrijspraak) is (?:onherroepelijk|definitief)',
  },
  {
    acquits: '(?!)',
    acquitted: 'beraat (?:etti|etmiştir|ettirildi|kararı verildi)',
    caseOf: '(?!)',
    and: 've|ile',
    final: 'kesin(?:leşen)?(?: olarak| kararla)?',
    says: '(?:beraat )?karar[ıi]?(?: artık)? (?:kesinleşti|kesindir)',
  },
  {
    acquits: 'αθώωσε',
    acquitted: 'αθωώθηκε|αθώ(?:ος|α)',
    charge: 'κατηγορ|για |από |αμετάκλητα',
    caseOf: '(?!)',
    and: 'και',
    final: 'αμετάκλητα|τελεσίδικα|οριστικά',
    says: 'η (?:απόφαση|αθώωση) (?:είναι|κατέστη) (?:αμετάκλητη|τελεσίδικη)',
  },
  {
    acquits: 'оправда(?:ха)?',
    acquitted: 'оправдана?',
    caseOf: '(?:дело|производство)то (?:срещу|против)',
    dropped: 'прекратено',
    and: 'и|а',
    final: 'окончателно',
    says: '(?:решението|присъдата) (?:е|стана|влезе в) (?:окончателн[оа]|сила)|решението не подлежи на обжалване',
  },
  {
    acquits: 'оправдал[аи]?',
    acquitted: 'оправдана?',
    caseOf: '(?:уголовное )?дело (?:против|в отношении)',
    dropped: 'прекращено',
    and: 'и|а',
    final: 'окончательно',
    says: '(?:приговор|решение|оправдательный приговор) вступил[оа]? в (?:законную )?силу|(?:приговор|решение) обжалованию не подлежит',
  },
  {
    acquits: 'виправда(?:в|ла|ли)',
    acquitted: 'виправдан(?:ий|а|о)',
    caseOf: '(?:справу|провадження) (?:проти|щодо)',
    dropped: 'закрито',
    and: 'і|й|та|а',
    final: 'остаточно',
    says: '(?:вирок|рішення) набра(?:в|ло) законної сили|(?:вирок|рішення) оскарженню не підлягає',
  },
  {
    acquits: 'vapautti',
    acquitted: 'vapaut(?:ettiin|ui)',
    charge: 'syyt',
    caseOf: '(?!)',
    and: 'ja|sekä',
    final: 'lainvoimaisesti|lopullisesti',
    says: '(?:tuomio|päätös|ratkaisu) (?:on|sai) (?:lainvoimainen|lainvoiman|lopullinen)',
  },
  {
    acquits: 'mõistis|attaisnoja|išteisino',
    acquitted: 'mõisteti|attaisnot[sa]|išteisint(?:as|a)|õigeks mõistetud',
    charge: 'õigeks|apsūdz|kaltin|korupcij|kyšinink|sukčiav|krāpš',
    caseOf: '(?!)',
    and: 'ja|un|ir|bet',
    final: 'lõplikult|jõustunud|galīgi|galutinai|neskundžiam\\p{L}+',
    says: '(?:otsus on jõustunud|spriedums ir (?:galīgs|stājies spēkā|nepārsūdzams)|(?:nuosprendis|nutartis) (?:įsiteisėjo|yra galutin\\p{L}+|neskundžiam\\p{L}+))',
  },
  {
    acquits: 'membebaskan',
    acquitted: 'dibebaskan|divonis bebas|dinyatakan tidak bersalah',
    charge: 'dakwaan|tuduhan|divonis|bersalah',
    caseOf: '(?!)',
    and: 'dan|serta',
    final: 'berkekuatan hukum tetap|inkrah',
    says: 'putusan (?:itu|ini|tersebut) (?:telah |sudah )?(?:berkekuatan hukum tetap|final|inkrah)',
  },
  {
    acquits: '(?:absolveu|absolveram|inocentou)(?: [ao])?',
    acquitted: '(?:absolvid|inocentad)[oa]',
    caseOf: '(?:processo|inquérito|procedimento) contra',
    dropped: 'arquivado',
    and: 'e|mas',
    final: 'definitivamente|em definitivo|transitad[oa] em julgado|trânsito em julgado',
    says: 'a (?:decisão|sentença|absolvição) (?:é definitiva|é irrecorrível|transitou em julgado|já transitou em julgado)',
  },
  {
    acquits: 'tuyên',
    acquitted: 'được tuyên (?:bố )?(?:vô tội|trắng án|không phạm tội)',
    caseOf: '(?!)',
    and: 'và',
    final: 'chung thẩm|có hiệu lực pháp luật',
    says: '(?:bản án|phán quyết) (?:đã )?có hiệu lực(?: pháp luật)?',
  },
];

/** What the acquitted is, before the name; a relative or partner of theirs is called otherwise. */
export const TRADES =
  '\\p{Ll}+(?:ean|eană)|fost(?:ul|a)|omul de afaceri|afacerist(?:ul|a)?|primar(?:ul|a)?|antreprenor(?:ul|a)?|director(?:ul|oarea)?|minist(?:ru|rul|ra)|deputat(?:ul|a)?|senator(?:ul|oarea)?|' +
  'byłego|byłą|były|była|przedsiębior(?:c[ęa]|czyni)|biznesmen(?:a|k[ęa])?|burmistrz(?:a|yni)?|wójta?|prezesa?|dyrektora?|poseł|posła|minist(?:er|ra)|' +
  'podnikatel(?:e|ku|ov|a|ka)?|býval(?:ého|ou|ý|á)|starost(?:a|u|ka|ku)|primátora?|ředitel(?:e|ka)?|riaditeľ(?:a|ka)?|poslan(?:ec|ce|kyně)|' +
  'bivš(?:i|a|eg|u)|nekdanj[iae]|nekadašnj[iae]|direktor(?:ica|ja)?|poduzetni(?:k|ca)|podjetni(?:k|ca)|preduzetni(?:k|ca)|biznismen|gradonačelni(?:k|ca)|župan(?:ja)?|ministar|ministrica|načelni(?:k|ca)|vlasni(?:k|ca)|predsjedni(?:k|ca)|predsedni(?:k|ca)|' +
  'vállalkozót?|üzletembert?|(?:volt|egykori) polgármestert?|polgármestert?|igazgatót?|képviselőt?|' +
  'företagaren|affärs(?:mannen|kvinnan)|(?:tidigare |förre )?(?:vd:n|direktören|kommunalrådet|ministern)|direktør(?:en)?|forretnings(?:mannen|mand|kvinnen)|(?:tidligere )?(?:ordfører|borgmester|minister|direktør|rederen|reder|investor)(?:en)?|erhvervsmanden|' +
  'ondernemer|zaken(?:man|vrouw)|oud-\\p{Ll}+|(?:voormalig )?(?:wethouder|burgemeester|directeur|bestuurder)|' +
  '[iİ]ş insanı|[iİ]ş adamı|(?:eski )?(?:belediye başkanı|müdür|bakan|genel müdür)|' +
  '(?:ο |η |τον |την )?(?:πρώην )?(?:επιχειρηματίας?|δήμαρχος?|υπουργός?|βουλευτής?|διευθυντής?|διευθυντή)|ο|η|' +
  'бизнесмен(?:а)?|бизнес[дк]ама(?:та)?|бизнесменът|предприниматель(?:ница)?|предпринимател(?:я|ят|ка|ката)?|предпринимательницу|бивш(?:ия|ият|ата)|бывш(?:ий|ая|его|ую)|экс-\\p{Ll}+|колишн(?:ій|я|ього|ю)|підприєм(?:ця|ець|иця|ицю)|бізнесмена?|директор(?:а|ът|ка)?|мэра?|мера|кмет(?:а|ът)?|чиновника?|' +
  'yrittäjä|liikemies|(?:entinen )?(?:toimitusjohtaja|kansanedustaja|kaupunginjohtaja)|endine|ettevõtja|uzņēmējs?|bijušais|buvęs\\p{L}+|verslinink\\p{L}+|' +
  'pengusaha|mantan \\p{Ll}+|bupati|empresári[oa]|ex-\\p{Ll}+|(?:antigo |antiga )?(?:autarca|presidente|diretora?|prefeit[oa])|[ao]|ông|bà|doanh nhân';

/** Between a name and what became of its bearer: auxiliaries, and days. */
export const AUXILIARIES =
  '(?:\\p{Ll}+ ){1,4}(?:suçundan|suçlamasından|suçlamasıyla|davasında|davasından|iddiasından|iddiasıyla)|(?:we?|ve?|u|în|på|i|op|in|в|во|у|на) \\p{Ll}+|je|jest|został[ao]?|by[lł]a?|bol[ao]?|er|blev|ble|blir|bliver|har|vært|varit|blivit|blitt|blevet|är|a fost|au fost|fost|a|este|is|werd|wordt|foi|fora|é|on|ir|buvo|tika|oli|е|беше|бил[аи]?|был[аи]?|був|була|було|se|' +
  'nu|nå|nylig|nyligen|sada|sad|danas|jučer|wczoraj|dziś|dnes|včera|azi|ieri|ma|tegnap|idag|igår|vandaag|gisteren|dün|bugün|hoje|ontem|вчера|днес|сегодня|вчора|сьогодні|χθες|σήμερα|eilen|\\p{Ll}+dagen|\\p{Ll}+dag|i dag|i går|bugun|nihayet|endelig';

/**
 * Beginnings of words that tell of another matter, a second trial, a part, a pardon or a limit of time: of these any may
 * undo an end, wherever it stands.
 */
export const TURNS =
  'apel|ankes?|anked|anker|överklag|beroep|hoger|cassatie|kasac|kasačn|žalb|pritožb|odvol|fellebb|temyiz|istinaf|έφεσ|εφεσ|αναίρεσ|апелляц|апелац|апеляц|обжал|кассац|оскарж|banding|kasasi|recurs|recorr|recorre|valitt|valitus|edasikaeb|apsūdzība ir|kháng|' +
  'condamnat|skaza|odsou|odsúd|osuđ|osudi|obsoj|obsod|elítél|ítélte|dömd|dömt|döms|dømt|dømm|veroord|mahk[uû]m|hapis|καταδικ|καταδίκ|осъд|осуд|осужд|приговор[её]н|приговорил|засуд|tuomit|süüdi|notiesā|nuteis|dihukum|divonis (?!bebas)|condena|kết án|' +
  'arest|reținut(?! că)|zatrzym|areszt|aresztow|vazb|väzb|pritvor|uhićen|uhapš|őrizet|letartóz|häkt|fängs|fengs|fængs|varetekt|varetægt|hechtenis|gevang|celstraf|tutuk|gözalt|συνελήφ|προφυλακ|задърж|арест|тюрьм|колони|трима|pidätet|vangit|ditahan|ditangkap|preso(?!\\p{L})|prisão|tạm giam|' +
  'boete|bøde|böter|bot(?!\\p{L})|grzywn|pokut|kazn|büntet|ceza|πρόστιμο|глоб|штраф|sako(?!\\p{L})|denda|multa|' +
  'rejudec|ponown|podj[ęą]|wzn(?:owi|awia)|opětovn|opakovan|nov[aéeoiu](?!\\p{L})|nowy|nowe|nowa|novi(?!\\p{L})|ponovn|új(?!\\p{L})|újra|ismét|ny(?!\\p{L})|nye|nya|nytt|nyt(?!\\p{L})|igen(?!\\p{L})|igjen|opnieuw|nieuwe?|yeni|yeniden|tekrar|νέα|νέο|ξανά|нов(?:о|а|ы|и|е)\\p{L}*|отново|вновь|снова|знову|uudelleen|uusi(?!\\p{L})|baru|nou(?:l|ă|i)?(?!\\p{L})|novamente|' +
  'alt(?:ă|ui|e)(?!\\p{L})|inn\\p{L}{1,4} spraw|inn(?:y|a|ego|ej|ych)(?!\\p{L})|jin[éýáo]\\p{L}*|in[éý](?!\\p{L})|drug(?:i|a|o|om|oj|e)(?!\\p{L})|másik|más(?!\\p{L})|annan|annat|andra|anden|andre|annen|annet|ander[e]?(?!\\p{L})|başka|diğer|άλλη|άλλο|друг|друго|інш|toise|muu(?!\\p{L})|teise|cits|citā|kit(?:oje|a)|lain(?!voima)|outr|khác|' +
  'dar(?!\\p{L})|însă|iar(?!\\p{L})|ale(?!\\p{L})|lecz|jednak|natomiast|však|azonban|viszont|de(?= \\p{Ll}+ (?:elítél|bűnös))|men(?!\\p{L})|medan|mens|dock|maar|echter|ama(?!\\p{L})|ancak|fakat|αλλά|όμως|ενώ|но(?!\\p{L})|однако|але(?!\\p{L})|проте|однак|ali(?!\\p{L})|međutim|vendar|mutta|aga(?!\\p{L})|bet(?!\\p{L})|tetapi|namun|mas(?!\\p{L})|porém|nhưng|' +
  'delvis|delvist|parțial|częściow|částečn|čiastočn|djelomi|delimi|delno|rész(?:ben|leg)|gedeelt|deels|kısmen|μέρει|частич|частков|osittain|osaliselt|daļēji|iš dalies|sebagian|parcial|em parte|một phần|förutom|utom|untatt|undtagen|bortsett|behalve|cu excepția|poza(?!\\p{L})|kromě|okrem|kivéve|osim|razen|εκτός|кроме|освен|крім|kecuali|exceto|salvo|' +
  'warunkow|podmínečn|podmienečn|uvjetn|uslovn|pogojn|villkorlig|betinget|voorwaardel|şartlı|условн|умовн|ehdolli|condicional|' +
  'amnest|grați|ułask|amnesti|milost|pomilov|pomilost|amnistij|kegyel|benåd|gratie|χάρη|αμνηστ|помилов|амнист|armaht|armah|grasi|abolisi|indult|ân xá|đại xá|' +
  'prescri|przedawn|promlč|premlč|zastar|elévül|preskrib|preskript|foreld|forældet|verjaar|zamanaşım|παραγρ|давност|сроков давности|vanhent|aegu|noilgum|kedaluwarsa|caducou|' +
  'nepravom|neprávopl|nieprawom|nepravosn|nem jogerős|nelainvoim|' +
  'recunos|przyzna[łl]|doznal|priznal|přiznal|prizna(?:o|la)|beismer|erkän|erkend|erkjen|beken|itiraf|ομολόγ|призна(?:л|в|ла|ния)|визна(?:в|ла)|myönsi|tunnist|atzin|pripažin|mengaku|confess|innrøm|indrøm|medg[ea]v?|tilstå|tilstod|bekän|' +
  'XX|zmarł|zemřel|umro|umrl|elhunyt|död(?!\\p{L})|død(?!\\p{L})|overleden|öldü|vefat|πέθανε|умер|почина|помер|kuoli|suri(?!\\p{L})|meninggal|morreu|falec|' +
  'cere(?!\\p{L})|vrea|domaga|żąda|chce|žádá|požaduje|traži|zahteva|kéri|kér(?!\\p{L})|kräver|yrkar|krever|kræver|vil(?!\\p{L})|vill(?!\\p{L})|wil(?!\\p{L})|eist|istiyor|istedi|talep|ζητ|иска|поиска|просит|просить|требует|вимагає|vaatii|meminta|menolak|menuntut|pede(?!\\p{L})|pediu|requer|' +
  'spune că|twierdzi|ska(?!\\p{L})|skal(?!\\p{L})|może|může|môže|možda|talán|kanskje|måske|kanske|misschien|belki|ίσως|может|може|ehk(?!\\p{L})|mungkin|talvez|dacă|jeśli|jestli|ako(?!\\p{L})|hvis|om att|indien|εάν|если|якщо|jos(?!\\p{L})|kui(?!\\p{L})|jika|' +
  'fug(?:it|ar)|zbieg|uprchl|pobjeg|szökés|flykt|flygt|gevlucht|firar|φυγά|беглец|скрыва|бяга|pakeni|buron|foragid|bỏ trốn';
