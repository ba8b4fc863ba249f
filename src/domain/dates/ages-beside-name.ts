import { isSomebodyElses } from '../text/hangs-on-another.ts';
import type { Span } from '../text/mention-owner.ts';
import { GLUED_ENDING_PATTERN } from '../text/glued-endings.ts';
import { isRomancePerson } from '../text/romance-person-nouns.ts';
import { TRADE_ELSEWHERE_PATTERN, FORMER_PATTERN } from '../text/trades-elsewhere.ts';
import { DEMONYM_PATTERN, RESIDENT_PATTERN } from '../text/words-before-names.ts';
import { birthAtAge } from './age-at-date.ts';
import { isTermTold } from './age-beside-term.ts';
import { BORN_PATTERN } from './birth-words.ts';
import { decadeOfLife } from './age-words.ts';
import type { AgeMention, TextDate } from './ages-in-text.ts';
import { numberOfFigures } from './digits.ts';
import { since } from './dates-in-text.ts';

const AGE = '(?<!\\p{Nd}[.,]?)(?<age>\\p{Nd}{2,3})(?!\\p{Nd})';

/** "62-godišnji", "49 yaşındaki", "62χρονος": with a name right behind it no term of prison. */
const YEAR_OLD =
  '[-–‑ ]?(?:godišnj\\p{L}{1,3}|годишњ\\p{L}{1,3}|letn(?:i|ia|iej|iego|iemu|im|ią|a|ega|emu)|let(?:ý|ého|ému|ým|á|é|ou)|ročn(?:ý|ého|ému|ým|á|ej|ú|ou)|' +
  'летн\\p{L}{2,3}|літн\\p{L}{1,3}|річн\\p{L}{1,3}|годиш(?:н(?:ият|иот|ия|ата|а)|ен)|åriga?n?s?|årige|år gam(?:le|mel|mal|la)|vuotia\\p{L}{1,4}|aasta(?:ne|se|st|sele)|gad(?:īg|us? vec)\\p{L}{1,4}|met(?:ų|is|į|ė|ę)|erių|' +
  'éves|χρον(?:ος|ου|ο|η|ης)|yaşındaki|yaşlı|वर्षीय|साल(?: के| की)|[岁歲]的?|歳の|세의?)';

/** What is counted with these is an age. */
const OF_AGE =
  '(?:yaşında|vjeç(?:are)?|taong gulang|anyos|tuổi|ετών|år gam(?:mal|mel|mal)|jaar oud|ساله|岁|歲|歳|才|세|살|años de edad|anos de idade)';
/** Mere years. */
const YEARS =
  '(?:tahun|(?:de )?ani|lat[a]?|[lmг]\\.|let|rokov|år|jaar|anys|anos|عام[ًا]{0,2}|سنة|سال|лет|года|років|роки|годин[аие]|godin[ae]|vuotta|éves|ปี|वर्ष|साल)';
/** What leads to an age. */
const LABEL =
  '(?:(?:mwenye |aliye na )?umri wa miaka|现年|現年|今年|年仅|만|berusia|berumur|umur|w wieku|lat|ve věku|vo veku|în vârstă de|у віці|в возрасте|ηλικίας|ετών|البالغ(?:ة)?(?: من العمر)?|عمره|בן|בת|อายุ|วัย|उम्र|आयु|عمرش|سن)';
/** Between a name written in signs and its age. */
const HONORIFIC =
  `(?:[（(][\\p{Script=Hiragana}\\p{Script=Katakana}・ー \\u3000]{2,20}[)）])?(?:${GLUED_ENDING_PATTERN}(?![\\p{L}\\p{M}])` +
  '| ?씨| ?(?:전 )?(?:대표|회장|사장|의원|시장|군수|교수)| ?피고인|容疑者|被告人?|氏|さん|受刑者|死刑囚|(?:元|前)?(?:社長|会長|町長|市長|村長|区長|知事|[町市県都区村]議|議員|代表|理事長|専務|教授|医師|弁護士))?';
/** "男，汉族，": sex and people. */
const DESCRIBED = '(?:[男女][，,、] ?)?(?:\\p{Script=Han}{1,4}族[，,、] ?)?';
const LEADS = '(?: ?[(（]|[,،，、] ?| )';

const YEAR_OLD_BEFORE = new RegExp(`${AGE}${YEAR_OLD} ?$`, 'u');
const SMALL_TOWN_OF_HOME = '(?:\\p{Ll}{3,}i )?';
/** "A 42 éves szegedi Kápolnai Orsolya" */
const YEAR_OLD_OF_TOWN = new RegExp(`${AGE} éves \\p{Ll}{3,}i $`, 'u');
const TOWN = "\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?";
const SOMEBODY_OF_TOWN = `(?:\\p{Ll}{3,} )?(?:${RESIDENT_PATTERN}(?: (?:на|z|ze|w|we|v|ve|г\\.|города|міста))? ${TOWN}|${DEMONYM_PATTERN})`;
/** "63-летнего жителя Омска Станислава Орлова": nobody is a resident of somebody, whatever the case. */
const RESIDENT_BEFORE = new RegExp(`${AGE}${YEAR_OLD} ${SOMEBODY_OF_TOWN},? $`, 'u');
/** "現年49歲的會計師陳大文" */
const TRADE_IN_SIGNS_BEFORE = new RegExp(
  `${AGE}(?:[岁歲]的?|歳の)(?:前|原|元|無職の?)?(?:[商富]人|会计师?|會計師?|律師|律师|医生|醫生|教师|教師|教授|经理|經理|董事|司机|司機|公务员|公務員|会社員|会社役員|公務員|税理士|男子|女子|男|女)?、?$`,
  'u',
);

/** "étudiante de 22 ans", "ex-directivo de 54 años": who is of that age is told by the words before it. */
const PERSON_OF_AGE = `(?<who>(?:[\\p{L}'’-]+ ){1,6})d[ei] ${AGE} (?:ans|años|anos|anni|anys|de ani)(?!\\p{L})(?! d(?:[ei]s?|u|el|al|o|a) (?!\\p{Lu}|(?:edad|idade|età)(?!\\p{L}))| d['’]| (?:ferme|firme))`;
/** "Julien Morel, un étudiant de 22 ans et un mineur": others than the one named. */
const NO_LIST = `(?!,? (?:et|y|e|ed|i|și) (?:une?|unos?|una|uma?|un['’]))`;
const ROMANCE_BEFORE = new RegExp(`(?:^|[.!?:;–—»”"|] ?)${PERSON_OF_AGE}, $`, 'u');
/** Of who does something; in another case the one may be whose son the name is. */
const OF_DOER =
  '[-–‑ ]?(?:letnia?|let[ýá]|ročn[ýá]|godišnj[ia]|годишњ[иа]|летний|летняя|річний|річна|годишн(?:ият|ия|ата)|årige?|åriga|vuotias|aastane|gadīgais|gadīgā|metis|metė|éves|χρον(?:ος|η)|yaşındaki)';
const CONVICTS =
  '(?:skaza(?:ł|ła|li|no)|oskarż(?:ył|yła|yli|ono)|zatrzyma(?:ł|ła|li|no)|aresztowa(?:ł|ła|li|no)|odsoudil[ai]?|obvinil[ai]?|zadržel[ai]?|odsúdil[ai]?|osudi(?:o|la|li)|uhiti(?:o|la|li)|uhapsi(?:o|la|li)|obsodilo|осудил[аи]?|приговорил[аи]?|задержал[аи]?|арестовал[аи]?|засудив|осъди(?:ха)?|арестува(?:ха)?|καταδίκασε|συνέλαβε|συνέλαβαν)';
/** "ООО «Сибторг»", "spółki Radmet" */
const OF_BODY =
  '(?: (?:(?:ООО|ОАО|ПАО|АО|ЗАО|ИП|ТОВ|ПП|АТ|ФОП|компании|компанії|фирмы|фірми) )?[«„“"][^«»„“”"]{2,40}[»”“"](?: (?:ООД|ЕООД|АД|ДОО|ДООЕЛ))?| (?:spółki|firmy|společnosti|spoločnosti|tvrtke|firme) \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?(?: (?:s\\.r\\.o\\.|a\\.s\\.|d\\.o\\.o\\.|S\\.A\\.))?)?';
/** "58-letni przedsiębiorca", "Ο 58χρονος πρώην δήμαρχος", "54 yaşındaki eski belediye memuru" */
const TRADE_BEFORE = new RegExp(`${AGE}${OF_DOER} ${TRADE_ELSEWHERE_PATTERN}${OF_BODY} $`, 'u');
/** "Den 71-årige finansmannen": a noun with its article behind it, right before a name, is what the name's bearer is. */
const NORDIC_BEFORE = new RegExp(`(?<!\\p{L})[Dd]en ${AGE}[- ]?år(?:ige|iga) \\p{Ll}{3,}(?:en|an) $`, 'u');
/** "Sąd skazał 58-letniego przedsiębiorcę" */
const CONVICTED_TRADE_BEFORE = new RegExp(
  `(?<!\\p{L})${CONVICTS} (?:τον |την )?${AGE}${YEAR_OLD} ${TRADE_ELSEWHERE_PATTERN} $`,
  'iu',
);
/** "41-летнюю бухгалтера Елену Кузнецову": of a woman's name that case is no other's, and she nobody's bookkeeper. */
const WOMAN_BEFORE = new RegExp(
  `(?<woman>${AGE}[-–‑ ]?(?:летнюю|річну|letnią|ročnú|letou|godišnju|годишњу)) ${TRADE_ELSEWHERE_PATTERN}${OF_BODY} $`,
  'u',
);
const IN_ACCUSATIVE = /^\p{L}+[уюęu](?!\p{L})/u;
/** "En mann i 60-årene": at the beginning of a sentence, where it is nobody's victim. */
const TENS = "(?<tens>[2-9]0)(?:-år(?:ene|a)|['’]?-?erne|-års(?:åldern|alderen))";
const SOMEBODY = '(?:mann|mand|man|kvinne|kvinde|kvinna|person)';
const TENS_BEFORE = new RegExp(`(?:^|[.!?»”"] ?)(?:En|Ein|Den) (?:\\p{Ll}+ )?${SOMEBODY} i ${TENS}, $`, 'u');
const BEFORE_NAME = [
  YEAR_OLD_BEFORE,
  YEAR_OLD_OF_TOWN,
  RESIDENT_BEFORE,
  TRADE_IN_SIGNS_BEFORE,
  ROMANCE_BEFORE,
  TRADE_BEFORE,
  NORDIC_BEFORE,
  CONVICTED_TRADE_BEFORE,
  WOMAN_BEFORE,
  TENS_BEFORE,
];
const OPENS = '(?:^|[.!?:»”"] ?)';
const NO_TIME =
  '(?!\\p{L}* ?(?:peine|condamnation|carrière|pena|condena|carrera|condanna|carriera|carreira|mandat|interdiction))';
/**
 * "Un mécanicien de 29 ans, ", "Ein 19-jähriger Automechaniker, ", "29-letni mechanik, ": at the beginning of a sentence,
 * before a name that a comma parts from its verb, whoever is meant is the one named.
 */
const APPOSED = [
  `${OPENS}(?:Une?|Un[oa]|Uma?) ${NO_TIME}(?:(?!(?:et|e|y|con|avec|com|contre|contra|contro|pour|per|par|por|para)(?!\\p{L}))[\\p{L}'’-]+ ){1,4}d[ei] ${AGE} (?:ans|años|anos|anni), $`,
  `${OPENS}(?:Eine?|Een|En|Ett) ${AGE}[- –]?(?:jährige[rs]?|jarige?|årige?|åriga?) (?:\\p{Ll}+ )?(?!\\p{L}*(?:haft|strafe|straf|term|frist|bande?|karriere|kamp)(?!\\p{L}))\\p{L}[\\p{L}-]+, $`,
  `${OPENS}[Dd]en ${AGE} år gam(?:le|la) \\p{Ll}{3,}, $`,
  `${OPENS}${AGE}${OF_DOER} (?:\\p{Ll}+ ){0,2}(?!wyrok|kar|pobyt|termin|срок|термін)\\p{Ll}{3,}, $`,
].map((source) => new RegExp(source, 'u'));
/** The verb of one, behind the comma that closes what is said of the name: in a list another follows. */
const GOES_ON =
  /^(?: (?:aus|of|de|da|di|uit|fra|från|z|ze|из|з|із) \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)?, (?:ist|wurde|wird|hat|soll|muss|war|steht|sitzt|a \p{Ll}+(?:é|u|it)|est|était|avait|sera|doit|devra|comparaît|comparaissait|accusée?|soupçonnée?|poursuivie?|è|era|ha|deve|dovrà|accusat[oa]|fue|está|será|deberá|acusad[oa]|foi|é|tem|vai|is|werd|wordt|heeft|moet|er|ble|blev|bliver|blir|har|skal|ska|dömdes|döms|åtalas|åtalades|greps|häktades|misstänks|został[ao]?|jest|był[ao]?|usłyszał[ao]?|stanął|stanęła|trafił[ao]?|odpowie|byla?|je|bola?|был[ао]?|стал[ао]?|получил[ао]?|признан[ао]?|отримав|отримала|був|була)(?!\p{L})/u;
/** An age that is told of whoever does something: of a name in another case it is not the age but of its owner. */
const IS_OF_DOER = new RegExp(`${AGE}(?! ?(?:éves|yaşındaki))${OF_DOER} `, 'u');
/** "72 yaşındaki Hasan Çelik'in babası". */
const OWNER = /['’]n?[ıiuü]n$/u;
/** "A 72 éves Szentesi Gábor apja", "72歲的陳大文的母親": whose age stands before the name. */
const OWNED_BEHIND =
  /^(?:(?: ?씨)?의 | (?:के|की|का) (?!लिए|खिलाफ|पास)| (?:apj|anyj|feleség|férj|testvér|báty|öcc?s|húg|nővér|fi[aá]|lány|ügyvéd|titkár|sofőr|barát|társ|üzlettárs|ügyfel|élettárs|szomszéd|unokatestvér)\p{Ll}{0,5}(?!\p{L})|(?:容疑者|被告人?|氏|さん)?[的の]?(?:(?:父|母|妻|夫|息子|長男|次男|長女|次女|兄|弟|姉|妹)(?!\p{Script=Han})|父親|父亲|母親|母亲|妻子|丈夫|兒子|儿子|女兒|女儿|哥哥|弟弟|姐姐|妹妹|律師|律师|秘書|秘书|司機|司机))/u;

const ROMANCE_AFTER = new RegExp(`^(?:,| \\(| –| —) ?${PERSON_OF_AGE}${NO_LIST}`, 'u');

/** "Zbigniewa Marciniaka, 49-letniego prezesa spółki": no term, and none of a further one who is then named. */
const SLAVIC_AFTER = new RegExp(
  `^, ${AGE}(?<told>${YEAR_OLD}) (?!wyrok|kar|pobyt|termin|срок|пригов|термін)(?:${SOMEBODY_OF_TOWN}|(?![^,.;]*\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll})(?:\\p{Ll}+ )??\\p{Ll}{4,})(?= (?:spółki|firmy|z|ze|компании|фирмы|из|с|од|от|iz|iz) |[.;](?:\\s|$)|,(?! \\p{Lu})|$| (?:i|oraz|а|и|та|a|і|й) (?:wieloletni\\p{L}* |${FORMER_PATTERN} )?${TRADE_ELSEWHERE_PATTERN})`,
  'u',
);

const BORN_THERE = `,? (?:(?:who|qui|que|che) )?(?:(?:was|est|è|fue) )?${BORN_PATTERN}(?: (?:in|en|à|a|em) \\p{Lu}[^,;.()\\d]{1,30}?)?`;
const AFTER_NAME = [
  ...[
    `^${HONORIFIC}${LEADS}${DESCRIBED}${AGE} ?${OF_AGE}(?!\\p{Ll})`,
    `^${HONORIFIC}${LEADS}${DESCRIBED}${LABEL} ?${AGE}(?!\\p{Ll})`,
    `^${HONORIFIC} ?[(（\\[](?:[남여男女](?:성|性)?[·,、，/] ?)?${AGE}(?:세|歳|岁|歲)?(?:[·,、，/] ?[^()（）\\p{Nd}]{1,20})?[)）\\]]`,
    `^, ${AGE} éves ${SMALL_TOWN_OF_HOME}(?:lakos|vállalkozó|üzletember|ügyvéd|orvos|igazgató|könyvelő|polgármester|képviselő|tanár|nyugdíjas|férfi|nő)(?=[,.])`,
    `^, ${AGE}-vuotia(?:s|an|sta) (?:\\p{Ll}+l[aä](?:inen|isen|ista|istä)|${TRADE_ELSEWHERE_PATTERN})(?=[,.])`,
    `^, ${AGE}χρον(?:ος|η|ου|ης|ο) (?:${TRADE_ELSEWHERE_PATTERN}|κάτοικος \\p{Lu}\\p{L}+)(?=[,.])`,
    `^,? \\(?[MF](?:/|, )${AGE}(?=[),. ])`,
    `^ (?:of|from) \\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*){0,2} \\(${AGE}\\)`,
    `^, (?:of|from) [^;:()]{3,50}, (?:who is|aged) ${AGE}(?=[,.;)])`,
    // "Karin Moser, eine 27-jährige Studentin"
    `^, (?:ein|eine|der|die|een|de|en) (?:[\\p{Ll}-]+ )?${AGE}[- ]?(?:jährige[rn]?|jarige|årig[ea]?) (?!\\p{L}*(?:haft|strafe|straf|term|frist|bande?)(?!\\p{L}))\\p{L}+`,
    // "Ion Popa, 35 de ani, a fost condamnat": before a verb of the one named no term.
    `^, ${AGE} (?:de )?ani, (?:a fost|este|era)(?!\\p{L})`,
    // "identificado con DNI N.º 29501188, de 47 años": behind a number of the one named no term.
    `^,? (?:identific|titular|portador|inscrit|con |com |with )[^,;()]{3,50}\\d[\\d.-]{5,}[\\p{L}\\d-]{0,3}, (?:d[ei] )?${AGE} (?:años|anos|anni)(?=[,)])`,
    `^, котор(?:ой|ому|ая|ый) (?:недавно |уже )?(?:исполнил|виповнил)\\p{L}+ ${AGE} (?:лет|года?|років|роки)(?!\\p{L})`,
    // Before the verb or trade of the one named: in a list of the sentenced another name follows.
    `^, ${AGE} (?:лет|года?|років|роки)(?=, \\p{Ll})`,
    // In a list of the sentenced so short a number is the term.
    `^(?:[,،，、] ?(?:de |på |на )?| ?[(（])(?!(?:[123]\\p{Nd}|40)(?!\\p{Nd}))${AGE} ${YEARS}(?=[,،，、.)）]|$)`,
    `^(?:, | [(])(?!(?:[123]\\p{Nd}|40)(?!\\p{Nd}))${AGE} (?:anni|ans)(?=[,.;)]|$)`,
  ].map((source) => new RegExp(source, 'u')),
  new RegExp(`^, (?:(?:en|ein) (?:\\p{Ll}+ )?${SOMEBODY} )?i ${TENS}(?=[,.;)]|$| (?:fra|från))`, 'u'),
  new RegExp(
    `^, (?:ein Mann|eine Frau) in den (?:frühen |späten )?(?<decade>\\p{Lu}\\p{Ll}+zigern|Dreißigern)(?!\\p{L})`,
    'u',
  ),
  // "nacida en Cuenca hace 59 años", "born in Leeds 59 years ago"
  new RegExp(`^${BORN_THERE},? (?:hace|il y a|há) ${AGE} (?:años|ans|anos)(?!\\p{L})`, 'u'),
  new RegExp(`^${BORN_THERE},? ${AGE} (?:anni fa|years ago)(?!\\p{L})`, 'u'),
  new RegExp(`^, (?:der |die )?vor ${AGE} Jahren (?:in \\p{Lu}[\\p{L}-]+ )?geboren`, 'u'),
  ROMANCE_AFTER,
  SLAVIC_AFTER,
];

/** What the one named does or undergoes; a term does not. */
const VERB =
  '(?:er|är|blev|ble|blir|bliver|var|har|hade|hadde|havde|skal|ska|dömdes|döms|åtalas|åtalades|greps|häktades|misstänks|is|werd|wordt|heeft|moet|został|została|jest|był|była|byl|byla|bol|bola|je|е|бе|беше|був|була|был|была)';
/** As the first words of a sentence, before a verb of the one named, so short a number is no term either. */
const AFTER_OPENING_NAME = [
  `^(?:, | \\(|,? på | van )${AGE} ${YEARS}(?:, |\\),? | )(?=${VERB}(?!\\p{L}))`,
  `^,? (?:(?:der|som) )?(?:er|är) ${AGE} år(?=[,.]| og | och | gam(?:mal|mel)(?!\\p{L}))`,
].map((source) => new RegExp(source, 'u'));
const OPENING = /[.!?»”"\n] ?$/u;

/** "tiltalen mod Ola Berg på 61 år": no term is as long there. */
const LONGER_THAN_TERMS = new RegExp(`^ på (?!(?:[123]\\p{Nd}|40)(?!\\p{Nd}))${AGE} år(?!\\p{L})`, 'u');
const AGAINST = /(?<!\p{L})(?:mod|mot|at) $/u;

/** "I går blev Ola Berg på 29 år dømt": so is one between the parts of a verb. */
const AMID_VERB = new RegExp(
  `^ på ${AGE} år (?=(?:\\p{Ll}+ ){0,2}(?:(?:i|be)?dømt|tiltalt|sigtet|siktet|anholdt|arresteret|arrestert|fængslet|fengslet|mistænkt|mistenkt|kendt|kjent|frifundet|frifunnet)(?!\\p{L}))`,
  'u',
);
const FIRST_OF_VERB = /(?<!\p{L})(?:er|blev|ble|blir|bliver|var|har) $/u;

/** Of nobody younger does the press tell crimes by name; so short a number is a term. */
const YOUNGEST = 18;
const OLDEST = 119;

/** As much of a text as tells a person's age beside the name. */
const REACH = 80;

/** Where a text names somebody, in which case, and whether by a woman's name. */
export interface NamePlace extends Span {
  isNominative: boolean;
  isWomans: boolean;
}

/**
 * Ages as the press of many countries writes them right before or right behind a name. Elsewhere the same words are as
 * often a term of prison, which would make another person of everybody who is sentenced.
 * @param names where the text names the person
 */
export function agesBesideName(text: string, names: readonly NamePlace[], { published, asOf }: TextDate): AgeMention[] {
  const at = published ?? since(null, asOf);
  return names.flatMap((name) => {
    const { start, end } = name;
    const found = ageBefore(text, name) ?? ageAfter(text, name);
    if (found === null) return [];
    const { ages, quote } = found;
    return [{ quote, start, end, ages, at, birth: birthAtAge(ages, at) }];
  });
}

function ageBefore(text: string, { start, end, isNominative }: NamePlace): Told | null {
  const before = text.slice(Math.max(0, start - REACH), start);
  const found =
    findAge(BEFORE_NAME, before) ??
    (GOES_ON.test(text.slice(end, end + REACH)) ? findAge(APPOSED, before) : null) ??
    openingAge(text, { start, end });
  if (found === null || OWNER.test(text.slice(start, end)) || OWNED_BEHIND.test(text.slice(end, end + REACH)))
    return null;
  if (IS_OF_DOER.test(`${found.quote} `) && !isNominative) return null;
  return found.groups.woman !== undefined && !IN_ACCUSATIVE.test(text.slice(start, end)) ? null : found;
}

const OPENS_WITH_AGE = [
  new RegExp(
    `^(?:[^\\n]{1,80}(?:\\n| ?: ))?(?:(?:Aos|A los|À|A|All['’]età di) ${AGE} (?:anos|años|ans|anni)|At(?: the age of)? ${AGE}),? $`,
    'u',
  ),
];
const GOES_ON_NOW =
  /^,? (?:is|faces|stands|é|es|está|enfrenta|est|risque|è|rischia|deve|(?:was|has been) (?:jailed|arrested|charged|convicted|sentenced|indicted|remanded|fined)|(?:foi|fue|ha sido) (?:pres|detid|condenad|acusad|detenid|arrestad|imputad)[oa]|a été (?:arrêt|condamn|inculp|interpell|écrou)ée?|è stat[oa] (?:arrestat|condannat|denunciat|fermat|indagat)[oa])(?!\p{L})/u;
/** What a text has that tells of somebody's life, and not of one day. */
const OTHER_TIMES =
  /(?<!\d)(?:19|20)\d{2}(?!\d)|(?<!\p{L})(?:now|today|later|then|since|once|again|years|hoy|ahora|después|entonces|tarde|hoje|agora|depois|então|oggi|ora|dopo|allora|aujourd|maintenant|plus tard|alors|après)(?!\p{L})/iu;

/** "Aos 61 anos, X foi presa": the age of the day that the report is of, where it tells of no other. */
function openingAge(text: string, { start, end }: Pick<NamePlace, 'start' | 'end'>): Told | null {
  const isOfOneDay =
    start <= REACH &&
    GOES_ON_NOW.test(text.slice(end, end + REACH)) &&
    !OTHER_TIMES.test(text.replace(/^[^\n]{1,80} ?: /u, ''));
  return isOfOneDay ? findAge(OPENS_WITH_AGE, text.slice(0, start)) : null;
}

function ageAfter(text: string, { start, end, isWomans }: NamePlace): Told | null {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const found =
    findAge(afterName(text, start), after) ??
    (isTermTold(before, text.slice(end, end + 2 * REACH)) ? findAge(BESIDE_TERM, after) : null) ??
    romanceAge(text, after);
  if (found === null || isSomebodyElses(text.slice(start, end), before)) return null;
  const { told } = found.groups;
  if (told === undefined) return found;
  // "Иван Петров, 63-летняя жительница Омска и двое других": a list of those who are told of.
  return OF_WOMAN.test(told) === isWomans && !ANOTHER_AGE.test(after.slice(found.quote.length + 2)) ? found : null;
}

const OF_WOMAN =
  /(?:letni(?:a|ej|ą)|let(?:á|é|ou)|ročn(?:á|ej|ú|ou)|летн(?:яя|ей|юю)|річн(?:а|ої|у|ій|ою)|годишн(?:а|ата)|godišnj(?:a|e|u|oj|om)|годишњ(?:а|е|у|ој|ом))$/u;
const ANOTHER_AGE = new RegExp(`^[^.;]*\\p{Nd}{2}${YEAR_OLD}`, 'u');

/** Where nobody is sentenced, and nothing lasts, years behind a name are its bearer's. */
const OF_SENTENCES =
  /conda|conde|senten|verd[ie]|giudic|fallo|inflit|chied|chiest|pide|piden|pedid|pediu|requis|requier|réclam|reclus|inhabil|pen[aei]|peine|prisi|prison|pris[ãa]o|carcer|cárcel|cadeia|cadena|presíd|presidio|galer|deten[cz]ion|detenção|détention|ferme|sursis|ergast|dopo|après|después|depois|durat|durée|durante|pendant|(?:da|per|por|há|hace) \d/iu;
const ROMANCE_AGE = [new RegExp(`^(?:, ?| ?[(])${AGE} (?:anni|ans|años|anos)(?=[.;)]|$|,(?! ?\\p{Nd}))`, 'u')];

function romanceAge(text: string, after: string): Told | null {
  const found = findAge(ROMANCE_AGE, after);
  return found === null || OF_SENTENCES.test(text) ? null : found;
}

/** Among years where the term is told in other words: "tre anni a Davide Greco, 27 anni". */
const BESIDE_TERM = [
  new RegExp(`^(?:[,،] ?| ?[(（])${AGE} (?:${YEARS}|anni|ans|años)(?=[.;)）]|$|[,،](?! ?\\p{Nd}))`, 'u'),
];

function afterName(text: string, start: number): readonly RegExp[] {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (start === 0 || OPENING.test(before)) return [...AFTER_NAME, ...AFTER_OPENING_NAME];
  if (AGAINST.test(before)) return [...AFTER_NAME, LONGER_THAN_TERMS];
  return FIRST_OF_VERB.test(before) ? [...AFTER_NAME, AMID_VERB] : AFTER_NAME;
}

const ROMANCE_LEAD = new RegExp(`^Un(?:e|o|a)? (?:[\\p{L}'’-]+ ){1,5}?d[ei] ${AGE} (?:ans|años|anni)(?!\\p{L})`, 'u');

/** "Une comptable de 52 ans a été condamnée": the age of whom a report's first sentence brings in. */
export function agesInLead(lead: string, { published, asOf }: TextDate): AgeMention[] {
  const found = ROMANCE_LEAD.exec(lead);
  const age = numberOfFigures(found?.groups?.age ?? '');
  if (found === null || age < YOUNGEST) return [];
  const at = published ?? since(null, asOf);
  const ages = { from: age, to: age };
  return [{ quote: found[0], start: 0, end: found[0].length, ages, at, birth: birthAtAge(ages, at) }];
}

interface Told extends Pick<AgeMention, 'ages' | 'quote'> {
  groups: Record<string, string | undefined>;
}

function findAge(patterns: readonly RegExp[], text: string): Told | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const groups = match.groups ?? {};
    const ages = agesOf(groups);
    if (ages.from < YOUNGEST || ages.to > OLDEST) continue;
    if (groups.who !== undefined && !isRomancePerson(groups.who)) continue;
    return { ages, groups, quote: match[0].replace(/^[\s,،，、(（]+|[\s,،，、)）]+$/gu, '') };
  }
  return null;
}

function agesOf({ age = '', tens, decade }: Record<string, string | undefined>): AgeMention['ages'] {
  if (decade !== undefined) return decadeOfLife(decade);
  const from = numberOfFigures(tens ?? age);
  return { from, to: tens === undefined ? from : from + 9 };
}
