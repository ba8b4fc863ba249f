import { AGE_PATTERN, ageNumber } from '../dates/age-words.ts';

/** That somebody was a parent so many years before the time of writing. */
export interface Parenthood {
  quote: string;
  /** How old the child is; zero of a grandchild, whose parent is a child of the one named. */
  years: number;
}

const CHILD =
  '(?:sons?|daughters?|child|Sohn|Tochter|fils|fille|hij[oa]|figli[oa]|filh[oa]|zoon|dochter|son|dotter|søn(?:n)?|datter|syn|córka)';
const AGED_CHILD = new RegExp(
  '^(?:' +
    `(?:, whose|,? (?:and|with) (?:his|her)) (?:(?:eldest|elder|only|youngest|younger|own) )?(?<en>${AGE_PATTERN})-year-old ${CHILD}|` +
    `,? (?:an? |the )?(?:mother|father|mum|dad) (?:of|to) an? (?<of>${AGE_PATTERN})-year-old(?! (?:girl|boy)friend)|` +
    `, (?:deren|dessen) (?<de>\\d{2})-?jährige[rnsm]? ${CHILD}|` +
    `, (?:dont l[ea] ${CHILD}|dont le fils|dont la fille) (?:aînée? )?de (?<fr>\\d{2}) ans|` +
    `, (?:cuy[oa]|cuj[oa]|(?:il|la) cui) ${CHILD} d[ei] (?<es>\\d{2}) (?:años|anni|anos)|` +
    `, (?:wiens|wier|van wie de) (?<nl>\\d{2})-?jarige ${CHILD}|` +
    `, (?:vars|hvis) (?<no>\\d{2})-?årig[ea] ${CHILD}` +
    ')(?!\\p{L})',
  'u',
);

const GRANDPARENT =
  '(?:(?:great-|arrière-|bis|[Uu]r|over)?(?:grand(?:mother|father|ma|pa)|[Gg]ro(?:ß|ss)(?:mutter|vater)|Oma|Opa|oma|opa|grootmoeder|grootvader|grand-(?:mère|père)|abuel[oa]|nonn[oa]|avó|avô|mormor|farmor|morfar|farfar|bestemor|bestefar|bedste(?:mor|far)))';
const GRANDPARENT_AFTER = new RegExp(
  `^(?: \\(\\d{2}\\)|, \\d{2})?, (?:an? |the |une? |una |un |uno |uma |um |eine? |een |en |ett? )?(?:(?!step)\\p{L}+ )?${GRANDPARENT}(?= ?(?:[,.;)]|of |de |di |van |av |von |til |till |who ))`,
  'iu',
);
const GRANDPARENT_BEFORE = new RegExp(
  `(?:^|[.!?:;»”"] ?|(?:the|The|la|La|el|El|il|l['’]|o|a|A|O|die|Die|der|Der|le|Le|de|De) )${GRANDPARENT}(?:[- ]of[- ]\\p{L}+)? $`,
  'iu',
);

/** A child that is called so much older, or grandchildren, of whom a text names. */
export function parenthoodBeside({ before, after }: { before: string; after: string }): Parenthood[] {
  const child = AGED_CHILD.exec(after);
  const { en, of, de, fr, es, nl, no } = child?.groups ?? {};
  const age = en ?? of ?? de ?? fr ?? es ?? nl ?? no;
  const grand = GRANDPARENT_AFTER.exec(after) ?? (/^['’]/u.test(after) ? null : GRANDPARENT_BEFORE.exec(before));
  return [
    ...(child === null || age === undefined
      ? []
      : [{ quote: child[0].replace(/^[\s,]+/u, ''), years: ageNumber(age) }]),
    ...(grand === null ? [] : [grandparentSaid(grand[0].replace(/^[\s,.!?:;»”"]+/u, '').trim())]),
  ];
}

/** Whose grandchild is a parent has a child as old as a parent twice over. */
const OLDEST_CHILD = 28;
const GREAT = /great-|arrière-|bisa|bisn|urgro|overgro/iu;

function grandparentSaid(quote: string): Parenthood {
  return { quote, years: GREAT.test(quote) ? OLDEST_CHILD : 0 };
}

const OWN_GRANDCHILD =
  /(?<!\p{L})(?:his|her|their) (?:(?!step)\p{Ll}+ ){0,2}grand(?:child(?:ren)?|sons?|daughters?)(?!\p{L})/iu;
/** Anybody else whose grandchildren they may be. */
const SOMEBODY_ELSE =
  /(?<!\p{L})(?:victims?|pensioners?|widow(?:er)?s?|neighbou?rs?|couples?|women|m[ae]n|woman|people|famil(?:y|ies)|clients?|customers?|patients?|complainants?|witness(?:es)?|judge|defendants?|accomplices?|friends?|colleagues?|employers?|boss(?:es)?|parents?|mother|father|elderly|year-olds?)(?!\p{L})/iu;

/** "their youngest grandchild", where a text speaks of nobody but the one it names. */
export function ownGrandchild(text: string): Parenthood[] {
  const found = /grand/iu.test(text) ? OWN_GRANDCHILD.exec(text) : null;
  return found === null || SOMEBODY_ELSE.test(text) ? [] : [{ quote: found[0], years: 0 }];
}

const GRANDPARENT_LEAD =
  /^(?:An?|The) (?:(?!step)[\p{L}\d-]+ ){0,3}?(?:great-)?grand(?:mother|father|parent)(?= of | from | in | who |, |-of-| \(| has | was | is )/u;

/** "A grandfather of seven has been jailed": of whom a report brings in without a name. */
export function grandparentOfLead(lead: string): Parenthood[] {
  const found = GRANDPARENT_LEAD.exec(lead);
  return found === null ? [] : [grandparentSaid(found[0])];
}
