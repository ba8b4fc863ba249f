import { expect, test } from 'vitest';
import { countriesOf, entry, identifiersOf, memoryFile, namesOf, readList } from './read-source.ts';

const XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<CONSOLIDATED_LIST xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" dateGenerated="2026-02-27T00:00:09.554Z">
  <INDIVIDUALS>
    <INDIVIDUAL>
      <DATAID>1</DATAID><FIRST_NAME>ERIC</FIRST_NAME><SECOND_NAME>PROBE</SECOND_NAME><THIRD_NAME>AL</THIRD_NAME><FOURTH_NAME>TESTI</FOURTH_NAME>
      <UN_LIST_TYPE>DRC</UN_LIST_TYPE><REFERENCE_NUMBER>CDi.901</REFERENCE_NUMBER><LISTED_ON>2012-12-31</LISTED_ON><GENDER>Male</GENDER>
      <NAME_ORIGINAL_SCRIPT>إيريك</NAME_ORIGINAL_SCRIPT><COMMENTS1>Fled.
Twice.</COMMENTS1>
      <TITLE><VALUE>Maulavi</VALUE></TITLE><DESIGNATION><VALUE>General</VALUE></DESIGNATION>
      <NATIONALITY><VALUE>Democratic Republic of the Congo</VALUE></NATIONALITY>
      <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Erik Probe; Eryk Probe</ALIAS_NAME></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>“Caesar”</ALIAS_NAME><NOTE>original script: Цезарь</NOTE></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Old Probe</ALIAS_NAME><NOTE>formerly listed as</NOTE><DATE_OF_BIRTH>1969-02-05</DATE_OF_BIRTH></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
      <INDIVIDUAL_ADDRESS><CITY>Gisenyi</CITY><COUNTRY>Rwanda</COUNTRY><NOTE>as of 2016</NOTE></INDIVIDUAL_ADDRESS>
      <INDIVIDUAL_ADDRESS><COUNTRY>Uganda</COUNTRY></INDIVIDUAL_ADDRESS>
      <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1971-05-23</DATE></INDIVIDUAL_DATE_OF_BIRTH>
      <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1970</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
      <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1966</FROM_YEAR><TO_YEAR>1967</TO_YEAR><NOTE>Approximately</NOTE></INDIVIDUAL_DATE_OF_BIRTH>
      <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><NOTE>Nov. 1973 </NOTE></INDIVIDUAL_DATE_OF_BIRTH>
      <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><NOTE>30-35 years old</NOTE></INDIVIDUAL_DATE_OF_BIRTH>
      <INDIVIDUAL_PLACE_OF_BIRTH><CITY>Goma</CITY><COUNTRY>Democratic Republic of the Congo</COUNTRY></INDIVIDUAL_PLACE_OF_BIRTH>
      <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>OB 0243318</NUMBER><ISSUING_COUNTRY>Democratic Republic of the Congo</ISSUING_COUNTRY></INDIVIDUAL_DOCUMENT>
      <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>French passport number 05AT521433</NUMBER></INDIVIDUAL_DOCUMENT>
      <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>National Identification Number</TYPE_OF_DOCUMENT><NUMBER>0094195</NUMBER></INDIVIDUAL_DOCUMENT>
      <INDIVIDUAL_DOCUMENT/>
    </INDIVIDUAL>
    <INDIVIDUAL><DATAID>2</DATAID><REFERENCE_NUMBER>CDi.902</REFERENCE_NUMBER></INDIVIDUAL>
  </INDIVIDUALS>
  <ENTITIES>
    <ENTITY>
      <DATAID>3</DATAID><FIRST_NAME>PROBE FRONT (PF)</FIRST_NAME><UN_LIST_TYPE>Al-Qaida</UN_LIST_TYPE><REFERENCE_NUMBER>QDe.901</REFERENCE_NUMBER>
      <ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>PROBE ARMY</ALIAS_NAME></ENTITY_ALIAS>
      <ENTITY_ADDRESS><STATE_PROVINCE>North Kivu</STATE_PROVINCE><COUNTRY>Democratic Republic of the Congo</COUNTRY></ENTITY_ADDRESS>
    </ENTITY>
  </ENTITIES>
</CONSOLIDATED_LIST>`;

test('the UN list', async () => {
  const list = await readList('un', [memoryFile('consolidated.xml', XML, 61)]);
  expect(list.asOf).toBe('2026-02-27');
  expect(list.problems).toEqual([
    { file: 'consolidated.xml', line: 28, reason: 'the entry CDi.902 has no number or no name' },
  ]);
  const person = entry(list, 'CDi.901');
  expect(namesOf(person)).toEqual([
    'ERIC PROBE AL TESTI',
    'إيريك',
    'Erik Probe',
    'Eryk Probe',
    'Caesar*',
    'Цезарь*',
    'Old Probe†',
  ]);
  expect(person).toMatchObject({
    schema: 'Person',
    birthDates: ['1969-02-05', '1971-05-23', '~1970', '~1966/1967', '1973-11'],
    birthPlaces: ['Goma, Democratic Republic of the Congo'],
    genders: ['male'],
    addresses: ['Gisenyi, Rwanda (as of 2016)'],
    positions: [{ title: 'General' }],
    programs: ['DRC'],
    listedOn: '2012-12-31',
    remarks: 'Date of birth: 30-35 years old; Title: Maulavi; Fled.\\nTwice.'.replace('\\n', ' '),
  });
  expect(countriesOf(person)).toEqual(['CD nationality', 'CD birth', 'RW residence', 'UG residence']);
  expect(identifiersOf(person)).toEqual(['passport OB 0243318/CD', 'passport 05AT521433/FR', 'national_id 0094195']);
  expect(entry(list, 'QDe.901')).toMatchObject({ schema: 'Organization', caption: 'PROBE FRONT' });
  expect(namesOf(entry(list, 'QDe.901'))).toEqual(['PROBE FRONT', 'PF', 'PROBE ARMY†']);
});
