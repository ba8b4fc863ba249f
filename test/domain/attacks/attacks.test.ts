import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../eval/support/alert-set.ts';
import type { AlertCase } from '../../../eval/support/alert-set.ts';
import { deciders } from '../../../src/domain/checks/registry.ts';
import { defaultPolicy } from '../../../src/policies/default-policy.ts';

const read = (name: string) => readFile(new URL(name, import.meta.url), 'utf8');

/** Those that are accepted all the same: whoever mends one takes it off the list. */
const open = JSON.parse(await read('open.json')) as Record<string, string[]>;

describe('alerts written with the code at hand to be accepted, though they are the customer or may be', () => {
  test.each(['records', 'press'])(
    '%s: none is accepted but those that are known',
    { timeout: 120_000 },
    async (kind) => {
      const rows = (await read(`${kind}.jsonl`)).trim().split('\n');
      const alerts = rows.map((row) => JSON.parse(row) as AlertCase);
      const accepted = alerts.filter(
        (alert) => deciders[alert.check_type](factsOf(alert), defaultPolicy).outcome === 'ACCEPTED',
      );
      expect(accepted.map(({ id }) => id).sort()).toEqual(open[kind]);
    },
  );
});
