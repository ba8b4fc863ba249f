import { FieldReader, fieldsOf, isObject } from '../facts/field-reader.ts';
import type { JsonObject } from '../facts/field-reader.ts';

const FIELDS = [
  'pep',
  'ispep',
  'pepstatus',
  'pepdeclared',
  'pepdeclaration',
  'declaredpep',
  'declarespep',
  'pepselfdeclaration',
  'pepdeclarationstatus',
  'selfdeclaredpep',
  'declaredaspep',
  'politicallyexposed',
  'ispoliticallyexposed',
  'politicallyexposedperson',
  'ispoliticallyexposedperson',
];
const WITHIN = [...FIELDS, 'declared', 'declaration', 'answer', 'value', 'status'];
const YES = /^(?:true|yes|y|1|pep|is pep|declared|ja|oui|s[ií]|sim)(?![\p{L}\p{N}])/iu;
const NO = /^(?:false|no|n|0|none|nein|non|não|nee)(?![\p{L}\p{N}])/iu;
/** "I am not a politically exposed person", in the languages of the RFI and their neighbours. */
const EXPOSED =
  /(?<!\p{L})(?:peps?|ppe|politically[- ]exposed|politisch exponiert\p{L}*|politiquement exposée?s?|pol[ií]ticamente expuest[oa]s?|politicamente espost[oaei]|politicamente expost[oa]s?|politiek prominent\p{L}*)(?!\p{L})/iu;
const NEGATED =
  /(?<!\p{L})(?:not|never|neither|nor|isn['’]?t|non|nicht|kein(?:e|er)?|pas|aucun(?:e)?|ning[uú]n[oa]?|no|não|nenhum[a]?|niet|geen)(?!\p{L})/iu;
const UNSURE =
  /(?<!\p{L})(?:unknown|unsure|not (?:sure|known|stated|provided|asked|applicable)|pending|n\/a)(?!\p{L})/iu;

/** PEP-8: whether the customer says to be politically exposed; null where nothing is declared, which is no "no". */
export function pepDeclaration(inputDetails: unknown): boolean | null {
  return isObject(inputDetails) ? declaredIn(inputDetails, FIELDS) : null;
}

function declaredIn(source: JsonObject, names: readonly string[]): boolean | null {
  const reader = new FieldReader(fieldsOf(source, ''));
  const declared = [
    ...reader.values(names).map(({ value }) => inWords(String(value).trim())),
    ...reader.objects(names).map(({ object }) => declaredIn(object, WITHIN)),
  ];
  return declared.find((one) => one !== null) ?? null;
}

function inWords(text: string): boolean | null {
  if (UNSURE.test(text)) return null;
  if (YES.test(text)) return !EXPOSED.test(text) || !NEGATED.test(text);
  if (NO.test(text)) return false;
  if (!EXPOSED.test(text)) return null;
  return !NEGATED.test(text);
}
