/** Who only seems to be one, of a calling that takes money: "a bogus builder", "un finto avvocato". */
const FALSE =
  '(?:falsch\\p{L}*|fals[oaie]?|fake|bogus|phoney|rogue(?= (?:trader|builder|roofer|plumber|tradesm|workm|landlord|broker))|faux|fausse|fint[oai]|falsk\\p{L}*|valse|fałszyw\\p{L}*|falešn\\p{L}*|лже|sahte|supuest[oa]|supost[oa]|sedicente)';
const CALLING =
  '(?:polic|polizi|poliți|polis|politi|beamt|bank|conseill|carabinier|gestor|agent|officer|official|inspector|inspet|enkel|neffe|nipot|niet|sobrin|grandson|relative|technician|techni|técnic|tecnic|handwerk|builder|roofer|trader|tradesm|workm|plumber|landlord|letting|broker|advis|consult|berat|vermieter|anlageberat|avvocat|abogad|avocat|asesor|emplead|funcion|emplo|medewerk|monteur|revisor|corriere|kurier|courier|courtier|artisan|livreur|pracown|inkasent|wnucz|konsult|úředn|bankéř|technik|handler|charity|doctor from|nurse from)';
/** Who cheats or robs, where it is said as whom they gave themselves out. */
const THEY =
  '(?:men|man|woman|people|callers?|couple|scammers?|fraudsters?|criminals|thieves|conm[ae]n|crooks|vrouw|mannen|oplichters?|bellers?|personen|criminelen|bende|Mann|Frau|Männern?|Anrufern?|Betrügern?|Unbekannten?|Kriminellen?|Gaunern?|Täter|hombres?|mujer|personas|estafador(?:es|a)?|delincuentes|ladrones|homem|homens|mulher|burl(?:ão|ões)|criminosos|golpistas?|bandidos|uomo|uomini|donna|truffator[ei]|malviventi|ladri|banditi|homme|femme|hommes|individus?|escrocs?|malfaiteurs|mand|mænd|kvinde|svindlere?|kvinna|män|bedragare|menn|kvinne|oszust\\p{L}*|mężczy\\p{L}*|podvodn\\p{L}*|muž\\p{L}*|bărba\\p{L}*|escroc\\p{L}*|мошенник\\p{L}*|мужчин\\p{L}*|шахра\\p{L}*)';
const POSED =
  "(?:who (?:had )?)?(?:posing|posed|claiming|claimed|pretending|pretended|impersonating)(?!\\p{L})|,? (?:(?:die|der|qui|que|che|som|kt[oó]r\\p{L}+|kteř[íý]|který|care|який|які|который|которые) )?(?:zich voordeden|zich voordeed|zich uitgaven|zich uitgaf|sich(?= [^.;,]{1,40} aus(?:gab|gaben|gegeben)(?!\\p{L}))|(?:se|le) hi(?:zo|cieron) pasar|haciéndose pasar|se hacían pasar|se (?:fez|fizeram|faziam) passar|fazendo-se passar|si (?:spacciava|spacciavano|è spacciato|sono spacciati|fingeva|fingevano|erano finti|sono finti)|spacciatosi|spacciatisi|se (?:faisant|faisait|faisaient) passer|s'est fait passer|se sont fait passer|udgav sig|utgav seg|utgav sig|podawali się|podawał się|podający\\p{L}* się|podszywa\\p{L}* się|(?:se )?vydával[ia] (?:se )?za|vydávající\\p{L}* se|s-au dat drept|s-a dat drept|pretindeau|представи\\p{L}+|выдава\\p{L}+ себя|видава\\p{L}+ себе)(?!\\p{L})";
/** Whom nobody gives money but by mistake. */
const CHEATS =
  '(?:fraudsters|scammers|conmen|escrocs|estafadores|timadores|golpistas|burlões|truffatori|oplichters|bedragare|svindlere|Betrüger(?:n|innen)?|oszustom|podvodníkům|escrocilor|мошенникам|шахраям|dolandırıcılara)';
const TO = '(?:to|by|an|aux?|a|à|al|alla|aan|til|till|par|von|por|para|da|dalla|door|av|af|przez|od|de|către)';

/** To whom money is handed that is lost. */
export const IMPOSTOR = new RegExp(
  `(?<!\\p{L})${TO} (?:\\p{Ll}+ ){0,3}?${FALSE} ${CALLING}\\p{L}*|(?<!\\p{L})(?:fałszywemu|falešnému|falešným|лже|псевдо)[ -]?${CALLING}\\p{L}*|(?<!\\p{L})(?:${TO} )?${CHEATS}(?!\\p{L})|(?<!\\p{L})${THEY}(?: ${POSED})|(?<!\\p{L})${THEY}${POSED.slice(POSED.indexOf(',?'))}|kendi(?:sini|lerini) [^.;]{1,40} olarak tanıtan`,
  'giu',
);
