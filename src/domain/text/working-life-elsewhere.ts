/**
 * The same as `working-life.ts` in Romanian, Croatian and Serbian, Czech and Slovak, Bulgarian, Greek, Finnish, Hungarian
 * and Turkish, and the spans of years as these and the East Slavic languages write them.
 */

/** Relative pronouns. */
export const WHO_ELSEWHERE = '(?:care|koj[ia]|kter[ýá]|ktor[ýá]|който|която|που|joka|aki)';

/** Verbs in the order subject, verb, rest. */
export const WORKS_ELSEWHERE =
  '(?:' +
  '(?:a )?(?:condus|lucrat|administrat|deținut funcția|ocupat funcția|predat|prezidat|gestionat|slujit)|conducea|lucra|' +
  '(?:je )?(?:vodi(?:o|la)|radi(?:o|la)|upravlja(?:o|la)|obnaša(?:o|la)|predaj?ava(?:o|la)|rukovodi(?:o|la)|služi(?:o|la))|' +
  '(?:ved|řídil|pracoval|spravoval|zastával|působil|učil|vied|riadil|pôsobil)l?[ai]?|' +
  '(?:е )?(?:ръководеше|ръководил[а]?|управляваше|управлявал[а]?|работеше|работил[а]?|заемаше|заемал[а]?|оглавяваше|оглавявал[а]?)|' +
  'διηύθυνε|διεύθυνε|διετέλεσε|εργαζόταν|υπηρέτησε|υπηρετούσε|διοικούσε|διοίκησε|' +
  'johti|työskenteli|toimi|hoiti' +
  ')';

/** Posts that no child holds. */
export const POST_ELSEWHERE =
  '(?:(?:vice|ex)?(?:primar|director|ministru|deputat|senator|șef|contabil|președinte|notar|judecător|procuror|consilier|casier|administrator)(?:ul|ă|oarea|oare)?|' +
  '(?:grado|do)?načelni[kc]\\p{L}{0,3}|direktor(?:ic[ae]|a|om)?|ravnatelj\\p{L}{0,4}|župan\\p{L}{0,2}|ministar\\p{L}{0,2}|zastupni[kc]\\p{L}{0,3}|predsjedni[kc]\\p{L}{0,3}|računovođa|knjigovođa|upravitelj\\p{L}{0,4}|pročelni[kc]\\p{L}{0,2}|' +
  'ředitel(?:k[aou]|em)?|riaditeľ(?:ka)?|starost[aou]|primátor(?:ka)?|ministr|ministryně|poslan(?:ec|kyně)|předsed(?:a|kyně)|predseda|účetní|účtovník|pokladní[ck]\\p{L}?|jednatel(?:ka)?|náměst(?:ek|kyně)|' +
  'кмет(?:ът|ица)?|министър|управител(?:ка)?|счетоводител(?:ка)?|митничар|' +
  '(?:αντι)?δήμαρχο?[ςυ]?|διευθυντ(?:ής|ή|ρια)|υπουργό[ςυ]|βουλευτή[ςs]|πρόεδρο[ςυ]|ταμία[ς]?|λογιστή[ς]?|νομάρχη[ς]?|διοικητή[ς]?|' +
  '\\p{L}*johtaja|kansanedustaja|ministeri|kirjanpitäjä)';

const YEAR = '((?:19|20)\\d{2})(?!\\d)';
const UNTIL =
  '(?: ?[-–] ?| (?:și|până (?:în|la)|do|i|a|až|по|до|и|й|та|έως|ως|μέχρι|και) (?:roku |(?:το |τα ))?)\\d{2,4}(?!\\d)\\.?(?: ?(?:г\\.|год[аау]?|годах|році|роках|рр?\\.|године|godine))?';
/** "între anii 1991 și 1998", "v letech 1995–2003", "от 1995 до 2003 г.", "από το 1996 έως το 2003". */
export const SPAN_ELSEWHERE =
  `(?:(?:în perioada|între(?: anii)?|din(?: anul)?|od(?: roku| godine)?|između|u razdoblju od|mezi lety|v (?:letech|rokoch)|в периода|от|между|през|со?|[вуз]|із|από το|μεταξύ|την περίοδο|vuosina) ${YEAR}\\.?${UNTIL}|` +
  `${YEAR} és (?:19|20)\\d{2} közötti?(?!\\p{L}))`;

/** "din 1992", "od roku 1995", "от 1995 г.", "από το 1996". */
export const SINCE_ELSEWHERE = `(?:din(?: anul)?|od roku|od godine|от|από το|vuodesta) ${YEAR}(?: ?г\\.)?`;

const TURKISH_POST =
  '(?:müdür|başkan|memur|sekreter|öğretmen|şef|bakan|vali|milletvekil|muhasebeci|yönetici|sayman)\\p{L}*|görev';
/** "1998-2004 yıllarında banka müdürü olan", "1998-2004 yılları arasında belediye başkanlığı yapan", right before a name. */
export const TURKISH_BEFORE = `${YEAR} ?(?:[-–]|ile|ve) ?(?:19|20)?\\d{2} (?:yıllarında|yılları arasında|arasında) (?:[\\p{L}'’]+ ){0,5}?(?:${TURKISH_POST}) (?:olan|yapan|yürüten|olarak (?:çalışan|görev yapan)) $`;
