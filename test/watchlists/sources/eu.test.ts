import { describe, expect, test } from 'vitest';
import { countriesOf, entry, identifiersOf, memoryFile, namesOf, readList } from './read-source.ts';

const HEADER =
  'celex,recordId,programKey,annex,measure,startDate,reason,schema,name,alias,weakAlias,previousName,country,nationality,' +
  'jurisdiction,birthDate,birthPlace,position,passportNumber,gender,appearance,ethnicity,fatherName,motherName,' +
  'incorporationDate,legalForm,sector,registrationNumber,taxNumber,idNumber,innCode,ogrnCode,kppCode,okpoCode,leiCode,' +
  'swiftBic,ticker,imoNumber,mmsi,flag,address,phone,email,website,notes';
const COLUMNS = HEADER.split(',');

function csv(...rows: Record<string, string>[]): string {
  const lines = rows.map((row) => COLUMNS.map((column) => `"${(row[column] ?? '').replaceAll('"', '""')}"`).join(','));
  return `${[HEADER, ...lines].join('\r\n')}\r\n`;
}

const ACT = { celex: '32014R9999', programKey: 'EU-PRB', annex: 'I', measure: 'Asset freeze', startDate: '17.3.2014' };

describe('EU legal acts in CSV', () => {
  test('a person', async () => {
    const row = {
      ...ACT,
      recordId: '7',
      schema: 'Person',
      name: 'Sergey (a.k.a. Sergei) PROBE',
      alias: 'Сергей ПРОБА; "Probe, Serge; Serge II Probe"; Russian:; Text of image; Date of birth: 1.1.1970',
      weakAlias: 'Probik',
      previousName: 'PROBOV',
      nationality: 'Russian and Ukrainian',
      birthDate: '(a) 26.11.1972, (b) circa 1973, (c) 24.6.1402 (Hijri Calendar)',
      birthPlace: 'Balti, former USSR (now Republic of Moldova)',
      position: 'Head of probes; so-called ‘minister’',
      passportNumber: '0803 940939; 572110043 (Russia)',
      gender: 'male.',
      taxNumber: '503114955109 (Russia)',
      address: '1 Probe St, Moscow, Russian Federation; Russian Federation',
      phone: '+7 495 1; +7 495 2',
      email: '"a@example.org; b@example.org; and c@example.org"',
      reason: 'Probed.',
      notes: 'In prison',
    };
    const list = await readList('eu', [memoryFile('32014R9999.csv', csv(row))]);
    expect(list).toMatchObject({ problems: [], asOf: '2014-03-17' });
    const person = entry(list, '32014R9999/I/7');
    expect(namesOf(person)).toEqual([
      'Sergey PROBE',
      'Sergei PROBE',
      'Сергей ПРОБА',
      'Serge Probe',
      'Serge II Probe',
      'Probik*',
      'PROBOV†',
    ]);
    expect(person).toMatchObject({
      schema: 'Person',
      birthDates: ['1972-11-26', '~1973'],
      genders: ['male'],
      positions: [{ title: 'Head of probes' }, { title: 'so-called ‘minister’' }],
      addresses: ['1 Probe St, Moscow, Russian Federation'],
      programs: ['EU-PRB', '32014R9999, Annex I: Asset freeze'],
      listedOn: '2014-03-17',
      reasons: ['Probed.'],
      sourceUrl: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32014R9999',
    });
    expect(person.remarks).toContain('24.6.1402 (Hijri Calendar)');
    expect(countriesOf(person)).toEqual(['RU nationality', 'UA nationality', 'MD birth', 'RU residence']);
    expect(identifiersOf(person)).toEqual([
      'passport 0803 940939',
      'passport 572110043/RU',
      'tax_id 503114955109/RU',
      'email a@example.org',
      'email b@example.org',
      'email c@example.org',
      'phone +7 495 1',
      'phone +7 495 2',
    ]);
  });

  test('an organization, a vessel, an export control', async () => {
    const text = csv(
      {
        ...ACT,
        recordId: '8',
        schema: 'LegalEntity',
        name: 'Probe Works (PW)',
        alias: 'Works One LLC, Probe Plant; Завод «Проба»',
        registrationNumber: '7703399790 (Tax ID/INN)',
        incorporationDate: '24 April 2009',
        swiftBic: 'PRBERUMM and PRBERUM2',
      },
      {
        ...ACT,
        recordId: '9',
        schema: 'Vessel',
        name: 'PROBE STAR',
        imoNumber: '9187629',
        previousName: 'Old Star; Older Star',
      },
      { ...ACT, recordId: '10', schema: 'Asset', name: 'Port of Probes', measure: 'Export control' },
    );
    const list = await readList('eu', [memoryFile('acts.csv', text)]);
    expect(namesOf(entry(list, '32014R9999/I/8'))).toEqual([
      'Probe Works',
      'PW',
      'Works One LLC, Probe Plant',
      'Works One LLC',
      'Probe Plant',
      'Завод «Проба»',
    ]);
    expect(entry(list, '32014R9999/I/8')).toMatchObject({ schema: 'Organization', foundedDates: ['2009-04-24'] });
    expect(identifiersOf(entry(list, '32014R9999/I/8'))).toEqual(['tax_id 7703399790', 'bic PRBERUMM', 'bic PRBERUM2']);
    expect(namesOf(entry(list, '32014R9999/I/9'))).toEqual(['PROBE STAR', 'Old Star†', 'Older Star†']);
    expect(identifiersOf(entry(list, '32014R9999/I/9'))).toEqual(['imo 9187629']);
    expect(entry(list, '32014R9999/I/10')).toMatchObject({ schema: 'LegalEntity', topics: ['export.control'] });
  });

  test('rows of one entry become one, also where the annex does not number them', async () => {
    const row = { ...ACT, schema: 'Person', name: 'Ali Probe' };
    const list = await readList('eu', [
      memoryFile(
        '32014R9999.csv',
        csv({ ...row, birthDate: '1961' }, { ...row, alias: 'Aly Probe', birthDate: '1962' }),
      ),
    ]);
    expect(list.entities).toHaveLength(1);
    expect(list.entities[0]).toMatchObject({ id: '32014R9999/I/Ali Probe', birthDates: ['1961', '1962'] });
  });

  test('a list may have acts without entries', async () => {
    const files = [
      memoryFile('32004R0001.csv', `${HEADER}\r\n`),
      memoryFile('32014R9999.csv', csv({ ...ACT, recordId: '1', schema: 'Person', name: 'A B' })),
    ];
    expect((await readList('eu', files)).entities).toHaveLength(1);
  });

  test('rows that cannot be read are problems', async () => {
    const text = `${csv({ ...ACT, recordId: '1', schema: 'Robot', name: 'A B' }, { ...ACT, recordId: '2', schema: 'Person' })}32014R9999,3,EU\r\n`;
    const list = await readList('eu', [memoryFile('32014R9999.csv', text)]);
    expect(list.entities).toMatchObject([{ schema: 'LegalEntity' }]);
    expect(list.problems.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '2 is of the unknown schema "Robot"',
      '3 has no legal act or no name',
      '4 has 3 columns instead of 45',
    ]);
  });
});

const XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-08-05T16:47:04.449+02:00" globalFileId="1">
  <sanctionEntity designationDetails="" unitedNationId="" euReferenceNumber="EU.9001.1" logicalId="1">
    <remark>Told to be abroad</remark>
    <regulation regulationType="amendment" entryIntoForceDate="2018-02-16" numberTitle="2018/223 (OJ L43)" programme="ZWE" logicalId="2"><publicationUrl>https://example.org/oj</publicationUrl></regulation>
    <regulation entryIntoForceDate="2003-05-20" numberTitle="898/2005 (OJ L153)" programme="ZWE" logicalId="3"/>
    <subjectType code="person" classificationCode="P"/>
    <nameAlias firstName="Robert" middleName="G." lastName="Probe" wholeName="Robert G. Probe" function="President" gender="M" strong="true" logicalId="4"><regulationSummary numberTitle="x"/></nameAlias>
    <nameAlias wholeName="Роберт Проба" strong="true" logicalId="5"/>
    <nameAlias wholeName="Bob" strong="false" logicalId="6"/>
    <birthdate circa="false" calendarType="GREGORIAN" city="Kutama" birthdate="1924-02-21" dayOfMonth="21" monthOfYear="2" year="1924" place="" region="" countryIso2Code="ZW" countryDescription="ZIMBABWE"/>
    <birthdate circa="true" calendarType="GREGORIAN" city="" year="1925" region="" place="" countryIso2Code="00" countryDescription="UNKNOWN"/>
    <birthdate circa="false" calendarType="GREGORIAN" monthOfYear="3" year="1926" countryIso2Code="00" countryDescription="UNKNOWN"/>
    <birthdate circa="false" calendarType="ISLAMIC" year="1343" countryIso2Code="00" countryDescription="UNKNOWN"/>
    <citizenship region="" countryIso2Code="ZW" countryDescription="ZIMBABWE"/>
    <identification diplomatic="false" knownFalse="false" number="AD001095" identificationTypeCode="passport" countryIso2Code="ZW" countryDescription="ZIMBABWE"><remark>(diplomatic)</remark></identification>
    <identification knownFalse="false" number="63-1" identificationTypeCode="id" countryIso2Code="00" countryDescription="UNKNOWN"/>
    <address city="Harare" street="1 Probe St" poBox="" zipCode="12" countryIso2Code="ZW" countryDescription="ZIMBABWE"/>
    <address city="" street="" countryIso2Code="00" countryDescription="UNKNOWN"><remark>Email: bob@example.org</remark></address>
  </sanctionEntity>
  <sanctionEntity euReferenceNumber="EU.9002.2" logicalId="7"><subjectType code="enterprise" classificationCode="E"/><nameAlias wholeName="Probe Bank" strong="true"/></sanctionEntity>
  <sanctionEntity euReferenceNumber="EU.9003.3" logicalId="8"><subjectType code="enterprise"/></sanctionEntity>
</export>`;

test('the XML of the EU', async () => {
  const list = await readList('eu', [memoryFile('xmlFullSanctionsList_1_1.xml', XML, 77)]);
  expect(list.asOf).toBe('2026-08-05');
  expect(list.problems).toEqual([
    { file: 'xmlFullSanctionsList_1_1.xml', line: 22, reason: 'the entry EU.9003.3 has no number or no name' },
  ]);
  const person = entry(list, 'EU.9001.1');
  expect(namesOf(person)).toEqual(['Robert G. Probe', 'Роберт Проба', 'Bob*']);
  expect(person).toMatchObject({
    schema: 'Person',
    birthDates: ['1924-02-21', '~1925', '1926-03'],
    birthPlaces: ['Kutama, ZIMBABWE'],
    genders: ['male'],
    positions: [{ title: 'President' }],
    addresses: ['1 Probe St, Harare, 12, ZIMBABWE'],
    programs: ['ZWE', '2018/223 (OJ L43)', '898/2005 (OJ L153)'],
    listedOn: '2003-05-20',
    sourceUrl: 'https://example.org/oj',
  });
  expect(person.remarks).toContain('1343 (ISLAMIC)');
  expect(countriesOf(person)).toEqual(['ZW birth', 'ZW nationality', 'ZW residence']);
  expect(identifiersOf(person)).toEqual(['email bob@example.org', 'passport AD001095/ZW', 'national_id 63-1']);
  expect(entry(list, 'EU.9002.2')).toMatchObject({ schema: 'Organization', caption: 'Probe Bank' });
});

test('either the XML or the CSV', async () => {
  const files = [memoryFile('xmlFullSanctionsList_1_1.xml', XML), memoryFile('32014R9999.csv', csv())];
  await expect(readList('eu', files)).rejects.toThrow('import one or the other');
});
