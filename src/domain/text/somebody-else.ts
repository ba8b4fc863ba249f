/** Beginnings of words for those harmed, those who saw it, and those who stand near somebody. */
const OTHERS =
  'victim|víctima|vítima|vittim|opfer|slachtoffer|ofiar|witness|zeug|testigo|testemunh|testimon|témoin|getuige|vidne|vittne|świad|' +
  'father|mother|grand(?:son|daughter|child)|enkel|niet[oa]|nipot|net[oa]s?(?!\\p{L})|petit-fils|petite-fille|kleinzoon|kleindochter|barnebarn|barnbarn|wnuk|wnuczk|brother|sister|daughter|husband|widow|partner|friend|colleague|accomplice|neighbo|nephew|niece|cousin|pensioner|rentner|jubilad|pensionat|retrait|reformad|aposentad|gepensioneer|bejaard|anzian|ancian|idos|customer|client|ehemann|ehefrau|mutter|bruder|schwester|tochter|freund|kolleg|komplize|nachbar|frère|sœur|épou|voisin|collègue|complice|padr|madr|herman|espos|marido|compañer|cómplice|fratell|sorell|mogli|marito|figli|irmã|irmão|cúmplice|vizinh|vader|moeder|broer|vrouw|dochter|vriend|syster|søster|dotter|datter|kolleg|ojciec|matk|siostr|wspólni';
/** Whole words, too short to be beginnings. */
const SHORT =
  'wife|sons?|boss|uncle|aunt|vater|frau|mann|sohn|chef|père|mère|femme|mari|fils|fille|ami|amie|patron|mujer|hij[oa]|amig[oa]|jefe|amic[oa]|pai|mãe|mulher|filh[oa]|zus|man|zoon|buurman|far|mor|bror|fru|kone|kona|mand|ven|venn|vän|brat|żona|mąż|syn|córka|klient(?:a|ovi|om|em|ku|ce|ke|ky|kou|ką|kę|owi)';
/** Those who deal with a case for a living. */
const COURT =
  'judge|magistrate|richter|rechter|dommer|domare|sędzi|prosecutor|fiscal|procur|staatsanw|lawyer|solicitor|barrister|attorney|abogad|avocat|avvocat|advogad|anwält|anwalt|advocaat|advokat|verteidiger|adwokat|detective|inspector|officer|kommissar|policeman|policewoman';
const SHORT_COURT = 'juez|jueza|juges?|giudice|juiz|juíza';

const ANYBODY_NEAR = new RegExp(`(?<!\\p{L})(?:(?:${OTHERS})\\p{L}{0,5}|(?:${SHORT}))(?!\\p{L})`, 'iu');
const ANYBODY_IN_COURT = new RegExp(`(?<!\\p{L})(?:(?:${COURT})\\p{L}{0,5}|(?:${SHORT_COURT}))(?!\\p{L})`, 'iu');
const QUOTED = /[“„"«][^“”„"»«]{1,200}[”“"»]/gu;

/** Whether a text, but for what it quotes, speaks of a victim, a witness or anybody near whom it names. */
export function speaksOfOthers(text: string): boolean {
  return ANYBODY_NEAR.test(text.replace(QUOTED, ''));
}

/** The same of all whom a pronoun may mean, a judge too. */
export function speaksOfSomebodyElse(text: string): boolean {
  return speaksOfOthers(text) || ANYBODY_IN_COURT.test(text.replace(QUOTED, ''));
}
