/**
 * What grown people do for years, in the words of nine languages, as sources of regular expressions (flag `u`). No
 * verb of suffering: a child is a victim, a patient, a pupil, too.
 */

/** Verbs in the order subject, verb, rest. */
export const WORKS =
  '(?:' +
  '(?:(?:has|had|have) (?:been )?|was |is )?(?:work(?:ed|ing|s)|serv(?:ed|ing|es)|dr(?:iven|ove|ives|iving)|taught|teach(?:es|ing)|command(?:ed|s|ing)|presid(?:ed|es|ing) over|head(?:ed|s|ing)|ran|runs?|running|led|leads|leading|manag(?:ed|es|ing)|chair(?:ed|s|ing)|h[eo]ld(?:s|ing)? (?:the |a |his |her |that )?(?:post|office|seat|position|job|(?:business|company|corporate|merchant) account)|practi[sc](?:ed|es|ing)|represent(?:ed|s|ing)|s[ai]ts? (?:on|in|as)|kept the (?:books|accounts|ledgers)|employed|captain(?:ed|s)|fl(?:own|ew|ies)|sailed|owned|owns|traded|edit(?:ed|s)|nursed|w(?:ore|orn) the (?:badge|uniform|robes?)|govern(?:ed|s)|ruled|overs(?:aw|een)|directed|administered|audited|preached)|' +
  '(?:leitete?|führte?|arbeitete?|amtierte?|unterrichtete?|diente?|fuhr|saß|verwaltete?|betrieb|regierte?)|' +
  '(?:dirig(?:e|ía|ió)|presid(?:e|ía|ió)|gobern(?:aba|ó)|trabaj(?:a|aba|ó)|ejerc(?:e|ía|ió)|ocup(?:a|aba|ó)|desempeñ(?:a|aba|ó)|gestion(?:a|aba|ó)|administr(?:a|aba|ó)|comand(?:a|aba|ó)|conduc(?:e|ía)|condujo|regent(?:a|aba|ó)|encabez(?:a|aba|ó)|llev(?:a|aba|ó) (?:la contabilidad|las cuentas)|(?:ha|había) (?:dirigido|presidido|trabajado|ejercido|ocupado|gestionado|administrado|comandado|conducido|gobernado|regentado))|' +
  '(?:diri(?:ge(?:va)?|sse)|presied(?:e|eva|ette)|lavor(?:a|ava|ò)|guid(?:a|ava|ò)|gest(?:isce|iva|ì)|amministr(?:a|ava|ò)|comand(?:a|ava|ò)|insegn(?:a|ava|ò)|eserc(?:ita|itava|itò)|(?:ha|aveva) (?:diretto|presieduto|lavorato|guidato|gestito|amministrato|comandato|insegnato|esercitato|ricoperto))|' +
  '(?:dirig(?:e|ia|iu)|presid(?:e|ia|iu)|comand(?:a|ava|ou)|trabalh(?:a|ava|ou)|exerc(?:e|ia|eu)|ocup(?:a|ava|ou)|chefi(?:a|ava|ou)|ger(?:e|ia|iu)|administr(?:a|ava|ou)|govern(?:a|ava|ou)|lecion(?:a|ava|ou)|(?:tinha|havia) (?:dirigido|presidido|comandado|trabalhado|exercido|ocupado|chefiado|gerido|administrado|governado))|' +
  '(?:dirige(?:a|ait)?|présid(?:e|ait|a)|travaill(?:e|ait|a)|exer(?:ce|çait|ça)|occup(?:e|ait|a)|gèr(?:e)|gérait|géra|enseign(?:e|ait|a)|command(?:e|ait|a)|condui(?:t|sait)|(?:a|avait) (?:dirigé|présidé|travaillé|exercé|occupé|géré|enseigné|commandé|conduit))|' +
  '(?:leidde|leidt|werkte?|bestuurde?|beheerde?|diende?|bekleed(?:de|t)|ree?d|rijdt|(?:heeft|had) (?:geleid|gewerkt|bestuurd|gediend))|' +
  '(?:(?:har |hade |hadde |havde )?(?:ledde|leder|ledet|lett|ledte|arbetade|arbetar|arbetat|arbejde(?:de|r|t)|arbeide[rt]|jobba[rdet]*|jobbe[rt]|tjänstgjorde?|styrde|styrte?|drev|drivit|drevet|undervisa(?:de|r|t)|undervist?e?))|' +
  '(?:работал[аи]?|работавш\\p{L}{2,3}|работающ\\p{L}{2,3}|работает|возглавлял[аи]?|возглавлявш\\p{L}{2,3}|возглавляет|руководил[аи]?|руководивш\\p{L}{2,3}|руководит|занимал[аи]? (?:пост|должность)|занимавш\\p{L}{2,3} (?:пост|должность)|служил[аи]?|служивш\\p{L}{2,3}|преподавал[аи]?|очолював|очолювала|керував|керувала|працював|працювала)|' +
  '(?:(?:kierował|pracował|zarządzał|prowadził|pełnił|rządził|dowodził|służył|wykładał|zasiadał)a?|pracuje|kieruje|prowadzi)' +
  ')';

/** Verbs at the end of a German or Dutch clause. */
export const WORKS_LAST =
  '(?:leitet|leitete|führt|führte|arbeitet|arbeitete|amtiert|amtierte|unterrichtet|unterrichtete|dient|diente|fährt|fuhr|sitzt|saß|vorsteht|vorstand|verwaltet|verwaltete|betreibt|betrieb|(?:beschäftigt|angestellt|tätig) (?:ist|war)|(?:geleitet|geführt|gearbeitet|unterrichtet|gedient|verwaltet|betrieben) hat(?:te)?|' +
  'leidt|leidde|werkt|werkte|bestuurt|bestuurde|beheert|beheerde|dient|diende|bekleedt|bekleedde|rijdt|reed|(?:heeft|had) (?:geleid|gewerkt|bestuurd|gediend))';

/** Posts that no child holds. */
export const ADULT_POST =
  '(?<!\\p{L})(?:(?:ex-?|vice-?|sub)?(?:' +
  'civil servant|public servant|bursar|paymaster|comptroller|banker|businessman|businesswoman|bookmaker|publican|pharmacist|dentist|architect|engineer|barrister|auditor|broker|restaurateur|hotelier|shopkeeper|builder|jeweller|estate agent|town clerk|member of (?:the )?(?:\\p{Lu}\\p{L}+ )?(?:[Pp]arliament|congress|senate|(?:national|state|provincial|regional|county|city|town|municipal|legislative|general) (?:assembly|council))|treasurer|secretary|headteacher|headmaster|headmistress|principal|police officer|sheriff|constable|sub-?postmaster|accountant|bookkeeper|cashier|manager|doctor|GP|surgeon|nurse|priest|bishop|vicar|pastor|pilot|professor|lecturer|magistrate|judge|councillor|commissioner|superintendent|mayor|minister|governor|senator|ambassador|MP|deputy|chairman|chairwoman|director|chief executive|president|teacher|lawyer|solicitor|prosecutor|' +
  '\\p{L}*(?:[Bb]ürgermeister|[Ll]eiter|[Dd]irektor|[Gg]eschäftsführer|[Vv]orsitzende[rn]?|[Vv]orstand|[Pp]räsident|[Mm]inister|[Ss]chatzmeister|[Kk]assierer?|[Kk]assenwart|[Kk]ämmerer|[Ll]ehrer|[Pp]farrer|[Rr]ichter|[Pp]olizist|[Bb]uchhalter|[Pp]rokurist|[Aa]bgeordnete[rn]?|[Ll]andrat|[Bb]erater|[Mm]akler|[Aa]potheker|[Nn]otar|[Aa]rzt|[Ll]andrätin|[Aa]nwalt)(?:in)?|[Cc]hef(?:in)?|' +
  'alcaldes?a?|director(?:a|e)?|gerente|president[ea]|tesorer[oa]|ministr[oa]|gobernador(?:a)?|diputad[oa]|concejal(?:a)?|senador(?:a)?|jef[ea]|administrador(?:a)?|secretari[oa]|profesor(?:a)?|cajer[oa]|contable|contador(?:a)?|inspector(?:a)?|comisari[oa]|juez(?:a)?|notari[oa]|rector(?:a)?|' +
  'sindac[oa]|direttore|direttrice|tesorier[ea]|amministrat(?:ore|rice)|assessor(?:e|a)|notaio|preside|insegnante|contabile|comandante|' +
  'prefeit[oa]|diretor(?:a)?|tesoureir[oa]|ministr[oa]|governador(?:a)?|deputad[oa]|vereador(?:a)?|secretári[oa]|professor(?:a)?|contabilista|juiz|juíza|' +
  'maire|direct(?:eur|rice)|trésori(?:er|ère)|président(?:e)?|gérante?|comptable|notaire|ministre|députée?|sénat(?:eur|rice)|proviseur|instit(?:uteur|utrice)|' +
  'burgemeester|directeur|directrice|wethouder|voorzitter|penningmeester|boekhouder|boekhoudster|leraar|lerares|notaris|bestuurder|' +
  '\\p{L}*(?:[Ss]jef|[Dd]irektør|[Dd]irektör|[Ff]ormann?|[Ff]orvalter|[Ff]örvaltare|ansvarlig)|\\p{L}+chef|ordförande|kassör|kommunalråd|rektor|borgmester|ordfører|formand|leder|kasserer|direktør|direktör|lærer|lektor|' +
  'мэр(?:ом)?|губернатор(?:ом)?|депутат(?:ом|а)?|министр(?:ом|а)?|директор(?:ом|а)?|глав(?:а|ой|у|ы)|начальник(?:ом|а)?|судь(?:я|ёй|ей|и)|прокурор(?:ом|а)?|председател(?:ь|ем|я)|бухгалтер(?:ом|а)?|директорка|міністр(?:ом|а)?|' +
  'burmistrz(?:em)?|prezes(?:em|ka|ką)?|dyrektor(?:em|ka|ką)?|skarbnik(?:iem)?|wójt(?:em)?|starost[aą]|księgow[yaąe]m?|radn[yaą]m?|poseł|posłem|notariusz(?:em)?' +
  '))(?!\\p{L})';

/** Before a post: was, became. */
export const IS_IN_POST =
  '(?:(?:was|is|has been|had been|became|served as|been) (?:an? |the |its )?|(?:war|ist|wurde) |(?:fue|era|es|ha sido|había sido) |(?:fu|era|è stat[oa]|era stat[oa]|è) |(?:foi|era|tinha sido|havia sido|é) |(?:fut|était|est|a été|avait été|devint) |(?:was|is|werd) |(?:var|är|er|blev|ble|har vært|har varit|har været|hadde vært|hade varit|havde været) |(?:był|była|jest) |(?:был|была|является|являлся|являлась|був|була) )';

/** What one may do at any age: it shows no more than that somebody was born. */
export const LIVES =
  '(?:(?:(?:has|had) (?:been )?)?(?:joined|came|come|arrived|emigrated|immigrated|migrated|moved|settled|fled|lived|living|resided|attended|studied|married|graduated|entered|returned)|' +
  '(?:llegó|emigró|se mudó|se instaló|ingresó|entró|vive|vivía|reside|residía|estudió|se casó)|(?:arrivò|emigrò|si trasferì|entrò|vive|viveva|risiede|(?:è|era) (?:arrivat[oa]|emigrat[oa]|entrat[oa]))|' +
  "(?:chegou|emigrou|mudou-se|entrou|ingressou|vive|vivia|reside|residia|morava|mora)|(?:arriva|émigra|s['’]installa|entra|vit|vivait|habite|habitait|réside|résidait|(?:est|était) (?:arrivée?|entrée?|installée?))|" +
  '(?:lebte?|wohnte?|kam|zog)|(?:woonde?|woont|kwam)|(?:bor|bodde|kom|flyttade|flyttede|flyttet)|(?:mieszka|mieszkał|mieszkała|przyjechał|przyjechała))';
