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
      'terroryz\\p{L}+|terorism\\p{L}*|terorist\\p{L}*|terorizm\\p{L}*|terrorizmus\\p{L}*|terrorbrott\\p{L}*|terör\\p{L}*|τρομοκρατ\\p{L}+|террори[сз]\\p{L}+|терори[сз]\\p{L}+',
    anywhere: '恐怖主义|恐怖活动|テロ|테러|إرهاب',
  },
  'money laundering': {
    whole:
      'rửa tiền|pranj\\p{L}+ (?:novca|denarja)|prani\\p{L}+ špinavých peňazí|legalizáci\\p{L}+ výnosov|rahanpesu\\p{L}*|rahapesu\\p{L}*|pinigų plovim\\p{L}+|noziedzīgi iegūt\\p{L}+|spălar\\p{L}+ (?:de |a )?ban\\p{L}+|prani\\p{L} (?:brudnych )?pieniędzy|praní(?:m)? (?:špinavých )?peněz|legalizac\\p{L}+ výnosů|pénzmosás\\p{L}*|penningtvätt\\p{L}*|hvidvask\\p{L}*|hvitvask\\p{L}*|witwas\\p{L}*|kara para\\p{L}*|ξέπλυμα\\p{L}*|νομιμοποίηση εσόδων|пране на пари|отмывани\\p{L}+|легализаци\\p{L}+ (?:денежных|доходов|преступных)|відмиванн\\p{L}+|легалізаці\\p{L}+ (?:доходів|коштів)|pencucian uang|rửa tiền',
    anywhere:
      'धन ?शोधन|मनी लॉन्ड्रिंग|মানি লন্ডারিং|অর্থ ?পাচার|洗钱|洗錢|マネーロンダリング|資金洗浄|자금세탁|غسي?ل (?:ال)?أموال|ฟอกเงิน',
  },
  'human trafficking': {
    whole:
      'trafic de (?:persoane|minori)|handl\\p{L}+ ludźmi|obchod\\p{L}* s lidmi|emberkereskedel\\p{L}+|människohandel\\p{L}*|menneskehandel\\p{L}*|mensenhandel|insan ticareti|εμπορί\\p{L}+ ανθρώπων|торговл\\p{L}+ людьми|трафик на хора|торгівл\\p{L}+ людьми|perdagangan orang',
    anywhere: '拐卖|人口贩卖|人身売買|الاتجار بالبشر|ค้ามนุษย์',
  },
  'organised crime': {
    whole:
      'zločinačk\\p{L}+ (?:udruženj|organizacij|skupin)\\p{L}+|zločinsk\\p{L}+ skupin\\p{L}+|grup infracțional organizat|zorganizowan\\p{L}+ grup\\p{L}+ przestępcz\\p{L}+|organizovan\\p{L}+ (?:zločin|skupin)\\p{L}+|szervezett bűnöz\\p{L}+|bűnszervezet\\p{L}*|organiserad brottslighet|organiseret kriminalitet|organisert kriminalitet|georganiseerde misdaad|criminele organisatie|organize suç|suç örgütü\\p{L}*|οργανωμένο έγκλημα|εγκληματικ\\p{L}+ οργάνωσ\\p{L}+|преступн\\p{L}+ сообществ\\p{L}+|организирана престъпна|злочинн\\p{L}+ організаці\\p{L}+',
    anywhere: '黑社会|黑恶|暴力団|조직폭력',
  },
  fraud: {
    whole:
      'lừa đảo|prijevar\\p{L}+|prevar(?:a|e|i|om|u|ama)|goljufij\\p{L}+|petos|petoks\\p{L}+|petokse\\p{L}*|sukčiav\\p{L}+|krāpšan\\p{L}+|kelmus\\p{L}*|înșelăci\\p{L}+|fraudă|oszust\\p{L}+|oszuka\\p{L}+|wyłudz\\p{L}+|podvod\\p{L}*|csalás\\p{L}*|bedrägeri\\p{L}*|bedrageri\\p{L}*|svindel\\p{L}*|svindl\\p{L}*|oplicht\\p{L}+|dolandırıcılık\\p{L}*|απάτ\\p{L}+|измам\\p{L}+|мошеннич\\p{L}+|шахрай\\p{L}+|penipuan|lừa đảo',
    anywhere: 'धोखाधड़ी|जालसाज़?ी|ठगी|প্রতারণা|জালিয়াতি|诈骗|詐騙|詐欺|骗取|사기|احتيال|النصب|ฉ้อโกง',
  },
  corruption: {
    whole:
      'abuz(?:ul|ului)? în serviciu|trafic(?:ul)? de influență|przekroczeni\\p{L}+ uprawnień|nadużyci\\p{L}+ władzy|zneužit\\p{L}+ pravomoc\\p{L}+|hối lộ|tham nhũng|podmići\\p{L}+|podmit\\p{L}+|(?:primanj|davanj)\\p{L}+ mita|korupcij\\p{L}+|zlou?potreb\\p{L}+ (?:službenog )?položaja|zlorab\\p{L}+ položaja|podkup\\p{L}+|lahju\\p{L}+|lahjon\\p{L}+|kyšinink\\p{L}+|kukuļ\\p{L}+|altkäe\\p{L}+|(?:luare|dare|luat|dat) de mită|mită|corupți\\p{L}+|trafic de influență|łapów\\p{L}+|korupcj\\p{L}+|przekup\\p{L}+|úplat\\p{L}+|korupc\\p{L}+|veszteget\\p{L}+|korrupci\\p{L}+|mutbrott\\p{L}*|mutor\\p{L}*|bestikk\\p{L}+|korrupsjon|omkoping|corruptie|rüşvet\\p{L}*|yolsuzluk\\p{L}*|δωροδοκ\\p{L}+|δωροληψ\\p{L}+|διαφθορ\\p{L}+|подкуп\\p{L}*|корупци\\p{L}+|взят(?:к|оч)\\p{L}+|коррупци\\p{L}+|хабар\\p{L}*|корупці\\p{L}+|korupsi|suap|gratifikasi|hối lộ|tham nhũng',
    anywhere: 'रिश्वत|भ्रष्टाचार|ঘুষ|দুর্নীতি|受贿|行贿|贪污|贿赂|腐败|贈賄|収賄|뇌물|رشوة|الفساد|ทุจริต',
  },
  'drug trafficking': {
    whole:
      'krijumčarenj\\p{L}+ droge|(?:trgovin|preprodaj)\\p{L}+ drog\\p{L}+|huumausainerik\\p{L}+|huumerik\\p{L}+|xtc-lab\\p{L}*|drugslab\\p{L}*|trafic de droguri|(?:handl\\p{L}+|obrot\\p{L}*|przemyt\\p{L}*) (?:[\\p{L}]+ )?narkotyk\\p{L}+|drogov\\p{L}+ (?:trestn|zločin|obchod)\\p{L}+|kábítószer\\p{L}*|narkotikabrott\\p{L}*|narkotikaforbrydels\\p{L}+|drugshandel|drugssmokkel|uyuşturucu (?:ticareti|kaçakçılığı)|διακίνηση ναρκωτικών|наркотраф\\p{L}+|сбыт\\p{L}* наркот\\p{L}+|збут\\p{L}* наркот\\p{L}+',
    anywhere: '贩毒|贩卖毒品|麻薬密売|마약|الاتجار بالمخدرات',
  },
  'tax crime': {
    whole:
      'trốn thuế|utaj\\p{L}+ poreza|porezn\\p{L}+ (?:utaj|prijevar|evazij)\\p{L}+|davčn\\p{L}+ (?:zataj|utaj)\\p{L}+|veropeto\\p{L}*|naylon fatura|sahte fatura\\p{L}*|evaziun\\p{L}+ fiscal\\p{L}+|oszustw\\p{L}* podatkow\\p{L}+|uchylani\\p{L}+ od podatk\\p{L}+|daňov\\p{L}+ (?:podvod|únik)\\p{L}*|z?krácení(?:m)? daně|adócsalás\\p{L}*|skattebrott\\p{L}*|skattesvi[gk]\\p{L}*|skatteunddragelse\\p{L}*|momssvi[gn]\\p{L}*|belasting(?:fraude|ontduiking)|btw-fraude|vergi kaçak\\p{L}*|φοροδιαφυγ\\p{L}+|данъчн\\p{L}+ (?:измам|престъпл)\\p{L}+|уклонени\\p{L}+ от уплаты налогов|ухиленн\\p{L}+ від сплати податків|penggelapan pajak|(?:tindak )?pidana pajak',
    anywhere: 'कर ?चोरी|কর ফাঁকি|偷税|逃税|虚开增值税|脱税|탈세|تهرب ضريبي|التهرب الضريبي',
  },
  embezzlement: {
    whole:
      'tham ô|pronevjer\\p{L}+|pronever\\p{L}+|sprenever\\p{L}+|poneverb\\p{L}+|kavallu\\p{L}+|kavalsi|omastamis\\p{L}+|išvaistym\\p{L}+|piesavināš\\p{L}+|delapidar\\p{L}+|przywłaszcz\\p{L}+|sprzeniewierz\\p{L}+|zpronevěr\\p{L}+|sikkaszt\\p{L}+|hűtlen kezelés\\p{L}*|förskingr\\p{L}+|underslæb|mandatsvig|underslag\\p{L}*|verduister\\p{L}+|zimmet\\p{L}*|υπεξαίρεσ\\p{L}+|присвояван\\p{L}+|растрат\\p{L}+|хищени\\p{L}+|присвоєнн\\p{L}+|розтрат\\p{L}+|penggelapan|abuso de confiança',
    anywhere: 'गबन|আত্মসাৎ|আত্মসাত|挪用公款|挪用资金|职务侵占|横領|횡령|اختلاس|ยักยอก',
  },
  murder: {
    whole:
      'ubojstv\\p{L}+|ubistv\\p{L}+|murha(?:sta|n)?|omor\\p{L}*|omucider\\p{L}*|zabójstw\\p{L}+|morderstw\\p{L}+|vražd\\p{L}+|gyilkos\\p{L}+|emberölés\\p{L}*|moord|doodslag|cinayet\\p{L}*|kasten öldürme\\p{L}*|δολοφον\\p{L}+|ανθρωποκτον\\p{L}+|убийств\\p{L}+|вбивств\\p{L}+|pembunuhan',
    anywhere: '故意杀人|殺人|살인|جريمة قتل',
  },
  'robbery or theft': {
    whole:
      'krađ\\p{L}+|razbojništv\\p{L}+|tatvin\\p{L}+|varkau\\p{L}+|ryöst\\p{L}+|vagyst\\p{L}+|zādzīb\\p{L}+|vargus\\p{L}*|tâlhări\\p{L}+|furtul|kradzież\\p{L}*|rozb[óo]j\\p{L}*|krádež\\p{L}*|loupež\\p{L}*|lopás\\p{L}*|rablás\\p{L}*|stöld\\p{L}*|tyveri\\p{L}*|røveri\\p{L}*|diefstal\\p{L}*|overval|hırsızlık\\p{L}*|κλοπ\\p{L}+|ληστεί\\p{L}+|краж\\p{L}+|кражб\\p{L}+|грабеж\\p{L}*|крадіжк\\p{L}+|розбі\\p{L}+|pencurian|perampokan',
    anywhere: '盗窃|抢劫|強盗|窃盗|강도|절도|سرقة',
  },
  'kidnapping or extortion': {
    whole:
      'șantaj\\p{L}*|wymusz\\p{L}+ rozbójnicz\\p{L}+|porwani\\p{L}+|vydírán\\p{L}+|zsarolás\\p{L}*|utpressning\\p{L}*|afpresning\\p{L}*|afpersing|şantaj\\p{L}*|εκβίασ\\p{L}+|απαγωγ\\p{L}+|изнудван\\p{L}*|вымогательств\\p{L}+|похищени\\p{L}+ (?:человека|людей)|вимаганн\\p{L}+|pemerasan|penculikan',
    anywhere: '敲诈勒索|绑架|恐喝|ابتزاز',
  },
  'smuggling or counterfeiting': {
    whole:
      'buôn lậu|krijumčar\\p{L}+|salakuljet\\p{L}+|contraband[ăe]\\p{L}*|przemyt\\p{L}*|pašov\\p{L}+|pašerá\\p{L}+|csempész\\p{L}+|smugl\\p{L}+|smokkel\\p{L}*|kaçakçılık\\p{L}*|kaçakçılığı\\p{L}*|λαθρεμπ\\p{L}+|контрабанд\\p{L}+|penyelundupan',
    anywhere: 'तस्करी|চোরাচালান|走私|密輸|밀수|تهريب',
  },
  forgery: {
    whole:
      'krivotvor\\p{L}+|falsifi(?:kovanj|ciranj)\\p{L}+|ponarej\\p{L}+|väärenn\\p{L}+|falšovani\\p{L}+|подделк\\p{L}+ (?:\\p{L}+ ){1,2}(?:документ|справ)\\p{L}+|поддельн\\p{L}+ (?:документ|справ)\\p{L}+|fals în înscrisuri|fałszerstw\\p{L}+|padělán\\p{L}+|okirat-hamisítás\\p{L}*|urkundsförfalskning|dokumentfalsk\\p{L}*|valsheid in geschrifte?|evrakta sahtecilik|sahtecilik\\p{L}*|πλαστογραφ\\p{L}+|подделк\\p{L}+ документ\\p{L}+|підробк\\p{L}+ документ\\p{L}+|pemalsuan',
    anywhere: '伪造|偽造|위조|تزوير',
  },
};
