import { DEALING_IN_ARMS, DEALING_IN_DRUGS, SANCTIONS_BROKEN } from './combined-offences.ts';
import { WordSearch } from '../text/word-search.ts';

/** Words in scripts that part none of their words are found anywhere, all others whole. */
export interface WordsElsewhere {
  /** Regular expression source, in small letters. */
  whole: string;
  anywhere?: string;
}

/** Small letters of the Latin, Greek and Cyrillic scripts: a class of all letters takes V8 long to compile. */
const LETTER = '[a-z\u00df-\u024f\u03ac-\u03ce\u0430-\u0491]';

/** Looks for the words of several such lists in a text in small letters. */
export class SearchElsewhere {
  private readonly whole: WordSearch;
  private readonly anywhere: readonly (RegExp | null)[];
  private readonly anyAnywhere: RegExp;

  constructor(lists: readonly (WordsElsewhere | undefined)[]) {
    const sources = lists.map((words) => words?.whole.replaceAll(/\[(?:\\p\{L\}|\\p\{Ll\})\]|\\p\{Ll?\}/g, LETTER));
    this.whole = new WordSearch(
      sources.map((source) => (source === undefined ? [] : [source])),
      { signs: LETTER },
    );
    const anywhere = lists.map((words) => words?.anywhere);
    this.anywhere = anywhere.map((source) => (source === undefined ? null : new RegExp(source, 'u')));
    this.anyAnywhere = new RegExp(anywhere.filter((source) => source !== undefined).join('|'), 'u');
  }

  /** The places of the lists of which the text has a word. */
  listsIn(lower: string): ReadonlySet<number> {
    const whole = this.whole.listsIn(lower);
    if (!this.anyAnywhere.test(lower)) return whole;
    const anywhere = [...this.anywhere.keys()].filter((list) => this.anywhere[list]?.test(lower) === true);
    return new Set([...whole, ...anywhere]);
  }
}

/**
 * The offences of `OFFENCES` as the press names them in Romanian, Polish, Czech, Hungarian, Swedish, Danish, Norwegian,
 * Dutch, Turkish, Greek, Bulgarian, Russian, Ukrainian, Indonesian; and in Chinese, Japanese, Korean, Arabic, Thai.
 */
export const OFFENCES_ELSEWHERE: Readonly<Record<string, WordsElsewhere>> = {
  terrorism: {
    whole:
      'terroryz\\p{L}+|terorism\\p{L}*|terorist\\p{L}*|terorizm\\p{L}*|terrorizmus\\p{L}*|terrorbrott\\p{L}*|terör\\p{L}*|τρομοκρατ\\p{L}+|террори[сз]\\p{L}+|терори[сз]\\p{L}+|terrortat\\p{L}*|terror(?:handling|finansier|cselekmény|organis)\\p{L}*|terorizem|terorizam|terroryst\\p{L}+|terrorikurite\\p{L}+|terrorismi\\p{L}*|terrorism|finansiering (?:av|af) terror\\p{L}*|τρομοκρ\\p{L}+|khủng bố|keganasan',
    anywhere:
      '恐怖主义|恐怖活动|テロ|테러|إرهاب|恐怖主義|恐怖活動|恐怖组织|טרור|تروریس|دہشت ?گرد|ก่อการร้าย|आतंक(?:वाद|ी)|সন্ত্রাসবাদ|জঙ্গি',
  },
  'money laundering': {
    whole:
      'rửa tiền|pranj\\p{L}+ (?:novca|denarja)|prani\\p{L}+ špinavých peňazí|legalizáci\\p{L}+ výnosov|rahanpesu\\p{L}*|rahapesu\\p{L}*|pinigų plovim\\p{L}+|noziedzīgi iegūt\\p{L}+|spălar\\p{L}+ (?:de |a )?ban\\p{L}+|prani\\p{L} (?:brudnych )?pieniędzy|praní(?:m)? (?:špinavých )?peněz|legalizac\\p{L}+ výnosů|pénzmosás\\p{L}*|penningtvätt\\p{L}*|hvidvask\\p{L}*|hvitvask\\p{L}*|witwas\\p{L}*|kara para\\p{L}*|ξέπλυμα\\p{L}*|νομιμοποίηση εσόδων|пране на пари|отмывани\\p{L}+|легализаци\\p{L}+ (?:денежных|доходов|преступных)|відмиванн\\p{L}+|легалізаці\\p{L}+ (?:доходів|коштів)|pencucian uang|rửa tiền|перење пари|прање новца|відмиванн\\p{L}+|легалізаці\\p{L}+ (?:доходів|коштів|майна)|легализаци\\p{L}+ (?:денег|имущества|средств|доходов)|naud\\p{L}+ atmazgāšan\\p{L}+|aklama|penge?vask\\p{L}*|heleri|hvitvasking\\p{L}*|tppu|pengubahan wang haram|wang haram',
    anywhere:
      'धन ?शोधन|मनी लॉन्ड्रिंग|মানি লন্ডারিং|অর্থ ?পাচার|洗钱|洗錢|マネーロンダリング|資金洗浄|자금세탁|غسي?ل (?:ال)?أموال|ฟอกเงิน|洗黑錢|掩饰、?隐瞒犯罪所得|犯罪収益|組織犯罪処罰法違反|돈세탁|범죄수익|הלבנת הון|הלבנת כספים|تبييض (?:ال)?أموال|پول ?‌?شویی|منی لانڈرنگ|मनी लांड्रिंग|অর্থপাচার',
  },
  'human trafficking': {
    whole:
      'trafic de (?:persoane|minori)|handl\\p{L}+ ludźmi|obchod\\p{L}* s lidmi|emberkereskedel\\p{L}+|människohandel\\p{L}*|menneskehandel\\p{L}*|mensenhandel|insan ticareti|εμπορί\\p{L}+ ανθρώπων|торговл\\p{L}+ людьми|трафик на хора|торгівл\\p{L}+ людьми|perdagangan orang(?! dalam)|trafic de migranți|převaděč\\p{L}+|prevádzač\\p{L}+|obchod\\p{L}* s ľuďmi|embercsempész\\p{L}+|människosmuggl\\p{L}+|menneskesmugl\\p{L}+|mensensmokkel\\p{L}*|ihmiskaup\\p{L}+|ihmissalakulj\\p{L}+|laittoman maahantulon järjest\\p{L}+|inimkauband\\p{L}+|cilvēktirdzniec\\p{L}+|cilvēku tirdzniec\\p{L}+|prekyb\\p{L}+ žmonėmis|trgov\\p{L}+ (?:ljudima|z ljudmi)|krijumčar\\p{L}+ (?:ljudi|migranata)|tihotaplj\\p{L}+ ljudi|трговиј\\p{L}+ со луѓе|криумчар\\p{L}+ мигранти|трговин\\p{L}+ људима|каналджийств\\p{L}+|организаци\\p{L}+ незаконной миграции|незаконн\\p{L}+ переправленн\\p{L}+|διακίνηση μεταναστών|παράνομη μεταφορά μεταναστών|göçmen kaçakçılığı\\p{L}*|insan kaçakçılığı\\p{L}*|mua bán (?:trái phép )?người|buôn người|tổ chức cho người khác trốn|tppo|penyelundupan manusia|pemerdagangan orang|penyeludupan migran',
    anywhere:
      '拐卖|人口贩卖|人身売買|الاتجار بالبشر|ค้ามนุษย์|人口贩运|人口販運|贩卖人口|販賣人口|组织(?:他人)?偷越国|人身取引|인신매매|밀입국|סחר בבני אדם|סחר בנשים|تهريب (?:ال)?(?:مهاجرين|بشر)|قاچاق انسان|انسانی (?:ا)?سمگلنگ|मानव तस्करी|মানব ?পাচার',
  },
  'organised crime': {
    whole:
      'zločinačk\\p{L}+ (?:udruženj|organizacij|skupin)\\p{L}+|zločinsk\\p{L}+ skupin\\p{L}+|grup infracțional organizat|zorganizowan\\p{L}+ grup\\p{L}+ przestępcz\\p{L}+|organizovan\\p{L}+ (?:zločin|skupin)\\p{L}+|szervezett bűnöz\\p{L}+|bűnszervezet\\p{L}*|organiserad brottslighet|organiseret kriminalitet|organisert kriminalitet|georganiseerde misdaad|criminele organisatie|organize suç|suç örgütü\\p{L}*|οργανωμένο έγκλημα|εγκληματικ\\p{L}+ οργάνωσ\\p{L}+|преступн\\p{L}+ сообществ\\p{L}+|организирана престъпна|злочинн\\p{L}+ організаці\\p{L}+|kierowani\\p{L}+ grupą przestępcz\\p{L}+|grup\\p{L}+ przestępcz\\p{L}+|zločineck\\p{L}+ skupin\\p{L}+|organizovan\\p{L} zločin\\p{L}*|kriminellt? nätverk\\p{L}*|bandekriminalitet\\p{L}*|järjestäytyn\\p{L}+ rikollis\\p{L}+|rikollisjärjestö\\p{L}*|kuritegelik\\p{L}* (?:ühendus|organisatsioon)\\p{L}*|organiseeritud kuriteg\\p{L}+|organizēt\\p{L}+ (?:noziedz|grup)\\p{L}+|noziedzīg\\p{L}+ (?:organizāc|grup)\\p{L}+|organizuot\\p{L}+ (?:nusikals|grupuot)\\p{L}+|nusikalstam\\p{L}+ susivienijim\\p{L}+|organiziran\\p{L}+ kriminal\\p{L}*|hudodelsk\\p{L}+ združb\\p{L}+|злосторничк\\p{L}+ (?:здруж|група)\\p{L}+|организиран\\p{L}* криминал\\p{L}*|организован\\p{L}+ (?:криминал|преступн|злочинн)\\p{L}+(?: груп\\p{L}+)?|организовани криминал|организована злочинна група|удружива\\p{L}+ ради вршења|опг|бандитизм\\p{L}*|(?:участи\\p{L}+ в )?престъпн\\p{L}+ груп\\p{L}+|συμμορί\\p{L}+|tội phạm có tổ chức|xã hội đen|băng nhóm tội phạm|kejahatan terorganisa\\p{L}+|sindikat kejahatan|jenayah terancang',
    anywhere:
      '黑社会|黑恶|暴力団|조직폭력|有组织犯罪|恶势力|黑社會|組織犯罪(?!処罰)|三合會|組織的犯罪|범죄단체|폭력조직|ארגון פשיעה|ארגון פשע|פשע מאורגן|تشكيل عصابي|عصابة|الجريمة المنظمة|جرایم سازمان|باند تبهکار|منظم جرائم|อั้งยี่|ซ่องโจร|อาชญากรรมข้ามชาติ|องค์กรอาชญากรรม|संगठित अपराध|गैंगस्टर|সংঘবদ্ধ অপরাধ',
  },
  fraud: {
    whole:
      'lừa đảo|prijevar\\p{L}+|prevar(?:a|e|i|om|u|ama)|goljufij\\p{L}+|petos|petoks\\p{L}+|petokse\\p{L}*|sukčiav\\p{L}+|krāpšan\\p{L}+|kelmus\\p{L}*|înșelăci\\p{L}+|fraudă|oszust\\p{L}+|oszuka\\p{L}+|wyłudz\\p{L}+|podvod\\p{L}*|csalás\\p{L}*|bedrägeri\\p{L}*|bedrageri\\p{L}*|svindel\\p{L}*|svindl\\p{L}*|oplicht\\p{L}+|dolandırıcılık\\p{L}*|απάτ\\p{L}+|измам\\p{L}+|мошеннич\\p{L}+|шахрай\\p{L}+|penipuan|lừa đảo|ошахр\\p{L}+|аферист\\p{L}*|превар\\p{L}+|faillissementsfraude|(?:trygde|abonnements|fakturerings)?svindel\\p{L}*|databedrageri\\p{L}*|αποπλάνηση επενδυτών|investasi bodong|menipu|хищени\\p{L}+ пут[её]м обмана',
    anywhere:
      'धोखाधड़ी|जालसाज़?ी|ठगी|প্রতারণা|জালিয়াতি|诈骗|詐騙|詐欺|骗取|사기|احتيال|النصب|ฉ้อโกง|非法吸收公众存款|传销|欺詐|欺诈|だまし取|出資法違反|보이스피싱|유사수신|הונאה|מרמה|کلاهبرداری|دھوکہ ?دہی|فراڈ|جعلسازی|แชร์ลูกโซ่|หลอกลวงลงทุน',
  },
  corruption: {
    whole:
      'abuz(?:ul|ului)? în serviciu|trafic(?:ul)? de influență|przekroczeni\\p{L}+ uprawnień|nadużyci\\p{L}+ władzy|zneužit\\p{L}+ pravomoc\\p{L}+|hối lộ|tham nhũng|podmići\\p{L}+|podmit\\p{L}+|(?:primanj|davanj)\\p{L}+ mita|korupcij\\p{L}+|zlou?potreb\\p{L}+ (?:službenog )?položaja|zlorab\\p{L}+ položaja|podkup\\p{L}+|lahju\\p{L}+|lahjon\\p{L}+|kyšinink\\p{L}+|kukuļ\\p{L}+|altkäe\\p{L}+|(?:luare|dare|luat|dat) de mită|mită|corupți\\p{L}+|trafic de influență|łapów\\p{L}+|korupcj\\p{L}+|przekup\\p{L}+|úplat\\p{L}+|korupc\\p{L}+|veszteget\\p{L}+|korrupci\\p{L}+|mutbrott\\p{L}*|mutor\\p{L}*|bestikk\\p{L}+|korrupsjon|omkoping|corruptie|rüşvet\\p{L}*|yolsuzluk\\p{L}*|δωροδοκ\\p{L}+|δωροληψ\\p{L}+|διαφθορ\\p{L}+|подкуп\\p{L}*|корупци\\p{L}+|взят(?:к|оч)\\p{L}+|коррупци\\p{L}+|хабар\\p{L}*|корупці\\p{L}+|korupsi|suap|gratifikasi|hối lộ|tham nhũng|łapownict\\p{L}+|podpláca\\p{L}+|hivatali visszaél\\p{L}+|befolyással üzérked\\p{L}+|mutor|(?:tagande|givande) av muta|mutan|returkommission\\p{L}*|papirkim\\p{L}+|piktnaudžiav\\p{L}+ tarnyb\\p{L}+|поткуп\\p{L}*|(?:примање|земање|давање|барал|земал|примал) (?:на )?мито|примање мита|давање мита|злоупотреб\\p{L}+ (?:на |со |със )?(?:службен|власт|полномоч|положај)\\p{L}*|злоупотребени\\p{L}+ (?:должностными )?полномочи\\p{L}+|превышени\\p{L}+ (?:должностных )?полномочи\\p{L}+|неправомірн\\p{L}+ вигод\\p{L}+|зловживанн\\p{L}+ (?:владою|службов\\p{L}+|повноваж\\p{L}+)|κατάχρηση εξουσίας|irtikap\\p{L}*|görevi kötüye kullan\\p{L}+|ihaleye fesat\\p{L}*|lạm quyền|lợi dụng chức vụ|penyuap\\p{L}+|rasuah|suapan|salah guna kuasa',
    anywhere:
      'रिश्वत|भ्रष्टाचार|ঘুষ|দুর্নীতি|受贿|行贿|贪污|贿赂|腐败|贈賄|収賄|뇌물|رشوة|الفساد|ทุจริต|滥用职权|受賄|行賄|貪污|貪汙|收賄|賄賂|瀆職|汚職|談合|알선수재|배임수재|부정부패|직권남용|שוחד|שחיתות|הפרת אמונים|رشاوى|(?<!\\p{L})فساد|استغلال النفوذ|(?<!\\p{L})رشوه|ارتشا|اخلال در نظام اقتصادی|رشوت|کرپشن|بدعنوانی|สินบน|คอร์รัปชัน|घूस',
  },
  'drug trafficking': {
    whole:
      DEALING_IN_DRUGS +
      '|krijumčarenj\\p{L}+ droge|(?:trgovin|preprodaj)\\p{L}+ drog\\p{L}+|huumausainerik\\p{L}+|huumerik\\p{L}+|xtc-lab\\p{L}*|drugslab\\p{L}*|trafic de droguri|(?:handl\\p{L}+|obrot\\p{L}*|przemyt\\p{L}*) (?:[\\p{L}]+ )?narkotyk\\p{L}+|drogov\\p{L}+ (?:trestn|zločin|obchod)\\p{L}+|kábítószer\\p{L}*|narkotikabrott\\p{L}*|narkotikaforbrydels\\p{L}+|drugshandel|drugssmokkel|uyuşturucu (?:ticareti|kaçakçılığı)|διακίνηση ναρκωτικών|наркотраф\\p{L}+|сбыт\\p{L}* наркот\\p{L}+|збут\\p{L}* наркот\\p{L}+',
    anywhere:
      '贩毒|贩卖毒品|麻薬密売|마약|الاتجار بالمخدرات|走私毒品|运输毒品|制造毒品|運輸毒品|販毒|販賣毒品|製造毒品|覚[醒せ][いい]?剤|麻薬|大麻取締|コカイン|마약|필로폰|코카인|סחר בסמים|הברחת סמים|יבוא סמים|סחר בקוקאין|(?:تجارة|تهريب|ترويج|جلب|حيازة) (?:ال)?(?:مخدرات|كوكايين|هيروين|حشيش)|مواد مخدر|قاچاق تریاک|منشیات|ยาเสพติด|ยาบ้า|เฮโรอีน|मादक|ड्रग्स|नशीले|एनडीपीएस|মাদক|ইয়াবা',
  },
  'tax crime': {
    whole:
      'trốn thuế|utaj\\p{L}+ poreza|porezn\\p{L}+ (?:utaj|prijevar|evazij)\\p{L}+|davčn\\p{L}+ (?:zataj|utaj)\\p{L}+|veropeto\\p{L}*|naylon fatura|sahte fatura\\p{L}*|evaziun\\p{L}+ fiscal\\p{L}+|oszustw\\p{L}* podatkow\\p{L}+|uchylani\\p{L}+ od podatk\\p{L}+|daňov\\p{L}+ (?:podvod|únik)\\p{L}*|z?krácení(?:m)? daně|adócsalás\\p{L}*|skattebrott\\p{L}*|skattesvi[gk]\\p{L}*|skatteunddragelse\\p{L}*|momssvi[gn]\\p{L}*|belasting(?:fraude|ontduiking)|btw-fraude|vergi kaçak\\p{L}*|φοροδιαφυγ\\p{L}+|данъчн\\p{L}+ (?:измам|престъпл)\\p{L}+|уклонени\\p{L}+ от уплаты налогов|ухиленн\\p{L}+ від сплати податків|penggelapan pajak|(?:tindak )?pidana pajak|uchylani\\p{L}+ się od podatk\\p{L}+|przestępst\\p{L}+ skarbow\\p{L}+|wyłudz\\p{L}+ vat|krácení(?:m)? daní|skráteni\\p{L}+ dane|neodvedeni\\p{L}+ dane|költségvetési csalás\\p{L}*|skattefusk\\p{L}*|skattesmit\\p{L}+|skatteunndragelse\\p{L}*|moms(?:unndragelse|svindel|svig)\\p{L}*|veronkier\\p{L}+|maksukurite\\p{L}+|maksupettus\\p{L}*|maksudest kõrvalehoi\\p{L}+|izvairīšan\\p{L}+ no nodokļu|nodokļu krāpš\\p{L}+|mokesčių (?:veng|slėp)\\p{L}+|mokestin\\p{L}+ sukčiav\\p{L}+|pvm grobst\\p{L}+|poresk\\p{L}+ utaj\\p{L}+|даночн\\p{L}+ (?:затај|измам)\\p{L}+|затајув\\p{L}+ данок|(?:утај\\p{L}+ пореза|пореск\\p{L}+ утај\\p{L}+)|(?:укриван|избягван)\\p{L}+ на данъци|неуплат\\p{L}+ налогов|сокрыти\\p{L}+ налогов|vergi kaçır\\p{L}+|(?:mua|buôn) bán (?:trái phép )?hóa đơn|faktur pajak fiktif|(?:mengelak|pengelakan) cukai',
    anywhere:
      'कर ?चोरी|কর ফাঁকি|偷税|逃税|虚开增值税|脱税|탈세|تهرب ضريبي|التهرب الضريبي|骗取出口退税|漏税|逃漏?稅|漏稅|虛開發票|所得税法違反|法人税法違反|消費税法違反|조세 ?포탈|허위 세금계산서|העלמ[תו][ת]? ?מס|עבירות מס|התחמקות ממס|التهرب من الضرائب|فرار مالیاتی|ٹیکس چوری|เลี่ยงภาษี|หนีภาษี|टैक्स चोरी|जीएसटी चोरी|ভ্যাট ফাঁকি',
  },
  'sanctions evasion': {
    whole: SANCTIONS_BROKEN,
    anywhere:
      '(?:违反|規避|规避|違反)[^，。；,]{0,8}制裁|制裁(?:違反|逃れ|破り)|外為法違反|不正輸出|제재 ?(?:위반|회피)|(?:הפרת|עקיפת) (?:ה)?סנקציות|(?:انتهاك|خرق|التحايل على|الالتفاف على|التهرب من) (?:ال)?عقوبات|(?:دور زدن|نقض) تحریم|پابندیوں کی خلاف ورزی|มาตรการคว่ำบาตร|प्रतिबंधों का उल्लंघन|নিষেধাজ্ঞা লঙ্ঘন',
  },
  'arms trafficking': {
    whole: DEALING_IN_ARMS,
    anywhere:
      '(?:贩卖|走私|(?:非法)?买卖|販賣|運輸)(?:枪支|武器|軍火|槍[枝支械])|軍火走私|武器密輸|拳銃密売|銃刀法違反|(?:무기|총기) ?(?:밀매|밀수)|(?:סחר|הברחת) (?:ב)?(?:נשק|אמצעי לחימה)|סחר בנשק|(?:الاتجار ب|تجارة |تهريب )(?:ال)?(?:أسلحة|سلاح)|قاچاق (?:سلاح|اسلحه)|اسلح(?:ہ|ے)(?: کی)? اسمگلنگ|ค้าอาวุธ|हथियारों की तस्करी|अवैध हथियार|অস্ত্র (?:চোরাচালান|মামলা)|অবৈধ অস্ত্র',
  },
  cybercrime: {
    whole:
      'computervredebreuk|hack(?:en|aanval\\p{L}*|ning|ing|ere?)|cyber(?:crime|brott|kriminal|przestępcz|atak)\\p{L}*|infracțiuni informatice|acces ilegal la un sistem informatic|criminalitate informatică|fraudă informatică|włama\\p{L}+ (?:się )?do systemów|hakerst\\p{L}+|hackersk\\p{L}+ útok\\p{L}*|neoprávnen\\p{L}+ prístup\\p{L}* do počítač\\p{L}+|neoprávněn\\p{L}+ přístup\\p{L}* k počítač\\p{L}+|kyber(?:krimin|netick|riko)\\p{L}*|počítačov\\p{L}+ krimin\\p{L}+|hackertámad\\p{L}+|információs rendszer elleni|számítógépes bűnöz\\p{L}+|kibert[áa]mad\\p{L}+|dataintrång\\p{L}*|datainnbrudd\\p{L}*|datakriminalitet\\p{L}*|it-kriminalitet|datatyveri\\p{L}*|tietomur\\p{L}+|tietoverkkorik\\p{L}+|küberkurite\\p{L}+|häkki\\p{L}+|arvutikelmus\\p{L}*|kibernozie\\p{L}+|hakeru uzbruk\\p{L}+|datorkrāpš\\p{L}+|kibernetin\\p{L}+ nusikalt\\p{L}+|neteisėt\\p{L}+ prisijung\\p{L}+|programiši\\p{L}+|hakiranj\\p{L}+|hakersk\\p{L}+ napad\\p{L}*|hekersk\\p{L}+ napad\\p{L}*|računaln\\p{L}+ kriminal\\p{L}*|kibernetsk\\p{L}+ kriminal\\p{L}*|kibernetičk\\p{L}+ kriminal\\p{L}*|vdor\\p{L}* v informacijsk\\p{L}+|хак(?:ирање|овање|ер|ерск)\\p{L}*|компјутерск\\p{L}+ криминал\\p{L}*|рачунарск\\p{L}+ превар\\p{L}+|високотехнолошк\\p{L}+ криминал\\p{L}*|компютърн\\p{L}+ (?:престъп|измам)\\p{L}+|киб[еэ]р(?:прест|преступл|атак)\\p{L}+|неправомерн\\p{L}+ доступ\\p{L}*|кіберзлоч\\p{L}+|несанкціонован\\p{L}+ втручанн\\p{L}+|(?:взлом|злам)\\p{L}{0,2} (?:\\p{L}+ )?(?:сайт|баз|систем|акк?аунт|сервер)\\p{L}*|κυβερνο(?:έγκλ|επίθ|εγκλ)\\p{L}+|χάκινγκ|ηλεκτρονική απάτη|παράνομη πρόσβαση|bilişim (?:suç|sistemine gir)\\p{L}*|siber (?:saldırı|suç)\\p{L}*|hackerlık|tấn công mạng|tin tặc|xâm nhập trái phép|peretas\\p{L}*|meretas|kejahatan siber|(?:peng|meng)godam|jenayah siber',
    anywhere:
      '黑客|駭客|非法(?:侵入|获取)计算机|计算机信息系统|网络犯罪|侵犯公民个人信息|妨害電腦使用|入侵電腦|不正アクセス|ハッキング|サイバー(?:攻撃|犯罪)|電子計算機使用詐欺|ランサムウェア|해킹|정보통신망법 위반|랜섬웨어|사이버 ?(?:공격|범죄)|עבירות מחשב|פריצה למחשב|חדירה לחומר מחשב|האקר|מתקפת סייבר|(?:ال)?جرائم (?:ال)?إلكترونية|قرصنة|(?<!\\p{L})هک(?!\\p{L})|جرایم رایانه|حمله سایبری|ہیکنگ|سائبر کرائم|แฮก|แฮ็ก|อาชญากรรมไซเบอร์|พ\\.ร\\.บ\\.คอมพิวเตอร์|हैकिंग|साइबर (?:अपराध|ठगी)|হ্যাকিং|সাইবার অপরাধ',
  },
  'market abuse': {
    whole:
      'handel met voorkennis|markt?manipula\\p{L}+|manipularea pieței|abuz de piață|wykorzysta\\p{L}+ informacji poufn\\p{L}+|manipul\\p{L}+ (?:kursem|s trhom|s trhem|tržišt\\p{L}+|rinka|tirg\\p{L}+|pasar|saham)|zneuži\\p{L}+ informác\\p{L}+ v obchodnom|zneužit\\p{L} informací v obchodním|bennfentes keresked\\p{L}+|piacbefolyásol\\p{L}+|insider(?:brott|handel)\\p{L}*|marknadsmanipul\\p{L}+|markedsmanipul\\p{L}+|innsidehandel|sisäpiiri(?:ntiedon|riko)\\p{L}*|kurssimanipul\\p{L}+|markkinoiden manipul\\p{L}+|siseteabe väärkasut\\p{L}+|turumanipul\\p{L}+|iekšējās informācijas izmant\\p{L}+|tirgus manipul\\p{L}+|viešai neatskleist\\p{L}+ informac\\p{L}+|povlašten\\p{L}+ informacij\\p{L}+|zlorab\\p{L}+ (?:notranjih informacij|trga)|внатрешни информации|повлашћен\\p{L}+ информациј\\p{L}+|ман[иі]пул\\p{L}+ (?:со пазар\\p{L}+|на пазара|на тржишту|рынком|ринком)|вътрешна информация|инсайдерск\\p{L}+|інсайдерськ\\p{L}+|προνομιακής πληροφορίας|χειραγώγηση (?:της )?αγοράς|içeriden öğren\\p{L}+|piyasa dolandırıcılığı|bilgi suistimali|thao túng (?:thị trường )?chứng khoán|manipülasyon\\p{L}*|thao túng thị trường|giao dịch nội gián|perdagangan orang dalam',
    anywhere:
      '内幕交易|內[線幕]交易|操[纵縱](?:证券)?(?:市场|股價|股价)|インサイダー取引|相場操縦|株価操縦|金融商品取引法違反|주가 ?조작|내부자 ?거래|시세 ?조종|미공개 ?정보|שימוש במידע פנים|הרצת מניות|التلاعب (?:ب|في )?(?:ال)?(?:سوق|أسعار)|دستکاری بازار|انسائیڈر ٹریڈنگ|ปั่นหุ้น|ข้อมูลภายใน|อินไซเดอร์|इनसाइडर ट्रेडिंग|शेयर बाजार में हेरफेर|শেয়ার কারসাজি|ইনসাইডার ট্রেডিং',
  },
  embezzlement: {
    whole:
      'tham ô|pronevjer\\p{L}+|pronever\\p{L}+|sprenever\\p{L}+|poneverb\\p{L}+|kavallu\\p{L}+|kavalsi|omastamis\\p{L}+|išvaistym\\p{L}+|piesavināš\\p{L}+|delapidar\\p{L}+|przywłaszcz\\p{L}+|sprzeniewierz\\p{L}+|zpronevěr\\p{L}+|sikkaszt\\p{L}+|hűtlen kezelés\\p{L}*|förskingr\\p{L}+|underslæb|mandatsvig|underslag\\p{L}*|verduister\\p{L}+|zimmet\\p{L}*|υπεξαίρεσ\\p{L}+|присвояван\\p{L}+|растрат\\p{L}+|хищени\\p{L}+|присвоєнн\\p{L}+|розтрат\\p{L}+|penggelapan|abuso de confiança|deturnare de fonduri|defraudacj\\p{L}+|tunelován\\p{L}+|trolöshet mot huvudman|økonomisk utroskap|luottamusaseman väärinkäyt\\p{L}+|omastami\\p{L}+|izšķērdēšan\\p{L}+|turto pasisavinim\\p{L}+|zatajitev|проневер\\p{L}+|привласненн\\p{L}+|заволодінн\\p{L}+ (?:чужим )?(?:майном|коштами)|розкраданн\\p{L}+|казнокрадств\\p{L}+|присвоени\\p{L}+|υπεξαιρέσ\\p{L}+|κατάχρηση χρημάτων|güveni kötüye kullan\\p{L}+|biển thủ|lạm dụng tín nhiệm|menggelapkan|pecah amanah|salah guna wang',
    anywhere:
      'गबन|আত্মসাৎ|আত্মসাত|挪用公款|挪用资金|职务侵占|横領|횡령|اختلاس|ยักยอก|侵吞|業?務?侵[占佔]|掏空|背信|背任|着服|배임(?!수재)|빼돌[리린]|מעילה|גניבה בידי (?:עובד|מורשה|מנהל)|خيانة الأمانة|تبديد أموال|(?:الاستيلاء على|إهدار) المال العام|خیانت در امانت|غبن|خورد ?برد|हेराफेरी',
  },
  murder: {
    whole:
      'ubojstv\\p{L}+|ubistv\\p{L}+|murha(?:sta|n)?|omor\\p{L}*|omucider\\p{L}*|zabójstw\\p{L}+|morderstw\\p{L}+|vražd\\p{L}+|gyilkos\\p{L}+|emberölés\\p{L}*|moord|doodslag|cinayet\\p{L}*|kasten öldürme\\p{L}*|δολοφον\\p{L}+|ανθρωποκτον\\p{L}+|убийств\\p{L}+|вбивств\\p{L}+|pembunuhan|vražb\\p{L}+|(?:för|åtalad för) dråp|manddrab\\p{L}*|(?:for|begået) drab|drapet|drabet|(?:for|overlagt) drap|taposta|tapoista|mõrv\\p{L}*|tapmis\\p{L}*|slepkavīb\\p{L}+|nužudym\\p{L}+|(?:zaradi|obtožen\\p{L}*|obsojen\\p{L}*) umora|убиств\\p{L}+|adam öldürme|giết người|membunuh',
    anywhere:
      '故意杀人|殺人|살인|جريمة قتل|谋杀|謀殺|殺害|살해|רצח|הריגה|(?:القتل العمد|بالقتل|بقتل|تهمة القتل)|(?<!\\p{L})قتل(?!\\p{L})|ฆาตกรรม|ฆ่าผู้อื่น|(?<!आत्म)हत्या|(?<!আত্ম)হত্যা|(?<!\\p{L})খুন',
  },
  'robbery or theft': {
    whole:
      'krađ\\p{L}+|razbojništv\\p{L}+|tatvin\\p{L}+|varkau\\p{L}+|ryöst\\p{L}+|vagyst\\p{L}+|zādzīb\\p{L}+|vargus\\p{L}*|tâlhări\\p{L}+|furtul|kradzież\\p{L}*|rozb[óo]j\\p{L}*|krádež\\p{L}*|loupež\\p{L}*|lopás\\p{L}*|rablás\\p{L}*|stöld\\p{L}*|tyveri\\p{L}*|røveri\\p{L}*|diefstal\\p{L}*|overval|hırsızlık\\p{L}*|κλοπ\\p{L}+|ληστεί\\p{L}+|краж\\p{L}+|кражб\\p{L}+|грабеж\\p{L}*|крадіжк\\p{L}+|розбі\\p{L}+|pencurian|perampokan|furt calificat|furt|napad\\p{L}{0,3} rabunkow\\p{L}+|lúpež\\p{L}*|(?:för|grovt|väpnat) rån|indbrud\\p{L}*|inbraa?k\\p{L}*|inbrott\\p{L}*|innbrudd\\p{L}*|(?:grovt ran|for ran)|röövimi\\p{L}+|laupīšan\\p{L}+|plėšim\\p{L}+|pljačk\\p{L}+|пљачк\\p{L}+|крађ\\p{L}+|разбојништв\\p{L}+|разбо[яей]\\p{L}*|ограблени\\p{L}+|(?:ληστ|κλοπ)\\p{L}+|yağma|soygun\\p{L}*|trộm cắp\\p{L}*|cướp(?: tài sản)?|грабіж\\p{L}*|грабеж\\p{L}*|pembobolan|mencuri|samun|rompakan|kecurian|oboroženega ropa|ropa banke',
    anywhere:
      '盗窃|抢劫|強盗|窃盗|강도|절도|سرقة|抢夺|竊盜|盜竊|搶劫|強盜|盗ん|훔[친쳐]|(?<!\\p{L})[ובהלמכש]{0,2}שוד(?!\\p{L})|(?<!\\p{L})[ובהלמכש]{0,2}גניבה(?! בידי)|سطو|سرقت|ڈکیتی|(?<!ٹیکس )چوری|ลักทรัพย์|ปล้น|ชิงทรัพย์|(?<!(?:कर|टैक्स|जीएसटी) ?)चोरी|डकैती|(?<!\\p{L})लूट|(?<!\\p{L})চুরি|ডাকাতি|ছিনতাই',
  },
  'kidnapping or extortion': {
    whole:
      'șantaj\\p{L}*|wymusz\\p{L}+ rozbójnicz\\p{L}+|porwani\\p{L}+|vydírán\\p{L}+|zsarolás\\p{L}*|utpressning\\p{L}*|afpresning\\p{L}*|afpersing|şantaj\\p{L}*|εκβίασ\\p{L}+|απαγωγ\\p{L}+|изнудван\\p{L}*|вымогательств\\p{L}+|похищени\\p{L}+ (?:человека|людей)|вимаганн\\p{L}+|pemerasan|penculikan|lipsire de libertate|răpire\\p{L}*|wymuszeni\\p{L}+|uprowadzeni\\p{L}+|únos\\p{L}*|vydieran\\p{L}+|emberrablás\\p{L}*|människorov\\p{L}*|kidnap(?:ning|ping)\\p{L}*|bortførels\\p{L}+|frihedsberøvels\\p{L}+|frihetsberøvels\\p{L}+|utpressing\\p{L}*|kirist\\p{L}+|vapaudenriis\\p{L}+|sieppau\\p{L}+|väljapressi\\p{L}+|inimrööv\\p{L}*|izspiešan\\p{L}+|nolaupīš\\p{L}+|turto prievartav\\p{L}+|žmo(?:gaus|nių) pagrob\\p{L}+|iznud\\p{L}+|ucjen\\p{L}+|otmic\\p{L}+|izsiljev\\p{L}+|ugrabit\\p{L}+|изнуд\\p{L}*|уцен(?:а|у|увањ\\p{L}+)|отмиц\\p{L}+|грабнување|отвличан\\p{L}+|р[еэ]кет\\p{L}*|викраденн\\p{L}+ (?:людин|особ)\\p{L}+|εκβιασ\\p{L}+|haraç|fidye|adam kaçırma|ontvoering\\p{L}*|tống tiền|bắt cóc|cưỡng đoạt|memeras ugut|peras ugut',
    anywhere:
      '敲诈勒索|绑架|恐喝|ابتزاز|非法拘禁|勒索|恐嚇取財|綁架|擄人|誘拐|脅し取|身代金|공갈|납치|(?<!\\p{L})감금|סחיטה|חטיפה|(?:ال|ب)?(?:خطف|اختطاف)(?!\\p{L})|اخاذی|آدم ?‌?ربایی|گروگان|اغوا|بھتہ|กรรโชก|ลักพาตัว|เรียกค่าไถ่|รีดไถ|अपहरण|जबरन वसूली|फिरौती|रंगदारी|অপহরণ|চাঁদাবাজি|মুক্তিপণ',
  },
  'smuggling or counterfeiting': {
    whole:
      'buôn lậu|krijumčar\\p{L}+|salakuljet\\p{L}+|contraband[ăe]\\p{L}*|przemyt\\p{L}*|pašov\\p{L}+|pašerá\\p{L}+|csempész\\p{L}+|smugl\\p{L}+|smokkel\\p{L}*|kaçakçılık\\p{L}*|kaçakçılığı\\p{L}*|λαθρεμπ\\p{L}+|контрабанд\\p{L}+|penyelundupan|falsificare de monedă|(?:podrabiani|fałszowani)\\p{L}+ pieniędzy|padělání peněz|falšovani\\p{L}+ peňazí|pénzhamisít\\p{L}+|penningförfalsk\\p{L}+|falskmøntn\\p{L}+|falskmyntn\\p{L}+|pengefalsk\\p{L}*|valsemunterij|vervalsing van bankbiljetten|rahanväärenn\\p{L}+|salakaubaved\\p{L}+|rahavõltsi\\p{L}+|kontraband\\p{L}+|naudas viltoš\\p{L}+|pinigų klastoj\\p{L}+|šverc\\p{L}*|krivotvorenj\\p{L}+ novca|tihotaplj\\p{L}+|ponarejanj\\p{L}+ denarja|шверц\\p{L}*|криумчар\\p{L}+|кријумчар\\p{L}+|фалсифи(?:кува|кова)\\p{L}+ (?:пари|новца)|фалшив\\p{L}+ пари|фальшивомонетн\\p{L}+|поддельных (?:денег|купюр)|підроблен\\p{L}+ грошей|παραχάραξ\\p{L}+|sahte para\\p{L}*|parada sahtecilik|(?:làm )?tiền giả|hàng giả|uang palsu|wang palsu|penyeludupan',
    anywhere:
      'तस्करी|চোরাচালান|走私|密輸|밀수|تهريب|假币|偽鈔|偽札|(?:伪造|偽造|變造)货?貨?[币幣]|通貨偽造|假冒注册商标|위조지폐|화폐 ?위조|הברח[הו]ת?|זיוף (?:כסף|שטרות)|(?:تزوير|تزييف) (?:ال)?عملة|(?<!\\p{L})قاچاق|جعل اسکناس|اسمگلنگ|جعلی کرنسی|ลักลอบนำเข้า|ลักลอบขน|ของหนีภาษี|ปลอมธนบัตร|ธนบัตรปลอม|नकली नोट|जाली नोट|জাল নোট|জাল টাকা',
  },
  forgery: {
    whole:
      'krivotvor\\p{L}+|falsifi(?:kovanj|ciranj)\\p{L}+|ponarej\\p{L}+|väärenn\\p{L}+|falšovani\\p{L}+|подделк\\p{L}+ (?:\\p{L}+ ){1,2}(?:документ|справ)\\p{L}+|поддельн\\p{L}+ (?:документ|справ)\\p{L}+|fals în înscrisuri|fałszerstw\\p{L}+|padělán\\p{L}+|okirat-hamisítás\\p{L}*|urkundsförfalskning|dokumentfalsk\\p{L}*|valsheid in geschrifte?|evrakta sahtecilik|sahtecilik\\p{L}*|πλαστογραφ\\p{L}+|подделк\\p{L}+ документ\\p{L}+|підробк\\p{L}+ документ\\p{L}+|pemalsuan',
    anywhere: '伪造|偽造|위조|تزوير',
  },
};
