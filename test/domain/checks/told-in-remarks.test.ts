import { describe, expect, test } from 'vitest';
import { customerWith, decide } from './decide.ts';

const hanna = customerWith({ dob: '1990-05-04', nationality: 'AT' }, 'Hanna Vielhaber');
const barred = (entry: object) => decide('BLACKLIST', { name: 'Hanna Vielhaber', reason: 'fraud', ...entry }, hanna);
const exposed = (record: object) => decide('PEP', { name: 'Hanna Vielhaber', country: 'AT', ...record }, hanna);
const listed = (record: object) => decide('SANCTION', { name: 'Hanna Vielhaber', list: 'OFAC SDN', ...record }, hanna);

describe('how old a remark says that its party was on an occasion', () => {
  test.each([
    { details: 'war bei der Tat im März 2021 erst 58 Jahre alt' },
    { remark: 'was 61 at the time of the offence in 2019' },
    { remarks: 'Bei ihrer Angelobung 2019 erst 24 Jahre alt; Betrug 1999, 41 Jahre (1999)' },
    { note: 'Entrada de 12/03/2018: cliente de 57 anos, burla com cheques.' },
    { notes: 'Estudante, 19 anos à data dos factos (setembro de 2022).' },
    { comment: 'klientka vo veku 62 rokov (2020)' },
    { comment: 'Woman in her sixties, took out three phones (Leeds branch).', added: '2024-12-03' },
    { note: 'Barred in 2015, aged 52.' },
    { remarks: 'DOB circa 1964; POB Gjakova' },
    { note: 'Geboren um 1957 in Linz' },
    { note: 'Nacida hacia 1957 en Hermosillo' },
    { note: 'Najstarsza klientka, rocznik 1941' },
    { note: 'customer aged 71 at the time (2019)' },
    { note: 'looks about 60 on CCTV', added: '2019-05-05' },
    { dob: '1961-xx-xx' },
    { birth_range: '1958-1963' },
    { born_between: { from: 1958, to: 1963 } },
  ])('%j clears one of another age', (entry) => {
    expect(barred(entry).outcome).toBe('ACCEPTED');
  });

  test.each([
    { details: 'war bei der Tat mit einem Mann zusammen, im März 2021 58 Jahre alt' },
    { details: 'Ihre Mutter war bei der Tat im März 2021 erst 58 Jahre alt' },
    { remark: 'Robbed a man who was 61 at the time of the offence in 2019' },
    { note: 'Entrada de 12/03/2018: burla sobre um cliente de 57 anos' },
    { notes: 'Enganou um reformado, 79 anos à data dos factos (setembro de 2022).' },
    { comment: 'oklamala klienta vo veku 82 rokov (2020)' },
    { comment: 'Defrauded a woman in her sixties (Leeds branch).', added: '2024-12-03' },
    { comment: 'Frau des Ministers, 71 Jahre (2020)' },
    { note: 'Sentenced in 2015 to 52 years' },
    { note: 'Condenada en 2012, con 20 años de prisión' },
    { note: 'Im Alter von 58 Jahren verstarb 2019 der Vater' },
    { remarks: 'Linked To: VIELHABER, Franz, DOB circa 1964' },
    { note: 'Daughter of a man born about 1957' },
    { note: 'Firma Jahrgang 1961 GmbH' },
    { note: 'Customer aged 71 (2019) lost 4,000 euros to her' },
    { note: 'Robbed our customer aged 71 at the time (2019)' },
    { note: 'looks about 60 thousand euros short', added: '2019-05-05' },
    { note: 'Sister of the oldest member of the party, born 1941' },
    { note: 'Assistant of the council president, born 1941' },
    { dob: 'xx-xx-xxxx' },
  ])('%j clears nobody', (entry) => {
    expect(barred(entry).outcome).toBe('PENDING');
  });
});

describe('what a post tells of its holder', () => {
  test.each([
    { position: 'Präsidentin eines Bundesamtes; laut Amtsblatt Jahrgang 1960' },
    { position: 'Senator (born 1953)' },
    { position: 'Senator, 2001-2005' },
    { biography: "Ministre de l'Agriculture de 1985 à 1989, puis conseillère spéciale jusqu'en 1991." },
    { remarks: 'Lawyer since 1995; father of six.' },
    { notes: 'Director of Meridian Trading since 1999' },
    { position: 'Judge of the Court of Appeal (sworn in 2012, aged 51)' },
    { mandates: [{ office: 'Minister', start: '1998-01-01' }] },
    { terms: [{ from: '1998', to: '2002' }] },
    { note: 'Plus jeune ministre, 59 ans lors de sa nomination en mars 2023' },
    { roles: [{ role: 'State Secretary, Ministry of Transport', period: '1999-2003' }] },
  ])('%j is no child’s', (record) => {
    expect(exposed({ position: 'Minister of Transport', ...record }).outcome).toBe('ACCEPTED');
  });

  test.each([
    { relationship: 'spouse', position: 'Senator (born 1953)' },
    { position: 'Adviser to Senator Karl Heinz Moser (born 1953)' },
    { position: 'Minister of Transport', biography: 'Her father was minister of agriculture from 1985 to 1989.' },
    { position: 'Minister of Transport', profile: 'Party that first entered the National Assembly in 1999.' },
    { position: 'Minister of Transport', notes: 'Successor of a prefect in service since 1985' },
    { position: 'Minister of Transport', notes: 'The ministry has been in service since 1985' },
    { position: 'Minister of Transport', period: 'since 2019' },
    { position: 'Minister of Transport', remarks: 'Son of a minister. Minister from 1985 to 1989' },
    { position: 'Minister of Transport', remarks: 'Linked to Abdul Karim Noori; commander from 1985 to 1990' },
    { position: 'Minister of Transport', remarks: "The minister's mentor; commander from 1985 to 1990" },
    { position: 'Minister of Transport', notes: 'Adviser to President Holm, elected in 1985' },
    { position: 'Minister of Transport', notes: 'Adviser to the president, elected in 1985' },
    { position: 'Minister of Transport', notes: 'Owner of a company trading since 1985' },
    { position: 'Minister of Transport', notes: 'Tochter der Ministerin, geboren 1947' },
    { position: 'Minister of Transport', terms: [{ from: '2019', to: '2023' }] },
    { position: 'Minister of Transport', remarks: 'Succeeded Petra Holzinger; judge since 1985' },
    { position: 'Minister of Transport', remarks: 'Married since 2015; husband: judge since 1985' },
    { position: 'Minister of Transport', note: 'Son prédécesseur avait 59 ans lors de sa nomination en mars 2023' },
  ])('%j may be the customer', (record) => {
    expect(exposed(record).outcome).toBe('PENDING');
  });

  test.each([
    { remarks: 'General (retired); commander of the 4th Armoured Division from 1996 to 1999; linked to: PDVSA' },
    { remarks: 'Nationality Iran; Gender Female; IRGC Quds Force officer since 1987' },
    { position: 'Member of the State Duma since 1999' },
  ])('on a sanctions list, too: %j', (record) => {
    expect(listed(record).outcome).toBe('ACCEPTED');
  });

  test.each([
    { remarks: 'Son-in-law of the commander of the 4th Armoured Division from 1996 to 1999' },
    { remarks: 'Linked to a cartel active in Cali in the 1980s' },
    { remarks: 'Student at the Academy since 1999' },
    { position: 'Member of the youth club since 1999' },
    { position: 'Daughter of a member of the State Duma since 1999' },
    { position: 'Member of the State Duma since 2016' },
  ])('but not: %j', (record) => {
    expect(listed(record).outcome).not.toBe('ACCEPTED');
  });
});
