import { isReadLanguage } from '../language.ts';
import { OTHER, SUBJECT } from '../mask-names.ts';
import { offencesIn } from '../offences.ts';
import { SENTENCE_END } from '../proceedings.ts';
import { stageIn } from '../stages.ts';

/**
 * Judges, prosecutors, counsel, spokespersons and what they say and do by their office, in Hungarian, Czech, Slovak,
 * Romanian, Croatian, Serbian, Slovene, Turkish, Greek, Bulgarian, Russian, Ukrainian, Finnish and Indonesian. Regular
 * expression sources of whole words.
 */
const OFFICES = [
  'ügyvéd(?:nő|je)?|védő(?:je|ügyvéd|ügyvédje)?|(?:fő)?ügyész(?:nő)?|(?:tanácsvezető )?bíró(?:nő)?|szóvivő(?:je)?',
  'soud(?:ce|kyně)|sud(?:ca|kyňa)|(?:státní |štátny |štátna )?zástup(?:ce|kyně|kyňa|ca)|(?:generální |špeciálny )?prokurátor(?:ka)?|žalob(?:ce|kyně|ca|kyňa)|advokát(?:ka)?|(?:jeho |její )?obháj(?:ce|kyně)|obhaj(?:ca|kyňa)|mluvčí|hovor(?:ca|kyňa)',
  'judecăto(?:r|rul|are|area)|procuro(?:r|rul|are|area)(?:-șef)?|avoca(?:t|tul|tă|ta)(?: (?:lui|ei|inculpatului|inculpatei))?|purtăto(?:r|rul|area|are) de cuvânt',
  'sudac|sutkinja|sudija|sudinica|tužitelj(?:ica)?|tužilac|tužilja|odvjetni(?:k|ca)|advokat(?:ica|kinja)?|branitelj(?:ica)?|branilac|glasnogovorni(?:k|ca)|portparol(?:ka)?|odvetni(?:k|ca)|sodni(?:k|ca)|tožil(?:ec|ka)',
  '(?:avukat|savcı)(?:ı|sı)?|hâkim|hakim(?:i)?|yargıç|müdafii?|sözcüsü',
  '(?:ο |η )?(?:δικηγόρος|συνήγορος|εισαγγελέας|δικαστής)(?: του| της)?',
  '(?:(?:гос|гособ|държавен )?прокурор|адвокат)(?:ът|ка|ката)?|съди(?:я|ята)|судья|суддя|следователь|слідч(?:ий|а)|защитник|захисни(?:к|ця)|пресс-секретарь|речни(?:к|ця)|говорител(?:ят|ка|ката)?',
  '(?:puolustus)?asianajaja|(?:kihlakunnan|alue)?syyttäjä|(?:käräjä)?tuomari|tiedottaja',
  '(?:ketua majelis )?hakim|jaksa(?: penuntut umum)?|pengacara(?:nya)?|kuasa hukum(?:nya)?|juru bicara',
].join('|');
const DOINGS = [
  '(?:el)?mondta|közölte|nyilatkozta|hangsúlyozta|kifejtette|fellebbezést (?:jelentett|nyújtott) be|fellebbezett|vádat emelt|[\\p{L}-]+(?:büntetést|fegyházat|börtönt) (?:kért|indítványozott)|(?:kérte|indítványozta)',
  'uvedla?|řekla?|sdělila?|dodala?|uviedl?[oa]l?a?|povedala?|potvrdila?|(?:podala?|ohlásila?) (?:odvolání|odvolanie|obžalobu)|(?:se )?odvolala?(?: se)?|navrhla?|navrhol|odsoudila?|odsúdila?|obžalovala?|zamítla?|(?:také )?informovala?',
  'a (?:declarat(?: apel)?|spus|anunțat(?: că va face apel)?|precizat|explicat|cerut|solicitat|dispus|trimis în judecată|condamnat|depus apel|formulat apel|pledat|afirmat)',
  '(?:je )?(?:rekao|rekla|izjavi(?:o|la)|kazao|kazala|poruči(?:o|la)|najavi(?:o|la)(?: žalbu)?|uloži(?:o|la) žalbu|podig(?:ao|la|nuo|nula) optužnicu|osudi(?:o|la)|zatraži(?:o|la)|potvrdi(?:o|la)|povedala?|napovedala?(?: pritožbo)?)(?: je)?',
  'açıkladı|söyledi|belirtti|talep etti|istedi|itiraz etti|temyiz(?:e)? (?:edeceğini|başvur\\p{L}+|etti)(?: (?:söyledi|açıkladı))?|iddianame(?:yi|sini)? (?:hazırladı|düzenledi)',
  'δήλωσε|είπε|ανέφερε|ζήτησε|άσκησε (?:έφεση|δίωξη)|πρότεινε|τόνισε',
  'заяви(?:л|ла|в)?|сказа(?:л|ла|в)|каза|сообщи(?:л|ла)|съобщи|повідоми(?:в|ла)|поясни(?:л|ла|в)|подал[аи]? (?:апелляцию|жалобу)|обжаловал[аи]?|обжалва|запросил[аи]?|попросил[аи]?|поиска|оскаржи(?:в|ла)|внесе обвинителен акт|огласил[аи]?|приговорил[аи]?',
  'sanoi|kertoi|totesi|vaati|ilmoitti(?: valituksesta)?',
  'mengatakan|menyatakan|menuntut|mengajukan banding|menjelaskan|menjatuhkan|membacakan',
].join('|');
/** Those who stand accused, and counsel's client. */
const ACCUSED =
  '(?:vádlott\\p{L}*|védenc\\p{L}*|ügyfel\\p{L}*|obžalovan\\p{L}+|obviněn\\p{L}+|inculpat\\p{L}*|optužen\\p{L}+|okrivljen\\p{L}+|obtožen\\p{L}+|sanı[kğ]\\p{L}*|müvekkil\\p{L}*|κατηγορούμεν\\p{L}+|подсудим\\p{L}+|підсудн\\p{L}+|обвиняем\\p{L}+|обвинувачен\\p{L}+|syyte?tty\\p{L}*|syytety\\p{L}+|päämie\\p{L}+|terdakwa|kli[ei]?ent\\p{L}*|клиент\\p{L}*|клієнт\\p{L}*)';
/** Besides, together, who, and what goes on: of any of these too little is known here. */
const MORE =
  'szintén|maga is|aki\\p{L}*|és|kter\\p{L}+|ktor\\p{L}+|spol\\p{L}+|rovněž|tiež|sám|samo?t\\p{L}*|care|și|împreună|koj[aei]\\p{L}*|kater\\p{L}+|zajedno|također|takođe|tudi|kendisi|birlikte|ve|που|επίσης|μαζί|και|котор\\p{L}+|який|яка|който|която|и|й|та|сам\\p{L}?|тоже|также|також|също|вместе|разом|заедно|joka|jonka|jota|myös|ja|itse|yang|juga|bersama|dan';

const whole = (source: string, flags = 'iu') => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, flags);
const OFFICE = whole(OFFICES, 'giu');
const DOING = whole(DOINGS);
/** The subject in its office, as the one that acts: behind no preposition, in no other case. */
const BEHIND =
  '(?<!(?<!\\p{L})(?:pe|lui|împotriva|contra|cu|de|către|pentru|la|kepada|terhadap|untuk|dari|oleh|protiv|proti|s|od|na|u|za|против|проти|на|с|со|з|от|від|у|в|за|κατά|του|της|τον|την|για|με) )';
const IN_OFFICE = `${BEHIND}(?<!\\p{L})(?:(?:${OFFICES})(?: \\p{Ll}+)?,? ${SUBJECT}|${SUBJECT},? (?:${OFFICES}))(?![\\p{L}'’])`;
const SAID =
  'uvedla?|řekla?|sdělila?|dodala?|povedala?|uviedol|mondta|közölte|rekao|rekla|izjavi(?:o|la)|kazao|kazala|заяви(?:л|ла|в)?|сказа(?:л|ла|в)|каза|сообщи(?:л|ла)|съобщи|повідоми(?:в|ла)|δήλωσε|είπε|ανέφερε|sanoi|kertoi|totesi';
/** It does, or "…, said judge X". */
const ACTS = new RegExp(`${IN_OFFICE}.* (?:${DOINGS})(?!\\p{L})|(?<!\\p{L})(?:${SAID}) ${IN_OFFICE}`, 'iu');
const OTHERS = new RegExp(`${OTHER}|(?<!\\p{L})${ACCUSED}(?!\\p{L})`, 'iu');
const AND_MORE = whole(MORE);
/** "dr. X": no sentence ends there. */
const TITLE = /(?<!\p{L})(?:dr|mgr|judr|ing|prof|av|adv|mr)\. (?=\u0080)/giu;
const LONGEST = 1500;

/**
 * MED-1, S0: a text in one of these languages that names the subject once, by an office, in a sentence that tells what
 * such an office says or does in another's case; and no other sentence speaks of one in that office.
 * @param masked by `maskNames`
 */
export function isInOfficeElsewhere(masked: string): boolean {
  if (masked.length > LONGEST || masked.split(SUBJECT).length !== 2 || isReadLanguage(masked)) return false;
  const sentences = masked.replaceAll(TITLE, '').split(SENTENCE_END);
  const own = sentences.find((sentence) => sentence.includes(SUBJECT)) ?? '';
  const rest = sentences.filter((sentence) => sentence !== own);
  if (!ACTS.test(own) || AND_MORE.test(own)) return false;
  const offices = stemsIn((own.match(OFFICE) ?? []).join(' '));
  if (rest.some((sentence) => stemsIn(sentence).some((stem) => offices.includes(stem)))) return false;
  const isOfOthers = OTHERS.test(own);
  const done = own.replace(DOING, ' ');
  if (!isOfOthers && (stageIn(done) !== null || offencesIn(done).length > 0)) return false;
  const tried = isOfOthers ? sentences : rest;
  return tried.some(
    (sentence) => OTHERS.test(sentence) && (stageIn(sentence) !== null || offencesIn(sentence).length > 0),
  );
}

const STEM = 5;

/** Beginnings of long words, by which a word is known in each of its cases. */
function stemsIn(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, STEM));
}
