import type { MediaStage } from '../policy/policy.ts';
import type { WordsElsewhere } from './offence-words-elsewhere.ts';

/**
 * How far proceedings went, as the press of the languages of `OFFENCES_ELSEWHERE` says it. Of a threatened term ("grozi
 * mu 8 lat pozbawienia wolności") nobody is convicted: only verdicts are.
 */
export const STAGES_ELSEWHERE: readonly (WordsElsewhere & { stage: MediaStage })[] = [
  {
    stage: 'convicted',
    whole: [
      'osudi(?:o|la|li|lo)|osuđen\\p{L}*|proglašen\\p{L}? krivim?|obsodil\\p{L}*|obsojen\\p{L}*|tuomitsi|tuomitt\\p{L}+|nuteis\\p{L}+|notiesā\\p{L}+|(?:mõisteti|mõistis) süüdi|lĩnh án|condeno (?:o|a) (?:réu?|acusad[oa])',
      'condamnat\\p{L}*|condamnar\\p{L}+',
      'skaza(?:ł|ła|li|no)|skazan(?:y|a|ą|ego|ej|i|ych|ym)|uzna(?:ł|ła|li|no|ny|na) [^;]{0,120}winn\\p{L}+|za winn(?:ego|ą|ych)|winn\\p{L}{1,3} zarzucan\\p{L}+',
      'odsoudil\\p{L}*|odsouzen\\p{L}*|uznal[aio]? [^;]{0,120}vinn\\p{L}+|vinn(?:ým|ou) z|odsúd\\p{L}+',
      'elítél\\p{L}*|\\p{L}* ?(?:börtönre|fegyházra|szabadságvesztésre) ítél\\p{L}*|bűnösnek (?:mond|talál)\\p{L}*',
      'döm(?:er|de|des|ts|ds|t|d|da)|döms för|fäll(?:er|de|des|ts|d|da|s) för',
      'dømt|dømte|dømmes|idømt|idømte|idømmes|kendt skyldig|kjent skyldig',
      'veroordeel(?:d|de|den|t)|schuldig bevonden',
      'mahk[uû]m (?:edil|ol)\\p{L}+|hapis cezası(?:na)? (?:verildi|verdi|çarptırıl\\p{L}+|aldı|kesildi)|cezasına çarptır\\p{L}+|hüküm giy\\p{L}+|suçlu bulun\\p{L}+',
      'καταδικάσ\\p{L}+|καταδίκασ\\p{L}+|κρίθηκε ένοχ\\p{L}+|ένοχ(?:ος|η) για',
      'осъди(?:ха)?|осъден[аи]?|признат\\p{L}* за виновн?\\p{L}+',
      'приговорил\\p{L}*|приговор[её]н\\p{L}*|осудил\\p{L}*|осужд[её]н(?:а|ы|ного|ному|ной)?|призна(?:л|ла|ли|н|на|ны) [^;]{0,120}виновн\\p{L}+',
      'засуди(?:в|ла|ли)|засуджен\\p{L}*|визна(?:в|ла|ли|но|ний|на|ли) [^;]{0,120}винн\\p{L}+',
      'memvonis|divonis(?! bebas)|menghukum|dihukum|dijatuhi hukuman|terbukti bersalah',
      'condenou(?:-[ao])?|condenaram|sentenciou',
      'bị tuyên phạt|bị kết án|tuyên (?:án|phạt)',
      '(?:a primit|primeşte|primește) [^;]{0,30}(?:ani|luni) (?:de |cu )?(?:închisoare|executare|suspendare)|găsi[tț]\\p{L}* vinova[tț]\\p{L}*',
      'usłysza\\p{L}+ (?:prawomocny )?wyrok|sąd wymierzy\\p{L}+|(?:dostal\\p{L}*|soud (?:mu|jí|ji) uložil\\p{L}*|uložil\\p{L}* (?:mu|jej) trest) [^;]{0,40}(?:let|roky?|rokov|vězení|väzenia|svobody|slobody)|uznan\\p{L}+ (?:za )?vinn\\p{L}+|uznal\\p{L}* (?:ho |ji |ju )?(?:za )?vinn\\p{L}+|börtönt kapott',
      'döms|fick [^;]{0,30}(?:års|månaders) fängelse|fik [^;]{0,30}(?:års|måneders) fængsel|fikk [^;]{0,30}(?:års|måneders) fengsel|domfelt|kreeg [^;]{0,30}(?:celstraf|gevangenisstraf|taakstraf)|(?:celstraf|gevangenisstraf) opgelegd|sai [^;]{0,40}vankeustuomion|sai [^;]{0,30}vankeutta|süüdimõistet\\p{L}+|karistas [^;]{0,30}vangistusega',
      'piesprieda [^;]{0,40}(?:cietumsod|gadus)\\p{L}*|atzi(?:na|nusi|ta|ts) par vainīg\\p{L}+|pripažin\\p{L}+ kalt\\p{L}+|skyrė [^;]{0,40}(?:laisvės atėmimo|metų)|(?:dobi(?:o|la)|dobil\\p{L}) [^;]{0,30}(?:godin\\p{L}|mjesec\\p{L}|let) (?:zatvora|zapora)|spoznan\\p{L}* za kriv\\p{L}+',
      'осуд(?:и(?:ја)?|ен|ена|ени)|прогласен\\p{L}? за винов\\p{L}+|доби(?:ја)? [^;]{0,20}(?:години|месеци) затвор|осуђен\\p{L}?|осудио|осудила|осудили|осудише|проглашен\\p{L}? крив\\p{L}+|доби(?:о|ла) [^;]{0,20}(?:године|година|месеци) затвора|получи(?:ха)? [^;]{0,30}(?:присъда|лишаване от свобода)|призна(?:ха|ва|т|та|ти) за винов\\p{L}+',
      'отбыва\\p{L}+ (?:наказание|срок)|обвинительный приговор|получил\\p{L}? [^;]{0,30}(?:лет|года|год|месяцев) (?:колонии|лишения свободы|тюрьмы|условно)|назначил\\p{L}? (?:ему|ей|им) [^;]{0,40}(?:лет|года|лишения свободы)|визна\\p{L}+ [^;]{0,120}винуват\\p{L}+|обвинувальний вирок|отрима(?:в|ла|ли) [^;]{0,30}(?:років|роки|рік) (?:позбавлення волі|в.язниці|ув.язнення|умовно)',
      '(?:ένοχ(?:ος|η|οι) κρίθηκ\\p{L}+)|(?:επιβλήθηκε|επέβαλε) [^;]{0,40}(?:ποινή|κάθειρξ)\\p{L}*|ποινή (?:κάθειρξης|φυλάκισης) [^;]{0,20}(?:ετών|έτη|μηνών)',
      'lãnh (?:án|mức án|\\d)|lĩnh (?:mức )?án|lĩnh \\d|bị phạt (?:\\p{L}+ )?(?:tù|\\d+ năm)|phạt (?:bị cáo |[\\p{L}]+ ){0,6}\\d+ năm tù|tuyên y án|nhận (?:mức )?án|bị tuyên \\d|terpidana|menjatuhkan (?:hukuman|vonis)|vonis (?:\\d|penjara|hakim)|didapati bersalah|dipenjara(?:kan)?|mengaku bersalah|disabit\\p{L}*',
    ].join('|'),
    anywhere:
      'दोषी (?:क़?रार|ठहरा|पाया)|की सज़?ा सुनाई|कारावास की सज़?ा|দোষী সাব্যস্ত|কারাদণ্ড|判处|判處|获刑|獲刑|被判(?!无罪|無罪)|判刑|犯[^，。；,]{1,24}罪|有罪判決|実刑|懲役\\d|징역|실형|유죄|حكمت [^؛]{0,60}بالسجن|(?:بالسجن|بالحبس)(?: المشدد)? (?:لمدة )?\\p{L}+ (?:سنوات|عام)|أدانت|พิพากษาจำคุก|判决有罪|认定有罪|判有期徒刑|定罪|判囚|判監|罪成|判決確定|有罪(?:が確定|を言い渡|と認定)|(?:拘禁刑|禁[錮固])\\d|집행유예|(?<!무죄를 |무죄 )선고받|벌금형|법정 ?구속|형이 확정|حُ?كم[^؛.]{0,60}(?:بسجن|بحبس|بالسجن|بالحبس)|قض(?:ت|ى)[^؛.]{0,60}(?:بسجن|بحبس|بالسجن|بالحبس|بمعاقبة)|إدانته|إدانتها|إدانة المتهم|(?<!\\p{L})أُ?دينت?(?!\\p{L})|(?<!\\p{L})مدانة?(?!\\p{L})|(?:به|حکم) [^.؛]{0,30}(?:حبس|زندان) محکوم|محکوم (?:شد|به)|مجرم شناخته|הורשע|הרשיע|ני?דו(?:ן|נה|נו) ל|נגזרו? על(?:יו|יה|יהם)|נשלחה? ל[^.]{0,20}מאסר|สั่งจำคุก|ตัดสินจำคุก|ให้จำคุก|ถูกจำคุก|พิพากษาว่ามีความผิด|की सज़?ा(?! की मांग)|को सज़?ा (?:सुना|हुई)|সাজা(?: দে|প্রাপ্ত)|দণ্ডিত|سزا (?:سنا|دی)|مجرم قرار',
  },
  {
    stage: 'cleared',
    whole: [
      'oslobođen\\p{L}*|oslobodi(?:o|la) [^;]{0,60}optužb\\p{L}+|oproščen\\p{L}*|oprostil\\p{L}* [^;]{0,40}obtož\\p{L}+|hylkäsi [^;]{0,40}syyt\\p{L}+|syyte(?:et)? hylä?t\\p{L}+|išteisin\\p{L}+|attaisno\\p{L}+|mõisteti õigeks',
      'achitat\\p{L}*|achitar\\p{L}+|l-a achitat|clasat\\p{L}*',
      'uniewinni\\p{L}+|umorz(?:ył|yła|ono|ony|one)\\p{L}*',
      'zprostil\\p{L}*|zproštěn\\p{L}*|osvobodil\\p{L}*|osvobozen\\p{L}*|oslobodil\\p{L}*|zastavil\\p{L}* [^;]{0,30}stíhání',
      'felment\\p{L}+|megszüntet\\p{L}+ [^;]{0,40}eljárás\\p{L}*',
      'fria(?:r|de|des|s|d|t|nde)|frikän\\p{L}+|lägg(?:er|s) ned|lade?s? ned',
      'frifund\\p{L}+|frifind\\p{L}+|frikend\\p{L}+|frifun\\p{L}+|frifinn\\p{L}+|frikjen\\p{L}+|henlagt\\p{L}*',
      'vrijgesprok\\p{L}+|vrijspraak|spr[ae]+kt? [^;]{0,60}vrij|geseponeerd',
      'beraat\\p{L}*|takipsizlik',
      'αθώωσ\\p{L}+|αθωώ\\p{L}+|αθώ(?:ος|α)|απαλλάχ\\p{L}+|απηλλάγη',
      'оправда\\p{L}+|прекрат\\p{L}+ [^;]{0,40}дел\\p{L}+',
      'виправда\\p{L}+|закри\\p{L}+ [^;]{0,40}(?:справ|провадженн)\\p{L}+',
      'membebaskan|dibebaskan|vonis bebas|divonis bebas',
      'absolveu(?:-[ao])?|absolveram|arquivou|arquivad[oa]',
      'oslobađajuć\\p{L}+ presud\\p{L}+|oslobodili? spod obžaloby|oslobodený spod|vapautettiin syytteist\\p{L}+|ослободен\\p{L}? од обвин\\p{L}+|ослободителна пресуда|ослобађајућ\\p{L}+ пресуд\\p{L}+|ослобођен\\p{L}? (?:оптуж|крив)\\p{L}+|дел\\p{L}+ прекращен\\p{L}*|trắng án|không phạm tội|đình chỉ (?:vụ án|điều tra)|dilepas dan dibebaskan',
    ].join('|'),
    anywhere:
      'बरी (?:कर|हो|किया)|খালাস|无罪|無罪|不起诉|不起訴|撤销案件|무죄|ببراء(?:ة|ت)|براءة|ยกฟ้อง|判无罪|判無罪|撤銷控罪|嫌疑不十分|起訴猶予|불기소|무혐의|기소유예|공소기각|برأت|تبرئت|حفظ القضية|تبرئه|منع تعقیب|حکم برائت|זוכ(?:ה|תה) מ|זיכה את|התיק נסגר|สั่งไม่ฟ้อง|พ้นผิด|दोषमुक्त|क्लीन चिट|অব্যাহতি|باعزت بری|بری کر',
  },
  {
    stage: 'charged',
    whole: [
      'optužnic\\p{L}+|optužen\\p{L}*|obtožnic\\p{L}+|obtožen\\p{L}*|obvinen\\p{L}*|syytet\\p{L}+|syyte(?:en|essä)|syyte nostettiin|kaltinam\\p{L}+|apsūdz\\p{L}+|süüdistatav\\p{L}*|truy tố|(?:ofereceu|apresentou|recebeu) (?:a )?denúncia|(?:mpf?|ministério público(?: federal)?|procuradoria) denunciou|denúncia (?:foi |é )?(?:oferecida|recebida|aceite|aceita)',
      'trimi[st]\\p{L}* în judecată|inculpat\\p{L}*|pus\\p{L}* sub acuzare|acuza[tț]\\p{L}* (?:de|că)|rechizitori\\p{L}+',
      'oskarż(?:ył|yła|yli|ono|ony|ona|onego|onej|eni)|akt\\p{L}* oskarżenia|(?:postawi|przedstawi|usłysza)\\p{L}+ [^;]{0,40}zarzut\\p{L}*',
      'obžal(?:ov|ob)\\p{L}+|obvini(?:l|la|li|lo)|obviněn\\p{L}*|obvin(?:ený|ená|il)\\p{L}*',
      'vádat emel\\p{L}*|vádlott\\p{L}*|vádemel\\p{L}+',
      'åtala(?:s|d|t|de|des|ts)?|åtalet?',
      'tiltal(?:t|te|es|en|er)?|tiltale',
      'aangeklaagd\\p{L}*|gedagvaard\\p{L}*|terechtst(?:aan|aat|ond)|staat terecht|vervolgd',
      'dava aç\\p{L}+|iddianame\\p{L}*|yargılan\\p{L}+|hakim karşısına',
      'δίωξη|κατηγορούμεν\\p{L}+|κατηγορείται|παραπέμπ\\p{L}+ [^;]{0,30}δίκη',
      'обвини(?:ха)?|обвинен(?:а|и|ия|ие|о|ы|ного)?|обвиняем\\p{L}+|предаде\\p{L}* на съд',
      'предъяв\\p{L}+ [^;]{0,40}обвинени\\p{L}+|подсудим\\p{L}+|обвинительн\\p{L}+',
      'обвинувач\\p{L}+|обвинувальн\\p{L}+|підсудн\\p{L}+',
      'mendakwa|didakwa|terdakwa|dakwaan|menjadi tersangka',
      'ministério público (?:[\\p{Ll}]+ ){0,2}?acusou|acusad[oa] (?:formalmente|pelo ministério)|denunciad[oa] pelo|denunciou à justiça|tornou-se réu?|virou réu?|é réu?',
      'judeca[tț]\\p{L}* pentru|stan(?:ie|ął|ęła) przed sądem|przed sądem odpowiada\\p{L}*|(?:stanul|stojí)\\p{L}* (?:před soudem|pred súdom)|bíróság elé állít\\p{L}+|vád alá helyez\\p{L}+|åtal väck\\p{L}+|står inför rätta|må møte i retten|(?:moet|moest) voor de (?:rechter|rechtbank)|om vervolgt|süüdista(?:takse|ti)|süüdistus (?:esitat|kahtlust)\\p{L}*|kohtu all|saatis kohtusse|nodot\\p{L}+ tiesai|kaltinim\\p{L}+|teisiam\\p{L}+|perduot\\p{L}+ teismui|sudi (?:mu|joj|im) se|obdolžen\\p{L}*',
      'обвинет\\p{L}?|обвинителен акт|обвиненија|(?:му|ѝ|им) се суди|суди (?:му|јој|им) се|оптужен\\p{L}?|оптужниц\\p{L}+|подсъдим\\p{L}*|обвиня(?:ют|ется|ются)|дело (?:направлено|передано|поступило) в суд|предстан\\p{L}+ перед судом|(?:скерува|переда|направ)\\p{L}+ до суду|судитимуть|постан\\p{L}+ перед судом|δικάζ\\p{L}+|παραπέμφθ\\p{L}+|κατηγορητήρι\\p{L}+|sanı(?:k|ğı|klar)\\p{L}*',
      'cáo trạng|bị cáo|hầu tòa|(?:đưa ra )?xét xử|ra tòa|disidang(?:kan)?|pertuduhan|dituduh|dihadapkan ke mahkamah|vai a julgamento|está a ser julgad[oa]|(?:foi |é )?acusad[oa] (?:de|por) [^;]{0,60}pelo (?:ministério público|mp)',
    ].join('|'),
    anywhere:
      'आरोप[ -]?पत्र|आरोप तय|चार्जशीट|অভিযোগপত্র|চার্জশিট|অভিযোগ গঠন|提起公诉|提起公訴|被起诉|被公诉|移送审查起诉|起訴|기소|إحالة [^؛.]{0,120}(?:المحاكمة|محكمة|الجنايات)|أحال\\p{L}* [^؛.]{0,120}(?:المحاكمة|محكمة)|检察院起诉|公诉|被檢控|受审|受審|提堂|公判|재판에 넘|피고인|공소 제기|(?:وجهت|توجيه)[^؛.]{0,40}(?:تهم|اتهام)|لائحة اتهام|قرار اتهام|يحاكم|(?<!\\p{L})أُ?حيلت? إلى|کیفرخواست|تفهیم اتهام|محاکمه|כת[בּ]י? ?אישום|נאש[םמ]|הואש[םמ]|(?:עומדת?|הועמדה?) לדין|สั่งฟ้อง|อัยการ[^ ]{0,10}ฟ้อง|आरोपपत्र|मुकदमा चल|বিচার শুরু|فرد جرم|ریفرنس دائر',
  },
  {
    stage: 'investigated',
    whole: [
      'uhićen\\p{L}*|uhapšen\\p{L}*|osumnjičen\\p{L}*|aretiran\\p{L}*|osumljen\\p{L}*|pidätet\\p{L}+|vangit\\p{L}+|epäil\\p{L}+|sulaik\\p{L}+|įtariam\\p{L}+|aiztur\\p{L}+|kahtlust\\p{L}+|khởi tố|bắt tạm giam|tạm giam',
      'reținu[tț]\\p{L}*|aresta[tț]\\p{L}*|cerceta[tț]\\p{L}*|anchet\\p{L}+|percheziți\\p{L}+',
      'zatrzyma\\p{L}+|aresztow\\p{L}+|podejrzan\\p{L}+|śledztw\\p{L}+',
      'zadrž\\p{L}+|vyšetřov\\p{L}+|stíhá|stíhán\\p{L}*',
      'őrizetb\\p{L}+|letartózt\\p{L}+|nyomoz\\p{L}+|gyanúsít\\p{L}+',
      'gripen\\p{L}*|gripits|häkta\\p{L}+|misstänk\\p{L}+',
      'anholdt\\p{L}*|pågrepet|fængslet|mistænk\\p{L}+|mistenk\\p{L}+|siktet\\p{L}*|sigtet\\p{L}*|efterforsk\\p{L}+|etterforsk\\p{L}+',
      'verdachte?n?|aangehouden|gearresteerd',
      'gözaltına alın\\p{L}+|tutuklan\\p{L}+|soruşturma\\p{L}*',
      'συνελήφθ\\p{L}+|σύλληψ\\p{L}+|προφυλακ\\p{L}+',
      'задърж\\p{L}+|арестува\\p{L}+|разследва\\p{L}+',
      'задержа\\p{L}+|арестова\\p{L}+|подозрева\\p{L}+|расследов\\p{L}+',
      'затрима\\p{L}+|підозр\\p{L}+|розслідув\\p{L}+',
      'ditangkap|ditahan|tersangka|penyidik\\p{L}*',
      'detid[oa]s?|arguid[oa]s?|investigad[oa]s?',
      'urmărire penală|control judiciar|trafi\\p{L}+ do aresztu|ve vazbě|(?:vzat\\p{L}*|vzali) do (?:vazby|väzby)|vo väzbe|vyšetrov\\p{L}+|stíhan\\p{L}+|előzetes letartózt\\p{L}+|anhållen|varetægtsfængsl\\p{L}+|varetektsfengsl\\p{L}+|arrestert\\p{L}*|esitutkin\\p{L}+|vahistat\\p{L}+|vahistas|apcietin\\p{L}+|aizdom\\p{L}+|izmeklē\\p{L}*|suimt\\p{L}+|ikiteisminis tyrim\\p{L}+|pritvor\\p{L}*|istra(?:ga|ge|zi|žn\\p{L}+)|pridržan\\p{L}*|preiskav\\p{L}+|pripor\\p{L}*|zit vast|opgepakt',
      'приведен\\p{L}?|осомничен\\p{L}?|уапсен\\p{L}?|ухапшен\\p{L}?|осумњичен\\p{L}?|притвор\\p{L}*|истраг\\p{L}+|лишен\\p{L}? од слобода|заподозр\\p{L}+|уголовное дело|под следствием|объявлен\\p{L}? в розыск|под стражу|домашн\\p{L}+ арест\\p{L}*|заарештован\\p{L}+|під варту|ερευν\\p{L}+|προανάκρισ\\p{L}+|şüpheli\\p{L}*|tutuklu\\p{L}*|yakalan(?:dı|an)',
      'bị bắt|bị can|điều tra|bắt giữ|truy nã|khám xét|diringkus|buron(?:an)?|direman|reman|disiasat|pres[oa] preventivamente|prisão preventiva|foi pres[oa]|capturad[oa]',
    ].join('|'),
    anywhere:
      'गिरफ़?्तार|গ্রেপ্তার|গ্রেফতার|逮捕|刑事拘留|立案|监察调查|체포|구속|القبض عل[ىي]|จับกุม|接受调查|审查调查|拘留|被捕|抓获|落网|通缉|羈押|收押|拘捕|偵辦|涉嫌|交保|約談|通緝|書類送検|容疑者|家宅捜索|送検|指名手配|捜査|입건|피의자|수사|송치|검거|압수수색|اعتقال|اعتقل|توقيف|أوقف|احتجاز|الحبس الاحتياطي|حبس احتياطي|التحقيق مع|بازداشت|دستگیر|تحت تعقیب|נעצר|נחקר|חשוד|מעצר|ถูกจับ|ควบคุมตัว|ผู้ต้องหา|สอบสวน|ฝากขัง|หมายจับ|รวบตัว|ตั้งข้อหา|แจ้งข้อหา|हिरासत|छापेमारी|एफआईआर|मुकदमा दर्ज|मामला दर्ज|রিমান্ড|তদন্ত|আটক|گرفتار|حراست|تحقیقات|ایف آئی آر|تفتیش|مقدمہ درج',
  },
];

/** What did not happen, or is only asked for. */
export const DENIED_ELSEWHERE =
  '(?<!\\p{L})(?:nie|nu|n-a|nu a|ne|nije|nisu|није|нису|nebyla?|nebola?|nebol|nikdy|nikada|inte|ikke|aldrig|aldri|niet|ei|eivät|nav|nėra|không|chưa|tidak|belum|никогда|ніколи|никога|не|δεν|tidak|nem|не є|non|não|δεν έχει)(?: \\p{L}+){0,2} (?:skaz|oskarż|uzna|condamn|trimi|odsouz|obžalov|obvin|döm|åtal|dømt|tiltal|veroorde|aangekl|осужд|обвин|приговор|засудж|осъд|divonis|didakwa|ítél|καταδικ|conden|acus|осуд|осуђ|оптуж|osuđ|optuž|obsoj|obtož|odsúd|tuomit|syyte|noties|apsūdz|nuteis|kaltin|mõist|süüdist|bị|truy)\\p{L}*|(?<!\\p{L})(?:hogy|aby|så att|поиска|просить|domaga\\p{L}* się|żąda|wnosi o|istendi|istedi|istiyor|istemiyle|eist|yrkar|kräver|menuntut|dituntut)(?!\\p{L})[^;,.]{0,80}|mahk[uû]m (?:edil|ol)me\\p{L}+|dava açılma\\p{L}+|(?:懲役|禁[錮固]|拘禁刑|実刑)[^、。]{0,16}求刑|(?:징역|벌금|실형)[^.,]{0,16}구형|(?:可能|最高|面临|面臨)[^，。；]{0,8}判[^，。；]{0,12}|(?:尚未|没有|沒有|未)被?(?:起诉|起訴|定罪|判)|طالبت?[^؛.،]{0,60}|(?<!\\p{L})(?:لم|لن)(?: [\\p{L}\\p{M}]+){1,2}|(?:לא|טרם) (?:\\p{L}+ ){0,2}(?:הורשע|הואשם|נעצר|הוגש|נאשם)\\p{L}*|محکوم ن[شم]\\p{L}+|(?:दोषी|सज़?ा|आरोप)[^।]{0,12} नहीं|' +
  '(?<!\\p{L})(?:обвинени[еяй]|обвинувачення|zarzut\\p{L}*|akt\\p{L}* oskarżenia|obvinění|obžalob\\p{L}+|optužnic\\p{L}+|оптужниц\\p{L}+)(?: \\p{L}+){0,3}? (?:(?:не|nie|nije|није)(?: \\p{L}{1,6})? |nebyl\\p{L}? )(?:предъявл|висун|повдигн|postawi|wniesi|wniós|vznes|podán|podignut|подигнут)\\p{L}*';
