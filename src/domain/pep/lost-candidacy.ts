import { signsOf } from './post-signs.ts';

const CANDIDATE =
  '(?:candidat(?:es?|[oaei]|ure|ura)?|candidature|\\p{L}*kandidat(?:in|ka|en|er|ur|ura)?|kandidát(?:ka)?|kandidaat|kandydat(?:ka)?|кандидат(?:ка)?|aday[ıi]?|υποψήφι[οα]ς?|ehdokas|jelölt|nominee|hopeful|contender)';
/** "Ward candidate", "unsuccessful Green Party candidate": no other office may stand before it. */
const STOOD = new RegExp(`^[^\\p{L}]*(?:[\\p{L}\\p{M}’'-]+ ){0,4}?${CANDIDATE}(?!\\p{L})`, 'iu');
const LOST =
  /(?<!\p{L})(?:(?:not|never|wasn['’]t|was not) (?:been )?(?:re-?)?(?:elected|returned|successful)|did not win|unsuccessful(?:ly)?|lost|defeated|failed|losing|no (?:fue |resultó )?(?:elect[oa]|elegid[oa])|sin (?:éxito|escaño)|não (?:foi )?eleit[oa]|non élue?s?|battue?|non (?:è stat[oa] )?elett[oaie]|nicht gewählt\p{L}*|erfolglos\p{L}*|unterlegen\p{L}*|niet[ -](?:verkozen|gekozen)|(?:ej|inte|ikke) (?:in)?(?:vald|valgt)|niewybran[yae]|bez mandatu|nezvolen[ýá]?|neizabran[a]?|не (?:был[аи]? )?избран[аы]?|не обран[аийо]*|не прош(?:[её]л|ла)|nu a fost ales[ăa]?|neales[ăa]?|seçilemedi|δεν εξελέγη|ei valittu|nem választották meg)(?!\p{L})/iu;
const WON_LATER =
  /(?<!\p{L})(?:but|later|then|since|now|subsequently|before|(?<!not |never |no |não |non |nicht |niet |не |nu a fost )(?:appointed|won|winner))(?!\p{L})/iu;
const OFFICE = /[XMDGRlrEtgYfPAQ]/u;

/** Beside a loss: another election was won. */
const WON =
  /(?<!\p{L})(?:re-?)?(?:elected|gewählt|élue?|elect[oa]|elegid[oa]|elett[oa]|eleit[oa]|wybran[ya]|verkozen|gekozen|vald|valgt|invald|zvolen[ýá]?|izabran[a]?|избран[аы]?|обран[аийо]*|ales[ăa]?|seçildi|winner|won)(?!\p{L})/iu;

/** Whether a post is a candidacy of which it is said that it was lost, and no office stands beside it (PEP-6). */
export function isLostCandidacy(post: string): boolean {
  if (!LOST.test(post) || WON_LATER.test(post) || WON.test(post.replace(new RegExp(LOST, 'giu'), ' '))) return false;
  const [stood = '', ...rest] = post.split(/[,()–—;/]|(?<!\p{L})(?:and|und|et|y|e|och|og|i|и|та|en|ve)(?!\p{L})/u);
  if (!STOOD.test(stood)) return false;
  // What one stood for is an office; what stands before the candidacy, or behind a comma, is one that is held.
  const [before = ''] = stood.split(new RegExp(CANDIDATE, 'iu'));
  const lost = rest.findLastIndex((part) => LOST.test(part));
  const signs = [before, ...rest].map((part) =>
    signsOf([LOST, ELECTION, VOTES, NONE_HELD].reduce((text, pattern) => text.replace(pattern, ' '), part)),
  );
  return signs.every((one, index) => !OFFICE.test(one) && (index <= lost + 1 || PLACE.test(one)));
}

/** Behind the loss a word that is not known may be an office. */
const PLACE = /^[kpcqwUoOI,]*$/u;
const ELECTION =
  /(?<!\p{L})(?:(?:general|local|municipal|parliamentary|legislative|presidential|state|federal|council|mayoral|regional|by-?) )?(?:elections?|elecci(?:ón|ones)|élections?|elezioni|eleiç(?:ão|ões)|\p{L}*wahl(?:en)?|verkiezingen|wybory|wyborach|volby|valet|valg|выборы|выборах|вибори)(?!\p{L})/giu;
/** "No office held." */
const NONE_HELD =
  /(?<!\p{L})(?:no (?:public |elected |other )?(?:office|post|position|seat|mandate)s?(?: (?:was |were |ever )?(?:held|won|taken))?|(?:holds|held|has held) no (?:public |elected )?(?:office|post|position|mandate)|kein (?:amt|mandat)|aucun mandat|ningún cargo|nessun(?:a carica| incarico)|nenhum cargo)(?!\p{L})/giu;
/** "412 first preferences" */
const VOTES = /\d[\d.,]*(?: \p{Ll}+){0,2}/gu;
