import { OTHER, SUBJECT } from '../mask-names.ts';
import { SENTENCE_END } from '../proceedings.ts';
import { matchesOf } from '../../text/matches-of.ts';

/** Stands for what is quoted: nothing in it is about the speaker. */
const QUOTE = '\u0082';
/** As `QUOTE`, where it addresses somebody: "You betrayed them." */
export const QUOTE_TO_YOU = '\u0083';

export interface Token {
  text: string;
  /** In small letters. */
  low: string;
}

const TOKEN =
  /[\u0080-\u008F]|(?:\p{Lu}\.){2,}|(?:[dlnjcmtsDLNJCMTS]|[qQ]u)'(?=[\p{L}\u0080\u0081])(?!(?:s|t|d|re|ll|ve)(?!\p{L}))|\p{L}{1,6}'(?=\p{L}{2,})(?!(?:re|ll|ve)(?!\p{L}))|\p{L}[\p{L}\p{M}-]*(?:n't)?|'s(?!\p{L})|[£€$]?\d[\d.,]*\d(?:\p{L}{1,3})?|[£€$]?\d\p{L}{0,3}|\S/gu;

function tokensOf(sentence: string): Token[] {
  return (sentence.match(TOKEN) ?? []).map((text) => ({ text, low: text.toLowerCase() }));
}

const QUOTED =
  /(?<=^|\n)[–—] ?([^–—\n]{1,300}) [–—](?= \p{Ll})|["“„«]\s?([^"“”„«»]{1,600})["”“»]|(?<=^|[\s(])['‘]((?:[^'’‘]|['’](?=\p{L})){1,600}[.,!?])['’](?=\s|$)/gu;
const FIRST_PERSON =
  /(?<!\p{L})(?:I(?! (?:hope|welcome|thank|want|would like|urge|am (?:pleased|delighted|glad|grateful)|hereby|sentence)(?!\p{L}))|[Mm]e|[Mm]y(?! (?:client|officers|team|colleagues|son|daughter|brother|sister|husband|wife|father|mother|child|grandson)(?!\p{L}))|[Mm]ine|[Oo]urs|[Mm]yself|[Ii]ch|[Mm]ich|[Mm]ir|[Mm]eine?[nmrs]?(?! (?:[Mm]andant|Enkel|Sohn|Tochter|Bruder|Schwester|Vater|Mutter|Mann|Frau|Kind))|[Jj]e|[Jj]'\p{L}+|[Mm]oi|[Mm](?:on|a|es)(?! (?:client|fils|fille|frère|sœur|mari|femme|père|mère|enfant))|[Yy]o|[Mm]í|[Mm]is?(?! (?:cliente|defendid|representad|patrocinad|hij[oa]|herman[oa]|marido|mujer|padre|madre|esposo))|[Ee]u|[Mm]eus?(?! (?:cliente|constituinte|filho|irmão|pai|marido))|[Mm]inhas?(?! (?:cliente|constituinte|filha|irmã|mãe|mulher))|[Ii]o|[Mm]i[oa](?! (?:assistit|cliente|figli|fratell|sorell|marit|padre|madre))|[Ii]k|[Mm]ijn(?! (?:cliënt|zoon|dochter|broer|zus|man|vrouw|vader|moeder))|[Jj]ag|[Jj]eg|[Mm]in(?! (?:klient|søn|sønn|son|datter|dotter|bror|søster|syster|far|mor))|(?:we|We) (?:took|ran|sold|stole|made|paid|got|did|split|shared|kept|had|knew))(?!\p{L})/u;
const TITLE_STOP =
  /(?<=(?<!\p{L})(?:Sgt|Det|Insp|Supt|Capt|Lt|Col|Gen|Const|Cpl|Dr|Mr|Mrs|Ms|Prof|Adv|Sen|Rep|Gov|Atty|Hon|Sr|Sra|Dott|Avv|Mag|Lic|Arq|[Tt]en|[Cc]ol|[Cc]ap|[Mm]ar|[Ii]sp|[Pp]rok|[Mm]ec|[Mm]aj|[Ss]t))\.(?=,? \S)/gu;

/** "de la UDEF. Falk fue …". */
const AFTER_INITIALS = /(?<=\p{Lu}{3})\. (?=[\p{Lu}\u0080\u0081])/gu;
/** "die 5. Strafkammer", "Tadeusz M. jego". */
const NO_STOP =
  /(?<kept>(?<!\p{L})(?:der|die|das|des|dem|den|zum|zur|am|vom) \d{1,2}|\u0081)\.(?= (?:\p{Lu}\p{Ll}+(?<=Zivil|kammer|senat|mal|Senat|Kammer|Strafkammer|Strafsenat)|\p{Ll}))/gu;

/**
 * The sentences of a masked text with a sign for each quotation; null where something quoted names the subject or is
 * said in the first person, which is left to a reader.
 */
export function sentencesOf(masked: string): Token[][] | null {
  const text = masked.replaceAll(TITLE_STOP, '').replaceAll(NO_STOP, '$<kept>').replaceAll(AFTER_INITIALS, '.\n');
  const quotes = [...matchesOf(text, QUOTED)].map(([, dashed, double, single]) => dashed ?? double ?? single ?? '');
  if (quotes.some((said) => said.includes(SUBJECT) || FIRST_PERSON.test(said))) return null;
  return text
    .replaceAll(QUOTED, (_, dashed?: string, double?: string, single?: string) =>
      signOf((dashed ?? double ?? single ?? '').trim()),
    )
    .split(SENTENCE_END)
    .map((sentence) => tokensOf(sentence.trim()))
    .filter(({ length }) => length > 0);
}

/** With the mark that ends it, which may end the sentence. */
function signOf(said: string): string {
  const sign = /^you(?:r|'ve|'re)?(?!\p{L})/iu.test(said) ? QUOTE_TO_YOU : QUOTE;
  return sign + (/[.!?]$/u.test(said) ? '.' : said.endsWith(',') ? ',' : '');
}

export const isSubject = (token?: Token) => token?.text === SUBJECT;
export const isOther = (token?: Token) => token?.text === OTHER;
export const isQuote = (token?: Token) => token?.text === QUOTE || token?.text === QUOTE_TO_YOU;
export const isNumber = (token?: Token) => token !== undefined && /^[£€$]?\d/u.test(token.text);
/** A word written large. */
export const isCapital = (token?: Token) => token !== undefined && /^\p{Lu}/u.test(token.text);
export const isWord = (token?: Token) => token !== undefined && /^\p{L}/u.test(token.text);
export const isMark = (token?: Token) => token !== undefined && /^[^\p{L}\p{N}\u0080-\u008F£€$']/u.test(token.text);
