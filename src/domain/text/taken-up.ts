import type { Span } from './mention-owner.ts';
import { speaksOfSomebodyElse } from './somebody-else.ts';

/** Not behind "his 80." as German has it. */
const SENTENCE_END = /(?<!(?<!\d)\d{1,2})[.!?]["”»'’]? (?=["“«]?\p{Lu})/gu;
const MOST_SENTENCES = 60;

/** "The pensioner, who …": a noun that takes up whom the sentence before names. */
const DEFINITE =
  /^(?:The|Der|Die|Le|La|L['’]|El|Il|Lo|O|A|De) ?(?:[\p{L}-]+ ){0,2}?[\p{L}-]+(?=, (?:who|der|die|qui|que|quien|che) )/u;

/** Words that take up whom the sentence before names; in Romance languages and Polish the verb alone does. */
const PRONOUN = /^(?:He|She|Er|Sie|Il|Elle|Él|Ella|Lui|Lei|Ele|Ela|Hij|Zij|Ze|Han|Hun|Hon|On|Ona)(?= )/u;

const BODY =
  '(?:trusts?|practice|fund|office|surgery|union|branch|council|parish|diocese|hospital|college|hotel|workshop|studio|newspaper|magazine|dealership|cooperative|foundation|syndicate|brokerage|clubs?|compan(?:y|ies)|firms?|banks?|business|charity|school|agency|department|clinic|association|azienda|società|banca|ditta|impresa|ente|associazione|fondazione|squadra|consorzio|scuola|agenzia|sociedad|empresa|banco|fundación|asociación|cooperativa|entidad|equipo|colegio|agencia|sucursal|sociedade|associação|fundação|agência|escola|clube|société|entreprise|banque|association|agence|école|étude|Verein|Firma|Bank|Unternehmen|Klinik|Filiale|Schule|Gesellschaft|Behörde|bedrijf|vereniging|stichting|filiaal)';
const OF_BODY = new RegExp(
  `(?<!\\p{L})${BODY},? (?:(?:che|que)(?= )|(?:that |which )?(?:he|she)(?= )|qu['’](?:il|elle)(?= ))`,
  'gu',
);
const OF_BODY_LAST = new RegExp(`(?<!\\p{L})${BODY}, (?:(?:den|das|die|dem|der|dat) (?:er|sie|hij|zij|ze)) `, 'gu');

/**
 * What a text that names only one person says of them in sentences that do not name them: of "He", of a verb alone, of
 * the body "that he headed". As if it stood behind the name. Nothing where somebody else may be meant.
 * @param names where the text names the person
 */
export function sentencesTakingUp(text: string, names: readonly Span[]): string[] {
  const [first] = names;
  if (first === undefined) return [];
  const found = [...bodiesOf(text, first)];
  let start = 0;
  let isTopic = false;
  const ends = [...text.matchAll(SENTENCE_END).take(MOST_SENTENCES)].map(({ index, 0: said }) => index + said.length);
  for (const end of [...ends, text.length]) {
    const sentence = text.slice(start, end).trim();
    if (isTopic) found.push(afterPronoun(sentence));
    const isNamed = names.some((name) => name.start >= start && name.start < end);
    isTopic = (isNamed || (isTopic && PRONOUN.test(sentence))) && !speaksOfSomebodyElse(sentence);
    start = end;
  }
  return found;
}

function afterPronoun(sentence: string): string {
  const pronoun = (PRONOUN.exec(sentence) ?? DEFINITE.exec(sentence))?.[0];
  if (pronoun !== undefined) return sentence.slice(pronoun.length);
  return ` ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}

function bodiesOf(text: string, { start }: Span): string[] {
  const later = text.slice(start);
  if (speaksOfSomebodyElse(later)) return [];
  const rest = (end: number) => later.slice(end, end + 200);
  return [
    ...[...later.matchAll(OF_BODY).take(5)].map(({ index, 0: said }) => rest(index + said.length)),
    ...[...later.matchAll(OF_BODY_LAST).take(5)].map(({ index, 0: said }) => `, der ${rest(index + said.length)}`),
  ];
}
