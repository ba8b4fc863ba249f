import { deciders } from '../src/domain/checks/registry.ts';
import { escapePointer, isObject } from '../src/domain/facts/field-reader.ts';
import { defaultPolicy } from '../src/policies/default-policy.ts';
import { factsOf } from './support/alert-set.ts';
import type { AlertCase } from './support/alert-set.ts';

export interface UnreadEvaluation {
  /** How many alerts were decided, one for each field of each. */
  decided: number;
  cleared: { id: string; pointer: string; note: string }[];
}

/**
 * Decides each alert that is about the customer, or may be, and is not accepted, once for each field of the alert and of
 * the customer's details, with that field under a word that nobody knows: what cannot be read must clear nobody, unless
 * the rules let go whoever it is.
 */
export function evaluateUnread(cases: readonly AlertCase[]): UnreadEvaluation {
  const result: UnreadEvaluation = { decided: 0, cleared: [] };
  for (const alert of cases) {
    if (alert.truth === 'other' || outcomeOf(alert).outcome === 'ACCEPTED') continue;
    for (const { pointer, without } of renamings(alert)) {
      const { outcome, note } = outcomeOf(without);
      result.decided++;
      if (outcome === 'ACCEPTED') result.cleared.push({ id: alert.id, pointer, note });
    }
  }
  return result;
}

function outcomeOf(alert: AlertCase) {
  return deciders[alert.check_type](factsOf(alert), defaultPolicy);
}

interface Renaming {
  pointer: string;
  without: AlertCase;
}

function renamings(alert: AlertCase): Renaming[] {
  const ofAlert = renamed(alert.input_details).map(({ pointer, value }) => ({
    pointer: `/input_details${pointer}`,
    without: { ...alert, input_details: value },
  }));
  const ofCustomer = renamed(alert.customer.input_details).map(({ pointer, value }) => ({
    pointer: `/customer${pointer}`,
    without: { ...alert, customer: { ...alert.customer, input_details: value } },
  }));
  return [...ofAlert, ...ofCustomer];
}

/** The value once for each of its keys, at any depth, with that key spelled backwards behind letters that begin no word. */
function renamed(value: unknown): { pointer: string; value: unknown }[] {
  if (Array.isArray(value))
    return value.flatMap((item, index) =>
      renamed(item).map((inner) => ({ pointer: `/${index}${inner.pointer}`, value: value.with(index, inner.value) })),
    );
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const others = Object.entries(value).filter(([name]) => name !== key);
    const own = {
      pointer: `/${escapePointer(key)}`,
      value: Object.fromEntries([...others, [`qx${Array.from(key).reverse().join('')}`, item]]),
    };
    const inner = renamed(item).map((one) => ({
      pointer: `${own.pointer}${one.pointer}`,
      value: { ...value, [key]: one.value },
    }));
    return [own, ...inner];
  });
}
