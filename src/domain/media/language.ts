import { ofLastText } from '../text/last-text.ts';

/**
 * Frequent little words of the languages whose words for offences and proceedings are known here, and of others that
 * look like them. A text is taken for the language it has most of; one of the others, or of none, is not read.
 */
const READ: Readonly<Record<string, string>> = {
  en: 'the of and in for his her as at by to was is has had were been be who that with from on over after before an it its he she they are not have which more than but this their when where into about also one two three years year told said court charges convicted conviction jury judge guilty jailed prosecutors',
  de: 'der die das und den dem des mit von im ein eine einen einem einer wurde wird ist war hat hatte haben wegen zu zum zur nach bei auf für gegen er sie als auch nicht sich aus soll dass seine ihre wurden sein über vom am seit durch',
  fr: 'le la les des du de et en un une est a été pour par dans sur au aux avec qui que il elle son sa ses ont était d l qu contre dont après ce cette pas plus mais deux trois ans',
  es: 'el la los las y del de en un una fue ha por con su que se al para es era han sus como más años contra tras entre no lo sido a delito',
  it: 'il lo la gli le di del della dei delle in un una è stato stata per con da dal che si al alla nel nella ha sono anni e contro dopo non ai sui più suo sua',
};
const UNREAD: Readonly<Record<string, string>> = {
  pt: 'o os um uma foi do da dos das em no na nos nas por com que se ao pelo pela é são não mais anos de e a à às seu sua pegou virou',
  nl: 'de het een en van voor met werd wordt is zijn heeft niet op aan bij tot uit naar wegens ook zich door als hij zij in jaar veroordeeld te om over die dat',
  ro: 'de la și si în din pentru a fost cu pe un o este nu care al ai ale sa său ani prin după fiind',
  ca: 'el la els les de i del un una ha per amb que es estat condemnat a en als no va',
  sv: 'och att det som en ett för på av med är var har till den i från om inte han hon dömdes efter',
  da: 'og at det som en et for på af med er var har til den i fra om ikke han hun blev efter der',
  pl: 'i w na z do za od się jest był była został przez o po dla nie oraz ze',
  cs: 'a v na z do za od se je byl byla po pro ne ze jako který',
  hr: 'i u na za od je su se bio bila s iz po kao nije zbog',
  hu: 'a az és hogy nem is egy volt miatt ki meg de el szerint',
  tr: 've bir bu için ile olarak da de gibi daha ne çok',
  id: 'dan yang di untuk dengan dari pada karena ini itu ke oleh',
  et: 'ja on ei et oli kui ta ka see aasta',
  fi: 'ja on ei että oli kun hän myös se vuoden',
};

const setsOf = (words: Readonly<Record<string, string>>) =>
  Object.values(words).map((list) => new Set(list.split(' ')));
const [READ_WORDS, UNREAD_WORDS] = [setsOf(READ), setsOf(UNREAD)];

/** Of the words of a text written small, names left out; and how many there must be to tell. */
const LEAST_SHARE = 0.2;
const LONGEST = 5000;
/** Letters that no word of the languages read here has. */
const FOREIGN_LETTER = /(?<!\p{L})\p{Ll}*(?=\p{Ll})[^a-zäöüßàâæçéèêëîïôœùûÿáíóúñìò]/u;

/** Whether a text is in a language whose words are known here: every line of it that is long enough to tell. */
export function isReadLanguage(text: string): boolean {
  const lines = text
    .slice(0, LONGEST)
    .split('\n')
    .filter((line) => line.trim() !== '');
  const told = lines.map(isReadLine);
  return told.includes('read') && !told.includes('unread');
}

const TOO_SHORT = 4;

function isReadLine(line: string): 'read' | 'unread' | 'short' {
  const letters = line.replaceAll(/[\u0080-\u008F]/g, '');
  const isPlain = /^[\x20-\x7e]*$/.test(letters);
  if (!isPlain && (/[^\p{Script=Latin}\P{L}]/u.test(letters) || FOREIGN_LETTER.test(letters))) return 'unread';
  // The first word of a sentence is written large, and all others but names small.
  const words = (
    letters.match(/(?<![\p{L}\p{M}])(?:\p{Ll}[\p{Ll}\p{M}]*|(?<=(?:^|[.!?:] )["“«]?)\p{Lu}\p{Ll}*)(?!\p{L})/gu) ?? []
  ).map((word) => word.toLowerCase());
  const most = (sets: readonly Set<string>[]) =>
    sets.reduce((best, set) => Math.max(best, words.filter((word) => set.has(word)).length), 0);
  const [read, unread] = [most(READ_WORDS), most(UNREAD_WORDS)];
  if (read > unread && read >= Math.max(1, words.length * LEAST_SHARE)) return 'read';
  return words.length < TOO_SHORT && unread <= read ? 'short' : 'unread';
}

const LANGUAGES = Object.keys({ ...READ, ...UNREAD });
const LITTLE_WORDS = new Map<string, number[]>();
for (const [index, words] of Object.values({ ...READ, ...UNREAD }).entries()) {
  for (const word of words.split(' ')) LITTLE_WORDS.set(word, [...(LITTLE_WORDS.get(word) ?? []), index]);
}
const BETWEEN_WORDS = /[^\p{L}\p{M}]+/u;
/** Little words of one language that tell it, and how many another may have less of them and be it all the same. */
const ENOUGH_WORDS = 3;
const NEAR_SHARE = 0.6;

/** What a text may be written in, by ISO 639-1: for each line what it has most little words of; null where they are too few. */
export const likelyLanguages = ofLastText((text): ReadonlySet<string> | null => {
  const likely = new Set<string>();
  for (const line of text.slice(0, LONGEST).split('\n')) {
    const counts = LANGUAGES.map(() => 0);
    for (const word of line.split(BETWEEN_WORDS)) {
      for (const index of LITTLE_WORDS.get(word) ?? []) counts[index] = (counts[index] ?? 0) + 1;
    }
    const most = Math.max(...counts);
    if (most < ENOUGH_WORDS) continue;
    for (const [index, count] of counts.entries()) if (count >= most * NEAR_SHARE) likely.add(LANGUAGES[index] ?? '');
  }
  return likely.size === 0 ? null : likely;
});

const OTHER_SCRIPT = /[\p{Lo}\p{Script=Greek}\p{Script=Cyrillic}]{2}/u;
/** The commonest words of English, German, French, Spanish and Italian that few other languages have; "was" is Dutch, too. */
const SURE_WORDS = / (?:the|were|wegen|wurde|und|été|fue|los|della|stato|stata) /;

/** Whether a text may be in a language other than the five, so that words of the others are worth looking for. */
export function mayBeInOtherLanguage(text: string): boolean {
  return !SURE_WORDS.test(text) || OTHER_SCRIPT.test(text);
}
