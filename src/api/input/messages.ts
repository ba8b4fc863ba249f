import type { z } from 'zod';

type ErrorMap = z.core.$ZodErrorMap;

/** The texts that clients of this contract know, which are those of Django REST framework. */
export const validationMessage: ErrorMap = (issue) => {
  if (issue.input === undefined) return 'This field is required.';
  if (issue.input === null) return 'This field may not be null.';
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, issue.input);
    case 'invalid_value':
      return typeof issue.input === 'object' ? 'Not a valid string.' : `"${shown(issue.input)}" is not a valid choice.`;
    case 'too_small':
      return `Ensure this value is greater than or equal to ${issue.minimum}.`;
    case 'too_big':
      return `Ensure this value is less than or equal to ${issue.maximum}.`;
    default:
      return 'Invalid value.';
  }
};

export function notADictionary(input: unknown): string {
  return `Invalid data. Expected a dictionary, but got ${typeName(input)}.`;
}

/** For an id in a body that is no integer. */
export function notAnId(input: unknown): string {
  return `Incorrect type. Expected pk value, received ${typeName(input)}.`;
}

function wrongType(expected: string, input: unknown): string {
  switch (expected) {
    case 'object':
      return notADictionary(input);
    case 'array':
      return `Expected a list of items but got type "${typeName(input)}".`;
    case 'boolean':
      return 'Must be a valid boolean.';
    case 'string':
      return 'Not a valid string.';
    default:
      return 'A valid integer is required.';
  }
}

/** As Python calls it. */
function typeName(input: unknown): string {
  if (input === null) return 'NoneType';
  if (Array.isArray(input)) return 'list';
  switch (typeof input) {
    case 'string':
      return 'str';
    case 'number':
      return Number.isInteger(input) ? 'int' : 'float';
    case 'boolean':
      return 'bool';
    default:
      return 'dict';
  }
}

const SHOWN_AT_MOST = 100;

function shown(input: unknown): string {
  const text = typeof input === 'string' ? input : JSON.stringify(input);
  return text.length > SHOWN_AT_MOST ? `${text.slice(0, SHOWN_AT_MOST)}…` : text;
}
