import { withoutImpersonal } from '../text/impersonal.ts';
import { speaksOfOthers } from '../text/somebody-else.ts';

/**
 * Whether what stands at a place of a remark is said of the record's own party: nothing before it speaks of others, and
 * its clause has no article but at its beginning: "the licence of a woman born in 1961".
 */
export function isSaidOfParty(text: string, start: number): boolean {
  if (start > LONGEST_BEFORE) return false;
  const before = withoutImpersonal(text.slice(0, start));
  const clause = before.slice(Math.max(...['. ', '; ', '| ', ': '].map((sign) => before.lastIndexOf(sign))) + 1).trim();
  return (
    !speaksOfOthers(before.replace(TAKES_UP, '').replace(KIND_FIRST, '')) &&
    (TAKES_UP.test(before) || !LATER_ARTICLE.test(clause))
  );
}

/** What comes later is no short remark on one person; keeps what reading takes within bounds. */
const LONGEST_BEFORE = 2000;

/** "Seen at the branch, he gave his age as 61": a word for the one whom the remark is of begins anew. */
const TAKES_UP =
  /[.,;] (?:(?:and|und|et|y|e|en) )?(?:he|she|er|sie|il|elle|él|ella|lui|lei|hij|zij|the (?:man|woman),?) ?$/iu;

/** "Man in his twenties": at the beginning whom the remark is of, and nobody's husband. */
const KIND_FIRST =
  /^\W*(?:(?:an?|the|our|eine?|une?|una?|uma?|een|en) )?(?:man|mann|frau|femme|mujer|mulher|vrouw|mand|customer|client[ea]?)(?! (?:of (?:the|an?|his|her)|des|der|von|vom|de|du|d['’]|van)(?!\p{L}))(?!\p{L})/iu;

const LATER_ARTICLE =
  /\S\s+(?:an?|the|his|her|their|ein(?:e[mnrs]?)?|de[rmns]|das|die|sein\p{L}*|ihr\p{L}*|une?|la|le|les|l['’]\p{L}+|son|sa|ses|una?|el|los|las|su|sus|uno|il|lo|gli|suo|sua|uma?|o|os|seu|een|het|zijn|haar|et|en|ett|hans|hennes)\s/iu;
