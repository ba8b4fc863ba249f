import { CRIED, FIGURES, GAMES } from './figures.ts';
import { HARMLESS, isForeign, isQuiet, wholeWords } from './quiet.ts';
import { SUBJECT } from '../mask-names.ts';
import { SENTENCE_END } from '../proceedings.ts';

const FIGURE = wholeWords(FIGURES);
const CRY = wholeWords(CRIED);
const GAME = wholeWords(GAMES);
const QUOTATION = /[“"«„‘](?:(?![“"”«»„’]).){1,160}[”"»’“]|(?<=^|\s)'(?:(?!').){1,120}'/gu;

/** Words of games that a text has, its figures among them. */
const LEAST_GAMES = 2;

/** Who judges a game plays no part in it that is only a game. */
const JUDGES = new RegExp(
  `(?:referee|umpire|linesman|judge|(?:schieds|kampf|preis|punkt)richter(?:in)?|arbitre|juge|árbitr[oa]|juez|jueza|juiz|arbitro|giudice|scheidsrechter|sędzia|domaren?|dommeren?),? (?:the )?${SUBJECT}|${SUBJECT},? (?:(?:the|der|die|l'|el|la|il|o|a|de|as|als|como|come|comme) ?)?(?:referee|umpire|linesman|judge|(?:schieds|kampf|preis|punkt)richter|arbitre|juge|árbitr|juez|juiz|arbitro|giudice|scheidsrechter|sędzia|domare|dommer)`,
  'u',
);

/**
 * S0: a text that speaks of crime in a figure alone ("robbed of gold", "daylight robbery, said the coach"), where each
 * sentence tells of a game, a contest or a prize, and nothing tells of the person's life off the field.
 * @param masked by `maskNames`
 */
export function isInPlay(masked: string): boolean {
  const lower = masked.toLowerCase();
  const told = withoutFigures(lower);
  if (told === lower) return false;
  const played = told.replaceAll(GAME, HARMLESS);
  return (
    played.split(HARMLESS).length > LEAST_GAMES &&
    !JUDGES.test(lower) &&
    isQuiet(played) &&
    everySentenceIsPlayed(played) &&
    !isForeign(played, masked)
  );
}

/**
 * Without turns of speech, and without what is cried out in quotation marks or, where it is no sentence, in a headline.
 * @param lower in small letters
 */
function withoutFigures(lower: string): string {
  const [headline = '', ...rest] = lower.replaceAll(FIGURE, HARMLESS).split('\n');
  const cried = rest.length === 0 || /[.!?]\s*$/.test(headline) ? headline : headline.replaceAll(CRY, HARMLESS);
  return [cried, ...rest].join('\n').replaceAll(QUOTATION, (quotation) => quotation.replaceAll(CRY, HARMLESS));
}

function everySentenceIsPlayed(played: string): boolean {
  const [headline = '', ...rest] = played.replaceAll(QUOTATION, ` ${HARMLESS} `).split('\n');
  return (rest.length === 0 ? headline : rest.join('\n'))
    .split(SENTENCE_END)
    .every((sentence) => sentence.trim() === '' || sentence.includes(HARMLESS));
}
