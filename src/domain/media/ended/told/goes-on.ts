/** Stems of words for proceedings and what goes on, and pronouns, in all languages read here (flags `iu`). */
const STEMS =
  'charg|arrest|accus|indict|investig|prosecut|trial|tried|suspect|convict|question|probe|inquir|enquir|court|judg|jur(?:y|ies|or)|polic|detectiv|fac(?:e|ing)|custod|summon|su(?:es|ed|ing)(?!\\p{L})|lawsuit|claim|extradit|wanted|warrant|crim|offen[cs]|continu|proceed|follow|await|schedul|next|due(?!\\p{L})|beg[ai]n|start|launch|resum|lodg|fil(?:e|ed|es|ing)(?!\\p{L})|rest(?!\\p{L})|sentenc|jail|prison|guilt|plead|verdict|tribunal|regulat|hearing|bail|admit|confess|fle[ed]|launder|case(?!\\p{L})|charge|brib|paid|pay|' +
  '\\p{L}*gericht|\\p{L}*anwalt|anklag|angekl|ermittl|verdächt|verdacht|verhaft|geflohen|geflücht|entkommen|abgesetzt|untergetaucht|ausgereist|festnahm|festgen|prozess|polizei|haft|flucht|flieh|floh|\\p{L}*verfahren|strafe|\\p{L}*betrug|geldwäsch|bestoch|bestech|beginn|läuft|lauf|folgt|weiter|beschuldig|vorwurf|vorwürf|prüf|klag|gesucht|gesteh|gestand|' +
  'enquêt|poursui|juge|jugé|parquet|procur|mis en|mise en|soupçon|interpell|garde|arrêt|fuite|tribunal|prévenu|inculp|repren|continu|suivr|instruct|comparaî|prochain|plainte|accus|aveu|avou|corrom|blanchi|' +
  'investig|imput|proces|juzg|juez|fiscal|acus|deten|detuv|arrest|prófug|fug|querell|denunci|juicio|sigue|próxim|comienz|empiez|abr(?:e|ió|irá)|condena|confes|soborn|blanque|lavado|' +
  'indag|imput|inchiest|process|giudi|arrest|accus|carcer|fug(?:a|g)|latitan|prosegu|riprend|apert|corru|ricicl|querel|denunc|' +
  'inquérit|arguid|réu|julgam|juiz|acusa|det(?:id|ev|iv)|pres[oa](?!\\p{L})|foragid|prosseg|segue|volta|suborn|lava(?:gem|nd)|processo|' +
  'onderzoe|verdach|aangeh|aangekl|vervolg|rechtb|rechter|zaak|zaken|politie|justitie|cel(?!\\p{L})|dient|loopt|volgt|witwass|' +
  'åtal|åklag|utred|misstänk|gripe|häkt|domstol|rätt|polis|målet|brott|sigt|tiltal|anklag|efterforsk|etterforsk|mistænk|mistenk|sag(?:en|er)?(?!\\p{L})|sak(?:en|er)?(?!\\p{L})|retten|politi|fängsl|hvidvask|hvitvask|penningtvätt|forts[äæe]tt|' +
  'śledz|oskarż|podejrz|zatrzym|areszt|sąd|prokurat|proces|policj|ścig|zarzu|spraw|nadal|podj[ęą]|wzn(?:owi|awia)';
const PRONOUNS =
  'he|she|they|him|them|himself|herself|i|er|sie|ihn|ihm|ich|il|elle|ils|elles|lui|je|él|ella|ellos|yo|egli|lei|loro|io|ele|ela|eles|hij|zij|ze|hem|ik|han|hun|hon|honom|ham|henne|jeg|jag|on|ona|jego|ją|mu';

/** Where none of them stands, a clause tells neither of proceedings nor of what the subject did. */
export const GOES_ON = new RegExp(`(?<!\\p{L})(?:(?:${STEMS})|(?:${PRONOUNS})(?!\\p{L}))`, 'iu');

const PERSONS = `${PRONOUNS}|his|her|their|seine?[rnms]?|ihre?[rnms]?|ses|leurs?|sus`;
/** Of these none may stand in a clause whose verbs are not known: nothing is told there of the subject, and nothing of a matter that goes on. */
const STAGES =
  'charged|charging|re-?arrest|arrest|accus|indict|investigating|investigates?(?!\\p{L})|prosecut(?:e|ed|ing|es)(?!\\p{L})|suspect|convict|probing|fac(?:e|ing)(?!\\p{L})|custod|remand|summon|sue[sd]?(?!\\p{L})|suing|lawsuit|extradit|wanted|warrant|continu|proceed(?!ings)|await|schedul|resum|sentenc|jail|prison|guilt|plead|bail(?!\\p{L})|admit|confess|fle[ed]|launder|brib|refil|reopen|reinstat|restor|appeal|again|retr(?:y|ial)|vow|pledg|warn|seiz|froze|search|raid|' +
  'anklag|angekl|ermittelt|verdächt|verhaft|geflohen|geflücht|entkommen|abgesetzt|untergetaucht|ausgereist|festnahm|festgen|haft(?!\\p{L})|flucht|flieh|floh|geldwäsch|bestoch|bestech|beginn|weiter|beschuldig|gesucht|gesteh|gestand|berufung|revision|beschwerde|erneut|wieder|neu|' +
  'poursui|mis en|mise en|soupçon|interpell|garde à|fuite|prévenu|inculp|repren|continu|comparaî|prochain|plainte|aveu|avou|corrom|blanchi|appel(?!\\p{L})|pourvoi|nouve|' +
  'imput|acus|deten|detuv|prófug|fug|querell|denunci|sigue|próxim|comienz|empiez|abr(?:e|ió|irá)|condena|confes|soborn|blanque|lavado|recurr|apel|nuev|' +
  'indag|latitan|prosegu|riprend|corru|ricicl|querel|ricors|appell|nuov|' +
  'arguid|réu|det(?:id|ev|iv)|foragid|prosseg|segue|volta|suborn|lava(?:gem|nd)|recor|nov[oa]|' +
  'verdach|aangeh|aangekl|vervolgd|vervolgt|dient|loopt|witwass|beroep|cassatie|opnieuw|nieuw|' +
  'åtal|misstänk|gripe|häkt|sigt|tiltal|mistænk|mistenk|fängsl|hvidvask|hvitvask|forts[äæe]tt|anke|överklag|ny(?:tt|a|e)?(?!\\p{L})|' +
  'oskarż|podejrz|zatrzym|areszt|ścig|nadal|apelac|kasac|ponown|now[yae]|podj[ęą]|wzn(?:owi|awia)';
export const GOES_ON_HARD = new RegExp(`(?<!\\p{L})(?:(?:${STAGES})|(?:${PERSONS})(?!\\p{L}))`, 'iu');
