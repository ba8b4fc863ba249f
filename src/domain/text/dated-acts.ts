import { numberOfWord, NUMBER_WORD_PATTERN } from '../dates/number-words.ts';
import { ADULT_POST as POST_HERE, IS_IN_POST, LIVES, WORKS as WORKS_HERE, WORKS_LAST } from './working-life.ts';
import {
  POST_ELSEWHERE,
  SINCE_ELSEWHERE,
  SPAN_ELSEWHERE,
  TURKISH_BEFORE,
  WHO_ELSEWHERE,
  WORKS_ELSEWHERE,
  WORKS_LAST_ELSEWHERE,
} from './working-life-elsewhere.ts';
import { hangsOnAnother } from './hangs-on-another.ts';

/** Something that somebody did at a time the text tells. */
export interface DatedAct {
  what: string;
  quote: string;
  /** The year; null where it is told by how long it went on. */
  year: number | null;
  /** For how many years it had gone on by the time of writing, where no year is told. */
  years: number;
  /** A child may do it, too: its doer was born, no more. */
  young?: true;
  /** Told of a company. */
  firm?: true;
}

const WORKS = `(?:${WORKS_HERE}|${WORKS_ELSEWHERE})`;
const ADULT_POST = `(?:${POST_HERE}|(?<!\\p{L})${POST_ELSEWHERE}(?!\\p{L}))`;
/** The name's own age, brackets and home. */
const LINK =
  "^(?:,? \\d{1,3}(?=,)| \\([^()]{1,40}\\))?(?:,? (?:of|from|aus|de|di|da|uit|från|fra|z) \\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*)?)?";
const RELATIVE = `(?:who|that|qui|que|quien|che|der|die|som|któr[ya]|котор(?:ый|ая)|який|яка|${WHO_ELSEWHERE})(?= )`;
/** ", a Pakistani national who came". */
const NOUN =
  ', (?:an?|un[aoe]?|uma?|eine?|een|en) (?:(?!(?:of|to|with|for|from|by|and|de|del|du|d[aoi]|von|van|av|af|et|y|e|und|en|whose)(?!\\p{L}))[\\p{L}-]+,? ){1,4}';
const WHO = `(?:${NOUN}${RELATIVE}|,? ${RELATIVE}|,)?`;
const ADVERB =
  '(?: (?:previously|formerly|once|also|then|reportedly|already|himself|herself|ya|antes|anche|già|também|já|déjà|aussi|auch|früher|zuvor|eerder|ook|tidigare|tidligere|\\p{L}{3,}ly))?';

/** Nobody else and no second verb may come between an act and its date. */
const BETWEEN =
  '(?:(?! (?:and|who|whose|when|while|after|before|because|whom|that|which|born|by|under|und|y|e|et|och|og|i(?! \\p{L}+(?:et|en|an|ene)(?!\\p{L}))|que|qui|che|cuy[oa]|dont|dessen|deren|wiens|wier|vars|hvis)(?!\\p{L}))[^.;,():]){0,80}?';
/** What has a year of its own: "a firm founded in 1971", "films from 1933 to 1945". Participles by their stems. */
const DONE_THEN =
  '(?:found|establish|built|creat|set up|made|open|listed|licen[sc]ed|publish|printed|minted|dated|going back|convicted|sentenced|jailed|arrested|committed|cometid|commis|commess|begangen|gepleegd|gründet|baut|errichtet|eröffnet|bestehend|verurteilt|fundad|cread|construid|abiert|fechad|condenad|fondat|costruit|apert|nat[oa]|condannat|criad|constru[ií]d|fond[ée]|créée?|construit|ouvert|condamné|opgericht|gebouwd|bestaand|veroordeeld|grundad|stiftet|bygg[dt]|założon|zbudowan|построенн?|основанн?|созданн?|открыт|založen|postaven|osnovan|izgrađen|înființat|ιδρυ|alapított|perustet)\\p{L}{0,3}';
const TIMES_AND_THINGS =
  '(?:\\p{L}{2,}ing|active|business|operation|existence|trade|hands|periods?|era|years?|decades?|war|records?|documents?|archives?|files?|films?|coins?|stamps?|cars?|wines?|paintings?|pictures|history|crisis|crimes?|events?|regimes?|dictatorship|reign|rule|massacres?|genocide|abuses?|scandal|conflict|troubles|occupation|uprising|frauds?|offen[cs]es?|thefts?|payments?|victims?|books?|novels?|songs?|' +
  'zeit|jahren|jahre|epoche|krieg|akten|dokumente?|filme|bilder|münzen|autos?|diktatur|opfern?|taten|' +
  'época|años|periodo|guerra|documentos|películas|monedas|régimen|dictadura|víctimas|delitos|hechos|' +
  'anni|epoca|documenti|film|monete|regime|dittatura|vittime|reati|fatti|período|anos|filmes|moedas|ditadura|vítimas|crimes|' +
  'années|époque|guerre|pièces|documents|régime|dictature|victimes|faits|jaren|periode|oorlog|documenten|munten|slachtoffers|feiten|' +
  'tiden|åren|kriget|krigen|dokument\\p{L}*|offer|ofre|lat|okresu|wojny)';
const OWN_YEAR = new RegExp(`(?:${DONE_THEN}|(?<!\\p{L})${TIMES_AND_THINGS})$`, 'iu');

/** "the 1980s" too. */
const YEAR = '((?:19|20)\\d{2}s?)(?!\\d)';
const TO =
  '(?: ?[-–] ?| (?:and|to|until|till|bis|und|tot|en|a|al|y|e|à|et|au|til|till|och|og|do|i) (?:\\p{L}+ (?:del? )?)?)(?:\\d{4}|\\d{2}(?!\\d)|(?<=(?:to|until|till|tot|til|hasta|jusqu) )\\p{L})';
const SINCE = `(?:since|seit|ab|с|со|з|із|desde|depuis|dal|sinds|vanaf|sedan|siden|od) (?:(?:at least |the |early |late |mid-? ?){1,3}|\\p{L}{3,12} (?:del? )?)?${YEAR}`;
const SPAN = `(?:between|from|zwischen|von|entre|de|tra il|fra il|da|tussen|van|mellan|mellem|mellom|från|fra|w latach) (?:\\p{L}{3,12} (?:del? )?)?${YEAR}${TO}`;
const IN = `(?:in(?: the(?= \\d{4}s))?|en|em|nel|im Jahr|w|år) (?:\\p{L}{3,12} (?:del? )?)?${YEAR}`;
/** The same in all languages whose papers are read: "už v roce 1999", "ещё в 1998 году", "so long ago as 1997". */
const IN_ANY = `(?:as (?:early|long ago|far back) as(?: in)?|redan|allerede|bereits|schon|reeds|senest|senast|in|back in|im Jahre?|anno|en|em|nel|dès|w|we|v|ve|в|у|през|το|din|în|i|år|u|leta|vuonna|aastal) (?:(?:roce|roku|rokoch|году|anul|godini|godine|\\p{L}{3,12}(?: del?)?) )?${YEAR}`;
const DURING = `during the ${YEAR} `;
/** Of a span of years that no preposition leads to: before no noun of which they are, as in "the 2001-2006 accounts". */
export const ENDS_SPAN =
  '(?!\\d)(?=\\)?(?:[,.;:]|\\s*$| (?:at|in|as|with|and|when|until|before|then|bei|beim|als|und|dann|en|à|chez|comme|et|puis|como|con|y|come|e|och|og|som|i|jako|w)(?!\\p{L})))';
/** "Branch manager of our Oran office 1999-2006". */
const BARE_SPAN = `(?<! (?:the|its|of|for|der|die|das|la|le|el|il|de|du) |['’]s? )${YEAR} ?[-–] ?(?:(?:19|20)\\d{2}|\\d{2})${ENDS_SPAN}`;
const TIME = `(?:${SINCE}|${SPAN}|${DURING}|${SPAN_ELSEWHERE}|${SINCE_ELSEWHERE}|${BARE_SPAN})`;

const MORE =
  '(?:(?:more|than|over|almost|nearly|some|about|around|the|past|last|most|of|well|at|least|más|de|casi|los|últimos|plus|près|presque|les|dernières|più|oltre|quasi|gli|ultimi|mais|quase|os|mehr|als|fast|rund|den|letzten|über|meer|dan|bijna|ruim|mer|än|end|enn|nästan|næsten|nesten|ponad|prawie) ){0,4}';
const LONG = `(?:for|durante|pendant|depuis|per|da|desde hace|há|por|seit|al|gedurende|i|under|przez|od) ${MORE}(?<count>\\d{1,2}|${NUMBER_WORD_PATTERN})[ '’]?(?<unit>years|decades|años|décadas|ans|décennies|anni|decenni|anos|Jahren?|Jahrzehnten?|jaar|decennia|år|lat|dekad)(?!\\p{L})(?!['’]? (?:in (?:prison|jail|custody)|in existence))`;

const KIN =
  '(?:son|daughter|brother|sister|wife|husband|hij[oa]|herman[oa]|espos[oa]|figli[oa]|fratello|sorella|moglie|marito|filh[oa]|irmão|irmã|fils|fille|frère|sœur|épouse|mari|' +
  '(?:Ehe)?(?:Mann|Frau)|Sohn|Tochter|Bruder|Schwester|zoon|dochter|broer|zus|dotter|sønn?|datter|bror|søster|syster|' +
  'fiul|fiica|fratele|sora|soția|soțul|nepotul|sin|kći|kćerka?|brat|sestra|žena|suprug[a]?|syn|córka|dcera|bratr|manžel(?:ka)?|mąż|żona|' +
  'сын|дочь|брат|сестра|жена|муж|вдова|син|дъщеря|съпруг[а]?|дочка|чоловік|дружина|γιος|κόρη|αδελφός|αδελφή|σύζυγος)';
/** A word before a post that makes it nobody else's. */
const QUALITY = `(?:(?!(?:of|to|with|for|by|du|de|des|del|della|dell|do|da|di|von|vom|van|af|av|till|til|mit|con|com|avec|than|under|against|${KIN})(?!\\p{L}))[\\p{L}-]+ )`;

/** Comes into a post: of a post that pupils hold among themselves nothing follows. */
const COMES_INTO =
  '(?:became|took over as|rose to be|(?:(?:was|is|had been|has been) )?(?:appointed|elected|named|made|promoted(?: to)?|hired as|installed as|sworn in as|engaged as)|' +
  '(?:(?:fue|fu|foi|fut|a été|ha sido|è stat[oa]|había sido|werd|blev|ble|został[a]?) )?(?:nombrad[oa]|elegid[oa]|designad[oa]|nominat[oa]|elett[oa]|nomead[oa]|eleit[oa]|nommée?|élue?|promue?|devenue?|devint|benoemd tot|gekozen tot|utsedd till|utnevnt til|udnævnt til|valgt til|vald till))';
const NO_PUPIL =
  '(?!(?:[^.;,():]{0,40} )?(?:student|pupil|youth|junior|class|scout|boys|girls|jugend|schüler|klassen|élèves|jeunes|juven|estudiant|alumn|student|scolaire|escolar|scolastic|ungdom|elev|leerling|jeugd))';

/** Where years are spent that no child spends: not in prison, in hiding or abroad. */
const AT_WORK = `(?:in (?:uniform|banking|teaching|law enforcement|politics|public (?:life|service|office)|office|(?:legal |medical |private )?practice|(?:the )?(?:police|army|navy|civil service|force|job|trade|profession|industry))|on the (?:bench|force|council|board)|behind the counter|(?:working|teaching|practi[sc]ing)|as (?:an? |the )?${QUALITY}{0,3}?${ADULT_POST})`;
/** What one does after years of study. */
const QUALIFIED = `(?:graduated (?:from|in) (?:the )?(?:\\p{L}+ ){0,4}?(?:University|Polytechnic|law|medical|medicine|engineering)|(?:qualified|trained) as an? ${QUALITY}{0,2}?${ADULT_POST}|(?:was |were )?(?:admitted|called) to the bar|was ordained (?:an? )?(?:priest|pastor|minister|bishop|deacon))`;
/** Posts that open a sentence. */
const POST_FIRST =
  '(?<!\\p{L})(?:Mayor|Maire|Alcaldes?a?|Sindac[oa]|Prefeit[oa]|Director[a]?|Directeur|Directrice|Dirett(?:ore|rice)|Diretora?|Burgemeester|Ordfører|Borgmester|Primar|Treasurer|Manager|Governor|Minister|Chairman|President[ea]?|Président|Headteacher)(?!\\p{L})';

const ALREADY =
  '(?:(?:already|first|previously|once|bereits|schon|erstmals|zuletzt|al|reeds|eerder|déjà|ya|già|já|allerede|redan|tidligere|tidigare|już|wcześniej|už|již|ještě|уже|ещё|еще|раніше|вже|ще|още|вече|već|još|že|deja|încă|ήδη|jo|daha) )';
/** Participles of a judgement, which stand right behind the name or its relative pronoun. */
const CONVICTED =
  '(?:convicted|sentenced|jailed|imprisoned|found guilty|verurteilt|schuldig gesprochen|veroordeeld|condamnée?|condenad[oa]|sentenciad[oa]|condannat[oa]|dømt|dömd|dømd|domfelt|dömts|skazan[yaąe]|odsouzen[ýáa]?|odsúden[ýáa]?|osuđen[aia]?|obsojen[ai]?|осужд[её]н(?:ный|ная|а)?|засуджен(?:ий|а)|осъден(?:а|ият|ата)?|осуђен[аи]?|condamnată?|καταδικασ(?:μένος|μένη|θείς|θείσα)|tuomittu|elítélt)';

const AUXILIARY =
  '(?:(?:was|had been|has been|fue|había sido|fu|foi|fut|ha sido|è stat[oa]|era stat[oa]|tinha sido|a été|avait été|blev|ble|został[a]?|a fost|fusese|byl[a]?|bol[a]?|(?:bi[ol][a]? )?je|je (?:bi[ol]a? )?|е|беше|был[а]?|був|була|werd|wurde) )';

interface Act {
  what: string;
  pattern: RegExp;
  young?: true;
}

const patterns = (what: string, sources: readonly string[], young = false): Act[] =>
  sources.map((source) => ({ what, pattern: new RegExp(source, 'u'), ...(young ? { young } : {}) }));

const AFTER: readonly Act[] = [
  ...patterns('at work', [
    `${LINK}${WHO}${ADVERB} ${WORKS}(?!\\p{L})(?<between>${BETWEEN}),? (?:${TIME}|${LONG})`,
    `${LINK}${WHO}${ADVERB} ${WORKS}(?!\\p{L}) (?:(?:über|fast|rund|mehr als|gut|ruim|bijna|meer dan) )?(?<count>\\d{1,2}|${NUMBER_WORD_PATTERN}) (?<unit>Jahre|Jahrzehnte|jaar|decennia) (?:lang |als |bei |für |in |beim |bij |voor |op )`,
    `${LINK}, (?:der|die) (?<between>(?:[^.;,():]{1,60} )?)${TIME}(?<rest>[^.;,():]{0,80}) ${WORKS_LAST}(?!\\p{L})`,
    `${LINK}, aki (?<between>(?:[^.;,():]{1,60} )?)${TIME}(?<rest>[^.;,():]{0,80}) ${WORKS_LAST_ELSEWHERE}(?!\\p{L})`,
    // "who from 1999 to 2004 headed", "koji je od 1995. do 2003. vodio"
    `${LINK},? ${RELATIVE}(?: je)?,? (?:${TIME}(?:${TO})?|${LONG}),? ${WORKS}(?!\\p{L})`,
    `${LINK}${WHO}${ADVERB} (?:worked|taught|trabaj(?:ó|aba)|trabalhou|lavorò|(?:ha|aveva) lavorato|(?:a|avait) travaillé|pracowała?) ${MORE}(?<count>\\d{1,2}|${NUMBER_WORD_PATTERN}) (?<unit>years|años|anos|anni|ans|lat) (?:at|in|for|as|with|no|na|em|en|nel|nella|presso|dans|chez|à|au|comme|como|come|w|jako)(?!\\p{L})`,
    `${LINK}${WHO} spent ${MORE}(?<count>\\d{1,2}|${NUMBER_WORD_PATTERN}) (?<unit>years|decades) ${AT_WORK}(?!\\p{L})`,
    `${LINK}, (?:an? |the )?${QUALITY}{0,2}?${ADULT_POST} (?:with|of) ${MORE}(?<count>\\d{1,2}|${NUMBER_WORD_PATTERN}) (?<unit>years)['’]? (?:of )?(?:service|experience|standing|practice)(?!\\p{L})`,
    `${LINK}, (?:an? |the )?${QUALITY}{0,2}?${ADULT_POST}(?: (?:at|with|in|of) (?:the )?\\p{Lu}[\\p{L}&'’-]*(?: \\p{Lu}[\\p{L}&'’-]*){0,4})? for ${MORE}(?<count>\\d{1,2}|${NUMBER_WORD_PATTERN}) (?<unit>years|decades)(?= ?[,.;)])`,
    `${LINK}${WHO}${ADVERB} ${QUALIFIED}(?!\\p{L})(?<between>${BETWEEN}),? ${IN}`,
    `${LINK}, (?:der|die) (?<between>(?:[^.;,():]{1,60} )?)(?:seit|über|al|ruim|mehr als|meer dan) (?:(?:fast|rund|über|den letzten) )?(?<count>\\d{1,2}|${NUMBER_WORD_PATTERN}) (?<unit>Jahren?|Jahrzehnten?|jaar|decennia)(?: lang)?(?<rest>(?: [^.;,():]{1,80})?) ${WORKS_LAST}(?!\\p{L})`,
  ]),
  ...patterns('in a post', [
    `${LINK}${WHO}${ADVERB} ${IS_IN_POST}${NO_PUPIL}${QUALITY}{0,3}?${ADULT_POST}(?<between>${BETWEEN}),? ${TIME}`,
    `${LINK}${WHO}${ADVERB} (?:war|ist|was|is|var|er|är) ${TIME},? (?:[\\p{L}-]+ ){0,4}?${ADULT_POST}`,
    `${LINK}, (?:der|die) (?<between>(?:[^.;,():]{1,60} )?)${TIME}(?<rest>[^.;,():]{0,60}) ${ADULT_POST}[^.;,():]{0,60} (?:war|ist|gewesen (?:war|ist)|was|is|geweest)(?!\\p{L})`,
    `${LINK}, ${NO_PUPIL}(?:an? |the |der |die |el |la |il |o |a |le |l['’]|de )?${QUALITY}{0,2}?${ADULT_POST}(?<between>${BETWEEN}),? \\(?${TIME}`,
    // "Stefan Braun, seit 1995 Steuerberater"
    `${LINK}, ${TIME},? (?:(?!de[rmns] )${QUALITY}){0,2}?${ADULT_POST}`,
    // "who became principal of the college in 1989", ", nombrada directora en 1989"
    `${LINK}${WHO}${ADVERB} ${COMES_INTO} ${NO_PUPIL}(?:(?:an?|the|its|zum|zur|el|la|il|le|als) )?${QUALITY}{0,3}?${ADULT_POST}(?<between>${BETWEEN}),? (?:${IN}|in \\p{Lu}\\p{Ll}+ ${YEAR})`,
    `${LINK}(?:, (?:der|die))? (?:wurde )?(?:im Jahr |in )?${YEAR} (?:zum|zur) ${NO_PUPIL}${QUALITY}{0,2}?${ADULT_POST}[^.;,():]{0,80} (?:ernannt|gewählt|bestellt|berufen|befördert)(?!\\p{L})`,
    `${LINK}, (?:der|die) (?:im Jahr |in )?${YEAR} (?:die|den|das) ${NO_PUPIL}(?:Leitung|Führung|Geschäftsführung|Praxis|Kanzlei|Geschäfte|Amt|Betrieb|Firma|Direktion|Vorsitz)[^.;,():]{0,60} (?:übernahm|übernommen hat(?:te)?|antrat)(?!\\p{L})`,
    `${LINK}${WHO}${ADVERB} (?:a pris|avait pris|prit|asumió|tomó|assunse|ha assunto|assumiu|took) (?:the |la |le |il |el |as? |o |l['’])?${NO_PUPIL}(?:tête|direction|présidence|gérance|dirección|gerencia|presidencia|guida|direzione|presidenza|direção|gerência|presidência|control|helm|charge|reins)(?!\\p{L})(?<between>${BETWEEN}),? ${IN}`,
    `${LINK}${WHO} served (?:\\p{L}+ )?terms? (?<between>(?:as|in) ${BETWEEN}),? ${TIME}`,
  ]),
  ...patterns('convicted', [
    `${LINK}${WHO} ${AUXILIARY}?${ALREADY}{0,2}${CONVICTED}(?!\\p{L})(?<between>${BETWEEN}),? ${IN_ANY}(?!\\p{L})`,
    // "som redan 1999 dömdes", "qui dès 1998 avait été condamné"
    `${LINK},? ${RELATIVE}(?: je)?,? ${ALREADY}{0,2}(?:${IN_ANY}|${YEAR})(?: roku| году| року|\\.? годин[еи]|\\. godine)?,? ${ALREADY}?(?:dömdes|dømtes|${AUXILIARY}?${ALREADY}?${CONVICTED})(?!\\p{L})`,
    // The verb at the end: "wurde 1997 wegen Untreue zu vier Jahren verurteilt".
    `^(?:,[^.;():]{1,100},)?(?:,(?: (?:der|die))?)? (?:(?:wurde|war|ist|werd|is) )?${ALREADY}?(?:im Jahr |im \\p{L}+ |in )?${YEAR} ${ALREADY}?(?:(?:wegen|zu|vom|von|wegens|voor|tot|door) (?:(?!\\d{4}|geboren)[^.;():]){1,120} )?(?:verurteilt|schuldig gesprochen|veroordeeld)(?!\\p{L})`,
    // "för vilket X dömdes till nio års fängelse 1994"
    `^ (?:dömdes|dømtes|(?:blev|ble|var|er|är) (?:dømt|dömd|dømd))(?<between>${BETWEEN}(?<=fängelse|fängelsestraff|fængsel|fengsel|månader|måneder|böter|bøde|bot|(?<!\\p{L})år|dømt|dömd|dømd|dömdes|dømtes)) (?:år |i )?${YEAR}(?=[,.;)]|$| (?:och|og|for|för|i)(?!\\p{L}))`,
  ]),
  ...patterns('there', [`${LINK}${WHO}${ADVERB} ${LIVES}(?!\\p{L})(?<between>${BETWEEN}),? (?:${TIME}|${IN})`], true),
];

const FIRST = "(?:As |Als |[Tt]he |[Ll][ea] |[Ll]['’]|[Ee]l |[Ii]l |[Dd]er |[Dd]ie |[Dd]e |[OA] )?";
/** A sentence that begins so says it of the name that follows. */
const BEFORE: readonly Act[] = [
  ...patterns('in a post', [
    // "Maire de la commune de 1995 à 2008, Marc …", "The former town clerk (1996–2003), Grace …"
    `(?:^|[.!?:»”"] ?)${NO_PUPIL}${FIRST}(?:que fuera |former |ex-?|once )?${QUALITY}{0,2}?(?:${ADULT_POST}|${POST_FIRST})(?!['’])(?<between>${BETWEEN})(?:,? ${TIME}, | \\(${TIME}\\),? )$`,
    `(?<!\\p{L})${TURKISH_BEFORE}`,
  ]),
  ...patterns('convicted', [
    // "1998 yılında dolandırıcılıktan mahkûm olan Mehmet Yıldız", "Der bereits 1998 verurteilte Jan Beck"
    `(?<![\\p{L}\\d-])(?:${IN_ANY}|vuonna ${YEAR}|${YEAR}(?:-b[ae]n| yılında)?) (?:[\\p{L}'’]+ ){0,5}?(?:mahk[uû]m (?:olan|edilen)|hüküm giyen|(?:hapis )?ceza(?:sı)? (?:alan|verilen)|tuomittu|elítélt|verurteilte[rn]?|veroordeelde|dömde|dømte|осужд[её]нн\\p{L}{2,3}|засуджен\\p{L}{2,3}) $`,
    `(?:^|[.!?:»”"] ?)(?:[Aa]lready |[Pp]reviously |[Yy]a |[Gg]ià |[Jj]á |[Dd]éjà |[Bb]ereits )?(?:[Cc]onvicted|[Ss]entenced|[Jj]ailed|[Cc]ondenad[oa]|[Cc]ondannat[oa]|[Cc]ondamnée?|[Vv]erurteilt|[Vv]eroordeeld|[Dd]ømt|[Dd]ömd|[Ss]kazan[ya])(?: (?:[\\p{Ll}\\d-]+ ){0,5}?)?(?: ?)${IN}(?:(?! (?:with|alongside|con|com|avec|mit|met|med|z) )[^.;:]){0,120}, $`,
  ]),
  ...patterns('doing a crime', [
    `(?:^|[.!?:»”"] ?)(?:(?:The |Le |La |L['’]|El |O |Il |Der |Die |De )?(?:[Mm]astermind|[Bb]rains?|[Ll]eader|[Rr]ingleader|[Cc]erveau|[Cc]hef|[Mm]eneur|[Aa]uteur|[Cc]erebro|[Cc]abecilla|[Aa]utor(?:a)?|[Mm]ente|[Cc]ervello|[Aa]utore|[Cc]érebro|[Mm]entor|Kopf|Drahtzieher|Anführer|[Bb]rein|[Ll]eider|[Hh]jernen|[Hh]järnan)) (?:behind |of |du |de la |de l['’]|del |della |dell['’]|do |da |hinter |des |der |van |bag |bak )(?:the )?(?:[\\p{L}-]+ ){1,4}?(?:of|de|del|do|di|von|van|fra|från|in) ${YEAR}, $`,
  ]),
];

/** "In 1868 Patrick Swale was hanged", "Nobody in 1868 believed Patrick Swale": at so distant a time. */
const LONG_AGO =
  /(?:^|[.!?»”"] ?)(?:(?:Back )?[Ii]n(?: the year)?|[Ii]m Jahr|[Ee]n|[Nn]el|[Ee]m|[Ii] år|[Nn]obody in|[Nn]o one in|[Ff]ew in|[Ee]verybody in|[Aa]nno) (1[4-8]\d{2}),? (?:(?:believed|thought|doubted|knew|feared|was|were|had|saw|wurde|war|fue|fut|fu|foi|werd|blev|ble|the|der|die|el|la|il|le|o|a|outlaw|bandit|bushranger|highwayman|pirate|bandido|bandito|brigand) ){0,3}$/u;

const TELLS =
  /(?:1[4-9]|20)\d{2}|years|decades|años|décadas|(?<!\p{L})ans|décenn|ann[io]|decenn|anos|[Jj]ahr|jaar|(?<!\p{L})år|(?<!\p{L})lat(?!\p{L})/u;

/** Whether a text may tell of years at all. */
export function tellsOfYears(text: string): boolean {
  return TELLS.test(text);
}

/** What the words on both sides of a name tell that its bearer did, and when. */
export function datedActsBeside({ before, after }: { before: string; after: string }): DatedAct[] {
  if (!TELLS.test(before) && !TELLS.test(after)) return [];
  const told = hangsOnAnother(before) ? [] : datedActsAfter(after);
  const ahead = /^['’]s?(?!\p{L})/u.test(after) ? [] : BEFORE.flatMap((act) => read(act, before));
  const past = /^['’]/u.test(after) ? null : LONG_AGO.exec(before);
  const long = past?.[1];
  return [
    ...told,
    ...ahead,
    ...(past === null || long === undefined
      ? []
      : [{ what: 'told of', quote: past[0].trim(), year: Number(long), years: 0, young: true as const }]),
  ];
}

/** The same of words that follow a name or what stands for it. */
export function datedActsAfter(after: string): DatedAct[] {
  return TELLS.test(after) ? AFTER.flatMap((act) => read(act, after)) : [];
}

/** Whether the words right before a year are of something that has a year of its own. */
export function hasOwnYear(words: string): boolean {
  // "Director of Meridian Trading since 1999": a word written large is a part of a name.
  return OWN_YEAR.test(words.trim()) && !/(?:^|\s)\p{Lu}\p{Ll}+$/u.test(words.trim());
}

/** "der seinen seit 1965 bestehenden Betrieb leitet". */
const ATTRIBUTE = /^ (?:\p{L}+ )?\p{Ll}+(?:ende|te)[nrsm]?(?: \p{Lu}|$)/u;

function read({ what, pattern, young }: Act, text: string): DatedAct[] {
  const found = pattern.exec(text);
  if (found === null || hasOwnYear(found.groups?.between ?? '') || ATTRIBUTE.test(found.groups?.rest ?? '')) return [];
  const year = found.slice(1).find((group) => /^\d{4}s?$/.test(group));
  const years = year === undefined ? durationOf(found.groups ?? {}) : 0;
  if (year === undefined && years === 0) return [];
  return [
    {
      what,
      quote: found[0].replace(/^[\s,.]+|[\s,]+$/gu, ''),
      year: year === undefined ? null : lastYearOf(year),
      years,
      ...(young ? { young } : {}),
    },
  ];
}

/** Of "1980s" the last. */
export function lastYearOf(said: string): number {
  return said.endsWith('s') ? Number(said.slice(0, -1)) + LAST_OF_DECADE : Number(said);
}

const LAST_OF_DECADE = 9;

/** "almost three decades" are twenty-seven years at least. */
function durationOf({ count = '', unit = '' }: Record<string, string | undefined>): number {
  const number = /^\d/.test(count) ? Number(count) : numberOfWord(count);
  const isDecades = /^(?:d[eé]c|dek|Jahrzehnt)/iu.test(unit);
  return Math.max(0, isDecades ? number * 10 - 3 : number - 1);
}
