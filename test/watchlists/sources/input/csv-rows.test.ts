import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvRows } from '../../../../src/watchlists/sources/input/csv-rows.ts';
import { memoryFile } from '../read-source.ts';

/** Each row as its line and fields, or as its line and `!`. */
async function rows(text: string, pieceSize?: number): Promise<string[]> {
  const read: string[] = [];
  for await (const row of csvRows(memoryFile('list.csv', text, pieceSize))) {
    read.push('broken' in row ? `${row.line}!` : `${row.line}:${row.fields.join('|')}`);
  }
  return read;
}

describe('rows of CSV', () => {
  test.each([
    ['plain', 'a,b\n1,2\n', ['1:a|b', '2:1|2']],
    ['quoted, with quotes and line ends in them', 'a\r\n"x ""y""\r\nz"\r\n\r\n"q"\r\n', ['1:a', '2:x "y"\r\nz', '5:q']],
    ['without a line end at the end', 'a,b\n1,2', ['1:a|b', '2:1|2']],
    ['text after a closing quote', 'a,b\n1,"x"y\n2,z\n3,w\n', ['1:a|b', '2!', '3:2|z', '4:3|w']],
    ['a quote within plain text', 'a,b\n1,x"y\n2,z\n', ['1:a|b', '2!', '3:2|z']],
    ['a quote never closed', 'a,b\n1,"xy\n2,z\n3,q\n', ['1:a|b', '2!', '3:2|z', '4:3|q']],
    ['a quote closed by the next row', 'a,b\n1,"xy\n2,"z"\n3,q\n', ['1:a|b', '2!', '3:2|z', '4:3|q']],
    ['cut off within a quote', 'a,b\n1,"x', ['1:a|b', '2!']],
  ])('%s', async (_, text, expected) => {
    for (const pieceSize of [1, 7, 1000]) expect(await rows(text, pieceSize)).toEqual(expected);
  });

  test('an endless quoted field is one broken row, whatever its size', async () => {
    const text = `a,b\n1,"${'x'.repeat(9_000_000)}"\n3,4\n`;
    expect(await rows(text)).toEqual(['1:a|b', '2!', '3:3|4']);
  });

  test('millions of columns are one broken row', async () => {
    expect(await rows(`a,b\n${','.repeat(9_000_000)}\n3,4\n`)).toEqual(['1:a|b', '2!', '3:3|4']);
  });

  test('a file of misplaced quotes is given up', async () => {
    await expect(rows('x"y\n'.repeat(2_000))).rejects.toThrow('misplaced quotes in too many rows');
  });

  test('rows written by the rules are read back, in whatever pieces they come', async () => {
    const field = fc.string().map((text) => text.replaceAll('\ufeff', ''));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(field, field), { minLength: 1 }),
        fc.integer({ min: 1, max: 50 }),
        async (table, size) => {
          const text = table.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join('\n');
          const read: string[][] = [];
          for await (const row of csvRows(memoryFile('list.csv', text, size)))
            if ('fields' in row) read.push(row.fields);
          expect(read).toEqual(table);
        },
      ),
    );
  });
});
