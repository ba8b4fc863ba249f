import type { Field } from '../facts/field-reader.ts';
import { identifierType } from '../facts/identifier-types.ts';

/** Labels as lists and vendors write them in the remarks of a record, and the field each stands for. */
const LABELS: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:alt\.? )?(?:d\.?o\.?b\.?|date of birth|birth ?date|born(?! in)|y\.?o\.?b\.?|year of birth|geburtsdatum|geb\.|date de naissance|née? le|fecha de nacimiento|nacid[oa] el|data di nascita|nat[oa] il|data de nascimento|nascid[oa] em|ur\.|nar\.|f\.(?= ?\d)|дата рождения|д\.р\.)/i,
    'dob',
  ],
  [/^(?:alt\.? )?(?:p\.?o\.?b\.?|place of birth|birth ?place|born in|geburtsort|lieu de naissance)/i, 'placeofbirth'],
  [
    /^(?:alt\.? )?(?:nationality|nationalities|citizenship|citizen(?: of)?|national of|staatsangehörigkeit|nationalité|nacionalidad|nazionalità|cittadinanza|nacionalidade)/i,
    'nationality',
  ],
  [/^(?:country of residence|residence|resident of)/i, 'countryofresidence'],
  [/^(?:gender|sex)/i, 'gender'],
  [/^(?:occupation|profession)/i, 'occupation'],
  [/^(?:position|function|title|designation)/i, 'position'],
  [/^employer/i, 'employer'],
  [/^(?:spouse|wife|husband|father|mother)(?:'s name)?/i, 'spouse'],
  [/^(?:address)/i, 'address'],
  [/^(?:date of death|died|deceased on|d\.?o\.?d\.?)/i, 'deathdate'],
  [/^(?:(?:good quality |strong )?(?:a\.?k\.?a\.?|alias))/i, 'alias'],
  [/^(?:weak a\.?k\.?a\.?|low quality a\.?k\.?a\.?)/i, 'weakalias'],
];
const NUMBERED =
  /^((?:[\p{L}.'’/-]+ ){0,5}?(?:passport|cedula|cédula|identification|identity card|identity|id|ssn|tax|registration|dni|national|number|no\.?|number)\b(?: (?:id|number|no\.?|card|code|#))*\.?)[:\s#]{1,3}([A-Z0-9][A-Z0-9 ./-]{2,39}?)\s*(?:\(([^()]{2,60})\))?(?: (?:issued|expires|exp)\b.*)?$/iu;

const MOST_SEGMENTS = 200;
const LONGEST_SEGMENT = 300;

/**
 * What the remarks of a record say under labels ("DOB 03 Mar 1961; POB Lyon, France; Passport X99 (France)"), as
 * fields. Only where the text begins with a label, or with a name as lists write it before two of them ("HADDOUR, Firas;
 * DOB …"): prose names many people, remarks are the record's own.
 */
export function labelledFields({ text, pointer }: { text: string; pointer: string | null }): Field[] {
  const segments = text
    .slice(0, MOST_SEGMENTS * LONGEST_SEGMENT)
    .replace(/^\s*\(?(?:individual|entity)\)?[\s;,.-]*/i, '')
    .split(/[;\n|]/, MOST_SEGMENTS)
    .map((segment) => segment.trim().replace(/\.$/, ''));
  const fieldsAt = (segment = '') => fieldOf(segment, pointer ?? '');
  const [first, second, third] = segments;
  const kin = segments.findIndex((segment) => KIN.test(segment));
  if (kin >= 0 && segments.slice(kin + 1).some((segment) => fieldsAt(segment).length > 0)) return [];
  const isLabelled = (segment?: string) => fieldsAt(segment).length > 0;
  const isOfNamed = () => LISTED_NAME.test(first ?? '') && isLabelled(second) && isLabelled(third);
  return isLabelled(first) || isOfNamed() ? segments.flatMap(fieldsAt) : [];
}

/** "son of Piotr", "Wife: DOB …": what follows may be told of the relative, or of the party. */
const KIN =
  /^(?:(?:his|her|the) )?(?:son|daughter|brother|sister|wife|husband|father|mother|nephew|niece|cousin|uncle|aunt|child|spouse|relative)(?:\b(?!'s name| name))/iu;

/** "HADDOUR, Firas Nabil (a.k.a. …)" */
const LISTED_NAME = /^\p{Lu}[\p{Lu}\p{M}'’ -]+, \p{Lu}[^;]{1,200}$/u;

/** What one part of such a text says under its label; nothing where it has none. */
export function fieldOf(segment: string, pointer: string): Field[] {
  if (segment.length > LONGEST_SEGMENT) return [];
  const numbered = NUMBERED.exec(segment);
  if (numbered?.[1] !== undefined && numbered[2] !== undefined && /\d/.test(numbered[2])) {
    const type = identifierType(numbered[1]);
    const value = { type: numbered[1], number: numbered[2], country: numbered[3] ?? '' };
    if (type !== null) return [{ key: 'identifiers', value, pointer }];
  }
  for (const [label, key] of LABELS) {
    const found = label.exec(segment);
    if (!found) continue;
    const said = segment.slice(found[0].length);
    // A label ends at a colon or a blank: "Title" is one, "Titled" is none.
    if (!/^\s*[:=]|^\s+\S/.test(said)) continue;
    const value = said.replace(/^[\s:=]+/, '').replace(/^['"“](.*)['"”]$/u, '$1');
    if (value !== '' && !isSentence(value, said)) return [{ key, value, pointer }];
  }
  return [];
}

/** "DOB circa 1964", "DOB between 1958 and 1963". */
const ABOUT_A_YEAR = /^(?:circa|ca\.?|c\.|approximately|approx\.?|about|around|between|early|late|mid) .*\d{4}/u;

/** "Born to a farmer's family in …": a label is followed by its value, not by a tale. */
function isSentence(value: string, said: string): boolean {
  return (
    !/^\s*[:=]/.test(said) && (value.split(' ').length > 8 || (/^\p{Ll}+ /u.test(value) && !ABOUT_A_YEAR.test(value)))
  );
}
