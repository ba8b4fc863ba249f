import { OTHER, SUBJECT } from '../mask-names.ts';
import { TAINTED } from '../offices.ts';
import { behindAsides } from './sentence.ts';
import type { Frame } from './sentence.ts';
import { IMPOSTOR } from './impostors.ts';
import { patientIn, victimIn } from './victim.ts';
import { honourIn, reporterIn } from './honour.ts';
import { wordsIn } from './language.ts';
import type { Language, Word } from './language.ts';
import { voiceIn } from './voice.ts';
import { objectIn } from './object.ts';
import { OF_ONESELF } from './of-oneself.ts';

/** Of what somebody told or wrote that is not true. */
const FALSELY =
  /(?<!\p{L})(?:false|fake|forged|bogus|falsch\p{L}*|fausse?s?|faux|fals[oa]s?|valse|falsk\p{L}*|fałszyw\p{L}*|ψευδ\p{L}*|ложн\p{L}*|sahte) (?:complaints?|claims?|reports?|statements?|evidence|testimony|invoices?|documents?|papers|passports?|licen[cs]es?|visas?|accusations?|names?|identity|anzeige|aussage|plaintes?|déclarations?|témoignages?|documents|factures|nom|denuncias?|denúncias?|testimonio|declaración|facturas|faturas|denunce|denuncia|testimonianza|fatture|aangifte|verklaring|facturen|anm\p{L}+|tillvit\p{L}*|forklaring|zezna\p{L}*|faktur\p{L}*)(?!\p{L})/iu;

/** "Found the forged invoices": what somebody else made. */
const FOUND =
  /(?<!\p{L})(?:found|discovered|noticed|spotted|uncovered|detected|exposed|entdeckt(?:e|en)?|bemerkt(?:e|en)?|découvert|repéré|descubrió|detectó|descobriu|detetou|detectou|scoperto|ontdekte|ontdekt|upptäckte|opdagede|oppdaget|odkrył|odkryła|wykrył|wykryła|odhalila?|zjistila?|descoperit|обнаружила?|виявила?|виявив) (?:\p{Ll}+ )?(?:false|fake|forged|bogus|falsch\p{L}*|fausses?|faux|fals[oa]s?|valse|falsk\p{L}*|fałszyw\p{L}*|ложн\p{L}*) \p{L}+|(?<!\p{L})(?:découvert|repéré|descubrió|detectó|descobriu|detetou|detectou|scoperto) (?:\p{Ll}+ )?(?:factures|documents|facturas|documentos|faturas|fatture|documenti) (?:fausses|faux|fals[aie]s?|falsos)/iu;

/** Of somebody else, where it stands behind the subject and what it is called. */
const FORMER =
  /^(?:former|ex|früher\p{L}*|ehemalig\p{L}*|ancienn?e?s?|antig[oa]s?|voormalige?|tidligere|tidigare|fost\p{L}*|był[yaei]\p{L}*|býval\p{L}*|бывш\p{L}*|колишн\p{L}*|eski)$/u;

/** "Seven years in prison", "not guilty", "at his own door": what a court gives, how others plead, and where one is harmed. */
const TERM = new RegExp(
  `(?<=(?:years?|months) )in prison(?!\\p{L})|(?<=(?:not|nicht|non|no|não|niet|ikke|inte|nie|не) )(?:guilty|schuldig|coupable|culpable|culpado|colpevole|skyldig|winn[ay]|виновен|винен)(?!\\p{L})|(?<!\\p{L})tot (?=(?:\\p{Ll}+|\\d+) (?:jaar|maanden|weken|uur)(?!\\p{L}))|(?<=(?:his|her|their) )own (?=(?:\\p{Ll}+ )?(?:home|house|door|flat|bed|garden|shop|farm|car)(?!\\p{L}))|(?<=(?:found|finds) ${OTHER}(?: and ${OTHER})? )guilty(?= (?:of|on)(?!\\p{L}))`,
  'gu',
);

/**
 * Words that would draw the subject in, where they plainly stand for others: "both men", "twee mannen zijn
 * aangehouden", and "five years for Falk and two for the builder who paid him" in what a court reads out.
 */
const OF_OTHERS: readonly (readonly [RegExp, string])[] = [
  [/(?<=(?:sa(?:id|ys)|told [^.;,]{1,30}|that|how) )the gang(?= (?!paid|bribed|gave)\p{Ll}+)/gu, 'the accused'],
  [
    /(?<!\p{L})(?:both (?=(?:men|women|brothers|sisters|defendants|accused|clients|would appeal|will appeal|intend to appeal|plan to appeal|would be appealing|deny|denied|maintain)(?!\p{L}))|beide (?=(?:männer|frauen|brüder|angeklagten?|mandanten|würden (?:berufung|revision)|wollen (?:berufung|revision)|wollten (?:berufung|revision)|bestreiten|bestritten)(?!\p{L}))|ambos (?=(?:hombres|hermanos|acusados|recurrirán|apelarán|niegan|homens|irmãos|arguidos|réus|recorrerão|vão recorrer|negam)(?!\p{L}))|entrambi (?=(?:gli imputati|ricorreranno|faranno|negano|impugneranno)(?!\p{L})))/giu,
    '',
  ],
  [
    new RegExp(`(?<=(?:mannen|vrouwen|personen|verdachten|broers|mensen|${OTHER} en ${OTHER}) )zijn(?= )`, 'gu'),
    'waren',
  ],
  [
    new RegExp(
      `(?<=: [^:.;]*${OTHER}[^:.;]* (?:and|und|et|y|e|en|och|og|i|și) [^:.;,]*),? (?:(?:who|die|der|som) (?:had )?(?:paid|bribed) (?:him|her|them)|(?:der|die) (?:ihn|sie) (?:bezahlte|bestach|bestochen hatte)|qui (?:le|la|les) payait|que (?:le|lo|la|les) (?:pagaba|sobornaba)|que (?:lhe|o|a) pagava|che (?:lo|la|li) pagava)(?=[.,;]|$)`,
      'gu',
    ),
    '',
  ],
];

/** A sentence without the words that are known to be of others. */
export const withoutOthers = (sentence: string) =>
  OF_OTHERS.reduce((plain, [words, by]) => plain.replaceAll(words, by), sentence);

/**
 * In which of the frames a sentence names the subject; null where in none, or where it tells more.
 * @param known the words for the subject's office in other sentences
 */
export function frameOf(written: string, language: Language, known: readonly Word[] = []): Frame | null {
  const text = withoutOthers(written);
  const [earlier = '', later = '', more] = text.split(SUBJECT);
  if (more !== undefined || /^['’]s(?!\p{L})/u.test(later)) return null;
  const sentence = { language, before: wordsIn(earlier), after: wordsIn(later), earlier, later };
  const told = wordsIn(later.replaceAll(IMPOSTOR, '').replaceAll(TERM, ''));
  const behind = behindAsides({ ...sentence, after: told });
  const isTurn = ({ low, large }: Word) => (language.turns.has(low) || language.admits.has(low)) && !large;
  if (told.some((word, at) => isTurn(word) && (at < behind || !FORMER.test(word.low)))) return null;
  if (FALSELY.test(text.replace(FOUND, '')) || OF_ONESELF.test(text)) return null;
  const object = objectIn(sentence);
  if (object !== null || sentence.before.some((word) => TAINTED.has(word.low) || isTurn(word))) return object;
  return (
    voiceIn(sentence, known) ?? victimIn(sentence) ?? patientIn(sentence) ?? reporterIn(sentence) ?? honourIn(sentence)
  );
}
