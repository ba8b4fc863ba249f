import { SENTENCE_END } from '../../proceedings.ts';
import { offencesIn } from '../../offences.ts';
import { OTHER, SUBJECT } from '../../mask-names.ts';
import type { CaseWords } from './case-words.ts';
import { isHarmless, wordReaderOf } from './word-by-word.ts';
import type { WordReader } from './word-by-word.ts';

/** A language's words, ready to be asked. */
export interface CaseReader {
  hint: RegExp;
  ends: RegExp;
  verdicts: RegExp;
  fates: RegExp;
  charges: RegExp;
  unnamed: RegExp;
  final: RegExp;
  isFinalAtOnce: boolean;
  phrases: RegExp;
  doubts: RegExp;
  words: WordReader;
}

const whole = (sources: readonly string[]) =>
  sources.length === 0 ? /(?!)/gu : new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'giu');

export function caseReaderOf(words: CaseWords): CaseReader {
  return {
    hint: new RegExp(words.hint, 'iu'),
    ends: whole(words.ends),
    verdicts: whole(words.verdicts),
    fates: whole(words.fates),
    charges: whole(words.charges),
    unnamed: whole(words.unnamed),
    final: whole(words.final),
    isFinalAtOnce: words.final.length === 0,
    phrases: whole(words.phrases),
    doubts: new RegExp(`(?<!\\p{L})(?:${words.doubts})(?!\\p{L})`, 'iu'),
    words: wordReaderOf(words),
  };
}

/** Stands for what a phrase told. */
const TOLD = '\u0086';
const LONGEST = 3000;
/** "has not dropped", "seponeert de zaak niet". */
const DENIED =
  /(?<!\p{L})(?:[Nn]ot|[Nn]ever|[Nn]icht|[Nn]ie|[Kk]ein|pas|[Jj]amais|[Nn]o|[Nn]unca|[Nn]on|(?<!\d )mai|[Nn]ão|niet|nooit|[Ii]kke|ikkje|[Ii]nte|[Aa]ldrig) {1,2}(?:\p{L}+ ){0,2}\u0086|\u0086 {0,3}(?:nicht|niet|ikke|inte)(?!\p{L})/u;
/** "the partner of Falk", "socio dell'ex sindaco Falk": the end is theirs. */
const ANOTHERS = new RegExp(
  `(?<!\\p{L})(?:brother|sister|father|mother|son|daughter|wife|husband|cousin|nephew|niece|uncle|friend|partner|associate|colleague|aide|lawyer|accomplice|employee|successor|predecessor|victim|bruder|schwester|vater|mutter|sohn|tochter|frau|mann|neffe|freund(?:in)?|partner(?:in)?|komplize|mitarbeiter(?:in)?|anw[aä]lt(?:in)?|verteidiger(?:in)?|opfer|frère|soeur|sœur|père|mère|fils|fille|épouse|mari|cousin|neveu|ami|amie|associée?|complice|avocate?|victime|collaborat(?:eur|rice)|herman[oa]|padre|madre|hij[oa]|espos[oa]|marido|mujer|prim[oa]|sobrin[oa]|cuñad[oa]|yerno|amig[oa]|soci[oa]|cómplice|abogad[oa]|víctima|colaborador(?:a)?|fratello|sorella|figli[oa]|moglie|marito|cugin[oa]|nipote|cognat[oa]|amic[oa]|soci[oa]|complice|avvocat[oa]|vittima|braccio destro|irmão|irmã|pai|mãe|filh[oa]|mulher|prim[oa]|cunhad[oa]|sóci[oa]|advogad[oa]|vítima|broer|zus|vader|moeder|zoon|dochter|echtgenote|vrouw|vriend(?:in)?|compagnon|medewerker|advocaat|slachtoffer|handlanger|far|mor|bror|syster|søster|son|sønn?|dotter|datter|kompanjon|kompagnon|medarbetare|advokat|brata?|siostr[ay]|wspólnik(?:a|owi)?|żon[ay]|męż(?:a|owi)|syna?|córk[aię]|ojca|matk[aię]|adwokata?)(?: (?:of|von|van|de|del|di|da|do|du|des|till|til|av|af)|(?= ${SUBJECT})| der| des| dell'| della| d'| do| da)(?: ?\\p{L}[\\p{L}.'-]*){0,4} ?${SUBJECT}`,
  'iu',
);

/**
 * Whether a text tells that the subject's case ended for good, and every word of it either belongs to a phrase that tells
 * so or leaves it standing, or is harmless by itself (MED-8). What goes on, begins anew or was no part of it has a verb
 * or a noun that is not known.
 * @param masked by `maskNames`
 */
export function tellsEnd(masked: string, reader: CaseReader): boolean {
  if (masked.length > LONGEST || !reader.hint.test(masked) || !masked.includes(SUBJECT)) return false;
  if (ANOTHERS.test(masked)) return false;
  const ends = take(masked, reader.ends);
  const verdicts = take(ends.rest, reader.verdicts);
  const fates = take(verdicts.rest, reader.fates);
  if (DENIED.test(fates.rest)) return false;
  const final = take(fates.rest, reader.final);
  const isOfSubject = fates.count > 0 || (!masked.includes(OTHER) && masked.search(reader.charges) >= 0);
  const isVerdict = verdicts.count > 0 || (isOfSubject && fates.rest.search(reader.unnamed) >= 0);
  if (ends.count === 0 && !(isVerdict && (reader.isFinalAtOnce || final.count > 0))) return false;
  const { rest } = take(take(final.rest, reader.phrases).rest, reader.unnamed);
  return !reader.doubts.test(rest) && !namesFurtherOffence(masked, reader) && isHarmless(rest, reader.words);
}

/** Takes known phrases out of a text, and leaves what their named groups took in. */
function take(text: string, phrase: RegExp): { rest: string; count: number } {
  let count = 0;
  const rest = text.replace(phrase, (...found: unknown[]) => {
    count += 1;
    const groups = found.at(-1);
    const parts: unknown[] = typeof groups === 'object' && groups !== null ? Object.values(groups) : [];
    return [TOLD, ...parts.filter((part) => typeof part === 'string' && part !== '')].join(' ');
  });
  return { rest, count };
}

/** What the sentences of the end name is over; what others name beside it may not be. */
function namesFurtherOffence(masked: string, { ends, verdicts, fates }: CaseReader): boolean {
  const isOfEnd = (sentence: string) => [ends, verdicts, fates].some((pattern) => sentence.search(pattern) >= 0);
  const sentences = masked.split(SENTENCE_END);
  const over = offencesIn(sentences.filter(isOfEnd).join('\n')).map(({ offence }) => offence);
  return (
    over.length > 0 &&
    offencesIn(sentences.filter((sentence) => !isOfEnd(sentence)).join('\n')).some(
      ({ offence }) => !over.includes(offence),
    )
  );
}
