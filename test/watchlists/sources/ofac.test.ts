import { describe, expect, test } from 'vitest';
import { countriesOf, entry, gzipped, identifiersOf, memoryFile, namesOf, readList } from './read-source.ts';

const END = '\x1a';
const NONE = '-0- ';

function primary(...fields: string[]): string {
  return [...fields, ...Array.from({ length: 12 - fields.length }, () => NONE)].join(',');
}

const SDN = [
  '101,"PROBE, Ivan Petrovich","individual","UKRAINE-EO13660] [CYBER2","Minister of Probes",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,' +
    '"DOB 26 Mar 1962; alt. DOB circa 1963; POB Pyongyang, Korea, North; nationality Russia; citizen Cyprus; Gender Male; ' +
    'Passport 4506550500 (Russia) issued 03 Jun 2009 expires 02 Jun 2014; alt. Passport K99887 (Cyprus); Tax ID No. 7736 (Russia); ' +
    "National ID No. 123-45 (Russia); SSN 000-12-3456 (United States); a.k.a. 'PROBIK'; a.k.a. 'IVANOV, Vanya'; " +
    'Email Address ivan@example.org; Digital Currency Address - XBT 1ProbeProbe; Linked To: PROBE BANK; DOB 1 Muharram 1390."',
  primary('102', '"PROBE BANK"', NONE, '"CUBA"').replace(
    /-0- $/,
    '"f.k.a. \'OLD PROBE\'; Registration ID 77 (Cuba); SWIFT/BIC PRBECUHH; Organization Established Date 11 Mar 2010; all offices worldwide."',
  ),
  '103,"PROBE STAR","vessel","IRAN",-0- ,"EPAB","Crude Oil Tanker","99,144","56,068","Iran","Probe Shipping","Vessel Registration Identification IMO 9187629; MMSI 572469210."',
  '104,"EP-PRB","aircraft","SDGT",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"Aircraft Manufacture Date 1992; Aircraft Model IL76-TD."',
  END,
].join('\r\n');
const ALT = [
  '101,1,"aka","PROBA, Iwan",-0- ',
  '101,2,"fka","PROBOV, Ivan",-0- ',
  '102,3,"nka","PROBE BANCO",-0- ',
  END,
].join('\r\n');
const ADD = ['101,1,"1 Probe St","Moscow","Russia",-0- ', '102,2,-0- ,-0- ,"Cuba",-0- ', END].join('\r\n');
const COMMENTS = '104,"; Linked To: PROBE AIR."\r\n';

function files(changed: Record<string, string> = {}) {
  const contents = { 'sdn.csv': SDN, 'alt.csv': ALT, 'add.csv': ADD, 'sdn_comments.csv': COMMENTS, ...changed };
  return Object.entries(contents)
    .filter(([, content]) => content !== '')
    .map(([name, content]) => memoryFile(name, /[\n\x1a]$/.test(content) ? content : `${content}\r\n`, 50));
}

describe('OFAC in CSV', () => {
  test('a person with everything', async () => {
    const list = await readList('ofac', files());
    const person = entry(list, '101');
    expect(list.problems).toEqual([]);
    expect(person).toMatchObject({
      schema: 'Person',
      caption: 'Ivan Petrovich PROBE',
      birthDates: ['1962-03-26', '~1963'],
      birthPlaces: ['Pyongyang, Korea, North'],
      genders: ['male'],
      positions: [{ title: 'Minister of Probes' }],
      programs: ['UKRAINE-EO13660', 'CYBER2'],
      addresses: ['1 Probe St, Moscow, Russia'],
      topics: ['sanction'],
      remarks: 'Linked To: PROBE BANK; DOB 1 Muharram 1390',
      sourceUrl: 'https://sanctionssearch.ofac.treas.gov/Details.aspx?id=101',
    });
    expect(namesOf(person)).toEqual(['Ivan Petrovich PROBE', 'Iwan PROBA', 'Ivan PROBOV†', 'PROBIK*', 'Vanya IVANOV*']);
    expect(countriesOf(person)).toEqual(['RU residence', 'KP birth', 'RU nationality', 'CY nationality']);
    expect(identifiersOf(person)).toEqual([
      'passport 4506550500/RU',
      'passport K99887/CY',
      'tax_id 7736/RU',
      'national_id 123-45/RU',
      'national_id 000-12-3456/US',
      'email ivan@example.org',
      'wallet 1ProbeProbe',
    ]);
  });

  test('an organization, a vessel, an aircraft', async () => {
    const list = await readList('ofac', files());
    expect(namesOf(entry(list, '102'))).toEqual(['PROBE BANK', 'PROBE BANCO', 'OLD PROBE*†']);
    expect(entry(list, '102')).toMatchObject({
      schema: 'Organization',
      foundedDates: ['2010-03-11'],
      remarks: 'all offices worldwide',
    });
    expect(identifiersOf(entry(list, '102'))).toEqual(['registration_number 77/CU', 'bic PRBECUHH']);
    expect(entry(list, '103')).toMatchObject({ schema: 'Vessel', countries: [{ code: 'IR', role: 'flag' }] });
    expect(identifiersOf(entry(list, '103'))).toEqual(['call_sign EPAB', 'imo 9187629', 'mmsi 572469210']);
    expect(entry(list, '104')).toMatchObject({ schema: 'Airplane', foundedDates: ['1992'] });
    expect(identifiersOf(entry(list, '104'))).toEqual(['tail_number EP-PRB']);
  });

  test('long remarks go on in the comments, without anything between', async () => {
    const cut = `DOB 1962; Linked To: ${'X'.repeat(970)}; POB Mos`;
    const sdn = `${primary('1', '"A, B"', '"individual"', '"CUBA"').replace(/-0- $/, `"${cut}"`)}\r\n`;
    const list = await readList(
      'ofac',
      files({
        'sdn.csv': sdn,
        'alt.csv': '1,1,"aka","C",-0- ',
        'add.csv': '1,1,-0- ,-0- ,-0- ,-0- ',
        'sdn_comments.csv': '1,"cow, Russia."\r\n',
      }),
    );
    expect(cut).toHaveLength(1000);
    expect(list.problems).toEqual([]);
    expect(entry(list, '1').birthPlaces).toEqual(['Moscow, Russia']);
    const without = await readList(
      'ofac',
      files({
        'sdn.csv': sdn,
        'alt.csv': '1,1,"aka","C",-0- ',
        'add.csv': '1,1,-0- ,-0- ,-0- ,-0- ',
        'sdn_comments.csv': '',
      }),
    );
    expect(without.problems).toMatchObject([
      { line: 1, reason: expect.stringContaining('remarks that go on') as string },
    ]);
  });

  test('the other list, gzip, and unknown names', async () => {
    const cons = [
      memoryFile('CONS_PRIM.CSV', primary('9', '"PROBE, A"', '"individual"', '"NS-PLC"')),
      memoryFile('cons_alt.csv', '9,1,"aka","PROBA, A",-0- '),
      memoryFile('download (1)', '9,1,-0- ,"Gaza","Palestinian",-0- '),
    ];
    expect(entry(await readList('ofac-cons', cons), '9')).toMatchObject({
      countries: [{ code: 'PS', role: 'residence' }],
    });
    expect((await readList('ofac', [...files(), ...cons.slice(0, 2)])).entities).toHaveLength(4);
    const packed = files().map((file, index) => (index === 0 ? gzipped('sdn.csv', SDN) : file));
    expect((await readList('ofac', packed)).entities).toHaveLength(4);
  });

  test('a part that is missing is told of by name', async () => {
    await expect(readList('ofac', files({ 'alt.csv': '', 'add.csv': '' }))).rejects.toThrow(
      'alt.csv and add.csv missing',
    );
    await expect(readList('ofac', [memoryFile('readme.txt', 'hello')])).rejects.toThrow('readme.txt is not');
    await expect(readList('ofac', [])).rejects.toThrow('expected sdn.csv');
  });

  test('another file of that name is refused', async () => {
    await expect(readList('ofac', files({ 'sdn.csv': 'id,name\n1,A\n' }))).rejects.toThrow(
      'has 2 columns instead of 12',
    );
  });

  test('rows that cannot be read are problems, and reading goes on', async () => {
    const sdn = [
      primary('1', '"A"', NONE, '"CUBA"'),
      '2,"B"',
      primary('x', '"C"', NONE, '"CUBA"'),
      primary('4', NONE, NONE, '"CUBA"'),
      primary('5', '"E"', '"robot"', '"CUBA"'),
    ].join('\r\n');
    const list = await readList(
      'ofac',
      files({
        'sdn.csv': sdn,
        'alt.csv': '99,1,"aka","Z",-0- \r\n',
        'add.csv': '1,1,-0- ,"Havana","Cuba",-0- ',
        'sdn_comments.csv': '',
      }),
    );
    expect(list.entities.map(({ id }) => id)).toEqual(['1', '5']);
    expect(list.problems.map(({ file, line, reason }) => `${file}:${line} ${reason}`)).toEqual([
      'sdn.csv:2 has 2 columns instead of 12',
      'sdn.csv:3 has "x" where the entry\'s number should be',
      'sdn.csv:4 has no name',
      'sdn.csv:5 is of the unknown type "robot" and was read as an organization',
      'alt.csv:1 belongs to entry 99, which the list does not have',
    ]);
  });

  test('a file without the end mark of the others may be cut off', async () => {
    const list = await readList('ofac', files({ 'alt.csv': '101,1,"aka","PROBA, Iwan",-0- \r\n' }));
    expect(list.problems).toMatchObject([
      { file: 'alt.csv', reason: 'has no end mark, unlike the others: it may be cut off' },
    ]);
  });
});
