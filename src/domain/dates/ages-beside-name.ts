import { isSomebodyElses } from '../text/hangs-on-another.ts';
import type { Span } from '../text/mention-owner.ts';
import { GLUED_ENDING_PATTERN } from '../text/glued-endings.ts';
import { isRomancePerson } from '../text/romance-person-nouns.ts';
import { TRADE_ELSEWHERE_PATTERN } from '../text/trades-elsewhere.ts';
import { birthAtAge } from './age-at-date.ts';
import { BORN_PATTERN } from './birth-words.ts';
import { decadeOfLife } from './age-words.ts';
import type { AgeMention, TextDate } from './ages-in-text.ts';
import { digitOf } from './digits.ts';
import { since } from './dates-in-text.ts';

const AGE = '(?<!\\p{Nd}[.,]?)(?<age>\\p{Nd}{2,3})(?!\\p{Nd})';

/** "62-godišnji", "49 yaşındaki", "62χρονος": with a name right behind it no term of prison. */
const YEAR_OLD =
  '[-–‑ ]?(?:godišnj\\p{L}{1,3}|годишњ\\p{L}{1,3}|letn(?:i|ia|iej|iego|iemu|im|ią|a|ega|emu)|let(?:ý|ého|ému|ým|á|é|ou)|ročn(?:ý|ého|ému|ým|á|ej|ú|ou)|' +
  'летн\\p{L}{2,3}|літн\\p{L}{1,3}|річн\\p{L}{1,3}|годишн(?:ият|ия|ата|а)|åriga?n?s?|årige|år gam(?:le|mel|mal|la)|vuotia\\p{L}{1,4}|aasta(?:ne|se|st|sele)|gad(?:īg|us? vec)\\p{L}{1,4}|met(?:ų|is|į|ė|ę)|erių|' +
  'éves|χρον(?:ος|ου|ο|η|ης)|yaşındaki|yaşlı|वर्षीय|साल(?: के| की)|[岁歲]的?|歳の|세의?)';

/** What is counted with these is an age. */
const OF_AGE =
  '(?:yaşında|vjeç(?:are)?|taong gulang|anyos|tuổi|ετών|år gam(?:mal|mel|mal)|jaar oud|ساله|岁|歲|歳|才|세|살|años de edad|anos de idade)';
/** Mere years. */
const YEARS =
  '(?:tahun|(?:de )?ani|lat[a]?|[lmг]\\.|let|rokov|år|jaar|anys|anos|عام[ًا]{0,2}|سنة|سال|лет|года|років|роки|годин[аие]|godin[ae]|vuotta|éves|ปี)';
/** What leads to an age. */
const LABEL =
  '(?:(?:mwenye |aliye na )?umri wa miaka|现年|現年|今年|年仅|만|berusia|berumur|umur|w wieku|lat|ve věku|vo veku|în vârstă de|у віці|в возрасте|ηλικίας|ετών|البالغ(?:ة)?(?: من العمر)?|عمره|בן|בת|อายุ)';
/** Between a name written in signs and its age. */
const HONORIFIC =
  `(?:${GLUED_ENDING_PATTERN}(?![\\p{L}\\p{M}])` +
  '| ?씨| ?(?:전 )?(?:대표|회장|사장|의원|시장|군수|교수)| ?피고인|容疑者|被告人?|氏|さん|受刑者|死刑囚|(?:元|前)?(?:社長|会長|町長|市長|村長|区長|知事|[町市県都区村]議|議員|代表|理事長|専務|教授|医師|弁護士))?';
/** "男，汉族，": sex and people. */
const DESCRIBED = '(?:[男女][，,、] ?)?(?:\\p{Script=Han}{1,4}族[，,、] ?)?';
const LEADS = '(?: ?[(（]|[,،，、] ?| )';

const YEAR_OLD_BEFORE = new RegExp(`${AGE}${YEAR_OLD} ?$`, 'u');
/** "A 42 éves szegedi Kápolnai Orsolya" */
const YEAR_OLD_OF_TOWN = new RegExp(`${AGE} éves \\p{Ll}{3,}i $`, 'u');

/** "étudiante de 22 ans", "ex-directivo de 54 años": who is of that age is told by the words before it. */
const PERSON_OF_AGE = `(?<who>(?:[\\p{L}'’-]+ ){1,6})d[ei] ${AGE} (?:ans|años|anos|anni|anys|de ani)(?!\\p{L})(?! d(?:[ei]s?|u|el|al|o|a) (?!\\p{Lu}|(?:edad|idade|età)(?!\\p{L}))| d['’]| (?:ferme|firme))`;
/** "Julien Morel, un étudiant de 22 ans et un mineur": others than the one named. */
const NO_LIST = `(?!,? (?:et|y|e|ed|i|și) (?:une?|unos?|una|uma?|un['’]))`;
const ROMANCE_BEFORE = new RegExp(`(?:^|[.!?:;–—»”"|] ?)${PERSON_OF_AGE}, $`, 'u');
/** Of who does something; in another case the one may be whose son the name is. */
const OF_DOER =
  '[-–‑ ]?(?:letnia?|let[ýá]|ročn[ýá]|godišnj[ia]|годишњ[иа]|летний|летняя|річний|річна|годишн(?:ият|ия|ата)|årige?|åriga|vuotias|aastane|gadīgais|gadīgā|metis|metė|éves|χρον(?:ος|η)|yaşındaki)';
const CONVICTS =
  '(?:skaza(?:ł|ła|li|no)|oskarż(?:ył|yła|yli|ono)|zatrzyma(?:ł|ła|li|no)|aresztowa(?:ł|ła|li|no)|odsoudil[ai]?|obvinil[ai]?|zadržel[ai]?|odsúdil[ai]?|osudi(?:o|la|li)|uhiti(?:o|la|li)|uhapsi(?:o|la|li)|obsodilo|осудил[аи]?|приговорил[аи]?|задержал[аи]?|арестовал[аи]?|засудив|осъди(?:ха)?|арестува(?:ха)?|καταδίκασε|συνέλαβε|συνέλαβαν)';
/** "58-letni przedsiębiorca", "Ο 58χρονος πρώην δήμαρχος", "54 yaşındaki eski belediye memuru" */
const TRADE_BEFORE = new RegExp(`${AGE}${OF_DOER} ${TRADE_ELSEWHERE_PATTERN} $`, 'u');
/** "Sąd skazał 58-letniego przedsiębiorcę" */
const CONVICTED_TRADE_BEFORE = new RegExp(
  `(?<!\\p{L})${CONVICTS} (?:τον |την )?${AGE}${YEAR_OLD} ${TRADE_ELSEWHERE_PATTERN} $`,
  'iu',
);
/** "En mann i 60-årene": at the beginning of a sentence, where it is nobody's victim. */
const TENS = "(?<tens>[2-9]0)(?:-år(?:ene|a)|['’]?-?erne|-års(?:åldern|alderen))";
const SOMEBODY = '(?:mann|mand|man|kvinne|kvinde|kvinna|person)';
const TENS_BEFORE = new RegExp(`(?:^|[.!?»”"] ?)(?:En|Ein|Den) (?:\\p{Ll}+ )?${SOMEBODY} i ${TENS}, $`, 'u');
const BEFORE_NAME = [
  YEAR_OLD_BEFORE,
  YEAR_OLD_OF_TOWN,
  ROMANCE_BEFORE,
  TRADE_BEFORE,
  CONVICTED_TRADE_BEFORE,
  TENS_BEFORE,
];
const ROMANCE_AFTER = new RegExp(`^(?:,| \\(| –| —) ?${PERSON_OF_AGE}${NO_LIST}`, 'u');

/** "Zbigniewa Marciniaka, 49-letniego prezesa spółki": no term, and none of a further one who is then named. */
const SLAVIC_AFTER = new RegExp(
  `^, ${AGE}-?(?:letni(?:ego|emu|m|ą|ej|a)?|летн(?:его|ему|им|ую|ей|ий|яя)) (?!wyrok|kar|pobyt|termin|срок|пригов)(?![^,.;]*\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll})(?:\\p{Ll}+ )??\\p{Ll}{4,}(?= (?:spółki|firmy|z|ze|компании|фирмы|из|с) |[.;](?:\\s|$)|,(?! \\p{Lu})|$)`,
  'u',
);

const BORN_THERE = `,? (?:(?:who|qui|que|che) )?(?:(?:was|est|è|fue) )?${BORN_PATTERN}(?: (?:in|en|à|a|em) \\p{Lu}[^,;.()\\d]{1,30}?)?`;
const AFTER_NAME = [
  ...[
    `^${HONORIFIC}${LEADS}${DESCRIBED}${AGE} ?${OF_AGE}(?!\\p{Ll})`,
    `^${HONORIFIC}${LEADS}${DESCRIBED}${LABEL} ?${AGE}(?!\\p{Ll})`,
    `^${HONORIFIC} ?[(（\\[]${AGE}[)）\\]]`,
    `^,? \\(?[MF](?:/|, )${AGE}(?=[),. ])`,
    `^ (?:of|from) \\p{Lu}[\\p{L}'’-]*(?: \\p{Lu}[\\p{L}'’-]*){0,2} \\(${AGE}\\)`,
    `^, (?:of|from) [^;:()]{3,50}, who is ${AGE}(?=[,.;)])`,
    // "Karin Moser, eine 27-jährige Studentin"
    `^, (?:ein|eine|der|die|een|de|en) (?:[\\p{Ll}-]+ )?${AGE}[- ]?(?:jährige[rn]?|jarige|årig[ea]?) (?!\\p{L}*(?:haft|strafe|straf|term|frist|bande?)(?!\\p{L}))\\p{L}+`,
    // "Ion Popa, 35 de ani, a fost condamnat": before a verb of the one named no term.
    `^, ${AGE} (?:de )?ani, (?:a fost|este|era)(?!\\p{L})`,
    // "identificado con DNI N.º 29501188, de 47 años": behind a number of the one named no term.
    `^,? (?:identific|titular|portador|inscrit|con |com |with )[^,;()]{3,50}\\d[\\d.-]{5,}[\\p{L}\\d-]{0,3}, (?:d[ei] )?${AGE} (?:años|anos|anni)(?=[,)])`,
    `^, котор(?:ой|ому|ая|ый) (?:недавно |уже )?(?:исполнил|виповнил)\\p{L}+ ${AGE} (?:лет|года?|років|роки)(?!\\p{L})`,
    // In a list of the sentenced so short a number is the term.
    `^(?:[,،，、] ?(?:de |på )?| ?[(（])(?!(?:[123]\\p{Nd}|40)(?!\\p{Nd}))${AGE} ${YEARS}(?=[,،，、.)）]|$)`,
  ].map((source) => new RegExp(source, 'u')),
  new RegExp(`^, (?:(?:en|ein) (?:\\p{Ll}+ )?${SOMEBODY} )?i ${TENS}(?=[,.;)]|$| (?:fra|från))`, 'u'),
  new RegExp(
    `^, (?:ein Mann|eine Frau) in den (?:frühen |späten )?(?<decade>\\p{Lu}\\p{Ll}+zigern|Dreißigern)(?!\\p{L})`,
    'u',
  ),
  // "nacida en Cuenca hace 59 años", "born in Leeds 59 years ago"
  new RegExp(`^${BORN_THERE},? (?:hace|il y a|há) ${AGE} (?:años|ans|anos)(?!\\p{L})`, 'u'),
  new RegExp(`^${BORN_THERE},? ${AGE} (?:anni fa|years ago)(?!\\p{L})`, 'u'),
  new RegExp(`^, (?:der |die )?vor ${AGE} Jahren (?:in \\p{Lu}[\\p{L}-]+ )?geboren`, 'u'),
  ROMANCE_AFTER,
  SLAVIC_AFTER,
];

/** What the one named does or undergoes; a term does not. */
const VERB =
  '(?:er|är|blev|ble|blir|bliver|var|har|hade|hadde|havde|skal|ska|dömdes|döms|åtalas|åtalades|greps|häktades|misstänks|is|werd|wordt|heeft|moet|został|została|jest|był|była|byl|byla|bol|bola|je|е|бе|беше|був|була|был|была)';
/** As the first words of a sentence, before a verb of the one named, so short a number is no term either. */
const AFTER_OPENING_NAME = [
  `^(?:, | \\(|,? på | van )${AGE} ${YEARS}(?:, |\\),? | )(?=${VERB}(?!\\p{L}))`,
  `^,? (?:(?:der|som) )?(?:er|är) ${AGE} år(?=[,.]| og | och | gam(?:mal|mel)(?!\\p{L}))`,
].map((source) => new RegExp(source, 'u'));
const OPENING = /[.!?»”"\n] ?$/u;

/** "tiltalen mod Ola Berg på 61 år": no term is as long there. */
const LONGER_THAN_TERMS = new RegExp(`^ på (?!(?:[123]\\p{Nd}|40)(?!\\p{Nd}))${AGE} år(?!\\p{L})`, 'u');
const AGAINST = /(?<!\p{L})(?:mod|mot|at) $/u;

/** "I går blev Ola Berg på 29 år dømt": so is one between the parts of a verb. */
const AMID_VERB = new RegExp(
  `^ på ${AGE} år (?=(?:\\p{Ll}+ ){0,2}(?:(?:i|be)?dømt|tiltalt|sigtet|siktet|anholdt|arresteret|arrestert|fængslet|fengslet|mistænkt|mistenkt|kendt|kjent|frifundet|frifunnet)(?!\\p{L}))`,
  'u',
);
const FIRST_OF_VERB = /(?<!\p{L})(?:er|blev|ble|blir|bliver|var|har) $/u;

/** Of nobody younger does the press tell crimes by name; so short a number is a term. */
const YOUNGEST = 18;
const OLDEST = 119;

/** As much of a text as tells a person's age beside the name. */
const REACH = 80;

/**
 * Ages as the press of many countries writes them right before or right behind a name. Elsewhere the same words are as
 * often a term of prison, which would make another person of everybody who is sentenced.
 * @param names where the text names the person
 */
export function agesBesideName(text: string, names: readonly Span[], { published, asOf }: TextDate): AgeMention[] {
  const at = published ?? since(null, asOf);
  return names.flatMap(({ start, end }) => {
    const before = text.slice(Math.max(0, start - REACH), start);
    const ahead = findAge(BEFORE_NAME, before);
    const found = ahead ?? findAge(afterName(text, start), text.slice(end, end + REACH));
    if (found === null) return [];
    if (ahead === null && isSomebodyElses(text.slice(start, end), before)) return [];
    const { ages, quote } = found;
    return [{ quote, start, end, ages, at, birth: birthAtAge(ages, at) }];
  });
}

function afterName(text: string, start: number): readonly RegExp[] {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (start === 0 || OPENING.test(before)) return [...AFTER_NAME, ...AFTER_OPENING_NAME];
  if (AGAINST.test(before)) return [...AFTER_NAME, LONGER_THAN_TERMS];
  return FIRST_OF_VERB.test(before) ? [...AFTER_NAME, AMID_VERB] : AFTER_NAME;
}

const ROMANCE_LEAD = new RegExp(`^Un(?:e|o|a)? (?:[\\p{L}'’-]+ ){1,5}?d[ei] ${AGE} (?:ans|años|anni)(?!\\p{L})`, 'u');

/** "Une comptable de 52 ans a été condamnée": the age of whom a report's first sentence brings in. */
export function agesInLead(lead: string, { published, asOf }: TextDate): AgeMention[] {
  const found = ROMANCE_LEAD.exec(lead);
  const age = numberOf(found?.groups?.age ?? '');
  if (found === null || age < YOUNGEST) return [];
  const at = published ?? since(null, asOf);
  const ages = { from: age, to: age };
  return [{ quote: found[0], start: 0, end: found[0].length, ages, at, birth: birthAtAge(ages, at) }];
}

function findAge(patterns: readonly RegExp[], text: string): Pick<AgeMention, 'ages' | 'quote'> | null {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const ages = agesOf(match.groups ?? {});
    if (ages.from < YOUNGEST || ages.to > OLDEST) continue;
    const who = match.groups?.who;
    if (who !== undefined && !isRomancePerson(who)) continue;
    return { ages, quote: match[0].replace(/^[\s,،，、(（]+|[\s,،，、)）]+$/gu, '') };
  }
  return null;
}

function agesOf({ age = '', tens, decade }: Record<string, string | undefined>): AgeMention['ages'] {
  if (decade !== undefined) return decadeOfLife(decade);
  const from = numberOf(tens ?? age);
  return { from, to: tens === undefined ? from : from + 9 };
}

function numberOf(text: string): number {
  return Array.from(text).reduce((number, sign) => number * 10 + digitOf(sign), 0);
}
