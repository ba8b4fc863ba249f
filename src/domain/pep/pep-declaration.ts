import { roleOfField } from '../customer/related-parties.ts';
import { FieldReader, fieldsOf, isObject } from '../facts/field-reader.ts';
import type { JsonObject } from '../facts/field-reader.ts';
import { fieldName } from '../facts/field-names.ts';

/** `is_pep`, `declared_as_pep`, `pep_self_declaration`, `kundeIstPep`, `Personne politiquement exposée`. */
const FIELD =
  /^(?:is|(?:self)?declare[sd]?|customer|client|kunde|cliente|person\p{L}{0,3}|as|a|an|est|ist|[eé]s?|q\d{1,3})*(?:peps?|ppe|politicallyexposed|politischexponiert\p{L}{0,2}|politiquementexposee?|politicamente(?:expuest[oa]|espost[oa]|expost[oa])|politiekprominent)(?:person\p{L}{0,2})?(?:status|flag|question|answer|(?:self)?declar\p{L}*|erklarung)*$/u;
const ANSWERS = [
  'self',
  'declared',
  'declaration',
  'answer',
  'response',
  'value',
  'status',
  'antwort',
  'reponse',
  'respuesta',
];
const QUESTIONS = ['question', 'label', 'text', 'name', 'statement', 'frage', 'pregunta'];
const YES =
  /^(?:true|yes|y|1|pep|is pep|declared|ja|oui|s[ií]|sim|tak|ano|áno|evet|igen|да|так|ναι|نعم|是|はい|예)(?![\p{L}\p{N}])/iu;
const NO =
  /^(?:false|no|n|0|none|nein|non|não|nee|nie|ne|nej|nei|nem|nu|hayır|нет|ні|не|όχι|لا|否|不是|いいえ|아니오|아니요)(?![\p{L}\p{N}])/iu;
/** "I am not a politically exposed person", in the languages of the RFI and their neighbours. */
const EXPOSED =
  /(?<!\p{L})(?:peps?|ppe|politically[- ]exposed|politisch exponiert\p{L}*|politiquement exposée?s?|pol[ií]ticamente expuest[oa]s?|politicamente espost[oaei]|politicamente expost[oa]s?|politiek prominent\p{L}*)(?!\p{L})/iu;
const NEGATED =
  /(?<!\p{L})(?:not|never|neither|nor|isn['’]?t|non|nicht|kein(?:e|er)?|pas|aucun(?:e)?|ning[uú]n[oa]?|no|não|nenhum[a]?|niet|geen)(?!\p{L})/iu;
const UNSURE =
  /(?<!\p{L})(?:unknown|unsure|not (?:sure|known|stated|provided|asked|applicable)|pending|n\/a)(?!\p{L})/iu;
const DEEPEST = 4;

/** PEP-8: whether the customer says to be politically exposed; null where nothing is declared, which is no "no". */
export function pepDeclaration(inputDetails: unknown): boolean | null {
  return isObject(inputDetails) ? declaredIn(inputDetails, 0) : null;
}

/** Wherever in the details it stands; what is said of a director or owner is not the customer's own. */
function declaredIn(source: JsonObject, depth: number): boolean | null {
  const fields = Object.entries(source).filter(([key]) => roleOfField(key) === null);
  const own = fields.flatMap(([key, value]) => (FIELD.test(fieldName(key)) ? [answerOf(value)] : []));
  const answered = [...own, answerToQuestion(source)].find((one) => one !== null);
  if (answered !== undefined || depth === DEEPEST) return answered ?? null;
  const inner = fields.flatMap(([, value]) => (Array.isArray(value) ? (value as unknown[]) : [value]).filter(isObject));
  return inner.map((one) => declaredIn(one, depth + 1)).find((one) => one !== null) ?? null;
}

function answerOf(value: unknown): boolean | null {
  if (Array.isArray(value)) return null;
  return isObject(value) ? firstAnswer(value) : inWords(String(value).trim());
}

/** `{question: "Are you a politically exposed person?", answer: "No"}` */
function answerToQuestion(source: JsonObject): boolean | null {
  const asked = new FieldReader(fieldsOf(source, '')).texts(QUESTIONS).some(({ text }) => EXPOSED.test(text));
  return asked ? firstAnswer(source) : null;
}

function firstAnswer(source: JsonObject): boolean | null {
  const answers = new FieldReader(fieldsOf(source, '')).values(ANSWERS);
  return answers.map(({ value }) => inWords(String(value).trim())).find((one) => one !== null) ?? null;
}

function inWords(text: string): boolean | null {
  if (UNSURE.test(text)) return null;
  if (YES.test(text)) return !EXPOSED.test(text) || !NEGATED.test(text);
  if (NO.test(text)) return false;
  if (!EXPOSED.test(text)) return null;
  return !NEGATED.test(text);
}
