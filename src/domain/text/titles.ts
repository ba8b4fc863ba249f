import { wordSet } from './word-set.ts';

const FEMALE_ADDRESS = wordSet(
  'mrs ms miss madam madame mme mlle mademoiselle frau señora señorita sra srta signora dame',
);
const MALE_ADDRESS = wordSet('mr herr monsieur señor signor sir');
const FEMALE_TITLES = wordSet(
  'lady baroness princess queen countess sénatrice senatorin ministerin richterin députée senadora ministra diputada',
);
const MALE_TITLES = wordSet('lord baron prince king count sheikh sénateur senador diputado ministro député');
/** Forms of address that are names, too, where they begin with a capital. */
const SMALL_FEMALE = wordSet(
  'pani paní panią fru mevrouw mevr doamna doamnei doña dona bà cô chị gospođa gospođu gospođe rouva госпожа госпожу госпожи гражданка гражданку гражданки пани громадянка громадянку κυρία κυρίας',
);
const SMALL_MALE = wordSet(
  'pan pana panu panem meneer dhr domnul domnului ông gospodin gospodina gospodinu herra господин господина господину гражданин гражданина гражданину громадянин громадянина κύριος κύριο κυρίου',
);
const SENATOR = wordSet('sénatrice');

/** What a form of address or an inflected title before a name says of its bearer; null where it says nothing. */
export function genderOfTitle(words: string): 'F' | 'M' | null {
  return (
    firstGender(words, [FEMALE_ADDRESS, FEMALE_TITLES], [MALE_ADDRESS, MALE_TITLES]) ??
    (/^\p{Ll}/u.test(words) ? firstGender(words, [SMALL_FEMALE], [SMALL_MALE]) : null)
  );
}

/** The same of a whole name, where `Prince` and `King` may be names themselves. */
export function genderOfAddress(name: string): 'F' | 'M' | null {
  return firstGender(name.split(' ', 1)[0] ?? '', [FEMALE_ADDRESS, SENATOR], [MALE_ADDRESS]);
}

type Words = ReadonlySet<string>;

function firstGender(words: string, female: readonly Words[], male: readonly Words[]): 'F' | 'M' | null {
  for (const word of words.split(' ')) {
    const plain = (word.endsWith('.') ? word.slice(0, -1) : word).toLowerCase();
    if (female.some((titles) => titles.has(plain))) return 'F';
    if (male.some((titles) => titles.has(plain))) return 'M';
  }
  return null;
}
