import { findLegalForms } from '../names/legal-forms.ts';
import { normaliseName } from '../names/normalise.ts';
import type { NameMention } from './person-names.ts';

const AGED =
  /^(?:,? (?:aged )?\d{2}(?=[,.;)]| (?:of|from|and|was|who|has)(?!\p{L}))|,? \(\d{2}\)|, (?:de |di |con )?\d{2} (?:ans|años|anos|anni|Jahre)(?!\p{L}))/u;
const LONGEST_AGE = 30;

/** By which a report on a person may be one on their company. */
export const OWNERSHIP =
  /(?<!\p{L})(?:compan(?:y|ies)|firms?|business(?:es)?|co-?owners?|owners?|own(?:s|ed)|directors?|founders?|(?:co-?)?founded|chief executive|ceo|boss|bosses|chair(?:man|woman)?|president|proprietor|r[ua]ns?|running|head(?:s|ed)|managing|manager|shareholder|partner|garage|(?<!(?:drugs?|cocaine|heroin|cannabis) )dealer(?:ship)?|shops?|stores?|practice|clinic|restaurant|hotel|customers?|clients?|employees?|staff|investors?|entrepreneur|business(?:man|woman)|geschäftsführer(?:in)?|inhaber(?:in)?|firm(?:a|en)|unternehme(?:n|ns|r|rin)|chef(?:in)?|gérante?|dirigeante?|patron(?:ne)?|société|entreprise|empresa|empresari[oa]|dueñ[oa]|propietari[oa]|administrador(?:a)?|soci[oa]|azienda|società|titolare|imprenditor[ei])(?!\p{L})/iu;

/** Goods and trades that somebody may deal in for a firm of their own name. */
const TRADING =
  /(?<!\p{L})(?:trad(?:er|ers|ing|esman)|invoic\p{L}+|vat|contractors?|self-employed|suppliers?|orders?|jobs?|works?hop|warehouse|factory|farm|premises|accounts|payroll|rechnung\p{L}*|facture\p{L}*|factura\p{L}*|fattur\p{L}+)(?!\p{L})/iu;

/**
 * ID-3: whether texts mean a natural person by the name that a company is called by: the name without its legal form,
 * an age behind it, and no word of a business of their own.
 * @param names the company's
 * @param people whom each text names
 */
export function isPersonOfCompanyName(
  texts: readonly { text: string; people: readonly NameMention[] }[],
  names: readonly string[],
): boolean {
  const cores = names.flatMap((name) => {
    const words = normaliseName(name).split(' ');
    const { kept, forms } = findLegalForms(words);
    return forms.length === 0 || kept.length < 2 ? [] : [kept.map((index) => words[index] ?? '').join(' ')];
  });
  if (cores.length === 0) return false;
  const isCore = ({ name }: NameMention) => cores.some((core) => ` ${normaliseName(name)}`.endsWith(` ${core}`));
  const isAged = texts.some(({ text, people }) =>
    people.some((mention) => isCore(mention) && AGED.test(text.slice(mention.end, mention.end + LONGEST_AGE))),
  );
  return isAged && !texts.some(({ text }) => OWNERSHIP.test(text) || TRADING.test(text) || namesWhole(text, names));
}

function namesWhole(text: string, names: readonly string[]): boolean {
  const folded = ` ${normaliseName(text)} `;
  return names.some((name) => folded.includes(` ${normaliseName(name)} `));
}
