import type { Span } from './mention-owner.ts';

const SENTENCE_END = /[.!?]["”»’]? (?=["“«]?\p{Lu})/gu;
const MOST_SENTENCES = 60;

/** Words that take up whom the sentence before names; in Romance languages and Polish the verb alone does. */
const PRONOUN = /^(?:He|She|Er|Sie|Il|Elle|Él|Ella|Lui|Lei|Ele|Ela|Hij|Zij|Ze|Han|Hun|Hon|On|Ona)(?= )/u;

/** Anybody else whom a pronoun may mean: beginnings of words, and whole short ones. */
const SOMEBODY_ELSE = new RegExp(
  '(?<!\\p{L})(?:' +
    '(?:victim|víctima|vítima|vittim|opfer|slachtoffer|ofiar|witness|zeug|testigo|testemunh|testimon|témoin|getuige|vidne|vittne|świad|judge|magistrate|richter|rechter|dommer|domare|sędzi|prosecutor|fiscal|procur|staatsanw|lawyer|solicitor|barrister|attorney|abogad|avocat|avvocat|advogad|anwält|anwalt|advocaat|advokat|verteidiger|adwokat|detective|inspector|officer|kommissar|policeman|policewoman|' +
    'father|mother|brother|sister|daughter|husband|widow|partner|friend|colleague|accomplice|neighbo|nephew|niece|cousin|pensioner|customer|client|ehemann|ehefrau|mutter|bruder|schwester|tochter|freund|kolleg|komplize|nachbar|frère|sœur|épou|voisin|collègue|complice|padr|madr|herman|espos|marido|compañer|cómplice|fratell|sorell|mogli|marito|figli|vicin|irmã|irmão|cúmplice|vizinh|vader|moeder|broer|vrouw|dochter|vriend|syster|søster|dotter|datter|kolleg|ojciec|matk|siostr|wspólni)\\p{L}{0,5}|' +
    '(?:juez|jueza|juges?|giudice|juiz|juíza|wife|sons?|boss|uncle|aunt|vater|frau|mann|sohn|chef|père|mère|femme|mari|fils|fille|ami|amie|patron|mujer|hij[oa]|amig[oa]|jefe|vecin[oa]|amic[oa]|pai|mãe|mulher|filh[oa]|zus|man|zoon|buurman|far|mor|bror|fru|kone|kona|mand|ven|venn|vän|brat|żona|mąż|syn|córka)' +
    ')(?!\\p{L})',
  'iu',
);

const BODY =
  '(?:clubs?|compan(?:y|ies)|firms?|banks?|business|charity|school|agency|department|clinic|association|azienda|società|banca|ditta|impresa|ente|associazione|fondazione|squadra|consorzio|scuola|agenzia|sociedad|empresa|banco|fundación|asociación|cooperativa|entidad|equipo|colegio|agencia|sucursal|sociedade|associação|fundação|agência|escola|clube|société|entreprise|banque|association|agence|école|étude|Verein|Firma|Bank|Unternehmen|Klinik|Filiale|Schule|Gesellschaft|Behörde|bedrijf|vereniging|stichting|filiaal)';
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
    isTopic = (isNamed || (isTopic && PRONOUN.test(sentence))) && !SOMEBODY_ELSE.test(sentence);
    start = end;
  }
  return found;
}

function afterPronoun(sentence: string): string {
  const pronoun = PRONOUN.exec(sentence)?.[0];
  if (pronoun !== undefined) return sentence.slice(pronoun.length);
  return ` ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}

function bodiesOf(text: string, { start }: Span): string[] {
  const later = text.slice(start);
  if (SOMEBODY_ELSE.test(later)) return [];
  const rest = (end: number) => later.slice(end, end + 200);
  return [
    ...[...later.matchAll(OF_BODY).take(5)].map(({ index, 0: said }) => rest(index + said.length)),
    ...[...later.matchAll(OF_BODY_LAST).take(5)].map(({ index, 0: said }) => `, der ${rest(index + said.length)}`),
  ];
}
