import type { IdentifierType } from '../facts/facts.ts';
import { CONTACTS, identifierType } from '../facts/identifier-types.ts';
import { schemeOf } from '../facts/number-schemes.ts';

/** A number that a text tells right behind a name, in the text's own words. */
export interface NumberBesideName {
  type: IdentifierType;
  text: string;
  /** What the text calls it. */
  label: string;
  /** Who keeps the register, where the text says so. */
  register: string | null;
  /** A licence's, which in some states is the register's. */
  licence: boolean;
}

const REACH = 200;
const FORM =
  'Ltd|Limited|LLC|LLP|LP|Inc|Incorporated|GmbH|mbH|AG|KG|UG|SE|SA|SAC|SRL|SARL|SAS|SpA|Srl|BV|NV|AB|AS|ASA|A/S|ApS|Oy|Oyj|OÜ|UAB|SIA|Kft|Zrt|Nyrt|Pty|Pte|Bhd|Sdn|Lda|Ltda|FZE|FZCO|FZ|ООО|ОАО|ПАО|АО|PLC|plc|Corp|Corporation|Co|Company|Private|Group|Holdings?|EIRELI|doo|dd|ad|JSC|OOO|DMCC|EOOD|OOD';
const NO_FORM = `(?!(?:${FORM})(?!\\p{L}))`;
const CAPITALISED = `${NO_FORM}\\p{Lu}[\\p{L}\\p{M}’'-]+`;
const SOME_PLACE = `${CAPITALISED}(?: (?:(?:de|am|an|der|sur|upon) )?${CAPITALISED}){0,2}`;
/** What may stand between a name and its number: the rest of the company's form, and where it has its seat. */
const FORMS = `(?:,? (?:\\((?:Private|Pvt\\.?|Pty|Pte|Proprietary)\\)|(?:${FORM})\\.?|\\p{L}{1,3}\\.(?: ?(?:\\p{L}{1,2}\\.|[zi] ))*)(?: de (?:[CR]\\.?[VL]\\.?))?)*`;
const SEAT = `(?:,? (?:uit|aus|of|in|from|de|di|da|à|te|w|z siedzibą w|sise à|con (?:sede|domicilio) (?:in|en)|com sede em|mit Sitz in|based in|gevestigd (?:te|in)) ${SOME_PLACE})?`;
/** A name may end within a form: "Sp" of "Sp. z o.o.", "S" of "S.A.". */
const BY_NUMBER = ' ?(?:identifi\\p{L}+ (?:con|pelo|com|par|by|tramite)|(?:con|com|with) (?!\\p{Ll}))';
const BESIDE = new RegExp(
  `^(?:\\.(?:\\p{L}{1,3}\\.)*(?: [zi] o\\.o\\.| de [CR]\\.?[VL]\\.?)?)?${FORMS}${SEAT},? ?(?:[(（](?<inside>[^()（）]{4,120})[)）]|(?:, |[،，] ?|(?=${BY_NUMBER}))(?<told>[^;()（）]{4,120}))`,
  'u',
);
const NUMBER =
  '(?:[A-Z]{1,2} |[A-Z]{1,6}-?)?\\d(?:[\\dA-Z./-]|(?<=\\d) (?=\\d)){2,28}(?<![./-])(?: ?[A-Za-z](?!\\p{L}))?';
const LABELLED = new RegExp(
  `^(?<label>(?:[\\p{L}\\p{M}.’'"״/&º°-]+ ?){1,7}?)[:：# .ººª°]*(?<=[^\\p{L}\\d]|^|\\p{Lo})(?<number>${NUMBER})(?=$|[.] |\\.$| (?:por|for|per|pour|wegen|was|has|fue|foi|è|ha)(?!\\p{L}))`,
  'u',
);
/** The first digit behind a label is one of three signs at least. */
const MAY_HOLD_NUMBER = /^\D*\d(?:[\dA-Z./-]| (?=\d)){2}/;
/** "who was born in 1979". */
const IS_YEAR = /^\D*\p{Ll} (?:19|20)\d{2}(?=\.?$|\. | \p{L}{2})/u;
const REGISTERED =
  /(?:^|[ .-])(?:company|registration|registered|register|reg|registry|handelsregister|org|organisation|registrikood|registro|(?<licence>licen[cs]e))\.?[ -]?(?:number|code|num|no|nr|nº|n°)?\.?$/iu;
/** Entries of the registers of Germany and Romania, which need no word before them. */
const ENTRY = /(?:^|[ (])(?<entry>HR[AB] ?\d[\d ]{2,8}(?: [A-Z](?!\p{L}))?|J ?\d{1,2}\/\d{1,6}\/(?:19|20)\d{2})$/u;
/** The names of fields in other scripts are no words of prose. */
const NOT_LATIN = /^[\p{Lo}\p{M}\p{Script=Cyrillic}\p{Script=Greek} .]+$/u;
/** "DNI N.º" */
const NUMBER_WORD = /(?: sob o| bajo el| con el)? (?:n(?:[.]?[º°o]|r|um|úm)?|núm|número)[.:]?$/iu;
const KEPT_BY =
  /^(?:(?:Amtsgericht|AG|Registergericht) \p{Lu}.*|.*\b(?:Companies House|Chamber of Commerce|Kamer van Koophandel)\b.*)$/u;
const ONLY_PLACE = new RegExp(
  `^(?:(?:registered|incorporated|eingetragen|mit Sitz|established) (?:in|at|beim) )?${SOME_PLACE}$`,
  'u',
);
/** What else is told of a person between the name and the number: birth, age, citizenship, home, sex. */
const OF_BIRTH =
  /^(?:born|geb|née?|nac|nasc|nat[oa]|ur\.|nar\.|\*|aged?|\d{1,3}(?!\d)|\d{1,2}[./]\d{1,2}[./]\d{4}|(?:19|20)\d{2} ?г|роден|народж|граждан(?:ин|ка)|громадян(?:ин|ка)|obywatel|občan|жител|мешкан|mieszkan|[男女]$|(?:19|20)\d{2}年)/iu;
const BIRTH_IN_BRACKETS =
  /^ ?\((?:born|geb|née?|nac|nasc|nat[oa]|ur\.|nar\.|\*|нар\.|род\.)[^()\d]{0,20}\d[\d./ \p{L}-]{2,25}\)/iu;
/** What may stand before what a number is called: "formerly KvK", "agent for KvK" are of another. */
const LEAD =
  /^(?:(?:registered|incorporated|identified|identifi\p{L}+|holder|titular|portador\p{L}*|inscrit[oa]?e?|registrad[oa]|eingetragen|ingeschreven|immatriculée?|zarejestrowan[aey]|company|its|his|her|with|as|under|in|at|number|nummer|numer|no|con|com|met|mit|sous|unter|onder|pod|by|bajo|sob|el|le|la|o|a|the|de|do|del|d)[ .’']*)*$/iu;
const IN_PLACE = new RegExp(`(?<!\\p{L})(?:in|at|à|en|te|w) ${SOME_PLACE}`, 'u');
/** Words by which the number is another company's: "(a subsidiary of KvK …)". */
const OF_ANOTHER =
  /(?:^| )(?:of|by|owner|parent|subsidiary|unit|owned|von|tochter\p{L}*|dochter\p{L}*|moeder\p{L}*|filial\p{L}*|matriz|controllata)(?: |$)/iu;

/** `Example Ltd (company number 01234567)`, `Voorbeeld B.V. uit Almelo (KvK 30177245)`, `João Lima, CPF 123.456.789-09`. */
export function numbersBesideName(text: string, places: readonly { end: number }[]): NumberBesideName[] {
  return places.flatMap(({ end }) => numbersAfter(text.slice(end, end + REACH).replace(BIRTH_IN_BRACKETS, '')));
}

function numbersAfter(after: string): NumberBesideName[] {
  const { inside, told } = BESIDE.exec(after)?.groups ?? {};
  const items = (inside ?? told ?? '').split(/[,;] |[，；、] ?|، ?/).map((item) => item.trim());
  const register = items.find((item) => KEPT_BY.test(item)) ?? null;
  const found: NumberBesideName[] = [];
  for (const item of items) {
    const number = labelled(item, register);
    if (number !== null) found.push(number);
    else if (item !== register && !ONLY_PLACE.test(item) && !OF_BIRTH.test(item)) break;
  }
  return found;
}

/** What a general word means by the form of its number: an organisation's of Norway or Sweden, a company's of Britain. */
function schemeOfForm(label: string, number: string): string {
  const digits = number.replace(/\D/g, '').length;
  if (/(?<!\p{L})org/iu.test(label) && digits === 9) return 'organisasjonsnummer';
  if (/(?<!\p{L})org/iu.test(label) && digits === 10) return 'organisationsnummer';
  return /company/i.test(label) && /^(?:0\d{7}|1[0-6]\d{6}|(?:SC|NI|OC)\d{6})$/.test(number.trim())
    ? 'companieshouse'
    : '';
}

function labelled(item: string, register: string | null): NumberBesideName | null {
  const entry = ENTRY.exec(item)?.groups?.entry;
  if (entry !== undefined)
    return {
      type: 'registration_number',
      text: entry.trim(),
      label: entry.startsWith('HR') ? 'HRB' : '',
      register,
      licence: false,
    };
  if (!MAY_HOLD_NUMBER.test(item) || IS_YEAR.test(item)) return null;
  const { label = '', number = '' } = LABELLED.exec(item)?.groups ?? {};
  if (number === '' || /^(?:19|20)\d{2}$/.test(number) || OF_ANOTHER.test(label)) return null;
  const words = label
    .trim()
    .replace(NUMBER_WORD, '')
    .split(/ (?=\S)/);
  for (const count of [1, 2, 3, 4]) {
    const name = words.slice(-count).join(' ');
    const scheme = count <= words.length ? schemeOf(name) : null;
    if (scheme !== null && !LEAD.test(words.slice(0, -count).join(' ').replace(IN_PLACE, ''))) return null;
    if (scheme !== null) return { type: scheme.type, text: number.trim(), label: name, register, licence: false };
  }
  const field = NOT_LATIN.test(label) ? identifierType(label.trim()) : null;
  if (field !== null && !CONTACTS.has(field))
    return { type: field, text: number.trim(), label: '', register, licence: false };
  const general = REGISTERED.exec(label.trim());
  return general
    ? {
        type: 'registration_number',
        text: number.trim(),
        label: schemeOfForm(label, number),
        register,
        licence: general.groups?.licence !== undefined,
      }
    : null;
}
