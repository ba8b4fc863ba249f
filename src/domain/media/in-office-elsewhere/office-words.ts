import { FRAME_WORDS } from '../frames/words.ts';
import * as court from '../frames/court-words.ts';
import { SPEECH } from '../frames/speech.ts';
import { officeKinds } from '../offices.ts';
import { isUnnamed } from '../unnamed.ts';
import { OTHER } from '../mask-names.ts';
import { wordSet } from '../../text/word-set.ts';

/** Offices in languages that `officeKinds` does not know, and callings of those who are only heard or harmed. */
const OFFICES: Readonly<Record<string, ReadonlySet<string>>> = {
  judge: wordSet(
    'sudija sutkinja hâkim rådman rådmannen lagman lagmannen القاضي القاضية قاضي قاضية tuomari käräjätuomari bíró bírónő δικαστής πρόεδρος teisėja tiesnesis',
  ),
  prosecutor: wordSet(
    'tužilac tužilja tužiteljica zamenica zamjenica zamenik syyttäjä aluesyyttäjä erikoissyyttäjä ügyész ügyésznő jaksa المدعي المدعية وكيل وكيلة procurorul прокурорка',
  ),
  police: wordSet(
    'rikoskomisario rikosylikomisario rikosylikonstaapeli tutkinnanjohtaja nyomozó inspektor inspektorka načelnik kapolres kasat العقيد العميد اللواء العقيدة слідча delegada soprintendente kriminaloverinspektør spaningsledare',
  ),
  lawyer: wordSet(
    'maître advokatica branilac braniteljica branitelj المحامي المحامية محامي محامية محاميه محاميها asianajaja puolustusasianajaja ügyvédnő védő védője pengacara kuasa защитница legale avvocata',
  ),
  speaker: wordSet(
    'portparol portparolka glasnogovornik glasnogovornica الناطق الناطقة المتحدث المتحدثة tiedottaja szóvivő szóvivője juru представительница пресс-секретарь εκπρόσωπος',
  ),
  press: wordSet(
    'novinar novinarka الصحفي الصحفية الصحافي الصحافية toimittaja újságíró újságírónő wartawan журналистка журналіст журналістка кореспондент кореспондентка novinář novinářka reportér reportérka δημοσιογράφος jurnalistul jurnalista ziaristul ziarista muhabir',
  ),
  witness: wordSet(
    'zeuge zeugin témoin testigo testemunha testimone getuige świadek vitne vitnet vittne vittnet vidne vidnet svědek svědkyně martor martora martorul tanık свидетель свидетельница свідок lanceur lanceuse hinweisgeber hinweisgeberin klokkenluider klokkenluidster sygnalista sygnalistka varsler varsleren visselblåsare visselblåsaren alertador alertadora svedok svedokinja svjedok svjedokinja شاهد شاهدة الشاهد الشاهدة todistaja tanú saksi μάρτυρας geschädigte geschädigter',
  ),
};
const KNOWN = new Set(['judge', 'prosecutor', 'police', 'lawyer', 'speaker', 'expert', 'press']);

/** What kinds of bystander's office a word of small letters may name. */
/** Of the British police alone: words for "of" elsewhere. */
const NO_OFFICE = /^(?:d[aisc]|pc|sp|san|mar)$/u;
export const kindsOf = (low: string): readonly string[] =>
  NO_OFFICE.test(low)
    ? []
    : [
        ...[...officeKinds(low)].filter((kind) => KNOWN.has(kind)),
        ...Object.keys(OFFICES).filter((kind) => OFFICES[kind]?.has(low)),
      ];

/** Offices in the case of whom others speak, or of another office: "по словам адвоката", "помощник прокурора". */
const INFLECTED: Readonly<Record<string, ReadonlySet<string>>> = {
  lawyer: wordSet(
    'адвоката адвокатки защитника защитницы захисника захисниці адвокатом adwokata adwokatki obrońcy obrończyni mecenasa odvjetnika odvjetnice advokata advokatice obhájce obhájkyně',
  ),
  prosecutor: wordSet('прокурора прокурорки помощник помощница prokuratora prokuratorki tužioca tužiteljice státního'),
  police: wordSet('следователя следовательницы слідчого слідчої komisarza inspektora'),
  judge: wordSet('судьи судді sędziego sędzi sędzina sudije sutkinje soudce soudkyně'),
  speaker: wordSet(
    'представителя представительницы речника речниці rzecznika rzeczniczki portparola glasnogovornika glasnogovornice mluvčího',
  ),
};
export const inflectedKinds = (low: string): readonly string[] =>
  Object.keys(INFLECTED).filter((kind) => INFLECTED[kind]?.has(low));

/** Verbs that take a person as what they speak of: behind them stands no speaker. */
const TAKES_PERSON =
  /^(?:kriti|critic|denun|denon|denún|denon|nann|nenn|noem|bezeich|kall|kald|назв|назы|lob|salu|prais|zitier|jug|ber|spr|warn|sieht|vond|vind|hekel|prés|führ|leg|liet|teil|ein|rec|ape|requis|parl|recorr|так|so$)/u;
/** Verbs of speech of all languages, which take what is said. */
export const SAYS: ReadonlySet<string> = new Set([
  ...SPEECH,
  ...Object.entries(FRAME_WORDS).flatMap(([name, { says }]) => (name === 'english' ? [] : says.split(' '))),
  ...wordSet(
    'mitteilte mitteilt bekanntgab sagte teilte rekao rekla kazao kazala izjavio izjavila saopštio saopštila naveo navela istakao istakla najavio najavila objasnio objasnila potvrdio potvrdila priopćio priopćila upozorio upozorila svedočio svedočila svjedočio svjedočila ispričao ispričala',
  ),
  ...wordSet(
    'kertoo kertoi sanoo sanoi toteaa totesi vahvistaa vahvisti arvioi ilmoitti قال قالت صرح صرحت أعلن أعلنت أكد أكدت أوضح أوضحت ذكر ذكرت أفاد أفادت أشار أشارت بين بينت mondta közölte elmondta kijelentette hangsúlyozta tájékoztatott mengatakan menyatakan menjelaskan menyebut menyebutkan ujar kata',
  ),
  ...wordSet(
    'confirmó confirma confirmou confirme confirmé conferma confermato bestätigte bestätigt bevestigt bevestigde potwierdził potwierdziła potwierdza подтвердил подтвердила підтвердив підтвердила bekräftade bekreftet bekræftede signalé alerté gemeldet informuje zapowiada informowała zeznaje обвинение рассказывает говорит сообщает відзначив відзначила назвала назвав назвал повідомляє каже oznamuje opisuje oplyser oplyste oppgir bekrefter bekræfter bekräftar uppger explicó recherchierte berichtet kondigde bevestigde zapowiedział zapowiedziała adelantó anticipó zeznawał zeznawała vypovídal vypovídala vypovídali napisał napisała fortalte relató anlattı vypověděl vypověděla informou informó alertou ilustrado illustrato celebrou celebró reagiert mener opplyste uttaler',
  ),
]);
export const isPureSpeech = (low: string) => SAYS.has(low) && !TAKES_PERSON.test(low);

/** What is done to none but others. */
export const PLAIN_ACTS: ReadonlySet<string> = new Set([
  ...[court.CHARGES, court.SENTENCES, court.DEFENDS].flatMap((words) => [...words]),
  ...wordSet(
    'ermittelt ermittelte interrogó interrogato osudio osudila optužio optužila zastupa brani tuomitsi syyttää puolustaa képvisel védi memvonis καταδίκασε zažalovala onderzoekt etterforsker efterforsker utreder',
  ),
]);
/** What those in office do to others, in all languages; none that is said of what is done to oneself. */
export const ACTS: ReadonlySet<string> = new Set([
  ...[
    court.ASKS,
    court.CHARGES,
    court.BRINGS,
    court.SENTENCES,
    court.DEFENDS,
    court.READS,
    court.ORDERS,
    court.RULES,
    court.GIVES,
  ].flatMap((words) => [...words]),
  ...wordSet(
    'ermittelt ermittelte warf wirft forderte envió mandó interrogó instruye enviou decretou mandou rinviato interrogato disposto firmato onderzoekt eiste eist utreder etterforsker efterforsker lämnat väckt rejst',
  ),
  ...wordSet(
    'zatražio zatražila tražio tražila traži osudio osudila podigao podigla podneo podnela podnio podnijela optužio optužila odredio odredila izrekao izrekla zastupa brani predložio predložila vaatii vaati vaatinut tuomitsi syyttää nosti määräsi puolustaa kért kér indítványozott ítélt ítélte képvisel védi menuntut memvonis menjatuhkan',
  ),
  ...wordSet(
    'أصدر أصدرت حكم حكمت قضى قضت طلب طلبت وجه وجهت أمر أمرت άσκησε επέβαλε καταδίκασε διέταξε navrhla navrhl uložila uložil poslala poslal zažalovala wnioskowała wnioskował поддержал поддержала направил направила скерував скерувала оголосила вручила вручив підтримує підтримувала',
  ),
  ...wordSet(
    'formalizó wymierzył wymierzyła признал признала zarzuca postawił renvoyé renvoie llamó procesó aangehouden arrestato arrestó detuvo meddelade meddelte просить предъявила предъявил l-a',
  ),
  ...wordSet('talep bulundu istedi verdi çarptırdı hazırladı düzenledi açtı tutukladı etti sevk'),
]);
/** How writers bring to light what others did. */
export const REVEALS = wordSet(
  'révélait rivelava revelaba revelava mostró mostrou montré visade viste pokazał pokazała оприлюднила оприлюднив scoperto reveló destapó publicó investigó révélé dévoilé publié enquêté ujawnił ujawniła opisał opisała otkrio otkrila razotkrio razotkrila avslöjade avslöjat avslørte avslørt afslørede afsløret granskade revelou publicou rivelato svelato pubblicato bracht onthulde onthuld enthüllte aufgedeckt deckte haberleştirdi раскрыл раскрыла рассказал рассказала розкрив розкрила розповів розповіла показав показала كشف كشفت paljasti odhalil odhalila popsal popsala dezvăluit relatat feltárta mengungkap αποκάλυψε',
);
/** How one is made poorer. */
export const LOSES = wordSet(
  'verlor verloren perdu perdió perdido perdeu perso stracił straciła straciło mistet mistede tabte förlorade verloor kwijt kaptırdı kaybetti потерял потеряла лишился лишилась перевел перевела перевёл отдал отдала втратив втратила переказав переказала віддав віддала ostao ostala izgubio izgubila خسر خسرت menetti elvesztette kehilangan přišel přišla pierdut έχασε av',
);

/** Who gives their account: "selon X", "X:n mukaan". */
export const ACCORDING =
  /(?:^|\s)(?:laut|selon|d après|d'après|según|segundo|secondo|acordo com|acuerdo con|volgens|aldus|enligt|ifølge|podle|według|zdaniem|по словам|по данным|за словами|за даними|potrivit|conform|prema|prema riječima|po rečima|nach angaben|nach angaben von|nach aussage von|nach auskunft von|وفقا|بحسب|menurut|σύμφωνα με)$/u;
/** Words that lead to a clause of speech behind what is said. */
export const AS = wordSet('wie comme como come zoals som jak как як kako prema mint seperti según cum ahogy');

/** Those before a court or held, in any case but that of a predicate. */
const ACCUSED =
  /^(?:(?:oskarżon|podejrzan|zatrzyman|skazan)(?:ego|emu|ym|i|ych|ymi)|(?:obžalovan|obviněn|podezřel|odsouzen)(?:ého|ému|ým|í|ých|ými)|sprawc\p{L}+|oszu[sś](?!tw)\p{L}+|mężczyzn\p{L}*|(?:обвиняем|подсудим|подозреваем|подзащитн)\p{L}{2,3}|(?:задержанн|осужденн|осуждённ)(?:ого|ому|ые|ых|ым|ыми)|мошенник\p{L}*|злоумышленник\p{L}*|участник\p{L}*|(?:підозрюван|обвинувачен|підсудн|підзахисн|затриман|засуджен)(?:ий|ого|ому|им|і|их|ими)|шахра(?!йств)\p{L}+|зловмисник\p{L}*|(?:okrivljen|optužen|osumnjičen|uhapšen|uhićen|osuđen)(?:og|oga|om|ima|ih)|okrivljeni|osumnjičeni|prevarant\p{L}*|epäilty\p{L}*|epäilly\p{L}*|syytetty\p{L}*|syytety\p{L}*|ال?متهم\p{L}*|ال?مشتبه|موكل\p{L}*|محتال\p{L}*|vádlott\p{L}*|gyanúsított\p{L}*|csaló\p{L}*|terdakwa|tersangka|penipu|κατηγορούμεν\p{L}+|συλληφθέν\p{L}+|inculpa[tț]\p{L}*|suspec[tț]\p{L}*|escroc\p{L}*|sanı[kğ]\p{L}*|şüpheli\p{L}*|zanlı\p{L}*|dolandırıcı(?!lık|lığ)\p{L}*|müvekkil\p{L}*|bedrager(?!i(?:et)?$)\p{L}*|bedragar\p{L}*|svindler\p{L}*|betrügern?|angeklagten?|beschuldigten?|verdächtigen?|tiltalte|siktede|sigtede|åtalade|misstänkte|imputat[oi]|indagat[oi]|acusados?|imputados?|detenidos?|arguidos?|réus?|suspeitos?|prévenue?s?|suspects?|verdachten?|mandant(?:en|in)?|clientes?|client(?:ul|ului|en?|s)?|cliënte?n?|klient\p{L}*|klijent\p{L}*|assistit[oai]|ügyfel\p{L}*|päämie\p{L}*|πελάτ\p{L}+|banda|bande|bende|quadrilha|szajk\p{L}+|ligan|réseau|organi[zs]a[czç]i?[óoã]\p{L}*|organizzazione|banden|grup\p{L}+|групп\p{L}+|тро[еє]|дво[еє]|двоих|kahta|kahden|kolmea|ثلاثة|شخصين|رجلين)$/u;
/** Callings of those who are tried for what they did in business or in an elected office, in whatever case. */
const TRADES =
  /^(?:ex|vice|вице|віце|экс|екс)?-?(?:\p{L}*(?:direktor\p{L}*|direktør\p{L}*|direktör\p{L}*|direct(?:eur|rice|or|ora|orul)|diret{1,2}or[ae]?|direttric[ei]|ředitel\p{L}*|dyrektor\p{L}*|директор\p{L}*|igazgató\p{L}*|johtaja\p{L}*|bank(?:er|ier|man|ár|í)\p{L}*|banquier|banquero|banqueiro|banchiere|bankacı\p{L}*|банк[иі]р\p{L}*|unternehmer\p{L}*|händler\p{L}*|berater\p{L}*|makler\p{L}*|megler\p{L}*|mäklar\p{L}*|mægler\p{L}*|führer\p{L}*|buchhalter\p{L}*|manager\p{L}*|menedżer\p{L}*|bürgermeister\p{L}*|chefen|sjefen|leder(?:en)?|mester(?:en)?)|notar(?:s|en|ius|iusz\p{L}*|i)?|notaires?|notarios?|notai?o|notaris|нотариус\p{L}*|нотаріус\p{L}*|entrepreneurs?|empresari[oa]s?|empresári[oa]s?|imprenditor[ei]|ondernemer|zakenman|hommes? d|commerçant|comerciante|commerciante|przedsiębior\p{L}*|biznesm\p{L}*|biznismen\p{L}*|глав[аыеу]|б[иі]знесм\p{L}*|підприєм\p{L}*|предпринимател\p{L}*|podnikatel\p{L}*|p[or][or]?duzetnik\p{L}*|preduzetnik\p{L}*|iş|belediye|müdür\p{L}*|başkan\p{L}*|gérante?|gerente|administrateur|administrador|amministratore|prezes\p{L}*|vorstand\p{L}*|председател\p{L}*|голов[аиіу]|vlasni\p{L}*|власни\p{L}*|владел\p{L}*|propietario|propriétaire|proprietário|titolare|eigenaar|ägaren?|ejeren?|maire|alcalde(?:sa)?|exalcalde(?:sa)?|exintendente|exministr[oa]|exgobernador|exdirector|exgerente|gobernador|governador|prefeit[oa]|autarca|vereador(?:es)?|concejal|sindaco|assessore|wethouder|burmistrz\p{L}*|starost\p{L}*|primar(?:ul|ului)?|мэр[ау]?|gradonačelni\p{L}*|minist(?:re|ro|r\p{L}{0,4})|wiceminist\p{L}*|м[иі]н[иі]стр\p{L}*|губернатор\p{L}*|депутат\p{L}*|чиновник\p{L}*|митник\p{L}*|comptable|contable|contador|contabilista|commercialista|ragioniere|steuerberater|księgow\p{L}*|бухгалтер\p{L}*|računovođ\p{L}*|courtier|corredor|broker|promoteur|promotore|conseiller|asesor|consulente|assureur|médecin|médico|medico|arztes?|dokter|lekarz\p{L}*|врач\p{L}*|лікар\p{L}*|lékař\p{L}*|trésori(?:er|ère)|tesorer[oa]|tesoureir[oa]|penningmeester|kassör\p{L}*|kasserer\p{L}*|skarbni\p{L}*|funzionari[oa]?|funcionari[oa]s?|funcionári[oa]s?|fonctionnaire|secretári[oa]|ex-secretári[oa]|deweloper\p{L}*|مدير|رجل|وسيط|موظف|επιχειρηματ\p{L}*|fostul|fostului|бывш\p{L}+|колишн\p{L}+|byłego|byłemu|bývalého|bivšeg|bivši|bývalému)$/u;

/** Whether a word stands for somebody else who did it: a name, the accused, a number of men, a notary. */
export const isAccused = (low: string) => low === OTHER || ACCUSED.test(low) || isUnnamed(low);
export const isTrade = (low: string) => TRADES.test(low);
/** A man or woman of some age, who may be anybody told of before. */
export const isSomebody = (low: string) =>
  /^\d/u.test(low) ||
  /^(?:m[aä]nn?e?n?|mand(?:ens?)?|frau|kvinnan|kvinden|kvinnen|hombre|mujer|homme|femme|uomo|donna|homem|mulher|vrouw|mężczyzn\p{L}*|kobiet\p{L}*|joven|jovem)$/u.test(
    low,
  );
