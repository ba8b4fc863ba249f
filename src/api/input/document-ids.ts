import { z } from 'zod';
import { idProblem, objectId } from './numbers.ts';

/** Documents to attach. No document can have been uploaded through this API, so every id is an unknown one. */
export function documentIds() {
  return z.preprocess((value, context) => {
    if (!Array.isArray(value) || value.length === 0) return value;
    context.addIssue({ code: 'custom', message: idProblem(value[0]) });
    return z.NEVER;
  }, z.array(objectId()).nullish());
}
