import { describe, expect, test } from 'vitest';
import { comparePrepared, prepareName } from '../../../src/domain/names/prepared-name.ts';
import type { NameKind } from '../../../src/domain/names/prepared-name.ts';
import { defaultPolicy } from '../../../src/policies/default-policy.ts';

function isMatch(left: string, right: string, kind: NameKind): boolean {
  const { score } = comparePrepared(prepareName(left, kind), prepareName(right, kind), defaultPolicy.names);
  return score >= defaultPolicy.screening.threshold;
}

describe('persons', () => {
  test.each([
    ['words written backwards', 'Igor nihceS', 'Igor Sechin'],
    ['digits for letters', 'V1adimir Put1n', 'Vladimir Putin'],
    ['a legal form behind it', 'Igor Sechin Inc.', 'Igor Sechin'],
    ['a title of two words', 'His Excellency Igor Sechin', 'Igor Sechin'],
    ['a rank for the given name, where the family name is rare', 'General Soleimani', 'Qasem Soleimani'],
    ['a short form', 'Kolya Patrushev', 'Nikolai Patrushev'],
    ['another short form', 'Seryozha Lavrov', 'Sergei Lavrov'],
    ['words run together', 'kimjongun', 'Kim Jong-un'],
    ['a word split', 'Ramzan Kady rov', 'Ramzan Kadyrov'],
    ['a word twice', 'Lavrov Lavrov Sergei', 'Sergei Lavrov'],
    ['initials', 'J.C. Juncker', 'Jean-Claude Juncker'],
    ['two neighbours swapped, words shuffled', 'Lavrvo Sergei', 'Sergei Lavrov'],
    ['Wade and Giles', 'Deng Hsiao-ping', 'Deng Xiaoping'],
    ['Din as a name of its own', 'Din Hanif', 'Din Mohammad Hanif'],
  ])('%s: %s is %s', (_, left, right) => {
    expect(isMatch(left, right, 'person')).toBe(true);
    expect(isMatch(right, left, 'person')).toBe(true);
  });

  test.each([
    ['a relative', 'Maher al-Assad', 'Bashar al-Assad'],
    ['another patronymic', 'Ivan Petrovich Sidorov', 'Ivan Ivanovich Sidorov'],
    ['another family name', 'Sergei Laptev', 'Sergei Lavrov'],
    ['a rank beside a common family name', 'General Ahmed', 'Hassan Ahmed'],
    ['two slips in a word without vowels', 'مسعود پزشک‌فر', 'مسعود پزشکیان'],
    ['two slips in a word of five letters', 'Vladimir Potanin', 'Vladimir Putin'],
  ])('%s: %s is not %s', (_, left, right) => {
    expect(isMatch(left, right, 'person')).toBe(false);
  });
});

describe('organizations', () => {
  test.each([
    ['hundreds in words', 'Unit One Hundred Eighty', 'Unit 180'],
    ['a number of two words', 'Office Thirty-Nine', 'Office 39'],
    ['an ordinal', 'Second Brigade', '2nd Brigade'],
    ['an acronym', 'PFLP', 'Popular Front for the Liberation of Palestine'],
    ['a private military company', 'PMC Wagner', 'Wagner Group'],
    ['another script and legal form', 'ОАО «Роснефть»', 'Rosneft OJSC'],
  ])('%s: %s is %s', (_, left, right) => {
    expect(isMatch(left, right, 'organization')).toBe(true);
  });

  test.each([
    ['another number', 'Unit One Hundred Eighty', 'Unit 181'],
    ['another fund', 'Pacific Fund VII', 'Pacific Fund VIII'],
    ['another ministry', 'Ministry of Finance', 'Ministry of Defense'],
  ])('%s: %s is not %s', (_, left, right) => {
    expect(isMatch(left, right, 'organization')).toBe(false);
  });
});
