import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexName, nameWords, searchName, spellingHashes } from '../../../src/domain/watchlists/name-keys.ts';
import { CODES, soundCodes } from '../../../src/domain/watchlists/sound-code.ts';

/** Whether a search for the one name meets a key of the other: as a whole word, two words, or one misspelled. */
function meets(searchedName: string, listedName: string): boolean {
  const listed = indexName(listedName);
  const codesOfSpelling = (hash: number) =>
    listed.words.filter((word) => spellingHashes(word).includes(hash)).flatMap(soundCodes);
  const { searched, splits } = searchName(searchedName);
  const codes = searched.flatMap((word) => [...word.codes, ...word.spellings.flatMap(codesOfSpelling)]);
  return [...codes, ...splits.map(({ key }) => key)].some((key) => listed.keys.includes(key));
}

describe('keys of names', () => {
  test.each([
    ['as it is listed', 'Viktor Bout', 'Viktor Bout'],
    ['reordered', 'Bout Viktor', 'Viktor Bout'],
    ['another transliteration', 'Moammar Gaddafi', 'Muammar Qadhafi'],
    ['vowels', 'Husein', 'Hussayn'],
    ['a form of address joined', 'นายสมชัย', 'สมชัย'],
    ['a letter written as two', 'Đorđe', 'Djordje'],
    ['a letter wrong', 'Lawrov', 'Lavrov'],
    ['a letter missing', 'Serei', 'Sergei'],
    ['two letters swapped', 'Basahr', 'Bashar'],
    ['one word for two', 'Abdulrahman', 'Abdul Rahman'],
    ['two words for one', 'Patr ushev', 'Patrushev'],
    ['Cyrillic', 'Сергей Лавров', 'Sergey Lavrov'],
    ['Arabic', 'محمد', 'Mohammed'],
    ['Chinese', '习近平', 'Xi Jinping'],
    ['Korean', '김정은', 'Kim Jong Un'],
    ['Greek', 'Αλέξης Τσίπρας', 'Alexis Tsipras'],
    ['Hebrew', 'בנימין', 'Benjamin'],
    ['without the legal form', 'Volkswagen GmbH', 'Volkswagen AG'],
    ['split, the end like a particle', 'Mans ur', 'Mansur'],
    ['the particle joined', 'Alsisi', 'el Sisi'],
    ['a letter more than a short word', 'Hwan', 'Hwa'],
  ])('%s: %s is found under %s', (_, searched, listed) => {
    expect(meets(searched, listed)).toBe(true);
  });

  test.each([
    ['Viktor Bout', 'Angela Merkel'],
    ['Fund 55', 'Plan 56'],
  ])('%s is not found under %s', (searched, listed) => {
    expect(meets(searched, listed)).toBe(false);
  });

  test('the halves of a joined word are found beside the other words, not as names of their own', () => {
    const { splits } = searchName('Faresmohammed Manaa');
    const { keys } = indexName('Fares Mohammed Manaa');
    expect(splits.filter(({ mask, key }) => mask === 3 && keys.includes(key)).length).toBeGreaterThan(0);
  });

  test('the syllables of a Korean name are words, whatever they look like', () => {
    expect(nameWords('Kim Se Gon')).toEqual(['kim', 'se', 'gon']);
    expect(nameWords('Siemens SE')).toEqual(['siemens']);
  });

  test.each([
    ['words', 'ab '.repeat(3_400)],
    ['one word', 'abcdefgh'.repeat(1_250)],
    ['marks', `a${'\u0301'.repeat(10_000)}`],
    ['Chinese', '王伟'.repeat(5_000)],
    ['Arabic', 'محمد '.repeat(2_000)],
    ['signs', '%_\\\'";--'.repeat(1_000)],
    ['different words', Array.from({ length: 2_000 }, (_, index) => `wo${index.toString(26)}rd`).join(' ')],
  ])('10,000 characters of %s are searched by a bounded number of keys, in bounded time', (_, name) => {
    const since = performance.now();
    const { words, searched, splits } = searchName(name);
    expect(words.length).toBeLessThanOrEqual(8);
    expect(searched.length).toBeLessThanOrEqual(8 + 7 + 16 + 8);
    expect(splits.length).toBeLessThanOrEqual(2_000);
    expect(performance.now() - since).toBeLessThan(500);
  });

  test('particles, legal forms and initials are no words to search by, unless there is nothing else', () => {
    expect(nameWords('Osama bin Laden')).toEqual(['osama', 'laden']);
    expect(nameWords('J. Smith')).toEqual(['smith']);
    expect(nameWords('de la')).toEqual(['de', 'la']);
    expect(nameWords('…')).toEqual([]);
  });

  test('any text has keys that Postgres and JavaScript both hold exactly, in bounded number', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.string({ maxLength: 20_000 })),
        (name) => {
          const { words, keys } = indexName(name);
          expect(words.length).toBeLessThanOrEqual(8);
          expect(keys.length).toBeLessThanOrEqual(32 + 28 * 16);
          for (const key of keys) expect(Number.isSafeInteger(key)).toBe(true);
          for (const word of words) for (const code of soundCodes(word)) expect(code).toBeLessThan(CODES);
        },
      ),
    );
  });

  test('a name is found under itself, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (name) => {
        fc.pre(nameWords(name).length > 0);
        expect(meets(name, name)).toBe(true);
      }),
    );
  });
});
