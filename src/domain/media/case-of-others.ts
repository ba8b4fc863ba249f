import { NAMESAKE, OTHER, SUBJECT } from './mask-names.ts';
import { isTitleWord } from './offices.ts';
import { ACCUSED, AUXILIARY, BESIDE_NAME, isPlainlyAccused } from './plainly-accused.ts';
import { SENTENCE_END } from './proceedings.ts';
import { stageIn } from './stages.ts';

const ANOTHER = `[${OTHER}${NAMESAKE}]`;
const WAS = ` ${AUXILIARY} (?:\\p{L}+ly )?${ACCUSED}(?!\\p{L})`;
/** "Paul Hendry, 50, was convicted of bribing X". */
const LED = new RegExp(`^(?:[\\p{L}\\p{N}:’'-]+ ){0,4}${ANOTHER}${BESIDE_NAME}${WAS}`, 'u');
/** "Paul Hendry, who defrauded X, was jailed"; "X, whose brother Paul Hendry was convicted". */
const ASIDE = new RegExp(
  `${ANOTHER}, (?:who|qui|que|che|der|die|som) [^,.;]{1,80},${WAS}|(?<!\\p{L}|(?:and|und|et|y|og|en) )(?:whose|her|his|their|dont|cuy[oa]|deren|dessen|['’]s) (?:\\p{Ll}+ ){1,3},? ?${ANOTHER}${BESIDE_NAME}${WAS}|${SUBJECT}['’]s (?:\\p{Ll}+ ){0,2}\\p{Ll}+,? ${ANOTHER}${BESIDE_NAME}${WAS}`,
  'u',
);
/** "Prosecutor X said that Paul Hendry had been convicted". */
const TITLED = new RegExp(`(\\p{L}+) ${SUBJECT}[^.;]*${ANOTHER}`, 'u');
/** Of prosecutors, judges and counsel, in languages whose other titles, or whose names, are not told apart. */
const OF_COURT = new RegExp(
  `(?<!\\p{L})(?:soud(?:ce|kyně)|státní zástupkyně|(?:јавен |јавна )?обвинител(?:от|ка|ката)?|суди(?:јата|ја)|тужи(?:лац|тељка)|судд[яі]|εισαγγελέας|δικηγόρος|δικαστής|jaksa|hakim|syyttäjä|tuomari|(?:kerületi )?bíró|ügyész|ügyvéd|suda?c|sutkinja|odvjetni(?:k|ca)|tužitelj(?:ica)?|teisėja(?:s)?|tiesnes(?:is|e)|kohtunik|thẩm phán|kiểm sát viên|luật sư|القاضي|القاضية|المستشار|المحامي|المحامية|وكيل النيابة|עור(?:ך|כת) הדין|עו"ד|השופטת?|התובעת?|הפרקליטה?) ${SUBJECT}|(?:检察官|檢察官|法官|律师|律師|审判长|審判長)${SUBJECT}|${SUBJECT}(?:裁判長|裁判官|検事|弁護士|检察官|檢察官|法官|律师|律師| ?(?:부장)?(?:검사|판사)| ?변호사)`,
  'iu',
);

/**
 * Whether each sentence that tells of a charge or judgment says that it was somebody else's, or that the subject is of
 * the court: MED-4 asks for the subject's own.
 * @param masked by `maskNames`
 */
export function isCaseOfOthers(masked: string): boolean {
  const sentences = masked.split(SENTENCE_END);
  // A stage takes longest to find, and most texts have no such sentence.
  const ofOthers = new Set(sentences.filter(isOfOthers));
  return (
    ofOthers.size > 0 && [...ofOthers].some(tellsCase) && !sentences.some((one) => !ofOthers.has(one) && tellsCase(one))
  );
}

function tellsCase(sentence: string): boolean {
  const { stage } = stageIn(sentence) ?? {};
  return stage === 'charged' || stage === 'convicted';
}

function isOfOthers(sentence: string): boolean {
  if (LED.exec(sentence)?.[0].includes(SUBJECT) === false || ASIDE.test(sentence)) return true;
  if (OF_COURT.test(sentence)) return !isPlainlyAccused(sentence);
  const title = TITLED.exec(sentence)?.[1];
  return title !== undefined && isTitleWord(title.toLowerCase()) && !isPlainlyAccused(sentence);
}
