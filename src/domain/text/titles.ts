const FEMALE_ADDRESS =
  /^(?:mrs|ms|miss|madam|madame|mme|mlle|mademoiselle|frau|señora|señorita|sra|srta|signora|dame)$/iu;
const MALE_ADDRESS = /^(?:mr|herr|monsieur|señor|signor|sir)$/iu;
const FEMALE_TITLES =
  /^(?:lady|baroness|princess|queen|countess|sénatrice|senatorin|ministerin|richterin|députée|senadora|ministra|diputada)$/iu;
const MALE_TITLES = /^(?:lord|baron|prince|king|count|sheikh|sénateur|senador|diputado|ministro|député)$/iu;

/** What a form of address or an inflected title before a name says of its bearer; null where it says nothing. */
export function genderOfTitle(words: string): 'F' | 'M' | null {
  return firstGender(words, [FEMALE_ADDRESS, FEMALE_TITLES], [MALE_ADDRESS, MALE_TITLES]);
}

/** The same of a whole name, where `Prince` and `King` may be names themselves. */
export function genderOfAddress(name: string): 'F' | 'M' | null {
  return firstGender(name.split(' ', 1)[0] ?? '', [FEMALE_ADDRESS, /^sénatrice$/iu], [MALE_ADDRESS]);
}

function firstGender(words: string, female: readonly RegExp[], male: readonly RegExp[]): 'F' | 'M' | null {
  for (const word of words.split(' ')) {
    const plain = word.replace(/\.$/, '');
    if (female.some((pattern) => pattern.test(plain))) return 'F';
    if (male.some((pattern) => pattern.test(plain))) return 'M';
  }
  return null;
}
