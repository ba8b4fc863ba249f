import { FieldReader, fieldsOf, isObject } from '../facts/field-reader.ts';

const FIELDS = [
  'pep',
  'ispep',
  'pepstatus',
  'pepdeclared',
  'pepdeclaration',
  'declaredpep',
  'declarespep',
  'politicallyexposed',
  'ispoliticallyexposed',
  'politicallyexposedperson',
  'ispoliticallyexposedperson',
];
const YES = /^(?:true|yes|y|1|pep|is pep|declared|ja|oui|s[ií])$/i;
const NO = /^(?:false|no|n|0|none|not pep|not a pep|no pep|nein|non)$/i;

/** PEP-8: whether the customer says to be politically exposed; null where nothing is declared, which is no "no". */
export function pepDeclaration(inputDetails: unknown): boolean | null {
  if (!isObject(inputDetails)) return null;
  for (const { value } of new FieldReader(fieldsOf(inputDetails, '')).values(FIELDS)) {
    const text = String(value).trim();
    if (YES.test(text)) return true;
    if (NO.test(text)) return false;
  }
  return null;
}
