import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PartyFacts } from '../../../src/domain/facts/facts.ts';
import { HIT_VERDICTS } from '../../../src/domain/check/verdict.ts';
import { address, aged, country, gender, id, judge, on, person, place, stated } from './party.ts';

const NAME = 'Ottilie Brandauer';
const customer = person(NAME, {
  birthDates: [on('1970-05-04')],
  countries: [country('AT'), country('AT', 'residence')],
  identifiers: [id('national_id', 'AT123456'), id('email', 'o@mail.example')],
  birthPlaces: [place('Graz', 'AT')],
  employers: [stated('Steirische Seilbahnen AG')],
  relatives: [stated('Wenzel Brandauer')],
  addresses: [address('ring 1, graz', 'Graz')],
  genders: [gender('F')],
});

const AGREEING: Partial<PartyFacts>[] = [
  { birthDates: [on('1970-05-04')] },
  { ages: [aged(44, '2014-07-03')] },
  { countries: [country('AT')] },
  { identifiers: [id('national_id', 'AT123456')] },
  { identifiers: [id('email', 'o@mail.example')] },
  { birthPlaces: [place('Graz', 'AT')] },
  { employers: [stated('Steirische Seilbahnen AG')] },
  { relatives: [stated('Wenzel Brandauer')] },
  { addresses: [address('ring 1, graz', 'Graz')] },
  { genders: [gender('F')] },
];
const CONFLICTING: Partial<PartyFacts>[] = [
  { birthDates: [on('1931-05-04')] },
  { ages: [aged(90, '2014-07-03')] },
  { deaths: [on('1960')] },
];
const OTHER: Partial<PartyFacts>[] = [
  { birthDates: [on('1971')] },
  { countries: [country('MX')] },
  { birthPlaces: [place('Puebla', 'MX')] },
  { deaths: [on('2020')] },
  { genders: [gender('M')] },
  { identifiers: [id('national_id', 'AT654321')] },
];

type Field =
  | 'birthDates'
  | 'ages'
  | 'countries'
  | 'identifiers'
  | 'birthPlaces'
  | 'employers'
  | 'relatives'
  | 'addresses'
  | 'genders'
  | 'deaths';

function join(parts: readonly Partial<PartyFacts>[], name: string): PartyFacts {
  const party = person(name);
  for (const part of parts) {
    for (const field of Object.keys(part) as Field[]) {
      Object.assign(party, { [field]: [...party[field], ...(part[field] ?? [])] });
    }
  }
  return party;
}

const parts = fc.subarray([...AGREEING, ...CONFLICTING, ...OTHER], { maxLength: 6 });
const names = fc.constantFrom(NAME, 'Ottilie Maria Brandauer', 'O. Brandauer', 'Ottilie Stroheim', 'Wanda Kiesling');
const rank = (verdict: string) => HIT_VERDICTS.length - (HIT_VERDICTS as readonly string[]).indexOf(verdict);

describe.each([true, false])('sanction: %s', (sanction) => {
  test('an agreeing fact never makes the hit less the customer, a decisive conflict never more', () => {
    fc.assert(
      fc.property(
        parts,
        names,
        fc.constantFrom(...AGREEING),
        fc.constantFrom(...CONFLICTING),
        (base, name, more, against) => {
          const plain = judge(customer, join(base, name), { sanction });
          const agreeing = judge(customer, join([...base, more], name), { sanction });
          const conflicting = judge(customer, join([...base, against], name), { sanction });
          // Values of one record that contradict each other allow at most PROBABLE (rules.md 1.2).
          const contradicts =
            plain.verdict === 'CONFIRMED' && agreeing.verdict === 'PROBABLE' && (more.birthDates ?? more.ages);
          if (!contradicts) expect(rank(agreeing.verdict)).toBeGreaterThanOrEqual(rank(plain.verdict));
          expect(rank(conflicting.verdict)).toBeLessThanOrEqual(rank(plain.verdict));
          expect(agreeing.probability).toBeGreaterThanOrEqual(plain.probability);
        },
      ),
      { numRuns: 600 },
    );
  });

  test('the order of facts does not matter', () => {
    fc.assert(
      fc.property(parts, names, (base, name) => {
        const told = ({ verdict, probability, rules, reason }: ReturnType<typeof judge>) => ({
          verdict,
          probability,
          rules,
          reason,
        });
        const forwards = judge(customer, join(base, name), { sanction });
        expect(told(judge(customer, join(base.toReversed(), name), { sanction }))).toEqual(told(forwards));
      }),
      { numRuns: 300 },
    );
  });
});
