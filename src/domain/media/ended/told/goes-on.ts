/** Stems of words for proceedings and what goes on, and pronouns, in all languages read here (flags `iu`). */
const STEMS =
  'charg|arrest|accus|indict|investig|prosecut|trial|tried|suspect|convict|question|probe|inquir|enquir|court|judg|jur(?:y|ies|or)|polic|detectiv|fac(?:e|ing)|custod|summon|su(?:es|ed|ing)(?!\\p{L})|lawsuit|claim|extradit|wanted|warrant|crim|offen[cs]|continu|proceed|follow|await|schedul|next|due(?!\\p{L})|beg[ai]n|start|launch|resum|lodg|fil(?:e|ed|es|ing)(?!\\p{L})|rest(?!\\p{L})|sentenc|jail|prison|guilt|plead|verdict|tribunal|regulat|hearing|bail|admit|confess|fle[ed]|launder|case(?!\\p{L})|charge|brib|paid|pay|' +
  '\\p{L}*gericht|\\p{L}*anwalt|anklag|angekl|ermittl|verdächt|verdacht|verhaft|festnahm|festgen|prozess|polizei|haft|flucht|flieh|floh|\\p{L}*verfahren|strafe|\\p{L}*betrug|geldwäsch|bestoch|bestech|beginn|läuft|lauf|folgt|weiter|beschuldig|vorwurf|vorwürf|prüf|klag|gesucht|gesteh|gestand|' +
  'enquêt|poursui|juge|jugé|parquet|procur|mis en|mise en|soupçon|interpell|garde|arrêt|fuite|tribunal|prévenu|inculp|repren|continu|suivr|instruct|comparaî|prochain|plainte|accus|aveu|avou|corrom|blanchi|' +
  'investig|imput|proces|juzg|juez|fiscal|acus|deten|detuv|arrest|prófug|fug|querell|denunci|juicio|sigue|próxim|comienz|empiez|abr(?:e|ió|irá)|condena|confes|soborn|blanque|lavado|' +
  'indag|imput|inchiest|process|giudi|arrest|accus|carcer|fug(?:a|g)|latitan|prosegu|riprend|apert|corru|ricicl|querel|denunc|' +
  'inquérit|arguid|réu|julgam|juiz|acusa|det(?:id|ev|iv)|pres[oa](?!\\p{L})|foragid|prosseg|segue|volta|suborn|lava(?:gem|nd)|processo|' +
  'onderzoe|verdach|aangeh|aangekl|vervolg|rechtb|rechter|zaak|zaken|politie|justitie|cel(?!\\p{L})|dient|loopt|volgt|witwass|' +
  'åtal|åklag|utred|misstänk|gripe|häkt|domstol|rätt|polis|målet|brott|sigt|tiltal|anklag|efterforsk|etterforsk|mistænk|mistenk|sag(?:en|er)?(?!\\p{L})|sak(?:en|er)?(?!\\p{L})|retten|politi|fängsl|hvidvask|hvitvask|penningtvätt|forts[äæe]tt|' +
  'śledz|oskarż|podejrz|zatrzym|areszt|sąd|prokurat|proces|policj|ścig|zarzu|spraw|nadal';
const PRONOUNS =
  'he|she|they|him|them|himself|herself|i|er|sie|ihn|ihm|ich|il|elle|ils|elles|lui|je|él|ella|ellos|yo|egli|lei|loro|io|ele|ela|eles|hij|zij|ze|hem|ik|han|hun|hon|honom|ham|henne|jeg|jag|on|ona|jego|ją|mu';

/** Where none of them stands, a clause tells neither of proceedings nor of what the subject did. */
export const GOES_ON = new RegExp(`(?<!\\p{L})(?:(?:${STEMS})|(?:${PRONOUNS})(?!\\p{L}))`, 'iu');
