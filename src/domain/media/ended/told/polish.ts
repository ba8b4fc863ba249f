import { SUBJECT } from '../../mask-names.ts';
import { FREE, GAP, MORE } from './case-words.ts';
import type { CaseWords } from './case-words.ts';

/** Polish names stand in a case of their own, and a noun before one may be whose it is: only these. */
const S = `(?:(?:były|byłego|byłą|była|biznesmen|biznesmena|przedsiębiorc[aęy]|radn[ayeąeoego]+|burmistrz|burmistrza|wójt|wójta|prezes|prezesa|lekarz|lekarza|prezydent|prezydenta|posła|poseł|notariusza?|\\p{Lu}\\p{L}*\\.?) ){0,4}${SUBJECT}`;

/** The words of Polish papers. */
export const POLISH: CaseWords = {
  languages: ['pl'],
  hint: 'uniewinni|umorz|umarza|niewinn|oczyszcz|wycofa|uchyl',
  ends: [
    `(?:utrzymał[ao]?|utrzymano|utrzymuje) w mocy (?:wyrok |orzeczenie )?uniewinniając(?:y|e|ego) ${S}`,
    `(?:prokuratura|prokurator|śledczy|sąd)${FREE}(?:wycofał[aoi]?|wycofała|odstąpił[aoi]?|oczyścił[ao]?) (?<more>[^.;:\\n]{0,60}?)(?:wobec|przeciwko|przeciw|z zarzutów) ?${S}`,
    `(?:umorzył[ao]?|umarza|umorzono|umorzyli) ${FREE}(?:śledztwo|postępowanie|sprawę|dochodzenie)${MORE}(?:przeciwko|wobec|przeciw|w sprawie) ${S}`,
    `(?:śledztwo|postępowanie|sprawa|dochodzenie)${FREE}(?:przeciwko|wobec|przeciw) ${S}${MORE}(?:umorzon[eoay]|zostało umorzone|została umorzona)`,
    `prawomocnie uniewinni(?:ł|ła|ony|ona|ono)${FREE} ?${S}`,
    `${S}${GAP} (?:został[a]? |jest )?(?:prawomocnie uniewinnion[ya]|oczyszczon[ya] z (?:zarzutów|wszystkich zarzutów))`,
  ],
  verdicts: [
    `uniewinnił[ay]? (?:od (?:wszystkich )?zarzut(?:u|ów) )?${S}`,
    `${S}${GAP} (?:został[a]? )?uniewinnion[ya]`,
    `uniewinnienie ${S}`,
    `${S}${GAP} jest niewinn[ya]`,
  ],
  fates: [],
  charges: [],
  unnamed: ['uniewinnieni[ea]', 'uniewinnił|uniewinnion[ya]'],
  final: [
    'prawomocn(?:y|e|ie|ym|ego)|ostateczn(?:y|e|ie)|nie podlega zaskarżeniu',
    '(?:oddalił|oddala|oddalono) (?:apelację|kasację|zażalenie) (?:prokuratury|prokuratora|oskarżyciela)',
    'prokuratura nie (?:złoży|złożyła|wniesie|wniosła) (?:apelacji|kasacji)|(?:apelacja|kasacja) (?:prokuratury|prokuratora) (?:została )?oddalona',
  ],
  phrases: [
    'oczyszczon[yae] z (?:wszystkich )?zarzutów|(?:główn[ya] )?świadek (?:koronny )?kłamał[a]?',
    'nie (?:dopatrzyli|dopatrzył[ao]?|dopatrzono|doszukali|doszukano) się(?: (?:znamion|cech))? (?:przestępstwa|czynu zabronionego|nieprawidłowości|przestępstw)',
    'wyrok uniewinniający|od (?:wszystkich )?(?:stawianych (?:jej|mu) )?zarzut(?:u|ów)(?: [\\p{L}-]+){1,4}?(?=[.,;\\n]|$)',
    '(?:któr(?:emu|ej|ym|ą|ego)|jemu|jej|mu) (?:wcześniej )?zarzucano|(?:był|była) (?:oskarżon[ya]|podejrzan[ya])(?: o)?|(?:oskarżon[ya]|podejrzan[ya]) (?:o|był|była)',
    '(?:nie ma|brak|braku|nie było|nie znaleziono|nie doszło do|nie popełnił[a]?|nie stwierdzono)(?: (?:dowodów|znamion|czynu|przestępstwa|zabronionego|na|winy|podstaw|do|postawienia|zarzutów|żadnych|popełnienia))*',
    'zapowiada wniosek o (?:odszkodowanie|zadośćuczynienie)|będzie domagać się odszkodowania|od (?:wszystkich )?zarzut(?:u|ów)|wszystkich zarzutów',
    'sąd (?:apelacyjny|najwyższy|okręgowy|rejonowy)|prokuratur[ay] (?:okręgow[aej]+|rejonow[aej]+|krajow[aej]+|regionaln[aej]+)',
    '(?:po|przez) \\p{L}+ (?:lat|latach|miesiącach|miesięcy)(?: (?:procesu|śledztwa))?',
  ],
  words: `
    i oraz w we z ze na o od do po za przed przy przez dla u to ten ta jest są był była było że który która które gdy już także też teraz wczoraj dziś poniedziałek wtorek środę czwartek piątek stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia roku rok lat latach miesięcy
    sąd sądu sądzie wyrok wyroku orzeczenie postanowienie prokuratura prokuratury prokurator sędzia sędziowie obrona obrońca sprawa sprawy sprawie śledztwo postępowanie zarzut zarzuty zarzutów dowody dowodów uniewinnienie
    uznał uznała uznali stwierdził stwierdziła poinformowała poinformował podkreślił podkreśliła powiedział powiedziała dodał dodała uzasadnił uzasadniła orzekł orzekła umorzyła umorzył uniewinnił umorzenie umorzone
    oszustwo oszustwa korupcja korupcji łapownictwo łapownictwa wyłudzenie wyłudzenia wyłudzanie vat pranie prania pieniędzy przywłaszczenie niegospodarność niegospodarności łapówki
    przedsiębiorca przedsiębiorcy były byłego burmistrz burmistrza wójt radna radny prezes lekarz firma firmy spółka spółki rodzina dziewięć osiem siedem sześć pięć cztery trzy dwa dziesięć dziewięciu ośmiu siedmiu
  `,
  beforeNouns: 'w we z ze na o od do po za przed przy przez dla u wobec',
  articles: '',
  beforeParticiples: '',
  adverbs: 'nie(?<!nie)',
  pronouns: 'który która które i',
  verbs: 'ł|ła|li|ły|ć|je|ją|uje|ują|i|y',
  doubts:
    'apelacj\\p{L}*|kasacj\\p{L}*|nieprawomocn\\p{L}*|ponown\\p{L}*|ponownie|znów|jednak|ale|lecz|natomiast|pozostał\\p{L}*|inn(?:e|ych|ej|y)|kolejn\\p{L}*|częściow\\p{L}*|jednego z|warunkow\\p{L}*|przedawni\\p{L}*|skaza\\p{L}*|więzieni\\p{L}*|areszt\\p{L}*|winny|winna|przyzna\\p{L}*|nie|nadal|wciąż|zmienion\\p{L}*|uchyl\\p{L}*|zmar\\p{L}*|niepoczytaln\\p{L}*|tylko|jedynie|zażaleni\\p{L}*',
  mayExplain: true,
};
