import { OF_ONESELF } from './frames/of-oneself.ts';
import { OTHER, SUBJECT } from './mask-names.ts';
import { tellsOfOthers } from './office/others.ts';

/** Nobody but a word for it tells a byline from a headline: "X – the queen of hashish". */
const WRITER =
  ',? (?:(?:da|de la|della|der|van de|aus der|i) )?(?:redação|redacción|redaktion|redazione|rédaction|redactie|correspondent|correspondant|korrespondent|staff writer|staff reporter|our reporter)';
const BY = `(?:(?:reporting by|by|von|par|por|di|door|av|af|text|texto|texte|tekst|de):? ${SUBJECT}(?:${WRITER})?|${SUBJECT}${WRITER})`;
const EDITED = `(?:; editing by ${OTHER})?`;
const LINE = new RegExp(`(?<=^|\\n|[.!?] )\\s*${BY}${EDITED}\\.?(?=\\n|$)`, 'giu');
const WRITES = new RegExp(
  `(?:^|\\n)\\s*${BY}${EDITED}(?: ?[–—|]|\\.|\\. ?\\p{Lu}\\p{L}+\\.) (?=[${OTHER}\\p{Lu}«“"])`,
  'giu',
);
/** "X. Leeds. Fined £300": a list of those before the court. */
const LISTED =
  /^(?:\p{Lu}[\p{L}-]+\. )?(?:\p{L}+ )?(?:fined|jailed|convicted|charged|sentenced|wanted|remanded|theft|fraud|\d+ counts?|condenad[oa]|acusad[oa]|condannat[oa]|condamnée?|verurteilt|gesucht|veroordeeld)(?!\p{L})/iu;

/** Who wrote it, taken up by what follows. */
const AUTHOR =
  /(?<!\p{L})(?:authors?|writers?|reporters?|journalists?|columnists?|autor\p{L}*|verfasser\p{L}*|journalist\p{L}*|auteure?s?|journalistes?|periodistas?|giornalist[aei]|jornalistas?|schrijver|himself|herself|myself)(?!\p{L})/iu;

/** A byline names its subject, nothing else does, and the rest tells of others where the byline is no line of its own. */
export function isByline(masked: string): boolean {
  const unsigned = masked.replaceAll(LINE, '').trim();
  const rest = unsigned.replace(WRITES, '\n').trim();
  return (
    rest.length > SHORTEST &&
    rest.length < masked.trim().length &&
    !rest.includes(SUBJECT) &&
    ![LISTED, AUTHOR, OF_ONESELF].some((doubt) => doubt.test(rest)) &&
    (rest === unsigned || rest.includes(OTHER) || tellsOfOthers(rest))
  );
}
const SHORTEST = 40;
