/** Anybody else whom a pronoun may mean: beginnings of words, and whole short ones. */
const SOMEBODY_ELSE = new RegExp(
  '(?<!\\p{L})(?:' +
    '(?:victim|víctima|vítima|vittim|opfer|slachtoffer|ofiar|witness|zeug|testigo|testemunh|testimon|témoin|getuige|vidne|vittne|świad|judge|magistrate|richter|rechter|dommer|domare|sędzi|prosecutor|fiscal|procur|staatsanw|lawyer|solicitor|barrister|attorney|abogad|avocat|avvocat|advogad|anwält|anwalt|advocaat|advokat|verteidiger|adwokat|detective|inspector|officer|kommissar|policeman|policewoman|' +
    'father|mother|brother|sister|daughter|husband|widow|partner|friend|colleague|accomplice|neighbo|nephew|niece|cousin|pensioner|rentner|jubilad|pensionat|retrait|reformad|aposentad|gepensioneer|bejaard|anzian|ancian|idos|customer|client|ehemann|ehefrau|mutter|bruder|schwester|tochter|freund|kolleg|komplize|nachbar|frère|sœur|épou|voisin|collègue|complice|padr|madr|herman|espos|marido|compañer|cómplice|fratell|sorell|mogli|marito|figli|vicin|irmã|irmão|cúmplice|vizinh|vader|moeder|broer|vrouw|dochter|vriend|syster|søster|dotter|datter|kolleg|ojciec|matk|siostr|wspólni)\\p{L}{0,5}|' +
    '(?:juez|jueza|juges?|giudice|juiz|juíza|wife|sons?|boss|uncle|aunt|vater|frau|mann|sohn|chef|père|mère|femme|mari|fils|fille|ami|amie|patron|mujer|hij[oa]|amig[oa]|jefe|vecin[oa]|amic[oa]|pai|mãe|mulher|filh[oa]|zus|man|zoon|buurman|far|mor|bror|fru|kone|kona|mand|ven|venn|vän|brat|żona|mąż|syn|córka)' +
    ')(?!\\p{L})',
  'iu',
);

const QUOTED = /[“„"«‘][^“”„"»«’]{1,200}[”“"»’]/gu;

/** Whether a text, but for what it quotes, speaks of anybody beside whom it names. */
export function speaksOfSomebodyElse(text: string): boolean {
  return SOMEBODY_ELSE.test(text.replace(QUOTED, ''));
}
