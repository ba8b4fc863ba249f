import { cleanText, saysSomething } from './clean-text.ts';
import { listedCountry } from './listed-countries.ts';
import { inReadingOrder } from './person-name.ts';

export interface NameVariant {
  text: string;
  kind: 'ALIAS' | 'FORMER';
}

/** In brackets after a name, and no part of it. */
const NOTE =
  /^(?:(?:also )?(?:previously|formerly) (?:listed )?as|(?:birth|former|combat|code|false|nick|sub-unit)[ -]?names?|nom de guerre|original script|third|deceased|presumed)\b/i;
const FORMERLY =
  /^(?:formerly|previously|former name|birth name|born|née|nee|f\.?k\.?a\.?)\b[.:,]?\s*(?:known as|listed as|as)?\s*/i;
const ALSO =
  /^(?:a\.?k\.?a\.?|also(?: known as)?|alias(?:es)?|or|(?:original script|in [A-Z][a-z]+(?: script)?|[A-Z][a-z]+(?: spelling)?)(?=:))(?:[.:,]|\b)[.:,]?\s*/i;
/** `(FDLR)`, `(JAK-A)`: a short form of what stands before it. */
const SHORT_FORM = /^(?=(?:.*\p{Lu}){2})[\p{Lu}\p{N}][\p{L}\p{N}&./-]{1,14}$/u;
/** A bracket at the end of an organization's name that tells which part of it, and not what else it is called. */
const PART = /\b(?:branch|office|department|division|section|region|province|located|based|subsidiar)/i;
const AFTERWORD =
  /,?\s+(?:born (?:in|on|\d)|(?:date|place) of birth|son of [A-Z]|previously listed as|formerly listed as).*$/s;
const BRACKET = /\(([^()]*(?:\([^()]*\)[^()]*)*)\)/g;

/**
 * The names that one entry of a list's column of names stands for: `Iyad (a.k.a. Eyad) MAKHLOUF`,
 * `Jin Tiesan (金铁三)`, `Ocean Maritime Management (OMM)`. The first is the name itself.
 */
export function nameVariants(text: string, isPerson: boolean): NameVariant[] {
  const spelled = balanced(cleanText(text)).replace(/(?<!\()\ba\.k\.a\. ([\p{L}'’-]+)$/u, '(a.k.a. $1)');
  const names = splitOutside(spelled);
  return names.flatMap((name) => variantsOf(name, isPerson)).filter((variant) => saysSomething(variant.text));
}

function variantsOf(name: string, isPerson: boolean): NameVariant[] {
  const whole = unquoted(name.replace(AFTERWORD, ''));
  const others: NameVariant[] = [];
  const found = { former: false };
  const plain = whole.replace(BRACKET, (bracket: string, content: string, at: number) => {
    const inside = content.replace(/\(([^()]*)\)/g, (inner, note: string) => (NOTE.test(note) ? '' : inner)).trim();
    const [before, after] = [whole.slice(0, at), whole.slice(at + bracket.length)].map(withoutBrackets);
    const read = readBracket(inside, { before: before ?? '', after: after ?? '', isPerson });
    if (NOTE.test(inside) && /former|previous|birth/i.test(inside)) found.former = true;
    others.push(...read.names);
    return read.stays ? bracket : ' ';
  });
  const mains = isPerson ? byScript(tidy(plain)).flatMap(slashed) : [tidy(plain)];
  return [
    ...mains.map((text) => ({ text, kind: found.former ? ('FORMER' as const) : ('ALIAS' as const) })),
    ...others.map((other) => ({ ...other, text: tidy(other.text) })),
  ].map((variant) => (isPerson ? { ...variant, text: inReadingOrder(variant.text) } : variant));
}

interface BracketContext {
  before: string;
  after: string;
  isPerson: boolean;
}

interface ReadBracket {
  /** Other names it tells of. */
  names: NameVariant[];
  /** It belongs to the name. */
  stays: boolean;
}

function readBracket(inside: string, context: BracketContext): ReadBracket {
  const { before, after, isPerson } = context;
  const also = inside.replace(ALSO, '');
  if (also !== inside) return { names: alternatives(also, 'ALIAS', context), stays: false };
  if (NOTE.test(inside)) return { names: [], stays: false };
  const formerly = inside.replace(FORMERLY, '');
  if (formerly !== inside) return { names: alternatives(formerly, 'FORMER', context), stays: false };
  const alone = { ...context, before: '', after: '' };
  if (isLatin(inside) !== isLatin(before)) return { names: alternatives(inside, 'ALIAS', alone), stays: false };
  if (isPerson) {
    const isName = before.trim() !== '' && /^[\p{L}\p{M}'’., -]+$/u.test(inside);
    return { names: isName ? alternatives(inside, 'ALIAS', context) : [], stays: false };
  }
  if (SHORT_FORM.test(inside)) return { names: [{ text: `${inside}${after}`, kind: 'ALIAS' }], stays: false };
  const isAnother = after.trim() === '' && inside.includes(' ') && !PART.test(inside) && listedCountry(inside) === null;
  return { names: isAnother ? alternatives(inside, 'ALIAS', alone) : [], stays: true };
}

/** A single word stands for the one before the bracket, several are a name of their own. */
function alternatives(inside: string, kind: NameVariant['kind'], context: BracketContext): NameVariant[] {
  const { before, after, isPerson } = context;
  return inside
    .split(isPerson ? /[;,]|\s+or\s+/ : /;|\s+or\s+|,(?!\s*(?:ltd|limited|inc|llc|s\.a|jsc)\b)/i)
    .map((part) => {
      const words = part.trim();
      if (before.trim() === '') return { kind, text: words };
      if (words.includes(' ')) return { kind, text: isPerson ? words : `${words}${after}` };
      return { kind, text: `${before.trim().replace(/\S+$/, '')}${words}${after}` };
    });
}

function withoutBrackets(text: string): string {
  return text.replace(BRACKET, ' ');
}

function tidy(text: string): string {
  return unquoted(cleanText(text).replace(/ +,/g, ',')).replace(/[\s,–-]+$/, '');
}

/** Without quotation marks around the whole of it. */
function unquoted(text: string): string {
  return /^["“”‘']+([^"“”]*?)["“”’']+$/.exec(text.trim())?.[1] ?? text.trim();
}

function isLatin(text: string): boolean {
  return !/\p{L}/u.test(text) || /\p{Script=Latin}/u.test(text);
}

/** `Andrey BOGATOV Андрей БОГАТОВ` is two names. */
function byScript(name: string): string[] {
  const match =
    /^(\P{L}*\p{Script=Latin}[\P{L}\p{Script=Latin}]*?)\s+((?!\p{Script=Latin})\p{L}(?:(?!\p{Script=Latin})[^])*)$/u.exec(
      name,
    );
  return match ? match.slice(1) : [name];
}

/** `Mikalai VARABEI/VERABEI` is two names. */
function slashed(name: string): string[] {
  const match = /^(.*?)([\p{L}'’-]+)\/([\p{L}'’-]+)(.*)$/u.exec(name);
  if (!match) return [name];
  const [, before = '', first = '', second = '', after = ''] = match;
  return [`${before}${first}${after}`, `${before}${second}${after}`];
}

/** With as many brackets closed as opened. */
function balanced(text: string): string {
  let open = 0;
  const kept = text.replace(/[()]/g, (sign) => {
    if (sign === '(') open += 1;
    else if (open === 0) return '';
    else open -= 1;
    return sign;
  });
  return kept + ')'.repeat(open);
}

/** Split at `;`, and at ` / ` between whole names, but not within brackets. */
function splitOutside(text: string): string[] {
  return text.split(/;(?![^(]*\))|(?<=\S \S+)\s+\/\s+(?=\S+ \S)(?![^(]*\))/).filter(saysSomething);
}
