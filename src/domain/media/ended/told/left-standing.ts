import { SUBJECT } from '../../mask-names.ts';

const stems = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})`, 'iu');
const words = (list: string) => new RegExp(`(?<!\\p{L})(?:${list})(?!\\p{L})`, 'iu');

const APPEAL = stems(
  'appeal|retrial|leave to|pourvoi|appel(?!\\p{L})|recours(?!\\p{L})|revision|berufung|rechtsmittel|nichtigkeitsbeschwerde|beschwerde|recurr|recurs|apel|ricors|appell|impugn|recorr|beroep|cassatie|överklag|anke|apelac|kasac',
);
const NEGATED = stems(
  '(?:not|no|nobody|none|neither|nor|without|nicht|ohne|pas|ni|sans|sin|non|né|senza|nem|não|sem|geen|niet|zonder|inte|ikke|ingen|uten|uden|utan|nie|bez|tampoco)(?!\\p{L})|kein|aucun|nessun|verzicht|renonc|renunci|rinunci|desist|af ?(?:zien|gezien)|ziet af',
);
const PROSECUTION = stems(
  'prosecut|crown|state|dpp|(?:general|ober)?staatsanwaltschaft|anklage|parquet|ministère public|procureur|parties? civiles?|fiscal|acusaci|ministerio público|procura|pm(?!\\p{L})|pg(?!\\p{L})|pubblico ministero|ministério público|mpf?(?!\\p{L})|om(?!\\p{L})|openbaar ministerie|påtale|anklagemynd|åklag|riksåklag|statsadvokat|prokurat',
);
const REJECTED = stems(
  'reject|dismiss|refus|wies|weist|verwarf|verwirft|verworfen|zurückgewiesen|abgewiesen|rejet|débout|desestim|inadmit|inadmis|rechaz|rigett|respin|inammissibil|rejeit|negou|indefer|verwerp|verwierp|verworpen|ogill|avslå|avslog|forkast|afvis|avvis|oddal',
);
/** It may still come, or it is the subject who does without one. */
const OPEN = words(
  `yet|whether|rul\\p{L}* out|exclu\\p{L}*|n'exclu\\p{L}*|noch|schließ\\p{L}*|schloss|ausgeschlossen|ob|encore|descart\\p{L}*|aún|todavía|esclud\\p{L}*|esclus\\p{L}*|ancora|ainda|uitgesloten|sluit|nog|ännu|utesl\\p{L}*|udeluk\\p{L}*|utelukk\\p{L}*|endnu|ennå|jeszcze|wyklucza|${SUBJECT}|he|she|his|her|er|seine?|ihre?|il|elle|él|ella|lui|ele|ela|hij|zij|han|hun|hon|convict\\p{L}*|sentence\\p{L}*|strafe|peine|pena|straf|verurteil\\p{L}*|condamn\\p{L}*|conden\\p{L}*|condann\\p{L}*|veroordel\\p{L}*|only|but|nur|mais|pero|ma|mas|maar|men`,
);
const CLAUSE = /[^.,;:\n]+?(?=[.,;:\n]|$| (?:and|und|et|y|e|en|og|och) )/gu;

/** A text in which each clause that leaves a verdict standing is one sign: no appeal was made, or the prosecution's was rejected. */
export function takeLeftStanding(text: string, sign: string): { rest: string; count: number } {
  let count = 0;
  const rest = text.replace(CLAUSE, (clause) => {
    if (!APPEAL.test(clause) || OPEN.test(clause)) return clause;
    if (!NEGATED.test(clause) && !(REJECTED.test(clause) && PROSECUTION.test(clause))) return clause;
    count += 1;
    return ` ${sign}`;
  });
  return { rest, count };
}
