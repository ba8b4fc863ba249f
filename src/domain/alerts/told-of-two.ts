import { speaksOfOthers } from '../text/somebody-else.ts';
import type { HitText } from './alert-hit.ts';
import type { TextSubject } from './text-subject.ts';

/**
 * Texts of a report by which nobody can tell whose an age is: of a father and a son, of two of one name; and the
 * articles of a vendor's profile, of which one is of an old man and another names none's age.
 * @param tellsAge whether a text tells an age
 */
export function textsOfTwo(
  texts: readonly HitText[],
  { subject, tellsAge }: { subject: TextSubject; tellsAge: (text: HitText) => boolean },
): ReadonlySet<HitText> {
  const keys = texts.map(articleOf);
  const articles = new Set(keys.filter((one) => !keys.some((other) => other.startsWith(`${one}/`))));
  const dated = new Set(texts.filter(tellsAge).map(articleOf));
  if (articles.size > 1 && [...articles].some((article) => !dated.has(article))) return new Set(texts);
  return new Set(texts.filter(({ text }) => isOfTwo(text, subject)));
}

/** "/hits/0/doc/media/1" of "/hits/0/doc/media/1/snippet". */
function articleOf({ pointer }: HitText): string {
  return (pointer ?? '').replace(/\/[^/]*(?:\/\d+)?$/u, '');
}

const SAME_NAME =
  /(?<!\p{L})(?:omonim|hom[oó]n[iy]m|namesake|same name|that name|mismo nombre|même (?:pré)?nom|stesso nome|mesmo nome|gleichen namens|gleichnamig|namensvetter|naamgeno|samme navn|samma namn|namne|tocayo|xará|imienni|jmenov|однофамил|т[её]зк)/iu;
/** As far as a word before a given name can make it a relative's. */
const REACH = 25;

/** Whom papers have named they go on to call by the surname; by the whole name again only who must be told from another. */
function isOfTwo(text: string, subject: TextSubject): boolean {
  const mentions = subject.mentionsIn(text);
  const whole = mentions.filter(({ name }) => name.includes(' '));
  const [first] = whole;
  if (first === undefined) return false;
  const given = first.name.split(' ')[0];
  return (
    whole.length > 1 ||
    SAME_NAME.test(text) ||
    mentions.some(({ name, before }) => name === given && speaksOfOthers(before.slice(-REACH)))
  );
}
