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
      'bị tuyên phạt|bị kết án|tuyên án',
    ].join('|'),
    anywhere:
      'दोषी (?:क़?रार|ठहरा|पाया)|की सज़?ा सुनाई|कारावास की सज़?ा|দোষী সাব্যস্ত|কারাদণ্ড|判处|判處|获刑|獲刑|被判|判刑|犯[^，。；,]{1,24}罪|有罪判決|実刑|懲役\\d|징역|실형|유죄|حكمت [^؛]{0,60}بالسجن|(?:بالسجن|بالحبس)(?: المشدد)? (?:لمدة )?\\p{L}+ (?:سنوات|عام)|أدانت|พิพากษาจำคุก',
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
    ].join('|'),
    anywhere: 'बरी (?:कर|हो|किया)|খালাস|无罪|無罪|不起诉|不起訴|撤销案件|무죄|ببراءة|براءة|ยกฟ้อง',
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
    ].join('|'),
    anywhere:
      'आरोप[ -]?पत्र|आरोप तय|चार्जशीट|অভিযোগপত্র|চার্জশিট|অভিযোগ গঠন|提起公诉|提起公訴|被起诉|被公诉|移送审查起诉|起訴|기소|إحالة [^؛.]{0,120}(?:المحاكمة|محكمة|الجنايات)|أحال\\p{L}* [^؛.]{0,120}(?:المحاكمة|محكمة)',
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
    ].join('|'),
    anywhere: 'गिरफ़?्तार|গ্রেপ্তার|গ্রেফতার|逮捕|刑事拘留|立案|监察调查|체포|구속|القبض على|จับกุม',
  },
];

/** What did not happen, or is only asked for. */
export const DENIED_ELSEWHERE =
  '(?<!\\p{L})(?:nie|nu|n-a|nu a|ne|inte|ikke|niet|не|δεν|tidak|nem|не є|non|não|δεν έχει)(?: \\p{L}+){0,2} (?:skaz|oskarż|uzna|condamn|trimi|odsouz|obžalov|obvin|döm|åtal|dømt|tiltal|veroorde|aangekl|осужд|обвин|приговор|засудж|осъд|divonis|didakwa|ítél|καταδικ|conden|acus)\\p{L}*|(?<!\\p{L})(?:hogy|aby|så att|поиска|просить|domaga\\p{L}* się|żąda|wnosi o|istendi|istedi|istiyor|istemiyle|eist|yrkar|kräver|menuntut|dituntut)(?!\\p{L})[^;,.]{0,80}|' +
  '(?<!\\p{L})(?:обвинени[еяй]|обвинувачення|zarzut\\p{L}*|akt\\p{L}* oskarżenia|obvinění|obžalob\\p{L}+|optužnic\\p{L}+|оптужниц\\p{L}+)(?: \\p{L}+){0,3}? (?:(?:не|nie|nije|није)(?: \\p{L}{1,6})? |nebyl\\p{L}? )(?:предъявл|висун|повдигн|postawi|wniesi|wniós|vznes|podán|podignut|подигнут)\\p{L}*';
