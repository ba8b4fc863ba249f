import { SENTENCE_END } from '../../proceedings.ts';
import { offencesIn } from '../../offences.ts';
import { OTHER, SUBJECT } from '../../mask-names.ts';
import type { CaseWords } from './case-words.ts';
import { takeLeftStanding } from './left-standing.ts';
import { isHarmless, wordReaderOf } from './word-by-word.ts';
import type { WordReader } from './word-by-word.ts';

/** A language's words, ready to be asked. */
export interface CaseReader {
  languages: readonly string[];
  hint: RegExp;
  ends: RegExp;
  verdicts: RegExp;
  fates: RegExp;
  charges: RegExp;
  unnamed: RegExp;
  final: RegExp;
  isFinalAtOnce: boolean;
  isClosed: boolean;
  phrases: RegExp;
  doubts: RegExp;
  words: WordReader;
}

const whole = (sources: readonly string[]) =>
  sources.length === 0 ? /(?!)/gu : new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'giu');

export function caseReaderOf(words: CaseWords): CaseReader {
  return {
    languages: words.languages,
    hint: new RegExp(words.hint, 'iu'),
    ends: whole(words.ends),
    verdicts: whole(words.verdicts),
    fates: whole(words.fates),
    charges: whole(words.charges),
    unnamed: whole(words.unnamed),
    final: whole(words.final),
    isFinalAtOnce: words.final.length === 0,
    isClosed: words.closed === true,
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
/** "acquitted of theft, accused of fraud": the second is another matter. */
const STANDS_BESIDE =
  /\u0086 (?:of|over) [^.;:,\n]+, (?:and )?(?:accused|charged|suspected|convicted) (?:of|with)(?!\p{L})/u;
/** "the partner of Falk", "socio dell'ex sindaco Falk": the end is theirs. */
const ANOTHERS = new RegExp(
  `(?<!\\p{L})(?:brother|sister|father|mother|son|daughter|wife|husband|cousin|nephew|niece|uncle|friend|partner|associate|colleague|aide|lawyer|accomplice|employee|successor|predecessor|victim|bruder|schwester|vater|mutter|sohn|tochter|frau|mann|neffe|freund(?:in)?|partner(?:in)?|komplize|mitarbeiter(?:in)?|anw[aä]lt(?:in)?|verteidiger(?:in)?|opfer|frère|soeur|sœur|père|mère|fils|fille|épouse|mari|cousin|neveu|ami|amie|associée?|complice|avocate?|victime|collaborat(?:eur|rice)|herman[oa]|padre|madre|hij[oa]|espos[oa]|marido|mujer|prim[oa]|sobrin[oa]|cuñad[oa]|yerno|amig[oa]|soci[oa]|cómplice|abogad[oa]|víctima|colaborador(?:a)?|fratello|sorella|figli[oa]|moglie|marito|cugin[oa]|nipote|cognat[oa]|amic[oa]|soci[oa]|complice|avvocat[oa]|vittima|braccio destro|irmão|irmã|pai|mãe|filh[oa]|mulher|prim[oa]|cunhad[oa]|sóci[oa]|advogad[oa]|vítima|broer|zus|vader|moeder|zoon|dochter|echtgenote|vrouw|vriend(?:in)?|compagnon|medewerker|advocaat|slachtoffer|handlanger|far|mor|bror|syster|søster|son|sønn?|dotter|datter|kompanjon|kompagnon|medarbetare|advokat)(?: (?:of|von|van|de|del|di|da|do|du|des|till|til|av|af)|(?<=(?:his|her|their|'s|sein|seine[rnm]?|ihre?[rnm]?|dessen|deren|son|sa|su|suo|sua|seu|zijn|haar|hans|hennes|hendes|jego|jej) \\p{L}{2,20})(?= ${SUBJECT})| der| des| dell'| della| d'| do| da)(?: ?\\p{L}[\\p{L}.'-]*){0,4},? ?${SUBJECT}|(?<!\\p{L})(?:brata?|siostr[ay]|wspólnik(?:a|owi)?|żon[ay]|męż(?:a|owi)|syna?|córk[aię]|ojca|matk[aię]|adwokata?)(?: \\p{L}+){0,2} ${SUBJECT}`,
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
  const ends = take(masked, reader.ends);
  const verdicts = take(ends.rest, reader.verdicts);
  if (ends.count + verdicts.count === 0 && masked.search(reader.unnamed) < 0) return false;
  if (ANOTHERS.test(masked)) return false;
  const fates = take(verdicts.rest, reader.fates);
  if (DENIED.test(fates.rest) || STANDS_BESIDE.test(fates.rest)) return false;
  const standing = takeLeftStanding(fates.rest, TOLD);
  const final = take(reader.isClosed ? fates.rest : standing.rest, reader.final);
  const isOfSubject =
    fates.count > 0 ||
    (!namesAnother(masked) &&
      (masked.search(reader.charges) >= 0 || (!reader.isClosed && OPENS_WITH_SUBJECT.test(masked))));
  const isVerdict = verdicts.count > 0 || (isOfSubject && fates.rest.search(reader.unnamed) >= 0);
  if (ends.count === 0 && !(isVerdict && (reader.isFinalAtOnce || final.count + standing.count > 0))) return false;
  const unnamed = take(take(final.rest, reader.phrases).rest, reader.unnamed);
  const { rest } = take(unnamed.rest, reader.phrases);
  return !reader.doubts.test(rest) && !namesFurtherOffence(masked, reader) && isBeyondDoubt(rest, reader);
}

/** What is only asked for or may come, and what goes on beside it, in any language. */
const OPEN =
  /(?<!\p{L})(?:chiest[oa]|chied(?:e|ono)|sollecit\p{L}*|richie(?:sto|sta|de)|demand(?:e|ent|é|ait)|requi(?:s|ert|èrent)|réclam\p{L}*|beantragt?e?n?|forder\p{L}*|plädier\p{L}*|pid(?:e|ió|en|ieron)|solicit(?:a|ó|an|aron|ado)|pede|pediu|pedem|requer(?:eu|em)?|eist|eiste|vraagt|vroeg|begär\p{L}*|yrkar|kräver|krever|kræver|wnosi|wniósł|domaga|may|might|(?<!(?<!\p{L})no \p{L}+ )could(?! (?:not|no longer|never|have))|seeks?|seeking|sought|urge[ds]?|hopes? (?:to|for)|bid|erwägt|könnte[n]?|dürfte[n]?|pourrai\p{L}*|podría[n]?|potrebbe\p{L}*|poderá|poderia|under ?way|ongoing|separat\p{L}*|unrelated|parallel\p{L}*|paralel\p{L}*|next|looms?|begins?|began|begun|opens?|opened|starts?|started|commence[ds]?|lodged|filed|paying|paid|fines?|in exchange|abri(?:ó|eu)|aperto|aperta|öffnete|eröffne\p{L}*|ouvert\p{L}*|geopend|inlett|inled|wszcz\p{L}+|launch\p{L}*|turns? to|attention|focus\p{L}*)(?!\p{L})/iu;

function isBeyondDoubt(rest: string, { words, isClosed }: CaseReader): boolean {
  return isHarmless(rest, words, 'closed') || (!isClosed && !OPEN.test(rest) && isHarmless(rest, words, 'open'));
}

const TITLES =
  '(?:mr|mrs|ms|miss|dr|prof(?:essor)?|judge|justice|lord(?: justice)?|lady|recorder|magistrate|sheriff|registrar|coroner|lawyer|solicitor|barrister|attorney|advocate|counsel|prosecutor|qc|kc|sc|representative|spokes(?:man|woman|person)|juge|présidente?|procureure?|avocate?|maître|me|substitut|richter(?:in)?|vorsitzende[rn]?|staatsanw[aä]lt(?:in)?|oberstaatsanw[aä]lt(?:in)?|(?:rechts)?anw[aä]lt(?:in)?|verteidiger(?:in)?|sprecher(?:in)?|juez|jueza|magistrad[oa]|fiscal|abogad[oa]|letrad[oa]|giudice|gip|gup|pm|presidente|avvocat[oa]|avv|legale|juíza?|procuradora?|advogad[oa]|desembargadora?|rechter|officier(?: van justitie)?|advocaat|raadsman|raadsvrouw|domaren?|åklagaren?|advokat(?:en)?|försvararen?|dommeren?|anklageren?|aktor|forsvareren?|sędzia|sędziego|prokurator|adwokat|mecenas)';
/** Of the court, of counsel, or a place that has a court: nobody who could stand accused. */
const OF_THE_COURT = new RegExp(
  `(?<!\\p{L})${TITLES}\\.?,? ${OTHER}|(?<=(?<!\\p{L})(?:an?|the) )${OTHER}(?= \\p{Ll}{4,})|${OTHER}(?=(?:'s)? (?:(?:crown|county|district|circuit|high|supreme|magistrates'?|sheriff|superior|regional|federal|criminal) )*court(?!\\p{L})|,? (?:for the (?:defence|defense|prosecution|crown|state)|defending|prosecuting|[qks]c)(?!\\p{L}))`,
  'giu',
);

const OPENS_WITH_SUBJECT = new RegExp(`(?<=^|[.!?\\n–—] ?)${SUBJECT}`, 'u');

/** Whether anybody is named who may be the one that the verdict is of. */
function namesAnother(masked: string): boolean {
  return masked.includes(OTHER) && masked.replace(OF_THE_COURT, '').includes(OTHER);
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
function namesFurtherOffence(masked: string, { ends, verdicts, fates, unnamed }: CaseReader): boolean {
  const isOfEnd = (sentence: string) =>
    [ends, verdicts, fates, unnamed].some((pattern) => sentence.search(pattern) >= 0);
  const sentences = masked.split(SENTENCE_END);
  const over = offencesIn(sentences.filter(isOfEnd).join('\n')).map(({ offence }) => offence);
  return (
    over.length > 0 &&
    offencesIn(sentences.filter((sentence) => !isOfEnd(sentence)).join('\n')).some(
      ({ offence }) => !over.includes(offence),
    )
  );
}
