import { foldPost } from './fold-post.ts';

/*
 * Functions of the tier T1 in further languages and scripts, as `senior-offices.ts` has them: words parted by commas,
 * without marks; `*` stands for any letters and `+` for at least one.
 */

/** Heads of state and of government, ministers. */
const LASTING_WORDS =
  'regeringschef,+minister,+ministern,staatshoofd,statsminister,statschef,' +
  'prezes rady ministrow,prezydent rzeczypospolitej,prezydent rp,ministr,ministryne,ministerka,predseda vlady,prezident republiky,prezident ceske republiky,' +
  'miniszter,+miniszter,miniszterelnok,koztarsasagi elnok,ministru,ministrul,prim ministru,prim ministrul,presedintele romaniei,presedintele republicii,' +
  'ministeri,+ministeri,paaministeri,tasavallan presidentti,peaminister,ministrs,ministre,ministru prezidents,valsts prezidents,ministras,ministras pirmininkas,respublikos prezidentas,' +
  'ministar,ministrica,ministarka,premijer,predsednik vlade,predsjednik vlade,predsednica vlade,predsednik republike,predsjednik republike,ministri,kryeminister,kryeministri,presidenti i republikes,' +
  'министър,министър председател,премиер,президент на републиката,министр,премьер министр,председатель правительства,президент российской федерации,президент республики,' +
  'міністр,міністерка,прем єр міністр,премєр міністр,президент украіни,министар,премијер,председник владе,председник републике,министер,' +
  'bakan,bakani,basbakan,cumhurbaskani,basbakan yardimcisi,' +
  'υπουργος,πρωθυπουργος,προεδρος της δημοκρατιας,მინისტრი,პრემიერ მინისტრი,նախարար,վարչապետ,' +
  'menteri,presiden republik,presiden ri,wakil presiden(?! direktur),bo truong,thu tuong,pho thu tuong,chu tich nuoc,waziri,waziri mkuu,rais wa jamhuri,' +
  'وزير,وزيرة,وزير الدولة,رئيس الوزراء,رئيس مجلس الوزراء,رئيس الجمهورية,ملك,ولي العهد,وزیر,نخست وزیر,رئیس جمهور,שר,שרת,השר,השרה,ראש הממשלה,נשיא המדינה,मंत्री,प्रधानमंत्री,মন্ত্রী,প্রধানমন্ত্রী';

/** Members of parliaments and governments, of the highest courts and central banks. */
const NATIONAL_WORDS =
  'member of the chamber of (?:deputies|representatives),deputy (?:of|to|in) the chamber of deputies,(?:united states|us) representative,member of the (?:federation council|legislative yuan|federal assembly|house of councillors|house of peoples|house of the people|great state assembly|supreme council|people s assembly|council of representatives),member of the national people s congress,' +
  'member of the (?:eduskunta|riigikogu|saeima|seimas|althing|dail|dail eireann|seanad|seanad eireann|oireachtas|cortes generales|bundesrat|nationalrat|grand national assembly|jogorku kenesh|oliy majlis|mazhilis|sabor),teachta dala,mitglied des (?:schweizer )?(?:bundesrate?s|nationalrate?s|standerate?s),abgeordnete[rn]? (?:des|im) (?:deutschen )?bundestage?s?,mdb,' +
  'tweede kamerlid,eerste kamerlid,kamerlid,lid (?:van de )?(?:tweede|eerste) kamer(?: der staten generaal)?,lid van de kamer van volksvertegenwoordigers,federaal volksvertegenwoordiger,staatssecretaris,hoge raad,grondwettelijk hof,' +
  'riksdagsledamot,riksdagsledamoten,riksdagsman,ledamot av riksdagen,statssekreterare,statsrad,hogsta domstolen,stortingsrepresentant,medlem av stortinget,statssekretær,hoyesterett*,folketingsmedlem,medlem af folketinget,hojesteret*,kansanedustaja,eduskunnan jasen,valtiosihteeri,korkeimman oikeuden,alþingismaður,riigikogu liige,saeimas deputat[se],seimo narys,seimo nare,' +
  'posel,poslanka,posel na sejm,poslanka na sejm,wiceminister,sekretarz stanu,podsekretarz stanu,sadu najwyzszego,trybunalu konstytucyjnego,rady polityki pienieznej,' +
  'poslan(?:ec|kyne|kyna|ec a clen) (?:parlamentu|narodnej rady|poslanecke snemovny|ps pcr|nr sr)*,clen senatu,clenka senatu,senatorka,namestek ministra,namestkyne ministra,statny tajomnik,statna tajomnicka,ustavniho soudu,nejvyssiho soudu,ustavneho sudu,najvyssieho sudu,' +
  'orszaggyulesi kepviselo,allamtitkar,alkotmanybiro,deputat in parlament*,deputat in camera deputatilor,camera deputatilor,deputat in senat,secretar de stat,curtea constitutionala,inalta curte*,' +
  'narodni poslanik,narodna poslanica,saborski zastupnik,saborska zastupnica,zastupni(?:k|ca) u (?:hrvatskom )?saboru,poslan(?:ec|ka) drzavnega zbora,drzavni sekretar,drzavna sekretarka,drzavni tajnik,drzavna tajnica,zamenik ministra,zamjenik ministra,ustavnog suda,vrhovnog suda,deputet i kuvendit,deputete e kuvendit,zevendesminister,' +
  'народен представител,народна представителка,заместник министър,конституционния съд,върховния (?:касационен )?съд,депутат (?:государственнои думы|госдумы|гд(?: рф)?|мажилиса|парламента|сената|жогорку кенеша|олии мажлиса|верховнои рады),член совета федерации,сенатор(?: российскои федерации)?,заместитель министра,замминистра,верховного суда,конституционного суда,центрального банка,' +
  'народнии депутат,народна депутатка,народныи депутат,заступник міністра,заступниця міністра,верховного суду,конституціиного суду,національного банку,народни посланик,пратеник во собранието,' +
  'milletvekili,tbmm uyesi,bakan yardimcisi,bakan yrd,anayasa mahkemesi,yargitay,merkez bankasi,milli məclisin deputati,βουλευτης,βουλευτρια,υφυπουργος,αναπληρωτης υπουργος,αρειου παγου,პარლამენტის წევრი,პარლამენტის დეპუტატი,ազգային ժողովի պատգամավոր,' +
  'congresista(?: de la republica)?,asambleista(?: nacional)?,legislador nacional,legisladora nacional,deputad[oa] (?:a|da|na) assembleia (?:da republica|nacional),deputad[oa] da nacao,sottosegretari[oa] (?:di stato|al ministero|alla presidenza),camera dei deputati,corte di cassazione,onorevole,parlementaire,membre du conseil national de (?:la )?transition,cour supreme,cour constitutionnelle,' +
  'anggota dpr,anggota mpr,anggota dewan perwakilan rakyat(?! daerah),ahli parlimen,wakil menteri,timbalan menteri,mahkamah agung,mahkamah konstitusi,dai bieu quoc hoi,thu truong,uy vien bo chinh tri,mbunge,naibu waziri,' +
  'عضو ب?مجلس (?:النواب|الشعب|الشورى|الامة|الشيوخ|المستشارين),نائب في البرلمان,نائب برلماني,عضو البرلمان,عضو المجلس الوطني,نائب (?:ال)?وزير,المحكمة (?:الدستورية|العليا),محكمة النقض,البنك المركزي,نماینده مجلس,معاون وزیر,חברת? ה?כנסת,सांसद,সংসদ সদস্য';

/** In scripts that put no blanks between words. */
const UNBROKEN_LASTING = '部长,总理,總理,国家主席,大臣,首相,장관,국무총리,대통령,รัฐมนตรี,นายกรัฐมนตรี';
const UNBROKEN_NATIONAL =
  '全国人大代表,全国人大常委,全国政协,国务委员,立法委員,立法委员,中央政治局,最高人民法院,最高人民检察院,大法官,衆議院議員,参議院議員,国会議員,最高裁判所,日本銀行,人民银行行长,국회의원,차관,대법관,헌법재판관,한국은행 총재,สมาชิกสภาผู้แทนราษฎร,สมาชิกวุฒิสภา';

export const ELSEWHERE = {
  lasting: anyOf(LASTING_WORDS, UNBROKEN_LASTING),
  national: anyOf(NATIONAL_WORDS, UNBROKEN_NATIONAL),
};

/** For texts that `foldPost` folded. */
function anyOf(words: string, unbroken: string): RegExp {
  const whole = foldPost(words)
    .replaceAll('*', '\\p{L}*')
    .replaceAll(/(?<=[,:])\+/gu, '\\p{L}+')
    .replaceAll(',', '|');
  const anywhere = foldPost(unbroken).replaceAll(',', '|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${whole})(?![\\p{L}\\p{N}])|${anywhere}`, 'u');
}
