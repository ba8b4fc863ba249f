import { SUBJECT } from '../mask-names.ts';
import { TAINTED } from '../office/nouns.ts';
import type { Frame } from './core-grammar.ts';
import { patientIn, victimIn } from './core-harm.ts';
import { honourIn, reporterIn } from './core-merit.ts';
import { wordsIn } from './core-text.ts';
import type { Language } from './core-text.ts';
import { voiceIn } from './core-voice.ts';
import { OF_ONESELF } from './of-oneself.ts';

/** Of what somebody told or wrote that is not true. */
const FALSELY =
  /(?<!\p{L})(?:false|fake|forged|bogus|falsch\p{L}*|fausse?s?|faux|fals[oa]s?|valse|falsk\p{L}*|fałszyw\p{L}*|ψευδ\p{L}*|ложн\p{L}*|sahte) (?:complaints?|claims?|reports?|statements?|evidence|testimony|invoices?|documents?|papers|passports?|licen[cs]es?|visas?|accusations?|names?|identity|anzeige|aussage|plaintes?|déclarations?|témoignages?|documents|factures|nom|denuncias?|denúncias?|testimonio|declaración|facturas|faturas|denunce|denuncia|testimonianza|fatture|aangifte|verklaring|facturen|anm\p{L}+|tillvit\p{L}*|forklaring|zezna\p{L}*|faktur\p{L}*)(?!\p{L})/iu;

/** In which of the frames a sentence names the subject; null where in none, or where it tells more. */
export function frameOf(text: string, language: Language): Frame | null {
  const [earlier = '', later = '', more] = text.split(SUBJECT);
  if (more !== undefined || /^['’]s(?!\p{L})/u.test(later)) return null;
  const sentence = { language, before: wordsIn(earlier), after: wordsIn(later), later };
  if (
    [...sentence.before, ...sentence.after].some(
      ({ low, large }) => (language.turns.has(low) || language.admits.has(low)) && !large,
    )
  )
    return null;
  if (FALSELY.test(text) || OF_ONESELF.test(text)) return null;
  if (sentence.before.some(({ low }) => TAINTED.has(low))) return null;
  return voiceIn(sentence) ?? victimIn(sentence) ?? patientIn(sentence) ?? reporterIn(sentence) ?? honourIn(sentence);
}
