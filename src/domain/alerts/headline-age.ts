import { DECADE_PATTERN, DECADE_PERSON_PATTERN, decadeAges, decadeOfLife } from '../dates/age-words.ts';
import { birthAtAge } from '../dates/age-at-date.ts';
import type { DateInterval } from '../dates/interval.ts';
import type { AgeFact } from '../facts/facts.ts';
import { speaksOfOthers } from '../text/somebody-else.ts';
import type { HitText } from './alert-hit.ts';
import type { TextSubject } from './text-subject.ts';

/** What a headline says of somebody who did it, or is charged with it; nothing that befalls a victim. */
const DEED =
  '(?:(?:secretly |allegedly |who )?(?:pawned|grew|stole|hid|stashed|dealt|laundered|smuggled|embezzled|defrauded|swindled|conned|faked|forged|pocketed|siphoned|bribed|(?:conned|defrauded|swindled|fleeced|burgled|robbed) (?!of|out|by|in|at|on|while|as|after|when|for|and))|' +
  '(?:ran|runs) (?:a |an |the )?(?:[\\p{L}-]+ )?(?:drugs?|cannabis|fraud|scam|brothel|gang|ring|cartel)|(?:admits|admitted|confesses to|pleads guilty|pleaded guilty|found guilty|guilty of)|' +
  '(?:is |was |has been )?(?:jailed|sentenced|convicted|charged|arrested|imprisoned|remanded|indicted)|spared jail|(?:is |was )?(?:ordered|told|has|made)? ?to repay|must repay|pocketed|owns up|' +
  '(?:wegen [\\p{L} -]{3,40} )?(?:verurteilt|verhaftet|festgenommen|angeklagt|vor Gericht)|gesteht|schmuggelte|betrog|unterschlug|veruntreute|dealte|baute [\\p{L} -]{0,30}(?:Cannabis|Hanf|Marihuana)|' +
  '(?:es |fue |é |è |est |foi )?(?:condenad[oa]|detenid[oa]|arrestad[oa]|pres[oa] (?=por|em|com)|acusad[oa] de|flagrad[oa]|condannat[oa]|arrestat[oa]|in manette|ai domiciliari|condamnée?|interpellée?|écrouée?|mise? en examen)|' +
  '(?:krijgt|kreeg) (?:[\\p{L}\\d]+ ){1,3}(?:cel|celstraf|gevangenis(?:straf)?)|gets? (?:[\\p{L}\\d-]+ ){1,3}(?:in (?:jail|prison)|sentence|jail|behind bars)|muss (?:\\p{L}+ )?(?:ins Gefängnis|hinter Gitter|in Haft)|écope|(?:får|fik) (?:[\\p{L}\\d]+ ){0,3}(?:fängelse|fengsel|fængsel)|stal|verduisterde|smokkelde|witwaste|stahl|hinterzog|ergaunerte|prellte|fälschte|(?:a|aurait) (?:détourné|escroqué|volé|blanchi)|détournait|escroquait|volait|robó|estafó|desvió|malversó|blanqueó|defraudó|rubava|truffava|ha (?:rubato|truffato|sottratto)|burlou|desviou|furtou|roubou|stjal|lurade|förskingrade|svindlet|svindlede|underslog|bekent|bekende|runde (?:een )?(?:\\p{L}+ )?(?:drugslab|hennepkwekerij|wietplantage)|(?:is |wordt )?(?:veroordeeld|aangehouden|opgepakt|verdacht van)|' +
  '(?:er |är |blev )?(?:dømt|dömd|döms|dömdes|tiltalt|åtalad|åtalas|siktet|sigtet|anholdt|gripen|fængslet|fengslet|häktad))';
const WORD = "[\\p{L}'’-]+";
/** "Fraude fiscale : une gérante …" */
const TOPIC = "^(?:\\p{Lu}[\\p{L}'’ -]{2,40}(?: ?: |, ))?";
const HEADLINES = [
  new RegExp(`^(?:${WORD} ){0,3}?${WORD}(?:, (?<age>\\d{2}),?| \\((?<age2>\\d{2})\\),?) ${DEED}(?!\\p{L})`, 'u'),
  new RegExp(
    `${TOPIC}(?<age>\\d{2})(?:-year-old|-[Jj]ährige[rn]?|-jarige|-årige?|-åring|enne) (?:${WORD} ){0,3}?${DEED}(?!\\p{L})`,
    'u',
  ),
  new RegExp(`^(?:${WORD} ){0,3}?${WORD} de (?<age>\\d{2}) (?:años|anos|ans),? ${DEED}(?!\\p{L})`, 'u'),
  new RegExp(
    `^(?:${WORD} ){0,4}?${WORD},? in (?:his|her) (?:(?<part>early|mid|late)[- ])?(?<decade>${DECADE_PATTERN}),? ${DEED}(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `${TOPIC}(?:[Uu]ne? |[Uu]n[oa]? |[Uu]ma? |[Ee]ine? |[Aa]n? )?(?:${WORD} ){0,2}?(?<decadePerson>${DECADE_PERSON_PATTERN})(?: ${WORD})?? ${DEED}(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `^(?:An? |The )?(?<teen>[Tt]eenager|[Tt]een|[Ss]choolboy|[Ss]choolgirl)(?: ${WORD}){0,3}? ${DEED}(?!\\p{L})`,
    'u',
  ),
];
/** Several people, or one with whom the one named is set beside. */
const BESIDE =
  /(?<!\p{L})(?:and|und|et|y|e|en|och|og|i) (?:\p{L}+ )?\(?\d{2}|(?<!\p{L})(?:also|too|alongside|accomplices?|jointly|both|ebenfalls|auch|aussi|también|anche|também|ook|även|også|(?:with|for|to|from|by|mit|con|com|avec|met|med|für|per|por|pour|voor) (?:her|him|them|ihr|ihm|ihnen|ella|él|elle|lui|lei|loro|eux|ela|ele|eles|haar|hem|hen|henne|honom|ham|hende|hennes|dem))(?!\p{L})/iu;
/** Of two people. */
const TWO_AGES = /(?:, |\()\d{2}(?:[,)]).*(?:, |\()\d{2}(?:[,)])/u;
const YOUNGEST = 18;
const TEENS = { from: 13, to: 19 };

function agesOf({ age, age2, decade, part, teen, decadePerson }: Record<string, string | undefined>): {
  from: number;
  to: number;
} {
  if (teen !== undefined) return TEENS;
  if (decadePerson !== undefined) return decadeOfLife(decadePerson);
  if (decade !== undefined) return decadeAges(decade, part);
  const said = Number(age ?? age2 ?? 0);
  return { from: said, to: said };
}

const FIRST_SENTENCE = /^.*?[.!?](?=\s|$)/su;

/**
 * "Grandmother, 73, grew cannabis": the age of whom a headline brings in without a name, where the report below names
 * only its subject, and at once. Null where anybody else may be meant.
 */
export function headlineAge(
  texts: readonly HitText[],
  { subject, at }: { subject: TextSubject; at: DateInterval },
): AgeFact | null {
  const [headline, body, ...others] = texts;
  if (headline === undefined || body === undefined || others.length > 0 || subject.isNamedIn(headline.text))
    return null;
  const found = HEADLINES.map((pattern) => pattern.exec(headline.text)).find((match) => match !== null);
  if (found === undefined) return null;
  const ages = agesOf(found.groups ?? {});
  if (ages.to < YOUNGEST || BESIDE.test(headline.text) || TWO_AGES.test(headline.text)) return null;
  const first = FIRST_SENTENCE.exec(body.text)?.[0] ?? body.text;
  if (!subject.isNamedIn(first) || speaksOfOthers(body.text) || BESIDE.test(body.text)) return null;
  return { text: found[0], ages, at, birth: birthAtAge(ages, at), pointer: headline.pointer };
}
