import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { OWN_ALERTS, factsOf, readAlertSet } from '../../../eval/support/alert-set.ts';
import type { AlertCase } from '../../../eval/support/alert-set.ts';
import { deciders } from '../../../src/domain/checks/registry.ts';
import { defaultPolicy } from '../../../src/policies/default-policy.ts';
import { customerWith, decide } from './decide.ts';

const paths = readdirSync(OWN_ALERTS).map((name) => `${OWN_ALERTS}/${name}`);
const alerts = await readAlertSet(paths.filter((path) => path.endsWith('.jsonl')));

function decided({ check_type, ...alert }: AlertCase, details: unknown): string {
  const facts = factsOf({ ...alert, check_type, input_details: details });
  const { outcome, riskScore, note, hits } = deciders[check_type](facts, defaultPolicy);
  // Of hits that come to the same the first is noted, by the signs it is written in.
  return `${outcome} ${riskScore}${hits.length === 1 ? `: ${note}` : ''}`;
}

/** Of JSON. */
const inPrint = (text: string) =>
  text
    .replaceAll("'", '’')
    .replaceAll(/\\"(?=[\p{L}\d])/gu, '“')
    .replaceAll('\\"', '”')
    .replaceAll('$', '€');

test('an alert says the same in the signs of printers', () => {
  const found = alerts.flatMap((alert) => {
    const typed = JSON.stringify(alert.input_details);
    const printed = inPrint(typed);
    if (printed === typed) return [];
    return [{ id: alert.id, typed: decided(alert, JSON.parse(typed)), printed: decided(alert, JSON.parse(printed)) }];
  });
  expect(found.length).toBeGreaterThan(500);
  const plain = (words: string) => words.replaceAll('’', "'").replaceAll(/[“”]/g, '"');
  expect(found.filter(({ typed, printed }) => plain(typed) !== plain(printed))).toEqual([]);
});

const reported = (snippet: string) => ({ media_hits: [{ snippet, date: '2024-05-01', source: 'The Courier' }] });

const CASES = {
  'a quotation mark that is none hides no victim': [
    "In the '90s James Torres defrauded his partner and the victims' bank. He turned 67 in March.",
    'In the ’90s James Torres defrauded his partner and the victims’ bank. He turned 67 in March.',
    "James Torres, legato alla 'ndrangheta, ha truffato la vittima, un pensionato di citta' vecchia. Ha 67 anni.",
    "James Torres, jailed for a '70s-style con, emptied the victim's and her neighbours' accounts. She turned 81 in March.",
  ],
  'where words are left out somebody else may have been named': [
    'James Torres was charged with fraud… The 67-year-old lost all.',
    'James Torres, estafador … El hombre, de 67 años, perdió todo.',
  ],
};

describe.each(Object.entries(CASES))('%s', (_, snippets) => {
  test.each(snippets)('%s', (snippet) => {
    const { outcome } = decide('ADVERSE_MEDIA', reported(snippet), customerWith({ dob: '1990-02-01' }));
    expect(outcome).toBe('PENDING');
  });
});

test.each(['Conor O’Brien', "Conor O'Brien"])(
  'a home told of %s is that of his name in the other apostrophe',
  (name) => {
    const snippet = `${name}, notary, jailed for fraud, resident at Basildon.`;
    const { hits } = decide('ADVERSE_MEDIA', reported(snippet), customerWith({ city: 'Basildon' }, "Conor O'Brien"));
    expect(hits[0]?.evidence).toContainEqual(
      expect.objectContaining({ relation: 'agrees', alertValue: 'Basildon (town)' }),
    );
  },
);

test('evidence quotes a report as it is written', () => {
  const snippet = 'Conor O’Brien, 45, of St. John’s, was jailed for a “pyramid” fraud of €3m.';
  const { hits } = decide('ADVERSE_MEDIA', reported(snippet), customerWith({ dob: '1990-01-01' }, "Conor O'Brien"));
  const name = hits[0]?.evidence.find(({ field }) => field === 'name');
  expect(name?.alertValue).toBe('Conor O’Brien');
  for (const { alertValue, pointer } of hits[0]?.evidence ?? []) {
    if (pointer?.endsWith('/snippet') === true && alertValue !== null && /['"$]/.test(alertValue))
      expect(snippet).toContain(alertValue);
  }
});
