import { SUBJECT } from '../../mask-names.ts';
import type { CaseWords } from './case-words.ts';
import { DUTCH } from './dutch.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { ITALIAN } from './italian.ts';
import { NORDIC } from './nordic.ts';
import { POLISH } from './polish.ts';
import { PORTUGUESE } from './portuguese.ts';
import { SPANISH } from './spanish.ts';

/** What a paper takes back is no praise, and no report of an acquittal. */
const OF_PRAISE =
  'not|never|no|nicht|kein\\p{L}*|nie|pas|jamais|aucun\\p{L}*|nunca|non|mai|não|niet|geen|nooit|inte|ikke|aldrig|acquit\\p{L}*|clear(?:ed)?|innocent|exonerat\\p{L}*|freigesprochen|unschuldig|relaxée?|acquittée?|blanchie?|absuelt[oa]|inocente|assolt[oa]|innocente|absolvid[oa]|vrijgesproken|onschuldig|friad|frikänd|frifundet|frikjent|uniewinn\\p{L}*|niewinn\\p{L}*|victim|opfer|victime|víctima|vittima|vítima|slachtoffer|witness|zeug(?:e|in)|testigo|témoin|testimone|testemunha|prais\\p{L}*|only|just|nur|seulement|sólo|solo|nearly|one';
/** The rest of the sentence: what was wrongly said. */
const CLAIM = `(?!')(?:(?!(?<!\\p{L})(?:${OF_PRAISE})(?!\\p{L}))[^.\\n])*(?=[.\\n]|$)`;
/** … of which the rest puts nothing else in its place. */
const AND_NO_MORE =
  '(?:(?!(?<!\\p{L})(?:but|only|conviction|convicted|sondern|nur|mais|seulement|sino|solo|sólo|ma|bensì|mas|maar|utan|men|lecz|ale)(?!\\p{L}))[^.:;\\n]){0,120}(?=[.:;\\n]|$)';
const CLAUSE = '[^.:;\\n]{0,120}';
/** What is put right is a detail of what stays true. */
const DETAIL =
  '[£€$]\\d\\S*|\\d[\\d.,]* (?:euros?|million\\p{L}*|dollars?|pounds)|should|rather|instead|actual\\p{L}*|correctly|figure|amount|sum|age|date|spelling|vielmehr|sondern|tatsächlich|richtig|betrag|summe|höhe|alter|en réalité|en fait|montant|somme|plutôt|en realidad|importe|cifra|cantidad|sino|in realtà|bensì|importo|cifra|na verdade|valor|montante|in werkelijkheid|bedrag|i stället|i stedet|belopp\\p{L}*|beløb\\p{L}*|w rzeczywistości|kwota';

interface Retraction {
  hint: string;
  /** Takes it back and names the subject. */
  whole: readonly string[];
  /** What had been said of the subject … */
  said: readonly string[];
  /** … was untrue … */
  untrue: readonly string[];
  /** … for which the paper apologises, or which it withdraws. */
  sorry: readonly string[];
  phrases?: readonly string[];
  words: string;
}

/** A retraction is told like an end: what was said of the subject is what became of it. */
function retractionWords(
  words: CaseWords,
  { hint, whole, said, untrue, sorry, phrases = [], words: more }: Retraction,
): CaseWords {
  return {
    ...words,
    hint,
    ends: whole,
    verdicts: [],
    fates: said,
    charges: [],
    unnamed: untrue,
    final: sorry,
    phrases: [...untrue, ...phrases],
    words: `${words.words} ${more}`,
    doubts: `${words.doubts}|${DETAIL}`,
    mayExplain: false,
    closed: true,
  };
}

const S = `(?:(?:l')?[\\p{L}-]+ ){0,3}?${SUBJECT}`;
/** The subject, or who is called by its surname and a form of address: "Herr Falk". */
const N = `(?:(?:l')?[\\p{L}-]+ ){0,2}?[${SUBJECT}\u0085]`;

/** How papers take back what they reported, by language. */
export const RETRACTIONS: readonly CaseWords[] = [
  retractionWords(ENGLISH, {
    hint: 'apolog|retract|withdr|sorry|regret',
    whole: [
      `(?:apologi[sz]es?|apologi[sz]ed|apology)(?: (?:unreservedly|sincerely))? to ${S}(?:,${CLAUSE},)? for (?:the |its |any |our |these )?(?:\\p{L}+ )?(?:false|untrue|incorrect|defamatory|unfounded|wrong|inaccurate|baseless) (?:and \\p{L}+ )?(?:allegations?|claims?|accusations?|statements?|suggestions?|reports?|stor(?:y|ies)|articles?)${AND_NO_MORE}`,
      `contrary to (?:what we|our report|our article|a report|what was)${CLAUSE}, ${S} (?:is|was|has|had)(?: not| never)(?:,? (?:and|nor) (?:has|was|had) never been,?)?(?: been)? (?:accused|charged|arrested|suspected|involved|convicted|investigated|under investigation|questioned|a suspect|jailed|detained)${AND_NO_MORE}`,
      `(?:we|this newspaper|the (?:newspaper|paper|magazine)) (?:withdraws?|retracts?|have withdrawn|has withdrawn)${CLAUSE}(?:allegations?|claims?|report|article|statement|suggestion)${CLAUSE}${SUBJECT}${CLAIM}`,
    ],
    said: [
      `(?:we|(?:this|the|our|an?) (?:newspaper|paper|website|magazine|article|report|story|headline|item|programme)${CLAUSE}|it) (?:had )?(?:wrongly |incorrectly |mistakenly |erroneously )?(?:reported|said|stated|wrote|claimed|suggested|alleged|published|implied|named|identified|described)(?: (?:a report|an article|claims|allegations))?(?: (?:that|suggesting|claiming|alleging|saying|in which it was said that))? ${S}${CLAIM}`,
    ],
    untrue: [
      '(?:that|this|it|which|the (?:claims?|allegations?|reports?|articles?|statements?|story|suggestion)|we accept(?: that)? (?:this|that|these|the)(?: \\p{L}+)?) (?:is|was|were|are) (?:entirely |wholly |completely |simply )?(?:untrue|false|wrong|incorrect|not true|not the case|inaccurate|without (?:any )?(?:foundation|basis)|mistaken|in error|baseless|unfounded)',
      'there (?:is|was) no (?:truth|basis|foundation|substance|suggestion)(?: (?:in|for|to|that)[^.:;\\n]{0,60})?',
      '(?:and )?(?:he|she|mr|ms|mrs)(?: \u0080)? (?:is|was|has|had|did)(?: not| never)(?: been)? (?:accused|suspected|charged|arrested|investigated|involved|convicted|questioned|under investigation|done|taken|the subject|a suspect)[^.:;\\n]{0,60}',
      '(?:we|it) (?:had |have )?(?:confused|mistaken|mistook) (?:him|her) (?:with|for)[^.:;\\n]{0,60}|(?:the )?(?:article|report) (?:referred to|concerned|was about) (?:another|a different) (?:man|woman|person)[^.:;\\n]{0,40}',
      'no money is missing|no offence (?:was|has been) committed',
    ],
    sorry: [
      `(?:we |the (?:newspaper|paper|publisher|editors?|magazine|broadcaster) )?(?:(?:sincerely|unreservedly|wish to|would like to|fully|has|have|are happy to) )*apologi[sz](?:e|es|ed)(?: (?:unreservedly|sincerely|fully))?(?: (?:to|for) ${CLAUSE})?`,
      `we (?:are (?:very )?sorry|regret|withdraw|retract)${CLAUSE}`,
      '(?:has|have) been (?:retracted|withdrawn|removed)|correction and apology|apology|(?:we )?(?:retract|withdraw) (?:it|the (?:report|article|claim|allegation))',
    ],
    phrases: [
      '(?:have|has) (?:also )?(?:agreed|undertaken) to pay (?:\\p{L}+ ){0,4}(?:damages|costs)(?: and (?:\\p{L}+ ){0,2}costs)?',
    ],
    words:
      'we our us readers error distress embarrassment caused hurt correction clarification apology published publication edition issue article report story page mr ms mrs happy clear clarify',
  }),
  retractionWords(GERMAN, {
    hint: 'entschuldig|widerruf|richtigstell|bedauer|zurück|berichtig',
    whole: [
      `(?:entschuldig\\p{L}* (?:uns|sich)|bitte\\p{L}*) bei ${S} für (?:die |diese |eine )?(?:falsch|unwahr|unzutreffend|unrichtig|haltlos)\\p{L}*${CLAUSE}`,
      `(?:anders als|entgegen)${CLAUSE} (?:berichtet|geschrieben|gemeldet|behauptet|berichts|darstellung|meldung),? (?:ist|war|wurde|hat|wird)(?: gegen)? ${S} (?:nicht|nie|niemals|kein\\p{L}*)(?! freigesprochen)(?: \\p{L}+){0,4} (?:angeklagt|beschuldigt|verdächtig\\p{L}*|verhaftet|festgenommen|verurteilt|beteiligt|verwickelt|ermittelt)${AND_NO_MORE}`,
    ],
    said: [
      `(?:haben wir|wir haben|hatten wir|wurde|hieß es|haben|hat)${CLAUSE}(?:berichtet|geschrieben|behauptet|gemeldet|berichtet worden|verbreitet),? (?:dass )?(?:gegen |herr |frau )?${S}${CLAIM}`,
      `(?:wir (?:berichteten|schrieben|meldeten)|(?:berichteten|schrieben|meldeten) wir|hieß es)${CLAUSE}?,? (?:dass )?(?:gegen |herr |frau )?${S}${CLAIM}`,
    ],
    untrue: [
      `gegen ${N} (?:wurde|wird|ist|war) (?:nie|niemals|nicht|zu keinem zeitpunkt) (?:ermittelt(?: worden)?|anklage erhoben)`,
      `${N} (?:wurde|war|ist) (?:nie|niemals|zu keinem zeitpunkt) (?:angeklagt|beschuldigt|verdächtigt?|verhaftet|festgenommen|verurteilt|beschuldigter?)(?: worden)?`,
      '(?:das|dies|\u0081|diese (?:behauptung|darstellung|meldung|aussage)|die (?:behauptung|darstellung|meldung|aussage|information)) (?:ist|war|sind|waren) (?:unwahr|falsch|unrichtig|unzutreffend|frei erfunden|nicht (?:richtig|wahr|zutreffend))',
      '(?:das|dies|diese behauptung|die behauptung) (?:trifft nicht zu|entspricht nicht (?:der wahrheit|den tatsachen)|stimmt nicht)',
      'es (?:gab|gibt) (?:und gibt )?kein\\p{L}* (?:ermittlungen?|verfahren|verdacht)[^.:;\\n]{0,60}|es handelte sich um eine (?:verwechslung|namensgleichheit)|(?:wir haben|haben) (?:ihn|sie|die person|den mann)? ?verwechselt[^.:;\\n]{0,40}',
    ],
    sorry: [
      `(?:wir |die redaktion |der verlag |und )*(?:entschuldig\\p{L}*|bitten|bittet|bedauer\\p{L}*|widerruf\\p{L}*)${CLAUSE}`,
      `(?:wir |und )*(?:ziehen|zieht|nehmen|nimmt) (?:die|diese|unsere|ihre|seine) (?:behauptung\\p{L}*|darstellung|meldung|aussage\\p{L}*|bericht\\p{L}*) (?:zurück|mit dem ausdruck des bedauerns zurück)`,
    ],
    words:
      'wir uns unser unsere unserer unserem ausgabe richtigstellung widerruf berichtigung korrektur hiermit entschuldigung herr herrn frau doktor',
  }),
  retractionWords(FRENCH, {
    hint: 'excus|rectif|regrett|rétract|retir|erratum|démenti',
    whole: [
      `(?:excuses? à|s'excuse auprès de|nous excusons auprès de) ${S} pour (?:les |des |ces |l')?(?:\\p{L}+ )?(?:fauss|inexact|erroné|mensong|infondé)\\p{L}*${CLAUSE}`,
      `contrairement à (?:ce que|nos informations|notre)${CLAUSE}, ${S} n(?:e |')(?:est|a|fait|avait|était)(?:,? ni n'a jamais été,?)?${CLAUSE}(?:pas|jamais|aucune?)(?: été)?(?: l'objet d'aucune)? ?(?:mise? en (?:cause|examen)|poursuivie?|interpellée?|soupçonnée?|condamnée?|accusée?|impliquée?|enquête|plainte|visée?)${AND_NO_MORE}`,
    ],
    said: [
      `(?:(?:avons|a|ont) (?:écrit|indiqué|affirmé|publié|annoncé|rapporté|fait écrire)|fait écrire|écrivions|indiquions|affirmions|annoncions)${CLAUSE} qu(?:e |')${S}${CLAIM}`,
    ],
    untrue: [
      `${N} n'(?:a|est|avait) (?:jamais|pas|à aucun moment) été (?:mise? en (?:examen|cause)|poursuivie?|condamnée?|interpellée?|soupçonnée?|inquiétée?)`,
      "il n'en (?:est|était) rien|(?:c'est|cela est|cette information est|ces informations sont|l'information est|cette affirmation est|c'était|ces faits sont) (?:totalement |entièrement )?(?:faux|fausses?|inexacte?s?|erronée?s?|infondée?s?)",
      "(?:il|elle) n'(?:est|a|était)[^.:;\\n]{0,10}(?:pas|jamais|aucunement)(?: été)? (?:mise? en cause|mise? en examen|poursuivie?|interpellée?|soupçonnée?|concernée?|visée?)[^.:;\\n]{0,50}",
      "une confusion d'identité|(?:il s'agissait|il s'agit) d'un homonyme|confusion avec un homonyme",
    ],
    sorry: [
      `(?:nous |la rédaction |le journal |et )*(?:lui )?(?:présentons|présente|adressons|adresse|prions|regrettons|regrette|retirons|retire|nous excusons|s'excuse)${CLAUSE}`,
    ],
    words:
      'nous notre nos édition numéro rectificatif erratum confusion identité écrire lecteurs intéressé proches excuses précision excuses rectificatif madame monsieur mme m docteur maître',
  }),
  retractionWords(SPANISH, {
    hint: 'disculp|rectific|retract|erratas?|lament',
    whole: [
      `(?:disculpas? a|se disculpa ante|pide perdón a) ${S} por (?:las |la |los |una |unas )?(?:\\p{L}+ )?(?:fals|errón|inexact|infundad|injust)\\p{L}*${CLAUSE}`,
      `(?:contrariamente|en contra) (?:a|de) lo (?:publicado|afirmado|que (?:publicamos|informamos|dijimos))${CLAUSE}, ${S} (?:no|nunca|jamás)(?: \\p{L}+){1,3} (?:acusad|investigad|imputad|procesad|detenid|condenad|implicad|denunciad)[oa]${AND_NO_MORE}`,
    ],
    said: [
      `(?:publicó|publicamos|informó|informamos|afirmó|afirmamos|se publicó|se informó|dijo|dijimos|escribimos|señalamos)${CLAUSE} que ${S}${CLAIM}`,
    ],
    untrue: [
      `${N} (?:nunca|jamás|no) (?:ha sido|fue|ha estado|estuvo|está) (?:nunca )?(?:investigad|imputad|acusad|detenid|condenad|procesad|denunciad)[oa]`,
      '(?:la|esa|esta|dicha)? ?(?:información|noticia|afirmación|acusación|esto|ello|eso|lo publicado) (?:es|era|fue|resultó) (?:totalmente |completamente )?(?:falsa?|incorrecta?|errónea?|inexacta?|inciert[oa])',
      'no (?:existe|hay|existía|pesa) (?:causa|investigación|proceso|acusación|denuncia) (?:alguna|alguno)? ?(?:contra|sobre) (?:él|ella)|no es cierto|(?:se trataba|se trata) de un homónimo',
    ],
    sorry: [
      `(?:y )?(?:se retracta|nos retractamos|retiramos|rectificamos|rectifica|pide|pedimos|lamentamos|lamenta|ofrece|ofrecemos)(?: \\p{L}+)?(?: disculpas| perdón| excusas| el error)?${CLAUSE}`,
      'disculpas',
    ],
    words:
      'nuestro nuestra edición diario periódico fe erratas rectificación disculpas aclaración señor señora rectificación disculpas aclaración señor señora doctor doctora abogado abogada',
  }),
  retractionWords(ITALIAN, {
    hint: 'scus|rettific|smentit|errata',
    whole: [
      `(?:scuse a|si scusa con|ci scusiamo con|chiede scusa a) ${S} per (?:le |la |i |una |quanto )?(?:\\p{L}+ )?(?:fals|errat|inesatt|infondat|notizi)\\p{L}*${CLAUSE}`,
      `contrariamente a quanto${CLAUSE}, ${S} non (?:è|era|è stat[oa]|è mai stat[oa]|risulta)(?:,? né (?:è|era) (?:mai )?(?:stat[oa])?,?)? ?(?:mai )?(?:indagat|imputat|accusat|arrestat|condannat|coinvolt|denunciat|sospettat)[oa]${AND_NO_MORE}`,
    ],
    said: [
      `(?:abbiamo (?:scritto|riportato|pubblicato|affermato)|scrivevamo|veniva riportato|è stato scritto|si affermava)${CLAUSE} che ${S}${CLAIM}`,
    ],
    untrue: [
      "(?:la notizia|ciò|l'informazione|quanto (?:scritto|pubblicato|riportato)|l'affermazione|la circostanza)(?: \\p{L}+)? (?:è|era|risulta) (?:del tutto |totalmente )?(?:fals[oa]|infondat[oa]|errat[oa]|inesatt[oa]|priv[oa] di fondamento)",
      `${N} non (?:è|era) (?:mai )?stat[oa] (?:indagat|imputat|accusat|arrestat|condannat|coinvolt|denunciat|sospettat|perquisit)[oa](?: (?:né|e mai) (?:indagat|imputat|accusat|arrestat|condannat|sospettat)[oa])?`,
      '(?:e )?(?:viene|va|è (?:stata )?) ?(?:ritirata|smentita|rimossa)',
      '(?:non è vero|non corrisponde al vero|lo abbiamo confuso con un omonimo|si tratta di (?:un omonimo|un caso di omonimia)|per un caso di omonimia)',
    ],
    sorry: [
      `(?:ce ne |ci |si |la redazione si |il giornale si )?(?:scusiamo|scusa)${CLAUSE}|(?:chiediamo|chiede|porgiamo|porge)(?: le)? (?:nostre )?scuse?${CLAUSE}`,
    ],
    words:
      'noi nostro nostra edizione articolo giornale rettifica precisazione errata corrige sensi art legge stampa interessato interessata omonimo scuse chiarimento dottore dottoressa dottor signor signora avvocato avvocata ingegnere',
  }),
  retractionWords(PORTUGUESE, {
    hint: 'desculp|retifica|rectifica|retrat|erramos|errata',
    whole: [
      `(?:desculpas? a|desculpa-se (?:a|perante)) ${S} (?:por|pelas|pela|pelo) (?:\\p{L}+ )?(?:fals|errad|incorret|infundad|injust)\\p{L}*${CLAUSE}`,
      `ao contrário do que${CLAUSE}, ${S} (?:não|nunca|jamais)(?: \\p{L}+){1,2} (?:acusad|investigad|arguid|detid|condenad|suspeit|processad|denunciad)[oa]${AND_NO_MORE}`,
    ],
    said: [
      `(?:noticiámos|noticiamos|escrevemos|publicámos|publicamos|afirmámos|afirmamos|informamos|noticiou|publicou|escreveu|informou|afirmou)${CLAUSE} que (?:o |a )?${S}${CLAIM}`,
    ],
    untrue: [
      `${N} (?:nunca|jamais|não) foi (?:constituíd[oa] )?(?:arguid|acusad|investigad|suspeit|detid|condenad|denunciad|réu?)[oa]?`,
      '(?:a|essa|esta|tal)? ?(?:notícia|informação|afirmação|isso|tal) (?:é|era|está|estava) (?:totalmente |completamente )?(?:falsa?|errada?|incorreta?|inexata?)',
      'não corresponde à verdade|não é verdade|(?:trata-se|tratava-se) de um homónimo|confundimos[^.:;\\n]{0,40}|não (?:há|existe) (?:qualquer|nenhum[a]?) (?:processo|inquérito|acusação|investigação) contra (?:ele|ela|o mesmo)',
    ],
    sorry: [
      `(?:e )?(?:por isso )?(?:pedimos|pede|apresentamos|apresenta|lamentamos|retratamo-nos|retrata-se)(?: as nossas)?(?: desculpas?)?${CLAUSE}`,
      'erramos',
    ],
    words:
      'nossa nosso edição jornal retificação rectificação errata desculpas leitores visado visada senhor senhora desculpa doutor doutora',
  }),
  retractionWords(DUTCH, {
    hint: 'excus|rectific|betreur|verontschuldig',
    whole: [
      `(?:excuses|verontschuldigingen) aan ${S} (?:aan )?voor (?:de |het |een )?(?:onjuist|vals|onwaar|ongegrond)\\p{L}*${CLAUSE}`,
      `anders dan${CLAUSE}, (?:is|was|wordt|werd|heeft) ${S} (?:niet|nooit|geen)(?: \\p{L}+){0,2} (?:verdacht\\p{L}*|beschuldigd|aangehouden|veroordeeld|aangeklaagd|betrokken)${AND_NO_MORE}`,
    ],
    said: [
      `(?:(?:schreven|meldden|berichtten) (?:wij|we)|(?:wij|we) (?:schreven|meldden|berichtten)|(?:schreef|meldde|berichtte) deze krant|hebben (?:wij|we)|stond)${CLAUSE} dat ${S}${CLAIM}`,
    ],
    untrue: [
      `${N} (?:is|was|werd) (?:nooit|niet) (?:verdacht\\p{L}*|aangehouden|aangeklaagd|veroordeeld|vervolgd)(?: geweest)?`,
      '(?:dat|dit|(?:het|dat) bericht|die bewering|deze bewering|de bewering|dit bericht) (?:is|was|blijkt) (?:geheel |volstrekt )?(?:onjuist|niet juist|onwaar|niet waar|fout|ongegrond)|(?:dat|dit|het bericht) klopt niet',
      'er was sprake van een (?:persoonsverwisseling|naamsverwisseling|vergissing)',
    ],
    sorry: [`(?:wij |we |de redactie |de krant )?(?:betreuren|betreurt|bieden|biedt|trekken|trekt)${CLAUSE}`],
    words: 'wij we ons onze editie krant redactie rectificatie excuses lezers mevrouw meneer heer',
  }),
  retractionWords(NORDIC, {
    hint: 'beklag|ursäkt|undskyld|unnskyld|rättelse|rettelse|berigtig|dementi',
    whole: [
      `(?:beklagar|beklager|undskylder|unnskylder|ber)${CLAUSE} (?:om ursäkt |undskyldning )?(?:till|til|overfor) ${S} (?:för|for) (?:\\p{L}+ )?(?:felaktig|falsk|usand|usann|osann|forkert|feilaktig|grundløs)\\p{L}*${CLAUSE}`,
    ],
    said: [
      `(?:(?:skrev|rapporterade|uppgav|meldte|omtalte|berättade|omtalte|bragte) (?:vi|avisen|tidningen)|vi (?:skrev|rapporterade|uppgav|meldte|omtalte)|det framgik|det stod)${CLAUSE} att? ${S}${CLAIM}`,
    ],
    untrue: [
      '(?:det|detta|dette|uppgiften|opplysningen|oplysningen|påstanden|påståendet) (?:är|var|er) (?:helt )?(?:fel|felaktig\\p{L}*|inte sant|osann\\p{L}*|feil|forkert\\p{L}*|ikke riktig|ikke rigtigt|usant|usandt|ukorrekt)|(?:det|uppgiften) stämmer inte|(?:det|oplysningen) passer ikke',
    ],
    sorry: [
      `(?:vi |redaktionen |tidningen |avisen |redaksjonen )?(?:beklagar|beklager|undskylder|unnskylder|ber)${CLAUSE}`,
    ],
    words: 'vi vår vårt vores vår utgåva tidning tidningen avis avisen rättelse rettelse berigtigelse läsare',
  }),
  retractionWords(POLISH, {
    hint: 'przepras|przepros|sprostowan',
    whole: [
      `przepraszam?y? (?:pana |panią )?${SUBJECT} za (?:nieprawdziw|nieprawd|fałszyw|bezpodstawn|niesłuszn|naruszeni)\\p{L}*[^.\\n]*`,
    ],
    said: [`(?:napisaliśmy|podaliśmy|informowaliśmy)${CLAUSE} że ${SUBJECT}${CLAIM}`],
    untrue: [
      'nic takiego nie miało miejsca|(?:to|informacja ta|ta informacja|informacja) (?:jest |była |okazała się )?nieprawdziwa|(?:to|jest to) nieprawda',
    ],
    sorry: [`przepraszamy${CLAUSE}|przeprasza${CLAUSE}`],
    words: 'wydawca redakcja redakcji przeprosiny sprostowanie gazeta gazety tygodnika tygodnik',
  }),
];
