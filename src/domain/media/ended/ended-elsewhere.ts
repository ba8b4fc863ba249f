import { BIRTH_DATE_PATTERN, BIRTH_PLACE_PATTERN, BORN_PATTERN } from '../../dates/birth-words.ts';
import { hangsOnAnother } from '../../text/hangs-on-another.ts';
import { mayBeInOtherLanguage } from '../language.ts';
import { OTHER, SUBJECT } from '../mask-names.ts';
import { offencesIn } from '../offences.ts';
import { stageIn } from '../stages.ts';
import { AUXILIARIES, END_WORDS, TRADES, TURNS } from './end-words.ts';

/** Only capitalised words, names, prepositions and articles: a court, and no verb or further clause before the verdict. */
const COURT_WORD =
  '(?:instanța|judecătorii|magistrații|sąd|soud|súd|senát|bíróság|törvényszék|ítélőtábla|tingsrätt(?:en)?|hovrätt(?:en)?|domstolen|lagmannsrett(?:en)?|tingrett(?:en)?|retten|landsretten|byretten|rechtbank|gerechtshof|hof|mahkeme|mahkemesi|εφετείο|δικαστήριο|съд|съдът|апелативният|върховният|окръжният|суд|апеляційний|апелляционный|верховный|верховний|областной|обласний|городской|районный|hakim|majelis|pengadilan|mahkamah|tribunal|juíza?|krajský|okresní|nejvyšší|vrchní|okręgowy|apelacyjny|rejonowy|sud|suda|sodišče|višje|viši|vrhovni|apelacioni|apelacijski|osnovni|županijski|općinski|trgovački|hovioikeus|käräjäoikeus|kohus|ringkonnakohus|tiesa|teismas|apeliacinis|tòa án)';
const PLACE_WORD = 'de|da|do|di|w|we|v|ve|i|az?|het|och|og|το|ο|του|στην?|στο|във|в|у|на|u';
/** Where an appeal was heard is no appeal to come. */
const COURT_OF_APPEAL =
  /(?<!\p{L})(?:curtea de apel|curții de apel|sąd(?:u|em|zie)? apelacyjn\p{L}+|apela(?:cioni|cijski|cionog|cijskog) suda?|(?:hof|hof van) beroep|ceza (?:dairesi|mahkemesi|genel kurulu)|istinaf mahkemesi|\p{L}*εφετεί\p{L}+|апел\p{L}+ (?:съд|суд)\p{L}*|апеляційн\p{L}+ суд\p{L}*|апелляционн\p{L}+ (?:суд|инстанци)\p{L}*|pengadilan tinggi|tribunal de apela\p{L}+|tribunal de recurso|apeliacin\p{L}+ teism\p{L}+|højesteret|høyesterett)(?!\p{L})/giu;

const FINAL = END_WORDS.map(({ final }) => final).join('|');
/** Before the verb: a court, and when. */
const COURT_ONLY = new RegExp(
  `^(?:(?:${OTHER}|\\p{Lu}[\\p{L}.]*|${COURT_WORD}|${PLACE_WORD}|${FINAL}|je|har|heeft)(?: |(?<=${OTHER}))){0,9}$`,
  'u',
);
/** Between a name and what became of its bearer: auxiliaries, days and courts. */
const GAP_ONLY = new RegExp(
  `^(?:,? (?:${AUXILIARIES}|${FINAL}|${COURT_WORD}|${PLACE_WORD}|av|af|ved|przez|door|pel[oa]|n[oa]|od strane|in|\\p{Lu}[\\p{L}.]*|\\d{1,4}\\.?)){0,9},? ?$`,
  'u',
);
/** Between a verb and the name. */
const FINALLY = new RegExp(`^(?: (?:${FINAL}|(?:på )?\\p{L}+dag(?:en)?|pe|[ao]|τον|την))* ?$`, 'iu');
/** "57-åriga", "Osječki": an age or a home. */
const ADJECTIVE =
  '(?:\\d{2}-\\p{Ll}+|\\p{L}+(?:sk[aiyýáą]|ský|čk[ia]|šk[ia]|ského|skou|[sc]kiego|cką|skog|čkog|ckou|ckého|ський|ського|ська|ську|ский|ского|ская|скую|ския|ският|ската))';
/** What the subject is: no name of a relative or partner. */
const CALLED = new RegExp(`(?<!\\p{L})(?:${ADJECTIVE} )?(?:(?:${TRADES}) ){1,4}(?=${SUBJECT})`, 'iu');
const whole = (source: string, flags = 'iu') => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, flags);

const READ = END_WORDS.map(({ caseOf = '(?!)', dropped = '(?!)', ...words }) => ({
  acquits: new RegExp(`(?<!\\p{L})(?:${words.acquits})(?<gap>[^${SUBJECT}]{0,40})${SUBJECT}(?!['’])`, 'iu'),
  acquitted: new RegExp(`${SUBJECT}(?!['’])(?<gap>.{0,80}?)(?<!\\p{L})(?:${words.acquitted})(?!\\p{L})`, 'iu'),
  headed: new RegExp(`(?<!\\p{L})(?:${words.acquitted})(?: je| este)?(?<gap>.{0,30})${SUBJECT}(?!['’])`, 'iu'),
  drops: new RegExp(
    `^(?:\\p{L}+ )?(?:${caseOf}) ${SUBJECT}(?!['’])(?:(?: \\p{Ll}[\\p{L}-]*){0,7}?) (?:${dropped})(?!\\p{L})`,
    'iu',
  ),
  charge: new RegExp(words.charge ?? '', 'iu'),
  final: whole(words.final),
  says: new RegExp(`^(?:${words.says})[.!]?$`, 'iu'),
  and: new RegExp(`(?<!\\p{L})(?:${words.and}) (?<more>.*)$`, 'u'),
}));
type Reader = (typeof READ)[number];

/** When and where the subject was born, and of what state they are: nobody else's, and no matter of theirs. */
const CITIZEN =
  '(?:\\p{Ll}+ (?:statsborger|statsborgare|medborgare|medborger|staatsburger|obywatel(?:ka)?|občan(?:ka)?|državljan(?:ka|in)?|vatandaşı|állampolgár)|obywatel(?:ka)? \\p{Lu}\\p{L}+|cidadão? \\p{Ll}+|cidadã \\p{Ll}+|cetățe(?:an|ancă) \\p{Ll}+)';
const BIRTH = `${BORN_PATTERN}(?: ${BIRTH_PLACE_PATTERN},?)?${BIRTH_DATE_PATTERN}(?: (?:r\\.|г\\.|р\\.))?(?: ${BIRTH_PLACE_PATTERN})?`;
const APPOSED = new RegExp(
  `(?<=${SUBJECT})(?:, ${BIRTH}, (?:en )?${CITIZEN}|, (?:en )?${CITIZEN}, ${BIRTH}|, ${BIRTH}|, (?:en )?${CITIZEN})(?:,|(?=[.]))|(?<=${SUBJECT}) \\(${BIRTH}\\)`,
  'gu',
);
/** What stands behind the name, of its bearer: an age, a home, a calling, a birth. */
const ASIDE = new RegExp(
  `(?<=${SUBJECT})(?: \\([^()]{1,60}\\)| ?,? \\d{2}(?: (?:de )?\\p{Ll}{2,6}\\.?)?(?=,? ))?(?:,? (?:din|ze?|iz|uit|från|fra|из|із|от|з|de|dari|από) \\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?(?=[ ,]))?(?:(?:, [^,;:\\n]{2,100}){1,3},(?= ))?`,
  'gu',
);
/** Whose deed or fate an aside tells. */
const ENDS_ASIDE =
  /fri[afk]|vrij|achit|uniewinn|zpro|osvob|oslob|felment|beraat|αθω|оправд|виправд|bebas|absolv|vapaut/iu;

/** A line of few words without a stop tells no more than the text below it, unless it names a stage or turns it. */
function isHeadline(line: string): boolean {
  if (/[.!?:;]$/u.test(line) || line.split(' ').length > LONGEST_HEADLINE || DENIED.test(line) || turns(line))
    return false;
  const told = stageIn(line);
  return (told === null || told.stage === 'cleared') && !/[\u0081-\u008F]/u.test(line);
}
const LONGEST_HEADLINE = 6;
/** All of it ended. */
const IN_FULL =
  / (?:v plném rozsahu|v celom rozsahu|w całości|în totalitate|în întregime|teljes egészében|på alla (?:åtals)?punkter|på samtliga punkter|på alle (?:tiltale)?punkter|i sin helhet|op alle punten|over de hele linie|integralmente|na íntegra|u cijelosti|u celosti|u potpunosti|полностью|повністю|изцяло|στο σύνολό (?:της|του))(?=[ .,\n]|$)/gu;

const HINT =
  /henlag|frafal|opgivet|ind?stillet|innstilt|nedlag|lagts ne|lades ne|läggs ne|geseponeerd|gestaakt|beëindigd|umorz|zastaven|ustavljen|arquiv|прекра[тщ]ено|закрито|achit|clasat|uniewinni|zprostil|zproštěn|osvobo|oslobo[dđ]|opro[sš]|felment|fria[drt]|frik[äe]n|frikje|frif[auin]|vrij|beraat|αθώω|αθωώ|оправда|виправда|bebas|absolv|inocent|vapaut|mõist|attaisno|išteisin|trắng án|vô tội|không phạm/iu;
/** Where a sentence ends. */
const SENTENCE_END = /(?<=[\p{Ll}\p{M}\d)"”\u0080-\u008F][.!?])\s+|\n/u;
const DENIED =
  /(?<!\p{L})(?:nu|nie|ne|neb\p{L}+|nezpro\p{L}+|nije|ni|nem|inte|ikke|ej|niet|değil|δεν|не|tidak|belum|não|ei|nav|nebuvo|chưa|không)(?!\p{L})(?! mai poate| jest winny| phạm tội)/iu;
const TURN = new RegExp(`(?<!\\p{L})(?:${TURNS})`, 'u');
/** One count of several. */
const COUNT =
  /(?<!\p{L})(?:prv\p{L}+|jedn\p{L}+|jeden|dw[óu]\p{L}*|dvě|dva|dvije|en|ett|et|én|to|två|tre|één|twee|una?|unul|două|két|egyik|iki|bir|ένα|δύο|од\p{L}+|дв\p{L}+|salah|satu|dua|uma|duas|dois|một|hai|yhdestä|ühes) (?:\p{L}+ ){0,2}(?:\p{L}*punk\p{L}*|toč\p{L}*|tač\p{L}*|zarzut\p{L}*|bod\p{L}*|capet\p{L}*|capăt\p{L}*|acuzați\p{L}*|vád\p{L}*|aanklacht\p{L}*|feit\p{L}*|suçlama\p{L}*|κατηγορ\p{L}*|обвин\p{L}*|эпизод\p{L}*|пункт\p{L}*|dakwaan|acusaç\p{L}*|crimes|tội|syyt\p{L}*)/iu;
/** Who judges or accuses, the judgment and the proof: of these a further sentence may say why it ended. */
const REASONS =
  /^(?:\p{L}+ )?(?:instanța|judecătorii|magistrații|curtea|tribunalul|sąd|prokuratura|soud|súd|senát|sud|sudac|sudija|vijeće|sodišče|tužiteljstvo|tužilaštvo|bíróság|domstolen|hovrätten|retten|lagmannsretten|landsretten|tingretten|byretten|hof|rechtbank|rechter|mahkeme|δικαστήριο|съдът|суд|oikeus|kohus|tiesa|teismas|hakim|majelis|tribunal|juiz|juíza|tòa|dokazi?|dowod\p{L}+|důkaz\p{L}*|bevis\p{L}*|bewijs|prob\p{L}+|provas?)(?!\p{L})/iu;

/** Without such a word nothing ended. */
export function mayEndElsewhere(text: string): boolean {
  return HINT.test(text);
}

/**
 * Whether a text in one of these languages says that the subject was acquitted, and that this is final, and nothing of any
 * further matter, part or trial (MED-8). A first acquittal is often overturned on appeal: without a word of its being final
 * nothing ended. What else it says of the case does not matter.
 * @param masked by `maskNames`, in which namesakes are not the subject
 */
export function isEndedElsewhere(masked: string): boolean {
  if (masked.length > LONGEST || !mayBeInOtherLanguage(masked) || !HINT.test(masked)) return false;
  const sentences = masked
    .replaceAll(COURT_OF_APPEAL, (court) => (/^\p{Lu}/u.test(court) ? 'Tribunal' : 'tribunal'))
    .replace(APPOSED, '')
    .replaceAll(IN_FULL, '')
    .split(SENTENCE_END)
    .map((sentence) => sentence.trim())
    .filter((sentence, _, all) => sentence !== '' && (all.length === 1 || !isHeadline(sentence)));
  return READ.some((reader) => isToldIn(sentences, reader));
}

const LONGEST = 1500;

function isToldIn(sentences: readonly string[], reader: Reader): boolean {
  const ends = sentences.filter((sentence) => endIn(sentence, reader) !== null);
  if (ends.length === 0) return false;
  const rest = sentences.filter((sentence) => !ends.includes(sentence));
  const says = rest.filter((sentence) => reader.says.test(sentence));
  const isFinal =
    says.length > 0 || ends.some((sentence) => endIn(sentence, reader) === 'dropped' || reader.final.test(sentence));
  return isFinal && rest.every((sentence) => says.includes(sentence) || isReason(sentence));
}

function isReason(sentence: string): boolean {
  return !/[\u0080-\u008F]/u.test(sentence) && REASONS.test(sentence) && !turns(sentence);
}

/** The first word of a sentence is written large, and of all others only names. */
const turns = (sentence: string) =>
  TURN.test(sentence.charAt(0).toLowerCase() + sentence.slice(1)) || COUNT.test(sentence);

function endIn(sentence: string, reader: Reader): 'acquitted' | 'dropped' | null {
  if (DENIED.test(sentence) || turns(sentence)) return null;
  const bare = sentence
    .replace(ASIDE, (aside) => (ENDS_ASIDE.test(aside) ? aside : ''))
    .replace(BY_WHOM, '')
    .replaceAll(/ {2,}/g, ' ')
    .replace(CALLED, '');
  const [before = '', after, more] = bare.split(SUBJECT);
  if (after === undefined || more !== undefined || hangsOnAnother(before)) return null;
  const dropped = reader.drops.exec(bare);
  const found = dropped ?? acquittalIn(bare, reader);
  if (found === null) return null;
  const tail = bare.slice(found.index + found[0].length);
  if (LINKED.test(tail) || isLinked(tail, reader)) return null;
  if (dropped) return 'dropped';
  return reader.charge.test(bare) ? 'acquitted' : null;
}

/** "by judge X": whoever that is. */
const BY_WHOM = new RegExp(
  `(?<!\\p{L})(?:pel[oa]|przez|door|av|af|de(?: către)?|от|od strane|w|v|u|in)(?: (?:\\p{Lu}[\\p{L}.]*|${COURT_WORD}|${PLACE_WORD})){0,3} ?${OTHER}`,
  'gu',
);
/** Somebody else, or a clause of its own. */
const LINKED = new RegExp(`[${OTHER};:–—]`, 'u');

function acquittalIn(bare: string, { acquits, acquitted, headed }: Reader): RegExpExecArray | null {
  const passive = acquitted.exec(bare);
  if (passive && GAP_ONLY.test(passive.groups?.gap ?? '') && COURT_ONLY.test(bare.slice(0, passive.index)))
    return passive;
  const active = acquits.exec(bare);
  const isPlain = (found: RegExpExecArray) => FINALLY.test(found.groups?.gap ?? '');
  if (active && isPlain(active) && COURT_ONLY.test(bare.slice(0, active.index))) return active;
  const short = headed.exec(bare);
  return short && isPlain(short) && COURT_ONLY.test(bare.slice(0, short.index)) ? short : null;
}

/** "… of bribery and abuse of office" links no other matter. */
const MOST_OFFENCE_WORDS = 3;

function isLinked(tail: string, { and }: Reader): boolean {
  const more = and.exec(tail)?.groups?.more;
  if (more === undefined) return false;
  return more.split(' ').length > MOST_OFFENCE_WORDS || offencesIn(more).length === 0;
}
