import type { ListedIdentifier } from '../../../domain/watchlists/listed-entity.ts';
import { cleanText, listItems } from './clean-text.ts';
import { listedCountry } from './listed-countries.ts';

export interface DocumentNumber {
  value: string;
  /** ISO 3166-1 alpha-2 of the issuer, where the words tell it. */
  country: string | null;
  /** What the words say it is; null where they say nothing. */
  type: ListedIdentifier['type'] | null;
}

/** What is said of a document after its number. */
const AFTERWORDS =
  /[,;:]?\s*\b(?:issued|expire[sd]?|expiring|expiry|expiration|valid|delivered|dated|date of|place of|officially|under (?:the )?name|made out|name in|until)\b.*$/is;
/** Words before the number: they have small letters, which numbers do not. */
const FOREWORDS =
  /^((?:[A-Za-z’'.-]*[a-z]{2}[A-Za-z’'.-]*|of|[Nn]o\.?|[Nn]r\.?|[Ii][Dd]|SSN|CAR|DPRK|DRC|UAE|USA|NR|INN|:|#)[\s:]+|[A-Z]{2,5}\s*[:–-]\s+)+(?=\S*\d|[A-Z]{1,4}[\s-]?\d)/;
const TYPES: readonly (readonly [RegExp, ListedIdentifier['type']])[] = [
  [/\bcredit code/i, 'registration_number'],
  [/\bfiscal|\btax|\binn\b|\btin\b|\bvat\b|\bnif\b|\btrn\b|\bpan\b|\bgstin\b/i, 'tax_id'],
  [
    /\bdriv|\blicen[cs]e|\bbirth certificate|\btravel doc|\bresiden|\bvoter|\bstudent|\bmilitary|\bseaman|\bvisa\b/i,
    'document_number',
  ],
  [/\bpasse?port|\bpasaporte/i, 'passport'],
  [
    /\bidenti|\bnational|\bid\b|\btazkira|\bpersonal|\bcedula|\bc[ée]dula|\bcivil|\bsocial|\bssn\b|\bcitizen/i,
    'national_id',
  ],
  [/\bogrn|\bregistr|\bcompany|\bbrn\b|\bcommercial/i, 'registration_number'],
];

/**
 * Numbers of documents with the words lists put around them: `M174950 (Tunisian passport issued on 27.4.1999)`,
 * `Colombia Cedula No. 52252815`, `(a) … (b) …`, `MP 3413113 and MP 2387911`.
 */
export function documentNumbers(text: string): DocumentNumber[] {
  return listItems(text)
    .flatMap((item) => item.split(/\s+and\s+(?=(?:[A-Z]{1,3}\s)?\S*\d)|,\s+(?=\d{5,}(?:\s|,|$|\())/))
    .flatMap((item) => readNumber(cleanText(item)));
}

function readNumber(text: string): DocumentNumber[] {
  const notes: string[] = [];
  // A bracket within a number, as `12/MaMaKa(N)140703`, has no blank before it.
  const unnoted = text.replace(
    /\s\(([^()]*(?:\([^()]*\)[^()]*)*)\)?|^\(([^()]*)\):?/g,
    (_, note?: string, first?: string) => {
      notes.push(note ?? first ?? '');
      return ' ';
    },
  );
  const afterwords = AFTERWORDS.exec(unnoted)?.[0] ?? '';
  const plain = unnoted.slice(0, unnoted.length - afterwords.length).trim();
  const forewords = FOREWORDS.exec(plain)?.[0] ?? '';
  const value = plain
    .slice(forewords.length)
    .replace(/^(?:series\s+)?|[\s.,;]+$/gi, '')
    .replace(/(?:^|\s)(?:No\.?|N°|#)\s*/i, ' ')
    .trim();
  if (!/\d/.test(value)) return [];
  const words = [forewords, ...notes, afterwords];
  const country = words.map(countryIn).find((code) => code !== null) ?? null;
  const type = TYPES.find(([pattern]) => words.some((part) => pattern.test(part)))?.[1] ?? null;
  return [{ value, country, type }];
}

/** `Tunisian passport number`, `issued by the DPRK`, `Russia`. */
function countryIn(said: string): string | null {
  const plain = said.replace(/[:.,]/g, ' ').trim();
  const by = /\bby (?:the )?((?:[A-Z][\w’'-]+ ?){1,5})/.exec(plain)?.[1]?.trim() ?? '';
  const [first = '', second = '', third = ''] = plain.split(/\s+/);
  for (const text of [plain, `${first} ${second} ${third}`, `${first} ${second}`, first, by].map((words) =>
    words.trim(),
  )) {
    // Few letters are more often a kind of number.
    const code = text.length > 3 || /^(?:USA|UAE|DRC)$/.test(text) ? listedCountry(text) : null;
    if (code !== null) return code;
  }
  return null;
}
