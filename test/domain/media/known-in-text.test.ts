import { expect, test } from 'vitest';
import type { AlertHit } from '../../../src/domain/alerts/alert-hit.ts';
import { partyFacts } from '../../../src/domain/facts/facts.ts';
import { withKnownNames } from '../../../src/domain/media/known-in-text.ts';

const hit: AlertHit = {
  ...partyFacts({}),
  ref: '',
  named: false,
  pointer: '',
  pep: { positions: [], institutions: [], relation: 'SELF', start: null, end: null },
  list: { names: [], programs: [], delisted: false, delistedOn: null, reasons: [], expiresOn: null, expired: false },
  media: {
    texts: [{ text: 'James Torres of Nagyfalu Malom and his wife Ilka Torres were charged.', pointer: '/details' }],
    url: null,
    source: null,
    published: null,
  },
};
const stated = (text: string) => ({ text, pointer: null });

test('MED-2: what the customer states of work and family is looked for in the text', () => {
  const customer = partyFacts({
    employers: [stated('Nagyfalu Malom'), stated('Kisfalu Pék'), stated('Malom')],
    relatives: [stated('Ilka Torres'), stated('Torres')],
  });
  const known = withKnownNames(hit, customer);
  expect(known.employers.map(({ text, pointer }) => [text, pointer])).toEqual([
    ['Nagyfalu Malom', '/details'],
    ['Malom', '/details'],
  ]);
  expect(known.relatives.map(({ text }) => text)).toEqual(['Ilka Torres']);
});

test('MED-2: the town of the customer is a home where it is told behind their name', () => {
  const customer = partyFacts({
    names: [{ ...stated('James Torres'), kind: 'PRIMARY' }],
    addresses: [{ ...stated('Kassel'), full: null, town: 'kassel' }],
  });
  const townsOf = (text: string) =>
    withKnownNames({ ...hit, media: { ...hit.media, texts: [{ text, pointer: '/details' }] } }, customer).addresses.map(
      ({ town }) => town,
    );
  expect(townsOf('Anklage gegen den 56-jährigen James Torres aus Kassel erhoben.')).toEqual(['kassel']);
  expect(townsOf('James Torres (41) en zijn broer Ed Torres (38), beiden uit Kassel, zijn veroordeeld.')).toEqual([
    'kassel',
  ]);
  expect(townsOf('James Torres was arrested in Kassel.')).toEqual([]);
  expect(townsOf('James Torres was tried with Oskar Falk, of Kassel.')).toEqual([]);
});

const named = (text: string) => ({ text, pointer: null, kind: 'PRIMARY' as const });
/** The town and the employer that are known of the customer in a text. */
const knownIn = (
  text: string,
  called: [own: string, listed: string],
  town: string,
  employer = 'Unknown Body',
): string[] => {
  const customer = partyFacts({
    names: [named(called[0])],
    addresses: [{ text: town, pointer: null, full: null, town }],
    employers: [stated(employer)],
  });
  const written = { ...hit, names: [named(called[1])], media: { ...hit.media, texts: [{ text, pointer: '/text' }] } };
  const { addresses, employers } = withKnownNames(written, customer);
  return [...addresses.flatMap((one) => one.town ?? []), ...employers.map((one) => one.text)];
};

test.each([
  ['神戸市の野々村進被告(40)を起訴した。', '野々村 進', '野々村進', '神戸市'],
  ['青岛商人赵大勇被捕。', '赵大勇', '赵大勇', '青岛'],
  ['부산에 사는 박민수(58)씨가 구속됐다.', '박민수', '박민수', '부산'],
  ['Горан Петровски (53) од Битола е осуден.', 'Goran Petrovski', 'Горан Петровски', 'bitola'],
  ['Павел Зайцев, житель Омска, осуждён.', 'Pavel Zaytsev', 'Павел Зайцев', 'omsk'],
])('a home in other letters: %s', (text, own, listed, town) => {
  expect(knownIn(text, [own, listed], town)).toEqual([town]);
});

test.each([
  ['神戸市の会社から金を詐取した野々村進被告(40)', '野々村進', '神戸市'],
  ['青岛法院判处赵大勇五年。', '赵大勇', '青岛'],
  ['부산지검은 박민수(58)를 구속했다.', '박민수', '부산'],
])('no home: %s', (text, own, town) => {
  expect(knownIn(text, [own, own], town)).toEqual([]);
});

test('an employer in other letters', () => {
  const text = 'Горан Петровски, управител на „Пелистер Транс“ ДООЕЛ, е осуден.';
  expect(knownIn(text, ['Goran Petrovski', 'Горан Петровски'], '', 'Pelister Trans DOOEL')).toContain(
    'Pelister Trans DOOEL',
  );
});
