import { editCost } from './spelling.ts';

/**
 * Legal forms of companies: `code family country: spellings`, folded to Latin as names are. Families are what a form is
 * whatever its language: P private limited company, J joint-stock company, L partnership, S state enterprise, N body
 * without owners, C any company. Forms without a country are the English words for the forms of others.
 */
const FORMS = `
llc P -: llc, limited liability company, limited liability co, company with limited liability
ltd P gb: ltd, limited, company limited, co ltd, pvt ltd, private limited, private limited company, pty ltd, pty limited, proprietary limited, pty, pte ltd, pte, pvt, pte limited, ltda, limitada
co C -: co, company, corp, corporation, compagnie, compania, companhia, cie, kompaniya, shrkh, gong si
inc J us: inc, incorporated
plc J gb: plc, public limited company
jsc J -: jsc, joint stock company, ojsc, open joint stock company, pjsc, public joint stock company, cjsc, closed joint stock company, npjsc, stock company, joint stock co
ao J ru: ao, oao, pao, zao, nao, aktsionernoe obshchestvo, otkrytoe aktsionernoe obshchestvo, publichnoe aktsionernoe obshchestvo, zakrytoe aktsionernoe obshchestvo, aktsionernoye obshchestvo, otkrytoye aktsionernoye obshchestvo, publichnoye aktsionernoye obshchestvo, zakrytoye aktsionernoye obshchestvo, aktsiyonernoe obshchestvo
ooo P ru: ooo, obshchestvo s ogranichennoy otvetstvennostyu, obshchestvo s ogranichennoi otvetstvennostyu, obshestvo s ogranichennoj otvetstvennostju
too P kz: too, tovarishchestvo s ogranichennoy otvetstvennostyu, zhshs
tov P ua: tov, tzov, tovarystvo z obmezhenoyu vidpovidalnistyu, tovaristvo z obmezhenoyu vidpovidalnistyu
pat J ua: pat, prat, vat, publichne aktsionerne tovarystvo, publichne aktsionerne tovaristvo, privatne aktsionerne tovaristvo
fgup S ru: fgup, gup, mup, federal state unitary enterprise, state unitary enterprise, fsue, federalnoe gosudarstvennoe unitarnoe predpriyatie
se S -: state enterprise, state owned enterprise, state company
gmbh P de: gmbh, mbh, gesellschaft mit beschrankter haftung, gesellschaft mbh, gesmbh, ggmbh, ges mbh
ag J de: ag, akg, aktiengesellschaft
kg L de: kg, kommanditgesellschaft, gmbh co kg, gmbh und co kg, ohg, offene handelsgesellschaft, kgaa
ug P de: ug, unternehmergesellschaft, ug haftungsbeschrankt
pmc N -: pmc, private military company, chvk
ev N de: ev, eingetragener verein, stiftung
sarl P fr: sarl, societe a responsabilite limitee, eurl, sarlu
sas J fr: sas, sasu, societe par actions simplifiee
sa J fr: sa, societe anonyme, sociedad anonima, sociedade anonima, sae, saoc, saog, sal, sa de cv, sociedad anonima de capital variable, sab de cv, s de rl de cv, s de rl, spolka akcyjna, sociedade por acoes, societe par actions
snc L fr: snc, sca, scs, societe en nom collectif, societe civile
srl P it: srl, societa a responsabilita limitata, sociedad de responsabilidad limitada, societatea cu raspundere limitata, societate cu raspundere limitata, sociedad limitada, sl, slu, srls, eirl
spa J it: spa, societa per azioni, sapa
bv P nl: bv, besloten vennootschap, besloten vennootschap met beperkte aansprakelijkheid
nv J nl: nv, naamloze vennootschap
bvba P be: bvba, sprl
ab J se: ab, aktiebolag, aktiebolaget, publ
as J no: as, asa, aksjeselskap, allmennaksjeselskap, aktieselskab, akciova spolecnost, akciova spolocnost, anonim sirketi, anonim sirket
aps P dk: aps, anpartsselskab
limsti P tr: ltd sti, limited sirketi, limited sirket, sti, san ve tic, ve tic
oy P fi: oy, oyj, osakeyhtio, julkinen osakeyhtio
ou P ee: ou, osauhing
sia P lv: sia, sabiedriba ar ierobezotu atbildibu
uab P lt: uab, uzdaroji akcine bendrove
spzoo P pl: spzoo, sp zoo, sp z oo, spolka z oo, spolka zoo, spolka z ograniczona odpowiedzialnoscia, zoo
sro P cz: sro, spol sro, spolecnost s rucenim omezenym, spolocnost s rucenim obmedzenym
kft P hu: kft, korlatolt felelossegu tarsasag
zrt J hu: zrt, nyrt, rt, reszvenytarsasag
doo P rs: doo, drustvo s ogranicenom odgovornoscu, drustvo sa ogranicenom odgovornoscu, druzba z omejeno odgovornostjo
dd J hr: dd, dionicko drustvo
ood P bg: ood, eood
ad J bg: ad, ead, akcionarsko drustvo, aktsionerno druzhestvo
epe P gr: epe, monoprosopi epe
ae J gr: ae, anonymi etaireia
lp L -: lp, llp, lllp, limited partnership, limited liability partnership, partnership, scsp
tbk J id: tbk, pt, perseroan terbatas
sdn P my: sdn bhd, sdn, bhd, sendirian berhad, berhad
kk J jp: kk, kabushiki kaisha, kabushiki gaisha, godo kaisha, gk, zhu shi hui she, you xian hui she
cnltd P cn: you xian gong si, you xian ze ren gong si, youxian gongsi, youxian zeren gongsi
cnjsc J cn: gu fen you xian gong si, gufen youxian gongsi
krjsc J kr: ju sig hoe sa, jusik hoesa, chusik hoesa
fz P ae: fze, fzco, fz llc, fzc, free zone establishment, free zone company, dmcc
na N us: na, national association
wll P bh: wll, with limited liability
est C sa: est, establishment, muassasa
foundation N -: foundation, ngo, npo, ano
sef J eu: se, societas europaea
`;

export interface LegalForm {
  readonly code: string;
  readonly family: string;
  /** null for a word that stands for the forms of any country. */
  readonly country: string | null;
}

/** Forms that are also words, names or parts of names: they count as forms only where a form stands, at either end. */
const AT_THE_ENDS = new Set(
  'as sa se ag co ad ab ao dd nv na ou pt sti sl kg oy rt sia na est ae pat too vat ev publ sal foundation partnership limitada zoo company corporation corp compagnie spa'.split(
    ' ',
  ),
);

const singles = new Map<string, LegalForm>();
/** Phrases by each of their words, so that one misspelled word does not hide them; longest first. */
const phrases = new Map<string, { words: readonly string[]; form: LegalForm }[]>();
readForms();

function readForms(): void {
  for (const line of FORMS.trim().split('\n')) {
    const [head = '', spellings = ''] = line.split(': ');
    const [code = '', family = '', country = ''] = head.split(' ');
    const form = { code, family, country: country === '-' ? null : country };
    for (const spelling of spellings.split(', ')) {
      const words = spelling.split(' ');
      if (words.length === 1) singles.set(spelling, form);
      else for (const word of new Set(words)) phrases.set(word, [...(phrases.get(word) ?? []), { words, form }]);
    }
  }
  for (const found of phrases.values()) found.sort((left, right) => right.words.length - left.words.length);
}

/** Every legal form of one word, to its code. */
export const LEGAL_FORMS: ReadonlyMap<string, string> = new Map(
  [...singles].map(([spelling, form]) => [spelling, form.code]),
);

/** Whether a word is a legal form wherever in a name it stands. */
export function isUnmistakableForm(word: string): boolean {
  return singles.has(word) && !AT_THE_ENDS.has(word);
}

/** Whether two forms may be one and the same form, one of them translated. */
export function formsAgree(left: LegalForm, right: LegalForm): boolean {
  if (left.code === right.code) return true;
  return left.family === right.family && (left.country === null || right.country === null);
}

export interface FoundForms {
  /** Indices of the words that are no part of a form. */
  readonly kept: readonly number[];
  readonly forms: readonly LegalForm[];
}

/** Finds the legal forms in the folded words of a company's name; one word at least is kept. */
export function findLegalForms(words: readonly string[]): FoundForms {
  const forms: LegalForm[] = [];
  let kept = [...words.keys()];
  for (let span = phraseIn(words, kept); span !== null; span = phraseIn(words, kept)) {
    forms.push(span.form);
    kept = [...kept.slice(0, span.start), ...kept.slice(span.start + span.count)];
  }
  const formAt = (at: number): LegalForm | undefined => singles.get(words[kept.at(at) ?? -1] ?? '');
  for (let form = formAt(-1); form !== undefined && kept.length > 1; form = formAt(-1)) {
    forms.push(form);
    kept.pop();
  }
  const first = formAt(0);
  if (first !== undefined && kept.length > 1) {
    forms.push(first);
    kept.shift();
  }
  const rest = kept.filter((index) => !isUnmistakableForm(words[index] ?? ''));
  if (rest.length === 0 || rest.length === kept.length) return { kept, forms };
  for (const index of kept) {
    const form = singles.get(words[index] ?? '');
    if (form !== undefined && !rest.includes(index)) forms.push(form);
  }
  return { kept: rest, forms };
}

interface PhraseSpan {
  start: number;
  count: number;
  form: LegalForm;
}

function phraseIn(words: readonly string[], kept: readonly number[]): PhraseSpan | null {
  for (let at = 0; at < kept.length; at++) {
    const word = words[kept[at] ?? -1] ?? '';
    for (const phrase of phrases.get(word) ?? []) {
      const start = at - phrase.words.indexOf(word);
      const count = phrase.words.length;
      if (start < 0 || count >= kept.length || start + count > kept.length) continue;
      if (matches(words, kept.slice(start, start + count), phrase.words)) return { start, count, form: phrase.form };
    }
  }
  return null;
}

/** Phrases of three words and more bear one misspelled word: what is left of them says which it was. */
const WORDS_TO_BEAR_A_SLIP = 3;

function matches(words: readonly string[], indices: readonly number[], phrase: readonly string[]): boolean {
  let slips = 0;
  for (const [at, expected] of phrase.entries()) {
    const word = words[indices[at] ?? -1] ?? '';
    if (word === expected) continue;
    slips++;
    if (slips > 1 || phrase.length < WORDS_TO_BEAR_A_SLIP || !isSlipOf(word, expected)) return false;
  }
  return true;
}

const SHORTEST_TO_BEAR_A_SLIP = 5;
const ONE_EDIT = 10;

function isSlipOf(word: string, expected: string): boolean {
  return expected.length >= SHORTEST_TO_BEAR_A_SLIP && editCost(word, expected, ONE_EDIT) <= ONE_EDIT;
}
