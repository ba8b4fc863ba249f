import { OTHER, SUBJECT } from './mask-names.ts';
import { isTitleWord } from './offices.ts';
import { SENTENCE_END } from './proceedings.ts';
import { stageIn } from './stages.ts';
import { matchesOf } from '../text/matches-of.ts';

/**
 * Whether a text that names the subject as harmed, heard or in office has it deal with those who did it, act together
 * with them, or tell a tale that was not true.
 * @param masked by `maskNames`
 */
export function isOneOfThem(masked: string): boolean {
  return (
    AMONG_THEM.test(masked) ||
    WITH_OTHER.test(masked) ||
    BLAMED.test(masked) ||
    UNTRUE.test(masked) ||
    PAID.test(masked) ||
    FROM_INSIDE.test(masked) ||
    ENTRUSTED.test(masked) ||
    OF_ITSELF.test(masked) ||
    isTakenUp(masked) ||
    isTwoTogether(masked) ||
    isJoined(masked) ||
    isBackground(masked) ||
    isHeld(masked)
  );
}

/** Held on the spot: "in manette, la vedova X". */
const HELD =
  /(?<!\p{L})(?:handcuff\p{L}*|in (?:cuffs|chains)|handschellen|menott\p{L}*|manette|ammanettat[oa]|esposad[oa]s?|algem\p{L}+|boeien|geboeid|kajdank\p{L}+|håndjern|handbojor|handfängsel)(?!\p{L})/iu;
const isHeld = (masked: string) =>
  HELD.test(masked) && masked.split('.').some((sentence) => sentence.includes(SUBJECT) && HELD.test(sentence));

const AMONG_THEM =
  /(?<!\p{L})(?:(?:was|were|is|been) (?:\p{L}+ )?(?:in on|part of|party to|behind|involved in|one of) (?:it|this|them|that|the (?:fraud|scam|plot|scheme|gang|robbery|theft|ring|deal))|from (?:another|a rival) (?:cartel|gang|clan|mob)|(?:was|were) full of (?:heroin|cocaine|cannabis|drugs|weapons|cash)|(?:conned|tricked|duped|fooled|deceived|talked|persuaded)(?: [^.;,]{1,40})? into (?!(?:(?:transferr|send|invest|hand|pay|giv|part|buy|believ|withdraw|download|install|click|reveal)ing|(?:mov|shar)ing (?:his|her|their) )(?!\p{L}))\p{Ll}+ing|(?:they|ils|elles|sie|ellos|loro|zij) (?:worked|were working|travaillaient|arbeiteten|trabajaban|lavoravano|werkten) (?:for|pour|für|para|per|voor) )/iu;

/** What one who speaks took, where the verb needs no subject; whom the term is asked for; counsel in a case of their own. */
const OF_ITSELF = new RegExp(
  `(?<!\\p{L})(?:що|что|że|že) (?:\\p{L}+ ){0,2}(?:взяла?|взяв|брала?|брав|получила?|отримав|отримала|wziął|wzięła|przyjął|przyjęła|dostał|dostała|vzala?|přijala?|dostala?)(?!\\p{L})|(?:Gegen|Für) (?:\\p{L}+ ){1,2}${SUBJECT} (?:fordert|beantragt|verlangt)|${SUBJECT} (?:verteidigte? sich|(?:fordert|beantragt|verlangt)e? (?:[\\p{L}\\d]+ ){1,5}für sich)(?!\\p{L})|${SUBJECT} (?:verlas|verkündete) das Urteil, das|${SUBJECT} said from (?:prison|jail|custody|(?:his|her) cell)`,
  'u',
);

const HE = '(?:he|she|er|sie|il|elle|lui|él|ella|ele|ela|egli|lei|hij|zij)';
const AND = '(?:and|und|et|y|e|ed|en)';
/** "how he and Falk had buried the money"; not "she and Falk were robbed". */
const WITH_OTHER = new RegExp(
  `(?<!\\p{L})${HE} ${AND} (?:[\\p{L}.]+ ){0,2}${OTHER}(?! (?:was|were|had been|wurden|ont été|fueron|foram|furono|werden))|${OTHER} ${AND} ${HE}(?= \\p{Ll})(?! (?:was|were|had been|wurden|wurde|said|told))`,
  'iu',
);

/** "According to Falk he planned it": the other speaks of the subject, or may. */
const BLAMED = new RegExp(
  `(?<!\\p{L})(?:according to ${OTHER},? |${OTHER} (?:says|said|claims|claimed|insists|insisted|alleges|alleged) (?:that )?)(?:it was (?:his|her) |${HE} (?:had )?(?:planned|knew|known|helped|ordered|paid|agreed|asked|took part)(?!\\p{L}))`,
  'iu',
);

/** The harm never came about. */
const UNTRUE =
  /(?<!\p{L})(?:(?:was|were|been|had) (?:\p{Ll}+ly )?(?:staged|faked|made up|invented|fabricated)(?! (?:by|invoices|accounts|documents))|(?:staged|faked|invented) the (?:robbery|burglary|theft|attack|kidnapping|break-in|raid)|never (?:took place|happened)|(?:no|any) (?:robbery|burglary|theft|attack|kidnapping) (?:had )?(?:ever )?(?:took|taken) place|hoax|vorgetäuscht|inszeniert|fingiert|simulée?|mis en scène|mise en scène|simulad[oa]|fingid[oa]|forjad[oa]|simulat[oa]|inscenat[oa]|in scène gezet|geënsceneerd|verzonnen)(?!\p{L})/iu;

/** Somebody within must have lent a hand, or the subject hides something or had no right to what was taken. */
const FROM_INSIDE =
  /(?<!\p{L})(?:(?:was|were|is|are) not (?:his|hers|theirs)(?=[.,;])|refused to (?:tell|testify|give evidence|co-?operate|answer|say)|look(?:ed)? (?:away|the other way)|turn(?:ed)? a blind eye|police (?:away|off)|(?:called|alerted|told|reported)[^.;]{1,30} only after|inside job|from (?:the )?inside|no (?:sign|trace)s? of (?:a )?(?:forced|break)|von innen|ohne einbruchsspuren|(?<!ministre |ministère )de l['’]intérieur|sans effraction|desde dentro|sin forzar|dall['’]interno|senza (?:segni di )?(?:scasso|effrazione)|de dentro|sem arrombamento|van binnenuit)(?!\p{L})/iu;

/** The subject has a share in what crime brings, is loyal to those who did it, finds out how, or owes what was lost. */
const PAID =
  /(?<!\p{L})(?:(?:cash|money|takings) from (?:the )?(?:drugs?|crime|smuggling|fraud|cannabis|cocaine|heroin)|loyalty|to the (?:gang|cartel|clan|mob)|lost [^.;]{1,40} to the (?:tax|revenue|treasury|court|state)|(?<!: [^.;]{1,160} y (?:\p{L}+ ){1,6}que )les? (?:pagab?a|pagó|entregaba|entregó|daba|dio|había pagado|pasaba)|(?<!: [^.;]{1,160} (?:y|e|and|et|und) (?:[\p{L}']+ ){1,6})(?:que lhe pagava|che l[oa] pagava|qui l[ae]s? payait|der (?:ihn|sie) bezahlte|who (?:had )?(?:paid|bribed) (?:him|her)(?! (?:£|€|\$|\d|to ))|por no pagarle|por não lhe pagar)|(?:discovered|found out|worked out|descubrió|découvert|scoperto) (?:how to|cómo \p{L}+[aei]r|comment \p{L}+er|come \p{L}+re)|ha detto a(?:i|gli|lla|l) \p{L}+ dove)(?!\p{L})/iu;

/** What was lost was others', and in the subject's hands. */
const ENTRUSTED =
  /(?<!\p{L})(?:of (?:church|company|club|charity|parish|union|school|public|party) (?:funds|money)|(?:clients|customers|investors|members)['’] (?:money|savings|funds|deposits)|(?:économies|épargne|argent|fonds) de (?:ses|leurs) (?:clients?|adhérents|épargnants)|(?:ahorros|dinero|fondos) de sus (?:clientes|socios|inversores)|(?:risparmi|soldi|denaro) dei (?:suoi|loro) (?:clienti|soci)|(?:poupanças|economias|dinheiro) d[eo]s seus clientes|(?:ersparnisse|geld|gelder) (?:ihrer|seiner|der|von) (?:kunden|mandanten|anleger\p{L}*)|geld van (?:haar |zijn |de )?(?:klanten|spaarders)|(?:kundernas|kundernes|kundenes) peng\p{L}*|(?:pieniądze|oszczędności) (?:swoich )?klientów|peníze klientů|banii clienților|(?:деньги|средства|сбережения) (?:клиентов|вкладчиков)|гроші (?:клієнтів|вкладників)|müşterilerin\p{L}* para\p{L}*)(?!\p{L})/iu;

const TWO =
  /(?<!\p{L})(?:they|both(?: men| women| of them)?|the (?:two|pair|duo|men|women)|die beiden|les deux|los dos|os dois|i due|de twee|ils|ellos|eles)(?! (?:ciudadanos|robbers|burglars|thieves|accused|defendants|suspects))(?= (?:men |women |hommes |männer |hombres |homens |uomini |mannen )?(?:later |then |had |have |haben |hatten |ont |avaient |habían |tinham |avevano )?\p{Ll})/iu;
const SEVERAL =
  /(?<!\p{L})(?:two|three|four|five|six|seven|eight|nine|ten|several|dozens|hundreds|zwei|drei|vier|deux|trois|quatre|dos|tres|dois|três|due|tre|twee|drie|(?<![\d.,£€$])\d{1,3}(?= \p{Ll})|gang|ring|group|couple|men|women|people|brothers|sisters|police|detectives|investigators|prosecutors|officers|officials|residents|customers|clients|investors|victims|suspects|defendants|directors|staff|parents|families|employees|workers|pensioners|thieves|robbers|burglars|raiders|scammers|fraudsters|others|täter|räuber|betrüger|kunden|anleger|opfer|polizei|victimes|clients|voleurs|escrocs|policiers|víctimas|clientes|ladrones|vítimas|clienti|vittime|slachtoffers|klanten|daders)(?!\p{L})/iu;

/** "X defended Falk. They later set up a firm": of two people the two are meant, where the text tells of no others. */
function isTwoTogether(masked: string): boolean {
  const found = TWO.exec(masked);
  if (found === null) return false;
  const before = masked.slice(0, found.index);
  const isOfOthers = (/^(?:both|the (?:two|pair|duo))/iu.test(found[0]) ? TWO_OTHERS : SEVERAL).test(before);
  return !isOfOthers && before.includes(SUBJECT) && masked.split(OTHER).length === 2;
}

/** Of whom "both" or "the pair" may speak. */
const TWO_OTHERS = /(?<!\p{L})(?:two|couple|pair|duo|twins|brothers|sisters|men|women)(?!\p{L})/iu;

const CALLED = new RegExp(`(?<noun>\\p{L}{5,}),? ${SUBJECT}`, 'gu');

/** "The trader X was robbed. Police are looking at the trader's insurance": one more word on what the subject did. */
function isTakenUp(masked: string): boolean {
  return matchesOf(masked, CALLED).some(({ groups }) => {
    const noun = (groups?.['noun'] ?? '').toLowerCase();
    if (isTitleWord(noun)) return false;
    const [, ...behind] = masked.toLowerCase().split(` the ${noun}`);
    return behind.some(
      (rest) => /^['’]s /u.test(rest) || (/^ /u.test(rest) && stageIn(rest.split(/[.;,]/u)[0] ?? '') !== null),
    );
  });
}

const BEFORE = new RegExp(
  `${SUBJECT},? (?:(?:had (?:once |earlier |previously )?|used to |once )(?:preside|sentence|convict|prosecute|defend|investigate|jail|charge|arrest|represent)|avait (?:condamné|requis|défendu)|hatte \\p{L}|había (?:condenado|acusado|defendido))`,
  'u',
);

/** "Corruption trial opens. Judge X had presided over …": who the news is about has no other name in it. */
function isBackground(masked: string): boolean {
  const [headline = ''] = masked.split(SENTENCE_END);
  const [before = ''] = masked.split(SUBJECT);
  const isOfOther = before.split(SENTENCE_END).some((told) => told.includes(OTHER) && stageIn(told) !== null);
  return BEFORE.test(masked) && !headline.includes(SUBJECT) && !isOfOther;
}

const JOINED = new RegExp(
  `${OTHER},? (?:and|und|et|y|e|en) (?:the|der|die|le|la|el|il|de|het) (?<role>\\p{L}+)(?=[.,;]|$)`,
  'gu',
);

/** "arrested Falk and the teller", where the subject is one. */
function isJoined(masked: string): boolean {
  return matchesOf(masked, JOINED).some(({ groups }) =>
    new RegExp(`(?<!\\p{L})${groups?.['role'] ?? ''}(?: \\p{L}+)?,? ${SUBJECT}`, 'iu').test(masked),
  );
}
