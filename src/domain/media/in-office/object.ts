import { OTHER } from '../mask-names.ts';
import type { Word } from '../frames/language.ts';
import { MARK } from '../frames/sentence.ts';
import { wordSet } from '../../text/word-set.ts';
import { anchorAt } from './anchors.ts';
import { OF_OFFICE } from './pronouns.ts';
import { textOf } from './verb-behind.ts';
import { SPEAKS } from './verbs.ts';

/** What courts, prosecutors, police and counsel give, ask for, lead and sign: the course of a case. */
const PROCEEDING = wordSet(
  'adjournment affidavit appeal appeals application applications argument arguments arraignment arrest arrests ' +
    'bail ban bond case cases charge charges compensation complaint concerns conclusion conditions confiscation ' +
    'conviction convictions costs count counts crackdown credit custody damages date decision defence defense ' +
    'detention discharge discount disqualification evidence exhibit exhibits extradition filing findings fine ' +
    'fines forfeiture hearing hours imprisonment indictment indictments injunction inquest inquiries inquiry ' +
    'inspection investigation investigations jail judgement judgment leniency manhunt maximum mention mercy month months ' +
    'motion motions notice objection objections operation operations opinion order orders parole penalties ' +
    'penalty petition plea postponement preliminary prison probation probe proceedings prosecution prosecutions ' +
    'question questions raid raids reasons recommendation reduction release remand remarks report requests ' +
    'restitution retrial review ruling rulings sanctions search seizure sentence sentences sentencing squad ' +
    'statement submission submissions summons sureties surety suspension task team term terms testimony trap ' +
    'trial trials unit verdict verdicts warrant warrants week weeks year years',
);
/** Those are no proceedings. */
const FALSE =
  /^(?:false|forged|blank|fake|bogus|invented|phon(?:e)?y|sham|backdated|back-dated|fabricated|fictitious|secret|sealed|leaked|stolen|confidential)$/u;
/** Whom those in office address in a case. */
const LISTENERS = wordSet(
  'court jury jurors judge judges justice magistrate bench tribunal panel inquest hearing commission committee parliament lawmakers senators ' +
    'assembly reporters reporter newsmen journalists press media news newspaper agency briefing conference radio television bbc ' +
    'public people anyone everyone shoppers customers consumers homeowners householders pensioners drivers users savers victims families family residents consumers investors parents motorists community travellers ' +
    'citizens government authorities police officers investigators prosecutors suspects gunmen killers',
);
const STOPS =
  /^(?:in|at|on|for|to|with|from|by|into|over|against|about|after|before|because|as|who|whom|whose|which|that|and|but|while|when|where|during|until|without|saying|adding|noting)$/u;
const LONGEST_OBJECT = 10;

/** The words of an object behind its verb: "Falk, 29, nine years". */
function objectOf(rest: readonly Word[]): readonly Word[] {
  const isEnd = (at: number) => {
    const { low = '' } = rest[at] ?? {};
    if (low === 'of') return anchorAt(rest.slice(0, at)) < 0;
    return (STOPS.test(low) && !isAtLeast(rest, at)) || (MARK.test(low) && !isBesideAge(rest, at));
  };
  const stop = rest.findIndex((_, at) => at === LONGEST_OBJECT || isEnd(at));
  return stop < 0 ? rest : rest.slice(0, stop);
}
const isAtLeast = (rest: readonly Word[], at: number) => /^(?:least|most)$/u.test(rest[at + 1]?.low ?? '');
const isBesideAge = (rest: readonly Word[], at: number) =>
  [rest[at - 1], rest[at + 1]].some((word) => /^\d{2}$/u.test(word?.low ?? '')) || /^["“”]$/u.test(rest[at]?.low ?? '');

const isProceeding = (words: readonly Word[]) =>
  words.some(({ low }) => PROCEEDING.has(low)) && !words.some(({ low }) => FALSE.test(low));
const isHeard = (words: readonly Word[]) => words.some(({ low }) => LISTENERS.has(low));
const isPerson = (words: readonly Word[]) => anchorAt(words) >= 0 || /^(?:him|her|them)$/u.test(words[0]?.low ?? '');
/** "Ordered the beating and …", "gave a suspended sentence and the keys": what is linked to an object is one. */
function isLinkedProceeding(rest: readonly Word[], object: readonly Word[]): boolean {
  const [link, first] = [rest[object.length], rest[object.length + 1]];
  if (link?.low !== 'and' || !/^(?:the|an?|some|his|her)$/u.test(first?.low ?? '')) return true;
  return isProceeding(objectOf(rest.slice(object.length + 1)));
}

type Check = (rest: readonly Word[], object: readonly Word[], text: string) => boolean;

const ofProceeding: Check = (rest, object) => isProceeding(object) && isLinkedProceeding(rest, object);
const toPrison =
  /(?:^| )(?:to|for|behind|back|before|home) (?:[^,.;]+ )??(?:prison|jail|gaol|trial|court|bars|custody|assessment|reports)(?!\p{L})/u;
const TO_OBEY =
  /(?:^| )(?:not )?to (?:pay|serve|be|surrender|complete|stay|undergo|return|appear|forfeit|hand|wear|report|do|carry|attend|perform|produce|file|vacate|remain|repay|refund|enter|keep|abide|desist|investigate|answer|stand trial|face trial|explain|justify|testify|arrest|arraign|prosecute|probe|submit|respond|show|compensate|deposit|provide|refrain|give themselves|come|turn)(?!\p{L})/u;

/** What must stand behind a verb that people do out of office, too, by the beginnings of its forms. */
const CHECKS: readonly (readonly [RegExp, Check])[] = [
  [
    /^(?:plan|vow|promis)/u,
    (rest, object) =>
      (/^(?:to|that)$/u.test(rest[0]?.low ?? '') &&
        !/^(?:cooperate|co-operate|fight|clear|resign|repay|return)$/u.test(rest[1]?.low ?? '')) ||
      ofProceeding(rest, object, ''),
  ],
  [
    /^(?:sends?|sent|sending)$/u,
    (rest, object, text) => (isPerson(object) && toPrison.test(text)) || ofProceeding(rest, object, text),
  ],
  [/^(?:releas|free)/u, (rest, object, text) => isPerson(object) || ofProceeding(rest, object, text)],
  [
    /^(?:order|direct|instruct)/u,
    (rest, object, text) =>
      rest[0]?.low === 'that' ||
      ofProceeding(rest, object, text) ||
      (isPerson(object) && TO_OBEY.test(text)) ||
      (/^(?:his|her|its|their|the) $/u.test(`${rest[0]?.low ?? ''} `) &&
        TAKEN.test(textOf(rest.slice(1, LONGEST_TAKEN)))),
  ],
  [
    /^(?:ask|urg|invit|persuad|press|implor|beg)/u,
    (rest, object) =>
      isHeard(object) ||
      ofProceeding(rest, object, '') ||
      /^(?:whether|why|how|that|if|to)$/u.test(rest[0]?.low ?? '') ||
      (rest[0]?.low === 'for' && isProceeding(objectOf(rest.slice(1)))),
  ],
  [
    /^(?:tell|told|warn|inform|advis|remind|brief|caution)/u,
    (rest, object) =>
      (isHeard(object) && !object.some(({ low }) => SUSPECT_TO.test(low))) ||
      !isPerson(object) ||
      !isTip(rest.slice(0, object.length + 1)),
  ],
  [
    /^(?:reveal|disclos|identif)/u,
    (_, object, text) =>
      !object.some(({ low }) => /^(?:names?|identity|raids?|address)$/u.test(low)) && !TO_OTHER.test(text),
  ],
  [
    /^(?:held|hold)/u,
    (rest, object, text) => rest[0]?.low === 'that' || ofProceeding(rest, object, text) || FINITE.test(text),
  ],
  [
    /^(?:writ|wrote)/u,
    (rest, object, text) => /^(?:that|in|on|[:,"“])$/u.test(rest[0]?.low ?? '') || ofProceeding(rest, object, text),
  ],
  [
    /^(?:submit|read|put|detail)/u,
    (rest, object, text) =>
      /^(?:that|how|[:,"“])$/u.test(rest[0]?.low ?? '') ||
      ofProceeding(rest, object, text) ||
      /^(?:submit)/u.test(text) ||
      FINITE.test(text),
  ],
  [/^(?:thank|prais|congratulat|hail|commend|applaud|welcom)/u, (rest) => rest[0]?.low !== OTHER],
  [
    /^(?:struck|strik|threw|throw|set|laid|lay|drew|draw)/u,
    (rest, object, text) => /^(?:out|down|aside|off)$/u.test(rest[0]?.low ?? '') || ofProceeding(rest, object, text),
  ],
  [
    /^(?:handl|led|lead|head|bring|brought|open|join|pass|award|fil(?:e|ing)|lodg|issu|publish|record|log|rais|enter|execut|extend|request|demand|sign|track|monitor|list|approv|giv|gave|hand|supervis|oversee|oversaw|coordinat|launch|offer|conven|restrain|interrupt|sought|seek|authori)/u,
    (rest, object, text) =>
      rest.length === 0 || /^(?:that|out|down|[,:"“”])$/u.test(rest[0]?.low ?? '') || ofProceeding(rest, object, text),
  ],
  [
    /^appear/u,
    (rest) => /^(?:for|on)$/u.test(rest[0]?.low ?? '') && !/^charges?$/u.test(rest[2]?.low ?? rest[1]?.low ?? ''),
  ],
  [
    /^testif/u,
    (rest, _, text) =>
      rest[0]?.low !== 'for' &&
      !/(?:^| )(?:in (?:return|exchange)|under an?(?: plea)? deal|handcuffs)(?!\p{L})/u.test(text),
  ],
  [/^answer/u, (rest, object) => rest[0]?.low === 'that' || object.some(({ low }) => /^questions?$/u.test(low))],
  [/^(?:confirm|acknowledg|recall|recount|mention)/u, (rest) => !/^\p{L}{2,}ing$/u.test(rest[0]?.low ?? '')],
  [/^defend/u, (_, object) => isPerson(object) || isProceeding(object)],
  [
    /^represent/u,
    (_, __, text) => !/ in (?:the|an?) (?:purchase|sale|deal|dealings)(?!\p{L})| (?:compan|firms)/u.test(text),
  ],
  [/^slam/u, (_, __, text) => !/(?:^| )(?:to the|into|against)(?!\p{L})/u.test(text)],
  [
    /^(?:seiz|recover|raid|search)/u,
    (_, __, text) => !/(?:^| )(?:which|whose|to get|of which|for \u0081)(?!\p{L})/u.test(text),
  ],
  [/^rul/u, (_, __, text) => !/^(?:for|in favou?r)(?!\p{L})/u.test(text)],
  [
    /^(?:reject|dispute|dismiss|condemn|rubbish)/u,
    (_, object) => !object.some(({ low }) => /^(?:allegations?|accusations?)$/u.test(low)),
  ],
  [/^disput/u, (_, object) => !object.some(({ low }) => low.startsWith('claim'))],
  [/^(?:detain|hold|held|arrest)/u, (_, __, text) => !/(?:^| )ransom(?!\p{L})/u.test(text)],
];
const TO_OTHER =
  /^[^,.;:]* to (?:the |an? )?(?:\u0081|gang|dealers?|traffickers?|cartel|suspects?|accused|criminals?)(?!\p{L})/u;
const FINITE =
  /^(?:[^ ,;]+ ){0,9}?(?:was|were|is|are|had|has|did|could|would|should|must|liable|responsible|guilty)(?!\p{L})/u;

/** "Told the dealers about it". */
const TIPS = /^(?:about|of|where|when|which|who|to|what|how|why|for)$/u;
/** To those only suspects and witnesses tell anything. */
const SUSPECT_TO = /^(?:investigators|prosecutors|police|officers|authorities|detectives|disciplinary)$/u;
/** Whether what stands behind the one told is what it is about, and no clause. */
function isTip(told: readonly Word[]): boolean {
  const clause = told.findIndex(({ low }) => /^(?:that|s?he|they|you|it|[:"“])$/u.test(low));
  return told.slice(0, clause < 0 ? told.length : clause).some(({ low }) => TIPS.test(low));
}
/** Why or for what one in office does it who takes part in it. */
const PURPOSE =
  /(?:^| )(?:to (?:extort|please|hide|silence|protect|get|force|cover|warn|punish|help)|for (?:resale|an? (?:fee|price|car|share|bribe)|[£$€]|money)|in (?:return|exchange)|on behalf of the|as agreed|with (?:forged|false|fake)|and (?:in secret|, in secret|, privately)|because s?he|while s?he|knowing|who (?:would not|had threatened|had invested))(?!\p{L})/u;
/** Where the accused speak from. */
const IN_DOCK =
  /^(?:(?!that )[^ ]+ ){0,6}?(?:from (?:the dock|prison|jail|custody|(?:his|her) cell)|in (?:handcuffs|(?:his|her) (?:own )?defen[cs]e))(?!\p{L})/u;
/** What counsel or police tell nobody in office but the court and the press. */
const TELLS = /^(?:tell|told|warn|inform|advis|remind|brief|caution|assur)/u;

/** What belongs to those a court deals with. */
const OF_ACCUSED =
  /^(?:age|appeal|application|bail|bid|bond|case|client|clients|conviction|convictions|counsel|guilty|health|home|ill|illness|lawyer|lawyers|motion|old|own|passport|plea|previous|recogni[sz]ance|record|release|remand|sentence|term|trial|youth)$/u;
/** "Her nephew", "a partner of his", "after a meeting". */
const isForOwn = (rest: readonly Word[]) =>
  rest.some(({ low }, at) => {
    const next = rest[at + 1]?.low ?? '';
    if (TAKEN.test(textOf(rest.slice(at + 1, at + LONGEST_TAKEN)))) return false;
    return /^(?:his|her|hers)$/u.test(low) && !OF_ACCUSED.test(next) && !OF_OFFICE.has(next) && !BEHIND_HER.test(next);
  });
/** "Ordered his ranch forfeited", "his villa in Cali and two cars seized": nobody has that done to their own. */
const TAKEN =
  /^(?:(?!(?:be|for|to|by|with|who|was|were|had)(?!\p{L}))[\p{L}-]+ ){1,6}(?:forfeited|confiscated|seized|frozen|impounded|demolished)(?!\p{L})/u;
const LONGEST_TAKEN = 9;
/** Behind an object: "released her on bail". */
const BEHIND_HER = /^(?:on|to|from|after|until|pending|in|of|for)$/u;
/** "After a dinner with the plaintiff", and not "after a trial", "after he pleaded". */
export const isAfterOther = (rest: readonly Word[]) =>
  rest.some(({ low }, at) => {
    const behind = rest.slice(at + 1);
    return (
      low === 'after' &&
      /^an?$/u.test(behind[0]?.low ?? '') &&
      !isProceeding(objectOf(behind)) &&
      anchorAt(objectOf(behind)) < 0 &&
      !/^(?:guilty|jury|court)$/u.test(behind[1]?.low ?? '')
    );
  });

/** Whether the object of a verb of office is what those in office do it to: "led the inquiry", and not "led the gang". */
export function isObjectOfOffice(verb: string, rest: readonly Word[], isJudge: boolean): boolean {
  const text = textOf(rest);
  const object = objectOf(rest);
  if (!SPEAKS.has(verb) && (isAfterOther(rest) || / , (?:of|in|with|to|from) (?:whom|which|whose) /u.test(text)))
    return false;
  if (TELLS.test(verb) && object.some(({ low }) => SUSPECT_TO.test(low)) && !/^(?:warn|remind)/u.test(verb))
    return false;
  if (TELLS.test(verb) && !isJudge && isPerson(object) && !isHeard(object)) return false;
  if (SPEAKS.has(verb) && IN_DOCK.test(text)) return false;
  if (!SPEAKS.has(verb) && (isForOwn(rest) || PURPOSE.test(text))) return false;
  return CHECKS.every(([verbs, check]) => !verbs.test(verb) || check(rest, object, text));
}
