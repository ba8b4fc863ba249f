import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareNames } from '../../../src/domain/names/compare-names.ts';
import { defaultPolicy } from '../../../src/policies/default-policy.ts';

const persons = (left: string, right: string) =>
  compareNames(left, right, { company: false, policy: defaultPolicy.names });
const companies = (left: string, right: string) =>
  compareNames(left, right, { company: true, policy: defaultPolicy.names });

describe('1.1 names of persons', () => {
  test.each([
    ['James Torres', 'Torres, James', 'exact'],
    ['James Torres', 'TORRES James', 'exact'],
    ['Mr. James Torres', 'James Torres', 'exact'],
    ['Łukasz Gałązka', 'Lukasz Galazka', 'exact'],
    ["Sean O'Brien", 'Sean OBrien', 'exact'],
    ['Jean-Pierre Martin', 'Jean Pierre Martin', 'exact'],
    ['Abdul Rahman Khan', 'Abdulrahman Khan', 'exact'],
    ['Ana de la Cruz', 'Ana Cruz', 'exact'],
    ['Madonna', 'Madonna', 'exact'],
    ['James Torres', 'James Michael Torres', 'strong'],
    ['James Torres', 'James M. Torres', 'strong'],
    ['Mohamed Ali', 'Muhammad Ali', 'strong'],
    ['Peggy Miller', 'Margaret Miller', 'strong'],
    ['Сергей Иванов', 'Sergei Ivanov', 'strong'],
    ['Григорій Пасічник', 'Hryhorii Pasichnyk', 'strong'],
    ['Євген Коваленко', 'Yevhen Kovalenko', 'strong'],
    ['Гліб Коваленко', 'Hlib Kovalenko', 'strong'],
    ['Noor Eddin al-Qasabi', 'AL QASABI, Noureddine', 'strong'],
    ['王伟', 'Wang Wei', 'strong'],
    ['Viktor Semyonovich Rudakov', 'Viktor Semenovich Rudakov', 'strong'],
    ['Nadezhda Fyodorovna Alyokhina', 'Nadezda Fedorovna Alehina', 'strong'],
    ['Yevgenia Tarasova', 'Евгения Тарасова', 'strong'],
    ['Pavel Solovyov', 'Pavel Sokolov', 'partial'],
    ['Đorđe Petrović', 'Djordje Petrovic', 'strong'],
    ['Anna Ivanova', 'Anna Ivanov', 'strong'],
    ['Dmytro Hnatiuk', 'Гнатюк Дмитро', 'strong'],
    ['Ihor Hryhorchuk', 'Игорь Григорчук', 'strong'],
    ['Otgonbayar Dashdorj', 'Дашдорж Отгонбаяр', 'strong'],
    ['สมชัย ใจดี', 'นายสมชัย ใจดี', 'exact'],
    ['สมหญิง ใจดี', 'นางสาวสมหญิง ใจดี', 'exact'],
    ['王伟', '王伟先生', 'exact'],
    ['田中太郎', '田中太郎氏', 'exact'],
    ['김민수', '김민수 씨', 'exact'],
    ['王伟', '王伟夫人', 'none'],
    ['양민씨', '김민수', 'none'],
    ['Alexandr Petrenko', 'Aleksandr Petrenko', 'strong'],
    ['James Michael Torres', 'James Robert Torres', 'strong-with-differing-part'],
    ['James M. Torres', 'James Robert Torres', 'strong-with-differing-part'],
    ['James Torres Jr.', 'James Torres Sr.', 'strong-with-differing-part'],
    ['J. Torres', 'James Torres', 'initials'],
    ['Thomas K.', 'Thomas Kramer', 'partial'],
    ['James Torres', 'Maria Torres', 'partial'],
    ['Daniel Weber', 'Daniela Weber', 'partial'],
    ['Mario Rossi', 'Maria Rossi', 'partial'],
    ['Torres', 'James Torres', 'partial'],
    ['James Torres', 'Anna Weber', 'none'],
    ['文静', '文靖', 'none'],
    ['', 'James Torres', 'none'],
    ['...', '!!!', 'none'],
  ])('%s | %s: %s', (left, right, expected) => {
    expect(persons(left, right).class).toBe(expected);
    expect(persons(right, left).class).toBe(expected);
  });

  test('the alignment shows what was paired and what was left over', () => {
    expect(persons('James Michael Torres', 'Torres Jamie Robert')).toMatchObject({
      pairs: [
        { left: 'james', right: 'jamie' },
        { left: 'torres', right: 'torres' },
      ],
      unmatchedLeft: ['michael'],
      unmatchedRight: ['robert'],
    });
  });

  test('is symmetric and within 0 … 1 for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), (left, right) => {
        const [there, back] = [persons(left, right), persons(right, left)];
        expect(there.score).toBeGreaterThanOrEqual(0);
        expect(there.score).toBeLessThanOrEqual(1);
        expect(back.class).toBe(there.class);
      }),
    );
  });

  test('a name of 10,000 characters takes bounded time', () => {
    const start = performance.now();
    persons('ab '.repeat(3400), 'ba '.repeat(3400));
    persons('x'.repeat(10_000), 'y'.repeat(10_000));
    expect(performance.now() - start).toBeLessThan(100);
  });
});

describe('1.1 names of companies', () => {
  test.each([
    ['Acme Ltd', 'ACME Limited', 'exact'],
    ['Acme S.A.', 'Acme SA', 'exact'],
    ['Smith & Sons LLC', 'Smith and Sons', 'exact'],
    ['Blue Fund II', 'Blue Fund 2', 'exact'],
    ['Acme GmbH', 'Acme Ltd', 'strong-with-differing-part'],
    ['Acme Holdings', 'Acme', 'strong-with-differing-part'],
    ['Blue Fund II', 'Blue Fund III', 'none'],
    ['Acme Trading LLC', 'Zenith Trading LLC', 'none'],
    ['Acme Chemicals', 'Acme Optics', 'partial'],
  ])('%s | %s: %s', (left, right, expected) => {
    expect(companies(left, right).class).toBe(expected);
  });
});
