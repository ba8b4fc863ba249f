/** What an office is of; a second one behind "and" is one by itself. */
const WORDS = '(?: (?!(?:and|but|und|sowie|et|y|e|i|elected|won|became)(?!\\p{L}))\\p{L}+){0,8}';

/** Bodies that look like a public one and are none (PEP-6). */
const PLAYED = [
  'student (?:parliament|council|union)|school council',
  // Parliaments of the young, and debates that play one; with the office held in it: "Speaker of the Youth Parliament".
  `(?:(?:deputy |vice[- ])?(?:speaker|president|prime minister|minister|senator|deputy|delegate|mp|member of parliament) (?:of|in|at|to) (?:the )?(?:[\\p{L}'’]+ ){0,2})?(?:${[
    "(?:youth|children['’]?s?|young people['’]?s|junior) (?:parliament|senate|congress|legislature|lok sabha|knesset)",
    'model (?:united nations|un|parliament|congress|european (?:union|parliament)|nato)',
    '(?:jugend|kinder|schüler)(?:parlament|landtag|gemeinderat|bundestag)\\p{L}{0,3}',
    "parlement (?:européen )?des (?:jeunes|enfants)|conseil (?:municipal|départemental|régional) (?:des jeunes|(?:des |d['’])enfants)",
    '(?:parlamento|senado|congreso|câmara) (?:jovem|joven|juvenil|infantil|dos jovens|de los jóvenes)|(?:deputad[oa]|diputad[oa]|senadora?) (?:jovem|joven|juvenil|infantil)|jovem senadora?',
    'parlamento (?:europeo )?(?:dei giovani|giovanile)|consiglio comunale dei ragazzi|modelo de (?:las )?naciones unidas',
    'jeugdparlement|jongerenparlement|ungdoms(?:parlament|riksdag|ting)\\p{L}{0,3}|nuorisoparlament\\p{L}{1,4}|sejmu? dzieci i młodzieży|parlament(?:u)? młodzieży',
    'gençlik (?:parlamentosu|meclisi)|молод[её]жн\\p{L}{2,3} парламент\\p{L}{0,2}|parlemen remaja',
  ].join('|')})`,
];

/** Offices that are not held (PEP-6): honorary, never won, or none at all. */
const NOT_HELD = [
  `honorary${WORDS}|honorar\\p{L}+|ehren(?:bürgermeister|konsul|präsident|senator)(?:in)?|[\\p{L}]+ honoraire|c[oó]nsul honorari[oa]|konsul honorowy|почётный консул|почетный консул`,
  'minister of religion|(?:vice-?|pro-?)?chancellor of the university(?: of \\p{L}+)?|university (?:vice-?|pro-?)?chancellor',
  `(?:unsuccessful |losing |failed |defeated )?(?:parliamentary |presidential |mayoral |congressional |senate )?candidate (?:for|in|to)${WORDS}|ran (?:unsuccessfully )?for${WORDS}`,
  '(?:(?:unsuccessful|losing|failed|defeated) )?(?:parliamentary|presidential|mayoral|congressional|senate) (?:candidate|hopeful|nominee|contender)',
  'parliamentary (?:assistant|researcher|intern|correspondent|reporter|librar(?:y|ian))',
  `(?:erfolglose[rn]? )?kandidat(?:in)? (?:für|bei|zum|zur)${WORDS}|candidate? (?:malheureu(?:x|se) )?(?:à|aux)${WORDS}|candidat[oa] (?:a|al|en)${WORDS}`,
  'junior (?:civil servant|official|officer|employee)s?|ehrenbürger(?:in)?',
  'kings? of comedy|miss \\p{L}+|beauty queen|carnival (?:king|queen|prince)',
];

/** An election lost, whose body is named behind a comma: "unsuccessful candidate, Scottish Parliament election 2021". */
const NEVER_WON =
  '(?:unsuccessful|losing|failed|defeated) (?:[\\p{L}-]+ ){0,2}candidate,? (?:(?:in|at|for) )?(?:the )?(?:[\\p{L}\\d-]+ ){0,5}(?:by-)?elections?(?:,? (?:of |in )?(?:19|20)\\d{2})?';

const asWords = (sources: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
const PLAYED_PATTERN = asWords(PLAYED);
const NOT_HELD_PATTERN = asWords(NOT_HELD);
const NEVER_WON_PATTERN = asWords([NEVER_WON]);

/** A text with marks in the place of the offices in it that nobody holds: in play; honorary or never won. */
export function markNoOffice(text: string, marks: { played: string; notHeld: string }): string {
  return text
    .replace(NEVER_WON_PATTERN, ` ${marks.notHeld} `)
    .replace(PLAYED_PATTERN, ` ${marks.played} `)
    .replace(NOT_HELD_PATTERN, ` ${marks.notHeld} `);
}
