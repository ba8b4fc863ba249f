import { OF_ONESELF } from './frames/of-oneself.ts';
import { OTHER, SUBJECT } from './mask-names.ts';
import { tellsOfOthers } from './unnamed.ts';

/** What a desk or a place adds to a writer's name. */
const DESK =
  '(?:chief|senior|crime|court|courts|legal|law|business|financial|finance|economics|political|politics|home affairs|security|foreign|investigations|investigative|special|local democracy|staff|our|da|de la|della|der|van de|aus der|i)';
const IN = "(?: (?:in|aus|à|a|en|em|te|i|w|we|v|в|у) \\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+)?)?";
const DESKS =
  'redação|redacción|redaktion|redazione|rédaction|redactie|redakcja|redakce|redaksjon(?:en)?|correspondent|korrespondent(?:in)?|correspondante?|corresponsal|correspondente|corrispondente|korespondent(?:ka)?|корреспондент|muhabiri?|envoyée? spéciale?|enviad[oa] especial|inviat[oa]|gerichtsreporter(?:in)?|verslaggever|verslaggeefster';
/** Nobody but a word for it tells a byline from a headline: "X – the queen of hashish". */
const WRITER = `,? (?:(?:${DESK} )*(?:${DESKS})|(?:${DESK} )+(?:writer|reporter|editor))${IN}`;
const OTHERS = `(?:${OTHER}(?:, | (?:and|und|et|y|e|en|og|och|i|ve|и|і) ))?`;
const WITH = `(?:(?:,| (?:and|und|et|y|e|en|og|och|i|ve|и|і)) ${OTHER})?`;
const LABEL =
  '(?:(?:(?:additional )?reporting by|(?:words|story|written|report) by|by|von|par|por|di|door|av|af|text|texto|texte|tekst|testo) ?:?|(?:haber|muhabir|autor|autorka|auteure?|author|autore|autrice|redaktor|reporter|автор|текст|корреспондент|tekst og foto|text und foto|texte et photos) ?:)';
const PRESS =
  "(?:[\\p{Lu}][\\p{L}'.-]* ){0,3}(?:postas[ıi]|haber|gazetesi|ajans[ıi]|herald|tribune|times|gazette|telegraph|guardian|chronicle|observer|courier|zeitung|nachrichten|anzeiger|kurier|tagblatt|rundschau|presse|journal|dépêche|diario|jornal|notícias|gazzetta|corriere|dagblad|tidningen|bladet|posten|avisen|dziennik|gazeta|reuters|afp|dpa|ansa|efe|lusa|dha|iha)";
const BY = `(?:${LABEL} ${OTHERS}${SUBJECT}${WITH}(?:${WRITER}|${IN.slice(0, -1)}| ?[|/] ?${PRESS})?|${SUBJECT}${WRITER}|${SUBJECT} ?[|/] ?${PRESS})`;
const EDITED = `(?:; (?:additional reporting|editing|writing) by ${OTHER}(?: and ${OTHER})?)*`;
const LINE = new RegExp(`(?<=^|\\n|[.!?] )\\s*\\(?${BY}${EDITED}\\)?\\.?(?=\\n|$)`, 'giu');
const WRITES = new RegExp(
  `(?:^|\\n)\\s*${BY}${EDITED}(?: ?[–—|]| -|\\.|,? \\p{Lu}\\p{L}+\\.|\\. ?\\p{Lu}\\p{L}+\\.) (?=[${OTHER}\\p{Lu}«“"])`,
  'giu',
);
/** "X / MADRID. El empresario", "X, ACCRA - ": a name and a place, before a sentence that has a subject of its own. */
const DATED = new RegExp(
  `^\\s*${SUBJECT}(?: ?[|/] ?\\p{Lu}[\\p{L}-]+(?:\\.| ?[–—]| -|(?=\\n))|, \\p{Lu}[\\p{L}-]+(?: ?[–—]| -))\\s+(?=[${OTHER}\\p{Lu}«“"])(?=[^.]*${OTHER})`,
  'u',
);
/** Those before a court in the same breath, or a sentence without a subject. */
const TOGETHER =
  /^(?:wegen|for|por|pour|per|voor|för|za|pentru|за)(?!\p{L})|(?<!\p{L})(?:both|pair|duo|other (?:man|woman|defendant|accused)|together|beide\p{L}?|gemeinsam|zusammen|tous (?:les )?deux|ensemble|amb[oa]s|junt[oa]s|entrambi|insieme|samen|båda|tillsammans|begge|sammen|obaj|obie|razem|oba|obě|spolu|amândoi|împreună|оба|обоих|обе|вместе|обидва|разом|birlikte|ikisi)(?!\p{L})/iu;
/** "X. Leeds. Fined £300": a list of those before the court. */
const LISTED =
  /^(?:\p{Lu}[\p{L}-]+\. )?(?:\p{L}+ )?(?:fined|jailed|convicted|charged|sentenced|wanted|remanded|theft|fraud|\d+ counts?|condenad[oa]|acusad[oa]|condannat[oa]|condamnée?|verurteilt|gesucht|veroordeeld)(?!\p{L})/iu;

/** Who wrote it, taken up by what follows. */
const AUTHOR =
  /(?<!\p{L})(?:authors?|writers?|reporters?|journalists?|columnists?|autor\p{L}*|verfasser\p{L}*|journalist\p{L}*|auteure?s?|journalistes?|periodistas?|giornalist[aei]|jornalistas?|schrijver|himself|herself|myself)(?!\p{L})/iu;

/** A byline names its subject, nothing else does, and the rest tells of others where the byline is no line of its own. */
export function isByline(masked: string): boolean {
  const unsigned = masked.replaceAll(LINE, '').trim();
  const written = unsigned.replace(WRITES, '\n').trim();
  const rest = written.replace(DATED, '').trim();
  return (
    rest.length > SHORTEST &&
    rest.length < masked.trim().length &&
    !rest.includes(SUBJECT) &&
    ![LISTED, AUTHOR, OF_ONESELF].some((doubt) => doubt.test(rest)) &&
    (rest === unsigned || !TOGETHER.test(rest)) &&
    (rest === unsigned || rest.includes(OTHER) || tellsOfOthers(rest))
  );
}
const SHORTEST = 40;
