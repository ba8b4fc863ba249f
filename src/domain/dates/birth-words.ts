import { CAPITALISED_PATTERN } from '../text/person-names.ts';
import { DATE_PATTERN } from './dates-in-text.ts';

/** "born" in other languages of Europe, with the endings that tell who was; no prefix of a longer word. */
const BORN_ELSEWHERE =
  '(?:(?:ur\\.|urodz(?:ony|ona|onego|onej|onemu|oną|onym|ił się|iła się)|född[ae]?|født|fødd|nar\\.|naroz(?:en[áéý]?|eného|enému|ena|en)|naroden[áéý]?|născut[ăa]?|nascut|nascuda|rođen[aiogmeu]{0,3}|rojen[aiegmu]{0,3}|syntynyt|sündinud|dzim(?:is|usi)|gim(?:ęs|usi)|szül\\.|született|lahir|kelahiran|sinh|' +
  'род(?:ился|илась|ившийся|ившаяся|ившегося|ившемуся|ившейся|ена)|рожд\\.|рођен[аог]{0,2}|роден(?:ата?|ия|ият|и)?|нар(?:одився|одилася|одилась|оджен(?:ий|а|ого|ої|ому)|\\.)|γεννηθείς|γεννηθείσα|γεννημέν(?:ος|η))(?![\\p{L}]))';

/** "born" in English, German, French, Spanish, Italian, Portuguese and those. Regular expression source, flag `u`. */
export const BORN_PATTERN =
  `(?:${BORN_ELSEWHERE}|` +
  '[Bb]orn|[Gg]eboren|[Gg]eb\\.|[Nn]é(?:e|\\(e\\)|\\.e)?|[Nn]acid(?:[oa](?:\\/[oa]|\\([oa]\\))?)|[Nn]ació|[Nn]at(?:[oa](?:\\/[oa]|\\([oa]\\))?)|[Nn]ascid(?:[oa](?:\\/[oa]|\\([oa]\\))?))';

/** What may stand between "born" and the date: "on the", "am", "im Jahr", "le", "el", "il", "nel" … */
const BEFORE_DATE =
  "(?:on|in|the|year|about|around|approximately|circa|c\\.|ca\\.|hacia|alrededor de|verso|intorno al|por volta de|omkring|rond|około|kolem|około|am|im|um|Jahre?|le|en|el|año|il|nel|l['’]|em|a|aos|dia|día|jour|vers|" +
  'w|we|dnia|la|на|през|den|die|op|z dne|roku|i|den|år|ve|v|dne|ro[kc][ue]|rok|în|anul|la|data de|u|dana|godine|leta|vuonna|aastal|gadā|tahun|pada|năm|в|у|году|року|роц|το|στις)';

/** A date of birth with the words that lead to it; named group `date`. */
export const BIRTH_DATE_PATTERN = `(?: ${BEFORE_DATE}){0,4} (?:l['’])?(?<date>${DATE_PATTERN})`;

/** Where somebody was born, before the date or after it. Case matters: a place begins with a capital, a verb does not. */
export const BIRTH_PLACE_PATTERN = `(?:in|at|near|à|en|a|zu|em|i|w|we|v|ve|u|în|la|в|у) (?:the )?${CAPITALISED_PATTERN}(?:, ${CAPITALISED_PATTERN}){0,2}(?: \\(\\p{L}[^()]{1,30}\\))?`;
