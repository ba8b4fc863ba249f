import { expect, test } from 'vitest';
import { CHECK_TYPES } from '../../../src/domain/case/vocabulary.ts';
import { decide } from './decide.ts';

const AUTOMATED = ['PEP', 'SANCTION', 'BLACKLIST', 'ADVERSE_MEDIA'];

test.each(CHECK_TYPES.filter((type) => !AUTOMATED.includes(type)))(
  '%s answers honestly that a person must look',
  (checkType) => {
    const verdict = decide(checkType, { anything: 1 });
    expect(verdict).toMatchObject({
      outcome: 'PENDING',
      riskScore: null,
      note: 'this type of check is not decided automatically: a person must review it',
      hits: [],
      questions: [],
    });
  },
);
