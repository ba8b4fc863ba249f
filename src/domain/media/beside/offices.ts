/** Offices and callings of MED-1, one list a language, as regular expression sources (flags `iu`). */

const ENGLISH = [
  'prosecutors?|prosecution|judge|justice|magistrate|coroner|prosecuting',
  'detective|inspector|constable|superintendent|sheriff|(?<![aeio] )d[ci]|dci|pc|investigator|officer|police (?:captain|sergeant|lieutenant|chief|commissioner)',
  'lawyer|attorney|solicitor|barrister|counsel|defending',
  'auditor|forensic accountant|professor|lecturer|expert|analyst|criminologist|economist|historian',
  'journalist|reporter|correspondent|columnist|editor|spokes(?:man|woman|person)',
  '(?:(?:home|interior|justice|finance|prime|foreign) )?(?:minister|secretary)(?: of (?:justice|finance|the interior|state))?',
  "councillor|cabinet member|chief executive|(?:club|society|association|charity|parish)(?:'s)? (?:president|chair(?:man|woman)?)",
];
const GERMAN = [
  '(?:ober|general)?staatsanwalt|(?:ober|general)?staatsanwältin|richter(?:in)?',
  '(?:rechts|straf)?anwalt|(?:rechts|straf)?anwältin|verteidiger(?:in)?',
  '(?:haupt|ober)?kommissar(?:in)?|gutachter(?:in)?|(?:justiz|innen|finanz)minister(?:in)?|journalist(?:in)?|(?:\\p{L}+)?sprecher(?:in)?',
];
const FRENCH = [
  "procureure?|juge(?: d'instruction)?|magistrate?|maître|me|avocate?|commissaire",
  'experte?|professeure?|journaliste|porte-parole',
];
const SPANISH = [
  '(?:fiscal|juez|jueza|magistrad[oa])(?: (?:federal|anticorrupción|antidrogas|penal|provincial))?|abogad[oa]|letrad[oa]|comisari[oa]|inspectora?',
  'perit[oa]|catedrátic[oa]|periodista|portavoz',
];
const PORTUGUESE = [
  '(?:juiz|juíza|procurador(?:a)?|promotora?|desembargador(?:a)?)(?: (?:federal|estadual|criminal|de justiça))?|advogad[oa]|delegad[oa]',
  'jornalista',
];
const ITALIAN = ['giudice|pm|procuratore|procuratrice|avvocat[oa]|giornalista|(?:perito|consulente) del tribunale'];
const DUTCH = [
  'rechter|officier van justitie|advocate|advocaat|raadsman|raadsvrouw|rechercheur|woordvoerder|woordvoerster',
];
const SCANDINAVIAN = [
  'åklagare|kammaråklagare|domare|rådman|försvarare|polisinspektör|aktor|statsadvokat|politiadvokat|dommer|tingrettsdommer|forsvarer|anklager|advokat|politiinspektør',
];

/** Those who judge, charge, defend, advise, report or speak for whom was harmed. */
export const OFFICE = `(?:${[ENGLISH, GERMAN, FRENCH, SPANISH, PORTUGUESE, ITALIAN, DUTCH, SCANDINAVIAN].flat().join('|')})`;
