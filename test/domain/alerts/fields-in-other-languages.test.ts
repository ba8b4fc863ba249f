import { describe, expect, test } from 'vitest';
import { customerWith, decide } from '../checks/decide.ts';
import { facts, hitsOf, read } from './read.ts';

describe('records of registers in other languages', () => {
  test.each<[string, object, string[]]>([
    ['Russian', { ФИО: 'Жданов Геннадий', 'Дата рождения': '24.05.1957', Гражданство: 'Россия' }, ['RU']],
    ['Ukrainian', { ПІБ: 'Жданов Геннадій', 'Дата народження': '24.05.1957', Громадянство: 'Росія' }, ['RU']],
    ['Arabic', { الاسم: 'غينادي جدانوف', 'تاريخ الميلاد': '١٩٥٧/٠٥/٢٤', الجنسية: 'روسيا' }, ['RU']],
    ['Chinese', { 姓名: '根纳季', 出生日期: '1957年5月24日', 国籍: '俄罗斯' }, ['RU']],
    ['Japanese', { 氏名: 'ジダーノフ', 生年月日: '1957年5月24日', 国籍: 'ロシア' }, ['RU']],
    ['Korean', { 성명: '즈다노프', 생년월일: '1957-05-24', 국적: '러시아' }, ['RU']],
    ['Greek', { Ονοματεπώνυμο: 'Γκενάντι Ζντάνοφ', 'Ημερομηνία γέννησης': '24/05/1957', Υπηκοότητα: 'Ρωσία' }, ['RU']],
    ['Turkish', { 'Ad Soyad': 'Gennady Zhdanov', 'Doğum Tarihi': '24.05.1957', Uyruğu: 'Rusya' }, ['RU']],
    ['Polish', { 'Imię i nazwisko': 'Gennady Zhdanov', 'Data urodzenia': '24.05.1957', Obywatelstwo: 'Rosja' }, ['RU']],
    ['Dutch', { Naam: 'Gennady Zhdanov', Geboortedatum: '24-05-1957', Nationaliteit: 'Rusland' }, ['RU']],
    ['Thai', { ชื่อ: 'เกนนาดี', วันเกิด: '1957-05-24', สัญชาติ: 'รัสเซีย' }, ['RU']],
    ['Norwegian', { Navn: 'Gennady Zhdanov', Fødselsdato: '24.05.1957', Statsborgerskap: 'Russland' }, ['RU']],
  ])('%s', (_, record, [country]) => {
    for (const payload of [record, { rows: [record] }, { 名单: [record] }]) {
      const [hit] = hitsOf(payload);
      expect(hit?.names).toHaveLength(1);
      expect(hit?.birthDates.map(({ interval }) => [interval.from, interval.to])).toContainEqual([
        '1957-05-24',
        '1957-05-24',
      ]);
      expect(hit?.countries.map(({ role, code }) => [role, code])).toEqual([['nationality', country]]);
    }
  });

  test.each(['weiblich', 'Frau', 'женский', '女', 'أنثى', 'kobieta', 'kadın', 'vrouw', '여성'])(
    'a woman: %s',
    (word) => {
      expect(hitsOf({ name: 'Kim Weber', gender: word })[0]?.genders).toMatchObject([{ gender: 'F' }]);
    },
  );

  test.each([
    ['an empty object', {}, []],
    ['parts that are null', { year: null, month: null }, []],
    ['a span of years', { TYPE_OF_DATE: 'BETWEEN', FROM_YEAR: '1955', TO_YEAR: '1958' }, ['1955-01-01/1958-12-31']],
    ['a list of one with its place', [{ birthdate: '1984-03-29', city: 'Luhansk' }], ['1984-03-29/1984-03-29']],
  ])('a birth date that is %s', (_, dateOfBirth, expected) => {
    const [hit] = hitsOf({ name: 'Gennady Zhdanov', dateOfBirth });
    expect(hit?.birthDates.map(({ interval }) => `${interval.from}/${interval.to}`)).toEqual(expected);
    expect(hit?.problems).toEqual([]);
  });
});

describe('entries of an institution’s own lists', () => {
  const ngozi = customerWith(
    { dob: '1993-01-14', email: 'ngozi.a@lagos.example', phone: '+234 803 555 7781' },
    'Ngozi Chiamaka Anyaegbu',
  );
  const decided = (payload: unknown) => decide('BLACKLIST', payload, ngozi);
  test.each<[string, unknown, string]>([
    [
      'rows',
      { rows: [{ Name: 'ANYAEGBU NGOZI CHIAMAKA', Mail: ' Ngozi.A@Lagos.example ', Why: 'fraud' }] },
      'REJECTED',
    ],
    [
      'type, val and person',
      { matches: [{ type: 'PHONE', val: '002348035557781', person: 'Anyaegbu Ngozi', cause: 'loan fraud' }] },
      'REJECTED',
    ],
    [
      'key, value and holder',
      { consortium_hits: [{ key: 'EMAIL', value: 'NGOZI.A@lagos.example', holder: 'Ngozi Anyaegbu', tag: 'FRAUD' }] },
      'REJECTED',
    ],
    [
      'field and blocked value',
      {
        internal_list: {
          match: {
            field: 'email',
            blocked_value: 'ngozi.a@lagos.example',
            blocked_name: 'Ngozi Chiamaka Anyaegbu',
            why: 'laundering',
          },
        },
      },
      'REJECTED',
    ],
    [
      'French',
      { LISTE_NOIRE: [{ TYPE: 'TELEPHONE', VALEUR: '+234 803 555 7781', MOTIF: 'Escroquerie', DATE_FIN: '' }] },
      'PENDING',
    ],
    [
      'Ukrainian',
      {
        перелік: [
          { вид: 'телефон', значення: '0803 555 7781', регіон: 'NG', ПІБ: 'Анья Нгозі', причина: 'шахрайство' },
        ],
      },
      'PENDING',
    ],
    [
      'barred and compared',
      {
        hit: {
          barred: { who: 'Ngozi Chiamaka Anyaegbu', born: '14 Jan 1993', reason: 'scam' },
          compared: { phone: '+234 1' },
        },
      },
      'REJECTED',
    ],
    ['another’s', { rows: [{ Name: 'Amara Okafor', Mail: 'amara@lagos.example', Why: 'fraud' }] }, 'ACCEPTED'],
    [
      'another’s number',
      { matches: [{ type: 'PHONE', val: '+2348035557782', person: 'Amara Okafor', cause: 'fraud' }] },
      'ACCEPTED',
    ],
    [
      'born long before',
      { hit: { barred: { who: 'Ngozi Chiamaka Anyaegbu', born: '9 Mar 1948', reason: 'scam' } } },
      'ACCEPTED',
    ],
    [
      'an end that has passed',
      { rows: [{ Name: 'Ngozi Chiamaka Anyaegbu', Why: 'fraud', Until: '2020-01-01' }] },
      'ACCEPTED',
    ],
    // What may be the customer, or cannot be read, stays open.
    ['a row that says nothing else', { rows: [{ Name: 'Amara Okafor' }, { Why: 'fraud' }] }, 'PENDING'],
    ['whom it was raised on', { raised_on: { who: 'Amara Okafor', reason: 'rescreen' } }, 'PENDING'],
    [
      'a role where a name may stand',
      { matched_party: 'Managing Director', dob: '1993-01-14', reason: 'fraud' },
      'PENDING',
    ],
    [
      'contacts of the party',
      { who: 'Ngozi Anyaegbu', reason: 'fraud', contacts: [{ name: 'Amara Okafor', phone: '+2341' }] },
      'PENDING',
    ],
    [
      'people of any kind around the party',
      { who: 'Ngozi Anyaegbu', born: '1993-01-14', friends: [{ name: 'Amara Okafor', dob: '1990-01-01' }] },
      'PENDING',
    ],
    [
      'whoever barred a party without a name',
      { born: '1993-01-14', barring: { who: 'Amara Okafor', reason: 'fraud' } },
      'PENDING',
    ],
    [
      'documents in a list of their own',
      { holder: 'Ngozi Anyaegbu', reason: 'fraud', id_entries: [{ type: 'passport', number: 'X1234567' }] },
      'PENDING',
    ],
    [
      'who looked at it beside the entry',
      { analyst: { who: 'Amara Okafor', reason: 'on call' }, rows: [{ Name: 'Ngozi Anyaegbu', Why: 'fraud' }] },
      'PENDING',
    ],
  ])('%s: %#', (_, payload, outcome) => {
    const verdict = decided(payload);
    expect(verdict.outcome, verdict.reasoning).toBe(outcome);
  });
});

test.each<unknown>([
  { rows: [{ colour: 'red' }] },
  { list: 'EU', 状态: '有效' },
  { why: 'no idea', expires: '2030-01-01' },
  { barred: { reason: 'fraud' } },
  { list: { entry: { id: 7 } } },
  { key: 'value', type: 'x', val: 3 },
  { who: 'director' },
])('nonsense is no hit: %j', (payload) => {
  expect(read(payload).kind).not.toBe('hits');
});

test('what a chain of owners’ record calls its party is a name', () => {
  const [hit] = hitsOf({ matched_party: 'Gennady Zhdanov', dob: '1957-05-24', list: 'EU' });
  expect(facts(hit!)).toEqual(['PRIMARY Gennady Zhdanov', 'born 1957-05-24/1957-05-24']);
});
