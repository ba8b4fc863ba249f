import { OTHER, SUBJECT } from '../mask-names.ts';

export const AGE = new RegExp(
  `(?<=[${SUBJECT}${OTHER}])(?:,? \\((?:aged )?\\d{1,3}\\)|,? (?:aged )?\\d{1,3}(?= |,|\\.)),?`,
  'gu',
);

/** Not of "Accountant Ruth Melling". */
export const beginSmall = (sentence: string) =>
  sentence.replace(/^["“'‘«(]?\p{Lu}(?=\p{Ll}*(?!\p{L}))(?!\S+ (?:\p{Ll}+ ){0,3}\u0081)/u, (letter) =>
    letter.toLowerCase(),
  );

const WORDS_BEFORE =
  /(?:(?:(?!(?:as|by|of|to|at|in|on|for|from|with|and|when|that|how|who|after|said|told) )[\p{L}'-]+,? )){1,3}$/u;
const APPOSITION = /^,(?: [\p{L}'-]+){1,6}(?=,)/u;
const REACH = 60;

/** The nouns by which the subject is introduced: "the farmer" may be it. */
export function rolesOf(text: string): Set<string> {
  const words: string[] = [];
  for (let at = text.indexOf(SUBJECT); at >= 0; at = text.indexOf(SUBJECT, at + 1)) {
    const before = WORDS_BEFORE.exec(text.slice(Math.max(0, at - REACH), at))?.[0] ?? '';
    const after = APPOSITION.exec(text.slice(at + 1, at + 1 + REACH))?.[0] ?? '';
    words.push(...(`${before} ${after}`.toLowerCase().match(/[\p{L}-]{4,}/gu) ?? []));
  }
  return new Set(words.filter((word) => !NO_ROLE.test(word)));
}

const NO_ROLE = /^(?:from|with|after|when|that|told|said|whose|been|were|have|also|then|former|retired)$/u;

/** What nobody does to oneself, whoever did it. */
export const ALONE =
  /(?<!\p{L})(?:whistle-?blower|denunciante de corrupción|hinweisgeber(?:in)?|unfair dismissal|lanceu[rs]e? d['’]alerte|klokkenluider|cambriolée?|usurpation d['’]identité|cyberattaque|suplantaron la identidad|(?:secuestr|sequestr)(?:o|ad[oa])|kidnapped|enlevée?|rapit[oa])(?!\p{L})/iu;
