import { describe, expect, it } from 'vitest';
import { alternativesOf, beginningsOf } from '../../../src/domain/text/beginnings.ts';
import { WordSearch } from '../../../src/domain/text/word-search.ts';
import { OFFENCES } from '../../../src/domain/media/offence-words.ts';

describe('beginningsOf', () => {
  it.each([
    ['fraud\\p{L}*', ['fra']],
    ['(?:nuclear|weapons) proliferation', ['nuc', 'wea']],
    ["d['’]armes", ["d'a", 'd’a']],
    ['(?:umsatz)?steuer', ['ste', 'ums']],
    ['(?<!price )cartel', ['car']],
    ['a(?:b|bc)?d[ef]g?', ['abd', 'abc', 'ade', 'adf']],
    ['organi[sz]ed', ['org']],
    ['m\\.x\\.|non[- ]lieu', ['m.x', 'non']],
  ])('knows what %s begins with', (source, beginnings) => {
    expect([...(beginningsOf(source) ?? [])].sort()).toEqual([...beginnings].sort());
  });

  it.each(['(?:\\p{L}+)?betrug', '[^;]{0,3}x', 'ab', 'a\\d+', '.bc', '[a-z]bc', 'ab+', 'a(?:b|\\p{L})c'])(
    'knows that %s may begin with anything',
    (source) => {
      expect(beginningsOf(source)).toBeNull();
    },
  );

  it('parts a source only outside of groups and classes', () => {
    expect(alternativesOf('a(?:b|c)|[|]d|e\\|f')).toEqual(['a(?:b|c)', '[|]d', 'e\\|f']);
  });
});

describe('WordSearch', () => {
  const lists = OFFENCES.map(({ words }) => words);
  const search = new WordSearch(lists);
  const patterns = lists.map((words) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'u'));

  it.each([
    'he was jailed for fraud and vat fraud; 3fraud, frauds1, 𝐀fraud, a ponzi scheme',
    'wegen anlagebetrugs und umsatzsteuerhinterziehung, 5betrug, betrug𝐀',
    "trafic d'armes, trafic d’armes, d’ndrangheta, ’ndrangheta",
    'escroquerie, détournement de fonds; blanqueo de capitales; l’évasion fiscale',
    'nothing of that kind, not even a thiefx or xtheft, 𝐀theft or theft𝐀',
    '',
  ])('finds what plain patterns find: %s', (text) => {
    const plain = patterns.flatMap((pattern, list) => (pattern.test(text) ? [list] : []));
    expect([...search.listsIn(text)].sort((one, other) => one - other)).toEqual(plain);
  });

  it('finds beginnings of words, and words of other signs', () => {
    const beginnings = new WordSearch([['polic', '(?:\\p{L}+)?polizei']], { beginnings: true });
    expect([...beginnings.listsIn('die kriminalpolizeix')]).toEqual([0]);
    expect([...new WordSearch([['moord']], { signs: '[a-z]' }).listsIn('1moord2')]).toEqual([0]);
    expect([...new WordSearch([['moord']]).listsIn('1moord2')]).toEqual([]);
  });
});
