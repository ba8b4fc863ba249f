import { describe, expect, test } from 'vitest';
import { xmlEntries } from '../../../../src/watchlists/sources/input/xml-entries.ts';
import { memoryFile } from '../read-source.ts';

async function entries(xml: string | Uint8Array, pieceSize?: number): Promise<string[]> {
  const read: string[] = [];
  const format = { roots: ['LIST'], entries: new Set(['ENTRY']), what: 'the test list' };
  for await (const { element, damaged } of xmlEntries(memoryFile('list.xml', xml, pieceSize), format)) {
    read.push(`${element.line}:${element.get('id')}:${element.first('NAME')}${damaged ? '!' : ''}`);
  }
  return read;
}

describe('entries of XML', () => {
  test('one by one, with the line each begins on, in whatever pieces the file comes', async () => {
    const xml =
      '<?xml version="1.0" encoding="UTF-8"?>\n<LIST>\n<ENTRY id="1"><NAME>Zoë &amp; Ко</NAME></ENTRY>\n<ENTRY id="2"/></LIST>';
    for (const size of [1, 3, 1000]) expect(await entries(xml, size)).toEqual(['3:1:Zoë & Ко', '4:2:']);
  });

  test('namespaces do not matter', async () => {
    expect(await entries('<x:LIST xmlns:x="urn:y"><x:ENTRY id="1"><x:NAME>A</x:NAME></x:ENTRY></x:LIST>')).toEqual([
      '1:1:A',
    ]);
  });

  test('the declared encoding is used', async () => {
    const xml = Buffer.from(
      '<?xml version="1.0" encoding="ISO-8859-1"?><LIST><ENTRY><NAME>Zo\xeb</NAME></ENTRY></LIST>',
      'latin1',
    );
    expect(await entries(xml)).toEqual(['1::Zoë']);
  });

  test('bytes that are no UTF-8 damage their entry only', async () => {
    const xml = Buffer.from('<LIST><ENTRY><NAME>Zo\xeb</NAME></ENTRY><ENTRY><NAME>B</NAME></ENTRY></LIST>', 'latin1');
    expect(await entries(xml)).toEqual(['1::Zo�!', '1::B']);
  });

  test.each([
    ['cut off', '<LIST><ENTRY><NAME>A</NAME></ENTRY>', 'damaged or cut off'],
    ['crossed elements', '<LIST><ENTRY></LIST></ENTRY>', 'not well-formed'],
    ['no XML', 'id,name\n1,A\n', 'not well-formed'],
    ['blank', '  \n ', 'has no XML in it'],
    ['another list', '<html><body/></html>', 'is not the test list: it begins with <html> instead of <LIST>'],
    ['two document elements', '<LIST/><LIST/>', 'second document element'],
    ['an encoding nobody knows', '<?xml version="1.0" encoding="x-klingon"?><LIST/>', 'not supported'],
    [
      'an entity of its own',
      '<!DOCTYPE LIST [<!ENTITY a "b">]><LIST><ENTRY>&a;</ENTRY></LIST>',
      'document type declaration',
    ],
    ['an external entity', '<!DOCTYPE LIST SYSTEM "file:///etc/passwd"><LIST/>', 'document type declaration'],
    ['an entity undeclared', '<LIST><ENTRY>&a;</ENTRY></LIST>', 'not well-formed'],
    ['nested too deep', `<LIST>${'<a>'.repeat(100_000)}`, 'nested deeper'],
    [
      'too many attributes',
      `<LIST><ENTRY ${Array.from({ length: 5_000 }, (_, n) => `a${n}="1"`).join(' ')}/></LIST>`,
      'too many attributes',
    ],
    ['an entry too large', `<LIST><ENTRY>${'x'.repeat(17_000_000)}`, 'larger than any list holds'],
  ])('%s: refused', async (_, xml, message) => {
    await expect(entries(xml)).rejects.toThrow(message);
  });

  test('a billion laughs are not laughed', async () => {
    const laughs = Array.from({ length: 10 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
    await expect(entries(`<!DOCTYPE LIST [<!ENTITY l0 "ha">${laughs}]><LIST>&l10;</LIST>`)).rejects.toThrow(
      'declaration',
    );
  });
});
