/**
 * Stems of words by which a customer could guess that a list, a match, a suspicion, a report or news is behind a
 * question, in all languages of the e-mail (FATF Recommendation 21, tipping-off).
 */
const TELLING = [
  // English, and stems that languages share
  ...['sanction', 'terror', 'watch ?list', 'black ?list', 'listed', 'match', 'suspic', 'suspect', 'alert', 'adverse'],
  ...['screening', 'media', 'news', 'article', 'crim', 'fraud', 'launder', 'investigat', 'embargo', 'risk', 'flagged'],
  ...['politically exposed', 'pep', 'ppe', 'hits?', 'convict', 'offen[cs]e', 'allegation', 'report(?:ed|ing)?', 'aml'],
  // German
  ...['sanktion', 'treffer', 'verdacht', 'verdächtig', 'geldwäsche', 'presse', 'medien', 'betrug', 'straftat'],
  ...[
    'ermittl',
    'risiko',
    'abgleich',
    'fahndung',
    'schwarze liste',
    'politisch exponiert',
    'meldung',
    'übereinstimmung',
  ],
  // French
  ...['soupçon', 'blanchiment', 'alerte', 'médias', 'enquête', 'risque', 'signalement', 'correspond', 'délit'],
  ...['liste noire', 'liste de surveillance', 'politiquement exposé', 'infraction'],
  // Spanish
  ...['sanci[oó]n', 'sospech', 'blanqueo', 'lavado', 'alerta', 'prensa', 'medios', 'riesgo', 'coincidencia', 'delito'],
  ...['investigaci', 'lista negra', 'lista de vigilancia', 'políticamente expuest', 'denuncia'],
];
const WHOLE_WORDS = new Set(['pep', 'ppe', 'hits?', 'aml', 'medios', 'report(?:ed|ing)?']);
const TELLS = new RegExp(
  TELLING.map((stem) => `(?<!\\p{L})${stem}${WHOLE_WORDS.has(stem) ? '(?!\\p{L})' : ''}`).join('|'),
  'iu',
);

/** Whether the text would tell its reader what only the organization may know. */
export function tipsOff(text: string): boolean {
  return TELLS.test(text);
}
