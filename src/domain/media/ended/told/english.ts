import { OTHER, SUBJECT } from '../../mask-names.ts';
import { APPOSED, FREE, GAP, START, named } from './case-words.ts';
import type { CaseWords } from './case-words.ts';

const NAMED = named('\\p{L}+ing|of|to|against|from|by|for|with|and|or|than|as|that|who|not|told|like');
const S = `${APPOSED}${NAMED}`;
const BEEN =
  '(?:was|is|were|are|has been|have been|had been|stands|stood)(?: (?:finally|fully|formally|unanimously|today|yesterday|all|now|since|later|also|completely|officially|quietly))?';
const OUT =
  '(?:dropped|dismissed|withdrawn|thrown out|kicked out|discontinued|abandoned|shelved|binned|closed|quashed|struck out|struck down|tossed(?: out)?|overturned|wiped(?: out| away)?|erased|(?:permanently |judicially )?stayed|ruled unsafe|declared unsafe|found not proven|not proven|vacated|set aside|reversed|annulled|lifted|rescinded|revoked|cancelled|scrapped|voided|nullified|expunged|halted|terminated)(?! (?:to|only|pending|until|in exchange)(?!\\p{L}))';
const TAKES_OUT =
  '(?:(?:(?:has|have|had) (?:finally |formally |since |now |quietly )?(?:dropped|dismissed|withdrawn|thrown out|discontinued|abandoned|quashed|struck out|tossed out|overturned|vacated|set aside|reversed|annulled|lifted|rescinded|revoked|cancelled|scrapped|nullified|halted|ended|struck down|wiped out|stayed|erased|refused to confirm|rejected)|drops|dropped|dismisses|dismissed|withdraws|withdrew|throws out|threw out|discontinues|discontinued|abandons|abandoned|quashes|quashed|strikes out|struck out|tosses|tossed(?: out)?|overturns|overturned|vacates|vacated|sets aside|set aside|reverses|reversed|annuls|annulled|lifts|lifted|rescinds|rescinded|scraps|scrapped|nullified|voided|expunged|ended|stays|stayed|strikes down|struck down|kicks out|kicked out|wiped out|wipes out|shelves|shelved|rejects|rejected)(?: out)?(?: with prejudice| on appeal| on \\p{L}+day)?)';
/** What may be brought against somebody. */
const BROUGHT =
  '(?:charges?|counts|indictment|case|prosecution|proceedings|investigation|inquiry|probe|allegations|accusations|summons(?:es)?|complaint|information|file|fine|penalty|(?<!(?:travel|freezing|gag|bail|restraining|suppression|interim|reporting|detention|restriction) )(?:ban|order)|sanctions?|disqualification|decision|judge?ment|ruling|verdict|convictions?|findings?)';
const CHARGED = '(?:accused|charged|investigated|suspected|arrested|indicted|questioned|tried)';
const OFFENCES =
  '(?: (?:(?:with|of|over|for|in|on suspicion of|on)(?: \\p{L}+ing)?|(?:last|in|on) \\p{L}+(?: (?:\\d{4}|on suspicion of))?))?';
const NUMBER_WORDS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty';
const NUMBER = `(?:${NUMBER_WORDS.replaceAll(' ', '|')})`;
const ALL_OF =
  '(?: (?:of|on) (?:all|every|each)(?: (?:of )?(?:the )?(?:\\p{L}+|\\d+))? (?:charges?|counts?|allegations?|accusations?)(?: (?:against (?:him|her|them)|(?:he|she) (?:had )?faced))?)?';
const WHOSE = `(?:the |all |its |their |his |her |a |an |both |every |last year's |this )?(?:(?!(?:of|to|by|for|with|against|one|two|three|four|five|six|some|most|several)(?!\\p{L}))[\\p{L}\\d£€$.,'-]+ ){0,4}?`;
const OFFENCE =
  "(?: (?:of|for|over|on|in|about|alleging|relating to|related to|concerning|involving)(?: (?!(?:against|but|he|she|who|by)(?!\\p{L}))[\\p{L}\\d£€$.,'-]+){1,9}?)?";

/** Of what somebody was accused, up to what became of it. */
const OF_THAT =
  "(?: (?!(?:was|were|is|are|has|have|had|who|which|he|she|they|him|convicted|guilty|jailed|sentenced|found|charged|arrested|paid|but|before|after|when|while|until|again|still|now|later|also|then|walked|walks|left|another|second|separate|on \\p{L}+day|yesterday|and (?:was|is|has|then|now|later|fled|who))(?!\\p{L}))[\\p{L}\\d£€$¢%'-]+(?:[.,]\\d+)*(?:\\p{L}{1,3}(?!\\p{L}))?){1,25}?(?=[.,;:\\n]| (?:was|were|is|are|has|have|had|who|before|after|when|walked|walks|left|on \\p{L}+day|yesterday)(?!\\p{L})| ?\\u0086|$)";

const UNNAMED: readonly string[] = [
  '(?:investigation|inquiry|case|probe|matter|prosecution|charges?) (?:into|against) (?:him|her) (?:is|was|are|were|has been|had been|have been) (?:now |finally |all )?(?:over|closed|dropped|ended|at an end|dismissed|withdrawn|discontinued|thrown out)',
  '(?:in having|has had|had) (?:his|her) (?:[\\p{L}-]+ ){0,3}convictions?[^.;:\\n]{0,80}? (?:quashed|overturned|set aside|vacated)',
  '(?:formal )?(?:not guilty|not proven) verdicts? (?:were|was|are|have been) (?:formally )?(?:recorded|entered|returned)',
  '(?:he|she) (?:left|leaves|could leave|leave) (?:the )?(?:court|dock) (?:with (?:his|her) (?:reputation|good name|character) (?:intact|restored|unblemished)|without a stain[\\p{L} ]{0,40})',
  '(?:filed|lodged|entered|issued) (?:a |formal )*(?:notice of discontinuance|nolle prosequi|notice of withdrawal)',
  `(?:(?:jailed|convicted|sentenced|imprisoned|found guilty|locked up) (?:for|of|over) [^.;:\\n]{3,80}? )?(?:has been|was|is|walks|walked|goes) (?:free|freed|released|cleared|acquitted) after (?:his|her|an appeal court|appeal judges|the) (?:conviction|convictions|[\\p{L} ]{0,40}conviction)s? (?:was |were )?(?:overturned|quashed|set aside|ruled unsafe|declared unsafe)`,
  '(?<!(?:plead|pled|pleads|pleaded|pleading|plea of|enter|entered) )(?:found |finds? (?:him|her) )?not guilty',
  '(?:upheld|upholds|upholding|accepted|accepting|granted|allowed) (?:a |the |an |his |her |defence )*(?:no-case|no case)(?: to answer)? (?:submission|application|motion|plea)s?',
  '(?:he|she) (?:had been|was) the victim of a miscarriage of justice|(?:had )?suffered a miscarriage of justice',
  '(?:no|without) (?:charges?|charge) (?:were |was |being |having been )?(?:laid|brought|filed|preferred|pressed)|without (?:laying|bringing|filing|pressing|preferring) (?:any )?charges?',
  '(?:walked|walks|walking) free(?: from (?:the )?(?:court|dock))?',
  `(?:took|needed|deliberated(?: for)?) (?:less than |under |only |just |more than |over |about )?(?:an? |(?:${NUMBER}|\\d+) )?(?:hours?|minutes|days?)(?: and (?:an? |${NUMBER} |a half)\\p{L}*)? (?:to|before) (?:find(?:ing)?|acquit(?:ting)?|clear(?:ing)?|return(?:ing)?)(?: (?:him|her))?(?: (?:a |an )?(?:verdicts? of )?not guilty| an acquittal)?`,
  `(?:read out|returned|returning|delivered|entered|recorded|gave) (?:the )?(?:(?:${NUMBER}|\\d+|unanimous|majority) )*(?:verdicts? of not guilty|not guilty verdicts?|not proven verdicts?|a not proven verdict)(?: on (?:all|each|every) \\p{L}+)?`,
  `(?:threw|tossed|kicked|has thrown|throws) out (?:the |all |every |all of the )(?:\\p{L}+ ){0,3}?(?:charges|counts|case)(?: against (?:an?|the)(?: [\\p{L}-]+){1,3}?(?= on \\p{L}+day|[,.]| after| because))?`,
  'ruling (?:that )?(?:there was|he had|she had) no case to answer',
  '(?:was |is )?(?:on \\p{L}+day )?(?:given|granted) a discharge amounting to an acquittal',
  `find(?:ing)? (?:him|her) not guilty${ALL_OF}`,
  '(?:he|she) (?:was|has been|had been|is) (?:unanimously |formally |finally )?(?:acquitted|cleared|exonerated|found not guilty)(?: (?:of|on) (?:all|every|each)(?: \\p{L}+){0,2} (?:charges?|counts?))?',
  '(?:court|judge|jury|magistrate|sheriff|tribunal|panel) (?:has )?(?:acquits|acquitted|clears|cleared|frees|freed|discharges|discharged)(?:,? (?:and )?acquit(?:s|ted))?(?: [\\p{L}-]+){1,4}?(?= (?:of|over|in|on|after|from) )',
  'direct(?:ed|ing) (?:the jury|jurors) to (?:acquit|find)(?: (?:him|her))?(?: not guilty)?',
  '["“]?not guilty["”]? (?:to|on|verdicts? on) (?:each|all|every)(?: of)?(?: the| his| her)?(?: \\p{L}+| \\d+)? (?:counts|charges)',
  '(?:acquitted|cleared) (?:him|her)|(?:he|she) had no case to answer',
  'entered a nolle prosequi',
  'offered no (?:further )?evidence',
  `${START}(?:the )?(?:\\p{L}+ ){0,4}?(?:tribunal|regulator|watchdog|commission|agency|police|hc|sjc|fca|sfo|sec|asic|feds|da|prosecutors?|prosecution|crown|state|dpp|npa|cps|court|judge|magistrate|jury) (?:(?:has|have) )?(?:dismissed|dropped|withdrew|withdrawn|discontinued|threw out|thrown out|abandoned|drops?|withdraws?|dismisses|clears|acquits|frees|cleared|acquitted|freed|quashes|vacates|tosses|ends|closes|stays|discontinues|overturns) (?:the |all |its |an? )?(?:[\\p{L}'-]+ ){0,4}?(?:conviction|probe|inquiry|investigation|complaint|fir|case|charges?|prosecution|proceedings|indictment|counts|accountant|trader|man|woman)`,
  '(?:directed|returned|entered|ordered) (?:a |an )?(?:verdicts? of )?(?:not guilty|acquittal)',
  '(?:was |were )?(?:acquitted|cleared|found not guilty) (?:of|on) all (?:\\p{L}+ )?(?:charges|counts)',
];

/** The words of English papers. */
export const ENGLISH: CaseWords = {
  languages: ['en'],
  hint: 'is over|no charges|nothing to|collaps|not proven|stay(?:s|ed)(?!\\p{L})|toss|struck|strike|wip|kick|shelv|discharg|walk|reject|acquit|clear|exonerat|not guilty|drop|dismiss|withdr|threw|throw|discontinu|abandon|closed|quash|overturn|vacat|set aside|revers|annul|no case to answer|nolle|no evidence|no (?:further|criminal|enforcement) (?:action|charges)|no prosecution|not to prosecute|not be (?:prosecuted|charged)|rescind|lifted|no bill|absolv|vindicat|innocen|won (?:his|her) appeal|free',
  ends: [
    `(?:enter(?:ed|s)|lodged|filed) (?:a )?(?:nolle prosequi|nolle|notice of discontinuance) (?:in the case of|against|in respect of|in relation to) ${S}`,
    `${BROUGHT} (?:into|against) ${S}${GAP} (?:has|had|have) (?:now )?(?:concluded|ended|finished) (?:with|without|after|and)[^.;:\\n]{0,60}?(?:no (?:offences?|charges?|further action|evidence|case|wrongdoing|crimes?)|without (?:any )?charges?)(?: (?:identified|found|brought|disclosed|detected))?`,
    `${TAKES_OUT} (?:the )?(?:[\\p{L}-]+ ){0,6}?(?:which|that)(?: had)? (?:sentenced|sent|jailed|convicted) ${S}${GAP},?(?: to (?:\\d+|\\p{L}+) (?:years|months)'?(?: (?:in (?:prison|jail)|imprisonment))?)?`,
    `(?:granted|upheld|allowed|accepted|grants|upholds|allows) (?:(?!(?:in|on|part|not|of)(?!\\p{L}))[\\p{L}-]+ ){0,4}?${SUBJECT}'s (?:[\\p{L}-]+ ){0,2}?(?:motion|application|submission|petition|plea|request) (?:for (?:an? )?(?:judgment of )?(?:acquittal|dismissal)|to (?:dismiss|quash|throw out)|of no case(?: to answer)?)`,
    `(?:upheld|allowed|upholds|allows) (?:(?!(?:in|on|part|not|of)(?!\\p{L}))[\\p{L}-]+ ){0,4}?${SUBJECT}'s appeal(?: against (?:his |her |the )?(?:[\\p{L}-]+ ){0,2}?convictions?)?(?: and (?:quashed|set aside|overturned) (?:his|her) convictions?(?: for [\\p{L} -]{3,40}?(?=[,.;]|$))?)?`,
    `(?:case|prosecution)${OFFENCE} (?:against|of) ${S}${GAP} (?:has |have )?(?:sensationally |dramatically )?(?:collapsed|fallen apart|fell apart|folded)`,
    `${S}${GAP} (?:is|was|remains|walked away|left (?:the )?court) (?:finally |now )?an? (?:free|innocent|cleared) (?:man|woman)`,
    `no (?:criminal |further |such )?(?:charges?|prosecution|proceedings|case) (?:(?:will|would|should|are to|is to) )?(?:be )?(?:brought|laid|filed|preferred|made|pursued|instituted|commenced|opened|pressed) (?:against|over|of) ${S}`,
    `${S},? (?:[^.;:\\n,]{3,60} )?(?:convicted|found guilty|jailed|imprisoned|sentenced|serving|served|who (?:was|had been) (?:convicted|found guilty|jailed|imprisoned|sentenced)) [^.;:\\n]{3,140}?,? (?:was|has been|had been) (?:finally |unanimously )?(?:acquitted|cleared|exonerated|absolved|freed)[^.;:\\n]{0,60}? (?:courts? of (?:criminal )?appeals?|appeals? (?:court|judges|panel)|on appeal|supreme court|high court)`,
    `(?:dismiss|drop|withdraw|throw out|discontinue) (?:all |the |every )?(?:(?:remaining )?(?:charges?|counts?|case|indictment|complaint)) against ${S}${GAP},? (?:and|which) (?:the )?(?:[\\p{L}-]+ )?(?:judge|justice|court|magistrate|sheriff)(?: ${OTHER})? (?:did|agreed|granted|obliged|complied|accepted)(?: so)?`,
    `direct(?:ed|s|ing) (?:the jury|jurors|a jury) to (?:acquit|find) ${S}(?: not guilty)?${ALL_OF}`,
    `(?:before|in|by|after) (?:finding|clearing|acquitting|exonerating|freeing|discharging) ${S}(?: not guilty)?${ALL_OF}`,
    `(?:to|and) (?:find|clear|acquit|exonerate|free|discharge) ${S}(?: not guilty)?${ALL_OF}`,
    `${S},? (?:who (?:was|had been) )?(?:wrongly |wrongfully )?(?:convicted|jailed|found guilty) [^.;:\\n]{3,160}?,? (?:(?:has |have )?(?:had|seen) (?:his|her) (?:good )?(?:name|conviction) (?:finally )?(?:cleared|restored|quashed|overturned|wiped)|(?:was|has been) (?:finally )?exonerated)`,
    `(?:returned|returns|recorded|gave|delivered|brought in) (?:an? )?(?:(?:majority|unanimous) )?(?:not proven|not guilty|no case to answer|no true bill) (?:verdicts? |rulings? |findings? )?(?:in the (?:case|trial) of|for|in favou?r of|in respect of|against) ${S}`,
    `(?:found|finds|ruled|held) (?:that )?(?:the )?${WHOSE}(?:case|charges?|allegations?|indictment)${OFFENCE} against ${S}${GAP} (?:was |were |to be |had )?(?:not (?:been )?(?:proven|proved|made out|established)|unproven|unfounded|baseless|groundless|without (?:merit|foundation))`,
    `(?:(?:has|have|had) )?(?<!(?:that|which|who) )(?:discharged|discharges|freed|frees|set free|sets free)(?: and acquitted)? ${S}${ALL_OF}`,
    `${S}${GAP} (?:has |have )?(?:walked|walks|walk) free(?: from (?:the )?(?:court|dock|charges?))?`,
    `(?:accepted|accepts|agreed|agrees|ruled|rules|concluded|concludes|said|confirmed|confirms|decided|determined) (?:that )?${S} (?:had|has) (?:committed no (?:crime|offence)|no case to answer|done nothing (?:wrong|illegal|unlawful))`,
    `(?:cleared|clears|clearing|restored|restores) (?:the )?(?:good )?name of ${S}`,
    `${S}${GAP} (?:has |have )?(?:had|has|seen|saw) (?:his|her) (?:good )?name (?:finally |officially |formally )?(?:cleared|restored)`,
    `${S}${GAP} (?:has been|was|is) (?:formally |officially |finally )?(?:eliminated from|ruled out of|released from) (?:the |their |its |all )?(?:investigation|inquiry|enquiries|inquiries|proceedings)`,
    `(?:found|finds|saw|sees) no (?:grounds|basis|reason|evidence|case|probable cause)(?: on which| for which)? (?:to (?:charge|prosecute|indict|try|proceed against|take (?:any )?(?:further )?action against|support (?:the |any )?(?:\\p{L}+ ){0,3}?(?:charges?|allegations?|case|claims?) against)|for (?:charging|prosecuting|a prosecution of|any charges? against)|against) ${S}`,
    `(?:will|would|have decided|has decided|decided|have opted|do|does) not (?:be )?(?:to )?(?:prosecute|prosecuting|charge|charging|pursue (?:\\p{L}+ ){0,3}?(?:charges?|case|prosecution) against|bring (?:\\p{L}+ ){0,3}?charges? against|take (?:any )?(?:further )?action against) ${S}`,
    `(?:verdicts?|judge?ments?|orders?|declarations?) of (?:not guilty|acquittal|innocence)${OFFENCE}(?: (?:was|were|has been|have been))?(?: (?:entered|returned|recorded|handed down|made|issued))? (?:for|in favou?r of|in respect of|on) ${S}`,
    `${START}${S}${GAP} ${BEEN} (?:discharged and )?(?:acquitted|cleared|exonerated|absolved|vindicated|found not guilty|found to be innocent|declared innocent)(?: and discharged)?${ALL_OF}`,
    `(?:(?:has|have|had) )?(?:unanimously |finally |fully |formally |yesterday |on \\p{L}+ )?(?:discharged and )?(?:acquitted|acquits|cleared|clears|exonerated|exonerates|absolved)(?: and discharged)? ${S}${ALL_OF}`,
    `(?:found|finds|find) ${S} not guilty${ALL_OF}`,
    `(?:returned|entered|recorded|directed|ordered|substituted) (?:verdicts?|a verdict|judgments?|a judgment|an?) (?:of )?(?:not guilty|acquittal)(?: (?:for|in favou?r of|in the case of)) ${S}`,
    `${BROUGHT}${OFFENCE}(?: (?:brought|laid|made|opened|filed|imposed|issued|entered)(?: in \\d{4})?)? (?:against|into|over|on|involving) ${S}${GAP}(?: (?:over|for|of|about)(?: [\\p{L}\\d£€$.,'-]+){1,6}?)? ${BEEN} ${OUT}`,
    `${TAKES_OUT} (?:the )?${WHOSE}${BROUGHT}(?: and ${WHOSE}(?:${BROUGHT}|sentence))?${OFFENCE}(?: (?:imposed|levied|slapped|placed|brought|made))? (?:against|into|over|on|involving) ${S}`,
    `${TAKES_OUT} (?:the )?${WHOSE}(?:convictions?|indictment|prosecution|disqualification)(?: and ${WHOSE}(?:convictions?|sentence|fine|ban))?${OFFENCE} of ${S}`,
    `${TAKES_OUT} (?:the |its |a )?decision to (?:strike|ban|bar|fine|suspend|disqualify|sanction|expel|dismiss) ${S}`,
    `(?:closed|closes|ended|ends|(?:has|have) (?:closed|ended)) (?:the |its |their |an? )?(?:[\\p{L}'-]+ ){0,3}?(?:investigation|inquiry|probe|file|proceedings)${OFFENCE} (?:against|into|on|of|about) ${S}`,
    `${TAKES_OUT} ${SUBJECT}'s ${WHOSE}${BROUGHT}`,
    `${SUBJECT}'s ${WHOSE}${BROUGHT}${OFFENCE} ${BEEN} ${OUT}`,
    `${S}${GAP} (?:(?:has|have|had) )?(?:had|has|seen|saw) (?:his|her) ${WHOSE}${BROUGHT}${OFFENCE} ${OUT}`,
    `${TAKES_OUT} (?:the )?${WHOSE}${BROUGHT} (?:which|that)(?: had)? (?:sent|jailed|banned|barred|convicted|put|fined|disqualified) ${S}`,
    `(?:declined|declines|refused|refuses) to (?:indict|prosecute|charge) ${S}`,
    `(?:offered|offers|offering|offer) no (?:further )?evidence against ${S}`,
    `no case to answer (?:for|against) ${S}`,
    `no (?:further |enforcement |criminal |disciplinary )?(?:action|charges?|prosecution|proceedings) (?:will|would|is to|are to) (?:be )?(?:taken|brought|filed|laid|pressed|recommended|follow|made)? ?(?:against|over|of|for) ${S}`,
    `(?:directed|decided|ruled|ordered|recommended|directs|opted|chosen|decides) (?:that there be |against |there should be |there would be )?(?:no prosecution of|no charges against|not to (?:prosecute|charge)|prosecuting|the prosecution of) ${S}`,
    `${S}${GAP} (?:will|would|is|are) (?:not|no longer|never) (?:now )?(?:be |to be )?(?:prosecuted|charged|face (?:any )?(?:further )?(?:charges|prosecution|trial|action)|stand trial)`,
    `${S}${GAP} (?:(?:faces|face) no further (?:charges|action|proceedings)|(?:has|had) no case to answer)`,
    `${S}${GAP} (?:has |have )?(?:won|wins|succeeded in|succeeds in) (?:his|her|their|an|its) appeal(?:s)? (?:against|over) (?:the |his |her |a |an )?${FREE}(?:conviction|ban|fine|penalty|order|decision|verdict|disqualification|judgment|finding)s?`,
    `(?:allowed|upheld) (?:an |the )?appeal(?:s)? (?:by|of|from|brought by) ${S}${FREE}(?:against|over) (?:the |his |her |a )?${WHOSE}(?:convictions?|ban|fine|penalty|order|decision|verdict|judgment)`,
    `(?:file|investigation|inquiry|probe) (?:opened )?(?:in \\d{4} )?(?:on|against|about|into) ${S}(?<gap>[^.;:\\n]{0,80}?) (?:is|was|has been) (?:now )?closed(?! to)`,
    `mistaken(?:ly)? (?:taken |arrested |charged )?${S} for (?:another|a different|somebody else|someone else)`,
  ],
  verdicts: [],
  fates: [
    `${S}${GAP} (?:(?:has|have) )?(?:left|leaves|walked (?:free )?(?:out of|from)|walks (?:free )?(?:out of|from)|is|was) (?:the )?(?:court(?:room)?|dock|court house|courthouse)? ?(?:as )?(?:(?:a )?free(?: (?:man|woman))?|without a stain on (?:his|her) (?:character|name)|to go)`,
  ],
  charges: [
    `(?:trial|case|appeal|prosecution|conviction|convictions|innocence|acquittal) (?:of|against) ${S}`,
    `${START}${S}${GAP} (?:had been|was) (?:accused|charged|suspected|on trial|tried|investigated|indicted) (?:of|with|for|over)`,
    `(?<=^|[.!?\\n–—] ?)${SUBJECT}`,
    `${START}${S}${GAP} (?:wept|cried|sobbed|smiled|hugged|embraced|kissed|thanked|nodded|bowed|collapsed|broke down|looked|stood|sat|showed|is to receive|will receive|spent|was represented|did not (?:speak|comment|react)|declined|had (?:always )?(?:denied|maintained|insisted|pleaded not guilty)|(?:always )?(?:denied|maintained|insisted)|had (?:faced|stood)|faced|stood trial|was accused)`,
    `said ${SUBJECT}`,
  ],
  unnamed: UNNAMED,
  final: [],
  phrases: [
    `had (?:always |consistently )?denied (?:all )?(?:(?:${NUMBER}|\\d+) )?(?:charges?|counts?|allegations?)(?: of${OF_THAT})?`,
    `(?<=(?:\\u0086|frees?|freed|clears?|cleared|acquits?|acquitted|exonerates?) (?:(?!(?:and|but) )[\\p{L}-]+ ){0,4})(?:jailed|convicted|sentenced|imprisoned|accused) (?:for|of|over|in|to)(?: [\\p{L}\\d-]+){1,6}?(?=[.,;\\n]|$)`,
    '(?:told (?:him|her) )?(?:he|she) (?:was|is) free to (?:go|leave)|(?:who )?(?:was|had been) (?:due to (?:go on|stand) trial|sent (?:forward )?for trial|committed for trial|awaiting trial)(?: (?:next|this|in|on) \\p{L}+)?(?: on charges of(?: [\\p{L}-]+){1,6}?(?=[.,;\\n ]))?|(?:giving|gave|given|granting) (?:him|her) the benefit of the doubt|benefit of the doubt|no reason was given|concurrent findings|struck off',
    '(?:had|has|have|did|does|do|could|was|were|is) not (?:adduced?|own(?:ed)?|prove[dn]?|shown?|offered|produced?|presented?|establish(?:ed)?|support(?:ed)?|met|meet|amount(?:ed)?|exist(?:ed)?|stand|add up|criminal|enough|sufficient|dishonest|reliable|credible|an offence|a crime|belong(?:ed)?|received?|taken?|stolen?|steal|intend(?:ed)?)',
    '(?:took|taken|take|taking|had|played) (?:no )?part in|(?:found|uncovered|seen|produced|heard|presented) nothing to (?:substantiate|support|suggest|show|back)[^.\\n]*|(?:and )?(?:ordered|directed) that (?:a )?(?:judgment|verdict|acquittal|verdicts) (?:of acquittal )?be entered(?: in (?:his|her) favou?r)?',
    "no longer (?:considered|believed|thought|felt|saw|had) (?:that )?(?:there (?:was|were) )?(?:an? |any )?(?:realistic|reasonable|sufficient)? ?(?:prospects?|chance|evidence)(?: (?:of|to)(?: (?!and )[\\p{L}'-]+){1,14}?(?=[.,;\\n]|$))?",
    '(?:had|has) (?:not|failed to) (?:proved?|proven|made out|established|discharged) (?:its|the|their) (?:case|burden)(?: beyond (?:a )?reasonable doubt)?|beyond (?:a )?reasonable doubt|both counts|had completed',
    `(?<=\u0086 )(?:of|over)(?! (?:[\\p{L}\\d-]+ ){0,3}(?:counts?|charges?|offences?|one|some|most|part|two|three)(?!\\p{L}))${OF_THAT}`,
    ...UNNAMED,
    'not (?:proven|proved|made out|the thief|responsible|involved|commit(?:ted)?|the person|to blame|aware|know(?:n)?|benefit(?:ed)?|give evidence|comment|speak|present|in court)(?= |[.,;])|did not commit|(?:was|were|is) not(?= \\p{L}+ed )',
    '(?:he|she|they) (?:will|would|can|could) (?:not|never) be (?:charged|prosecuted|tried|retried)(?: again| for it| over it)?|(?:will|would) not be (?:re-?filed|reinstated|revived|brought back|pursued)',
    '(?:no|little|any) (?:realistic |reasonable )?prospects? of (?:a )?(?:successful )?(?:prosecution|conviction)|lack of (?:any )?prospects? of (?:a )?(?:successful )?(?:prosecution|conviction)|citing',
    'arresting officers?|cooperat(?:or|ing witness)|interviewed under caution|(?:voluntarily |previously )?interviewed by (?:police|detectives|officers)|released under investigation (?:in|last) \\p{L}+',
    `(?:for|of) (?:a |an |the )?(?:[\\p{L}-]+ ){0,5}(?:that |which )?(?:he|she) (?:did not|had not|never|didn't|hadn't) commit(?:ted)?|(?:who )?(?:had faced|faced) (?:\\u0086|\\d+|${NUMBER})(?: \\p{L}+)? (?:charges|counts)(?: (?:of|for)${OF_THAT})?|(?:who )?(?:had )?(?:stood trial|been (?:on|standing) trial|gone on trial|went on trial|was on trial) (?:for|over|on (?:charges|counts) of|accused of)${OF_THAT}|(?:(?:who|he|she) )?(?:had|has) (?:faced|stood trial|been standing trial|been on trial|been facing)|who (?:faced|stood trial|went on trial|was standing trial|was facing|was on trial|was tried|stood accused)|(?:was|were) standing trial`,
    '(?:(?:wrongly|first|originally) )?convicted (?:and \\p{L}+ )?(?:of|for) (?=[^.;:]{3,60} in (?:19|20)\\d\\d)(?=[^.]{0,200}\u0086)|(?:and )?ordered to (?:do|complete|carry out|perform) (?:\u0086|\\d+ hours)(?: of)?',
    '(?:upholding|upheld|allowed|allowing|accepting|accepted|granted) (?:a |an |the )?(?:defence )?(?:submission|application|motion|plea) (?:of|that there was|for|to dismiss on)? ?(?:no case(?: to answer)?|a directed verdict|dismissal)',
    'after (?:the )?(?:prosecution|crown|state|prosecutors) (?:applied|asked|moved|offered|agreed|elected|chose) to (?:withdraw|drop|discontinue|abandon)(?: (?:them|it|the charges?|the case))?|after (?:the )?prosecution offered no (?:further )?evidence',
    'law that (?:wiped out|quashed|overturned|annulled)|(?:my|his|her) (?:good )?name (?:would|will|has been|had been|was|is)(?: be)? (?:\\p{L}+ )?cleared|had (?:lied|perjured (?:him|her)self|made (?:it|them) up|invented)',
    'no (?:rational|reasonable|properly directed) (?:jury|juror|court|tribunal|judge) could (?:have )?(?:\\p{L}+ )(?:that )?(?:he|she) (?:\\p{L}+)',
    // How it began.
    `(?<!(?:is|are|be|being|been|now|also|later|since|then|was|were|him|her|he|she) )(?:(?:who |he |she )?had been |who (?:was|were) |when (?:he|she) was )?${CHARGED} (?:of|with|over|for|on suspicion of)${OF_THAT}`,
    `(?<!(?:is|are|be|being|been|now|also|later|since|then|was|were|him|her|he|she) )(?:(?:who |he |she )?had been |who (?:was|were) |when (?:he|she) was )?${CHARGED}${OFFENCES}(?! (?:him|her|them|the (?:man|woman|trader|accountant)))`,
    `(?:he|she) was (?:first )?${CHARGED}(?: (?:with|of|over|for|on)(?: [\\p{L}'-]+){1,4}?)? in \\d{4}`,
    '(?:had|has|who) (?:always |consistently |repeatedly |had always |has always )?(?:denied|maintained|insisted|protested|said)(?: (?:his|her|the|any) (?:innocence|charges?|wrongdoing|allegations?))?',
    '(?:sent|jailed|sentenced|convicted|imprisoned)(?: (?:him|her))?(?: (?:to prison|to jail))? (?:for|to|of)(?= \\p{L}+ (?:years|months))',
    '(?<=\u0086 {1,2})to (?:prison|jail)',
    // Why it ended.
    'no (?:further |criminal |enforcement |disciplinary |credible |actual )?(?:action|prosecution|charges?|case|wrongdoing|evidence|fault|crime|offence|basis|foundation|jurisdiction|money|proof|indication|suggestion|victim|loss)(?: (?:to answer|of (?:any )?(?:wrongdoing|fraud|theft|dishonesty|guilt|crime|offence|an offence|misconduct|intent)|(?:will|would) be (?:taken|brought)|(?:is|was) missing|had been committed|whatsoever|at all))?',
    'no (?:material|grounds?|basis|reason|need|cause) (?:to (?:frame|lay|bring|press|prefer) (?:any )?charges|for (?:any )?(?:charges|prosecution))|never been \\p{L}+|not(?= (?:in|on|from|by|at|with|for|a|an|dishonest|criminal|enough) )|never(?: been)?(?= \\p{L})',
    '(?:insufficient|lack of|want of|absence of|unreliable|inadmissible|not enough|flawed|faulty|fresh|new) evidence',
    '(?:been )?(?:found|put|paid|banked|booked|credited|recorded|entered|lodged) (?:in|into|to|under) another|(?:acquitted|cleared) (?:of|over)',
    '(?:returned?|returns|return|entered|recorded|directed)? ?(?:formal )?(?:verdicts?|judgments?) of (?:not guilty|acquittal)(?: on all (?:\\p{L}+ )?(?:counts|charges))?|spent \\p{L}+ (?:years|months|weeks) in (?:prison|jail)',
    '(?:reasonable|realistic) prospects? of (?:a )?conviction',
    '(?:wrongly|mistakenly|wrongfully|falsely|erroneously) (?:accused|identified|convicted|charged|suspected|named|taken for|recorded|entered|arrested)',
    '(?:case of )?mistaken identity|(?:mistaken|mistook) (?:him|her) for',
    '(?:served|spent|serving) (?:(?:almost|nearly|over|more than|about) )?(?:\\u0086|\\p{L}+ (?:years|months|weeks|days)|\\d+ (?:years|months|weeks|days))(?: (?:of|in|behind) (?:an? |the |his |her )?(?:\\u0086|\\p{L}+-(?:year|month))? ?(?:sentence|term|prison|jail|custody|bars)(?: (?:sentence|term))?)?',
    'conspir(?:acy|ing) to \\p{L}+|attempt(?:ing|ed)? to \\p{L}+|in (?:fact|any event|any case|truth|full|public)|after all|of course|at all',
    'no evidence (?:that|to suggest|to show|to support) (?:(?!(?<!\\p{L})(?:but|however|though|only)(?!\\p{L}))[^.\\n])*|one another|spent (?:\\p{L}+|\\d+) (?:years|months|weeks|days) (?:in (?:prison|jail|custody)|on remand)|wrongdoing|is to receive',
    '(?:it )?turned out|(?:prosecutors|prosecution|crown|state|police|regulator|authorities|commission|dpp|npa|cps) (?:had )?admitted|(?:was|were|had been) unsafe',
    'after (?:conceding|admitting|deciding|hearing|learning|accepting|concluding|ruling|reviewing|discovering)(?: that)?',
    // It stays so.
    '(?:will|would|did|do|does|has|have|could|can|is|are) not (?:be )?(?:to )?(?:appeal(?:ed|ing)?|(?:seek|ask for|pursue|request|apply for|press for|bring|hold|mount) (?:leave to appeal|permission to appeal|an? (?:retrial|(?:new|fresh|second|further) (?:trial|prosecution|hearing)))|retry (?:him|her|the case)|re-?file|try (?:him|her) again|contest(?:ed)?|oppose[d]?|challenge[d]?|be retried|seek to appeal)(?: (?:the|against the) (?:decision|ruling|verdict|acquittal|judgment))?',
    '(?:no|without (?:any )?) ?(?:retrial|right of appeal|appeal)(?: (?:was|has been|will be|is) (?:ordered|sought|possible|planned|lodged|made|filed|allowed))?',
    '(?:ordered|order|was|with) (?:that )?no retrial|ruled out a retrial|there (?:will|would) be no (?:retrial|appeal|second trial)',
    '(?:declined|decided not|chose not) to (?:appeal|order a retrial|seek a retrial)',
    '(?:the )?(?:decision|ruling|judgment|verdict|acquittal) is final|(?:the )?(?:case|matter|file) is (?:now )?(?:closed|over|at an end)|with prejudice',
    // Who ended it.
    'directed that there (?:be|should be) no prosecution',
    '(?:convictions?|charges?|case|ban|fine|verdict|penalty) (?:was |were |is |are )?(?:quashed|dropped|dismissed|withdrawn|overturned|set aside|annulled)',
    '(?:dismissed|dropped|withdrew|quashed|discontinued) (?:the|all) (?:case|charges?|proceedings|convictions?)',
    "(?:(?:three|two|five|seven|senior|the) )*(?:court of (?:criminal )?appeals?|appeals? (?:court|judges|panel|tribunal|bench|justices))|on appeal|director of public prosecutions|crown prosecution service|public prosecutor(?:'s office)?|special counsel|high court|supreme court|court of session",
    '(?:three|two|four|five|seven)-(?:man|judge|member|justice) (?:panel|bench)',
    // What follows.
    '(?:awarded|granted|given|ordered)(?: (?:him|her))?(?: to pay)? (?:(?:his|her|full|all|the|legal) )*(?:costs|compensation|damages)',
    '(?:ordered|told) (?:the )?(?:\\p{L}+ )?(?:state|crown|regulator|commission|prosecution|authority|agency|council|department|cps|fca|sec|npa) to (?:pay|refund|meet)(?: (?:his|her|the|their|all|legal|of|court|costs|fees|expenses))+',
    '(?:has )?apologi[sz](?:ed|es)(?: (?:to (?:him|her)|in writing|in (?:open )?court|unreservedly))*',
    // Others.
    `(?:(?:his|her) )?co-(?:accused|defendants?),? ${OTHER},? (?:goes|will go|remains|is|stays) on trial(?: (?:in|on|next) \\p{L}+)?(?=[.\\n]|$)`,
    `(?:his|her) (?:co-accused|co-defendant),? ${OTHER},? (?:was|has been) (?:convicted|found guilty|jailed|sentenced)(?: (?:of|for)(?: \\p{L}+){1,3})?(?=[.\\n]|$)`,
    // Time.
    `(?:${NUMBER}|\\d{1,3})[- ](?:years?|decades?|months?|weeks?|days?|hours?|minutes?)(?:[- ]long)?`,
    '(?:years?|decades?|months|weeks|days) (?:on|later|ago)',
  ],
  words: `
    entering granted grants concluded collapses faulted faulting filed registered charity drops
    acknowledged acknowledges acknowledge notified notify informed informs satisfied misdirected cited cites described describes criticised criticized blamed blames praised praises traced located discovered discovers learned learnt explained explains stemmed resulted arose lay contained concerned involved related relied relating claimed claims alleged argued argues suggested relies rejecting rejected accepted insisted insists declared declares observed remarked commented reacted responded declined issued published posted retired resigned quit married divorced lives lived resides built rebuilt suffered endured cost costs ruined destroyed damaged hung hangs affected served serving confused mixed thanking adding saying telling calling describing holding noting stating observing concluding citing criticising
    misconduct office public position abuse expenses overtime representation savings benefit benefits misfeasance negligence manslaughter dangerous driving shipment licence licences
    planning bookkeeping recycling building housing banking engineering manufacturing shipping trading farming fishing nursing teaching catering gambling betting racing boxing advertising marketing publishing printing mining cleaning clothing funding holding meeting setting wedding warning nothing something anything everything
    rendered rendering tosses tossed throws strikes kicks walks walked stays stayed wipes wiped frees freed discharges discharged returns returned rejects rejected upholds upheld allows allowed
    offered finding keyed conceding and to twice less than directed tell tells in-laws funds subsidies shares goods files property houses homes
    took takes lasted collapsed burst broke died down shook raised lowered nodded listened sat rose turned asked answered replied called read recalled remembered felt knew thought believed hoped saw noticed looked seemed appeared proved meant needed showed kissed waved left leave leaves work works worked retired served serve runs
    drop clear quash overturn throw direct dismiss withdraw free acquit drops clears quashed dropped cleared acquitted exonerated freed vindicated overturned annulled dismissed withdrawn
    recommend recommended bill no-bill grand outside inside
    he she it they him them who which that there this these those what when while where as if than so then once until since because just even also always ever too more most less much very well fully finally later already now today yesterday soon
    is are be being has have having do did does will would could
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
    morning afternoon evening night week month year years months weeks days day decade decades hours time times long last
    court courts jury jurors judge judges justice justices magistrate magistrates tribunal panel bench bailiff sheriff registrar prosecutor prosecutors prosecuting prosecution crown state authority authorities regulator regulators commission commissioner agency department office service police officers detectives investigators dpp npa cps sars irs sec fca asic efcc counsel lawyer lawyers solicitor barrister attorney defence defense expert experts auditors auditor expert witness witnesses
    case cases charge charges count counts indictment trial hearing proceedings inquiry investigation probe complaint summons file allegations allegation accusations accusation conviction convictions verdict verdicts judgment judgement ruling order penalty fine ban prohibition decision acquittal evidence facts fact law matter affair costs damages apology
    fraud theft forgery bribery corruption laundering embezzlement tax perjury conspiracy deception false pretence pretences accounting dishonesty tender procurement extortion smuggling insider dealing assault manslaughter murder
    said says say told tells added adds wrote writes held holds ruled rules confirmed confirms confirming announced announces explained noted stated conceded concedes accepted accepts agreed agrees concluded concludes found finds heard hears showed shows proved revealed emerged decided
    quashes annuls withdraws drops clears acquits frees directs dismisses lifts overturns ends closes wins
    man woman auditor accountant trader banker businessman businesswoman director manager former ex- official officer mayor councillor minister teacher doctor nurse farmer lawyer solicitor clerk treasurer trustee owner founder chairman chief executive winemaker auctioneer postmaster sub-postmaster firm company bank charity fund account accounts money cash loan loans deposit records books invoice invoices payments payment creditors clients client customer customers shareholders investors family uncle aunt father mother brother wife husband son daughter relief tears name reputation ordeal nightmare innocence innocent free stain character permit licence return returns documents papers error mistake mistakes clerical
    obtaining defrauding stealing embezzling laundering bribing evading conspiring possessing trafficking smuggling handling forging perverting plotting misusing misleading making supplying
    ask asked right wrong pay paid missing lost dating made put came comes come
    thanked thanks welcomed wept cried hugged embraced smiled spent waited lived lost
    up out off all no one every each any nothing nobody whom whose down about around within without during
  `,
  beforeNouns: `
    a an the his her its their our of for from over in on at by with into against between behind before under after through near across despite per
    missing unpaid disputed faulty forged false fake rival stolen lost federal royal public private local senior junior young retired ${NUMBER_WORDS}
    former late wrong different own whole old local big small large entire key main sole star alleged disputed good full
  `,
  articles:
    'a an the his her its their our former late old new young big small large whole entire key main sole own unpaid missing retired senior junior private public local',
  beforeParticiples: 'was were been had',
  adverbs: 'ly',
  opensWithNoun: true,
  pronouns: 'he she it they who which',
  verbs:
    'ed|ing|fled|stole|hid|ran|kept|sold|gave|got|lied|fell|went|face|faces|remains?|stands?|owes?|flees?|hides?|runs?|keeps?|admits?|denies|sues?',
  doubts:
    `(?:${NUMBER}|not all|most|some|several|many|few|earlier|previous|half|(?<![\\p{L}\\d£€$.,])\\d{1,3}) (?:of )?(?:(?!january|february|march|april|may|june|july|august|september|october|november|december|jurors|judges|justices|magistrates|members|hours|minutes|days|weeks|months|years)\\p{L}+ )?\u0086|(?:none|few) of (?:\\p{L}+ ){0,3}\u0086|` +
    '(?:he|she) had (?:stolen|taken|forged|kept|pocketed|used)|directed trial|on indictment|in (?:its|their) (?:place|stead)|substitut\\p{L}*|(?:filed|lodged|laid|brought) an? [\\p{L}\\d-]+ (?:charge|indictment)|not|only|solely|merely|nearly|temporarily|provisionally|conditionally|by (?:him|her|them|\u0080)|(?:he|she|they|having) (?:had |was |were )?paid|(?:paid|paying|offered|took|taken) (?:a |the |him |her )?bribes?|paid (?:off )?(?:the |a |his |her )?(?:judges?|jurors?|jury|court|witness\\p{L}*|prosecutors?|police)|brib(?:ed|ing)|bought|murdered|killed|(?:witness\\p{L}*|he|she|evidence|files?|exhibits?) (?:has |had |have )?(?:vanish|disappear)\\p{L}*|intimidat\\p{L}*|intervention|interven\\p{L}*|pressure\\p{L}*|influence|favou?rs?|new|newly|fresh|exchange|testi\\p{L}+|cooperat\\p{L}+|(?:took|takes|take|taken) (?:\\p{L}+ )?over|handed|transferred|referred|retrials?|re-?tried|re-?open\\p{L}*|re-?fil\\p{L}*|re-?arrest\\p{L}*|re-?charg\\p{L}*|reinstat\\p{L}*|restor\\p{L}*|appeal\\p{L}*|again|still|remain\\p{L}*|meanwhile|however|but|although|though|yet|others?|another|second|third|separate\\p{L}*|further|pending|wanted|warrants?|interpol|fugitive|bail|plea\\p{L}*|plead\\p{L}*|pled|sentenc\\p{L}+|jail\\p{L}*|prisons?|settle\\p{L}*|deal|deals|bargain|one of|some of|most of|several|part|partly|half of|in absentia|reviews?|pardons?|amnest\\p{L}+|immunity|technicalit\\p{L}+|limitations?|time-barred|insanity|unfit|custody|cells|guilty|convicted|lesser|main count|two counts|three counts|four counts|five counts|six counts|seven counts|\\d+ (?:counts|charges)|two charges|three charges|one charge|one count|two of|three of|four of|five of|exile|extradit\\p{L}*|lack of jurisdiction|blackmail\\p{L}*|threat\\p{L}*|(?:is|was|found|shot|now) dead|died|death|remand\\p{L}*|deport\\p{L}*|detain\\p{L}*|goes on|going on|go on|continu\\p{L}+|fined|sued|disbarred|banned|suspended|summoned|charged|arrested|ordered|denied|alternative|caution|diversion|probation|undertakings?',
  mayExplain: true,
};
