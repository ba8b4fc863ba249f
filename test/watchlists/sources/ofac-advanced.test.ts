import { expect, test } from 'vitest';
import { countriesOf, entry, identifiersOf, memoryFile, namesOf, readList } from './read-source.ts';

const XML = `<?xml version="1.0" encoding="utf-8"?>
<Sanctions xmlns="https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ADVANCED_XML">
  <DateOfIssue CalendarTypeID="1"><Year>2026</Year><Month>9</Month><Day>23</Day></DateOfIssue>
  <ReferenceValueSets>
    <AliasTypeValues><AliasType ID="1">A.K.A.</AliasType><AliasType ID="2">F.K.A.</AliasType><AliasType ID="3">Name</AliasType></AliasTypeValues>
    <AreaCodeValues><AreaCode ID="50" Description="Venezuela">VE</AreaCode></AreaCodeValues>
    <CountryValues><Country ID="50" ISO2="VE">Venezuela</Country></CountryValues>
    <DetailReferenceValues><DetailReference ID="900">Male</DetailReference></DetailReferenceValues>
    <FeatureTypeValues>
      <FeatureType ID="8">Birthdate</FeatureType><FeatureType ID="9">Place of Birth</FeatureType>
      <FeatureType ID="11">Citizenship Country</FeatureType><FeatureType ID="25">Location</FeatureType>
      <FeatureType ID="26">Title</FeatureType><FeatureType ID="224">Gender</FeatureType>
      <FeatureType ID="344">Digital Currency Address - XBT</FeatureType><FeatureType ID="3">VESSEL FLAG</FeatureType>
      <FeatureType ID="4">Additional Sanctions Information -</FeatureType>
    </FeatureTypeValues>
    <IDRegDocTypeValues>
      <IDRegDocType ID="1570">Cedula No.</IDRegDocType><IDRegDocType ID="1626">Vessel Registration Identification</IDRegDocType>
    </IDRegDocTypeValues>
    <LocPartTypeValues><LocPartType ID="1">Unknown</LocPartType><LocPartType ID="1451">ADDRESS1</LocPartType><LocPartType ID="1454">CITY</LocPartType></LocPartTypeValues>
    <NamePartTypeValues>
      <NamePartType ID="1520">Last Name</NamePartType><NamePartType ID="1521">First Name</NamePartType>
      <NamePartType ID="1524">Vessel Name</NamePartType><NamePartType ID="1525">Entity Name</NamePartType>
    </NamePartTypeValues>
    <PartyTypeValues><PartyType ID="1">Individual</PartyType></PartyTypeValues>
    <PartySubTypeValues><PartySubType ID="4" PartyTypeID="1">Unknown</PartySubType><PartySubType ID="1" PartyTypeID="3">Vessel</PartySubType></PartySubTypeValues>
    <SanctionsTypeValues><SanctionsType ID="1">Program</SanctionsType><SanctionsType ID="2">Block</SanctionsType></SanctionsTypeValues>
  </ReferenceValueSets>
  <Locations>
    <Location ID="700"><LocationCountry CountryID="50"/>
      <LocationPart LocPartTypeID="1454"><LocationPartValue Primary="false"><Value>卡拉卡斯</Value></LocationPartValue><LocationPartValue Primary="true"><Value>Caracas</Value></LocationPartValue></LocationPart>
      <LocationPart LocPartTypeID="1451"><LocationPartValue Primary="true"><Value>1 Probe &amp; Sons</Value></LocationPartValue></LocationPart>
    </Location>
    <Location ID="701"><LocationPart LocPartTypeID="1"><LocationPartValue Primary="true"><Value>Venezuela</Value></LocationPartValue></LocationPart></Location>
  </Locations>
  <IDRegDocuments>
    <IDRegDocument ID="1" IDRegDocTypeID="1570" IdentityID="31" IssuedBy-CountryID="50"><IDRegistrationNo>5892</IDRegistrationNo></IDRegDocument>
    <IDRegDocument ID="2" IDRegDocTypeID="1626" IdentityID="32"><IDRegistrationNo>IMO 9187629</IDRegistrationNo></IDRegDocument>
  </IDRegDocuments>
  <DistinctParties>
    <DistinctParty FixedRef="2001">
      <Comment/>
      <Profile ID="2001" PartySubTypeID="4">
        <Identity ID="31" Primary="true">
          <Alias AliasTypeID="3" Primary="true" LowQuality="false">
            <DocumentedName ID="1"><DocumentedNamePart><NamePartValue NamePartGroupID="41">PROBE MOROS</NamePartValue></DocumentedNamePart><DocumentedNamePart><NamePartValue NamePartGroupID="42">Nicolas</NamePartValue></DocumentedNamePart></DocumentedName>
            <DocumentedName ID="2"><DocumentedNamePart><NamePartValue NamePartGroupID="42">三</NamePartValue></DocumentedNamePart><DocumentedNamePart><NamePartValue NamePartGroupID="41">金</NamePartValue></DocumentedNamePart></DocumentedName>
          </Alias>
          <Alias AliasTypeID="1" Primary="false" LowQuality="true"><DocumentedName ID="3"><DocumentedNamePart><NamePartValue NamePartGroupID="41">NICO</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
          <Alias AliasTypeID="2" Primary="false" LowQuality="false"><DocumentedName ID="4"><DocumentedNamePart><NamePartValue NamePartGroupID="41">PROBOS</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
          <NamePartGroups><MasterNamePartGroup><NamePartGroup ID="41" NamePartTypeID="1520"/></MasterNamePartGroup><MasterNamePartGroup><NamePartGroup ID="42" NamePartTypeID="1521"/></MasterNamePartGroup></NamePartGroups>
        </Identity>
        <Feature FeatureTypeID="8"><FeatureVersion><DatePeriod><Start Approximate="false"><From><Year>1962</Year><Month>11</Month><Day>23</Day></From><To><Year>1962</Year><Month>11</Month><Day>23</Day></To></Start><End Approximate="false"><From><Year>1962</Year><Month>11</Month><Day>23</Day></From><To><Year>1962</Year><Month>11</Month><Day>23</Day></To></End></DatePeriod><VersionDetail/></FeatureVersion></Feature>
        <Feature FeatureTypeID="8"><FeatureVersion><DatePeriod><Start Approximate="true"><From><Year>1960</Year><Month>1</Month><Day>1</Day></From><To><Year>1960</Year><Month>1</Month><Day>1</Day></To></Start><End Approximate="true"><From><Year>1961</Year><Month>12</Month><Day>31</Day></From><To><Year>1961</Year><Month>12</Month><Day>31</Day></To></End></DatePeriod></FeatureVersion></Feature>
        <Feature FeatureTypeID="9"><FeatureVersion><VersionDetail>Caracas, Venezuela</VersionDetail></FeatureVersion></Feature>
        <Feature FeatureTypeID="11"><FeatureVersion><VersionLocation LocationID="701"/></FeatureVersion></Feature>
        <Feature FeatureTypeID="25"><FeatureVersion><VersionLocation LocationID="700"/></FeatureVersion></Feature>
        <Feature FeatureTypeID="26"><FeatureVersion><VersionDetail>President of Probes</VersionDetail></FeatureVersion></Feature>
        <Feature FeatureTypeID="224"><FeatureVersion><VersionDetail DetailReferenceID="900"/></FeatureVersion></Feature>
        <Feature FeatureTypeID="344"><FeatureVersion><VersionDetail>1ProbeProbe</VersionDetail></FeatureVersion></Feature>
        <Feature FeatureTypeID="4"><FeatureVersion><VersionDetail>Subject to Secondary Sanctions</VersionDetail></FeatureVersion></Feature>
      </Profile>
    </DistinctParty>
    <DistinctParty FixedRef="2002">
      <Profile ID="2002" PartySubTypeID="1">
        <Identity ID="32" Primary="true">
          <Alias AliasTypeID="3" Primary="true" LowQuality="false"><DocumentedName ID="5"><DocumentedNamePart><NamePartValue NamePartGroupID="43">PROBE STAR</NamePartValue></DocumentedNamePart></DocumentedName></Alias>
          <NamePartGroups><MasterNamePartGroup><NamePartGroup ID="43" NamePartTypeID="1524"/></MasterNamePartGroup></NamePartGroups>
        </Identity>
        <Feature FeatureTypeID="3"><FeatureVersion><VersionDetail>Panama</VersionDetail></FeatureVersion></Feature>
      </Profile>
    </DistinctParty>
    <DistinctParty FixedRef="2003"/>
  </DistinctParties>
  <SanctionsEntries>
    <SanctionsEntry ID="1" ProfileID="2001" ListID="1550"><EntryEvent ID="1"><Date><Year>2017</Year><Month>7</Month><Day>31</Day></Date></EntryEvent><SanctionsMeasure SanctionsTypeID="1"><Comment>VENEZUELA</Comment></SanctionsMeasure><SanctionsMeasure SanctionsTypeID="2"><Comment/></SanctionsMeasure></SanctionsEntry>
    <SanctionsEntry ID="2" ProfileID="2002" ListID="1550"><SanctionsMeasure SanctionsTypeID="1"><Comment>IRAN</Comment></SanctionsMeasure></SanctionsEntry>
  </SanctionsEntries>
</Sanctions>`;

test('the advanced XML of OFAC', async () => {
  const list = await readList('ofac', [memoryFile('SDN_ADVANCED.XML', XML, 99)]);
  expect(list.asOf).toBe('2026-09-23');
  expect(list.problems.map(({ reason }) => reason)).toEqual(['the party 2003 has no name or no profile']);
  const person = entry(list, '2001');
  expect(namesOf(person)).toEqual(['Nicolas PROBE MOROS', '金三', 'NICO*', 'PROBOS†']);
  expect(person).toMatchObject({
    schema: 'Person',
    birthDates: ['1962-11-23', '~1960/1961'],
    birthPlaces: ['Caracas, Venezuela'],
    genders: ['male'],
    positions: [{ title: 'President of Probes' }],
    addresses: ['1 Probe & Sons, Caracas, Venezuela'],
    programs: ['VENEZUELA'],
    listedOn: '2017-07-31',
    remarks: 'Additional Sanctions Information Subject to Secondary Sanctions',
  });
  expect(countriesOf(person)).toEqual(['VE birth', 'VE nationality', 'VE residence']);
  expect(identifiersOf(person)).toEqual(['national_id 5892/VE', 'wallet 1ProbeProbe']);
  expect(entry(list, '2002')).toMatchObject({ schema: 'Vessel', caption: 'PROBE STAR', programs: ['IRAN'] });
  expect(identifiersOf(entry(list, '2002'))).toEqual(['imo 9187629']);
  expect(countriesOf(entry(list, '2002'))).toEqual(['PA flag']);
});

test('either the XML or the CSV', async () => {
  const files = [memoryFile('sdn_advanced.xml', XML), memoryFile('sdn.csv', '')];
  await expect(readList('ofac', files)).rejects.toThrow('import one or the other');
});
