import { describe, expect, test } from 'vitest';
import { factsOf, OWN_ALERTS, readAlertSet } from '../../../eval/support/alert-set.ts';
import type { CheckFacts } from '../../../src/domain/check/facts.ts';
import type { HitVerdict, Verdict } from '../../../src/domain/check/verdict.ts';
import { deciders } from '../../../src/domain/checks/registry.ts';
import { LANGUAGES } from '../../../src/domain/rfi/languages/languages.ts';
import { tipsOff } from '../../../src/domain/rfi/tipping-off.ts';
import { readOtherCalendar } from '../../../src/domain/dates/other-calendars.ts';
import { writeRfi } from '../../../src/domain/rfi/write-rfi.ts';
import { defaultPolicy } from '../../../src/policies/default-policy.ts';
import { COMPANY_CASES, SCREENED_CASES } from './text-cases.ts';

interface Decided {
  id: string;
  facts: CheckFacts;
  verdict: Verdict;
}

const alerts = (await readAlertSet([OWN_ALERTS])).map((alert) => ({ id: alert.id, facts: factsOf(alert) }));
const decided: Decided[] = [...alerts, ...COMPANY_CASES, ...SCREENED_CASES].map(({ id, facts }) => ({
  id,
  facts,
  verdict: deciders[facts.checkType](facts, defaultPolicy),
}));

/** Fails with the ids and passages of all that break a rule, not with the first. */
function none(broken: (one: Decided) => readonly string[]): void {
  expect(decided.flatMap((one) => broken(one).map((what) => `${one.id}: ${what}`))).toEqual([]);
}

const passages = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(({ index }) => text.slice(Math.max(0, index - 40), index + 60));

/** Every string of the input, the longest first. */
function strings(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => [key, ...strings(value)]);
}

/** A text without what it quotes: names may hold any word, dot or digit. */
function ownWords({ facts }: Decided, text: string): string {
  const quoted = strings(facts)
    .map((value) => value.replace(/\s+/gu, ' ').trim())
    .filter((value) => value.length > 1)
    // A name that ends in a stop is told without it too.
    .flatMap((value) => (value.endsWith('.') ? [value, value.slice(0, -1)] : [value]))
    .sort((left, right) => right.length - left.length);
  const isTelling = (value: string) => /[\W_A-Z\d]/.test(value);
  const whole = quoted.reduce((rest, value) => (isTelling(value) ? rest.replaceAll(value, '‹›') : rest), text);
  // A long one is cut short, within its own brackets as well, or at the beginning of a basis.
  return whole.replaceAll(/(?<=\()[^()…]+(?:\([^()…]+)?(?=…\))|(?<=- Basis: )[^…\n]+(?=…)/gu, (start) =>
    quoted.some((value) => value.startsWith(start)) ? '‹›' : start,
  );
}

const ARABIC_ZERO = 0x660;
/** The year before the first of the era. */
const SHOWA = 1925;
const BUDDHIST_AHEAD = 543;

const textsOf = ({ title, note, reasoning }: Verdict) => [title, note, reasoning];

describe(`the texts of ${decided.length} verdicts`, () => {
  test('hold no slip of a template', () => {
    const slip =
      /undefined|\bnull\b|NaN|\[object|\S {2}|\.\.|,,|;;| [,.;:]|\(\)|\b(\w{2,}) \1\b|(?<!\p{L})[Aa] [aeio]|\ba an\b|['’]s['’]s/gu;
    none((one) => textsOf(one.verdict).flatMap((text) => passages(ownWords(one, text), slip)));
  });

  test('hold no name of the code', () => {
    const code =
      /\b(?:PENDING|ACCEPTED|REJECTED|CONFIRMED|PROBABLE|UNRESOLVED|DISCOUNTED|INDIVIDUAL|COMPANY)\b|\b[a-z]+_[a-z]+\b/g;
    none((one) =>
      textsOf(one.verdict).flatMap((text) => passages(ownWords(one, text).replaceAll('input_details', ''), code)),
    );
  });

  test('a title is one line of at most 80 characters, a note one sentence without full stop', () => {
    none(({ verdict: { title } }) => (title.length <= 80 && !title.includes('\n') ? [] : [title]));
    none((one) => {
      const note = ownWords(one, one.verdict.note);
      // A company's legal form within an office is the input's: "Co.", "N.V."
      return note.includes('\n') || /(?<! Co|\p{Lu}\.\p{Lu})[.!?](?: |$)/u.test(note) ? [one.verdict.note] : [];
    });
  });

  test('a confirmed match is not called open, nor is it told as if it were not sure', () => {
    none(({ verdict: { title, note, hits } }) =>
      hits.some(({ verdict }) => verdict === 'CONFIRMED') && /\bopen\b|were it/.test(title + note) ? [title, note] : [],
    );
  });

  test('every year and every long number is the input’s, or was computed from it', () => {
    none((one) => {
      const { facts, verdict } = one;
      const stated = JSON.stringify(facts).replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - ARABIC_ZERO));
      const converted = (stated.match(/\d{1,2} \p{L}+ 1[2-4]\d\d/gu) ?? []).map(
        (date) => readOtherCalendar(date)?.from,
      );
      const eras = [
        ...[...stated.matchAll(/昭和(\d+)年/g)].map(([, year]) => String(SHOWA + Number(year))),
        ...[...stated.matchAll(/(\d{4}) \(พ\.ศ/g)].map(([, year]) => String(Number(year) - BUDDHIST_AHEAD)),
      ];
      const given = new Set([
        ...(stated.match(/\d+/g) ?? []),
        ...converted.flatMap((date) => date?.slice(0, 4) ?? []),
        ...eras,
      ]);
      const text = verdict.reasoning
        // Where the birth of somebody of an age at a date must lie.
        .replaceAll(/was born .*? \([\d-]+ to [\d-]+\)/g, '')
        // When a career of so many years began, a child of that age was born, or a war that is named was fought.
        .replaceAll(/(?:at work|a parent|in a post|at war) (?:between about [\d-]+ and [\d-]+|in \d{4})/g, '')
        .replaceAll(/was born by [\d-]+|by [\d-]+,? and|(?<=aged \d+ by )[\d-]+/g, '')
        .replaceAll(/among 100,000 people|match probability (?:above |below )?[\d.]+|\d\.\d{2}\b/g, '');
      return (text.match(/\d{4,}/g) ?? []).filter((number) => !given.has(number) && !stated.includes(number));
    });
  });

  test('the prior and the weights add up to the probability, the weightiest first', () => {
    const wrong = ({ ref, probability, prior = NaN, evidence }: HitVerdict) => {
      const sum = evidence.reduce((total, { weight }) => total + weight, prior);
      const weights = evidence.map(({ weight }) => Math.abs(weight));
      const ordered = weights.every((weight, index) => index === 0 || weight <= weights[index - 1]!);
      return Math.abs(1 / (1 + Math.exp(-sum)) - probability) < 1e-4 && ordered ? [] : [ref];
    };
    none(({ verdict }) => verdict.hits.flatMap(wrong));
  });

  test('the name’s part of the prior is what the policy takes off for its namesakes', () => {
    none(({ verdict }) =>
      verdict.hits.flatMap(({ ref, prior = NaN, nameFrequency }) => {
        const effect = nameFrequency ? -Math.log1p(nameFrequency.namesakes) : 0;
        return Math.abs(prior - defaultPolicy.weights.prior - effect) < 1e-3 ? [] : [ref];
      }),
    );
  });

  test('each risk lies within the bounds that its rule sets', () => {
    none(({ verdict }) =>
      verdict.hits.flatMap(({ ref, riskScore = NaN, riskFloor, riskCap }) =>
        riskScore >= (riskFloor ?? 0) && riskScore <= (riskCap ?? 1) ? [] : [ref],
      ),
    );
  });

  test('what one side has on record is not told as missing there', () => {
    none(({ verdict }) =>
      verdict.hits.flatMap(({ ref, evidence }) => {
        const compared = evidence.filter(({ relation }) => relation !== 'missing').map(({ field }) => field);
        return evidence.some(({ relation, field }) => relation === 'missing' && compared.includes(field)) ? [ref] : [];
      }),
    );
  });

  test('a reasoning is short enough to read', () => {
    none(({ verdict: { reasoning } }) => (reasoning.length < 15_000 ? [] : [String(reasoning.length)]));
  });
});

/** A date without its day is asked for all the same. */
const isMonth = (value: string) => /^\d{4}(?:-\d\d)?$/.test(value);

describe('a hit on a party that the company names', () => {
  test.each(decided.filter(({ verdict }) => verdict.hits.some(({ subject }) => subject?.role)))(
    '$id is told of that party, and asks for nothing that was given',
    ({ verdict }) => {
      const { name, role } = verdict.hits.find(({ subject }) => subject?.role)!.subject!;
      const told = verdict.reasoning.split('\n\n').filter((part) => part.includes(`the customer's ${role} ${name}`));
      expect(told).not.toEqual([]);
      expect(told.join('\n\n')).not.toContain('for the customer,');
      const asked = new Set(verdict.questions.map(({ fact }) => fact));
      const missing = new Set(
        verdict.hits
          .flatMap(({ evidence }) =>
            evidence.filter(
              ({ customerValue, alertValue }) =>
                (customerValue === null || isMonth(customerValue)) && alertValue !== null,
            ),
          )
          .map(({ field }) => field),
      );
      if (asked.has('party_birth_date')) expect(missing).toContain('birth_date');
      if (asked.has('party_nationality')) expect(missing).toContain('country');
    },
  );
});

describe.each(LANGUAGES)('the RFI in %s', (language) => {
  const letterhead = {
    organizationName: 'Example Bank',
    signature: { name: null, address: null, phone: null, email: null, website: null },
    language,
  };
  const letters = decided.flatMap(({ id, facts: { customer }, verdict: { outcome, questions } }) => {
    const unnamed = { ...customer, fullName: 'A B', inputDetails: null };
    const letter = outcome === 'PENDING' ? writeRfi({ customer: unnamed, letterhead, questions }) : null;
    return letter === null ? [] : [{ id, letter, facts: questions.map(({ fact }) => fact) }];
  });

  test('tips nobody off', () => {
    const MAY_NAME_ITS_SUBJECT = ['public_function', 'pep_declaration'];
    for (const { id, letter, facts } of letters) {
      if (!facts.some((fact) => MAY_NAME_ITS_SUBJECT.includes(fact)))
        expect([id, tipsOff(letter)]).toEqual([id, false]);
    }
  });

  test('asks for each thing once, with a number for each item', () => {
    for (const { letter, facts } of letters) {
      const items = letter.split('\n').filter((line) => /^\d+\. /.test(line));
      expect(items).toHaveLength(new Set(facts).size);
      expect(letter).not.toMatch(/undefined|\S {2}|\.\.| [,.]|\b(\w{3,}) \1\b/);
    }
  });
});
