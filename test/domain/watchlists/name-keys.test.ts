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
  ])('%s: %s is found under %s', (_, searched, listed) => {
    expect(meets(searched, listed)).toBe(true);
  });

  test.each([
    ['Viktor Bout', 'Angela Merkel'],
    ['Fund 55', 'Plan 56'],
  ])('%s is not found under %s', (searched, listed) => {
    expect(meets(searched, listed)).toBe(false);
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
