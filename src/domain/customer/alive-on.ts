import type { IsoDate } from '../dates/interval.ts';
import { DATE_PATTERN, readDate } from '../dates/dates-in-text.ts';
import { parseDate } from '../dates/parse-date.ts';
import { fieldName } from '../facts/field-names.ts';
import type { DateFact } from '../facts/facts.ts';
import { escapePointer, isObject } from '../facts/field-reader.ts';

/** Checks that only a living person passes, by the names of their fields. */
const LIVENESS =
  /^(?:(?:is)?liveness(?:check|result|status|passed|verified|detection|decision)?|(?:last|latest)liveness(?:check|test)?|selfie(?:check|liveness)?|videoident(?:ification)?|videoverification|facetoface(?:verification|check|identification)?|inperson(?:verification|check|identification)?)$/;
/** The same where the field holds the day, and one beside it the result: `{liveness_check: "2026-09-14", result: "passed"}`. */
const LIVENESS_DATE =
  /^(?:liveness|selfie|videoident(?:ification)?|facetoface|inperson)(?:check|verification|identification)?(?:date|on|at)?$/;
const PASSED =
  /^(?:true|yes|passed|pass|success(?:ful)?|succeeded|ok|live|verified|approved|accepted|clear|genuine|bestanden|réussi|superado)$/i;
const RESULTS = new Set(['status', 'result', 'outcome', 'passed', 'decision', 'verified']);
const DATES =
  /^(?:(?:liveness|livenesscheck|check|verification|identification|idv|selfie|videoident)?(?:date|at|on|timestamp|time)|checked(?:at|on)?|performed(?:at|on)?|completed(?:at|on)?|verifiedat|verifiedon|createdat|passedat|passedon|livenesscheckedat|livenesspassedon|livenesspassedat)$/;
const DEEPEST = 4;

/** When the customer passed a liveness check or was identified in person, as the organization states it (1.2, Death). */
export function aliveOn(details: unknown, asOf: IsoDate): DateFact[] {
  return collect(details, '', 0).filter(({ interval }) => interval.from <= asOf);
}

function collect(value: unknown, pointer: string, depth: number): DateFact[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => collect(item, `${pointer}/${index}`, depth + 1));
  }
  if (!isObject(value)) return [];
  const own = dateIn(value, pointer);
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = `${pointer}/${escapePointer(key)}`;
    const told =
      typeof inner === 'string' ? (passedOn(fieldName(key), inner) ?? dayPassed(fieldName(key), inner)) : null;
    if (told !== null) return { text: inner as string, pointer: at, interval: told };
    const dated = LIVENESS_DATE.test(fieldName(key)) && typeof inner === 'string' ? parseDate(inner) : null;
    if (dated?.kind === 'date')
      return hasPassed(value) ? { text: inner as string, pointer: at, interval: dated.interval } : [];
    if (!LIVENESS.test(fieldName(key))) return collect(inner, at, depth + 1);
    if (!hasPassed(inner)) return [];
    return (isObject(inner) ? dateIn(inner, at) : null) ?? own ?? [];
  });
}

/** `{liveness_check_passed_on: "2026-09-12"}`: the field says that it was passed, and holds the day. */
function dayPassed(field: string, said: string): DateFact['interval'] | null {
  const parsed = PASSED_FIELD.test(field) ? parseDate(said) : null;
  return parsed?.kind === 'date' && parsed.interval.precision === 'day' ? parsed.interval : null;
}

const PASSED_FIELD =
  /^(?:(?:last|latest)?(?:passed|successful)liveness(?:check|test)?|(?:last|latest)?liveness(?:check|test)?(?:passed|verified|successful|succeeded|ok))(?:on|at|date)?$/;

/** Fields whose words may tell of such a check. */
const IDENTITY_CHECK = /^(?:identity|id|idv|kyc|identification)(?:check|verification|verified|control|status)?$/;
const OF_THE_LIVING =
  /(?<!\p{L})(?:liveness|live|selfie|video(?:ident(?:ification)?)?|vidéo|vídeo|in person|face[- ]to[- ]face|persönlich|en personne|en persona|di persona|pessoalmente|presencial)(?!\p{L})/iu;
const PASSED_WORDS =
  /(?<!\p{L})(?:passed|successful(?:ly)?|succeeded|approved|accepted|verified|ok|bestanden|erfolgreich|réussie?|superad[oa]|superat[oa]|aprovad[oa]|geslaagd|godkänd|godkendt|bestått)(?!\p{L})/iu;
const NOT_PASSED =
  /(?<!\p{L})(?:not?|failed|fail|pending|rejected|expired|nicht|kein|échec|échouée?|refusée?|fallid[oa]|rechazad[oa]|pendiente|non|não|niet|mislukt|ej|ikke|until|bis|due)(?!\p{L})/iu;
const DATE_WITHIN = new RegExp(DATE_PATTERN, 'u');

/** "passed 2026-11-03", "vidéo en direct réussie le 2026-10-20": a result and its day in one. */
function passedOn(field: string, said: string): DateFact['interval'] | null {
  const text = said.slice(0, LONGEST);
  const isLiveness = LIVENESS.test(field) || (IDENTITY_CHECK.test(field) && OF_THE_LIVING.test(text));
  if (!isLiveness || !PASSED_WORDS.test(text) || NOT_PASSED.test(text)) return null;
  const date = readDate(DATE_WITHIN.exec(text)?.[0] ?? '');
  return date?.precision === 'day' ? date : null;
}
const LONGEST = 200;

function hasPassed(value: unknown): boolean {
  if (isObject(value)) {
    const results = Object.entries(value).filter(([key]) => RESULTS.has(fieldName(key)));
    return results.length > 0 && results.every(([, result]) => !isObject(result) && hasPassed(result));
  }
  return value === true || (typeof value === 'string' && PASSED.test(value.trim()));
}

function dateIn(value: Readonly<Record<string, unknown>>, pointer: string): DateFact | null {
  for (const [key, inner] of Object.entries(value)) {
    const parsed = typeof inner === 'string' && DATES.test(fieldName(key)) ? parseDate(inner) : null;
    if (parsed?.kind === 'date') {
      return { text: String(inner), pointer: `${pointer}/${escapePointer(key)}`, interval: parsed.interval };
    }
  }
  return null;
}
