import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { textHead, utf8Bytes } from '../../../../src/watchlists/sources/input/bytes.ts';
import { SourceError } from '../../../../src/watchlists/sources/source.ts';
import { memoryFile } from '../read-source.ts';

async function text(content: string | Uint8Array, pieceSize?: number): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of utf8Bytes(memoryFile('list.csv', content, pieceSize))) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}

describe('bytes of a file', () => {
  const words = 'id,name\n1,Zoë Ко 金\n';
  const swapped = Buffer.from(`\ufeff${words}`, 'utf16le').swap16();
  test.each([
    ['UTF-8', Buffer.from(words)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${words}`)],
    ['UTF-16, low byte first', Buffer.from(`\ufeff${words}`, 'utf16le')],
    ['UTF-16, high byte first', swapped],
    ['gzip', gzipSync(words)],
    ['gzip of UTF-16', gzipSync(swapped)],
  ])('%s', async (_, content) => {
    for (const size of [1, 5, 1000]) expect(await text(content, size)).toBe(words);
    expect(await textHead(memoryFile('list.csv', content), 7)).toBe('id,name');
  });

  test.each([
    ['nothing', '', 'is empty'],
    ['only a byte order mark', '\ufeff', 'is empty'],
    ['gzip of nothing', gzipSync(''), 'is empty'],
    ['gzip cut off', gzipSync('x'.repeat(100_000)).subarray(0, 60), 'damaged or cut off'],
    [
      'gzip damaged',
      Buffer.concat([gzipSync('abc').subarray(0, 12), Buffer.from('zzzzzzzzzzzz')]),
      'damaged or cut off',
    ],
    ['a gzip bomb', gzipSync(Buffer.alloc(100_000_000, 'x')), 'unpacks to more than'],
    ['ZIP', Buffer.from('PK\x03\x04abcd'), 'ZIP archive'],
    ['PDF', '%PDF-1.7', 'PDF'],
    ['UTF-16 without a mark', Buffer.from('id,name', 'utf16le'), 'byte order mark'],
  ])('%s: refused', async (_, content, message) => {
    await expect(text(content)).rejects.toThrow(message);
    await expect(text(content)).rejects.toBeInstanceOf(SourceError);
  });

  test('a file that cannot be read is told of by name', async () => {
    const file = {
      name: 'gone.csv',
      open: async function* () {
        yield Buffer.from('id,na');
        throw new Error('the disk is on fire');
      },
    };
    const reading = async () => {
      for await (const piece of utf8Bytes(file)) expect(piece.length).toBeGreaterThan(0);
    };
    await expect(reading()).rejects.toThrow('gone.csv cannot be read: the disk is on fire');
  });
});
