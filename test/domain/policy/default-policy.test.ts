import { expect, test } from 'vitest';
import { defaultPolicy } from '../../../src/domain/policy/default-policy.ts';

test('the default policy cannot be changed at run time', () => {
  expect(() => Object.assign(defaultPolicy.pep.floor, { T1: 0 })).toThrow(TypeError);
  expect(() => Object.assign(defaultPolicy.media.ageSteps[0] ?? {}, { years: 0 })).toThrow(TypeError);
  expect(defaultPolicy.version).toBe('default-1');
});
