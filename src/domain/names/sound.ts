/**
 * One spelling for the usual ways to write the same sounds in Latin letters (ph and f, ou and u, sch and sh); double
 * letters become one. Equal results sound alike.
 * @param word folded: a … z and digits
 */
export function soundOf(word: string): string {
  let sound = '';
  let last = '';
  for (let i = 0; i < word.length;) {
    const rule = ruleAt(word, i);
    const symbol = rule?.[1] ?? word.charAt(i);
    i += rule?.[0].length ?? 1;
    if (symbol === last || (symbol === 'e' && 'aou'.includes(last) && last !== '')) continue;
    sound += symbol;
    last = symbol.charAt(symbol.length - 1);
  }
  return sound;
}

/** Longest first; where none fits, the letter stands for itself. */
const RULES = byFirstLetter(
  'tsch=7 dzh=j sch=7 tch=7 ph=f sh=7 ch=7 cz=7 kh=h gh=g dj=j ou=u oo=u ee=i ck=k ca=ka co=ko cu=ku q=k c=k x=ks y=i j=i w=v',
);

type Rule = readonly [letters: string, symbol: string];

function byFirstLetter(rules: string): ReadonlyMap<string, readonly Rule[]> {
  const found = new Map<string, Rule[]>();
  for (const rule of rules.split(' ')) {
    const [letters = '', symbol = ''] = rule.split('=');
    const first = letters.charAt(0);
    found.set(first, [...(found.get(first) ?? []), [letters, symbol]]);
  }
  return found;
}

function ruleAt(word: string, at: number): Rule | undefined {
  const rules = RULES.get(word.charAt(at));
  if (rules === undefined) return undefined;
  for (const rule of rules) if (word.startsWith(rule[0], at)) return rule;
  return undefined;
}

/** Consonants in classes that survive transliteration; what is not listed (vowels, w, y) is left out. */
const CLASSES = symbolsOf('b=b,p f=f,v h=h j=j k=c,g,k,q l=l m=m n=n r=r s=s,x,z t=d,t');
const DIGRAPHS = symbolsOf('s=ch,sh,cz,ts,tz,dz,ce,ci j=dj,zh,ge,gi h=kh f=ph t=th,dh k=gh,ck');

function symbolsOf(classes: string): ReadonlyMap<string, string> {
  const symbols = new Map<string, string>();
  for (const entry of classes.split(' ')) {
    const [symbol = '', spellings = ''] = entry.split('=');
    for (const spelling of spellings.split(',')) symbols.set(spelling, symbol);
  }
  return symbols;
}

/**
 * The consonants of a folded word in coarse classes. Scripts that leave vowels out, and languages that read them
 * otherwise, have nothing else in common.
 */
export function skeletonOf(word: string): string {
  let skeleton = '';
  // Wade and Giles write hs for the x of pinyin.
  for (let i = word.startsWith('hs') ? 1 : 0; i < word.length;) {
    const digraph = DIGRAPHS.get(word.slice(i, i + 2));
    const symbol = digraph ?? CLASSES.get(word.charAt(i)) ?? '';
    // Vowels of ce, ci, ge, gi are left out as all are.
    i += digraph === undefined ? 1 : 2;
    // An h at the end is mute, or the ending of a feminine name.
    if (symbol === '' || skeleton.endsWith(symbol) || (symbol === 'h' && i >= word.length)) continue;
    skeleton += symbol;
  }
  return skeleton;
}

/** Family names that Slavic languages inflect by gender. */
const FEMININE_SURNAME = /(?<=[oe]v)a$|(?<=sk)a(?:ya|ia|ja)?$/;
/** One ending of family names in its Ukrainian and its Belarusian spelling; it has no gender. */
const ENKO_SURNAME = /(?<=enk)[ao]$/;
const ADJECTIVE_SURNAME = /(?<=sk)(?:iy|ij|yi|yj|y|i)$/;
const SHORTEST_STEM = 6;

/** A family name without the ending that only says whose it is: Ivanova is Ivanov's. */
export function stemOf(word: string): string {
  if (word.length < SHORTEST_STEM || !/[aoyij]$/.test(word)) return word;
  return word.replace(FEMININE_SURNAME, '').replace(ENKO_SURNAME, '').replace(ADJECTIVE_SURNAME, '');
}

/**
 * A Korean syllable or name in letters, as one spelling for the romanisations in use: Revised, McCune-Reischauer, and
 * the free ones of passports (Lee, Park, Choi).
 */
export function koreanKey(word: string): string {
  return word
    .replace(/^(?:rh|r|l)?(?:ee|ie|i|yi)(?=$|m)/, 'i')
    .replace(/^[rl](?=y)/, '')
    .replace(/^[rl](?=o)/, 'n')
    .replace(/sh/g, 's')
    .replace(/j|ch/g, 'c')
    .replace(/g(?!$)(?<!n)/g, 'k')
    .replace(/(?<!n)g$/, 'k')
    .replace(/d/g, 't')
    .replace(/b/g, 'p')
    .replace(/r(?=k)/g, '')
    .replace(/ai|ae/g, 'e')
    .replace(/oi/g, 'oe')
    .replace(/ui|ee/g, 'i')
    .replace(/eo(?!e)|eu|ou|oo|woo|u/g, 'o')
    .replace(/(?<=[aeiou])h/g, '')
    .replace(/r/g, 'l');
}
